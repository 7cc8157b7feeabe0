//! The real binary as a process of its own, for what only a process shows: exit codes, signals, what it leaves behind.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

/// After this long a test that waits for something has failed.
const PATIENCE: Duration = Duration::from_secs(120);

/// How many lines of a process are shown when a test fails.
const LAST: usize = 30;

/// A running `wharfinger`. Dropping it kills it; what it leaves in [`super::folder`] is cleared after the run.
pub(crate) struct Process {
    child: Child,
    lines: Receiver<String>,
    said: Vec<String>,
}

impl Process {
    /// Starts it with these arguments and environment variables, and no other variables that it would read.
    pub(crate) fn start(arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        Self::spawn(env!("CARGO_BIN_EXE_wharfinger"), arguments, environment)
    }

    fn spawn(program: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut child = Command::new(program)
            .args(arguments)
            .env_clear()
            .envs(std::env::var_os("PATH").map(|path| ("PATH", path)))
            .envs(environment.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let stderr = child.stderr.take().unwrap();
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        Self { child, lines, said: Vec::new() }
    }

    /// Starts `serve` over a data directory, on a free port.
    pub(crate) fn serve(data_dir: &Path) -> Self {
        Self::start(&["serve", "--listen", "127.0.0.1:0", "--data-dir", data_dir.to_str().unwrap()], &[])
    }

    /// Starts `serve` with settings, by their names, on a free port; returns it when it serves, and where.
    pub(crate) async fn replica(settings: &[(&str, &str)], environment: &[(String, String)]) -> (Self, String) {
        Self::replica_in(&[], settings, environment).await
    }

    /// The same, below another program that takes it as its last arguments.
    pub(crate) async fn replica_in(
        program: &[&str],
        settings: &[(&str, &str)],
        environment: &[(String, String)],
    ) -> (Self, String) {
        let mut all: Vec<String> = program.iter().map(|argument| (*argument).to_owned()).collect();
        all.extend([env!("CARGO_BIN_EXE_wharfinger"), "serve"].map(str::to_owned));
        let settings = [("listen", "127.0.0.1:0")].into_iter().chain(settings.iter().copied());
        all.extend(settings.map(|(key, text)| format!("--{key}={text}")));
        let environment = environment.to_vec();
        tokio::task::spawn_blocking(move || {
            let arguments: Vec<&str> = all[1..].iter().map(String::as_str).collect();
            let environment: Vec<(&str, &str)> = environment.iter().map(|(name, value)| (&**name, &**value)).collect();
            let mut process = Self::spawn(&all[0], &arguments, &environment);
            let url = process.wait_until_serving();
            (process, url)
        })
        .await
        .unwrap()
    }

    /// Waits until it serves, and returns the address of a path there.
    pub(crate) fn wait_until_serving(&mut self) -> String {
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) => {
                    let address = address_in(&line);
                    self.said.push(line);
                    if let Some(address) = address {
                        return format!("http://{address}");
                    }
                }
                Err(error) => panic!("it does not serve ({error}); it said:\n{}", self.said.join("\n")),
            }
        }
    }

    /// What the system knows it as.
    pub(crate) fn id(&self) -> Pid {
        Pid::from_raw(self.child.id().try_into().unwrap())
    }

    /// Sends it a signal.
    pub(crate) fn signal(&self, signal: Signal) {
        kill(self.id(), signal).unwrap();
    }

    /// Reads on until a line holds the text.
    pub(crate) fn wait_for_line(&mut self, text: &str) -> String {
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) => {
                    self.said.push(line.clone());
                    if line.contains(text) {
                        return line;
                    }
                }
                Err(error) => panic!("it never said {text:?} ({error}), only:\n{}", self.said.join("\n")),
            }
        }
    }

    /// Waits until it ends, and returns how, with everything that it said.
    pub(crate) fn wait(&mut self) -> (ExitStatus, String) {
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) => self.said.push(line),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(error) => panic!("it does not end ({error}); it said:\n{}", self.said.join("\n")),
            }
        }
        (self.child.wait().unwrap(), self.said.join("\n"))
    }
}

/// The address in the line that says that it serves, whichever form lines have.
fn address_in(line: &str) -> Option<String> {
    if let Some((_, address)) = line.split_once("serving address=") {
        return Some(address.to_owned());
    }
    let line: serde_json::Value = serde_json::from_str(line).ok()?;
    (line["message"] == "serving").then(|| line["address"].as_str().unwrap().to_owned())
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if std::thread::panicking() {
            self.said.extend(self.lines.iter());
            let last = self.said.len().saturating_sub(LAST);
            eprintln!("the last that it said:\n{}", self.said[last..].join("\n"));
        }
    }
}
