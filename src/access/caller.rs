//! Who makes a request, as use cases see it: a name for the books, a role at each place, and where the request came from.

use std::net::IpAddr;
use std::sync::Arc;

use super::principal::{Principal, Subject};
use crate::domain::access::{Role, Visible};
use crate::domain::{NamespaceName, RepositoryName};

/// Where a request came from.
#[derive(Debug, Clone, Default)]
pub struct Origin {
    /// The door.
    pub door: &'static str,
    /// The other end of the connection.
    pub address: Option<IpAddr>,
    /// The request's id.
    pub request_id: Arc<str>,
}

/// Who makes a request. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Caller {
    /// The name written to creator, modifier and history fields.
    pub name: Arc<str>,
    who: Who,
    origin: Arc<Origin>,
}

#[derive(Debug, Clone)]
enum Who {
    /// The server asks nobody for an identity, and everybody may do everything.
    Trusted,
    /// The server's own background work.
    Keeper,
    /// An account, or nobody known, with what follows from it.
    Known(Arc<Principal>),
    /// Credentials that are not valid, or not any more; with what anybody may do, where that is known.
    Refused(Option<Arc<Principal>>),
    /// Nobody could say who it is.
    Unknowable,
}

impl Caller {
    fn new(name: &str, who: Who) -> Self {
        Self { name: name.into(), who, origin: Arc::default() }
    }

    /// Anybody, where the server asks nobody for an identity: may do everything.
    pub fn admin_of_open_mode() -> Self {
        Self::trusted("anonymous")
    }

    /// The same, for use cases that are called without a door.
    pub fn anonymous() -> Self {
        Self::admin_of_open_mode()
    }

    /// Somebody who may do everything, under a name: for use cases that are called without a door.
    pub fn trusted(name: &str) -> Self {
        Self::new(name, Who::Trusted)
    }

    /// The keeper: the server's own background work.
    pub fn keeper() -> Self {
        Self::new("keeper", Who::Keeper)
    }

    /// Nobody, who may do nothing: what a door assumes when nobody told it who calls.
    pub fn nobody() -> Self {
        Self::new("anonymous", Who::Refused(None))
    }

    pub(super) fn known(principal: Arc<Principal>) -> Self {
        Self { name: principal.name(), who: Who::Known(principal), origin: Arc::default() }
    }

    pub(super) fn refused(nobody: Option<Arc<Principal>>) -> Self {
        Self::new("anonymous", Who::Refused(nobody))
    }

    /// Somebody without an identity instead of somebody with a wrong one, for doors whose product does so.
    #[must_use]
    pub fn or_anonymous(self) -> Self {
        match &self.who {
            Who::Refused(Some(nobody)) => Self { who: Who::Known(nobody.clone()), ..self },
            _ => self,
        }
    }

    pub(super) fn unknowable() -> Self {
        Self::new("anonymous", Who::Unknowable)
    }

    /// The same caller, from somewhere.
    #[must_use]
    pub fn coming_from(self, origin: Arc<Origin>) -> Self {
        Self { origin, ..self }
    }

    /// The same caller with what holds of it now.
    #[must_use]
    pub(crate) fn with(&self, principal: Principal) -> Self {
        Self { who: Who::Known(Arc::new(principal)), ..self.clone() }
    }

    /// Where the request came from, to be shared.
    pub fn shared_origin(&self) -> Arc<Origin> {
        self.origin.clone()
    }

    /// The name under which its upload sessions are kept apart from those of others; `None` where nobody is told apart.
    pub(crate) fn owner_of_uploads(&self) -> Option<&str> {
        (!self.may_do_everything()).then_some(&*self.name)
    }

    /// Where the request came from.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// Whether nothing need be decided about it.
    pub fn may_do_everything(&self) -> bool {
        matches!(self.who, Who::Trusted | Who::Keeper)
    }

    /// Whether its credentials were refused.
    pub fn is_refused(&self) -> bool {
        matches!(self.who, Who::Refused(_))
    }

    /// Whether nobody could say who it is, because the books could not be read.
    pub fn is_unknowable(&self) -> bool {
        matches!(self.who, Who::Unknowable)
    }

    /// Who it is and what follows from it.
    pub fn principal(&self) -> Option<&Arc<Principal>> {
        match &self.who {
            Who::Known(principal) => Some(principal),
            _ => None,
        }
    }

    /// The account, if it proved to be one.
    pub fn subject(&self) -> Option<&Subject> {
        self.principal()?.subject()
    }

    /// Whether it administers the server.
    pub fn is_admin(&self) -> bool {
        self.may_do_everything() || self.principal().is_some_and(|principal| principal.is_admin())
    }

    /// Its role in a namespace.
    pub fn role_in_namespace(&self, name: &NamespaceName) -> Option<Role> {
        match &self.who {
            Who::Trusted | Who::Keeper => Some(Role::Owner),
            Who::Known(principal) => principal.role_in_namespace(name.as_str()),
            Who::Refused(_) | Who::Unknowable => None,
        }
    }

    /// Its role in a repository.
    pub fn role_in_repository(&self, name: &RepositoryName) -> Option<Role> {
        match &self.who {
            Who::Trusted | Who::Keeper => Some(Role::Owner),
            Who::Known(principal) => principal.role_in_repository(name),
            Who::Refused(_) | Who::Unknowable => None,
        }
    }

    /// Its role in the namespace of that very row, whatever bears its name now.
    pub fn role_in_namespace_row(&self, id: i64) -> Option<Role> {
        match &self.who {
            Who::Trusted | Who::Keeper => Some(Role::Owner),
            Who::Known(principal) => principal.role_in_namespace_row(id),
            Who::Refused(_) | Who::Unknowable => None,
        }
    }

    /// The rows that it may see; `None` for all.
    pub fn visible(&self) -> Option<Visible> {
        match &self.who {
            Who::Trusted | Who::Keeper => None,
            Who::Known(principal) if principal.is_admin() => None,
            Who::Known(principal) => Some(principal.visible()),
            Who::Refused(_) | Who::Unknowable => Some(Visible::default()),
        }
    }

    /// What stays the same for all requests of somebody: the account, or else the address. For counting requests by.
    pub fn rate_key(&self) -> String {
        match self.subject() {
            Some(subject) => format!("account:{}", subject.id),
            None => match self.origin.address {
                Some(address) => format!("address:{address}"),
                None => "nowhere".to_owned(),
            },
        }
    }

    /// What the audit log calls its kind: 0 nobody, 1 a user, 2 a service, 3 the keeper, 4 anybody of an open server.
    pub fn kind_code(&self) -> i16 {
        match &self.who {
            Who::Trusted => 4,
            Who::Keeper => 3,
            Who::Known(principal) => principal.subject().map_or(0, |subject| subject.kind as i16),
            Who::Refused(_) | Who::Unknowable => 0,
        }
    }
}
