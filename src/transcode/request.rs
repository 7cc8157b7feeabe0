//! One request message from all the places that fill it: query, body, headers, URL, path, conditions.
//! The pieces are wire bytes behind one another, weakest first, because the last one on the wire wins.

use std::borrow::Cow;

use http::HeaderMap;
use http::request::Parts;

use super::accept::{self, MediaType};
use super::builder::Limits;
use super::conditions;
use super::decode::{self, DecodeError, Path};
use super::endpoint::{Binding, BodyRule, Endpoint};
use super::error::{Failure, Location, Origin, Violation};
use super::json::plan::{FieldPlan, Plans};
use super::json::read::{self, ReadError, ReadOptions};
use super::options::UrlPart;
use super::query::{self, QueryRules, Taken};
use super::value::{self, Raw};
use super::wire;

/// A request message under way, with room for the gRPC frame's prefix in front.
#[derive(Debug)]
pub(crate) struct Assembled {
    bytes: Vec<u8>,
}

/// Bytes of a gRPC frame's prefix: a flag and a length.
pub(crate) const PREFIX: usize = 5;

impl Assembled {
    fn message(&self) -> &[u8] {
        &self.bytes[PREFIX..]
    }

    /// The gRPC frame.
    pub(crate) fn into_frame(mut self) -> Result<bytes::Bytes, Failure> {
        let length = u32::try_from(self.bytes.len() - PREFIX).map_err(|_| Failure::internal())?;
        self.bytes[1..PREFIX].copy_from_slice(&length.to_be_bytes());
        Ok(bytes::Bytes::from(self.bytes))
    }
}

/// What a request is made from beside its body.
#[derive(Debug)]
pub(crate) struct Sources<'a> {
    pub(crate) binding: &'a Binding,
    pub(crate) parts: &'a Parts,
    pub(crate) origin: &'a str,
    pub(crate) limits: &'a Limits,
    /// The body is taken as it is, whatever it holds.
    pub(crate) raw: bool,
    /// What each variable took, in their order.
    pub(crate) captured: &'a [String],
}

/// The text of each variable of a matched path.
pub(crate) fn captures(binding: &Binding, path: &Path<'_>, with_verb: bool) -> Vec<String> {
    let length = path.segments.len();
    binding
        .variables
        .iter()
        .map(|bound| {
            let range = binding.template.range(&bound.variable, length);
            path.capture(range, with_verb, bound.keep_slashes)
        })
        .collect()
}

/// A failure to decode a part of the URL.
pub(crate) fn undecodable(location: Location, error: DecodeError) -> Failure {
    Failure::one(location, "", error.to_string())
}

