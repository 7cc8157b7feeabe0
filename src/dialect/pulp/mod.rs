//! Pulp's API for container content, as services over `app`: our repositories are its distributions and its push
//! repositories, each seen a second time. Translates names, shapes, pages, filters, statuses and errors; decides nothing.

mod about;
mod api;
mod artifacts;
mod blobs;
mod cleanup;
mod convert;
mod distributions;
mod errors;
mod expression;
mod filters;
mod labels;
mod namespaces;
mod pages;
mod repositories;
mod tags;
mod tasks;

use http::HeaderMap;
use tonic::metadata::MetadataValue;
use tonic::service::Routes;
use tonic::{Request, Response, Status};
use uuid::Uuid;

use super::CORRELATION_ID;
use crate::app::App;
use crate::domain::operation::Operation;
use crate::grpc::status::from_error;
use crate::pb::pulp::v3 as pb;
use crate::transcode;

/// Adds the services of `pulp.v3`.
pub(super) fn add_services(app: &App, routes: Routes) -> Routes {
    use pb::blob_service_server::BlobServiceServer;
    use pb::distribution_service_server::DistributionServiceServer;
    use pb::manifest_service_server::ManifestServiceServer;
    use pb::namespace_service_server::NamespaceServiceServer;
    use pb::orphan_service_server::OrphanServiceServer;
    use pb::repository_service_server::RepositoryServiceServer;
    use pb::status_service_server::StatusServiceServer;
    use pb::tag_service_server::TagServiceServer;
    use pb::task_service_server::TaskServiceServer;

    let most = usize::MAX;
    routes
        .add_service(NamespaceServiceServer::new(namespaces::Namespaces::new(app)))
        .add_service(DistributionServiceServer::new(distributions::Distributions::new(app)))
        .add_service(RepositoryServiceServer::new(repositories::Repositories::new(app)))
        .add_service(ManifestServiceServer::new(artifacts::Manifests::new(app)).max_encoding_message_size(most))
        .add_service(TagServiceServer::new(tags::Tags::new(app)))
        .add_service(BlobServiceServer::new(blobs::Blobs::new(app)))
        .add_service(OrphanServiceServer::new(cleanup::Orphans::new(app)))
        .add_service(TaskServiceServer::new(tasks::Tasks::new(app)))
        .add_service(StatusServiceServer::new(about::Server::new(app)))
}

/// Describes how they look from HTTP.
pub(super) fn describe(builder: transcode::Builder) -> transcode::Builder {
    described(builder).pass_request_header(CORRELATION_ID).pass_response_header(CORRELATION_ID)
}

fn described(builder: transcode::Builder) -> transcode::Builder {
    builder.package("pulp.v3").error_form("pulp", errors::Form)
}

/// What the request is called: as its caller says, if that is a UUID, else by a fresh one.
fn correlation_of(headers: &HeaderMap) -> String {
    let sent = headers.get(CORRELATION_ID).and_then(|value| value.to_str().ok());
    match sent.filter(|text| Uuid::try_parse(text).is_ok()) {
        Some(text) => text.to_owned(),
        None => Uuid::new_v4().simple().to_string(),
    }
}

fn correlation<T>(request: &Request<T>) -> String {
    correlation_of(request.metadata().as_ref())
}

/// A success with what the vendor sends beside every one.
fn answer<T>(message: T, correlation_id: &str) -> Response<T> {
    let mut response = Response::new(message);
    if let Ok(value) = MetadataValue::try_from(correlation_id) {
        response.metadata_mut().insert("correlation-id", value);
    }
    response
}

/// Notes what the request is called and returns where to look for the operation that it started.
async fn task(app: &App, operation: &Operation, correlation_id: &str) -> Result<String, Status> {
    app.correlate_operation(operation, correlation_id).await.map_err(from_error)?;
    Ok(convert::task_href(operation.uid))
}
