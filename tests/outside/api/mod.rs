//! The stories of `wharfinger.v1`, told over real gRPC: one file a story. Here stands what they share: a server with a client
//! of each service, content to push, and a reader of errors.

mod artifacts;
mod bad_input;
mod bad_manifests;
mod deletions;
mod errors;
mod every_rpc;
mod lists;
mod namespaces;
mod operations;
mod paging;
mod repositories;
mod retirement;
mod tags;
mod undelete;
mod versions;

pub(crate) use errors::fault;

use tonic::Status;
use tonic::transport::Channel;
use wharfinger::app::App;
use wharfinger::domain::Digest;
use wharfinger::pb;
use wharfinger::pb::artifact_service_client::ArtifactServiceClient;
use wharfinger::pb::blob_service_client::BlobServiceClient;
use wharfinger::pb::namespace_service_client::NamespaceServiceClient;
use wharfinger::pb::operation_service_client::OperationServiceClient;
use wharfinger::pb::repository_service_client::RepositoryServiceClient;
use wharfinger::pb::tag_service_client::TagServiceClient;
use wharfinger::pb::upload_blob_request::Part;

use crate::books;
use crate::house::Manifest;
use crate::support::TestServer;

/// The repository of most stories.
pub(crate) const WEB: &str = "acme/web";

/// A server and the ways to it.
pub(crate) struct Api {
    pub(crate) server: TestServer,
    channel: Channel,
    /// The same database without doors, to look into the books.
    app: App,
}

impl Api {
    pub(crate) async fn start() -> Self {
        Self::with(&[]).await
    }

    pub(crate) async fn with(settings: &[(&str, &str)]) -> Self {
        let server = TestServer::with(settings).await;
        let channel = server.channel().await;
        let app = server.database().app().await;
        Self { server, channel, app }
    }

    pub(crate) fn channel(&self) -> Channel {
        self.channel.clone()
    }

    pub(crate) fn namespaces(&self) -> NamespaceServiceClient<Channel> {
        NamespaceServiceClient::new(self.channel())
    }

    pub(crate) fn repositories(&self) -> RepositoryServiceClient<Channel> {
        RepositoryServiceClient::new(self.channel())
    }

    pub(crate) fn artifacts(&self) -> ArtifactServiceClient<Channel> {
        ArtifactServiceClient::new(self.channel()).max_decoding_message_size(64 << 20)
    }

    pub(crate) fn tags(&self) -> TagServiceClient<Channel> {
        TagServiceClient::new(self.channel())
    }

    pub(crate) fn blobs(&self) -> BlobServiceClient<Channel> {
        BlobServiceClient::new(self.channel())
    }

    pub(crate) fn operations(&self) -> OperationServiceClient<Channel> {
        OperationServiceClient::new(self.channel())
    }

    /// A hash over everything in the database.
    pub(crate) async fn fingerprint(&self) -> String {
        books::fingerprint(&self.app).await
    }

    /// Fails when the books do not balance.
    pub(crate) async fn assert_balanced(&self) {
        books::assert_balanced(&self.app).await;
    }

    /// Uploads a blob.
    pub(crate) async fn upload(&self, repository: &str, bytes: &[u8]) -> Result<pb::Blob, Status> {
        let digest = Digest::sha256(bytes).to_string();
        let start = pb::UploadBlobStart { repository: repository.to_owned(), digest, size_bytes: None };
        let parts = [Part::Start(start), Part::Data(bytes.to_vec().into())];
        let messages = parts.map(|part| pb::UploadBlobRequest { part: Some(part) });
        let answer = self.blobs().upload_blob(tokio_stream::iter(messages)).await?;
        Ok(answer.into_inner().blob.unwrap())
    }

