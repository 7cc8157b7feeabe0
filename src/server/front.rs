//! The one service behind the port. Tells doors apart, and does once for all of them what every call needs: an id, a span,
//! a place among the calls in flight, a deadline, an answer even after a panic. Knows doors by content type and path only.
//!
//! The order, from outside: probes (answered beside every limit) - count - id and span - shed - origin - rate of the address -
//! deadline - panic - caller - rate of the caller - door.
//! Everything outside the deadline must be cheap: gRPC calls of a fraction of a millisecond pass through it.

use std::convert::Infallible;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use bytes::Bytes;
use futures_util::FutureExt;
use http::header::{ACCESS_CONTROL_REQUEST_METHOD, CONTENT_TYPE, HOST};
use http::uri::Authority;
use http::{Method, Request, Response};
use tokio_util::sync::CancellationToken;
use tower_service::Service;
use tracing::Instrument;

use super::answers::Refusal;
use super::call::{Call, CallBody};
use super::callers::Callers;
use super::config::Config;
use super::health::Health;
use super::measures::{Door, Line, Measures, Rpc};
use super::origins::Origins;
use super::probes::Probe;
use super::rates::Rates;
use super::request_id::{self, REQUEST_ID};
use super::unread::{AnswerBody, Answers};
use super::{deadline, oci_paths, stalled};
use crate::access::{Caller, Peer};
use crate::app::App;
use crate::transcode::{MatchedRpc, PublicOrigin, Refused};

/// How long a request body may pause. HTTP/2 asks its callers whether they live, so gRPC needs no such limit.
const BODY_PATIENCE: Duration = Duration::from_secs(60);

/// An answer tells of its caller's budget, so it need not tell of the address's.
#[derive(Debug, Clone)]
struct BudgetTold;

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
    answers: Answers,
    health: Health,
    origins: Origins,
    callers: Callers,
    public_url: Option<PublicOrigin>,
    rates: Rates,
    concurrency: usize,
    request_timeout: Duration,
}

impl Front {
    /// A front whose doors are still closed.
    pub(super) fn new(config: &Config, measures: Measures, health: Health) -> Self {
        Self {
            inner: Arc::new(Inner {
                doors: OnceLock::new(),
                measures,
                answers: Answers::default(),
                health,
                origins: Origins::new(config),
                callers: Callers::new(config.auth.is_on),
                public_url: config.public_url.clone().map(PublicOrigin),
                rates: Rates::new(config.limits.address_rate, config.limits.caller_rate),
                concurrency: config.limits.concurrency,
                request_timeout: config.limits.request_timeout,
            }),
        }
    }

    /// From now on callers can be looked up, once.
    pub(super) fn look_up_callers_in(&self, app: App) {
        self.inner.callers.look_up_in(app);
    }

    /// Opens the doors, once.
    pub(super) fn open(&self, doors: Doors) {
        let _ = self.inner.doors.set(doors);
    }

    /// Ends answers that nobody reads, for as long as there is a front.
    pub(super) fn reap(&self) {
        self.inner.answers.reap();
    }

