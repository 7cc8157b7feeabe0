//! What is known of an artifact.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::manifest::Platform;
use super::{Digest, RepositoryName, TagName, etag};

/// Where an artifact stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ArtifactState {
    /// It can be read and pulled.
    Live,
    /// It was deleted and can be restored.
    Deleted,
    /// Its content is gone.
    Purged,
}

/// One manifest in one repository.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Artifact {
    /// Its row, unique in the whole store.
    pub id: i64,
    /// Its identifier for callers.
    pub uid: Uuid,
    /// The repository's name.
    pub repository: RepositoryName,
    /// The digest of the manifest.
    pub digest: Digest,
    /// Grows by one when it is deleted or restored.
    pub revision: i64,
    /// Where it stands.
    pub state: ArtifactState,
    /// The media type of the manifest.
    pub media_type: String,
    /// What it is: the manifest's `artifactType`, else the media type of its config.
    pub artifact_type: Option<String>,
    /// The media type of its config.
    pub config_media_type: Option<String>,
    /// Whether it lists other artifacts.
    pub is_index: bool,
    /// Bytes of the manifest.
    pub size_bytes: i64,
    /// Bytes of the manifest, its blobs and its children.
    pub total_size_bytes: i64,
    /// The digest it refers to.
    pub subject: Option<Digest>,
    /// What it runs on.
    pub platform: Option<Platform>,
    /// Annotations of the manifest.
    pub annotations: BTreeMap<String, String>,
    /// Names of the tags that point to it, sorted.
    pub tags: Vec<String>,
    /// Who pushed it.
    pub creator: String,
    /// Who deleted or restored it last, else who pushed it.
    pub last_modifier: String,
    /// When it was pushed first.
    pub create_time: OffsetDateTime,
    /// When it was pushed, deleted or restored last.
    pub update_time: OffsetDateTime,
    /// When it was deleted.
    pub delete_time: Option<OffsetDateTime>,
    /// Until when it can be restored.
    pub purge_time: Option<OffsetDateTime>,
}

impl Artifact {
    /// Changes when the artifact is deleted or restored.
    pub fn etag(&self) -> String {
        etag(self.uid, self.revision)
    }
}

/// How a caller names an artifact of a repository.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reference {
    /// By its digest.
    Digest(Digest),
    /// By a tag that points to it.
    Tag(TagName),
}

impl std::fmt::Display for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Digest(digest) => digest.fmt(f),
            Self::Tag(tag) => tag.fmt(f),
        }
    }
}

/// Which artifacts of a repository a list shows, beside its filter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Selection {
    /// Only those that no other brings along: no referrers, and no children of live indexes without a tag of their own.
    pub on_their_own: bool,
    /// What their tags must be.
    pub tag: TagTest,
}

/// What one of an artifact's tags must be.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub enum TagTest {
    /// Anything; there need be none.
    #[default]
    Any,
    /// This one.
    Named(String),
    /// One that contains this text.
    Containing(String),
}

/// A manifest as it was pushed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredManifest {
    /// Its digest.
    pub digest: Digest,
    /// Its media type.
    pub media_type: String,
    /// Its bytes.
    pub payload: bytes::Bytes,
}
