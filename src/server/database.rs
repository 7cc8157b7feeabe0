//! Opens the database: the one that the settings name, or the embedded cluster; then brings its schema up to date. Knows
//! nothing of what the tables mean.

use std::time::Duration;

use sqlx::migrate::MigrateError;
use sqlx::postgres::PgConnectOptions;

use super::config::{Config, SecretUrl, SessionSource};
use super::{CLUSTER_PATIENCE, chain};
use crate::store::cluster::{Cluster, ClusterError, ClusterSettings};
use crate::store::{self, Store};

/// Connections of the embedded cluster beyond those of the pool, for operators and for Postgres itself.
const SPARE_CONNECTIONS: u32 = 20;

/// How connections name themselves.
const NAME: &str = "wharfinger";

/// An open, migrated database.
#[derive(Debug)]
pub(super) struct Database {
    store: Store,
    cluster: Option<Cluster>,
}

/// Why the database cannot be had. One line, without secrets.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The embedded cluster.
    #[error(transparent)]
    Cluster(#[from] ClusterError),
    /// No connection.
    #[error("cannot connect to the database {place}: {}", chain(.source))]
    Connect { place: String, source: store::Error },
    /// A later version was here.
    #[error(
        "the database was brought to schema {found} by a newer wharfinger, and this one knows schemas up to {known}; run \
         the newer version"
    )]
    Newer { found: i64, known: i64 },
    /// A migration that was applied has another text here.
    #[error(
        "migration {0} was applied to the database in another form than this wharfinger has it; run the version that applied it"
    )]
    Changed(i64),
    /// A migration failed.
    #[error("cannot bring the database up to date: {}", chain(.0))]
    Migrate(MigrateError),
}

impl Database {
    /// Opens and migrates. Replicas that start together wait for each other under the database's own lock.
    pub(super) async fn open(config: &Config) -> Result<Self, Error> {
        let database = Self::open_as_it_is(config).await?;
        if let Err(error) = database.store.migrate().await {
            database.close(CLUSTER_PATIENCE).await?;
            return Err(migrate_error(error));
        }
        tracing::info!(schema = newest_known(), "the database is up to date");
        Ok(database)
    }

    /// Opens without a look at the schema.
    pub(super) async fn open_as_it_is(config: &Config) -> Result<Self, Error> {
        let (options, cluster, place) = match &config.database_url {
            Some(url) => (options_of(url)?, None, url.to_string()),
            None => {
                let max_connections = config.database_max_connections.saturating_add(SPARE_CONNECTIONS);
                let settings = ClusterSettings { data_dir: config.data_dir.clone(), max_connections, durable: true };
                let cluster = Cluster::start(&settings).await?;
                (cluster.connect_options().application_name(NAME), Some(cluster), "of the data directory".to_owned())
            }
        };
        let session = match &config.database_session {
            SessionSource::Url(url) => Some(options_of(url)?),
            SessionSource::DatabaseUrl | SessionSource::Nowhere => None,
        };
        match Store::connect(options, config.database_max_connections).await {
            Ok(store) => {
                tracing::debug!(database = place, "connected");
                let store = match config.database_session {
                    SessionSource::DatabaseUrl => store,
                    SessionSource::Url(_) | SessionSource::Nowhere => store.hearing(session),
                };
                Ok(Self { store, cluster })
            }
            Err(source) => {
                if let Some(cluster) = cluster {
                    cluster.stop(CLUSTER_PATIENCE).await?;
                }
                Err(Error::Connect { place, source })
            }
        }
    }

    /// The way to the database.
    pub(super) fn store(&self) -> &Store {
        &self.store
    }

    /// Returns when the embedded cluster ends by itself; never, for a database of somebody else.
    pub(super) async fn lost(&mut self) -> Error {
        match &mut self.cluster {
            Some(cluster) => Error::Cluster(cluster.died().await),
            None => std::future::pending().await,
        }
    }

    /// Closes the pool, then stops the embedded cluster.
    pub(super) async fn close(self, patience: Duration) -> Result<(), Error> {
        let Some(cluster) = self.cluster else {
            // Connections in use are cut by the end of the process.
            let _ = tokio::time::timeout(patience, self.store.pool().close()).await;
            return Ok(());
        };
        let closing = self.store.pool().close();
        let ((), stopped) = futures_util::future::join(
            async {
                let _ = tokio::time::timeout(patience, closing).await;
            },
            cluster.stop(patience),
        )
        .await;
        Ok(stopped?)
    }
}

fn options_of(url: &SecretUrl) -> Result<PgConnectOptions, Error> {
    // The settings checked that it parses.
    let parsed: sqlx::Result<PgConnectOptions> = url.expose().parse();
    let options = parsed.map_err(|source| Error::Connect { place: url.to_string(), source: source.into() })?;
    Ok(options.application_name(NAME))
}

fn newest_known() -> i64 {
    store::MIGRATOR.iter().map(|migration| migration.version).max().unwrap_or_default()
}

fn migrate_error(error: MigrateError) -> Error {
    match error {
        MigrateError::VersionMissing(found) => Error::Newer { found, known: newest_known() },
        MigrateError::VersionMismatch(version) => Error::Changed(version),
        other => Error::Migrate(other),
    }
}
