//! Purges orphans because somebody asked for it: empties the trash as far as that was asked for, ends what has expired, and
//! reviews the candidates there are then. Each batch commits with the report of it, so a purge that is cancelled, taken
//! over or killed leaves everything consistent, and none runs twice at once. Only the last commit waits for the disk, because
//! callers are told that it ended: what a crash of the database takes back before that is done again.

use std::time::Instant;

use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::operations::LEASE_SECONDS;
use super::{pace, review, trash as emptying};
use crate::app::{App, PurgeInput};
use crate::domain::operation::OperationResult;
use crate::domain::orphan::PurgeProgress;
use crate::domain::{Error, Result};
use crate::store::operations::{self, Claimed, End, Lease, Step};
use crate::store::trash::Trashed;
use crate::store::{candidates, holds, trash, uploads};

/// Artifacts or rows of one batch. Small, because a cancel waits for it.
const BATCH: i64 = 200;
/// How long a batch waits for a lock. A cancel waits for that too.
const LOCK_TIMEOUT: &str = "set local lock_timeout = '300ms'";
/// How often a batch is tried that finds its repository locked, before it is left to the keeper.
const TRIES: u32 = 20;

/// Where a purge stands.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct State {
    stage: Stage,
    /// The last repository and artifact looked at.
    after: (i64, i64),
    /// A repository that goes for good and is not gone yet.
    repository: Option<i64>,
    /// The last candidate to be reviewed.
    up_to: i64,
    total: i64,
    progress: PurgeProgress,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
enum Stage {
    #[default]
    Artifacts,
    Repositories,
    Expiry,
    Review,
    Done,
}

/// Works on a purge until it ends, or until `stop`.
pub(super) async fn purge(app: &App, worker: Uuid, claimed: Claimed, stop: &CancellationToken) -> Result<()> {
    let Claimed { operation, input, cursor } = claimed;
    let input: PurgeInput = serde_json::from_value(input).map_err(|error| Error::Internal(error.into()))?;
    let mut state: State = cursor.and_then(|cursor| serde_json::from_value(cursor).ok()).unwrap_or_default();
    let mut tries = 0;
    while !stop.is_cancelled() {
        let began = Instant::now();
        let mut tx = app.store().begin().await?;
        tx.at_ease().await?;
        sqlx::query(LOCK_TIMEOUT).execute(&mut *tx).await?;
        let mut next = state.clone();
        match next.step(app, &mut tx, &input).await {
            Ok(()) => tries = 0,
            // The lock was not to be had in time: look whether somebody cancelled, and try again.
            Err(Error::DeadlineExceeded) => {
                tx.rollback().await?;
                tx = app.store().begin().await?;
                tries += 1;
                next = state.clone();
                if tries >= TRIES {
                    next.leave_out(app, &mut tx, &input).await?;
                    tries = 0;
                }
            }
            Err(error) => return Err(error),
        }
        let cursor = serde_json::to_value(&next).map_err(|error| Error::Internal(error.into()))?;
        let (done, total) = (next.progress.candidates, next.total.max(next.progress.candidates));
        let step = Step { done, total, cursor: &cursor, purge: Some(&next.progress) };
        let end = match operations::report(&mut tx, operation.id, worker, LEASE_SECONDS, step).await? {
            // What this batch did is not committed, for it is somebody else's to do.
            Lease::Lost => return Ok(()),
            Lease::CancelAsked => Some(End::Cancelled),
            Lease::Held => None,
        };
        let result = OperationResult::Purged(next.progress);
        let end = end.or_else(|| (next.stage == Stage::Done).then_some(End::Succeeded(&result)));
        let ended = end.is_some();
        if let Some(end) = end {
            tx.at_pains().await?;
            operations::end(&mut tx, operation.id, worker, end).await?;
        }
        tx.commit().await?;
        if ended {
            return Ok(());
        }
        state = next;
        pace::rest(app, began.elapsed()).await;
    }
    Ok(())
}

impl State {
    async fn step(&mut self, app: &App, conn: &mut PgConnection, input: &PurgeInput) -> Result<()> {
        match self.stage {
            Stage::Artifacts => self.artifacts(app, conn, input).await,
            Stage::Repositories => self.repositories(app, conn, input).await,
            Stage::Expiry => self.expiry(app, conn, input).await,
            Stage::Review => self.review(app, conn, input).await,
            Stage::Done => Ok(()),
        }
    }

    /// How many more artifacts may go.
    fn artifacts_left(&self, input: &PurgeInput) -> i64 {
        input.limit.map_or(i64::MAX, |limit| (limit - self.progress.artifacts).max(0))
    }

