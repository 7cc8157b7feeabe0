//! What is orphaned or about to be, for people: lists, totals, and what a purge would come to. Reads only.

use serde::{Deserialize, Serialize};
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Error, Result, candidates, trash};
use crate::domain::access::Visible;
use crate::domain::orphan::{Orphan, OrphanKind, OrphanReason, OrphanTotal, PurgeProgress};
use crate::domain::{Digest, NamespaceName, RepositoryName};

/// The rows behind a scope.
#[derive(Debug, Clone, Default)]
pub struct Places {
    /// Repositories; `None` for all.
    pub repositories: Option<Vec<i64>>,
    /// Namespaces; `None` for all.
    pub namespaces: Option<Vec<i64>>,
}

/// The namespaces that bear or bore a name, with their repositories; `None` when there is none.
pub async fn places_of_namespace(conn: &mut PgConnection, name: &NamespaceName) -> Result<Option<Places>> {
    let row = sqlx::query!(
        r#"with places as (
               select id from namespaces where name = $1 and delete_time is null
               union all
               select id from namespaces where name = $1 and delete_time is not null
           )
           select array(select id from places order by id) as "namespaces!",
                  array(select r.id from places p join repositories r on r.namespace_id = p.id order by r.id) as "repositories!""#,
        name.as_str(),
    )
    .fetch_one(conn)
    .await?;
    let found = !row.namespaces.is_empty();
    Ok(found.then_some(Places { repositories: Some(row.repositories), namespaces: Some(row.namespaces) }))
}

/// The repositories that bear or bore a name; `None` when there is none.
pub async fn places_of_repository(conn: &mut PgConnection, name: &RepositoryName) -> Result<Option<Places>> {
    let ids = sqlx::query_scalar!(
        r#"select id as "id!" from repositories where name = $1 and delete_time is null
           union all
           select id from repositories where name = $1 and delete_time is not null
           order by 1"#,
        name.as_str(),
    )
    .fetch_all(conn)
    .await?;
    Ok((!ids.is_empty()).then_some(Places { repositories: Some(ids), namespaces: Some(Vec::new()) }))
}

/// Of these repositories, or of all, those that may be seen.
pub async fn seen(conn: &mut PgConnection, of: Option<&[i64]>, visible: &Visible) -> Result<Vec<i64>> {
    let ids = sqlx::query_scalar!(
        "select id from repositories
         where ($1::bigint[] is null or id = any($1)) and (namespace_id = any($2) or id = any($3))
         order by id",
        of,
        &visible.namespaces,
        &visible.repositories,
    )
    .fetch_all(conn)
    .await?;
    Ok(ids)
}

/// Where in the list of all orphans a page ended: one section after another, by rows within each.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Place {
    section: u8,
    a: i64,
    b: i64,
    uid: Option<Uuid>,
}

/// The sections, each a reason and where its rows are.
const SECTIONS: [OrphanReason; 6] = [
    OrphanReason::Orphaned,
    // Artifacts, then repositories.
    OrphanReason::InTrash,
    OrphanReason::InTrash,
    OrphanReason::Held,
    OrphanReason::Abandoned,
    OrphanReason::Doomed,
];

impl Place {
    /// Whether no section is left.
    pub fn is_at_end(&self) -> bool {
        self.reason().is_none()
    }

    /// The reason of the section.
    pub fn reason(&self) -> Option<OrphanReason> {
        SECTIONS.get(usize::from(self.section)).copied()
    }

    /// The start of the next section.
    pub fn next_section(&self) -> Self {
        Self { section: self.section + 1, ..Self::default() }
    }
}

struct Row {
    a: i64,
    b: i64,
    uid: Option<Uuid>,
    repository: Option<RepositoryName>,
    digest: Option<Digest>,
    size_bytes: i64,
    since: OffsetDateTime,
    due_time: OffsetDateTime,
}

