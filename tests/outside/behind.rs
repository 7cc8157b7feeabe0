//! Looks behind the scenes of a house: its rows, its stored objects, and who waits for whom. For stories of clean-up, which
//! are about what nobody can see from the front.

use std::collections::BTreeMap;
use std::time::Duration;

use sqlx::AssertSqlSafe;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;
use wharfinger::app::{App, Settings};
use wharfinger::domain::operation::OperationKind;
use wharfinger::keeper;

/// Settings under which nothing is waited for: what is deleted is due at once, and doomed bytes too.
pub(crate) fn at_once() -> Settings {
    Settings {
        trash_window: Duration::ZERO,
        tombstone_delay: Duration::ZERO,
        keeper_interval: Duration::ZERO,
        ..Settings::default()
    }
}

/// The answer to a question that has one number for an answer.
pub(crate) async fn number(app: &App, question: &str) -> i64 {
    sqlx::query_scalar(AssertSqlSafe(question)).fetch_one(app.store().pool()).await.unwrap()
}

/// Runs a statement.
pub(crate) async fn execute(app: &App, statement: &str) {
    sqlx::query(AssertSqlSafe(statement)).execute(app.store().pool()).await.unwrap();
}

/// How many objects storage has.
pub(crate) async fn objects(app: &App) -> i64 {
    let mut count = 0;
    for shard in 0..=u8::MAX {
        count += app.content().list(shard).await.unwrap().len() as i64;
    }
    count
}

/// Every table with a hash of all its rows.
pub(crate) async fn tables(app: &App) -> BTreeMap<String, String> {
    let names: Vec<String> =
        sqlx::query_scalar("select tablename::text from pg_tables where schemaname = 'public' order by 1")
            .fetch_all(app.store().pool())
            .await
            .unwrap();
    let mut all = BTreeMap::new();
    for name in names {
        let question = format!("select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from {name} t");
        let hash: String = sqlx::query_scalar(AssertSqlSafe(question)).fetch_one(app.store().pool()).await.unwrap();
        all.insert(name, hash);
    }
    all
}

/// Waits until so many statements wait for locks in the house's database.
pub(crate) async fn until_waiting(app: &App, count: i64) {
    let question =
        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
    while number(app, question).await < count {
        tokio::task::yield_now().await;
    }
}

/// Works on operations of a kind until none waits.
pub(crate) async fn work(app: &App, kind: OperationKind) {
    let (worker, stop) = (Uuid::new_v4(), CancellationToken::new());
    while keeper::operations::run_once(app, worker, &[kind], &stop).await.unwrap() {}
}

/// Asserts that nothing is wrong, and nothing left, once everything that is due was cleared away.
pub(crate) async fn assert_clean(app: &App) {
    for (what, question) in [
        (
            "blobs that nothing needs",
            "select count(*) from blobs b where not exists (select from artifact_blobs e where e.blob_id = b.id)
             and not exists (select from blob_holds h where h.blob_id = b.id)",
        ),
        ("candidates", "select count(*) from orphan_candidates"),
        ("tombstones", "select count(*) from tombstones"),
        (
            "live artifacts without payload",
            "select count(*) from artifacts where delete_time is null and payload is null",
        ),
        (
            "live artifacts that lack a blob which their repository counts",
            "select count(*) from blob_spans s where s.removed_version is null and s.reference_count <>
             (select count(*) from artifact_blobs e
              join artifacts a on a.repository_id = e.repository_id and a.id = e.artifact_id
              where e.repository_id = s.repository_id and e.blob_id = s.blob_id and a.delete_time is null)",
        ),
    ] {
        assert_eq!(number(app, question).await, 0, "{what}");
    }
    let rows = number(app, "select (select count(*) from blobs) + (select count(*) from uploads)").await;
    assert_eq!(objects(app).await, rows, "stored objects");
}
