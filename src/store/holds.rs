//! Holds: short protections of a blob for a push in flight. They are taken together with the look-up of the blob, in
//! `blobs` and `uploads`.

use sqlx::PgConnection;

use super::Result;
use super::candidates::Cause;

/// Drops a repository's holds on some blobs, because an artifact of it needs them from now on.
pub async fn drop_for(conn: &mut PgConnection, repository_id: i64, blob_ids: &[i64]) -> Result<()> {
    sqlx::query!("delete from blob_holds where repository_id = $1 and blob_id = any($2)", repository_id, blob_ids,)
        .execute(conn)
        .await?;
    Ok(())
}

/// Drops a repository's hold on one blob that nothing there needs, and appends the candidate for it. False when there
/// was no hold.
pub async fn release(conn: &mut PgConnection, repository_id: i64, blob_id: i64) -> Result<bool> {
    let done = sqlx::query!(
        "with gone as (delete from blob_holds where repository_id = $1 and blob_id = $2 returning blob_id)
         insert into orphan_candidates (blob_id, repository_id, not_before, cause)
         select blob_id, $1, now(), $3 from gone",
        repository_id,
        blob_id,
        Cause::HoldEnded as i16,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Drops all holds of a repository that was deleted, and appends a candidate for each.
pub async fn release_of_repository(conn: &mut PgConnection, repository_id: i64) -> Result<()> {
    sqlx::query!(
        "with gone as (delete from blob_holds where repository_id = $1 returning blob_id)
         insert into orphan_candidates (blob_id, repository_id, not_before, cause)
         select blob_id, $1, now(), $2 from gone",
        repository_id,
        Cause::HoldEnded as i16,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Drops up to `limit` holds that expired and appends a candidate for each; returns how many.
pub async fn end_expired(conn: &mut PgConnection, limit: i64) -> Result<u64> {
    let done = sqlx::query!(
        "with due as (
             select repository_id, blob_id from blob_holds
             where expire_time <= now()
             order by expire_time
             limit $1
             for update skip locked
         ), gone as (
             delete from blob_holds h using due
             where h.repository_id = due.repository_id and h.blob_id = due.blob_id
             returning h.blob_id, h.repository_id, h.expire_time
         )
         insert into orphan_candidates (blob_id, repository_id, not_before, cause, since)
         select blob_id, repository_id, now(), $2, expire_time from gone",
        limit,
        Cause::HoldEnded as i16,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}
