//! Pages of lists: sizes, and tokens that open only for the query that gave them out.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::App;
use crate::domain::page::{PAGE_BYTES_MAX, PageSize};
use crate::domain::{Digest, Result};
use crate::store::list::Fetched;

/// What a caller asks of a list.
#[derive(Debug, Clone, Default)]
pub struct PageRequest {
    /// How many at most; 0 means the default.
    pub size: i32,
    /// Where to go on; empty means from the start.
    pub token: String,
    /// An AIP-160 filter; empty means everything.
    pub filter: String,
    /// How to order; empty means the default.
    pub order_by: String,
    /// How many items to pass over first, for pages by number; below zero counts as zero. It costs a walk over their keys,
    /// which a token does not.
    pub skip: i64,
    /// Count what a filter leaves, for callers that must have a total. It costs a look at each.
    pub with_total: bool,
    /// As many items as asked for, whatever they weigh, for pages by number: these cannot end early.
    pub whole: bool,
}

impl PageRequest {
    /// A page of a list that knows neither filter nor order.
    pub fn plain(size: i32, token: String) -> Self {
        Self { size, token, ..Self::default() }
    }
}

/// A page of a list.
#[derive(Debug, Clone)]
pub struct Page<T> {
    /// The items.
    pub items: Vec<T>,
    /// The token of the next page; empty on the last.
    pub next_token: String,
    /// How many items there are in all, where that is known without counting.
    pub total: Option<i64>,
}

/// A page request, read.
#[derive(Debug)]
pub(super) struct Paging<C> {
    /// Where the page before ended.
    pub(super) after: Option<C>,
    skip: i64,
    size: usize,
    max_bytes: Option<i64>,
    fingerprint: Digest,
}

impl<C: Serialize + DeserializeOwned> Paging<C> {
    /// How many rows to read: one more than the page has, to know whether another follows.
    pub(super) fn limit(&self) -> i64 {
        self.size as i64 + 1
    }

    /// How many rows to pass over first.
    pub(super) fn skip(&self) -> i64 {
        self.skip
    }

    /// How many bytes of manifests to read, in lists of artifacts.
    pub(super) fn max_bytes(&self) -> Option<i64> {
        self.max_bytes
    }

    /// Makes a page of the rows read.
    pub(super) fn page<T>(
        &self,
        app: &App,
        items: Vec<T>,
        total: Option<i64>,
        position: impl Fn(&T) -> C,
    ) -> Result<Page<T>> {
        self.page_of_fetched(app, Fetched { items, cut: false }, total, position)
    }

    /// Makes a page of rows of which some may have been left out for their weight.
    pub(super) fn page_of_fetched<T>(
        &self,
        app: &App,
        fetched: Fetched<T>,
        total: Option<i64>,
        position: impl Fn(&T) -> C,
    ) -> Result<Page<T>> {
        let Fetched { mut items, cut } = fetched;
        let more = cut || items.len() > self.size;
        items.truncate(self.size);
        let next_token = match items.last().filter(|_| more) {
            Some(last) => app.page_tokens().seal(self.fingerprint.hash(), &position(last)),
            None => String::new(),
        };
        Ok(Page { items, next_token, total })
    }
}

impl App {
    /// Reads a page request. `list` and `scope` are what the page token binds to, beside filter and order.
    pub(super) fn paging<C: Serialize + DeserializeOwned>(
        &self,
        list: &'static str,
        scope: &impl Serialize,
        request: &PageRequest,
    ) -> Result<Paging<C>> {
        let size = PageSize::new(request.size)?.get();
        let bound = serde_json::to_vec(&(list, scope, &request.filter, &request.order_by))
            .map_err(|error| crate::domain::Error::Internal(error.into()))?;
        let fingerprint = Digest::sha256(&bound);
        let after = self.page_tokens().open(fingerprint.hash(), &request.token)?;
        let max_bytes = (!request.whole).then_some(PAGE_BYTES_MAX);
        Ok(Paging { after, skip: request.skip.max(0), size, max_bytes, fingerprint })
    }
}
