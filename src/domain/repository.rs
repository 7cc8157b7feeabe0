//! What is known of a repository and of its versions.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::namespace::Labels;
use super::{NamespaceName, RepositoryName, etag};

/// A named set of artifacts and tags.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Repository {
    /// Its row.
    pub id: i64,
    /// Its identifier for callers.
    pub uid: Uuid,
    /// The row of its namespace.
    pub namespace_id: i64,
    /// Its whole name.
    pub name: RepositoryName,
    /// For people.
    pub description: String,
    /// For programs.
    pub labels: Labels,
    /// Grows by one with every change of its own fields.
    pub revision: i64,
    /// The number of its latest version.
    pub version: i64,
    /// Live artifacts.
    pub artifact_count: i64,
    /// Tags.
    pub tag_count: i64,
    /// Distinct blobs that live artifacts need.
    pub blob_count: i64,
    /// Bytes of live manifests and of those blobs.
    pub size_bytes: i64,
    /// Who created it.
    pub creator: String,
    /// Who changed its own fields last.
    pub last_modifier: String,
    /// When it was created.
    pub create_time: OffsetDateTime,
    /// When it or its content was changed last.
    pub update_time: OffsetDateTime,
    /// When it was deleted.
    pub delete_time: Option<OffsetDateTime>,
    /// Until when it can be restored.
    pub purge_time: Option<OffsetDateTime>,
}

impl Repository {
    /// Changes with every change of the repository's own fields, not of its content.
    pub fn etag(&self) -> String {
        etag(self.uid, self.revision)
    }

    /// The namespace's name.
    pub fn namespace(&self) -> NamespaceName {
        self.name.namespace()
    }
}

/// What kind of change made a version. The numbers are those of the database and of the proto.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RepositoryChange {
    /// The repository was created.
    Create = 1,
    /// An artifact was pushed.
    PutArtifact = 2,
    /// Artifacts were deleted.
    DeleteArtifact = 3,
    /// Artifacts were restored.
    UndeleteArtifact = 4,
    /// A tag was created.
    CreateTag = 5,
    /// A tag was moved.
    UpdateTag = 6,
    /// A tag was deleted.
    DeleteTag = 7,
    /// The repository was set back to an earlier version.
    RestoreVersion = 8,
}

impl RepositoryChange {
    /// The kind behind a number from the database.
    pub fn from_code(code: i16) -> Option<Self> {
        use RepositoryChange::*;
        [Create, PutArtifact, DeleteArtifact, UndeleteArtifact, CreateTag, UpdateTag, DeleteTag, RestoreVersion]
            .into_iter()
            .find(|change| *change as i16 == code)
    }
}

/// Counts of content by kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContentCounts {
    /// Artifacts.
    pub artifacts: i64,
    /// Tags.
    pub tags: i64,
    /// Distinct blobs.
    pub blobs: i64,
}

/// What one change added to and removed from a repository.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ContentDelta {
    /// What it added.
    pub added: ContentCounts,
    /// What it removed.
    pub removed: ContentCounts,
    /// By how many bytes the live content grew.
    pub size_bytes: i64,
}

/// The state of a repository after its n-th change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RepositoryVersion {
    /// The repository's name.
    pub repository: RepositoryName,
    /// The number; 0 is the empty repository.
    pub number: i64,
    /// What was done.
    pub change: RepositoryChange,
    /// What the change added.
    pub added: ContentCounts,
    /// What the change removed.
    pub removed: ContentCounts,
    /// What was present afterwards.
    pub present: ContentCounts,
    /// Artifacts present afterwards whose content has been purged since.
    pub purged_artifacts: i64,
    /// Who made the change.
    pub creator: String,
    /// When.
    pub create_time: OffsetDateTime,
    /// Why, in the caller's words.
    pub reason: String,
}

/// Which content of a repository a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Moment {
    /// What is live now.
    Now,
    /// What is in the trash.
    Trash,
    /// What the version held.
    At(i64),
    /// What the version added.
    AddedIn(i64),
    /// What the version removed.
    RemovedIn(i64),
}

impl Moment {
    /// The version it speaks of, if any.
    pub fn version(self) -> Option<i64> {
        match self {
            Moment::Now | Moment::Trash => None,
            Moment::At(version) | Moment::AddedIn(version) | Moment::RemovedIn(version) => Some(version),
        }
    }
}
