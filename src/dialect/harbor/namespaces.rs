//! `harbor.v2.ProjectService`: namespaces as projects.

use std::collections::BTreeMap;

use tonic::{Request, Response, Status};

use super::caller;
use super::errors::{bad_request, invalid};
use super::filters::{Column, Query, Wanted, order_by, quoted};
use super::pages::Pages;
use super::{convert, pb};
use crate::access::Caller;
use crate::app::{App, ChangeOptions, CreateNamespace, DeleteNamespace, ListNamespaces, UpdateNamespace};
use crate::domain::namespace::{Labels, Namespace};
use crate::grpc::status::from_error;

/// Why a project cannot be deleted, in the vendor's words.
pub(super) const NOT_EMPTY: &str = "the project contains repositories, can not be deleted";

/// What projects can be queried by.
const COLUMNS: &[Column] = &[
    Column::text("name", "name"),
    Column::text("owner_name", "creator"),
    Column::time("creation_time", "create_time"),
    Column::time("update_time", "update_time"),
    Column::text("public", "labels.\"harbor.public\""),
];

/// What projects can be ordered by.
const ORDERS: &[(&str, &str)] = &[("name", "name"), ("creation_time", "create_time"), ("project_id", "create_time")];

/// The service over the app.
#[derive(Debug)]
pub(super) struct Projects {
    app: App,
}

impl Projects {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }

    /// The project that a path names. What looks like a number is one, unless the caller says otherwise.
    async fn find(&self, caller: &Caller, name_or_id: &str, is_name: Option<bool>) -> Result<Namespace, Status> {
        find(&self.app, caller, name_or_id, is_name).await
    }
}

/// See [`Projects::find`].
pub(super) async fn find(
    app: &App,
    caller: &Caller,
    name_or_id: &str,
    is_name: Option<bool>,
) -> Result<Namespace, Status> {
    let found = match name_or_id.parse::<i64>() {
        Ok(id) if is_name != Some(true) => app.get_namespace_by_id(caller, id).await,
        _ => app.get_namespace(caller, &convert::project_name(name_or_id)?).await,
    };
    found.map_err(from_error)
}

/// The labels that keep the settings of a project, but for the one that decides who may read it.
fn labels(request: &pb::ProjectReq) -> Labels {
    let kept = request.metadata.iter().filter(|(key, _)| *key != PUBLIC);
    kept.map(|(key, value)| (format!("{}{key}", convert::METADATA), value.clone())).collect()
}

/// Whether everybody may read the project, if the request says. The setting among the others counts more.
fn public(request: &pb::ProjectReq) -> Option<bool> {
    request.metadata.get(PUBLIC).map(|text| text == "true").or(request.public)
}

/// The condition for projects that everybody may read, or for the others.
fn is_public(public: bool) -> String {
    format!("anonymous_pull = {public}")
}

/// The setting of a project that decides who may read it.
const PUBLIC: &str = "public";

