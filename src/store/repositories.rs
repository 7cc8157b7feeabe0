//! Repository rows. A change of a repository's content begins with [`lock`] and ends with `versions::append`.

use sqlx::types::Json;
use sqlx::{PgConnection, Postgres, QueryBuilder};
use time::OffsetDateTime;
use uuid::Uuid;

use super::list::Slice;
use super::{Result, visible};
use crate::domain::RepositoryName;
use crate::domain::access::Visible;
use crate::domain::namespace::Labels;
use crate::domain::repository::Repository;

/// A row of `repositories`.
#[derive(Debug, sqlx::FromRow)]
pub struct RepositoryRow {
    id: i64,
    uid: Uuid,
    namespace_id: i64,
    name: RepositoryName,
    description: String,
    labels: Json<Labels>,
    revision: i64,
    version: i64,
    artifact_count: i64,
    tag_count: i64,
    blob_count: i64,
    size_bytes: i64,
    creator: String,
    last_modifier: String,
    create_time: OffsetDateTime,
    update_time: OffsetDateTime,
    delete_time: Option<OffsetDateTime>,
    purge_time: Option<OffsetDateTime>,
}

impl From<RepositoryRow> for Repository {
    fn from(row: RepositoryRow) -> Self {
        Repository {
            id: row.id,
            uid: row.uid,
            namespace_id: row.namespace_id,
            name: row.name,
            description: row.description,
            labels: row.labels.0,
            revision: row.revision,
            version: row.version,
            artifact_count: row.artifact_count,
            tag_count: row.tag_count,
            blob_count: row.blob_count,
            size_bytes: row.size_bytes,
            creator: row.creator,
            last_modifier: row.last_modifier,
            create_time: row.create_time,
            update_time: row.update_time,
            delete_time: row.delete_time,
            purge_time: row.purge_time,
        }
    }
}

/// The columns of [`RepositoryRow`], for lists over `repositories r`.
pub const COLUMNS: &str = "r.id, r.uid, r.namespace_id, r.name, r.description, r.labels, r.revision, r.version, \
                           r.artifact_count, r.tag_count, r.blob_count, r.size_bytes, r.creator, r.last_modifier, \
                           r.create_time, r.update_time, r.delete_time, r.purge_time";

/// A repository to be inserted.
#[derive(Debug)]
pub struct NewRepository<'a> {
    /// The row of its namespace.
    pub namespace_id: i64,
    /// Its name.
    pub name: &'a RepositoryName,
    /// For people.
    pub description: &'a str,
    /// For programs.
    pub labels: &'a Labels,
    /// Who creates it.
    pub creator: &'a str,
}

/// Inserts an empty repository; `None` when a live one of that name exists.
pub async fn insert(conn: &mut PgConnection, new: NewRepository<'_>) -> Result<Option<Repository>> {
    let row = sqlx::query_as!(
        RepositoryRow,
        r#"insert into repositories
               (uid, namespace_id, name, description, labels, creator, last_modifier, create_time, update_time)
           values ($1, $2, $3, $4, $5, $6, $6, now(), now())
           on conflict (namespace_id, name) where delete_time is null do nothing
           returning id, uid, namespace_id, name as "name: RepositoryName", description, labels as "labels: Json<Labels>",
                     revision, version, artifact_count, tag_count, blob_count, size_bytes, creator, last_modifier,
                     create_time, update_time, delete_time, purge_time"#,
        Uuid::now_v7(),
        new.namespace_id,
        new.name.as_str(),
        new.description,
        Json(new.labels) as _,
        new.creator,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Repository::from))
}

/// Finds a live repository.
pub async fn find(conn: &mut PgConnection, name: &RepositoryName) -> Result<Option<Repository>> {
    let row = sqlx::query_as!(
        RepositoryRow,
        r#"select r.id, r.uid, r.namespace_id, r.name as "name: RepositoryName", r.description,
                  r.labels as "labels: Json<Labels>", r.revision, r.version, r.artifact_count, r.tag_count, r.blob_count,
                  r.size_bytes, r.creator, r.last_modifier, r.create_time, r.update_time, r.delete_time, r.purge_time
           from namespaces n
           join repositories r on r.namespace_id = n.id
           where n.name = $1 and n.delete_time is null and r.name = $2 and r.delete_time is null"#,
        name.namespace_str(),
        name.as_str(),
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Repository::from))
}

/// Finds a live repository and locks its row until the transaction ends, which makes the caller its only writer (I3).
pub async fn lock(conn: &mut PgConnection, name: &RepositoryName) -> Result<Option<Repository>> {
    let row = sqlx::query_as!(
        RepositoryRow,
        r#"select r.id, r.uid, r.namespace_id, r.name as "name: RepositoryName", r.description,
                  r.labels as "labels: Json<Labels>", r.revision, r.version, r.artifact_count, r.tag_count, r.blob_count,
                  r.size_bytes, r.creator, r.last_modifier, r.create_time, r.update_time, r.delete_time, r.purge_time
           from namespaces n
           join repositories r on r.namespace_id = n.id
           where n.name = $1 and n.delete_time is null and r.name = $2 and r.delete_time is null
           for no key update of r"#,
        name.namespace_str(),
        name.as_str(),
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Repository::from))
}

/// Locks a repository by its row, whatever its state; `None` when the row is gone.
pub async fn lock_by_id(conn: &mut PgConnection, id: i64) -> Result<Option<Repository>> {
    let row = sqlx::query_as!(
        RepositoryRow,
        r#"select id, uid, namespace_id, name as "name: RepositoryName", description, labels as "labels: Json<Labels>",
                  revision, version, artifact_count, tag_count, blob_count, size_bytes, creator, last_modifier,
                  create_time, update_time, delete_time, purge_time
           from repositories
           where id = $1
           for no key update"#,
        id,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Repository::from))
}

