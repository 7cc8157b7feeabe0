//! Harbor's pages: `page` and `page_size`, a total, and links to the neighbours as a path without scheme and host.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use tonic::Status;

use super::errors::invalid;
use crate::app::{Page, PageRequest};
use crate::domain::Result;
use crate::grpc::status::from_error;

/// Items of a page when the caller does not say.
const SIZE: i64 = 10;
/// Items of a page at most.
const SIZE_MAX: i64 = 100;
/// Items read at a time when all are asked for.
const BATCH: i32 = 1_000;

/// What links must not carry as it is. The vendor's queries stand there decoded otherwise.
const UNSAFE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'#').add(b'%').add(b'&').add(b'+');

/// The page that a caller asks for.
#[derive(Debug, Clone)]
pub(super) struct Pages {
    number: i64,
    /// 0 for all.
    size: i64,
    path: String,
    query: String,
}

impl Pages {
    /// Reads a page. `path` and `query` are those of the request, still encoded.
    pub(super) fn read(page: Option<i64>, size: Option<i64>, path: String, query: String) -> Result<Self, Status> {
        let (number, size) = (page.unwrap_or(1), size.unwrap_or(SIZE));
        if number < 1 {
            return Err(invalid("page in query should be greater than or equal to 1"));
        }
        if size < 0 {
            return Err(invalid("page_size in query should be greater than or equal to 0"));
        }
        if size > SIZE_MAX {
            return Err(invalid(format_args!("page_size in query should be less than or equal to {SIZE_MAX}")));
        }
        Ok(Self { number, size, path, query })
    }

    /// Reads this page of a list of ours, and how many items there are in all.
    pub(super) async fn of<T, F: Future<Output = Result<Page<T>>>>(
        &self,
        filter: String,
        order_by: String,
        list: impl Fn(PageRequest) -> F,
    ) -> Result<(Vec<T>, i64), Status> {
        let request = PageRequest { filter, order_by, with_total: true, ..PageRequest::default() };
        if self.size > 0 {
            let skip = (self.number - 1).saturating_mul(self.size);
            let request = PageRequest { size: self.size as i32, skip, whole: true, ..request };
            let page = list(request).await.map_err(from_error)?;
            let total = page.total.unwrap_or(page.items.len() as i64);
            return Ok((page.items, total));
        }
        let mut items = Vec::new();
        let mut token = String::new();
        loop {
            let page = list(PageRequest { size: BATCH, token, ..request.clone() }).await.map_err(from_error)?;
            items.extend(page.items);
            token = page.next_token;
            if token.is_empty() {
                let total = items.len() as i64;
                return Ok((items, total));
            }
        }
    }

    /// This page of a list that is there whole.
    pub(super) fn cut<T>(&self, all: Vec<T>) -> Vec<T> {
        if self.size == 0 {
            return all;
        }
        let skip = usize::try_from((self.number - 1).saturating_mul(self.size)).unwrap_or(usize::MAX);
        all.into_iter().skip(skip).take(self.size as usize).collect()
    }

    /// The `Link` header of this page; empty when it has no neighbours.
    pub(super) fn link(&self, total: i64) -> String {
        if self.size == 0 {
            return String::new();
        }
        let mut links = Vec::new();
        let before = (self.number - 1).saturating_mul(self.size);
        if self.number > 1 && before <= total {
            links.push(format!("<{}>; rel=\"prev\"", self.to(self.number - 1)));
        }
        if before.saturating_add(self.size) < total {
            links.push(format!("<{}>; rel=\"next\"", self.to(self.number + 1)));
        }
        links.join(" , ")
    }

    fn to(&self, page: i64) -> String {
        let mut parameters: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for pair in self.query.split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            parameters.entry(decoded(key)).or_default().push(decoded(value));
        }
        parameters.insert("page".to_owned(), vec![page.to_string()]);
        parameters.insert("page_size".to_owned(), vec![self.size.to_string()]);
        let pairs = parameters.iter().flat_map(|(key, values)| values.iter().map(move |value| (key, value)));
        let shown = |text: &str| utf8_percent_encode(text, UNSAFE).to_string();
        let pairs: Vec<String> = pairs.map(|(key, value)| format!("{}={}", shown(key), shown(value))).collect();
        format!("{}?{}", self.path, pairs.join("&"))
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(number: i64, size: i64, query: &str, total: i64) -> String {
        let path = "/api/v2.0/projects/acme/repositories/team%252Fweb/artifacts".to_owned();
        Pages::read(Some(number), Some(size), path, query.to_owned()).expect("a page").link(total)
    }

    #[test]
    fn links_are_relative_and_their_parameters_sorted_and_decoded() {
        assert_eq!(
            link(2, 2, "with_tag=true&page=2&page_size=2&q=name%3D~x", 5),
            "</api/v2.0/projects/acme/repositories/team%252Fweb/artifacts?page=1&page_size=2&q=name=~x&with_tag=true>; \
             rel=\"prev\" , </api/v2.0/projects/acme/repositories/team%252Fweb/artifacts?page=3&page_size=2&q=name=~x&\
             with_tag=true>; rel=\"next\""
        );
    }

    #[test]
    fn there_is_a_link_only_to_a_page_that_is_there() {
        assert_eq!(link(1, 10, "", 10), "");
        assert_eq!(link(1, 0, "", 1000), "");
        assert!(link(1, 10, "", 11).contains("rel=\"next\"") && !link(1, 10, "", 11).contains("prev"));
        assert!(link(2, 10, "", 11).contains("rel=\"prev\"") && !link(2, 10, "", 11).contains("next"));
        assert_eq!(link(9, 10, "", 11), "");
        assert_eq!(link(i64::MAX, 100, "", 11), "");
    }

    #[test]
    fn what_would_break_a_link_stays_encoded() {
        let link = link(1, 1, "q=a%3E%0D%0Ab%26c%20%C3%A9", 2);
        assert!(link.contains("q=a%3E%0D%0Ab%26c%20%C3%A9>; rel"), "{link}");
    }
}
