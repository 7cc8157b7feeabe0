//! The vendor's pages: `page_size`, an opaque `continuation_token`, and `filter=key:value`.

use tonic::Status;

use super::convert::invalid;
use crate::app::PageRequest;

/// Items of a page at most.
const PAGE_SIZE_MAX: i32 = 1_000;

/// Reads a page. Our tokens are as opaque as the vendor's.
pub(super) fn request(page_size: Option<i32>, token: String) -> Result<PageRequest, Status> {
    match page_size {
        None => Ok(PageRequest::plain(0, token)),
        Some(size) if size > PAGE_SIZE_MAX => Err(invalid("page_size", "expected number <= 1000")),
        Some(size) if size < 1 => Err(invalid("page_size", "expected number >= 1")),
        Some(size) => Ok(PageRequest::plain(size, token)),
    }
}

/// The token of the next page, where there is one.
pub(super) fn token(next: String) -> Option<String> {
    (!next.is_empty()).then_some(next)
}

/// Reads a filter of one of the keys; `None` for an empty one.
pub(super) fn filter<'a>(text: &'a str, keys: &[&'static str]) -> Result<Option<(&'static str, &'a str)>, Status> {
    if text.is_empty() {
        return Ok(None);
    }
    let known = text.split_once(':').and_then(|(key, value)| Some((*keys.iter().find(|known| **known == key)?, value)));
    match known {
        Some((key, value)) if !value.is_empty() => Ok(Some((key, value))),
        _ => Err(invalid("filter", format!("expected key:value with one of the keys {}", keys.join(", ")))),
    }
}
