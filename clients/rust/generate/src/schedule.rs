//! The service config that all clients share, in gRPC's own form:
//! <https://github.com/grpc/grpc/blob/master/doc/service_config.md>.

use std::error::Error;

use serde::Deserialize;

/// For each method, how long it may take and when it is repeated.
pub(crate) struct Schedule {
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct File {
    method_config: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    name: Vec<Name>,
    timeout: Option<String>,
    retry_policy: Option<RetryPolicy>,
}

#[derive(Deserialize)]
struct Name {
    #[serde(default)]
    service: String,
    #[serde(default)]
    method: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RetryPolicy {
    max_attempts: u32,
    initial_backoff: String,
    max_backoff: String,
    backoff_multiplier: f64,
    retryable_status_codes: Vec<String>,
}

impl Schedule {
    /// Reads a service config.
    pub(crate) fn read(text: &str) -> Result<Self, Box<dyn Error>> {
        let file: File = serde_json::from_str(text)?;
        Ok(Self { entries: file.method_config })
    }

    /// The most specific entry for a method, as the fields `timeout` and `retry` of a `Method`.
    pub(crate) fn fields(&self, service: &str, method: &str) -> Result<String, Box<dyn Error>> {
        let find = |service: &str, method: &str| {
            self.entries
                .iter()
                .find(|entry| entry.name.iter().any(|name| name.service == service && name.method == method))
        };
        let entry = find(service, method).or_else(|| find(service, "")).or_else(|| find("", ""));
        let timeout = match entry.and_then(|entry| entry.timeout.as_deref()) {
            Some(timeout) => format!("Some({})", duration(timeout)?),
            None => "None".to_owned(),
        };
        let retry = match entry.and_then(|entry| entry.retry_policy.as_ref()) {
            Some(policy) => {
                let codes: Vec<String> = policy.retryable_status_codes.iter().map(|code| code_path(code)).collect();
                format!(
                    "Some(Retry {{ attempts: {}, first: {}, longest: {}, factor: {:?}, codes: &[{}] }})",
                    policy.max_attempts,
                    duration(&policy.initial_backoff)?,
                    duration(&policy.max_backoff)?,
                    policy.backoff_multiplier,
                    codes.join(", "),
                )
            }
            None => "None".to_owned(),
        };
        Ok(format!("timeout: {timeout}, retry: {retry}"))
    }
}

/// `0.1s` as Rust says it.
fn duration(text: &str) -> Result<String, Box<dyn Error>> {
    let seconds: f64 = text.strip_suffix('s').ok_or_else(|| format!("{text} is no duration"))?.parse()?;
    Ok(format!("Duration::from_millis({})", (seconds * 1000.0).round()))
}

/// `RESOURCE_EXHAUSTED` as tonic says it.
fn code_path(code: &str) -> String {
    let words = code.split('_').map(|word| {
        let (first, rest) = word.split_at(1);
        format!("{first}{}", rest.to_lowercase())
    });
    format!("Code::{}", words.collect::<String>())
}
