//! Delete artifacts: load what hangs together, plan, carry the plan out, all in one transaction. A dry run is the same
//! code, taken back at the end (I2).

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::authorize::{Action, Permit, Resource};
use super::change::{Begun, Change};
use super::get_artifact::missing;
use super::protections::{refuse_pinned, rules_of};
use super::{App, ChangeOptions};
use crate::access::Caller;
use crate::domain::artifact::{ArtifactState, Reference};
use crate::domain::plan::{Cause, Graph, Plan, Refusal, StayReason, plan_deletion};
use crate::domain::repository::{ContentCounts, ContentDelta, Repository, RepositoryChange};
use crate::domain::{Digest, Error, Malformed, RepositoryName, Result};
use crate::store::events::{EventKind, NewEvent};
use crate::store::tags::Stamp;
use crate::store::versions::NewVersion;
use crate::store::{artifacts, graph, presence, repositories, tags, versions};

/// Artifacts that one batch may name.
const BATCH_MAX: usize = 1000;

/// An artifact to be deleted.
#[derive(Debug, Clone, Serialize)]
pub struct DeleteArtifact {
    /// The repository.
    pub repository: RepositoryName,
    /// The artifact, by digest or by a tag that points to it.
    pub reference: Reference,
    /// When given, must be the artifact's current etag.
    pub etag: Option<String>,
    /// Why, for the history.
    pub reason: String,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// Artifacts of one repository to be deleted together.
#[derive(Debug, Clone, Serialize)]
pub struct DeleteArtifacts {
    /// The repository.
    pub repository: RepositoryName,
    /// Their digests.
    pub digests: Vec<Digest>,
    /// Why, for the history.
    pub reason: String,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// What a deletion takes and what it leaves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Deletion {
    /// What goes, the artifacts asked for first.
    pub deleted: Vec<Deleted>,
    /// What was looked at and stays.
    pub kept: Vec<Kept>,
    /// Bytes of blobs that no live artifact of the store needs any more.
    pub reclaimable_bytes: i64,
    /// The version made; `None` when only validated.
    pub version: Option<i64>,
    /// Until when it can be taken back; `None` when only validated.
    pub purge_time: Option<OffsetDateTime>,
}

/// An artifact that goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Deleted {
    /// Its digest.
    pub digest: Digest,
    /// Its media type.
    pub media_type: String,
    /// Bytes of its manifest.
    pub size_bytes: i64,
    /// The tags that go with it, sorted.
    pub tags: Vec<String>,
    /// Why it goes.
    pub cause: Cause,
    /// What took it along.
    pub because_of: Option<Digest>,
}

/// An artifact that stays.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// Its digest.
    pub digest: Digest,
    /// Why it stays.
    pub reason: StayReason,
    /// The tags that keep it, sorted.
    pub tags: Vec<String>,
    /// The live indexes that keep it, sorted.
    pub parents: Vec<Digest>,
}

