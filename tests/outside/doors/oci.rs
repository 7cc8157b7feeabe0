//! The door that every image comes through: OCI's distribution protocol. It lists tags, and no artifacts.

use reqwest::Method;
use wharfinger::domain::Digest;

use super::acts::{Act, Answer, Door, WEB};
use super::rest::{Http, Told, text};
use crate::support::{Image, Oci, TestServer};

/// The door of one server.
pub(super) struct Distribution {
    oci: Oci,
    http: Http,
}

impl Distribution {
    pub(super) fn of(server: &TestServer) -> Self {
        Self { oci: Oci::of(server), http: Http::of(server) }
    }

    async fn list(&self, repository: &str) -> Answer {
        let told = self.http.call(Method::GET, &format!("/v2/{repository}/tags/list")).await;
        if told.status != 200 {
            return answer(told);
        }
        let mut tags = std::collections::BTreeMap::new();
        for tag in told.body["tags"].as_array().unwrap().iter().map(text) {
            let head = self.oci.head(&format!("/v2/{repository}/manifests/{tag}")).await;
            tags.insert(tag, head.headers()["docker-content-digest"].to_str().unwrap().parse().unwrap());
        }
        Answer::Listed { artifacts: None, tags }
    }

    /// As every client does: the manifest is read by its digest, and put under the tag.
    async fn retag(&self, tag: &str, digest: &Digest) -> Told {
        let found = self.oci.get(&format!("/v2/{WEB}/manifests/{digest}")).await;
        let content_type = found.headers()["content-type"].to_str().unwrap().to_owned();
        let manifest = found.bytes().await.unwrap().to_vec();
        self.http.send(Method::PUT, &format!("/v2/{WEB}/manifests/{tag}"), &content_type, manifest).await
    }
}

#[tonic::async_trait]
impl Door for Distribution {
    async fn act(&self, act: &Act) -> Option<Answer> {
        let told = match act {
            Act::Push(repository, manifests) => {
                for (manifest, tags) in manifests {
                    for blob in &manifest.blobs {
                        self.oci.push_blob(repository, blob).await;
                    }
                    let text = String::from_utf8(manifest.bytes.to_vec()).unwrap();
                    let image = Image { manifest: text, media_type: manifest.media_type, digest: manifest.digest };
                    let by_digest = [manifest.digest.to_string()];
                    let tags: Vec<String> = tags.iter().map(|tag| (*tag).to_owned()).collect();
                    for reference in if tags.is_empty() { &by_digest[..] } else { &tags } {
                        assert_eq!(self.oci.put(repository, reference, &image).await.status(), 201);
                    }
                }
                return Some(Answer::Done);
            }
            Act::List(repository) => return Some(self.list(repository).await),
            Act::Retag(tag, digest) => self.retag(tag, digest).await,
            Act::Delete(digest) => self.http.call(Method::DELETE, &format!("/v2/{WEB}/manifests/{digest}")).await,
            Act::DeleteTag(tag) => self.http.call(Method::DELETE, &format!("/v2/{WEB}/manifests/{tag}")).await,
            Act::Lock(_) | Act::Restore(_) | Act::DeleteRepository(_) | Act::Purge => return None,
        };
        Some(answer(told))
    }
}

fn answer(told: Told) -> Answer {
    match (told.status, told.body["errors"][0]["code"].as_str()) {
        (200..=299, _) => Answer::Done,
        (404, _) => Answer::Missing,
        (405, Some("DENIED")) => Answer::Referenced,
        (409, Some("DENIED")) => Answer::Immutable,
        _ => panic!("{told:?}"),
    }
}
