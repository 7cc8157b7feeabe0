//! Create, change, delete and restore namespaces. Deleting one is one row: it and everything under it is invisible when
//! the transaction commits; an operation releases what it held.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::authorize::{Action, Resource};
use super::change::Begun;
use super::ensure_repository::own;
use super::protections::refuse_pinned_within;
use super::{App, ChangeOptions};
use crate::access::Caller;
use crate::domain::access::Role;
use crate::domain::namespace::{Labels, Namespace, check_description, check_labels};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::{Error, NamespaceName, Result};
use crate::store::events::{EventKind, NewEvent};
use crate::store::namespaces::{self, NewNamespace};
use crate::store::operations::{self, NewOperation};

/// A namespace to be created.
#[derive(Debug, Clone, Serialize)]
pub struct CreateNamespace {
    /// Its name.
    pub name: NamespaceName,
    /// For people.
    pub description: String,
    /// For programs.
    pub labels: Labels,
    /// Whether everybody may read it.
    pub anonymous_pull: bool,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// A namespace to be changed.
#[derive(Debug, Clone, Serialize)]
pub struct UpdateNamespace {
    /// Its name.
    pub name: NamespaceName,
    /// When given, the new description.
    pub description: Option<String>,
    /// When given, the new labels.
    pub labels: Option<Labels>,
    /// When given, whether everybody may read it from now on.
    pub anonymous_pull: Option<bool>,
    /// When given, must be the current etag.
    pub etag: Option<String>,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// A namespace to be deleted.
#[derive(Debug, Clone, Serialize)]
pub struct DeleteNamespace {
    /// Its name.
    pub name: NamespaceName,
    /// When given, must be the current etag.
    pub etag: Option<String>,
    /// Refuse when it holds repositories.
    pub only_if_empty: bool,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// What the deletion of a namespace or a repository takes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Retirement {
    /// The work that releases what was held; `None` when only validated.
    pub operation: Option<Operation>,
    /// Live repositories that go.
    pub repositories: i64,
    /// Live artifacts that go.
    pub artifacts: i64,
    /// Tags that go.
    pub tags: i64,
}

/// A namespace to be restored.
#[derive(Debug, Clone, Serialize)]
pub struct UndeleteNamespace {
    /// Its name.
    pub name: NamespaceName,
    /// Which of several of that name.
    pub uid: Option<Uuid>,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

impl App {
    /// Creates a namespace.
    pub async fn create_namespace(&self, caller: &Caller, input: CreateNamespace) -> Result<Namespace> {
        let caller = &self.authorize(caller, Action::CreateNamespace, Resource::Namespace(&input.name)).await?;
        check_own_fields(Some(&input.description), Some(&input.labels), "namespace")?;
        self.retrying(|| async {
            let mut change = match self.begin(caller, "CreateNamespace", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let new = NewNamespace {
                name: &input.name,
                description: &input.description,
                labels: &input.labels,
                anonymous_pull: input.anonymous_pull,
                creator: &caller.name,
            };
            let namespace = namespaces::insert(&mut change, new)
                .await?
                .ok_or_else(|| Error::NamespaceAlreadyExists(input.name.to_string()))?;
            own(&mut change, caller, namespace.id).await?;
            if input.anonymous_pull {
                change.access_changed().await?;
            }
            change.event(EventKind::NamespaceCreated, NewEvent::of_namespace(&namespace)).await?;
            change.finish(namespace).await
        })
        .await
    }

    /// Reads a namespace.
    pub async fn get_namespace(&self, caller: &Caller, name: &NamespaceName) -> Result<Namespace> {
        self.authorize(caller, Action::Read, Resource::Namespace(name)).await?;
        let found = namespaces::find(&mut *self.read().await?, name).await?;
        found.ok_or_else(|| Error::NamespaceNotFound(name.to_string()))
    }

    /// Reads a namespace by its row.
    pub async fn get_namespace_by_id(&self, caller: &Caller, id: i64) -> Result<Namespace> {
        let missing = || Error::NamespaceNotFound(id.to_string());
        let found = namespaces::find_by_id(&mut *self.read().await?, id).await?;
        let Some(found) = found else {
            self.authorize(caller, Action::List, Resource::Server).await?;
            return Err(missing());
        };
        match self.authorize(caller, Action::Read, Resource::Namespace(&found.name)).await {
            Ok(_) => Ok(found),
            // What is not seen is missed by what it was looked for.
            Err(Error::NamespaceNotFound(_)) => Err(missing()),
            Err(error) => Err(error),
        }
    }

    /// Changes a namespace's own fields.
    pub async fn update_namespace(&self, caller: &Caller, input: UpdateNamespace) -> Result<Namespace> {
        let caller = &self.authorize(caller, Action::UpdateNamespace, Resource::Namespace(&input.name)).await?;
        check_own_fields(input.description.as_deref(), input.labels.as_ref(), "namespace")?;
        self.retrying(|| async {
            let mut change = match self.begin(caller, "UpdateNamespace", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let before = lock(&mut change, &input.name, input.etag.as_deref()).await?;
            let description = input.description.as_deref().unwrap_or(&before.description);
            let labels = input.labels.as_ref().unwrap_or(&before.labels);
            let anonymous_pull = input.anonymous_pull.unwrap_or(before.anonymous_pull);
            let opens = anonymous_pull != before.anonymous_pull;
            if description == before.description && *labels == before.labels && !opens {
                return change.finish(before).await;
            }
            let namespace =
                namespaces::update(&mut change, before.id, description, labels, anonymous_pull, &caller.name).await?;
            if opens {
                change.access_changed().await?;
            }
            change.event(EventKind::NamespaceUpdated, NewEvent::of_namespace(&namespace)).await?;
            change.finish(namespace).await
        })
        .await
    }

    /// Deletes a namespace with everything under it.
    pub async fn delete_namespace(&self, caller: &Caller, input: DeleteNamespace) -> Result<Retirement> {
        let caller = &self.authorize(caller, Action::DeleteNamespace, Resource::Namespace(&input.name)).await?;
        let retirement = self
            .retrying(|| async {
                let mut change = match self.begin(caller, "DeleteNamespace", &input.options, &input).await? {
                    Begun::Earlier(outcome) => return Ok(outcome),
                    Begun::New(change) => change,
                };
                let namespace = lock(&mut change, &input.name, input.etag.as_deref()).await?;
                if input.only_if_empty && namespace.repository_count > 0 {
                    return Err(Error::NamespaceNotEmpty {
                        namespace: input.name.to_string(),
                        repositories: namespace.repository_count,
                    });
                }
                refuse_pinned_within(&mut change, namespace.id).await?;
                let (artifacts, tags) = namespaces::content_counts(&mut change, namespace.id).await?;
                let window = self.settings().trash_window.as_secs_f64();
                namespaces::delete(&mut change, namespace.id, window, &caller.name).await?;
                change.access_changed().await?;
                change.event(EventKind::NamespaceDeleted, NewEvent::of_namespace(&namespace)).await?;
                let new = NewOperation {
                    kind: OperationKind::DeleteNamespace,
                    target: input.name.as_str(),
                    namespace_id: Some(namespace.id),
                    repository_id: None,
                    progress_total: namespace.repository_count,
                    input: serde_json::Value::Null,
                    creator: &caller.name,
                };
                let operation = operations::insert(&mut change, new).await?;
                let operation = (!change.validate_only()).then_some(operation);
                let repositories = namespace.repository_count;
                change.finish(Retirement { operation, repositories, artifacts, tags }).await
            })
            .await?;
        self.wake_keeper();
        Ok(retirement)
    }

    /// Restores a deleted namespace with the repositories that went with it.
    pub async fn undelete_namespace(&self, caller: &Caller, input: UndeleteNamespace) -> Result<Namespace> {
        let server = Resource::Server;
        let whole = self.authorize(caller, Action::Administer, server).await;
        let caller = &match whole {
            Ok(permit) => permit,
            // What lies in the trash has no name of its own, so the row decides, once it is known.
            Err(Error::PermissionDenied { .. }) => self.authorize(caller, Action::SignIn, server).await?,
            Err(error) => return Err(error),
        };
        self.retrying(|| async {
            let mut change = match self.begin(caller, "UndeleteNamespace", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let taken = namespaces::find(&mut change, &input.name).await?;
            let Some(deleted) = namespaces::lock_deleted(&mut change, &input.name, input.uid).await? else {
                return Err(match taken {
                    Some(taken) if caller.role_in_namespace_row(taken.id).is_some() => {
                        Error::NotDeleted(format!("the namespace {:?}", input.name))
                    }
                    _ => Error::NamespaceNotFound(input.name.to_string()),
                });
            };
            match caller.role_in_namespace_row(deleted.id) {
                Some(Role::Owner) => {}
                Some(_) => return Err(caller.denied(Action::RestoreNamespace, Resource::Namespace(&input.name))),
                None => return Err(Error::NamespaceNotFound(input.name.to_string())),
            }
            if taken.is_some() {
                return Err(Error::NamespaceAlreadyExists(input.name.to_string()));
            }
            operations::cancel_retirements(&mut change, Some(deleted.id), None).await?;
            change.access_changed().await?;
            let namespace = match namespaces::undelete(&mut change, deleted.id, &caller.name).await {
                Err(error) if error.violates("namespaces_live_name_key") => {
                    return Err(Error::NamespaceAlreadyExists(input.name.to_string()));
                }
                done => done?,
            };
            change.event(EventKind::NamespaceUndeleted, NewEvent::of_namespace(&namespace)).await?;
            change.finish(namespace).await
        })
        .await
    }
}

/// Checks the fields that people and programs give a namespace or a repository.
pub(super) fn check_own_fields(description: Option<&str>, labels: Option<&Labels>, of: &'static str) -> Result<()> {
    if let Some(description) = description {
        check_description(description).map_err(|malformed| malformed.field(format!("{of}.description")))?;
    }
    if let Some(labels) = labels {
        check_labels(labels).map_err(|malformed| malformed.field(format!("{of}.labels")))?;
    }
    Ok(())
}

async fn lock(conn: &mut sqlx::PgConnection, name: &NamespaceName, etag: Option<&str>) -> Result<Namespace> {
    let namespace = namespaces::lock(conn, name).await?.ok_or_else(|| Error::NamespaceNotFound(name.to_string()))?;
    match etag {
        Some(etag) if etag != namespace.etag() => {
            Err(Error::EtagMismatch { what: format!("the namespace {name:?}"), current: namespace.etag() })
        }
        _ => Ok(namespace),
    }
}
