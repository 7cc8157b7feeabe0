//! Keys that every replica shares.

use sqlx::PgConnection;

use super::Result;

/// Returns the key of that name, and makes it of `fresh` when there is none yet.
pub async fn ensure(conn: &mut PgConnection, name: &str, fresh: &[u8]) -> Result<Vec<u8>> {
    sqlx::query!("insert into secrets (name, value) values ($1, $2) on conflict (name) do nothing", name, fresh)
        .execute(&mut *conn)
        .await?;
    Ok(sqlx::query_scalar!("select value from secrets where name = $1", name).fetch_one(conn).await?)
}
