//! `wharfinger.v1.OperationService`.

use std::time::Duration;

use tonic::{Request, Response, Status};

use super::status::from_error;
use super::{caller, convert};
use crate::app::{App, PageRequest};
use crate::pb;

/// How long a wait takes when the request does not say.
const WAIT_DEFAULT: Duration = Duration::from_secs(30);
/// How long a wait may take.
const WAIT_MAX: Duration = Duration::from_secs(600);

/// The service over the app.
#[derive(Debug)]
pub(super) struct Operations {
    app: App,
}

impl Operations {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }
}

#[tonic::async_trait]
impl pb::operation_service_server::OperationService for Operations {
    async fn get_operation(
        &self,
        request: Request<pb::GetOperationRequest>,
    ) -> Result<Response<pb::GetOperationResponse>, Status> {
        let caller = caller(&request);
        let operation = self.app.get_operation(&caller, &request.get_ref().operation).await.map_err(from_error)?;
        Ok(Response::new(pb::GetOperationResponse { operation: Some(convert::operation(operation)) }))
    }

    async fn list_operations(
        &self,
        request: Request<pb::ListOperationsRequest>,
    ) -> Result<Response<pb::ListOperationsResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let page = PageRequest {
            size: request.page_size,
            token: request.page_token,
            filter: request.filter,
            order_by: String::new(),
            ..PageRequest::default()
        };
        let page = self.app.list_operations(&caller, page).await.map_err(from_error)?;
        Ok(Response::new(pb::ListOperationsResponse {
            operations: page.items.into_iter().map(convert::operation).collect(),
            next_page_token: page.next_token,
        }))
    }

    async fn wait_operation(
        &self,
        request: Request<pb::WaitOperationRequest>,
    ) -> Result<Response<pb::WaitOperationResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let timeout = convert::timeout("timeout", request.timeout, WAIT_DEFAULT, WAIT_MAX).map_err(from_error)?;
        let operation = self.app.wait_operation(&caller, &request.operation, timeout).await.map_err(from_error)?;
        Ok(Response::new(pb::WaitOperationResponse { operation: Some(convert::operation(operation)) }))
    }

    async fn cancel_operation(
        &self,
        request: Request<pb::CancelOperationRequest>,
    ) -> Result<Response<pb::CancelOperationResponse>, Status> {
        let caller = caller(&request);
        let operation = self.app.cancel_operation(&caller, &request.get_ref().operation).await.map_err(from_error)?;
        Ok(Response::new(pb::CancelOperationResponse { operation: Some(convert::operation(operation)) }))
    }

    async fn delete_operation(
        &self,
        request: Request<pb::DeleteOperationRequest>,
    ) -> Result<Response<pb::DeleteOperationResponse>, Status> {
        let caller = caller(&request);
        self.app.delete_operation(&caller, &request.get_ref().operation).await.map_err(from_error)?;
        Ok(Response::new(pb::DeleteOperationResponse {}))
    }
}
