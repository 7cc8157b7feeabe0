//! The one place that decides who may do what: an action on a resource, whoever asks and by whichever door.
//!
//! What a caller may not see does not exist for it: the refusal is that of a thing which does not exist. What it may see and
//! not do is refused as such. Whoever proved no identity is asked for one in both cases, which tells nothing either.

use std::fmt::Display;
use std::ops::Deref;
use std::sync::Arc;

use sqlx::PgConnection;

use super::App;
use crate::access::Caller;
use crate::domain::access::Role;
use crate::domain::{Digest, Error, NamespaceName, RepositoryName, Result};
use crate::store::audit_log::{self, NewEntry, Outcome};
use crate::store::{bindings, namespaces};

/// What somebody wants to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Read, list, pull, watch.
    Read,
    /// Upload blobs and put manifests; makes the repository if need be.
    Push,
    /// Create a tag.
    CreateTag,
    /// Point a tag elsewhere, by whichever way.
    MoveTag,
    /// Create a repository.
    CreateRepository,
    /// Change a repository's own fields.
    UpdateRepository,
    /// Delete artifacts, tags, blobs or repositories.
    Delete,
    /// Restore artifacts, versions or repositories.
    Restore,
    /// Pin artifacts, and unpin them.
    Pin,
    /// Create a namespace.
    CreateNamespace,
    /// Change a namespace's own fields and who may read it.
    UpdateNamespace,
    /// Delete a namespace with everything under it.
    DeleteNamespace,
    /// Restore a namespace.
    RestoreNamespace,
    /// See and change who has which role.
    Bind,
    /// Change which tags are protected.
    Protect,
    /// Be somebody.
    SignIn,
    /// List what may be seen.
    List,
    /// What concerns the whole server: accounts, orphans, everybody's operations, the audit log.
    Administer,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 18] = [
        Self::Read,
        Self::Push,
        Self::CreateTag,
        Self::MoveTag,
        Self::CreateRepository,
        Self::UpdateRepository,
        Self::Delete,
        Self::Restore,
        Self::Pin,
        Self::CreateNamespace,
        Self::UpdateNamespace,
        Self::DeleteNamespace,
        Self::RestoreNamespace,
        Self::Bind,
        Self::Protect,
        Self::SignIn,
        Self::List,
        Self::Administer,
    ];

    /// The least role that may do it; `None` for what no role gives.
    pub fn role(self) -> Option<Role> {
        match self {
            Self::Read => Some(Role::Reader),
            Self::Push | Self::CreateTag | Self::CreateRepository => Some(Role::Writer),
            Self::MoveTag | Self::UpdateRepository | Self::Delete | Self::Restore | Self::Pin => Some(Role::Maintainer),
            Self::UpdateNamespace | Self::DeleteNamespace | Self::RestoreNamespace | Self::Bind | Self::Protect => {
                Some(Role::Owner)
            }
            Self::CreateNamespace | Self::SignIn | Self::List | Self::Administer => None,
        }
    }

    /// What the audit log and refusals call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Read => "Read",
            Self::Push => "Push",
            Self::CreateTag => "CreateTag",
            Self::MoveTag => "MoveTag",
            Self::CreateRepository => "CreateRepository",
            Self::UpdateRepository => "UpdateRepository",
            Self::Delete => "Delete",
            Self::Restore => "Restore",
            Self::Pin => "Pin",
            Self::CreateNamespace => "CreateNamespace",
            Self::UpdateNamespace => "UpdateNamespace",
            Self::DeleteNamespace => "DeleteNamespace",
            Self::RestoreNamespace => "RestoreNamespace",
            Self::Bind => "Bind",
            Self::Protect => "Protect",
            Self::SignIn => "SignIn",
            Self::List => "List",
            Self::Administer => "Administer",
        }
    }

    fn changes(self) -> bool {
        !matches!(self, Self::Read | Self::SignIn | Self::List)
    }
}

