//! Watching: the stream of changes, which goes on where it was cut off.

use futures_util::stream::{self, Stream};
use tonic::Streaming;
use tonic_prost::ProstCodec;

use crate::attempts::Attempts;
use crate::client::Client;
use crate::error::{Error, Result};
use crate::pb;
use crate::pb::watch_events_request::Start;
use crate::rpcs::{Retry, Rpc, WATCH_EVENTS};

/// A change, and the cursor to go on after it.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Where a later watch goes on after this change.
    pub cursor: String,
    /// The change.
    pub event: pb::Event,
}

/// A stream of changes without an end. When it is cut off it goes on from its last cursor, so that no change is lost or told
/// twice; while the server is away it waits for it. Dropping it ends it.
pub struct Watch {
    client: Client,
    request: pb::WatchEventsRequest,
    stream: Option<Streaming<pb::WatchEventsResponse>>,
    attempts: Attempts,
    begun: bool,
}

impl Client {
    /// Watches changes. Without a start in the request it tells of those from now on: from the moment when
    /// [`Watch::begin`] returns, or the first [`Watch::next`] has reached the server.
    pub fn watch_events(&self, request: pb::WatchEventsRequest) -> Watch {
        Watch { client: self.clone(), request, stream: None, attempts: fresh(false), begun: false }
    }
}

/// The pauses are those of other calls. A watch that was running once tries for ever.
fn fresh(begun: bool) -> Attempts {
    let retry = pb::GetOperationRequest::METHOD.retry;
    let attempts = |retry: Retry| if begun { u32::MAX } else { retry.attempts };
    Attempts::with(retry.map(|retry| Retry { attempts: attempts(retry), ..retry }), None)
}

impl Watch {
    /// Reaches the server and returns the cursor at which the watch begins.
    pub async fn begin(&mut self) -> Result<String> {
        while !self.begun {
            // The first message is always a heartbeat.
            self.read().await?;
        }
        Ok(self.cursor().unwrap_or_default().to_owned())
    }

    /// The next change. Fails with what cannot be helped by trying again, such as [`Error::EventsForgotten`].
    pub async fn next(&mut self) -> Result<Change> {
        loop {
            if let Some(change) = self.read().await? {
                return Ok(change);
            }
        }
    }

    /// Where another watch would go on now: after the last change or heartbeat.
    pub fn cursor(&self) -> Option<&str> {
        match &self.request.start {
            Some(Start::Cursor(cursor)) => Some(cursor),
            _ => None,
        }
    }

    /// The changes as a stream.
    pub fn into_stream(self) -> impl Stream<Item = Result<Change>> + Send {
        stream::try_unfold(self, |mut watch| async move { Ok(Some((watch.next().await?, watch))) })
    }

    /// The next message, if it is a change. Its future can be dropped without losing one.
    async fn read(&mut self) -> Result<Option<Change>> {
        let message = match &mut self.stream {
            Some(stream) => match stream.message().await {
                Ok(Some(message)) => message,
                Ok(None) => return self.cut_off(Error::own("UNREACHABLE", "the server ended the stream")).await,
                Err(status) => return self.cut_off(status.into()).await,
            },
            None => {
                match self.open().await {
                    Ok(stream) => self.stream = Some(stream),
                    Err(error) => return self.cut_off(error).await,
                }
                return Ok(None);
            }
        };
        self.request.start = Some(Start::Cursor(message.cursor.clone()));
        self.begun = true;
        self.attempts = fresh(true);
        Ok(message.event.map(|event| Change { cursor: message.cursor, event }))
    }

    async fn open(&self) -> Result<Streaming<pb::WatchEventsResponse>> {
        let request = self.client.request(self.request.clone(), None);
        let mut grpc = self.client.ready().await?;
        let path = http::uri::PathAndQuery::from_static(WATCH_EVENTS.path);
        Ok(grpc.server_streaming(request, path, ProstCodec::default()).await?.into_inner())
    }

    async fn cut_off(&mut self, error: Error) -> Result<Option<Change>> {
        self.stream = None;
        self.attempts.pause_after(self.client.placed(error)).await?;
        Ok(None)
    }
}

impl std::fmt::Debug for Watch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Watch").field("request", &self.request).finish_non_exhaustive()
    }
}
