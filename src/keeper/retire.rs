//! Retires deleted repositories and namespaces: releases what they held beyond their content.

use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::operations::LEASE_SECONDS;
use crate::app::App;
use crate::domain::operation::{Operation, OperationKind, OperationResult};
use crate::domain::{Error, Result};
use crate::store::operations::{self, Claimed, End, Lease, Step};
use crate::store::{holds, repositories, uploads};

/// Repositories that one step looks at.
const STEP: i64 = 50;

/// Where a retirement stands.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Retired {
    after: i64,
    repositories: i64,
    artifacts: i64,
    tags: i64,
}

/// Releases what deleted repositories held beyond their content: upload sessions and holds. Their content stays where it
/// is until the trash window ends, so that a restore is exact.
pub(super) async fn retire(app: &App, worker: Uuid, claimed: Claimed, stop: &CancellationToken) -> Result<()> {
    let Claimed { operation, cursor, .. } = claimed;
    let mut state: Retired = cursor.and_then(|cursor| serde_json::from_value(cursor).ok()).unwrap_or_default();
    loop {
        if stop.is_cancelled() {
            return Ok(());
        }
        let mut tx = app.store().begin().await?;
        let ids = match (operation.kind, operation.repository_id, operation.namespace_id) {
            (OperationKind::DeleteRepository, Some(id), _) if state.after < id => vec![id],
            (OperationKind::DeleteNamespace, _, Some(namespace)) => {
                repositories::ids_of_namespace(&mut tx, namespace, state.after, STEP).await?
            }
            _ => Vec::new(),
        };
        let Some(last) = ids.last().copied() else {
            end(app, &mut tx, worker, &operation, &state).await?;
            return Ok(tx.commit().await?);
        };
        let mut locked = Vec::with_capacity(ids.len());
        for id in ids {
            locked.extend(repositories::lock_by_id(&mut tx, id).await?);
        }
        // An upload that ends has its session before its hold. So here: the sessions of all, then the holds of all.
        for repository in &locked {
            let delay = app.settings().tombstone_delay.as_secs_f64();
            uploads::abandon_of_repository(&mut tx, repository.id, delay).await?;
        }
        for repository in &locked {
            holds::release_of_repository(&mut tx, repository.id).await?;
            state.repositories += 1;
            state.artifacts += repository.artifact_count;
            state.tags += repository.tag_count;
        }
        state.after = last;
        let cursor = serde_json::to_value(&state).map_err(|error| Error::Internal(error.into()))?;
        let total = operation.progress_total.max(state.repositories);
        let step = Step { done: state.repositories, total, cursor: &cursor, purge: None };
        match operations::report(&mut tx, operation.id, worker, LEASE_SECONDS, step).await? {
            Lease::Held => tx.commit().await?,
            Lease::CancelAsked => {
                operations::end(&mut tx, operation.id, worker, End::Cancelled).await?;
                return Ok(tx.commit().await?);
            }
            Lease::Lost => return Ok(()),
        }
    }
}

async fn end(
    app: &App,
    conn: &mut sqlx::PgConnection,
    worker: Uuid,
    operation: &Operation,
    state: &Retired,
) -> Result<()> {
    let result = OperationResult::Retired {
        repositories: state.repositories,
        artifacts: state.artifacts,
        tags: state.tags,
        purge_time: operation.create_time + app.settings().trash_window,
    };
    operations::end(conn, operation.id, worker, End::Succeeded(&result)).await?;
    Ok(())
}