/// Up to `limit` orphans of the section that `after` is in, after it.
pub async fn list(
    conn: &mut PgConnection,
    repositories: Option<&[i64]>,
    after: &Place,
    limit: i64,
) -> Result<Vec<(Place, Orphan)>> {
    let Some(reason) = after.reason() else { return Ok(Vec::new()) };
    let (kind, rows) = match after.section {
        0 => (OrphanKind::Blob, orphaned(conn, repositories, after, limit).await?),
        1 => (OrphanKind::Artifact, artifacts(conn, repositories, after, limit).await?),
        2 => (OrphanKind::Repository, trashed_repositories(conn, repositories, after, limit).await?),
        3 => (OrphanKind::Blob, held(conn, repositories, after, limit).await?),
        4 => (OrphanKind::Upload, uploads(conn, repositories, after, limit).await?),
        // What has no row any more belongs to no repository.
        _ if repositories.is_some() => (OrphanKind::Object, Vec::new()),
        _ => (OrphanKind::Object, objects(conn, after, limit).await?),
    };
    let place = |row: &Row| Place { section: after.section, a: row.a, b: row.b, uid: row.uid };
    Ok(rows
        .into_iter()
        .map(|row| {
            let orphan = Orphan {
                kind,
                reason,
                repository: row.repository.clone(),
                digest: row.digest,
                size_bytes: row.size_bytes,
                since: row.since,
                due_time: row.due_time,
            };
            (place(&row), orphan)
        })
        .collect())
}

async fn orphaned(conn: &mut PgConnection, only: Option<&[i64]>, after: &Place, limit: i64) -> Result<Vec<Row>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select c.id as a, 0::bigint as "b!", null::uuid as uid, r.name as "repository: RepositoryName",
                  b.digest as "digest?: Digest", b.size_bytes, c.since, c.not_before as due_time
           from orphan_candidates c
           join blobs b on b.id = c.blob_id
           left join repositories r on r.id = c.repository_id
           where c.id > $2 and ($1::bigint[] is null or c.repository_id = any($1))
             and (select e.blob_id from artifact_blobs e where e.blob_id = b.id limit 1) is null
             and (select h.blob_id from blob_holds h where h.blob_id = b.id limit 1) is null
             and not exists (select from orphan_candidates o
                             where o.blob_id = c.blob_id and o.id < c.id
                               and ($1::bigint[] is null or o.repository_id = any($1)))
           order by c.id
           limit $3"#,
        only,
        after.a,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

async fn artifacts(conn: &mut PgConnection, only: Option<&[i64]>, after: &Place, limit: i64) -> Result<Vec<Row>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select a.repository_id as a, a.id as b, null::uuid as uid, r.name as "repository?: RepositoryName",
                  a.digest as "digest?: Digest", a.total_size_bytes as size_bytes, a.delete_time as "since!",
                  a.purge_time as "due_time!"
           from artifacts a
           join repositories r on r.id = a.repository_id
           where a.delete_time is not null and a.payload is not null and (a.repository_id, a.id) > ($2, $3)
             and ($1::bigint[] is null or a.repository_id = any($1))
           order by a.repository_id, a.id
           limit $4"#,
        only,
        after.a,
        after.b,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

async fn trashed_repositories(
    conn: &mut PgConnection,
    only: Option<&[i64]>,
    after: &Place,
    limit: i64,
) -> Result<Vec<Row>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select r.id as a, 0::bigint as "b!", null::uuid as uid, r.name as "repository?: RepositoryName",
                  null::bytea as "digest: Digest", r.size_bytes, least(r.delete_time, n.delete_time) as "since!",
                  least(r.purge_time, n.purge_time) as "due_time!"
           from repositories r
           join namespaces n on n.id = r.namespace_id
           where (r.delete_time is not null or n.delete_time is not null) and r.id > $2
             and ($1::bigint[] is null or r.id = any($1))
           order by r.id
           limit $3"#,
        only,
        after.a,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

async fn held(conn: &mut PgConnection, only: Option<&[i64]>, after: &Place, limit: i64) -> Result<Vec<Row>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select h.repository_id as a, h.blob_id as b, null::uuid as uid, r.name as "repository?: RepositoryName",
                  b.digest as "digest?: Digest", b.size_bytes, b.create_time as since, h.expire_time as due_time
           from blob_holds h
           join blobs b on b.id = h.blob_id
           join repositories r on r.id = h.repository_id
           where (h.repository_id, h.blob_id) > ($2, $3) and ($1::bigint[] is null or h.repository_id = any($1))
             and (select e.blob_id from artifact_blobs e where e.blob_id = b.id limit 1) is null
           order by h.repository_id, h.blob_id
           limit $4"#,
        only,
        after.a,
        after.b,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

