//! Harbor's door. A tag is moved by deleting it and creating it elsewhere; what is not there lists as nothing.

use reqwest::Method;
use serde_json::{Value, json};

use super::acts::{Act, Answer, Door, WEB};
use super::rest::{Http, Told, digest, text};
use crate::support::TestServer;

/// The door of one server.
pub(super) struct Harbor(Http);

/// Where a repository lies; names are encoded twice.
fn place(repository: &str) -> String {
    let (project, name) = repository.split_once('/').unwrap();
    format!("/api/v2.0/projects/{project}/repositories/{}", name.replace('/', "%252F"))
}

impl Harbor {
    pub(super) fn of(server: &TestServer) -> Self {
        Self(Http::of(server))
    }

    async fn list(&self, repository: &str) -> Answer {
        let place = place(repository);
        let known = self.0.call(Method::GET, &place).await;
        if known.status != 200 {
            return answer(known);
        }
        // With what others list, and all on one page.
        let listed = self.0.call(Method::GET, &format!("{place}/artifacts?q=base%3D*&page_size=0")).await;
        let artifacts = listed.body.as_array().cloned().unwrap();
        let tags_of = |artifact: &Value| artifact["tags"].as_array().cloned().unwrap_or_default();
        let tagged = artifacts.iter().flat_map(|artifact| {
            let digest = digest(&artifact["digest"]);
            tags_of(artifact).into_iter().map(move |tag| (text(&tag["name"]), digest))
        });
        Answer::Listed {
            tags: tagged.collect(),
            artifacts: Some(artifacts.iter().map(|it| digest(&it["digest"])).collect()),
        }
    }

    async fn delete_tag(&self, tag: &str) -> Told {
        self.0.call(Method::DELETE, &format!("{}/artifacts/{tag}/tags/{tag}", place(WEB))).await
    }
}

#[tonic::async_trait]
impl Door for Harbor {
    async fn act(&self, act: &Act) -> Option<Answer> {
        let web = place(WEB);
        let told = match act {
            Act::List(repository) => return Some(self.list(repository).await),
            Act::Retag(tag, digest) => {
                let path = format!("{web}/artifacts/{digest}/tags");
                let taken = self.0.say(Method::POST, &path, json!({"name": tag})).await;
                assert_eq!((taken.status, taken.body["errors"][0]["code"].as_str()), (409, Some("CONFLICT")));
                assert_eq!(self.delete_tag(tag).await.status, 200);
                self.0.say(Method::POST, &path, json!({"name": tag})).await
            }
            Act::Delete(digest) => self.0.call(Method::DELETE, &format!("{web}/artifacts/{digest}")).await,
            Act::DeleteTag(tag) => self.delete_tag(tag).await,
            Act::DeleteRepository(name) => self.0.call(Method::DELETE, &place(name)).await,
            Act::Purge => {
                let now = json!({"schedule": {"type": "Manual"}});
                self.0.say(Method::POST, "/api/v2.0/system/gc/schedule", now).await
            }
            Act::Push(..) | Act::Lock(_) | Act::Restore(_) => return None,
        };
        Some(answer(told))
    }
}

fn answer(told: Told) -> Answer {
    match (told.status, told.body["errors"][0]["code"].as_str()) {
        (200 | 201, _) => Answer::Done,
        (404, Some("NOT_FOUND")) => Answer::Missing,
        (412, Some("VIOLATE_FOREIGN_KEY_CONSTRAINT")) => Answer::Referenced,
        (412, Some("PRECONDITION")) => Answer::Immutable,
        _ => panic!("{told:?}"),
    }
}
