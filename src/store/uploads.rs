//! Upload sessions. The row names the storage key before the first byte is written under it, and carries what another
//! process needs to go on. A lease makes one request at a time its writer.

use serde_json::Value;
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::blobs::BlobRow;
use super::{Error, Result};
use crate::domain::blob::StorageKey;
use crate::domain::{Algorithm, Digest, RepositoryName};

/// A row of `uploads`.
#[derive(Debug, Clone)]
pub struct UploadRow {
    /// The session's identifier.
    pub uid: Uuid,
    /// The repository it uploads to.
    pub repository_id: i64,
    /// Where its bytes go.
    pub storage_key: StorageKey,
    /// Durable bytes.
    pub offset_bytes: i64,
    /// The algorithm that runs along.
    pub algorithm: Algorithm,
    /// The hash over those bytes.
    pub hash_state: Option<Vec<u8>>,
    /// What the storage needs to go on.
    pub storage_state: Option<Value>,
}

struct RawRow {
    uid: Uuid,
    repository_id: i64,
    storage_key: String,
    offset_bytes: i64,
    hash_algorithm: i16,
    hash_state: Option<Vec<u8>>,
    storage_state: Option<Json<Value>>,
}

impl TryFrom<RawRow> for UploadRow {
    type Error = Error;

    fn try_from(row: RawRow) -> Result<Self> {
        let corrupt = |what: &str| Error::Corrupt(format!("uploads {}: {what}", row.uid));
        Ok(Self {
            uid: row.uid,
            repository_id: row.repository_id,
            storage_key: row.storage_key.parse().map_err(|_| corrupt("storage_key"))?,
            offset_bytes: row.offset_bytes,
            algorithm: u8::try_from(row.hash_algorithm)
                .ok()
                .and_then(Algorithm::from_code)
                .ok_or_else(|| corrupt("hash_algorithm"))?,
            hash_state: row.hash_state,
            storage_state: row.storage_state.map(|state| state.0),
        })
    }
}

/// A session to be inserted.
#[derive(Debug)]
pub struct NewUpload<'a> {
    /// The live repository it uploads to.
    pub repository: &'a RepositoryName,
    /// The session's identifier.
    pub uid: Uuid,
    /// Where its bytes go.
    pub storage_key: StorageKey,
    /// The algorithm that runs along.
    pub algorithm: Algorithm,
    /// Who uploads.
    pub creator: &'a str,
    /// How long it may idle, in seconds.
    pub window_seconds: f64,
    /// The lease it is born with, and for how many seconds.
    pub lease: Option<(Uuid, f64)>,
}

/// Inserts a session; `None` when there is no such repository.
pub async fn insert(conn: &mut PgConnection, new: NewUpload<'_>) -> Result<Option<i64>> {
    let repository_id = sqlx::query_scalar!(
        "insert into uploads (uid, repository_id, storage_key, hash_algorithm, lease_uid, lease_expire_time, creator,
                              create_time, update_time, expire_time)
         select $3, r.id, $4, $5, $6, now() + make_interval(secs => $7), $8, now(), now(),
                now() + make_interval(secs => $9)
         from namespaces n
         join repositories r on r.namespace_id = n.id
         where n.name = $1 and n.delete_time is null and r.name = $2 and r.delete_time is null
         returning repository_id",
        new.repository.namespace_str(),
        new.repository.as_str(),
        new.uid,
        new.storage_key.to_string(),
        i16::from(new.algorithm.code()),
        new.lease.map(|lease| lease.0),
        new.lease.map(|lease| lease.1),
        new.creator,
        new.window_seconds,
    )
    .fetch_optional(conn)
    .await?;
    Ok(repository_id)
}

/// Finds a session of a live repository, unless it expired; with an owner, only that one's.
pub async fn find(
    conn: &mut PgConnection,
    repository: &RepositoryName,
    uid: Uuid,
    owner: Option<&str>,
) -> Result<Option<UploadRow>> {
    sqlx::query_as!(
        RawRow,
        r#"select u.uid, u.repository_id, u.storage_key, u.offset_bytes, u.hash_algorithm, u.hash_state,
                  u.storage_state as "storage_state: Json<Value>"
           from uploads u
           join repositories r on r.id = u.repository_id
           join namespaces n on n.id = r.namespace_id
           where u.uid = $1 and u.expire_time > now() and r.name = $2 and r.delete_time is null
             and n.delete_time is null and ($3::text is null or u.creator = $3)"#,
        uid,
        repository.as_str(),
        owner,
    )
    .fetch_optional(conn)
    .await?
    .map(UploadRow::try_from)
    .transpose()
}