/// What it is to be done to.
#[derive(Debug, Clone, Copy)]
pub enum Resource<'a> {
    /// The server as a whole.
    Server,
    /// A namespace.
    Namespace(&'a NamespaceName),
    /// What a namespace holds, as far as it may be seen.
    Within(&'a NamespaceName),
    /// A repository, or something in it.
    Repository(&'a RepositoryName),
    /// A repository that does not say so when it is missing: a blob is missing then.
    Blob(&'a RepositoryName, &'a Digest),
    /// The same for an upload session.
    Upload(&'a RepositoryName),
}

impl Resource<'_> {
    /// How it is told that this does not exist.
    fn missing(self) -> Error {
        match self {
            Self::Server => Error::PermissionDenied { action: "this", needed: "admin", on: "the server".to_owned() },
            Self::Namespace(name) | Self::Within(name) => Error::NamespaceNotFound(name.to_string()),
            Self::Repository(name) => Error::RepositoryNotFound(name.to_string()),
            Self::Blob(name, digest) => Error::BlobNotFound { repository: name.to_string(), digest: *digest },
            Self::Upload(_) => Error::UploadNotFound,
        }
    }

    fn repository(self) -> Option<String> {
        match self {
            Self::Repository(name) | Self::Blob(name, _) | Self::Upload(name) => Some(name.to_string()),
            Self::Server | Self::Namespace(_) | Self::Within(_) => None,
        }
    }

    fn namespace(self) -> Option<NamespaceName> {
        match self {
            Self::Namespace(name) | Self::Within(name) => Some(name.clone()),
            Self::Repository(name) | Self::Blob(name, _) | Self::Upload(name) => Some(name.namespace()),
            Self::Server => None,
        }
    }

    fn shown(self) -> String {
        match self {
            Self::Server => "the server".to_owned(),
            Self::Namespace(name) | Self::Within(name) => format!("the namespace {name:?}"),
            Self::Repository(name) | Self::Blob(name, _) | Self::Upload(name) => format!("the repository {name:?}"),
        }
    }

    /// The caller's role there.
    fn role_of(self, caller: &Caller) -> Option<Role> {
        match self {
            Self::Server => None,
            Self::Namespace(name) => caller.role_in_namespace(name),
            Self::Within(name) => match caller.principal() {
                Some(principal) if principal.is_bound_within(name.as_str()) => Some(Role::Reader),
                Some(_) => None,
                None => caller.role_in_namespace(name),
            },
            Self::Repository(name) | Self::Blob(name, _) | Self::Upload(name) => caller.role_in_repository(name),
        }
    }
}

/// What the audit log is to say of a change.
#[derive(Debug, Clone, Default)]
struct Subject {
    namespace: String,
    repository: String,
    target: String,
}

/// A caller who may do what it asked for. Changes cannot begin without one.
#[derive(Debug, Clone)]
pub struct Permit {
    caller: Caller,
    role: Option<Role>,
    on: Option<Arc<Subject>>,
    /// It may, because nobody has the namespace.
    makes_namespace: bool,
}

impl Deref for Permit {
    type Target = Caller;

    fn deref(&self) -> &Caller {
        &self.caller
    }
}

impl Permit {
    /// Names for the audit log what in the resource is changed.
    #[must_use]
    pub(crate) fn about(mut self, target: impl Display) -> Self {
        if let Some(on) = &self.on {
            self.on = Some(Arc::new(Subject { target: target.to_string(), ..Subject::clone(on) }));
        }
        self
    }

    /// Whether it may only because nobody has the namespace.
    pub(crate) fn makes_namespaces(&self) -> bool {
        self.makes_namespace
    }

    /// Refuses to speak of what the caller does not see.
    pub(crate) fn sees(&self, on: Resource<'_>) -> Result<()> {
        match on.role_of(&self.caller) {
            Some(_) => Ok(()),
            None => Err(on.missing()),
        }
    }

    /// The refusal of something that needs a higher role.
    pub(crate) fn denied(&self, action: Action, on: Resource<'_>) -> Error {
        denied(action, on)
    }

    /// Refuses what needs a higher role on the same resource.
    pub(crate) fn also(&self, action: Action, on: Resource<'_>) -> Result<()> {
        match action.role() {
            Some(needed) if self.role >= Some(needed) || self.caller.may_do_everything() => Ok(()),
            _ => Err(denied(action, on)),
        }
    }

    /// Writes to the audit log what was done, in the transaction that does it.
    pub(crate) async fn record(&self, conn: &mut PgConnection, method: &str, reason: &str) -> Result<()> {
        let Some(on) = &self.on else { return Ok(()) };
        let address = self.caller.origin().address.map(|address| address.to_string()).unwrap_or_default();
        let entry = NewEntry { method, reason, ..entry(&self.caller, on, &address) };
        Ok(audit_log::append(conn, entry, Outcome::Done).await?)
    }
}

fn entry<'a>(caller: &'a Caller, on: &'a Subject, address: &'a str) -> NewEntry<'a> {
    NewEntry {
        actor: &caller.name,
        actor_kind: caller.kind_code(),
        address,
        door: caller.origin().door,
        namespace: &on.namespace,
        repository: &on.repository,
        target: &on.target,
        request_id: &caller.origin().request_id,
        ..NewEntry::default()
    }
}

