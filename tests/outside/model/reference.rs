//! The state of the small in-memory reference, told in sets and without any thought for cost. It shares no code with the
//! product and knows only what a reader of the design knows. What requests do to it is in [`super::turns`].

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::universe::{Artifact, Blob, Universe};

/// A number of a version.
pub(super) type Number = i64;

/// Everything at one moment.
#[derive(Debug, Clone)]
pub(super) struct World {
    pub(super) universe: Arc<Universe>,
    pub(super) namespaces: Vec<Namespace>,
    pub(super) repositories: Vec<Repository>,
    pub(super) operations: Vec<Operation>,
    /// Counts deletions, so that the latest can be told.
    clock: u64,
}

#[derive(Debug, Clone)]
pub(super) struct Namespace {
    pub(super) name: String,
    pub(super) deleted: Option<u64>,
}

/// The retirement of what was deleted.
#[derive(Debug, Clone)]
pub(super) struct Operation {
    pub(super) of: Of,
    pub(super) state: &'static str,
    pub(super) taken: (i64, i64, i64),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    Namespace(usize),
    Repository(usize),
}

#[derive(Debug, Clone)]
pub(super) struct Repository {
    pub(super) name: String,
    pub(super) namespace: usize,
    pub(super) deleted: Option<u64>,
    pub(super) live: BTreeSet<Artifact>,
    /// With the version that removed each.
    pub(super) trash: BTreeMap<Artifact, Number>,
    pub(super) tags: BTreeMap<String, Tag>,
    /// Blobs held for a push.
    pub(super) holds: BTreeSet<Blob>,
    pub(super) versions: Vec<Version>,
    pub(super) history: BTreeMap<String, Vec<Step>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag {
    pub(super) artifact: Artifact,
    pub(super) immutable: bool,
    /// Whether it was immutable when it came to point there; the history keeps that.
    came_immutable: bool,
}

/// What the repository held after a change.
#[derive(Debug, Clone, Default)]
pub(super) struct Version {
    pub(super) change: &'static str,
    pub(super) live: BTreeSet<Artifact>,
    /// The artifact, and whether the tag was immutable when it came to point there.
    pub(super) tags: BTreeMap<String, (Artifact, bool)>,
    pub(super) blobs: BTreeSet<Blob>,
}

/// A change of a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) version: Number,
    pub(super) from: Option<Artifact>,
    pub(super) to: Option<Artifact>,
}

/// Why a request is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refusal {
    NoNamespace,
    NoRepository,
    NoArtifact(Artifact),
    NoTag(String),
    NoVersion,
    NamespaceTaken,
    NamespaceNotEmpty(i64),
    RepositoryTaken,
    TagsTaken(BTreeSet<String>),
    TagsImmutable(BTreeSet<String>),
    Referenced(Artifact, BTreeSet<Artifact>),
    BlobsMissing(BTreeSet<Blob>),
    ChildrenMissing(BTreeSet<Artifact>),
    NotDeleted,
    StaleEtag,
    OtherDigest { current: Artifact },
}

/// What a request came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Outcome {
    Done,
    Put {
        tags: BTreeSet<String>,
    },
    Tag {
        artifact: Artifact,
        immutable: bool,
    },
    DeletedTag {
        artifact: Artifact,
    },
    Deletion {
        requested: Vec<Artifact>,
        gone: BTreeMap<Artifact, BTreeSet<String>>,
        kept: BTreeMap<Artifact, Kept>,
        reclaimable: i64,
    },
    Undeletion {
        first: Artifact,
        back: BTreeSet<Artifact>,
        tags: BTreeSet<String>,
        skipped: BTreeSet<String>,
    },
    SetBack {
        back: BTreeSet<Artifact>,
        gone: BTreeSet<Artifact>,
        tags: BTreeSet<String>,
    },
    Retirement {
        repositories: i64,
        artifacts: i64,
        tags: i64,
    },
}

/// What keeps an artifact: tags, and indexes that stay.
pub(super) type Kept = (BTreeSet<String>, BTreeSet<Artifact>);

