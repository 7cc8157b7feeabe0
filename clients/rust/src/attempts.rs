//! Attempts of one call: how many, how long apart, and when there is no more time. Knows no rpc.

use std::time::Duration;

use tokio::time::{Instant, sleep, timeout_at};

use crate::error::{Error, Result};
use crate::rpcs::{Method, Retry};

/// The attempts that a call has left.
#[derive(Debug)]
pub(crate) struct Attempts {
    retry: Option<Retry>,
    ends: Option<Instant>,
    made: u32,
    pause: Duration,
}

impl Attempts {
    /// Of a call of a method; `timeout` is the caller's own.
    pub(crate) fn new(method: &Method, timeout: Option<Duration>) -> Self {
        Self::with(method.retry, timeout.or(method.timeout))
    }

    /// With a policy and a time for all attempts together.
    pub(crate) fn with(retry: Option<Retry>, timeout: Option<Duration>) -> Self {
        let ends = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        Self { retry, ends, made: 0, pause: retry.map(|retry| retry.first).unwrap_or_default() }
    }

    /// As many attempts as at the beginning, and the time that is left.
    pub(crate) fn renewed(&self) -> Self {
        Self { made: 0, pause: self.retry.map(|retry| retry.first).unwrap_or_default(), ..*self }
    }

    /// How much time is left; `None` means without an end.
    pub(crate) fn left(&self) -> Option<Duration> {
        self.ends.map(|ends| ends.saturating_duration_since(Instant::now()))
    }

    /// Waits for an attempt no longer than there is time.
    pub(crate) async fn within<T>(&self, attempt: impl Future<Output = Result<T>>) -> Result<T> {
        let Some(ends) = self.ends else { return attempt.await };
        match timeout_at(ends, attempt).await {
            Ok(outcome) => outcome,
            Err(_) => Err(Error::deadline()),
        }
    }

    /// Pauses before the next attempt, or gives the error back when there is none.
    pub(crate) async fn pause_after(&mut self, error: Error) -> Result<()> {
        let Some(retry) = self.retry else { return Err(error) };
        self.made += 1;
        if self.made >= retry.attempts || !retry.codes.contains(&error.code()) {
            return Err(error);
        }
        // A fifth more or less, so that many callers do not come back at once.
        let pause =
            self.pause.mul_f64(0.8 + 0.4 * fastrand::f64()).max(error.details().retry_after.unwrap_or_default());
        if self.left().is_some_and(|left| left <= pause) {
            return Err(error);
        }
        sleep(pause).await;
        self.pause = self.pause.mul_f64(retry.factor).min(retry.longest);
        Ok(())
    }
}
