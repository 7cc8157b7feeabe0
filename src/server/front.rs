//! The one service behind the port. Tells doors apart, and does once for all of them what every call needs: an id, a span,
//! a place among the calls in flight, a deadline, an answer even after a panic. Knows doors by content type and path only.
//!
//! The order, from outside: probes (answered beside every limit) - count and shed - id and span - deadline - panic - door.
//! Everything outside the deadline must be cheap: gRPC calls of a fraction of a millisecond pass through it.

use std::convert::Infallible;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use futures_util::FutureExt;
use http::header::{ACCESS_CONTROL_REQUEST_METHOD, CONTENT_TYPE};
use http::{HeaderMap, Method, Request, Response};
use hyper::body::Incoming;
use tower_service::Service;
use tracing::Instrument;

use super::answers::Refusal;
use super::call::{Call, CallBody};
use super::config::Config;
use super::health::Health;
use super::measures::{Door, Line, Measures};
use super::probes::Probe;
use super::request_id::{self, REQUEST_ID};

/// The doors, each ready to be asked.
#[derive(Debug, Clone)]
pub(super) struct Doors {
    pub(super) grpc: Router,
    pub(super) grpc_web: Router,
    pub(super) oci: Router,
    /// Transcoded REST, the console, and the answer to whatever fits nowhere.
    pub(super) rest: Router,
}

/// The service. Cheap to clone.
#[derive(Debug, Clone)]
pub(super) struct Front {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    doors: OnceLock<Doors>,
    measures: Measures,
    health: Health,
    concurrency: usize,
    request_timeout: Duration,
}

tokio::task_local! {
    /// The rpc that a REST call was transcoded to, as far as is known.
    static TRANSCODED_TO: std::cell::RefCell<Option<Arc<Line>>>;
}

/// The templates of OCI's routes, as they stand in metrics.
pub(super) const OCI_ROUTES: [&str; 8] = [
    "/v2/",
    "/v2/_catalog",
    "/v2/{name}/tags/list",
    "/v2/{name}/manifests/{reference}",
    "/v2/{name}/blobs/{digest}",
    "/v2/{name}/blobs/uploads/",
    "/v2/{name}/blobs/uploads/{session}",
    "/v2/{name}/referrers/{digest}",
];

impl Front {
    /// A front whose doors are still closed.
    pub(super) fn new(config: &Config, measures: Measures, health: Health) -> Self {
        Self {
            inner: Arc::new(Inner {
                doors: OnceLock::new(),
                measures,
                health,
                concurrency: config.limits.concurrency,
                request_timeout: config.limits.request_timeout,
            }),
        }
    }

    /// Opens the doors, once.
    pub(super) fn open(&self, doors: Doors) {
        let _ = self.inner.doors.set(doors);
    }

    /// Answers a request. Never fails: what goes wrong is an answer too.
    pub(super) async fn call(self, request: Request<Incoming>) -> Result<Response<CallBody>, Infallible> {
        let inner = &*self.inner;
        let mut request = request.map(Body::new);
        let door = inner.door_of(&request);
        let line = inner.line_of(door, &request).clone();
        let has_no_body = request.method() == Method::HEAD;

        if let Some(probe) = Probe::of(request.uri().path()) {
            inner.measures.enter(door);
            let call = Call::new(inner.measures.clone(), door, line, tracing::Span::none());
            let answer = probe.answer(request.method(), &inner.health, &inner.measures).await;
            return Ok(CallBody::wrap(answer, call, has_no_body, None));
        }

        let in_flight = inner.measures.enter(door);
        let id = request_id::ensure(request.headers_mut());
        // The highest level, so that whichever lines are wanted carry the id.
        let span = tracing::error_span!("request", request_id = id.to_str().unwrap_or_default());
        let mut call = Call::new(inner.measures.clone(), door, line, span.clone());
        let stopping = inner.stops_with_server(door, &request);

        let answer = if in_flight > inner.concurrency {
            metrics::counter!("wharfinger_calls_shed_total").increment(1);
            Refusal::Overloaded.answer(door)
        } else if let Some(doors) = inner.doors.get() {
            let deadline = inner.deadline_of(door, &request);
            let work = AssertUnwindSafe(ask(doors, door, request, &mut call)).catch_unwind();
            let work = async {
                match deadline {
                    None => work.await.map_err(|_| Refusal::Fault),
                    Some(deadline) => match tokio::time::timeout(deadline, work).await {
                        Ok(done) => done.map_err(|_| Refusal::Fault),
                        Err(_) => Err(Refusal::TooLate),
                    },
                }
            };
            work.instrument(span).await.unwrap_or_else(|refusal| refusal.answer(door))
        } else {
            Refusal::Starting.answer(door)
        };

        let mut response = CallBody::wrap(answer, call, has_no_body, stopping);
        response.headers_mut().insert(REQUEST_ID, id);
        Ok(response)
    }
}

