//! The flags of every command that takes the server's settings, made from the one table of them.

use std::collections::BTreeMap;

use clap::{Arg, ArgMatches, Command};

use super::Failure;
use crate::server::config::{Config, SETTINGS, SWITCH, Sources};

/// Adds one flag for each setting, and `--config`.
pub(super) fn add_to(command: Command) -> Command {
    let file = Arg::new("config")
        .long("config")
        .value_name("FILE")
        .help("A TOML file with settings, by their names without the dashes in front [env: WHARFINGER_CONFIG]");
    let flags = SETTINGS.iter().map(|setting| {
        let default = match setting.default {
            Some("") | None => String::new(),
            Some(default) => format!(" [default: {default}]"),
        };
        let help = format!("{} [env: {}]{default}", setting.help, setting.variable());
        let flag = Arg::new(setting.key).long(setting.key).value_name(setting.value).help(help);
        if setting.value == SWITCH {
            flag.num_args(0..=1).require_equals(true).default_missing_value("true")
        } else {
            flag.allow_hyphen_values(true)
        }
    });
    command.arg(file).args(flags).after_help(
        "A flag beats an environment variable beats a key of the file (say `trash-window = \"7d\"`) beats the default.",
    )
}

/// What was said, before any of it is judged.
pub(super) fn sources(matches: &ArgMatches) -> Sources {
    let keys = SETTINGS.iter().map(|setting| setting.key).chain(["config"]);
    let flags = keys.filter_map(|key| Some((key.to_owned(), matches.get_one::<String>(key)?.clone())));
    Sources::of_process(flags.collect::<BTreeMap<_, _>>())
}

/// The settings, or the one line that says what is wrong with them.
pub(super) fn load(matches: &ArgMatches) -> Result<Config, Failure> {
    Config::load(&sources(matches)).map_err(Failure::usage)
}
