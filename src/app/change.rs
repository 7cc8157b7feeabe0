//! The frame of every change: one transaction, a dry run that writes nothing, and a request id whose repeat is answered
//! with the earlier outcome (I2, I10).

use std::ops::{Deref, DerefMut};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::to_raw_value;
use sqlx::PgConnection;

use super::App;
use super::authorize::Permit;
use crate::domain::{Digest, Error, Malformed, Result};
use crate::store::Tx;
use crate::store::accounts;
use crate::store::events::{self, EventKind, NewEvent};
use crate::store::requests::{self, Claim};

/// A caller's own name for a request: 1 to 128 printable ASCII characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RequestId(String);

impl RequestId {
    /// Reads a request id; `None` for an empty one, which means that the caller did not choose any.
    pub fn parse(text: &str) -> Result<Option<Self>, Malformed> {
        match text.len() {
            0 => Ok(None),
            1..=128 if text.bytes().all(|byte| byte.is_ascii_graphic()) => Ok(Some(Self(text.to_owned()))),
            _ => Err(Malformed::new("a request id has 1 to 128 printable ASCII characters without spaces")),
        }
    }
}

/// How a change is to be made.
#[derive(Debug, Clone, Default)]
pub struct ChangeOptions {
    /// Answer what would happen and write nothing.
    pub validate_only: bool,
    /// Answer a repeat with the earlier outcome.
    pub request_id: Option<RequestId>,
}

impl ChangeOptions {
    /// Reads the options as requests carry them.
    pub fn parse(validate_only: bool, request_id: &str) -> Result<Self> {
        let request_id = RequestId::parse(request_id).map_err(|malformed| malformed.field("request_id"))?;
        Ok(Self { validate_only, request_id })
    }
}

/// A change under way. Dropped without [`Change::finish`] it leaves no trace.
pub(crate) struct Change {
    tx: Tx,
    validate_only: bool,
    request_id: Option<RequestId>,
    permit: Permit,
    method: &'static str,
    app: App,
    /// Whether others have to be told after the commit.
    tells: bool,
    /// Whether what is remembered of callers has to be forgotten after the commit.
    forgets: bool,
}

/// What is announced when something about access changed.
pub(crate) const CHANGED: &str = "changed";

/// What the start of a change found.
pub(crate) enum Begun<T> {
    /// Go on.
    New(Change),
    /// The same request was made before and came to this.
    Earlier(T),
}

impl App {
    /// Begins a change that was permitted. `input` is what the caller asked for; a request id binds to it.
    pub(crate) async fn begin<T: DeserializeOwned>(
        &self,
        permit: &Permit,
        method: &'static str,
        options: &ChangeOptions,
        input: &impl Serialize,
    ) -> Result<Begun<T>> {
        self.note_change();
        let mut tx = self.store().begin().await?;
        let request_id = options.request_id.clone().filter(|_| !options.validate_only);
        if let Some(RequestId(id)) = &request_id {
            let json = serde_json::to_vec(input).map_err(|error| Error::Internal(error.into()))?;
            let fingerprint = Digest::sha256(&json);
            match requests::claim(&mut tx, &permit.name, id, method, fingerprint.hash()).await? {
                Claim::Fresh => {}
                Claim::Used { method: earlier, fingerprint: hash, outcome }
                    if earlier == method && hash == fingerprint.hash() =>
                {
                    let outcome = serde_json::from_str(outcome.get()).map_err(|error| Error::Internal(error.into()))?;
                    return Ok(Begun::Earlier(outcome));
                }
                Claim::Used { .. } => return Err(Error::RequestIdReused),
            }
        }
        Ok(Begun::New(Change {
            tx,
            validate_only: options.validate_only,
            request_id,
            permit: permit.clone(),
            method,
            app: self.clone(),
            tells: false,
            forgets: false,
        }))
    }
}

impl Change {
    /// Whether nothing may be left behind.
    pub(crate) fn validate_only(&self) -> bool {
        self.validate_only
    }

    /// Writes events beside the change.
    pub(crate) async fn events(&mut self, all: Vec<(EventKind, NewEvent<'_>)>) -> Result<()> {
        self.tells = true;
        Ok(events::append(&mut self.tx, &self.permit.name, &all).await?)
    }

    /// Writes one event beside the change.
    pub(crate) async fn event(&mut self, kind: EventKind, event: NewEvent<'_>) -> Result<()> {
        self.events(vec![(kind, event)]).await
    }

    /// Has every replica forget what it remembers of callers, once the change is made.
    pub(crate) async fn access_changed(&mut self) -> Result<()> {
        self.forgets = true;
        Ok(accounts::announce(&mut self.tx, CHANGED).await?)
    }

    /// Takes the change back, with its locks.
    pub(crate) async fn abandon(self) -> Result<()> {
        Ok(self.tx.rollback().await?)
    }

    /// Ends the change: commits it with its outcome, or takes it back when it was only to be validated.
    pub(crate) async fn finish<T: Serialize>(mut self, outcome: T) -> Result<T> {
        if self.validate_only {
            self.tx.rollback().await?;
            return Ok(outcome);
        }
        if let Some(RequestId(id)) = &self.request_id {
            let json = to_raw_value(&outcome).map_err(|error| Error::Internal(error.into()))?;
            requests::keep(&mut self.tx, &self.permit.name, id, &json).await?;
        }
        self.permit.record(&mut self.tx, self.method, "").await?;
        self.tx.commit().await?;
        if self.forgets {
            // Here at once; the others hear of it.
            self.app.access().memory().forget();
        }
        if self.tells {
            self.app.announce_events();
        }
        Ok(outcome)
    }
}

impl Deref for Change {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        &self.tx
    }
}

impl DerefMut for Change {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.tx
    }
}
