//! Follow the changes: a task for each reader takes what is settled in small batches and hands it over as fast as the reader
//! takes it. It holds no connection while it waits, for the reader or for something to happen.

use std::time::Duration;

use time::OffsetDateTime;
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout, timeout_at};

use super::App;
use super::authorize::{Action, Permit, Resource};
use crate::access::Caller;
use crate::domain::{Error, Malformed, NamespaceName, RepositoryName, Result};
use crate::store::event_log::{self, Cursor, Event, EventFilter};
use crate::store::events::EventKind;

/// Events read at once.
const BATCH: i64 = 256;
/// Messages that wait for a reader.
const WAITING: usize = 64;
/// How long a reader may take nothing.
const READER_PATIENCE: Duration = Duration::from_secs(300);
/// How often to look when nothing told of a change: behind some poolers nothing ever does.
const LOOK_AGAIN: Duration = Duration::from_secs(1);
/// How soon to look again for a change that is written and not settled.
const LOOK_AGAIN_SOON: Duration = Duration::from_millis(5);

/// Where a stream begins.
#[derive(Debug, Clone, Default)]
pub enum WatchStart {
    /// With what is committed from now on.
    #[default]
    Now,
    /// After the message that carried this cursor.
    Cursor(String),
    /// With the changes made at this time.
    Time(OffsetDateTime),
}

/// What to follow.
#[derive(Debug, Clone)]
pub struct WatchEvents {
    /// Where to begin.
    pub start: WatchStart,
    /// In this namespace only.
    pub namespace: Option<NamespaceName>,
    /// In this repository only.
    pub repository: Option<RepositoryName>,
    /// Of these kinds only; empty for all.
    pub kinds: Vec<EventKind>,
    /// How often to say that nothing happened.
    pub heartbeat: Duration,
}

/// A message of the stream.
#[derive(Debug, Clone, PartialEq)]
pub struct Watched {
    /// Where to go on after it.
    pub cursor: String,
    /// The change; `None` in a heartbeat.
    pub event: Option<Event>,
}

/// A stream of changes; it ends when this is dropped.
pub type Watch = mpsc::Receiver<Result<Watched>>;

impl App {
    /// Follows the changes. The first message is a heartbeat with the cursor that the stream begins at.
    pub async fn watch_events(&self, caller: &Caller, input: WatchEvents) -> Result<Watch> {
        let caller = self.authorize_watch(caller, &input).await?;
        let mut conn = self.read().await?;
        let (cursor, since) = match &input.start {
            WatchStart::Now => (event_log::settled(&mut conn).await?, None),
            WatchStart::Cursor(text) => (self.open_cursor(text)?, None),
            WatchStart::Time(time) => {
                (event_log::at(&mut conn, *time).await?.ok_or(Error::EventsForgotten)?, Some(*time))
            }
        };
        if !event_log::is_whole(&mut conn, cursor).await? {
            return Err(Error::EventsForgotten);
        }
        drop(conn);
        let filter = EventFilter {
            namespace: input.namespace.map(NamespaceName::into_string),
            repository: input.repository.map(RepositoryName::into_string),
            kinds: input.kinds,
            since,
            visible: caller.visible(),
        };
        let (sender, receiver) = mpsc::channel(WAITING);
        let reader = Reader {
            app: self.clone(),
            caller: Caller::clone(&caller),
            sender,
            filter,
            cursor,
            heartbeat: input.heartbeat,
        };
        tokio::spawn(reader.run());
        Ok(receiver)
    }

    /// Where one place is named, it must be one that the caller sees; otherwise the stream tells of what it sees.
    async fn authorize_watch(&self, caller: &Caller, input: &WatchEvents) -> Result<Permit> {
        match (&input.repository, &input.namespace) {
            (Some(name), _) => self.authorize(caller, Action::Read, Resource::Repository(name)).await,
            (None, Some(name)) => self.authorize(caller, Action::Read, Resource::Within(name)).await,
            (None, None) => self.authorize(caller, Action::List, Resource::Server).await,
        }
    }

    /// Wakes the streams of this process, and has the other replicas told.
    pub(crate) fn announce_events(&self) {
        self.inner.changed.notify_waiters();
        self.inner.announce.notify_one();
    }

