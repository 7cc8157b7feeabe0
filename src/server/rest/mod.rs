//! The REST door: the transcoder over the very services that gRPC callers reach, the pages that describe it, and what
//! browsers need of both. Knows which packages are served; their paths are for the protos to say.

mod documents;
mod form;

use std::collections::HashMap;
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use bytes::Bytes;
use http::header::{
    ACCEPT_ENCODING, ACCESS_CONTROL_REQUEST_METHOD, ALLOW, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_SECURITY_POLICY,
    CONTENT_TYPE, ETAG, LINK, LOCATION, ORIGIN, REFERRER_POLICY, RETRY_AFTER, X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderName, HeaderValue, Method, Request, Response, StatusCode};
use http_body::Body as _;
use prost_reflect::DescriptorPool;
use tonic::service::Routes;
use tower_http::CompressionLevel;
use tower_http::compression::{CompressionLayer, Predicate};
use tower_http::cors::{AllowHeaders, AllowOrigin, CorsLayer};
use tower_layer::Layer;
use tower_service::Service;

use super::Error;
use super::answers::Refusal;
use super::config::Config;
use super::measures::Door;
use super::origins::Origins;
use super::request_id::REQUEST_ID;
use crate::console::Page;
use crate::oci::linger::LingeringBody;
use crate::transcode::{Builder, Limits, Transcoder};
pub(super) use documents::one as document;

/// Answers below this many bytes are sent as they are: compressing them saves no packet.
const COMPRESSED_FROM_BYTES: u64 = 1_024;

/// What pages of other origins may read beside the body.
const EXPOSED: [HeaderName; 6] = [ETAG, LINK, LOCATION, RETRY_AFTER, REQUEST_ID, crate::dialect::CORRELATION_ID];

/// The door.
pub(super) fn router(grpc: Routes, config: &Config) -> Result<Router, Error> {
    let body_bytes = usize::try_from(config.limits.request_bytes).unwrap_or(usize::MAX);
    let usual = Limits::default();
    // Well within the deadline of the call, so that a body that drips is told what was wrong with it.
    let body_time = usual.body_time.min(config.limits.request_timeout / 2);
    let transcoder = describe().limits(Limits { body_bytes, body_time, ..usual }).build(grpc)?;
    let documents = documents::all(transcoder.api());
    let mut pages: HashMap<String, Page> =
        crate::console::pages().into_iter().map(|(path, page)| (path.to_owned(), page)).collect();
    pages.extend(documents.into_iter().map(|(path, text)| (path, Page::new("application/json", text.into()))));
    pages.insert("/".to_owned(), Page::new("text/plain; charset=utf-8", Bytes::from_static(HINT.as_bytes())));
    let rest = Rest {
        bare: Bare { pages: Arc::new(pages), transcoder },
        layers: Arc::new((
            cors(config),
            CompressionLayer::new().gzip(true).quality(CompressionLevel::Fastest).compress_when(Worthwhile),
        )),
    };
    Ok(Router::new().fallback_service(rest))
}

/// What is served over REST.
pub(super) fn describe() -> Builder {
    let pool = DescriptorPool::decode(crate::pb::DESCRIPTORS).expect("descriptors made by our own build can be read");
    let builder = Transcoder::builder(pool)
        .package(documents::NATIVE)
        .error_form("google", form::ReasonedForm)
        .pass_request_header(REQUEST_ID);
    crate::dialect::describe(builder)
}

const HINT: &str = concat!(
    "wharfinger ",
    env!("CARGO_PKG_VERSION"),
    ": gRPC with reflection, REST under /v1 (read and try it at /docs), OCI under /v2/, probes at /healthz /readyz /metrics\n"
);

/// Which pages may call REST: those that may call gRPC-Web too.
fn cors(config: &Config) -> CorsLayer {
    let origins = Origins::new(config);
    CorsLayer::new()
        .allow_origin(AllowOrigin::predicate(move |origin, _| origins.trusts(origin)))
        .allow_methods([Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::PATCH, Method::DELETE])
        .allow_headers(AllowHeaders::mirror_request())
        .expose_headers(EXPOSED)
        .max_age(std::time::Duration::from_secs(3_600))
}