    /// Puts a manifest whose blobs and children are there.
    pub(crate) async fn put(
        &self,
        repository: &str,
        manifest: &Manifest,
        tags: &[&str],
    ) -> Result<pb::Artifact, Status> {
        self.put_as(pb::PutArtifactRequest {
            repository: repository.to_owned(),
            manifest: manifest.bytes.clone(),
            tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
            ..Default::default()
        })
        .await
    }

    pub(crate) async fn put_as(&self, request: pb::PutArtifactRequest) -> Result<pb::Artifact, Status> {
        Ok(self.artifacts().put_artifact(request).await?.into_inner().artifact.unwrap())
    }

    /// Uploads the blobs of a manifest and puts it.
    pub(crate) async fn push(&self, repository: &str, manifest: &Manifest, tags: &[&str]) -> pb::Artifact {
        for blob in &manifest.blobs {
            self.upload(repository, blob).await.unwrap();
        }
        self.put(repository, manifest, tags).await.unwrap()
    }

    /// Pushes images of these names, in this order.
    pub(crate) async fn push_images<const N: usize>(&self, repository: &str, names: [&str; N]) -> [Manifest; N] {
        let images = names.map(Manifest::named);
        for image in &images {
            self.push(repository, image, &[]).await;
        }
        images
    }

    pub(crate) async fn artifact(&self, repository: &str, manifest: &Manifest) -> Result<pb::Artifact, Status> {
        self.artifact_as(repository, manifest, pb::ArtifactView::Basic).await
    }

    pub(crate) async fn artifact_as(
        &self,
        repository: &str,
        manifest: &Manifest,
        view: pb::ArtifactView,
    ) -> Result<pb::Artifact, Status> {
        let request = pb::GetArtifactRequest {
            repository: repository.to_owned(),
            digest: manifest.digest.to_string(),
            view: view.into(),
            ..Default::default()
        };
        Ok(self.artifacts().get_artifact(request).await?.into_inner().artifact.unwrap())
    }

    /// Whether the repository holds it.
    pub(crate) async fn holds(&self, repository: &str, manifest: &Manifest) -> bool {
        match self.artifact(repository, manifest).await {
            Ok(_) => true,
            Err(status) if fault(&status).reason == "ARTIFACT_NOT_FOUND" => false,
            Err(status) => panic!("{status}"),
        }
    }

    /// Deletes an artifact by digest.
    pub(crate) async fn delete(&self, repository: &str, manifest: &Manifest) -> Result<pb::DeletionPlan, Status> {
        self.delete_as(delete_request(repository, manifest)).await
    }

    /// What deleting it would do.
    pub(crate) async fn plan(&self, repository: &str, manifest: &Manifest) -> Result<pb::DeletionPlan, Status> {
        self.delete_as(pb::DeleteArtifactRequest { validate_only: true, ..delete_request(repository, manifest) }).await
    }

    pub(crate) async fn delete_as(&self, request: pb::DeleteArtifactRequest) -> Result<pb::DeletionPlan, Status> {
        Ok(self.artifacts().delete_artifact(request).await?.into_inner().plan.unwrap())
    }

    pub(crate) async fn undelete(
        &self,
        repository: &str,
        manifest: &Manifest,
    ) -> Result<pb::UndeleteArtifactResponse, Status> {
        let request = pb::UndeleteArtifactRequest {
            repository: repository.to_owned(),
            digest: manifest.digest.to_string(),
            ..Default::default()
        };
        Ok(self.artifacts().undelete_artifact(request).await?.into_inner())
    }

    pub(crate) async fn create_repository(&self, name: &str) -> pb::Repository {
        let repository = pb::Repository { name: name.to_owned(), ..Default::default() };
        let request = pb::CreateRepositoryRequest { repository: Some(repository), ..Default::default() };
        self.repositories().create_repository(request).await.unwrap().into_inner().repository.unwrap()
    }

    pub(crate) async fn repository(&self, name: &str) -> Result<pb::Repository, Status> {
        let request = pb::GetRepositoryRequest { repository: name.to_owned() };
        Ok(self.repositories().get_repository(request).await?.into_inner().repository.unwrap())
    }

