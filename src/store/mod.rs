//! Postgres: one file per entity, each a few statements over a connection. Decides nothing: what may happen is for
//! `app` to say. The driver's own errors end here.
//!
//! Locks are taken in one order, which is why nothing deadlocks: a namespace row, then repository rows by id, then blob
//! rows by id, then appends only (design I3).

mod codec;
mod error;
mod measured;

pub mod accounts;
pub mod artifacts;
pub mod audit;
pub mod audit_log;
pub mod bindings;
pub mod blob_lists;
pub mod blobs;
pub mod candidates;
pub mod catalog;
pub mod cluster;
pub mod event_log;
pub mod events;
pub mod filter;
pub mod graph;
pub mod holds;
pub mod identities;
pub mod list;
pub mod names;
pub mod namespace_artifacts;
pub mod namespaces;
pub mod operations;
pub mod orphans;
pub mod presence;
pub mod protections;
pub mod repositories;
pub mod requests;
pub mod retention;
pub mod secrets;
pub mod tags;
pub mod tokens;
pub mod tombstones;
pub mod trash;
pub mod uploads;
pub mod versions;
pub mod visible;

use std::time::Duration;

use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{Connection as _, Executor, PgConnection, PgPool, Row};

pub use error::{Error, Result};
pub use measured::{Connection, Tx};

use measured::Timings;

/// The migrations that make the schema, in order.
pub static MIGRATOR: Migrator = sqlx::migrate!();

/// How long a connection may lie idle and still be taken to live.
const IDLE_IN_TRUST: Duration = Duration::from_secs(1);

/// Held while migrations run; any number that nobody else locks.
const MIGRATION_LOCK: i64 = 0x7768_6172_6669_6e67;

/// The way to the database.
#[derive(Debug, Clone)]
pub struct Store {
    pool: PgPool,
    /// Where a session is one's own, so that notifications can be heard.
    sessions: Option<PgPool>,
    timings: Timings,
}

impl Store {
    /// Opens a pool of at most `max_connections` connections; fails when none can be made within 10 s. Notifications are
    /// heard over it too.
    pub async fn connect(options: PgConnectOptions, max_connections: u32) -> Result<Self> {
        let pool = PgPoolOptions::new()
            .max_connections(max_connections)
            .min_connections(1)
            .acquire_timeout(Duration::from_secs(10))
            // A dead connection shows itself at its first statement, and the caller repeats the call; a round trip before
            // every statement would cost every caller. One that has lain idle can afford it, and most that die do so then.
            .test_before_acquire(false)
            .before_acquire(|connection, found| {
                Box::pin(async move {
                    if found.idle_for > IDLE_IN_TRUST {
                        connection.ping().await?;
                    }
                    Ok(true)
                })
            })
            .after_connect(|connection, _| Box::pin(ready(connection)))
            // Rows come in the binary format, and some poolers refuse to be told of another one.
            .connect_with(options.extra_float_digits(None))
            .await?;
        Ok(Self { sessions: Some(pool.clone()), pool, timings: Timings::new() })
    }

    /// Hears notifications elsewhere, or nowhere: the connections of the pool lead through a pooler that shares sessions.
    pub fn hearing(self, place: Option<PgConnectOptions>) -> Self {
        let pool = |options| PgPoolOptions::new().max_connections(1).connect_lazy_with(options);
        Self { sessions: place.map(pool), ..self }
    }

    /// Brings the schema up to date, under a lock of the database so that replicas do not race. A transaction holds it, for
    /// behind a pooler a session's lock would stay with a session that somebody else gets.
    pub async fn migrate(&self) -> std::result::Result<(), sqlx::migrate::MigrateError> {
        let mut lock = self.pool.begin().await?;
        sqlx::query("select pg_advisory_xact_lock($1)").bind(MIGRATION_LOCK).execute(&mut *lock).await?;
        let mut migrator = Migrator::with_migrations(MIGRATOR.iter().cloned().collect());
        migrator.set_locking(false).run(&self.pool).await?;
        Ok(lock.commit().await?)
    }

    /// The sessions over which notifications can be heard, if there are any.
    pub(crate) fn sessions(&self) -> Option<&PgPool> {
        self.sessions.as_ref()
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

/// Makes a new connection ready for statements, or refuses it. A standby would show what is past and take no writes: during a
/// failover it is waited for until it is promoted.
async fn ready(connection: &mut PgConnection) -> sqlx::Result<()> {
    // Statements here look a few rows up. A recursive one whose cost the planner overrates would be compiled first, which
    // takes a hundred times as long as running it.
    let row = connection.fetch_one("select set_config('jit', 'off', false), pg_is_in_recovery()").await?;
    match row.try_get(1)? {
        true => Err(sqlx::Error::Protocol("this is a standby".to_owned())),
        false => Ok(()),
    }
}
