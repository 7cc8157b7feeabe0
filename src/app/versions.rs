//! Read the versions of a repository, and set it back to one of them.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::authorize::{Action, Permit, Resource};
use super::change::{Begun, Change};
use super::delete_artifact::{check_reason, lock};
use super::protections::{refuse_pinned, rules_of};
use super::{App, ChangeOptions};
use crate::access::Caller;
use crate::domain::artifact::ArtifactState;
use crate::domain::repository::{ContentCounts, ContentDelta, Repository, RepositoryChange, RepositoryVersion};
use crate::domain::{Digest, Error, RepositoryName, Result, TagName};
use crate::store::events::{EventKind, NewEvent};
use crate::store::tags::{Pointing, Stamp};
use crate::store::versions::NewVersion;
use crate::store::{artifacts, presence, tags, versions};

/// A repository to be set back.
#[derive(Debug, Clone, Serialize)]
pub struct RestoreVersion {
    /// The repository.
    pub repository: RepositoryName,
    /// The number of the version.
    pub version: i64,
    /// Why, for the history.
    pub reason: String,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// What setting a repository back came to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RestoredVersion {
    /// The version made, or the latest one when only validated or when nothing had to change.
    pub version: RepositoryVersion,
    /// Artifacts that came back.
    pub restored: Vec<Digest>,
    /// Artifacts that went to the trash.
    pub deleted: Vec<Digest>,
    /// Tags that were created, moved or removed, sorted.
    pub tags: Vec<String>,
}

impl App {
    /// Reads one version.
    pub async fn get_version(&self, caller: &Caller, name: &RepositoryName, number: i64) -> Result<RepositoryVersion> {
        self.authorize(caller, Action::Read, Resource::Repository(name)).await?;
        let mut conn = self.read().await?;
        let repository = super::lists::find(&mut conn, name).await?;
        versions::find(&mut conn, &repository, number).await?.ok_or_else(|| unknown(&repository, number))
    }

    /// Sets a repository back to an earlier version, as one new version.
    pub async fn restore_version(&self, caller: &Caller, input: RestoreVersion) -> Result<RestoredVersion> {
        let caller = &self.authorize(caller, Action::Restore, Resource::Repository(&input.repository)).await?;
        let caller = &caller.clone().about(format!("version {}", input.version));
        check_reason(&input.reason)?;
        self.retrying(|| async {
            let mut change = match self.begin(caller, "RestoreVersion", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let repository = lock(&mut change, &input.repository).await?;
            if input.version < 0 || input.version > repository.version {
                return Err(unknown(&repository, input.version));
            }
            let outcome = self.set_back(&mut change, caller, &repository, &input).await?;
            change.finish(outcome).await
        })
        .await
    }

    async fn set_back(
        &self,
        change: &mut Change,
        caller: &Permit,
        repository: &Repository,
        input: &RestoreVersion,
    ) -> Result<RestoredVersion> {
        let difference = presence::difference(change, repository.id, input.version).await?;
        let tag_changes = tags::difference(change, repository.id, input.version).await?;
        let touched: Vec<i64> = difference.came.iter().chain(&difference.went).copied().collect();
        let known: HashMap<i64, artifacts::Known> = artifacts::known_by_id(change, repository.id, &touched)
            .await?
            .into_iter()
            .map(|known| (known.id, known))
            .collect();
        let digests = |ids: &[i64]| -> Vec<Digest> {
            ids.iter().filter_map(|id| known.get(id)).map(|known| known.digest).collect()
        };
        let purged: Vec<i64> = difference
            .went
            .iter()
            .copied()
            .filter(|id| known.get(id).is_none_or(|known| known.state == ArtifactState::Purged))
            .collect();
        if !purged.is_empty() {
            return Err(Error::ContentPurged { repository: repository.name.to_string(), digests: digests(&purged) });
        }
        let names: Vec<&str> = tag_changes.iter().map(|(name, _)| name.as_str()).collect();
        let current = tags::pointings(change, repository.id, &names).await?;
        let rules = rules_of(change, repository).await?;
        let moves = |name: &TagName| tag_changes.iter().any(|(changed, then)| changed == name && then.is_some());
        let kept = |name: &TagName| match moves(name) {
            true => rules.keep_in_place(name.as_str()),
            false => rules.keep(name.as_str()),
        };
        let immutable: Vec<String> =
            current.iter().filter(|tag| tag.immutable || kept(&tag.name)).map(|tag| tag.name.to_string()).collect();
        if !immutable.is_empty() {
            return Err(Error::TagImmutable { repository: repository.name.to_string(), tags: immutable });
        }
        refuse_pinned(change, repository, Some(&difference.came)).await?;
        let changed_tags: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let (restored, deleted) = (digests(&difference.went), digests(&difference.came));
        if touched.is_empty() && tag_changes.is_empty() {
            let version = versions::find(change, repository, repository.version).await?;
            let version = version.ok_or_else(|| unknown(repository, repository.version))?;
            return Ok(RestoredVersion { version, restored, deleted, tags: changed_tags });
        }

        let now = versions::now(change).await?;
        let number = repository.version + 1;
        let stamp = Stamp { version: number, actor: &caller.name, reason: &input.reason, now };
        // What comes back comes first, so that blobs shared with what goes never leave the repository in between.
        presence::untrash(change, repository.id, &difference.went, &caller.name, now).await?;
        let came = presence::enter(change, repository.id, number, &difference.went).await?;
        let back: Vec<Pointing> = tag_changes.iter().filter_map(|(_, then)| then.clone()).collect();
        let away: Vec<&str> =
            tag_changes.iter().filter(|(_, then)| then.is_none()).map(|(name, _)| name.as_str()).collect();
        if !back.is_empty() {
            tags::point(change, repository.id, &back, stamp).await?;
        }
        if !away.is_empty() {
            tags::delete(change, repository.id, &away, stamp).await?;
        }
        let window = self.settings().trash_window.as_secs_f64();
        let went = presence::leave(change, repository.id, number, &difference.came, window, &caller.name, now).await?;

        let size =
            |ids: &[i64]| -> i64 { ids.iter().filter_map(|id| known.get(id)).map(|known| known.size_bytes).sum() };
        let is_current = |name: &TagName| current.iter().any(|tag| tag.name == *name);
        let moved = back.iter().filter(|tag| is_current(&tag.name)).count();
        let delta = ContentDelta {
            added: ContentCounts {
                artifacts: difference.went.len() as i64,
                tags: back.len() as i64,
                blobs: came.blobs,
            },
            removed: ContentCounts {
                artifacts: difference.came.len() as i64,
                tags: (away.len() + moved) as i64,
                blobs: went.blobs,
            },
            size_bytes: size(&difference.went) + came.size_bytes - size(&difference.came) - went.size_bytes,
        };
        let kind = RepositoryChange::RestoreVersion;
        let new = NewVersion { change: kind, delta, actor: &caller.name, reason: &input.reason };
        let after = versions::append(change, repository, new, now).await?;
        let detail = serde_json::json!({ "restored_version": input.version });
        let event = NewEvent { detail, ..NewEvent::of(repository, number) };
        change.event(EventKind::RepositoryRestored, event).await?;
        let number = if change.validate_only() { repository.version } else { number };
        let version = versions::find(change, &after, number).await?.ok_or_else(|| unknown(&after, number))?;
        Ok(RestoredVersion { version, restored, deleted, tags: changed_tags })
    }
}

fn unknown(repository: &Repository, version: i64) -> Error {
    Error::VersionNotFound { repository: repository.name.to_string(), version, latest: repository.version }
}
