//! Candidates for clean-up: "somebody may have been the last to need this blob". Appended without asking, in the
//! transaction that ended the need; the review decides afterwards.
//!
//! The review is three statements in one READ COMMITTED transaction: [`take`], [`lock_unneeded`], [`collect`]. They must
//! stay three: one `delete … where not exists` that waits for a lock goes on with the edges as they were before the wait.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::Result;
use crate::domain::Digest;

/// Why a blob became a candidate. The numbers are those of the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// An artifact that needed it was purged from the trash.
    EdgeRemoved = 1,
    /// A hold expired or was given up.
    HoldEnded = 2,
    /// The auditor found it without any need.
    Audited = 3,
}

/// Which candidates a review is about.
#[derive(Debug, Clone, Copy)]
pub struct Selection<'a> {
    /// Those whose need ended in one of these repositories; `None` for all.
    pub repositories: Option<&'a [i64]>,
    /// Those of blobs of these digests; `None` for all.
    pub digests: Option<&'a [Digest]>,
    /// Those that nobody has needed for at least so many seconds.
    pub min_age_seconds: f64,
    /// Those up to this row, so that a review that goes on and on comes to an end.
    pub up_to: i64,
}

impl Selection<'_> {
    /// Every candidate that is due.
    pub const ALL: Self = Self { repositories: None, digests: None, min_age_seconds: 0.0, up_to: i64::MAX };
}

/// Candidates of one blob, folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The blob; its row may be gone.
    pub blob_id: i64,
    /// Where the need ended, at the earliest of them.
    pub repository_id: i64,
    /// Why, at the earliest of them.
    pub cause: i16,
    /// Since when nobody there needs it.
    pub since: OffsetDateTime,
    /// Since when it waits for a review.
    pub create_time: OffsetDateTime,
    /// How many there were.
    pub times: i64,
}

/// Step one: takes up to `limit` due candidates that no other review has in hand, and folds those of one blob.
pub async fn take(conn: &mut PgConnection, selection: Selection<'_>, limit: i64) -> Result<Vec<Candidate>> {
    let rows = sqlx::query_as!(
        Candidate,
        r#"with due as (
               select id from orphan_candidates
               where not_before <= now() and since <= now() - make_interval(secs => $2) and id <= $3
                 and ($1::bigint[] is null or repository_id = any($1))
                 and ($5::bytea[] is null or blob_id in (select b.id from blobs b where b.digest = any($5)))
               order by not_before, id
               limit $4
               for update skip locked
           ), taken as (
               delete from orphan_candidates c using due where c.id = due.id
               returning c.id, c.blob_id, c.repository_id, c.cause, c.since, c.create_time
           )
           select distinct on (blob_id)
                  blob_id as "blob_id!", repository_id as "repository_id!", cause as "cause!",
                  since as "since!", create_time as "create_time!", count(*) over (partition by blob_id) as "times!"
           from taken
           order by blob_id, create_time, id"#,
        selection.repositories,
        selection.min_age_seconds,
        selection.up_to,
        limit,
        selection.digests as _,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

/// Step two: locks the rows of those blobs that nothing seems to need, in id order, and leaves out those that somebody
/// else has locked; a push may be about to name them.
///
/// A blob that has an edge or a hold is left out without a lock, so that a review of shared layers holds up no push:
/// whoever removes that edge or hold appends a candidate of its own. The probes are scalar, so that no plan joins whole
/// tables.
pub async fn lock_unneeded(conn: &mut PgConnection, blob_ids: &[i64]) -> Result<Vec<i64>> {
    let ids = sqlx::query_scalar!(
        r#"select b.id
           from blobs b
           where b.id = any($1)
             and (select e.blob_id from artifact_blobs e where e.blob_id = b.id limit 1) is null
             and (select h.blob_id from blob_holds h where h.blob_id = b.id limit 1) is null
           order by b.id
           for update of b skip locked"#,
        blob_ids,
    )
    .fetch_all(conn)
    .await?;
    Ok(ids)
}

/// Of the blobs, those that nothing seems to need and that are still there: after [`lock_unneeded`] left them out, those
/// that were busy.
pub async fn unneeded(conn: &mut PgConnection, blob_ids: &[i64]) -> Result<Vec<i64>> {
    let ids = sqlx::query_scalar!(
        r#"select b.id
           from blobs b
           where b.id = any($1)
             and (select e.blob_id from artifact_blobs e where e.blob_id = b.id limit 1) is null
             and (select h.blob_id from blob_holds h where h.blob_id = b.id limit 1) is null"#,
        blob_ids,
    )
    .fetch_all(conn)
    .await?;
    Ok(ids)
}

/// What a review took away.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Collected {
    /// Blobs.
    pub blobs: i64,
    /// Their bytes.
    pub size_bytes: i64,
}

