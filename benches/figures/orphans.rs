//! Clean-up: what a candidate costs in a small and in a large store, how pushes fare beside a purge, and how soon a large
//! namespace is out of sight. Each on a server of its own, because background work must not take what is measured.

use std::fs;
use std::time::{Duration, Instant};

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use tonic::transport::Channel;
use uuid::Uuid;
use wharfinger::pb;
use wharfinger::pb::artifact_service_client::ArtifactServiceClient;
use wharfinger::pb::namespace_service_client::NamespaceServiceClient;
use wharfinger::pb::operation_service_client::OperationServiceClient;
use wharfinger::pb::orphan_service_client::OrphanServiceClient;
use wharfinger::pb::purge_orphans_response::Purge;

use super::oci::push;
use super::subject::{Subject, http};
use super::{figure, median};

/// Orphans of one purge.
const ORPHANS: i64 = 10_000;
/// Blobs among which they lie: in a small store, and in a large one.
const BLOBS: [i64; 2] = [100_000, 1_000_000];
const PURGES: i64 = 3;
/// Orphans of the purge whose rate is told.
const MANY: i64 = 100_000;

/// Orphans that wait while images are pushed, more than can be cleared in that time.
const HEAP: usize = 150_000;
/// Images of one measurement, and who pushes them.
const IMAGES: u64 = 1_200;
const CLIENTS: u64 = 4;
const ROUNDS: u64 = 5;

/// Artifacts of the namespace that is deleted.
const ARTIFACTS: i64 = 100_000;

/// Measures.
pub async fn run() {
    // Nothing but the purges that are asked for.
    let subject = Subject::with(&["--keeper-interval", "1h"]).await;
    candidates(&subject).await;
    deletion(&subject).await;
    drop(subject);
    let subject = Subject::with(&["--keeper-interval", "1s", "--tombstone-delay", "0s"]).await;
    pushes(&subject).await;
}

/// The same orphans among few blobs and among many.
async fn candidates(subject: &Subject) {
    let mut conn = PgConnection::connect_with(&subject.database()).await.unwrap();
    conn.execute("set session_replication_role = replica; create temporary table heap (id bigint, round bigint)")
        .await
        .unwrap();
    let channel = subject.channels().await.remove(0);
    let (mut there, mut micros) = (0, Vec::new());
    for blobs in BLOBS {
        load(&mut conn, blobs - there, ORPHANS * PURGES).await;
        there = blobs;
        let mut all = Vec::new();
        for round in 0..PURGES {
            all.push(purge(&mut conn, &channel, &format!("round = {round}"), ORPHANS).await * 1e6 / ORPHANS as f64);
        }
        conn.execute("truncate heap").await.unwrap();
        micros.push(median(all));
    }
    let details = format!("{:.1} against {:.1} µs a candidate", micros[1], micros[0]);
    figure("10,000 orphans among 1,000,000 blobs beside 100,000", micros[1] / micros[0], "aim under 1.30", &details);
    load(&mut conn, 0, MANY).await;
    let seconds = purge(&mut conn, &channel, "true", MANY).await;
    let details = "of one worker, while nobody pushes";
    figure("candidates reviewed per second, thousands", MANY as f64 / seconds / 1e3, "aim 10 or more", details);
}

/// Blobs that artifacts need, and evenly between them orphans, ten of an image each, which `heap` names in rounds of
/// [`ORPHANS`].
async fn load(conn: &mut PgConnection, needed: i64, orphans: i64) {
    let all = needed + orphans;
    conn.execute(AssertSqlSafe(format!(
        "create temporary table fresh as
             select g, (g / 10 * {orphans}) % {all} < {orphans} as orphan from generate_series(0::bigint, {all} - 1) g;
         with added as (
             insert into blobs (uid, digest, size_bytes, storage_key, create_time)
             select gen_random_uuid(), '\\x01' || sha256(gen_random_uuid()::text::bytea), case when orphan then 1 else 2 end,
                    replace(gen_random_uuid()::text, '-', ''), now()
             from fresh order by g
             returning id, size_bytes),
         edges as (
             insert into artifact_blobs (repository_id, artifact_id, blob_id)
             select 0, 1 + id / 100, id from added where size_bytes = 2)
         insert into heap
         select id, (row_number() over (order by id) - 1) / 10 % {PURGES} from added where size_bytes = 1;
         drop table fresh;"
    )))
    .await
    .unwrap();
    conn.execute("vacuum analyze").await.unwrap();
}

