//! The one Postgres of a test run, made by the product's own cluster code in a folder under `/tmp`. A guard process ends
//! whatever is left of the run when this process is gone, even by a kill: its end of a pipe closes then.
//!
//! `WHARFINGER_TEST_DATABASE_URL` names another server to use instead; its user must be allowed to create databases.

use std::io::PipeWriter;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

use sqlx::postgres::PgConnectOptions;
use sqlx::{Connection, PgConnection};
use tokio::runtime::Runtime;
use tokio::sync::mpsc;
use wharfinger::store::Store;
use wharfinger::store::cluster::{Cluster, ClusterSettings};

/// The database that every other one is a copy of.
const TEMPLATE: &str = "outside_template";

/// Ends every postmaster below the folder and removes it, once nobody holds the other end of standard input. A postmaster
/// of a throw-away cluster need not stop in order; it is waited for briefly, because it writes into the folder.
const GUARD: &str = r#"
cat >/dev/null
for file in $(find -L "$0" -name postmaster.pid 2>/dev/null); do
    pid=$(head -n 1 "$file")
    kill -QUIT "$pid" 2>/dev/null
    tries=0
    while kill -0 "$pid" 2>/dev/null && [ "$tries" -lt 50 ]; do sleep 0.1; tries=$((tries + 1)); done
done
grep -o " $0/[^ ]*" /proc/mounts 2>/dev/null | while read -r mounted; do umount -l "$mounted"; done
find "$0" -path '*/postgres/run' -type l 2>/dev/null | while read -r link; do rm -rf "$(readlink "$link")"; done
find "$0" -type l -name postgres 2>/dev/null | while read -r link; do rm -rf "$(readlink -f "$link")"; done
rm -rf "$0"
"#;

/// The folder of this run.
pub(super) fn run_folder() -> &'static Path {
    static FOLDER: OnceLock<(PathBuf, PipeWriter, Child)> = OnceLock::new();
    let (folder, ..) = FOLDER.get_or_init(|| {
        let folder = PathBuf::from(format!("/tmp/wharfinger-outside-{}", super::short_name()));
        std::fs::create_dir(&folder).unwrap();
        // Under root the cluster runs as another user, who must be able to pass.
        std::fs::set_permissions(&folder, PermissionsExt::from_mode(0o755)).unwrap();
        let (reader, writer) = std::io::pipe().unwrap();
        let guard = Command::new("/bin/sh")
            .args(["-c", GUARD])
            .arg(&folder)
            .stdin(reader)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // Ctrl-C must not reach it before it has cleaned up.
            .process_group(0)
            .spawn()
            .unwrap();
        (folder, writer, guard)
    });
    folder
}

/// The one Postgres, with its template.
pub(super) struct SharedCluster {
    options: PgConnectOptions,
    finished: mpsc::UnboundedSender<String>,
}

impl SharedCluster {
    /// Starts it at the first call. It lives in a thread and a runtime of its own, because those of a test end with it.
    pub(super) fn get() -> &'static Self {
        static SHARED: OnceLock<SharedCluster> = OnceLock::new();
        SHARED.get_or_init(|| {
            let (started, wait) = std::sync::mpsc::channel();
            std::thread::spawn(move || Runtime::new().unwrap().block_on(serve(started)));
            wait.recv().expect("the thread of the cluster tells why it failed")
        })
    }

    /// How to connect to a database of it.
    pub(super) fn options(&self, database: &str) -> PgConnectOptions {
        self.options.clone().database(database)
    }

    /// Makes a database with the schema and no rows.
    pub(super) async fn create(&self, database: &str) {
        let mut connection = PgConnection::connect_with(&self.options).await.unwrap();
        execute(&mut connection, format!("create database {database} template {TEMPLATE}")).await;
        connection.close().await.unwrap();
    }

    /// Removes a database now, whoever is connected.
    pub(super) async fn remove(&self, database: &str) {
        let mut connection = PgConnection::connect_with(&self.options).await.unwrap();
        execute(&mut connection, format!("drop database {database} with (force)")).await;
        connection.close().await.unwrap();
    }

    /// Has a database removed in the background.
    pub(super) fn finish(&self, database: String) {
        let _ = self.finished.send(database);
    }
}

async fn serve(started: std::sync::mpsc::Sender<SharedCluster>) {
    let (options, _cluster) = match std::env::var("WHARFINGER_TEST_DATABASE_URL") {
        Ok(url) => (url.parse::<PgConnectOptions>().unwrap(), None),
        Err(_) => {
            let settings =
                ClusterSettings { data_dir: run_folder().join("shared"), max_connections: 300, durable: false };
            let cluster = Cluster::start(&settings).await.unwrap_or_else(|error| panic!("{error}"));
            (cluster.connect_options().database("postgres"), Some(cluster))
        }
    };
    let mut connection = PgConnection::connect_with(&options).await.unwrap();
    execute(&mut connection, format!("drop database if exists {TEMPLATE} with (force)")).await;
    execute(&mut connection, format!("create database {TEMPLATE}")).await;
    let template = Store::connect(options.clone().database(TEMPLATE), 2).await.unwrap();
    template.migrate().await.unwrap();
    // Postgres copies no database that somebody is connected to.
    template.pool().close().await;

    let (finished, mut to_remove) = mpsc::unbounded_channel();
    started.send(SharedCluster { options, finished }).unwrap_or_else(|_| panic!("nobody waits for the cluster"));
    while let Some(database) = to_remove.recv().await {
        execute(&mut connection, format!("drop database if exists {database} with (force)")).await;
    }
}

async fn execute(connection: &mut PgConnection, statement: String) {
    sqlx::query(sqlx::AssertSqlSafe(statement)).execute(connection).await.unwrap();
}