/// An event: its kind, the repository's or namespace's name, the version, the artifact and the tag.
pub(super) type Event = (&'static str, String, Option<Number>, Option<Artifact>, Option<String>);

/// The answer to a request: one outcome, or refusals of which any one may be told.
pub(super) type Answer = Result<Outcome, Vec<Refusal>>;

impl World {
    pub(super) fn new(universe: Arc<Universe>) -> Self {
        Self { universe, namespaces: Vec::new(), repositories: Vec::new(), operations: Vec::new(), clock: 0 }
    }

    pub(super) fn find_namespace(&self, name: &str) -> Option<usize> {
        self.namespaces.iter().position(|found| found.name == name && found.deleted.is_none())
    }

    pub(super) fn find(&self, name: &str) -> Option<usize> {
        let namespace = self.find_namespace(name.split('/').next().unwrap())?;
        self.repositories
            .iter()
            .position(|found| found.name == name && found.namespace == namespace && found.deleted.is_none())
    }

    /// The repositories that can be read.
    pub(super) fn visible(&self) -> impl Iterator<Item = &Repository> {
        self.repositories
            .iter()
            .filter(|found| found.deleted.is_none() && self.namespaces[found.namespace].deleted.is_none())
    }

    pub(super) fn of_namespace(&self, namespace: usize) -> impl Iterator<Item = usize> {
        let all = self.repositories.iter().enumerate();
        all.filter(move |(_, found)| found.namespace == namespace && found.deleted.is_none()).map(|(at, _)| at)
    }

    pub(super) fn tick(&mut self) -> Option<u64> {
        self.clock += 1;
        Some(self.clock)
    }

    /// What the background work has done once all of it is done.
    pub(super) fn retire(&mut self) {
        for at in 0..self.operations.len() {
            if self.operations[at].state != "pending" {
                continue;
            }
            let repositories: Vec<usize> = match self.operations[at].of {
                Of::Repository(repository) => vec![repository],
                Of::Namespace(namespace) => self.of_namespace(namespace).collect(),
            };
            for repository in repositories {
                self.repositories[repository].holds.clear();
            }
            self.operations[at].state = "succeeded";
        }
    }

    pub(super) fn forget_retirement(&mut self, of: Of) {
        for operation in self.operations.iter_mut().filter(|found| found.of == of && found.state == "pending") {
            operation.state = "cancelled";
        }
    }
}

impl Repository {
    pub(super) fn version(&self) -> Number {
        self.versions.len() as Number - 1
    }

    pub(super) fn blobs(&self, universe: &Universe) -> BTreeSet<Blob> {
        self.live.iter().flat_map(|artifact| universe.artifacts[*artifact].blobs.iter().copied()).collect()
    }

    pub(super) fn visible_blobs(&self, universe: &Universe) -> BTreeSet<Blob> {
        self.blobs(universe).union(&self.holds).copied().collect()
    }

    pub(super) fn size(&self, universe: &Universe) -> i64 {
        let manifests: i64 = self.live.iter().map(|artifact| universe.size(*artifact)).sum();
        manifests + universe.blob_bytes(&self.blobs(universe))
    }

    pub(super) fn tags_of(&self, artifact: Artifact) -> BTreeSet<String> {
        self.tags.iter().filter(|(_, tag)| tag.artifact == artifact).map(|(name, _)| name.clone()).collect()
    }

    pub(super) fn point(&mut self, name: &str, artifact: Artifact, immutable: bool) {
        let version = self.version() + 1;
        let from = self.tags.get(name).map(|tag| tag.artifact);
        self.history.entry(name.to_owned()).or_default().push(Step { version, from, to: Some(artifact) });
        self.tags.insert(name.to_owned(), Tag { artifact, immutable, came_immutable: immutable });
    }

    pub(super) fn unpoint(&mut self, name: &str) {
        let version = self.version() + 1;
        let tag = self.tags.remove(name).unwrap();
        self.history.entry(name.to_owned()).or_default().push(Step { version, from: Some(tag.artifact), to: None });
    }

    pub(super) fn take(&mut self, artifact: Artifact) {
        let version = self.version() + 1;
        assert!(self.live.remove(&artifact));
        self.trash.insert(artifact, version);
    }

    pub(super) fn bring(&mut self, universe: &Universe, artifact: Artifact) {
        self.trash.remove(&artifact);
        assert!(self.live.insert(artifact));
        // From now on the artifact protects them.
        self.holds.retain(|blob| !universe.artifacts[artifact].blobs.contains(blob));
    }

    /// Ends a change: the state becomes the next version.
    pub(super) fn close(&mut self, universe: &Universe, change: &'static str) {
        let tags = self.tags.iter().map(|(name, tag)| (name.clone(), (tag.artifact, tag.came_immutable))).collect();
        self.versions.push(Version { change, live: self.live.clone(), tags, blobs: self.blobs(universe) });
    }

    pub(super) fn immutable(&self, names: impl IntoIterator<Item = String>) -> BTreeSet<String> {
        names.into_iter().filter(|name| self.tags.get(name).is_some_and(|tag| tag.immutable)).collect()
    }
}
