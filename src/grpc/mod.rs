//! The gRPC door: convert in, call `app`, convert out. Decides nothing.

mod access;
mod artifact;
mod blob;
mod convert;
mod event;
mod framing;
mod namespace;
mod operation;
mod orphan;
mod protection;
mod repository;
pub mod status;
mod tag;

use axum::middleware::map_response;
use tonic::Request;
use tonic::service::Routes;

use crate::access::Caller;
use crate::app::App;
use crate::pb;

/// Bytes that one gRPC message may have: a manifest of 4 MiB, with room for what surrounds it.
pub const MESSAGE_LIMIT_BYTES: usize = 5 << 20;

/// The services of `wharfinger.v1` over the app.
pub fn routes(app: &App) -> Routes {
    use pb::access_service_server::AccessServiceServer;
    use pb::artifact_service_server::ArtifactServiceServer;
    use pb::blob_service_server::BlobServiceServer;
    use pb::event_service_server::EventServiceServer;
    use pb::namespace_service_server::NamespaceServiceServer;
    use pb::operation_service_server::OperationServiceServer;
    use pb::orphan_service_server::OrphanServiceServer;
    use pb::protection_service_server::ProtectionServiceServer;
    use pb::repository_service_server::RepositoryServiceServer;
    use pb::tag_service_server::TagServiceServer;

    let routes = Routes::new(NamespaceServiceServer::new(namespace::Namespaces::new(app)))
        .add_service(RepositoryServiceServer::new(repository::Repositories::new(app)))
        .add_service(
            ArtifactServiceServer::new(artifact::Artifacts::new(app))
                .max_decoding_message_size(MESSAGE_LIMIT_BYTES)
                .max_encoding_message_size(usize::MAX),
        )
        .add_service(BlobServiceServer::new(blob::Blobs::new(app)).max_decoding_message_size(MESSAGE_LIMIT_BYTES))
        .add_service(TagServiceServer::new(tag::Tags::new(app)))
        .add_service(OperationServiceServer::new(operation::Operations::new(app)))
        .add_service(OrphanServiceServer::new(orphan::Orphans::new(app)))
        .add_service(EventServiceServer::new(event::Events::new(app)))
        .add_service(ProtectionServiceServer::new(protection::Protections::new(app)))
        .add_service(AccessServiceServer::new(access::Access::new(app)));
    routes.into_axum_router().layer(map_response(framing::complete)).into()
}

/// Who makes the request, as the layers above found out.
pub(crate) fn caller<T>(request: &Request<T>) -> Caller {
    request.extensions().get::<Caller>().cloned().unwrap_or_else(Caller::nobody)
}