/// Purges those of the heap that a condition selects, and returns how many seconds its worker took.
async fn purge(conn: &mut PgConnection, channel: &Channel, which: &str, count: i64) -> f64 {
    conn.execute(AssertSqlSafe(format!(
        "insert into orphan_candidates (blob_id, repository_id, not_before, cause)
         select id, 0, now(), 2 from heap where {which} order by id"
    )))
    .await
    .unwrap();
    let uid = begin(channel).await;
    let operation = loop {
        let operation = wait(channel, &uid).await;
        if operation.end_time.is_some() {
            break operation;
        }
    };
    assert!(
        matches!(operation.outcome, Some(pb::operation::Outcome::Purged(result)) if result.freed_blob_count == count),
        "{operation:?}"
    );
    let seconds = |time: Option<prost_types::Timestamp>| {
        let time = time.unwrap();
        time.seconds as f64 + f64::from(time.nanos) / 1e9
    };
    seconds(operation.end_time) - seconds(operation.start_time)
}

async fn begin(channel: &Channel) -> String {
    let begun = OrphanServiceClient::new(channel.clone()).purge_orphans(pb::PurgeOrphansRequest::default()).await;
    match begun.unwrap().into_inner().purge {
        Some(Purge::Operation(operation)) => operation.uid,
        other => panic!("{other:?}"),
    }
}

async fn wait(channel: &Channel, uid: &str) -> pb::Operation {
    let request = pb::WaitOperationRequest { operation: uid.to_owned(), ..Default::default() };
    let answer = OperationServiceClient::new(channel.clone()).wait_operation(request).await;
    answer.unwrap().into_inner().operation.unwrap()
}

/// From the call that deletes a namespace to the first answer that knows nothing of it.
async fn deletion(subject: &Subject) {
    let mut conn = PgConnection::connect_with(&subject.database()).await.unwrap();
    let channel = subject.channels().await.remove(0);
    let mut namespaces = NamespaceServiceClient::new(channel.clone());
    let mut artifacts = ArtifactServiceClient::new(channel);
    let mut milliseconds = Vec::new();
    for round in 0..3 {
        let (namespace, repository) = (format!("large{round}"), format!("large{round}/web"));
        conn.execute(AssertSqlSafe(format!(
            "with n as (
                 insert into namespaces (uid, name, creator, last_modifier, create_time, update_time, repository_count)
                 values (gen_random_uuid(), '{namespace}', 'bench', 'bench', now(), now(), 1) returning id),
             r as (
                 insert into repositories (uid, namespace_id, name, creator, last_modifier, create_time, update_time,
                                           version, artifact_count)
                 select gen_random_uuid(), id, '{repository}', 'bench', 'bench', now(), now(), 1, {ARTIFACTS}
                 from n returning id)
             insert into artifacts (repository_id, uid, digest, media_type, is_index, size_bytes, total_size_bytes,
                                    payload, creator, last_modifier, create_time, update_time)
             select r.id, gen_random_uuid(), '\\x01' || sha256(g::text::bytea),
                    'application/vnd.oci.image.manifest.v1+json', false, 400, 8192,
                    convert_to(repeat('x', 400), 'utf8'), 'bench', 'bench', now(), now()
             from r, generate_series(1, {ARTIFACTS}) g"
        )))
        .await
        .unwrap();
        conn.execute("vacuum analyze").await.unwrap();
        rest(subject).await;
        let digest = wharfinger::domain::Digest::sha256(b"1").to_string();
        let get = pb::GetArtifactRequest { repository, digest, ..Default::default() };
        artifacts.get_artifact(get.clone()).await.unwrap();
        let start = Instant::now();
        let delete = pb::DeleteNamespaceRequest { namespace, ..Default::default() };
        namespaces.delete_namespace(delete).await.unwrap();
        let gone = artifacts.get_artifact(get).await.unwrap_err();
        milliseconds.push(start.elapsed().as_secs_f64() * 1e3);
        assert_eq!(gone.code(), tonic::Code::NotFound);
    }
    figure("a namespace of 100,000 artifacts out of sight, ms", median(milliseconds), "aim under 50", "");
}

