//! Plugs every door into the server. What a door does is its own; here stands which there are.

use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::{HeaderName, HeaderValue, Method, Request, Uri};
use prost::Message;
use tonic::service::Routes;
use tonic_health::pb::health_server::HealthServer;
use tonic_health::server::HealthService;
use tower_http::cors::{AllowHeaders, AllowOrigin, CorsLayer};
use tower_layer::Layer;

use super::Error;
use super::answers::Refusal;
use super::config::Config;
use super::front::Doors;
use super::health::Health;
use super::measures::Door;
use super::request_id::REQUEST_ID;
use crate::app::App;

/// Builds every door over the product.
pub(super) fn build(app: App, config: &Config, health: &Health) -> Result<Doors, Error> {
    health.name_services(service_names());
    let grpc = standard_services(crate::grpc::routes(&app), health)?.prepare();
    let grpc_web = cors(config).layer(tonic_web::GrpcWebLayer::new().layer(grpc.clone()));
    Ok(Doors {
        grpc: grpc.into_axum_router(),
        grpc_web: Router::new().fallback_service(grpc_web),
        oci: crate::oci::router(app),
        rest: Router::new().route("/", get(hint)).fallback(no_such_path),
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
    let named = config.cors_origins.clone();
    let exposed = ["grpc-status", "grpc-message", "grpc-status-details-bin"].map(HeaderName::from_static);
    CorsLayer::new()
        .allow_origin(AllowOrigin::predicate(move |origin, _| is_allowed_origin(origin, &named)))
        .allow_methods([Method::POST])
        .allow_headers(AllowHeaders::mirror_request())
        .expose_headers(exposed.into_iter().chain([REQUEST_ID]).collect::<Vec<_>>())
        .max_age(std::time::Duration::from_secs(3_600))
}

fn is_allowed_origin(origin: &HeaderValue, named: &[String]) -> bool {
    let Ok(origin) = origin.to_str() else { return false };
    named.iter().any(|name| name == origin) || is_loopback_origin(origin)
}

fn is_loopback_origin(origin: &str) -> bool {
    let Ok(uri) = origin.parse::<Uri>() else { return false };
    let host = uri.host().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

async fn hint() -> &'static str {
    concat!(
        "wharfinger ",
        env!("CARGO_PKG_VERSION"),
        ": gRPC with reflection, REST under /v1, OCI under /v2/, probes at /healthz /readyz /metrics\n"
    )
}

async fn no_such_path(_request: Request<axum::body::Body>) -> Response {
    Refusal::NoSuchPath.answer(Door::Rest).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_this_machine_and_those_named_may_call() {
        let named = ["https://console.example.org".to_owned()];
        for (origin, allowed) in [
            ("http://localhost:3000", true),
            ("http://127.0.0.1", true),
            ("http://[::1]:3000", true),
            ("https://console.example.org", true),
            ("https://console.example.org.evil.example", false),
            ("http://localhost.evil.example", false),
            ("http://127.0.0.1.evil.example", false),
            ("null", false),
            ("", false),
        ] {
            assert_eq!(is_allowed_origin(&HeaderValue::from_static(origin), &named), allowed, "{origin}");
        }
    }
}
