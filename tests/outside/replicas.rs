//! Several servers, each a process of its own, over one Postgres and one object store: equal to callers, and taking over from
//! each other whatever one of them leaves behind.

use nix::sys::signal::Signal;
use serde_json::json;
use sqlx::{Connection, PgConnection};
use tokio_stream::StreamExt;
use wharfinger::pb::event_service_client::EventServiceClient;
use wharfinger::pb::{self, WatchEventsRequest, watch_events_request::Start};

use crate::behind::{number, tables};
use crate::outages::callers::Callers;
use crate::support::{Bucket, Oci, Pooler, Postgres, Process, Relay, TestDatabase, folder};

/// One bucket for all.
struct Store {
    bucket: Bucket,
    relay: Relay,
}

impl Store {
    async fn open() -> Self {
        let bucket = Bucket::create().await;
        let relay = bucket.relay().await;
        Self { bucket, relay }
    }

    async fn replica(&self, database: &str, settings: &[(&str, &str)]) -> (Process, String) {
        let (data, storage) = (folder(), self.bucket.url());
        let own = [
            ("data-dir", data.to_str().unwrap()),
            ("database-url", database),
            ("database-max-connections", "8"),
            ("storage-url", &storage),
            ("tombstone-delay", "0s"),
        ];
        Process::replica(&[&own, settings].concat(), &self.bucket.environment(&self.relay)).await
    }
}

/// Follows the changes; the stream and the cursor of its first message.
async fn watch(url: &str, start: Option<Start>) -> (tonic::Streaming<pb::WatchEventsResponse>, String) {
    let channel = tonic::transport::Channel::from_shared(url.to_owned()).unwrap().connect().await.unwrap();
    let request = WatchEventsRequest { start, ..Default::default() };
    let mut stream = EventServiceClient::new(channel).watch_events(request).await.unwrap().into_inner();
    let first = stream.next().await.unwrap().unwrap();
    (stream, first.cursor)
}

/// The tags that were created according to the next so many of such events, and the cursor after the last.
async fn created(stream: &mut tonic::Streaming<pb::WatchEventsResponse>, count: usize) -> (Vec<String>, String) {
    let (mut tags, mut cursor) = (Vec::new(), String::new());
    while tags.len() < count {
        let message = stream.next().await.unwrap().unwrap();
        if let Some(event) = message.event.filter(|event| event.kind() == pb::EventKind::TagCreated) {
            tags.push(event.tag);
            cursor = message.cursor;
        }
    }
    (tags, cursor)
}

