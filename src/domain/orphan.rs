//! Content that no live artifact, no unexpired trash and no hold needs: what is told of it, and what clearing it away
//! comes to. Knows nothing of how it is found.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::{Digest, NamespaceName, RepositoryName};

/// What an orphan is. The numbers are those of the proto.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum OrphanKind {
    /// Bytes known by a digest.
    Blob = 1,
    /// A manifest in the trash of its repository.
    Artifact = 2,
    /// Bytes of an upload that nobody finished.
    Upload = 3,
    /// Stored bytes that no row names any more.
    Object = 4,
    /// A repository in the trash, by itself or with its namespace.
    Repository = 5,
}

/// Why it is one, or why it is not one yet. The numbers are those of the proto.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum OrphanReason {
    /// Nothing needs it; it waits for the review.
    Orphaned = 1,
    /// It can still be restored.
    InTrash = 2,
    /// Only a hold needs it.
    Held = 3,
    /// Nobody went on with it in time.
    Abandoned = 4,
    /// Its row is gone, and its bytes follow after the delay for readers.
    Doomed = 5,
}

impl OrphanReason {
    /// All of them, in the order of lists.
    pub const ALL: [Self; 5] = [Self::Orphaned, Self::InTrash, Self::Held, Self::Abandoned, Self::Doomed];
}

/// Something that goes, or that would go if nothing happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Orphan {
    /// What it is.
    pub kind: OrphanKind,
    /// Why it is listed.
    pub reason: OrphanReason,
    /// The repository that it was needed in last, unless that is gone too.
    pub repository: Option<RepositoryName>,
    /// Its digest, where it has one.
    pub digest: Option<Digest>,
    /// Bytes.
    pub size_bytes: i64,
    /// Since when nobody needs it; for what is held, since when it is stored.
    pub since: OffsetDateTime,
    /// When it may go at the earliest.
    pub due_time: OffsetDateTime,
}

/// How much there is of one reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrphanTotal {
    /// The reason.
    pub reason: OrphanReason,
    /// How many.
    pub count: i64,
    /// Bytes that are free once all of them are gone; what is shared with something else does not count.
    pub size_bytes: i64,
    /// Since when the oldest is there.
    pub oldest: Option<OffsetDateTime>,
}

/// Where a purge works.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum PurgeScope {
    /// In the whole store.
    #[default]
    Everything,
    /// In the namespaces that bear or bore this name.
    Namespace(NamespaceName),
    /// In the repositories that bear or bore this name.
    Repository(RepositoryName),
}

impl PurgeScope {
    /// The name it speaks of; empty for everything.
    pub fn target(&self) -> &str {
        match self {
            PurgeScope::Everything => "",
            PurgeScope::Namespace(name) => name.as_str(),
            PurgeScope::Repository(name) => name.as_str(),
        }
    }
}

/// How far a purge has come, and what it came to in the end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PurgeProgress {
    /// Repositories taken from the trash for good.
    pub repositories: i64,
    /// Artifacts taken from the trash for good.
    pub artifacts: i64,
    /// Candidates reviewed.
    pub candidates: i64,
    /// Blobs freed.
    pub blobs: i64,
    /// Their bytes.
    pub size_bytes: i64,
    /// Since when the oldest candidate waits that is due and not reviewed.
    pub oldest_candidate_time: Option<OffsetDateTime>,
}
