//! Ends a postmaster that an earlier wharfinger left behind when it was killed. The lock on the data directory is held,
//! so a postmaster that runs here belongs to nobody any more. Signals no process that is not provably ours.

use std::fs;
use std::path::Path;
use std::time::Duration;

use nix::errno::Errno;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use tokio::time::{Instant, sleep};

use super::ClusterError;
use super::folder::Folder;

/// How long each signal is given to work.
const PATIENCE: Duration = Duration::from_secs(20);

/// Ends the postmaster of an earlier run, if there is one, and removes what would keep a new one from starting.
pub(super) async fn end(folder: &Folder) -> Result<(), ClusterError> {
    let data = folder.data();
    let pid_file = data.join("postmaster.pid");
    let Some(pid) = fs::read_to_string(&pid_file).ok().as_deref().and_then(first_line_as_pid) else {
        return Ok(());
    };
    if works_in(pid, &data) {
        tracing::info!(process_id = pid.as_raw(), "ending the PostgreSQL that an earlier run left behind");
        end_process(pid, &data).await?;
    }
    wait_for_backends(&data).await?;
    // Postgres removes the file itself unless it was killed; then its process id may be some other program's by now,
    // and Postgres would take that one for itself.
    match fs::remove_file(&pid_file) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(ClusterError::file("remove", pid_file)(error)),
    }
}

async fn end_process(pid: Pid, data: &Path) -> Result<(), ClusterError> {
    for signal in [Signal::SIGINT, Signal::SIGQUIT, Signal::SIGKILL] {
        if kill(pid, signal) == Err(Errno::ESRCH) {
            return Ok(());
        }
        let give_up = Instant::now() + PATIENCE;
        while Instant::now() < give_up {
            if !works_in(pid, data) {
                return Ok(());
            }
            sleep(Duration::from_millis(20)).await;
        }
    }
    Err(ClusterError::Leftover { process_id: pid.as_raw(), folder: data.to_owned() })
}

/// Backends notice by themselves that their postmaster is gone. Until they are, no other may touch the data.
async fn wait_for_backends(data: &Path) -> Result<(), ClusterError> {
    let give_up = Instant::now() + PATIENCE;
    while let Some(backend) = somebody_in(data) {
        if Instant::now() >= give_up {
            return Err(ClusterError::Leftover { process_id: backend.as_raw(), folder: data.to_owned() });
        }
        sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

/// A process that works in the data folder, where the system lists processes as files. Elsewhere Postgres' own check of its
/// shared memory remains, which refuses to start.
fn somebody_in(data: &Path) -> Option<Pid> {
    let processes = fs::read_dir("/proc").ok()?;
    let ids = processes.filter_map(|process| process.ok()?.file_name().to_str()?.parse().ok());
    ids.map(Pid::from_raw).find(|pid| works_in(*pid, data))
}

/// Whether the process lives, is Postgres, and works in the data folder, as every one does after its first steps.
#[cfg(target_os = "linux")]
fn works_in(pid: Pid, data: &Path) -> bool {
    fs::read_link(format!("/proc/{pid}/cwd")).is_ok_and(|folder| folder == data)
        && fs::read_to_string(format!("/proc/{pid}/comm")).is_ok_and(|name| name.contains("postgres"))
}

/// Whether the process lives and was started for the data folder.
#[cfg(not(target_os = "linux"))]
fn works_in(pid: Pid, data: &Path) -> bool {
    let output = std::process::Command::new("ps").args(["-o", "command=", "-p", &pid.to_string()]).output();
    output.is_ok_and(|output| {
        let command = String::from_utf8_lossy(&output.stdout);
        command.contains("postgres") && command.contains(&*data.to_string_lossy())
    })
}

fn first_line_as_pid(text: &str) -> Option<Pid> {
    text.lines().next()?.trim().parse().ok().filter(|pid| *pid > 1).map(Pid::from_raw)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_process_id_is_taken_from_a_pid_file() {
        for (text, expected) in
            [("812\n/data\n", Some(812)), ("-812\n", None), ("1\n", None), ("0\n", None), ("", None), ("x\n", None)]
        {
            assert_eq!(first_line_as_pid(text).map(Pid::as_raw), expected, "{text:?}");
        }
    }

    #[test]
    fn a_process_that_works_elsewhere_is_not_ours() {
        assert!(!works_in(Pid::this(), Path::new("/nowhere")));
    }

    #[test]
    fn a_process_that_works_there_and_is_not_postgres_is_not_ours() {
        assert!(!works_in(Pid::this(), &std::env::current_dir().unwrap()));
    }
}
