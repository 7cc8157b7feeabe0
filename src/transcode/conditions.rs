//! HTTP's conditions (RFC 9110, section 13) and `Idempotency-Key`, in terms of a request's and a response's fields.
//! Compares opaque tags; knows nothing of what makes them change.
//!
//! A field's etag tells states of the resource apart that a change must not mix up. What is answered may change without it:
//! counters, another view. So the tag of an answer is the field's, a dot, and the hash of the body; a read is judged by the
//! whole, a change by the part before the dot.

use std::hash::{DefaultHasher, Hasher as _};

use http::header::{ETAG, HeaderMap, HeaderName, HeaderValue, IF_MATCH, IF_NONE_MATCH};
use http::{Method, StatusCode};

use super::endpoint::Binding;
use super::error::{Failure, Location, Origin};
use super::query;
use super::wire;

/// The header that makes a repeated request harmless.
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// What `If-Match` or `If-None-Match` lists.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Tags<'a> {
    /// `*`.
    Any,
    /// Each tag without quotes, and whether it is weak.
    List(Vec<(bool, &'a str)>),
}

fn tags<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Result<Option<Tags<'h>>, Failure> {
    let fault = || Failure::one(Location::Header, name.as_str(), "not a list of entity tags, like `\"abc\"`");
    let mut list = Vec::new();
    let mut found = false;
    for value in headers.get_all(name) {
        found = true;
        let mut rest = value.to_str().map_err(|_| fault())?.trim();
        if rest == "*" {
            return Ok(Some(Tags::Any));
        }
        while !rest.is_empty() {
            let (weak, after) = match rest.strip_prefix("W/") {
                Some(after) => (true, after),
                None => (false, rest),
            };
            match after.strip_prefix('"') {
                Some(quoted) => {
                    let (tag, after) = quoted.split_once('"').ok_or_else(fault)?;
                    list.push((weak, tag));
                    rest = after.trim_start();
                }
                // Many clients leave the quotes out; what they mean is clear.
                None if !weak => {
                    let (tag, after) = rest.split_at(rest.find(',').unwrap_or(rest.len()));
                    let tag = tag.trim_end();
                    if tag.is_empty() || tag.contains(['"', ' ']) {
                        return Err(fault());
                    }
                    list.push((false, tag));
                    rest = after;
                }
                None => return Err(fault()),
            }
            rest = match rest.strip_prefix(',') {
                Some(rest) => rest.trim_start(),
                None if rest.is_empty() => rest,
                None => return Err(fault()),
            };
        }
    }
    Ok(found.then_some(Tags::List(list)))
}

fn is_safe(method: &Method) -> bool {
    method == Method::GET || method == Method::HEAD
}

fn failed() -> Failure {
    Failure::new(
        Origin::Condition,
        tonic::Code::FailedPrecondition,
        StatusCode::PRECONDITION_FAILED,
        "the resource is not in the state that If-Match asks for",
    )
}

/// Puts the conditions of a request into the fields that carry them. `message` is the request from `start` on.
/// A condition on a change that no field carries is refused, for to ignore it would be to overwrite.
pub(crate) fn into_request(
    binding: &Binding,
    method: &Method,
    headers: &HeaderMap,
    message: &mut Vec<u8>,
    start: usize,
) -> Result<(), Failure> {
    if headers.contains_key(IF_MATCH) && !is_safe(method) {
        match (tags(headers, &IF_MATCH)?, &binding.if_match) {
            (None | Some(Tags::Any), _) => {}
            (Some(Tags::List(list)), Some(path)) => {
                let tag = match list.as_slice() {
                    // No resource has it, and an empty field would be no condition.
                    [(false, tag)] if of_field(tag).is_empty() => return Err(failed()),
                    [(false, tag)] => *tag,
                    // Weak tags never match here.
                    [(true, _)] => return Err(failed()),
                    [] => return Err(Failure::one(Location::Header, "if-match", "no tag")),
                    _ => {
                        return Err(Failure::one(Location::Header, "if-match", "more than one tag"));
                    }
                };
                set(message, start, path, of_field(tag), "if-match")?;
            }
            (Some(Tags::List(_)), None) => {
                return Err(Failure::one(Location::Header, "if-match", "this method takes no condition"));
            }
        }
    }
    if headers.contains_key(IF_NONE_MATCH) && !is_safe(method) {
        return Err(Failure::one(Location::Header, "if-none-match", "this method takes no such condition"));
    }
    if let (Some(key), Some(number)) = (headers.get(IDEMPOTENCY_KEY), binding.endpoint.request_id) {
        let fault = || Failure::one(Location::Header, "idempotency-key", "not readable");
        let key = key.to_str().map_err(|_| fault())?.trim();
        // The header's draft makes it a quoted string; most clients send it bare.
        let key = key.strip_prefix('"').and_then(|key| key.strip_suffix('"')).unwrap_or(key);
        if !key.is_empty() {
            set(message, start, &[number], key, "idempotency-key")?;
        }
    }
    Ok(())
}