/// Finds the latest repository of that name in the trash of a namespace, or the one with that uid whatever its namespace,
/// and locks its row. The window is judged after the wait for the lock, which a purge may have held.
pub async fn lock_deleted(
    conn: &mut PgConnection,
    namespace_id: i64,
    name: &RepositoryName,
    uid: Option<Uuid>,
) -> Result<Option<Repository>> {
    let row = sqlx::query_as!(
        RepositoryRow,
        r#"select id, uid, namespace_id, name as "name: RepositoryName", description, labels as "labels: Json<Labels>",
                  revision, version, artifact_count, tag_count, blob_count, size_bytes, creator, last_modifier,
                  create_time, update_time, delete_time, purge_time
           from repositories
           where name = $1 and delete_time is not null and purge_time > clock_timestamp()
             and (uid = $2 or ($2::uuid is null and namespace_id = $3))
           order by delete_time desc, id desc
           limit 1
           for no key update"#,
        name.as_str(),
        uid,
        namespace_id,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Repository::from))
}

/// Writes the repository's own fields and raises its revision.
pub async fn update(
    conn: &mut PgConnection,
    id: i64,
    description: &str,
    labels: &Labels,
    modifier: &str,
) -> Result<Repository> {
    let row = sqlx::query_as!(
        RepositoryRow,
        r#"update repositories
           set description = $2, labels = $3, last_modifier = $4, revision = revision + 1, update_time = clock_timestamp()
           where id = $1
           returning id, uid, namespace_id, name as "name: RepositoryName", description, labels as "labels: Json<Labels>",
                     revision, version, artifact_count, tag_count, blob_count, size_bytes, creator, last_modifier,
                     create_time, update_time, delete_time, purge_time"#,
        id,
        description,
        Json(labels) as _,
        modifier,
    )
    .fetch_one(conn)
    .await?;
    Ok(row.into())
}

/// Moves a repository to the trash, to stay there for `trash_seconds`; returns until when.
pub async fn delete(conn: &mut PgConnection, id: i64, trash_seconds: f64, modifier: &str) -> Result<OffsetDateTime> {
    let purge_time = sqlx::query_scalar!(
        r#"update repositories
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

/// Takes a repository out of the trash. Fails on `repositories_live_name_key` when its name was taken.
pub async fn undelete(conn: &mut PgConnection, id: i64, modifier: &str) -> Result<Repository> {
    let row = sqlx::query_as!(
        RepositoryRow,
        r#"update repositories
           set delete_time = null, purge_time = null, last_modifier = $2, revision = revision + 1
           where id = $1
           returning id, uid, namespace_id, name as "name: RepositoryName", description, labels as "labels: Json<Labels>",
                     revision, version, artifact_count, tag_count, blob_count, size_bytes, creator, last_modifier,
                     create_time, update_time, delete_time, purge_time"#,
        id,
        modifier,
    )
    .fetch_one(conn)
    .await?;
    Ok(row.into())
}

/// Rows of the live repositories of a namespace, live or not itself, after the given row.
pub async fn ids_of_namespace(conn: &mut PgConnection, namespace_id: i64, after: i64, limit: i64) -> Result<Vec<i64>> {
    let ids = sqlx::query_scalar!(
        "select id from repositories where namespace_id = $1 and id > $2 and delete_time is null order by id limit $3",
        namespace_id,
        after,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(ids)
}

/// A page of live repositories of live namespaces, or of those in the trash; of one namespace or of all.
pub async fn list(
    conn: &mut PgConnection,
    namespace_id: Option<i64>,
    deleted: bool,
    visible: Option<&Visible>,
    slice: &Slice<'_>,
) -> Result<Vec<Repository>> {
    let mut query = slice.select(COLUMNS, source(namespace_id, deleted, visible));
    let rows: Vec<RepositoryRow> = query.build_query_as().fetch_all(conn).await?;
    Ok(rows.into_iter().map(Repository::from).collect())
}

/// How many live repositories there are, by the counters of live namespaces.
pub async fn count(conn: &mut PgConnection) -> Result<i64> {
    let count = sqlx::query_scalar!(
        r#"select coalesce(sum(repository_count), 0)::bigint as "count!" from namespaces where delete_time is null"#
    )
    .fetch_one(conn)
    .await?;
    Ok(count)
}

/// How many repositories the filter of a slice leaves.
pub async fn count_filtered(
    conn: &mut PgConnection,
    namespace_id: Option<i64>,
    deleted: bool,
    visible: Option<&Visible>,
    slice: &Slice<'_>,
) -> Result<i64> {
    slice.count(conn, source(namespace_id, deleted, visible)).await
}

fn source(namespace_id: Option<i64>, deleted: bool, visible: Option<&Visible>) -> impl Fn(&mut QueryBuilder<Postgres>) {
    move |query| {
        match namespace_id {
            Some(id) => query.push("repositories r where r.namespace_id = ").push_bind(id),
            None => query.push("repositories r join namespaces n on n.id = r.namespace_id where n.delete_time is null"),
        };
        query.push(match deleted {
            true => " and r.delete_time is not null and r.purge_time > now()",
            false => " and r.delete_time is null",
        });
        visible::push_repository(query, visible, "r.namespace_id", "r.id");
    }
}