/// Asks a door. A REST call learns on its way which rpc it is.
async fn ask(doors: &Doors, door: Door, request: Request<Body>, call: &mut Call) -> Response<Body> {
    let mut router = match door {
        Door::Grpc => doors.grpc.clone(),
        Door::GrpcWeb => doors.grpc_web.clone(),
        Door::Oci => doors.oci.clone(),
        Door::Rest => {
            let mut router = doors.rest.clone();
            let known = std::cell::RefCell::new(None);
            let work = async {
                let Ok(response) = router.call(request).await;
                let line = TRANSCODED_TO.with(|known| known.borrow_mut().take());
                (response, line)
            };
            let (response, line) = TRANSCODED_TO.scope(known, work).await;
            if let Some(line) = line {
                call.name(line);
            }
            return response;
        }
    };
    let Ok(response) = router.call(request).await;
    response
}

/// Remembers which rpc the REST call at hand was transcoded to.
pub(super) fn transcoded_to(measures: &Measures, path: &str) {
    // It fails outside a REST call, where nobody asks.
    let _ = TRANSCODED_TO.try_with(|known| *known.borrow_mut() = Some(measures.rpc_line(Door::Rest, path).clone()));
}

impl Inner {
    fn door_of(&self, request: &Request<Body>) -> Door {
        let path = request.uri().path();
        if let Some(kind) =
            request.headers().get(CONTENT_TYPE).and_then(|kind| kind.as_bytes().strip_prefix(b"application/grpc"))
        {
            return if kind.starts_with(b"-web") { Door::GrpcWeb } else { Door::Grpc };
        }
        let is_preflight =
            request.method() == Method::OPTIONS && request.headers().contains_key(ACCESS_CONTROL_REQUEST_METHOD);
        if is_preflight && self.measures.rpc(path).is_some() {
            return Door::GrpcWeb;
        }
        if is_oci(path) { Door::Oci } else { Door::Rest }
    }

    fn line_of(&self, door: Door, request: &Request<Body>) -> &Arc<Line> {
        let path = request.uri().path();
        match door {
            Door::Grpc | Door::GrpcWeb => self.measures.rpc_line(door, path),
            Door::Oci => self.measures.oci_line(oci_route(path)),
            Door::Rest => self.measures.other(door),
        }
    }

    fn stops_with_server(
        &self,
        door: Door,
        request: &Request<Body>,
    ) -> Option<tokio_util::sync::WaitForCancellationFutureOwned> {
        let endless = door == Door::Grpc && self.measures.rpc(request.uri().path()).is_some_and(|rpc| rpc.endless);
        endless.then(|| self.health.draining_token().clone().cancelled_owned())
    }

    /// How long the door may take until the head of its answer. The caller's own deadline counts where gRPC knows one;
    /// ours leaves out requests that are streams, which take as long as their bytes do.
    fn deadline_of(&self, door: Door, request: &Request<Body>) -> Option<Duration> {
        let streams = match door {
            Door::Grpc | Door::GrpcWeb => {
                self.measures.rpc(request.uri().path()).is_some_and(|rpc| rpc.streams_request)
            }
            Door::Oci => !matches!(*request.method(), Method::GET | Method::HEAD | Method::DELETE),
            Door::Rest => false,
        };
        let ours = (!streams).then_some(self.request_timeout);
        let theirs = if door.speaks_grpc() { grpc_timeout(request.headers()) } else { None };
        match (ours, theirs) {
            (Some(ours), Some(theirs)) => Some(ours.min(theirs)),
            (one, other) => one.or(other),
        }
    }
}

/// Whether a path belongs to the distribution protocol. DigitalOcean's paths share its prefix.
fn is_oci(path: &str) -> bool {
    match path.strip_prefix("/v2") {
        Some("" | "/") => true,
        Some(rest) => rest.strip_prefix('/').is_some_and(|rest| {
            let first = rest.split('/').next().unwrap_or_default();
            !crate::domain::name::RESERVED_NAMESPACES.contains(&first)
        }),
        None => false,
    }
}

