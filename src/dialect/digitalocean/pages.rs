//! The vendor's pages: `page` and `per_page`, absolute links, and opaque tokens where its second listing has them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use tonic::Status;

use super::errors::invalid;
use super::pb;
use crate::app::PageRequest;

/// Items of a page when the caller does not say.
const PER_PAGE: i32 = 20;
/// Items of a page at most.
const PER_PAGE_MAX: i32 = 200;

/// The page that a caller asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pages {
    number: i64,
    per_page: i64,
    /// Links carry tokens.
    with_tokens: bool,
}

/// What a token holds. The vendor's are as opaque.
#[derive(Serialize, Deserialize)]
struct Token {
    page: i64,
}

impl Pages {
    /// Reads a page by its number.
    pub(super) fn read(page: Option<i32>, per_page: Option<i32>) -> Result<Self, Status> {
        let per_page = per_page.unwrap_or(PER_PAGE);
        if !(1..=PER_PAGE_MAX).contains(&per_page) {
            return Err(invalid("per_page", format!("must be between 1 and {PER_PAGE_MAX}")));
        }
        let number = page.unwrap_or(1);
        if number < 1 {
            return Err(invalid("page", "must be 1 or more"));
        }
        Ok(Self { number: number.into(), per_page: per_page.into(), with_tokens: false })
    }

    /// Reads a page by its token, or by its number where there is none.
    pub(super) fn read_token(page: Option<i32>, per_page: Option<i32>, token: &str) -> Result<Self, Status> {
        if token.is_empty() {
            return Ok(Self { with_tokens: true, ..Self::read(page, per_page)? });
        }
        let bytes = URL_SAFE_NO_PAD.decode(token.trim_end_matches('=')).ok();
        let opened = bytes.and_then(|bytes| serde_json::from_slice::<Token>(&bytes).ok());
        match opened.filter(|token| (1..=i64::from(i32::MAX)).contains(&token.page)) {
            Some(Token { page }) => Ok(Self { number: page, with_tokens: true, ..Self::read(None, per_page)? }),
            None => Err(invalid("page_token", "is not one that a link of this list carried")),
        }
    }

    /// The same page, as lists of ours take it.
    pub(super) fn request(&self) -> PageRequest {
        let skip = (self.number - 1) * self.per_page;
        PageRequest { size: self.per_page as i32, skip, whole: true, ..PageRequest::default() }
    }

    /// The items of this page, of a list that is there whole.
    pub(super) fn of<T>(&self, all: Vec<T>) -> impl Iterator<Item = T> {
        let skip = usize::try_from((self.number - 1) * self.per_page).unwrap_or(usize::MAX);
        all.into_iter().skip(skip).take(self.per_page as usize)
    }

    /// Links from this page of a list with so many items to the others. The path is the one that the caller used, with
    /// its escapes.
    pub(super) fn links(&self, total: i64, origin: &str, path: &str) -> pb::Links {
        let last = (total + self.per_page - 1) / self.per_page;
        let link = |page: i64, with_token: bool| {
            let token = match with_token && self.with_tokens {
                true => format!("&page_token={}", seal(page)),
                false => String::new(),
            };
            Some(format!("{origin}{path}?page={page}{token}&per_page={}", self.per_page))
        };
        let (before, after) = (self.number > 1, self.number < last);
        if !before && !after {
            return pb::Links { pages: None };
        }
        let pages = pb::Pages {
            first: if before { link(1, false) } else { None },
            // From beyond the end it leads back to what there is.
            prev: if before { link((self.number - 1).min(last.max(1)), true) } else { None },
            next: if after { link(self.number + 1, true) } else { None },
            last: if after { link(last, false) } else { None },
        };
        pb::Links { pages: Some(pages) }
    }
}

fn seal(page: i64) -> String {
    let token = serde_json::to_vec(&Token { page }).expect("a number can be written as JSON");
    URL_SAFE_NO_PAD.encode(token)
}

/// The total beside a page.
pub(super) fn meta(total: i64) -> Option<pb::Meta> {
    Some(pb::Meta { total })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rels(number: i32, total: i64) -> Vec<&'static str> {
        let links = Pages::read(Some(number), Some(2)).expect("a page").links(total, "https://reg.test", "/l");
        let Some(pages) = links.pages else { return Vec::new() };
        let all = [("first", pages.first), ("prev", pages.prev), ("next", pages.next), ("last", pages.last)];
        all.into_iter().filter_map(|(rel, link)| link.map(|_| rel)).collect()
    }

    #[test]
    fn links_lead_to_the_pages_that_there_are() {
        assert_eq!(rels(1, 5), ["next", "last"]);
        assert_eq!(rels(2, 5), ["first", "prev", "next", "last"]);
        assert_eq!(rels(3, 5), ["first", "prev"]);
        assert_eq!(rels(9, 5), ["first", "prev"]);
        assert!(rels(1, 2).is_empty() && rels(1, 0).is_empty());
    }

    #[test]
    fn a_token_leads_to_its_page_whatever_the_number_says() {
        let pages = Pages::read_token(Some(7), Some(2), &seal(3)).expect("a token");
        assert_eq!((pages.number, pages.per_page), (3, 2));
        for token in ["x", "eyJ9", &seal(0), &seal(-1), &seal(i64::MAX)] {
            assert!(Pages::read_token(None, None, token).is_err(), "{token}");
        }
    }
}