async fn uploads(conn: &mut PgConnection, only: Option<&[i64]>, after: &Place, limit: i64) -> Result<Vec<Row>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select 0::bigint as "a!", 0::bigint as "b!", u.uid as "uid?", r.name as "repository?: RepositoryName",
                  null::bytea as "digest: Digest", u.offset_bytes as size_bytes, u.update_time as since,
                  u.expire_time as due_time
           from uploads u
           join repositories r on r.id = u.repository_id
           where u.expire_time <= now() and ($2::uuid is null or u.uid > $2)
             and ($1::bigint[] is null or u.repository_id = any($1))
           order by u.uid
           limit $3"#,
        only,
        after.uid,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

async fn objects(conn: &mut PgConnection, after: &Place, limit: i64) -> Result<Vec<Row>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select id as a, 0::bigint as "b!", null::uuid as uid, null::text as "repository: RepositoryName",
                  null::bytea as "digest: Digest", size_bytes, create_time as since, not_before as due_time
           from tombstones
           where id > $1
           order by id
           limit $2"#,
        after.a,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

/// Counts by reason. The trash counts its artifacts, those of deleted repositories too, and the bytes that nothing outside
/// the trash needs.
pub async fn totals(conn: &mut PgConnection, repositories: Option<&[i64]>) -> Result<Vec<OrphanTotal>> {
    let rows = sqlx::query!(
        r#"with dead as (
               select a.repository_id, a.id, a.size_bytes, a.delete_time as since
               from artifacts a
               where a.delete_time is not null and a.payload is not null
                 and ($1::bigint[] is null or a.repository_id = any($1))
               union
               select a.repository_id, a.id, a.size_bytes, coalesce(a.delete_time, least(r.delete_time, n.delete_time))
               from repositories r
               join namespaces n on n.id = r.namespace_id
               join artifacts a on a.repository_id = r.id
               where (r.delete_time is not null or n.delete_time is not null) and a.payload is not null
                 and ($1::bigint[] is null or r.id = any($1))
           ), dead_blobs as (
               select distinct e.blob_id
               from dead d
               join artifact_blobs e on e.repository_id = d.repository_id and e.artifact_id = d.id
           )
           select 2::smallint as "reason!", (select count(*) from dead) as "count!",
                  ((select coalesce(sum(size_bytes), 0) from dead)
                   + (select coalesce(sum(b.size_bytes), 0)
                      from dead_blobs d
                      join blobs b on b.id = d.blob_id
                      where not exists (select from blob_spans s
                                        join repositories r on r.id = s.repository_id
                                        join namespaces n on n.id = r.namespace_id
                                        where s.blob_id = b.id and s.removed_version is null
                                          and r.delete_time is null and n.delete_time is null)))::bigint as "size_bytes!",
                  (select min(since) from dead) as oldest
           union all
           select 1::smallint, count(*), coalesce(sum(size_bytes), 0)::bigint, min(since)
           from (select b.size_bytes, min(c.since) as since
                 from orphan_candidates c
                 join blobs b on b.id = c.blob_id
                 where ($1::bigint[] is null or c.repository_id = any($1))
                   and (select e.blob_id from artifact_blobs e where e.blob_id = b.id limit 1) is null
                   and (select h.blob_id from blob_holds h where h.blob_id = b.id limit 1) is null
                 group by b.id) orphaned
           union all
           select 3::smallint, count(*), coalesce(sum(size_bytes), 0)::bigint, min(create_time)
           from (select distinct b.id, b.size_bytes, b.create_time
                 from blob_holds h
                 join blobs b on b.id = h.blob_id
                 where ($1::bigint[] is null or h.repository_id = any($1))
                   and (select e.blob_id from artifact_blobs e where e.blob_id = b.id limit 1) is null) held
           union all
           select 4::smallint, count(*), coalesce(sum(offset_bytes), 0)::bigint, min(update_time)
           from uploads
           where expire_time <= now() and ($1::bigint[] is null or repository_id = any($1))
           union all
           select 5::smallint, count(*), coalesce(sum(size_bytes), 0)::bigint, min(create_time)
           from tombstones
           where $1::bigint[] is null
           order by 1"#,
        repositories,
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            let reason = OrphanReason::ALL.into_iter().find(|reason| *reason as i16 == row.reason);
            let reason = reason.ok_or_else(|| Error::Corrupt("a total without reason".to_owned()))?;
            Ok(OrphanTotal { reason, count: row.count, size_bytes: row.size_bytes, oldest: row.oldest })
        })
        .collect()
}

