//! Candidates for clean-up: "somebody may have been the last to need this blob". Appended without asking, in the
//! transaction that ended the need; the review decides afterwards.

use sqlx::PgConnection;

use super::Result;

/// Why a blob became a candidate. The numbers are those of the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// An artifact that needed it was purged from the trash.
    EdgeRemoved = 1,
    /// A hold expired or was given up.
    HoldEnded = 2,
}

/// Appends a candidate for each blob, to be reviewed at once.
pub async fn append(conn: &mut PgConnection, blob_ids: &[i64], cause: Cause) -> Result<()> {
    sqlx::query!(
        "insert into orphan_candidates (blob_id, not_before, cause) select id, now(), $2 from unnest($1::bigint[]) id",
        blob_ids,
        cause as i16,
    )
    .execute(conn)
    .await?;
    Ok(())
}
