//! Operations, with the identifiers of what they work on.

use sqlx::{PgConnection, Postgres, QueryBuilder};
use uuid::Uuid;

use super::{push_condition, push_cut, push_order, seen};
use crate::domain::catalog::{Counted, Field, Subject, Window};
use crate::domain::operation::Operation;
use crate::store::operations::OperationRow;
use crate::store::{Result, operations, visible};

fn column(field: &Field) -> Option<&'static str> {
    Some(match field {
        Field::Uid => "o.uid",
        Field::State => "o.state",
        Field::Kind => "o.kind",
        Field::Namespace => "(select n.uid from namespaces n where n.id = o.namespace_id)",
        Field::Repository => "(select r.uid from repositories r where r.id = o.repository_id)",
        Field::Version => "((o.result -> 'Changed' ->> 'version')::bigint)",
        Field::CorrelationId => "o.correlation_id",
        Field::CreateTime => "o.create_time",
        Field::UpdateTime => "o.update_time",
        Field::StartTime => "o.start_time",
        Field::EndTime => "o.end_time",
        Field::CancelTime => "o.cancel_time",
        _ => return None,
    })
}

fn push_source(query: &mut QueryBuilder<Postgres>, window: &Window) {
    query.push(" from operations o where ");
    push_condition(query, &window.condition, column);
    visible::push_operation(query, window.visible.as_ref());
}

/// A page of operations, newest first unless ordered otherwise.
pub async fn list(conn: &mut PgConnection, window: &Window) -> Result<Counted<Operation>> {
    let mut query = QueryBuilder::new("select ");
    query.push(operations::COLUMNS).push(" from (select o.id as key");
    push_source(&mut query, window);
    push_cut(&mut query, window, column, "o.id desc");
    query.push(") k join operations o on o.id = k.key");
    push_order(&mut query, window, column, "o.id desc");
    let mut rows: Vec<OperationRow> = query.build_query_as().fetch_all(&mut *conn).await?;
    let total = match seen(&mut rows, window) {
        Some(total) => total,
        None => {
            let mut count = QueryBuilder::new("select count(*)");
            push_source(&mut count, window);
            count.build_query_scalar().fetch_one(conn).await?
        }
    };
    let items = rows.into_iter().map(Operation::try_from).collect::<Result<_>>()?;
    Ok(Counted { items, total })
}

/// What operations work on, in their order. What is gone for good has no identifier.
pub async fn subjects(conn: &mut PgConnection, of: &[Operation]) -> Result<Vec<Subject>> {
    let repositories: Vec<i64> = of.iter().filter_map(|operation| operation.repository_id).collect();
    let namespaces: Vec<i64> = of.iter().filter_map(|operation| operation.namespace_id).collect();
    let repositories: Vec<(i64, Uuid)> =
        sqlx::query!("select id, uid from repositories where id = any($1)", &repositories)
            .fetch_all(&mut *conn)
            .await?
            .into_iter()
            .map(|row| (row.id, row.uid))
            .collect();
    let namespaces: Vec<(i64, Uuid)> = sqlx::query!("select id, uid from namespaces where id = any($1)", &namespaces)
        .fetch_all(conn)
        .await?
        .into_iter()
        .map(|row| (row.id, row.uid))
        .collect();
    let find = |all: &[(i64, Uuid)], id: Option<i64>| all.iter().find(|(row, _)| Some(*row) == id).map(|(_, uid)| *uid);
    let subject = |operation: &Operation| Subject {
        namespace_uid: find(&namespaces, operation.namespace_id),
        repository_uid: find(&repositories, operation.repository_id),
    };
    Ok(of.iter().map(subject).collect())
}

/// Forgets operations that have ended before a moment, of some states and of one creator or of all; how many there were.
pub async fn forget(conn: &mut PgConnection, window: &Window, creator: Option<&str>) -> Result<u64> {
    let mut query = QueryBuilder::new("delete from operations o where o.state in (3, 4, 5) and ");
    push_condition(&mut query, &window.condition, column);
    if let Some(creator) = creator {
        query.push(" and o.creator = ").push_bind(creator);
    }
    Ok(query.build().execute(conn).await?.rows_affected())
}
