//! The tower service: an HTTP request in, a gRPC call through, an HTTP answer out.
//! Only here do routing, negotiation, assembling and answering meet.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue, VARY};
use http::request::Parts;
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full, StreamBody, combinators::UnsyncBoxBody};
use prost_reflect::DescriptorPool;
use tokio::time::Instant;

use super::accept;
use super::answer;
use super::api::{Api, Lookup};
use super::builder::Builder;
use super::conditions::{self, Verdict};
use super::decode::Path;
use super::endpoint::{AnswerRule, Binding, BodyRule};
use super::error::{Call, Failure, Location, Origin, Rendered};
use super::frame::Messages;
use super::headers::{self, HeaderRules};
use super::multipart;
use super::request::{self, PREFIX, Sources};
use super::stream::{self, Fault, First, Format, Incoming, Outgoing};

/// Any error.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The body of an answer.
pub type ResponseBody = UnsyncBoxBody<Bytes, BoxError>;

/// Scheme, host and port under which callers reach this server, as an extension of a request. Without it they are
/// taken from the request's target and its `Host`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicOrigin(pub String);

/// Why a request is not to be served, decided before it came here, as an extension of the request. It is answered in the form of
/// what was asked.
#[derive(Clone, Debug)]
pub struct Refused(pub tonic::Status);

/// The rpc that a route led to, as an extension of its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatchedRpc(pub String);

/// Serves an API over a gRPC service of the same process.
#[derive(Clone, Debug)]
pub struct Transcoder<S> {
    api: Arc<Api>,
    inner: S,
}

impl Transcoder<()> {
    /// Starts describing an API by the descriptors in `pool`.
    pub fn builder(pool: DescriptorPool) -> Builder {
        Builder::new(pool)
    }
}

impl<S> Transcoder<S> {
    /// Serves `api` over `inner`.
    pub fn new(api: Arc<Api>, inner: S) -> Self {
        Self { api, inner }
    }

    /// The API that is served.
    pub fn api(&self) -> &Arc<Api> {
        &self.api
    }

    /// Whether a rule has this path, with this method or another, so that the answer is ours to give.
    pub fn matches(&self, method: &Method, path: &str) -> bool {
        matches!(self.api.lookup(method, path), Lookup::Found | Lookup::OtherMethods(_))
    }
}

/// One request and what it was matched to.
pub(crate) struct Exchange {
    pub(crate) api: Arc<Api>,
    pub(crate) binding: Arc<Binding>,
    pub(crate) parts: Parts,
    pub(crate) origin: String,
    pub(crate) captured: Vec<String>,
}

impl Exchange {
    /// The body is bytes that nobody here looks into.
    pub(crate) fn is_raw(&self) -> bool {
        match self.binding.body {
            BodyRule::RawWhole | BodyRule::RawField(_) => true,
            // Without a Content-Type too: whoever sends JSON says so.
            BodyRule::Bytes(_) => !matches!(
                accept::content_type(&self.parts.headers),
                Ok(Some(media)) if media.is_json() || media.is_json_lines()
            ),
            _ => false,
        }
    }

    pub(crate) fn sources(&self) -> Sources<'_> {
        Sources {
            binding: &self.binding,
            parts: &self.parts,
            origin: &self.origin,
            limits: &self.api.limits,
            raw: self.is_raw(),
            captured: &self.captured,
        }
    }

    /// The request has content outside of its body.
    pub(crate) fn says_more_than_body(&self) -> bool {
        !self.captured.is_empty() || self.parts.uri.query().is_some_and(|query| !query.is_empty())
    }

    /// Gives a failure the service's form.
    pub(crate) fn render(&self, mut failure: Failure) -> Rendered {
        conditions::adjust(&mut failure, &self.parts.method, &self.parts.headers, &self.api.mismatch_reason);
        let call = Call {
            method: &self.parts.method,
            uri: &self.parts.uri,
            headers: &self.parts.headers,
            origin: &self.origin,
            rpc: Some(&self.binding.endpoint.name),
            details: &self.api.details,
        };
        let mut rendered = self.binding.endpoint.face.form.render(&failure, &call);
        merge(&failure.headers, &mut rendered.headers);
        rendered
    }
}

fn merge(from: &HeaderMap, into: &mut HeaderMap) {
    for (name, value) in from {
        if !into.contains_key(name) {
            into.append(name.clone(), value.clone());
        }
    }
}

impl<S, B> tower_service::Service<Request<B>> for Transcoder<S>
where
    S: tower_service::Service<Request<tonic::body::Body>, Response = Response<tonic::body::Body>>
        + Clone
        + Send
        + 'static,
    S::Future: Send,
    S::Error: Into<BoxError> + Send,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    type Response = Response<ResponseBody>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let fresh = self.inner.clone();
        let inner = std::mem::replace(&mut self.inner, fresh);
        let api = Arc::clone(&self.api);
        Box::pin(async move { Ok(serve(api, inner, request).await) })
    }
}

