//! A server is killed before and after every kind of commit and every kind of storage call that a story of pushes, mounts,
//! deletions, restorations and purges comes to, and started again. Each change is repeated until it is answered; then all
//! that was acknowledged is there, exactly once, and in the end storage holds what rows name and need, and nothing else.
//!
//! The order of the kills is chosen by a seed, which is printed and which `WHARFINGER_KILL_SEED` sets.

mod session;
mod tripwire;

use std::collections::BTreeMap;
use std::process::Command;

use nix::sys::signal::Signal;
use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;
use wharfinger::app::{App, Settings};
use wharfinger::content::Content;
use wharfinger::domain::Digest;
use wharfinger::store::Store;

use crate::behind::{execute, number, tables};
use crate::support::{Bucket, IMAGE_TYPE, Image, Oci, Postgres, Process, folder};
use tripwire::Tripwire;

const FIRST: &str = "acme/first";
const SECOND: &str = "acme/second";
/// Turns of the story at most: what is rare may still turn up after many.
const TURNS: usize = 6;
/// Bytes with which an upload goes on in parts.
const PARTS: usize = (5 << 20) + 70_000;

#[tokio::test(flavor = "multi_thread")]
async fn a_server_killed_at_any_commit_or_storage_call_loses_nothing() {
    let seed = std::env::var("WHARFINGER_KILL_SEED").map_or_else(|_| rand::random(), |text| text.parse().unwrap());
    println!("WHARFINGER_KILL_SEED={seed}");
    let mut story = Story::begin(seed).await;
    let (mut turn, mut quiet) = (0, 0);
    // Every other turn is alike.
    while quiet < 2 && turn < TURNS {
        let taken = story.tripwire.taken().len();
        story.turn(turn).await;
        quiet = if story.tripwire.taken().len() == taken { quiet + 1 } else { 0 };
        turn += 1;
    }
    let taken = story.tripwire.taken();
    println!("{} kills in {turn} turns", taken.len());
    for part in
        ["insert into artifacts", "insert into tombstones", "delete from tombstones", "update operations", "requests"]
    {
        for side in ["before the commit of", "after the commit of"] {
            let has = taken.iter().any(|point| point.starts_with(side) && point.contains(part));
            assert!(has, "nobody was killed {side} {part}: {taken:#?}");
        }
    }
    for call in ["PUT", "GET", "POST uploads", "PUT partNumber&uploadId", "POST uploadId", "POST delete"] {
        for side in ["before", "after"] {
            let has = taken.iter().any(|point| point.starts_with(&format!("{side} {call}")));
            assert!(has, "nobody was killed {side} {call}: {taken:#?}");
        }
    }
    story.end().await;
}

/// An image with its blobs.
type Pushed = (Image, Vec<Vec<u8>>);

/// What was acknowledged, and the way to who did.
struct Story {
    postgres: Postgres,
    bucket: Bucket,
    tripwire: Tripwire,
    settings: Vec<(String, String)>,
    environment: Vec<(String, String)>,
    server: Option<Process>,
    oci: Oci,
    /// Looks behind the scenes, past the tripwire.
    app: App,
    /// Repository and reference, with what can be pulled there.
    live: BTreeMap<(String, String), Pushed>,
    gone: Vec<(String, Digest)>,
    /// Versions that each repository must have come to.
    changes: BTreeMap<String, i64>,
}

/// An answer that stays.
struct Answer {
    status: u16,
    location: Option<String>,
    body: Vec<u8>,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }
}

impl Story {
    async fn begin(seed: u64) -> Self {
        let mut postgres = Postgres::create(&folder(), &[]);
        postgres.start(&[]).await;
        postgres.execute("postgres", "create database wharfinger").await;
        let bucket = Bucket::create().await;
        let tripwire = Tripwire::new(seed);
        let database = tripwire.before_postgres(postgres.address()).await;
        let storage = tripwire.before_s3(bucket.address()).await;
        let settings = [
            ("data-dir", folder().to_str().unwrap()),
            // What passes must be legible.
            ("database-url", &format!("{}?sslmode=disable", postgres.url(database))),
            ("database-max-connections", "8"),
            ("storage-url", &bucket.url()),
            ("keeper-interval", "50ms"),
            ("trash-window", "1h"),
            ("tombstone-delay", "0s"),
            // What the test's S3 fails at for good: it answers 500 where others say that they know no such upload in parts.
            ("storage-timeout", "2s"),
        ]
        .map(|(key, text)| (key.to_owned(), text.to_owned()));
        let environment = bucket.environment_at(storage);
        let store = Store::connect(postgres.options("wharfinger"), 4).await.unwrap();
        store.migrate().await.unwrap();
        let app = App::new(store, Content::local(&folder()).unwrap(), Settings::default()).await.unwrap();
        let mut story = Self {
            postgres,
            bucket,
            tripwire,
            settings: settings.into(),
            environment,
            server: None,
            oci: Oci::at(""),
            app,
            live: BTreeMap::new(),
            gone: Vec::new(),
            changes: BTreeMap::new(),
        };
        story.start().await;
        story
    }