    /// Answers a request. Never fails: what goes wrong is an answer too.
    pub(super) async fn call<B>(self, request: Request<B>) -> Result<Response<AnswerBody>, Infallible>
    where
        B: http_body::Body<Data = Bytes, Error: Into<axum::BoxError>> + Send + 'static,
    {
        let inner = &*self.inner;
        let mut request = request.map(Body::new);
        let has_no_body = request.method() == Method::HEAD;
        let door = inner.door_of(&request);
        let rpc = if door.speaks_grpc() { inner.measures.rpc(request.uri().path()) } else { None };
        let line = inner.line_of(door, rpc, request.uri().path()).clone();
        let in_flight = inner.measures.enter(door);

        if door == Door::Rest
            && let Some(probe) = Probe::of(request.uri().path())
        {
            let call = Call::new(inner.measures.clone(), door, line, tracing::Span::none());
            let answer = probe.answer(request.method(), &inner.health, &inner.measures).await;
            return Ok(inner.answers.watch(CallBody::wrap(answer, call, has_no_body, None)));
        }

        let id = request_id::ensure(request.headers_mut());
        // The highest level, so that whichever lines are wanted carry the id.
        let span = tracing::error_span!("request", request_id = id.to_str().unwrap_or_default());
        let mut call = Call::new(inner.measures.clone(), door, line, span.clone());
        let endless = match door {
            Door::Grpc | Door::GrpcWeb => rpc.is_some_and(|rpc| rpc.endless),
            Door::Rest => deadline::waits(request.uri().path()),
            Door::Oci => false,
        };
        let stopping = endless.then(|| inner.health.draining_token().clone());

        let budget = inner.rates.ask_address(request.extensions().get::<Peer>());
        let answer = if in_flight > inner.concurrency {
            metrics::counter!("wharfinger_calls_shed_total").increment(1);
            Refusal::Overloaded.answer(door)
        } else if let Some(refusal) = inner.origins.refuse(door, &request) {
            refusal.answer(door)
        } else if let Some(answer) = budget.err().and_then(|refused| refused.answer(door)) {
            answer
        } else if let Some(doors) = inner.doors.get() {
            if let Err(refused) = budget {
                request.extensions_mut().insert(Refused(refused.status()));
            }
            if !door.speaks_grpc() {
                request = stalled::watch(request, BODY_PATIENCE);
            }
            if matches!(door, Door::Rest | Door::Oci)
                && let Some(public) = inner.public_url.clone().or_else(|| encrypted_origin(&request))
            {
                request.extensions_mut().insert(public);
            }
            let deadline = deadline::of(&request, door, rpc, inner.request_timeout);
            let work = async {
                inner.callers.identify(&mut request, door, &id).await;
                let budget = inner.rates.ask_caller(request.extensions().get::<Caller>());
                if let Err(refused) = budget {
                    if let Some(answer) = refused.answer(door) {
                        return answer;
                    }
                    request.extensions_mut().insert(Refused(refused.status()));
                }
                let mut answer = ask(doors, door, request, &mut call).await;
                if let Some(left) = budget.unwrap_or_else(|refused| Some(refused.left()))
                    && !door.speaks_grpc()
                {
                    left.tell(answer.headers_mut());
                    answer.extensions_mut().insert(BudgetTold);
                }
                answer
            };
            let work = AssertUnwindSafe(work).catch_unwind();
            let work = bound(work, deadline, stopping.as_ref());
            work.instrument(span).await.unwrap_or_else(|refusal| refusal.answer(door))
        } else {
            Refusal::Starting.answer(door)
        };

        let mut response = CallBody::wrap(answer, call, has_no_body, stopping.map(CancellationToken::cancelled_owned));
        response.headers_mut().insert(REQUEST_ID, id);
        if let Some(left) = budget.unwrap_or_else(|refused| Some(refused.left()))
            && !door.speaks_grpc()
            && response.extensions().get::<BudgetTold>().is_none()
        {
            left.tell(response.headers_mut());
        }
        Ok(inner.answers.watch(response))
    }
}

/// Does the work of a call within its deadline, and, for one that would wait for ever, until the server stops.
async fn bound<T>(
    work: impl Future<Output = std::thread::Result<T>>,
    deadline: Option<Duration>,
    stopping: Option<&CancellationToken>,
) -> Result<T, Refusal> {
    let work = async { work.await.map_err(|_| Refusal::Fault) };
    let work = async {
        match stopping {
            None => work.await,
            Some(stopping) => tokio::select! {
                biased;
                done = work => done,
                () = stopping.cancelled() => Err(Refusal::Stopping),
            },
        }
    };
    match deadline {
        None => work.await,
        Some(deadline) => tokio::time::timeout(deadline, work).await.unwrap_or(Err(Refusal::TooLate)),
    }
}

/// Asks a door. A REST call learns on its way which rpc it is.
async fn ask(doors: &Doors, door: Door, request: Request<Body>, call: &mut Call) -> Response<Body> {
    let mut router = match door {
        Door::Grpc => doors.grpc.clone(),
        Door::GrpcWeb => doors.grpc_web.clone(),
        Door::Oci => doors.oci.clone(),
        Door::Rest => doors.rest.clone(),
    };
    let Ok(response) = router.call(request).await;
    if let Some(MatchedRpc(name)) = response.extensions().get() {
        call.name_rpc(name);
    }
    response
}

/// The origin that links begin with where the connection is encrypted, which an HTTP/1 request does not say of itself.
fn encrypted_origin(request: &Request<Body>) -> Option<PublicOrigin> {
    request.extensions().get::<Peer>().filter(|peer| peer.encrypted)?;
    let named = request.uri().authority().map(Authority::as_str);
    let named = named.or_else(|| request.headers().get(HOST)?.to_str().ok())?;
    Some(PublicOrigin(format!("https://{named}")))
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
        if oci_paths::is_oci(path) { Door::Oci } else { Door::Rest }
    }

    fn line_of<'a>(&'a self, door: Door, rpc: Option<&'a Rpc>, path: &str) -> &'a Arc<Line> {
        match (door, rpc) {
            (Door::Oci, _) => self.measures.oci_line(oci_paths::route(path)),
            (_, Some(rpc)) => rpc.line(door),
            (_, None) => self.measures.other(door),
        }
    }
}

#[cfg(test)]
mod tests;
