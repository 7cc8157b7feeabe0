//! A private Postgres cluster in the data directory: made, started, watched and stopped by this process, reachable
//! through a unix socket only. Knows nothing of what is kept in it, nor of pools and migrations.
//!
//! The life of a cluster: take the lock on the data directory, find binaries, arrange the folder and who owns it, end a
//! postmaster that an earlier process left behind, initialise when the folder is new, start, wait until it answers.

mod account;
mod binaries;
mod folder;
mod leftover;
mod postmaster;

use std::path::PathBuf;
use std::time::Duration;

use sqlx::postgres::PgConnectOptions;

use folder::Folder;
use postmaster::Postmaster;

/// The superuser of the cluster, and the name of the database that the server keeps its tables in.
const NAME: &str = "wharfinger";

/// How a cluster is to be run.
#[derive(Debug, Clone)]
pub struct ClusterSettings {
    /// The data directory of the server. The cluster lives in its sub-folder `postgres`.
    pub data_dir: PathBuf,
    /// Connections that clients may open at once. Never less than 100 are offered.
    pub max_connections: u32,
    /// Whether commits survive a crash of the machine. Only throw-away clusters of tests say no.
    pub durable: bool,
}

/// A running cluster. [`Cluster::stop`] ends it in order; dropping it ends it at once, and it recovers at its next start.
#[derive(Debug)]
pub struct Cluster {
    postmaster: Postmaster,
    folder: Folder,
}

impl Cluster {
    /// Starts the cluster of a data directory and returns once it accepts connections. Crash recovery is waited for
    /// however long it takes, so callers race this with whatever may interrupt a start.
    pub async fn start(settings: &ClusterSettings) -> Result<Self, ClusterError> {
        let mut folder = Folder::open(&settings.data_dir)?;
        leftover::end(&folder).await?;
        let binaries = binaries::find(folder.data_version()?)?;
        if !folder.is_initialised() {
            postmaster::initialise(&binaries, &folder, settings.durable).await?;
        }
        folder.arrange_socket()?;
        let postmaster = Postmaster::start(&binaries, &folder, settings).await?;
        let cluster = Self { postmaster, folder };
        cluster.ensure_database().await?;
        Ok(cluster)
    }

    /// How to connect to the server's own database in this cluster.
    pub fn connect_options(&self) -> PgConnectOptions {
        PgConnectOptions::new_without_pgpass().socket(self.folder.socket_dir()).username(NAME).database(NAME)
    }

    /// The id of the postmaster's process, or nothing once it has ended.
    pub fn process_id(&self) -> Option<u32> {
        self.postmaster.process_id()
    }

    /// Returns when the cluster ends by itself, which it never should. Safe to cancel and call again.
    pub async fn died(&mut self) -> ClusterError {
        let status = self.postmaster.wait().await;
        ClusterError::Died { status, log: self.folder.log_file() }
    }

    /// Ends open sessions and shuts down in order; after `patience` at once, which the next start recovers from.
    pub async fn stop(mut self, patience: Duration) -> Result<(), ClusterError> {
        self.postmaster.stop(patience).await
    }

    async fn ensure_database(&self) -> Result<(), ClusterError> {
        use sqlx::Connection;
        let options = self.connect_options().database("postgres");
        let failed = |source| ClusterError::Connect { source, log: self.folder.log_file() };
        let mut connection = sqlx::PgConnection::connect_with(&options).await.map_err(failed)?;
        let exists: bool = sqlx::query_scalar("select exists (select from pg_database where datname = $1)")
            .bind(NAME)
            .fetch_one(&mut connection)
            .await
            .map_err(failed)?;
        if !exists {
            sqlx::query("create database wharfinger").execute(&mut connection).await.map_err(failed)?;
        }
        connection.close().await.map_err(failed)
    }
}

/// Why a private cluster cannot be had. Each is one line that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum ClusterError {
    /// Another process has the lock.
    #[error(
        "the data directory {} is in use by another wharfinger; stop that one, or give this one its own --data-dir or a --database-url",
        .0.display()
    )]
    InUse(PathBuf),
    /// No usable binaries.
    #[error(
        "no PostgreSQL 15 to 18 server was found in PATH or the usual places; install one (Debian and Ubuntu: apt-get \
         install postgresql; Fedora: dnf install postgresql-server; Alpine: apk add postgresql; macOS: brew install \
         postgresql@17), or name a database with --database-url"
    )]
    NoBinaries,
    /// The data belongs to a major version that is not installed.
    #[error(
        "the cluster in {} was made by PostgreSQL {wanted}, and only {found} is installed; install the server of \
         PostgreSQL {wanted}, or move the data with pg_upgrade", .folder.display()
    )]
    WrongVersion { folder: PathBuf, wanted: u32, found: String },
    /// Root may not run Postgres, and there is nobody else to run it.
    #[error(
        "PostgreSQL refuses to run as root, and there is neither a user `postgres` nor a user `nobody` to run it as; \
         start wharfinger as an ordinary user, or name a database with --database-url"
    )]
    NoAccount,
    /// The cluster belongs to somebody else.
    #[error(
        "the cluster in {} belongs to another user (id {owner}); start wharfinger as that user or as root, or give \
         another --data-dir", .folder.display()
    )]
    NotOurs { folder: PathBuf, owner: u32 },
    /// The file system refused.
    #[error("cannot {what} {}: {source}", .path.display())]
    File { what: &'static str, path: PathBuf, source: std::io::Error },
    /// A program could not be run.
    #[error("cannot run {} as user {account}: {source}", .program.display())]
    Spawn { program: PathBuf, account: String, source: std::io::Error },
    /// `initdb` failed.
    #[error("initdb could not make a cluster in {}: {output}", .folder.display())]
    Initialise { folder: PathBuf, output: String },
    /// A postmaster of an earlier run does not end.
    #[error("a PostgreSQL of an earlier run (process {process_id}) still uses {} and does not stop; end it first", .folder.display())]
    Leftover { process_id: i32, folder: PathBuf },
    /// The postmaster ended by itself while it was being started.
    #[error("PostgreSQL ended while starting ({status}): {reason}; its log is {}", .log.display())]
    StartFailed { status: String, reason: String, log: PathBuf },
    /// The postmaster ended by itself while it was being used.
    #[error("PostgreSQL ended by itself ({status}); its log is {}", .log.display())]
    Died { status: String, log: PathBuf },
    /// The postmaster runs and cannot be used.
    #[error("PostgreSQL runs and cannot be used: {source}; its log is {}", .log.display())]
    Connect { source: sqlx::Error, log: PathBuf },
}

impl ClusterError {
    fn file(what: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { what, path, source }
    }
}
