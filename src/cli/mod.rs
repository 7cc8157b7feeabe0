//! The command line: reads the arguments, runs one command, and turns how it went into an exit code. A wrong argument or
//! setting is one line on standard error and code 2, a failure one line and code 1.

mod audit;
mod call;
mod migrate;
mod new_token;
mod openapi;
mod serve;
mod settings;
mod version;

use std::process::ExitCode;

use clap::Command;

/// Why a command failed, as its exit code and one line.
#[derive(Debug)]
struct Failure {
    code: u8,
    line: String,
}

impl Failure {
    /// The caller asked for something that cannot be.
    fn usage(error: impl ToString) -> Self {
        Self { code: 2, line: error.to_string() }
    }

    /// What was asked for went wrong.
    fn runtime(error: impl ToString) -> Self {
        Self { code: 1, line: error.to_string() }
    }
}

/// Runs the command that the process's arguments name.
pub fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(failure) => {
            // A closed standard error is no reason to panic.
            let _ =
                std::io::Write::write_all(&mut std::io::stderr(), format!("wharfinger: {}\n", failure.line).as_bytes());
            ExitCode::from(failure.code)
        }
    }
}

fn run() -> Result<ExitCode, Failure> {
    let matches = match command().try_get_matches() {
        Ok(matches) => matches,
        Err(error) if !error.use_stderr() => {
            let _ = error.print();
            return Ok(ExitCode::SUCCESS);
        }
        Err(error) => return Err(Failure::usage(in_one_line(&error))),
    };
    match matches.subcommand() {
        Some(("audit", matches)) => return audit::run(matches),
        Some(("serve", matches)) => serve::run(matches),
        Some(("call", matches)) => call::run(matches),
        Some(("migrate", matches)) => migrate::run(matches),
        Some(("new-token", _)) => new_token::run(),
        Some(("openapi", matches)) => openapi::run(matches),
        Some(("version", matches)) => version::run(matches),
        _ => Err(Failure::usage(
            "say what to do, for example `wharfinger serve`; `wharfinger --help` lists the commands",
        )),
    }
    .map(|()| ExitCode::SUCCESS)
}

fn command() -> Command {
    Command::new("wharfinger")
        .about("A registry for OCI content that deletes safely, remembers what it removed, and can take it back")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand(serve::command())
        .subcommand(audit::command())
        .subcommand(migrate::command())
        .subcommand(call::command())
        .subcommand(new_token::command())
        .subcommand(openapi::command())
        .subcommand(version::command())
}

/// The first line of what clap has to say, with its tip and without its usage text.
fn in_one_line(error: &clap::Error) -> String {
    let text = error.to_string();
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.next().unwrap_or("the arguments cannot be used");
    let first = first.strip_prefix("error: ").unwrap_or(first);
    match lines.find_map(|line| line.strip_prefix("tip: ")) {
        Some(tip) => format!("{first}; {tip}"),
        None => first.to_owned(),
    }
}

/// Blocks on a command's work with a runtime that suits a server.
fn block_on<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Failure::runtime)?;
    let outcome = runtime.block_on(work);
    // Whatever still runs was cut on purpose; waiting for blocking reads of it would outlast the drain timeout.
    runtime.shutdown_timeout(std::time::Duration::from_secs(1));
    outcome
}

/// What a command is told on the command line, for one that takes settings.
fn with_settings(command: Command) -> Command {
    settings::add_to(command)
}

#[cfg(test)]
mod tests {
    use clap::ArgMatches;

    use super::*;

    fn refusal(arguments: &[&str]) -> String {
        in_one_line(&command().try_get_matches_from(arguments).expect_err("this must be refused"))
    }

    #[test]
    fn an_unknown_flag_is_refused_in_one_line_with_a_tip() {
        let line = refusal(&["wharfinger", "serve", "--lisen", "127.0.0.1:1"]);
        assert!(line.contains("'--lisen'") && line.contains("'--listen'") && !line.contains('\n'), "{line}");
    }

    #[test]
    fn flags_hold_whatever_text_they_are_given() {
        let matches = command().try_get_matches_from(["wharfinger", "serve", "--trash-window", "-1"]).unwrap();
        let (_, serve): (_, &ArgMatches) = matches.subcommand().unwrap();
        assert_eq!(settings::sources(serve).flags["trash-window"], "-1");
    }

    #[test]
    fn the_command_line_is_sound() {
        command().debug_assert();
    }
}
