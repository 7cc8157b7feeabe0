//! The folder of a cluster: its lock, its owner, where its data, socket and log lie. Starts no process.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::ClusterError;
use super::account::Account;

/// Bytes that the path of a unix socket may have on every system we know (Linux 107, macOS and the BSDs 103).
const SOCKET_PATH_MAX: usize = 103;
/// The name that Postgres gives its socket.
const SOCKET_FILE: &str = ".s.PGSQL.5432";
/// How the names of short folders for sockets begin.
const SHORT_PREFIX: &str = "wharfinger-run-";
/// Where clusters go whose data directory the user they run as cannot reach.
const ELSEWHERE: &str = "/var/lib/wharfinger";
/// Size from which the log is put aside at start, in bytes.
const LOG_MAX: u64 = 16 << 20;

/// The folder of a cluster, locked for as long as this lives.
#[derive(Debug)]
pub(super) struct Folder {
    account: Account,
    /// Absolute, free of links, owned by the account.
    root: PathBuf,
    log: PathBuf,
    socket_dir: PathBuf,
    /// Held, never read: closing it gives the lock back.
    _lock: File,
}

impl Folder {
    /// Opens or makes `<data_dir>/postgres` and takes the lock.
    pub(super) fn open(data_dir: &Path) -> Result<Self, ClusterError> {
        fs::create_dir_all(data_dir).map_err(ClusterError::file("make the folder", data_dir))?;
        let data_dir = data_dir.canonicalize().map_err(ClusterError::file("resolve", data_dir))?;
        let lock = lock(&data_dir)?;
        let link = data_dir.join("postgres");
        let owner = fs::metadata(link.join("data")).or_else(|_| fs::metadata(&link)).ok().map(|found| found.uid());
        let account = Account::choose(owner)?;
        if let (Account::Own { uid }, Some(owner)) = (&account, owner)
            && *uid != owner
        {
            return Err(ClusterError::NotOurs { folder: link, owner });
        }
        let root = ensure_root(&link, &account)?;
        Ok(Self { account, socket_dir: root.join("run"), root, log: data_dir.join("postgres.log"), _lock: lock })
    }

    /// The user that the cluster's processes run as.
    pub(super) fn account(&self) -> &Account {
        &self.account
    }

    /// What Postgres calls PGDATA.
    pub(super) fn data(&self) -> PathBuf {
        self.root.join("data")
    }

    /// Where `initdb` works, so that one that is cut short leaves nothing that looks like a cluster.
    pub(super) fn unfinished_data(&self) -> PathBuf {
        self.root.join("data.unfinished")
    }

    /// Whether there is data to start from.
    pub(super) fn is_initialised(&self) -> bool {
        self.data().join("PG_VERSION").exists()
    }

    /// The major version that made the data, with the folder to name in messages.
    pub(super) fn data_version(&self) -> Result<Option<(u32, PathBuf)>, ClusterError> {
        let path = self.data().join("PG_VERSION");
        match fs::read_to_string(&path) {
            Ok(text) => Ok(text.trim().parse().ok().map(|major| (major, self.data()))),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(ClusterError::file("read", path)(error)),
        }
    }

    /// The folder of the socket.
    pub(super) fn socket_dir(&self) -> &Path {
        &self.socket_dir
    }

