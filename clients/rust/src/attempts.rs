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
        // A fifth more or less, so that many callers do not come back at once.
        match self.next_pause(&error, 0.8 + 0.4 * fastrand::f64()) {
            Some(pause) => sleep(pause).await,
            None => return Err(error),
        }
        Ok(())
    }

    /// How long to pause after an error, stretched by some factor; `None` when it is the last word.
    fn next_pause(&mut self, error: &Error, stretch: f64) -> Option<Duration> {
        let retry = self.retry?;
        self.made = self.made.saturating_add(1);
        if self.made >= retry.attempts || !retry.codes.contains(&error.code()) {
            return None;
        }
        let pause = self.pause.mul_f64(stretch).max(error.details().retry_after.unwrap_or_default());
        self.pause = self.pause.mul_f64(retry.factor).min(retry.longest);
        (self.left().is_none_or(|left| left > pause)).then_some(pause)
    }
}

#[cfg(test)]
mod tests {
    use tonic::Code;

    use super::*;

    const RETRY: Retry = Retry {
        attempts: 4,
        first: Duration::from_millis(200),
        longest: Duration::from_secs(1),
        factor: 3.0,
        codes: &[Code::Unavailable],
    };

    fn unreachable() -> Error {
        Error::own("UNREACHABLE", "nobody answers")
    }

    #[test]
    fn pauses_grow_to_their_longest_and_end_with_the_last_attempt() {
        let mut attempts = Attempts::with(Some(RETRY), None);
        let pauses: Vec<_> = (0..4).map(|_| attempts.next_pause(&unreachable(), 1.0)).collect();
        assert_eq!(
            pauses,
            [200, 600, 1000]
                .map(|pause| Some(Duration::from_millis(pause)))
                .into_iter()
                .chain([None])
                .collect::<Vec<_>>()
        );
    }

    #[test]
    fn other_codes_and_methods_without_a_policy_are_not_repeated() {
        let refused = Error::own("TAG_NOT_FOUND", "there is none");
        assert_eq!(Attempts::with(Some(RETRY), None).next_pause(&refused, 1.0), None);
        assert_eq!(Attempts::with(None, None).next_pause(&unreachable(), 1.0), None);
    }

    #[tokio::test]
    async fn nothing_goes_on_past_the_deadline() {
        let mut attempts = Attempts::with(Some(RETRY), Some(Duration::from_millis(100)));
        assert_eq!(attempts.next_pause(&unreachable(), 1.0), None, "the pause would outlast the deadline");
        let ended = Attempts::with(Some(RETRY), Some(Duration::ZERO));
        let error = ended.within::<()>(std::future::pending()).await.unwrap_err();
        assert!(matches!(error, Error::DeadlineExceeded(_)), "{error}");
    }
}