    /// Ends when other replicas are to be told of events.
    pub(crate) async fn events_to_announce(&self) {
        self.inner.announce.notified().await;
    }

    /// Wakes the streams of this process only: another replica told of events.
    pub(crate) fn wake_streams(&self) {
        self.inner.changed.notify_waiters();
    }

    fn seal_cursor(&self, cursor: Cursor) -> String {
        self.page_tokens().seal(CURSOR, &cursor)
    }

    fn open_cursor(&self, text: &str) -> Result<Cursor> {
        let refused = || Malformed::new("expected a cursor that this stream gave out").field("cursor");
        self.page_tokens().open(CURSOR, text).ok().flatten().ok_or_else(refused)
    }
}

/// What a cursor is sealed for: any filter.
const CURSOR: &[u8] = b"event cursor";

struct Reader {
    app: App,
    caller: Caller,
    sender: mpsc::Sender<Result<Watched>>,
    filter: EventFilter,
    cursor: Cursor,
    heartbeat: Duration,
}

/// The reader is gone, or took nothing for too long.
struct Over;

impl Reader {
    async fn run(mut self) {
        if let Err(error) = self.follow().await {
            let _ = self.sender.send(Err(error)).await;
        }
    }

    async fn follow(&mut self) -> Result<()> {
        if self.say(None).await.is_err() {
            return Ok(());
        }
        let mut spoke = Instant::now();
        let mut wait = LOOK_AGAIN;
        loop {
            // From before the look, so that nothing falls in between.
            let app = self.app.clone();
            let changed = app.inner.changed.notified();
            let Some(told) = self.look().await? else { return Ok(()) };
            if told > 0 {
                spoke = Instant::now();
            } else if spoke.elapsed() >= self.heartbeat {
                if self.say(None).await.is_err() {
                    return Ok(());
                }
                spoke = Instant::now();
            }
            // A change that is written and not settled is waited for with growing patience.
            let pending = event_log::is_more(&mut *self.app.read().await?, self.cursor).await?;
            wait = if pending { (wait * 2).min(LOOK_AGAIN) } else { LOOK_AGAIN };
            let look_again = (Instant::now() + wait).min(spoke + self.heartbeat);
            let woken = async {
                tokio::select! {
                    () = self.sender.closed() => Err(Over),
                    () = changed => Ok(()),
                }
            };
            match timeout_at(look_again, woken).await {
                Ok(Err(Over)) => return Ok(()),
                Ok(Ok(())) => wait = LOOK_AGAIN_SOON,
                Err(_) => {}
            }
        }
    }

    /// A stream outlives what its caller may see: that is looked up again before anything is told.
    async fn see_again(&mut self) -> Result<()> {
        let Some(principal) = self.caller.principal() else { return Ok(()) };
        let again = self.app.access().again(principal).await?.ok_or(Error::Unauthenticated { refused: true })?;
        self.caller = self.caller.with(again);
        self.filter.visible = self.caller.visible();
        Ok(())
    }

    /// Tells everything that is settled; how much that was, or `None` when the reader is gone.
    async fn look(&mut self) -> Result<Option<usize>> {
        let mut told = 0;
        loop {
            self.see_again().await?;
            let mut conn = self.app.read().await?;
            let until = event_log::settled(&mut conn).await?;
            let events = event_log::read(&mut conn, self.cursor, until, &self.filter, BATCH).await?;
            // What was forgotten meanwhile was not read: a reader who is too slow is told so.
            if !event_log::is_whole(&mut conn, self.cursor).await? {
                return Err(Error::EventsForgotten);
            }
            drop(conn);
            let count = events.len();
            for event in events {
                self.cursor = event.cursor;
                match self.say(Some(event)).await {
                    Ok(()) => told += 1,
                    Err(Over) => return Ok(None),
                }
            }
            if count < BATCH as usize {
                // What the filter leaves out is not looked at again.
                self.cursor = self.cursor.max(until);
                return Ok(Some(told));
            }
        }
    }

    async fn say(&self, event: Option<Event>) -> Result<(), Over> {
        let message = Watched { cursor: self.app.seal_cursor(self.cursor), event };
        match timeout(READER_PATIENCE, self.sender.send(Ok(message))).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => Err(Over),
            Err(_) => {
                tracing::info!("a reader of events took nothing for too long and was cut off");
                Err(Over)
            }
        }
    }
}
