//! DigitalOcean's container registry API, both groups, as services over `app`: our namespaces are its registries. Translates
//! names, shapes, pages, statuses and errors; decides nothing.

mod about;
mod artifacts;
mod cleanup;
mod convert;
mod errors;
mod namespaces;
mod pages;
mod repositories;
mod tags;

use std::time::{SystemTime, UNIX_EPOCH};

use tonic::Response;
use tonic::metadata::MetadataValue;
use tonic::service::Routes;

use crate::app::App;
use crate::pb::digitalocean::v2 as pb;
use crate::transcode;

/// Adds the services of `digitalocean.v2`.
pub(super) fn add_services(app: &App, routes: Routes) -> Routes {
    use pb::account_service_server::AccountServiceServer;
    use pb::garbage_collection_service_server::GarbageCollectionServiceServer;
    use pb::manifest_service_server::ManifestServiceServer;
    use pb::registry_service_server::RegistryServiceServer;
    use pb::repository_service_server::RepositoryServiceServer;
    use pb::tag_service_server::TagServiceServer;

    routes
        .add_service(RegistryServiceServer::new(namespaces::Registries::new(app)))
        .add_service(AccountServiceServer::new(about::Account::new(app)))
        .add_service(RepositoryServiceServer::new(repositories::Repositories::new(app)))
        .add_service(TagServiceServer::new(tags::Tags::new(app)))
        .add_service(ManifestServiceServer::new(artifacts::Manifests::new(app)))
        .add_service(GarbageCollectionServiceServer::new(cleanup::GarbageCollections::new(app)))
}

/// Describes how they look from HTTP.
pub(super) fn describe(builder: transcode::Builder) -> transcode::Builder {
    builder.package("digitalocean.v2").error_form("digitalocean", errors::Form)
}

/// Requests that the vendor lets a caller make in an hour.
const RATE_LIMIT: u64 = 5_000;

/// The rate-limit headers of every answer. Nothing is counted here, so every request is the first of its hour.
fn rate_limit() -> [(&'static str, u64); 3] {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    [("ratelimit-limit", RATE_LIMIT), ("ratelimit-remaining", RATE_LIMIT - 1), ("ratelimit-reset", now + 3_600)]
}

/// A success with what the vendor sends beside every one.
fn answer<T>(message: T) -> Response<T> {
    let mut response = Response::new(message);
    for (name, value) in rate_limit() {
        response.metadata_mut().insert(name, MetadataValue::from(value));
    }
    response
}
