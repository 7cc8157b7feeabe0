//! Content for stories that need some: images and indexes put through the use cases, over the database of a server. What
//! manifests look like, [`crate::house`] says.

use std::collections::BTreeSet;

use bytes::Bytes;
use serde_json::json;
use wharfinger::access::Caller;
use wharfinger::app::{App, ChangeOptions};
use wharfinger::domain::Digest;
use wharfinger::domain::artifact::Reference;

use super::{INDEX_TYPE, TestServer};
use crate::house::{House, Manifest};

/// The use cases beside a server. What they are given under the same name is the same, bytes and digest, at every run.
pub(crate) struct Shelf {
    house: House,
}

impl Shelf {
    /// Over the database of a server. Blob bytes lie in a folder of their own, where that server does not look for them.
    pub(crate) async fn beside(server: &TestServer) -> Self {
        let caller = Caller::trusted("alice");
        Self { house: House::over(server.database().app().await, caller) }
    }

    /// The use cases.
    pub(crate) fn app(&self) -> &App {
        &self.house.app
    }

    /// Puts an image of one layer.
    pub(crate) async fn image(&self, repository: &str, name: &str, tags: &[&str]) -> Digest {
        let config = json!({"architecture": "arm64", "os": "linux", "author": name, "rootfs": {"type": "layers", "diff_ids": []}});
        let config = Bytes::from(serde_json::to_vec(&config).unwrap());
        let layer = Bytes::from(format!("the layer of {name}"));
        // Some answers list blobs in the order of their uploads.
        self.house.upload(repository, &config).await.unwrap();
        self.house.upload(repository, &layer).await.unwrap();
        let image = Manifest::image(&config, &[layer], None);
        self.house.put(repository, &image, tags, ChangeOptions::default()).await.unwrap().artifact.digest
    }

    /// Puts an index of images that the repository holds.
    pub(crate) async fn index(&self, repository: &str, children: &[Digest], tags: &[&str]) -> Digest {
        let name = repository.parse().unwrap();
        let mut listed = Vec::new();
        for child in children {
            let found = self.app().get_artifact(&self.house.caller, &name, &Reference::Digest(*child)).await.unwrap();
            let platform = json!({"architecture": "arm64", "os": "linux"});
            listed.push(
                json!({"mediaType": found.media_type, "digest": child, "size": found.size_bytes, "platform": platform}),
            );
        }
        let body = json!({"schemaVersion": 2, "mediaType": INDEX_TYPE, "manifests": listed});
        let index = Manifest::of(body, INDEX_TYPE, BTreeSet::new());
        self.house.push(repository, &index, tags).await.unwrap().artifact.digest
    }
}
