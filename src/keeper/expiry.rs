//! Ends what nobody went on with in time: holds of pushes that never named their blobs, and uploads that were abandoned.

use super::Batch;
use crate::app::App;
use crate::domain::Result;
use crate::store::{holds, uploads};

/// Rows of one statement.
const BATCH: i64 = 1000;

/// Ends one batch of each.
pub async fn run_once(app: App) -> Result<Batch> {
    let mut conn = app.read().await?;
    let holds = holds::end_expired(&mut conn, BATCH).await?;
    let delay = app.settings().tombstone_delay.as_secs_f64();
    let uploads = uploads::end_expired(&mut conn, BATCH, delay).await?;
    Ok(Batch::of(holds, BATCH).and(Batch::of(uploads, BATCH)))
}