fn set(message: &mut Vec<u8>, start: usize, path: &[u32], text: &str, header: &str) -> Result<(), Failure> {
    let given = wire::find(&message[start..], path).map_err(|_| Failure::internal())?;
    match given {
        Some(given) if given == text.as_bytes() => return Ok(()),
        Some(given) if !given.is_empty() => {
            return Err(Failure::one(Location::Header, header, "contradicts the request's own field"));
        }
        _ => {}
    }
    if let Some((number, above)) = path.split_last() {
        query::put_at(message, above, &mut |out| wire::put_bytes(out, *number, text.as_bytes()));
    }
    Ok(())
}

/// Hexadecimal digits of a body's hash in an entity tag.
const HASH_DIGITS: usize = 16;

/// The entity tag of a response, from its field and the body that it is answered with, before any content coding. A field
/// may hold quotes of its own.
pub(crate) fn entity_tag(response: &[u8], field: Option<&[u32]>, body: &[u8]) -> Option<HeaderValue> {
    let value = wire::find(response, field?).ok()??;
    let text = std::str::from_utf8(value).ok()?;
    if text.is_empty() {
        return None;
    }
    // With the same keys in every process. Another release may hash otherwise: then a body is sent once more.
    let mut hasher = DefaultHasher::new();
    hasher.write(body);
    let hash = hasher.finish();
    let (mark, opaque) = match text.strip_prefix("W/") {
        Some(quoted) if quoted.starts_with('"') => ("W/", quoted.trim_matches('"')),
        _ => ("", text.trim_matches('"')),
    };
    HeaderValue::from_str(&format!("{mark}\"{opaque}.{hash:0width$x}\"", width = HASH_DIGITS)).ok()
}

/// The field's part of an entity tag, which may come without the hash. So a field's own etag should not look as if it had
/// one.
fn of_field(tag: &str) -> &str {
    match tag.rsplit_once('.') {
        Some((field, hash)) if hash.len() == HASH_DIGITS && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => field,
        _ => tag,
    }
}

/// What a safe request's conditions make of its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Answer,
    NotModified,
}

/// Judges the conditions of a GET or HEAD against the tag of what it found.
pub(crate) fn judge(method: &Method, headers: &HeaderMap, answer: &HeaderMap) -> Result<Verdict, Failure> {
    if !is_safe(method) {
        return Ok(Verdict::Answer);
    }
    let tag = answer.get(ETAG).and_then(|tag| tag.to_str().ok());
    let (weak, opaque) = match tag.map(|tag| (tag.strip_prefix("W/"), tag)) {
        Some((Some(rest), _)) => (true, Some(rest.trim_matches('"'))),
        Some((None, tag)) => (false, Some(tag.trim_matches('"'))),
        None => (false, None),
    };
    if let Some(Tags::List(list)) = tags(headers, &IF_MATCH)?
        && let Some(opaque) = opaque
        && (weak || !(list.contains(&(false, opaque)) || list.contains(&(false, of_field(opaque)))))
    {
        return Err(failed());
    }
    let unchanged = match tags(headers, &IF_NONE_MATCH)? {
        Some(Tags::Any) => true,
        Some(Tags::List(list)) => list.iter().any(|(_, listed)| Some(*listed) == opaque),
        None => false,
    };
    Ok(if unchanged { Verdict::NotModified } else { Verdict::Answer })
}

