//! Tombstones: stored bytes that no row names any more. Sessions that end and uploads that lose a race write theirs in
//! `uploads`, in the statement that ends them.

use sqlx::PgConnection;

use super::Result;
use crate::domain::blob::StorageKey;

/// Dooms a key again that a late writer may have written to after its session had ended. Does nothing while a blob or a
/// session names the key.
pub async fn append_stray(conn: &mut PgConnection, key: StorageKey, delay_seconds: f64) -> Result<()> {
    sqlx::query!(
        "insert into tombstones (storage_key, size_bytes, not_before)
         select $1, 0, now() + make_interval(secs => $2)
         where not exists (select from blobs where storage_key = $1)
           and not exists (select from uploads where storage_key = $1)
         on conflict (storage_key) do nothing",
        key.to_string(),
        delay_seconds,
    )
    .execute(conn)
    .await?;
    Ok(())
}
