//! What accounts are called elsewhere: by an issuer of JSON Web Tokens, in client certificates. Whoever proves to be that is the
//! account.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::accounts::find;
use super::authorize::{Action, Resource};
use super::change::Begun;
use super::{App, ChangeOptions};
use crate::access::Caller;
use crate::domain::{Error, Malformed, Result};
use crate::store::identities::{self, IdentityRow};

/// Bytes that a source or a subject may have.
const NAME_MAX: usize = 255;
/// Identities that one account may have.
const IDENTITIES_MAX: usize = 100;

/// An identity of an account, elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExternalIdentity {
    /// Who vouches for it: the URL of an issuer, or `x509` for client certificates.
    pub source: String,
    /// Who it is there: a token's `sub`, or `uri:…`, `dns:…` or `email:…` of a certificate.
    pub subject: String,
    /// When it was linked.
    pub create_time: OffsetDateTime,
}

/// An identity to be linked to an account, or to be taken away from it.
#[derive(Debug, Clone, Serialize)]
pub struct LinkIdentity {
    /// The account.
    pub account: String,
    /// Who vouches for the identity.
    pub source: String,
    /// Who it is there.
    pub subject: String,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

impl From<IdentityRow> for ExternalIdentity {
    fn from(row: IdentityRow) -> Self {
        Self { source: row.source, subject: row.subject, create_time: row.create_time }
    }
}

impl App {
    /// Links an identity to an account. One that the account has already stays as it is; one of another account is refused.
    pub async fn link_identity(&self, caller: &Caller, input: LinkIdentity) -> Result<ExternalIdentity> {
        let permit = self.authorize(caller, Action::Administer, Resource::Server).await?;
        let caller = &permit.about(&input.account);
        check("identity.source", &input.source)?;
        check("identity.subject", &input.subject)?;
        self.retrying(|| async {
            let mut change = match self.begin(caller, "LinkIdentity", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let account = find(&mut change, &input.account).await?;
            let (owner, row) = identities::link(&mut change, account.id, &input.source, &input.subject).await?;
            if owner != account.id {
                return Err(Error::IdentityTaken { source_name: input.source.clone(), subject: input.subject.clone() });
            }
            if identities::list(&mut change, account.id).await?.len() > IDENTITIES_MAX {
                return Err(
                    Malformed::new(format!("an account has at most {IDENTITIES_MAX} identities")).field("identity")
                );
            }
            change.access_changed().await?;
            change.finish(ExternalIdentity::from(row)).await
        })
        .await
    }

    /// The identities of an account: of one's own, or of any for an administrator. All of them, which are few.
    pub async fn list_identities(&self, caller: &Caller, account: &str) -> Result<Vec<ExternalIdentity>> {
        self.authorize_account(caller, account).await?;
        let mut conn = self.read().await?;
        let account = find(&mut conn, account).await?;
        Ok(identities::list(&mut conn, account.id).await?.into_iter().map(ExternalIdentity::from).collect())
    }

    /// Takes an identity away from an account, which holds on this replica when this returns and on the others a moment
    /// later.
    pub async fn unlink_identity(&self, caller: &Caller, input: LinkIdentity) -> Result<()> {
        let permit = self.authorize(caller, Action::Administer, Resource::Server).await?;
        let caller = &permit.about(&input.account);
        check("identity.source", &input.source)?;
        check("identity.subject", &input.subject)?;
        self.retrying(|| async {
            let mut change = match self.begin(caller, "UnlinkIdentity", &input.options, &input).await? {
                Begun::Earlier(()) => return Ok(()),
                Begun::New(change) => change,
            };
            let account = find(&mut change, &input.account).await?;
            if !identities::unlink(&mut change, account.id, &input.source, &input.subject).await? {
                return Err(Error::NotFound { kind: "identity", uid: format!("{} {}", input.source, input.subject) });
            }
            change.access_changed().await?;
            change.finish(()).await
        })
        .await
    }
}

fn check(field: &'static str, text: &str) -> Result<()> {
    if text.is_empty() || text.len() > NAME_MAX || text.chars().any(char::is_control) {
        return Err(
            Malformed::new(format!("1 to {NAME_MAX} bytes without control characters are expected")).field(field)
        );
    }
    Ok(())
}
