//! Push a manifest: check it, check that everything it needs is there, store it, point tags at it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use bytes::Bytes;
use futures_util::StreamExt;
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use super::authorize::{Action, Permit, Resource};
use super::change::{Begun, Change};
use super::{App, ChangeOptions};
use crate::access::Caller;
use crate::domain::artifact::{Artifact, ArtifactState, Reference};
use crate::domain::manifest::{Manifest, Platform, labels_of_config, platform_of_config};
use crate::domain::repository::{ContentCounts, ContentDelta, Repository, RepositoryChange};
use crate::domain::{Algorithm, Digest, Error, Malformed, RepositoryName, Result, TagName};
use crate::store::events::{EventKind, NewEvent};
use crate::store::tags::{Pointing, Stamp};
use crate::store::versions::NewVersion;
use crate::store::{artifacts, presence, protections, repositories, tags, versions};

/// Tags that one push may point at its artifact.
const TAGS_MAX: usize = 100;

/// A manifest to be stored.
#[derive(Debug, Clone, Serialize)]
pub struct PutArtifact {
    /// The repository, created if need be.
    pub repository: RepositoryName,
    /// The manifest, byte for byte.
    #[serde(skip)]
    pub manifest: Bytes,
    /// Its media type, as the caller announced it.
    pub media_type: Option<String>,
    /// The digest that the caller announced; computed by SHA-256 without one.
    pub digest: Option<Digest>,
    /// Tags to point at it.
    pub tags: Vec<TagName>,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// What a push came to.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PutArtifactOutcome {
    /// The artifact.
    pub artifact: Artifact,
    /// The version made; `None` when everything was as asked already.
    pub version: Option<i64>,
}

impl App {
    /// Stores a manifest whose blobs are visible in the repository and whose children live in it.
    pub async fn put_artifact(&self, caller: &Caller, input: PutArtifact) -> Result<PutArtifactOutcome> {
        let caller = &self.authorize(caller, Action::Push, Resource::Repository(&input.repository)).await?;
        let size = input.manifest.len() as u64;
        if size > self.settings().manifest_limit_bytes {
            return Err(Error::ManifestTooLarge { size, limit: self.settings().manifest_limit_bytes });
        }
        let algorithm = input.digest.map_or(Algorithm::Sha256, |digest| digest.algorithm());
        let digest = Digest::of(algorithm, &input.manifest);
        if let Some(expected) = input.digest.filter(|expected| *expected != digest) {
            return Err(Error::DigestMismatch { expected, computed: digest });
        }
        if input.tags.len() > TAGS_MAX {
            return Err(Malformed::new(format!("at most {TAGS_MAX} tags can be set with a push")).field("tags"));
        }
        let caller = &caller.clone().about(digest);
        let manifest = Manifest::parse(&input.manifest, input.media_type.as_deref())?;
        let config = self.look_into_config(caller, &input.repository, &manifest).await?;

        self.retrying(|| async {
            // The bytes are part of the request: a request id binds to their digest.
            let request = (&input, digest);
            let begin = || self.begin(caller, "PutArtifact", &input.options, &request);
            let mut change = match begin().await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let repository = match repositories::lock(&mut change, &input.repository).await? {
                Some(repository) => repository,
                None => {
                    // One that was deleted while its lock was awaited stays locked, but the namespace's row comes first
                    // in the order of locks: begin again.
                    change.abandon().await?;
                    change = match begin().await? {
                        Begun::Earlier(outcome) => return Ok(outcome),
                        Begun::New(change) => change,
                    };
                    // A first push makes its repository in its own transaction, so that a refused one leaves nothing and
                    // a dry run answers the same.
                    self.new_repository(&mut change, caller, &input.repository).await?
                }
            };
            let put = Put { caller, repository, digest, manifest: &manifest, config: &config, input: &input };
            let outcome = put.run(&mut change).await?;
            change.finish(outcome).await
        })
        .await
    }

    /// What the config of an image says; one that cannot be read says nothing. Read before the transaction, because it is
    /// storage I/O (I5).
    async fn look_into_config(
        &self,
        caller: &Caller,
        repository: &RepositoryName,
        manifest: &Manifest,
    ) -> Result<ConfigSays> {
        /// Configs larger than this are not looked into.
        const CONFIG_MAX: i64 = 1 << 20;
        let Some(config) = manifest.config.as_ref().filter(|config| config.size_bytes <= CONFIG_MAX) else {
            return Ok(ConfigSays::default());
        };
        let blob = match self.open_blob(caller, repository, &config.digest).await {
            Ok(blob) if blob.blob.size_bytes <= CONFIG_MAX as u64 => blob,
            // The push itself says what is missing.
            Ok(_) | Err(Error::BlobNotFound { .. } | Error::RepositoryNotFound(_)) => {
                return Ok(ConfigSays::default());
            }
            Err(error) => return Err(error),
        };
        let mut bytes = Vec::new();
        let mut stream = blob.read(0..blob.blob.size_bytes).await?;
        while let Some(chunk) = stream.next().await {
            bytes.extend_from_slice(&chunk?);
        }
        Ok(ConfigSays { platform: platform_of_config(&bytes), labels: labels_of_config(&bytes) })
    }
}