/// Makes the caller the only writer of a session for `lease_seconds`, and starts its idle time anew. `None` when there is
/// no such session or somebody else writes it.
///
/// Does not wait for the disk: a lease that a crash of the database forgets only lets another writer in, and what the
/// first one then saves or finishes is refused.
pub async fn lease(
    conn: &mut PgConnection,
    repository: &RepositoryName,
    uid: Uuid,
    owner: Option<&str>,
    lease: (Uuid, f64),
    window_seconds: f64,
) -> Result<Option<UploadRow>> {
    sqlx::query_as!(
        RawRow,
        r#"with at_ease as materialized (select set_config('synchronous_commit', 'off', true))
           update uploads u
           set lease_uid = $3, lease_expire_time = now() + make_interval(secs => $4), update_time = now(),
               expire_time = now() + make_interval(secs => $5)
           from at_ease
           cross join repositories r
           join namespaces n on n.id = r.namespace_id
           where u.uid = $1 and u.expire_time > now() and (u.lease_uid is null or u.lease_expire_time <= now())
             and r.id = u.repository_id and r.name = $2 and r.delete_time is null and n.delete_time is null
             and ($6::text is null or u.creator = $6)
           returning u.uid, u.repository_id, u.storage_key, u.offset_bytes, u.hash_algorithm, u.hash_state,
                     u.storage_state as "storage_state: Json<Value>""#,
        uid,
        repository.as_str(),
        lease.0,
        lease.1,
        window_seconds,
        owner,
    )
    .fetch_optional(conn)
    .await?
    .map(UploadRow::try_from)
    .transpose()
}

/// What is to be saved of a session.
#[derive(Debug)]
pub struct Progress<'a> {
    /// Durable bytes.
    pub offset_bytes: i64,
    /// The algorithm that runs along.
    pub algorithm: Algorithm,
    /// The hash over those bytes.
    pub hash_state: Option<&'a [u8]>,
    /// What the storage needs to go on.
    pub storage_state: Option<&'a Value>,
}

