//! Finds the server programs of Postgres on this machine. Knows where distributions put them, and nothing of clusters.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::ClusterError;

/// The major versions that the queries are written for.
const SUPPORTED: RangeInclusive<u32> = 15..=18;

/// Folders that hold the programs of one version each, as distributions lay them out: what comes before the version,
/// and what after it.
const VERSIONED: [(&str, &str); 7] = [
    ("/usr/lib/postgresql/", "/bin"),
    ("/usr/pgsql-", "/bin"),
    ("/usr/lib/postgresql", "/bin"),
    ("/usr/libexec/postgresql", ""),
    ("/opt/homebrew/opt/postgresql@", "/bin"),
    ("/usr/local/opt/postgresql@", "/bin"),
    ("/usr/local/pgsql-", "/bin"),
];

/// The programs of one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Binaries {
    pub(super) folder: PathBuf,
    pub(super) major: u32,
}

impl Binaries {
    pub(super) fn postgres(&self) -> PathBuf {
        self.folder.join("postgres")
    }

    pub(super) fn initdb(&self) -> PathBuf {
        self.folder.join("initdb")
    }
}

/// The programs for a cluster: of the version that made its data, or the newest for a new one.
pub(super) fn find(data_version: Option<(u32, PathBuf)>) -> Result<Binaries, ClusterError> {
    choose(installed(), data_version)
}

fn choose(installed: BTreeMap<u32, PathBuf>, data_version: Option<(u32, PathBuf)>) -> Result<Binaries, ClusterError> {
    let newest = installed.last_key_value().ok_or(ClusterError::NoBinaries)?;
    let (major, folder) = match data_version {
        None => newest,
        Some((wanted, data)) => installed.get_key_value(&wanted).ok_or_else(|| {
            let found: Vec<String> = installed.keys().map(u32::to_string).collect();
            ClusterError::WrongVersion { folder: data, wanted, found: found.join(", ") }
        })?,
    };
    Ok(Binaries { folder: folder.clone(), major: *major })
}

/// Every supported version on this machine, with the first folder that holds it. PATH comes first: who sets it means it.
fn installed() -> BTreeMap<u32, PathBuf> {
    let mut folders: Vec<PathBuf> = std::env::var_os("PATH").iter().flat_map(std::env::split_paths).collect();
    for (before, after) in VERSIONED {
        folders.extend(SUPPORTED.map(|major| PathBuf::from(format!("{before}{major}{after}"))));
    }
    folders.extend(folder_by_pg_config());
    let mut found = BTreeMap::new();
    for folder in folders {
        if !(folder.join("postgres").is_file() && folder.join("initdb").is_file()) {
            continue;
        }
        if let Some(major) = version_of(&folder.join("postgres")).filter(|major| SUPPORTED.contains(major)) {
            // Links in PATH may lead to wrappers; the programs look for their shared files beside the real ones.
            found.entry(major).or_insert_with(|| folder.canonicalize().unwrap_or(folder));
        }
    }
    found
}

fn folder_by_pg_config() -> Option<PathBuf> {
    let output = Command::new("pg_config").arg("--bindir").output().ok()?;
    output.status.success().then(|| PathBuf::from(String::from_utf8_lossy(&output.stdout).trim()))
}

fn version_of(postgres: &Path) -> Option<u32> {
    let output = Command::new(postgres).arg("--version").output().ok()?;
    major_version(&String::from_utf8_lossy(&output.stdout))
}

/// Reads `postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)`, `… 18beta1` and the like.
fn major_version(text: &str) -> Option<u32> {
    let version = text.split_whitespace().nth(2)?;
    let digits = version.find(|c: char| !c.is_ascii_digit()).unwrap_or(version.len());
    version[..digits].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_postgres_says_of_itself() {
        for (text, expected) in [
            ("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n", Some(15)),
            ("postgres (PostgreSQL) 18beta1\n", Some(18)),
            ("postgres (PostgreSQL) 17\n", Some(17)),
            ("postgres\n", None),
            ("", None),
        ] {
            assert_eq!(major_version(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_new_cluster_takes_the_newest_version_and_an_old_one_its_own() {
        let installed = BTreeMap::from([(15, PathBuf::from("/a")), (17, PathBuf::from("/b"))]);
        assert_eq!(choose(installed.clone(), None).unwrap().major, 17);
        assert_eq!(choose(installed, Some((15, "/data".into()))).unwrap().folder, PathBuf::from("/a"));
    }

    #[test]
    fn data_of_a_version_that_is_not_installed_is_refused_in_one_line() {
        let installed = BTreeMap::from([(15, PathBuf::from("/a")), (17, PathBuf::from("/b"))]);
        let refusal = choose(installed, Some((16, "/data".into()))).unwrap_err().to_string();
        assert!(refusal.contains("PostgreSQL 16") && refusal.contains("only 15, 17"), "{refusal}");
        assert!(!refusal.contains('\n'));
    }
}