impl App {
    /// Deletes one artifact with its tags, its referrers and the children that nothing else needs.
    pub async fn delete_artifact(&self, caller: &Caller, input: DeleteArtifact) -> Result<Deletion> {
        let caller = &self.authorize(caller, Action::Delete, Resource::Repository(&input.repository)).await?;
        let caller = &caller.clone().about(&input.reference);
        check_reason(&input.reason)?;
        self.retrying(|| async {
            let mut change = match self.begin(caller, "DeleteArtifact", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let repository = lock(&mut change, &input.repository).await?;
            let Some(artifact) = artifacts::find(&mut change, &input.repository, &input.reference).await? else {
                return Err(missing(&mut change, &input.repository, &input.reference).await?);
            };
            if let Some(etag) = input.etag.as_deref().filter(|etag| *etag != artifact.etag()) {
                tracing::debug!(etag, "stale etag");
                return Err(Error::EtagMismatch { what: artifact.digest.to_string(), current: artifact.etag() });
            }
            let deletion = self.delete(&mut change, caller, &repository, &[artifact.id], &input.reason).await?;
            change.finish(deletion).await
        })
        .await
    }

    /// Deletes artifacts of one repository together: all or none.
    pub async fn delete_artifacts(&self, caller: &Caller, input: DeleteArtifacts) -> Result<Deletion> {
        let caller = &self.authorize(caller, Action::Delete, Resource::Repository(&input.repository)).await?;
        let caller = &caller.clone().about(format!("{} artifacts", input.digests.len()));
        check_reason(&input.reason)?;
        if input.digests.is_empty() || input.digests.len() > BATCH_MAX {
            return Err(Malformed::new(format!("1 to {BATCH_MAX} digests must be given")).field("digests"));
        }
        self.retrying(|| async {
            let mut change = match self.begin(caller, "BatchDeleteArtifacts", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let repository = lock(&mut change, &input.repository).await?;
            let known = artifacts::known(&mut change, repository.id, &input.digests).await?;
            let mut roots = Vec::with_capacity(input.digests.len());
            for digest in &input.digests {
                let live = known.iter().find(|known| known.digest == *digest && known.state == ArtifactState::Live);
                let id = live.map(|known| known.id).ok_or_else(|| Error::ArtifactNotFound {
                    repository: input.repository.to_string(),
                    digest: *digest,
                })?;
                if !roots.contains(&id) {
                    roots.push(id);
                }
            }
            let deletion = self.delete(&mut change, caller, &repository, &roots, &input.reason).await?;
            change.finish(deletion).await
        })
        .await
    }

    /// Plans the deletion of live artifacts of a locked repository and carries the plan out.
    pub(super) async fn delete(
        &self,
        change: &mut Change,
        caller: &Permit,
        repository: &Repository,
        roots: &[i64],
        reason: &str,
    ) -> Result<Deletion> {
        let mut graph = graph::load(change, repository.id, roots).await?;
        let rules = rules_of(change, repository).await?;
        for tag in graph.nodes.values_mut().flat_map(|node| node.tags.iter_mut()) {
            tag.immutable |= rules.keep(&tag.name);
        }
        // A root that was looked up by name, while its namespace was deleted and made anew, is of another repository.
        if roots.iter().any(|root| !graph.nodes.contains_key(root)) {
            return Err(Error::Conflict);
        }
        let plan = plan_deletion(&graph, roots).map_err(|refusal| refused(repository, &graph, refusal))?;
        let mut deletion = describe(&graph, &plan);
        let going: Vec<i64> = plan.going.iter().map(|going| going.id).collect();
        refuse_pinned(change, repository, Some(&going)).await?;
        let names: Vec<&str> = deletion.deleted.iter().flat_map(|gone| gone.tags.iter().map(String::as_str)).collect();

        let now = versions::now(change).await?;
        let version = repository.version + 1;
        let stamp = Stamp { version, actor: &caller.name, reason, now };
        if !names.is_empty() {
            tags::delete(change, repository.id, &names, stamp).await?;
        }
        let window = self.settings().trash_window;
        let went =
            presence::leave(change, repository.id, version, &going, window.as_secs_f64(), &caller.name, now).await?;
        let manifests: i64 = deletion.deleted.iter().map(|gone| gone.size_bytes).sum();
        let delta = ContentDelta {
            added: ContentCounts::default(),
            removed: ContentCounts { artifacts: going.len() as i64, tags: names.len() as i64, blobs: went.blobs },
            size_bytes: -(manifests + went.size_bytes),
        };
        let new = NewVersion { change: RepositoryChange::DeleteArtifact, delta, actor: &caller.name, reason };
        versions::append(change, repository, new, now).await?;

        let mut events = Vec::with_capacity(going.len() + names.len());
        for gone in &deletion.deleted {
            let event = || NewEvent { digest: Some(gone.digest), ..NewEvent::of(repository, version) };
            events.push((EventKind::ArtifactDeleted, event()));
            events.extend(gone.tags.iter().map(|tag| (EventKind::TagDeleted, NewEvent { tag: Some(tag), ..event() })));
        }
        change.events(events).await?;

        deletion.reclaimable_bytes = went.reclaimable_bytes;
        if !change.validate_only() {
            deletion.version = Some(version);
            deletion.purge_time = Some(now + window);
        }
        Ok(deletion)
    }
}

/// Locks the repository of a change, or says that there is none.
pub(super) async fn lock(change: &mut Change, name: &RepositoryName) -> Result<Repository> {
    repositories::lock(change, name).await?.ok_or_else(|| Error::RepositoryNotFound(name.to_string()))
}

/// Checks the reason given for a change.
pub(super) fn check_reason(reason: &str) -> Result<()> {
    crate::domain::namespace::check_description(reason).map_err(|malformed| malformed.field("reason"))
}

fn refused(repository: &Repository, graph: &Graph, refusal: Refusal) -> Error {
    let repository = repository.name.to_string();
    match refusal {
        Refusal::Referenced { id, parents } => match graph.nodes.get(&id) {
            Some(node) => Error::ArtifactReferenced { repository, digest: node.digest, parents },
            None => Error::internal("the plan refused an artifact that it was not asked about"),
        },
        Refusal::Immutable { tags } => Error::TagImmutable { repository, tags },
    }
}

fn describe(graph: &Graph, plan: &Plan) -> Deletion {
    let node = |id: &i64| graph.nodes.get(id);
    let deleted = plan
        .going
        .iter()
        .filter_map(|going| {
            let artifact = node(&going.id)?;
            Some(Deleted {
                digest: artifact.digest,
                media_type: artifact.media_type.clone(),
                size_bytes: artifact.size_bytes,
                tags: artifact.tags.iter().map(|tag| tag.name.clone()).collect(),
                cause: going.cause,
                because_of: going.because_of.as_ref().and_then(node).map(|other| other.digest),
            })
        })
        .collect();
    let kept = plan
        .staying
        .iter()
        .filter_map(|staying| {
            Some(Kept {
                digest: node(&staying.id)?.digest,
                reason: staying.reason,
                tags: staying.tags.clone(),
                parents: staying.parents.clone(),
            })
        })
        .collect();
    Deletion { deleted, kept, reclaimable_bytes: 0, version: None, purge_time: None }
}
