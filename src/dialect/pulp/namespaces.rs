//! `pulp.v3.NamespaceService`.

use tonic::{Request, Response, Status};

use super::errors::{invalid, no_match, required};
use super::filters::{List, Reader, filters};
use super::pages::Pages;
use super::{answer, convert, correlation, pb, task};
use crate::access::Caller;
use crate::app::{App, ChangeOptions, CreateNamespace, DeleteNamespace};
use crate::domain::Error;
use crate::domain::namespace::Namespace;
use crate::grpc::caller;
use crate::grpc::status::from_error;

/// The service over the app.
#[derive(Debug)]
pub(super) struct Namespaces {
    app: App,
}

impl Namespaces {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }

    async fn find(&self, caller: &Caller, id: &str) -> Result<Namespace, Status> {
        let found = self.app.find_namespace_by_uid(caller, convert::id(id)?).await.map_err(from_error)?;
        found.ok_or_else(|| no_match("ContainerNamespace"))
    }
}

#[tonic::async_trait]
impl pb::namespace_service_server::NamespaceService for Namespaces {
    async fn list_namespaces(
        &self,
        request: Request<pb::ListNamespacesRequest>,
    ) -> Result<Response<pb::ListNamespacesResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let pages = Pages::read(&request.limit, &request.offset, &request.origin, &request.path, &request.query);
        let named = filters!(request;
            pulp_href_in => "pulp_href__in" [], prn_in => "prn__in" [], pulp_id_in => "pulp_id__in" [],
            name, name_contains => "name__contains", name_icontains => "name__icontains",
            name_iexact => "name__iexact", name_in => "name__in" [], name_iregex => "name__iregex",
            name_istartswith => "name__istartswith", name_regex => "name__regex",
            name_startswith => "name__startswith", pulp_label_select,
        );
        let reader = Reader { app: &self.app, caller: &caller, list: List::Namespaces };
        let asked = reader.read(named, &request.q).await?;
        let window = pages.window(asked.condition, reader.order(&request.ordering)?);
        let found = self.app.catalog_namespaces(&caller, &window).await.map_err(from_error)?;
        let links = pages.links(found.total);
        let results = found.items.into_iter().map(convert::namespace).collect();
        let (next, previous) = (links.next, links.previous);
        Ok(answer(pb::ListNamespacesResponse { count: found.total, next, previous, results }, &cid))
    }

    async fn create_namespace(
        &self,
        request: Request<pb::CreateNamespaceRequest>,
    ) -> Result<Response<pb::CreateNamespaceResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let name = required("name", request.name)?;
        let name =
            name.parse().map_err(|malformed: crate::domain::Malformed| invalid("name", malformed.to_string()))?;
        let labels = request.pulp_labels.into_iter().collect();
        let input = CreateNamespace {
            name,
            description: String::new(),
            labels,
            anonymous_pull: false,
            options: ChangeOptions::default(),
        };
        let created = self.app.create_namespace(&caller, input).await.map_err(|error| match error {
            Error::NamespaceAlreadyExists(_) => invalid("name", "This field must be unique."),
            error => from_error(error),
        })?;
        Ok(answer(pb::CreateNamespaceResponse { namespace: Some(convert::namespace(created)) }, &cid))
    }

    async fn get_namespace(
        &self,
        request: Request<pb::GetNamespaceRequest>,
    ) -> Result<Response<pb::GetNamespaceResponse>, Status> {
        let (caller, cid) = (caller(&request), correlation(&request));
        let found = self.find(&caller, &request.get_ref().id).await?;
        Ok(answer(pb::GetNamespaceResponse { namespace: Some(convert::namespace(found)) }, &cid))
    }

    async fn delete_namespace(
        &self,
        request: Request<pb::DeleteNamespaceRequest>,
    ) -> Result<Response<pb::DeleteNamespaceResponse>, Status> {
        let (caller, cid) = (caller(&request), correlation(&request));
        let found = self.find(&caller, &request.get_ref().id).await?;
        // With the etag it is this namespace that goes, and no other of its name.
        let input = DeleteNamespace {
            etag: Some(found.etag()),
            name: found.name,
            only_if_empty: false,
            options: ChangeOptions::default(),
        };
        let retirement = self.app.delete_namespace(&caller, input).await.map_err(from_error)?;
        let operation = retirement.operation.ok_or_else(super::errors::not_found)?;
        Ok(answer(pb::DeleteNamespaceResponse { task: task(&self.app, &operation, &cid).await? }, &cid))
    }
}