fn denied(action: Action, on: Resource<'_>) -> Error {
    let needed = match action.role() {
        Some(role) => role.name(),
        None => "admin",
    };
    Error::PermissionDenied { action: action.name(), needed, on: on.shown() }
}

/// What was decided.
enum Decision {
    Allowed(Option<Role>),
    /// It may see what it may not change.
    Forbidden,
    /// It may not even see it.
    Hidden,
}

fn decide(caller: &Caller, action: Action, on: Resource<'_>) -> Decision {
    let known = caller.subject().is_some();
    match action {
        _ if caller.may_do_everything() => Decision::Allowed(Some(Role::Owner)),
        _ if caller.is_refused() => Decision::Hidden,
        Action::List => Decision::Allowed(None),
        Action::SignIn if known => Decision::Allowed(None),
        Action::Administer | Action::CreateNamespace if caller.is_admin() => Decision::Allowed(Some(Role::Owner)),
        Action::Administer | Action::CreateNamespace => Decision::Forbidden,
        Action::SignIn => Decision::Hidden,
        _ => match (on.role_of(caller), action.role()) {
            (Some(role), Some(needed)) if role >= needed => Decision::Allowed(Some(role)),
            (Some(_), _) => Decision::Forbidden,
            (None, _) => Decision::Hidden,
        },
    }
}

fn lacks_scope(caller: &Caller, action: Action, on: Resource<'_>) -> bool {
    let Some(scopes) = caller.principal().and_then(|principal| principal.restriction().scopes.as_ref()) else {
        return false;
    };
    match on.repository() {
        None => true,
        Some(name) => !scopes.iter().any(|scope| scope.repository == name && (scope.writes || !action.changes())),
    }
}

impl App {
    /// Decides whether a caller may do something, and says no in the words of what the caller may know.
    pub(crate) async fn authorize(&self, caller: &Caller, action: Action, on: Resource<'_>) -> Result<Permit> {
        if caller.may_do_everything() {
            return Ok(self.permit(caller, Some(Role::Owner), action, on));
        }
        if caller.is_unknowable() {
            let source = "the caller could not be looked up".into();
            return Err(Error::Unavailable { what: "the database", source });
        }
        if let Decision::Allowed(role) = decide(caller, action, on) {
            return Ok(self.permit(caller, role, action, on));
        }
        // What was granted a moment ago holds already, whatever is remembered; only what was taken away may take a moment.
        let fresh = match caller.principal() {
            Some(principal) => self.access().again(principal).await?,
            None => None,
        };
        let caller = match fresh {
            Some(principal) => caller.with(principal),
            None => Caller::nobody().coming_from(caller.shared_origin()),
        };
        let error = match decide(&caller, action, on) {
            Decision::Allowed(role) => return Ok(self.permit(&caller, role, action, on)),
            _ if self.may_make_namespace(&caller, action, on).await? => {
                let permit = self.permit(&caller, Some(Role::Owner), action, on);
                return Ok(Permit { makes_namespace: true, ..permit });
            }
            // A token of Docker's flow that was not made for this: one that is can be had.
            _ if lacks_scope(&caller, action, on) => Error::Unauthenticated { refused: false },
            _ if caller.subject().is_none() => Error::Unauthenticated { refused: caller.is_refused() },
            Decision::Forbidden => denied(action, on),
            Decision::Hidden => on.missing(),
        };
        if action.changes() {
            self.record_denial(&caller, action, on, &error).await;
        }
        Err(error)
    }

    /// Whether a caller would be allowed to do something; nothing is logged.
    pub(crate) async fn would_allow(&self, caller: &Caller, action: Action, on: Resource<'_>) -> Result<bool> {
        match decide(caller, action, on) {
            Decision::Allowed(_) => Ok(true),
            Decision::Forbidden | Decision::Hidden => self.may_make_namespace(caller, action, on).await,
        }
    }

