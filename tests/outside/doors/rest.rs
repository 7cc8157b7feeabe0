//! The second door: the native REST, and what all doors over HTTP need.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::Method;
use serde_json::{Value, json};
use wharfinger::domain::Digest;

use super::acts::{Act, Answer, Door, WEB};
use super::grpc::of_reason;
use crate::house::Manifest;
use crate::support::TestServer;

/// Calls of one server over HTTP.
pub(super) struct Http {
    client: reqwest::Client,
    base: String,
}

/// What was answered; a body that is no JSON is null.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) status: u16,
    pub(super) body: Value,
}

impl Http {
    pub(super) fn of(server: &TestServer) -> Self {
        Self { client: server.http(), base: server.url("") }
    }

    pub(super) async fn call(&self, method: Method, path: &str) -> Told {
        self.send(method, path, "", Vec::new()).await
    }

    pub(super) async fn say(&self, method: Method, path: &str, body: Value) -> Told {
        self.send(method, path, "application/json", body.to_string().into()).await
    }

    pub(super) async fn send(&self, method: Method, path: &str, content_type: &str, body: Vec<u8>) -> Told {
        let mut request = self.client.request(method, format!("{}{path}", self.base));
        if !content_type.is_empty() {
            request = request.header("content-type", content_type).body(body);
        }
        let answer = request.send().await.unwrap();
        let status = answer.status().as_u16();
        let body = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap_or_default();
        Told { status, body }
    }
}

/// A digest that stands in an answer, with or without its prefix.
pub(super) fn digest(value: &Value) -> Digest {
    let text = value.as_str().unwrap();
    if text.contains(':') { text.parse().unwrap() } else { format!("sha256:{text}").parse().unwrap() }
}

/// A text that stands in an answer.
pub(super) fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// The door of one server.
pub(super) struct Rest(Http);

impl Rest {
    pub(super) fn of(server: &TestServer) -> Self {
        Self(Http::of(server))
    }

    async fn push(&self, repository: &str, manifest: &Manifest, tags: &[&str]) -> Answer {
        for blob in &manifest.blobs {
            let start = json!({"start": {"repository": repository, "digest": Digest::sha256(blob)}});
            let lines = format!("{start}\n{}\n", json!({"data": STANDARD.encode(blob)}));
            let told = self.0.send(Method::POST, "/v1/blobs:upload", "application/x-ndjson", lines.into()).await;
            assert_eq!(told.status, 200, "{told:?}");
        }
        let body = json!({"manifest": STANDARD.encode(&manifest.bytes), "tags": tags});
        answer(self.0.say(Method::POST, &format!("/v1/repositories/{repository}/artifacts"), body).await)
    }

    async fn list(&self, repository: &str) -> Answer {
        let artifacts = self.0.call(Method::GET, &format!("/v1/repositories/{repository}/artifacts")).await;
        let tags = self.0.call(Method::GET, &format!("/v1/repositories/{repository}/tags")).await;
        if artifacts.status != 200 {
            return answer(artifacts);
        }
        let all = |told: &Value, key: &str| told[key].as_array().cloned().unwrap();
        let artifacts = all(&artifacts.body, "artifacts").iter().map(|it| digest(&it["digest"])).collect();
        let tags = all(&tags.body, "tags").iter().map(|it| (text(&it["tag"]), digest(&it["digest"]))).collect();
        Answer::Listed { artifacts: Some(artifacts), tags }
    }
}

#[tonic::async_trait]
impl Door for Rest {
    async fn act(&self, act: &Act) -> Option<Answer> {
        let web = format!("/v1/repositories/{WEB}");
        let told = match act {
            Act::Push(repository, manifests) => {
                for (manifest, tags) in manifests {
                    assert_eq!(self.push(repository, manifest, tags).await, Answer::Done);
                }
                return Some(Answer::Done);
            }
            Act::List(repository) => return Some(self.list(repository).await),
            Act::Retag(tag, digest) => {
                self.0.say(Method::PATCH, &format!("{web}/tags/{tag}"), json!({"digest": digest})).await
            }
            Act::Lock(tag) => self.0.say(Method::PATCH, &format!("{web}/tags/{tag}"), json!({"immutable": true})).await,
            Act::Delete(digest) => self.0.call(Method::DELETE, &format!("{web}/artifacts/{digest}")).await,
            Act::DeleteTag(tag) => self.0.call(Method::DELETE, &format!("{web}/tags/{tag}")).await,
            Act::Restore(digest) => {
                self.0.say(Method::POST, &format!("{web}/artifacts/{digest}:undelete"), json!({})).await
            }
            Act::DeleteRepository(name) => self.0.call(Method::DELETE, &format!("/v1/repositories/{name}")).await,
            Act::Purge => self.0.say(Method::POST, "/v1/orphans:purge", json!({"includeTrash": true})).await,
        };
        Some(answer(told))
    }
}

fn answer(told: Told) -> Answer {
    if told.status == 200 {
        return Answer::Done;
    }
    let details = told.body["error"]["details"].as_array().cloned().unwrap_or_default();
    let reason = details.iter().find_map(|detail| detail["reason"].as_str());
    of_reason(reason.unwrap_or_else(|| panic!("{told:?}")))
}
