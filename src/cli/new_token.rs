//! `wharfinger new-token`: a fresh secret, for whoever wants to choose the administrator's token before the first start.

use clap::Command;

use super::Failure;
use crate::access::Secret;

pub(super) fn command() -> Command {
    Command::new("new-token")
        .about("Print a fresh token to start a server with, as WHARFINGER_ADMIN_TOKEN or in a file")
}

pub(super) fn run() -> Result<(), Failure> {
    println!("{}", Secret::fresh().expose());
    Ok(())
}