/// What is kept of an image's config.
#[derive(Debug, Default)]
struct ConfigSays {
    platform: Option<Platform>,
    labels: BTreeMap<String, String>,
}

/// A push under the lock of its repository.
struct Put<'a> {
    caller: &'a Permit,
    repository: Repository,
    digest: Digest,
    manifest: &'a Manifest,
    config: &'a ConfigSays,
    input: &'a PutArtifact,
}

impl Put<'_> {
    async fn run(&self, change: &mut Change) -> Result<PutArtifactOutcome> {
        let children = self.children(change).await?;
        let known = artifacts::known(change, self.repository.id, &[self.digest]).await?.pop();
        let now = versions::now(change).await?;
        let version = self.repository.version + 1;

        let mut delta = ContentDelta::default();
        let id = match &known {
            Some(known) if known.state == ArtifactState::Live => known.id,
            Some(known) if known.state == ArtifactState::Deleted => {
                presence::untrash(change, self.repository.id, &[known.id], &self.caller.name, now).await?;
                known.id
            }
            _ => self.insert(change, &children, now).await?,
        };
        if known.as_ref().is_none_or(|known| known.state != ArtifactState::Live) {
            let came = presence::enter(change, self.repository.id, version, &[id]).await?;
            delta.added = ContentCounts { artifacts: 1, blobs: came.blobs, tags: 0 };
            delta.size_bytes = came.size_bytes + self.input.manifest.len() as i64;
            for (child, platform) in self.child_platforms(&children) {
                artifacts::adopt_platform(change, self.repository.id, child, platform).await?;
            }
        }

        let moves = self.moves(change, id).await?;
        if !moves.changed.is_empty() {
            delta.added.tags += moves.changed.len() as i64;
            delta.removed.tags += moves.moved as i64;
            let stamp = Stamp { version, actor: &self.caller.name, reason: "", now };
            tags::point(change, self.repository.id, &moves.changed, stamp).await?;
        }

        let changed = delta != ContentDelta::default();
        if changed {
            let put = delta.added.artifacts > 0;
            let kind = if put { RepositoryChange::PutArtifact } else { RepositoryChange::UpdateTag };
            let new = NewVersion { change: kind, delta, actor: &self.caller.name, reason: "" };
            versions::append(change, &self.repository, new, now).await?;
            self.events(change, put, &moves, version).await?;
        }
        let artifact = artifacts::find(change, &self.input.repository, &Reference::Digest(self.digest))
            .await?
            // Its namespace was deleted in the meantime.
            .ok_or(Error::Conflict)?;
        Ok(PutArtifactOutcome { artifact, version: changed.then_some(version) })
    }

    /// The live artifacts that the manifest lists, by digest; all of them, or the push names those missing.
    async fn children(&self, conn: &mut PgConnection) -> Result<HashMap<Digest, artifacts::Known>> {
        let digests: Vec<Digest> = self.manifest.children.iter().map(|child| child.descriptor.digest).collect();
        if digests.is_empty() {
            return Ok(HashMap::new());
        }
        let known = artifacts::known(conn, self.repository.id, &digests).await?;
        let live: HashMap<Digest, artifacts::Known> = known
            .into_iter()
            .filter(|known| known.state == ArtifactState::Live)
            .map(|known| (known.digest, known))
            .collect();
        let missing: Vec<Digest> = digests.into_iter().filter(|digest| !live.contains_key(digest)).collect();
        if !missing.is_empty() {
            return Err(Error::ChildrenMissing { repository: self.input.repository.to_string(), digests: missing });
        }
        for child in &self.manifest.children {
            let stored = live.get(&child.descriptor.digest).map_or(0, |known| known.size_bytes);
            check_size(&child.descriptor.digest, child.descriptor.size_bytes, stored)?;
        }
        Ok(live)
    }

    /// Stores the manifest with its edges.
    async fn insert(
        &self,
        conn: &mut PgConnection,
        children: &HashMap<Digest, artifacts::Known>,
        now: time::OffsetDateTime,
    ) -> Result<i64> {
        let needed: BTreeSet<Digest> =
            self.manifest.blobs().filter(|blob| !blob.is_external()).map(|blob| blob.digest).collect();
        let digests: Vec<Digest> = needed.iter().copied().collect();
        let visible = presence::lock_visible_blobs(conn, self.repository.id, &digests).await?;
        let stored: HashMap<Digest, i64> = visible.iter().map(|blob| (blob.digest, blob.size_bytes)).collect();
        let mut named = HashSet::new();
        let missing: Vec<Digest> = self
            .manifest
            .blobs()
            .map(|blob| blob.digest)
            .filter(|digest| needed.contains(digest) && !stored.contains_key(digest) && named.insert(*digest))
            .collect();
        if !missing.is_empty() {
            return Err(Error::BlobsMissing { repository: self.input.repository.to_string(), digests: missing });
        }
        // Each mention of a blob, because one layer may be named twice.
        for blob in self.manifest.blobs() {
            if let Some(size_bytes) = stored.get(&blob.digest) {
                check_size(&blob.digest, blob.size_bytes, *size_bytes)?;
            }
        }
        // What a client would pull: each blob once, each child with all of its own.
        let own: i64 = visible.iter().map(|blob| blob.size_bytes).sum();
        // Each level of nesting can double it, so it is bounded rather than right at the far end.
        let below = children.values().fold(0, |sum: i64, child| sum.saturating_add(child.total_size_bytes));
        let new = artifacts::NewArtifact {
            digest: self.digest,
            media_type: self.manifest.media_type,
            artifact_type: self.manifest.artifact_type.as_deref(),
            config_media_type: self.manifest.config_media_type(),
            is_index: self.manifest.kind.is_index(),
            total_size_bytes: (self.input.manifest.len() as i64).saturating_add(own).saturating_add(below),
            subject: self.manifest.subject.as_ref().map(|subject| subject.digest),
            platform: self.config.platform.as_ref(),
            annotations: &self.manifest.annotations,
            config_labels: &self.config.labels,
            payload: &self.input.manifest,
            creator: &self.caller.name,
        };
        let child_ids: Vec<i64> = children.values().map(|child| child.id).collect();
        let blob_ids: Vec<i64> = visible.iter().map(|blob| blob.id).collect();
        Ok(artifacts::insert(conn, self.repository.id, new, &child_ids, &blob_ids, now).await?)
    }

    fn child_platforms<'s>(
        &'s self,
        children: &'s HashMap<Digest, artifacts::Known>,
    ) -> impl Iterator<Item = (i64, &'s Platform)> {
        self.manifest.children.iter().filter_map(|child| {
            let platform = child.platform.as_ref()?;
            Some((children.get(&child.descriptor.digest)?.id, platform))
        })
    }

    /// Which of the tags asked for have to be created or moved.
    async fn moves(&self, conn: &mut PgConnection, artifact_id: i64) -> Result<Moves> {
        let mut names = self.input.tags.clone();
        names.sort();
        names.dedup();
        if names.is_empty() {
            return Ok(Moves::default());
        }
        let texts: Vec<&str> = names.iter().map(TagName::as_str).collect();
        let current = tags::pointings(conn, self.repository.id, &texts).await?;
        let rules = protections::rules(conn, self.repository.namespace_id, self.repository.id).await?;
        let locked: Vec<String> = current
            .iter()
            .filter(|tag| tag.immutable || rules.keep_in_place(tag.name.as_str()))
            .filter(|tag| tag.artifact_id != artifact_id)
            .map(|tag| tag.name.to_string())
            .collect();
        if !locked.is_empty() {
            return Err(Error::TagImmutable { repository: self.input.repository.to_string(), tags: locked });
        }
        let at = |name: &TagName| current.iter().find(|tag| tag.name == *name).map(|tag| tag.artifact_id);
        let changed: Vec<Pointing> = names
            .into_iter()
            .filter(|name| at(name) != Some(artifact_id))
            .map(|name| Pointing { name, artifact_id, immutable: false })
            .collect();
        let moved = changed.iter().filter(|tag| at(&tag.name).is_some()).count();
        if moved > 0 {
            // A push that moves a tag does what UpdateTag does.
            self.caller.also(Action::MoveTag, Resource::Repository(&self.input.repository))?;
        }
        let created = changed.iter().map(|tag| at(&tag.name).is_none()).collect();
        Ok(Moves { changed, created, moved })
    }

    async fn events(&self, change: &mut Change, put: bool, moves: &Moves, version: i64) -> Result<()> {
        let event = |tag| NewEvent { digest: Some(self.digest), tag, ..NewEvent::of(&self.repository, version) };
        let mut all = Vec::new();
        if put {
            all.push((EventKind::ArtifactPut, event(None)));
        }
        for (tag, created) in moves.changed.iter().zip(&moves.created) {
            let kind = if *created { EventKind::TagCreated } else { EventKind::TagUpdated };
            all.push((kind, event(Some(tag.name.as_str()))));
        }
        change.events(all).await
    }
}

/// Tags that a push changes.
#[derive(Default)]
struct Moves {
    changed: Vec<Pointing>,
    created: Vec<bool>,
    moved: usize,
}

/// A descriptor that gives another size than the content has would break every pull.
fn check_size(digest: &Digest, announced: i64, stored: i64) -> Result<()> {
    if announced == stored {
        return Ok(());
    }
    Err(Error::ManifestInvalid(format!("the descriptor of {digest} gives {announced} bytes, but there are {stored}")))
}
