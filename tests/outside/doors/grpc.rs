//! The first door: gRPC.

use tonic::transport::Channel;
use tonic::{Response, Status};
use wharfinger::domain::Digest;
use wharfinger::pb;
use wharfinger::pb::artifact_service_client::ArtifactServiceClient;
use wharfinger::pb::blob_service_client::BlobServiceClient;
use wharfinger::pb::orphan_service_client::OrphanServiceClient;
use wharfinger::pb::repository_service_client::RepositoryServiceClient;
use wharfinger::pb::tag_service_client::TagServiceClient;
use wharfinger::pb::upload_blob_request::Part;

use super::acts::{Act, Answer, Door, WEB};
use crate::api::fault;
use crate::house::Manifest;
use crate::support::TestServer;

/// The door of one server.
pub(super) struct Grpc(Channel);

impl Grpc {
    pub(super) async fn of(server: &TestServer) -> Self {
        Self(server.channel().await)
    }

    fn artifacts(&self) -> ArtifactServiceClient<Channel> {
        ArtifactServiceClient::new(self.0.clone())
    }

    fn tags(&self) -> TagServiceClient<Channel> {
        TagServiceClient::new(self.0.clone())
    }

    async fn push(&self, repository: &str, manifest: &Manifest, tags: &[&str]) -> Result<(), Status> {
        for blob in &manifest.blobs {
            let digest = Digest::sha256(blob).to_string();
            let start = pb::UploadBlobStart { repository: repository.to_owned(), digest, size_bytes: None };
            let parts = [Part::Start(start), Part::Data(blob.clone())];
            let messages = parts.map(|part| pb::UploadBlobRequest { part: Some(part) });
            BlobServiceClient::new(self.0.clone()).upload_blob(tokio_stream::iter(messages)).await?;
        }
        let request = pb::PutArtifactRequest {
            repository: repository.to_owned(),
            manifest: manifest.bytes.clone(),
            tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
            ..Default::default()
        };
        self.artifacts().put_artifact(request).await.map(drop)
    }

    async fn list(&self, repository: &str) -> Result<Answer, Status> {
        let repository = repository.to_owned();
        let request = pb::ListArtifactsRequest { repository: repository.clone(), ..Default::default() };
        let artifacts = self.artifacts().list_artifacts(request).await?.into_inner().artifacts;
        let request = pb::ListTagsRequest { repository, ..Default::default() };
        let tags = self.tags().list_tags(request).await?.into_inner().tags;
        let artifacts = artifacts.iter().map(|it| it.digest.parse().unwrap()).collect();
        let tags = tags.into_iter().map(|it| (it.tag, it.digest.parse().unwrap())).collect();
        Ok(Answer::Listed { artifacts: Some(artifacts), tags })
    }

    async fn update(&self, tag: pb::Tag, path: &str) -> Result<(), Status> {
        let update_mask = Some(prost_types::FieldMask { paths: vec![path.to_owned()] });
        let tag = Some(pb::Tag { repository: WEB.to_owned(), ..tag });
        let request = pb::UpdateTagRequest { tag, update_mask, ..Default::default() };
        self.tags().update_tag(request).await.map(drop)
    }

    async fn done(&self, act: &Act) -> Result<(), Status> {
        let repository = WEB.to_owned();
        match act {
            Act::Push(repository, manifests) => {
                for (manifest, tags) in manifests {
                    self.push(repository, manifest, tags).await?;
                }
                Ok(())
            }
            Act::List(_) => unreachable!("a list is more than done"),
            Act::Retag(tag, digest) => {
                let tag = pb::Tag { tag: (*tag).to_owned(), digest: digest.to_string(), ..Default::default() };
                self.update(tag, "digest").await
            }
            Act::Lock(tag) => {
                let tag = pb::Tag { tag: (*tag).to_owned(), immutable: true, ..Default::default() };
                self.update(tag, "immutable").await
            }
            Act::Delete(digest) => {
                let request =
                    pb::DeleteArtifactRequest { repository, digest: digest.to_string(), ..Default::default() };
                self.artifacts().delete_artifact(request).await.map(drop)
            }
            Act::DeleteTag(tag) => {
                let request = pb::DeleteTagRequest { repository, tag: (*tag).to_owned(), ..Default::default() };
                self.tags().delete_tag(request).await.map(drop)
            }
            Act::Restore(digest) => {
                let request =
                    pb::UndeleteArtifactRequest { repository, digest: digest.to_string(), ..Default::default() };
                self.artifacts().undelete_artifact(request).await.map(drop)
            }
            Act::DeleteRepository(name) => {
                let request = pb::DeleteRepositoryRequest { repository: (*name).to_owned(), ..Default::default() };
                RepositoryServiceClient::new(self.0.clone()).delete_repository(request).await.map(drop)
            }
            Act::Purge => {
                let request = pb::PurgeOrphansRequest { include_trash: true, ..Default::default() };
                OrphanServiceClient::new(self.0.clone()).purge_orphans(request).await.map(|_: Response<_>| ())
            }
        }
    }
}

#[tonic::async_trait]
impl Door for Grpc {
    async fn act(&self, act: &Act) -> Option<Answer> {
        let told = match act {
            Act::List(repository) => self.list(repository).await,
            other => self.done(other).await.map(|()| Answer::Done),
        };
        Some(told.unwrap_or_else(|status| of_reason(&fault(&status).reason)))
    }
}

/// What a refusal says, by its reason.
pub(super) fn of_reason(reason: &str) -> Answer {
    match reason {
        "ARTIFACT_REFERENCED" => Answer::Referenced,
        "TAG_IMMUTABLE" => Answer::Immutable,
        "ARTIFACT_NOT_FOUND" | "TAG_NOT_FOUND" | "REPOSITORY_NOT_FOUND" => Answer::Missing,
        other => panic!("refused for {other}"),
    }
}
