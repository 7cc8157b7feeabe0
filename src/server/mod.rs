//! The server from its settings to its last byte: names the concrete parts together and tells the stories of a start and
//! of a stop. Decides nothing about content.

mod answers;
mod background;
mod call;
mod callers;
pub mod config;
mod database;
mod deadline;
mod doors;
mod front;
mod health;
mod listener;
mod measures;
mod oci_paths;
mod origins;
mod probes;
mod rates;
mod request_id;
mod rest;
mod signals;
mod stalled;
pub mod telemetry;
mod tls;
mod unread;
mod wire;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use crate::access::jwt::Issuers;
use crate::access::{ClientCertificates, Voucher};
use crate::app::{self, App};
use crate::content::{self, Content};
use crate::keeper;
use crate::transcode::Api;
use background::Keeper;
use config::Config;
use database::Database;
use front::{Doors, Front};
use health::Health;
use listener::Listener;
use signals::Signals;
use tls::Tls;
pub use tls::{TlsError, TlsFiles};

/// How long the embedded cluster may take to stop in order.
const CLUSTER_PATIENCE: Duration = Duration::from_secs(15);

/// A server that serves. [`Server::stop`] ends it in order.
#[derive(Debug)]
pub struct Server {
    listener: Listener,
    health: Health,
    keeper: Keeper,
    database: Database,
}