/// Step three: deletes the locked blobs that, seen anew under the lock, have no edge, no hold and no other candidate, and
/// writes tombstones for their bytes. Another candidate may ask for more patience; the blob is left to it.
pub async fn collect(conn: &mut PgConnection, locked: &[i64], delay_seconds: f64) -> Result<Collected> {
    let row = sqlx::query!(
        r#"with gone as (
               delete from blobs b
               where b.id = any($1)
                 and (select e.blob_id from artifact_blobs e where e.blob_id = b.id limit 1) is null
                 and (select h.blob_id from blob_holds h where h.blob_id = b.id limit 1) is null
                 and (select c.blob_id from orphan_candidates c where c.blob_id = b.id limit 1) is null
               returning b.storage_key, b.size_bytes
           ), doomed as (
               insert into tombstones (storage_key, size_bytes, not_before)
               select storage_key, size_bytes, now() + make_interval(secs => $2) from gone
               on conflict (storage_key) do nothing
           )
           select count(*) as "blobs!", coalesce(sum(size_bytes), 0)::bigint as "size_bytes!" from gone"#,
        locked,
        delay_seconds,
    )
    .fetch_one(conn)
    .await?;
    Ok(Collected { blobs: row.blobs, size_bytes: row.size_bytes })
}

/// Appends candidates again that could not be decided, to be reviewed after `delay_seconds`. Their age stays.
pub async fn put_back(conn: &mut PgConnection, candidates: &[&Candidate], delay_seconds: f64) -> Result<()> {
    let blobs: Vec<i64> = candidates.iter().map(|candidate| candidate.blob_id).collect();
    let repositories: Vec<i64> = candidates.iter().map(|candidate| candidate.repository_id).collect();
    let causes: Vec<i16> = candidates.iter().map(|candidate| candidate.cause).collect();
    let since: Vec<OffsetDateTime> = candidates.iter().map(|candidate| candidate.since).collect();
    let times: Vec<OffsetDateTime> = candidates.iter().map(|candidate| candidate.create_time).collect();
    sqlx::query!(
        "insert into orphan_candidates (blob_id, repository_id, not_before, cause, since, create_time)
         select c.blob_id, c.repository_id, now() + make_interval(secs => $6), c.cause, c.since, c.create_time
         from unnest($1::bigint[], $2::bigint[], $3::smallint[], $4::timestamptz[], $5::timestamptz[])
              as c(blob_id, repository_id, cause, since, create_time)",
        &blobs,
        &repositories,
        &causes,
        &since,
        &times,
        delay_seconds,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The candidates of a selection that are due.
#[derive(Debug, Default, Clone, Copy)]
pub struct Due {
    /// How many.
    pub count: i64,
    /// Since when the oldest waits.
    pub oldest: Option<OffsetDateTime>,
    /// The latest row of all candidates, due or not.
    pub last: i64,
}

/// Since when the candidate waits that is due for longest.
pub async fn longest_due(conn: &mut PgConnection) -> Result<Option<OffsetDateTime>> {
    let time = sqlx::query_scalar!(
        "select create_time from orphan_candidates where not_before <= now() order by not_before, id limit 1"
    )
    .fetch_optional(conn)
    .await?;
    Ok(time)
}

/// Counts the candidates of a selection that are due; costs what there are of them.
pub async fn due(conn: &mut PgConnection, selection: Selection<'_>) -> Result<Due> {
    let row = sqlx::query!(
        r#"select count(*) as "count!", min(create_time) as oldest,
                  (select coalesce(max(id), 0) from orphan_candidates) as "last!"
           from orphan_candidates
           where not_before <= now() and since <= now() - make_interval(secs => $2) and id <= $3
             and ($1::bigint[] is null or repository_id = any($1))
             and ($4::bytea[] is null or blob_id in (select b.id from blobs b where b.digest = any($4)))"#,
        selection.repositories,
        selection.min_age_seconds,
        selection.up_to,
        selection.digests as _,
    )
    .fetch_one(conn)
    .await?;
    Ok(Due { count: row.count, oldest: row.oldest, last: row.last })
}
