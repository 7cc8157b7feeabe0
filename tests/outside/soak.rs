//! The soak: workers push, pull, retag, delete, restore and purge the same few digests through several replicas, with windows
//! of tens of milliseconds, while replicas are killed and connections cut. Whatever the interleaving, no pull of a live tag
//! lacks bytes, what was acknowledged is there, and in the end storage holds exactly what rows name and need.
//!
//! `WHARFINGER_SOAK_SECONDS` says for how long, `WHARFINGER_SOAK_SEED` with which choices; `make soak` sets the former.

mod replicas;
mod workers;

use std::sync::Arc;
use std::time::Duration;

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use tokio_util::sync::CancellationToken;
use wharfinger::domain::operation::OperationKind;
use wharfinger::keeper;
use wharfinger::keeper::audit::{AuditOptions, Finding, audit};

use crate::behind::{assert_clean, execute, number, tables, work};
use replicas::Replicas;
use workers::Worker;

const WORKERS: u64 = 15;
const REPLICAS: usize = 3;

fn setting(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn soak() {
    let seed = setting("WHARFINGER_SOAK_SEED").unwrap_or_else(rand::random);
    let seconds = setting("WHARFINGER_SOAK_SECONDS").unwrap_or(20);
    println!("WHARFINGER_SOAK_SEED={seed} WHARFINGER_SOAK_SECONDS={seconds}");
    let replicas = Arc::new(Replicas::start(REPLICAS).await);
    let stop = CancellationToken::new();
    let workers: Vec<_> = (0..WORKERS)
        .map(|number| {
            let worker = Worker::new(number, seed, replicas.clone());
            tokio::spawn(worker.run(stop.clone()))
        })
        .collect();

    // The one clock of this test: how long it goes on.
    let deadline = tokio::time::Instant::now() + Duration::from_secs(seconds);
    let mut random = StdRng::seed_from_u64(seed);
    let mut kills = 0;
    while tokio::time::Instant::now() < deadline && workers.iter().all(|worker| !worker.is_finished()) {
        tokio::time::sleep(Duration::from_millis(random.random_range(100..900))).await;
        if random.random_bool(0.5) {
            replicas.kill(random.random_range(0..REPLICAS)).await;
        } else {
            replicas.cut_connections(random.random_range(0.05..0.5)).await;
        }
        kills += 1;
    }
    stop.cancel();
    let mut done = workers::Tally::default();
    for worker in workers {
        done.add(worker.await.expect("a worker met something that must not be"));
    }
    println!("{done:?} over {kills} kills and cuts");
    assert!(done.pushes > 0 && done.pulls > 0 && done.deletions > 0, "{done:?}");

    let app = replicas.end().await;
    drain(&app).await;
    assert_clean(&app).await;
    let deadlocks = "select deadlocks from pg_stat_database where datname = current_database()";
    assert_eq!(number(&app, deadlocks).await, 0, "deadlocks");
    let options = AuditOptions { repair: false, rate: 0, grace: Duration::ZERO, tombstone_delay: Duration::ZERO };
    let mut findings: Vec<Finding> = Vec::new();
    audit(app.store(), app.content(), &options, |finding| findings.push(finding.clone())).await.unwrap();
    assert_eq!(findings, []);
    workers::assert_all_pullable(&app).await;
    let before = tables(&app).await;
    drain(&app).await;
    assert_eq!(tables(&app).await, before, "a second clean-up does nothing");
}

/// Ends every window and clears away until nothing is left to do.
async fn drain(app: &wharfinger::app::App) {
    for statement in [
        "update operations set lease_expire_time = now() - interval '1 second' where state in (1, 2) and lease_expire_time is not null",
        "update uploads set expire_time = now(), lease_expire_time = now()",
        "update blob_holds set expire_time = now()",
        "update artifacts set purge_time = now() where delete_time is not null and payload is not null",
        "update repositories set purge_time = now() where delete_time is not null",
    ] {
        execute(app, statement).await;
    }
    for kind in [OperationKind::DeleteRepository, OperationKind::PurgeOrphans] {
        work(app, kind).await;
    }
    for _ in 0..3 {
        execute(app, "update tombstones set not_before = now(), lease_expire_time = null").await;
        execute(app, "update orphan_candidates set not_before = now()").await;
        keeper::settle(app).await.unwrap();
    }
}
