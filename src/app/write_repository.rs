//! Create, read, change, delete and restore repositories. Deleting one is one row: it is invisible when the transaction
//! commits; an operation releases what it held.

use serde::Serialize;
use uuid::Uuid;

use super::authorize::{Action, Resource};
use super::change::{Begun, Change};
use super::ensure_repository::insert_repository;
use super::protections::refuse_pinned;
use super::write_namespace::{Retirement, check_own_fields};
use super::{App, ChangeOptions};
use crate::access::Caller;
use crate::domain::namespace::Labels;
use crate::domain::operation::OperationKind;
use crate::domain::repository::Repository;
use crate::domain::{Error, RepositoryName, Result};
use crate::store::events::{EventKind, NewEvent};
use crate::store::operations::{self, NewOperation};
use crate::store::{namespaces, repositories, tags};

/// How many of the tags that stand in the way are named.
const TAGS_TOLD: i64 = 100;

/// A repository to be created.
#[derive(Debug, Clone, Serialize)]
pub struct CreateRepository {
    /// Its name.
    pub name: RepositoryName,
    /// For people.
    pub description: String,
    /// For programs.
    pub labels: Labels,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// A repository to be changed.
#[derive(Debug, Clone, Serialize)]
pub struct UpdateRepository {
    /// Its name.
    pub name: RepositoryName,
    /// When given, the new description.
    pub description: Option<String>,
    /// When given, the new labels.
    pub labels: Option<Labels>,
    /// When given, must be the current etag.
    pub etag: Option<String>,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// A repository to be deleted.
#[derive(Debug, Clone, Serialize)]
pub struct DeleteRepository {
    /// Its name.
    pub name: RepositoryName,
    /// When given, must be the current etag.
    pub etag: Option<String>,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// A repository to be restored.
#[derive(Debug, Clone, Serialize)]
pub struct UndeleteRepository {
    /// Its name.
    pub name: RepositoryName,
    /// Which of several of that name.
    pub uid: Option<Uuid>,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

impl App {
    /// Creates an empty repository, and its namespace if need be.
    pub async fn create_repository(&self, caller: &Caller, input: CreateRepository) -> Result<Repository> {
        let caller = &self.authorize(caller, Action::CreateRepository, Resource::Repository(&input.name)).await?;
        check_own_fields(Some(&input.description), Some(&input.labels), "repository")?;
        self.retrying(|| async {
            let mut change = match self.begin(caller, "CreateRepository", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let namespace = self.ensure_namespace(&mut change, caller, &input.name.namespace()).await?;
            let CreateRepository { name, description, labels, .. } = &input;
            let repository = insert_repository(&mut change, caller, &namespace, name, description, labels)
                .await?
                .ok_or_else(|| Error::RepositoryAlreadyExists(name.to_string()))?;
            change.finish(repository).await
        })
        .await
    }

    /// Reads a repository.
    pub async fn get_repository(&self, caller: &Caller, name: &RepositoryName) -> Result<Repository> {
        self.authorize(caller, Action::Read, Resource::Repository(name)).await?;
        let found = repositories::find(&mut *self.read().await?, name).await?;
        found.ok_or_else(|| Error::RepositoryNotFound(name.to_string()))
    }

    /// Changes a repository's own fields.
    pub async fn update_repository(&self, caller: &Caller, input: UpdateRepository) -> Result<Repository> {
        let caller = &self.authorize(caller, Action::UpdateRepository, Resource::Repository(&input.name)).await?;
        check_own_fields(input.description.as_deref(), input.labels.as_ref(), "repository")?;
        self.retrying(|| async {
            let mut change = match self.begin(caller, "UpdateRepository", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let before = lock(&mut change, &input.name, input.etag.as_deref()).await?;
            let description = input.description.as_deref().unwrap_or(&before.description);
            let labels = input.labels.as_ref().unwrap_or(&before.labels);
            if description == before.description && *labels == before.labels {
                return change.finish(before).await;
            }
            let repository = repositories::update(&mut change, before.id, description, labels, &caller.name).await?;
            let event = NewEvent::of(&repository, repository.version);
            change.event(EventKind::RepositoryUpdated, event).await?;
            change.finish(repository).await
        })
        .await
    }

    /// Deletes a repository with everything in it.
    pub async fn delete_repository(&self, caller: &Caller, input: DeleteRepository) -> Result<Retirement> {
        self.retire_repository(caller, input, false).await
    }

    /// The same, refused when a tag is immutable: for callers whose product keeps such tags against this too.
    pub async fn delete_repository_without_immutable_tags(
        &self,
        caller: &Caller,
        input: DeleteRepository,
    ) -> Result<Retirement> {
        self.retire_repository(caller, input, true).await
    }

    async fn retire_repository(
        &self,
        caller: &Caller,
        input: DeleteRepository,
        heed_immutable: bool,
    ) -> Result<Retirement> {
        let caller = &self.authorize(caller, Action::Delete, Resource::Repository(&input.name)).await?;
        let retirement = self
            .retrying(|| async {
                let mut change = match self.begin(caller, "DeleteRepository", &input.options, &input).await? {
                    Begun::Earlier(outcome) => return Ok(outcome),
                    Begun::New(change) => change,
                };
                // The namespace's row comes first in the order of locks.
                let namespace = namespaces::lock(&mut change, &input.name.namespace())
                    .await?
                    .ok_or_else(|| Error::RepositoryNotFound(input.name.to_string()))?;
                let repository = lock(&mut change, &input.name, input.etag.as_deref()).await?;
                if heed_immutable {
                    let tags = tags::immutable(&mut change, repository.id, TAGS_TOLD).await?;
                    if !tags.is_empty() {
                        let tags = tags.into_iter().map(|tag| tag.into_string()).collect();
                        return Err(Error::TagImmutable { repository: input.name.to_string(), tags });
                    }
                }
                refuse_pinned(&mut change, &repository, None).await?;
                namespaces::add_repositories(&mut change, namespace.id, -1).await?;
                let window = self.settings().trash_window.as_secs_f64();
                repositories::delete(&mut change, repository.id, window, &caller.name).await?;
                change.access_changed().await?;
                let event = NewEvent::of(&repository, repository.version);
                change.event(EventKind::RepositoryDeleted, event).await?;
                let new = NewOperation {
                    kind: OperationKind::DeleteRepository,
                    target: input.name.as_str(),
                    namespace_id: Some(namespace.id),
                    repository_id: Some(repository.id),
                    progress_total: 1,
                    input: serde_json::Value::Null,
                    creator: &caller.name,
                };
                let operation = operations::insert(&mut change, new).await?;
                let operation = (!change.validate_only()).then_some(operation);
                let Repository { artifact_count: artifacts, tag_count: tags, .. } = repository;
                change.finish(Retirement { operation, repositories: 1, artifacts, tags }).await
            })
            .await?;
        self.wake_keeper();
        Ok(retirement)
    }

    /// Restores a deleted repository.
    pub async fn undelete_repository(&self, caller: &Caller, input: UndeleteRepository) -> Result<Repository> {
        let caller = match self.authorize(caller, Action::Restore, Resource::Repository(&input.name)).await {
            // As it is when the namespace is not there.
            Err(Error::RepositoryNotFound(_)) => {
                return Err(Error::NamespaceNotFound(input.name.namespace().to_string()));
            }
            permit => &permit?,
        };
        self.retrying(|| async {
            let mut change = match self.begin(caller, "UndeleteRepository", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            // A repository in the trash comes back to its own namespace only, which must be live.
            let no_namespace = || Error::NamespaceNotFound(input.name.namespace_str().to_owned());
            let namespace = namespaces::lock(&mut change, &input.name.namespace()).await?.ok_or_else(no_namespace)?;
            let taken = repositories::find(&mut change, &input.name).await?;
            let deleted = repositories::lock_deleted(&mut change, namespace.id, &input.name, input.uid).await?;
            let Some(deleted) = deleted else {
                return Err(match taken {
                    Some(_) => Error::NotDeleted(format!("the repository {:?}", input.name)),
                    None => Error::RepositoryNotFound(input.name.to_string()),
                });
            };
            if taken.is_some() {
                return Err(Error::RepositoryAlreadyExists(input.name.to_string()));
            }
            if deleted.namespace_id != namespace.id {
                return Err(no_namespace());
            }
            operations::cancel_retirements(&mut change, None, Some(deleted.id)).await?;
            namespaces::add_repositories(&mut change, namespace.id, 1).await?;
            let repository = repositories::undelete(&mut change, deleted.id, &caller.name).await?;
            change.access_changed().await?;
            let event = NewEvent::of(&repository, repository.version);
            change.event(EventKind::RepositoryUndeleted, event).await?;
            change.finish(repository).await
        })
        .await
    }
}

async fn lock(change: &mut Change, name: &RepositoryName, etag: Option<&str>) -> Result<Repository> {
    let repository = super::delete_artifact::lock(change, name).await?;
    match etag {
        Some(etag) if etag != repository.etag() => {
            Err(Error::EtagMismatch { what: format!("the repository {name:?}"), current: repository.etag() })
        }
        _ => Ok(repository),
    }
}
