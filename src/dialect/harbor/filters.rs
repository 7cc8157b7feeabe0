//! Harbor's queries, `q=name=~web,creation_time=[2026-01-01T00:00:00~]`, and its `sort`, in the words of our lists.
//! Keys that a list does not know are ignored, as the vendor does.

use percent_encoding::percent_decode_str;
use time::macros::format_description;
use time::{OffsetDateTime, PrimitiveDateTime};
use tonic::Status;

use super::errors::bad_request;
use crate::domain::Digest;

/// What a key is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wanted {
    /// This.
    Exact(String),
    /// Something that contains this.
    Containing(String),
    /// Between the two, both included.
    Between(Option<String>, Option<String>),
    /// One of these.
    OneOf(Vec<String>),
    /// All of these.
    AllOf(Vec<String>),
}

/// A query, read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Query(Vec<(String, Wanted)>);

impl Query {
    /// Reads `k=v,k=~v,k=[min~max],k={a b},k=(a b)`.
    pub(super) fn read(text: &str) -> Result<Self, Status> {
        // Some clients encode it once more.
        let again = if text.contains('%') { percent_decode_str(text).decode_utf8().ok() } else { None };
        let text = again.as_deref().unwrap_or(text);
        let items = text.split(',').filter(|_| !text.is_empty()).map(|item| {
            let (key, value) = item.split_once('=').map_or((item, ""), |(key, value)| (key.trim(), value.trim()));
            let wanted = if key.is_empty() { None } else { wanted(value) };
            let wanted = wanted.ok_or_else(|| bad_request(format!("invalid query string: {item:?}")))?;
            Ok((key.to_owned(), wanted))
        });
        items.collect::<Result<_, Status>>().map(Self)
    }

    /// Takes out what a key is to be, for one that is no column.
    pub(super) fn take(&mut self, key: &str) -> Option<Wanted> {
        let at = self.0.iter().position(|(known, _)| known == key)?;
        Some(self.0.remove(at).1)
    }

    /// The filter of a list of ours, by the columns that the list knows; `None` when nothing can match.
    pub(super) fn filter(&self, columns: &[Column]) -> Result<Option<String>, Status> {
        let mut conditions = Vec::new();
        for (key, wanted) in &self.0 {
            let Some(column) = columns.iter().find(|column| column.key == key) else { continue };
            match column.condition(wanted)? {
                Condition::Always => {}
                Condition::Is(condition) => conditions.push(condition),
                Condition::Never => return Ok(None),
            }
        }
        Ok(Some(conditions.join(" AND ")))
    }
}

fn wanted(value: &str) -> Option<Wanted> {
    let within = |open, close| value.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
    let list = |text: &str| Some(text.split_whitespace().map(plain).collect()).filter(|all: &Vec<_>| !all.is_empty());
    if let Some(range) = within('[', ']') {
        let (from, to) = range.split_once('~')?;
        let end = |text: &str| Some(plain(text.trim())).filter(|text| !text.is_empty());
        let (from, to) = (end(from), end(to));
        return (from.is_some() || to.is_some()).then_some(Wanted::Between(from, to));
    }
    if let Some(any) = within('{', '}') {
        return list(any).map(Wanted::OneOf);
    }
    if let Some(all) = within('(', ')') {
        return list(all).map(Wanted::AllOf);
    }
    match value.strip_prefix('~') {
        _ if value.is_empty() => None,
        Some(text) => Some(Wanted::Containing(plain(text))),
        None => Some(Wanted::Exact(plain(value))),
    }
}

/// A value without its quotes, or without the backslash that keeps its first character from meaning something.
fn plain(text: &str) -> String {
    let within = |quote| text.strip_prefix(quote).and_then(|rest: &str| rest.strip_suffix(quote));
    let unquoted = within('"').or_else(|| within('\''));
    unquoted.or_else(|| text.strip_prefix('\\')).unwrap_or(text).to_owned()
}

/// A key of the vendor's, and the field of our list behind it.
#[derive(Debug)]
pub(super) struct Column {
    key: &'static str,
    field: &'static str,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Time,
    Digest,
}

impl Column {
    pub(super) const fn text(key: &'static str, field: &'static str) -> Self {
        Self { key, field, kind: Kind::Text }
    }

    pub(super) const fn time(key: &'static str, field: &'static str) -> Self {
        Self { key, field, kind: Kind::Time }
    }

    pub(super) const fn digest(key: &'static str, field: &'static str) -> Self {
        Self { key, field, kind: Kind::Digest }
    }

    fn condition(&self, wanted: &Wanted) -> Result<Condition, Status> {
        let field = self.field;
        Ok(match wanted {
            Wanted::Exact(text) => self.compare("=", text)?,
            Wanted::Containing(text) if text.is_empty() => Condition::Always,
            Wanted::Containing(text) if self.kind == Kind::Text => Condition::Is(format!("{field}:{}", quoted(text))),
            // The vendor compares everything else as a whole too.
            Wanted::Containing(text) => self.compare("=", text)?,
            Wanted::Between(from, to) => {
                let ends = [(">=", from), ("<=", to)];
                let ends = ends.into_iter().filter_map(|(sign, end)| Some(self.compare(sign, end.as_deref()?)));
                all(ends.collect::<Result<_, _>>()?)
            }
            Wanted::OneOf(texts) => any(texts.iter().map(|text| self.compare("=", text)).collect::<Result<_, _>>()?),
            Wanted::AllOf(texts) => all(texts.iter().map(|text| self.compare("=", text)).collect::<Result<_, _>>()?),
        })
    }

