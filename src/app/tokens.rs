//! Tokens: made for one's own account, or by an administrator for any; their secrets are told once.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::accounts::find;
use super::authorize::{Action, Resource};
use super::bindings::{resource, rows};
use super::change::Begun;
use super::page::{Page, PageRequest};
use super::{App, ChangeOptions};
use crate::access::{Caller, RegistryScope, Secret};
use crate::domain::access::{Place, Role, Token};
use crate::domain::namespace::check_description;
use crate::domain::{Error, Malformed, Result};
use crate::store::tokens::{self, NewToken};

/// How long a token of Docker's flow is good.
pub const REGISTRY_TOKEN_LIFETIME: Duration = Duration::from_secs(300);
/// How long a token may be good at most, where it ends at all.
const LIFETIME_MAX: Duration = Duration::from_secs(10 * 365 * 24 * 3_600);

/// A token to be made.
#[derive(Debug, Clone, Serialize)]
pub struct CreateToken {
    /// The account; one's own when empty.
    pub account: String,
    /// For people.
    pub description: String,
    /// The most it is to be good for.
    pub max_role: Option<Role>,
    /// Where it is to be good, if not everywhere.
    pub place: Option<Place>,
    /// How long it is to be good; for ever when unset.
    pub lifetime: Option<Duration>,
    /// How to make the change. A repeated request is refused rather than answered: nobody keeps the secret.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// A token that was made.
#[derive(Debug, Clone)]
pub struct CreatedToken {
    /// The token.
    pub token: Token,
    /// Its secret.
    pub secret: Secret,
}

/// A repeat of a request for a token is told which one it was, and not its secret.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Made {
    token: Token,
}

impl App {
    /// Makes a token.
    pub async fn create_token(&self, caller: &Caller, input: CreateToken) -> Result<CreatedToken> {
        let account = match input.account.as_str() {
            "" if caller.may_do_everything() => {
                let expected = "name an account: this server asks nobody who they are";
                return Err(Malformed::new(expected).field("token.account"));
            }
            "" => caller.name.to_string(),
            name => name.to_owned(),
        };
        let caller = self.authorize_account(caller, &account).await?;
        let caller = &self.auditing(caller, &account);
        check_description(&input.description).map_err(|malformed| malformed.field("token.description"))?;
        if input.lifetime.is_some_and(|time| time.is_zero() || time > LIFETIME_MAX) {
            return Err(
                Malformed::new("a token is good for some time, at most ten years, or for ever").field("lifetime")
            );
        }
        let secret = Secret::fresh();
        let made = self
            .retrying(|| async {
                let mut change = match self.begin(caller, "CreateToken", &input.options, &input).await? {
                    Begun::Earlier(Made { token }) => {
                        let message =
                            format!("this request made the token {} before; its secret is not kept", token.uid);
                        return Err(Error::Unsupported(message.into()));
                    }
                    Begun::New(change) => change,
                };
                let account = find(&mut change, &account).await?;
                let (namespace_id, repository_id) = match &input.place {
                    None => (None, None),
                    Some(place) => {
                        caller.sees(resource(place))?;
                        rows(&mut change, place).await?
                    }
                };
                let new = NewToken {
                    account_id: account.id,
                    secret_hash: &secret.hash(),
                    prefix: secret.prefix(),
                    description: &input.description,
                    max_role: input.max_role,
                    namespace_id,
                    repository_id,
                    lifetime_seconds: input.lifetime.map(|time| time.as_secs_f64()),
                    creator: &caller.name,
                };
                let uid = tokens::insert(&mut change, new).await?.ok_or(Error::Conflict)?;
                let token = tokens::find(&mut change, uid).await?.ok_or(Error::Conflict)?;
                change.finish(Made { token }).await
            })
            .await?;
        Ok(CreatedToken { token: made.token, secret })
    }

    /// Lists tokens: one's own, those of any account or all for an administrator.
    pub async fn list_tokens(&self, caller: &Caller, account: &str, page: PageRequest) -> Result<Page<Token>> {
        let account = match account {
            // An administrator sees all unless one account is named.
            "" if caller.is_admin() => None,
            "" => Some(caller.name.to_string()),
            name => Some(name.to_owned()),
        };
        match &account {
            Some(name) => _ = self.authorize_account(caller, name).await?,
            None => _ = self.authorize(caller, Action::Administer, Resource::Server).await?,
        }
        let paging = self.paging::<Uuid>("tokens", &account, &page)?;
        let rows = tokens::list(&mut *self.read().await?, account.as_deref(), paging.after, paging.limit()).await?;
        paging.page(self, rows, None, |token| token.uid)
    }

    /// Revokes a token, which holds on this replica when this returns and on the others a moment later.
    pub async fn revoke_token(&self, caller: &Caller, uid: Uuid, options: ChangeOptions) -> Result<Token> {
        let permit = self.authorize(caller, Action::SignIn, Resource::Server).await?;
        let unknown = || Error::NotFound { kind: "token", uid: uid.to_string() };
        let token = tokens::find(&mut *self.read().await?, uid).await?.ok_or_else(unknown)?;
        match self.authorize_account(&permit, &token.account).await {
            Ok(_) => {}
            Err(Error::AccountNotFound(_)) => return Err(unknown()),
            Err(error) => return Err(error),
        }
        let permit = &self.auditing(permit, uid);
        self.retrying(|| async {
            let mut change = match self.begin(permit, "RevokeToken", &options, &uid).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            tokens::revoke(&mut change, uid).await?;
            change.access_changed().await?;
            let token = tokens::find(&mut change, uid).await?.ok_or_else(unknown)?;
            change.finish(token).await
        })
        .await
    }

    /// Makes a short-lived token of Docker's flow, for the caller as it proved itself. What it is good for is decided at
    /// each call; here nothing is promised.
    pub async fn issue_registry_token(&self, caller: &Caller, scopes: Vec<RegistryScope>) -> Result<String> {
        self.authorize(caller, Action::List, Resource::Server).await?;
        let principal = caller.principal().ok_or(Error::Unauthenticated { refused: false })?;
        let now = time::OffsetDateTime::now_utc();
        Ok(self.access().registry_tokens().seal(principal, scopes, now, REGISTRY_TOKEN_LIFETIME))
    }
}
