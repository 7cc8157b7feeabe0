//! The stream of changes as readers see it: settled events in the order of commits, and where in it a reader stands.

use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use time::OffsetDateTime;

use super::events::EventKind;
use super::{Error, Result, visible};
use crate::domain::Digest;
use crate::domain::access::Visible;

/// Everything up to here was read: a position and a row, as in the order of `events`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Cursor {
    position: i64,
    id: i64,
}

impl Cursor {
    /// Everything below a position was read.
    fn before(position: i64) -> Self {
        Self { position: position - 1, id: i64::MAX }
    }
}

/// A change that was committed.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Where a reader stands after it.
    pub cursor: Cursor,
    /// What happened.
    pub kind: EventKind,
    /// The namespace's name.
    pub namespace: Option<String>,
    /// The repository's name.
    pub repository: Option<String>,
    /// The repository's version after the change.
    pub version: Option<i64>,
    /// The artifact's digest.
    pub digest: Option<Digest>,
    /// The tag's name.
    pub tag: Option<String>,
    /// More of it, by kind.
    pub detail: serde_json::Value,
    /// Who made it.
    pub actor: String,
    /// When it was made.
    pub create_time: OffsetDateTime,
}

/// Which events a reader wants.
#[derive(Debug, Clone, Default)]
pub struct EventFilter {
    /// In this namespace only.
    pub namespace: Option<String>,
    /// In this repository only.
    pub repository: Option<String>,
    /// Of these kinds only; empty for all.
    pub kinds: Vec<EventKind>,
    /// Not made before this.
    pub since: Option<OffsetDateTime>,
    /// Of what may be seen only; `None` for all.
    pub visible: Option<Visible>,
}

/// Where everything below is settled: no transaction that may still write there runs. As a cursor, it is now.
pub async fn settled(conn: &mut PgConnection) -> Result<Cursor> {
    let position =
        sqlx::query_scalar!(r#"select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as "position!""#)
            .fetch_one(conn)
            .await?;
    Ok(Cursor::before(position))
}

/// Where the events begin that were made at a time or later; `None` when some of them were forgotten already.
pub async fn at(conn: &mut PgConnection, time: OffsetDateTime) -> Result<Option<Cursor>> {
    // First where it is settled: what commits after this has a position beyond.
    let now = settled(conn).await?;
    let row = sqlx::query!(
        r#"select (select create_time >= $1 from event_horizon) as "forgotten!",
                  (select min(position::text::bigint) from events where create_time >= $1) as position"#,
        time,
    )
    .fetch_one(conn)
    .await?;
    if row.forgotten {
        return Ok(None);
    }
    Ok(Some(row.position.map_or(now, |position| now.min(Cursor::before(position)))))
}

/// Whether no event after the cursor was forgotten.
pub async fn is_whole(conn: &mut PgConnection, cursor: Cursor) -> Result<bool> {
    let whole = sqlx::query_scalar!(
        r#"select (position, id) <= ($1::bigint::text::xid8, $2) as "whole!" from event_horizon"#,
        cursor.position,
        cursor.id,
    )
    .fetch_one(conn)
    .await?;
    Ok(whole)
}

/// Whether anything was written after the cursor, settled or not.
pub async fn is_more(conn: &mut PgConnection, cursor: Cursor) -> Result<bool> {
    let more = sqlx::query_scalar!(
        r#"select exists (select from events where (position, id) > ($1::bigint::text::xid8, $2)) as "more!""#,
        cursor.position,
        cursor.id,
    )
    .fetch_one(conn)
    .await?;
    Ok(more)
}

/// Up to `limit` settled events after the cursor.
pub async fn read(
    conn: &mut PgConnection,
    after: Cursor,
    until: Cursor,
    filter: &EventFilter,
    limit: i64,
) -> Result<Vec<Event>> {
    let (namespaces, repositories) = visible::rows(filter.visible.as_ref());
    let kinds: Vec<i16> = filter.kinds.iter().map(|kind| *kind as i16).collect();
    let rows = sqlx::query!(
        r#"select position::text::bigint as "position!", id, kind, namespace, repository, version,
                  digest as "digest: Digest", tag, detail, actor, create_time
           from events
           where (position, id) > ($1::bigint::text::xid8, $2)
             and (position, id) <= ($3::bigint::text::xid8, $4)
             and ($5::text is null or namespace = $5) and ($6::text is null or repository = $6)
             and (cardinality($7::smallint[]) = 0 or kind = any($7))
             and ($8::timestamptz is null or create_time >= $8)
             and ($10::bigint[] is null or namespace_id = any($10) or repository_id = any($11::bigint[]))
           order by position, id
           limit $9"#,
        after.position,
        after.id,
        until.position,
        until.id,
        filter.namespace,
        filter.repository,
        &kinds,
        filter.since,
        limit,
        namespaces,
        repositories,
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Event {
                cursor: Cursor { position: row.position, id: row.id },
                kind: EventKind::from_code(row.kind.into())
                    .ok_or_else(|| Error::Corrupt(format!("event of kind {}", row.kind)))?,
                namespace: row.namespace,
                repository: row.repository,
                version: row.version,
                digest: row.digest,
                tag: row.tag,
                detail: row.detail,
                actor: row.actor,
                create_time: row.create_time,
            })
        })
        .collect()
}

/// The channel on which replicas tell each other that there are events.
pub const CHANNEL: &str = "wharfinger_events";

/// Tells the other replicas. Never inside the transaction of a change: Postgres lets the commits of those who notify pass
/// one at a time.
pub async fn announce(conn: &mut PgConnection) -> Result<()> {
    sqlx::query!("select pg_notify($1, '')", CHANNEL).execute(conn).await?;
    Ok(())
}
