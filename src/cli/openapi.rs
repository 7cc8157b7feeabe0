//! `wharfinger openapi`: the OpenAPI document of an API, as `serve` serves it.

use std::io::Write;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::Failure;
use crate::server;

pub(super) fn command() -> Command {
    Command::new("openapi")
        .about("Print the OpenAPI document of an API, as /openapi.json serves it")
        .arg(
            Arg::new("package")
                .default_value("wharfinger.v1")
                .help("The API, by the name of its package in the protos"),
        )
        .arg(Arg::new("list").long("list").action(ArgAction::SetTrue).help("List the packages instead, one a line"))
}

pub(super) fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let api = server::rest_api().map_err(Failure::runtime)?;
    let package = matches.get_one::<String>("package").map(String::as_str).unwrap_or_default();
    let text = if matches.get_flag("list") {
        api.packages().iter().map(|package| format!("{package}\n")).collect()
    } else {
        server::openapi(&api, package)
            .ok_or_else(|| Failure::usage(format!("no API {package:?} is served over REST")))?
    };
    std::io::stdout().write_all(text.as_bytes()).map_err(Failure::runtime)
}
