//! PgBouncer in transaction mode, in front of a Postgres of a test's own, set up as the page on operating says.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use sqlx::postgres::PgConnectOptions;
use sqlx::{Connection, PgConnection};

use super::postgres::{Postgres, USER, as_account, free_address, give};

/// A running PgBouncer. It is killed when this goes.
pub(crate) struct Pooler {
    program: PathBuf,
    folder: PathBuf,
    address: SocketAddr,
    child: Option<Child>,
}

impl Pooler {
    /// With few sessions, so that they are shared.
    pub(crate) async fn before(postgres: &Postgres) -> Self {
        let ready = tokio::task::spawn_blocking(|| {
            let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/ensure-pgbouncer");
            Command::new(script).stdin(Stdio::null()).output().unwrap()
        });
        let ready = ready.await.unwrap();
        assert!(ready.status.success(), "no PgBouncer: {}", String::from_utf8_lossy(&ready.stderr));
        let program = PathBuf::from(String::from_utf8(ready.stdout).unwrap().trim());
        let (folder, address) = (super::folder(), free_address());
        give(&folder);
        let settings = format!(
            "[databases]\n\
             wharfinger = host=127.0.0.1 port={} user={USER} connect_query='set jit = off'\n\
             [pgbouncer]\n\
             listen_addr = 127.0.0.1\n\
             listen_port = {}\n\
             unix_socket_dir =\n\
             auth_type = any\n\
             pool_mode = transaction\n\
             max_prepared_statements = 300\n\
             default_pool_size = 5\n\
             max_client_conn = 200\n",
            postgres.address().port(),
            address.port(),
        );
        std::fs::write(folder.join("pgbouncer.ini"), settings).unwrap();
        let mut pooler = Self { program, folder, address, child: None };
        pooler.start().await;
        pooler
    }

    pub(crate) async fn start(&mut self) {
        let mut command = as_account(&self.program);
        command.arg("-q").arg(self.folder.join("pgbouncer.ini"));
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        self.child = Some(child);
        let options = PgConnectOptions::new_without_pgpass()
            .host("127.0.0.1")
            .port(self.address.port())
            .username(USER)
            .database("wharfinger")
            .extra_float_digits(None);
        while let Err(error) = PgConnection::connect_with(&options).await.map(PgConnection::close_hard) {
            let ended = self.child.as_mut().unwrap().try_wait().unwrap();
            assert!(ended.is_none(), "it does not start: {ended:?}, {error}");
            tokio::task::yield_now().await;
        }
    }

    /// Kills it.
    pub(crate) fn stop(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Pooler {
    fn drop(&mut self) {
        self.stop();
    }
}
