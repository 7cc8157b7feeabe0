//! The database goes away under load: it is stopped at once and started again, its connections are cut, a standby takes
//! over. What was acknowledged is there, nothing happens twice, and callers are told nothing worse than to try again.

pub(crate) mod callers;

use callers::Callers;

use crate::support::{Postgres, Process, Relay, folder};

const CALLERS: u64 = 4;

async fn postgres() -> Postgres {
    let mut postgres = Postgres::create(&folder(), &[]);
    postgres.start(&[]).await;
    postgres.execute("postgres", "create database wharfinger").await;
    postgres
}

/// Two replicas over one folder of blobs and the database at a URL.
async fn replicas(database: &str) -> (Vec<Process>, Vec<String>) {
    let storage = format!("file://{}", folder().display());
    let (mut processes, mut urls) = (Vec::new(), Vec::new());
    for _ in 0..2 {
        let data = folder();
        let settings = [
            ("data-dir", data.to_str().unwrap()),
            ("database-url", database),
            ("database-max-connections", "8"),
            ("storage-url", &storage),
            ("keeper-interval", "100ms"),
            ("trash-window", "0s"),
            ("tombstone-delay", "0s"),
        ];
        let (process, url) = Process::replica(&settings, &[]).await;
        processes.push(process);
        urls.push(url);
    }
    (processes, urls)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_stopped_at_once_and_started_again_loses_nothing() {
    let mut postgres = postgres().await;
    let (_processes, urls) = replicas(&postgres.url(postgres.address())).await;
    let callers = Callers::start(CALLERS, &urls);
    for _ in 0..3 {
        callers.until_answered(20).await;
        postgres.stop_at_once();
        postgres.start(&[]).await;
    }
    callers.until_answered(20).await;
    assert!(callers.end().await > 0, "somebody noticed");
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_that_are_cut_lose_nothing() {
    let postgres = postgres().await;
    let relay = Relay::to(postgres.address()).await;
    let (_processes, urls) = replicas(&postgres.url(relay.address())).await;
    let callers = Callers::start(CALLERS, &urls);
    for _ in 0..5 {
        callers.until_answered(10).await;
        // Cut by the database, which says so; and by something in between, which does not.
        let cut = "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'wharfinger'";
        postgres.execute("postgres", cut).await;
        callers.until_answered(10).await;
        relay.lead_to(postgres.address());
    }
    callers.until_answered(10).await;
    callers.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_standby_that_is_promoted_goes_on_with_everything_that_was_acknowledged() {
    let mut primary = postgres().await;
    let mut standby = primary.follower(&folder());
    standby.start(&["hot_standby=on"]).await;
    primary.execute("postgres", "alter system set synchronous_standby_names = 'follower'").await;
    primary.execute("postgres", "select pg_reload_conf()").await;
    // The address that replicas know, and that an operator leads elsewhere.
    let relay = Relay::to(primary.address()).await;
    let (_processes, urls) = replicas(&primary.url(relay.address())).await;
    let synchronous = "select count(*) = 1 from pg_stat_replication where sync_state = 'sync'";
    while !primary.says("postgres", synchronous).await {
        tokio::task::yield_now().await;
    }
    let callers = Callers::start(CALLERS, &urls);
    callers.until_answered(40).await;

    primary.stop_at_once();
    // For a moment there is a standby that takes no writes.
    relay.lead_to(standby.address());
    standby.execute("postgres", "select pg_promote()").await;
    callers.until_answered(40).await;
    assert!(callers.end().await > 0, "somebody noticed");
    assert!(!standby.says("postgres", "select pg_is_in_recovery()").await);
}
