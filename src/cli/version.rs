//! `wharfinger version`: what this binary is.

use std::io::Write;

use clap::{ArgMatches, Command};

use super::Failure;
use crate::store::MIGRATOR;

pub(super) fn command() -> Command {
    Command::new("version").about("Say which version this is, and which database schema it brings")
}

pub(super) fn run(_matches: &ArgMatches) -> Result<(), Failure> {
    let schema = MIGRATOR.iter().map(|migration| migration.version).max().unwrap_or_default();
    writeln!(std::io::stdout(), "wharfinger {} (schema {schema})", env!("CARGO_PKG_VERSION")).map_err(Failure::runtime)
}
