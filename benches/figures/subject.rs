//! The server under test: the release binary with its embedded cluster in a throw-away folder.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use sqlx::postgres::PgConnectOptions;
use tonic::transport::{Channel, Endpoint};

/// A server process of its own.
pub struct Subject {
    child: Child,
    folder: tempfile::TempDir,
    pub address: String,
}

impl Subject {
    /// Starts the server and waits until it serves.
    pub async fn start() -> Self {
        Self::with(&[]).await
    }

    /// The same with more settings: flag and value.
    pub async fn with(settings: &[&str]) -> Self {
        let folder = tempfile::Builder::new().prefix("wharfinger-bench").tempdir().unwrap();
        let address = format!("127.0.0.1:{}", free_port());
        let child = Command::new(env!("CARGO_BIN_EXE_wharfinger"))
            .args(["serve", "--listen", &address, "--data-dir"])
            .arg(folder.path().join("data"))
            .args(["--log-level", "warn"])
            .args(settings)
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        let subject = Self { child, folder, address };
        let deadline = Instant::now() + Duration::from_secs(60);
        while !subject.is_ready().await {
            assert!(Instant::now() < deadline, "the server does not become ready");
            tokio::task::yield_now().await;
        }
        subject
    }

    async fn is_ready(&self) -> bool {
        http().get(self.url("/readyz")).send().await.is_ok_and(|answer| answer.status().is_success())
    }

    /// The address of a path.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The data directory.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// How to reach the embedded cluster beside the server.
    pub fn database(&self) -> PgConnectOptions {
        let socket = socket_of(&self.data());
        PgConnectOptions::new_without_pgpass().socket(socket).username("wharfinger").database("wharfinger")
    }

    /// The same, for programs of Postgres: folder of the socket.
    pub fn socket(&self) -> PathBuf {
        socket_of(&self.data())
    }

    /// Connections for clients, four as the peers were measured with.
    pub async fn channels(&self) -> Vec<Channel> {
        channels(&self.address).await
    }

    /// Resident memory of the server process in MiB; the cluster's processes are not part of it.
    pub fn resident_mib(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1024.0
    }
}

impl Drop for Subject {
    /// Stops the server in order, after a bench that failed too.
    fn drop(&mut self) {
        let _ = kill(Pid::from_raw(self.child.id() as i32), Signal::SIGTERM);
        let _ = self.child.wait();
    }
}

/// Four connections to an address.
pub async fn channels(address: &str) -> Vec<Channel> {
    let mut channels = Vec::new();
    for _ in 0..4 {
        channels.push(Endpoint::from_shared(format!("http://{address}")).unwrap().connect().await.unwrap());
    }
    channels
}

/// A client for HTTP.
pub fn http() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().no_proxy().tcp_nodelay(true).build().unwrap()
}

/// A port that is free now.
pub fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// The socket's folder stands in the postmaster's own file: fifth line.
fn socket_of(data: &Path) -> PathBuf {
    let pid_file = std::fs::read_to_string(data.join("postgres/data/postmaster.pid")).unwrap();
    PathBuf::from(pid_file.lines().nth(4).unwrap())
}
