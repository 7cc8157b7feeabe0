//! Accounts, what they may prove themselves with, and what they are bound to. Everything that decides over a call is read
//! here in as few statements as possible; what of it may be remembered, and for how long, is for `access` to say.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Error, Result};
use crate::domain::access::{Account, AccountKind, Role};

struct AccountRow {
    id: i64,
    uid: Uuid,
    name: String,
    kind: i16,
    description: String,
    is_admin: bool,
    disabled: bool,
    has_password: bool,
    revision: i64,
    creator: String,
    create_time: OffsetDateTime,
    update_time: OffsetDateTime,
}

impl TryFrom<AccountRow> for Account {
    type Error = Error;

    fn try_from(row: AccountRow) -> Result<Self> {
        let kind =
            AccountKind::from_code(row.kind).ok_or_else(|| Error::Corrupt(format!("account of kind {}", row.kind)))?;
        Ok(Account {
            id: row.id,
            uid: row.uid,
            name: row.name,
            kind,
            description: row.description,
            is_admin: row.is_admin,
            disabled: row.disabled,
            has_password: row.has_password,
            revision: row.revision,
            creator: row.creator,
            create_time: row.create_time,
            update_time: row.update_time,
        })
    }
}

/// An account to be inserted.
#[derive(Debug)]
pub struct NewAccount<'a> {
    /// Its name.
    pub name: &'a str,
    /// What stands behind it.
    pub kind: AccountKind,
    /// For people.
    pub description: &'a str,
    /// The hash of its password, if it has one.
    pub password_hash: Option<&'a str>,
    /// Whether it may do everything.
    pub is_admin: bool,
    /// Who creates it.
    pub creator: &'a str,
}

/// Inserts an account; `None` when the name is taken.
pub async fn insert(conn: &mut PgConnection, new: NewAccount<'_>) -> Result<Option<Account>> {
    sqlx::query_as!(
        AccountRow,
        r#"insert into accounts (uid, name, kind, description, password_hash, is_admin, creator)
           values ($1, $2, $3, $4, $5, $6, $7)
           on conflict (name) do nothing
           returning id, uid, name, kind, description, is_admin, disabled, password_hash is not null as "has_password!",
                     revision, creator, create_time, update_time"#,
        Uuid::now_v7(),
        new.name,
        new.kind as i16,
        new.description,
        new.password_hash,
        new.is_admin,
        new.creator,
    )
    .fetch_optional(conn)
    .await?
    .map(Account::try_from)
    .transpose()
}

/// Finds an account and, when it is to be changed, locks its row.
pub async fn find(conn: &mut PgConnection, name: &str) -> Result<Option<Account>> {
    sqlx::query_as!(
        AccountRow,
        r#"select id, uid, name, kind, description, is_admin, disabled, password_hash is not null as "has_password!",
                  revision, creator, create_time, update_time
           from accounts
           where name = $1
           for no key update"#,
        name,
    )
    .fetch_optional(conn)
    .await?
    .map(Account::try_from)
    .transpose()
}