    fn go_to(&mut self, stage: Stage) {
        self.stage = stage;
        self.after = (0, 0);
    }

    async fn artifacts(&mut self, app: &App, conn: &mut PgConnection, input: &PurgeInput) -> Result<()> {
        let after = Trashed { repository_id: self.after.0, id: self.after.1 };
        let limit = pace::size(app, BATCH).min(self.artifacts_left(input));
        let found = trash::artifacts(conn, input.trash(), after, limit).await?;
        let Some(of_one) = found.chunk_by(|one, other| one.repository_id == other.repository_id).next() else {
            // A repository goes whole, and is no content that could be named.
            self.go_to(if input.digests.is_some() { Stage::Expiry } else { Stage::Repositories });
            return Ok(());
        };
        self.progress.artifacts += emptying::purge(conn, of_one, input.early_seconds()).await?;
        if let Some(last) = of_one.last() {
            self.after = (last.repository_id, last.id);
        }
        Ok(())
    }

    async fn repositories(&mut self, app: &App, conn: &mut PgConnection, input: &PurgeInput) -> Result<()> {
        if let Some(id) = self.repository {
            match emptying::purge_step(app, conn, id, pace::size(app, BATCH)).await? {
                Some(step) => {
                    self.progress.artifacts += step.artifacts;
                    if step.done {
                        self.progress.repositories += 1;
                        self.repository = None;
                    }
                }
                None => self.repository = None,
            }
            return Ok(());
        }
        let Some(id) = trash::repositories(conn, input.trash(), self.after.0, 1).await?.pop() else {
            if let Some(early) = input.early_seconds() {
                trash::end_empty_namespaces(conn, input.namespaces.as_deref(), early).await?;
            }
            trash::purge_empty_namespaces(conn, BATCH).await?;
            self.go_to(Stage::Expiry);
            return Ok(());
        };
        self.after.0 = id;
        // A repository goes whole or not at all.
        let left = self.artifacts_left(input);
        if trash::count_artifacts(conn, id, left).await? > left {
            return Ok(());
        }
        if let Some(early) = input.early_seconds() {
            trash::end_window(conn, id, early).await?;
        }
        self.repository = Some(id);
        Ok(())
    }

    async fn expiry(&mut self, app: &App, conn: &mut PgConnection, input: &PurgeInput) -> Result<()> {
        let delay = app.settings().tombstone_delay.as_secs_f64();
        let holds = holds::end_expired(conn, BATCH).await?;
        let uploads = uploads::end_expired(conn, BATCH, delay).await?;
        if holds + uploads > 0 {
            return Ok(());
        }
        let due = candidates::due(conn, input.candidates(i64::MAX)).await?;
        self.up_to = due.last;
        self.total = self.progress.candidates + due.count;
        self.progress.oldest_candidate_time = due.oldest;
        self.go_to(Stage::Review);
        Ok(())
    }

    async fn review(&mut self, app: &App, conn: &mut PgConnection, input: &PurgeInput) -> Result<()> {
        let left = input.limit.map_or(i64::MAX, |limit| (limit - self.progress.blobs).max(0));
        let limit = pace::size(app, review::BATCH).min(left);
        let reviewed = review::review(app, conn, input.candidates(self.up_to), limit).await?;
        self.progress.candidates += reviewed.candidates;
        self.progress.blobs += reviewed.collected.blobs;
        self.progress.size_bytes += reviewed.collected.size_bytes;
        self.progress.oldest_candidate_time = candidates::longest_due(conn).await?;
        if reviewed.candidates == 0 {
            self.stage = Stage::Done;
        }
        Ok(())
    }

    /// Goes past the repository whose lock was not to be had; what of it is due is the keeper's.
    async fn leave_out(&mut self, app: &App, conn: &mut PgConnection, input: &PurgeInput) -> Result<()> {
        match self.stage {
            Stage::Artifacts => {
                let after = Trashed { repository_id: self.after.0, id: self.after.1 };
                match trash::artifacts(conn, input.trash(), after, 1).await?.pop() {
                    Some(next) => self.after = (next.repository_id, i64::MAX),
                    None => self.go_to(Stage::Repositories),
                }
            }
            Stage::Repositories => {
                if self.repository.take().is_none()
                    && let Some(id) = trash::repositories(conn, input.trash(), self.after.0, 1).await?.pop()
                {
                    self.after.0 = id;
                }
            }
            Stage::Expiry | Stage::Review | Stage::Done => self.step(app, conn, input).await?,
        }
        Ok(())
    }
}
