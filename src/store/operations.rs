//! Operation rows. An operation belongs to the worker whose lease is on it; a lease that runs out may be taken by any
//! worker of any replica, which goes on from the cursor.

use sqlx::types::Json;
use sqlx::{PgConnection, Postgres, QueryBuilder};
use time::OffsetDateTime;
use uuid::Uuid;

use super::list::Slice;
use super::{Error, Result, visible};
use crate::domain::access::Visible;
use crate::domain::operation::{Operation, OperationKind, OperationResult, OperationState};
use crate::domain::orphan::PurgeProgress;

/// A row of `operations`.
#[derive(Debug, sqlx::FromRow)]
pub struct OperationRow {
    id: i64,
    uid: Uuid,
    kind: i16,
    state: i16,
    target: String,
    namespace_id: Option<i64>,
    repository_id: Option<i64>,
    progress_done: i64,
    progress_total: i64,
    progress_detail: Option<Json<PurgeProgress>>,
    result: Option<Json<OperationResult>>,
    error_reason: Option<String>,
    error_message: Option<String>,
    cancel_time: Option<OffsetDateTime>,
    creator: String,
    correlation_id: Option<String>,
    create_time: OffsetDateTime,
    start_time: Option<OffsetDateTime>,
    update_time: OffsetDateTime,
    end_time: Option<OffsetDateTime>,
}

/// The columns of [`OperationRow`], for lists.
pub const COLUMNS: &str = "id, uid, kind, state, target, namespace_id, repository_id, progress_done, progress_total, \
                           progress_detail, result, error_reason, error_message, cancel_time, creator, correlation_id, create_time, start_time, \
                           update_time, end_time";

impl TryFrom<OperationRow> for Operation {
    type Error = Error;

    fn try_from(row: OperationRow) -> Result<Self> {
        let kind = OperationKind::from_code(row.kind);
        let state = OperationState::from_code(row.state);
        let (Some(kind), Some(state)) = (kind, state) else {
            return Err(Error::Corrupt(format!("operation of kind {} in state {}", row.kind, row.state)));
        };
        Ok(Operation {
            id: row.id,
            uid: row.uid,
            kind,
            state,
            target: row.target,
            namespace_id: row.namespace_id,
            repository_id: row.repository_id,
            progress_done: row.progress_done,
            progress_total: row.progress_total,
            purge: row.progress_detail.map(|json| json.0),
            result: row.result.map(|json| json.0),
            error: row.error_reason.zip(row.error_message),
            cancel_time: row.cancel_time,
            creator: row.creator,
            correlation_id: row.correlation_id,
            create_time: row.create_time,
            start_time: row.start_time,
            update_time: row.update_time,
            end_time: row.end_time,
        })
    }
}

/// An operation to be inserted.
#[derive(Debug)]
pub struct NewOperation<'a> {
    /// What it does.
    pub kind: OperationKind,
    /// The name it works on.
    pub target: &'a str,
    /// The row of that namespace.
    pub namespace_id: Option<i64>,
    /// The row of that repository.
    pub repository_id: Option<i64>,
    /// Units of work there are, as known now.
    pub progress_total: i64,
    /// What its worker needs to know beyond the target; null for nothing.
    pub input: serde_json::Value,
    /// Who asks for it.
    pub creator: &'a str,
}

/// Inserts a pending operation.
pub async fn insert(conn: &mut PgConnection, new: NewOperation<'_>) -> Result<Operation> {
    let row = sqlx::query_as!(
        OperationRow,
        r#"insert into operations
               (uid, kind, state, target, namespace_id, repository_id, progress_total, progress_unit, creator,
                input, create_time, update_time)
           values ($1, $2, 1, $3, $4, $5, $6, $7, $8, coalesce($9::jsonb, '{}'), now(), now())
           returning id, uid, kind, state, target, namespace_id, repository_id, progress_done, progress_total,
                     progress_detail as "progress_detail: Json<PurgeProgress>", result as "result: Json<OperationResult>", error_reason, error_message, cancel_time, creator, correlation_id,
                     create_time, start_time, update_time, end_time"#,
        Uuid::now_v7(),
        new.kind as i16,
        new.target,
        new.namespace_id,
        new.repository_id,
        new.progress_total,
        new.kind.unit(),
        new.creator,
        Some(new.input).filter(|input| !input.is_null()) as _,
    )
    .fetch_one(conn)
    .await?;
    row.try_into()
}

/// An operation that has ended by the time it is inserted: work that a transaction does at once, kept for those who ask
/// for it later.
#[derive(Debug)]
pub struct Ended<'a> {
    /// What it was.
    pub new: NewOperation<'a>,
    /// What it came to: a result, or a stable reason and a sentence.
    pub outcome: std::result::Result<OperationResult, (&'a str, String)>,
}