/// Pushes while a heap of orphans is cleared, beside pushes while it lies there.
async fn pushes(subject: &Subject) {
    let mut conn = PgConnection::connect_with(&subject.database()).await.unwrap();
    let channel = subject.channels().await.remove(0);
    let mut rounds: Vec<Round> = Vec::new();
    // What a server does for the first time takes longer.
    push_times(subject, 0).await;
    for round in 0..ROUNDS {
        heap(subject, &mut conn).await;
        conn.execute("vacuum analyze").await.unwrap();
        rest(subject).await;
        let without = push_times(subject, (2 * round + 1) * IMAGES).await;
        let mut tx = conn.begin().await.unwrap();
        tx.execute(
            "insert into orphan_candidates (blob_id, repository_id, not_before, cause)
             select b.id, 0, now(), 2 from blobs b
             where not exists (select from artifact_blobs e where e.blob_id = b.id)",
        )
        .await
        .unwrap();
        tx.execute("analyze orphan_candidates").await.unwrap();
        // Nobody sees them before the machine has come to rest.
        rest(subject).await;
        let before = left(&mut tx).await;
        tx.commit().await.unwrap();
        begin(&channel).await;
        let start = Instant::now();
        let with = push_times(subject, (2 * round + 2) * IMAGES).await;
        let seconds = start.elapsed().as_secs_f64();
        let after = left(&mut conn).await;
        assert!(after.0 > 0, "the heap was gone before the pushes were");
        let per_second = |before: i64, after: i64| (before - after) as f64 / seconds;
        rounds.push(Round {
            with,
            without,
            reviews: per_second(before.0, after.0),
            files: per_second(before.1, after.1),
        });
        while left(&mut conn).await != (0, 0) {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
    let middle = |of: fn(&Round) -> f64| median(rounds.iter().map(of).collect());
    let details = format!(
        "{:.0} against {:.0} ms, beside {:.0} reviews and {:.0} deleted files a second",
        middle(|round| round.with.1),
        middle(|round| round.without.1),
        middle(|round| round.reviews),
        middle(|round| round.files),
    );
    let ratio = middle(|round| round.with.1 / round.without.1);
    figure("push of images beside a clean-up, 99th percentile", ratio, "aim under 1.50", &details);
    let ratio = middle(|round| round.with.0 / round.without.0);
    figure("the same, the middle", ratio, "less is better", "");
}

/// Median and 99th percentile of pushes, in milliseconds, with a clean-up and without, and what that did in a second.
struct Round {
    with: (f64, f64),
    without: (f64, f64),
    reviews: f64,
    files: f64,
}

/// Candidates left, and files of which clean-up has yet to hear or to delete.
async fn left(conn: &mut PgConnection) -> (i64, i64) {
    sqlx::query_as("select count(*), count(*) + (select count(*) from tombstones) from orphan_candidates")
        .fetch_one(conn)
        .await
        .unwrap()
}

/// Stores blobs that nothing needs and of which clean-up does not know yet.
async fn heap(subject: &Subject, conn: &mut PgConnection) {
    let content = subject.data().join("content");
    let keys: Vec<String> = (0..HEAP).map(|_| Uuid::new_v4().simple().to_string()).collect();
    for key in &keys {
        fs::write(content.join(&key[..2]).join(key), [7; 1024]).unwrap();
    }
    sqlx::query(
        "insert into blobs (uid, digest, size_bytes, storage_key, create_time)
         select gen_random_uuid(), '\\x01' || sha256(key::bytea), 1024, key, now() from unnest($1::text[]) key",
    )
    .bind(&keys)
    .execute(&mut *conn)
    .await
    .unwrap();
}

/// Brings disk and database to rest.
async fn rest(subject: &Subject) {
    let mut conn = PgConnection::connect_with(&subject.database()).await.unwrap();
    conn.execute("checkpoint").await.unwrap();
    tokio::task::spawn_blocking(nix::unistd::sync).await.unwrap();
}

/// Pushes images and returns the median and the 99th percentile of the time of one, in milliseconds.
async fn push_times(subject: &Subject, seed: u64) -> (f64, f64) {
    let tasks: Vec<_> = (0..CLIENTS)
        .map(|client| {
            let (repository, http) = (subject.url(&format!("/v2/bench/push{client}")), http());
            tokio::spawn(async move {
                let mut times = Vec::new();
                for n in 0..IMAGES / CLIENTS {
                    let start = Instant::now();
                    push(&http, &repository, seed + n * CLIENTS + client).await;
                    times.push(start.elapsed().as_secs_f64() * 1e3);
                }
                times
            })
        })
        .collect();
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await.unwrap());
    }
    times.sort_by(f64::total_cmp);
    (times[times.len() / 2], times[times.len() * 99 / 100])
}
