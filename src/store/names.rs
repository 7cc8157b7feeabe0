//! Names alone, in the order of their bytes and from any name on: what the distribution protocol lists. A page costs the
//! same wherever it begins.

use sqlx::PgConnection;

use super::{Result, visible};
use crate::domain::RepositoryName;
use crate::domain::access::Visible;

/// Up to `limit` tags of a live repository whose names come after `after`; `None` when there is no such repository.
pub async fn tags(
    conn: &mut PgConnection,
    repository: &RepositoryName,
    after: &str,
    limit: i64,
) -> Result<Option<Vec<String>>> {
    let names = sqlx::query_scalar!(
        r#"select array(select t.name from tags t
                        where t.repository_id = r.id and t.name > $3
                        order by t.name limit $4) as "names!"
           from namespaces n
           join repositories r on r.namespace_id = n.id
           where n.name = $1 and n.delete_time is null and r.name = $2 and r.delete_time is null"#,
        repository.namespace_str(),
        repository.as_str(),
        after,
        limit,
    )
    .fetch_optional(conn)
    .await?;
    Ok(names)
}

/// Up to `limit` live repositories whose names come after `after`.
pub async fn repositories(
    conn: &mut PgConnection,
    visible: Option<&Visible>,
    after: &str,
    limit: i64,
) -> Result<Vec<String>> {
    let (namespaces, repositories) = visible::rows(visible);
    let names = sqlx::query_scalar!(
        "select r.name
         from repositories r
         join namespaces n on n.id = r.namespace_id
         where r.delete_time is null and n.delete_time is null and r.name > $1
           and ($3::bigint[] is null or r.namespace_id = any($3) or r.id = any($4::bigint[]))
         order by r.name
         limit $2",
        after,
        limit,
        namespaces,
        repositories,
    )
    .fetch_all(conn)
    .await?;
    Ok(names)
}
