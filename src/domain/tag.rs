//! What is known of a tag and of its past.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Digest, RepositoryName, TagName, etag};

/// A name that points to one artifact at a time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tag {
    /// The repository's name.
    pub repository: RepositoryName,
    /// The name.
    pub name: TagName,
    /// The row of the artifact it points to.
    pub artifact_id: i64,
    /// The digest of the artifact it points to.
    pub digest: Digest,
    /// The media type of that artifact.
    pub media_type: String,
    /// Bytes of that artifact's manifest, blobs and children.
    pub total_size_bytes: i64,
    /// Its identifier for callers.
    pub uid: Uuid,
    /// Grows by one with every change.
    pub revision: i64,
    /// Whether moves and deletions are refused.
    pub immutable: bool,
    /// Who created it.
    pub creator: String,
    /// Who changed it last.
    pub last_modifier: String,
    /// When it was created.
    pub create_time: OffsetDateTime,
    /// When it was changed last.
    pub update_time: OffsetDateTime,
}

impl Tag {
    /// Changes with every change of the tag.
    pub fn etag(&self) -> String {
        etag(self.uid, self.revision)
    }
}

/// The kinds of change of a tag. The numbers are those of the database and of the proto.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TagChangeKind {
    /// Created or restored.
    Create = 1,
    /// Moved.
    Move = 2,
    /// Deleted, alone or with its artifact.
    Delete = 3,
}

impl TagChangeKind {
    /// The kind behind a number from the database.
    pub fn from_code(code: i16) -> Option<Self> {
        use TagChangeKind::*;
        [Create, Move, Delete].into_iter().find(|kind| *kind as i16 == code)
    }
}

/// One create, move or delete of a tag.
#[derive(Debug, Clone, PartialEq)]
pub struct TagChange {
    /// The tag's name.
    pub tag: TagName,
    /// What was done.
    pub kind: TagChangeKind,
    /// Where it pointed before.
    pub from: Option<Digest>,
    /// Where it points since.
    pub to: Option<Digest>,
    /// The repository version that the change made.
    pub version: i64,
    /// Who did it.
    pub actor: String,
    /// When.
    pub time: OffsetDateTime,
    /// Why, in the caller's words.
    pub reason: String,
}
