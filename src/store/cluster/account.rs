//! Whose processes the cluster's are. Postgres refuses root, so under root they are another user's; knows users and
//! permission bits, nothing of Postgres's files.

use std::os::unix::fs::MetadataExt;
use std::path::Path;

use nix::unistd::{User, geteuid};
use tokio::process::Command;

use super::ClusterError;

/// The user that the cluster's processes run as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Account {
    /// The user that this process runs as.
    Own { uid: u32 },
    /// Another user, possible because this process is root.
    Other { name: String, uid: u32, gid: u32 },
}

impl Account {
    /// Chooses: an ordinary user itself; under root the owner of data that exists already, else `postgres` or `nobody`.
    pub(super) fn choose(owner_of_data: Option<u32>) -> Result<Self, ClusterError> {
        let own = geteuid();
        if !own.is_root() {
            return Ok(Self::Own { uid: own.as_raw() });
        }
        let owner = owner_of_data.filter(|uid| *uid != 0).and_then(|uid| User::from_uid(uid.into()).ok().flatten());
        let by_name = |name| User::from_name(name).ok().flatten();
        let user =
            owner.or_else(|| by_name("postgres")).or_else(|| by_name("nobody")).ok_or(ClusterError::NoAccount)?;
        Ok(Self::Other { name: user.name, uid: user.uid.as_raw(), gid: user.gid.as_raw() })
    }

    /// The user's id.
    #[cfg(test)]
    pub(super) fn uid(&self) -> u32 {
        match self {
            Self::Own { uid } | Self::Other { uid, .. } => *uid,
        }
    }

    /// The user's name, for messages.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Own { uid } => {
                User::from_uid((*uid).into()).ok().flatten().map_or_else(|| uid.to_string(), |user| user.name)
            }
            Self::Other { name, .. } => name.clone(),
        }
    }

    /// Makes a command run as this user.
    pub(super) fn apply(&self, command: &mut Command) {
        if let Self::Other { uid, gid, .. } = self {
            command.uid(*uid).gid(*gid);
        }
    }

    /// Gives a file or folder to this user.
    pub(super) fn give(&self, path: &Path) -> Result<(), ClusterError> {
        if let Self::Other { uid, gid, .. } = self {
            std::os::unix::fs::chown(path, Some(*uid), Some(*gid))
                .map_err(ClusterError::file("change the owner of", path))?;
        }
        Ok(())
    }

    /// Whether this user can pass through `folder` and everything above it. `folder` is absolute and free of links.
    pub(super) fn can_traverse(&self, folder: &Path) -> bool {
        let Self::Other { uid, gid, .. } = self else { return true };
        folder.ancestors().all(|ancestor| {
            std::fs::metadata(ancestor)
                .is_ok_and(|metadata| may_pass(metadata.mode(), metadata.uid() == *uid, metadata.gid() == *gid))
        })
    }
}

/// The execute bit that counts: the owner's for the owner, else the group's for its members, else everybody's.
fn may_pass(mode: u32, is_owner: bool, is_member: bool) -> bool {
    let bit = if is_owner {
        0o100
    } else if is_member {
        0o010
    } else {
        0o001
    };
    mode & bit != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_specific_permission_bit_decides() {
        for (mode, is_owner, is_member, passes) in [
            (0o755, false, false, true),
            (0o700, false, false, false),
            (0o700, true, false, true),
            (0o750, false, true, true),
            (0o701, false, true, false),
            (0o070, true, true, false),
        ] {
            assert_eq!(may_pass(mode, is_owner, is_member), passes, "{mode:o} {is_owner} {is_member}");
        }
    }

    #[test]
    fn everybody_can_pass_the_root_folder() {
        assert!(Account::Other { name: "nobody".into(), uid: 65534, gid: 65534 }.can_traverse(Path::new("/")));
    }
}
