//! One call from its head to the last byte of its answer: counted, timed, and in the span that carries its id. Knows how
//! gRPC and HTTP say that a call went well, and nothing of what it was about.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;

use axum::body::Body;
use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, Response};
use http_body::{Body as _, Frame, SizeHint};
use tokio_util::sync::WaitForCancellationFutureOwned;
use tonic::Code;
use tracing::Span;

use super::answers::Refusal;
use super::measures::{Door, Line, Measures, Outcome};

/// A call in flight. Dropping it before it ended counts it as broken off.
#[derive(Debug)]
pub(super) struct Call {
    measures: Measures,
    door: Door,
    line: Arc<Line>,
    started: Instant,
    ended: bool,
    span: Span,
}

impl Call {
    /// A call that is counted as in flight already.
    pub(super) fn new(measures: Measures, door: Door, line: Arc<Line>, span: Span) -> Self {
        Self { measures, door, line, started: Instant::now(), ended: false, span }
    }

    /// Tells which rpc the call turned out to be, by its name.
    pub(super) fn name_rpc(&mut self, name: &str) {
        if let Some(rpc) = self.measures.rpc(&format!("/{name}")) {
            self.line = rpc.line(self.door).clone();
        }
    }

    fn end(&mut self, outcome: Outcome) {
        if std::mem::replace(&mut self.ended, true) {
            return;
        }
        let elapsed = self.started.elapsed();
        self.line.record(outcome, elapsed);
        self.measures.leave(self.door);
        if tracing::enabled!(tracing::Level::DEBUG) {
            let _entered = self.span.enter();
            tracing::debug!(door = self.door.name(), method = self.line.method(), ?outcome, ?elapsed, "call ended");
        }
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        self.end(Outcome::Aborted);
    }
}

/// The body of an answer, which ends its call.
#[derive(Debug)]
pub(super) struct CallBody {
    body: Body,
    call: Call,
    /// What the end of the body means. gRPC tells in its trailers.
    outcome: Outcome,
    /// Bytes that the head promised and that are not sent yet. HTTP/1 drops a body after them without asking for its end.
    missing: Option<u64>,
    /// The wish to stop, for a stream without an end of its own.
    stopping: Option<Pin<Box<WaitForCancellationFutureOwned>>>,
    over: bool,
}

impl CallBody {
    /// Takes over a call from the head of its answer on.
    pub(super) fn wrap(
        response: Response<Body>,
        call: Call,
        has_no_body: bool,
        stopping: Option<WaitForCancellationFutureOwned>,
    ) -> Response<Self> {
        let (head, body) = response.into_parts();
        let outcome = match call.door.speaks_grpc().then(|| grpc_outcome(&head.headers)) {
            Some(Some(told_in_head)) => told_in_head,
            // A gRPC answer that never says how it ended did not end well.
            Some(None) if head.status.is_success() => Outcome::Aborted,
            _ => Outcome::Http(head.status.as_u16()),
        };
        let length = head.headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        let mut wrapped = Self { body, call, outcome, missing: length, stopping: stopping.map(Box::pin), over: false };
        if has_no_body || wrapped.body.is_end_stream() {
            wrapped.call.end(outcome);
        }
        Response::from_parts(head, wrapped)
    }

    fn saw(&mut self, frame: &Frame<Bytes>) {
        if let Some(data) = frame.data_ref() {
            self.missing = self.missing.map(|missing| missing.saturating_sub(data.len() as u64));
            if self.missing == Some(0) && !self.call.door.speaks_grpc() {
                self.call.end(self.outcome);
            }
        } else if let Some(trailers) = frame.trailers_ref()
            && let Some(outcome) = grpc_outcome(trailers)
        {
            self.outcome = outcome;
        }
        if self.body.is_end_stream() {
            self.call.end(self.outcome);
        }
    }

    /// Ends a stream that would never end: in gRPC's words where trailers can carry them, else by breaking off.
    fn stop(&mut self) -> Result<Frame<Bytes>, axum::Error> {
        self.over = true;
        self.call.end(Outcome::Grpc(Code::Unavailable));
        let status = Refusal::Stopping.status();
        let mut trailers = HeaderMap::new();
        match self.call.door {
            Door::Grpc if status.add_header(&mut trailers).is_ok() => Ok(Frame::trailers(trailers)),
            _ => Err(axum::Error::new(status)),
        }
    }
}

impl http_body::Body for CallBody {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let this = self.get_mut();
        if this.over {
            return Poll::Ready(None);
        }
        let span = this.call.span.clone();
        let _entered = span.enter();
        match Pin::new(&mut this.body).poll_frame(cx) {
            Poll::Ready(Some(Ok(frame))) => {
                this.saw(&frame);
                Poll::Ready(Some(Ok(frame)))
            }
            Poll::Ready(None) => {
                this.call.end(this.outcome);
                Poll::Ready(None)
            }
            Poll::Ready(Some(Err(error))) => {
                tracing::warn!(error = super::chain(&error), "the answer broke off");
                this.call.end(Outcome::Aborted);
                Poll::Ready(Some(Err(error)))
            }
            Poll::Pending => {
                let stops = this.stopping.as_mut().is_some_and(|stopping| stopping.as_mut().poll(cx).is_ready());
                if stops { Poll::Ready(Some(this.stop())) } else { Poll::Pending }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.over || self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

fn grpc_outcome(headers: &HeaderMap) -> Option<Outcome> {
    headers.get(tonic::Status::GRPC_STATUS).map(|code| Outcome::Grpc(Code::from_bytes(code.as_bytes())))
}
