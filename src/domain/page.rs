//! Pages of lists: how large they may be, and tokens that say where to go on. A token is sealed for the query that gave
//! it out, so a caller can neither forge a position nor carry one to another query. Knows nothing of what a position is.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::Sha256;

use super::{Error, Malformed, Result};

/// Items of a page at most.
pub const PAGE_SIZE_MAX: u16 = 1_000;
/// Items of a page when the caller does not say.
pub const PAGE_SIZE_DEFAULT: u16 = 100;
/// Bytes of the manifests on a page of artifacts at most, unless it has one artifact only: annotations are shown, and are no
/// longer than their manifest. Clients of gRPC take 4 MiB unless told otherwise.
pub const PAGE_BYTES_MAX: i64 = 3 << 20;
/// Characters of a token at most; longer ones are not even decoded.
pub const PAGE_TOKEN_MAX: usize = 4_096;

/// How many items a page has at most: 1 to 1,000.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageSize(u16);

impl PageSize {
    /// Reads the field `page_size` of a request: 0 means 100, more than 1,000 means 1,000, negative is refused.
    pub fn new(requested: i32) -> Result<Self> {
        match requested {
            ..0 => Err(Malformed::new("must not be negative").field("page_size")),
            0 => Ok(Self(PAGE_SIZE_DEFAULT)),
            _ => Ok(Self(u16::try_from(requested).map_or(PAGE_SIZE_MAX, |size| size.min(PAGE_SIZE_MAX)))),
        }
    }

    /// The number of items.
    pub fn get(self) -> usize {
        usize::from(self.0)
    }

    /// One more than the number of items, for a query that finds out whether there is another page.
    pub fn probe(self) -> i64 {
        i64::from(self.0) + 1
    }
}

impl Default for PageSize {
    fn default() -> Self {
        Self(PAGE_SIZE_DEFAULT)
    }
}

/// Bytes kept of a seal: 128 bits.
const SEAL_BYTES: usize = 16;
/// Keeps these seals apart from others that may be made with the same key.
const PURPOSE: &[u8] = b"wharfinger page token v1";

/// Gives out and reads page tokens. All replicas need the same key.
#[derive(Clone)]
pub struct PageTokens {
    key: [u8; 32],
}

impl PageTokens {
    /// Tokens sealed with `key`, which must be secret and random.
    pub fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// A token for going on at `cursor` in the query that `query_fingerprint` stands for: everything of the request
    /// but size and token. Sealed, not hidden: the caller can read the cursor. It must be a plain value that JSON can
    /// hold, of at most some 2,000 bytes.
    pub fn seal(&self, query_fingerprint: &[u8], cursor: &impl Serialize) -> String {
        let cursor = serde_json::to_vec(cursor).expect("cursors are plain structs, which JSON can hold");
        let mut token = self.mac(query_fingerprint, &cursor).finalize().into_bytes()[..SEAL_BYTES].to_vec();
        token.extend_from_slice(&cursor);
        let token = URL_SAFE_NO_PAD.encode(token);
        debug_assert!(token.len() <= PAGE_TOKEN_MAX, "cursors are small");
        token
    }

    /// The cursor in a token of the same query; `None` when the token is empty, which means the first page. Fails with
    /// [`Error::PageTokenInvalid`].
    pub fn open<C: DeserializeOwned>(&self, query_fingerprint: &[u8], token: &str) -> Result<Option<C>> {
        if token.is_empty() {
            return Ok(None);
        }
        if token.len() > PAGE_TOKEN_MAX {
            return Err(Error::PageTokenInvalid);
        }
        let token = URL_SAFE_NO_PAD.decode(token).map_err(|_| Error::PageTokenInvalid)?;
        let (seal, cursor) = token.split_at_checked(SEAL_BYTES).ok_or(Error::PageTokenInvalid)?;
        let mac = self.mac(query_fingerprint, cursor);
        // Compares in constant time.
        mac.verify_truncated_left(seal).map_err(|_| Error::PageTokenInvalid)?;
        // A cursor of another release may have another form.
        serde_json::from_slice(cursor).map(Some).map_err(|_| Error::PageTokenInvalid)
    }

