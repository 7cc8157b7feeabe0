//! The stream of changes: an event is written in the transaction that makes its change.

use sqlx::PgConnection;
use sqlx::types::Json;

use super::Result;
use crate::domain::Digest;

/// The kinds of event. The numbers are those of the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventKind {
    /// A namespace was created.
    NamespaceCreated = 1,
    /// A namespace's own fields changed.
    NamespaceUpdated = 2,
    /// A namespace went to the trash.
    NamespaceDeleted = 3,
    /// A namespace came back.
    NamespaceUndeleted = 4,
    /// A repository was created.
    RepositoryCreated = 10,
    /// A repository's own fields changed.
    RepositoryUpdated = 11,
    /// A repository went to the trash.
    RepositoryDeleted = 12,
    /// A repository came back.
    RepositoryUndeleted = 13,
    /// A repository was set back to an earlier version.
    RepositoryRestored = 14,
    /// An artifact was pushed.
    ArtifactPut = 20,
    /// An artifact went to the trash.
    ArtifactDeleted = 21,
    /// An artifact came back.
    ArtifactUndeleted = 22,
    /// A tag was created.
    TagCreated = 30,
    /// A tag was moved, or its protection changed.
    TagUpdated = 31,
    /// A tag was deleted.
    TagDeleted = 32,
}

/// An event to be written.
#[derive(Debug, Default)]
pub struct NewEvent<'a> {
    /// The row of the namespace.
    pub namespace_id: Option<i64>,
    /// The row of the repository.
    pub repository_id: Option<i64>,
    /// The namespace's name.
    pub namespace: Option<&'a str>,
    /// The repository's name.
    pub repository: Option<&'a str>,
    /// The repository version that the change made.
    pub version: Option<i64>,
    /// The artifact's digest.
    pub digest: Option<Digest>,
    /// The tag's name.
    pub tag: Option<&'a str>,
    /// More of it, by kind.
    pub detail: serde_json::Value,
    /// Who did it.
    pub actor: &'a str,
}

/// Writes an event.
pub async fn append(conn: &mut PgConnection, kind: EventKind, event: NewEvent<'_>) -> Result<()> {
    let detail = if event.detail.is_null() { serde_json::json!({}) } else { event.detail };
    sqlx::query!(
        r#"insert into events
               (kind, namespace_id, repository_id, namespace, repository, version, digest, tag, detail, actor, create_time)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, clock_timestamp())"#,
        kind as i16,
        event.namespace_id,
        event.repository_id,
        event.namespace,
        event.repository,
        event.version,
        event.digest as _,
        event.tag,
        Json(detail) as _,
        event.actor,
    )
    .execute(conn)
    .await?;
    Ok(())
}
