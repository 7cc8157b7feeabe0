//! Streams both ways: a server stream as lines, events, an array or raw bytes; a client stream from lines or raw bytes.
//! An error after the first item is a record in the stream, for the status line is gone by then.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::{Buf as _, Bytes, BytesMut};
use futures_util::stream::{self, Stream};
use http_body::Frame;
use http_body_util::BodyExt as _;
use tokio::time::Instant;

use super::answer;
use super::builder::Limits;
use super::endpoint::{AnswerRule, Binding};
use super::error::{Failure, Location, Origin};
use super::frame::Messages;
use super::json::write;
use super::service::{BoxError, Exchange};

/// How a server stream is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Lines,
    Events,
    Array,
    Raw,
}

impl Format {
    /// The formats of JSON items, in the order in which they are offered.
    pub(crate) const OFFERS: [&'static str; 3] = ["application/x-ndjson", "text/event-stream", "application/json"];

    pub(crate) fn of(binding: &Binding, choice: usize) -> Self {
        match (binding.answer, choice) {
            (AnswerRule::RawWhole | AnswerRule::RawField(_), _) => Format::Raw,
            (_, 0) => Format::Lines,
            (_, 1) => Format::Events,
            _ => Format::Array,
        }
    }

    pub(crate) fn content_type(self) -> Option<&'static str> {
        match self {
            Format::Raw => None,
            Format::Lines => Some(Self::OFFERS[0]),
            Format::Events => Some(Self::OFFERS[1]),
            Format::Array => Some(Self::OFFERS[2]),
        }
    }
}

/// Proxies close connections on which nothing moves; a comment in an event stream is nothing to its reader.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// A server stream under way.
pub(crate) struct Outgoing {
    pub(crate) exchange: Arc<Exchange>,
    pub(crate) messages: Messages<tonic::body::Body>,
    pub(crate) format: Format,
    pub(crate) first: First,
    pub(crate) deadline: Option<Instant>,
}

/// What is known of a stream when its status line is written.
#[derive(Debug)]
pub(crate) enum First {
    /// Its first message.
    Message(Bytes),
    /// There is none.
    Nothing,
    /// Nothing yet.
    Awaited,
}

impl From<Option<Bytes>> for First {
    fn from(message: Option<Bytes>) -> Self {
        message.map_or(First::Nothing, First::Message)
    }
}

/// Where a stream stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    Start,
    Items,
    Over,
}

/// The frames of an answer's body.
pub(crate) fn outgoing(source: Outgoing) -> impl Stream<Item = Result<Frame<Bytes>, BoxError>> + Send + 'static {
    stream::unfold((source, Phase::Start), |(mut source, phase)| async move {
        if phase == Phase::Over {
            return None;
        }
        let starting = phase == Phase::Start;
        let (chunk, phase) = source.chunk(starting).await;
        Some((chunk.map(Frame::data), (source, phase)))
    })
}

impl Outgoing {
    async fn chunk(&mut self, starting: bool) -> (Result<Bytes, BoxError>, Phase) {
        let quiet = if starting { Phase::Start } else { Phase::Items };
        let item = match std::mem::replace(&mut self.first, First::Awaited) {
            First::Message(message) => Ok(Some(message)),
            First::Nothing => Ok(None),
            First::Awaited if self.format == Format::Events => {
                let next = within(self.deadline, self.messages.next());
                match tokio::time::timeout(KEEP_ALIVE, next).await {
                    Ok(item) => item,
                    Err(_) => return (Ok(Bytes::from_static(b":\n\n")), quiet),
                }
            }
            First::Awaited => within(self.deadline, self.messages.next()).await,
        };
        let mut out = Vec::new();
        let written = match item {
            Ok(Some(message)) => {
                if self.format == Format::Raw {
                    let raw = answer::content(&self.exchange.binding, &message);
                    return match raw {
                        Ok(content) => (Ok(content.bytes), Phase::Items),
                        Err(failure) => (Err(failure.message.into()), Phase::Over),
                    };
                }
                self.item(&message, starting, &mut out)
            }
            Ok(None) => {
                match (self.format, starting) {
                    (Format::Array, true) => out.extend_from_slice(b"[]\n"),
                    (Format::Array, false) => out.extend_from_slice(b"]\n"),
                    _ => {}
                }
                return (Ok(Bytes::from(out)), Phase::Over);
            }
            Err(failure) => Err(failure),
        };
        match written {
            Ok(()) => (Ok(Bytes::from(out)), Phase::Items),
            // Raw bytes have no place for a record; the body breaks off, which the caller's HTTP notices.
            Err(failure) if self.format == Format::Raw => (Err(failure.message.into()), Phase::Over),
            Err(failure) => {
                out.clear();
                self.record(failure, starting, &mut out);
                (Ok(Bytes::from(out)), Phase::Over)
            }
        }
    }

