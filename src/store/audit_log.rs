//! The audit log: what was changed and what was refused. It is only ever appended to.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::Result;
use super::list::Slice;

/// What an entry says of how something ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(i16)]
pub enum Outcome {
    /// It was done, in the transaction that wrote the entry.
    Done = 1,
    /// It was refused.
    Denied = 2,
}

/// An entry to be written.
#[derive(Debug, Clone, Copy, Default)]
pub struct NewEntry<'a> {
    /// Who.
    pub actor: &'a str,
    /// What kind of somebody that is.
    pub actor_kind: i16,
    /// From where.
    pub address: &'a str,
    /// By which door.
    pub door: &'a str,
    /// What.
    pub method: &'a str,
    /// On which namespace.
    pub namespace: &'a str,
    /// On which repository.
    pub repository: &'a str,
    /// On what in it, or beside it.
    pub target: &'a str,
    /// Why it was refused, or why it was done, as its maker said.
    pub reason: &'a str,
    /// The request.
    pub request_id: &'a str,
    /// The rule that made the keeper do it.
    pub rule: &'a str,
}

/// Writes an entry.
pub async fn append(conn: &mut PgConnection, entry: NewEntry<'_>, outcome: Outcome) -> Result<()> {
    sqlx::query!(
        "insert into audit_log (actor, actor_kind, address, door, method, namespace, repository, target, outcome, reason,
                                request_id, rule)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        entry.actor,
        entry.actor_kind,
        entry.address,
        entry.door,
        entry.method,
        entry.namespace,
        entry.repository,
        entry.target,
        outcome as i16,
        entry.reason,
        entry.request_id,
        entry.rule,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// An entry as it can be read.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct Entry {
    /// Its number; later ones are larger.
    pub id: i64,
    /// When.
    pub create_time: OffsetDateTime,
    /// Who.
    pub actor: String,
    /// What kind of somebody that is.
    pub actor_kind: i16,
    /// From where.
    pub address: String,
    /// By which door.
    pub door: String,
    /// What.
    pub method: String,
    /// On which namespace.
    pub namespace: String,
    /// On which repository.
    pub repository: String,
    /// On what in it, or beside it.
    pub target: String,
    /// Whether it was done: 1 for yes, 2 for refused.
    pub outcome: i16,
    /// Why.
    pub reason: String,
    /// The request.
    pub request_id: String,
    /// The rule that made the keeper do it.
    pub rule: String,
}

const COLUMNS: &str = "id, create_time, actor, actor_kind, address, door, method, namespace, repository, target, outcome, \
                       reason, request_id, rule";

/// A page of the log.
pub async fn list(conn: &mut PgConnection, slice: &Slice<'_>) -> Result<Vec<Entry>> {
    let mut query = slice.select(COLUMNS, |query| _ = query.push("audit_log where true"));
    Ok(query.build_query_as().fetch_all(conn).await?)
}
