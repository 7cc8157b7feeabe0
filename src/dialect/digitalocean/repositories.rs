//! `digitalocean.v2.RepositoryService`.

use tonic::{Request, Response, Status};

use super::pages::{Pages, meta};
use super::{answer, convert, pb};
use crate::access::Caller;
use crate::app::{App, ChangeOptions, DeleteRepository, ListRepositories};
use crate::domain::repository::Repository;
use crate::grpc::caller;
use crate::grpc::status::from_error;

/// The service over the app.
#[derive(Debug)]
pub(super) struct Repositories {
    app: App,
}

impl Repositories {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }

    async fn page(&self, caller: &Caller, registry: &str, pages: &Pages) -> Result<(Vec<Repository>, i64), Status> {
        let namespace = convert::registry(registry)?;
        let input = ListRepositories { namespace: Some(namespace), page: pages.request(), deleted: false };
        let page = self.app.list_repositories(caller, input).await.map_err(from_error)?;
        Ok((page.items, page.total.unwrap_or_default()))
    }
}

#[tonic::async_trait]
impl pb::repository_service_server::RepositoryService for Repositories {
    async fn list_repositories(
        &self,
        request: Request<pb::ListRepositoriesRequest>,
    ) -> Result<Response<pb::ListRepositoriesResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let pages = Pages::read(request.page, request.per_page)?;
        let (found, total) = self.page(&caller, &request.registry_name, &pages).await?;
        let mut latest = self.app.latest_tags(&caller, &found).await.map_err(from_error)?;
        let repositories = found.into_iter().map(|repository| pb::Repository {
            registry_name: repository.name.namespace_str().to_owned(),
            name: repository.name.within_namespace().to_owned(),
            latest_tag: latest.remove(&repository.id).map(convert::tag),
            tag_count: repository.tag_count,
        });
        Ok(answer(pb::ListRepositoriesResponse {
            repositories: repositories.collect(),
            links: Some(pages.links(total, &request.origin, &request.path)),
            meta: meta(total),
        }))
    }

    async fn list_repositories_v2(
        &self,
        request: Request<pb::ListRepositoriesV2Request>,
    ) -> Result<Response<pb::ListRepositoriesV2Response>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let pages = Pages::read_token(request.page, request.per_page, &request.page_token)?;
        let (found, total) = self.page(&caller, &request.registry_name, &pages).await?;
        let mut latest = self.app.latest_artifacts(&caller, &found).await.map_err(from_error)?;
        let manifests: Vec<_> = latest.values().cloned().collect();
        let mut blobs = self.app.artifact_blobs(&caller, &manifests).await.map_err(from_error)?;
        let repositories = found.into_iter().map(|repository| pb::RepositoryV2 {
            registry_name: repository.name.namespace_str().to_owned(),
            name: repository.name.within_namespace().to_owned(),
            latest_manifest: latest.remove(&repository.id).map(|artifact| {
                let blobs = blobs.remove(&artifact.id).unwrap_or_default();
                convert::manifest(artifact, blobs)
            }),
            tag_count: repository.tag_count,
            manifest_count: repository.artifact_count,
        });
        Ok(answer(pb::ListRepositoriesV2Response {
            repositories: repositories.collect(),
            links: Some(pages.links(total, &request.origin, &request.path)),
            meta: meta(total),
        }))
    }

    async fn delete_repository(
        &self,
        request: Request<pb::DeleteRepositoryRequest>,
    ) -> Result<Response<pb::DeleteRepositoryResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let name = convert::repository(&request.registry_name, &request.repository_name)?;
        let input = DeleteRepository { name, etag: None, options: ChangeOptions::default() };
        self.app.delete_repository(&caller, input).await.map_err(from_error)?;
        Ok(answer(pb::DeleteRepositoryResponse {}))
    }
}
