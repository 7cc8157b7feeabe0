//! Tombstones: stored bytes that no row names any more. Sessions that end and uploads that lose a race write theirs in
//! `uploads`, the review in `candidates`, in the statement that ends the row.

use serde_json::Value;
use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;

use super::Result;
use crate::domain::blob::StorageKey;

/// Dooms a key again that a late writer may have written to after its session had ended. Does nothing while a blob or a
/// session names the key. A tombstone that is being worked on is moved, so that the worker leaves it for another round.
pub async fn append_stray(conn: &mut PgConnection, key: StorageKey, delay_seconds: f64) -> Result<()> {
    sqlx::query!(
        "insert into tombstones (storage_key, size_bytes, not_before)
         select $1, 0, now() + make_interval(secs => $2)
         where not exists (select from blobs where storage_key = $1)
           and not exists (select from uploads where storage_key = $1)
         on conflict (storage_key)
             do update set not_before = greatest(tombstones.not_before + interval '1 microsecond', excluded.not_before)",
        key.to_string(),
        delay_seconds,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A tombstone under a lease.
#[derive(Debug, Clone)]
pub struct Leased {
    /// Its row.
    pub id: i64,
    /// The key.
    pub storage_key: String,
    /// Bytes.
    pub size_bytes: i64,
    /// When it became due.
    pub not_before: OffsetDateTime,
    /// What the storage needs to know of an upload that never finished.
    pub storage_state: Option<Value>,
}

/// Takes up to `limit` due tombstones for `lease_seconds`, oldest first. A lease that ends early is harmless: the deletes
/// are repeated.
pub async fn lease(conn: &mut PgConnection, limit: i64, lease_seconds: f64) -> Result<Vec<Leased>> {
    let rows = sqlx::query!(
        r#"update tombstones t
           set lease_expire_time = now() + make_interval(secs => $2)
           where t.id = any(array(select id from tombstones
                                  where not_before <= now()
                                    and (lease_expire_time is null or lease_expire_time <= now())
                                  order by not_before, id
                                  limit $1
                                  for update skip locked))
           returning t.id, t.storage_key, t.size_bytes, t.not_before, t.storage_state as "storage_state: Json<Value>""#,
        limit,
        lease_seconds,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Leased {
            id: row.id,
            storage_key: row.storage_key,
            size_bytes: row.size_bytes,
            not_before: row.not_before,
            storage_state: row.storage_state.map(|state| state.0),
        })
        .collect())
}

/// Forgets tombstones whose bytes are gone, but for those that were moved since they were leased.
pub async fn finish(conn: &mut PgConnection, done: &[&Leased]) -> Result<u64> {
    let ids: Vec<i64> = done.iter().map(|tombstone| tombstone.id).collect();
    let times: Vec<OffsetDateTime> = done.iter().map(|tombstone| tombstone.not_before).collect();
    let gone = sqlx::query!(
        "delete from tombstones t
         using unnest($1::bigint[], $2::timestamptz[]) as done(id, not_before)
         where t.id = done.id and t.not_before = done.not_before",
        &ids,
        &times,
    )
    .execute(conn)
    .await?;
    Ok(gone.rows_affected())
}

/// Moves tombstones whose bytes could not be deleted, to be tried again after `delay_seconds`.
pub async fn postpone(conn: &mut PgConnection, failed: &[i64], delay_seconds: f64) -> Result<()> {
    sqlx::query!(
        "update tombstones
         set not_before = now() + make_interval(secs => $2), lease_expire_time = null
         where id = any($1)",
        failed,
        delay_seconds,
    )
    .execute(conn)
    .await?;
    Ok(())
}
