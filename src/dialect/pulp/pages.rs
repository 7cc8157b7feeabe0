//! The vendor's pages: `limit` and `offset`, and absolute links with every parameter sorted.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::app::WINDOW_MAX;
use crate::domain::catalog::{Condition, Field, Window};
use crate::domain::order::Direction;

/// Items of a page when the caller does not say.
const LIMIT: i64 = 100;
/// What stays as it is in a query that the vendor writes; a space becomes `+`.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b' ');

/// The page that a caller asks for, and the URL that it asked with.
#[derive(Debug, Clone)]
pub(super) struct Pages {
    limit: i64,
    offset: i64,
    url: String,
    query: String,
}

/// Links to the pages around.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Links {
    pub(super) next: Option<String>,
    pub(super) previous: Option<String>,
}

impl Pages {
    /// Reads a page. What is no number counts as not given, as the vendor has it.
    pub(super) fn read(limit: &str, offset: &str, origin: &str, path: &str, query: &str) -> Self {
        let number = |text: &str| text.trim().parse::<i64>().ok();
        Self {
            limit: number(limit).filter(|limit| *limit > 0).unwrap_or(LIMIT),
            offset: number(offset).filter(|offset| *offset > 0).unwrap_or(0),
            url: format!("{origin}{path}"),
            query: query.to_owned(),
        }
    }

    /// The same page, as our lists take it.
    pub(super) fn window(&self, condition: Condition, order: Vec<(Field, Direction)>) -> Window {
        Window { condition, order, skip: self.offset, size: self.limit, visible: None }
    }

    /// Links from this page of a list with so many items to those around it.
    pub(super) fn links(&self, total: i64) -> Links {
        let step = self.limit.min(WINDOW_MAX);
        let after = self.offset.saturating_add(step);
        let next = (after < total).then(|| self.link(after));
        let previous = (self.offset > 0).then(|| self.link((self.offset - step).max(0)));
        Links { next, previous }
    }

    /// An offset of 0 is left out.
    fn link(&self, offset: i64) -> String {
        let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
        let mut pairs: Vec<(String, String)> = self
            .query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .map(|(name, value)| (decode(name), decode(value)))
            .filter(|(name, _)| name != "limit" && name != "offset")
            .collect();
        pairs.push(("limit".to_owned(), self.limit.to_string()));
        if offset > 0 {
            pairs.push(("offset".to_owned(), offset.to_string()));
        }
        // Values of one name stay in their order.
        pairs.sort_by(|one, other| one.0.cmp(&other.0));
        let encode = |text: &str| utf8_percent_encode(text, QUERY).to_string().replace(' ', "+");
        let query: Vec<String> =
            pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        format!("{}?{}", self.url, query.join("&"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(limit: &str, offset: &str, query: &str, total: i64) -> (Option<String>, Option<String>) {
        let links = Pages::read(limit, offset, "http://h", "/l/", query).links(total);
        (links.next, links.previous)
    }

    #[test]
    fn links_lead_to_the_pages_around() {
        let link = |query: &str| Some(format!("http://h/l/?{query}"));
        assert_eq!(links("2", "", "limit=2", 5), (link("limit=2&offset=2"), None));
        assert_eq!(links("2", "2", "offset=2&limit=2", 5), (link("limit=2&offset=4"), link("limit=2")));
        assert_eq!(links("2", "4", "limit=2&offset=4", 5), (None, link("limit=2&offset=2")));
        assert_eq!(links("2", "9", "limit=2&offset=9", 5), (None, link("limit=2&offset=7")));
        assert_eq!(links("", "", "", 100), (None, None));
        assert_eq!(links("0", "-1", "limit=0&offset=-1", 101), (link("limit=100&offset=100"), None));
    }

    #[test]
    fn parameters_of_a_link_are_sorted_and_encoded() {
        let (next, _) = links("1", "", "q=a+b&name=x%2Fy&limit=1&media_type=b&media_type=a", 2);
        assert_eq!(next.as_deref(), Some("http://h/l/?limit=1&media_type=b&media_type=a&name=x%2Fy&offset=1&q=a+b"));
    }

    #[test]
    fn a_page_beyond_what_is_given_at_once_goes_on_where_it_ended() {
        let (next, _) = links("5000", "", "limit=5000", 2_000);
        assert_eq!(next.as_deref(), Some("http://h/l/?limit=5000&offset=1000"));
    }
}
