//! What the auditor asks: which rows nothing needs, which keys some row names, which keys rows say are stored.

use sqlx::PgConnection;

use super::Result;
use super::candidates::Cause;
use crate::domain::Digest;

/// A blob that the auditor looked at.
#[derive(Debug, Clone)]
pub struct LookedAt {
    /// Its row.
    pub id: i64,
    /// Its digest.
    pub digest: Digest,
    /// Bytes.
    pub size_bytes: i64,
    /// Whether nothing needs it and no candidate tells of it.
    pub is_lost: bool,
}

/// A page of all blobs, by row.
pub async fn blobs(conn: &mut PgConnection, after: i64, limit: i64) -> Result<Vec<LookedAt>> {
    let rows = sqlx::query_as!(
        LookedAt,
        r#"select b.id, b.digest as "digest: Digest", b.size_bytes,
                  ((select e.blob_id from artifact_blobs e where e.blob_id = b.id limit 1) is null
                   and (select h.blob_id from blob_holds h where h.blob_id = b.id limit 1) is null
                   and (select c.blob_id from orphan_candidates c where c.blob_id = b.id limit 1) is null) as "is_lost!"
           from blobs b
           where b.id > $1
           order by b.id
           limit $2"#,
        after,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

/// Makes blobs candidates that nothing needs; the review decides as ever.
pub async fn make_candidates(conn: &mut PgConnection, blob_ids: &[i64]) -> Result<()> {
    sqlx::query!(
        "insert into orphan_candidates (blob_id, repository_id, not_before, cause)
         select id, 0, now(), $2 from unnest($1::bigint[]) as id",
        blob_ids,
        Cause::Audited as i16,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Of the keys, those that a blob, a session or a tombstone names. What an upload keeps beside its bytes has a key that
/// follows from the upload's own, its base, and is named by the session or the tombstone of that too, yet not by a blob.
pub async fn named(conn: &mut PgConnection, keys: &[String], bases: &[String]) -> Result<Vec<String>> {
    let named = sqlx::query_scalar!(
        r#"select k.key as "key!"
           from unnest($1::text[], $2::text[]) as k(key, base)
           where exists (select from blobs where storage_key = k.key)
              or exists (select from uploads where storage_key = k.base)
              or exists (select from tombstones where storage_key in (k.key, k.base))"#,
        keys,
        bases,
    )
    .fetch_all(conn)
    .await?;
    Ok(named)
}

/// Bytes that a blob's row says are stored.
#[derive(Debug, Clone)]
pub struct Stored {
    /// The key.
    pub storage_key: String,
    /// How many.
    pub size_bytes: i64,
    /// Whose they are.
    pub digest: Digest,
}

/// What rows say is stored under keys from one up to before another.
pub async fn stored(conn: &mut PgConnection, from: &str, before: &str) -> Result<Vec<Stored>> {
    let rows = sqlx::query_as!(
        Stored,
        r#"select storage_key, size_bytes, digest as "digest: Digest"
           from blobs
           where storage_key >= $1 and storage_key < $2"#,
        from,
        before,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

/// Dooms bytes that no row names.
pub async fn doom(conn: &mut PgConnection, key: &str, size_bytes: i64, delay_seconds: f64) -> Result<()> {
    sqlx::query!(
        "insert into tombstones (storage_key, size_bytes, not_before)
         select $1, $2, now() + make_interval(secs => $3)
         where not exists (select from blobs where storage_key = $1)
           and not exists (select from uploads where storage_key = $1)
         on conflict (storage_key) do nothing",
        key,
        size_bytes,
        delay_seconds,
    )
    .execute(conn)
    .await?;
    Ok(())
}
