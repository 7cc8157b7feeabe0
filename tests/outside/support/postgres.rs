//! A Postgres of a test's own, over TCP, which can be stopped at once, started again, copied to a standby and promoted: what
//! the embedded cluster never has to do.

use std::net::{SocketAddr, TcpListener};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use nix::sys::signal::{Signal, kill};
use nix::unistd::{Pid, User, geteuid};
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, Connection, PgConnection};

pub(crate) const USER: &str = "wharfinger";

/// A server with its data. It is killed when this goes.
pub(crate) struct Postgres {
    folder: PathBuf,
    address: SocketAddr,
    child: Option<Child>,
}

impl Postgres {
    /// Makes the data in a folder that exists, with flags of `initdb`.
    pub(crate) fn create(folder: &Path, flags: &[&str]) -> Self {
        give(folder);
        let data = folder.join("data");
        let auth = ["--username", USER, "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"];
        run(program("initdb").arg("--pgdata").arg(&data).args(auth).args(flags));
        Self { folder: folder.to_owned(), address: free_address(), child: None }
    }

    /// Copies the data of a running one, so that what starts on them follows it.
    pub(crate) fn follower(&self, folder: &Path) -> Self {
        give(folder);
        let from = format!("host=127.0.0.1 port={} user={USER} application_name=follower", self.address.port());
        let data = folder.join("data");
        let flags = ["--write-recovery-conf", "--checkpoint=fast", "--no-sync", "--wal-method=stream"];
        run(program("pg_basebackup").arg("--pgdata").arg(data).args(["--dbname", &from]).args(flags));
        Self { folder: folder.to_owned(), address: free_address(), child: None }
    }

    /// Starts it, and returns once it answers.
    pub(crate) async fn start(&mut self, settings: &[&str]) {
        let log =
            std::fs::OpenOptions::new().create(true).append(true).open(super::folder().join("postgres.log")).unwrap();
        let mut command = program("postgres");
        command.arg("-D").arg(self.folder.join("data")).args(["-p", &self.address.port().to_string()]);
        let always = [
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=off",
            "max_connections=60",
            "max_wal_senders=4",
        ];
        for setting in always.iter().chain(settings) {
            command.args(["-c", setting]);
        }
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log).spawn().unwrap();
        self.child = Some(child);
        while PgConnection::connect_with(&self.options("postgres")).await.is_err() {
            let ended = self.child.as_mut().unwrap().try_wait().unwrap();
            assert!(ended.is_none(), "it does not start: {ended:?}");
            tokio::task::yield_now().await;
        }
    }

    /// Stops it as `pg_ctl stop -m immediate` does: nothing is written any more.
    pub(crate) fn stop_at_once(&mut self) {
        let Some(mut child) = self.child.take() else { return };
        kill(Pid::from_raw(child.id().try_into().unwrap()), Signal::SIGQUIT).unwrap();
        child.wait().unwrap();
    }

    /// Whether it ended by itself.
    pub(crate) fn has_ended(&mut self) -> bool {
        self.child.as_mut().is_none_or(|child| child.try_wait().unwrap().is_some())
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// The setting that names a database of it, by way of an address.
    pub(crate) fn url(&self, at: SocketAddr) -> String {
        format!("postgres://{USER}@{at}/wharfinger")
    }

    pub(crate) fn options(&self, database: &str) -> PgConnectOptions {
        PgConnectOptions::new_without_pgpass()
            .host("127.0.0.1")
            .port(self.address.port())
            .username(USER)
            .database(database)
    }

    /// Runs a statement in a database.
    pub(crate) async fn execute(&self, database: &str, statement: &str) {
        let mut connection = PgConnection::connect_with(&self.options(database)).await.unwrap();
        sqlx::query(AssertSqlSafe(statement)).execute(&mut connection).await.unwrap();
    }

    /// The answer of a statement to be one truth.
    pub(crate) async fn says(&self, database: &str, question: &str) -> bool {
        let mut connection = PgConnection::connect_with(&self.options(database)).await.unwrap();
        sqlx::query_scalar(AssertSqlSafe(question)).fetch_one(&mut connection).await.unwrap()
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        if !self.has_ended() {
            self.stop_at_once();
        }
    }
}

/// An address that is free now.
pub(crate) fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

/// Whose processes they are: under root somebody else's, because Postgres and its poolers refuse root.
pub(crate) fn account() -> Option<User> {
    let named = |name| User::from_name(name).unwrap();
    geteuid().is_root().then(|| named("postgres").or_else(|| named("nobody")).unwrap())
}

/// A command of that account.
pub(crate) fn as_account(program: &Path) -> Command {
    let mut command = Command::new(program);
    if let Some(user) = account() {
        command.uid(user.uid.as_raw()).gid(user.gid.as_raw());
    }
    command.current_dir("/");
    command
}

pub(crate) fn give(folder: &Path) {
    if let Some(user) = account() {
        std::os::unix::fs::chown(folder, Some(user.uid.as_raw()), Some(user.gid.as_raw())).unwrap();
    }
}

/// A program of the Postgres that the embedded cluster would take.
fn program(name: &str) -> Command {
    let folders =
        std::env::var_os("PATH").into_iter().flat_map(|path| std::env::split_paths(&path).collect::<Vec<_>>());
    let versioned = (15..=18).rev().flat_map(|major| {
        ["/usr/lib/postgresql/", "/usr/pgsql-", "/opt/homebrew/opt/postgresql@"]
            .map(|before| PathBuf::from(format!("{before}{major}/bin")))
    });
    let folder = folders
        .chain(versioned)
        .find(|folder| folder.join("pg_basebackup").is_file() && folder.join("initdb").is_file());
    as_account(&folder.expect("PostgreSQL 15 to 18 is installed").join(name))
}

fn run(command: &mut Command) {
    let output = command.stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}
