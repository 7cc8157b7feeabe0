//! What coming into and going out of a repository's live content means in rows: the spans of artifacts and blobs, the
//! count of who needs a blob, and the trash. The repository's row is locked by the caller.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::Result;
use crate::domain::Digest;

/// A blob that a manifest may name.
#[derive(Debug)]
pub struct VisibleBlob {
    /// Its row.
    pub id: i64,
    /// Its digest.
    pub digest: Digest,
    /// Its bytes.
    pub size_bytes: i64,
}

/// Of the blobs asked for, those that the repository shows: a live artifact there needs them, or a hold there names
/// them. Their rows are locked against clean-up, in id order, until the transaction ends.
pub async fn lock_visible_blobs(
    conn: &mut PgConnection,
    repository_id: i64,
    digests: &[Digest],
) -> Result<Vec<VisibleBlob>> {
    let rows = sqlx::query_as!(
        VisibleBlob,
        r#"select b.id, b.digest as "digest: Digest", b.size_bytes
           from blobs b
           where b.digest = any($2)
             and (exists (select 1 from blob_spans s
                          where s.repository_id = $1 and s.blob_id = b.id and s.removed_version is null)
                  or exists (select 1 from blob_holds h
                             where h.repository_id = $1 and h.blob_id = b.id and h.expire_time > now()))
           order by b.id
           for key share of b"#,
        repository_id,
        digests as _,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

/// What a step did to the blobs of a repository.
#[derive(Debug, Default, Clone, Copy)]
pub struct BlobChange {
    /// Blobs that came into or went out of the repository.
    pub blobs: i64,
    /// Their bytes.
    pub size_bytes: i64,
    /// Of what went out: bytes that no live repository needs any more.
    pub reclaimable_bytes: i64,
}

/// Artifacts come in with `version`: their spans open, and their blobs are needed once more. Holds on those blobs are
/// dropped, because the edges protect them now.
pub async fn enter(conn: &mut PgConnection, repository_id: i64, version: i64, artifacts: &[i64]) -> Result<BlobChange> {
    let row = sqlx::query!(
        r#"with entering as (
               insert into artifact_spans (repository_id, artifact_id, added_version)
               select $1, artifact_id, $2::bigint from unnest($3::bigint[]) as artifact_id
           ), needed as (
               select e.blob_id, count(*) as times
               from artifact_blobs e
               where e.repository_id = $1 and e.artifact_id = any($3)
               group by e.blob_id
           ), released as (
               delete from blob_holds h using needed
               where h.repository_id = $1 and h.blob_id = needed.blob_id
           ), opened as (
               insert into blob_spans (repository_id, blob_id, added_version, reference_count, digest, size_bytes)
               select $1, b.id, $2::bigint, needed.times, b.digest, b.size_bytes
               from needed
               join blobs b on b.id = needed.blob_id
               order by b.id
               on conflict (repository_id, blob_id) where removed_version is null
               do update set reference_count = blob_spans.reference_count + excluded.reference_count
               returning size_bytes, xmax = 0 as fresh
           )
           select count(*) filter (where fresh) as "blobs!",
                  coalesce(sum(size_bytes) filter (where fresh), 0)::bigint as "size_bytes!"
           from opened"#,
        repository_id,
        version,
        artifacts,
    )
    .fetch_one(conn)
    .await?;
    Ok(BlobChange { blobs: row.blobs, size_bytes: row.size_bytes, reclaimable_bytes: 0 })
}

/// Live artifacts go to the trash with `version`, to stay there for `trash_seconds`: their spans close, and their blobs
/// are needed once less. Edges stay, so the bytes do too.
pub async fn leave(
    conn: &mut PgConnection,
    repository_id: i64,
    version: i64,
    artifacts: &[i64],
    trash_seconds: f64,
    modifier: &str,
    now: OffsetDateTime,
) -> Result<BlobChange> {
    let row = sqlx::query!(
        r#"with trashed as (
               update artifacts
               set delete_time = $5::timestamptz, purge_time = $5::timestamptz + make_interval(secs => $4),
                   deleted_version = $2::bigint, revision = revision + 1, last_modifier = $6, update_time = $5
               where repository_id = $1 and id = any($3)
           ), closed as (
               update artifact_spans
               set removed_version = $2::bigint
               where repository_id = $1 and artifact_id = any($3) and removed_version is null
           ), lost as (
               select e.blob_id, count(*) as times
               from artifact_blobs e
               where e.repository_id = $1 and e.artifact_id = any($3)
               group by e.blob_id
           ), gone as (
               update blob_spans s
               set reference_count = s.reference_count - lost.times,
                   removed_version = case when s.reference_count = lost.times then $2::bigint end
               from lost
               where s.repository_id = $1 and s.blob_id = lost.blob_id and s.removed_version is null
               returning s.blob_id, s.size_bytes, s.removed_version
           )
           select count(*) as "blobs!", coalesce(sum(gone.size_bytes), 0)::bigint as "size_bytes!",
                  coalesce(sum(gone.size_bytes) filter (where not exists (
                      select 1
                      from blob_spans o
                      join repositories r on r.id = o.repository_id
                      join namespaces n on n.id = r.namespace_id
                      where o.blob_id = gone.blob_id and o.removed_version is null and o.repository_id <> $1
                        and r.delete_time is null and n.delete_time is null)), 0)::bigint as "reclaimable_bytes!"
           from gone
           where gone.removed_version is not null"#,
        repository_id,
        version,
        artifacts,
        trash_seconds,
        now,
        modifier,
    )
    .fetch_one(conn)
    .await?;
    Ok(BlobChange { blobs: row.blobs, size_bytes: row.size_bytes, reclaimable_bytes: row.reclaimable_bytes })
}