/// Inserts an operation that has ended.
pub async fn insert_ended(conn: &mut PgConnection, ended: Ended<'_>) -> Result<Operation> {
    let Ended { new, outcome } = ended;
    let (state, result, reason, message) = match outcome {
        Ok(result) => (OperationState::Succeeded, Some(Json(result)), None, None),
        Err((reason, message)) => (OperationState::Failed, None, Some(reason), Some(message)),
    };
    let row = sqlx::query_as!(
        OperationRow,
        r#"insert into operations
               (uid, kind, state, target, namespace_id, repository_id, progress_done, progress_total, progress_unit, creator,
                result, error_reason, error_message, create_time, start_time, update_time, end_time)
           values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, $10, $11, $12, now(), now(), now(), clock_timestamp())
           returning id, uid, kind, state, target, namespace_id, repository_id, progress_done, progress_total,
                     progress_detail as "progress_detail: Json<PurgeProgress>", result as "result: Json<OperationResult>",
                     error_reason, error_message, cancel_time, creator, correlation_id,
                     create_time, start_time, update_time, end_time"#,
        Uuid::now_v7(),
        new.kind as i16,
        state as i16,
        new.target,
        new.namespace_id,
        new.repository_id,
        new.progress_total,
        new.kind.unit(),
        new.creator,
        result as _,
        reason,
        message,
    )
    .fetch_one(conn)
    .await?;
    row.try_into()
}

/// Notes what the caller called the request that started an operation.
pub async fn correlate(conn: &mut PgConnection, uid: Uuid, correlation_id: &str) -> Result<()> {
    sqlx::query!("update operations set correlation_id = $2 where uid = $1", uid, correlation_id).execute(conn).await?;
    Ok(())
}

/// Finds an operation.
pub async fn find(conn: &mut PgConnection, uid: Uuid) -> Result<Option<Operation>> {
    let row = sqlx::query_as!(
        OperationRow,
        r#"select id, uid, kind, state, target, namespace_id, repository_id, progress_done, progress_total,
                  progress_detail as "progress_detail: Json<PurgeProgress>", result as "result: Json<OperationResult>", error_reason, error_message, cancel_time, creator, correlation_id,
                  create_time, start_time, update_time, end_time
           from operations
           where uid = $1"#,
        uid,
    )
    .fetch_optional(conn)
    .await?;
    row.map(Operation::try_from).transpose()
}

/// Finds an operation by its row.
pub async fn find_by_id(conn: &mut PgConnection, id: i64) -> Result<Option<Operation>> {
    let uid = sqlx::query_scalar!("select uid from operations where id = $1", id).fetch_optional(&mut *conn).await?;
    match uid {
        Some(uid) => find(conn, uid).await,
        None => Ok(None),
    }
}

/// Asks an operation to stop; one that has ended is left alone. Returns it as it is now.
pub async fn cancel(conn: &mut PgConnection, uid: Uuid) -> Result<Option<Operation>> {
    sqlx::query!(
        r#"update operations
           set cancel_time = coalesce(cancel_time, now()), update_time = now(),
               state = case when state = 1 then 5 else state end,
               end_time = case when state = 1 then now() end
           where uid = $1 and state in (1, 2)"#,
        uid,
    )
    .execute(&mut *conn)
    .await?;
    find(conn, uid).await
}

