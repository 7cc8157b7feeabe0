//! Bindings: a role of an account on the row of a namespace or of a repository.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Error, Result};
use crate::domain::access::{Binding, Place, Role};
use crate::domain::{NamespaceName, RepositoryName};

/// Grants a role on a place, or changes the one that the account has there.
pub async fn grant(
    conn: &mut PgConnection,
    account_id: i64,
    role: Role,
    namespace_id: Option<i64>,
    repository_id: Option<i64>,
    creator: &str,
) -> Result<Uuid> {
    let uid = sqlx::query_scalar!(
        "insert into bindings (uid, account_id, role, namespace_id, repository_id, creator)
         values ($1, $2, $3, $4, $5, $6)
         on conflict on constraint bindings_place_key
             do update set role = excluded.role, creator = excluded.creator, create_time = now()
         returning uid",
        Uuid::now_v7(),
        account_id,
        role as i16,
        namespace_id,
        repository_id,
        creator,
    )
    .fetch_one(conn)
    .await?;
    Ok(uid)
}

/// The role that an account has on a row of a namespace, live or in the trash.
pub async fn role_on_namespace(conn: &mut PgConnection, account_id: i64, namespace_id: i64) -> Result<Option<Role>> {
    let code = sqlx::query_scalar!(
        "select role from bindings where account_id = $1 and namespace_id = $2",
        account_id,
        namespace_id,
    )
    .fetch_optional(conn)
    .await?;
    code.map(|code| Role::from_code(code).ok_or_else(|| Error::Corrupt(format!("role {code}")))).transpose()
}

struct BindingRow {
    uid: Uuid,
    account: String,
    role: i16,
    namespace: NamespaceName,
    repository: Option<RepositoryName>,
    creator: String,
    create_time: OffsetDateTime,
}

impl TryFrom<BindingRow> for Binding {
    type Error = Error;

    fn try_from(row: BindingRow) -> Result<Self> {
        let role = Role::from_code(row.role).ok_or_else(|| Error::Corrupt(format!("role {}", row.role)))?;
        let place = match row.repository {
            Some(repository) => Place::Repository(repository),
            None => Place::Namespace(row.namespace),
        };
        Ok(Binding {
            uid: row.uid,
            account: row.account,
            role,
            place,
            creator: row.creator,
            create_time: row.create_time,
        })
    }
}

/// Which bindings to read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Selection<'a> {
    /// On this namespace and on repositories in it only.
    pub namespace_id: Option<i64>,
    /// On this repository only.
    pub repository_id: Option<i64>,
    /// Of this account only.
    pub account: Option<&'a str>,
    /// This one only.
    pub uid: Option<Uuid>,
    /// Those after this one.
    pub after: Option<Uuid>,
}

/// Up to `limit` bindings on live places, in the order of their making.
pub async fn list(conn: &mut PgConnection, selection: Selection<'_>, limit: i64) -> Result<Vec<Binding>> {
    sqlx::query_as!(
        BindingRow,
        r#"select b.uid, a.name as account, b.role, n.name as "namespace: NamespaceName",
                  r.name as "repository?: RepositoryName", b.creator, b.create_time
           from bindings b
           join accounts a on a.id = b.account_id
           left join repositories r on r.id = b.repository_id
           join namespaces n on n.id = coalesce(b.namespace_id, r.namespace_id)
           where n.delete_time is null and (b.repository_id is null or r.delete_time is null)
             and ($1::bigint is null or n.id = $1) and ($2::bigint is null or r.id = $2)
             and ($3::text is null or a.name = $3) and ($4::uuid is null or b.uid = $4)
             and ($5::uuid is null or b.uid > $5)
           order by b.uid
           limit $6"#,
        selection.namespace_id,
        selection.repository_id,
        selection.account,
        selection.uid,
        selection.after,
        limit,
    )
    .fetch_all(conn)
    .await?
    .into_iter()
    .map(Binding::try_from)
    .collect()
}

/// Takes a binding away; whether there was one.
pub async fn revoke(conn: &mut PgConnection, uid: Uuid) -> Result<bool> {
    Ok(sqlx::query!("delete from bindings where uid = $1", uid).execute(conn).await?.rows_affected() == 1)
}
