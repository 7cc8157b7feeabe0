//! A conversation over HTTP as a text that can be compared: every request with its answer, byte for byte but for times,
//! addresses and ids, which differ from run to run.

use std::fmt::Write;

use super::TestServer;

/// Headers that say nothing of the product, or differ from run to run.
const LEFT_OUT: [&str; 5] = ["date", "content-length", "x-request-id", "vary", "server"];

/// A conversation with a server.
pub(crate) struct Transcript<'a> {
    server: &'a TestServer,
    text: String,
}

/// One answer.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: String,
}

impl Answer {
    /// The body as JSON.
    #[allow(dead_code, reason = "stories come and go")]
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}

impl<'a> Transcript<'a> {
    pub(crate) fn of(server: &'a TestServer) -> Self {
        Self { server, text: String::new() }
    }

    /// Asks without body.
    pub(crate) async fn ask(&mut self, line: &str) -> Answer {
        self.send(line, &[], "").await
    }

    /// Asks with a JSON body.
    pub(crate) async fn say(&mut self, line: &str, body: &str) -> Answer {
        self.send(line, &[("content-type", "application/json")], body).await
    }

    /// Asks with headers and a body, which may be empty.
    pub(crate) async fn send(&mut self, line: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let (method, path) = line.split_once(' ').unwrap();
        let mut request = self.server.http().request(method.parse().unwrap(), self.server.url(path));
        writeln!(self.text, "> {line}").unwrap();
        for (name, value) in headers {
            request = request.header(*name, *value);
            writeln!(self.text, "> {name}: {value}").unwrap();
        }
        if !body.is_empty() {
            request = request.body(body.to_owned());
            writeln!(self.text, "{body}").unwrap();
        }
        let answer = request.send().await.unwrap();
        let status = answer.status().as_u16();
        writeln!(self.text, "< {status}").unwrap();
        let mut lines: Vec<String> = answer
            .headers()
            .iter()
            .filter(|(name, _)| !LEFT_OUT.contains(&name.as_str()))
            .map(|(name, value)| match name.as_str() {
                "ratelimit-reset" => format!("< {name}: SECONDS"),
                _ => format!("< {name}: {}", value.to_str().unwrap()),
            })
            .collect();
        lines.sort();
        let body = answer.text().await.unwrap();
        writeln!(self.text, "{}", lines.join("\n")).unwrap();
        writeln!(self.text, "{}", body).unwrap();
        Answer { status, body }
    }

    /// The text, with what differs from run to run made the same.
    pub(crate) fn finish(self) -> String {
        same_each_run(self.server, self.text)
    }
}

/// A text about a server, with what differs from run to run made the same.
pub(crate) fn same_each_run(server: &TestServer, text: String) -> String {
    let text = text.replace(&server.url(""), "http://SERVER");
    let text = text.replace(&server.address().to_string(), "SERVER");
    let text = replace(&text, times, "TIME");
    let text = replace(&text, uuids, "UUID");
    without_tokens(&text)
}

/// The text without the values of page tokens, which are sealed with another key at every run.
fn without_tokens(text: &str) -> String {
    const KEY: &str = "\"continuation_token\":\"";
    let mut parts = text.split(KEY);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| out + KEY + "TOKEN" + part.find('"').map_or("", |end| &part[end..]))
}

/// Replaces what `length` finds at the start of a quoted text.
fn replace(text: &str, length: fn(&str) -> Option<usize>, by: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(quote) = rest.find('"') {
        out.push_str(&rest[..=quote]);
        rest = &rest[quote + 1..];
        if let Some(length) = length(rest) {
            out.push_str(by);
            rest = &rest[length..];
        }
    }
    out + rest
}

/// The length of an RFC 3339 time in UTC that is a whole quoted text.
fn times(text: &str) -> Option<usize> {
    let end = text.find('"')?;
    let is_time = text.starts_with("20") && (20..=30).contains(&end) && text.as_bytes()[10] == b'T';
    (is_time && text[..end].ends_with('Z')).then_some(end)
}

/// The length of a UUID that is a whole quoted text.
fn uuids(text: &str) -> Option<usize> {
    let end = text.find('"')?;
    uuid::Uuid::try_parse(&text[..end]).is_ok().then_some(end)
}