    fn item(&self, message: &Bytes, starting: bool, out: &mut Vec<u8>) -> Result<(), Failure> {
        let binding = &self.exchange.binding;
        match self.format {
            Format::Lines | Format::Raw => {
                answer::json(binding, message, out)?;
                out.push(b'\n');
            }
            Format::Array => {
                out.push(if starting { b'[' } else { b',' });
                answer::json(binding, message, out)?;
            }
            Format::Events => {
                self.event_id(message, out);
                out.extend_from_slice(b"data: ");
                answer::json(binding, message, out)?;
                out.extend_from_slice(b"\n\n");
            }
        }
        Ok(())
    }

    fn event_id(&self, message: &[u8], out: &mut Vec<u8>) {
        let endpoint = &self.exchange.binding.endpoint;
        let Some(index) = endpoint.event_id else {
            return;
        };
        let plans = &endpoint.face.plans;
        let mut json = Vec::new();
        if write::field(plans, endpoint.output, index, message, &mut json).is_err() {
            return;
        }
        let text = match serde_json::from_slice(&json) {
            Ok(serde_json::Value::String(text)) => text,
            Ok(other) => other.to_string(),
            Err(_) => return,
        };
        if !text.is_empty() && !text.contains(['\n', '\r', '\0']) {
            out.extend_from_slice(b"id: ");
            out.extend_from_slice(text.as_bytes());
            out.push(b'\n');
        }
    }

    fn record(&self, failure: Failure, starting: bool, out: &mut Vec<u8>) {
        let rendered = self.exchange.render(failure);
        let body = rendered.body.trim_ascii();
        match self.format {
            Format::Lines | Format::Raw => {
                out.extend_from_slice(body);
                out.push(b'\n');
            }
            Format::Array => {
                out.push(if starting { b'[' } else { b',' });
                out.extend_from_slice(body);
                out.extend_from_slice(b"]\n");
            }
            Format::Events => {
                out.extend_from_slice(b"event: error\ndata: ");
                out.extend_from_slice(body);
                out.extend_from_slice(b"\n\n");
            }
        }
    }
}

/// Awaits a step of a call until its deadline.
pub(crate) async fn within<T>(
    deadline: Option<Instant>,
    step: impl Future<Output = Result<T, tonic::Status>>,
) -> Result<T, Failure> {
    let outcome = match deadline {
        None => step.await,
        Some(deadline) => match tokio::time::timeout_at(deadline, step).await {
            Ok(outcome) => outcome,
            Err(_) => return Err(Failure::deadline()),
        },
    };
    outcome.map_err(|status| Failure::rpc(&status))
}

/// A fault in a client stream, kept until the answer is written: the rpc only sees its stream break off.
pub(crate) type Fault = Arc<Mutex<Option<Failure>>>;

/// A request body that is read piece by piece.
pub(crate) struct Incoming<B> {
    body: B,
    buffer: BytesMut,
    exchange: Arc<Exchange>,
    /// Bytes still allowed in all; only where the rpc sets a limit.
    left: Option<usize>,
    ended: bool,
    first: bool,
}

