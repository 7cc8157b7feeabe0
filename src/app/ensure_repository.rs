//! A repository and its namespace come into being with the first push to them.

use sqlx::PgConnection;

use super::App;
use super::authorize::{Action, Permit, Resource};
use super::change::CHANGED;
use crate::access::Caller;
use crate::domain::access::Role;
use crate::domain::namespace::{Labels, Namespace};
use crate::domain::repository::Repository;
use crate::domain::{Error, NamespaceName, RepositoryName, Result};
use crate::store::events::{self, EventKind, NewEvent};
use crate::store::namespaces::{self, NewNamespace};
use crate::store::repositories::{self, NewRepository};
use crate::store::{accounts, bindings, versions};

impl App {
    /// Returns the live repository of that name, and creates it with its namespace when there is none.
    pub async fn ensure_repository(&self, caller: &Caller, name: &RepositoryName) -> Result<Repository> {
        let permit = &self.authorize(caller, Action::Push, Resource::Repository(name)).await?;
        self.retrying(|| async {
            if let Some(repository) = repositories::find(&mut *self.read().await?, name).await? {
                return Ok(repository);
            }
            let mut tx = self.store().begin().await?;
            let repository = self.new_repository(&mut tx, permit, name).await?;
            permit.record(&mut tx, "CreateRepository", "").await?;
            tx.commit().await?;
            self.announce_events();
            Ok(repository)
        })
        .await
    }

    /// Makes the repository of a first push, with its namespace if need be. Another first push that was faster
    /// is a conflict; it is committed then, so the next attempt finds its repository.
    pub(super) async fn new_repository(
        &self,
        conn: &mut PgConnection,
        permit: &Permit,
        name: &RepositoryName,
    ) -> Result<Repository> {
        let namespace = self.ensure_namespace(conn, permit, &name.namespace()).await?;
        insert_repository(conn, permit, &namespace, name, "", &Labels::new()).await?.ok_or(Error::Conflict)
    }

    /// Returns the live namespace of that name, and creates it when there is none; whoever creates it owns it.
    pub(super) async fn ensure_namespace(
        &self,
        conn: &mut PgConnection,
        permit: &Permit,
        name: &NamespaceName,
    ) -> Result<Namespace> {
        if let Some(namespace) = namespaces::find(conn, name).await? {
            self.check_place(conn, permit, &namespace).await?;
            return Ok(namespace);
        }
        let labels = Labels::new();
        let new = NewNamespace { name, description: "", labels: &labels, anonymous_pull: false, creator: &permit.name };
        match namespaces::insert(conn, new).await? {
            Some(namespace) => {
                own(conn, permit, namespace.id).await?;
                let event = NewEvent::of_namespace(&namespace);
                events::append(conn, &permit.name, &[(EventKind::NamespaceCreated, event)]).await?;
                Ok(namespace)
            }
            None => {
                let namespace = namespaces::find(conn, name).await?.ok_or(Error::Conflict)?;
                self.check_place(conn, permit, &namespace).await?;
                Ok(namespace)
            }
        }
    }

    /// A permit to push to a name that nobody had is none for what somebody else has made there since.
    async fn check_place(&self, conn: &mut PgConnection, permit: &Permit, namespace: &Namespace) -> Result<()> {
        match permit.makes_namespaces() {
            true => self.check_namespace_row(conn, permit, namespace.id).await,
            false => Ok(()),
        }
    }
}

/// Makes an account the owner of the namespace that it creates.
pub(super) async fn own(conn: &mut PgConnection, caller: &Caller, namespace_id: i64) -> Result<()> {
    if let Some(subject) = caller.subject() {
        bindings::grant(conn, subject.id, Role::Owner, Some(namespace_id), None, &caller.name).await?;
        accounts::announce(conn, CHANGED).await?;
    }
    Ok(())
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
