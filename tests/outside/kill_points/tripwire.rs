//! Kills a server at points that are named by what passes between it and Postgres, or between it and S3: before a commit or a
//! storage call, of which the other side then never hears; or after it, when the server never hears that it was done. Each
//! point is taken once.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::session::Session;

/// How likely a server is killed at a point that is new: others come first now and then, so that each run has an order of
/// its own.
const CHANCE: f64 = 0.7;

/// What passes the relays of one test.
#[derive(Clone)]
pub(super) struct Tripwire {
    state: Arc<Mutex<State>>,
}

struct State {
    random: StdRng,
    /// The points at which a server was killed.
    taken: BTreeSet<String>,
    /// Which server the bytes are of: those of the one before may still be under way.
    generation: u64,
    victim: Option<Pid>,
    killed: bool,
}

impl Tripwire {
    pub(super) fn new(seed: u64) -> Self {
        let random = StdRng::seed_from_u64(seed);
        let taken = BTreeSet::new();
        Self { state: Arc::new(Mutex::new(State { random, taken, generation: 0, victim: None, killed: false })) }
    }

    /// A server is about to start, and connections from now on are its.
    pub(super) fn expect_server(&self) {
        let mut state = self.state.lock().unwrap();
        state.generation += 1;
        (state.victim, state.killed) = (None, false);
    }

    /// From now on that server is killed at points that are new; with `None` nobody is.
    pub(super) fn arm(&self, victim: Option<Pid>) {
        self.state.lock().unwrap().victim = victim;
    }

    /// Whether the server was killed.
    pub(super) fn has_killed(&self) -> bool {
        self.state.lock().unwrap().killed
    }

    /// At which points servers were killed.
    pub(super) fn taken(&self) -> BTreeSet<String> {
        self.state.lock().unwrap().taken.clone()
    }

    fn generation(&self) -> u64 {
        self.state.lock().unwrap().generation
    }

    /// Passes a point; true when the server was killed there.
    pub(super) fn pass(&self, generation: u64, point: String) -> bool {
        let mut state = self.state.lock().unwrap();
        let Some(victim) = state.victim.filter(|_| state.generation == generation) else { return false };
        if state.taken.contains(&point) || !state.random.random_bool(CHANCE) {
            return false;
        }
        kill(victim, Signal::SIGKILL).unwrap();
        state.taken.insert(point);
        (state.victim, state.killed) = (None, true);
        true
    }

    /// Stands in front of Postgres; where it does.
    pub(super) async fn before_postgres(&self, target: SocketAddr) -> SocketAddr {
        self.listen(move |tripwire, caller| tripwire.pass_on(caller, target, Session::default())).await
    }

    /// Stands in front of a service that speaks S3; where it does.
    pub(super) async fn before_s3(&self, target: SocketAddr) -> SocketAddr {
        self.listen(move |tripwire, caller| tripwire.pass_on(caller, target, Calls::default())).await
    }

    async fn listen<F>(&self, serve: impl Fn(Self, TcpStream) -> F + Send + 'static) -> SocketAddr
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let tripwire = self.clone();
        tokio::spawn(async move {
            loop {
                let (caller, _) = listener.accept().await.unwrap();
                caller.set_nodelay(true).unwrap();
                tokio::spawn(serve(tripwire.clone(), caller));
            }
        });
        address
    }

    /// Passes everything on, until one side closes or the server is killed.
    async fn pass_on(self, mut caller: TcpStream, target: SocketAddr, mut talk: impl Talk) {
        let generation = self.generation();
        let Ok(mut service) = TcpStream::connect(target).await else { return };
        service.set_nodelay(true).unwrap();
        let (mut asked, mut answered) = (vec![0; 65536], vec![0; 65536]);
        loop {
            let (passages, to) = tokio::select! {
                read = caller.read(&mut asked) => match read {
                    Ok(read @ 1..) => (talk.asked(&asked[..read]), &mut service),
                    _ => return,
                },
                read = service.read(&mut answered) => match read {
                    Ok(read @ 1..) => (talk.answered(&answered[..read]), &mut caller),
                    _ => return,
                },
            };
            for passage in passages {
                if passage.point.is_some_and(|point| self.pass(generation, point)) {
                    return;
                }
                if to.write_all(&passage.bytes).await.is_err() {
                    return;
                }
            }
        }
    }
}

/// Bytes to be passed on, and the point that lies before them.
pub(super) struct Passage {
    pub(super) point: Option<String>,
    pub(super) bytes: Vec<u8>,
}

/// What is said over one connection.
pub(super) trait Talk: Send {
    /// The server says this to the service.
    fn asked(&mut self, bytes: &[u8]) -> Vec<Passage>;
    /// The service says this to the server.
    fn answered(&mut self, bytes: &[u8]) -> Vec<Passage>;
}

/// Calls of S3, one after another. They are told apart by method and by what the query asks for.
#[derive(Default)]
struct Calls {
    unanswered: Option<String>,
}

impl Talk for Calls {
    fn asked(&mut self, bytes: &[u8]) -> Vec<Passage> {
        let line = String::from_utf8_lossy(bytes.split(|byte| *byte == b'\r').next().unwrap_or_default()).into_owned();
        let mut words = line.split(' ');
        let call = match (words.next(), words.next(), words.next()) {
            (Some(method @ ("GET" | "PUT" | "POST" | "HEAD" | "DELETE")), Some(target), Some("HTTP/1.1")) => {
                let query = target.split_once('?').map_or("", |(_, query)| query);
                let keys: Vec<&str> = query.split('&').map(|part| part.split('=').next().unwrap_or_default()).collect();
                let tail = if target.contains(".tail") { " of a tail" } else { "" };
                Some(format!("{method} {}{tail}", keys.join("&")))
            }
            _ => None,
        };
        if call.is_some() {
            self.unanswered.clone_from(&call);
        }
        vec![Passage { point: call.map(|call| format!("before {call}")), bytes: bytes.to_vec() }]
    }

    fn answered(&mut self, bytes: &[u8]) -> Vec<Passage> {
        let point = self.unanswered.take().map(|call| format!("after {call}"));
        vec![Passage { point, bytes: bytes.to_vec() }]
    }
}
