//! Harbor's API, `/api/v2.0`, as services over `app`: our namespaces are its projects. Translates names, shapes, pages,
//! statuses and errors; decides nothing.

mod about;
mod artifacts;
mod cleanup;
mod convert;
mod errors;
mod filters;
mod kinds;
mod namespaces;
mod pages;
mod repositories;
mod tags;

use tonic::service::Routes;

use crate::access::Caller;
use crate::app::App;
use crate::pb::harbor::v2 as pb;
use crate::transcode;

/// Adds the services of `harbor.v2`.
pub(super) fn add_services(app: &App, routes: Routes) -> Routes {
    use pb::artifact_service_server::ArtifactServiceServer;
    use pb::garbage_collection_service_server::GarbageCollectionServiceServer;
    use pb::project_service_server::ProjectServiceServer;
    use pb::repository_service_server::RepositoryServiceServer;
    use pb::system_service_server::SystemServiceServer;
    use pb::tag_service_server::TagServiceServer;

    routes
        .add_service(ProjectServiceServer::new(namespaces::Projects::new(app)))
        .add_service(RepositoryServiceServer::new(repositories::Repositories::new(app)))
        .add_service(ArtifactServiceServer::new(artifacts::Artifacts::new(app)).max_encoding_message_size(usize::MAX))
        .add_service(TagServiceServer::new(tags::Tags::new(app)))
        .add_service(GarbageCollectionServiceServer::new(cleanup::GarbageCollections::new(app)))
        .add_service(SystemServiceServer::new(about::System::new(app)))
}

/// Describes how they look from HTTP.
pub(super) fn describe(builder: transcode::Builder) -> transcode::Builder {
    builder.package("harbor.v2").error_form("harbor", errors::Form)
}

/// Who makes the request. Wrong credentials do not end a request to the vendor: it goes on without an identity.
fn caller<T>(request: &tonic::Request<T>) -> Caller {
    crate::grpc::caller(request).or_anonymous()
}