/// A stale tag that the rpc itself reports is 412, whichever code it came with.
pub(crate) fn adjust(failure: &mut Failure, method: &Method, headers: &HeaderMap, mismatch_reason: &str) {
    if failure.origin != Origin::Rpc || is_safe(method) {
        return;
    }
    let asked = headers.contains_key(IF_MATCH);
    let aborted = asked && failure.code == tonic::Code::Aborted;
    let code_fits = matches!(failure.code, tonic::Code::Aborted | tonic::Code::FailedPrecondition);
    if aborted || (code_fits && failure.reason().as_deref() == Some(mismatch_reason)) {
        failure.origin = Origin::Condition;
        failure.status = StatusCode::PRECONDITION_FAILED;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(name: HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, HeaderValue::from_str(value).unwrap())])
    }

    #[test]
    fn tags_are_read() {
        let strong = |tags: &[&'static str]| Some(Tags::List(tags.iter().map(|tag| (false, *tag)).collect()));
        for (text, expected) in [
            ("*", Some(Tags::Any)),
            (" * ", Some(Tags::Any)),
            ("\"a\"", strong(&["a"])),
            ("a", strong(&["a"])),
            ("\"a\", \"b\"", strong(&["a", "b"])),
            ("\"a\",\"b\"", strong(&["a", "b"])),
            ("a , b", strong(&["a", "b"])),
            ("\"a,b\"", strong(&["a,b"])),
            ("\"\"", strong(&[""])),
            ("W/\"a\"", Some(Tags::List(vec![(true, "a")]))),
            ("W/\"a\", \"b\"", Some(Tags::List(vec![(true, "a"), (false, "b")]))),
            ("", strong(&[])),
        ] {
            assert_eq!(tags(&map(IF_MATCH, text), &IF_MATCH).unwrap(), expected, "{text}");
        }
        for text in ["\"a", "W/a", "\"a\" \"b\"", "a b", "a\"b", ",a"] {
            assert!(tags(&map(IF_MATCH, text), &IF_MATCH).is_err(), "{text}");
        }
        assert_eq!(tags(&HeaderMap::new(), &IF_MATCH).unwrap(), None);
    }

    #[test]
    fn safe_requests_are_judged_by_the_answers_tag() {
        for (name, asked, tag, expected) in [
            (IF_NONE_MATCH, "\"a\"", Some("\"a\""), Some(Verdict::NotModified)),
            (IF_NONE_MATCH, "W/\"a\"", Some("\"a\""), Some(Verdict::NotModified)),
            (IF_NONE_MATCH, "\"a\"", Some("W/\"a\""), Some(Verdict::NotModified)),
            (IF_NONE_MATCH, "\"b\"", Some("\"a\""), Some(Verdict::Answer)),
            (IF_NONE_MATCH, "\"b\", \"a\"", Some("\"a\""), Some(Verdict::NotModified)),
            (IF_NONE_MATCH, "*", Some("\"a\""), Some(Verdict::NotModified)),
            (IF_NONE_MATCH, "*", None, Some(Verdict::NotModified)),
            (IF_NONE_MATCH, "\"a\"", None, Some(Verdict::Answer)),
            (IF_MATCH, "\"a\"", Some("\"a\""), Some(Verdict::Answer)),
            (IF_MATCH, "*", Some("\"a\""), Some(Verdict::Answer)),
            (IF_MATCH, "\"b\"", Some("\"a\""), None),
            (IF_MATCH, "W/\"a\"", Some("\"a\""), None),
            (IF_MATCH, "\"a\"", Some("W/\"a\""), None),
            // A change of the body alone is one for those who read.
            (IF_NONE_MATCH, "\"a.0123456789abcdef\"", Some("\"a.0123456789abcdef\""), Some(Verdict::NotModified)),
            (IF_NONE_MATCH, "\"a.0123456789abcdee\"", Some("\"a.0123456789abcdef\""), Some(Verdict::Answer)),
            (IF_NONE_MATCH, "\"a\"", Some("\"a.0123456789abcdef\""), Some(Verdict::Answer)),
            (IF_MATCH, "\"a\"", Some("\"a.0123456789abcdef\""), Some(Verdict::Answer)),
            (IF_MATCH, "\"a.0123456789abcdef\"", Some("\"a.0123456789abcdef\""), Some(Verdict::Answer)),
            (IF_MATCH, "\"a.0123456789abcdee\"", Some("\"a.0123456789abcdef\""), None),
        ] {
            let answer = tag.map_or_else(HeaderMap::new, |tag| map(ETAG, tag));
            let verdict = judge(&Method::GET, &map(name.clone(), asked), &answer);
            assert_eq!(verdict.ok(), expected, "{name}: {asked} against {tag:?}");
        }
        let verdict = judge(&Method::PUT, &map(IF_NONE_MATCH, "*"), &HeaderMap::new());
        assert_eq!(verdict.ok(), Some(Verdict::Answer));
    }

    #[test]
    fn a_tag_names_the_field_and_the_body() {
        let of = |field: &str, body: &str| {
            let mut message = Vec::new();
            wire::put_bytes(&mut message, 3, field.as_bytes());
            entity_tag(&message, Some(&[3]), body.as_bytes()).map(|tag| tag.to_str().unwrap().to_owned())
        };
        let tag = of("e1", "body").unwrap();
        assert_eq!(Some(&tag), of("e1", "body").as_ref());
        assert_ne!(Some(&tag), of("e1", "other").as_ref());
        assert_eq!((tag.len(), of_field(tag.trim_matches('"'))), (2 + 2 + 1 + HASH_DIGITS, "e1"));
        assert_eq!(of("\"e1\"", "body"), Some(tag.clone()));
        assert_eq!(of("W/\"e1\"", "body"), Some(format!("W/{tag}")));
        assert_eq!(of("", "body"), None);
        for whole in ["e1", "e1.", "e.1", "e1.0123456789abcde", "e1.0123456789abcdeg", "0123456789abcdef"] {
            assert_eq!(of_field(whole), whole);
        }
    }
}
