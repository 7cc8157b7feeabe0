//! The OCI group of Chkk's Artifact Register API, as services over `app`. Its artifacts are digests wherever they are, so a
//! deletion takes one from every repository. Translates names, shapes, pages, statuses and errors; decides nothing.

mod about;
mod artifacts;
mod convert;
mod errors;
mod pages;
mod references;
mod repositories;
mod tags;

use tonic::service::Routes;

use crate::app::App;
use crate::pb::chkk::v1 as pb;
use crate::transcode;

/// Adds the services of `chkk.v1`.
pub(super) fn add_services(app: &App, routes: Routes) -> Routes {
    use pb::artifact_service_server::ArtifactServiceServer;
    use pb::reference_service_server::ReferenceServiceServer;
    use pb::repository_service_server::RepositoryServiceServer;
    use pb::schema_service_server::SchemaServiceServer;
    use pb::tag_service_server::TagServiceServer;

    routes
        .add_service(ArtifactServiceServer::new(artifacts::Artifacts::new(app)))
        .add_service(TagServiceServer::new(tags::Tags::new(app)))
        .add_service(RepositoryServiceServer::new(repositories::Repositories::new(app)))
        .add_service(ReferenceServiceServer::new(references::References::new(app)))
        .add_service(SchemaServiceServer::new(about::Schemas))
}

/// Describes how they look from HTTP.
pub(super) fn describe(builder: transcode::Builder) -> transcode::Builder {
    builder.package("chkk.v1").error_form("chkk", errors::Form)
}
