//! Changes of a repository that leave an operation behind, for callers who expect every change to be one. Change and
//! operation are one transaction, so the operation has ended when it can first be read; a change that a rule refuses
//! leaves an operation that failed.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::authorize::{Action, Permit, Resource};
use super::change::{Begun, Change};
use super::delete_artifact::lock;
use super::ensure_repository::insert_repository;
use super::protections::rules_of;
use super::{App, ChangeOptions};
use crate::access::Caller;
use crate::domain::artifact::ArtifactState;
use crate::domain::catalog::{Condition, Window};
use crate::domain::namespace::{Labels, check_description, check_labels};
use crate::domain::operation::{Operation, OperationKind, OperationResult};
use crate::domain::repository::{ContentCounts, ContentDelta, Repository, RepositoryChange};
use crate::domain::{Digest, Error, RepositoryName, Result, TagName};
use crate::store::events::{EventKind, NewEvent};
use crate::store::operations::{Ended, NewOperation};
use crate::store::tags::{Pointing, Stamp};
use crate::store::versions::NewVersion;
use crate::store::{artifacts, catalog, operations, repositories, tags, versions};

/// What to change.
#[derive(Debug, Clone, Serialize)]
pub enum TrackedChange {
    /// Deletes an artifact with its tags and what nothing else needs. One that a live index lists stays, and loses its
    /// tags only.
    RemoveImage(Digest),
    /// Creates a tag, or moves it. One that points there already makes no version.
    PointTag(TagName, Digest),
    /// Deletes a tag.
    DeleteTag(TagName),
    /// Sets the repository's own fields, where given.
    Describe {
        /// For people.
        description: Option<String>,
        /// For programs.
        labels: Option<Labels>,
    },
}

impl TrackedChange {
    fn action(&self) -> Action {
        match self {
            Self::RemoveImage(_) | Self::DeleteTag(_) => Action::Delete,
            // One that exists is moved, which is checked when that is known.
            Self::PointTag(..) => Action::CreateTag,
            Self::Describe { .. } => Action::UpdateRepository,
        }
    }

    fn kind(&self) -> OperationKind {
        match self {
            Self::RemoveImage(_) => OperationKind::DeleteArtifact,
            Self::PointTag(..) => OperationKind::PointTag,
            Self::DeleteTag(_) => OperationKind::DeleteTag,
            Self::Describe { .. } => OperationKind::UpdateRepository,
        }
    }
}

/// A change, and of which repository.
#[derive(Debug, Clone, Serialize)]
pub struct ChangeTracked {
    /// The name of the repository.
    pub repository: RepositoryName,
    /// Its identifier: another one of the same name is not meant.
    pub uid: Uuid,
    /// What to change.
    pub change: TrackedChange,
}

/// The operation that a change left, and what it changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tracked {
    /// The operation, ended.
    pub operation: Operation,
    /// The repository.
    pub repository: Uuid,
}

impl App {
    /// Makes a change and leaves an operation.
    pub async fn change_tracked(&self, caller: &Caller, input: ChangeTracked) -> Result<Operation> {
        if let TrackedChange::Describe { description, labels } = &input.change {
            check_description(description.as_deref().unwrap_or_default())
                .map_err(|malformed| malformed.field("description"))?;
            labels.as_ref().map(check_labels).transpose().map_err(|malformed| malformed.field("labels"))?;
        }
        let caller = &self.authorize(caller, input.change.action(), Resource::Repository(&input.repository)).await?;
        let done = self
            .retrying(|| async {
                let mut change = match self.begin(caller, "ChangeTracked", &ChangeOptions::default(), &input).await? {
                    Begun::Earlier(outcome) => return Ok(outcome),
                    Begun::New(change) => change,
                };
                let repository = lock_same(&mut change, &input).await?;
                let version = self.make(&mut change, caller, &repository, &input.change).await?;
                let outcome = Ok(OperationResult::Changed { version });
                let ended = Ended { new: note(caller, input.change.kind(), &repository), outcome };
                let operation = operations::insert_ended(&mut change, ended).await?;
                change.finish(operation).await
            })
            .await;
        match done {
            Err(refusal @ Error::TagImmutable { .. }) => self.refused(caller, &input, &refusal).await,
            done => done,
        }
    }