    /// Makes an empty folder for the socket that only the account can enter: beside the data, or in a short place when
    /// the path would be too long for a socket. Then a link beside the data names it, for operators and the next start.
    pub(super) fn arrange_socket(&mut self) -> Result<(), ClusterError> {
        let beside = self.root.join("run");
        self.remove_linked_socket_dir(&beside)?;
        // Nobody runs here any more. Postgres would believe a stale lock whose process id somebody else has by now.
        remove_socket_files(&beside);
        if fits_socket(&beside) {
            ensure_private_folder(&beside, &self.account)?;
            self.socket_dir = beside;
            return Ok(());
        }
        // A fresh name each time: a folder of a known name in a place open to all could be somebody else's.
        let own_runtime_dir = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
        let place = own_runtime_dir
            .filter(|place| matches!(self.account, Account::Own { .. }) && place.is_absolute() && place.is_dir())
            .unwrap_or_else(|| PathBuf::from("/tmp"));
        let short = place.join(format!("{SHORT_PREFIX}{}", Uuid::new_v4().simple()));
        DirBuilder::new().mode(0o700).create(&short).map_err(ClusterError::file("make the folder", &short))?;
        self.account.give(&short)?;
        // A data directory that was moved may have a folder there, from when its path was short enough.
        let _ = fs::remove_dir(&beside);
        symlink(&short, &beside).map_err(ClusterError::file("link", &beside))?;
        self.socket_dir = short;
        Ok(())
    }

    /// Removes the short folder that an earlier start left behind, and the link that named it.
    fn remove_linked_socket_dir(&self, link: &Path) -> Result<(), ClusterError> {
        let Ok(target) = fs::read_link(link) else { return Ok(()) };
        remove_socket_dir(&target);
        fs::remove_file(link).map_err(ClusterError::file("remove", link))
    }

    /// The file that holds what Postgres says.
    pub(super) fn log_file(&self) -> PathBuf {
        self.log.clone()
    }

    /// Opens the log for appending; a long one is put aside first.
    pub(super) fn open_log(&self) -> Result<File, ClusterError> {
        if fs::metadata(&self.log).is_ok_and(|found| found.len() > LOG_MAX) {
            let aside = self.log.with_extension("log.1");
            fs::rename(&self.log, &aside).map_err(ClusterError::file("put aside", &self.log))?;
        }
        OpenOptions::new().create(true).append(true).open(&self.log).map_err(ClusterError::file("open", &self.log))
    }
}

impl Drop for Folder {
    /// The link that remains tells the next start what there was.
    fn drop(&mut self) {
        if !self.socket_dir.starts_with(&self.root) {
            remove_socket_dir(&self.socket_dir);
        }
    }
}

/// Removes a short folder with what Postgres puts there, and nothing else: the link that names it may lie, and we may be
/// root. What remains does no harm.
fn remove_socket_dir(folder: &Path) {
    if folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with(SHORT_PREFIX)) {
        remove_socket_files(folder);
        let _ = fs::remove_dir(folder);
    }
}

fn remove_socket_files(folder: &Path) {
    for file in [SOCKET_FILE.to_owned(), format!("{SOCKET_FILE}.lock")] {
        let _ = fs::remove_file(folder.join(file));
    }
}

fn lock(data_dir: &Path) -> Result<File, ClusterError> {
    let path = data_dir.join("postgres.lock");
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(ClusterError::file("open", &path))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(ClusterError::InUse(data_dir.to_owned())),
        Err(TryLockError::Error(error)) => Err(ClusterError::file("lock", path)(error)),
    }
}

/// Makes the folder of the cluster where the account can reach it, and returns where that is. Root's home is closed to
/// everybody else, so a data directory there keeps a link, and the cluster lies in `/var/lib/wharfinger`.
fn ensure_root(link: &Path, account: &Account) -> Result<PathBuf, ClusterError> {
    let parent = link.parent().unwrap_or(Path::new("/"));
    if fs::symlink_metadata(link).is_err() && !account.can_traverse(parent) {
        let elsewhere = Path::new(ELSEWHERE);
        fs::create_dir_all(elsewhere).map_err(ClusterError::file("make the folder", elsewhere))?;
        // A fresh name, not one derived from the path: a data directory that was thrown away must not come back.
        let target = elsewhere.join(Uuid::new_v4().simple().to_string());
        ensure_private_folder(&target, account)?;
        symlink(&target, link).map_err(ClusterError::file("link", link))?;
        tracing::info!(
            user = account.name(),
            data_dir = %parent.display(),
            cluster = %target.display(),
            "the user that PostgreSQL runs as cannot reach the data directory, so the cluster lies elsewhere and is linked"
        );
    } else if fs::symlink_metadata(link).is_err() {
        ensure_private_folder(link, account)?;
    }
    let root = link.canonicalize().map_err(ClusterError::file("resolve", link))?;
    ensure_private_folder(&root, account)?;
    Ok(root)
}

