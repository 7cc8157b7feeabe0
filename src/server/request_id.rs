//! The id that a request keeps from its caller's log to ours.

use http::{HeaderMap, HeaderName, HeaderValue};
use uuid::Uuid;

/// The header that carries it, both ways.
pub(super) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// Characters that an id from outside may have.
const MAX: usize = 128;

/// The caller's id when it is fit for a log line, else a new one. Afterwards the request carries it in any case.
pub(super) fn ensure(headers: &mut HeaderMap) -> HeaderValue {
    if let Some(given) = headers.get(&REQUEST_ID)
        && is_sane(given.as_bytes())
    {
        return given.clone();
    }
    // The thread's generator rather than the system's: it needs no system call.
    let id = uuid::Builder::from_random_bytes(rand::random()).into_uuid();
    let mut buffer = Uuid::encode_buffer();
    let text = id.hyphenated().encode_lower(&mut buffer);
    let value = HeaderValue::from_str(text).expect("hexadecimal digits and hyphens are fit for a header");
    headers.insert(REQUEST_ID, value.clone());
    value
}

fn is_sane(id: &[u8]) -> bool {
    !id.is_empty()
        && id.len() <= MAX
        && id.iter().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:/+=@".contains(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sane_id_is_kept_and_any_other_replaced() {
        for (given, kept) in [("req-1.2:a/b", true), ("", false), ("a b", false), ("a\"b", false), ("é", false)] {
            let mut headers = HeaderMap::new();
            headers.insert(REQUEST_ID, HeaderValue::from_bytes(given.as_bytes()).unwrap());
            let id = ensure(&mut headers);
            assert_eq!(id.as_bytes() == given.as_bytes(), kept, "{given:?}");
            assert_eq!(headers[REQUEST_ID], id);
        }
        let mut headers = HeaderMap::new();
        headers.insert(REQUEST_ID, HeaderValue::from_str(&"x".repeat(129)).unwrap());
        assert_eq!(ensure(&mut headers).len(), 36);
    }

    #[test]
    fn two_requests_without_an_id_get_different_ones() {
        assert_ne!(ensure(&mut HeaderMap::new()), ensure(&mut HeaderMap::new()));
    }
}
