//! Background work. Each job is a `run_once` with a bounded batch; the loop around it waits for a wake-up or its
//! interval. Any number of replicas may run the same jobs: what is taken is taken under a lease or with SKIP LOCKED.

pub mod operations;

use std::time::Duration;

use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::app::App;

/// How often to look for work that no wake-up told of: operations of other replicas whose worker died.
const LOOK_AGAIN: Duration = Duration::from_secs(5);

/// Runs the keeper until `stop`; a batch under way is finished first.
pub async fn run(app: App, stop: CancellationToken) {
    let worker = Uuid::now_v7();
    while !stop.is_cancelled() {
        match operations::run_once(&app, worker, &stop).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::warn!(error = %error, "background work failed and will be tried again"),
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = app.work_for_keeper() => {}
            () = tokio::time::sleep(LOOK_AGAIN) => {}
        }
    }
}
