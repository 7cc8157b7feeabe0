//! Forgets what was kept long enough: ended operations, outcomes of requests, events.

use super::Batch;
use crate::app::App;
use crate::domain::Result;
use crate::store::retention;

/// Rows of one statement.
const BATCH: i64 = 1000;

/// Forgets one batch of each.
pub async fn run_once(app: App) -> Result<Batch> {
    let settings = app.settings();
    let mut conn = app.read().await?;
    let operations = retention::forget_operations(&mut conn, settings.operation_retention.as_secs_f64(), BATCH).await?;
    let requests = retention::forget_requests(&mut conn, settings.request_retention.as_secs_f64(), BATCH).await?;
    let events = retention::forget_events(&mut conn, settings.event_retention.as_secs_f64(), BATCH).await?;
    Ok(Batch::of(operations, BATCH).and(Batch::of(requests, BATCH)).and(Batch::of(events, BATCH)))
}
