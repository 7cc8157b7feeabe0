//! Repository versions: one row a change, and the counters that each change moves.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::{Error, Result};
use crate::domain::RepositoryName;
use crate::domain::repository::{ContentCounts, ContentDelta, Repository, RepositoryChange, RepositoryVersion};

/// A change to be recorded.
#[derive(Debug)]
pub struct NewVersion<'a> {
    /// What was done.
    pub change: RepositoryChange,
    /// What it added and removed.
    pub delta: ContentDelta,
    /// Who did it.
    pub actor: &'a str,
    /// Why.
    pub reason: &'a str,
}

/// Records a change of a locked repository: its next version, and its counters. Returns the repository as it is now.
pub async fn append(
    conn: &mut PgConnection,
    repository: &Repository,
    new: NewVersion<'_>,
    now: OffsetDateTime,
) -> Result<Repository> {
    let NewVersion { change, delta, actor, reason } = new;
    let mut after = repository.clone();
    after.version += 1;
    after.artifact_count += delta.added.artifacts - delta.removed.artifacts;
    after.tag_count += delta.added.tags - delta.removed.tags;
    after.blob_count += delta.added.blobs - delta.removed.blobs;
    after.size_bytes += delta.size_bytes;
    after.update_time = now;
    let done = sqlx::query!(
        r#"with changed as (
               update repositories
               set version = $2::bigint, artifact_count = $3, tag_count = $4, blob_count = $5, size_bytes = $6, update_time = $7
               where id = $1 and version = $2::bigint - 1
               returning id)
           insert into repository_versions
               (repository_id, number, change, artifacts_added, artifacts_removed, artifacts_present, tags_added,
                tags_removed, tags_present, blobs_added, blobs_removed, blobs_present, creator, create_time, reason)
           select id, $2::bigint, $8, $9, $10, $3, $11, $12, $4, $13, $14, $5, $15, $7, $16 from changed"#,
        repository.id,
        after.version,
        after.artifact_count,
        after.tag_count,
        after.blob_count,
        after.size_bytes,
        now,
        change as i16,
        delta.added.artifacts,
        delta.removed.artifacts,
        delta.added.tags,
        delta.removed.tags,
        delta.added.blobs,
        delta.removed.blobs,
        actor,
        reason,
    )
    .execute(conn)
    .await?;
    if done.rows_affected() != 1 {
        return Err(Error::Corrupt(format!("repository {} changed under its lock", repository.id)));
    }
    Ok(after)
}

/// Records version 0 of a repository just created.
pub async fn append_first(conn: &mut PgConnection, repository: &Repository) -> Result<()> {
    sqlx::query!(
        "insert into repository_versions (repository_id, number, change, creator, create_time) values ($1, 0, $2, $3, $4)",
        repository.id,
        RepositoryChange::Create as i16,
        repository.creator,
        repository.create_time,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The database's clock, read after a lock was taken so that versions of one repository carry growing times.
pub async fn now(conn: &mut PgConnection) -> Result<OffsetDateTime> {
    Ok(sqlx::query_scalar!(r#"select clock_timestamp() as "now!""#).fetch_one(conn).await?)
}

struct VersionRow {
    number: i64,
    change: i16,
    artifacts_added: i64,
    artifacts_removed: i64,
    artifacts_present: i64,
    tags_added: i64,
    tags_removed: i64,
    tags_present: i64,
    blobs_added: i64,
    blobs_removed: i64,
    blobs_present: i64,
    creator: String,
    create_time: OffsetDateTime,
    reason: String,
}

impl VersionRow {
    fn into_version(self, repository: &RepositoryName) -> Result<RepositoryVersion> {
        Ok(RepositoryVersion {
            repository: repository.clone(),
            number: self.number,
            change: RepositoryChange::from_code(self.change)
                .ok_or_else(|| Error::Corrupt(format!("repository change {}", self.change)))?,
            added: ContentCounts { artifacts: self.artifacts_added, tags: self.tags_added, blobs: self.blobs_added },
            removed: ContentCounts {
                artifacts: self.artifacts_removed,
                tags: self.tags_removed,
                blobs: self.blobs_removed,
            },
            present: ContentCounts {
                artifacts: self.artifacts_present,
                tags: self.tags_present,
                blobs: self.blobs_present,
            },
            purged_artifacts: 0,
            creator: self.creator,
            create_time: self.create_time,
            reason: self.reason,
        })
    }
}

/// Finds one version.
pub async fn find(conn: &mut PgConnection, repository: &Repository, number: i64) -> Result<Option<RepositoryVersion>> {
    Ok(list(conn, repository, number.saturating_add(1), 1).await?.pop().filter(|version| version.number == number))
}

/// A page of versions below the number `before`, newest first.
pub async fn list(
    conn: &mut PgConnection,
    repository: &Repository,
    before: i64,
    limit: i64,
) -> Result<Vec<RepositoryVersion>> {
    let rows = sqlx::query_as!(
        VersionRow,
        r#"select number, change, artifacts_added, artifacts_removed, artifacts_present, tags_added, tags_removed,
                  tags_present, blobs_added, blobs_removed, blobs_present, creator, create_time, reason
           from repository_versions
           where repository_id = $1 and number < $2
           order by number desc
           limit $3"#,
        repository.id,
        before,
        limit,
    )
    .fetch_all(&mut *conn)
    .await?;
    let mut versions =
        rows.into_iter().map(|row| row.into_version(&repository.name)).collect::<Result<Vec<RepositoryVersion>>>()?;
    count_purged(conn, repository.id, &mut versions).await?;
    Ok(versions)
}

/// Fills in how many artifacts of each version are purged: one pass over the spans of purged artifacts that touch the
/// page, however many versions the page has.
async fn count_purged(conn: &mut PgConnection, repository_id: i64, versions: &mut [RepositoryVersion]) -> Result<()> {
    let (Some(newest), Some(oldest)) = (versions.first().map(|v| v.number), versions.last().map(|v| v.number)) else {
        return Ok(());
    };
    let spans = sqlx::query!(
        r#"select s.added_version, s.removed_version as "removed_version!"
           from artifacts a
           join artifact_spans s on s.repository_id = a.repository_id and s.artifact_id = a.id
           where a.repository_id = $1 and a.payload is null
             and s.added_version <= $2 and s.removed_version > $3"#,
        repository_id,
        newest,
        oldest,
    )
    .fetch_all(conn)
    .await?;
    if spans.is_empty() {
        return Ok(());
    }
    // Numbers on a page are consecutive and fall, so a difference array indexed by number - oldest adds them up.
    let width = usize::try_from(newest - oldest).unwrap_or_default() + 1;
    let at = |number: i64| usize::try_from(number.clamp(oldest, newest + 1) - oldest).unwrap_or_default();
    let mut steps = vec![0i64; width + 1];
    for span in spans {
        steps[at(span.added_version)] += 1;
        steps[at(span.removed_version)] -= 1;
    }
    let mut purged = 0;
    for (step, version) in steps.into_iter().zip(versions.iter_mut().rev()) {
        purged += step;
        version.purged_artifacts = purged;
    }
    Ok(())
}