/// Ends the retirements of a namespace or a repository that is being restored.
pub async fn cancel_retirements(
    conn: &mut PgConnection,
    namespace_id: Option<i64>,
    repository_id: Option<i64>,
) -> Result<()> {
    sqlx::query!(
        r#"update operations
           set state = 5, cancel_time = coalesce(cancel_time, now()), update_time = now(), end_time = now(),
               lease_uid = null, lease_expire_time = null
           where state in (1, 2)
             and ((kind = 2 and namespace_id = $1) or (kind = 1 and repository_id = $2))"#,
        namespace_id,
        repository_id,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets an operation that has ended; whether there was one.
pub async fn delete_ended(conn: &mut PgConnection, uid: Uuid) -> Result<bool> {
    let done = sqlx::query!("delete from operations where uid = $1 and state in (3, 4, 5)", uid).execute(conn).await?;
    Ok(done.rows_affected() > 0)
}

/// An operation that this worker holds the lease of.
#[derive(Debug)]
pub struct Claimed {
    /// The operation.
    pub operation: Operation,
    /// What it was given when it was asked for.
    pub input: serde_json::Value,
    /// Where its work stands, as its worker wrote it.
    pub cursor: Option<serde_json::Value>,
}

/// Takes the lease of the oldest operation of some kinds that waits or whose lease ran out.
pub async fn claim(
    conn: &mut PgConnection,
    kinds: &[OperationKind],
    lease: Uuid,
    lease_seconds: f64,
) -> Result<Option<Claimed>> {
    let kinds: Vec<i16> = kinds.iter().map(|kind| *kind as i16).collect();
    let row = sqlx::query!(
        r#"update operations
           set state = 2, lease_uid = $1, lease_expire_time = now() + make_interval(secs => $2),
               start_time = coalesce(start_time, now()), update_time = now()
           where id = (select id
                       from operations
                       where state in (1, 2) and (lease_expire_time is null or lease_expire_time < now())
                         and kind = any($3)
                       order by id
                       limit 1
                       for update skip locked)
           returning uid, input, cursor"#,
        lease,
        lease_seconds,
        &kinds,
    )
    .fetch_optional(&mut *conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let operation = find(conn, row.uid).await?;
    Ok(operation.map(|operation| Claimed { operation, input: row.input, cursor: row.cursor }))
}

/// How far a worker has come.
#[derive(Debug, Clone, Copy)]
pub struct Step<'a> {
    /// Units done.
    pub done: i64,
    /// Units there are.
    pub total: i64,
    /// Where to go on.
    pub cursor: &'a serde_json::Value,
    /// More of it, for a purge.
    pub purge: Option<&'a PurgeProgress>,
}

/// What a worker learns when it reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lease {
    /// Go on.
    Held,
    /// Somebody asked for a stop.
    CancelAsked,
    /// The operation ended or belongs to another worker: stop without writing.
    Lost,
}

/// Writes progress and renews the lease.
pub async fn report(
    conn: &mut PgConnection,
    id: i64,
    lease: Uuid,
    lease_seconds: f64,
    step: Step<'_>,
) -> Result<Lease> {
    let cancelled = sqlx::query_scalar!(
        r#"update operations
           set progress_done = $4, progress_total = $5, cursor = $6, progress_detail = $7, update_time = now(),
               lease_expire_time = now() + make_interval(secs => $3)
           where id = $1 and lease_uid = $2 and state = 2
           returning cancel_time is not null as "cancelled!""#,
        id,
        lease,
        lease_seconds,
        step.done,
        step.total,
        step.cursor,
        step.purge.map(Json) as _,
    )
    .fetch_optional(conn)
    .await?;
    Ok(match cancelled {
        Some(true) => Lease::CancelAsked,
        Some(false) => Lease::Held,
        None => Lease::Lost,
    })
}

/// Ends a lease before its time, so that another worker can go on at once.
pub async fn release(conn: &mut PgConnection, id: i64, lease: Uuid) -> Result<()> {
    sqlx::query!(
        "update operations set lease_uid = null, lease_expire_time = null where id = $1 and lease_uid = $2 and state = 2",
        id,
        lease,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// How an operation ends.
#[derive(Debug)]
pub enum End<'a> {
    /// As asked.
    Succeeded(&'a OperationResult),
    /// With an error: a stable reason and a sentence.
    Failed(&'a str, &'a str),
    /// By a cancel.
    Cancelled,
}

/// Ends an operation that this worker holds; whether it still held it.
pub async fn end(conn: &mut PgConnection, id: i64, lease: Uuid, end: End<'_>) -> Result<bool> {
    let (state, result, reason, message) = match end {
        End::Succeeded(result) => (OperationState::Succeeded, Some(Json(result)), None, None),
        End::Failed(reason, message) => (OperationState::Failed, None, Some(reason), Some(message)),
        End::Cancelled => (OperationState::Cancelled, None, None, None),
    };
    let done = sqlx::query!(
        r#"update operations
           set state = $3, result = $4, error_reason = $5, error_message = $6, end_time = now(), update_time = now(),
               lease_uid = null, lease_expire_time = null
           where id = $1 and lease_uid = $2 and state = 2"#,
        id,
        lease,
        state as i16,
        result as _,
        reason,
        message,
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// A page of operations.
pub async fn list(conn: &mut PgConnection, visible: Option<&Visible>, slice: &Slice<'_>) -> Result<Vec<Operation>> {
    let mut query = slice.select(COLUMNS, source(visible));
    let rows: Vec<OperationRow> = query.build_query_as().fetch_all(conn).await?;
    rows.into_iter().map(Operation::try_from).collect()
}

/// How many operations the filter of a slice leaves.
pub async fn count_filtered(conn: &mut PgConnection, visible: Option<&Visible>, slice: &Slice<'_>) -> Result<i64> {
    slice.count(conn, source(visible)).await
}

fn source(visible: Option<&Visible>) -> impl Fn(&mut QueryBuilder<Postgres>) {
    move |query| {
        query.push("operations where true");
        visible::push_operation(query, visible);
    }
}
