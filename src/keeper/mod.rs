//! Background work. Each job is a `run_once` with a bounded batch; the loop around it ([`pace`]) waits for a wake-up or its
//! interval. Any number of replicas may run the same jobs: what is taken is taken under a lease or with SKIP LOCKED.

mod announcements;
pub mod audit;
pub mod expiry;
pub mod operations;
mod pace;
pub mod purge;
pub mod retention;
mod retire;
pub mod review;
pub mod tombstones;
pub mod trash;

use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::app::App;
use crate::domain::operation::OperationKind;

pub use pace::Batch;

/// Jobs that clear away run at once at most, so that they leave connections to the callers.
const AT_ONCE: usize = 2;

/// Runs the keeper until `stop`; batches under way are finished first.
pub async fn run(app: App, stop: CancellationToken) {
    let turns = pace::Turns::new(AT_ONCE);
    let mut jobs = JoinSet::new();
    // Purges may take hours, and retirements must not wait for them.
    for kinds in
        [&[OperationKind::DeleteRepository, OperationKind::DeleteNamespace][..], &[OperationKind::PurgeOrphans]]
    {
        jobs.spawn(operations::run(app.clone(), kinds, stop.clone()));
    }
    jobs.spawn(announcements::tell(app.clone(), stop.clone()));
    jobs.spawn(announcements::hear(app.clone(), stop.clone()));
    jobs.spawn(announcements::pulse(app.clone(), stop.clone()));
    jobs.spawn(pace::tend("review", app.clone(), stop.clone(), turns.clone(), review::run_once));
    jobs.spawn(pace::tend("tombstones", app.clone(), stop.clone(), turns.clone(), tombstones::run_once));
    jobs.spawn(pace::tend("trash", app.clone(), stop.clone(), turns.clone(), trash::run_once));
    jobs.spawn(pace::tend("expiry", app.clone(), stop.clone(), turns.clone(), expiry::run_once));
    jobs.spawn(pace::tend("retention", app, stop, turns, retention::run_once));
    while let Some(ended) = jobs.join_next().await {
        if let Err(error) = ended {
            tracing::error!(error = %error, "background work broke off");
        }
    }
}

/// Runs every job that clears away until none finds anything more, in the order in which they feed each other. What is
/// not due yet stays.
pub async fn settle(app: &App) -> crate::domain::Result<()> {
    loop {
        let batches = [
            trash::run_once(app.clone()).await?,
            expiry::run_once(app.clone()).await?,
            review::run_once(app.clone()).await?,
            tombstones::run_once(app.clone()).await?,
        ];
        if batches.iter().all(|batch| batch.count == 0) {
            return Ok(());
        }
    }
}
