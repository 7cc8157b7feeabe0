//! The product without doors over a database of its own, and manifests to put into it: what the stories of use cases
//! share. Judges nothing; each story does.

use std::collections::BTreeSet;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use serde_json::json;
use wharfinger::access::Caller;
use wharfinger::app::{
    App, ChangeOptions, DeleteArtifact, DeleteNamespace, DeleteRepository, Deletion, PutArtifact, PutArtifactOutcome,
    PutBlob, Restoration, Retirement, Settings, UndeleteArtifact,
};
use wharfinger::content::Content;
use wharfinger::domain::artifact::Reference;
use wharfinger::domain::{Digest, Result};

use crate::support::{self, IMAGE_TYPE as MANIFEST, INDEX_TYPE as INDEX, TestDatabase};

/// A manifest that exists nowhere yet, with the bytes of its blobs.
#[derive(Debug, Clone)]
pub(crate) struct Manifest {
    /// Its digest.
    pub(crate) digest: Digest,
    /// Its bytes.
    pub(crate) bytes: Bytes,
    /// Its media type.
    pub(crate) media_type: &'static str,
    /// The blobs it needs, each once.
    pub(crate) blobs: BTreeSet<Bytes>,
}

impl Manifest {
    /// An image of a config and layers; `subject` makes it a referrer.
    pub(crate) fn image(config: &Bytes, layers: &[Bytes], subject: Option<&Manifest>) -> Self {
        let blob = |media_type: &str, bytes: &Bytes| json!({ "mediaType": media_type, "digest": Digest::sha256(bytes), "size": bytes.len() });
        let layers_json: Vec<_> =
            layers.iter().map(|layer| blob("application/vnd.oci.image.layer.v1.tar", layer)).collect();
        let mut body = json!({
            "schemaVersion": 2,
            "mediaType": MANIFEST,
            "config": blob("application/vnd.oci.image.config.v1+json", config),
            "layers": layers_json,
        });
        if let Some(subject) = subject {
            body["subject"] = subject.descriptor();
        }
        Self::of(body, MANIFEST, layers.iter().chain([config]).cloned().collect())
    }

    /// An image of its own with that name.
    pub(crate) fn named(name: &str) -> Self {
        Self::image(&Bytes::from(format!("{{\"name\":{name:?}}}")), &[Bytes::from(format!("layer of {name}"))], None)
    }

    /// An index of children; `note` tells apart those of the same children.
    pub(crate) fn index(children: &[&Manifest], note: &str, subject: Option<&Manifest>) -> Self {
        let manifests: Vec<_> = children.iter().map(|child| child.descriptor()).collect();
        let mut body = json!({
            "schemaVersion": 2,
            "mediaType": INDEX,
            "manifests": manifests,
            "annotations": { "note": note },
        });
        if let Some(subject) = subject {
            body["subject"] = subject.descriptor();
        }
        Self::of(body, INDEX, BTreeSet::new())
    }

    /// Any manifest, and the blobs it needs.
    pub(crate) fn of(body: serde_json::Value, media_type: &'static str, blobs: BTreeSet<Bytes>) -> Self {
        let bytes = Bytes::from(serde_json::to_vec(&body).unwrap());
        Self { digest: Digest::sha256(&bytes), bytes, media_type, blobs }
    }

    fn descriptor(&self) -> serde_json::Value {
        json!({ "mediaType": self.media_type, "digest": self.digest, "size": self.bytes.len() })
    }
}

/// The product without doors.
#[derive(Clone)]
pub(crate) struct House {
    pub(crate) app: App,
    pub(crate) caller: Caller,
    /// Its own, if it is not another's.
    _database: Option<std::sync::Arc<TestDatabase>>,
}

/// Connections that a house has to the database.
pub(crate) const CONNECTIONS: u32 = 8;

impl House {
    /// With the default settings.
    pub(crate) async fn open() -> Self {
        Self::with(Settings::default()).await
    }

