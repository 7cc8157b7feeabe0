//! Callers who go on while the database comes and goes: each makes one change after another in a repository of its own and
//! repeats it, under the same request id, until it is answered for good. So each knows exactly what must be there, and how
//! many versions it must have come to.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;
use wharfinger::domain::Digest;

use crate::support::{IMAGE_TYPE, Image, Oci};

/// Callers at work.
pub(crate) struct Callers {
    stop: CancellationToken,
    answered: Arc<AtomicU64>,
    tasks: Vec<JoinHandle<Caller>>,
}

impl Callers {
    /// So many, at any of these servers.
    pub(crate) fn start(count: u64, urls: &[String]) -> Self {
        let (stop, answered) = (CancellationToken::new(), Arc::new(AtomicU64::new(0)));
        let tasks = (0..count).map(|number| {
            let caller = Caller {
                doors: urls.iter().map(|url| Oci::at(url)).collect(),
                random: StdRng::seed_from_u64(number),
                repository: format!("own/caller-{number}-{}", Uuid::new_v4().simple()),
                changes: 0,
                live: BTreeMap::new(),
                gone: Vec::new(),
                unanswered: 0,
                answered: answered.clone(),
            };
            tokio::spawn(caller.run(stop.clone()))
        });
        Self { tasks: tasks.collect(), stop, answered }
    }

    /// Waits until so many more changes were answered.
    pub(crate) async fn until_answered(&self, more: u64) {
        let enough = self.answered.load(Ordering::Relaxed) + more;
        while self.answered.load(Ordering::Relaxed) < enough {
            assert!(self.tasks.iter().all(|task| !task.is_finished()), "a caller met something that must not be");
            tokio::task::yield_now().await;
        }
    }

    /// Lets them end, and checks what each knows; how many answers said that the change should be repeated.
    pub(crate) async fn end(self) -> u64 {
        self.stop.cancel();
        let mut unanswered = 0;
        for task in self.tasks {
            let caller = task.await.expect("a caller met something that must not be");
            caller.check().await;
            unanswered += caller.unanswered;
        }
        unanswered
    }
}

struct Caller {
    doors: Vec<Oci>,
    random: StdRng,
    repository: String,
    /// Of the repository's own, each a version.
    changes: u64,
    live: BTreeMap<String, (Image, String)>,
    gone: Vec<Digest>,
    unanswered: u64,
    answered: Arc<AtomicU64>,
}

impl Caller {
    async fn run(mut self, stop: CancellationToken) -> Self {
        while !stop.is_cancelled() {
            match self.random.random_range(0..10) {
                0..7 => self.push().await,
                7..9 => self.delete().await,
                _ => self.retire_another().await,
            }
            self.answered.fetch_add(1, Ordering::Relaxed);
        }
        self
    }

    /// Asks until the answer is one that stays.
    async fn ask(&mut self, method: Method, path: &str, body: &str) -> (u16, Value) {
        loop {
            let door = self.random.random_range(0..self.doors.len());
            let request = self.doors[door].request(method.clone(), path);
            let request = request.header("content-type", "application/json").body(body.to_owned());
            let response = request.send().await.expect("the server itself is there");
            let status = response.status().as_u16();
            let text = response.text().await.expect("an answer is whole");
            let answer: Value = serde_json::from_str(&text).unwrap_or(Value::Null);
            let again = matches!(status, 503 | 504 | 429)
                || answer["error"]["details"][0]["reason"].as_str().is_some_and(|reason| reason == "CONFLICT");
            if !again {
                return (status, answer);
            }
            self.unanswered += 1;
        }
    }

    async fn push_to(&mut self, repository: &str, tag: &str) -> (Image, String) {
        let config = format!("{{\"of\":\"{repository}:{tag}\",\"salt\":\"{}\"}}", Uuid::new_v4());
        let digest = Digest::sha256(config.as_bytes());
        let path = format!("/v2/{repository}/blobs/uploads/?digest={digest}");
        assert_eq!(self.ask(Method::POST, &path, &config).await.0, 201, "{path}");
        let descriptor =
            json!({ "mediaType": "application/vnd.oci.image.config.v1+json", "digest": digest, "size": config.len() });
        let manifest = json!({ "schemaVersion": 2, "mediaType": IMAGE_TYPE, "config": descriptor, "layers": [] });
        let image = Image::of(&manifest, IMAGE_TYPE);
        let path = format!("/v1/repositories/{repository}/artifacts");
        let body = json!({
            "manifest": BASE64_STANDARD.encode(&image.manifest),
            "tags": [tag],
            "requestId": Uuid::new_v4().to_string(),
        });
        let (status, answer) = self.ask(Method::POST, &path, &body.to_string()).await;
        assert_eq!(status, 200, "{answer}");
        (image, config)
    }

    async fn push(&mut self) {
        let tag = format!("t{}", self.changes);
        let pushed = self.push_to(&self.repository.clone(), &tag).await;
        self.changes += 1;
        self.live.insert(tag, pushed);
    }

    async fn delete(&mut self) {
        let Some((_, (image, _))) = self.live.pop_first() else { return };
        let path =
            format!("/v1/repositories/{}/artifacts/{}?requestId={}", self.repository, image.digest, Uuid::new_v4());
        let (status, answer) = self.ask(Method::DELETE, &path, "").await;
        assert_eq!(status, 200, "{answer}");
        self.changes += 1;
        self.gone.push(image.digest);
    }

    /// Fills another repository and deletes it, to the end of the operation.
    async fn retire_another(&mut self) {
        let name = format!("other/{}", Uuid::new_v4().simple());
        self.push_to(&name, "only").await;
        let path = format!("/v1/repositories/{name}?requestId={}", Uuid::new_v4());
        let (status, answer) = self.ask(Method::DELETE, &path, "").await;
        assert_eq!(status, 200, "{answer}");
        let path = format!("/v1/operations/{}:wait", answer["operation"]["uid"].as_str().expect("an operation"));
        loop {
            let (_, operation) = self.ask(Method::POST, &path, "{}").await;
            match operation["state"].as_str() {
                Some("OPERATION_STATE_PENDING" | "OPERATION_STATE_RUNNING") => {}
                state => {
                    assert_eq!(state, Some("OPERATION_STATE_SUCCEEDED"), "{operation}");
                    return;
                }
            }
        }
    }

    async fn check(&self) {
        let name = &self.repository;
        for door in &self.doors {
            for (tag, (image, config)) in &self.live {
                let response = door.get(&format!("/v2/{name}/manifests/{tag}")).await;
                assert_eq!(response.status(), 200, "{name}:{tag} was acknowledged");
                assert_eq!(response.text().await.unwrap(), image.manifest);
                let digest = Digest::sha256(config.as_bytes());
                assert_eq!(door.get(&format!("/v2/{name}/blobs/{digest}")).await.text().await.unwrap(), *config);
            }
            for digest in &self.gone {
                let path = format!("/v2/{name}/manifests/{digest}");
                assert_eq!(door.head(&path).await.status(), 404, "{name}@{digest} was deleted");
            }
            let text = door.get(&format!("/v1/repositories/{name}")).await.text().await.unwrap();
            let repository: Value = serde_json::from_str(&text).unwrap();
            if self.changes > 0 {
                assert_eq!(repository["version"], self.changes.to_string(), "each change of {name} happened once");
            }
        }
    }
}
