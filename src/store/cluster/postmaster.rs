//! The processes of a cluster: `initdb` once, then `postgres` as our child until it is told to stop.

use std::fs;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use tokio::process::{Child, Command};
use tokio::time::{Instant, sleep, timeout};

use super::binaries::Binaries;
use super::folder::Folder;
use super::{ClusterError, ClusterSettings, NAME};

/// How long a postmaster that was told to stop at once may take before it is killed.
const PATIENCE_AT_ONCE: Duration = Duration::from_secs(5);
/// How often a start that takes long says so.
const STILL_STARTING: Duration = Duration::from_secs(10);

/// A running `postgres`.
#[derive(Debug)]
pub(super) struct Postmaster {
    child: Child,
}

/// Makes the data folder. It gets its name only when it is whole.
pub(super) async fn initialise(binaries: &Binaries, folder: &Folder, durable: bool) -> Result<(), ClusterError> {
    let unfinished = folder.unfinished_data();
    if unfinished.exists() {
        fs::remove_dir_all(&unfinished).map_err(ClusterError::file("remove", &unfinished))?;
    }
    let program = binaries.initdb();
    let mut command = command(&program, folder);
    // Whoever can enter the socket's folder is the owner, so there is no password to keep.
    command.arg("--pgdata").arg(&unfinished).args(["--username", NAME, "--auth-local=trust", "--auth-host=reject"]);
    command.args(["--encoding=UTF8", "--locale=C"]);
    if !durable {
        command.arg("--no-sync");
    }
    // A start that is given up must not leave one behind that writes where the next start begins.
    command.kill_on_drop(true);
    let output = command.output().await.map_err(|source| spawn_error(&program, folder, source))?;
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        return Err(ClusterError::Initialise { folder: folder.data(), output: in_one_line(&text) });
    }
    fs::rename(&unfinished, folder.data()).map_err(ClusterError::file("rename", &unfinished))
}

impl Postmaster {
    /// Starts `postgres` and returns once it accepts connections.
    pub(super) async fn start(
        binaries: &Binaries,
        folder: &Folder,
        settings: &ClusterSettings,
    ) -> Result<Self, ClusterError> {
        let log = folder.open_log()?;
        let log_start = log.metadata().map_err(ClusterError::file("read", folder.log_file()))?.len();
        let for_stdout = log.try_clone().map_err(ClusterError::file("open", folder.log_file()))?;
        let program = binaries.postgres();
        let mut command = command(&program, folder);
        command.arg("-D").arg(folder.data()).stdout(for_stdout).stderr(log);
        for (name, value) in parameters(folder, settings) {
            command.arg("-c").arg(format!("{name}={value}"));
        }
        // Its own group, so that Ctrl-C in a terminal reaches us alone and calls in flight still find their database.
        command.process_group(0);
        let child = command.spawn().map_err(|source| spawn_error(&program, folder, source))?;
        let mut postmaster = Self { child };
        postmaster.wait_until_ready(folder, log_start).await?;
        Ok(postmaster)
    }

    /// Postgres writes its state into its pid file; that is what `pg_ctl` waits for too.
    async fn wait_until_ready(&mut self, folder: &Folder, log_start: u64) -> Result<(), ClusterError> {
        let pid_file = folder.data().join("postmaster.pid");
        let mut pause = Duration::from_millis(5);
        let mut next_word = Instant::now() + STILL_STARTING;
        loop {
            let ended = self.child.try_wait().map_err(ClusterError::file("watch the process of", folder.data()))?;
            if let Some(status) = ended {
                let reason = in_one_line(&log_since(&folder.log_file(), log_start));
                return Err(ClusterError::StartFailed { status: status.to_string(), reason, log: folder.log_file() });
            }
            let state = fs::read_to_string(&pid_file).unwrap_or_default();
            if self.process_id().is_some_and(|own| says_ready(&state, own)) {
                return Ok(());
            }
            if Instant::now() >= next_word {
                tracing::info!(log = %folder.log_file().display(), "PostgreSQL is still starting; it may be recovering");
                next_word += STILL_STARTING;
            }
            sleep(pause).await;
            pause = (pause * 2).min(Duration::from_millis(100));
        }
    }

    pub(super) fn process_id(&self) -> Option<u32> {
        self.child.id()
    }

    /// Waits until it ends, and says how.
    pub(super) async fn wait(&mut self) -> String {
        self.child.wait().await.map_or_else(|error| error.to_string(), |status| status.to_string())
    }

    /// Fast shutdown, then immediate, then the kill that needs no cooperation.
    pub(super) async fn stop(&mut self, patience: Duration) -> Result<(), ClusterError> {
        for (signal, patience) in [(Signal::SIGINT, patience), (Signal::SIGQUIT, PATIENCE_AT_ONCE)] {
            self.signal(signal);
            if timeout(patience, self.child.wait()).await.is_ok() {
                return Ok(());
            }
            tracing::warn!(%signal, ?patience, "PostgreSQL did not stop in time");
        }
        self.child.kill().await.map_err(ClusterError::file("end the process of", "postgres"))
    }

