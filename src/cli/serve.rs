//! `wharfinger serve`: the server, until a signal ends it.

use clap::{ArgMatches, Command};

use super::{Failure, block_on, settings, with_settings};
use crate::server;

pub(super) fn command() -> Command {
    with_settings(Command::new("serve").about("Serve gRPC, REST and the OCI distribution protocol on one port"))
}

pub(super) fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let config = settings::load(matches)?;
    server::telemetry::start(&config);
    block_on(async { server::serve(config).await.map_err(Failure::runtime) })
}
