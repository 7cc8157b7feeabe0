//! Chkk's door: an artifact goes from every repository at once, of which there is one here.

use reqwest::Method;
use serde_json::json;

use super::acts::{Act, Answer, Door, WEB};
use super::rest::{Http, Told, digest, text};
use crate::support::TestServer;

/// The door of one server.
pub(super) struct Chkk(Http);

impl Chkk {
    pub(super) fn of(server: &TestServer) -> Self {
        Self(Http::of(server))
    }

    async fn list(&self, repository: &str) -> Answer {
        let known = self.0.call(Method::GET, &format!("/ocirepositories/{repository}/")).await;
        if known.status != 200 {
            return answer(known);
        }
        let artifacts = self.0.call(Method::GET, "/ociartifacts?page_size=1000").await;
        let tags = self.0.call(Method::GET, &format!("/ocitags?filter=repository:{repository}&page_size=1000")).await;
        let [artifacts, tags] = [artifacts, tags].map(|told| told.body["data"].as_array().cloned().unwrap());
        Answer::Listed {
            artifacts: Some(artifacts.iter().map(|it| digest(&it["digest"])).collect()),
            tags: tags.iter().map(|it| (text(&it["tag"]), digest(&it["artifact"]))).collect(),
        }
    }
}

#[tonic::async_trait]
impl Door for Chkk {
    async fn act(&self, act: &Act) -> Option<Answer> {
        let told = match act {
            Act::List(repository) => return Some(self.list(repository).await),
            Act::Retag(tag, digest) => {
                self.0.say(Method::PUT, &format!("/ocitags/{WEB}:{tag}/"), json!({"artifact": digest.hex()})).await
            }
            Act::Delete(digest) => self.0.call(Method::DELETE, &format!("/ociartifacts/{}/", digest.hex())).await,
            Act::DeleteTag(tag) => self.0.call(Method::DELETE, &format!("/ocitags/{WEB}:{tag}/")).await,
            Act::DeleteRepository(name) => self.0.call(Method::DELETE, &format!("/ocirepositories/{name}/")).await,
            Act::Push(..) | Act::Lock(_) | Act::Restore(_) | Act::Purge => return None,
        };
        Some(answer(told))
    }
}

fn answer(told: Told) -> Answer {
    match (told.status, told.body["detail"].as_str().unwrap_or_default()) {
        (200 | 204, _) => Answer::Done,
        (404, _) => Answer::Missing,
        (409, "artifact is listed by other artifacts") => Answer::Referenced,
        (409, "tag is immutable") => Answer::Immutable,
        _ => panic!("{told:?}"),
    }
}
