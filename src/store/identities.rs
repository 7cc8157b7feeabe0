//! Identities that somebody else vouches for, and the accounts that they mean. Who may change them is decided in `app`.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::Result;

/// An identity of an account, elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdentityRow {
    /// Who vouches for it: the URL of an issuer, or `x509`.
    pub source: String,
    /// Who it is there.
    pub subject: String,
    /// When it was linked.
    pub create_time: OffsetDateTime,
}

/// Links an identity to an account, and returns which account it belongs to now: the given one, or the one that had it before.
pub async fn link(conn: &mut PgConnection, account_id: i64, source: &str, subject: &str) -> Result<(i64, IdentityRow)> {
    // Updating what is there waits for whoever links or unlinks it at the same time.
    let row = sqlx::query!(
        r#"insert into account_identities as i (account_id, source, subject)
           values ($1, $2, $3)
           on conflict (source, subject) do update set account_id = i.account_id
           returning account_id, create_time"#,
        account_id,
        source,
        subject,
    )
    .fetch_one(conn)
    .await?;
    let (source, subject) = (source.to_owned(), subject.to_owned());
    Ok((row.account_id, IdentityRow { source, subject, create_time: row.create_time }))
}

/// The identities of an account, by source and subject.
pub async fn list(conn: &mut PgConnection, account_id: i64) -> Result<Vec<IdentityRow>> {
    let rows = sqlx::query_as!(
        IdentityRow,
        "select source, subject, create_time from account_identities where account_id = $1 order by source, subject",
        account_id,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

/// Takes an identity away from an account; whether it had it.
pub async fn unlink(conn: &mut PgConnection, account_id: i64, source: &str, subject: &str) -> Result<bool> {
    let done = sqlx::query!(
        "delete from account_identities where account_id = $1 and source = $2 and subject = $3",
        account_id,
        source,
        subject,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
