//! Blobs in an object store, over real sockets on both sides: replicas as processes of their own, in front of a server that
//! speaks S3, with something in the middle that fails when it is told to.

use std::process::Command;

use reqwest::Method;
use serde_json::{Value, json};
use wharfinger::domain::Digest;

use crate::support::{
    Bucket, Image, Mode, OVERLOADED, Oci, Process, Relay, TestDatabase, error_codes, folder, location,
};

/// Bytes of a part, with which an upload in parts begins.
const PART: usize = 5 << 20;

/// One database, one bucket, and replicas over them.
struct Harbour {
    database: TestDatabase,
    bucket: Bucket,
    relay: Relay,
    replicas: Vec<Process>,
}

impl Harbour {
    /// With one replica that clears nothing away by itself.
    async fn open() -> (Self, Oci) {
        Self::with(&[]).await
    }

    async fn with(settings: &[(&str, &str)]) -> (Self, Oci) {
        let bucket = Bucket::create().await;
        let relay = bucket.relay().await;
        let mut harbour = Self { database: TestDatabase::create().await, bucket, relay, replicas: Vec::new() };
        let oci = harbour.add(&[&[("keeper-interval", "1h")], settings].concat()).await;
        (harbour, oci)
    }

    fn settings<'a>(&self, own: &'a [(String, String)], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
        own.iter().map(|(key, text)| (key.as_str(), text.as_str())).chain(more.iter().copied()).collect()
    }

    fn own(&self) -> Vec<(String, String)> {
        [
            ("data-dir", folder().to_str().unwrap()),
            ("database-url", &self.database.url()),
            ("database-max-connections", "8"),
            ("storage-url", &self.bucket.url()),
            ("tombstone-delay", "0s"),
        ]
        .map(|(key, text)| (key.to_owned(), text.to_owned()))
        .into()
    }

    /// Starts another replica.
    async fn add(&mut self, settings: &[(&str, &str)]) -> Oci {
        let own = self.own();
        let (replica, url) =
            Process::replica(&self.settings(&own, settings), &self.bucket.environment(&self.relay)).await;
        self.replicas.push(replica);
        Oci::at(&url)
    }

    async fn execute(&self, statement: &'static str) {
        sqlx::query(statement).execute(self.database.store().await.pool()).await.unwrap();
    }

    /// Waits until a replica that clears away has left these objects, and no upload under way.
    async fn until_left(&self, objects: usize) {
        while self.bucket.objects().await.len() != objects || self.bucket.uploads().await != 0 {
            tokio::task::yield_now().await;
        }
    }

    /// Runs the audit; its exit status and what it found.
    async fn audit(&self, flags: &[&str]) -> (i32, Vec<Value>) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wharfinger"));
        command.args(["audit", "--json"]).args(flags).env_clear();
        for (key, text) in self.own() {
            command.arg(format!("--{key}={text}"));
        }
        command.envs(self.bucket.environment(&self.relay));
        let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
        let lines = String::from_utf8(output.stdout).unwrap();
        let lines = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        (output.status.code().unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&output.stderr))), lines)
    }
}

fn bytes(length: usize, salt: u32) -> Vec<u8> {
    (0..length as u32).map(|n| (n.wrapping_add(salt).wrapping_mul(2_654_435_761) >> 13) as u8).collect()
}

fn blob(digest: &Digest) -> String {
    format!("/v2/acme/web/blobs/{digest}")
}

/// An image of one config that is there.
fn image(config: &Digest, size: usize) -> Image {
    let config = json!({ "mediaType": "application/vnd.oci.image.config.v1+json", "digest": config, "size": size });
    let manifest =
        json!({ "schemaVersion": 2, "mediaType": crate::support::IMAGE_TYPE, "config": config, "layers": [] });
    Image::of(&manifest, crate::support::IMAGE_TYPE)
}

