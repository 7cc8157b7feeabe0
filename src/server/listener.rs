//! The port: accepts connections, speaks HTTP/1 and HTTP/2 on them, and ends them in order. Knows nothing of what is asked.

use std::future::pending;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use http::Request;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::front::Front;
use super::tls::Tls;
use super::wire::Wire;
use crate::access::{ClientCertificate, Peer};

/// How long the head of an HTTP/1 request may take, and how long an idle connection is kept.
const HEAD_PATIENCE: Duration = Duration::from_secs(60);
/// How long a TLS handshake may take, from the first byte on.
const HANDSHAKE_PATIENCE: Duration = Duration::from_secs(10);
/// How long what is to be sent may stand in the way before its reader is given up.
const SEND_PATIENCE: Duration = Duration::from_secs(60);
/// Bytes by which HTTP/2 is told from HTTP/1 (RFC 9113, 3.4).
const PREFACE_BYTES: u64 = 24;
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
    /// Takes the port and begins to serve it, by TLS when that is given.
    pub(super) async fn bind(address: SocketAddr, tls: Option<Tls>, front: Front) -> std::io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let (closed, cut, connections) = (CancellationToken::new(), CancellationToken::new(), TaskTracker::new());
        let port =
            Port { protocol: protocol(), tls: tls.map(Arc::new), front, closed: closed.clone(), cut: cut.clone() };
        let accepting = tokio::spawn(accept(listener, port, connections.clone()));
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

/// What every connection needs.
#[derive(Clone)]
struct Port {
    protocol: Builder<TokioExecutor>,
    tls: Option<Arc<Tls>>,
    front: Front,
    closed: CancellationToken,
    cut: CancellationToken,
}

async fn accept(listener: TcpListener, port: Port, connections: TaskTracker) -> GracefulShutdown {
    let graceful = GracefulShutdown::new();
    loop {
        let (stream, address) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Most are the caller's own; one that is ours, such as too many open files, is no better at once.
                    tracing::warn!(error = %error, "cannot accept a connection");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                    continue;
                }
            },
            () = port.closed.cancelled() => return graceful,
        };
        // Answers are small and complete; waiting to fill a packet would only delay them.
        let _ = stream.set_nodelay(true);
        connections.spawn(port.clone().greet(stream, address, graceful.watcher()));
    }
}

impl Port {
    /// Serves a connection once it has said something, and has shaken hands where it must.
    async fn greet(self, stream: TcpStream, address: SocketAddr, watcher: Watcher) {
        if !says_something(&stream, &self.closed).await {
            return;
        }
        let mut peer = Peer { address, encrypted: false, certificate: None };
        let Some(tls) = &self.tls else { return self.serve(stream, peer, watcher).await };
        let shaken = async {
            let mut stream = timeout(HANDSHAKE_PATIENCE, tls.accept(stream)).await??;
            // Nothing beneath has a limit for who shakes hands and then says no word.
            timeout(HEAD_PATIENCE, stream.fill_buf()).await??;
            std::io::Result::Ok(stream)
        };
        let stream = tokio::select! {
            shaken = shaken => match shaken {
                Ok(stream) => stream,
                Err(error) => return tracing::debug!(error = %error, %address, "a handshake failed"),
            },
            () = self.closed.cancelled() => return,
        };
        peer.encrypted = true;
        let certificate = stream.get_ref().1.peer_certificates().and_then(|chain| chain.first());
        peer.certificate = certificate.and_then(|first| ClientCertificate::read(first)).map(Arc::new);
        self.serve(stream, peer, watcher).await;
    }

    async fn serve(self, stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static, peer: Peer, watcher: Watcher) {
        let (front, address) = (self.front, peer.address);
        let service = service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(peer.clone());
            front.clone().call(request)
        });
        let wire = Wire::new(stream, SEND_PATIENCE);
        let came = wire.came();
        let connection = watcher.watch(self.protocol.serve_connection(TokioIo::new(wire), service));
        // Until its protocol can be told, nothing beneath has a limit either.
        let mute = async {
            sleep(HEAD_PATIENCE).await;
            if came.load(Ordering::Relaxed) >= PREFACE_BYTES {
                pending().await
            }
        };
        tokio::select! {
            ended = connection => {
                if let Err(error) = ended {
                    tracing::debug!(error, "a connection broke off");
                }
            }
            () = mute => tracing::debug!(%address, "a connection never said what it speaks"),
            () = self.cut.cancelled() => {}
        }
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
