//! Namespaces and repositories, live ones only.

use sqlx::{PgConnection, Postgres, QueryBuilder};
use uuid::Uuid;

use super::{push_condition, push_cut, push_order, seen};
use crate::domain::Digest;
use crate::domain::access::Visible;
use crate::domain::catalog::{Counted, Field, Window};
use crate::domain::namespace::Namespace;
use crate::domain::repository::Repository;
use crate::store::namespaces::NamespaceRow;
use crate::store::repositories::RepositoryRow;
use crate::store::{Result, namespaces, repositories, visible};

fn namespace_column(field: &Field) -> Option<&'static str> {
    Some(match field {
        Field::Uid => "n.uid",
        Field::Name => "n.name",
        Field::Label(_) => "n.labels",
        Field::CreateTime => "n.create_time",
        Field::UpdateTime => "n.update_time",
        _ => return None,
    })
}

fn push_namespaces(query: &mut QueryBuilder<Postgres>, window: &Window) {
    query.push(" from namespaces n where n.delete_time is null and ");
    push_condition(query, &window.condition, namespace_column);
    visible::push_namespace(query, window.visible.as_ref(), "n.id");
}

/// A page of namespaces, newest first unless ordered otherwise.
pub async fn namespaces(conn: &mut PgConnection, window: &Window) -> Result<Counted<Namespace>> {
    const NEWEST: &str = "n.create_time desc, n.id desc";
    let mut query = QueryBuilder::new("select ");
    query.push(namespaces::COLUMNS).push(" from (select n.id as key");
    push_namespaces(&mut query, window);
    push_cut(&mut query, window, namespace_column, NEWEST);
    query.push(") k join namespaces n on n.id = k.key");
    push_order(&mut query, window, namespace_column, NEWEST);
    let mut rows: Vec<NamespaceRow> = query.build_query_as().fetch_all(&mut *conn).await?;
    let total = match seen(&mut rows, window) {
        Some(total) => total,
        None => {
            let mut count = QueryBuilder::new("select count(*)");
            push_namespaces(&mut count, window);
            count.build_query_scalar().fetch_one(conn).await?
        }
    };
    Ok(Counted { items: rows.into_iter().map(Namespace::from).collect(), total })
}

fn repository_column(field: &Field) -> Option<&'static str> {
    Some(match field {
        Field::Uid => "r.uid",
        Field::Name => "r.name",
        Field::Namespace => "n.name",
        Field::Label(_) => "r.labels",
        Field::CreateTime => "r.create_time",
        Field::UpdateTime => "r.update_time",
        Field::ArtifactCount => "r.artifact_count",
        _ => return None,
    })
}

fn push_repositories(query: &mut QueryBuilder<Postgres>, window: &Window) {
    query.push(
        " from repositories r join namespaces n on n.id = r.namespace_id \
         where r.delete_time is null and n.delete_time is null and ",
    );
    push_condition(query, &window.condition, repository_column);
    visible::push_repository(query, window.visible.as_ref(), "r.namespace_id", "r.id");
}

/// The live repositories that hold an artifact or need a blob of a digest now, or, when not only the `latest` version
/// counts, that ever did and have not forgotten it.
pub async fn with_content(
    conn: &mut PgConnection,
    visible: Option<&Visible>,
    digest: Digest,
    latest: bool,
) -> Result<Vec<Uuid>> {
    let (namespaces, repositories) = visible::rows(visible);
    let found = sqlx::query_scalar!(
        r#"select r.uid
           from (select a.repository_id, a.delete_time is null as live from artifacts a
                 where a.digest = $1 and a.delete_time is null
                 union all
                 select a.repository_id, false from artifacts a
                 where a.digest = $1 and a.delete_time is not null and a.payload is not null
                 union all
                 select s.repository_id, s.removed_version is null
                 from blobs b
                 join artifact_blobs e on e.blob_id = b.id
                 join blob_spans s on s.repository_id = e.repository_id and s.blob_id = b.id
                 where b.digest = $1) h
           join repositories r on r.id = h.repository_id
           join namespaces n on n.id = r.namespace_id
           where r.delete_time is null and n.delete_time is null
             and ($3::bigint[] is null or r.namespace_id = any($3) or r.id = any($4::bigint[]))
           group by r.uid
           having bool_or(h.live) or not $2::bool"#,
        digest as _,
        latest,
        namespaces,
        repositories,
    )
    .fetch_all(conn)
    .await?;
    Ok(found)
}

#[derive(Debug, sqlx::FromRow)]
struct PlacedRow {
    #[sqlx(flatten)]
    repository: RepositoryRow,
    namespace_uid: Uuid,
}

/// The live ones without a look at anything but their index: few namespaces are in the trash.
const LIVE: &str = " from repositories r where r.delete_time is null \
                    and r.namespace_id not in (select n.id from namespaces n where n.delete_time is not null)";

/// A page of repositories, each with the identifier of its namespace, newest first unless ordered otherwise.
pub async fn repositories(conn: &mut PgConnection, window: &Window) -> Result<Counted<(Repository, Uuid)>> {
    const NEWEST: &str = "r.create_time desc, r.id desc";
    let mut query = QueryBuilder::new("select ");
    query.push(repositories::COLUMNS).push(", n.uid as namespace_uid from (select r.id as key");
    match window.condition.is_open() && window.order.is_empty() && window.visible.is_none() {
        true => _ = query.push(LIVE),
        false => push_repositories(&mut query, window),
    }
    push_cut(&mut query, window, repository_column, NEWEST);
    query.push(") k join repositories r on r.id = k.key join namespaces n on n.id = r.namespace_id");
    push_order(&mut query, window, repository_column, NEWEST);
    let mut rows: Vec<PlacedRow> = query.build_query_as().fetch_all(&mut *conn).await?;
    let total = match seen(&mut rows, window) {
        Some(total) => total,
        None if window.condition.is_open() && window.visible.is_none() => {
            // The namespaces keep count.
            repositories::count(conn).await?
        }
        None => {
            let mut count = QueryBuilder::new("select count(*)");
            push_repositories(&mut count, window);
            count.build_query_scalar().fetch_one(conn).await?
        }
    };
    let items = rows.into_iter().map(|row| (Repository::from(row.repository), row.namespace_uid)).collect();
    Ok(Counted { items, total })
}
