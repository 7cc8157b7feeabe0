//! Accounts: made, changed and disabled by administrators. Nobody deletes one, because its name stands in histories.

use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use super::authorize::{Action, Resource};
use super::change::Begun;
use super::page::{Page, PageRequest};
use super::{App, ChangeOptions};
use crate::access::{Caller, Secret};
use crate::domain::access::{Account, AccountKind, PASSWORD_MAX, check_account_name, check_password};
use crate::domain::namespace::check_description;
use crate::domain::{Error, Malformed, Result};
use crate::store::accounts::{self, AccountChange, NewAccount};
use crate::store::tokens::{self, NewToken};

/// The account that the first start makes.
const FIRST: &str = "admin";

/// An account to be created.
#[derive(Debug, Clone, Serialize)]
pub struct CreateAccount {
    /// Its name.
    pub name: String,
    /// What stands behind it.
    pub kind: AccountKind,
    /// For people.
    pub description: String,
    /// Its password, if it is to have one.
    #[serde(skip)]
    pub password: Option<String>,
    /// Whether it may do everything.
    pub is_admin: bool,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// An account to be changed.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateAccount {
    /// Its name.
    pub name: String,
    /// When given, the new description.
    pub description: Option<String>,
    /// When given, the new password; an empty one takes the password away.
    #[serde(skip)]
    pub password: Option<String>,
    /// When given, whether it may do everything.
    pub is_admin: Option<bool>,
    /// When given, whether it may do nothing.
    pub disabled: Option<bool>,
    /// When given, must be the current etag.
    pub etag: Option<String>,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// Who asks, as it looks from here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Identity {
    /// The account; `None` for nobody known, or where nobody is asked.
    pub account: Option<Account>,
    /// The name that changes are booked under.
    pub name: String,
    /// Whether it administers the server.
    pub is_admin: bool,
}

impl App {
    /// Makes the first administrator, when there is no account yet. Returns the token it got, when nobody chose one: it can
    /// be read nowhere else.
    pub async fn ensure_admin(&self, chosen: Option<&Secret>) -> Result<Option<Secret>> {
        let mut tx = self.store().begin().await?;
        let fresh = match accounts::any(&mut tx).await? {
            true => None,
            false => {
                let new = NewAccount {
                    name: FIRST,
                    kind: AccountKind::User,
                    description: "Made at the first start",
                    password_hash: None,
                    is_admin: true,
                    creator: "wharfinger",
                };
                // None: another replica was faster, and tells its own token.
                accounts::insert(&mut tx, new).await?.filter(|_| chosen.is_none()).map(|_| Secret::fresh())
            }
        };
        if let Some(secret) = chosen.or(fresh.as_ref()) {
            let account = accounts::find(&mut tx, FIRST).await?;
            let account = account.ok_or_else(|| {
                Error::Unsupported(format!("a token was given for the account {FIRST:?}, which there is not").into())
            })?;
            let new = NewToken {
                account_id: account.id,
                secret_hash: &secret.hash(),
                prefix: secret.prefix(),
                description: "Given at the start",
                max_role: None,
                namespace_id: None,
                repository_id: None,
                lifetime_seconds: None,
                creator: "wharfinger",
            };
            // One that is there already stays as it is, revoked ones too.
            tokens::insert(&mut tx, new).await?;
        }
        tx.commit().await?;
        Ok(fresh)
    }