/// What a purge of these selections would come to now, without any limit.
pub async fn estimate(
    conn: &mut PgConnection,
    trash: trash::Selection<'_>,
    candidates: candidates::Selection<'_>,
) -> Result<PurgeProgress> {
    let row = sqlx::query!(
        r#"with gone_repositories as (
               select r.id, least(r.delete_time, n.delete_time) as delete_time
               from repositories r
               join namespaces n on n.id = r.namespace_id
               where (r.delete_time is not null or n.delete_time is not null)
                 and ($1::bigint[] is null or r.id = any($1))
                 and (least(r.purge_time, n.purge_time) <= now()
                      or least(r.delete_time, n.delete_time) <= now() - make_interval(secs => $2))
           ), gone as (
               select a.repository_id, a.id
               from artifacts a
               where a.delete_time is not null and a.payload is not null
                 and ($1::bigint[] is null or a.repository_id = any($1))
                 and (a.purge_time <= now() or a.delete_time <= now() - make_interval(secs => $2))
               union
               select a.repository_id, a.id
               from gone_repositories g
               join artifacts a on a.repository_id = g.id
               where a.payload is not null
           ), ended_holds as (
               select h.repository_id, h.blob_id
               from blob_holds h
               where h.expire_time <= now() or h.repository_id in (select id from gone_repositories)
           ), reviewed as (
               select c.id, c.blob_id
               from orphan_candidates c
               where c.not_before <= now() and c.since <= now() - make_interval(secs => $3)
                 and ($1::bigint[] is null or c.repository_id = any($1))
           ), asked as (
               select blob_id from reviewed
               union all
               select distinct e.blob_id
               from gone g
               join artifact_blobs e on e.repository_id = g.repository_id and e.artifact_id = g.id
               union all
               select h.blob_id
               from ended_holds h
               join blob_holds held on held.repository_id = h.repository_id and held.blob_id = h.blob_id
               where ($1::bigint[] is null or h.repository_id = any($1))
                 and least(held.expire_time, now()) <= now() - make_interval(secs => $3)
           ), freed as (
               select b.size_bytes
               from (select distinct blob_id from asked) a
               join blobs b on b.id = a.blob_id
               where not exists (select from artifact_blobs e
                                 where e.blob_id = b.id
                                   and (e.repository_id, e.artifact_id) not in (select repository_id, id from gone))
                 and not exists (select from blob_holds h
                                 where h.blob_id = b.id
                                   and (h.repository_id, h.blob_id) not in (select repository_id, blob_id from ended_holds))
                 and not exists (select from orphan_candidates c
                                 where c.blob_id = b.id and c.id not in (select id from reviewed))
           )
           select (select count(*) from gone_repositories) as "repositories!", (select count(*) from gone) as "artifacts!",
                  (select count(*) from asked) as "candidates!", (select count(*) from freed) as "blobs!",
                  (select coalesce(sum(size_bytes), 0) from freed)::bigint as "size_bytes!",
                  (select min(create_time) from orphan_candidates where not_before <= now()) as oldest"#,
        trash.repositories,
        trash.early_seconds,
        candidates.min_age_seconds,
    )
    .fetch_one(conn)
    .await?;
    Ok(PurgeProgress {
        repositories: row.repositories,
        artifacts: row.artifacts,
        candidates: row.candidates,
        blobs: row.blobs,
        size_bytes: row.size_bytes,
        oldest_candidate_time: row.oldest,
    })
}
