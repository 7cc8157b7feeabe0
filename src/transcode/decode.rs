//! Percent decoding of paths and queries, once, with bounds.
//! Knows nothing of routes or fields.

use std::borrow::Cow;

/// Why text of a URL cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum DecodeError {
    #[error("a percent escape is malformed")]
    Escape,
    #[error("it is not UTF-8 once decoded")]
    Utf8,
    #[error("it holds a NUL character")]
    Nul,
    #[error("it has more than {0} parts")]
    TooMany(usize),
}

fn hex(byte: u8) -> Option<u8> {
    (byte as char).to_digit(16).map(|digit| digit as u8)
}

fn decode<'a>(text: &'a str, plus_is_space: bool, keep_slash: bool) -> Result<Cow<'a, str>, DecodeError> {
    let bytes = text.as_bytes();
    let special = |byte: &u8| *byte == b'%' || (plus_is_space && *byte == b'+');
    let Some(first) = bytes.iter().position(special) else {
        if bytes.contains(&0) {
            return Err(DecodeError::Nul);
        }
        return Ok(Cow::Borrowed(text));
    };
    let mut out = Vec::with_capacity(bytes.len());
    out.extend_from_slice(&bytes[..first]);
    let mut at = first;
    while let Some(&byte) = bytes.get(at) {
        if byte == b'+' && plus_is_space {
            out.push(b' ');
            at += 1;
            continue;
        }
        if byte != b'%' {
            out.push(byte);
            at += 1;
            continue;
        }
        let pair = (bytes.get(at + 1).copied().and_then(hex), bytes.get(at + 2).copied().and_then(hex));
        let (Some(high), Some(low)) = pair else {
            return Err(DecodeError::Escape);
        };
        let decoded = high << 4 | low;
        if keep_slash && decoded == b'/' {
            out.extend_from_slice(&bytes[at..at + 3]);
        } else {
            out.push(decoded);
        }
        at += 3;
    }
    if out.contains(&0) {
        return Err(DecodeError::Nul);
    }
    String::from_utf8(out).map(Cow::Owned).map_err(|_| DecodeError::Utf8)
}

/// Decodes one path segment; with `keep_slash`, `%2F` stays as it was sent.
pub(crate) fn segment(text: &str, keep_slash: bool) -> Result<Cow<'_, str>, DecodeError> {
    decode(text, false, keep_slash)
}

/// A name and a value.
pub(crate) type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// The name and value pairs of a query or a form, at most `limit`. `+` is a space; empty pairs are skipped.
pub(crate) fn pairs(query: &str, limit: usize) -> Result<Vec<Pair<'_>>, DecodeError> {
    let mut pairs = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        if pairs.len() == limit {
            return Err(DecodeError::TooMany(limit));
        }
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        pairs.push((decode(name, true, false)?, decode(value, true, false)?));
    }
    Ok(pairs)
}

/// A request path, split before it is decoded.
#[derive(Debug)]
pub(crate) struct Path<'a> {
    raw: Vec<&'a str>,
    /// The segments, each decoded once.
    pub(crate) segments: Vec<Cow<'a, str>>,
    /// The path ends in a slash, which makes no segment of its own.
    pub(crate) trailing_slash: bool,
    /// The last segment cut at its last raw `:`, both halves decoded.
    pub(crate) verb: Option<(Cow<'a, str>, Cow<'a, str>)>,
}

/// Segments that a path may have; an 8 KiB path of single letters has half as many.
const MAX_SEGMENTS: usize = 4096;

impl<'a> Path<'a> {
    /// Splits and decodes `path`; `None` where it does not start with a slash.
    pub(crate) fn parse(path: &'a str) -> Option<Result<Self, DecodeError>> {
        let rest = path.strip_prefix('/')?;
        Some(Self::split(rest))
    }

    fn split(rest: &'a str) -> Result<Self, DecodeError> {
        let (rest, trailing_slash) = match rest.strip_suffix('/') {
            Some(cut) => (cut, true),
            None => (rest, false),
        };
        let raw: Vec<&str> = rest.split('/').take(MAX_SEGMENTS + 1).collect();
        if raw.len() > MAX_SEGMENTS {
            return Err(DecodeError::TooMany(MAX_SEGMENTS));
        }
        let segments = raw.iter().map(|text| segment(text, false)).collect::<Result<Vec<_>, _>>()?;
        let verb = match raw.last().and_then(|last| last.rsplit_once(':')) {
            Some((id, verb)) => Some((segment(id, false)?, segment(verb, false)?)),
            None => None,
        };
        Ok(Self { raw, segments, trailing_slash, verb })
    }