/// Saves how far a session is and renews its lease for `lease_seconds`, or ends the lease when that is `None`. False when
/// the lease is not the caller's any more.
pub async fn save(
    conn: &mut PgConnection,
    uid: Uuid,
    lease_uid: Uuid,
    progress: Progress<'_>,
    lease_seconds: Option<f64>,
) -> Result<bool> {
    let done = sqlx::query!(
        "update uploads
         set offset_bytes = $3, hash_algorithm = $4, hash_state = $5, storage_state = $6, update_time = now(),
             lease_uid = case when $7::float8 is null then null else lease_uid end,
             lease_expire_time = now() + make_interval(secs => $7)
         where uid = $1 and lease_uid = $2",
        uid,
        lease_uid,
        progress.offset_bytes,
        i16::from(progress.algorithm.code()),
        progress.hash_state,
        progress.storage_state.map(Json) as _,
        lease_seconds,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Ends a lease and leaves the session as it was saved last.
pub async fn release(conn: &mut PgConnection, uid: Uuid, lease_uid: Uuid) -> Result<()> {
    sqlx::query!(
        "update uploads set lease_uid = null, lease_expire_time = null where uid = $1 and lease_uid = $2",
        uid,
        lease_uid,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends a session and dooms what it stored. With a lease, only while the lease is the caller's; without one, whoever
/// writes it. False when there was nothing to end.
pub async fn end(conn: &mut PgConnection, uid: Uuid, lease_uid: Option<Uuid>, delay_seconds: f64) -> Result<bool> {
    let done = sqlx::query!(
        "with gone as (
             delete from uploads
             where uid = $1 and ($2::uuid is null or lease_uid = $2)
             returning storage_key, offset_bytes, storage_state
         )
         insert into tombstones (storage_key, size_bytes, not_before, storage_state)
         select storage_key, offset_bytes, now() + make_interval(secs => $3), coalesce(storage_state, '{}') from gone",
        uid,
        lease_uid,
        delay_seconds,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Ends all sessions of a repository that was deleted and dooms what they stored.
pub async fn abandon_of_repository(conn: &mut PgConnection, repository_id: i64, delay_seconds: f64) -> Result<()> {
    sqlx::query!(
        "with gone as (
             delete from uploads where repository_id = $1 returning storage_key, offset_bytes, storage_state
         )
         insert into tombstones (storage_key, size_bytes, not_before, storage_state)
         select storage_key, offset_bytes, now() + make_interval(secs => $2), coalesce(storage_state, '{}') from gone",
        repository_id,
        delay_seconds,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends up to `limit` sessions that idled too long and dooms what they stored; returns how many.
pub async fn end_expired(conn: &mut PgConnection, limit: i64, delay_seconds: f64) -> Result<u64> {
    let done = sqlx::query!(
        "with due as (
             select uid from uploads
             where expire_time <= now() and (lease_expire_time is null or lease_expire_time <= now())
             order by expire_time
             limit $1
             for update skip locked
         ), gone as (
             delete from uploads using due where uploads.uid = due.uid
             returning uploads.storage_key, uploads.offset_bytes, uploads.storage_state
         )
         insert into tombstones (storage_key, size_bytes, not_before, storage_state)
         select storage_key, offset_bytes, now() + make_interval(secs => $2), coalesce(storage_state, '{}') from gone",
        limit,
        delay_seconds,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}

/// A session whose bytes are whole and synced.
#[derive(Debug)]
pub struct FinishedUpload {
    /// The session.
    pub uid: Uuid,
    /// The lease under which it was written.
    pub lease_uid: Uuid,
    /// The digest that the bytes have.
    pub digest: Digest,
    /// Bytes.
    pub size_bytes: i64,
    /// A second key to doom.
    pub leftover: Option<String>,
    /// How long the blob is held for the repository, in seconds.
    pub hold_seconds: f64,
    /// How long doomed bytes stay, in seconds.
    pub delay_seconds: f64,
}

/// Turns a session into a blob that its repository holds, in one statement and so in one round trip and one commit.
/// `None` when the lease is not the caller's any more.
///
/// The blob's row is upserted with `do update`, which waits for a review that is deleting the row and then inserts it
/// anew; `do nothing` would neither wait nor tell. When another key won, ours is doomed.
pub async fn finish(conn: &mut PgConnection, upload: FinishedUpload) -> Result<Option<BlobRow>> {
    sqlx::query_as!(
        super::blobs::RawRow,
        r#"with session as (
               delete from uploads where uid = $1 and lease_uid = $2 returning repository_id, storage_key
           ), blob as (
               insert into blobs (uid, digest, size_bytes, storage_key, create_time)
               select $3, $4, $5, storage_key, now() from session
               on conflict (digest) do update set size_bytes = blobs.size_bytes
               returning id, uid, digest, size_bytes, storage_key, create_time
           ), hold as (
               insert into blob_holds (repository_id, blob_id, expire_time)
               select session.repository_id, blob.id, now() + make_interval(secs => $6) from session, blob
               on conflict (repository_id, blob_id)
                   do update set expire_time = greatest(blob_holds.expire_time, excluded.expire_time)
           ), lost as (
               insert into tombstones (storage_key, size_bytes, not_before)
               select session.storage_key, $5, now() + make_interval(secs => $7)
               from session, blob
               where blob.storage_key <> session.storage_key
               union all
               select $8::text, 0, now() from session where $8 is not null
           )
           select blob.id as "id!", blob.uid as "uid!", blob.digest as "digest!: Digest",
                  blob.size_bytes as "size_bytes!", blob.storage_key as "storage_key!",
                  blob.create_time as "create_time!", 0::bigint as "reference_count!"
           from blob"#,
        upload.uid,
        upload.lease_uid,
        Uuid::now_v7(),
        upload.digest as _,
        upload.size_bytes,
        upload.hold_seconds,
        upload.delay_seconds,
        upload.leftover,
    )
    .fetch_optional(conn)
    .await?
    .map(BlobRow::try_from)
    .transpose()
}
