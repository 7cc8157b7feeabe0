//! Postgres: one file per entity, each a few statements over a connection. Decides nothing: what may happen is for
//! `app` to say. The driver's own errors end here.
//!
//! Locks are taken in one order, which is why nothing deadlocks: a namespace row, then repository rows by id, then blob
//! rows by id, then appends only (design I3).

mod codec;
mod error;
mod measured;

pub mod artifacts;
pub mod audit;
pub mod blob_lists;
pub mod blobs;
pub mod candidates;
pub mod cluster;
pub mod event_log;
pub mod events;
pub mod filter;
pub mod graph;
pub mod holds;
pub mod list;
pub mod names;
pub mod namespace_artifacts;
pub mod namespaces;
pub mod operations;
pub mod orphans;
pub mod presence;
pub mod repositories;
pub mod requests;
pub mod retention;
pub mod secrets;
pub mod tags;
pub mod tombstones;
pub mod trash;
pub mod uploads;
pub mod versions;

use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{Executor, PgPool};

pub use error::{Error, Result};
pub use measured::{Connection, Tx};

use measured::Timings;

/// The migrations that make the schema, in order.
pub static MIGRATOR: sqlx::migrate::Migrator = sqlx::migrate!();

/// The way to the database.
#[derive(Debug, Clone)]
pub struct Store {
    pool: PgPool,
    timings: Timings,
}

impl Store {
    /// Opens a pool of at most `max_connections` connections; fails when none can be made within 10 s.
    pub async fn connect(options: PgConnectOptions, max_connections: u32) -> Result<Self> {
        let pool = PgPoolOptions::new()
            .max_connections(max_connections)
            .min_connections(1)
            .acquire_timeout(Duration::from_secs(10))
            // A dead connection shows itself at its first statement, which is then repeated by `app`; a round trip
            // before every statement would cost every caller.
            .test_before_acquire(false)
            // Statements here look a few rows up. A recursive one whose cost the planner overrates would be compiled
            // first, which takes a hundred times as long as running it.
            .after_connect(|connection, _| Box::pin(async move { connection.execute("set jit = off").await.map(drop) }))
            .connect_with(options)
            .await?;
        Ok(Self { pool, timings: Timings::new() })
    }

    /// Brings the schema up to date, under Postgres' own lock so that replicas do not race.
    pub async fn migrate(&self) -> std::result::Result<(), sqlx::migrate::MigrateError> {
        MIGRATOR.run(&self.pool).await
    }

    /// Starts a transaction.
    pub async fn begin(&self) -> Result<Tx> {
        self.timings.begin(&self.pool).await
    }

    /// Starts a transaction that sees one moment and in which the database refuses every write.
    pub async fn begin_reading(&self) -> Result<Tx> {
        self.timings.begin_reading(&self.pool).await
    }

    /// Takes a connection for reading outside any transaction.
    pub async fn read(&self) -> Result<Connection> {
        self.timings.read(&self.pool).await
    }

    /// The pool, for measuring it.
    pub fn pool(&self) -> &PgPool {
        &self.pool
    }
}