fn ensure_private_folder(path: &Path, account: &Account) -> Result<(), ClusterError> {
    match DirBuilder::new().mode(0o700).create(path) {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(ClusterError::file("make the folder", path)(error)),
    }
    account.give(path)?;
    fs::set_permissions(path, Permissions::from_mode(0o700)).map_err(ClusterError::file("protect the folder", path))
}

fn fits_socket(folder: &Path) -> bool {
    folder.as_os_str().len() + "/".len() + SOCKET_FILE.len() <= SOCKET_PATH_MAX
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_owner_of_the_lock_is_refused_until_the_first_lets_go() {
        let folder = tempfile::tempdir().unwrap();
        let first = lock(folder.path()).unwrap();
        assert!(matches!(lock(folder.path()), Err(ClusterError::InUse(_))));
        drop(first);
        lock(folder.path()).unwrap();
    }

    #[test]
    fn a_socket_moves_to_a_short_private_folder_when_its_path_would_be_too_long() {
        let place = tempfile::tempdir().unwrap();
        fs::set_permissions(place.path(), Permissions::from_mode(0o755)).unwrap();
        let mut folder = Folder::open(&place.path().join("d".repeat(120))).unwrap();
        folder.arrange_socket().unwrap();
        let short = folder.socket_dir().to_owned();
        assert!(fits_socket(&short), "{}", short.display());
        let metadata = fs::metadata(&short).unwrap();
        assert_eq!(metadata.mode() & 0o777, 0o700);
        assert_eq!(metadata.uid(), folder.account().uid());
        drop(folder);
        assert!(!short.exists());
    }

    #[test]
    fn a_start_clears_the_short_folder_that_a_killed_one_left_behind() {
        let place = tempfile::tempdir().unwrap();
        fs::set_permissions(place.path(), Permissions::from_mode(0o755)).unwrap();
        let data_dir = place.path().join("d".repeat(120));
        let mut killed = Folder::open(&data_dir).unwrap();
        killed.arrange_socket().unwrap();
        let left_behind = killed.socket_dir().to_owned();
        fs::write(left_behind.join(SOCKET_FILE), "").unwrap();
        // As if it had been killed: the folder stays, the lock goes.
        killed.socket_dir = killed.root.join("run");
        drop(killed);
        assert!(left_behind.exists());

        let mut folder = Folder::open(&data_dir).unwrap();
        folder.arrange_socket().unwrap();
        assert!(!left_behind.exists());
        assert_ne!(folder.socket_dir(), left_behind);
    }

    #[test]
    fn only_a_socket_and_its_folder_are_ever_removed() {
        let place = tempfile::tempdir().unwrap();
        let precious = place.path().join(format!("{SHORT_PREFIX}precious"));
        fs::create_dir(&precious).unwrap();
        fs::write(precious.join("file"), "").unwrap();
        remove_socket_dir(&precious);
        assert!(precious.join("file").exists());
        let other = place.path().join("other");
        fs::create_dir(&other).unwrap();
        remove_socket_dir(&other);
        assert!(other.exists());
    }

    #[test]
    fn a_short_data_directory_keeps_its_socket_beside_the_data() {
        let place = tempfile::tempdir().unwrap();
        fs::set_permissions(place.path(), Permissions::from_mode(0o755)).unwrap();
        let mut folder = Folder::open(place.path()).unwrap();
        folder.arrange_socket().unwrap();
        assert!(folder.socket_dir().starts_with(place.path().canonicalize().unwrap()));
    }
}