impl Sources<'_> {
    fn endpoint(&self) -> &Endpoint {
        &self.binding.endpoint
    }

    fn plans(&self) -> &Plans {
        &self.binding.endpoint.face.plans
    }

    fn field(&self, index: usize) -> &FieldPlan {
        &self.plans().messages[self.endpoint().input].fields[index]
    }

    fn read_options(&self) -> ReadOptions {
        ReadOptions { ignore_unknown: self.endpoint().ignore_unknown_fields, max_values: self.limits.json_values }
    }

    /// Checks that the body is of a kind the rule takes, before any of it is read.
    pub(crate) fn check_media_type(&self) -> Result<Option<MediaType>, Failure> {
        if self.binding.body == BodyRule::None {
            return Ok(None);
        }
        let headers = &self.parts.headers;
        let refuse = |what: String| {
            Failure::new(
                Origin::MediaType,
                tonic::Code::InvalidArgument,
                http::StatusCode::UNSUPPORTED_MEDIA_TYPE,
                what,
            )
        };
        if !accept::is_identity(headers) {
            return Err(refuse("the body is compressed, which is not taken here".to_owned()));
        }
        let Ok(media) = accept::content_type(headers) else {
            return Err(refuse("the Content-Type cannot be read".to_owned()));
        };
        if let (BodyRule::Whole | BodyRule::Field(_), Some(media)) = (self.binding.body, &media) {
            let streamed = self.endpoint().client_streaming && media.is_json_lines();
            let form = self.endpoint().face.accept_forms && (media.is_form() || media.is_multipart());
            if !media.is_json() && !streamed && !form {
                return Err(refuse(format!("a body of type {} is not taken here", media.essence)));
            }
        }
        Ok(media)
    }

    /// The message of a call with one request.
    pub(crate) fn unary(&self, body: &[u8], media: Option<&MediaType>) -> Result<Assembled, Failure> {
        let mut out = self.begin()?;
        let start = out.bytes.len();
        let paths = self.body(body, media, &mut out.bytes)?;
        self.check_against_path(&out.bytes[start..])?;
        if let (Some(mask), Some(paths)) = (self.binding.mask, paths) {
            self.derive_mask(mask, paths, &mut out)?;
        }
        self.finish(&mut out)?;
        Ok(out)
    }

    /// What path, query, headers and conditions say, without the body.
    pub(crate) fn preamble(&self) -> Result<Assembled, Failure> {
        let mut out = self.begin()?;
        self.finish(&mut out)?;
        Ok(out)
    }

    /// A message of a client stream; only the first carries path, query, headers and conditions.
    pub(crate) fn item(&self, body: &[u8], first: bool) -> Result<Assembled, Failure> {
        if first {
            return self.unary(body, None);
        }
        let mut out = Assembled { bytes: vec![0; PREFIX] };
        self.body(body, None, &mut out.bytes)?;
        Ok(out)
    }

    fn begin(&self) -> Result<Assembled, Failure> {
        let mut bytes = Vec::with_capacity(256);
        bytes.resize(PREFIX, 0);
        let query = self.parts.uri.query().unwrap_or("");
        if !query.is_empty() {
            let pairs = decode::pairs(query, self.limits.query_parameters)
                .map_err(|error| undecodable(Location::Query, error))?;
            self.bind(&pairs, Location::Query, &mut bytes)?;
        }
        Ok(Assembled { bytes })
    }

    fn bind(&self, pairs: &[decode::Pair<'_>], location: Location, out: &mut Vec<u8>) -> Result<(), Failure> {
        let taken = self.taken();
        let form = location == Location::Body;
        let body = match self.binding.body {
            BodyRule::Field(index) | BodyRule::RawField(index) | BodyRule::Bytes(index) if !form => {
                Some(self.field(index).number)
            }
            _ => None,
        };
        let rules = QueryRules {
            path: &taken,
            body,
            whole_body: !form && matches!(self.binding.body, BodyRule::Whole | BodyRule::RawWhole),
            ignore_unknown: if form {
                self.endpoint().ignore_unknown_fields
            } else {
                self.endpoint().ignore_unknown_query
            },
            location,
        };
        query::bind(self.plans(), self.endpoint().input, pairs, &rules, out).map_err(Failure::input)
    }

    fn taken(&self) -> Vec<Taken<'_>> {
        self.binding
            .variables
            .iter()
            .zip(self.captured)
            .map(|(bound, text)| Taken { numbers: &bound.numbers, text })
            .collect()
    }

    /// Appends what the body fills; the paths it set, where it is JSON for a field.
    fn body(&self, body: &[u8], media: Option<&MediaType>, out: &mut Vec<u8>) -> Result<Option<Vec<String>>, Failure> {
        match self.binding.body {
            BodyRule::None => Ok(None),
            BodyRule::RawWhole => {
                self.http_body(body, out);
                Ok(None)
            }
            BodyRule::RawField(index) => {
                let done: Result<(), std::convert::Infallible> =
                    wire::put_nested(out, self.field(index).number, |out| {
                        self.http_body(body, out);
                        Ok(())
                    });
                let Ok(()) = done;
                Ok(None)
            }
            BodyRule::Bytes(index) if self.raw => {
                if !body.is_empty() {
                    wire::put_bytes(out, self.field(index).number, body);
                }
                Ok(None)
            }
            BodyRule::Whole | BodyRule::Field(_) | BodyRule::Bytes(_) => {
                let text = std::str::from_utf8(body).map_err(|_| syntax("the body is not UTF-8"))?;
                // Parts have become pairs by now.
                if media.is_some_and(|media| media.is_form() || media.is_multipart()) {
                    return self.form(text, out).map(|()| None);
                }
                // Clients that always send a Content-Type often have nothing to say.
                if text.trim_ascii().is_empty() {
                    return Ok(Some(Vec::new()));
                }
                self.json(text, out).map(Some)
            }
        }
    }

    fn json(&self, text: &str, out: &mut Vec<u8>) -> Result<Vec<String>, Failure> {
        let plans = self.plans();
        let (outcome, prefix) = match self.binding.body {
            BodyRule::Field(index) | BodyRule::Bytes(index) => {
                let field = self.field(index);
                let outcome = read::field(plans, field, text, self.read_options(), out);
                (outcome, field.name.as_str())
            }
            _ => {
                let outcome = read::message(plans, self.endpoint().input, text, self.read_options(), out);
                (outcome, "")
            }
        };
        outcome.map_err(|errors| body_failure(prefix, errors))
    }

    fn form(&self, text: &str, out: &mut Vec<u8>) -> Result<(), Failure> {
        let pairs =
            decode::pairs(text, self.limits.query_parameters).map_err(|error| undecodable(Location::Body, error))?;
        if let BodyRule::Field(index) = self.binding.body {
            let prefix = &self.field(index).name;
            let nested: Vec<_> =
                pairs.into_iter().map(|(name, value)| (Cow::Owned(format!("{prefix}.{name}")), value)).collect();
            return self.bind(&nested, Location::Body, out);
        }
        self.bind(&pairs, Location::Body, out)
    }

    /// The fields of a `google.api.HttpBody`.
    fn http_body(&self, body: &[u8], out: &mut Vec<u8>) {
        if let Some(content_type) = self.parts.headers.get(http::header::CONTENT_TYPE)
            && let Ok(content_type) = content_type.to_str()
        {
            wire::put_bytes(out, 1, content_type.as_bytes());
        }
        if !body.is_empty() {
            wire::put_bytes(out, 2, body);
        }
    }

    /// A body that says something else than the path is refused; zeros say nothing.
    fn check_against_path(&self, body: &[u8]) -> Result<(), Failure> {
        if body.is_empty() {
            return Ok(());
        }
        for (bound, text) in self.binding.variables.iter().zip(self.captured) {
            let Ok(Some(found)) = wire::find(body, &bound.numbers) else {
                continue;
            };
            let raw = self.variable(bound, text)?;
            let mut expected = Vec::new();
            raw.put_bare(&mut expected);
            let says_nothing = found.iter().all(|byte| *byte == 0);
            if found != expected && !says_nothing {
                return Err(Failure::one(Location::Body, &bound.variable.path, "contradicts the path"));
            }
        }
        Ok(())
    }

    fn variable(&self, bound: &super::endpoint::Bound, text: &str) -> Result<Raw, Failure> {
        value::from_text(self.plans(), bound.kind, text)
            .map_err(|what| Failure::one(Location::Path, &bound.variable.path, what))
    }

    fn derive_mask(&self, mask: u32, paths: Vec<String>, out: &mut Assembled) -> Result<(), Failure> {
        let given = wire::find(out.message(), &[mask]).map_err(|_| Failure::internal())?;
        if given.is_some_and(|mask| !mask.is_empty()) {
            return Ok(());
        }
        let BodyRule::Field(index) = self.binding.body else {
            return Ok(());
        };
        let prefix = format!("{}.", self.field(index).name);
        let identity: Vec<&str> =
            self.binding.variables.iter().filter_map(|bound| bound.variable.path.strip_prefix(&prefix)).collect();
        // What names the resource, and its etag, are no changes.
        let changed = paths.iter().map(String::as_str).filter(|path| *path != "etag" && !identity.contains(path));
        value::mask(changed).put(&mut out.bytes, mask);
        Ok(())
    }

    /// What is stronger than body and query: headers and URL where fields ask for them, the path, conditions.
    fn finish(&self, out: &mut Assembled) -> Result<(), Failure> {
        let endpoint = self.endpoint();
        for (index, name) in &endpoint.request_headers {
            if let Some(text) = header_text(&self.parts.headers, name)? {
                let field = self.field(*index);
                let raw = value::from_text(self.plans(), field.kind, text)
                    .map_err(|what| Failure::one(Location::Header, name.as_str(), what))?;
                put(&raw, field.number, field.presence, &mut out.bytes);
            }
        }
        for (index, part) in &endpoint.request_urls {
            let text = match part {
                UrlPart::Unspecified => "",
                UrlPart::Origin => self.origin,
                UrlPart::Path => self.parts.uri.path(),
                UrlPart::Query => self.parts.uri.query().unwrap_or(""),
            };
            put(&Raw::Bytes(text.as_bytes().to_vec()), self.field(*index).number, false, &mut out.bytes);
        }
        for (bound, text) in self.binding.variables.iter().zip(self.captured) {
            let raw = self.variable(bound, text)?;
            let Some((number, above)) = bound.numbers.split_last() else {
                continue;
            };
            query::put_at(&mut out.bytes, above, &mut |out| put(&raw, *number, bound.presence, out));
        }
        conditions::into_request(self.binding, &self.parts.method, &self.parts.headers, &mut out.bytes, PREFIX)
    }
}