    fn signal(&self, signal: Signal) {
        if let Some(pid) = self.child.id().and_then(|id| i32::try_from(id).ok()) {
            // It fails only when the process has just ended, which is what every caller wants.
            let _ = kill(Pid::from_raw(pid), signal);
        }
    }
}

impl Drop for Postmaster {
    fn drop(&mut self) {
        self.signal(Signal::SIGQUIT);
    }
}

/// What every start sets, whatever `postgresql.conf` says.
fn parameters(folder: &Folder, settings: &ClusterSettings) -> Vec<(&'static str, String)> {
    let mut parameters = vec![
        ("listen_addresses", String::new()),
        ("unix_socket_directories", folder.socket_dir().display().to_string()),
        ("unix_socket_permissions", "0700".to_owned()),
        ("port", "5432".to_owned()),
        ("cluster_name", NAME.to_owned()),
        ("logging_collector", "off".to_owned()),
        ("log_destination", "stderr".to_owned()),
        ("log_timezone", "UTC".to_owned()),
        ("timezone", "UTC".to_owned()),
        ("max_connections", settings.max_connections.max(100).to_string()),
        ("shared_buffers", "128MB".to_owned()),
        ("effective_cache_size", "1GB".to_owned()),
        ("work_mem", "8MB".to_owned()),
        ("maintenance_work_mem", "128MB".to_owned()),
        ("wal_compression", "on".to_owned()),
        ("max_wal_size", "2GB".to_owned()),
        ("checkpoint_timeout", "15min".to_owned()),
        ("checkpoint_completion_target", "0.9".to_owned()),
        ("synchronous_commit", "on".to_owned()),
        // The cluster shares a machine with its data: reading a page out of order costs little more than in order.
        ("random_page_cost", "1.1".to_owned()),
        // Every query is short; compiling one costs more than running it.
        ("jit", "off".to_owned()),
        // Upload sessions and holds come and go quickly, so dead rows are cleared before they are a fifth of a table.
        ("autovacuum_vacuum_scale_factor", "0.05".to_owned()),
        ("autovacuum_analyze_scale_factor", "0.02".to_owned()),
    ];
    if !settings.durable {
        for name in ["fsync", "full_page_writes", "synchronous_commit"] {
            parameters.push((name, "off".to_owned()));
        }
    }
    parameters
}

/// A command with nothing of our environment that could lead Postgres elsewhere, and with a working folder that the
/// account can enter: ours may be closed to it.
fn command(program: &Path, folder: &Folder) -> Command {
    let mut command = Command::new(program);
    command.env_clear().env("LC_ALL", "C").current_dir("/").stdin(Stdio::null());
    for name in ["PATH", "LD_LIBRARY_PATH"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    folder.account().apply(&mut command);
    command
}

fn spawn_error(program: &Path, folder: &Folder, source: std::io::Error) -> ClusterError {
    ClusterError::Spawn { program: program.to_owned(), account: folder.account().name(), source }
}

/// The first line of the pid file is the process's id, the eighth its state.
fn says_ready(pid_file: &str, own: u32) -> bool {
    let mut lines = pid_file.lines();
    lines.next().is_some_and(|id| id.trim() == own.to_string())
        && lines.nth(6).is_some_and(|state| state.trim() == "ready")
}

fn log_since(path: &Path, start: u64) -> String {
    let mut text = Vec::new();
    if let Ok(mut file) = fs::File::open(path)
        && file.seek(SeekFrom::Start(start)).is_ok()
    {
        let _ = file.take(64 << 10).read_to_end(&mut text);
    }
    String::from_utf8_lossy(&text).into_owned()
}

/// The line that tells most: the last one that Postgres calls fatal or an error, else the last one at all.
fn in_one_line(output: &str) -> String {
    let lines = || output.lines().rev().map(str::trim).filter(|line| !line.is_empty());
    let severe = |line: &&str| ["FATAL:", "PANIC:", "error:", "fatal:"].iter().any(|word| line.contains(word));
    lines().find(severe).or_else(|| lines().next()).unwrap_or("it said nothing").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postmaster_is_ready_when_its_own_pid_file_says_so() {
        let file = |pid: u32, state: &str| format!("{pid}\n/data\n1700000000\n5432\n/run\n\n  123 456\n{state}\n");
        assert!(says_ready(&file(812, "ready   "), 812));
        assert!(!says_ready(&file(812, "starting"), 812));
        assert!(!says_ready(&file(813, "ready   "), 812));
        assert!(!says_ready("812\n/data\n", 812));
    }

    #[test]
    fn the_worst_line_of_an_output_stands_for_it() {
        let output = "LOG:  starting\nFATAL:  could not map memory\nHINT:  ask for less\nLOG:  shut down\n";
        assert_eq!(in_one_line(output), "FATAL:  could not map memory");
        assert_eq!(in_one_line("one\ntwo\n\n"), "two");
        assert_eq!(in_one_line(""), "it said nothing");
    }
}
