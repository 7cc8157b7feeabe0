//! The port: accepts connections, speaks HTTP/1 and HTTP/2 on them, and ends them in order. Knows nothing of what is asked.

use std::net::SocketAddr;
use std::time::Duration;

use http::Request;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::callers::Peer;
use super::front::Front;

/// How long the head of an HTTP/1 request may take, and how long an idle connection is kept.
const HEAD_PATIENCE: Duration = Duration::from_secs(60);
/// Silence after which an HTTP/2 caller is asked whether it still lives, and how long it may take to say so.
const KEEP_ALIVE: (Duration, Duration) = (Duration::from_secs(30), Duration::from_secs(20));
/// What one HTTP/2 stream may send ahead of its reader: enough to fill a fast link, little enough for many uploads at once.
const STREAM_WINDOW: u32 = 1 << 20;
/// What all streams of one HTTP/2 connection may send ahead together, which bounds the memory of the connection.
const CONNECTION_WINDOW: u32 = 2 << 20;
/// What an HTTP/1 connection reads ahead at most, which bounds the head of a request too.
const READ_BUFFER: usize = 256 << 10;
/// Bytes of headers, names and values, that an HTTP/2 request may have.
const HEADERS_MAX: u32 = 32 << 10;
/// Calls that one HTTP/2 connection may have in flight.
const STREAMS_MAX: u32 = 512;

/// How long a failed accept waits.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// A port that is being served.
#[derive(Debug)]
pub(super) struct Listener {
    address: SocketAddr,
    /// Cancelled: nothing new is accepted.
    closed: CancellationToken,
    /// Cancelled: what is still open is cut.
    cut: CancellationToken,
    /// Gives the graceful shutdown back when it ends.
    accepting: JoinHandle<GracefulShutdown>,
    connections: TaskTracker,
}

impl Listener {
    /// Takes the port and begins to serve it.
    pub(super) async fn bind(address: SocketAddr, front: Front) -> std::io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let (closed, cut, connections) = (CancellationToken::new(), CancellationToken::new(), TaskTracker::new());
        let accepting = tokio::spawn(accept(listener, front, closed.clone(), cut.clone(), connections.clone()));
        Ok(Self { address, closed, cut, accepting, connections })
    }

    /// Where it listens.
    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Closes the port, lets calls in flight finish for at most `patience`, and cuts the rest.
    pub(super) async fn drain(self, patience: Duration) {
        self.closed.cancel();
        self.connections.close();
        let Ok(graceful) = self.accepting.await else {
            return self.cut.cancel();
        };
        if timeout(patience, graceful.shutdown()).await.is_err() {
            tracing::warn!(
                connections = self.connections.len(),
                ?patience,
                "cutting connections that did not end in time"
            );
        }
        self.cut.cancel();
        self.connections.wait().await;
    }
}

async fn accept(
    listener: TcpListener,
    front: Front,
    closed: CancellationToken,
    cut: CancellationToken,
    connections: TaskTracker,
) -> GracefulShutdown {
    let protocol = protocol();
    let graceful = GracefulShutdown::new();
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Most are the caller's own; one that is ours, such as too many open files, is no better at once.
                    tracing::warn!(error = %error, "cannot accept a connection");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                    continue;
                }
            },
            () = closed.cancelled() => return graceful,
        };
        // Answers are small and complete; waiting to fill a packet would only delay them.
        let _ = stream.set_nodelay(true);
        let front = front.clone();
        let service = service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(Peer(peer));
            front.clone().call(request)
        });
        let (protocol, watcher, cut, closed) = (protocol.clone(), graceful.watcher(), cut.clone(), closed.clone());
        connections.spawn(async move {
            if !says_something(&stream, &closed).await {
                return;
            }
            let connection = watcher.watch(protocol.serve_connection(TokioIo::new(stream), service));
            tokio::select! {
                ended = connection => {
                    if let Err(error) = ended {
                        tracing::debug!(error, "a connection broke off");
                    }
                }
                () = cut.cancelled() => {}
            }
        });
    }
}

/// Waits for the first byte of a connection, from which its protocol is told; hyper has no limit of its own there.
async fn says_something(stream: &TcpStream, closed: &CancellationToken) -> bool {
    let mut byte = [0];
    tokio::select! {
        first = timeout(HEAD_PATIENCE, stream.peek(&mut byte)) => matches!(first, Ok(Ok(1))),
        () = closed.cancelled() => false,
    }
}

fn protocol() -> Builder<TokioExecutor> {
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEAD_PATIENCE).max_buf_size(READ_BUFFER);
    builder
        .http2()
        .timer(TokioTimer::new())
        .initial_stream_window_size(STREAM_WINDOW)
        .initial_connection_window_size(CONNECTION_WINDOW)
        .max_concurrent_streams(STREAMS_MAX)
        .max_header_list_size(HEADERS_MAX)
        .keep_alive_interval(KEEP_ALIVE.0)
        .keep_alive_timeout(KEEP_ALIVE.1);
    builder
}
