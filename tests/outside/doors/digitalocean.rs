//! DigitalOcean's door. It moves no tags; a push does. One status stands for both refusals.

use reqwest::Method;

use super::acts::{Act, Answer, Door, WEB};
use super::rest::{Http, Told, digest, text};
use crate::support::TestServer;

/// The door of one server.
pub(super) struct DigitalOcean(Http);

/// Where a repository lies, in the group of paths that today's clients use.
fn place(repository: &str) -> String {
    let (registry, name) = repository.split_once('/').unwrap();
    format!("/v2/registries/{registry}/repositories/{}", name.replace('/', "%2F"))
}

impl DigitalOcean {
    pub(super) fn of(server: &TestServer) -> Self {
        Self(Http::of(server))
    }

    async fn list(&self, repository: &str) -> Answer {
        let place = place(repository);
        let artifacts = self.0.call(Method::GET, &format!("{place}/digests?per_page=200")).await;
        let tags = self.0.call(Method::GET, &format!("{place}/tags?per_page=200")).await;
        if artifacts.status != 200 {
            return answer(artifacts);
        }
        let manifests = artifacts.body["manifests"].as_array().cloned().unwrap();
        let tags = tags.body["tags"].as_array().cloned().unwrap();
        Answer::Listed {
            artifacts: Some(manifests.iter().map(|it| digest(&it["digest"])).collect()),
            tags: tags.iter().map(|it| (text(&it["tag"]), digest(&it["manifest_digest"]))).collect(),
        }
    }
}

#[tonic::async_trait]
impl Door for DigitalOcean {
    async fn act(&self, act: &Act) -> Option<Answer> {
        let web = place(WEB);
        let told = match act {
            Act::List(repository) => return Some(self.list(repository).await),
            Act::Delete(digest) => self.0.call(Method::DELETE, &format!("{web}/digests/{digest}")).await,
            Act::DeleteTag(tag) => self.0.call(Method::DELETE, &format!("{web}/tags/{tag}")).await,
            Act::DeleteRepository(name) => self.0.call(Method::DELETE, &place(name)).await,
            Act::Purge => self.0.call(Method::POST, "/v2/registries/acme/garbage-collection").await,
            Act::Push(..) | Act::Retag(..) | Act::Lock(_) | Act::Restore(_) => return None,
        };
        Some(answer(told))
    }
}

fn answer(told: Told) -> Answer {
    match (told.status, told.body["id"].as_str()) {
        (201 | 204, _) => Answer::Done,
        (404, Some("not_found")) => Answer::Missing,
        (412, Some("precondition_failed")) => Answer::Refused,
        _ => panic!("{told:?}"),
    }
}