/// Whether there is any account.
pub async fn any(conn: &mut PgConnection) -> Result<bool> {
    Ok(sqlx::query_scalar!(r#"select exists (select from accounts) as "any!""#).fetch_one(conn).await?)
}

/// Up to `limit` accounts by name, after the given one.
pub async fn list(conn: &mut PgConnection, after: &str, limit: i64) -> Result<Vec<Account>> {
    sqlx::query_as!(
        AccountRow,
        r#"select id, uid, name, kind, description, is_admin, disabled, password_hash is not null as "has_password!",
                  revision, creator, create_time, update_time
           from accounts
           where name > $1
           order by name
           limit $2"#,
        after,
        limit,
    )
    .fetch_all(conn)
    .await?
    .into_iter()
    .map(Account::try_from)
    .collect()
}

/// What of an account is to be changed.
#[derive(Debug, Default)]
pub struct AccountChange<'a> {
    /// The new description.
    pub description: Option<&'a str>,
    /// The hash of the new password; `Some(None)` takes the password away.
    pub password_hash: Option<Option<&'a str>>,
    /// Whether it may do everything from now on.
    pub is_admin: Option<bool>,
    /// Whether it may do nothing from now on.
    pub disabled: Option<bool>,
}

/// Changes an account. Whatever changes what it can prove itself with raises its epoch, which ends what was derived from
/// its credentials before.
pub async fn update(conn: &mut PgConnection, id: i64, change: AccountChange<'_>) -> Result<Account> {
    sqlx::query_as!(
        AccountRow,
        r#"update accounts
           set description = coalesce($2, description),
               password_hash = case when $3 then $4 else password_hash end,
               is_admin = coalesce($5, is_admin), disabled = coalesce($6, disabled),
               epoch = epoch + case when $3 or $6 is not null then 1 else 0 end,
               revision = revision + 1, update_time = now()
           where id = $1
           returning id, uid, name, kind, description, is_admin, disabled, password_hash is not null as "has_password!",
                     revision, creator, create_time, update_time"#,
        id,
        change.description,
        change.password_hash.is_some(),
        change.password_hash.flatten(),
        change.is_admin,
        change.disabled,
    )
    .fetch_one(conn)
    .await?
    .try_into()
}

/// How many accounts could still administer the server.
pub async fn count_admins(conn: &mut PgConnection) -> Result<i64> {
    let count = sqlx::query_scalar!(r#"select count(*) as "count!" from accounts where is_admin and not disabled"#);
    Ok(count.fetch_one(conn).await?)
}

/// Who an account is, for deciding over a call.
#[derive(Debug, Clone)]
pub struct Known {
    /// Its row.
    pub id: i64,
    /// Its identifier.
    pub uid: Uuid,
    /// Its name.
    pub name: String,
    /// What stands behind it.
    pub kind: AccountKind,
    /// Whether it may do everything.
    pub is_admin: bool,
    /// Raised by every change of its credentials.
    pub epoch: i64,
    /// The hash of its password.
    pub password_hash: Option<String>,
}

/// How an account is looked for.
#[derive(Debug, Clone, Copy)]
pub enum By<'a> {
    /// By its name.
    Name(&'a str),
    /// By its row.
    Id(i64),
    /// By what somebody else vouches for: the source, and the subject there.
    Identity(&'a str, &'a str),
}

/// Finds an account that is not disabled.
pub async fn known(conn: &mut PgConnection, by: By<'_>) -> Result<Option<Known>> {
    let (name, id, source, subject) = match by {
        By::Name(name) => (Some(name), None, None, None),
        By::Id(id) => (None, Some(id), None, None),
        By::Identity(source, subject) => (None, None, Some(source), Some(subject)),
    };
    let row = sqlx::query!(
        r#"select id, uid, name, kind, is_admin, epoch, password_hash
           from accounts
           where not disabled
             and id = case when $1::text is not null then (select id from accounts where name = $1)
                           when $2::bigint is not null then $2
                           else (select account_id from account_identities where source = $3 and subject = $4) end"#,
        name,
        id,
        source,
        subject,
    )
    .fetch_optional(conn)
    .await?;
    row.map(|row| {
        let kind =
            AccountKind::from_code(row.kind).ok_or_else(|| Error::Corrupt(format!("account of kind {}", row.kind)))?;
        Ok(Known {
            id: row.id,
            uid: row.uid,
            name: row.name,
            kind,
            is_admin: row.is_admin,
            epoch: row.epoch,
            password_hash: row.password_hash,
        })
    })
    .transpose()
}

/// A binding as it decides over calls.
#[derive(Debug, Clone)]
pub struct Grant {
    /// The role.
    pub role: Role,
    /// Where.
    pub place: BoundPlace,
}

/// The rows that a binding or a token names, and what they are called.
#[derive(Debug, Clone)]
pub struct BoundPlace {
    /// The row of the namespace that it is, or that its repository lies in.
    pub namespace_id: i64,
    /// The name of that namespace.
    pub namespace: String,
    /// The repository, by row and name, where it is one.
    pub repository: Option<(i64, String)>,
    /// Whether it is live; what lies in the trash can be restored, and nothing else.
    pub is_live: bool,
}

/// What the rows are called that a token names. Rows that are gone are not live.
pub async fn place(
    conn: &mut PgConnection,
    namespace_id: Option<i64>,
    repository_id: Option<i64>,
) -> Result<BoundPlace> {
    let row = sqlx::query!(
        r#"select n.id, n.name, r.id as "repository_id?", r.name as "repository?",
                  n.delete_time is null and r.delete_time is null as "is_live!"
           from (select $1::bigint as namespace_id, $2::bigint as repository_id) t
           left join repositories r on r.id = t.repository_id
           join namespaces n on n.id = coalesce(t.namespace_id, r.namespace_id)"#,
        namespace_id,
        repository_id,
    )
    .fetch_optional(conn)
    .await?;
    Ok(match row {
        Some(row) => BoundPlace {
            namespace_id: row.id,
            namespace: row.name,
            repository: row.repository_id.zip(row.repository),
            is_live: row.is_live,
        },
        None => BoundPlace { namespace_id: 0, namespace: String::new(), repository: None, is_live: false },
    })
}

/// What an account is bound to.
pub async fn grants(conn: &mut PgConnection, account_id: i64) -> Result<Vec<Grant>> {
    let rows = sqlx::query!(
        r#"select b.role, n.id as namespace_id, n.name as namespace, r.id as "repository_id?", r.name as "repository?",
                  n.delete_time is null and (b.repository_id is null or r.delete_time is null) as "is_live!"
           from bindings b
           left join repositories r on r.id = b.repository_id
           join namespaces n on n.id = coalesce(b.namespace_id, r.namespace_id)
           where b.account_id = $1"#,
        account_id,
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Grant {
                role: Role::from_code(row.role).ok_or_else(|| Error::Corrupt(format!("role {}", row.role)))?,
                place: BoundPlace {
                    namespace_id: row.namespace_id,
                    namespace: row.namespace,
                    repository: row.repository_id.zip(row.repository),
                    is_live: row.is_live,
                },
            })
        })
        .collect()
}

/// The live namespaces that everybody may read, by row and name.
pub async fn public_namespaces(conn: &mut PgConnection) -> Result<Vec<(i64, String)>> {
    let rows = sqlx::query!("select id, name from namespaces where anonymous_pull and delete_time is null");
    Ok(rows.fetch_all(conn).await?.into_iter().map(|row| (row.id, row.name)).collect())
}

/// The channel on which replicas tell each other that something about access changed, and ask whether they are heard.
pub const CHANNEL: &str = "wharfinger_access";

/// Has every replica forget what it remembers, once the transaction is committed. Such changes are rare, so the commits
/// of those who notify may pass one at a time.
pub async fn announce(conn: &mut PgConnection, text: &str) -> Result<()> {
    sqlx::query!("select pg_notify($1, $2)", CHANNEL, text).execute(conn).await?;
    Ok(())
}
