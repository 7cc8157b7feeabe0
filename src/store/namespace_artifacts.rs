//! The live artifacts of all repositories of a namespace together. A page costs a look at each of them, because no index
//! holds them in one order: it is for people who look around in a namespace, not for machines.

use sqlx::{PgConnection, Postgres, QueryBuilder};

use super::artifacts::{ArtifactRow, COLUMNS, ON_THEIR_OWN, push_selection};
use super::list::{Fetched, Slice};
use super::{Result, visible};
use crate::domain::RepositoryName;
use crate::domain::access::Visible;
use crate::domain::artifact::{Artifact, Selection};

#[derive(Debug, sqlx::FromRow)]
struct PlacedRow {
    repository: RepositoryName,
    #[sqlx(flatten)]
    artifact: ArtifactRow,
}

/// Which of the artifacts of a namespace.
#[derive(Debug, Clone, Copy)]
pub struct Among<'a> {
    /// The row of the namespace.
    pub namespace_id: i64,
    /// Which of each repository's.
    pub selection: &'a Selection,
    /// Of each repository the one that was pushed last only.
    pub latest_only: bool,
    /// In the repositories that may be seen only; `None` for all.
    pub visible: Option<&'a Visible>,
}

/// A page of them; with `max_bytes` it ends before their manifests are more.
pub async fn list(
    conn: &mut PgConnection,
    among: Among<'_>,
    slice: &Slice<'_>,
    max_bytes: Option<i64>,
) -> Result<Fetched<Artifact>> {
    let columns = format!("r.name as repository, {COLUMNS}");
    let rows: Fetched<PlacedRow> = slice.fetch(conn, &columns, max_bytes, source(among)).await?;
    Ok(rows.map(|row| row.artifact.into_artifact(&row.repository)))
}

/// How many the filter of a slice leaves.
pub async fn count(conn: &mut PgConnection, among: Among<'_>, slice: &Slice<'_>) -> Result<i64> {
    slice.count(conn, source(among)).await
}

fn source(among: Among<'_>) -> impl Fn(&mut QueryBuilder<Postgres>) {
    move |query| {
        query.push("repositories r join artifacts a on a.repository_id = r.id where r.namespace_id = ");
        query.push_bind(among.namespace_id).push(" and r.delete_time is null and a.delete_time is null");
        visible::push_repository(query, among.visible, "r.namespace_id", "r.id");
        push_selection(query, among.selection);
        if among.latest_only {
            // The last of those that the list shows: a signature that came after an image is not what was pushed last.
            query.push(
                " and a.id = (select a.id from artifacts a where a.repository_id = r.id and a.delete_time is null",
            );
            if among.selection.on_their_own {
                query.push(ON_THEIR_OWN);
            }
            query.push(" order by a.id desc limit 1)");
        }
    }
}
