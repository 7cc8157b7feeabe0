//! Reads on after an answer is decided. A server that answers no and closes while the client is still sending makes many
//! clients report a broken pipe instead of the answer, so what is left of a body of bounded size is read and dropped.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, BodyDataStream};
use bytes::Bytes;
use futures_util::stream::{Stream, StreamExt};

use crate::app::UploadBody;
use crate::domain::error::Source;

/// Bytes that are read and dropped at most. A client that sends more is cut off.
const LINGER_BYTES: usize = 32 << 20;
/// How long that may take at most.
const LINGER_TIME: Duration = Duration::from_secs(5);

/// A body that the door can get back from the use case that was reading it.
#[derive(Debug, Clone)]
pub(crate) struct LingeringBody(Arc<Mutex<BodyDataStream>>);

impl LingeringBody {
    pub(crate) fn new(body: Body) -> Self {
        Self(Arc::new(Mutex::new(body.into_data_stream())))
    }

    /// The body for a use case.
    pub(crate) fn stream(&self) -> UploadBody {
        self.clone().boxed()
    }

    /// Reads what is left, within bounds.
    pub(crate) async fn drain(mut self) {
        let read = async {
            let mut left = LINGER_BYTES;
            while let Some(Ok(piece)) = self.next().await {
                let Some(less) = left.checked_sub(piece.len()) else { return };
                left = less;
            }
        };
        // Too slow is as good as too much.
        let _ = tokio::time::timeout(LINGER_TIME, read).await;
    }
}

impl Stream for LingeringBody {
    type Item = Result<Bytes, Source>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        // One of the two holders at a time reads, so the lock is always free.
        let mut stream = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Pin::new(&mut *stream).poll_next(cx).map_err(Into::into)
    }
}