async fn serve<S, B>(api: Arc<Api>, inner: S, request: Request<B>) -> Response<ResponseBody>
where
    S: tower_service::Service<Request<tonic::body::Body>, Response = Response<tonic::body::Body>> + Send,
    S::Future: Send,
    S::Error: Into<BoxError> + Send,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    let (parts, body) = request.into_parts();
    let is_head = parts.method == Method::HEAD;
    let mut response = match route(&api, parts) {
        Err(response) => *response,
        Ok(mut exchange) => {
            let mut extensions = std::mem::take(&mut exchange.parts.extensions);
            let exchange = Arc::new(exchange);
            let outcome = match extensions.remove::<Refused>() {
                Some(Refused(status)) => Err(Failure::rpc(&status)),
                None => exchange_call(&exchange, inner, extensions, body).await,
            };
            let mut response = outcome.unwrap_or_else(|failure| respond(exchange.render(failure)));
            merge_face(&exchange.binding, response.headers_mut());
            response.extensions_mut().insert(MatchedRpc(exchange.binding.endpoint.name.clone()));
            response
        }
    };
    if is_head {
        drop_body(&mut response);
    }
    response
}

fn merge_face(binding: &Binding, headers: &mut HeaderMap) {
    for (name, value) in &binding.endpoint.face.headers {
        if !headers.contains_key(name) {
            headers.append(name.clone(), value.clone());
        }
    }
}

/// Finds the binding, or the answer to a path or a method that has none.
fn route(api: &Arc<Api>, parts: Parts) -> Result<Exchange, Box<Response<ResponseBody>>> {
    let origin = origin_of(&parts);
    let target = parts.uri.path_and_query().map_or("", |target| target.as_str());
    let failure = if target.len() > api.limits.uri_bytes {
        let what = format!("the URL is longer than {} bytes", api.limits.uri_bytes);
        Failure::new(Origin::TooLarge, tonic::Code::InvalidArgument, StatusCode::URI_TOO_LONG, what)
    } else {
        match Path::parse(parts.uri.path()) {
            None => not_found(),
            Some(Err(error)) => request::undecodable(Location::Path, error),
            Some(Ok(path)) => match api.find(&parts.method, &path) {
                Some(found) => {
                    let binding = Arc::clone(&api.bindings[found.route]);
                    let captured = request::captures(&binding, &path, found.with_verb);
                    return Ok(Exchange { api: Arc::clone(api), binding, parts, origin, captured });
                }
                None => match api.allowed(&path) {
                    methods if methods.is_empty() => not_found(),
                    methods if parts.method == Method::OPTIONS => return Err(Box::new(options(&methods))),
                    methods => other_method(&parts.method, &methods),
                },
            },
        }
    };
    let neighbour = api.neighbour(parts.uri.path());
    let form = neighbour.map_or(&api.default_form, |binding| &binding.endpoint.face.form);
    let call = Call {
        method: &parts.method,
        uri: &parts.uri,
        headers: &parts.headers,
        origin: &origin,
        rpc: None,
        details: &api.details,
    };
    let mut rendered = form.render(&failure, &call);
    merge(&failure.headers, &mut rendered.headers);
    let mut response = respond(rendered);
    if let Some(binding) = neighbour {
        merge_face(binding, response.headers_mut());
    }
    Err(Box::new(response))
}

fn not_found() -> Failure {
    Failure::new(Origin::NoRoute, tonic::Code::NotFound, StatusCode::NOT_FOUND, "nothing is served at this path")
}