#[tokio::test(flavor = "multi_thread")]
async fn replicas_behind_a_pooler_that_shares_sessions_serve_as_one() {
    let mut postgres = Postgres::create(&folder(), &[]);
    postgres.start(&[]).await;
    postgres.execute("postgres", "create database wharfinger").await;
    let mut pooler = Pooler::before(&postgres).await;
    let (pooled, direct) = (postgres.url(pooler.address()), postgres.url(postgres.address()));
    let store = Store::open().await;
    let settings = |session| [("database-session-url", session), ("keeper-interval", "100ms"), ("trash-window", "0s")];
    // They bring the schema up to date all at once.
    let (with, without) = (settings(&direct), settings("none"));
    let (one, two, three) =
        tokio::join!(store.replica(&pooled, &with), store.replica(&pooled, &with), store.replica(&pooled, &without));
    let urls = [&one, &two, &three].map(|(_, url)| url.clone());
    let mut streams = Vec::new();
    for url in &urls {
        streams.push(watch(url, None).await.0);
    }
    let callers = Callers::start(4, &urls);
    callers.until_answered(60).await;
    assert_eq!(callers.end().await, 0, "nobody noticed the pooler");
    Oci::at(&urls[0]).push_image("acme/last", "last").await;
    let mut heard = Vec::new();
    for mut stream in streams {
        let mut all = Vec::new();
        while all.last().is_none_or(|tag| tag != "last") {
            all.extend(created(&mut stream, 1).await.0);
        }
        heard.push(all);
    }
    assert!(heard.iter().all(|all| *all == heard[0]), "every replica tells the same");

    let callers = Callers::start(4, &urls);
    for _ in 0..2 {
        callers.until_answered(15).await;
        pooler.stop();
        pooler.start().await;
    }
    callers.until_answered(15).await;
    callers.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_of_changes_goes_on_at_another_replica() {
    let (store, database) = (Store::open().await, TestDatabase::create().await);
    let (first, first_url) = store.replica(&database.url(), &[]).await;
    let (_second, second_url) = store.replica(&database.url(), &[]).await;
    let (mut stream, _) = watch(&first_url, None).await;
    let (here, there) = (Oci::at(&first_url), Oci::at(&second_url));
    for tag in ["a", "b"] {
        here.push_image("acme/web", tag).await;
        there.push_image("acme/app", tag).await;
    }
    let (mut told, cursor) = created(&mut stream, 3).await;
    first.signal(Signal::SIGKILL);
    there.push_image("acme/web", "c").await;
    let (mut stream, _) = watch(&second_url, Some(Start::Cursor(cursor))).await;
    told.extend(created(&mut stream, 2).await.0);
    assert_eq!(told, ["a", "a", "b", "b", "c"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operation_whose_replica_is_killed_is_finished_by_another_once() {
    let (store, database) = (Store::open().await, TestDatabase::create().await);
    let settings = [("keeper-interval", "100ms"), ("trash-window", "0s")];
    let (first, first_url) = store.replica(&database.url(), &settings).await;
    let oci = Oci::at(&first_url);
    for tag in ["a", "b", "c"] {
        oci.push_image("acme/web", tag).await;
    }
    oci.push_image("acme/kept", "a").await;
    oci.start("acme/web").await;
    // The operation comes as far as the upload session, in the middle of a transaction.
    let mut holding = PgConnection::connect_with(&database.options()).await.unwrap();
    let mut lock = holding.begin().await.unwrap();
    sqlx::query("select uid from uploads for update").fetch_all(&mut *lock).await.unwrap();
    let answer = oci.delete("/v1/repositories/acme/web").await.text().await.unwrap();
    let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
    let operation = answer["operation"]["uid"].as_str().unwrap().to_owned();
    let app = database.app().await;
    let taken = "select count(*) from operations where lease_uid is not null and state = 2";
    while number(&app, taken).await == 0 {
        tokio::task::yield_now().await;
    }
    first.signal(Signal::SIGKILL);
    lock.rollback().await.unwrap();

    let (_second, second_url) = store.replica(&database.url(), &settings).await;
    crate::behind::execute(&app, "update operations set lease_expire_time = now()").await;
    let there = Oci::at(&second_url);
    let (_, ended) = there.call(&format!("/v1/operations/{operation}:wait"), &json!({})).await;
    assert_eq!(ended["state"], "OPERATION_STATE_SUCCEEDED", "{ended}");
    while number(&app, "select count(*) from repositories").await > 1 || store.bucket.objects().await.len() != 2 {
        tokio::task::yield_now().await;
    }
    assert_eq!(there.get("/v2/acme/kept/manifests/a").await.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_changes_no_row_and_no_object_and_neither_does_a_second_clean_up() {
    let (store, database) = (Store::open().await, TestDatabase::create().await);
    // Nothing is cleared away in the background, except by the second.
    let (_first, first_url) = store.replica(&database.url(), &[("keeper-interval", "1h")]).await;
    let oci = Oci::at(&first_url);
    for tag in ["a", "b", "c"] {
        let image = oci.push_image("acme/web", tag).await;
        if tag != "c" {
            let path = format!("/v1/repositories/acme/web/artifacts/{}", image.digest);
            assert_eq!(oci.delete(&path).await.status(), 200);
        }
    }
    oci.push_image("beta/app", "a").await;
    assert_eq!(oci.delete("/v1/repositories/beta/app").await.status(), 200);
    let app = database.app().await;
    let settled = "select count(*) from operations where state in (1, 2)";
    while number(&app, settled).await > 0 {
        tokio::task::yield_now().await;
    }
    let look = async || (tables(&app).await, store.bucket.objects().await);
    let before = look().await;
    let purge = json!({ "includeTrash": true });
    for request in [json!({ "includeTrash": true, "dryRun": true }), json!({ "dryRun": true })] {
        assert_eq!(oci.call("/v1/orphans:purge", &request).await.0, 200);
        assert_eq!(look().await, before);
    }

    let (_second, second_url) = store.replica(&database.url(), &[("keeper-interval", "50ms")]).await;
    let there = Oci::at(&second_url);
    let clean = async |oci: &Oci| {
        let (_, begun) = oci.call("/v1/orphans:purge", &purge).await;
        let path = format!("/v1/operations/{}:wait", begun["operation"]["uid"].as_str().unwrap());
        oci.call(&path, &json!({ "timeout": "30s" })).await.1
    };
    assert_eq!(clean(&oci).await["state"], "OPERATION_STATE_SUCCEEDED");
    while store.bucket.objects().await.len() != 2 || number(&app, "select count(*) from tombstones").await > 0 {
        tokio::task::yield_now().await;
    }
    let without_operations = |(mut tables, objects): (std::collections::BTreeMap<String, String>, Vec<String>)| {
        // That there was a second one is written down.
        tables.remove("operations");
        (tables, objects)
    };
    let before = without_operations(look().await);
    let second = clean(&there).await;
    assert_eq!(second["purged"], json!({}), "{second}");
    assert_eq!(without_operations(look().await), before);
}
