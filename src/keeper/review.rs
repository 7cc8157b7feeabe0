//! Reviews candidates: what nothing needs loses its row and gets a tombstone. Short transactions without I/O.

use std::time::Duration;

use super::{Batch, pace};
use crate::app::App;
use crate::domain::Result;
use crate::store::candidates::{self, Candidate, Collected, Selection};

/// Candidates of one batch: enough to make round trips cheap, few enough to hold locks for milliseconds only.
pub(super) const BATCH: i64 = 1000;
/// After how long a blob that was busy is looked at again.
const LOOK_AGAIN: Duration = Duration::from_millis(500);

/// What a review came to.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reviewed {
    /// Candidates taken, before folding.
    pub(super) candidates: i64,
    /// What went.
    pub(super) collected: Collected,
}

/// Reviews one batch of what is due.
///
/// Its commit does not wait for the disk: what a crash of the database takes back is found and reviewed again. Bytes cannot
/// go before it is durable, because the lease of their tombstones waits for the disk, and the log is written in order.
pub async fn run_once(app: App) -> Result<Batch> {
    let limit = pace::size(&app, BATCH);
    let mut tx = app.store().begin().await?;
    tx.at_ease().await?;
    let reviewed = review(&app, &mut tx, Selection::ALL, limit).await?;
    if reviewed.collected.blobs > 0 {
        let what = format!("{} blobs of {} bytes", reviewed.collected.blobs, reviewed.collected.size_bytes);
        app.record_rule(&mut tx, ("CollectBlobs", "orphaned"), "", &what).await?;
    }
    tx.commit().await?;
    metrics::counter!("wharfinger_blobs_freed_total").increment(reviewed.collected.blobs.unsigned_abs());
    metrics::counter!("wharfinger_bytes_freed_total").increment(reviewed.collected.size_bytes.unsigned_abs());
    Ok(Batch::of(reviewed.candidates.unsigned_abs(), limit))
}

/// The three statements of a review, in the caller's transaction, which must be READ COMMITTED.
pub(super) async fn review(
    app: &App,
    conn: &mut sqlx::PgConnection,
    selection: Selection<'_>,
    limit: i64,
) -> Result<Reviewed> {
    let taken = candidates::take(conn, selection, limit).await?;
    let count = taken.iter().map(|candidate| candidate.times).sum();
    if taken.is_empty() {
        return Ok(Reviewed::default());
    }
    let ids: Vec<i64> = taken.iter().map(|candidate| candidate.blob_id).collect();
    let locked = candidates::lock_unneeded(conn, &ids).await?;
    let left: Vec<i64> = ids.into_iter().filter(|id| locked.binary_search(id).is_err()).collect();
    if !left.is_empty() {
        let busy = candidates::unneeded(conn, &left).await?;
        let back: Vec<&Candidate> = taken.iter().filter(|candidate| busy.contains(&candidate.blob_id)).collect();
        if !back.is_empty() {
            let wait = LOOK_AGAIN.min(app.settings().keeper_interval);
            candidates::put_back(conn, &back, wait.as_secs_f64()).await?;
        }
    }
    let delay = app.settings().tombstone_delay.as_secs_f64();
    let collected = match locked.is_empty() {
        true => Collected::default(),
        false => candidates::collect(conn, &locked, delay).await?,
    };
    Ok(Reviewed { candidates: count, collected })
}
