//! Accounts, tokens, roles and what follows from them. Knows nothing of how a secret is checked or where any of it is kept.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Malformed, NamespaceName, RepositoryName};

/// Characters the name of an account may have at most.
pub const ACCOUNT_NAME_MAX: usize = 64;
/// Characters a password must have at least.
pub const PASSWORD_MIN: usize = 12;
/// Bytes a password may have at most, because hashing costs what it is long.
pub const PASSWORD_MAX: usize = 1024;

/// What an account may do in a namespace or a repository. Each role includes those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[repr(i16)]
pub enum Role {
    /// Read and pull.
    Reader = 1,
    /// Push, create tags, create repositories.
    Writer = 2,
    /// Delete, move tags, restore, describe repositories, pin.
    Maintainer = 3,
    /// Settings, bindings and protections; delete the namespace.
    Owner = 4,
}

impl Role {
    /// The role with that number in the database.
    pub fn from_code(code: i16) -> Option<Self> {
        [Self::Reader, Self::Writer, Self::Maintainer, Self::Owner].into_iter().find(|role| *role as i16 == code)
    }

    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Writer => "writer",
            Self::Maintainer => "maintainer",
            Self::Owner => "owner",
        }
    }
}

/// What stands behind an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[repr(i16)]
pub enum AccountKind {
    /// A person.
    User = 1,
    /// A program.
    Service = 2,
}

impl AccountKind {
    /// The kind with that number in the database.
    pub fn from_code(code: i16) -> Option<Self> {
        [Self::User, Self::Service].into_iter().find(|kind| *kind as i16 == code)
    }
}

/// Somebody who can be told apart from others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Account {
    /// Its row.
    pub id: i64,
    /// Its identifier for callers.
    pub uid: Uuid,
    /// Its name, which no other account ever bears.
    pub name: String,
    /// What stands behind it.
    pub kind: AccountKind,
    /// For people.
    pub description: String,
    /// Whether it may do everything.
    pub is_admin: bool,
    /// Whether it may do nothing.
    pub disabled: bool,
    /// Whether a password was set.
    pub has_password: bool,
    /// Grows by one with every change.
    pub revision: i64,
    /// Who created it.
    pub creator: String,
    /// When it was created.
    pub create_time: OffsetDateTime,
    /// When it was changed last.
    pub update_time: OffsetDateTime,
}

impl Account {
    /// Changes with every change of the account.
    pub fn etag(&self) -> String {
        super::etag(self.uid, self.revision)
    }
}

/// Where a role holds, or a token is good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// A namespace and everything under it.
    Namespace(NamespaceName),
    /// One repository.
    Repository(RepositoryName),
}

impl Place {
    /// The namespace that it is or lies in.
    pub fn namespace(&self) -> NamespaceName {
        match self {
            Self::Namespace(name) => name.clone(),
            Self::Repository(name) => name.namespace(),
        }
    }

    /// The repository, where it is one.
    pub fn repository(&self) -> Option<&RepositoryName> {
        match self {
            Self::Namespace(_) => None,
            Self::Repository(name) => Some(name),
        }
    }
}

/// A token, without its secret, which nobody can read again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Token {
    /// Its identifier.
    pub uid: Uuid,
    /// The account it is good for.
    pub account: String,
    /// How it begins, to tell tokens apart.
    pub prefix: String,
    /// For people.
    pub description: String,
    /// The most it is good for, where that is less than its account may.
    pub max_role: Option<Role>,
    /// Where it is good, if not everywhere; `None` inside when that place is gone.
    pub place: Option<Option<Place>>,
    /// Who created it.
    pub creator: String,
    /// When it was created.
    pub create_time: OffsetDateTime,
    /// From when on it is refused.
    pub expire_time: Option<OffsetDateTime>,
    /// When it was revoked.
    pub revoke_time: Option<OffsetDateTime>,
    /// When it was last used, to the minute.
    pub last_used_time: Option<OffsetDateTime>,
}

/// A role of an account somewhere.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Binding {
    /// Its identifier.
    pub uid: Uuid,
    /// The account.
    pub account: String,
    /// The role.
    pub role: Role,
    /// Where.
    pub place: Place,
    /// Who granted it.
    pub creator: String,
    /// When.
    pub create_time: OffsetDateTime,
}

/// The rows that a caller may see, for lists. What lies in a namespace that is seen is seen too.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Visible {
    /// Rows of namespaces.
    pub namespaces: Vec<i64>,
    /// Rows of single repositories.
    pub repositories: Vec<i64>,
    /// The name under which the caller starts operations.
    pub caller: String,
}

/// Checks the name of an account: 2 to 64 lower-case letters, digits, `.`, `_`, `-`, `@`, beginning with a letter or a digit.
pub fn check_account_name(name: &str) -> Result<(), Malformed> {
    let legal = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, b'.' | b'_' | b'-' | b'@');
    let starts = name.bytes().next().is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    if !starts || name.len() < 2 || name.len() > ACCOUNT_NAME_MAX || !name.bytes().all(legal) {
        return Err(Malformed::new(
            "the name of an account has 2 to 64 lower-case letters, digits, '.', '_', '-' and '@', and begins with a letter \
             or a digit",
        ));
    }
    if RESERVED_NAMES.contains(&name) {
        return Err(Malformed::new("this name means the server itself or somebody unknown; choose another"));
    }
    Ok(())
}

/// Names that stand in histories for something other than an account.
const RESERVED_NAMES: [&str; 3] = ["anonymous", "keeper", "wharfinger"];

/// Checks a password that somebody wants to have.
pub fn check_password(password: &str) -> Result<(), Malformed> {
    if password.chars().count() < PASSWORD_MIN || password.len() > PASSWORD_MAX || password.contains('\0') {
        return Err(Malformed::new(format!(
            "a password has at least {PASSWORD_MIN} characters and at most {PASSWORD_MAX} bytes"
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_ordered_by_what_they_allow() {
        assert!(Role::Reader < Role::Writer && Role::Writer < Role::Maintainer && Role::Maintainer < Role::Owner);
        for code in 1..=4 {
            assert_eq!(Role::from_code(code).map(|role| role as i16), Some(code));
        }
        assert_eq!((Role::from_code(0), Role::from_code(5)), (None, None));
    }

    #[test]
    fn names_that_could_be_taken_for_something_else_are_refused() {
        for name in ["", "a", "Ann", "-ann", "an n", "keeper", "anonymous", "wharfinger", "ann:x", &"a".repeat(65)] {
            assert!(check_account_name(name).is_err(), "{name:?}");
        }
        for name in ["ann", "ci-runner.2", "ann@example", "00"] {
            assert!(check_account_name(name).is_ok(), "{name:?}");
        }
    }
}
