//! The reasons of errors for the macro that makes the error type: each with the sentence that the proto gives it, and with
//! the advice that all clients share.

use std::error::Error;
use std::fmt::Write;

use prost_types::FileDescriptorSet;
use serde::Deserialize;

use crate::rpcs::{comment, doc, pascal};

const PREFIX: &str = "ERROR_REASON_";

/// An entry of `clients/errors.json`.
#[derive(Deserialize)]
struct Entry {
    reason: String,
    code: String,
    advice: String,
    /// Whether the client itself says it, too or only.
    #[serde(default)]
    client: bool,
}

/// Writes the list; refuses one that is not complete.
pub(crate) fn write(set: &FileDescriptorSet, errors: &str) -> Result<String, Box<dyn Error>> {
    let entries: Vec<Entry> = serde_json::from_str(errors)?;
    let (file, index, reasons) = set
        .file
        .iter()
        .flat_map(|file| file.enum_type.iter().enumerate().map(move |(index, each)| (file, index, each)))
        .find(|(file, _, each)| file.package() == "wharfinger.v1" && each.name() == "ErrorReason")
        .ok_or("the protos have no ErrorReason")?;
    let names: Vec<&str> = reasons.value.iter().map(|value| value.name().trim_start_matches(PREFIX)).collect();
    for (name, value) in names.iter().zip(&reasons.value) {
        if value.number() != 0 && !entries.iter().any(|entry| entry.reason == *name) {
            return Err(format!("clients/errors.json lacks {name}").into());
        }
    }
    let mut text = String::from("// Made by wharfinger-client-generate; changes are lost.\n\nreasons! {\n");
    for entry in &entries {
        let said = match names.iter().position(|name| *name == entry.reason) {
            Some(number) => comment(file, &[5, i32::try_from(index)?, 2, i32::try_from(number)?]),
            None if entry.client => format!("{}: {}", entry.code, entry.advice),
            None => return Err(format!("{} of clients/errors.json is in no proto", entry.reason).into()),
        };
        let (name, code) = (pascal(&entry.reason), pascal(&entry.code));
        writeln!(text, "{}    {name} = {:?}, {code}, {:?};", doc(&said, "    "), entry.reason, entry.advice)?;
    }
    text.push_str("}\n");
    Ok(text)
}
