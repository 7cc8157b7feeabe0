//! Content negotiation: which of the offered media types a caller takes, and what a body says it is.
//! Knows media types only.

use http::HeaderMap;
use http::header::{ACCEPT, CONTENT_ENCODING, CONTENT_TYPE};

/// A media type without its parameters, lower-cased, its charset, and what stands between its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MediaType {
    pub(crate) essence: String,
    pub(crate) charset: Option<String>,
    pub(crate) boundary: Option<String>,
}

impl MediaType {
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(';');
        let essence = parts.next()?.trim().to_ascii_lowercase();
        let (main, sub) = essence.split_once('/')?;
        if main.is_empty() || sub.is_empty() || essence.contains(char::is_whitespace) {
            return None;
        }
        let parts: Vec<(&str, &str)> = parts.filter_map(|part| part.split_once('=')).collect();
        let parameter = |wanted: &str| {
            let found = parts.iter().find(|(name, _)| name.trim().eq_ignore_ascii_case(wanted));
            found.map(|(_, value)| value.trim().trim_matches('"'))
        };
        let charset = parameter("charset").map(str::to_ascii_lowercase);
        let boundary = parameter("boundary").filter(|text| !text.is_empty()).map(str::to_owned);
        Some(Self { essence, charset, boundary })
    }

    /// JSON or a type with the suffix `+json`, in UTF-8.
    pub(crate) fn is_json(&self) -> bool {
        (self.essence == "application/json" || self.essence == "text/json" || self.essence.ends_with("+json"))
            && self.is_utf8()
    }

    /// JSON values on lines.
    pub(crate) fn is_json_lines(&self) -> bool {
        matches!(
            self.essence.as_str(),
            "application/x-ndjson" | "application/ndjson" | "application/jsonl" | "application/x-jsonlines"
        ) && self.is_utf8()
    }

    pub(crate) fn is_form(&self) -> bool {
        self.essence == "application/x-www-form-urlencoded" && self.is_utf8()
    }

    /// A form in parts; without a boundary nobody can tell them apart.
    pub(crate) fn is_multipart(&self) -> bool {
        self.essence == "multipart/form-data"
    }

    fn is_utf8(&self) -> bool {
        matches!(self.charset.as_deref(), None | Some("utf-8" | "utf8" | "us-ascii"))
    }
}

/// What a body says it is: `Ok(None)` where it says nothing, an error where that cannot be read.
pub(crate) fn content_type(headers: &HeaderMap) -> Result<Option<MediaType>, ()> {
    match headers.get(CONTENT_TYPE) {
        None => Ok(None),
        Some(value) => {
            let text = value.to_str().map_err(drop)?;
            if text.trim().is_empty() {
                return Ok(None);
            }
            MediaType::parse(text).map(Some).ok_or(())
        }
    }
}

/// The body is not compressed.
pub(crate) fn is_identity(headers: &HeaderMap) -> bool {
    headers
        .get_all(CONTENT_ENCODING)
        .iter()
        .all(|value| value.as_bytes().eq_ignore_ascii_case(b"identity") || value.is_empty())
}

/// The offer that `Accept` likes best, the first of equals; the first without `Accept`, `None` where it takes none.
/// Ranges that cannot be read are passed over.
pub(crate) fn choose(headers: &HeaderMap, offers: &[&str]) -> Option<usize> {
    let mut ranges = Vec::new();
    for value in headers.get_all(ACCEPT) {
        let Ok(text) = value.to_str() else { continue };
        ranges.extend(text.split(',').filter_map(range));
    }
    if ranges.is_empty() {
        return Some(0);
    }
    let mut best: Option<(u16, usize)> = None;
    for (index, offer) in offers.iter().enumerate() {
        let quality = ranges
            .iter()
            .filter_map(|(pattern, quality)| Some((specificity(pattern, offer)?, *quality)))
            .max_by_key(|(specificity, _)| *specificity)
            .map_or(0, |(_, quality)| quality);
        if quality > 0 && best.is_none_or(|(other, _)| quality > other) {
            best = Some((quality, index));
        }
    }
    best.map(|(_, index)| index)
}

/// A media range and its quality in thousandths.
fn range(text: &str) -> Option<(String, u16)> {
    let mut parts = text.split(';');
    let pattern = parts.next()?.trim().to_ascii_lowercase();
    pattern.split_once('/')?;
    let quality = parts
        .filter_map(|part| part.split_once('='))
        .find(|(name, _)| name.trim().eq_ignore_ascii_case("q"))
        .map_or(Some(1.0), |(_, value)| value.trim().parse::<f32>().ok())?;
    (0.0..=1.0).contains(&quality).then_some((pattern, (quality * 1000.0) as u16))
}

/// How closely a range names an offer; `None` where it does not.
fn specificity(pattern: &str, offer: &str) -> Option<u8> {
    if pattern == "*/*" {
        return Some(0);
    }
    let (main, sub) = pattern.split_once('/')?;
    let (offered_main, offered_sub) = offer.split_once('/')?;
    if main != offered_main {
        return None;
    }
    match sub {
        "*" => Some(1),
        sub if sub == offered_sub => Some(2),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn chosen(accept: &str, offers: &[&str]) -> Option<usize> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_str(accept).unwrap());
        choose(&headers, offers)
    }

    #[test]
    fn the_best_liked_offer_is_chosen() {
        let stream = ["application/x-ndjson", "text/event-stream", "application/json"];
        for (accept, expected) in [
            ("*/*", Some(0)),
            ("application/*", Some(0)),
            ("text/*", Some(1)),
            ("application/json", Some(2)),
            ("APPLICATION/JSON", Some(2)),
            ("text/event-stream, application/json", Some(1)),
            ("text/event-stream;q=0.5, application/json", Some(2)),
            ("application/json;q=0.1, */*;q=0.01", Some(2)),
            ("application/x-ndjson;q=0, */*", Some(1)),
            ("application/*;q=0, */*", Some(1)),
            ("text/html", None),
            ("text/html, */*;q=0", None),
            ("text/html,application/xhtml+xml,*/*;q=0.8", Some(0)),
            ("application/json;charset=utf-8", Some(2)),
            ("application/json ; q=1.0", Some(2)),
            ("application/json;q=x", Some(0)),
            ("garbage", Some(0)),
            ("garbage, text/html", None),
            ("", Some(0)),
            ("*/json", None),
        ] {
            assert_eq!(chosen(accept, &stream), expected, "{accept}");
        }
        assert_eq!(choose(&HeaderMap::new(), &stream), Some(0));
    }

    #[test]
    fn json_is_recognised() {
        for (text, json) in [
            ("application/json", true),
            ("application/json; charset=utf-8", true),
            ("application/json;charset=\"UTF-8\"", true),
            ("Application/JSON", true),
            ("application/merge-patch+json", true),
            ("application/json; charset=latin1", false),
            ("text/plain", false),
            ("application/x-ndjson", false),
            ("application/jsonx", false),
        ] {
            assert_eq!(MediaType::parse(text).unwrap().is_json(), json, "{text}");
        }
        for text in ["json", "/json", "application/", "a b/c"] {
            assert_eq!(MediaType::parse(text), None, "{text}");
        }
    }
}
