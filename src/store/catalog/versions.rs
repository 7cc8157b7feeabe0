//! Versions of repositories.

use sqlx::{PgConnection, QueryBuilder};

use super::{push_condition, push_cut};
use crate::domain::Digest;
use crate::domain::catalog::{Counted, Field, Window};
use crate::domain::repository::{Repository, RepositoryVersion};
use crate::store::{Result, versions};

fn column(field: &Field) -> Option<&'static str> {
    Some(match field {
        Field::Number => "v.number",
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
    let numbers: Vec<i64> = query.build_query_scalar().fetch_all(&mut *conn).await?;
    let mut items = Vec::with_capacity(numbers.len());
    match (numbers.iter().max(), numbers.iter().min()) {
        // As a rule they follow each other, and come with one statement.
        (Some(newest), Some(oldest)) if (newest - oldest) < numbers.len() as i64 => {
            let mut found = versions::list(conn, repository, newest + 1, numbers.len() as i64).await?;
            found.sort_by_key(|version| numbers.iter().position(|number| *number == version.number));
            items = found;
        }
        _ => {
            for number in numbers {
                items.extend(versions::find(conn, repository, number).await?);
            }
        }
    }
    let total = match window.condition.is_open() {
        true => repository.version + 1,
        false => {
            let mut query = QueryBuilder::new("select count(*) from repository_versions v where v.repository_id = ");
            query.push_bind(repository.id).push(" and ");
            push_condition(&mut query, &window.condition, column);
            query.build_query_scalar().fetch_one(conn).await?
        }
    };
    Ok(Counted { items, total })
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
