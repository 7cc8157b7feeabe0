//! The stream of changes: an event is written in the transaction that makes its change.

use sqlx::PgConnection;
use sqlx::types::Json;

use super::Result;
use crate::domain::Digest;
use crate::domain::namespace::Namespace;
use crate::domain::repository::Repository;

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

impl EventKind {
    /// All of them.
    pub const ALL: [Self; 15] = {
        use EventKind::*;
        [
            NamespaceCreated,
            NamespaceUpdated,
            NamespaceDeleted,
            NamespaceUndeleted,
            RepositoryCreated,
            RepositoryUpdated,
            RepositoryDeleted,
            RepositoryUndeleted,
            RepositoryRestored,
            ArtifactPut,
            ArtifactDeleted,
            ArtifactUndeleted,
            TagCreated,
            TagUpdated,
            TagDeleted,
        ]
    };

    /// The kind behind a number from the database or the proto.
    pub fn from_code(code: i32) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| *kind as i32 == code)
    }
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
}

impl<'a> NewEvent<'a> {
    /// An event of a namespace.
    pub fn of_namespace(namespace: &'a Namespace) -> Self {
        Self { namespace_id: Some(namespace.id), namespace: Some(namespace.name.as_str()), ..Self::default() }
    }

    /// An event of a repository, with the version that the change makes.
    pub fn of(repository: &'a Repository, version: i64) -> Self {
        Self {
            namespace_id: Some(repository.namespace_id),
            repository_id: Some(repository.id),
            namespace: Some(repository.name.namespace_str()),
            repository: Some(repository.name.as_str()),
            version: Some(version),
            ..Self::default()
        }
    }
}

/// Writes events in their order, in one statement however many they are.
pub async fn append(conn: &mut PgConnection, actor: &str, events: &[(EventKind, NewEvent<'_>)]) -> Result<()> {
    let kinds: Vec<i16> = events.iter().map(|(kind, _)| *kind as i16).collect();
    let namespace_ids: Vec<Option<i64>> = events.iter().map(|(_, event)| event.namespace_id).collect();
    let repository_ids: Vec<Option<i64>> = events.iter().map(|(_, event)| event.repository_id).collect();
    let namespaces: Vec<Option<&str>> = events.iter().map(|(_, event)| event.namespace).collect();
    let repositories: Vec<Option<&str>> = events.iter().map(|(_, event)| event.repository).collect();
    let versions: Vec<Option<i64>> = events.iter().map(|(_, event)| event.version).collect();
    let digests: Vec<Option<Digest>> = events.iter().map(|(_, event)| event.digest).collect();
    let tags: Vec<Option<&str>> = events.iter().map(|(_, event)| event.tag).collect();
    let details: Vec<Json<serde_json::Value>> = events
        .iter()
        .map(|(_, event)| Json(if event.detail.is_null() { serde_json::json!({}) } else { event.detail.clone() }))
        .collect();
    sqlx::query!(
        r#"insert into events
               (kind, namespace_id, repository_id, namespace, repository, version, digest, tag, detail, actor, create_time)
           select e.kind, e.namespace_id, e.repository_id, e.namespace, e.repository, e.version, e.digest, e.tag,
                  e.detail, $10, clock_timestamp()
           from unnest($1::smallint[], $2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::bigint[], $7::bytea[],
                       $8::text[], $9::jsonb[])
                with ordinality as e(kind, namespace_id, repository_id, namespace, repository, version, digest, tag,
                                     detail, position)
           order by e.position"#,
        &kinds,
        namespace_ids as _,
        repository_ids as _,
        namespaces as _,
        repositories as _,
        versions as _,
        digests as _,
        tags as _,
        details as _,
        actor,
    )
    .execute(conn)
    .await?;
    Ok(())
}
