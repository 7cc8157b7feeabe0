//! `digitalocean.v2.ManifestService`: artifacts as manifests.

use tonic::{Request, Response, Status};

use super::pages::{Pages, meta};
use super::{answer, convert, pb};
use crate::app::{App, ChangeOptions, DeleteArtifact, ListArtifacts};
use crate::domain::artifact::{Reference, Selection};
use crate::domain::repository::Moment;
use crate::grpc::caller;
use crate::grpc::status::from_error;

/// The service over the app.
#[derive(Debug)]
pub(super) struct Manifests {
    app: App,
}

impl Manifests {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }
}

#[tonic::async_trait]
impl pb::manifest_service_server::ManifestService for Manifests {
    async fn list_repository_manifests(
        &self,
        request: Request<pb::ListRepositoryManifestsRequest>,
    ) -> Result<Response<pb::ListRepositoryManifestsResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let pages = Pages::read(request.page, request.per_page)?;
        let repository = convert::repository(&request.registry_name, &request.repository_name)?;
        let input =
            ListArtifacts { repository, moment: Moment::Now, selection: Selection::default(), page: pages.request() };
        let page = self.app.list_artifacts(&caller, input).await.map_err(from_error)?;
        let mut blobs = self.app.artifact_blobs(&caller, &page.items).await.map_err(from_error)?;
        let total = page.total.unwrap_or_default();
        let manifests = page.items.into_iter().map(|artifact| {
            let blobs = blobs.remove(&artifact.id).unwrap_or_default();
            convert::manifest(artifact, blobs)
        });
        Ok(answer(pb::ListRepositoryManifestsResponse {
            manifests: manifests.collect(),
            links: Some(pages.links(total, &request.origin, &request.path)),
            meta: meta(total),
        }))
    }

    async fn delete_repository_manifest(
        &self,
        request: Request<pb::DeleteRepositoryManifestRequest>,
    ) -> Result<Response<pb::DeleteRepositoryManifestResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let repository = convert::repository(&request.registry_name, &request.repository_name)?;
        let reference = Reference::Digest(convert::digest(&request.manifest_digest)?);
        let options = ChangeOptions::default();
        let input = DeleteArtifact { repository, reference, etag: None, reason: String::new(), options };
        self.app.delete_artifact(&caller, input).await.map_err(from_error)?;
        Ok(answer(pb::DeleteRepositoryManifestResponse {}))
    }
}
