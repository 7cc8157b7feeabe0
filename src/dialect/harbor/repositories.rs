//! `harbor.v2.RepositoryService`.

use tonic::{Request, Response, Status};

use super::caller;
use super::errors::invalid;
use super::filters::{Column, Query, order_by};
use super::pages::Pages;
use super::{convert, pb};
use crate::access::Caller;
use crate::app::{App, ChangeOptions, DeleteRepository, ListRepositories, UpdateRepository};
use crate::domain::NamespaceName;
use crate::domain::repository::Repository;
use crate::grpc::status::from_error;

/// What repositories can be queried by.
const COLUMNS: &[Column] = &[
    Column::text("name", "name"),
    Column::text("description", "description"),
    Column::time("creation_time", "create_time"),
    Column::time("update_time", "update_time"),
];

/// What the repositories of a project can be ordered by.
const ORDERS: &[(&str, &str)] = &[
    ("name", "name"),
    ("creation_time", "create_time"),
    ("repository_id", "create_time"),
    ("id", "create_time"),
    ("update_time", "update_time"),
];

/// What the repositories of all projects can be ordered by.
const ORDERS_OF_ALL: &[(&str, &str)] =
    &[("name", "name"), ("creation_time", "create_time"), ("repository_id", "create_time"), ("id", "create_time")];

/// The order when the caller does not say.
const LATEST_FIRST: &str = "create_time desc";

/// The service over the app.
#[derive(Debug)]
pub(super) struct Repositories {
    app: App,
}

impl Repositories {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }

    async fn page(
        &self,
        caller: &Caller,
        namespace: Option<NamespaceName>,
        pages: &Pages,
        (q, sort): (&str, &str),
    ) -> Result<(Vec<pb::Repository>, i64), Status> {
        let Some(filter) = Query::read(q)?.filter(COLUMNS)? else { return Ok((Vec::new(), 0)) };
        let mut order = order_by(sort, if namespace.is_some() { ORDERS } else { ORDERS_OF_ALL });
        if order.is_empty() {
            order = LATEST_FIRST.to_owned();
        }
        let list = |page| {
            let input = ListRepositories { namespace: namespace.clone(), page, deleted: false };
            self.app.list_repositories(caller, input)
        };
        let (found, total) = pages.of(filter, order, list).await?;
        Ok((self.shown(caller, found).await?, total))
    }

    async fn shown(&self, caller: &Caller, found: Vec<Repository>) -> Result<Vec<pb::Repository>, Status> {
        let counts = self.app.count_own_artifacts(caller, &found).await.map_err(from_error)?;
        let shown = found.into_iter().map(|repository| {
            let count = counts.get(&repository.id).copied().unwrap_or_default();
            convert::repository(repository, count)
        });
        Ok(shown.collect())
    }
}

#[tonic::async_trait]
impl pb::repository_service_server::RepositoryService for Repositories {
    async fn list_all_repositories(
        &self,
        request: Request<pb::ListAllRepositoriesRequest>,
    ) -> Result<Response<pb::ListAllRepositoriesResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let pages = Pages::read(request.page, request.page_size, request.path, request.query)?;
        let (repositories, total) = self.page(&caller, None, &pages, (&request.q, &request.sort)).await?;
        Ok(Response::new(pb::ListAllRepositoriesResponse { repositories, total, link: pages.link(total) }))
    }

    async fn list_repositories(
        &self,
        request: Request<pb::ListRepositoriesRequest>,
    ) -> Result<Response<pb::ListRepositoriesResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let pages = Pages::read(request.page, request.page_size, request.path, request.query)?;
        let project = convert::project_name(&request.project_name)?;
        let (repositories, total) = self.page(&caller, Some(project), &pages, (&request.q, &request.sort)).await?;
        Ok(Response::new(pb::ListRepositoriesResponse { repositories, total, link: pages.link(total) }))
    }

    async fn get_repository(
        &self,
        request: Request<pb::GetRepositoryRequest>,
    ) -> Result<Response<pb::GetRepositoryResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let name = convert::repository_name(&request.project_name, &request.repository_name)?;
        let found = self.app.get_repository(&caller, &name).await.map_err(from_error)?;
        let repository = self.shown(&caller, vec![found]).await?.pop();
        Ok(Response::new(pb::GetRepositoryResponse { repository }))
    }

    async fn update_repository(
        &self,
        request: Request<pb::UpdateRepositoryRequest>,
    ) -> Result<Response<pb::UpdateRepositoryResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let name = convert::repository_name(&request.project_name, &request.repository_name)?;
        let repository = request.repository.ok_or_else(|| invalid("repository in body is required"))?;
        let description = Some(escaped(&repository.description));
        let options = ChangeOptions::default();
        let input = UpdateRepository { name, description, labels: None, etag: None, options };
        self.app.update_repository(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::UpdateRepositoryResponse {}))
    }

    async fn delete_repository(
        &self,
        request: Request<pb::DeleteRepositoryRequest>,
    ) -> Result<Response<pb::DeleteRepositoryResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let name = convert::repository_name(&request.project_name, &request.repository_name)?;
        let input = DeleteRepository { name, etag: None, options: ChangeOptions::default() };
        self.app.delete_repository_without_immutable_tags(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::DeleteRepositoryResponse {}))
    }
}

/// A description as the vendor keeps it: fit to stand in a page.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&#34;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
