//! A repository and its namespace come into being with the first push to them.

use sqlx::PgConnection;

use super::App;
use crate::access::Caller;
use crate::domain::namespace::{Labels, Namespace};
use crate::domain::repository::Repository;
use crate::domain::{Error, NamespaceName, RepositoryName, Result};
use crate::store::events::{self, EventKind, NewEvent};
use crate::store::namespaces::{self, NewNamespace};
use crate::store::repositories::{self, NewRepository};
use crate::store::versions;

impl App {
    /// Returns the live repository of that name, and creates it with its namespace when there is none.
    pub async fn ensure_repository(&self, caller: &Caller, name: &RepositoryName) -> Result<Repository> {
        self.retrying(|| async {
            if let Some(repository) = repositories::find(&mut *self.read().await?, name).await? {
                return Ok(repository);
            }
            let mut tx = self.store().begin().await?;
            let repository = new_repository(&mut tx, caller, name).await?;
            tx.commit().await?;
            self.announce_events();
            Ok(repository)
        })
        .await
    }
}

/// Makes the repository of a first push, with its namespace if need be. Another first push that was faster
/// is a conflict; it is committed then, so the next attempt finds its repository.
pub(super) async fn new_repository(
    conn: &mut PgConnection,
    caller: &Caller,
    name: &RepositoryName,
) -> Result<Repository> {
    let namespace = ensure_namespace(conn, caller, &name.namespace()).await?;
    insert_repository(conn, caller, &namespace, name, "", &Labels::new()).await?.ok_or(Error::Conflict)
}

/// Returns the live namespace of that name, and creates it when there is none.
pub(super) async fn ensure_namespace(
    conn: &mut PgConnection,
    caller: &Caller,
    name: &NamespaceName,
) -> Result<Namespace> {
    if let Some(namespace) = namespaces::find(conn, name).await? {
        return Ok(namespace);
    }
    let labels = Labels::new();
    let new = NewNamespace { name, description: "", labels: &labels, creator: &caller.name };
    match namespaces::insert(conn, new).await? {
        Some(namespace) => {
            let event = NewEvent::of_namespace(&namespace);
            events::append(conn, &caller.name, &[(EventKind::NamespaceCreated, event)]).await?;
            Ok(namespace)
        }
        None => namespaces::find(conn, name).await?.ok_or(Error::Conflict),
    }
}

/// Inserts a repository with its version 0 and its event; `None` when the name is taken.
pub(super) async fn insert_repository(
    conn: &mut PgConnection,
    caller: &Caller,
    namespace: &Namespace,
    name: &RepositoryName,
    description: &str,
    labels: &Labels,
) -> Result<Option<Repository>> {
    // Locks the namespace's row first (the order of locks), which also keeps it from being deleted underneath.
    if !namespaces::add_repositories(conn, namespace.id, 1).await? {
        return Err(Error::Conflict);
    }
    let new = NewRepository { namespace_id: namespace.id, name, description, labels, creator: &caller.name };
    let Some(repository) = repositories::insert(conn, new).await? else {
        namespaces::add_repositories(conn, namespace.id, -1).await?;
        return Ok(None);
    };
    versions::append_first(conn, &repository).await?;
    let event = NewEvent::of(&repository, 0);
    events::append(conn, &caller.name, &[(EventKind::RepositoryCreated, event)]).await?;
    Ok(Some(repository))
}
