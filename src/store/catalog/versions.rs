//! Versions of repositories.

use std::collections::HashMap;

use sqlx::{PgConnection, Postgres, QueryBuilder};
use uuid::Uuid;

use super::{push_condition, push_cut, seen};
use crate::domain::Digest;
use crate::domain::access::Visible;
use crate::domain::catalog::{Counted, Field, PlacedVersion, Window};
use crate::domain::repository::{Repository, RepositoryVersion};
use crate::store::repositories::RepositoryRow;
use crate::store::{Result, repositories, versions, visible};

fn column(field: &Field) -> Option<&'static str> {
    Some(match field {
        Field::Number => "v.number",
        Field::Uid => "(select r.uid from repositories r where r.id = v.repository_id)",
        Field::CreateTime | Field::UpdateTime => "v.create_time",
        _ => return None,
    })
}

/// A page of the versions of a repository, newest first unless ordered otherwise.
pub async fn list(
    conn: &mut PgConnection,
    repository: &Repository,
    window: &Window,
) -> Result<Counted<RepositoryVersion>> {
    let mut query = QueryBuilder::new("select v.number from repository_versions v where v.repository_id = ");
    query.push_bind(repository.id).push(" and ");
    push_condition(&mut query, &window.condition, column);
    push_cut(&mut query, window, column, "v.number desc");
    let mut numbers: Vec<i64> = query.build_query_scalar().fetch_all(&mut *conn).await?;
    let known = seen(&mut numbers, window);
    let items = numbered(&mut *conn, repository, &numbers).await?;
    let total = match known {
        Some(total) => total,
        None if window.condition.is_open() => repository.version + 1,
        None => {
            let mut query = QueryBuilder::new("select count(*) from repository_versions v where v.repository_id = ");
            query.push_bind(repository.id).push(" and ");
            push_condition(&mut query, &window.condition, column);
            query.build_query_scalar().fetch_one(conn).await?
        }
    };
    Ok(Counted { items, total })
}

/// The versions of a repository that have these numbers, in their order.
async fn numbered(conn: &mut PgConnection, repository: &Repository, numbers: &[i64]) -> Result<Vec<RepositoryVersion>> {
    match (numbers.iter().max(), numbers.iter().min()) {
        // As a rule they follow each other, and come with one statement.
        (Some(newest), Some(oldest)) if (newest - oldest) < numbers.len() as i64 => {
            let mut found = versions::list(conn, repository, newest + 1, numbers.len() as i64).await?;
            found.sort_by_key(|version| numbers.iter().position(|number| *number == version.number));
            Ok(found)
        }
        _ => {
            let mut found = Vec::with_capacity(numbers.len());
            for number in numbers {
                found.extend(versions::find(conn, repository, *number).await?);
            }
            Ok(found)
        }
    }
}

fn push_all(query: &mut QueryBuilder<Postgres>, window: &Window) {
    query.push(
        " from repository_versions v join repositories r on r.id = v.repository_id join namespaces n on n.id = r.namespace_id \
         where r.delete_time is null and n.delete_time is null and ",
    );
    push_condition(query, &window.condition, column);
    visible::push_repository(query, window.visible.as_ref(), "r.namespace_id", "r.id");
}

/// A page of the versions of all live repositories, one repository after the other, the newest first unless ordered
/// otherwise.
pub async fn list_all(conn: &mut PgConnection, window: &Window) -> Result<Counted<PlacedVersion>> {
    let mut query = QueryBuilder::new("select v.repository_id, v.number");
    push_all(&mut query, window);
    push_cut(&mut query, window, column, "v.repository_id desc, v.number desc");
    let mut keys: Vec<(i64, i64)> = query.build_query_as().fetch_all(&mut *conn).await?;
    let total = match seen(&mut keys, window) {
        Some(total) => total,
        None if window.condition.is_open() && window.visible.is_none() => {
            // Each has one more than its number says: the empty one that it began with.
            const SUM: &str = "select coalesce(sum(r.version + 1), 0)::bigint from repositories r \
                               join namespaces n on n.id = r.namespace_id where r.delete_time is null and n.delete_time is null";
            sqlx::query_scalar(SUM).fetch_one(&mut *conn).await?
        }
        None => {
            let mut count = QueryBuilder::new("select count(*)");
            push_all(&mut count, window);
            count.build_query_scalar().fetch_one(&mut *conn).await?
        }
    };
    let mut wanted: HashMap<i64, Vec<i64>> = HashMap::new();
    for (id, number) in &keys {
        wanted.entry(*id).or_default().push(*number);
    }
    let mut found = HashMap::new();
    for (id, numbers) in wanted {
        // One that is gone since it was listed has no versions to show.
        let Some(repository) = find_repository(&mut *conn, id).await? else { continue };
        for version in numbered(&mut *conn, &repository, &numbers).await? {
            found.insert((id, version.number), PlacedVersion { repository_uid: repository.uid, version });
        }
    }
    Ok(Counted { items: keys.iter().filter_map(|key| found.remove(key)).collect(), total })
}

async fn find_repository(conn: &mut PgConnection, id: i64) -> Result<Option<Repository>> {
    let mut query = QueryBuilder::new("select ");
    query.push(repositories::COLUMNS).push(" from repositories r where r.id = ").push_bind(id);
    let row: Option<RepositoryRow> = query.build_query_as().fetch_optional(conn).await?;
    Ok(row.map(Repository::from))
}

/// Between which versions a repository held an artifact or needed a blob of a digest: from the first until before the
/// second.
pub async fn with_content(
    conn: &mut PgConnection,
    repository_id: i64,
    digest: Digest,
) -> Result<Vec<(i64, Option<i64>)>> {
    let rows = sqlx::query!(
        r#"select s.added_version as "added!", s.removed_version as removed
           from artifacts a
           join artifact_spans s on s.repository_id = a.repository_id and s.artifact_id = a.id
           where a.repository_id = $1 and a.digest = $2
           union all
           select s.added_version, s.removed_version
           from blobs b
           join blob_spans s on s.repository_id = $1 and s.blob_id = b.id
           where b.digest = $2"#,
        repository_id,
        digest as _,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.added, row.removed)).collect())
}

/// The same in all live repositories, with the identifier of each.
pub async fn with_content_anywhere(
    conn: &mut PgConnection,
    visible: Option<&Visible>,
    digest: Digest,
) -> Result<Vec<(Uuid, i64, Option<i64>)>> {
    let (namespaces, repositories) = visible::rows(visible);
    let rows = sqlx::query!(
        r#"select r.uid as "uid!", h.added_version as "added!", h.removed_version as removed
           from (select s.repository_id, s.added_version, s.removed_version
                 from (select repository_id, id from artifacts where digest = $1 and delete_time is null
                       union all
                       select repository_id, id from artifacts
                       where digest = $1 and delete_time is not null and payload is not null) a
                 join artifact_spans s on s.repository_id = a.repository_id and s.artifact_id = a.id
                 union
                 select s.repository_id, s.added_version, s.removed_version
                 from blobs b
                 join artifact_blobs e on e.blob_id = b.id
                 join blob_spans s on s.repository_id = e.repository_id and s.blob_id = b.id
                 where b.digest = $1) h
           join repositories r on r.id = h.repository_id
           join namespaces n on n.id = r.namespace_id
           where r.delete_time is null and n.delete_time is null
             and ($2::bigint[] is null or r.namespace_id = any($2) or r.id = any($3::bigint[]))"#,
        digest as _,
        namespaces,
        repositories,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.uid, row.added, row.removed)).collect())
}
