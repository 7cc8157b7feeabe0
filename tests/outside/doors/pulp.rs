//! Pulp's door: images come by a push, everything else is a call that leaves a task. A live index does not make a removal fail
//! there: what it lists stays, and loses its tags.

use std::collections::BTreeMap;

use reqwest::Method;
use serde_json::{Value, json};
use wharfinger::access::Caller;
use wharfinger::app::App;
use wharfinger::domain::Digest;

use super::acts::{Act, Answer, Door, WEB};
use super::oci::Distribution;
use super::rest::{Http, Told, digest, text};
use crate::support::TestServer;

/// How every path begins.
const ROOT: &str = "/pulp/api/v3";

/// The door of one server.
pub(super) struct Pulp {
    http: Http,
    pushes: Distribution,
    /// For waiting only.
    app: App,
}

impl Pulp {
    pub(super) async fn of(server: &TestServer) -> Self {
        Self { http: Http::of(server), pushes: Distribution::of(server), app: server.database().app().await }
    }

    /// All items of a list.
    async fn all(&self, list: &str) -> Vec<Value> {
        let told = self.http.call(Method::GET, &format!("{ROOT}/{list}")).await;
        assert_eq!((told.status, &told.body["next"]), (200, &Value::Null), "{list}: {told:?}");
        told.body["results"].as_array().cloned().unwrap()
    }

    /// The push repository of a name, if there is one.
    async fn repository(&self, name: &str) -> Option<Value> {
        self.all(&format!("repositories/container/container-push/?name={name}")).await.pop()
    }

    /// Digests and tags of the latest version of a repository; a tag leads to its manifest's href.
    async fn held(&self, repository: &Value) -> (BTreeMap<String, Digest>, Vec<(String, String)>) {
        let version = text(&repository["latest_version_href"]);
        let manifests = self.all(&format!("content/container/manifests/?repository_version={version}")).await;
        let tags = self.all(&format!("content/container/tags/?repository_version={version}")).await;
        let manifests = manifests.iter().map(|it| (text(&it["pulp_href"]), digest(&it["digest"])));
        (manifests.collect(), tags.iter().map(|it| (text(&it["name"]), text(&it["tagged_manifest"]))).collect())
    }

    async fn list(&self, name: &str) -> Answer {
        let Some(repository) = self.repository(name).await else { return Answer::Missing };
        let (manifests, tags) = self.held(&repository).await;
        Answer::Listed {
            artifacts: Some(manifests.values().copied().collect()),
            tags: tags.into_iter().map(|(name, href)| (name, manifests[&href])).collect(),
        }
    }

    /// What a call comes to: its task, once that has ended, or a refusal.
    async fn outcome(&self, told: Told) -> Answer {
        if told.status != 202 {
            return refusal(&told);
        }
        let href = text(&told.body["task"]);
        let uid = href.trim_end_matches('/').rsplit('/').next().unwrap();
        let patience = std::time::Duration::from_secs(60);
        self.app.wait_operation(&Caller::anonymous(), uid, patience).await.unwrap();
        let task = self.http.call(Method::GET, &href).await.body;
        match (task["state"].as_str(), task["error"]["reason"].as_str()) {
            (Some("completed"), None) => Answer::Done,
            (Some("failed"), Some("TAG_IMMUTABLE")) => Answer::Immutable,
            _ => panic!("{task}"),
        }
    }

    async fn say(&self, repository: &Value, call: &str, body: Value) -> Answer {
        let path = format!("{}{call}/", text(&repository["pulp_href"]));
        self.outcome(self.http.say(Method::POST, &path, body).await).await
    }

    /// Removes an image. One that an index lists must stay without its tags, which come back, because elsewhere nothing happens.
    async fn remove(&self, digest: &Digest) -> Answer {
        let repository = self.repository(WEB).await.unwrap();
        let (before, tags) = self.held(&repository).await;
        let told = self.say(&repository, "remove_image", json!({"digest": digest})).await;
        if told != Answer::Done {
            return told;
        }
        let repository = self.repository(WEB).await.unwrap();
        let (after, left) = self.held(&repository).await;
        let Some((href, _)) = after.iter().find(|(_, held)| *held == digest) else { return Answer::Done };
        assert_eq!(before, after, "what is listed takes nothing with it");
        assert!(left.iter().all(|(_, to)| to != href), "its tags went: {left:?}");
        for (tag, _) in tags.iter().filter(|(_, to)| to == href) {
            let back = json!({"tag": tag, "digest": digest});
            assert_eq!(self.say(&repository, "tag", back).await, Answer::Done);
        }
        Answer::Kept
    }

    async fn delete_repository(&self, name: &str) -> Answer {
        let found = self.all(&format!("distributions/container/container/?base_path={name}")).await.pop();
        let Some(distribution) = found else { return Answer::Missing };
        self.outcome(self.http.call(Method::DELETE, &text(&distribution["pulp_href"])).await).await
    }
}

#[tonic::async_trait]
impl Door for Pulp {
    async fn act(&self, act: &Act) -> Option<Answer> {
        Some(match act {
            Act::Push(..) => return self.pushes.act(act).await,
            Act::List(repository) => self.list(repository).await,
            Act::Retag(tag, digest) => {
                let repository = self.repository(WEB).await.unwrap();
                self.say(&repository, "tag", json!({"tag": tag, "digest": digest})).await
            }
            Act::Delete(digest) => self.remove(digest).await,
            Act::DeleteTag(tag) => {
                let repository = self.repository(WEB).await.unwrap();
                self.say(&repository, "untag", json!({"tag": tag})).await
            }
            Act::DeleteRepository(name) => self.delete_repository(name).await,
            Act::Purge => {
                let told = self.http.call(Method::DELETE, &format!("{ROOT}/orphans/")).await;
                self.outcome(told).await
            }
            Act::Lock(_) | Act::Restore(_) => return None,
        })
    }
}

fn refusal(told: &Told) -> Answer {
    let what = told.body["non_field_errors"][0].as_str().unwrap_or_else(|| panic!("{told:?}"));
    assert!(told.status == 400 && what.contains(" does not exist in the latest repository version "), "{told:?}");
    Answer::Missing
}
