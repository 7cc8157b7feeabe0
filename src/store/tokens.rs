//! Tokens: only the hash of their secrets is kept.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Error, Result};
use crate::domain::access::{Place, Role, Token};
use crate::domain::{NamespaceName, RepositoryName};

struct TokenRow {
    uid: Uuid,
    account: String,
    prefix: String,
    description: String,
    max_role: Option<i16>,
    namespace_id: Option<i64>,
    repository_id: Option<i64>,
    namespace: Option<NamespaceName>,
    repository: Option<RepositoryName>,
    creator: String,
    create_time: OffsetDateTime,
    expire_time: Option<OffsetDateTime>,
    revoke_time: Option<OffsetDateTime>,
    last_used_time: Option<OffsetDateTime>,
}

impl TryFrom<TokenRow> for Token {
    type Error = Error;

    fn try_from(row: TokenRow) -> Result<Self> {
        let place = row.repository.map(Place::Repository).or(row.namespace.map(Place::Namespace));
        Ok(Token {
            uid: row.uid,
            account: row.account,
            prefix: row.prefix,
            description: row.description,
            max_role: role(row.max_role)?,
            place: row.namespace_id.or(row.repository_id).map(|_| place),
            creator: row.creator,
            create_time: row.create_time,
            expire_time: row.expire_time,
            revoke_time: row.revoke_time,
            last_used_time: row.last_used_time,
        })
    }
}

fn role(code: Option<i16>) -> Result<Option<Role>> {
    code.map(|code| Role::from_code(code).ok_or_else(|| Error::Corrupt(format!("role {code}")))).transpose()
}

/// A token to be inserted.
#[derive(Debug)]
pub struct NewToken<'a> {
    /// The account it is good for.
    pub account_id: i64,
    /// The hash of the secret.
    pub secret_hash: &'a [u8],
    /// How it begins.
    pub prefix: &'a str,
    /// For people.
    pub description: &'a str,
    /// The most it is good for.
    pub max_role: Option<Role>,
    /// The namespace it is good in.
    pub namespace_id: Option<i64>,
    /// The repository it is good in.
    pub repository_id: Option<i64>,
    /// For how long.
    pub lifetime_seconds: Option<f64>,
    /// Who creates it.
    pub creator: &'a str,
}

/// Inserts a token, or leaves it when one with that secret is there already; returns its identifier, if it is new.
pub async fn insert(conn: &mut PgConnection, new: NewToken<'_>) -> Result<Option<Uuid>> {
    let uid = Uuid::now_v7();
    let done = sqlx::query!(
        "insert into tokens (uid, account_id, secret_hash, prefix, description, max_role, namespace_id, repository_id,
                             expire_time, creator)
         values ($1, $2, $3, $4, $5, $6, $7, $8, now() + make_interval(secs => $9), $10)
         on conflict (secret_hash) do nothing",
        uid,
        new.account_id,
        new.secret_hash,
        new.prefix,
        new.description,
        new.max_role.map(|role| role as i16),
        new.namespace_id,
        new.repository_id,
        new.lifetime_seconds,
        new.creator,
    )
    .execute(conn)
    .await?;
    Ok((done.rows_affected() == 1).then_some(uid))
}

/// Finds a token by its identifier, with the row of its account.
pub async fn find(conn: &mut PgConnection, uid: Uuid) -> Result<Option<Token>> {
    Ok(read(conn, None, Some(uid), None, 1).await?.pop())
}

/// Up to `limit` tokens in the order of their making, after the given one; of one account or of all.
pub async fn list(
    conn: &mut PgConnection,
    account: Option<&str>,
    after: Option<Uuid>,
    limit: i64,
) -> Result<Vec<Token>> {
    read(conn, account, None, after, limit).await
}

async fn read(
    conn: &mut PgConnection,
    account: Option<&str>,
    uid: Option<Uuid>,
    after: Option<Uuid>,
    limit: i64,
) -> Result<Vec<Token>> {
    sqlx::query_as!(
        TokenRow,
        r#"select t.uid, a.name as account, t.prefix, t.description, t.max_role, t.namespace_id, t.repository_id,
                  n.name as "namespace?: NamespaceName", r.name as "repository?: RepositoryName", t.creator,
                  t.create_time, t.expire_time, t.revoke_time, t.last_used_time
           from tokens t
           join accounts a on a.id = t.account_id
           left join repositories r on r.id = t.repository_id and r.delete_time is null
           left join namespaces n on n.id = t.namespace_id and n.delete_time is null
           where ($1::text is null or a.name = $1) and ($2::uuid is null or t.uid = $2)
             and ($3::uuid is null or t.uid > $3)
           order by t.uid
           limit $4"#,
        account,
        uid,
        after,
        limit,
    )
    .fetch_all(conn)
    .await?
    .into_iter()
    .map(Token::try_from)
    .collect()
}

/// Revokes a token; one that was revoked before stays as it is.
pub async fn revoke(conn: &mut PgConnection, uid: Uuid) -> Result<()> {
    sqlx::query!("update tokens set revoke_time = coalesce(revoke_time, now()) where uid = $1", uid)
        .execute(conn)
        .await?;
    Ok(())
}

/// Notes that a token was used, unless that was noted within the last minute.
pub async fn touch(conn: &mut PgConnection, id: i64) -> Result<()> {
    sqlx::query!(
        "update tokens set last_used_time = now()
         where id = $1 and (last_used_time is null or last_used_time < now() - interval '1 minute')",
        id,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A token as it decides over calls.
#[derive(Debug, Clone)]
pub struct Presented {
    /// Its row.
    pub id: i64,
    /// The row of its account.
    pub account_id: i64,
    /// The most it is good for.
    pub max_role: Option<Role>,
    /// The row of the namespace it is good in, where it is good in one only.
    pub namespace_id: Option<i64>,
    /// The row of the repository it is good in, where it is good in one only.
    pub repository_id: Option<i64>,
    /// From when on it is refused.
    pub expire_time: Option<OffsetDateTime>,
}

/// How a token is looked for.
#[derive(Debug, Clone, Copy)]
pub enum By<'a> {
    /// By the hash of its secret.
    Hash(&'a [u8]),
    /// By its row.
    Id(i64),
}

/// Finds a token that was neither revoked nor has expired.
pub async fn presented(conn: &mut PgConnection, by: By<'_>) -> Result<Option<Presented>> {
    let (hash, id) = match by {
        By::Hash(hash) => (Some(hash), None),
        By::Id(id) => (None, Some(id)),
    };
    let row = sqlx::query!(
        r#"select id, account_id, max_role, namespace_id, repository_id, expire_time
           from tokens
           where id = case when $1::bytea is not null then (select id from tokens where secret_hash = $1) else $2 end
             and revoke_time is null and (expire_time is null or expire_time > now())"#,
        hash,
        id,
    )
    .fetch_optional(conn)
    .await?;
    row.map(|row| {
        Ok(Presented {
            id: row.id,
            account_id: row.account_id,
            max_role: role(row.max_role)?,
            namespace_id: row.namespace_id,
            repository_id: row.repository_id,
            expire_time: row.expire_time,
        })
    })
    .transpose()
}