    async fn make(
        &self,
        change: &mut Change,
        caller: &Permit,
        repository: &Repository,
        what: &TrackedChange,
    ) -> Result<Option<i64>> {
        match what {
            TrackedChange::RemoveImage(digest) => {
                let artifact = live(change, repository, *digest).await?;
                match self.delete(change, caller, repository, &[artifact], "").await {
                    // Refused before anything was written.
                    Err(Error::ArtifactReferenced { .. }) => {}
                    deletion => return Ok(deletion?.version),
                }
                let pointing = tags::of_artifact(change, repository.id, artifact).await?;
                untag(change, caller, repository, *digest, &pointing).await
            }
            TrackedChange::PointTag(tag, digest) => {
                let artifact_id = live(change, repository, *digest).await?;
                let before = tags::pointings(change, repository.id, &[tag.as_str()]).await?.pop();
                let kept = rules_of(change, repository).await?.keep_in_place(tag.as_str());
                match before {
                    Some(before) if before.artifact_id == artifact_id => Ok(None),
                    Some(before) if before.immutable || kept => Err(Error::TagImmutable {
                        repository: repository.name.to_string(),
                        tags: vec![tag.to_string()],
                    }),
                    before => {
                        if before.is_some() {
                            caller.also(Action::MoveTag, Resource::Repository(&repository.name))?;
                        }
                        let pointing = Pointing { name: tag.clone(), artifact_id, immutable: false };
                        let moving = super::write_tag::Moving { repository, caller, reason: "", digest: *digest };
                        moving.point(change, pointing, before.is_none()).await?;
                        Ok(Some(repository.version + 1))
                    }
                }
            }
            TrackedChange::DeleteTag(tag) => {
                let found = tags::find(change, &repository.name, tag).await?;
                let no_tag = || Error::TagNotFound { repository: repository.name.to_string(), tag: tag.to_string() };
                let found = found.ok_or_else(no_tag)?;
                let pointing =
                    Pointing { name: found.name, artifact_id: found.artifact_id, immutable: found.immutable };
                untag(change, caller, repository, found.digest, &[pointing]).await
            }
            TrackedChange::Describe { description, labels } => {
                let description = description.as_deref().unwrap_or(&repository.description);
                let labels = labels.as_ref().unwrap_or(&repository.labels);
                if description != repository.description || *labels != repository.labels {
                    let after = repositories::update(change, repository.id, description, labels, &caller.name).await?;
                    change.event(EventKind::RepositoryUpdated, NewEvent::of(&after, after.version)).await?;
                }
                Ok(None)
            }
        }
    }

