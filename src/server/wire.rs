//! The bytes of one connection: how many came, and for how long what is to be sent has stood in the way. A caller that stops
//! reading at all is found here, whatever protocol it speaks.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};

/// A connection that fails when nothing of what is to be sent is taken for a while.
#[derive(Debug)]
pub(super) struct Wire<S> {
    stream: S,
    came: Arc<AtomicU64>,
    patience: Duration,
    timer: Pin<Box<Sleep>>,
    stuck: bool,
}

impl<S> Wire<S> {
    pub(super) fn new(stream: S, patience: Duration) -> Self {
        Self { stream, came: Arc::default(), patience, timer: Box::pin(sleep(patience)), stuck: false }
    }

    /// How many bytes came so far, now and later.
    pub(super) fn came(&self) -> Arc<AtomicU64> {
        self.came.clone()
    }

    /// Counts the time in which nothing could be sent.
    fn sent<T>(&mut self, cx: &mut Context<'_>, attempt: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if attempt.is_ready() {
            self.stuck = false;
            return attempt;
        }
        if !std::mem::replace(&mut self.stuck, true) {
            self.timer.as_mut().reset(Instant::now() + self.patience);
        }
        ready!(self.timer.as_mut().poll(cx));
        metrics::counter!("wharfinger_connections_unread_total").increment(1);
        Poll::Ready(Err(io::Error::new(io::ErrorKind::TimedOut, "the other end takes nothing")))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Wire<S> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let before = buffer.filled().len();
        let read = Pin::new(&mut this.stream).poll_read(cx, buffer);
        this.came.fetch_add((buffer.filled().len() - before) as u64, Ordering::Relaxed);
        read
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Wire<S> {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let attempt = Pin::new(&mut this.stream).poll_write(cx, bytes);
        this.sent(cx, attempt)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let attempt = Pin::new(&mut this.stream).poll_write_vectored(cx, pieces);
        this.sent(cx, attempt)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let attempt = Pin::new(&mut this.stream).poll_flush(cx);
        this.sent(cx, attempt)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let attempt = Pin::new(&mut this.stream).poll_shutdown(cx);
        this.sent(cx, attempt)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

    use super::*;

    #[tokio::test]
    async fn a_connection_whose_other_end_takes_nothing_fails() {
        let (mut theirs, ours) = duplex(4);
        let mut wire = Wire::new(ours, Duration::from_millis(10));
        wire.write_all(b"four").await.unwrap();
        assert_eq!(wire.write_all(b"more").await.unwrap_err().kind(), io::ErrorKind::TimedOut);
        let mut taken = [0; 4];
        theirs.read_exact(&mut taken).await.unwrap();
        wire.write_all(b"more").await.unwrap();
    }

    #[tokio::test]
    async fn bytes_that_came_are_counted() {
        let (mut theirs, ours) = duplex(64);
        let mut wire = Wire::new(ours, Duration::ZERO);
        theirs.write_all(b"seven..").await.unwrap();
        let mut read = [0; 7];
        wire.read_exact(&mut read).await.unwrap();
        assert_eq!(wire.came().load(Ordering::Relaxed), 7);
    }
}