/// Why the server cannot start, or had to end. One line.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {source}")]
    Listen { address: SocketAddr, source: std::io::Error },
    /// TLS cannot be offered.
    #[error("cannot offer TLS: {0}")]
    Tls(#[from] TlsError),
    /// The database cannot be had.
    #[error(transparent)]
    Database(#[from] database::Error),
    /// Blob bytes cannot be kept where the settings say.
    #[error("cannot keep content at {place}: {}", chain(.source))]
    Content { place: String, source: content::Error },
    /// The product cannot be put together.
    #[error("cannot start: {}", chain(.0))]
    App(crate::domain::Error),
    /// The audit could not be finished.
    #[error("the audit broke off: {}", chain(.0))]
    Audit(crate::domain::Error),
    /// The descriptors cannot be served.
    #[error("cannot offer reflection: {0}")]
    Reflection(#[from] tonic_reflection::server::Error),
    /// The annotations of the protos contradict each other.
    #[error("cannot offer REST: {0}")]
    Transcoding(#[from] crate::transcode::BuildError),
    /// The process cannot hear signals.
    #[error("cannot listen for signals: {0}")]
    Signals(std::io::Error),
}

/// Serves until a signal, or until the embedded cluster is lost. A second signal ends at once.
pub async fn serve(config: Config) -> Result<(), Error> {
    let mut signals = Signals::listen().map_err(Error::Signals)?;
    let mut server = tokio::select! {
        started = Server::start(&config) => started?,
        signal = signals.next() => {
            tracing::info!(signal, "stopping before the start was complete");
            return Ok(());
        }
    };
    let outcome = tokio::select! {
        signal = signals.next() => {
            tracing::info!(signal, drain_timeout = ?config.windows.drain, "stopping; calls in flight may finish");
            Ok(())
        }
        lost = server.database.lost() => Err(Error::Database(lost)),
    };
    if let Err(error) = &outcome {
        tracing::error!(error = %error, "stopping, because the database is gone");
    }
    tokio::select! {
        stopped = server.stop(config.windows.drain) => outcome.and(stopped),
        signal = signals.next() => {
            tracing::warn!(signal, "stopping at once");
            outcome
        }
    }
}

/// Brings the database up to date and ends.
pub async fn migrate(config: &Config) -> Result<(), Error> {
    let database = Database::open(config).await?;
    database.close(CLUSTER_PATIENCE).await?;
    Ok(())
}

/// Walks rows against stored objects and tells what should not be; the database must be up to date.
pub async fn audit(
    config: &Config,
    repair: bool,
    rate: u32,
    tell: impl FnMut(&keeper::audit::Finding),
) -> Result<keeper::audit::Audited, Error> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let database = Database::open_as_it_is(config).await?;
    let content = open_content(config)?;
    let options = keeper::audit::AuditOptions {
        repair,
        rate,
        grace: config.windows.tombstone_delay,
        tombstone_delay: config.windows.tombstone_delay,
    };
    let audited = keeper::audit::audit(database.store(), &content, &options, tell).await.map_err(Error::Audit);
    database.close(CLUSTER_PATIENCE).await?;
    audited
}

/// What is served over REST, without a server.
pub fn rest_api() -> Result<Api, Error> {
    Ok(rest::describe().api()?)
}

/// The OpenAPI document of a package; none where nothing of it is served.
pub fn openapi(api: &Api, package: &str) -> Option<String> {
    rest::document(api, package)
}

impl Server {
    /// Listens, then opens the database, puts the product together and opens the doors. Whoever calls before that is told
    /// to come back.
    pub async fn start(config: &Config) -> Result<Self, Error> {
        for variable in &config.unused {
            tracing::warn!(variable, "this environment variable looks like a setting and is none");
        }
        // For storage by URL: which cryptography TLS uses is the process's choice, and this is the one that is built in. It
        // fails when somebody chose before.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let measures = measures::Measures::install();
        let health = Health::starting();
        let front = Front::new(config, measures, health.clone());
        let tls = config.tls.clone().map(Tls::open).transpose()?;
        let listener = Listener::bind(config.listen, tls, front.clone())
            .await
            .map_err(|source| Error::Listen { address: config.listen, source })?;

        let database = Database::open(config).await?;
        let (app, doors) = match assemble(config, &database, &health).await {
            Ok(parts) => parts,
            Err(error) => {
                // The cluster stops in order, so that the next start need not recover.
                database.close(CLUSTER_PATIENCE).await?;
                return Err(error);
            }
        };
        front.look_up_callers_in(app.clone());
        let keeper = Keeper::start(app);
        front.open(doors);
        front.reap();
        health.serving(database.store().clone()).await;
        tracing::info!(address = %listener.address(), "serving");
        Ok(Self { listener, health, keeper, database })
    }

    /// Where it listens; the port is the one the system chose when the settings asked for port 0.
    pub fn address(&self) -> SocketAddr {
        self.listener.address()
    }

    /// Stops in order: tells whoever asks, accepts nothing new, lets calls in flight finish for at most `drain`, cuts the
    /// rest, and stops the cluster.
    pub async fn stop(self, drain: Duration) -> Result<(), Error> {
        self.health.draining().await;
        self.listener.drain(drain).await;
        self.keeper.stop(drain).await;
        self.database.close(CLUSTER_PATIENCE).await?;
        tracing::info!("stopped");
        Ok(())
    }
}

/// Puts the product and its doors together.
async fn assemble(config: &Config, database: &Database, health: &Health) -> Result<(App, Doors), Error> {
    let content = open_content(config)?;
    let app = App::new(database.store().clone(), content, app_settings(config)).await.map_err(Error::App)?;
    if config.auth.is_on {
        app.access().believe(vouchers(config));
        introduce_admin(config, &app).await?;
    }
    let doors = doors::build(&app, config, health)?;
    Ok((app, doors))
}

/// Who else may say who a caller is.
fn vouchers(config: &Config) -> Vec<Arc<dyn Voucher>> {
    let mut vouchers: Vec<Arc<dyn Voucher>> = Vec::new();
    if !config.auth.jwt.issuers.is_empty() {
        vouchers.push(Arc::new(Issuers::new(&config.auth.jwt)));
    }
    if config.tls.as_ref().is_some_and(|tls| tls.client_authorities.is_some()) {
        vouchers.push(Arc::new(ClientCertificates));
    }
    vouchers
}

/// Makes the first administrator, or gives it the token that the settings name.
async fn introduce_admin(config: &Config, app: &App) -> Result<(), Error> {
    let chosen = config.auth.admin_token.as_ref();
    if let Some(secret) = app.ensure_admin(chosen).await.map_err(Error::App)? {
        // On standard output, because logs are kept and shipped; nobody can read it again.
        println!("The token of the new account admin, shown this once: {}", secret.expose());
    }
    Ok(())
}

/// Opens the place for blob bytes: the object store of the settings, or a folder in the data directory.
fn open_content(config: &Config) -> Result<Content, Error> {
    match &config.storage_url {
        Some(url) => Content::from_url(url.expose(), config.windows.storage)
            .map_err(|source| Error::Content { place: "the storage URL".to_owned(), source }),
        None => {
            let folder = config.data_dir.join("content");
            Content::local(&folder).map_err(|source| Error::Content { place: folder.display().to_string(), source })
        }
    }
}

fn app_settings(config: &Config) -> app::Settings {
    app::Settings {
        trash_window: config.windows.trash,
        hold_window: config.windows.hold,
        upload_window: config.windows.upload,
        tombstone_delay: config.windows.tombstone_delay,
        keeper_interval: config.windows.keeper_interval,
        clean_up_hours: config.windows.clean_up_hours,
        operation_retention: config.windows.operation_retention,
        request_retention: config.windows.request_retention,
        event_retention: config.windows.event_retention,
        manifest_limit_bytes: config.limits.manifest_bytes,
        blob_limit_bytes: match config.limits.blob_bytes {
            0 => i64::MAX as u64,
            limit => limit,
        },
        accounts_create_namespaces: config.auth.accounts_create_namespaces,
        audits: config.auth.is_on,
    }
}

/// An error and its sources in one line.
fn chain(error: &dyn std::error::Error) -> String {
    let sources = std::iter::successors(error.source(), |error| error.source());
    sources.fold(error.to_string(), |text, source| format!("{text}: {source}"))
}
