//! A list as its items, page after page.

use std::collections::VecDeque;

use futures_util::stream::{self, Stream};

use crate::client::Client;
use crate::error::Result;
use crate::rpcs::List;

/// A list that goes on from page to page. Nothing is asked for before it is needed.
#[derive(Debug)]
pub struct Pages<R: List> {
    client: Client,
    /// The request of the next page; none after the last.
    next: Option<R>,
    items: VecDeque<R::Item>,
}

impl<R: List> Pages<R> {
    pub(crate) fn new(client: Client, request: R) -> Self {
        Self { client, next: Some(request), items: VecDeque::new() }
    }

    /// The next item; `None` after the last. After an error it goes on where it stopped.
    pub async fn next(&mut self) -> Result<Option<R::Item>> {
        loop {
            if let Some(item) = self.items.pop_front() {
                return Ok(Some(item));
            }
            match self.read().await? {
                Some(items) => self.items = items.into(),
                None => return Ok(None),
            }
        }
    }

    /// The next page, or what is left of the present one; `None` after the last. A page may be empty.
    pub async fn next_page(&mut self) -> Result<Option<Vec<R::Item>>> {
        if self.items.is_empty() { self.read().await } else { Ok(Some(std::mem::take(&mut self.items).into())) }
    }

    /// All items that are left.
    pub async fn collect(mut self) -> Result<Vec<R::Item>> {
        let mut all = Vec::new();
        while let Some(page) = self.next_page().await? {
            all.extend(page);
        }
        Ok(all)
    }

    /// The items as a stream.
    pub fn into_stream(self) -> impl Stream<Item = Result<R::Item>> + Send {
        stream::try_unfold(self, |mut pages| async move { Ok(pages.next().await?.map(|item| (item, pages))) })
    }

    async fn read(&mut self) -> Result<Option<Vec<R::Item>>> {
        let Some(mut request) = self.next.take() else { return Ok(None) };
        match self.client.call(request.clone()).await {
            Ok(response) => {
                let (items, token) = R::split(response);
                if !token.is_empty() {
                    *request.page_token() = token;
                    self.next = Some(request);
                }
                Ok(Some(items))
            }
            Err(error) => {
                self.next = Some(request);
                Err(error)
            }
        }
    }
}
