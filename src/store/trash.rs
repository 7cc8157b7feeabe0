//! What leaves the trash for good: artifacts, whose rows stay for the history, and whole repositories and namespaces, of
//! which nothing stays. Everything goes in bounded batches under the lock of its repository; which batch, and when to
//! stop, is for the caller to say.

use sqlx::PgConnection;

use super::candidates::Cause;
use super::{Result, holds, uploads};
use crate::domain::Digest;

/// An artifact in the trash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trashed {
    /// Its repository.
    pub repository_id: i64,
    /// Its row.
    pub id: i64,
}

/// Up to `limit` artifacts whose window has ended, the longest due first.
pub async fn due_artifacts(conn: &mut PgConnection, limit: i64) -> Result<Vec<Trashed>> {
    let rows = sqlx::query_as!(
        Trashed,
        "select repository_id, id from artifacts
         where delete_time is not null and payload is not null and purge_time <= now()
         order by purge_time
         limit $1",
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

/// Which part of the trash a purge is about.
#[derive(Debug, Clone, Copy)]
pub struct Selection<'a> {
    /// Of these repositories; `None` for all.
    pub repositories: Option<&'a [i64]>,
    /// Artifacts of these digests; `None` for all.
    pub digests: Option<&'a [Digest]>,
    /// Also what could still be restored, when it was deleted at least so many seconds ago; `None` for only that whose
    /// window has ended.
    pub early_seconds: Option<f64>,
}

/// Up to `limit` artifacts of a selection after the given one, by repository and row.
pub async fn artifacts(
    conn: &mut PgConnection,
    selection: Selection<'_>,
    after: Trashed,
    limit: i64,
) -> Result<Vec<Trashed>> {
    let rows = sqlx::query_as!(
        Trashed,
        "select repository_id, id from artifacts
         where delete_time is not null and payload is not null
           and ($1::bigint[] is null or repository_id = any($1))
           and (purge_time <= now() or delete_time <= now() - make_interval(secs => $2))
           and (repository_id, id) > ($3, $4)
           and ($6::bytea[] is null or digest = any($6))
         order by repository_id, id
         limit $5",
        selection.repositories,
        selection.early_seconds,
        after.repository_id,
        after.id,
        limit,
        selection.digests as _,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

/// Purges artifacts of a locked repository: payload and edges go, each blob that was needed becomes a candidate, the rows
/// stay for the history. Those that are not in the trash any more, or whose time has not come, are left alone. Returns how
/// many went.
pub async fn purge_artifacts(
    conn: &mut PgConnection,
    repository_id: i64,
    ids: &[i64],
    early_seconds: Option<f64>,
) -> Result<i64> {
    let purged = sqlx::query_scalar!(
        r#"with purged as (
               update artifacts
               set payload = null, purge_time = least(purge_time, now())
               where repository_id = $1 and id = any($2) and delete_time is not null and payload is not null
                 and (purge_time <= now() or delete_time <= now() - make_interval(secs => $3))
               returning id, delete_time
           ), unlisted as (
               delete from artifact_children c using purged where c.repository_id = $1 and c.parent_id = purged.id
           ), freed as (
               delete from artifact_blobs e using purged where e.repository_id = $1 and e.artifact_id = purged.id
               returning e.blob_id, purged.delete_time
           ), appended as (
               insert into orphan_candidates (blob_id, repository_id, not_before, cause, since)
               select blob_id, $1, now(), $4::smallint, max(delete_time) from freed group by blob_id
           )
           select count(*) as "count!" from purged"#,
        repository_id,
        ids,
        early_seconds,
        Cause::EdgeRemoved as i16,
    )
    .fetch_one(conn)
    .await?;
    Ok(purged)
}

/// Up to `limit` repositories that go for good: their window has ended, or that of their namespace.
pub async fn due_repositories(conn: &mut PgConnection, limit: i64) -> Result<Vec<i64>> {
    let ids = sqlx::query_scalar!(
        r#"(select id as "id!" from repositories
            where delete_time is not null and purge_time <= now()
            order by purge_time limit $1)
           union
           (select r.id from namespaces n
            join repositories r on r.namespace_id = n.id
            where n.delete_time is not null and n.purge_time <= now()
            order by n.purge_time, r.id limit $1)
           limit $1"#,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(ids)
}

/// Repositories in the trash, by themselves or with their namespace, that a purge takes early; after the given row.
pub async fn repositories(
    conn: &mut PgConnection,
    selection: Selection<'_>,
    after: i64,
    limit: i64,
) -> Result<Vec<i64>> {
    let ids = sqlx::query_scalar!(
        "select r.id
         from repositories r
         join namespaces n on n.id = r.namespace_id
         where (r.delete_time is not null or n.delete_time is not null) and r.id > $3
           and ($1::bigint[] is null or r.id = any($1))
           and (least(r.purge_time, n.purge_time) <= now()
                or least(r.delete_time, n.delete_time) <= now() - make_interval(secs => $2))
         order by r.id
         limit $4",
        selection.repositories,
        selection.early_seconds,
        after,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(ids)
}

/// How many artifacts of a repository are not purged; counts no further than one above `enough`.
pub async fn count_artifacts(conn: &mut PgConnection, repository_id: i64, enough: i64) -> Result<i64> {
    let count = sqlx::query_scalar!(
        r#"select count(*) as "count!"
           from (select from artifacts where repository_id = $1 and payload is not null limit $2) as counted"#,
        repository_id,
        enough.saturating_add(1),
    )
    .fetch_one(conn)
    .await?;
    Ok(count)
}

/// Ends the window of a deleted repository now, if it was deleted at least so many seconds ago; one that went with its
/// namespace gets a window of its own. From the commit on it cannot be restored. Whether it was so.
pub async fn end_window(conn: &mut PgConnection, repository_id: i64, early_seconds: f64) -> Result<bool> {
    sqlx::query!(
        "select n.id from namespaces n
         join repositories r on r.namespace_id = n.id
         where r.id = $1
         for no key update of n",
        repository_id,
    )
    .fetch_optional(&mut *conn)
    .await?;
    let done = sqlx::query!(
        "with place as (
             update namespaces n
             set repository_count = n.repository_count - case when r.delete_time is null then 1 else 0 end
             from repositories r
             where r.id = $1 and n.id = r.namespace_id
               and least(r.delete_time, n.delete_time) <= now() - make_interval(secs => $2)
             returning n.delete_time
         )
         update repositories r
         set delete_time = least(r.delete_time, place.delete_time), purge_time = least(r.purge_time, now())
         from place
         where r.id = $1",
        repository_id,
        early_seconds,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Locks a repository that goes for good as any writer of it does, and its namespace against being restored when that is
/// what it goes with; whether it does go. Not more than that: an upload that ends has its session locked when it asks for
/// the repository's row, and here the session comes after the row.
pub async fn lock_due_repository(conn: &mut PgConnection, repository_id: i64) -> Result<bool> {
    sqlx::query!(
        "select n.id from namespaces n
         join repositories r on r.namespace_id = n.id
         where r.id = $1 and n.delete_time is not null
         for share of n",
        repository_id,
    )
    .fetch_optional(&mut *conn)
    .await?;
    sqlx::query!("select id from repositories where id = $1 for no key update", repository_id)
        .fetch_optional(&mut *conn)
        .await?;
    let due = sqlx::query_scalar!(
        r#"select coalesce(r.purge_time <= now(), false) or coalesce(n.purge_time <= now(), false) as "due!"
           from repositories r
           join namespaces n on n.id = r.namespace_id
           where r.id = $1"#,
        repository_id,
    )
    .fetch_optional(conn)
    .await?;
    Ok(due.unwrap_or(false))
}

/// What one step took of a repository that goes for good.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Artifacts, whatever their state was; those purged before are not counted.
    pub artifacts: i64,
    /// Whether the repository's own row went, and so nothing is left.
    pub done: bool,
}

/// Takes the next `limit` rows of a repository that [`lock_due_repository`] has locked: tags first, then artifacts with
/// their edges, then the history, and at last the repository itself.
pub async fn purge_repository(
    conn: &mut PgConnection,
    repository_id: i64,
    limit: i64,
    tombstone_seconds: f64,
) -> Result<Step> {
    uploads::abandon_of_repository(conn, repository_id, tombstone_seconds).await?;
    holds::release_of_repository(conn, repository_id).await?;
    let more = Step::default();
    let tags = sqlx::query!(
        "delete from tags
         where repository_id = $1
           and name = any(array(select name from tags where repository_id = $1 order by name limit $2))",
        repository_id,
        limit,
    )
    .execute(&mut *conn)
    .await?;
    if tags.rows_affected() > 0 {
        return Ok(more);
    }
    let batch = sqlx::query_scalar!(
        "select id from artifacts where repository_id = $1 order by id limit $2",
        repository_id,
        limit,
    )
    .fetch_all(&mut *conn)
    .await?;
    if !batch.is_empty() {
        let artifacts = purge_artifact_rows(conn, repository_id, &batch).await?;
        return Ok(Step { artifacts, ..more });
    }
    let spans = sqlx::query!(
        "delete from blob_spans
         where repository_id = $1
           and (blob_id, added_version) in (select blob_id, added_version from blob_spans
                                            where repository_id = $1 order by blob_id, added_version limit $2)",
        repository_id,
        limit,
    )
    .execute(&mut *conn)
    .await?;
    let history = sqlx::query!(
        "delete from tag_history
         where repository_id = $1
           and (name, version) in (select name, version from tag_history
                                   where repository_id = $1 order by name, version limit $2)",
        repository_id,
        limit,
    )
    .execute(&mut *conn)
    .await?;
    let versions = sqlx::query!(
        "delete from repository_versions
         where repository_id = $1
           and number in (select number from repository_versions where repository_id = $1 order by number limit $2)",
        repository_id,
        limit,
    )
    .execute(&mut *conn)
    .await?;
    if spans.rows_affected() + history.rows_affected() + versions.rows_affected() > 0 {
        return Ok(more);
    }
    // From here on nobody can refer to it; who did so just before is left to the next step.
    sqlx::query!("select id from repositories where id = $1 for update", repository_id)
        .fetch_optional(&mut *conn)
        .await?;
    let gone = sqlx::query!(
        "delete from repositories
         where id = $1
           and not exists (select from uploads where repository_id = $1)
           and not exists (select from blob_holds where repository_id = $1)",
        repository_id,
    )
    .execute(conn)
    .await?;
    Ok(Step { done: gone.rows_affected() == 1, ..more })
}

/// Removes artifact rows with everything that hangs on them. Each is its own statement: a foreign key sees a row that an
/// earlier statement removed as gone.
async fn purge_artifact_rows(conn: &mut PgConnection, repository_id: i64, ids: &[i64]) -> Result<i64> {
    sqlx::query!(
        "with freed as (
             delete from artifact_blobs where repository_id = $1 and artifact_id = any($2) returning blob_id
         )
         insert into orphan_candidates (blob_id, repository_id, not_before, cause, since)
         select distinct f.blob_id, r.id, now(), $3::smallint, least(r.delete_time, n.delete_time, now())
         from freed f, repositories r
         join namespaces n on n.id = r.namespace_id
         where r.id = $1",
        repository_id,
        ids,
        Cause::EdgeRemoved as i16,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "delete from artifact_children where repository_id = $1 and (parent_id = any($2) or child_id = any($2))",
        repository_id,
        ids,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!("delete from artifact_spans where repository_id = $1 and artifact_id = any($2)", repository_id, ids)
        .execute(&mut *conn)
        .await?;
    let purged = sqlx::query_scalar!(
        r#"with gone as (delete from artifacts where repository_id = $1 and id = any($2) returning payload is null as purged)
           select count(*) as "count!" from gone where not purged"#,
        repository_id,
        ids,
    )
    .fetch_one(conn)
    .await?;
    Ok(purged)
}

/// Ends the windows of deleted namespaces that hold no repository any more and were deleted at least so many seconds ago;
/// of those given, or of all.
pub async fn end_empty_namespaces(
    conn: &mut PgConnection,
    namespaces: Option<&[i64]>,
    early_seconds: f64,
) -> Result<()> {
    sqlx::query!(
        "update namespaces n
         set purge_time = least(n.purge_time, now())
         where n.delete_time <= now() - make_interval(secs => $2) and ($1::bigint[] is null or n.id = any($1))
           and not exists (select from repositories r where r.namespace_id = n.id)",
        namespaces,
        early_seconds,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Removes up to `limit` namespaces whose window has ended and that hold no repository any more; returns how many.
pub async fn purge_empty_namespaces(conn: &mut PgConnection, limit: i64) -> Result<u64> {
    let done = sqlx::query!(
        "delete from namespaces
         where id = any(array(select n.id from namespaces n
                              where n.delete_time is not null and n.purge_time <= now()
                                and not exists (select from repositories r where r.namespace_id = n.id)
                              order by n.purge_time
                              limit $1
                              for update of n skip locked))",
        limit,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}
