//! Content for stories that need some: images and indexes put through the use cases, over the database of a server.

use bytes::Bytes;
use futures_util::StreamExt;
use serde_json::json;
use wharfinger::access::Caller;
use wharfinger::app::{App, ChangeOptions, PutArtifact, PutBlob};
use wharfinger::domain::Digest;
use wharfinger::domain::artifact::Reference;

use super::TestServer;

/// The media type of an image's manifest.
pub(crate) const IMAGE: &str = "application/vnd.oci.image.manifest.v1+json";
/// The media type of an index.
pub(crate) const INDEX: &str = "application/vnd.oci.image.index.v1+json";

/// The use cases beside a server. What they are given under the same name is the same, bytes and digest, at every run.
pub(crate) struct Shelf {
    app: App,
    caller: Caller,
}

impl Shelf {
    /// Over the database of a server. Blob bytes lie in a folder of their own, where that server does not look for them.
    pub(crate) async fn beside(server: &TestServer) -> Self {
        Self { app: server.database().app().await, caller: Caller { name: "alice".to_owned() } }
    }

    /// The use cases.
    pub(crate) fn app(&self) -> &App {
        &self.app
    }

    async fn blob(&self, repository: &str, bytes: Bytes) -> serde_json::Value {
        let (digest, size) = (Digest::sha256(&bytes), bytes.len());
        let input = PutBlob { repository: repository.parse().unwrap(), digest, size_bytes: None };
        let body = futures_util::stream::iter([Ok(bytes)]).boxed();
        self.app.put_blob(&self.caller, input, body).await.unwrap();
        json!({ "digest": digest.to_string(), "size": size })
    }

    async fn manifest(&self, repository: &str, manifest: &serde_json::Value, tags: &[&str]) -> Digest {
        let input = PutArtifact {
            repository: repository.parse().unwrap(),
            manifest: serde_json::to_vec(manifest).unwrap().into(),
            media_type: None,
            digest: None,
            tags: tags.iter().map(|tag| tag.parse().unwrap()).collect(),
            options: ChangeOptions::default(),
        };
        self.app.put_artifact(&self.caller, input).await.unwrap().artifact.digest
    }

    /// Puts an image of one layer.
    pub(crate) async fn image(&self, repository: &str, name: &str, tags: &[&str]) -> Digest {
        let config = json!({"architecture": "arm64", "os": "linux", "author": name, "rootfs": {"type": "layers", "diff_ids": []}});
        let mut config = self.blob(repository, serde_json::to_vec(&config).unwrap().into()).await;
        config["mediaType"] = "application/vnd.oci.image.config.v1+json".into();
        let mut layer = self.blob(repository, format!("the layer of {name}").into()).await;
        layer["mediaType"] = "application/vnd.oci.image.layer.v1.tar".into();
        let manifest = json!({"schemaVersion": 2, "mediaType": IMAGE, "config": config, "layers": [layer]});
        self.manifest(repository, &manifest, tags).await
    }

    /// Puts an index of images that the repository holds.
    pub(crate) async fn index(&self, repository: &str, children: &[Digest], tags: &[&str]) -> Digest {
        let name = repository.parse().unwrap();
        let mut listed = Vec::new();
        for child in children {
            let artifact = self.app.get_artifact(&self.caller, &name, &Reference::Digest(*child)).await.unwrap();
            let platform = json!({"architecture": "arm64", "os": "linux"});
            let digest = child.to_string();
            listed.push(json!({"mediaType": artifact.media_type, "digest": digest, "size": artifact.size_bytes, "platform": platform}));
        }
        let manifest = json!({"schemaVersion": 2, "mediaType": INDEX, "manifests": listed});
        self.manifest(repository, &manifest, tags).await
    }
}
