//! How long steps on storage take, for an operator. Counts nothing of what they are about.

use std::time::Instant;

use super::Result;

/// Does a step, and records how long it took and whether it went well.
pub(super) async fn timed<T>(step: &'static str, work: impl Future<Output = Result<T>>) -> Result<T> {
    let started = Instant::now();
    let outcome = work.await;
    let word = if outcome.is_ok() { "ok" } else { "error" };
    metrics::histogram!("wharfinger_storage_seconds", "step" => step, "outcome" => word).record(started.elapsed());
    outcome
}
