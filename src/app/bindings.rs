//! Bindings: who has which role where. The owners of a namespace grant what they have themselves.

use serde::Serialize;
use sqlx::PgConnection;
use uuid::Uuid;

use super::accounts::find;
use super::authorize::{Action, Permit, Resource};
use super::change::Begun;
use super::page::{Page, PageRequest};
use super::{App, ChangeOptions};
use crate::access::Caller;
use crate::domain::access::{Binding, Place, Role};
use crate::domain::{Error, Result};
use crate::store::bindings::{self, Selection};
use crate::store::{namespaces, repositories};

/// A role to be granted.
#[derive(Debug, Clone, Serialize)]
pub struct GrantRole {
    /// The account.
    pub account: String,
    /// The role.
    pub role: Role,
    /// Where.
    pub place: Place,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

impl App {
    /// Grants a role, or changes the one that the account has there.
    pub async fn grant_role(&self, caller: &Caller, input: GrantRole) -> Result<Binding> {
        let caller = &self.authorize_bind(caller, &input.place).await?.about(&input.account);
        self.retrying(|| async {
            let mut change = match self.begin(caller, "GrantRole", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let account = find(&mut change, &input.account).await?;
            let (namespace_id, repository_id) = rows(&mut change, &input.place).await?;
            let uid =
                bindings::grant(&mut change, account.id, input.role, namespace_id, repository_id, &caller.name).await?;
            change.access_changed().await?;
            let selection = Selection { uid: Some(uid), ..Selection::default() };
            let binding = bindings::list(&mut change, selection, 1).await?.pop().ok_or(Error::Conflict)?;
            change.finish(binding).await
        })
        .await
    }

    /// Lists bindings: of a place for its owners, one's own, or any for an administrator.
    pub async fn list_bindings(
        &self,
        caller: &Caller,
        place: Option<&Place>,
        account: Option<&str>,
        page: PageRequest,
    ) -> Result<Page<Binding>> {
        match (place, account) {
            (Some(place), _) => _ = self.authorize_bind(caller, place).await?,
            (None, Some(account)) => _ = self.authorize_account(caller, account).await?,
            (None, None) => _ = self.authorize(caller, Action::Administer, Resource::Server).await?,
        }
        let paging = self.paging::<Uuid>("bindings", &(place, account), &page)?;
        let mut conn = self.read().await?;
        let (namespace_id, repository_id) = match place {
            Some(place) => rows(&mut conn, place).await?,
            None => (None, None),
        };
        let selection = Selection { namespace_id, repository_id, account, uid: None, after: paging.after };
        let rows = bindings::list(&mut conn, selection, paging.limit()).await?;
        paging.page(self, rows, None, |binding| binding.uid)
    }

    /// Takes a binding away, which holds on this replica when this returns and on the others a moment later.
    pub async fn revoke_role(&self, caller: &Caller, uid: Uuid, options: ChangeOptions) -> Result<Binding> {
        let unknown = || Error::NotFound { kind: "binding", uid: uid.to_string() };
        self.authorize(caller, Action::SignIn, Resource::Server).await?;
        let selection = Selection { uid: Some(uid), ..Selection::default() };
        let found = bindings::list(&mut *self.read().await?, selection, 1).await?.pop().ok_or_else(unknown)?;
        let permit = match self.authorize_bind(caller, &found.place).await {
            Err(Error::NamespaceNotFound(_) | Error::RepositoryNotFound(_)) => return Err(unknown()),
            permit => &permit?.about(&found.account),
        };
        self.retrying(|| async {
            let mut change = match self.begin(permit, "RevokeRole", &options, &uid).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            if !bindings::revoke(&mut change, uid).await? {
                return Err(unknown());
            }
            change.access_changed().await?;
            change.finish(found.clone()).await
        })
        .await
    }

    async fn authorize_bind(&self, caller: &Caller, place: &Place) -> Result<Permit> {
        self.authorize(caller, Action::Bind, resource(place)).await
    }
}

/// What a place is to be decided on as.
pub(super) fn resource(place: &Place) -> Resource<'_> {
    match place {
        Place::Namespace(name) => Resource::Namespace(name),
        Place::Repository(name) => Resource::Repository(name),
    }
}

/// The row of a live place: of a namespace or of a repository.
pub(super) async fn rows(conn: &mut PgConnection, place: &Place) -> Result<(Option<i64>, Option<i64>)> {
    match place {
        Place::Namespace(name) => {
            let found = namespaces::find(conn, name).await?;
            Ok((Some(found.ok_or_else(|| Error::NamespaceNotFound(name.to_string()))?.id), None))
        }
        Place::Repository(name) => {
            let found = repositories::find(conn, name).await?;
            Ok((None, Some(found.ok_or_else(|| Error::RepositoryNotFound(name.to_string()))?.id)))
        }
    }
}
