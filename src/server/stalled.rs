//! A request body that does not wait for ever for its sender. A sender that went away without a word would otherwise keep
//! its call, and what the call holds, until the system gives the connection up.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use http::Request;
use http_body::{Body as _, Frame, SizeHint};
use tokio::time::{Instant, Sleep, sleep};

/// A body that fails when nothing of it comes for a while.
#[derive(Debug)]
struct Watched {
    body: Body,
    patience: Duration,
    timer: Pin<Box<Sleep>>,
    waiting: bool,
}

/// Gives a request such a body, when it has one at all.
pub(super) fn watch(request: Request<Body>, patience: Duration) -> Request<Body> {
    if request.body().is_end_stream() {
        return request;
    }
    request.map(|body| Body::new(Watched { body, patience, timer: Box::pin(sleep(patience)), waiting: false }))
}

impl http_body::Body for Watched {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let this = self.get_mut();
        if let Poll::Ready(frame) = Pin::new(&mut this.body).poll_frame(cx) {
            this.waiting = false;
            return Poll::Ready(frame);
        }
        // Time counts only while somebody asks: a reader that is slow itself is no fault of the sender.
        if !std::mem::replace(&mut this.waiting, true) {
            this.timer.as_mut().reset(Instant::now() + this.patience);
        }
        match this.timer.as_mut().poll(cx) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(()) => {
                let error = std::io::Error::new(std::io::ErrorKind::TimedOut, "nothing more of the body came in time");
                Poll::Ready(Some(Err(axum::Error::new(error))))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::{StreamExt, stream};
    use http_body_util::BodyExt;

    use super::*;

    #[tokio::test]
    async fn a_body_that_stalls_fails_after_what_came() {
        let pieces = stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"first"))]).chain(stream::pending());
        let request = watch(Request::new(Body::from_stream(pieces)), Duration::from_millis(10));
        let mut body = request.into_body();
        assert_eq!(body.frame().await.unwrap().unwrap().into_data().unwrap(), "first");
        assert!(body.frame().await.unwrap().unwrap_err().to_string().contains("in time"));
    }

    #[tokio::test]
    async fn a_whole_body_passes_as_it_is() {
        let request = watch(Request::new(Body::from("whole")), Duration::ZERO);
        assert_eq!(request.body().size_hint().exact(), Some(5));
        assert_eq!(request.into_body().collect().await.unwrap().to_bytes(), "whole");
    }
}
