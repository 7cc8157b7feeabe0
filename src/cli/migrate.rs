//! `wharfinger migrate`: brings the database up to date and ends, for those who let nothing else change their schema.

use clap::{ArgMatches, Command};

use super::{Failure, block_on, settings, with_settings};
use crate::server;

pub(super) fn command() -> Command {
    with_settings(Command::new("migrate").about("Bring the database up to date, as `serve` does at its start, and end"))
}

pub(super) fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let config = settings::load(matches)?;
    server::telemetry::start(&config);
    block_on(async { server::migrate(&config).await.map_err(Failure::runtime) })
}