    /// Starts a server that is going to be killed.
    async fn start(&mut self) {
        self.tripwire.expect_server();
        let settings: Vec<(&str, &str)> = self.settings.iter().map(|(key, text)| (&**key, &**text)).collect();
        let (server, url) = Process::replica(&settings, &self.environment).await;
        self.oci = Oci::at(&url);
        self.check().await;
        self.tripwire.arm(Some(server.id()));
        self.server = Some(server);
    }

    /// Goes on after a call that was not answered: with another server, if there is none any more.
    async fn go_on(&mut self) {
        if !self.tripwire.has_killed() {
            return tokio::task::yield_now().await;
        }
        self.server = None;
        // The time that a lease of the dead takes to run out.
        execute(&self.app, "update operations set lease_expire_time = now() where lease_expire_time is not null").await;
        execute(&self.app, "update uploads set lease_expire_time = now() where lease_expire_time is not null").await;
        execute(&self.app, "update tombstones set lease_expire_time = now() where lease_expire_time is not null").await;
        Box::pin(self.start()).await;
    }

    /// Everything that was acknowledged is there.
    async fn check(&self) {
        for ((repository, reference), (image, blobs)) in &self.live {
            let response = self.oci.get(&format!("/v2/{repository}/manifests/{reference}")).await;
            assert_eq!(response.status(), 200, "{repository}:{reference} was acknowledged");
            assert_eq!(response.text().await.unwrap(), image.manifest);
            for blob in blobs {
                let response = self.oci.get(&format!("/v2/{repository}/blobs/{}", Digest::sha256(blob))).await;
                assert_eq!(response.status(), 200, "a blob of {repository}:{reference}");
                assert!(response.bytes().await.unwrap() == *blob, "a blob of {repository}:{reference}");
            }
        }
        for (repository, digest) in &self.gone {
            let response = self.oci.head(&format!("/v2/{repository}/manifests/{digest}")).await;
            assert_eq!(response.status(), 404, "{repository}@{digest} was deleted");
        }
    }

    /// Asks until there is an answer that stays.
    async fn ask(&mut self, method: Method, path: &str, kind: &str, body: &[u8]) -> Answer {
        loop {
            if let Some(answer) = self.ask_once(method.clone(), path, kind, body).await {
                return answer;
            }
        }
    }

    /// Asks; `None` when there is no answer that stays, and then a server to ask again.
    async fn ask_once(&mut self, method: Method, path: &str, kind: &str, body: &[u8]) -> Option<Answer> {
        let request = self.oci.request(method, path).header("content-type", kind).body(body.to_vec());
        match answer(request).await {
            Some(answer)
                if !matches!(answer.status, 429 | 503 | 504)
                    && answer.json()["error"]["details"][0]["reason"] != "CONFLICT" =>
            {
                Some(answer)
            }
            _ => {
                self.go_on().await;
                None
            }
        }
    }