impl<B> Incoming<B>
where
    B: http_body::Body<Data = Bytes> + Unpin + Send + 'static,
    B::Error: Into<BoxError>,
{
    pub(crate) fn new(body: B, exchange: Arc<Exchange>) -> Self {
        let left = exchange.binding.endpoint.max_body_bytes;
        Self { body, buffer: BytesMut::new(), exchange, left, ended: false, first: true }
    }

    /// The next request message as a gRPC frame; `None` at the end of the body.
    pub(crate) async fn next(&mut self) -> Result<Option<Bytes>, Failure> {
        let raw = self.exchange.is_raw();
        if raw && self.first && self.exchange.binding.lone_first {
            self.first = false;
            return self.exchange.sources().preamble()?.into_frame().map(Some);
        }
        let piece = if raw { self.chunk().await? } else { self.line().await? };
        let first = std::mem::take(&mut self.first);
        let piece = match piece {
            Some(piece) => piece,
            // What path and query say has to reach the rpc even if the body holds nothing.
            None if first && (raw || self.exchange.says_more_than_body()) => Bytes::new(),
            None => return Ok(None),
        };
        self.exchange.sources().item(&piece, first)?.into_frame().map(Some)
    }

    /// Bytes as they arrive, in pieces that a message can hold.
    async fn chunk(&mut self) -> Result<Option<Bytes>, Failure> {
        const PIECE: usize = 1 << 20;
        while self.buffer.is_empty() && self.fill().await? {}
        let length = self.buffer.len().min(PIECE);
        Ok((length > 0).then(|| self.buffer.split_to(length).freeze()))
    }

    /// The next line that holds something.
    async fn line(&mut self) -> Result<Option<Bytes>, Failure> {
        let limit = self.limits().body_bytes;
        let mut searched = 0;
        loop {
            if let Some(end) = self.buffer[searched..].iter().position(|byte| *byte == b'\n') {
                let line = self.buffer.split_to(searched + end).freeze();
                self.buffer.advance(1);
                searched = 0;
                if line.trim_ascii().is_empty() {
                    continue;
                }
                return Ok(Some(line));
            }
            searched = self.buffer.len();
            if searched > limit {
                return Err(too_large(limit));
            }
            if !self.fill().await? {
                let rest = self.buffer.split().freeze();
                return Ok((!rest.trim_ascii().is_empty()).then_some(rest));
            }
        }
    }

    fn limits(&self) -> &Limits {
        &self.exchange.api.limits
    }

    /// Reads more; false at the end.
    async fn fill(&mut self) -> Result<bool, Failure> {
        while !self.ended {
            match tokio::time::timeout(self.limits().body_time, self.body.frame()).await {
                Err(_) => return Err(too_slow()),
                Ok(None) => self.ended = true,
                Ok(Some(Err(_))) => return Err(broken()),
                Ok(Some(Ok(frame))) => {
                    let Ok(data) = frame.into_data() else {
                        continue;
                    };
                    if let Some(left) = &mut self.left {
                        let allowed = *left;
                        *left = allowed.checked_sub(data.len()).ok_or_else(|| too_large(allowed))?;
                    }
                    self.buffer.extend_from_slice(&data);
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// The frames of the request body; a fault is left in `fault` and ends them.
    pub(crate) fn frames(
        self,
        first: Option<Bytes>,
        fault: Fault,
    ) -> impl Stream<Item = Result<Frame<Bytes>, tonic::Status>> + Send + 'static {
        stream::unfold((Some(self), first, fault), |(incoming, first, fault)| async move {
            let mut incoming = incoming?;
            if let Some(frame) = first {
                return Some((Ok(Frame::data(frame)), (Some(incoming), None, fault)));
            }
            match incoming.next().await {
                Ok(Some(frame)) => Some((Ok(Frame::data(frame)), (Some(incoming), None, fault))),
                Ok(None) => None,
                Err(failure) => {
                    let status = tonic::Status::cancelled("the request cannot be read");
                    if let Ok(mut slot) = fault.lock() {
                        *slot = Some(failure);
                    }
                    Some((Err(status), (None, None, fault)))
                }
            }
        })
    }
}

/// Reads a body whole, within `limit` bytes and the time for it.
pub(crate) async fn whole<B>(mut body: B, limit: usize, time: Duration) -> Result<Bytes, Failure>
where
    B: http_body::Body<Data = Bytes> + Unpin,
{
    if body.size_hint().lower() > limit as u64 {
        return Err(too_large(limit));
    }
    let collect = async {
        let mut only: Option<Bytes> = None;
        let mut more = BytesMut::new();
        while let Some(frame) = body.frame().await {
            let Ok(data) = frame.map_err(|_| broken())?.into_data() else {
                continue;
            };
            let so_far = more.len() + only.as_ref().map_or(0, Bytes::len);
            if so_far + data.len() > limit {
                return Err(too_large(limit));
            }
            match only.take() {
                None if more.is_empty() => only = Some(data),
                first => {
                    more.extend_from_slice(&first.unwrap_or_default());
                    more.extend_from_slice(&data);
                }
            }
        }
        Ok(only.unwrap_or_else(|| more.freeze()))
    };
    tokio::time::timeout(time, collect).await.unwrap_or_else(|_| Err(too_slow()))
}

fn too_large(limit: usize) -> Failure {
    Failure::new(
        Origin::TooLarge,
        tonic::Code::OutOfRange,
        http::StatusCode::PAYLOAD_TOO_LARGE,
        format!("the body is larger than {limit} bytes"),
    )
}

fn too_slow() -> Failure {
    Failure::new(
        Origin::Timeout,
        tonic::Code::DeadlineExceeded,
        http::StatusCode::REQUEST_TIMEOUT,
        "the body did not arrive in time",
    )
}

fn broken() -> Failure {
    let mut failure = Failure::one(Location::Body, "", "it breaks off");
    failure.origin = Origin::Syntax;
    failure
}
