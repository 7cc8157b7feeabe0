//! Blob rows, and which repositories show them: a blob is visible in a repository while a live artifact there needs it
//! (an open row of `blob_spans`) or an unexpired hold there names it.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Error, Result, visible};
use crate::domain::access::Visible;
use crate::domain::blob::StorageKey;
use crate::domain::{Digest, RepositoryName};

/// A row of `blobs`, seen from one repository.
#[derive(Debug, Clone)]
pub struct BlobRow {
    /// The row.
    pub id: i64,
    /// The identifier for callers.
    pub uid: Uuid,
    /// The digest.
    pub digest: Digest,
    /// Bytes.
    pub size_bytes: u64,
    /// Where the bytes are.
    pub storage_key: StorageKey,
    /// When they were stored.
    pub create_time: OffsetDateTime,
    /// Live artifacts of the repository that need it.
    pub reference_count: i64,
}

pub(super) struct RawRow {
    pub(super) id: i64,
    pub(super) uid: Uuid,
    pub(super) digest: Digest,
    pub(super) size_bytes: i64,
    pub(super) storage_key: String,
    pub(super) create_time: OffsetDateTime,
    pub(super) reference_count: i64,
}

impl TryFrom<RawRow> for BlobRow {
    type Error = Error;

    fn try_from(row: RawRow) -> Result<Self> {
        let corrupt = |what: &str| Error::Corrupt(format!("blobs {}: {what}", row.id));
        Ok(Self {
            id: row.id,
            uid: row.uid,
            digest: row.digest,
            size_bytes: row.size_bytes.try_into().map_err(|_| corrupt("size_bytes"))?,
            storage_key: row.storage_key.parse().map_err(|_| corrupt("storage_key"))?,
            create_time: row.create_time,
            reference_count: row.reference_count,
        })
    }
}

/// Finds a blob that a live repository shows.
pub async fn find_visible(
    conn: &mut PgConnection,
    repository: &RepositoryName,
    digest: &Digest,
) -> Result<Option<BlobRow>> {
    sqlx::query_as!(
        RawRow,
        r#"select b.id, b.uid, b.digest as "digest: Digest", b.size_bytes, b.storage_key, b.create_time,
                  coalesce(s.reference_count, 0) as "reference_count!"
           from namespaces n
           join repositories r on r.namespace_id = n.id
           join blobs b on b.digest = $3
           left join blob_spans s on s.repository_id = r.id and s.blob_id = b.id and s.removed_version is null
           where n.name = $1 and n.delete_time is null and r.name = $2 and r.delete_time is null
             and (s.blob_id is not null
                  or exists (select from blob_holds h
                             where h.repository_id = r.id and h.blob_id = b.id and h.expire_time > now()))"#,
        repository.namespace_str(),
        repository.as_str(),
        digest as _,
    )
    .fetch_optional(conn)
    .await?
    .map(BlobRow::try_from)
    .transpose()
}

/// Finds a blob that a live repository shows and holds it there for `hold_seconds`. Its row is locked against the review
/// until the hold is committed, so what was said to be there stays there.
///
/// Does not wait for the disk: a hold that a crash of the database forgets may cost the pusher an upload, and nothing
/// else, for a manifest is taken only while its blobs are there.
pub async fn hold_visible(
    conn: &mut PgConnection,
    repository: &RepositoryName,
    digest: &Digest,
    hold_seconds: f64,
) -> Result<Option<BlobRow>> {
    sqlx::query_as!(
        RawRow,
        r#"with found as (
               select r.id as repository_id, b.id, b.uid, b.digest, b.size_bytes, b.storage_key, b.create_time,
                      coalesce(s.reference_count, 0) as reference_count
               from namespaces n
               join repositories r on r.namespace_id = n.id
               join blobs b on b.digest = $3
               left join blob_spans s on s.repository_id = r.id and s.blob_id = b.id and s.removed_version is null
               where n.name = $1 and n.delete_time is null and r.name = $2 and r.delete_time is null
                 and (s.blob_id is not null
                      or exists (select from blob_holds h
                                 where h.repository_id = r.id and h.blob_id = b.id and h.expire_time > now()))
               for key share of b
           ), at_ease as materialized (
               select set_config('synchronous_commit', 'off', true)
           ), hold as (
               insert into blob_holds (repository_id, blob_id, expire_time)
               select repository_id, id, now() + make_interval(secs => $4) from found, at_ease
               on conflict (repository_id, blob_id)
                   do update set expire_time = greatest(blob_holds.expire_time, excluded.expire_time)
           )
           select id as "id!", uid as "uid!", digest as "digest!: Digest", size_bytes as "size_bytes!",
                  storage_key as "storage_key!", create_time as "create_time!", reference_count as "reference_count!"
           from found"#,
        repository.namespace_str(),
        repository.as_str(),
        digest as _,
        hold_seconds,
    )
    .fetch_optional(conn)
    .await?
    .map(BlobRow::try_from)
    .transpose()
}

/// Holds a blob for `hold_seconds` in a repository, given that `from` shows it, or any live repository that may be seen when `from`
/// is `None`. Locks like [`hold_visible`].
pub async fn hold_from(
    conn: &mut PgConnection,
    repository_id: i64,
    from: Option<&RepositoryName>,
    visible: Option<&Visible>,
    digest: &Digest,
    hold_seconds: f64,
) -> Result<Option<BlobRow>> {
    let (namespaces, repositories) = visible::rows(visible);
    sqlx::query_as!(
        RawRow,
        r#"with found as (
               select b.id, b.uid, b.digest, b.size_bytes, b.storage_key, b.create_time
               from blobs b
               where b.digest = $3
                 and exists (
                     select from repositories r
                     join namespaces n on n.id = r.namespace_id
                     where ($2::text is null or r.name = $2) and r.delete_time is null and n.delete_time is null
                       and ($5::bigint[] is null or r.namespace_id = any($5) or r.id = any($6::bigint[]))
                       and r.id in (select s.repository_id from blob_spans s
                                    where s.blob_id = b.id and s.removed_version is null
                                    union all
                                    select h.repository_id from blob_holds h
                                    where h.blob_id = b.id and h.expire_time > now()))
               for key share of b
           ), hold as (
               insert into blob_holds (repository_id, blob_id, expire_time)
               select $1, id, now() + make_interval(secs => $4) from found
               on conflict (repository_id, blob_id)
                   do update set expire_time = greatest(blob_holds.expire_time, excluded.expire_time)
           )
           select id as "id!", uid as "uid!", digest as "digest!: Digest", size_bytes as "size_bytes!",
                  storage_key as "storage_key!", create_time as "create_time!", 0::bigint as "reference_count!"
           from found"#,
        repository_id,
        from.map(RepositoryName::as_str),
        digest as _,
        hold_seconds,
        namespaces,
        repositories,
    )
    .fetch_optional(conn)
    .await?
    .map(BlobRow::try_from)
    .transpose()
}
