//! `wharfinger.v1.NamespaceService`.

use tonic::{Request, Response, Status};

use super::status::from_error;
use super::{caller, convert};
use crate::app::{
    App, ChangeOptions, CreateNamespace, DeleteNamespace, ListNamespaces, PageRequest, UndeleteNamespace,
    UpdateNamespace,
};
use crate::pb;

/// The service over the app.
#[derive(Debug)]
pub(super) struct Namespaces {
    app: App,
}

impl Namespaces {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }
}

#[tonic::async_trait]
impl pb::namespace_service_server::NamespaceService for Namespaces {
    async fn create_namespace(
        &self,
        request: Request<pb::CreateNamespaceRequest>,
    ) -> Result<Response<pb::CreateNamespaceResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            let namespace = convert::message("namespace", request.namespace)?;
            Ok(CreateNamespace {
                name: convert::required("namespace.name", &namespace.name)?,
                description: namespace.description,
                labels: namespace.labels.into_iter().collect(),
                anonymous_pull: namespace.anonymous_pull,
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let input = read().map_err(from_error)?;
        let namespace = self.app.create_namespace(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::CreateNamespaceResponse { namespace: Some(convert::namespace(namespace)) }))
    }

    async fn get_namespace(
        &self,
        request: Request<pb::GetNamespaceRequest>,
    ) -> Result<Response<pb::GetNamespaceResponse>, Status> {
        let caller = caller(&request);
        let name = convert::required("namespace", &request.get_ref().namespace).map_err(from_error)?;
        let namespace = self.app.get_namespace(&caller, &name).await.map_err(from_error)?;
        Ok(Response::new(pb::GetNamespaceResponse { namespace: Some(convert::namespace(namespace)) }))
    }

    async fn list_namespaces(
        &self,
        request: Request<pb::ListNamespacesRequest>,
    ) -> Result<Response<pb::ListNamespacesResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let input = ListNamespaces {
            page: PageRequest {
                size: request.page_size,
                token: request.page_token,
                filter: request.filter,
                order_by: request.order_by,
                ..PageRequest::default()
            },
            deleted: request.show_deleted,
        };
        let page = self.app.list_namespaces(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::ListNamespacesResponse {
            namespaces: page.items.into_iter().map(convert::namespace).collect(),
            next_page_token: page.next_token,
            total_size: page.total,
        }))
    }

    async fn update_namespace(
        &self,
        request: Request<pb::UpdateNamespaceRequest>,
    ) -> Result<Response<pb::UpdateNamespaceResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            let namespace = convert::message("namespace", request.namespace)?;
            let mask = convert::Mask::read(request.update_mask, &["description", "labels", "anonymous_pull"])?;
            Ok(UpdateNamespace {
                name: convert::required("namespace.name", &namespace.name)?,
                description: mask
                    .changes("description", !namespace.description.is_empty())
                    .then_some(namespace.description),
                labels: mask
                    .changes("labels", !namespace.labels.is_empty())
                    .then(|| namespace.labels.into_iter().collect()),
                anonymous_pull: mask
                    .changes("anonymous_pull", namespace.anonymous_pull)
                    .then_some(namespace.anonymous_pull),
                etag: convert::given(namespace.etag),
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let input = read().map_err(from_error)?;
        let namespace = self.app.update_namespace(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::UpdateNamespaceResponse { namespace: Some(convert::namespace(namespace)) }))
    }

    async fn delete_namespace(
        &self,
        request: Request<pb::DeleteNamespaceRequest>,
    ) -> Result<Response<pb::DeleteNamespaceResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            Ok(DeleteNamespace {
                name: convert::required("namespace", &request.namespace)?,
                etag: convert::given(request.etag),
                only_if_empty: request.only_if_empty,
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let input = read().map_err(from_error)?;
        let retirement = self.app.delete_namespace(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::DeleteNamespaceResponse {
            operation: retirement.operation.map(convert::operation),
            repository_count: retirement.repositories,
            artifact_count: retirement.artifacts,
            tag_count: retirement.tags,
        }))
    }

    async fn undelete_namespace(
        &self,
        request: Request<pb::UndeleteNamespaceRequest>,
    ) -> Result<Response<pb::UndeleteNamespaceResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            Ok(UndeleteNamespace {
                name: convert::required("namespace", &request.namespace)?,
                uid: convert::uid("uid", &request.uid)?,
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let input = read().map_err(from_error)?;
        let namespace = self.app.undelete_namespace(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::UndeleteNamespaceResponse { namespace: Some(convert::namespace(namespace)) }))
    }
}