fn put(raw: &Raw, number: u32, presence: bool, out: &mut Vec<u8>) {
    // A message, even an empty one, is always there; so the wire type decides, not the value alone.
    if presence || !raw.is_zero() {
        raw.put(out, number);
    }
}

fn header_text<'h>(headers: &'h HeaderMap, name: &http::HeaderName) -> Result<Option<&'h str>, Failure> {
    headers
        .get(name)
        .map(|value| {
            std::str::from_utf8(value.as_bytes())
                .map_err(|_| Failure::one(Location::Header, name.as_str(), "not UTF-8"))
        })
        .transpose()
}

pub(crate) fn syntax(what: impl Into<String>) -> Failure {
    let mut failure = Failure::one(Location::Body, "", what);
    failure.origin = Origin::Syntax;
    failure
}

fn body_failure(prefix: &str, errors: Vec<ReadError>) -> Failure {
    let is_syntax = errors.iter().any(|error| error.syntax);
    let violations = errors
        .into_iter()
        .map(|error| Violation {
            location: Location::Body,
            field: match (prefix, error.path.as_str()) {
                ("", path) => path.to_owned(),
                (prefix, "") => prefix.to_owned(),
                (prefix, path) if path.starts_with('[') => format!("{prefix}{path}"),
                (prefix, path) => format!("{prefix}.{path}"),
            },
            description: error.what,
        })
        .collect();
    let mut failure = Failure::input(violations);
    if is_syntax {
        failure.origin = Origin::Syntax;
    }
    failure
}