    /// How it is told that something which is looked for among what is seen is not there: whoever proved no identity is
    /// asked for one.
    pub(crate) fn missing(&self, caller: &Caller, error: Error) -> Error {
        match caller.may_do_everything() || caller.subject().is_some() {
            true => error,
            false => Error::Unauthenticated { refused: caller.is_refused() },
        }
    }

    /// Where everybody may create namespaces, the first push to a name that nobody has creates one.
    async fn may_make_namespace(&self, caller: &Caller, action: Action, on: Resource<'_>) -> Result<bool> {
        let makes = matches!(action, Action::CreateNamespace | Action::CreateRepository | Action::Push);
        let whole = caller.principal().is_some_and(|principal| principal.is_whole());
        if !makes || !whole || !self.settings().accounts_create_namespaces {
            return Ok(false);
        }
        let Some(name) = on.namespace() else { return Ok(false) };
        // Of CreateNamespace the namespace itself says that it exists already.
        let taken = namespaces::find(&mut *self.read().await?, &name).await?.is_some();
        Ok(action == Action::CreateNamespace || !taken)
    }

    /// Refuses a caller who only might have made a namespace that somebody else has made meanwhile. Under a transaction
    /// that sees the row, by the row itself.
    pub(crate) async fn check_namespace_row(&self, conn: &mut PgConnection, caller: &Caller, id: i64) -> Result<()> {
        if caller.is_admin() || caller.role_in_namespace_row(id) >= Some(Role::Writer) {
            return Ok(());
        }
        match caller.subject() {
            Some(subject) if bindings::role_on_namespace(conn, subject.id, id).await? >= Some(Role::Writer) => Ok(()),
            _ => Err(Error::Conflict),
        }
    }

    fn permit(&self, caller: &Caller, role: Option<Role>, action: Action, on: Resource<'_>) -> Permit {
        let on = (self.settings().audits && action.changes()).then(|| Arc::new(subject(on)));
        Permit { caller: caller.clone(), role, on, makes_namespace: false }
    }

    /// Writes to the audit log what the keeper did, and by which rule.
    pub(crate) async fn record_rule(
        &self,
        conn: &mut PgConnection,
        (method, rule): (&str, &str),
        repository: &str,
        target: &str,
    ) -> Result<()> {
        if !self.settings().audits {
            return Ok(());
        }
        let (keeper, on) = (Caller::keeper(), Subject::default());
        let namespace = repository.split('/').next().unwrap_or_default();
        let entry = NewEntry { method, rule, namespace, repository, target, ..entry(&keeper, &on, "") };
        Ok(audit_log::append(conn, entry, Outcome::Done).await?)
    }

    /// Has a permit for something that is no change in itself write to the audit log.
    pub(crate) fn auditing(&self, permit: Permit, target: impl Display) -> Permit {
        let on = Subject { target: target.to_string(), ..Subject::default() };
        Permit { on: self.settings().audits.then(|| Arc::new(on)), ..permit }
    }

    async fn record_denial(&self, caller: &Caller, action: Action, on: Resource<'_>, error: &Error) {
        if !self.settings().audits {
            return;
        }
        let (on, reason) = (subject(on), error.to_string());
        let address = caller.origin().address.map(|address| address.to_string()).unwrap_or_default();
        let entry = NewEntry { method: action.name(), reason: &reason, ..entry(caller, &on, &address) };
        let written = async { audit_log::append(&mut *self.store().read().await?, entry, Outcome::Denied).await };
        if let Err(error) = written.await {
            tracing::warn!(error = %error, "a refusal could not be written to the audit log");
        }
    }
}

fn subject(on: Resource<'_>) -> Subject {
    Subject {
        namespace: on.namespace().map(NamespaceName::into_string).unwrap_or_default(),
        repository: on.repository().unwrap_or_default(),
        target: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_has_a_name_of_its_own() {
        let names: std::collections::HashSet<_> = Action::ALL.iter().map(|action| action.name()).collect();
        assert_eq!(names.len(), Action::ALL.len());
    }

    #[test]
    fn somebody_without_an_identity_may_nothing_and_is_told_nothing() {
        let name: RepositoryName = "acme/web".parse().expect("a name");
        for action in Action::ALL {
            let decision = decide(&Caller::nobody(), action, Resource::Repository(&name));
            assert!(matches!(decision, Decision::Hidden), "{action:?}");
        }
    }
}
