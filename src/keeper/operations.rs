//! Works on operations: takes the lease of one, goes on from its cursor step by step, and ends it. A worker that dies
//! loses its lease, and another goes on from the last step that was committed. What each kind does is in `retire` and
//! `purge`.

use std::time::Duration;

use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::{purge, retire};
use crate::app::App;
use crate::domain::operation::OperationKind;
use crate::domain::{Error, Result};
use crate::store::operations::{self, End};

/// How long a lease lasts without a report.
pub(super) const LEASE_SECONDS: f64 = 30.0;
/// How often to look for work that no wake-up told of: operations of other replicas whose worker died.
const LOOK_AGAIN: Duration = Duration::from_secs(5);

/// Works on operations of some kinds, one after another, until `stop`; the step under way is finished first.
pub(super) async fn run(app: App, kinds: &'static [OperationKind], stop: CancellationToken) {
    let worker = Uuid::now_v7();
    while !stop.is_cancelled() {
        let woken = app.work_for_keeper().notified();
        match run_once(&app, worker, kinds, &stop).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::warn!(error = %error, "background work failed and will be tried again"),
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = woken => {}
            () = tokio::time::sleep(LOOK_AGAIN.min(app.settings().keeper_interval)) => {}
        }
    }
}

/// Works on one operation of some kinds, if one waits; whether there was one.
pub async fn run_once(app: &App, worker: Uuid, kinds: &[OperationKind], stop: &CancellationToken) -> Result<bool> {
    let claimed = operations::claim(&mut *app.read().await?, kinds, worker, LEASE_SECONDS).await?;
    let Some(claimed) = claimed else { return Ok(false) };
    let id = claimed.operation.id;
    let done = match claimed.operation.kind {
        OperationKind::DeleteRepository | OperationKind::DeleteNamespace => {
            retire::retire(app, worker, claimed, stop).await
        }
        OperationKind::PurgeOrphans => purge::purge(app, worker, claimed, stop).await,
        // Those have ended by the time they are written, and are never claimed.
        _ => Err(Error::internal("an operation that no worker does was claimed")),
    };
    match done {
        Ok(()) if stop.is_cancelled() => operations::release(&mut *app.read().await?, id, worker).await?,
        Ok(()) => {}
        Err(
            error @ (Error::Unavailable { .. }
            | Error::ResourceExhausted(_)
            | Error::Conflict
            | Error::DeadlineExceeded),
        ) => {
            // It may go on where it stands, here or elsewhere.
            operations::release(&mut *app.read().await?, id, worker).await?;
            return Err(error);
        }
        Err(error) => {
            tracing::error!(operation = id, error = ?error, "operation failed");
            let message = error.to_string();
            let end = End::Failed("INTERNAL", &message);
            operations::end(&mut *app.read().await?, id, worker, end).await?;
        }
    }
    app.operation_ended().notify_waiters();
    Ok(true)
}
