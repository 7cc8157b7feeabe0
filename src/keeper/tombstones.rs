//! Deletes doomed bytes: leases tombstones and commits, deletes from storage, forgets the tombstones. A crash anywhere repeats
//! a harmless step, because "not there" is done and no key is ever used again.

use super::{Batch, pace};
use crate::app::App;
use crate::content::Doomed;
use crate::domain::Result;
use crate::store::tombstones::{self, Leased};

/// Keys of one batch: what the largest stores take in one call.
const BATCH: i64 = 1000;
/// How long a batch may take before another worker repeats it.
const LEASE_SECONDS: f64 = 300.0;
/// After how long a key is tried again that could not be deleted.
const TRY_AGAIN_SECONDS: f64 = 60.0;

/// Deletes one batch of what is due.
pub async fn run_once(app: App) -> Result<Batch> {
    let limit = pace::size(&app, BATCH);
    // This commit waits for the disk, and with it every one before it: of the review that dooms these bytes as well.
    let leased = tombstones::lease(&mut *app.read().await?, limit, LEASE_SECONDS).await?;
    if leased.is_empty() {
        return Ok(Batch::default());
    }
    let doomed = leased
        .iter()
        .map(|tombstone| Doomed { key: tombstone.storage_key.clone(), storage_state: tombstone.storage_state.clone() })
        .collect();
    // No connection is held meanwhile.
    let failed = match app.content().delete(doomed).await {
        Ok(failed) => failed,
        Err(error) => {
            let ids: Vec<i64> = leased.iter().map(|tombstone| tombstone.id).collect();
            tombstones::postpone(&mut *app.read().await?, &ids, TRY_AGAIN_SECONDS).await?;
            return Err(error.into());
        }
    };
    if let Some((doomed, error)) = failed.first() {
        tracing::warn!(failed = failed.len(), key = doomed.key, error = %error, "bytes could not be deleted and will be tried again");
    }
    let has_failed = |tombstone: &&Leased| failed.iter().any(|(doomed, _)| doomed.key == tombstone.storage_key);
    let (lost, done): (Vec<&Leased>, Vec<&Leased>) = leased.iter().partition(has_failed);
    // What a crash takes back of this is deleted once more.
    let mut conn = app.store().begin().await?;
    conn.at_ease().await?;
    if !lost.is_empty() {
        let ids: Vec<i64> = lost.iter().map(|tombstone| tombstone.id).collect();
        tombstones::postpone(&mut conn, &ids, TRY_AGAIN_SECONDS).await?;
    }
    tombstones::finish(&mut conn, &done).await?;
    conn.commit().await?;
    // What was postponed is not counted, so that a store that refuses everything is not asked again at once.
    Ok(Batch::of(done.len() as u64, limit))
}