    pub(crate) async fn namespace(&self, name: &str) -> Result<pb::Namespace, Status> {
        let request = pb::GetNamespaceRequest { namespace: name.to_owned() };
        Ok(self.namespaces().get_namespace(request).await?.into_inner().namespace.unwrap())
    }

    pub(crate) async fn version(&self, repository: &str, version: i64) -> Result<pb::RepositoryVersion, Status> {
        let request = pb::GetVersionRequest { repository: repository.to_owned(), version };
        Ok(self.repositories().get_version(request).await?.into_inner().version.unwrap())
    }

    pub(crate) async fn tag(&self, repository: &str, tag: &str) -> Result<pb::Tag, Status> {
        let request = pb::GetTagRequest { repository: repository.to_owned(), tag: tag.to_owned() };
        Ok(self.tags().get_tag(request).await?.into_inner().tag.unwrap())
    }

    pub(crate) async fn create_tag(&self, repository: &str, tag: &str, target: &Manifest) -> Result<pb::Tag, Status> {
        let tag = tag_message(repository, tag, target);
        let request = pb::CreateTagRequest { tag: Some(tag), ..Default::default() };
        Ok(self.tags().create_tag(request).await?.into_inner().tag.unwrap())
    }

    pub(crate) async fn update_tag(&self, request: pb::UpdateTagRequest) -> Result<pb::Tag, Status> {
        Ok(self.tags().update_tag(request).await?.into_inner().tag.unwrap())
    }

    pub(crate) async fn move_tag(&self, repository: &str, tag: &str, target: &Manifest) -> Result<pb::Tag, Status> {
        let tag = tag_message(repository, tag, target);
        self.update_tag(pb::UpdateTagRequest { tag: Some(tag), ..Default::default() }).await
    }

    pub(crate) async fn protect_tag(&self, repository: &str, tag: &str) {
        let tag =
            pb::Tag { repository: repository.to_owned(), tag: tag.to_owned(), immutable: true, ..Default::default() };
        self.update_tag(pb::UpdateTagRequest { tag: Some(tag), ..Default::default() }).await.unwrap();
    }

    pub(crate) async fn delete_tag(&self, repository: &str, tag: &str) -> Result<pb::DeleteTagResponse, Status> {
        let request =
            pb::DeleteTagRequest { repository: repository.to_owned(), tag: tag.to_owned(), ..Default::default() };
        Ok(self.tags().delete_tag(request).await?.into_inner())
    }

    /// Waits until an operation has ended.
    pub(crate) async fn wait(&self, operation: &pb::Operation) -> pb::Operation {
        let request = pb::WaitOperationRequest { operation: operation.uid.clone(), timeout: None };
        let operation = self.operations().wait_operation(request).await.unwrap().into_inner().operation.unwrap();
        assert!(operation.end_time.is_some(), "it has not ended: {operation:?}");
        operation
    }
}

/// A tag that points somewhere.
pub(crate) fn tag_message(repository: &str, tag: &str, target: &Manifest) -> pb::Tag {
    pb::Tag {
        repository: repository.to_owned(),
        tag: tag.to_owned(),
        digest: target.digest.to_string(),
        ..Default::default()
    }
}

pub(crate) fn delete_request(repository: &str, manifest: &Manifest) -> pb::DeleteArtifactRequest {
    pb::DeleteArtifactRequest {
        repository: repository.to_owned(),
        digest: manifest.digest.to_string(),
        ..Default::default()
    }
}

/// The digests of manifests, as messages have them.
pub(crate) fn digests(manifests: &[&Manifest]) -> Vec<String> {
    manifests.iter().map(|manifest| manifest.digest.to_string()).collect()
}

/// The same in the order of their text.
pub(crate) fn sorted(mut texts: Vec<String>) -> Vec<String> {
    texts.sort();
    texts
}