fn allow(methods: &[String]) -> HeaderValue {
    HeaderValue::from_str(&methods.join(", ")).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// The answer to OPTIONS where no rule gives one.
fn options(methods: &[String]) -> Response<ResponseBody> {
    let mut response = Response::new(answer::full(Bytes::new()));
    *response.status_mut() = StatusCode::NO_CONTENT;
    response.headers_mut().insert(ALLOW, allow(methods));
    response
}

fn other_method(method: &Method, methods: &[String]) -> Failure {
    let failure = Failure::new(
        Origin::Method,
        tonic::Code::Unimplemented,
        StatusCode::METHOD_NOT_ALLOWED,
        format!("{method} is not served at this path"),
    );
    failure.with_header(ALLOW, allow(methods))
}

fn origin_of(parts: &Parts) -> String {
    if let Some(PublicOrigin(origin)) = parts.extensions.get() {
        return origin.clone();
    }
    let host = parts.uri.authority().map(http::uri::Authority::as_str).or_else(|| {
        let host = parts.headers.get(http::header::HOST)?;
        host.to_str().ok()
    });
    match host {
        Some(host) => format!("{}://{host}", parts.uri.scheme_str().unwrap_or("http")),
        None => String::new(),
    }
}

fn respond(rendered: Rendered) -> Response<ResponseBody> {
    let mut headers = rendered.headers;
    if !rendered.body.is_empty()
        && let Ok(content_type) = HeaderValue::from_str(&rendered.content_type)
    {
        headers.insert(CONTENT_TYPE, content_type);
    }
    let mut response = Response::new(answer::full(rendered.body));
    *response.status_mut() = rendered.status;
    *response.headers_mut() = headers;
    response
}

/// HEAD has the headers of GET and no body.
fn drop_body(response: &mut Response<ResponseBody>) {
    let length = http_body::Body::size_hint(response.body()).exact();
    *response.body_mut() = answer::full(Bytes::new());
    if let Some(length) = length.filter(|length| *length > 0) {
        response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
}

/// The whole way of a request that has a binding.
async fn exchange_call<S, B>(
    exchange: &Arc<Exchange>,
    mut inner: S,
    extensions: http::Extensions,
    body: B,
) -> Result<Response<ResponseBody>, Failure>
where
    S: tower_service::Service<Request<tonic::body::Body>, Response = Response<tonic::body::Body>> + Send,
    S::Future: Send,
    S::Error: Into<BoxError> + Send,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    let binding = &exchange.binding;
    let format = negotiate(exchange)?;
    let media = exchange.sources().check_media_type()?;
    let deadline = headers::timeout(&exchange.parts.headers)?.map(|timeout| Instant::now() + timeout);
    let metadata = exchange.api.headers.metadata(&exchange.parts.headers)?;
    let body = Box::pin(body);
    let fault = Fault::default();
    let mut sent = Bytes::new();
    let request_body = if binding.endpoint.client_streaming {
        let mut incoming = Incoming::new(body, Arc::clone(exchange));
        // Read before the call, so that a request that cannot be read starts nothing.
        match incoming.next().await? {
            None => tonic::body::Body::empty(),
            Some(first) => {
                sent = first.slice(PREFIX..);
                tonic::body::Body::new(StreamBody::new(Box::pin(incoming.frames(Some(first), Arc::clone(&fault)))))
            }
        }
    } else {
        let bytes = if binding.body == BodyRule::None {
            Bytes::new()
        } else {
            let limits = &exchange.api.limits;
            let limit = binding.endpoint.max_body_bytes.unwrap_or(limits.body_bytes);
            let bytes = stream::whole(body, limit, limits.body_time).await?;
            let is_read = matches!(binding.body, BodyRule::Whole | BodyRule::Field(_));
            match media.as_ref().filter(|media| is_read && media.is_multipart()) {
                None => bytes,
                // Only a door that takes forms has come here with one.
                Some(media) => {
                    let boundary = media.boundary.as_deref().ok_or_else(|| request::syntax("no boundary is named"))?;
                    let form = multipart::flattened(bytes, boundary, limits.query_parameters).await;
                    form.map_err(request::syntax)?.into()
                }
            }
        };
        let frame = exchange.sources().unary(&bytes, media.as_ref())?.into_frame()?;
        sent = frame.slice(PREFIX..);
        tonic::body::Body::new(Full::new(frame))
    };
    let mut call = Request::new(request_body);
    *call.method_mut() = Method::POST;
    *call.version_mut() = http::Version::HTTP_2;
    *call.uri_mut() = http::Uri::from(binding.endpoint.rpc.clone());
    *call.headers_mut() = metadata;
    *call.extensions_mut() = extensions;

    let step = async {
        let ready = std::future::poll_fn(|context| inner.poll_ready(context)).await;
        let outcome = match ready {
            Ok(()) => inner.call(call).await,
            Err(error) => Err(error),
        };
        outcome.map_err(|error| tonic::Status::internal(error.into().to_string()))
    };
    let settled = async {
        let answered = stream::within(deadline, step).await?;
        settle(exchange, answered, format, deadline, &sent).await
    };
    let outcome = settled.await;
    // The rpc only saw its stream break off; what broke it is the better answer.
    match fault.lock().ok().and_then(|mut fault| fault.take()) {
        Some(failure) => Err(failure),
        None => outcome,
    }
}

/// What the answer will be written as, or 406.
fn negotiate(exchange: &Exchange) -> Result<Format, Failure> {
    let binding = &exchange.binding;
    let endpoint = &binding.endpoint;
    let raw = matches!(binding.answer, AnswerRule::RawWhole | AnswerRule::RawField(_));
    if raw || endpoint.no_body {
        return Ok(Format::Raw);
    }
    let own = endpoint.content_type.to_str().unwrap_or_default();
    let own = own.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let offers: &[&str] = if endpoint.server_streaming { &Format::OFFERS } else { &[&own, "application/json"] };
    // An answer that is JSON anyway is offered once.
    let offers = if offers.len() == 2 && offers[0] == offers[1] { &offers[..1] } else { offers };
    match accept::choose(&exchange.parts.headers, offers) {
        Some(choice) => Ok(Format::of(binding, choice)),
        None if endpoint.face.ignore_accept => Ok(Format::of(binding, 0)),
        None => Err(Failure::new(
            Origin::NotAcceptable,
            tonic::Code::InvalidArgument,
            StatusCode::NOT_ACCEPTABLE,
            format!("only {} can be answered here", offers.join(", ")),
        )),
    }
}

/// Turns the rpc's answer into ours.
async fn settle(
    exchange: &Arc<Exchange>,
    answered: Response<tonic::body::Body>,
    format: Format,
    deadline: Option<Instant>,
    sent: &[u8],
) -> Result<Response<ResponseBody>, Failure> {
    let (head, body) = answered.into_parts();
    let rules = &exchange.api.headers;
    if head.status != StatusCode::OK {
        tracing::error!(rpc = %exchange.binding.endpoint.name, status = %head.status, "the rpc answered without gRPC");
        return Err(Failure::internal());
    }
    let mut headers = HeaderMap::new();
    rules.answer(&head.headers, &mut headers);
    let mut messages = Messages::new(&head.headers, body, exchange.api.limits.response_bytes);
    let told = |failure: Failure, headers: &HeaderMap| {
        let mut failure = failure;
        merge(headers, &mut failure.headers);
        failure
    };
    if !exchange.binding.endpoint.server_streaming {
        let message = awaited(rules, deadline, messages.only()).await.map_err(|failure| told(failure, &headers))?;
        let response = answer::unary(&exchange.binding, sent, &message, headers)?;
        return judged(exchange, response);
    }
    let first = awaited(rules, deadline, messages.next());
    let first = if format == Format::Raw {
        // The first message says what the bytes are.
        first.await.map(First::from)
    } else {
        let patience = exchange.api.limits.first_item_time;
        tokio::time::timeout(patience, first).await.map_or(Ok(First::Awaited), |first| first.map(First::from))
    };
    let first = first.map_err(|failure| told(failure, &headers))?;
    let mut status = exchange.binding.endpoint.success;
    if let First::Message(message) = &first {
        status = answer::head(&exchange.binding, sent, message, &mut headers);
    }
    let content_type = match (format.content_type(), &first) {
        (Some(content_type), _) => Some(HeaderValue::from_static(content_type)),
        (None, First::Message(message)) => answer::content(&exchange.binding, message)?.content_type,
        (None, _) => None,
    };
    if let Some(content_type) = content_type {
        headers.insert(CONTENT_TYPE, content_type);
    }
    if format != Format::Raw {
        headers.insert(VARY, HeaderValue::from_static("accept"));
    }
    if format == Format::Events {
        headers.insert(http::header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    }
    let exchange = Arc::clone(exchange);
    let source = Outgoing { exchange, messages, format, first, deadline };
    let mut response = Response::new(StreamBody::new(stream::outgoing(source)).boxed_unsync());
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    Ok(response)
}

/// `within`, with the failure's metadata as headers.
async fn awaited<T>(
    rules: &HeaderRules,
    deadline: Option<Instant>,
    step: impl Future<Output = Result<T, tonic::Status>>,
) -> Result<T, Failure> {
    let mut metadata = HeaderMap::new();
    let step = async {
        step.await.inspect_err(|status| {
            rules.answer(&status.metadata().clone().into_headers(), &mut metadata);
            let inside = matches!(status.code(), tonic::Code::Internal | tonic::Code::Unknown | tonic::Code::DataLoss);
            if inside {
                tracing::error!(code = ?status.code(), message = status.message(), "an rpc failed inside");
            }
        })
    };
    let outcome = stream::within(deadline, step).await;
    outcome.map_err(|mut failure| {
        merge(&metadata, &mut failure.headers);
        failure
    })
}

/// Applies the conditions of a safe request to its answer.
fn judged(exchange: &Exchange, mut response: Response<ResponseBody>) -> Result<Response<ResponseBody>, Failure> {
    let parts = &exchange.parts;
    if !response.status().is_success() {
        return Ok(response);
    }
    if conditions::judge(&parts.method, &parts.headers, response.headers())? == Verdict::NotModified {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        *response.body_mut() = answer::full(Bytes::new());
        response.headers_mut().remove(CONTENT_TYPE);
    }
    Ok(response)
}