#[tokio::test(flavor = "multi_thread")]
async fn blobs_of_every_size_come_back_whole_and_in_part() {
    let (harbour, oci) = Harbour::open().await;
    for (salt, length) in [0, 1, 70_000, PART - 1, PART, PART + 1, 2 * PART + 12_345].into_iter().enumerate() {
        let bytes = bytes(length, salt as u32);
        let digest = oci.push_blob("acme/web", &bytes).await;
        assert!(oci.get(&blob(&digest)).await.bytes().await.unwrap() == bytes, "{length} bytes");
        if length > 100 {
            for (from, to) in [(0, 0), (17, length / 2), (length - 5, length - 1)] {
                let part = oci.request(Method::GET, &blob(&digest)).header("range", format!("bytes={from}-{to}"));
                let part = part.send().await.unwrap();
                assert_eq!(part.status(), 206);
                assert!(part.bytes().await.unwrap() == bytes[from..=to], "{from} to {to} of {length} bytes");
            }
        }
    }
    assert_eq!((harbour.bucket.objects().await.len(), harbour.bucket.uploads().await), (7, 0));
    assert_eq!(harbour.audit(&[]).await.0, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_in_chunks_goes_on_at_another_replica_after_a_kill() {
    let (mut harbour, first) = Harbour::open().await;
    let second = harbour.add(&[("keeper-interval", "50ms")]).await;
    let all = bytes(3 * PART + 777, 1);
    let session = first.start("acme/web").await;
    let kept = PART + 300;
    let response = first.patch(&session, Some(&format!("0-{}", kept - 1)), all[..kept].to_vec()).await;
    assert_eq!(response.status(), 202);
    // One part is stored, and a tail beside it.
    assert_eq!((harbour.bucket.objects().await.len(), harbour.bucket.uploads().await), (1, 1));
    drop(harbour.replicas.remove(0));

    let state = second.get(&session).await;
    assert_eq!(
        (state.status().as_u16(), &state.headers()["range"]),
        (204, &format!("0-{}", kept - 1).parse().unwrap())
    );
    let response =
        second.patch(&session, Some(&format!("{kept}-{}", 2 * PART - 1)), all[kept..2 * PART].to_vec()).await;
    assert_eq!(response.status(), 202);
    let digest = Digest::sha256(&all);
    let response = second.finish(&location(&response), &digest, all[2 * PART..].to_vec()).await;
    assert_eq!(response.status(), 201);
    assert!(second.get(&blob(&digest)).await.bytes().await.unwrap() == all);
    harbour.until_left(1).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_given_up_leaves_neither_parts_nor_tails() {
    let (mut harbour, oci) = Harbour::open().await;
    let (cancelled, expired) = (oci.start("acme/web").await, oci.start("acme/web").await);
    for session in [&cancelled, &expired] {
        assert_eq!(oci.patch(session, None, bytes(2 * PART + 5, 2)).await.status(), 202);
        assert_eq!(oci.patch(session, None, bytes(10, 2)).await.status(), 202);
    }
    let small = oci.start("acme/web").await;
    assert_eq!(oci.patch(&small, None, bytes(9, 2)).await.status(), 202);
    assert_eq!(harbour.bucket.uploads().await, 2);
    // Before and after the second chunk each had a tail.
    assert_eq!(harbour.bucket.objects().await.len(), 5);
    assert_eq!(oci.delete(&cancelled).await.status(), 204);
    harbour.execute("update uploads set expire_time = now()").await;
    harbour.add(&[("keeper-interval", "50ms")]).await;
    harbour.until_left(0).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_deleted_can_be_restored_until_a_purge_frees_its_bytes() {
    let (mut harbour, oci) = Harbour::open().await;
    let mut images = Vec::new();
    for salt in 0..30 {
        let config = bytes(1000 + salt, salt as u32);
        let digest = oci.push_blob("acme/web", &config).await;
        let image = image(&digest, config.len());
        assert_eq!(oci.put("acme/web", &format!("t{salt}"), &image).await.status(), 201);
        images.push((image, digest, config));
    }
    for (image, ..) in &images {
        let path = format!("/v1/repositories/acme/web/artifacts/{}", image.digest);
        assert_eq!(oci.delete(&path).await.status(), 200);
        assert_eq!(oci.get(&format!("/v2/acme/web/manifests/{}", image.digest)).await.status(), 404);
    }
    let (image, digest, config) = images.pop().unwrap();
    let path = format!("/v1/repositories/acme/web/artifacts/{}:undelete", image.digest);
    assert_eq!(oci.call(&path, &json!({})).await.0, 200);
    assert!(oci.get(&blob(&digest)).await.bytes().await.unwrap() == config);

    let purge = |dry_run: bool| json!({ "includeTrash": true, "dryRun": dry_run });
    let (status, tried) = oci.call("/v1/orphans:purge", &purge(true)).await;
    assert_eq!((status, tried["estimate"]["freedBlobCount"].as_str()), (200, Some("29")), "{tried}");
    assert_eq!(harbour.bucket.objects().await.len(), 30);
    let (_, begun) = oci.call("/v1/orphans:purge", &purge(false)).await;
    let path = format!("/v1/operations/{}:wait", begun["operation"]["uid"].as_str().unwrap());
    let (_, ended) = oci.call(&path, &json!({})).await;
    assert_eq!(ended["state"], "OPERATION_STATE_SUCCEEDED", "{ended}");
    // The rows are gone; a keeper takes the bytes.
    harbour.add(&[("keeper-interval", "50ms")]).await;
    harbour.until_left(1).await;
    assert_eq!(harbour.relay.count("DELETE ", ""), 0, "deletes go in batches");
    assert!(harbour.relay.count("POST ", "?delete") >= 1);
    assert!(oci.get(&blob(&digest)).await.bytes().await.unwrap() == config);
    assert_eq!(harbour.audit(&[]).await.0, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_audit_finds_what_the_bucket_lacks_and_what_it_has_too_much() {
    let (mut harbour, oci) = Harbour::open().await;
    let kept = oci.push_blob("acme/web", b"kept").await;
    assert_eq!(harbour.audit(&["--repair"]).await.0, 0);
    let known = harbour.bucket.objects().await;
    let stray = uuid::Uuid::new_v4().simple().to_string();
    let strays = [format!("{}/{stray}", &stray[..2]), format!("{}.tail/77", known[0])];
    for name in &strays {
        harbour.bucket.put(name, "nobody knows me").await;
    }
    let (status, found) = harbour.audit(&[]).await;
    assert_eq!((status, found.len()), (3, 3), "{found:?}");
    assert!(found[..2].iter().all(|finding| finding["problem"] == "object_without_row"), "{found:?}");
    assert_eq!(harbour.bucket.objects().await.len(), 3);
    let (status, found) = harbour.audit(&["--repair"]).await;
    assert_eq!((status, found.len()), (0, 3), "{found:?}");
    harbour.add(&[("keeper-interval", "50ms")]).await;
    harbour.until_left(1).await;
    assert_eq!(harbour.bucket.objects().await, known);

    harbour.bucket.delete(&known[0]).await;
    let (status, found) = harbour.audit(&[]).await;
    assert_eq!(status, 4);
    assert_eq!(
        (found[0]["problem"].as_str(), found[0]["digest"].as_str()),
        (Some("bytes_missing"), Some(&*kept.to_string()))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_fails_is_told_of_and_what_was_begun_goes_on_when_it_is_back() {
    let (harbour, oci) = Harbour::with(&[("storage-timeout", "3s")]).await;
    let there = oci.push_blob("acme/web", b"there").await;
    let (small, large) = (2000, PART + 2000);
    for (salt, (failure, length)) in [
        (Mode::Cut, small),
        (OVERLOADED, large),
        (Mode::Silent, small),
        (Mode::LoseAnswers, small),
        (Mode::LoseAnswers, large),
    ]
    .into_iter()
    .enumerate()
    {
        let bytes = bytes(length, salt as u32);
        let digest = Digest::sha256(&bytes);
        let session = oci.start("acme/web").await;
        let (first, rest) = bytes.split_at(length - 1000);
        assert_eq!(oci.patch(&session, None, first.to_vec()).await.status(), 202);

        harbour.relay.behave(failure);
        let there = blob(&there);
        let (read, finish) = tokio::join!(oci.get(&there), oci.finish(&session, &digest, rest.to_vec()));
        for answer in [read, finish] {
            assert_eq!(answer.status(), 503, "{failure:?}");
            assert!(answer.headers().contains_key("retry-after"));
            assert_eq!(error_codes(answer).await, ["UNAVAILABLE"]);
        }
        assert_eq!(oci.head(&blob(&digest)).await.status(), 404);

        harbour.relay.behave(Mode::Forward);
        assert_eq!(oci.get(&there).await.bytes().await.unwrap(), "there");
        let answer = oci.finish(&session, &digest, rest.to_vec()).await;
        assert_eq!(answer.status(), 201, "{failure:?}");
        assert!(oci.get(&blob(&digest)).await.bytes().await.unwrap() == bytes);
    }
    assert_eq!(harbour.bucket.uploads().await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pull_whose_connection_to_the_store_is_cut_goes_on() {
    let (harbour, oci) = Harbour::open().await;
    let all = bytes(4 * PART, 9);
    let digest = oci.push_blob("acme/web", &all).await;
    let mut answer = oci.get(&blob(&digest)).await;
    let mut got = answer.chunk().await.unwrap().unwrap().to_vec();
    // What is under way now ends; what begins now is let through.
    harbour.relay.behave(Mode::Forward);
    while let Some(piece) = answer.chunk().await.unwrap() {
        got.extend_from_slice(&piece);
    }
    assert!(got == all);
    assert!(harbour.relay.count("GET ", "/wharf/") >= 2, "it was cut");
}
