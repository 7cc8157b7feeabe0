//! An account, or nobody, with everything that decides over its calls: bindings by row and by name, what its token leaves of
//! them, and the namespaces that everybody may read. Read once, then only asked.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use time::OffsetDateTime;
use uuid::Uuid;

use super::registry_token::RegistryScope;
use crate::domain::RepositoryName;
use crate::domain::access::{AccountKind, Role, Visible};
use crate::store::accounts::{BoundPlace, Grant};

/// The account behind a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Its row.
    pub id: i64,
    /// Its identifier.
    pub uid: Uuid,
    /// Its name.
    pub name: Arc<str>,
    /// What stands behind it.
    pub kind: AccountKind,
    /// Whether it may do everything.
    pub is_admin: bool,
    /// Raised by every change of its credentials.
    pub epoch: i64,
}

/// What a token leaves of what its account may.
#[derive(Debug, Clone, Default)]
pub struct Restriction {
    /// At most this role.
    pub max_role: Option<Role>,
    /// In this place only; nowhere, when that is not live.
    pub place: Option<BoundPlace>,
    /// In the repositories of these scopes only, and where a scope says so only for reading.
    pub scopes: Option<Vec<RegistryScope>>,
}

impl Restriction {
    fn is_none(&self) -> bool {
        self.max_role.is_none() && self.place.is_none() && self.scopes.is_none()
    }

    /// Whether it leaves anything in a repository.
    fn leaves_repository(&self, name: &RepositoryName) -> bool {
        self.place.as_ref().is_none_or(|place| {
            place.is_live
                && match &place.repository {
                    Some((_, only)) => only == name.as_str(),
                    None => place.namespace == name.namespace_str(),
                }
        })
    }

    /// Whether it leaves anything that holds for a whole namespace.
    fn leaves_namespace(&self, name: &str) -> bool {
        let leaves = |place: &BoundPlace| place.is_live && place.repository.is_none() && place.namespace == name;
        self.scopes.is_none() && self.place.as_ref().is_none_or(leaves)
    }
}

/// What is granted on live places, by name.
#[derive(Debug, Default)]
pub struct Grants {
    namespaces: HashMap<String, (i64, Role)>,
    repositories: HashMap<String, (i64, Role)>,
    all: Vec<Grant>,
}

impl Grants {
    /// Of bindings.
    pub fn of(all: Vec<Grant>) -> Self {
        let mut grants = Self::default();
        for Grant { role, place } in all.iter().filter(|grant| grant.place.is_live) {
            match &place.repository {
                None => _ = grants.namespaces.insert(place.namespace.clone(), (place.namespace_id, *role)),
                Some((id, name)) => _ = grants.repositories.insert(name.clone(), (*id, *role)),
            }
        }
        Self { all, ..grants }
    }
}

/// An account, or nobody, and what follows from it.
#[derive(Debug)]
pub struct Principal {
    subject: Option<Subject>,
    token_id: Option<i64>,
    restriction: Restriction,
    expire_time: Option<OffsetDateTime>,
    grants: Grants,
    public: Arc<HashMap<String, i64>>,
    /// Second of the last note that the token was used.
    touched: AtomicI64,
}

impl Principal {
    /// Nobody known.
    pub(super) fn nobody(public: Arc<HashMap<String, i64>>) -> Self {
        Self {
            subject: None,
            token_id: None,
            restriction: Restriction::default(),
            expire_time: None,
            grants: Grants::default(),
            public,
            touched: AtomicI64::new(0),
        }
    }

    /// An account.
    pub(super) fn of(subject: Subject, grants: Grants, public: Arc<HashMap<String, i64>>) -> Self {
        Self { subject: Some(subject), grants, ..Self::nobody(public) }
    }

    /// The same by a token.
    pub(super) fn by_token(
        self,
        token_id: Option<i64>,
        restriction: Restriction,
        expire_time: Option<OffsetDateTime>,
    ) -> Self {
        Self { token_id, restriction, expire_time, ..self }
    }

    /// The account.
    pub fn subject(&self) -> Option<&Subject> {
        self.subject.as_ref()
    }

    /// The row of the token that proved it.
    pub fn token_id(&self) -> Option<i64> {
        self.token_id
    }

    /// What its token leaves.
    pub fn restriction(&self) -> &Restriction {
        &self.restriction
    }

    /// Whether it may do with its account what only the account itself may: not with a token made for less.
    pub fn is_whole(&self) -> bool {
        self.subject.is_some() && self.restriction.is_none()
    }

    pub(super) fn name(&self) -> Arc<str> {
        self.subject.as_ref().map_or_else(|| "anonymous".into(), |subject| subject.name.clone())
    }