/// Which answers are compressed: text whose size is known. Streams are not, for a compressor would hold their items back;
/// blobs mostly are compressed already.
#[derive(Debug, Clone, Copy)]
struct Worthwhile;

impl Predicate for Worthwhile {
    fn should_compress<B: http_body::Body>(&self, response: &Response<B>) -> bool {
        let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let essence = kind.split(';').next().unwrap_or_default().trim();
        let is_text = essence.starts_with("text/") || essence == "application/json" || essence.ends_with("+json");
        is_text && response.body().size_hint().exact().is_some_and(|size| size >= COMPRESSED_FROM_BYTES)
    }
}

type Answer = Pin<Box<dyn Future<Output = Result<Response<Body>, Infallible>> + Send>>;

/// The door with its layers, which only those calls pass that ask for what they do.
#[derive(Clone)]
struct Rest {
    bare: Bare,
    layers: Arc<(CorsLayer, CompressionLayer<Worthwhile>)>,
}

impl Service<Request<Body>> for Rest {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Answer;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Answer {
        let headers = request.headers();
        // The CORS layer takes every OPTIONS for a preflight.
        let is_plain_options =
            request.method() == Method::OPTIONS && !headers.contains_key(ACCESS_CONTROL_REQUEST_METHOD);
        if is_plain_options || !(headers.contains_key(ORIGIN) || headers.contains_key(ACCEPT_ENCODING)) {
            return self.bare.call(request);
        }
        let (cors, compression) = &*self.layers;
        let answer = cors.layer(compression.layer(self.bare.clone())).call(request);
        Box::pin(async move { Ok(answer.await?.map(Body::new)) })
    }
}

/// The pages, and the transcoder for every other path. Those that no rule has are its to refuse too.
#[derive(Clone)]
struct Bare {
    pages: Arc<HashMap<String, Page>>,
    transcoder: Transcoder<Routes>,
}

impl Service<Request<Body>> for Bare {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Answer;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Answer {
        if let Some(page) = self.pages.get(request.uri().path()) {
            let answer = show(page, request.method());
            return Box::pin(std::future::ready(Ok(answer)));
        }
        if request.body().is_end_stream() {
            let answer = self.transcoder.call(request);
            return Box::pin(async move { Ok(answer.await?.map(Body::new)) });
        }
        let (head, body) = request.into_parts();
        let body = LingeringBody::new(body);
        let answer = self.transcoder.call(Request::from_parts(head, Body::from_stream(body.stream())));
        Box::pin(async move {
            let answer = answer.await?.map(Body::new);
            // Whoever sends too slowly has been waited for already.
            if answer.status().is_client_error() && answer.status() != StatusCode::REQUEST_TIMEOUT {
                body.drain().await;
            }
            Ok(answer)
        })
    }
}

/// A page, or why the method does not suit it.
fn show(page: &Page, method: &Method) -> Response<Body> {
    let allowed = HeaderValue::from_static("GET, HEAD, OPTIONS");
    match *method {
        Method::GET | Method::HEAD => {}
        Method::OPTIONS => {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::NO_CONTENT;
            response.headers_mut().insert(ALLOW, allowed);
            return response;
        }
        _ => {
            let mut response = Refusal::OtherMethod.answer(Door::Rest);
            response.headers_mut().insert(ALLOW, allowed);
            return response;
        }
    }
    let is_head = method == Method::HEAD;
    let mut response = Response::new(if is_head { Body::empty() } else { Body::from(page.text.clone()) });
    let headers = response.headers_mut();
    if is_head {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(page.text.len()));
    }
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(page.content_type));
    // Pages change with the program only, but nobody should have to know when that was.
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(crate::console::POLICY));
    response
}
