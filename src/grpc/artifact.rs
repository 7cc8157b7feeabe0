//! `wharfinger.v1.ArtifactService`.

use std::collections::HashMap;

use tonic::{Request, Response, Status};

use super::status::from_error;
use super::{caller, convert};
use crate::access::Caller;
use crate::app::{
    App, ArtifactContent, ChangeOptions, DeleteArtifact, DeleteArtifacts, ListArtifacts, ListReferrers, PageRequest,
    PutArtifact, UndeleteArtifact,
};
use crate::domain::artifact::{Artifact, Selection};
use crate::domain::{Digest, RepositoryName, Result as DomainResult};
use crate::pb;

/// The service over the app.
#[derive(Debug)]
pub(super) struct Artifacts {
    app: App,
}

impl Artifacts {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }

    /// What the view asks for beyond the rows.
    async fn contents(
        &self,
        caller: &Caller,
        repository: &RepositoryName,
        is_full: bool,
        artifacts: &[Artifact],
    ) -> DomainResult<HashMap<i64, ArtifactContent>> {
        if !is_full || artifacts.is_empty() {
            return Ok(HashMap::new());
        }
        self.app.get_artifact_contents(caller, repository, artifacts).await
    }
}

#[tonic::async_trait]
impl pb::artifact_service_server::ArtifactService for Artifacts {
    async fn put_artifact(
        &self,
        request: Request<pb::PutArtifactRequest>,
    ) -> Result<Response<pb::PutArtifactResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            Ok(PutArtifact {
                repository: convert::required("repository", &request.repository)?,
                manifest: request.manifest,
                media_type: convert::given(request.media_type),
                digest: convert::optional("digest", &request.digest)?,
                tags: convert::each("tags", &request.tags)?,
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let input = read().map_err(from_error)?;
        let outcome = self.app.put_artifact(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::PutArtifactResponse { artifact: Some(convert::artifact(outcome.artifact, None)) }))
    }

    async fn get_artifact(
        &self,
        request: Request<pb::GetArtifactRequest>,
    ) -> Result<Response<pb::GetArtifactResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let name = convert::required("repository", &request.repository).map_err(from_error)?;
        let reference = convert::reference(&request.digest, &request.tag).map_err(from_error)?;
        let is_full = convert::is_full(request.view).map_err(from_error)?;
        let artifact = self.app.get_artifact(&caller, &name, &reference).await.map_err(from_error)?;
        let mut contents =
            self.contents(&caller, &name, is_full, std::slice::from_ref(&artifact)).await.map_err(from_error)?;
        let content = contents.remove(&artifact.id);
        Ok(Response::new(pb::GetArtifactResponse { artifact: Some(convert::artifact(artifact, content)) }))
    }

    async fn list_artifacts(
        &self,
        request: Request<pb::ListArtifactsRequest>,
    ) -> Result<Response<pb::ListArtifactsResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let is_full = convert::is_full(request.view).map_err(from_error)?;
        let read = || {
            Ok(ListArtifacts {
                repository: convert::required("repository", &request.repository)?,
                moment: convert::moment(
                    request.show_deleted,
                    request.version,
                    request.added_in_version,
                    request.removed_in_version,
                )?,
                selection: Selection::default(),
                page: PageRequest {
                    size: request.page_size,
                    token: request.page_token,
                    filter: request.filter,
                    order_by: request.order_by,
                    ..PageRequest::default()
                },
            })
        };
        let input = read().map_err(from_error)?;
        let repository = input.repository.clone();
        let page = self.app.list_artifacts(&caller, input).await.map_err(from_error)?;
        let mut contents = self.contents(&caller, &repository, is_full, &page.items).await.map_err(from_error)?;
        Ok(Response::new(pb::ListArtifactsResponse {
            artifacts: page
                .items
                .into_iter()
                .map(|artifact| {
                    let content = contents.remove(&artifact.id);
                    convert::artifact(artifact, content)
                })
                .collect(),
            next_page_token: page.next_token,
            total_size: page.total,
        }))
    }

    async fn delete_artifact(
        &self,
        request: Request<pb::DeleteArtifactRequest>,
    ) -> Result<Response<pb::DeleteArtifactResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            Ok(DeleteArtifact {
                repository: convert::required("repository", &request.repository)?,
                reference: convert::reference(&request.digest, &request.tag)?,
                etag: convert::given(request.etag),
                reason: request.reason,
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let input = read().map_err(from_error)?;
        let deletion = self.app.delete_artifact(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::DeleteArtifactResponse { plan: Some(convert::deletion(deletion)) }))
    }

    async fn batch_delete_artifacts(
        &self,
        request: Request<pb::BatchDeleteArtifactsRequest>,
    ) -> Result<Response<pb::BatchDeleteArtifactsResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            Ok(DeleteArtifacts {
                repository: convert::required("repository", &request.repository)?,
                digests: convert::each("digests", &request.digests)?,
                reason: request.reason,
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let input = read().map_err(from_error)?;
        let deletion = self.app.delete_artifacts(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::BatchDeleteArtifactsResponse { plan: Some(convert::deletion(deletion)) }))
    }

    async fn undelete_artifact(
        &self,
        request: Request<pb::UndeleteArtifactRequest>,
    ) -> Result<Response<pb::UndeleteArtifactResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            Ok(UndeleteArtifact {
                repository: convert::required("repository", &request.repository)?,
                digest: convert::required("digest", &request.digest)?,
                skip_taken_tags: request.skip_taken_tags,
                reason: request.reason,
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let input = read().map_err(from_error)?;
        let restoration = self.app.undelete_artifact(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::UndeleteArtifactResponse {
            artifact: Some(convert::artifact(restoration.artifact, None)),
            restored_digests: restoration.digests.iter().map(Digest::to_string).collect(),
            restored_tags: restoration.tags,
            skipped_tags: restoration.skipped_tags,
            version: restoration.version,
        }))
    }

    async fn list_referrers(
        &self,
        request: Request<pb::ListReferrersRequest>,
    ) -> Result<Response<pb::ListReferrersResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            Ok(ListReferrers {
                repository: convert::required("repository", &request.repository)?,
                subject: convert::required("digest", &request.digest)?,
                artifact_type: convert::given(request.artifact_type),
                page: PageRequest::plain(request.page_size, request.page_token),
            })
        };
        let input = read().map_err(from_error)?;
        let page = self.app.list_referrers(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::ListReferrersResponse {
            referrers: page.items.into_iter().map(|artifact| convert::artifact(artifact, None)).collect(),
            next_page_token: page.next_token,
        }))
    }
}
