//! Something in the middle: a TCP relay in front of a service, which can be told to fail in the ways that networks and
//! services fail. It understands nothing of what it passes on, except the first lines of HTTP requests, which it counts.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// How a relay behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Passes everything on.
    Forward,
    /// Cuts every connection.
    Cut,
    /// Takes everything and says nothing.
    Silent,
    /// Answers with these bytes whatever it is asked.
    Answer(&'static str),
    /// Passes requests on and cuts the connection when the answer begins.
    LoseAnswers,
}

/// What a service says that is overloaded.
pub(crate) const OVERLOADED: Mode =
    Mode::Answer("HTTP/1.1 503 Slow Down\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");

/// A relay on a port of its own. It is gone when this goes.
pub(crate) struct Relay {
    address: SocketAddr,
    /// A change cuts every connection there is.
    way: watch::Sender<(Mode, SocketAddr)>,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Relay {
    pub(crate) async fn to(target: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (way, seen) = watch::channel((Mode::Forward, target));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let noted = requests.clone();
        tokio::spawn(async move {
            let mut over = seen.clone();
            loop {
                tokio::select! {
                    accepted = listener.accept() => {
                        let (caller, _) = accepted.unwrap();
                        tokio::spawn(serve(caller, seen.clone(), noted.clone()));
                    }
                    changed = over.changed() => if changed.is_err() { return },
                }
            }
        });
        Self { address, way, requests }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Behaves otherwise from now on; connections that there are end.
    pub(crate) fn behave(&self, mode: Mode) {
        self.way.send_modify(|way| way.0 = mode);
    }

    /// Leads to another service from now on.
    pub(crate) fn lead_to(&self, target: SocketAddr) {
        self.way.send_modify(|way| *way = (Mode::Forward, target));
    }

    /// How many requests began with a method and had a text in their first line.
    pub(crate) fn count(&self, method: &str, text: &str) -> usize {
        let requests = self.requests.lock().unwrap();
        requests.iter().filter(|line| line.starts_with(method) && line.contains(text)).count()
    }
}

async fn serve(mut caller: TcpStream, mut seen: watch::Receiver<(Mode, SocketAddr)>, noted: Arc<Mutex<Vec<String>>>) {
    let (mode, target) = *seen.borrow_and_update();
    let passing = async {
        match mode {
            Mode::Cut => {}
            Mode::Silent => while caller.read(&mut [0; 4096]).await.is_ok_and(|read| read > 0) {},
            Mode::Answer(text) => {
                let _ = caller.read(&mut [0; 65536]).await;
                let _ = caller.write_all(text.as_bytes()).await;
                let _ = caller.shutdown().await;
                // Whatever else comes is read, because a close with unread bytes would take the answer back.
                while caller.read(&mut [0; 65536]).await.is_ok_and(|read| read > 0) {}
            }
            Mode::Forward | Mode::LoseAnswers => {
                let Ok(mut service) = TcpStream::connect(target).await else { return };
                let (mut from_caller, mut to_caller) = caller.split();
                let (mut from_service, mut to_service) = service.split();
                let asking = async {
                    let mut bytes = vec![0; 65536];
                    while let Ok(read @ 1..) = from_caller.read(&mut bytes).await {
                        note(&bytes[..read], &noted);
                        if to_service.write_all(&bytes[..read]).await.is_err() {
                            return;
                        }
                    }
                    let _ = to_service.shutdown().await;
                };
                let answering = async {
                    let mut bytes = vec![0; 65536];
                    while let Ok(read @ 1..) = from_service.read(&mut bytes).await {
                        if mode == Mode::LoseAnswers || to_caller.write_all(&bytes[..read]).await.is_err() {
                            return;
                        }
                    }
                };
                // Whoever closes first: both sides are closed.
                tokio::pin!(asking, answering);
                tokio::select! {
                    () = &mut answering => {}
                    () = &mut asking => answering.await,
                }
            }
        }
    };
    tokio::select! {
        () = passing => {}
        _ = seen.changed() => {}
    }
}

fn note(bytes: &[u8], noted: &Mutex<Vec<String>>) {
    let line = bytes.split(|byte| *byte == b'\r').next().unwrap_or_default();
    let methods: [&[u8]; 5] = [b"GET ", b"PUT ", b"POST ", b"HEAD ", b"DELETE "];
    if methods.iter().any(|method| line.starts_with(method)) {
        noted.lock().unwrap().push(String::from_utf8_lossy(line).into_owned());
    }
}
