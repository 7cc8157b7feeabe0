//! `wharfinger.v1.RepositoryService`.

use tonic::{Request, Response, Status};

use super::status::from_error;
use super::{caller, convert};
use crate::app::{
    App, ChangeOptions, CreateRepository, DeleteRepository, ListRepositories, PageRequest, RestoreVersion,
    UndeleteRepository, UpdateRepository,
};
use crate::domain::Digest;
use crate::pb;

/// The service over the app.
#[derive(Debug)]
pub(super) struct Repositories {
    app: App,
}

impl Repositories {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }
}

#[tonic::async_trait]
impl pb::repository_service_server::RepositoryService for Repositories {
    async fn create_repository(
        &self,
        request: Request<pb::CreateRepositoryRequest>,
    ) -> Result<Response<pb::CreateRepositoryResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            let repository = convert::message("repository", request.repository)?;
            Ok(CreateRepository {
                name: convert::required("repository.name", &repository.name)?,
                description: repository.description,
                labels: repository.labels.into_iter().collect(),
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let input = read().map_err(from_error)?;
        let repository = self.app.create_repository(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::CreateRepositoryResponse { repository: Some(convert::repository(repository)) }))
    }

    async fn get_repository(
        &self,
        request: Request<pb::GetRepositoryRequest>,
    ) -> Result<Response<pb::GetRepositoryResponse>, Status> {
        let caller = caller(&request);
        let name = convert::required("repository", &request.get_ref().repository).map_err(from_error)?;
        let repository = self.app.get_repository(&caller, &name).await.map_err(from_error)?;
        Ok(Response::new(pb::GetRepositoryResponse { repository: Some(convert::repository(repository)) }))
    }

    async fn list_repositories(
        &self,
        request: Request<pb::ListRepositoriesRequest>,
    ) -> Result<Response<pb::ListRepositoriesResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let input = ListRepositories {
            namespace: convert::optional("namespace", &request.namespace).map_err(from_error)?,
            page: PageRequest {
                size: request.page_size,
                token: request.page_token,
                filter: request.filter,
                order_by: request.order_by,
                ..PageRequest::default()
            },
            deleted: request.show_deleted,
        };
        let page = self.app.list_repositories(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::ListRepositoriesResponse {
            repositories: page.items.into_iter().map(convert::repository).collect(),
            next_page_token: page.next_token,
            total_size: page.total,
        }))
    }

    async fn update_repository(
        &self,
        request: Request<pb::UpdateRepositoryRequest>,
    ) -> Result<Response<pb::UpdateRepositoryResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            let repository = convert::message("repository", request.repository)?;
            let mask = convert::Mask::read(request.update_mask, &["description", "labels"])?;
            Ok(UpdateRepository {
                name: convert::required("repository.name", &repository.name)?,
                description: mask
                    .changes("description", !repository.description.is_empty())
                    .then_some(repository.description),
                labels: mask
                    .changes("labels", !repository.labels.is_empty())
                    .then(|| repository.labels.into_iter().collect()),
                etag: convert::given(repository.etag),
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let input = read().map_err(from_error)?;
        let repository = self.app.update_repository(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::UpdateRepositoryResponse { repository: Some(convert::repository(repository)) }))
    }

    async fn delete_repository(
        &self,
        request: Request<pb::DeleteRepositoryRequest>,
    ) -> Result<Response<pb::DeleteRepositoryResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            Ok(DeleteRepository {
                name: convert::required("repository", &request.repository)?,
                etag: convert::given(request.etag),
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let input = read().map_err(from_error)?;
        let retirement = self.app.delete_repository(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::DeleteRepositoryResponse {
            operation: retirement.operation.map(convert::operation),
            artifact_count: retirement.artifacts,
            tag_count: retirement.tags,
        }))
    }

    async fn undelete_repository(
        &self,
        request: Request<pb::UndeleteRepositoryRequest>,
    ) -> Result<Response<pb::UndeleteRepositoryResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            Ok(UndeleteRepository {
                name: convert::required("repository", &request.repository)?,
                uid: convert::uid("uid", &request.uid)?,
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let input = read().map_err(from_error)?;
        let repository = self.app.undelete_repository(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::UndeleteRepositoryResponse { repository: Some(convert::repository(repository)) }))
    }

    async fn list_versions(
        &self,
        request: Request<pb::ListVersionsRequest>,
    ) -> Result<Response<pb::ListVersionsResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let name = convert::required("repository", &request.repository).map_err(from_error)?;
        let page = self
            .app
            .list_versions(&caller, &name, PageRequest::plain(request.page_size, request.page_token))
            .await
            .map_err(from_error)?;
        Ok(Response::new(pb::ListVersionsResponse {
            versions: page.items.into_iter().map(convert::version).collect(),
            next_page_token: page.next_token,
            total_size: page.total.unwrap_or_default(),
        }))
    }

    async fn get_version(
        &self,
        request: Request<pb::GetVersionRequest>,
    ) -> Result<Response<pb::GetVersionResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let name = convert::required("repository", &request.repository).map_err(from_error)?;
        let version = self.app.get_version(&caller, &name, request.version).await.map_err(from_error)?;
        Ok(Response::new(pb::GetVersionResponse { version: Some(convert::version(version)) }))
    }

    async fn restore_version(
        &self,
        request: Request<pb::RestoreVersionRequest>,
    ) -> Result<Response<pb::RestoreVersionResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            Ok(RestoreVersion {
                repository: convert::required("repository", &request.repository)?,
                version: convert::message("version", request.version)?,
                reason: request.reason,
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let input = read().map_err(from_error)?;
        let restored = self.app.restore_version(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::RestoreVersionResponse {
            version: Some(convert::version(restored.version)),
            restored_digests: restored.restored.iter().map(Digest::to_string).collect(),
            deleted_digests: restored.deleted.iter().map(Digest::to_string).collect(),
            changed_tags: restored.tags,
        }))
    }
}
