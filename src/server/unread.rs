//! Answers that nobody reads. A caller that asks and then gives no room for the answer would keep its place among the calls in
//! flight, and what the answer holds, for as long as its connection lives; with HTTP/2 it need not even stop to talk. Such
//! answers are ended. A stream that waits for something to tell is not meant: there the reader waits too.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Response;
use http_body::{Frame, SizeHint};

use super::call::CallBody;

/// How long a reader may leave what it was offered.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often it is looked at.
const INTERVAL: Duration = Duration::from_secs(15);

/// The answers on their way. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub(super) struct Answers {
    all: Arc<All>,
}

#[derive(Debug, Default)]
struct All {
    slots: Mutex<HashMap<u64, Arc<Mutex<Slot>>>>,
    next: AtomicU64,
}

#[derive(Debug)]
struct Slot {
    /// `None` once it was ended.
    body: Option<CallBody>,
    /// Since when the reader could have asked for more; `None` while it waits itself.
    offered: Option<Instant>,
}

/// The body of an answer that can be ended from outside.
#[derive(Debug)]
pub(super) struct AnswerBody {
    slot: Arc<Mutex<Slot>>,
    number: u64,
    all: Arc<All>,
}

impl Answers {
    /// Looks after an answer until it is over.
    pub(super) fn watch(&self, response: Response<CallBody>) -> Response<AnswerBody> {
        response.map(|body| {
            let number = self.all.next.fetch_add(1, Ordering::Relaxed);
            let slot = Arc::new(Mutex::new(Slot { body: Some(body), offered: Some(Instant::now()) }));
            lock(&self.all.slots).insert(number, slot.clone());
            AnswerBody { slot, number, all: self.all.clone() }
        })
    }

    /// Ends unread answers until there is no server any more.
    pub(super) fn reap(&self) {
        let all = Arc::downgrade(&self.all);
        tokio::spawn(async move {
            let mut interval = tokio::time::interval(INTERVAL);
            loop {
                interval.tick().await;
                let Some(all) = all.upgrade() else { return };
                Self { all }.end_unread(PATIENCE);
            }
        });
    }

    fn end_unread(&self, patience: Duration) {
        // The list is not locked while bodies are dropped, which may take a while.
        let slots: Vec<_> = lock(&self.all.slots).values().cloned().collect();
        for slot in slots {
            let mut slot = lock(&slot);
            if slot.offered.is_some_and(|offered| offered.elapsed() >= patience) && slot.body.take().is_some() {
                metrics::counter!("wharfinger_answers_unread_total").increment(1);
            }
        }
    }
}

impl http_body::Body for AnswerBody {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let mut slot = lock(&self.slot);
        let Some(body) = slot.body.as_mut() else {
            let error = std::io::Error::new(std::io::ErrorKind::TimedOut, "nobody read the answer");
            return Poll::Ready(Some(Err(axum::Error::new(error))));
        };
        let frame = Pin::new(body).poll_frame(cx);
        slot.offered = matches!(frame, Poll::Ready(Some(Ok(_)))).then(Instant::now);
        frame
    }

    fn is_end_stream(&self) -> bool {
        lock(&self.slot).body.as_ref().is_some_and(CallBody::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        lock(&self.slot).body.as_ref().map(CallBody::size_hint).unwrap_or_default()
    }
}

impl Drop for AnswerBody {
    fn drop(&mut self) {
        lock(&self.all.slots).remove(&self.number);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use futures_util::{StreamExt, stream};
    use http_body::Body as _;
    use http_body_util::BodyExt;

    use super::super::call::Call;
    use super::super::measures::{Door, Measures};
    use super::*;

    fn answer(answers: &Answers, body: Body) -> AnswerBody {
        let measures = Measures::install();
        let line = measures.other(Door::Rest).clone();
        let call = Call::new(measures, Door::Rest, line, tracing::Span::none());
        answers.watch(CallBody::wrap(Response::new(body), call, false, None)).into_body()
    }

    fn pieces() -> impl futures_util::Stream<Item = Result<Bytes, std::io::Error>> {
        stream::iter([Ok(Bytes::from_static(b"first"))])
    }

    #[tokio::test]
    async fn an_answer_that_is_offered_and_not_read_is_ended() {
        let answers = Answers::default();
        let mut unread = answer(&answers, Body::from_stream(pieces()));
        answers.end_unread(Duration::from_secs(60));
        assert!(lock(&unread.slot).body.is_some());
        answers.end_unread(Duration::ZERO);
        assert!(lock(&unread.slot).body.is_none(), "and with it what it held");
        assert!(unread.frame().await.unwrap().is_err());
        drop(unread);
        assert!(lock(&answers.all.slots).is_empty());
    }

    #[tokio::test]
    async fn a_reader_that_waits_is_left_to_wait() {
        let answers = Answers::default();
        let mut waiting = answer(&answers, Body::from_stream(pieces().chain(stream::pending())));
        waiting.frame().await.unwrap().unwrap();
        assert!(futures_util::poll!(std::pin::pin!(waiting.frame())).is_pending());
        answers.end_unread(Duration::ZERO);
        assert!(lock(&waiting.slot).body.is_some());
    }

    #[tokio::test]
    async fn an_answer_that_is_read_arrives_whole() {
        let answers = Answers::default();
        let read = answer(&answers, Body::from("whole"));
        assert_eq!(read.size_hint().exact(), Some(5));
        assert_eq!(read.collect().await.unwrap().to_bytes(), "whole");
        assert!(lock(&answers.all.slots).is_empty());
    }
}