#[tonic::async_trait]
impl pb::project_service_server::ProjectService for Projects {
    async fn list_projects(
        &self,
        request: Request<pb::ListProjectsRequest>,
    ) -> Result<Response<pb::ListProjectsResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let pages = Pages::read(request.page, request.page_size, request.path, request.query)?;
        let mut query = Query::read(&request.q)?;
        let mut conditions = Vec::new();
        if let Some(Wanted::Exact(public)) = query.take("public") {
            conditions.push(is_public(matches!(public.as_str(), "true" | "1")));
        }
        if let Some(public) = request.public {
            conditions.push(is_public(public));
        }
        if !request.name.is_empty() {
            conditions.push(format!("name:{}", quoted(&request.name)));
        }
        if !request.owner.is_empty() {
            conditions.push(format!("creator = {}", quoted(&request.owner)));
        }
        let Some(filter) = query.filter(COLUMNS)? else {
            return Ok(Response::new(pb::ListProjectsResponse::default()));
        };
        conditions.extend(Some(filter).filter(|filter| !filter.is_empty()));
        let list = |page| self.app.list_namespaces(&caller, ListNamespaces { page, deleted: false });
        let (found, total) = pages.of(conditions.join(" AND "), order_by(&request.sort, ORDERS), list).await?;
        let projects = found.into_iter().map(convert::project).collect();
        Ok(Response::new(pb::ListProjectsResponse { projects, total, link: pages.link(total) }))
    }

    async fn check_project(
        &self,
        request: Request<pb::CheckProjectRequest>,
    ) -> Result<Response<pb::CheckProjectResponse>, Status> {
        let name = &request.get_ref().project_name;
        if name.is_empty() {
            return Err(invalid("project_name in query is required"));
        }
        self.find(&caller(&request), name, Some(true)).await?;
        Ok(Response::new(pb::CheckProjectResponse {}))
    }

    async fn create_project(
        &self,
        request: Request<pb::CreateProjectRequest>,
    ) -> Result<Response<pb::CreateProjectResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let project = request.project.ok_or_else(|| invalid("project in body is required"))?;
        if project.registry_id.is_some_and(|id| id != 0) {
            return Err(bad_request("projects that cache another registry are not offered here"));
        }
        let name = project.project_name.parse().map_err(|malformed| {
            bad_request(format!("invalid project name {:?}: {malformed}", project.project_name))
        })?;
        let (labels, options) = (labels(&project), ChangeOptions::default());
        let anonymous_pull = public(&project).unwrap_or_default();
        let input = CreateNamespace { name, description: String::new(), labels, anonymous_pull, options };
        let namespace = self.app.create_namespace(&caller, input).await.map_err(from_error)?;
        let location = match request.resource_name_in_location {
            Some(true) => format!("/api/v2.0/projects/{}", namespace.name),
            _ => format!("/api/v2.0/projects/{}", namespace.id),
        };
        Ok(Response::new(pb::CreateProjectResponse { location }))
    }

    async fn get_project(
        &self,
        request: Request<pb::GetProjectRequest>,
    ) -> Result<Response<pb::GetProjectResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let namespace = self.find(&caller, &request.project_name_or_id, request.is_resource_name).await?;
        Ok(Response::new(pb::GetProjectResponse { project: Some(convert::project(namespace)) }))
    }

    async fn update_project(
        &self,
        request: Request<pb::UpdateProjectRequest>,
    ) -> Result<Response<pb::UpdateProjectResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let project = request.project.ok_or_else(|| invalid("project in body is required"))?;
        let namespace = self.find(&caller, &request.project_name_or_id, request.is_resource_name).await?;
        if !project.project_name.is_empty() && project.project_name != namespace.name.as_str() {
            return Err(bad_request("a project cannot be renamed"));
        }
        let mut all: BTreeMap<_, _> = namespace.labels.clone();
        all.extend(labels(&project));
        let input = UpdateNamespace {
            name: namespace.name.clone(),
            description: None,
            labels: Some(all),
            anonymous_pull: public(&project),
            // What was read must be what is changed: labels are written as a whole.
            etag: Some(namespace.etag()),
            options: ChangeOptions::default(),
        };
        self.app.update_namespace(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::UpdateProjectResponse {}))
    }

    async fn delete_project(
        &self,
        request: Request<pb::DeleteProjectRequest>,
    ) -> Result<Response<pb::DeleteProjectResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let name = self.find(&caller, &request.project_name_or_id, request.is_resource_name).await?.name;
        let input = DeleteNamespace { name, etag: None, only_if_empty: true, options: ChangeOptions::default() };
        self.app.delete_namespace(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::DeleteProjectResponse {}))
    }

    async fn get_project_deletable(
        &self,
        request: Request<pb::GetProjectDeletableRequest>,
    ) -> Result<Response<pb::GetProjectDeletableResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let namespace = self.find(&caller, &request.project_name_or_id, request.is_resource_name).await?;
        let deletable = namespace.repository_count == 0;
        let message = if deletable { String::new() } else { NOT_EMPTY.to_owned() };
        Ok(Response::new(pb::GetProjectDeletableResponse { deletable, message }))
    }

    async fn get_project_summary(
        &self,
        request: Request<pb::GetProjectSummaryRequest>,
    ) -> Result<Response<pb::GetProjectSummaryResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let namespace = self.find(&caller, &request.project_name_or_id, request.is_resource_name).await?;
        let repo_count = namespace.repository_count;
        Ok(Response::new(pb::GetProjectSummaryResponse { repo_count, project_admin_count: 1 }))
    }
}
