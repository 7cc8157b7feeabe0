//! The loop around a job: at once again after a full batch, otherwise after the interval with some jitter, and ever later
//! after failures. While callers change things, batches are small and each is followed by a rest, so that nobody's push
//! queues behind clean-up for long. Knows nothing of what a job does.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

use crate::app::App;
use crate::domain::Result;

/// Units of a batch while callers change things: a few milliseconds of locks and of the disk.
const GENTLE: i64 = 100;
/// How many times as long as a batch took background work rests after it, while callers change things.
const REST: u32 = 4;
/// The longest rest, for a cancel waits for it.
const REST_MAX: Duration = Duration::from_millis(250);
/// The longest wait after failures.
const PATIENCE_MAX: Duration = Duration::from_secs(300);

/// What one run of a job came to.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Batch {
    /// How much it did.
    pub count: u64,
    /// Whether there may be more at once.
    pub full: bool,
}

impl Batch {
    /// A batch of at most `limit`.
    pub(super) fn of(count: u64, limit: i64) -> Self {
        Self { count, full: count >= limit.unsigned_abs() }
    }

    /// Two batches of one run.
    pub(super) fn and(self, other: Self) -> Self {
        Self { count: self.count + other.count, full: self.full || other.full }
    }
}

/// How large a batch may be now, that has at most `full` units when nobody else is at work.
pub(super) fn size(app: &App, full: i64) -> i64 {
    if app.is_busy() { full.min(GENTLE) } else { full }
}

/// Leaves machine and database to callers who change things, after a batch that took so long.
pub(super) async fn rest(app: &App, took: Duration) {
    if app.is_busy() {
        tokio::time::sleep(took.saturating_mul(REST).min(REST_MAX)).await;
    }
}

/// How many jobs may run at once.
#[derive(Debug, Clone)]
pub(super) struct Turns(Arc<Semaphore>);

impl Turns {
    pub(super) fn new(at_once: usize) -> Self {
        Self(Arc::new(Semaphore::new(at_once)))
    }
}

/// Runs a job again and again until `stop`.
pub(super) async fn tend<F>(name: &'static str, app: App, stop: CancellationToken, turns: Turns, run_once: fn(App) -> F)
where
    F: Future<Output = Result<Batch>>,
{
    let mut failures = 0;
    while !stop.is_cancelled() {
        let allowed = app.settings().clean_up_hours.is_none_or(|hours| hours.contains(time::OffsetDateTime::now_utc()));
        let batch = match allowed {
            true => {
                let Ok(_turn) = turns.0.acquire().await else { return };
                let began = Instant::now();
                let batch = run_once(app.clone()).await;
                // The turn is kept, so that two jobs do not fill each other's rests.
                rest(&app, began.elapsed()).await;
                batch
            }
            false => Ok(Batch::default()),
        };
        match batch {
            Ok(batch) => {
                failures = 0;
                metrics::counter!("wharfinger_keeper_units_total", "job" => name).increment(batch.count);
                if batch.full {
                    tokio::task::yield_now().await;
                    continue;
                }
            }
            Err(error) => {
                failures += 1;
                metrics::counter!("wharfinger_keeper_failures_total", "job" => name).increment(1);
                tracing::warn!(job = name, failures, error = %in_full(&error), "background work failed and will be tried again");
            }
        }
        let wait = pause(app.settings().keeper_interval, failures, rand::random());
        tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(wait) => {}
        }
    }
}

/// How long to wait: the interval, doubled with each failure in a row up to five minutes, give or take a quarter.
fn pause(interval: Duration, failures: u32, chance: f64) -> Duration {
    let wait = interval.saturating_mul(2u32.saturating_pow(failures)).min(PATIENCE_MAX.max(interval));
    wait.mul_f64(0.75 + chance / 2.0)
}

fn in_full(error: &dyn std::error::Error) -> String {
    let sources = std::iter::successors(error.source(), |error| error.source());
    sources.fold(error.to_string(), |text, source| format!("{text}: {source}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_with_failures_up_to_a_bound() {
        let interval = Duration::from_secs(10);
        assert_eq!(pause(interval, 0, 0.5), interval);
        assert_eq!(pause(interval, 2, 0.5), 4 * interval);
        assert_eq!(pause(interval, 99, 0.5), PATIENCE_MAX);
        assert_eq!(pause(2 * PATIENCE_MAX, 3, 0.5), 2 * PATIENCE_MAX);
        assert!(pause(interval, 0, 0.0) < interval && pause(interval, 0, 0.99) > interval);
    }
}