    /// The text that a variable takes: segments `range`, joined. `without_verb` cuts the verb off the last one.
    pub(crate) fn capture(&self, range: std::ops::Range<usize>, without_verb: bool, keep_slash: bool) -> String {
        let mut out = String::new();
        let last = self.segments.len() - 1;
        for index in range.clone() {
            if index > range.start {
                out.push('/');
            }
            let raw = self.raw[index];
            let cut = if without_verb && index == last { raw.rsplit_once(':').map_or(raw, |(id, _)| id) } else { raw };
            match segment(cut, keep_slash) {
                Ok(text) => out.push_str(&text),
                // Every segment was decoded once already; the same bytes cannot fail now.
                Err(_) => out.push_str(&self.segments[index]),
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_decode_once() {
        for (text, expected) in [
            ("", Ok("")),
            ("abc", Ok("abc")),
            ("a%20b", Ok("a b")),
            ("a+b", Ok("a+b")),
            ("%41%42", Ok("AB")),
            ("my%2Frepo", Ok("my/repo")),
            ("my%2frepo", Ok("my/repo")),
            ("my%252Frepo", Ok("my%2Frepo")),
            ("sha256%3Aab", Ok("sha256:ab")),
            ("%C3%A9", Ok("é")),
            ("é", Ok("é")),
            ("%E2%82%AC", Ok("€")),
            ("v1.0%2Bx", Ok("v1.0+x")),
            ("%25", Ok("%")),
            ("100%25", Ok("100%")),
            ("%", Err(DecodeError::Escape)),
            ("%2", Err(DecodeError::Escape)),
            ("%2g", Err(DecodeError::Escape)),
            ("%g2", Err(DecodeError::Escape)),
            ("%%", Err(DecodeError::Escape)),
            ("a%+1", Err(DecodeError::Escape)),
            ("a%2", Err(DecodeError::Escape)),
            ("%2\u{e9}", Err(DecodeError::Escape)),
            ("%C3", Err(DecodeError::Utf8)),
            ("%FF", Err(DecodeError::Utf8)),
            ("%C0%AF", Err(DecodeError::Utf8)),
            ("%ED%A0%80", Err(DecodeError::Utf8)),
            ("%F5%80%80%80", Err(DecodeError::Utf8)),
            ("%00", Err(DecodeError::Nul)),
            ("a%00b", Err(DecodeError::Nul)),
            ("a\0b", Err(DecodeError::Nul)),
        ] {
            assert_eq!(segment(text, false).as_deref(), expected.as_ref().copied(), "{text}");
        }
    }

    #[test]
    fn a_kept_slash_stays_encoded() {
        assert_eq!(segment("a%2Fb%20c", true).unwrap(), "a%2Fb c");
        assert_eq!(segment("a%2fb", true).unwrap(), "a%2fb");
        assert_eq!(segment("a%252Fb", true).unwrap(), "a%2Fb");
    }

    #[test]
    fn queries_split_into_decoded_pairs() {
        let show = |query: &str| {
            pairs(query, 10)
                .map(|pairs| pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("|"))
        };
        for (query, expected) in [
            ("", ""),
            ("a=1", "a=1"),
            ("a=1&b=2", "a=1|b=2"),
            ("a", "a="),
            ("a=", "a="),
            ("=a", "=a"),
            ("&&a=1&&", "a=1"),
            ("a=b=c", "a=b=c"),
            ("a=x+y", "a=x y"),
            ("a=x%2By", "a=x+y"),
            ("a%2Eb=1", "a.b=1"),
            ("a=%26&b=%3D", "a=&|b=="),
            ("a=1;b=2", "a=1;b=2"),
            ("a=1&a=2", "a=1|a=2"),
            ("%C3%A9=%C3%A9", "é=é"),
        ] {
            assert_eq!(show(query).as_deref(), Ok(expected), "{query}");
        }
        assert_eq!(show("a=%"), Err(DecodeError::Escape));
        assert_eq!(show("%ff=1"), Err(DecodeError::Utf8));
        assert_eq!(show("a=%00"), Err(DecodeError::Nul));
        assert_eq!(show("a&b&c&d&e&f&g&h&i&j&k"), Err(DecodeError::TooMany(10)));
    }

    #[test]
    fn a_path_splits_before_it_decodes() {
        let path = Path::parse("/a%2Fb/c:d%3Ae:run/").unwrap().unwrap();
        assert_eq!(path.segments, ["a/b", "c:d:e:run"]);
        assert!(path.trailing_slash);
        let (id, verb) = path.verb.clone().unwrap();
        assert_eq!((id.as_ref(), verb.as_ref()), ("c:d:e", "run"));
        assert_eq!(path.capture(0..2, true, false), "a/b/c:d:e");
        assert_eq!(path.capture(0..2, false, true), "a%2Fb/c:d:e:run");
        assert!(Path::parse("a/b").is_none());
        assert!(Path::parse("").is_none());
        assert!(Path::parse("*").is_none());
    }

    #[test]
    fn an_encoded_colon_is_no_verb() {
        assert!(Path::parse("/a%3Arun").unwrap().unwrap().verb.is_none());
        assert!(Path::parse("/a:b/c").unwrap().unwrap().verb.is_none());
    }

    #[test]
    fn a_path_of_too_many_segments_is_refused() {
        let path = "/a".repeat(MAX_SEGMENTS + 1);
        assert!(matches!(Path::parse(&path), Some(Err(DecodeError::TooMany(_)))));
    }

    proptest::proptest! {
        #[test]
        fn no_path_or_query_panics(text in "[/%0-9a-f:+&=]{0,60}|\\PC{0,60}") {
            let _ = pairs(&text, 5);
            if let Some(Ok(path)) = Path::parse(&text) {
                let _ = path.capture(0..path.segments.len(), true, true);
                let _ = path.capture(0..path.segments.len(), false, false);
            }
        }

        #[test]
        fn encoding_is_undone(text in "[^\0]{0,40}") {
            let encoded = percent_encoding::utf8_percent_encode(&text, percent_encoding::NON_ALPHANUMERIC).to_string();
            proptest::prop_assert_eq!(segment(&encoded, false).unwrap(), text);
        }
    }
}