    /// Calls a method of the product's own API that must succeed.
    async fn call(&mut self, method: Method, path: &str, input: Value) -> Value {
        let answer = self.ask(method, path, "application/json", input.to_string().as_bytes()).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.json());
        answer.json()
    }

    async fn upload(&mut self, repository: &str, bytes: &[u8]) {
        let (digest, kind) = (Digest::sha256(bytes), "application/octet-stream");
        // Each kill costs a try, and so does what it leaves behind.
        for _ in 0..100 {
            let path = format!("/v2/{repository}/blobs/uploads/");
            let Some(session) = self.ask(Method::POST, &path, kind, &[]).await.location else { continue };
            // As clients do: what is not answered well begins from the start, in another session.
            let (half, rest) = bytes.split_at(bytes.len() / 2);
            let sent = self.ask_once(Method::PATCH, &session, kind, half).await;
            if sent.is_some_and(|sent| sent.status == 202) {
                let end = format!("{session}?digest={digest}");
                let ended = self.ask_once(Method::PUT, &end, kind, rest).await;
                if ended.is_some_and(|ended| ended.status == 201) {
                    return;
                }
            }
            if self.ask(Method::HEAD, &format!("/v2/{repository}/blobs/{digest}"), kind, &[]).await.status == 200 {
                return;
            }
        }
        panic!("{digest} does not come into {repository}");
    }

    async fn put(&mut self, repository: &str, tag: &str, image: &Image, blobs: &[Vec<u8>]) {
        let path = format!("/v2/{repository}/manifests/{tag}");
        let answer = self.ask(Method::PUT, &path, image.media_type, image.manifest.as_bytes()).await;
        assert_eq!(answer.status, 201, "{}", answer.json());
        *self.changes.entry(repository.to_owned()).or_default() += 1;
        self.live.insert((repository.to_owned(), tag.to_owned()), (image.clone(), blobs.to_vec()));
    }

    async fn push(&mut self, repository: &str, tag: &str, layer: Vec<u8>) -> Pushed {
        let config = format!("{{\"of\":\"{repository}:{tag}\"}}").into_bytes();
        let blobs = vec![config, layer];
        for blob in &blobs {
            self.upload(repository, blob).await;
        }
        let image = image(&blobs[0], &blobs[1..]);
        self.put(repository, tag, &image, &blobs).await;
        (image, blobs)
    }

    async fn delete(&mut self, repository: &str, digest: &Digest) {
        self.live.retain(|(name, _), (image, _)| name != repository || image.digest != *digest);
        let path = format!("/v1/repositories/{repository}/artifacts/{digest}?requestId={}", Uuid::new_v4());
        self.call(Method::DELETE, &path, Value::Null).await;
        *self.changes.entry(repository.to_owned()).or_default() += 1;
        self.gone.push((repository.to_owned(), *digest));
    }

    /// Waits until an operation has ended well.
    async fn wait(&mut self, begun: &Value) {
        let path = format!("/v1/operations/{}:wait", begun["operation"]["uid"].as_str().expect("an operation"));
        loop {
            let operation = self.call(Method::POST, &path, json!({"timeout": "1s"})).await;
            match operation["state"].as_str() {
                Some("OPERATION_STATE_PENDING" | "OPERATION_STATE_RUNNING") => self.go_on().await,
                state => return assert_eq!(state, Some("OPERATION_STATE_SUCCEEDED"), "{operation}"),
            }
        }
    }

    async fn purge(&mut self) {
        let input = json!({"includeTrash": true, "requestId": Uuid::new_v4().to_string()});
        let begun = self.call(Method::POST, "/v1/orphans:purge", input).await;
        self.wait(&begun).await;
    }

    /// Waits until the background has cleared everything away that is due.
    async fn settle(&mut self) {
        let left = "select (select count(*) from orphan_candidates) + (select count(*) from tombstones)
                           + (select count(*) from uploads where expire_time <= now())
                           + (select count(*) from blob_holds where expire_time <= now())
                           + (select count(*) from artifacts where purge_time <= now() and payload is not null)
                           + (select count(*) from repositories where purge_time <= now())";
        while number(&self.app, left).await > 0 {
            self.go_on().await;
        }
    }

    /// One turn: what a few clients and an operator do.
    async fn turn(&mut self, turn: usize) {
        let tag = format!("t{turn}");
        let layer = |salt: usize, length: usize| -> Vec<u8> {
            (0..length)
                .map(|n| (n.wrapping_mul(2_654_435_761) >> 7) as u8)
                .chain((turn * 10 + salt).to_be_bytes())
                .collect()
        };
        let small = layer(0, 5_000);
        let (image, blobs) = self.push(FIRST, &tag, small.clone()).await;
        if turn.is_multiple_of(2) {
            self.push(FIRST, &format!("large{turn}"), layer(1, PARTS)).await;
        }
        // Another repository shares its blobs: it looks, and mounts what it does not see.
        for blob in &blobs {
            let digest = Digest::sha256(blob);
            let path = format!("/v2/{SECOND}/blobs/{digest}");
            while self.ask(Method::HEAD, &path, "", &[]).await.status != 200 {
                let path = format!("/v2/{SECOND}/blobs/uploads/?mount={digest}&from={FIRST}");
                self.ask(Method::POST, &path, "", &[]).await;
            }
        }
        self.put(SECOND, &tag, &image, &blobs).await;

        self.delete(FIRST, &image.digest).await;
        self.gone.pop();
        let path = format!("/v1/repositories/{FIRST}/artifacts/{}:undelete", image.digest);
        self.call(Method::POST, &path, json!({"requestId": Uuid::new_v4().to_string()})).await;
        *self.changes.entry(FIRST.to_owned()).or_default() += 1;
        self.live.insert((FIRST.to_owned(), tag.clone()), (image.clone(), blobs.clone()));
        self.delete(FIRST, &image.digest).await;

        // The tag goes, the artifact stays.
        self.live.remove(&(SECOND.to_owned(), tag.clone()));
        let path = format!("/v1/repositories/{SECOND}/tags/{tag}?requestId={}", Uuid::new_v4());
        self.call(Method::DELETE, &path, Value::Null).await;
        *self.changes.entry(SECOND.to_owned()).or_default() += 1;
        self.live.insert((SECOND.to_owned(), image.digest.to_string()), (image, blobs));

        // An upload that nobody finishes, and one of what is there already.
        let path = format!("/v2/{FIRST}/blobs/uploads/");
        if let Some(session) = self.ask(Method::POST, &path, "", &[]).await.location {
            self.ask(Method::PATCH, &session, "application/octet-stream", &layer(2, 3_000)).await;
        }
        self.upload(SECOND, &small).await;

        let name = format!("gone/turn-{turn}");
        self.push(&name, "only", layer(3, 100)).await;
        self.live.retain(|(repository, _), _| *repository != name);
        let path = format!("/v1/repositories/{name}?requestId={}", Uuid::new_v4());
        let begun = self.call(Method::DELETE, &path, Value::Null).await;
        self.changes.remove(&name);
        self.wait(&begun).await;

        // What is older goes too, so that each start has little to check.
        let old = self.live.iter().map(|((repository, _), (image, _))| (repository.clone(), image.digest));
        let old: Vec<(String, Digest)> = old.take(self.live.len().saturating_sub(3)).collect();
        for (repository, digest) in old {
            self.delete(&repository, &digest).await;
        }
        self.gone.truncate(3);

        execute(&self.app, "update uploads set expire_time = now(), lease_expire_time = now()").await;
        execute(&self.app, "update blob_holds set expire_time = now()").await;
        if turn.is_multiple_of(2) {
            self.purge().await;
        } else {
            execute(&self.app, "update artifacts set purge_time = now() where delete_time is not null").await;
            execute(&self.app, "update repositories set purge_time = now() where delete_time is not null").await;
        }
        self.settle().await;
    }

    /// Clears everything away that may go, and looks at what is left.
    async fn end(mut self) {
        self.tripwire.arm(None);
        self.purge().await;
        self.settle().await;
        self.check().await;
        for (name, changes) in self.changes.clone() {
            let repository = self.call(Method::GET, &format!("/v1/repositories/{name}"), Value::Null).await;
            assert_eq!(repository["version"], changes.to_string(), "each change of {name} happened once");
        }
        for (what, question) in [
            (
                "a blob that nothing needs",
                "select count(*) from blobs b where not exists (select from artifact_blobs e where e.blob_id = b.id)",
            ),
            ("an upload", "select count(*) from uploads"),
            ("a hold", "select count(*) from blob_holds"),
            ("an operation", "select count(*) from operations where end_time is null"),
            ("a deadlock", "select deadlocks from pg_stat_database where datname = current_database()"),
        ] {
            assert_eq!(number(&self.app, question).await, 0, "{what}");
        }
        let blobs = number(&self.app, "select count(*) from blobs").await;
        let objects = self.bucket.objects().await;
        assert_eq!(objects.len() as i64, blobs, "{objects:?}");

        // A second clean-up does nothing.
        let content = |mut tables: BTreeMap<String, String>| {
            tables.retain(|name, _| !["operations", "requests"].contains(&name.as_str()));
            tables
        };
        let before = content(tables(&self.app).await);
        self.purge().await;
        self.settle().await;
        assert_eq!(content(tables(&self.app).await), before);
        assert_eq!(self.bucket.objects().await, objects);
        let server = self.server.take().unwrap();
        server.signal(Signal::SIGTERM);
        let (status, said) = tokio::task::spawn_blocking(move || {
            let mut server = server;
            server.wait()
        })
        .await
        .unwrap();
        assert!(status.success(), "{said}");

        let mut audit = Command::new(env!("CARGO_BIN_EXE_wharfinger"));
        audit.args(["audit", "--json"]).env_clear().envs(self.environment.clone());
        audit.args(self.settings.iter().map(|(key, text)| format!("--{key}={text}")));
        let output = tokio::task::spawn_blocking(move || audit.output().unwrap()).await.unwrap();
        assert!(output.status.success(), "{output:?}");
        self.postgres.stop_at_once();
    }
}

/// The whole answer to a request, if there is one.
async fn answer(request: reqwest::RequestBuilder) -> Option<Answer> {
    let response = request.send().await.ok()?;
    let status = response.status().as_u16();
    let location = response.headers().get("location").map(|location| location.to_str().unwrap().to_owned());
    let body = response.bytes().await.ok()?.to_vec();
    Some(Answer { status, location, body })
}

fn image(config: &[u8], layers: &[Vec<u8>]) -> Image {
    let descriptor =
        |kind: &str, bytes: &[u8]| json!({"mediaType": kind, "digest": Digest::sha256(bytes), "size": bytes.len()});
    let layers: Vec<Value> =
        layers.iter().map(|layer| descriptor("application/vnd.oci.image.layer.v1.tar", layer)).collect();
    let config = descriptor("application/vnd.oci.image.config.v1+json", config);
    Image::of(&json!({"schemaVersion": 2, "mediaType": IMAGE_TYPE, "config": config, "layers": layers}), IMAGE_TYPE)
}
