//! The real server in this process, on a free port, over a database of its own.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tonic::transport::{Channel, Endpoint};
use wharfinger::server::Server;
use wharfinger::server::config::{Config, Sources};

use super::{TestDatabase, folder};

/// A server that is gone when this goes.
pub(crate) struct TestServer {
    server: Option<Server>,
    address: SocketAddr,
    config: Config,
    database: TestDatabase,
}

impl TestServer {
    /// With the default settings.
    pub(crate) async fn start() -> Self {
        Self::with(&[]).await
    }

    /// With some settings, by their names and as text: `("trash-window", "0s")`.
    pub(crate) async fn with(settings: &[(&str, &str)]) -> Self {
        let database = TestDatabase::create().await;
        let mut flags = BTreeMap::from([
            ("listen".to_owned(), "127.0.0.1:0".to_owned()),
            ("data-dir".to_owned(), folder().to_str().unwrap().to_owned()),
            ("database-url".to_owned(), database.url()),
            ("database-max-connections".to_owned(), "8".to_owned()),
        ]);
        flags.extend(settings.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())));
        let config = Config::load(&Sources { flags, environment: BTreeMap::new() }).unwrap();
        let server = Server::start(&config).await.unwrap();
        Self { address: server.address(), server: Some(server), config, database }
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of a path, which begins with a slash.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// A connection for gRPC clients.
    pub(crate) async fn channel(&self) -> Channel {
        Endpoint::from_shared(self.url("")).unwrap().connect().await.unwrap()
    }

    /// A client for everything over HTTP.
    pub(crate) fn http(&self) -> reqwest::Client {
        // It is never used for TLS, and wants to know how all the same.
        let _ = rustls::crypto::ring::default_provider().install_default();
        reqwest::Client::builder().no_proxy().build().unwrap()
    }

    /// The answer to a GET: its status, and its body as text.
    pub(crate) async fn get(&self, path: &str) -> (u16, String) {
        let response = self.http().get(self.url(path)).send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    }

    /// Sends bytes as they are and reads until the server closes: for requests that no client library would send. They
    /// should say `connection: close`.
    #[allow(dead_code, reason = "stories come and go")]
    pub(crate) async fn raw(&self, request: &[u8]) -> String {
        let (mut reader, mut writer) = TcpStream::connect(self.address).await.unwrap().into_split();
        let mut answer = Vec::new();
        // Whether all of it is taken is the server's business; what counts is the answer.
        let (_, read) = tokio::join!(writer.write_all(request), reader.read_to_end(&mut answer));
        read.unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// Its database, to look behind the scenes.
    pub(crate) fn database(&self) -> &TestDatabase {
        &self.database
    }

    /// Its settings.
    #[allow(dead_code, reason = "stories come and go")]
    pub(crate) fn config(&self) -> &Config {
        &self.config
    }

    /// Stops it in order.
    pub(crate) async fn stop(&mut self, drain: Duration) {
        self.server.take().unwrap().stop(drain).await.unwrap();
    }

    /// Stops it and starts another over the same data, at another port.
    #[allow(dead_code, reason = "stories come and go")]
    pub(crate) async fn restart(&mut self) {
        self.stop(Duration::from_secs(5)).await;
        let server = Server::start(&self.config).await.unwrap();
        self.address = server.address();
        self.server = Some(server);
    }
}
