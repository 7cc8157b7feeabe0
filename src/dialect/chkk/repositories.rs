//! `chkk.v1.RepositoryService`.

use tonic::{Request, Response, Status};

use super::convert::{disagrees, invalid, no_such_thing, required};
use super::{convert, pages, pb};
use crate::app::{App, ChangeOptions, CreateRepository, DeleteRepository, ListRepositories};
use crate::domain::namespace::Labels;
use crate::domain::{Malformed, RepositoryName};
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
}

const SCHEMA: &str = "OCIRepository";

#[tonic::async_trait]
impl pb::repository_service_server::RepositoryService for Repositories {
    async fn list_repositories(
        &self,
        request: Request<pb::ListRepositoriesRequest>,
    ) -> Result<Response<pb::ListRepositoriesResponse>, Status> {
        let caller = caller(&request);
        let schema = convert::schema(&request, &request.get_ref().origin, "OCIRepositoryList");
        let request = request.into_inner();
        let page = pages::request(request.page_size, request.continuation_token)?;
        let namespace = match pages::filter(&request.filter, &["namespace"])? {
            Some((_, name)) => {
                Some(name.parse().map_err(|malformed: Malformed| from_error(malformed.field("filter")))?)
            }
            None => None,
        };
        let input = ListRepositories { namespace, page, deleted: false };
        let found = self.app.list_repositories(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::ListRepositoriesResponse {
            schema,
            data: found.items.into_iter().map(|repository| convert::repository(repository, None)).collect(),
            continuation_token: pages::token(found.next_token),
        }))
    }

    async fn create_repository(
        &self,
        request: Request<pb::CreateRepositoryRequest>,
    ) -> Result<Response<pb::CreateRepositoryResponse>, Status> {
        let caller = caller(&request);
        let schema = convert::schema(&request, &request.get_ref().origin, SCHEMA);
        let wanted = request.into_inner().repository.unwrap_or_default();
        let namespace = required("repository.namespace", &wanted.namespace)?;
        let registry = required("repository.registry", &wanted.registry)?;
        let name: RepositoryName = format!("{registry}/{namespace}")
            .parse()
            .map_err(|malformed: Malformed| invalid("repository", malformed.to_string()))?;
        let options = ChangeOptions::default();
        let input = CreateRepository { name, description: String::new(), labels: Labels::new(), options };
        let repository = self.app.create_repository(&caller, input).await.map_err(from_error)?;
        let repository = Some(convert::repository(repository, schema));
        Ok(Response::new(pb::CreateRepositoryResponse { repository }))
    }

    async fn get_repository(
        &self,
        request: Request<pb::GetRepositoryRequest>,
    ) -> Result<Response<pb::GetRepositoryResponse>, Status> {
        let caller = caller(&request);
        let schema = convert::schema(&request, &request.get_ref().origin, SCHEMA);
        let name = request.get_ref().id.parse().map_err(no_such_thing)?;
        let repository = self.app.get_repository(&caller, &name).await.map_err(from_error)?;
        let repository = Some(convert::repository(repository, schema));
        Ok(Response::new(pb::GetRepositoryResponse { repository }))
    }

    async fn update_repository(
        &self,
        request: Request<pb::UpdateRepositoryRequest>,
    ) -> Result<Response<pb::UpdateRepositoryResponse>, Status> {
        let caller = caller(&request);
        let schema = convert::schema(&request, &request.get_ref().origin, SCHEMA);
        let request = request.into_inner();
        let name = request.id.parse().map_err(no_such_thing)?;
        let found = self.app.get_repository(&caller, &name).await.map_err(from_error)?;
        let found = convert::repository(found, schema);
        let told = request.repository.unwrap_or_default();
        if !told.namespace.is_empty() && told.namespace != found.namespace {
            return Err(disagrees("repository.namespace"));
        }
        if !told.registry.is_empty() && told.registry != found.registry {
            return Err(disagrees("repository.registry"));
        }
        Ok(Response::new(pb::UpdateRepositoryResponse { repository: Some(found) }))
    }

    async fn delete_repository(
        &self,
        request: Request<pb::DeleteRepositoryRequest>,
    ) -> Result<Response<pb::DeleteRepositoryResponse>, Status> {
        let caller = caller(&request);
        let name = request.get_ref().id.parse().map_err(no_such_thing)?;
        let input = DeleteRepository { name, etag: None, options: ChangeOptions::default() };
        self.app.delete_repository(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::DeleteRepositoryResponse {}))
    }
}