    /// Leaves an operation that failed.
    async fn refused(&self, caller: &Permit, input: &ChangeTracked, refusal: &Error) -> Result<Operation> {
        self.retrying(|| async {
            let mut change = match self.begin(caller, "ChangeTracked", &ChangeOptions::default(), input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let repository = lock_same(&mut change, input).await?;
            let outcome = Err(("TAG_IMMUTABLE", refusal.to_string()));
            let ended = Ended { new: note(caller, input.change.kind(), &repository), outcome };
            let operation = operations::insert_ended(&mut change, ended).await?;
            change.finish(operation).await
        })
        .await
    }

    /// Creates an empty repository, and its namespace if need be, and leaves an operation.
    pub async fn create_repository_tracked(
        &self,
        caller: &Caller,
        name: &RepositoryName,
        description: &str,
        labels: &Labels,
    ) -> Result<Tracked> {
        let caller = &self.authorize(caller, Action::CreateRepository, Resource::Repository(name)).await?;
        check_description(description).map_err(|malformed| malformed.field("description"))?;
        check_labels(labels).map_err(|malformed| malformed.field("labels"))?;
        self.retrying(|| async {
            let options = ChangeOptions::default();
            let mut change = match self.begin(caller, "CreateRepositoryTracked", &options, &name).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let namespace = self.ensure_namespace(&mut change, caller, &name.namespace()).await?;
            let repository = insert_repository(&mut change, caller, &namespace, name, description, labels)
                .await?
                .ok_or_else(|| Error::RepositoryAlreadyExists(name.to_string()))?;
            let outcome = Ok(OperationResult::Changed { version: None });
            let ended = Ended { new: note(caller, OperationKind::CreateRepository, &repository), outcome };
            let operation = operations::insert_ended(&mut change, ended).await?;
            change.finish(Tracked { operation, repository: repository.uid }).await
        })
        .await
    }

    /// Forgets operations that have ended and that a condition describes, and leaves an operation of that.
    pub async fn forget_operations(&self, caller: &Caller, condition: Condition) -> Result<Operation> {
        let caller = &self.authorize(caller, Action::SignIn, Resource::Server).await?;
        let mut tx = self.store().begin().await?;
        let window = Window { condition, ..Window::default() };
        let caller = &self.auditing(caller.clone(), "");
        // Everybody's for an administrator, and for others their own.
        let creator = (!caller.is_admin()).then_some(&*caller.name);
        let gone = catalog::operations::forget(&mut tx, &window, creator).await? as i64;
        let new = NewOperation {
            kind: OperationKind::ForgetOperations,
            target: "",
            namespace_id: None,
            repository_id: None,
            progress_total: gone,
            input: serde_json::Value::Null,
            creator: &caller.name,
        };
        let outcome = Ok(OperationResult::Forgotten { operations: gone });
        let operation = operations::insert_ended(&mut tx, Ended { new, outcome }).await?;
        caller.record(&mut tx, "ForgetOperations", "").await?;
        tx.commit().await?;
        Ok(operation)
    }

    /// Notes what the caller called the request that started an operation. The operation is told to nobody before.
    pub async fn correlate_operation(&self, operation: &Operation, correlation_id: &str) -> Result<()> {
        Ok(operations::correlate(&mut *self.read().await?, operation.uid, correlation_id).await?)
    }
}

fn note<'a>(caller: &'a Caller, kind: OperationKind, repository: &'a Repository) -> NewOperation<'a> {
    NewOperation {
        kind,
        target: repository.name.as_str(),
        namespace_id: Some(repository.namespace_id),
        repository_id: Some(repository.id),
        progress_total: 1,
        input: serde_json::Value::Null,
        creator: &caller.name,
    }
}

async fn lock_same(change: &mut Change, input: &ChangeTracked) -> Result<Repository> {
    let repository = lock(change, &input.repository).await?;
    match repository.uid == input.uid {
        true => Ok(repository),
        false => Err(Error::RepositoryNotFound(input.repository.to_string())),
    }
}

/// The row of a live artifact.
async fn live(change: &mut Change, repository: &Repository, digest: Digest) -> Result<i64> {
    match artifacts::known(change, repository.id, &[digest]).await?.pop() {
        Some(known) if known.state == ArtifactState::Live => Ok(known.id),
        _ => Err(Error::ArtifactNotFound { repository: repository.name.to_string(), digest }),
    }
}

/// Deletes tags that point to one artifact, as one version; none make no version.
async fn untag(
    change: &mut Change,
    caller: &Caller,
    repository: &Repository,
    digest: Digest,
    pointing: &[Pointing],
) -> Result<Option<i64>> {
    let rules = rules_of(change, repository).await?;
    let kept = |tag: &&Pointing| tag.immutable || rules.keep(tag.name.as_str());
    let immutable: Vec<String> = pointing.iter().filter(kept).map(|tag| tag.name.to_string()).collect();
    if !immutable.is_empty() {
        return Err(Error::TagImmutable { repository: repository.name.to_string(), tags: immutable });
    }
    if pointing.is_empty() {
        return Ok(None);
    }
    let now = versions::now(change).await?;
    let version = repository.version + 1;
    let stamp = Stamp { version, actor: &caller.name, reason: "", now };
    let names: Vec<&str> = pointing.iter().map(|tag| tag.name.as_str()).collect();
    tags::delete(change, repository.id, &names, stamp).await?;
    let removed = ContentCounts { tags: names.len() as i64, ..ContentCounts::default() };
    let delta = ContentDelta { removed, ..ContentDelta::default() };
    let new = NewVersion { change: RepositoryChange::DeleteTag, delta, actor: &caller.name, reason: "" };
    versions::append(change, repository, new, now).await?;
    let event = |tag| NewEvent { tag: Some(tag), digest: Some(digest), ..NewEvent::of(repository, version) };
    change.events(names.iter().map(|name| (EventKind::TagDeleted, event(*name))).collect()).await?;
    Ok(Some(version))
}