    /// With other settings.
    pub(crate) async fn with(settings: Settings) -> Self {
        let database = TestDatabase::create().await;
        let content = Content::local(&support::folder()).unwrap();
        let app = App::new(database.store().await, content, settings).await.unwrap();
        Self { app, caller: Caller::anonymous(), _database: Some(database.into()) }
    }

    /// Over a database that somebody else keeps.
    pub(crate) fn over(app: App, caller: Caller) -> Self {
        Self { app, caller, _database: None }
    }

    /// Uploads a blob.
    pub(crate) async fn upload(&self, repository: &str, bytes: &Bytes) -> Result<()> {
        let repository = repository.parse().unwrap();
        let input = PutBlob { repository, digest: Digest::sha256(bytes), size_bytes: Some(bytes.len() as u64) };
        let body = stream::iter([Ok(bytes.clone())]).boxed();
        self.app.put_blob(&self.caller, input, body).await.map(|_| ())
    }

    /// Puts a manifest whose blobs and children are there.
    pub(crate) async fn put(
        &self,
        repository: &str,
        manifest: &Manifest,
        tags: &[&str],
        options: ChangeOptions,
    ) -> Result<PutArtifactOutcome> {
        let input = PutArtifact {
            repository: repository.parse().unwrap(),
            manifest: manifest.bytes.clone(),
            media_type: Some(manifest.media_type.to_owned()),
            digest: Some(manifest.digest),
            tags: tags.iter().map(|tag| tag.parse().unwrap()).collect(),
            options,
        };
        self.app.put_artifact(&self.caller, input).await
    }

    /// Uploads the blobs of a manifest and puts it.
    pub(crate) async fn push(
        &self,
        repository: &str,
        manifest: &Manifest,
        tags: &[&str],
    ) -> Result<PutArtifactOutcome> {
        for blob in &manifest.blobs {
            self.upload(repository, blob).await?;
        }
        self.put(repository, manifest, tags, ChangeOptions::default()).await
    }

    /// Deletes an artifact by digest.
    pub(crate) async fn delete(&self, repository: &str, manifest: &Manifest) -> Result<Deletion> {
        self.delete_with(repository, manifest, ChangeOptions::default()).await
    }

    /// Deletes an artifact by digest, in a certain way.
    pub(crate) async fn delete_with(
        &self,
        repository: &str,
        manifest: &Manifest,
        options: ChangeOptions,
    ) -> Result<Deletion> {
        let input = DeleteArtifact {
            repository: repository.parse().unwrap(),
            reference: Reference::Digest(manifest.digest),
            etag: None,
            reason: String::new(),
            options,
        };
        self.app.delete_artifact(&self.caller, input).await
    }

    /// Restores an artifact.
    pub(crate) async fn undelete(&self, repository: &str, manifest: &Manifest) -> Result<Restoration> {
        let input = UndeleteArtifact {
            repository: repository.parse().unwrap(),
            digest: manifest.digest,
            skip_taken_tags: false,
            reason: String::new(),
            options: ChangeOptions::default(),
        };
        self.app.undelete_artifact(&self.caller, input).await
    }

    /// Deletes a repository.
    pub(crate) async fn delete_repository(&self, repository: &str) -> Result<Retirement> {
        let name = repository.parse().unwrap();
        let input = DeleteRepository { name, etag: None, options: ChangeOptions::default() };
        self.app.delete_repository(&self.caller, input).await
    }

    /// Deletes a namespace.
    pub(crate) async fn delete_namespace(&self, namespace: &str) -> Result<Retirement> {
        let name = namespace.parse().unwrap();
        let input = DeleteNamespace { name, etag: None, only_if_empty: false, options: ChangeOptions::default() };
        self.app.delete_namespace(&self.caller, input).await
    }

    /// The names of the tags that an artifact carries, if it is live.
    pub(crate) async fn tags_of(&self, repository: &str, manifest: &Manifest) -> Result<Vec<String>> {
        let reference = Reference::Digest(manifest.digest);
        Ok(self.app.get_artifact(&self.caller, &repository.parse().unwrap(), &reference).await?.tags)
    }
}
