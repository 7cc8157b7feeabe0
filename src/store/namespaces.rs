//! Namespace rows.

use sqlx::types::Json;
use sqlx::{PgConnection, Postgres, QueryBuilder};
use time::OffsetDateTime;
use uuid::Uuid;

use super::list::Slice;
use super::{Error, Result, visible};
use crate::domain::NamespaceName;
use crate::domain::access::Visible;
use crate::domain::namespace::{Labels, Namespace};

/// A row of `namespaces`.
#[derive(Debug, sqlx::FromRow)]
pub struct NamespaceRow {
    id: i64,
    uid: Uuid,
    name: NamespaceName,
    description: String,
    labels: Json<Labels>,
    revision: i64,
    repository_count: i64,
    creator: String,
    last_modifier: String,
    create_time: OffsetDateTime,
    update_time: OffsetDateTime,
    delete_time: Option<OffsetDateTime>,
    purge_time: Option<OffsetDateTime>,
    anonymous_pull: bool,
}

impl From<NamespaceRow> for Namespace {
    fn from(row: NamespaceRow) -> Self {
        Namespace {
            id: row.id,
            uid: row.uid,
            name: row.name,
            description: row.description,
            labels: row.labels.0,
            revision: row.revision,
            repository_count: row.repository_count,
            creator: row.creator,
            last_modifier: row.last_modifier,
            create_time: row.create_time,
            update_time: row.update_time,
            delete_time: row.delete_time,
            purge_time: row.purge_time,
            anonymous_pull: row.anonymous_pull,
        }
    }
}

/// The columns of [`NamespaceRow`], for lists.
pub const COLUMNS: &str = "id, uid, name, description, labels, revision, repository_count, creator, last_modifier, \
                           create_time, update_time, delete_time, purge_time, anonymous_pull";

/// A namespace to be inserted.
#[derive(Debug)]
pub struct NewNamespace<'a> {
    /// Its name.
    pub name: &'a NamespaceName,
    /// For people.
    pub description: &'a str,
    /// For programs.
    pub labels: &'a Labels,
    /// Whether everybody may read it.
    pub anonymous_pull: bool,
    /// Who creates it.
    pub creator: &'a str,
}

/// Inserts a namespace; `None` when a live one of that name exists.
pub async fn insert(conn: &mut PgConnection, new: NewNamespace<'_>) -> Result<Option<Namespace>> {
    let row = sqlx::query_as!(
        NamespaceRow,
        r#"insert into namespaces (uid, name, description, labels, creator, last_modifier, create_time, update_time, anonymous_pull)
           values ($1, $2, $3, $4, $5, $5, now(), now(), $6)
           on conflict (name) where delete_time is null do nothing
           returning id, uid, name as "name: NamespaceName", description, labels as "labels: Json<Labels>", revision,
                     repository_count, creator, last_modifier, create_time, update_time, delete_time, purge_time,
                     anonymous_pull"#,
        Uuid::now_v7(),
        new.name.as_str(),
        new.description,
        Json(new.labels) as _,
        new.creator,
        new.anonymous_pull,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Namespace::from))
}

/// Finds a live namespace.
pub async fn find(conn: &mut PgConnection, name: &NamespaceName) -> Result<Option<Namespace>> {
    let row = sqlx::query_as!(
        NamespaceRow,
        r#"select id, uid, name as "name: NamespaceName", description, labels as "labels: Json<Labels>", revision,
                  repository_count, creator, last_modifier, create_time, update_time, delete_time, purge_time, anonymous_pull
           from namespaces
           where name = $1 and delete_time is null"#,
        name.as_str(),
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Namespace::from))
}

/// Finds a live namespace by its row.
pub async fn find_by_id(conn: &mut PgConnection, id: i64) -> Result<Option<Namespace>> {
    let row = sqlx::query_as!(
        NamespaceRow,
        r#"select id, uid, name as "name: NamespaceName", description, labels as "labels: Json<Labels>", revision,
                  repository_count, creator, last_modifier, create_time, update_time, delete_time, purge_time, anonymous_pull
           from namespaces
           where id = $1 and delete_time is null"#,
        id,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Namespace::from))
}

/// Finds a live namespace and locks its row against changes, until the transaction ends.
pub async fn lock(conn: &mut PgConnection, name: &NamespaceName) -> Result<Option<Namespace>> {
    let row = sqlx::query_as!(
        NamespaceRow,
        r#"select id, uid, name as "name: NamespaceName", description, labels as "labels: Json<Labels>", revision,
                  repository_count, creator, last_modifier, create_time, update_time, delete_time, purge_time, anonymous_pull
           from namespaces
           where name = $1 and delete_time is null
           for no key update"#,
        name.as_str(),
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Namespace::from))
}

/// Finds the latest namespace of that name in the trash, or the one with that uid, and locks its row. The window is
/// judged after the wait for the lock, which a purge may have held.
pub async fn lock_deleted(
    conn: &mut PgConnection,
    name: &NamespaceName,
    uid: Option<Uuid>,
) -> Result<Option<Namespace>> {
    let row = sqlx::query_as!(
        NamespaceRow,
        r#"select id, uid, name as "name: NamespaceName", description, labels as "labels: Json<Labels>", revision,
                  repository_count, creator, last_modifier, create_time, update_time, delete_time, purge_time, anonymous_pull
           from namespaces
           where name = $1 and delete_time is not null and purge_time > clock_timestamp()
             and ($2::uuid is null or uid = $2)
           order by delete_time desc, id desc
           limit 1
           for no key update"#,
        name.as_str(),
        uid,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Namespace::from))
}