/// The template of a path of the distribution protocol, read from the right, because names contain slashes.
fn oci_route(path: &str) -> &'static str {
    let mut parts = path.rsplit('/');
    let (last, before, third) = (parts.next(), parts.next(), parts.next());
    match (third, before, last) {
        (_, Some("" | "v2"), Some("" | "v2")) => OCI_ROUTES[0],
        (_, Some("v2"), Some("_catalog")) => OCI_ROUTES[1],
        (_, Some("tags"), Some("list")) => OCI_ROUTES[2],
        (_, Some("manifests"), _) => OCI_ROUTES[3],
        (Some("blobs"), Some("uploads"), Some("")) => OCI_ROUTES[5],
        (Some("blobs"), Some("uploads"), Some(_)) => OCI_ROUTES[6],
        (_, Some("blobs"), Some("uploads")) => OCI_ROUTES[5],
        (_, Some("blobs"), _) => OCI_ROUTES[4],
        (_, Some("referrers"), _) => OCI_ROUTES[7],
        _ => "other",
    }
}

/// The deadline that a gRPC caller set: at most eight digits and a unit (gRPC over HTTP2, "Timeout"). One that does not
/// parse is none.
fn grpc_timeout(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get("grpc-timeout")?.to_str().ok()?;
    let (digits, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    if digits.is_empty() || digits.len() > 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: u64 = digits.parse().ok()?;
    match unit {
        "H" => Some(Duration::from_secs(number * 3_600)),
        "M" => Some(Duration::from_secs(number * 60)),
        "S" => Some(Duration::from_secs(number)),
        "m" => Some(Duration::from_millis(number)),
        "u" => Some(Duration::from_micros(number)),
        "n" => Some(Duration::from_nanos(number)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_the_distribution_protocol_are_told_from_those_of_others() {
        for (path, expected) in [
            ("/v2", true),
            ("/v2/", true),
            ("/v2/acme/web/manifests/1", true),
            ("/v2/registry", false),
            ("/v2/registry/acme/repositories", false),
            ("/v2/registries/x", false),
            ("/v2/registryx/web/tags/list", true),
            ("/v20", false),
            ("/v1/tags", false),
            ("/", false),
        ] {
            assert_eq!(is_oci(path), expected, "{path}");
        }
    }

    #[test]
    fn routes_of_the_distribution_protocol_are_read_from_the_right() {
        for (path, expected) in [
            ("/v2", "/v2/"),
            ("/v2/", "/v2/"),
            ("/v2/_catalog", "/v2/_catalog"),
            ("/v2/a/b/tags/list", "/v2/{name}/tags/list"),
            ("/v2/a/manifests/manifests/latest", "/v2/{name}/manifests/{reference}"),
            ("/v2/a/b/blobs/sha256:0", "/v2/{name}/blobs/{digest}"),
            ("/v2/a/b/blobs/uploads/", "/v2/{name}/blobs/uploads/"),
            ("/v2/a/b/blobs/uploads", "/v2/{name}/blobs/uploads/"),
            ("/v2/a/b/blobs/uploads/1", "/v2/{name}/blobs/uploads/{session}"),
            ("/v2/a/referrers/sha256:0", "/v2/{name}/referrers/{digest}"),
            ("/v2/a/else", "other"),
        ] {
            assert_eq!(oci_route(path), expected, "{path}");
        }
    }

    #[test]
    fn deadlines_of_grpc_callers_are_read_in_every_unit() {
        let read = |text: &str| {
            grpc_timeout(&HeaderMap::from_iter([("grpc-timeout".parse().unwrap(), text.parse().unwrap())]))
        };
        for (text, expected) in [
            ("2H", Some(Duration::from_secs(7_200))),
            ("3M", Some(Duration::from_secs(180))),
            ("4S", Some(Duration::from_secs(4))),
            ("5m", Some(Duration::from_millis(5))),
            ("6u", Some(Duration::from_micros(6))),
            ("99999999n", Some(Duration::from_nanos(99_999_999))),
            ("999999999n", None),
            ("S", None),
            ("", None),
            ("1", None),
            ("-1S", None),
            ("1s", None),
        ] {
            assert_eq!(read(text), expected, "{text:?}");
        }
    }
}
