//! Lists that show a caller only what it may see, decided where rows are read, so that pages are as long as asked for and
//! counts count nothing else.

use sqlx::{Postgres, QueryBuilder};

use crate::domain::access::Visible;

/// Appends that a row of `repositories` may be seen, given its columns of the namespace's row and its own.
pub fn push_repository(
    query: &mut QueryBuilder<Postgres>,
    visible: Option<&Visible>,
    namespace: &'static str,
    repository: &'static str,
) {
    let Some(visible) = visible else { return };
    query.push(" and (").push(namespace).push(" = any(").push_bind(visible.namespaces.clone()).push(") or ");
    query.push(repository).push(" = any(").push_bind(visible.repositories.clone()).push("))");
}

/// Appends that what lies in a repository may be seen, given the column of the repository's row.
pub fn push_content(query: &mut QueryBuilder<Postgres>, visible: Option<&Visible>, repository: &'static str) {
    let Some(visible) = visible else { return };
    query.push(" and ").push(repository).push(" in (select v.id from repositories v where v.namespace_id = any(");
    query.push_bind(visible.namespaces.clone()).push(") or v.id = any(");
    query.push_bind(visible.repositories.clone()).push("))");
}

/// Appends that a row of `namespaces` may be seen, given its column.
pub fn push_namespace(query: &mut QueryBuilder<Postgres>, visible: Option<&Visible>, namespace: &'static str) {
    let Some(visible) = visible else { return };
    query.push(" and ").push(namespace).push(" = any(").push_bind(visible.namespaces.clone()).push(")");
}

/// Appends that an operation may be seen: one that the caller started, or that works on what it sees.
pub fn push_operation(query: &mut QueryBuilder<Postgres>, visible: Option<&Visible>) {
    let Some(visible) = visible else { return };
    query.push(" and ((creator = ").push_bind(visible.caller.clone());
    // Nobody is everybody: what nobody known started is not one's own.
    query.push(" and creator <> 'anonymous') or namespace_id = any(").push_bind(visible.namespaces.clone());
    query.push(") or repository_id = any(").push_bind(visible.repositories.clone()).push("))");
}

/// The rows of namespaces and of repositories for statements that are checked while compiling; `None` for all.
pub fn rows(visible: Option<&Visible>) -> (Option<&[i64]>, Option<&[i64]>) {
    (visible.map(|visible| visible.namespaces.as_slice()), visible.map(|visible| visible.repositories.as_slice()))
}
