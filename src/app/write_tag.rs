//! Create, move, protect and delete tags. Each change of where a tag points is one repository version and one entry of
//! the tag's history.

use serde::{Deserialize, Serialize};

use super::authorize::{Action, Resource};
use super::change::{Begun, Change};
use super::delete_artifact::{check_reason, lock};
use super::protections::rules_of;
use super::{App, ChangeOptions};
use crate::access::Caller;
use crate::domain::artifact::ArtifactState;
use crate::domain::repository::{ContentCounts, ContentDelta, Repository, RepositoryChange};
use crate::domain::tag::Tag;
use crate::domain::{Digest, Error, RepositoryName, Result, TagName};
use crate::store::events::{EventKind, NewEvent};
use crate::store::tags::{Pointing, Stamp};
use crate::store::versions::NewVersion;
use crate::store::{artifacts, tags, versions};

/// A tag to be created.
#[derive(Debug, Clone, Serialize)]
pub struct CreateTag {
    /// The repository.
    pub repository: RepositoryName,
    /// The name.
    pub tag: TagName,
    /// The artifact to point to.
    pub digest: Digest,
    /// Whether moves and deletions are refused from now on.
    pub immutable: bool,
    /// Why, for the history.
    pub reason: String,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// A tag to be changed.
#[derive(Debug, Clone, Serialize)]
pub struct UpdateTag {
    /// The repository.
    pub repository: RepositoryName,
    /// The name.
    pub tag: TagName,
    /// When given, the artifact to point to from now on.
    pub digest: Option<Digest>,
    /// When given, whether moves and deletions are refused from now on.
    pub immutable: Option<bool>,
    /// When given, must be the tag's current etag.
    pub etag: Option<String>,
    /// When given, must be the digest that the tag points to now.
    pub expected_digest: Option<Digest>,
    /// Why, for the history.
    pub reason: String,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// A tag to be deleted.
#[derive(Debug, Clone, Serialize)]
pub struct DeleteTag {
    /// The repository.
    pub repository: RepositoryName,
    /// The name.
    pub tag: TagName,
    /// When given, must be the tag's current etag.
    pub etag: Option<String>,
    /// Why, for the history.
    pub reason: String,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// What the deletion of a tag came to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DeletedTag {
    /// The artifact that the tag pointed to, which stays.
    pub digest: Digest,
    /// The version made; `None` when only validated.
    pub version: Option<i64>,
}

impl App {
    /// Creates a tag.
    pub async fn create_tag(&self, caller: &Caller, input: CreateTag) -> Result<Tag> {
        let caller = &self.authorize(caller, Action::CreateTag, Resource::Repository(&input.repository)).await?;
        let caller = &caller.clone().about(&input.tag);
        check_reason(&input.reason)?;
        self.retrying(|| async {
            let mut change = match self.begin(caller, "CreateTag", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let repository = lock(&mut change, &input.repository).await?;
            if !tags::pointings(&mut change, repository.id, &[input.tag.as_str()]).await?.is_empty() {
                let repository = input.repository.to_string();
                return Err(Error::TagAlreadyExists { repository, tags: vec![input.tag.to_string()] });
            }
            let artifact_id = target(&mut change, &repository, input.digest).await?;
            let pointing = Pointing { name: input.tag.clone(), artifact_id, immutable: input.immutable };
            let moving = Moving { repository: &repository, caller, reason: &input.reason, digest: input.digest };
            moving.point(&mut change, pointing, true).await?;
            let tag = read_back(&mut change, &input.repository, &input.tag).await?;
            change.finish(tag).await
        })
        .await
    }

    /// Points a tag to another artifact of the repository, or changes its protection.
    pub async fn update_tag(&self, caller: &Caller, input: UpdateTag) -> Result<Tag> {
        let caller = &self.authorize(caller, Action::MoveTag, Resource::Repository(&input.repository)).await?;
        let caller = &caller.clone().about(&input.tag);
        check_reason(&input.reason)?;
        self.retrying(|| async {
            let mut change = match self.begin(caller, "UpdateTag", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let repository = lock(&mut change, &input.repository).await?;
            let tag = find(&mut change, &input.repository, &input.tag).await?;
            check_etag(&tag, input.etag.as_deref())?;
            if let Some(expected) = input.expected_digest.filter(|expected| *expected != tag.digest) {
                let tag_name = input.tag.to_string();
                return Err(Error::ExpectedDigestMismatch { tag: tag_name, expected, current: tag.digest });
            }
            let digest = input.digest.filter(|digest| *digest != tag.digest);
            let immutable = input.immutable.filter(|immutable| *immutable != tag.immutable);
            // One request may lift the protection and move the tag.
            if digest.is_some() && tag.immutable && immutable.is_none() {
                return Err(locked(&tag));
            }
            // A rule is lifted where it was made.
            if digest.is_some() && rules_of(&mut change, &repository).await?.keep_in_place(tag.name.as_str()) {
                return Err(locked(&tag));
            }
            if let Some(immutable) = immutable {
                let now = versions::now(&mut change).await?;
                tags::set_immutable(&mut change, repository.id, &input.tag, immutable, &caller.name, now).await?;
            }
            if let Some(digest) = digest {
                let artifact_id = target(&mut change, &repository, digest).await?;
                let immutable = immutable.unwrap_or(tag.immutable);
                let pointing = Pointing { name: input.tag.clone(), artifact_id, immutable };
                let moving = Moving { repository: &repository, caller, reason: &input.reason, digest };
                moving.point(&mut change, pointing, false).await?;
            } else if immutable.is_some() {
                let event = NewEvent {
                    tag: Some(input.tag.as_str()),
                    digest: Some(tag.digest),
                    ..NewEvent::of(&repository, repository.version)
                };
                change.event(EventKind::TagUpdated, event).await?;
            }
            let tag = read_back(&mut change, &input.repository, &input.tag).await?;
            change.finish(tag).await
        })
        .await
    }

    /// Deletes a tag; the artifact stays.
    pub async fn delete_tag(&self, caller: &Caller, input: DeleteTag) -> Result<DeletedTag> {
        let caller = &self.authorize(caller, Action::Delete, Resource::Repository(&input.repository)).await?;
        let caller = &caller.clone().about(&input.tag);
        check_reason(&input.reason)?;
        self.retrying(|| async {
            let mut change = match self.begin(caller, "DeleteTag", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let repository = lock(&mut change, &input.repository).await?;
            let tag = find(&mut change, &input.repository, &input.tag).await?;
            check_etag(&tag, input.etag.as_deref())?;
            if tag.immutable || rules_of(&mut change, &repository).await?.keep(tag.name.as_str()) {
                return Err(locked(&tag));
            }
            let now = versions::now(&mut change).await?;
            let version = repository.version + 1;
            let stamp = Stamp { version, actor: &caller.name, reason: &input.reason, now };
            tags::delete(&mut change, repository.id, &[input.tag.as_str()], stamp).await?;
            let removed = ContentCounts { tags: 1, ..ContentCounts::default() };
            let delta = ContentDelta { removed, ..ContentDelta::default() };
            let kind = RepositoryChange::DeleteTag;
            let new = NewVersion { change: kind, delta, actor: &caller.name, reason: &input.reason };
            versions::append(&mut change, &repository, new, now).await?;
            let event = NewEvent {
                tag: Some(input.tag.as_str()),
                digest: Some(tag.digest),
                ..NewEvent::of(&repository, version)
            };
            change.event(EventKind::TagDeleted, event).await?;
            let version = (!change.validate_only()).then_some(version);
            change.finish(DeletedTag { digest: tag.digest, version }).await
        })
        .await
    }
}

/// One tag on its way to a new place.
pub(super) struct Moving<'a> {
    pub(super) repository: &'a Repository,
    pub(super) caller: &'a Caller,
    pub(super) reason: &'a str,
    pub(super) digest: Digest,
}

impl Moving<'_> {
    pub(super) async fn point(&self, change: &mut Change, pointing: Pointing, create: bool) -> Result<()> {
        let now = versions::now(change).await?;
        let version = self.repository.version + 1;
        let stamp = Stamp { version, actor: &self.caller.name, reason: self.reason, now };
        tags::point(change, self.repository.id, std::slice::from_ref(&pointing), stamp).await?;
        let one = ContentCounts { tags: 1, ..ContentCounts::default() };
        let removed = if create { ContentCounts::default() } else { one };
        let delta = ContentDelta { added: one, removed, size_bytes: 0 };
        let (version_kind, event_kind) = match create {
            true => (RepositoryChange::CreateTag, EventKind::TagCreated),
            false => (RepositoryChange::UpdateTag, EventKind::TagUpdated),
        };
        let new = NewVersion { change: version_kind, delta, actor: &self.caller.name, reason: self.reason };
        versions::append(change, self.repository, new, now).await?;
        let event = NewEvent {
            tag: Some(pointing.name.as_str()),
            digest: Some(self.digest),
            ..NewEvent::of(self.repository, version)
        };
        change.event(event_kind, event).await
    }
}

/// The live artifact that a tag is to point to.
async fn target(change: &mut Change, repository: &Repository, digest: Digest) -> Result<i64> {
    let known = artifacts::known(change, repository.id, &[digest]).await?.pop();
    match known {
        Some(known) if known.state == ArtifactState::Live => Ok(known.id),
        _ => Err(Error::ArtifactNotFound { repository: repository.name.to_string(), digest }),
    }
}

async fn find(change: &mut Change, repository: &RepositoryName, name: &TagName) -> Result<Tag> {
    tags::find(change, repository, name)
        .await?
        .ok_or_else(|| Error::TagNotFound { repository: repository.to_string(), tag: name.to_string() })
}

/// Reads a tag just written. It cannot be found when its namespace was deleted in the meantime.
async fn read_back(change: &mut Change, repository: &RepositoryName, name: &TagName) -> Result<Tag> {
    tags::find(change, repository, name).await?.ok_or(Error::Conflict)
}

fn check_etag(tag: &Tag, etag: Option<&str>) -> Result<()> {
    match etag {
        Some(etag) if etag != tag.etag() => {
            Err(Error::EtagMismatch { what: format!("the tag {:?}", tag.name), current: tag.etag() })
        }
        _ => Ok(()),
    }
}

fn locked(tag: &Tag) -> Error {
    Error::TagImmutable { repository: tag.repository.to_string(), tags: vec![tag.name.to_string()] }
}