    pub(super) fn is_expired(&self, now: OffsetDateTime) -> bool {
        self.expire_time.is_some_and(|time| time <= now)
    }

    /// Whether a note is due that the token was used; the next one is in a minute.
    pub(super) fn is_to_be_touched(&self, now: OffsetDateTime) -> Option<i64> {
        let (token, now) = (self.token_id?, now.unix_timestamp());
        let before = self.touched.load(Ordering::Relaxed);
        let due = now - before >= 60;
        (due && self.touched.compare_exchange(before, now, Ordering::Relaxed, Ordering::Relaxed).is_ok())
            .then_some(token)
    }

    /// Whether it administers the server.
    pub fn is_admin(&self) -> bool {
        self.restriction.is_none() && self.has_all_roles()
    }

    fn has_all_roles(&self) -> bool {
        self.subject.as_ref().is_some_and(|subject| subject.is_admin)
    }

    /// Its role in a namespace: what holds for everything under it.
    pub fn role_in_namespace(&self, name: &str) -> Option<Role> {
        let public = self.public.contains_key(name) && self.restriction.scopes.is_none();
        let own = match self.restriction.leaves_namespace(name) {
            false => None,
            true if self.has_all_roles() => Some(Role::Owner),
            true => self.grants.namespaces.get(name).map(|(_, role)| *role),
        };
        self.at_most(own).max(public.then_some(Role::Reader))
    }

    /// Its role in a repository, whether that exists or not.
    pub fn role_in_repository(&self, name: &RepositoryName) -> Option<Role> {
        // A scope limits what everybody may read as well: the token was made for what it names.
        let scope = match &self.restriction.scopes {
            None => None,
            Some(scopes) => Some(scopes.iter().find(|scope| scope.repository == name.as_str())?),
        };
        let public = self.public.contains_key(name.namespace_str()).then_some(Role::Reader);
        let own = match self.restriction.leaves_repository(name) {
            false => None,
            true if self.has_all_roles() => Some(Role::Owner),
            true => {
                let of_namespace = self.grants.namespaces.get(name.namespace_str()).map(|(_, role)| *role);
                of_namespace.max(self.grants.repositories.get(name.as_str()).map(|(_, role)| *role))
            }
        };
        let own = match scope {
            Some(scope) if !scope.writes => own.map(|role| role.min(Role::Reader)),
            _ => own,
        };
        self.at_most(own).max(public)
    }

    fn at_most(&self, role: Option<Role>) -> Option<Role> {
        match self.restriction.max_role {
            Some(most) => role.map(|role| role.min(most)),
            None => role,
        }
    }

    /// Its role in the namespace of that very row.
    pub fn role_in_namespace_row(&self, id: i64) -> Option<Role> {
        let here = |place: &BoundPlace| place.repository.is_none() && place.namespace_id == id;
        if self.restriction.scopes.is_some() || !self.restriction.place.as_ref().is_none_or(here) {
            return None;
        }
        let bound =
            self.grants.all.iter().find(|grant| grant.place.namespace_id == id && grant.place.repository.is_none());
        let own = if self.has_all_roles() { Some(Role::Owner) } else { bound.map(|grant| grant.role) };
        self.at_most(own)
    }

    /// Whether it is bound to a repository of the namespace, and so may look there for it.
    pub fn is_bound_within(&self, namespace: &str) -> bool {
        self.role_in_namespace(namespace).is_some()
            || self.grants.repositories.keys().any(|name| {
                name.split('/').next() == Some(namespace)
                    && name.parse().is_ok_and(|name| self.role_in_repository(&name).is_some())
            })
    }

    /// Whether it was made to list what there is, where it was made for something.
    fn lists(&self) -> bool {
        self.restriction.scopes.as_ref().is_none_or(|all| all.iter().any(|scope| scope.repository.is_empty()))
    }

