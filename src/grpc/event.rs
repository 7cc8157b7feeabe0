//! `wharfinger.v1.EventService`.

use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::BoxStream;
use time::OffsetDateTime;
use tokio_stream::wrappers::ReceiverStream;
use tonic::{Request, Response, Status};

use super::status::from_error;
use super::{caller, convert};
use crate::app::{App, WatchEvents, WatchStart, Watched};
use crate::domain::{Malformed, Result as DomainResult};
use crate::pb;
use crate::store::event_log::Event;
use crate::store::events::EventKind;

/// How often a stream says that nothing happened when the request does not say.
const HEARTBEAT_DEFAULT: Duration = Duration::from_secs(15);
const HEARTBEAT_MIN: Duration = Duration::from_secs(1);
const HEARTBEAT_MAX: Duration = Duration::from_secs(300);

/// The service over the app.
#[derive(Debug)]
pub(super) struct Events {
    app: App,
}

impl Events {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }
}

#[tonic::async_trait]
impl pb::event_service_server::EventService for Events {
    type WatchEventsStream = BoxStream<'static, Result<pb::WatchEventsResponse, Status>>;

    async fn watch_events(
        &self,
        request: Request<pb::WatchEventsRequest>,
    ) -> Result<Response<Self::WatchEventsStream>, Status> {
        let caller = caller(&request);
        let input = read(request.into_inner()).map_err(from_error)?;
        let watch = self.app.watch_events(&caller, input).await.map_err(from_error)?;
        let messages = ReceiverStream::new(watch).map(|message| message.map(response).map_err(from_error));
        Ok(Response::new(messages.boxed()))
    }
}

fn read(request: pb::WatchEventsRequest) -> DomainResult<WatchEvents> {
    use pb::watch_events_request::Start;
    let start = match request.start {
        None => WatchStart::Now,
        // What JSON sends for an unset text.
        Some(Start::Cursor(cursor)) if cursor.is_empty() => WatchStart::Now,
        Some(Start::Cursor(cursor)) => WatchStart::Cursor(cursor),
        Some(Start::StartTime(time)) => WatchStart::Time(moment(time)?),
    };
    let kind = |number: i32| {
        EventKind::from_code(number).ok_or_else(|| Malformed::new("expected kinds of EventKind").field("kinds"))
    };
    let heartbeat =
        convert::timeout("heartbeat_interval", request.heartbeat_interval, HEARTBEAT_DEFAULT, HEARTBEAT_MAX)?;
    Ok(WatchEvents {
        start,
        namespace: convert::optional("namespace", &request.namespace)?,
        repository: convert::optional("repository", &request.repository)?,
        kinds: request.kinds.into_iter().map(kind).collect::<DomainResult<_>>()?,
        heartbeat: heartbeat.max(HEARTBEAT_MIN),
    })
}

fn moment(time: prost_types::Timestamp) -> DomainResult<OffsetDateTime> {
    let refused = || Malformed::new("expected a time between the years 1 and 9999").field("start_time");
    let nanos = i128::from(time.seconds) * 1_000_000_000 + i128::from(time.nanos);
    let moment = OffsetDateTime::from_unix_timestamp_nanos(nanos).map_err(|_| refused())?;
    if (1..=9999).contains(&moment.year()) { Ok(moment) } else { Err(refused()) }
}

fn response(message: Watched) -> pb::WatchEventsResponse {
    pb::WatchEventsResponse { cursor: message.cursor, event: message.event.map(event) }
}

fn event(event: Event) -> pb::Event {
    pb::Event {
        kind: event.kind as i32,
        namespace: event.namespace.unwrap_or_default(),
        repository: event.repository.unwrap_or_default(),
        version: event.version,
        digest: event.digest.map(|digest| digest.to_string()).unwrap_or_default(),
        tag: event.tag.unwrap_or_default(),
        actor: event.actor,
        create_time: Some(convert::timestamp(event.create_time)),
        restored_version: event.detail.get("restored_version").and_then(serde_json::Value::as_i64),
    }
}
