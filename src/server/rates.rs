//! How often one caller may ask. Requests are counted by who asks, or by the address where nobody is known, in this process
//! alone: behind n replicas a caller may get n times as many through. The generic cell rate algorithm, so that a budget grows
//! back evenly and nobody gains by waiting for a full minute.

use std::collections::HashMap;
use std::hash::Hash;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::body::Body;
use governor::clock::{Clock, DefaultClock};
use governor::middleware::StateInformationMiddleware;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use serde_json::json;
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt};

use super::config::Rate;
use super::measures::Door;
use crate::access::{Caller, Peer};
use crate::grpc::status::ERROR_DOMAIN;

/// After so many requests, callers whose budget is whole again are forgotten.
const TIDY_EVERY: usize = 1 << 16;

const LIMIT: HeaderName = HeaderName::from_static("ratelimit-limit");
const REMAINING: HeaderName = HeaderName::from_static("ratelimit-remaining");
const RESET: HeaderName = HeaderName::from_static("ratelimit-reset");

/// The budgets.
#[derive(Debug, Default)]
pub(super) struct Rates {
    by_address: Option<Budget<std::net::IpAddr>>,
    by_caller: Option<Budget<Arc<str>>>,
}

type Limiter<K> = RateLimiter<K, DashMapStateStore<K>, DefaultClock, StateInformationMiddleware>;

#[derive(Debug)]
struct Budget<K: Hash + Eq + Clone> {
    rate: Rate,
    limiter: Limiter<K>,
    asked: AtomicUsize,
}

/// What is left of a budget after a request that it allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Left {
    limit: u32,
    remaining: u32,
    /// Until the budget is whole again.
    reset: Duration,
}

/// A request too many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooOften {
    rate: Rate,
    wait: Duration,
}

impl Rates {
    pub(super) fn new(by_address: Option<Rate>, by_caller: Option<Rate>) -> Self {
        Self { by_address: by_address.map(Budget::new), by_caller: by_caller.map(Budget::new) }
    }

    /// Counts a request by where it comes from.
    pub(super) fn ask_address(&self, peer: Option<&Peer>) -> Result<Option<Left>, TooOften> {
        let Some((budget, peer)) = self.by_address.as_ref().zip(peer) else { return Ok(None) };
        budget.ask(&peer.network()).map(Some)
    }

    /// Counts a request by the account that makes it; nobody known is counted by its address alone.
    pub(super) fn ask_caller(&self, caller: Option<&Caller>) -> Result<Option<Left>, TooOften> {
        let Some(budget) = &self.by_caller else { return Ok(None) };
        let Some(account) = caller.and_then(Caller::subject) else { return Ok(None) };
        budget.ask(&account.name).map(Some)
    }
}

impl<K: Hash + Eq + Clone> Budget<K> {
    fn new(rate: Rate) -> Self {
        let each = rate.period / rate.requests.get();
        // A period has at least a second and a rate at most a million, so one request takes a while.
        let quota = Quota::with_period(each).unwrap_or(Quota::per_second(NonZeroU32::MAX));
        let limiter = RateLimiter::dashmap_with_clock(quota.allow_burst(rate.requests), DefaultClock::default());
        Self { rate, limiter: limiter.with_middleware(), asked: AtomicUsize::new(0) }
    }

    fn ask(&self, key: &K) -> Result<Left, TooOften> {
        if self.asked.fetch_add(1, Ordering::Relaxed) % TIDY_EVERY == TIDY_EVERY - 1 {
            self.limiter.retain_recent();
            self.limiter.shrink_to_fit();
        }
        match self.limiter.check_key(key) {
            Ok(state) => {
                let (limit, remaining) = (self.rate.requests.get(), state.remaining_burst_capacity());
                let spent = limit.saturating_sub(remaining);
                Ok(Left { limit, remaining, reset: self.rate.period * spent / limit })
            }
            Err(denied) => {
                let wait = denied.wait_time_from(self.limiter.clock().now());
                metrics::counter!("wharfinger_calls_rate_limited_total").increment(1);
                Err(TooOften { rate: self.rate, wait })
            }
        }
    }
}

impl Left {
    /// Tells of the budget. A door that tells of one itself has its words kept: there the reset is a point in time.
    pub(super) fn tell(self, headers: &mut HeaderMap) {
        let mut reset = self.reset.as_secs() + u64::from(self.reset.subsec_nanos() > 0);
        if headers.contains_key(&RESET) {
            reset += SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        }
        headers.insert(LIMIT, HeaderValue::from(self.limit));
        headers.insert(REMAINING, HeaderValue::from(self.remaining));
        headers.insert(RESET, HeaderValue::from(reset));
    }
}

impl TooOften {
    /// What is left: nothing.
    pub(super) fn left(self) -> Left {
        Left { limit: self.rate.requests.get(), remaining: 0, reset: self.rate.period }
    }

    /// The whole answer, where a door has one form for all; `None` for REST, where it depends on what was asked.
    pub(super) fn answer(self, door: Door) -> Option<Response<Body>> {
        let status = self.status();
        match door {
            Door::Grpc | Door::GrpcWeb => Some(status.into_http()),
            Door::Rest => None,
            Door::Oci => {
                let body = json!({ "errors": [{ "code": "TOOMANYREQUESTS", "message": status.message() }] });
                let mut response = Response::new(Body::from(format!("{body}\n")));
                *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
                response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
                response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(self.seconds()));
                Some(response)
            }
        }
    }

    /// Until the next request is allowed, rounded up: earlier would be too early.
    fn seconds(self) -> u64 {
        self.wait.as_secs() + 1
    }

    /// The gRPC status, which says when to come back.
    pub(super) fn status(self) -> Status {
        let metadata = HashMap::from([("limit".to_owned(), self.rate.to_string())]);
        let mut details = ErrorDetails::with_error_info("RATE_LIMITED", ERROR_DOMAIN, metadata);
        details.set_retry_info(Some(Duration::from_secs(self.seconds())));
        let text = format!("more requests than {}; come back in {} s", self.rate, self.seconds());
        Status::with_error_details(Code::ResourceExhausted, text, details)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_is_spent_by_one_and_left_to_another() {
        let rate = Rate { requests: NonZeroU32::new(3).unwrap(), period: Duration::from_secs(3600) };
        let budget: Budget<Arc<str>> = Budget::new(rate);
        let remaining: Vec<u32> = (0..3).map(|_| budget.ask(&"a".into()).unwrap().remaining).collect();
        assert_eq!(remaining, [2, 1, 0]);
        let refused = budget.ask(&"a".into()).unwrap_err();
        assert!(refused.wait <= Duration::from_secs(1200) && refused.wait > Duration::from_secs(1100), "{refused:?}");
        assert_eq!(refused.status().message(), "more requests than 3/h; come back in 1200 s");
        assert_eq!(budget.ask(&"b".into()).unwrap().remaining, 2);
    }
}