    /// The rows that it may see, those in the trash included where it is bound to them.
    pub fn visible(&self) -> Visible {
        let mut visible = Visible { caller: self.name().to_string(), ..Visible::default() };
        let Restriction { place, scopes, .. } = &self.restriction;
        match (place, scopes) {
            // Such a token is good for what its scopes name.
            (_, Some(_)) if !self.lists() => {}
            (Some(place), _) => match &place.repository {
                _ if !place.is_live => {}
                Some((id, name)) => {
                    let seen = name.parse().is_ok_and(|name| self.role_in_repository(&name).is_some());
                    visible.repositories.extend(seen.then_some(*id));
                }
                None => {
                    let here = |grant: &&Grant| grant.place.namespace_id == place.namespace_id;
                    if self.role_in_namespace(&place.namespace).is_some() {
                        visible.namespaces.push(place.namespace_id);
                    }
                    let bound = self.grants.all.iter().filter(here).filter_map(|grant| grant.place.repository.as_ref());
                    visible.repositories.extend(bound.map(|(id, _)| *id));
                }
            },
            (None, _) => {
                for Grant { place, .. } in &self.grants.all {
                    match &place.repository {
                        None => visible.namespaces.push(place.namespace_id),
                        Some((id, _)) => visible.repositories.push(*id),
                    }
                }
            }
        }
        if self.lists() {
            visible.namespaces.extend(self.public.values());
        }
        // In one order, because tokens of pages are bound to what is seen.
        visible.namespaces.sort_unstable();
        visible.namespaces.dedup();
        visible.repositories.sort_unstable();
        visible.repositories.dedup();
        visible
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grant(role: Role, namespace: (i64, &str), repository: Option<(i64, &str)>) -> Grant {
        let repository = repository.map(|(id, name)| (id, name.to_owned()));
        let place =
            BoundPlace { namespace_id: namespace.0, namespace: namespace.1.to_owned(), repository, is_live: true };
        Grant { role, place }
    }

    fn ann(is_admin: bool, grants: Vec<Grant>) -> Principal {
        let subject =
            Subject { id: 1, uid: Uuid::nil(), name: "ann".into(), kind: AccountKind::User, is_admin, epoch: 1 };
        Principal::of(subject, Grants::of(grants), Arc::new(HashMap::from([("public".to_owned(), 9)])))
    }

    fn role(principal: &Principal, name: &str) -> Option<Role> {
        principal.role_in_repository(&name.parse().expect("a name"))
    }

    #[test]
    fn the_higher_of_namespace_and_repository_holds() {
        let principal = ann(
            false,
            vec![grant(Role::Reader, (1, "acme"), None), grant(Role::Maintainer, (1, "acme"), Some((5, "acme/web")))],
        );
        assert_eq!(role(&principal, "acme/web"), Some(Role::Maintainer));
        assert_eq!(role(&principal, "acme/db"), Some(Role::Reader));
        assert_eq!(role(&principal, "other/web"), None);
        assert_eq!(role(&principal, "public/web"), Some(Role::Reader));
        assert_eq!(principal.role_in_namespace("acme"), Some(Role::Reader));
        assert_eq!(principal.visible().namespaces, [1, 9]);
    }

    #[test]
    fn a_token_for_less_gives_less() {
        let grants = || vec![grant(Role::Owner, (1, "acme"), None), grant(Role::Owner, (2, "other"), None)];
        let of = |restriction| ann(false, grants()).by_token(Some(1), restriction, None);
        let reading = of(Restriction { max_role: Some(Role::Reader), ..Restriction::default() });
        assert_eq!(role(&reading, "acme/web"), Some(Role::Reader));
        let here = of(Restriction { place: Some(grants().remove(0).place), ..Restriction::default() });
        assert_eq!((role(&here, "acme/web"), role(&here, "other/web")), (Some(Role::Owner), None));
        assert_eq!(here.visible().namespaces, [1, 9]);
        let only = grant(Role::Reader, (1, "acme"), Some((5, "acme/web"))).place;
        let only = of(Restriction { place: Some(only), ..Restriction::default() });
        assert_eq!((role(&only, "acme/web"), role(&only, "acme/db")), (Some(Role::Owner), None));
        assert_eq!((only.role_in_namespace("acme"), only.visible().repositories), (None, vec![5]));
        let scope = RegistryScope { repository: "acme/web".to_owned(), writes: false };
        let scoped = of(Restriction { scopes: Some(vec![scope]), ..Restriction::default() });
        assert_eq!((role(&scoped, "acme/web"), role(&scoped, "acme/db")), (Some(Role::Reader), None));
        assert_eq!(role(&scoped, "public/web"), None);
        assert_eq!(scoped.role_in_namespace("acme"), None);
    }

    #[test]
    fn an_admin_with_a_token_for_less_is_none() {
        assert!(ann(true, Vec::new()).is_admin());
        assert_eq!(role(&ann(true, Vec::new()), "any/thing"), Some(Role::Owner));
        let restriction = Restriction { max_role: Some(Role::Writer), ..Restriction::default() };
        let less = ann(true, Vec::new()).by_token(Some(1), restriction, None);
        assert!(!less.is_admin());
        assert_eq!(role(&less, "any/thing"), Some(Role::Writer));
    }

    #[test]
    fn what_lies_in_the_trash_gives_no_role_by_its_name() {
        let mut gone = grant(Role::Owner, (1, "acme"), None);
        gone.place.is_live = false;
        let principal = ann(false, vec![gone]);
        assert_eq!(role(&principal, "acme/web"), None);
        assert_eq!(principal.role_in_namespace_row(1), Some(Role::Owner));
        assert_eq!(principal.role_in_namespace_row(2), None);
    }
}
