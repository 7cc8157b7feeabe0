//! `wharfinger audit`: rows against stored objects. Ends with 0 when all is well or repaired, with 3 when room is lost, and
//! with 4 when content is.

use std::io::Write;
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::{Failure, block_on, settings, with_settings};
use crate::keeper::audit::{Audited, Finding, Problem};
use crate::server;

pub(super) fn command() -> Command {
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    with_settings(Command::new("audit"))
        .about("Compare rows with stored objects, both ways, and say what should not be; writes nothing unless told to repair")
        .arg(flag("repair").help("Hand what is needless to the clean-up; what is missing cannot be repaired"))
        .arg(flag("json").help("Write one JSON object a line: each finding, then the summary"))
        .arg(
            Arg::new("rate")
                .long("rate")
                .value_name("N")
                .default_value("5000")
                .value_parser(value_parser!(u32))
                .help("Rows and objects looked at in a second at most; 0 for as many as can be"),
        )
}

pub(super) fn run(matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let config = settings::load(matches)?;
    server::telemetry::start(&config);
    let (repair, json) = (matches.get_flag("repair"), matches.get_flag("json"));
    let rate = matches.get_one::<u32>("rate").copied().unwrap_or_default();
    let mut out = std::io::stdout();
    // A reader that went away is no reason to stop an audit that repairs.
    let mut say = |line: String| drop(writeln!(out, "{line}"));
    let tell = |finding: &Finding| say(if json { to_json("finding", finding) } else { told(finding) });
    let audited = block_on(async { server::audit(&config, repair, rate, tell).await.map_err(Failure::runtime) })?;
    say(match json {
        true => to_json("summary", &audited),
        false => format!(
            "{} blobs and {} objects: {} needless ({} repaired), {} lost",
            audited.blobs, audited.objects, audited.needless, audited.repaired, audited.losses
        ),
    });
    Ok(exit_code(&audited))
}

fn exit_code(audited: &Audited) -> ExitCode {
    match (audited.losses, audited.needless - audited.repaired) {
        (0, 0) => ExitCode::SUCCESS,
        (0, _) => ExitCode::from(3),
        _ => ExitCode::from(4),
    }
}

fn to_json(kind: &str, value: &impl serde::Serialize) -> String {
    let mut value = serde_json::to_value(value).expect("plain structs can be JSON");
    value["kind"] = kind.into();
    value.to_string()
}

fn told(finding: &Finding) -> String {
    let what = match finding.problem {
        Problem::BlobWithoutNeed => "nothing needs the blob",
        Problem::ObjectWithoutRow => "no row names the object",
        Problem::BytesMissing => "LOST: no bytes are stored for the blob",
        Problem::BytesOfOtherSize => "LOST: another number of bytes is stored for the blob",
    };
    let names = [finding.digest.as_deref(), finding.storage_key.as_deref()];
    let names = names.into_iter().flatten().collect::<Vec<_>>().join(", stored as ");
    let end = if finding.repaired { "; handed to the clean-up" } else { "" };
    format!("{what} {names} ({} bytes){end}", finding.size_bytes)
}
