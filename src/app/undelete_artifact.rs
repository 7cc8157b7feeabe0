//! Take an artifact back out of the trash, with its children and with what went in the same deletion.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::authorize::{Action, Resource};
use super::change::Begun;
use super::delete_artifact::{check_reason, lock};
use super::{App, ChangeOptions};
use crate::access::Caller;
use crate::domain::artifact::{Artifact, ArtifactState, Reference};
use crate::domain::repository::{ContentCounts, ContentDelta, RepositoryChange};
use crate::domain::{Digest, Error, RepositoryName, Result};
use crate::store::events::{EventKind, NewEvent};
use crate::store::tags::{Pointing, Stamp};
use crate::store::versions::NewVersion;
use crate::store::{artifacts, presence, tags, versions};

/// An artifact to be restored.
#[derive(Debug, Clone, Serialize)]
pub struct UndeleteArtifact {
    /// The repository.
    pub repository: RepositoryName,
    /// The artifact.
    pub digest: Digest,
    /// Restore without the tags that were taken in the meantime.
    pub skip_taken_tags: bool,
    /// Why, for the history.
    pub reason: String,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Restoration {
    /// The artifact asked for.
    pub artifact: Artifact,
    /// Everything that came back, the artifact asked for first.
    pub digests: Vec<Digest>,
    /// The tags that came back, sorted.
    pub tags: Vec<String>,
    /// The tags that were taken in the meantime, sorted.
    pub skipped_tags: Vec<String>,
    /// The version made; `None` when only validated.
    pub version: Option<i64>,
}

impl App {
    /// Restores an artifact from the trash.
    pub async fn undelete_artifact(&self, caller: &Caller, input: UndeleteArtifact) -> Result<Restoration> {
        let caller = &self.authorize(caller, Action::Restore, Resource::Repository(&input.repository)).await?;
        let caller = &caller.clone().about(input.digest);
        check_reason(&input.reason)?;
        self.retrying(|| async {
            let mut change = match self.begin(caller, "UndeleteArtifact", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let repository = lock(&mut change, &input.repository).await?;
            let root = artifacts::known(&mut change, repository.id, &[input.digest]).await?.pop();
            let root = root.ok_or_else(|| Error::ArtifactNotFound {
                repository: input.repository.to_string(),
                digest: input.digest,
            })?;
            match root.state {
                ArtifactState::Live => return Err(Error::NotDeleted(format!("the artifact {}", input.digest))),
                ArtifactState::Deleted => {}
                ArtifactState::Purged => {
                    return Err(Error::ContentPurged {
                        repository: input.repository.to_string(),
                        digests: vec![input.digest],
                    });
                }
            }
            let back = artifacts::restorable_closure(&mut change, repository.id, root.id).await?;
            let purged: Vec<Digest> =
                back.iter().filter(|known| known.state == ArtifactState::Purged).map(|known| known.digest).collect();
            if !purged.is_empty() {
                return Err(Error::ContentPurged { repository: input.repository.to_string(), digests: purged });
            }

            let ids: Vec<i64> = back.iter().map(|known| known.id).collect();
            let deleted_versions: Vec<i64> = back.iter().filter_map(|known| known.deleted_version).collect();
            let lost = tags::deleted_with(&mut change, repository.id, &ids, &deleted_versions).await?;
            let names: Vec<&str> = lost.iter().map(|tag| tag.name.as_str()).collect();
            let taken: HashSet<String> = tags::pointings(&mut change, repository.id, &names)
                .await?
                .into_iter()
                .map(|tag| tag.name.into_string())
                .collect();
            let (skipped, returning): (Vec<Pointing>, Vec<Pointing>) =
                lost.into_iter().partition(|tag| taken.contains(tag.name.as_str()));
            let skipped_tags: Vec<String> = skipped.into_iter().map(|tag| tag.name.into_string()).collect();
            if !skipped_tags.is_empty() && !input.skip_taken_tags {
                let repository = input.repository.to_string();
                return Err(Error::TagAlreadyExists { repository, tags: skipped_tags });
            }

            let now = versions::now(&mut change).await?;
            let version = repository.version + 1;
            presence::untrash(&mut change, repository.id, &ids, &caller.name, now).await?;
            let came = presence::enter(&mut change, repository.id, version, &ids).await?;
            if !returning.is_empty() {
                let stamp = Stamp { version, actor: &caller.name, reason: &input.reason, now };
                tags::point(&mut change, repository.id, &returning, stamp).await?;
            }
            let manifests: i64 = back.iter().map(|known| known.size_bytes).sum();
            let delta = ContentDelta {
                added: ContentCounts { artifacts: ids.len() as i64, tags: returning.len() as i64, blobs: came.blobs },
                removed: ContentCounts::default(),
                size_bytes: manifests + came.size_bytes,
            };
            let change_kind = RepositoryChange::UndeleteArtifact;
            let new = NewVersion { change: change_kind, delta, actor: &caller.name, reason: &input.reason };
            versions::append(&mut change, &repository, new, now).await?;

            let digest_of = |id: i64| back.iter().find(|known| known.id == id).map(|known| known.digest);
            let mut events: Vec<(EventKind, NewEvent<'_>)> = back
                .iter()
                .map(|known| {
                    let event = NewEvent { digest: Some(known.digest), ..NewEvent::of(&repository, version) };
                    (EventKind::ArtifactUndeleted, event)
                })
                .collect();
            events.extend(returning.iter().map(|tag| {
                let digest = digest_of(tag.artifact_id);
                let event = NewEvent { digest, tag: Some(tag.name.as_str()), ..NewEvent::of(&repository, version) };
                (EventKind::TagCreated, event)
            }));
            change.events(events).await?;

            let artifact = artifacts::find(&mut change, &input.repository, &Reference::Digest(input.digest))
                .await?
                // Its namespace was deleted in the meantime.
                .ok_or(Error::Conflict)?;
            let version = (!change.validate_only()).then_some(version);
            change
                .finish(Restoration {
                    artifact,
                    digests: back.iter().map(|known| known.digest).collect(),
                    tags: returning.into_iter().map(|tag| tag.name.into_string()).collect(),
                    skipped_tags,
                    version,
                })
                .await
        })
        .await
    }
}
