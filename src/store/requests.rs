//! Outcomes of requests that carried a request id (I10).

use serde_json::value::RawValue;
use sqlx::PgConnection;
use sqlx::types::Json;

use super::{Error, Result};

/// What is known of a request id.
#[derive(Debug)]
pub enum Claim {
    /// It was free and is now this transaction's.
    Fresh,
    /// It was used: by what method, with what fingerprint, to what outcome.
    Used {
        /// The name of the use case.
        method: String,
        /// The hash of the request.
        fingerprint: Vec<u8>,
        /// The outcome, as JSON.
        outcome: Box<RawValue>,
    },
}

/// Claims a request id. Waits for a transaction that has claimed it and not ended yet.
pub async fn claim(
    conn: &mut PgConnection,
    caller: &str,
    request_id: &str,
    method: &str,
    fingerprint: &[u8],
) -> Result<Claim> {
    let done = sqlx::query!(
        "insert into requests (caller, request_id, method, fingerprint) values ($1, $2, $3, $4) on conflict do nothing",
        caller,
        request_id,
        method,
        fingerprint,
    )
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 1 {
        return Ok(Claim::Fresh);
    }
    let row = sqlx::query!(
        r#"select method, fingerprint, outcome as "outcome: Json<Box<RawValue>>"
           from requests
           where caller = $1 and request_id = $2"#,
        caller,
        request_id,
    )
    .fetch_optional(conn)
    .await?
    // It expired between the two statements: the request may be tried anew.
    .ok_or_else(|| Error::Conflict(sqlx::Error::RowNotFound))?;
    let outcome = row.outcome.ok_or_else(|| Error::Corrupt("a committed request without outcome".to_owned()))?.0;
    Ok(Claim::Used { method: row.method, fingerprint: row.fingerprint, outcome })
}

/// Keeps the outcome of a request id that this transaction claimed.
pub async fn keep(conn: &mut PgConnection, caller: &str, request_id: &str, outcome: &RawValue) -> Result<()> {
    sqlx::query!(
        "update requests set outcome = $3 where caller = $1 and request_id = $2",
        caller,
        request_id,
        Json(outcome) as _,
    )
    .execute(conn)
    .await?;
    Ok(())
}