    fn mac(&self, query_fingerprint: &[u8], cursor: &[u8]) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).expect("HMAC takes a key of any length");
        mac.update(PURPOSE);
        mac.update(&(query_fingerprint.len() as u64).to_be_bytes());
        mac.update(query_fingerprint);
        mac.update(cursor);
        mac
    }
}

impl fmt::Debug for PageTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PageTokens(secret)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tokens() -> PageTokens {
        PageTokens::new([7; 32])
    }

    fn is_refused(query: &[u8], token: &str) -> bool {
        matches!(tokens().open::<(String, i64)>(query, token), Err(Error::PageTokenInvalid))
    }

    #[test]
    fn page_sizes_are_coerced_and_never_negative() {
        let sizes = [(0, 100), (1, 1), (1_000, 1_000), (1_001, 1_000), (70_000, 1_000), (i32::MAX, 1_000)];
        for (requested, size) in sizes {
            assert_eq!(PageSize::new(requested).expect("a size").get(), size);
        }
        for requested in [-1, i32::MIN] {
            match PageSize::new(requested) {
                Err(Error::InvalidFields(fields)) => assert_eq!(fields[0].field, "page_size"),
                other => panic!("{requested} gave {other:?}"),
            }
        }
        assert_eq!(PageSize::default().probe(), 101);
    }

    #[test]
    fn an_empty_token_means_the_first_page() {
        assert_eq!(tokens().open::<i64>(b"q", "").expect("no token"), None);
    }

    #[test]
    fn tokens_of_another_query_key_or_form_are_refused() {
        let token = tokens().seal(b"query", &("web", 7));
        assert!(is_refused(b"querx", &token));
        assert!(is_refused(b"", &token));
        let other = PageTokens::new([8; 32]).open::<(String, i64)>(b"query", &token);
        assert!(matches!(other, Err(Error::PageTokenInvalid)));
        assert!(is_refused(b"query", &tokens().seal(b"query", &7)));
        assert!(is_refused(b"query", &"A".repeat(PAGE_TOKEN_MAX + 1)));
        assert!(is_refused(b"query", "AAAA"));
    }

    #[test]
    fn nothing_moves_between_query_and_cursor() {
        let longer = tokens().seal(b"query[", &"a");
        assert!(matches!(tokens().open::<String>(b"query", &longer), Err(Error::PageTokenInvalid)));
    }

    #[test]
    fn a_token_needs_no_escapes_in_an_address() {
        let token = tokens().seal(b"query", &("äöü/?&=+".repeat(20), 7));
        assert!(token.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        #[test]
        fn a_token_opens_for_its_query_only(query in any::<Vec<u8>>(), other in any::<Vec<u8>>(), name in ".{0,99}", n in any::<i64>()) {
            let token = tokens().seal(&query, &(&name, n));
            prop_assert_eq!(tokens().open(&query, &token).expect("a token"), Some((name, n)));
            prop_assert!(query == other || is_refused(&other, &token));
        }

        #[test]
        fn a_token_with_any_change_is_refused(at in any::<prop::sample::Index>(), with in "[A-Za-z0-9_=./ -]", how in 0..3) {
            let token = tokens().seal(b"query", &("web", 7));
            let at = at.index(token.len());
            let changed = match how {
                0 => format!("{}{with}{}", &token[..at], &token[at + 1..]),
                1 => format!("{}{with}{}", &token[..at], &token[at..]),
                _ => token[..at].to_owned(),
            };
            prop_assume!(changed != token && !changed.is_empty());
            prop_assert!(is_refused(b"query", &changed));
        }

        #[test]
        fn no_text_makes_reading_a_token_panic(text in any::<String>()) {
            prop_assert!(text.is_empty() || is_refused(b"query", &text));
        }
    }
}
