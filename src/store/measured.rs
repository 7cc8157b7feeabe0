//! Connections and transactions that know how long they were waited for and held: what an operator sees of the database's
//! speed. A statement alone is not timed, because its use cases hold a connection for just their statements.

use std::ops::{Deref, DerefMut};
use std::time::Instant;

use metrics::Histogram;
use sqlx::pool::PoolConnection;
use sqlx::{PgConnection, PgPool, Postgres, Transaction};

use super::Result;

/// The histograms, looked up once.
#[derive(Debug, Clone)]
pub(super) struct Timings {
    wait: Histogram,
    read: Histogram,
    write: Histogram,
}

impl Timings {
    pub(super) fn new() -> Self {
        let histogram = |of: &'static str| metrics::histogram!("wharfinger_database_seconds", "of" => of);
        Self { wait: histogram("wait"), read: histogram("read"), write: histogram("write") }
    }

    pub(super) async fn read(&self, pool: &PgPool) -> Result<Connection> {
        let asked = Instant::now();
        let connection = pool.acquire().await?;
        let held = self.held(&self.read, asked);
        Ok(Connection { connection, _held: held })
    }

    pub(super) async fn begin(&self, pool: &PgPool) -> Result<Tx> {
        let asked = Instant::now();
        let transaction = pool.begin().await?;
        let held = self.held(&self.write, asked);
        Ok(Tx { transaction, held })
    }

    pub(super) async fn begin_reading(&self, pool: &PgPool) -> Result<Tx> {
        let asked = Instant::now();
        let transaction = pool.begin_with("begin isolation level repeatable read, read only").await?;
        let held = self.held(&self.read, asked);
        Ok(Tx { transaction, held })
    }

    fn held(&self, histogram: &Histogram, asked: Instant) -> Held {
        let since = Instant::now();
        self.wait.record(since - asked);
        Held { since, histogram: histogram.clone() }
    }
}

/// Records, when it goes, how long it was.
#[derive(Debug)]
struct Held {
    since: Instant,
    histogram: Histogram,
}

impl Drop for Held {
    fn drop(&mut self) {
        self.histogram.record(self.since.elapsed());
    }
}

/// A connection of the pool outside any transaction.
#[derive(Debug)]
pub struct Connection {
    connection: PoolConnection<Postgres>,
    _held: Held,
}

impl Deref for Connection {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        &self.connection
    }
}

impl DerefMut for Connection {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.connection
    }
}

/// A transaction. Commit consumes it; dropping it rolls it back.
#[derive(Debug)]
pub struct Tx {
    transaction: Transaction<'static, Postgres>,
    held: Held,
}

impl Tx {
    /// Makes what was written last. Until it returns nobody knows whether it did.
    pub async fn commit(self) -> Result<()> {
        let Self { transaction, held } = self;
        let outcome = transaction.commit().await;
        drop(held);
        Ok(outcome?)
    }

    /// Lets the commit return before the log is on disk: for what is done again when a crash of the database takes it back,
    /// and what nobody is told of. Whatever commits in the usual way later makes this durable too.
    pub async fn at_ease(&mut self) -> Result<()> {
        sqlx::query("set local synchronous_commit = off").execute(&mut *self.transaction).await?;
        Ok(())
    }

    /// Has the commit wait for the disk after all, as the database is set up to.
    pub async fn at_pains(&mut self) -> Result<()> {
        sqlx::query("set local synchronous_commit to default").execute(&mut *self.transaction).await?;
        Ok(())
    }

    /// Takes back what was written.
    pub async fn rollback(self) -> Result<()> {
        Ok(self.transaction.rollback().await?)
    }
}

impl Deref for Tx {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        &self.transaction
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.transaction
    }
}