    fn compare(&self, sign: &str, text: &str) -> Result<Condition, Status> {
        let unfit = || bad_request(format!("invalid value of {} in the query string: {text:?}", self.key));
        let value = match self.kind {
            Kind::Text => quoted(text),
            Kind::Time => time_of(text).ok_or_else(unfit)?,
            Kind::Digest if sign != "=" => return Err(unfit()),
            Kind::Digest => match text.parse::<Digest>() {
                Ok(digest) => digest.to_string(),
                Err(_) => return Ok(Condition::Never),
            },
        };
        Ok(Condition::Is(format!("{} {sign} {value}", self.field)))
    }
}

enum Condition {
    Always,
    Is(String),
    Never,
}

fn all(conditions: Vec<Condition>) -> Condition {
    let mut texts = Vec::new();
    for condition in conditions {
        match condition {
            Condition::Always => {}
            Condition::Is(text) => texts.push(text),
            Condition::Never => return Condition::Never,
        }
    }
    if texts.is_empty() { Condition::Always } else { Condition::Is(format!("({})", texts.join(" AND "))) }
}

fn any(conditions: Vec<Condition>) -> Condition {
    let mut texts = Vec::new();
    for condition in conditions {
        match condition {
            Condition::Always => return Condition::Always,
            Condition::Is(text) => texts.push(text),
            Condition::Never => {}
        }
    }
    if texts.is_empty() { Condition::Never } else { Condition::Is(format!("({})", texts.join(" OR "))) }
}

/// A text as a value of our filters, where it means itself only.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        if matches!(c, '"' | '\\' | '*') {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    quoted.push('"');
    quoted
}

/// A time of the vendor's, which is in UTC, as RFC 3339.
fn time_of(text: &str) -> Option<String> {
    let with_t = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]");
    let with_space = format_description!("[year]-[month]-[day] [hour]:[minute]:[second]");
    let parsed = PrimitiveDateTime::parse(text, with_t).or_else(|_| PrimitiveDateTime::parse(text, with_space));
    let utc = parsed.ok()?.assume_utc();
    OffsetDateTime::format(utc, &time::format_description::well_known::Rfc3339).ok()
}

/// The first key of `f,-g` that the list can be ordered by, as our lists take it; empty for the list's own order.
pub(super) fn order_by(sort: &str, keys: &[(&str, &str)]) -> String {
    let known = sort.split(',').find_map(|item| {
        let item = item.trim();
        let (key, suffix) = item.strip_prefix('-').map_or((item, ""), |key| (key, " desc"));
        let (_, field) = keys.iter().find(|(known, _)| *known == key)?;
        Some(format!("{field}{suffix}"))
    });
    known.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: &[Column] =
        &[Column::text("name", "name"), Column::time("push_time", "create_time"), Column::digest("digest", "digest")];

    fn filter(text: &str) -> Option<String> {
        Query::read(text).expect(text).filter(COLUMNS).expect(text)
    }

    #[test]
    fn every_kind_of_value_becomes_a_condition() {
        for (text, expected) in [
            ("", ""),
            ("name=web", r#"name = "web""#),
            ("name=~web", r#"name:"web""#),
            ("name=~we%25b", r#"name:"we%b""#),
            (r#"name="we b""#, r#"name = "we b""#),
            (r"name=\~web", r#"name = "~web""#),
            ("name=a*\"", r#"name = "a\*\"""#),
            ("name={a b}", r#"(name = "a" OR name = "b")"#),
            ("name=(a b)", r#"(name = "a" AND name = "b")"#),
            ("name=[b~]", r#"(name >= "b")"#),
            (
                "push_time=[2026-01-02T03:04:05~2026-02-02 03:04:05],unknown=x",
                "(create_time >= 2026-01-02T03:04:05Z AND create_time <= 2026-02-02T03:04:05Z)",
            ),
            ("name=a,name=~b", r#"name = "a" AND name:"b""#),
        ] {
            assert_eq!(filter(text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(filter("digest=sha256:1"), None);
    }

    #[test]
    fn what_is_malformed_is_refused() {
        for text in ["name", "=x", "name=", ",", "name=[]", "name=[x]", "name={}", "a=b,,c=d"] {
            assert!(Query::read(text).is_err(), "{text}");
        }
        for text in ["digest=[x~]", "push_time=yesterday", "push_time=[x~]"] {
            assert!(Query::read(text).expect(text).filter(COLUMNS).is_err(), "{text}");
        }
    }

    #[test]
    fn the_first_sortable_key_counts() {
        let keys = [("name", "name"), ("creation_time", "create_time")];
        assert_eq!(order_by("-creation_time,name", &keys), "create_time desc");
        assert_eq!(order_by("size,name", &keys), "name");
        assert_eq!(order_by("", &keys), "");
    }
}
