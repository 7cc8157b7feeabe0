//! Plugs every door into the server. What a door does is its own; here stands which there are.

use axum::Router;
use http::{HeaderName, Method};
use prost::Message;
use tonic::service::Routes;
use tonic_health::pb::health_server::HealthServer;
use tonic_health::server::HealthService;
use tower_http::cors::{AllowHeaders, AllowOrigin, CorsLayer};
use tower_layer::Layer;

use super::Error;
use super::config::Config;
use super::front::Doors;
use super::health::Health;
use super::origins::Origins;
use super::request_id::REQUEST_ID;
use super::rest;
use crate::app::App;

/// Builds every door over the product.
pub(super) fn build(app: &App, config: &Config, health: &Health) -> Result<Doors, Error> {
    health.name_services(service_names());
    let services = crate::dialect::add_services(app, crate::grpc::routes(app));
    let grpc = standard_services(services, health)?.prepare();
    let grpc_web = cors(config).layer(tonic_web::GrpcWebLayer::new().layer(grpc.clone()));
    let rest = rest::router(grpc.clone(), config)?;
    Ok(Doors {
        grpc: grpc.into_axum_router(),
        grpc_web: Router::new().fallback_service(grpc_web),
        oci: crate::oci::router(app.clone()),
        rest,
    })
}

/// Health and reflection, as every gRPC client expects them.
fn standard_services(routes: Routes, health: &Health) -> Result<Routes, Error> {
    let describe = || {
        tonic_reflection::server::Builder::configure()
            .register_encoded_file_descriptor_set(crate::pb::DESCRIPTORS)
            .register_encoded_file_descriptor_set(tonic_health::pb::FILE_DESCRIPTOR_SET)
    };
    Ok(routes
        .add_service(HealthServer::new(HealthService::from_health_reporter(health.reporter())))
        .add_service(describe().build_v1()?)
        .add_service(describe().build_v1alpha()?))
}

/// The services whose health can be asked for by name: all of ours.
fn service_names() -> Vec<String> {
    let set = prost_types::FileDescriptorSet::decode(crate::pb::DESCRIPTORS)
        .expect("descriptors made by our own build can be read");
    let names = set
        .file
        .iter()
        .flat_map(|file| file.service.iter().map(|service| format!("{}.{}", file.package(), service.name())));
    names.collect()
}

/// Which pages may call gRPC-Web: those that come from this machine, and those that the settings name.
fn cors(config: &Config) -> CorsLayer {
    let origins = Origins::new(config);
    let exposed = ["grpc-status", "grpc-message", "grpc-status-details-bin"].map(HeaderName::from_static);
    CorsLayer::new()
        .allow_origin(AllowOrigin::predicate(move |origin, _| origins.trusts(origin)))
        .allow_methods([Method::POST])
        .allow_headers(AllowHeaders::mirror_request())
        .expose_headers(exposed.into_iter().chain([REQUEST_ID]).collect::<Vec<_>>())
        .max_age(std::time::Duration::from_secs(3_600))
}