/// Artifacts of the trash become live again; [`enter`] does the rest.
pub async fn untrash(
    conn: &mut PgConnection,
    repository_id: i64,
    artifacts: &[i64],
    modifier: &str,
    now: OffsetDateTime,
) -> Result<()> {
    sqlx::query!(
        r#"update artifacts
           set delete_time = null, purge_time = null, deleted_version = null, revision = revision + 1,
               last_modifier = $3, update_time = $4
           where repository_id = $1 and id = any($2)"#,
        repository_id,
        artifacts,
        modifier,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// What stands between a version and now.
#[derive(Debug, Default)]
pub struct Difference {
    /// Live artifacts that the version did not hold.
    pub came: Vec<i64>,
    /// Artifacts that the version held and that are not live.
    pub went: Vec<i64>,
}

/// How the live artifacts differ from those of an earlier version; costs what has changed since.
pub async fn difference(conn: &mut PgConnection, repository_id: i64, version: i64) -> Result<Difference> {
    let came = sqlx::query_scalar!(
        r#"select s.artifact_id
           from artifact_spans s
           where s.repository_id = $1 and s.added_version > $2 and s.removed_version is null
             and not exists (
                 select 1 from artifact_spans o
                 where o.repository_id = $1 and o.artifact_id = s.artifact_id
                   and o.added_version <= $2 and o.removed_version > $2)
           order by s.artifact_id"#,
        repository_id,
        version,
    )
    .fetch_all(&mut *conn)
    .await?;
    let went = sqlx::query_scalar!(
        r#"select s.artifact_id
           from artifact_spans s
           where s.repository_id = $1 and s.added_version <= $2 and s.removed_version > $2
             and not exists (
                 select 1 from artifact_spans o
                 where o.repository_id = $1 and o.artifact_id = s.artifact_id and o.removed_version is null)
           order by s.artifact_id"#,
        repository_id,
        version,
    )
    .fetch_all(conn)
    .await?;
    Ok(Difference { came, went })
}