    /// Creates an account.
    pub async fn create_account(&self, caller: &Caller, input: CreateAccount) -> Result<Account> {
        let caller = &self.authorize(caller, Action::Administer, Resource::Server).await?.about(&input.name);
        check_account_name(&input.name).map_err(|malformed| malformed.field("account.name"))?;
        check_description(&input.description).map_err(|malformed| malformed.field("account.description"))?;
        let password_hash = self.password_hash(input.password.as_deref()).await?;
        self.retrying(|| async {
            let mut change = match self.begin(caller, "CreateAccount", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let new = NewAccount {
                name: &input.name,
                kind: input.kind,
                description: &input.description,
                password_hash: password_hash.as_deref(),
                is_admin: input.is_admin,
                creator: &caller.name,
            };
            let account = accounts::insert(&mut change, new).await?;
            let account = account.ok_or_else(|| Error::AccountAlreadyExists(input.name.clone()))?;
            change.finish(account).await
        })
        .await
    }

    /// Reads an account: one's own, or any for an administrator.
    pub async fn get_account(&self, caller: &Caller, name: &str) -> Result<Account> {
        self.authorize_account(caller, name).await?;
        find(&mut *self.read().await?, name).await
    }

    /// Lists accounts, by name.
    pub async fn list_accounts(&self, caller: &Caller, page: PageRequest) -> Result<Page<Account>> {
        self.authorize(caller, Action::Administer, Resource::Server).await?;
        let paging = self.paging::<String>("accounts", &(), &page)?;
        let after = paging.after.clone().unwrap_or_default();
        let rows = accounts::list(&mut *self.read().await?, &after, paging.limit()).await?;
        paging.page(self, rows, None, |account| account.name.clone())
    }

    /// Changes an account. Everybody may change their own password and description.
    pub async fn update_account(&self, caller: &Caller, input: UpdateAccount) -> Result<Account> {
        let elevates = input.is_admin.is_some() || input.disabled.is_some();
        let caller = match elevates {
            true => self.authorize(caller, Action::Administer, Resource::Server).await?,
            false => self.authorize_account(caller, &input.name).await?,
        };
        let caller = &self.auditing(caller, &input.name);
        if let Some(description) = &input.description {
            check_description(description).map_err(|malformed| malformed.field("account.description"))?;
        }
        let password_hash = match input.password.as_deref() {
            None => None,
            Some("") => Some(None),
            Some(password) => Some(self.password_hash(Some(password)).await?),
        };
        self.retrying(|| async {
            let mut change = match self.begin(caller, "UpdateAccount", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let before = find(&mut change, &input.name).await?;
            if let Some(etag) = input.etag.as_deref().filter(|etag| *etag != before.etag()) {
                tracing::debug!(etag, "stale etag");
                let what = format!("the account {:?}", input.name);
                return Err(Error::EtagMismatch { what, current: before.etag() });
            }
            let new = AccountChange {
                description: input.description.as_deref(),
                password_hash: password_hash.as_ref().map(Option::as_deref),
                is_admin: input.is_admin,
                disabled: input.disabled,
            };
            let account = accounts::update(&mut change, before.id, new).await?;
            let was_admin = before.is_admin && !before.disabled;
            if was_admin && accounts::count_admins(&mut change).await? == 0 {
                let expected = "the last administrator must stay one; make another one first";
                return Err(Malformed::new(expected).field("account"));
            }
            change.access_changed().await?;
            change.finish(account).await
        })
        .await
    }

    /// Refuses who is nobody known.
    pub async fn check_signed_in(&self, caller: &Caller) -> Result<()> {
        self.authorize(caller, Action::SignIn, Resource::Server).await.map(drop)
    }

    /// Says who asks.
    pub async fn who_am_i(&self, caller: &Caller) -> Result<Identity> {
        let caller = self.authorize(caller, Action::List, Resource::Server).await?;
        let account = match caller.subject() {
            Some(subject) => accounts::find(&mut *self.read().await?, &subject.name).await?,
            None => None,
        };
        Ok(Identity { account, name: caller.name.to_string(), is_admin: caller.is_admin() })
    }

    /// Of these actions on a place, those that the caller may do.
    pub async fn test_permissions(&self, caller: &Caller, on: Resource<'_>, actions: &[Action]) -> Result<Vec<Action>> {
        self.authorize(caller, Action::List, Resource::Server).await?;
        let mut allowed = Vec::with_capacity(actions.len());
        for action in actions {
            match self.would_allow(caller, *action, on).await {
                Ok(true) => allowed.push(*action),
                Ok(false) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(allowed)
    }

    /// One's own account, or any for an administrator. What is neither does not exist.
    pub(super) async fn authorize_account(&self, caller: &Caller, name: &str) -> Result<super::Permit> {
        let permit = self.authorize(caller, Action::SignIn, Resource::Server).await?;
        let own = permit.subject().is_some_and(|subject| *subject.name == *name)
            && permit.principal().is_some_and(|principal| principal.is_whole());
        match own || permit.is_admin() {
            true => Ok(permit),
            false => Err(Error::AccountNotFound(name.to_owned())),
        }
    }

    async fn password_hash(&self, password: Option<&str>) -> Result<Option<String>> {
        let Some(password) = password else { return Ok(None) };
        check_password(password).map_err(|malformed| malformed.field("password"))?;
        debug_assert!(password.len() <= PASSWORD_MAX, "checked above");
        Ok(Some(self.access().passwords().hash(password).await?))
    }
}

/// Finds an account and locks its row.
pub(super) async fn find(conn: &mut PgConnection, name: &str) -> Result<Account> {
    accounts::find(conn, name).await?.ok_or_else(|| Error::AccountNotFound(name.to_owned()))
}