/// Writes the namespace's own fields and raises its revision.
pub async fn update(
    conn: &mut PgConnection,
    id: i64,
    description: &str,
    labels: &Labels,
    anonymous_pull: bool,
    modifier: &str,
) -> Result<Namespace> {
    let row = sqlx::query_as!(
        NamespaceRow,
        r#"update namespaces
           set description = $2, labels = $3, last_modifier = $4, anonymous_pull = $5, revision = revision + 1, update_time = clock_timestamp()
           where id = $1
           returning id, uid, name as "name: NamespaceName", description, labels as "labels: Json<Labels>", revision,
                     repository_count, creator, last_modifier, create_time, update_time, delete_time, purge_time,
                     anonymous_pull"#,
        id,
        description,
        Json(labels) as _,
        modifier,
        anonymous_pull,
    )
    .fetch_one(conn)
    .await?;
    Ok(row.into())
}

/// Moves a namespace to the trash, to stay there for `trash_seconds`; returns until when.
pub async fn delete(conn: &mut PgConnection, id: i64, trash_seconds: f64, modifier: &str) -> Result<OffsetDateTime> {
    let purge_time = sqlx::query_scalar!(
        r#"update namespaces
           set delete_time = now(), purge_time = now() + make_interval(secs => $2), last_modifier = $3,
               revision = revision + 1
           where id = $1
           returning purge_time as "purge_time!""#,
        id,
        trash_seconds,
        modifier,
    )
    .fetch_one(conn)
    .await?;
    Ok(purge_time)
}

/// Takes a namespace out of the trash. Fails on `namespaces_live_name_key` when its name was taken.
pub async fn undelete(conn: &mut PgConnection, id: i64, modifier: &str) -> Result<Namespace> {
    let row = sqlx::query_as!(
        NamespaceRow,
        r#"update namespaces
           set delete_time = null, purge_time = null, last_modifier = $2, revision = revision + 1
           where id = $1
           returning id, uid, name as "name: NamespaceName", description, labels as "labels: Json<Labels>", revision,
                     repository_count, creator, last_modifier, create_time, update_time, delete_time, purge_time,
                     anonymous_pull"#,
        id,
        modifier,
    )
    .fetch_one(conn)
    .await?;
    Ok(row.into())
}

/// Adds to the number of live repositories, and locks the namespace's row by doing so; whether it is still live.
pub async fn add_repositories(conn: &mut PgConnection, id: i64, count: i64) -> Result<bool> {
    let done = sqlx::query!(
        "update namespaces set repository_count = repository_count + $2 where id = $1 and delete_time is null",
        id,
        count,
    )
    .execute(conn)
    .await?;
    match done.rows_affected() {
        0 => Ok(false),
        1 => Ok(true),
        rows => Err(Error::Corrupt(format!("{rows} namespaces with one id"))),
    }
}

/// How many live namespaces there are.
pub async fn count(conn: &mut PgConnection) -> Result<i64> {
    let count = sqlx::query_scalar!(r#"select count(*) as "count!" from namespaces where delete_time is null"#)
        .fetch_one(conn)
        .await?;
    Ok(count)
}

/// What a live namespace holds: artifacts and tags, by the counters of its live repositories.
pub async fn content_counts(conn: &mut PgConnection, id: i64) -> Result<(i64, i64)> {
    let row = sqlx::query!(
        r#"select coalesce(sum(artifact_count), 0)::bigint as "artifacts!", coalesce(sum(tag_count), 0)::bigint as "tags!"
           from repositories
           where namespace_id = $1 and delete_time is null"#,
        id,
    )
    .fetch_one(conn)
    .await?;
    Ok((row.artifacts, row.tags))
}

/// A page of live namespaces, or of those in the trash.
pub async fn list(
    conn: &mut PgConnection,
    deleted: bool,
    visible: Option<&Visible>,
    slice: &Slice<'_>,
) -> Result<Vec<Namespace>> {
    let mut query = slice.select(COLUMNS, source(deleted, visible));
    let rows: Vec<NamespaceRow> = query.build_query_as().fetch_all(conn).await?;
    Ok(rows.into_iter().map(Namespace::from).collect())
}

/// What the live repositories of a namespace hold.
#[derive(Debug, Clone, Copy)]
pub struct Usage {
    /// The row of the namespace.
    pub namespace_id: i64,
    /// Bytes of manifests and blobs; a blob counts once in each repository.
    pub size_bytes: i64,
    /// When any of it changed last.
    pub update_time: OffsetDateTime,
}

/// What each of the namespaces holds, by the counters of its live repositories; those without any are left out.
pub async fn usages(conn: &mut PgConnection, ids: &[i64]) -> Result<Vec<Usage>> {
    let rows = sqlx::query_as!(
        Usage,
        r#"select namespace_id, coalesce(sum(size_bytes), 0)::bigint as "size_bytes!", max(update_time) as "update_time!"
           from repositories
           where namespace_id = any($1) and delete_time is null
           group by namespace_id"#,
        ids,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

/// How many namespaces the filter of a slice leaves.
pub async fn count_filtered(
    conn: &mut PgConnection,
    deleted: bool,
    visible: Option<&Visible>,
    slice: &Slice<'_>,
) -> Result<i64> {
    slice.count(conn, source(deleted, visible)).await
}

fn source(deleted: bool, visible: Option<&Visible>) -> impl Fn(&mut QueryBuilder<Postgres>) {
    let rows = if deleted { "delete_time is not null and purge_time > now()" } else { "delete_time is null" };
    move |query| {
        query.push("namespaces where ").push(rows);
        visible::push_namespace(query, visible, "id");
    }
}
