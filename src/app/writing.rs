//! One request writing to an upload session: takes the lease, moves the body into storage, saves how far it came, and
//! ends the lease, the session or both. Knows no wire form; the stories around it are in the use cases.
//!
//! When it ends early, the session is left as exact as it can be: after a body that broke off, all bytes that came are
//! kept and counted; after a body that is not what was announced, none that came since the last checkpoint; after other
//! bytes than the digest says, the session ends.

use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt;
use futures_util::stream::BoxStream;
use serde_json::Value;
use tokio::time::{Instant, timeout_at};
use tracing::Instrument;
use uuid::Uuid;

use super::App;
use crate::access::Caller;
use crate::content::{self, Checkpoint, Finished, Writer};
use crate::domain::blob::{Blob, StorageKey};
use crate::domain::error::Source;
use crate::domain::{Algorithm, Digest, Error, Malformed, RepositoryName, Result};
use crate::store::blobs::BlobRow;
use crate::store::tombstones;
use crate::store::uploads::{self, FinishedUpload, Progress, UploadRow};

/// The bytes of a request. Ends with an error when the caller broke off.
pub type UploadBody = BoxStream<'static, std::result::Result<Bytes, Source>>;

/// Which bytes of a blob a request says it carries. Unset means: those that come next, however many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ByteRange {
    /// The position of the first.
    pub start: Option<u64>,
    /// How many there are.
    pub length: Option<u64>,
}

/// How long a writer has a session to itself unless it renews the lease. Long enough for a stalled disk, short enough
/// that a client can go on elsewhere soon after a replica died.
const LEASE_SECONDS: f64 = 60.0;
/// How often a writer saves how far it is, and so renews the lease.
const SAVE_EVERY: Duration = Duration::from_secs(15);
/// After how many bytes it saves anyway, so that little is sent again after a crash.
const SAVE_EVERY_BYTES: u64 = 64 << 20;
/// After how long without a byte a body counts as broken off.
const IDLE_LIMIT: Duration = Duration::from_secs(120);

/// Runs work to its end even when the caller goes away in the middle, for it has a session to leave in order.
pub(super) async fn to_the_end<T: Send + 'static>(work: impl Future<Output = Result<T>> + Send + 'static) -> Result<T> {
    match tokio::spawn(work.in_current_span()).await {
        Ok(done) => done,
        Err(error) => Err(Error::Internal(Box::new(error))),
    }
}

/// A session under the lease of this request.
#[derive(Debug)]
struct Session {
    app: App,
    uid: Uuid,
    lease_uid: Uuid,
    repository: RepositoryName,
    storage_key: StorageKey,
}

/// A session that is being written.
#[derive(Debug)]
pub(super) struct Writing {
    session: Session,
    writer: Writer,
    offset: u64,
    saved: u64,
    saved_at: Instant,
}

impl Writing {
    /// Takes the lease of a session that exists. When `digest` is known, its algorithm runs along, if no byte came yet.
    pub(super) async fn resume(
        app: &App,
        caller: &Caller,
        repository: RepositoryName,
        uid: Uuid,
        digest: Option<Digest>,
    ) -> Result<Self> {
        app.note_change();
        let lease_uid = Uuid::new_v4();
        let window = app.settings().upload_window.as_secs_f64();
        let mut connection = app.read().await?;
        let (owner, lease) = (caller.owner_of_uploads(), (lease_uid, LEASE_SECONDS));
        let Some(row) = uploads::lease(&mut connection, &repository, uid, owner, lease, window).await? else {
            return Err(match uploads::find(&mut connection, &repository, uid, owner).await? {
                Some(_) => Error::UploadBusy,
                None => Error::UploadNotFound,
            });
        };
        drop(connection);
        let session = Session { app: app.clone(), uid, lease_uid, repository, storage_key: row.storage_key };
        Self::over(session, row, digest).await
    }

    /// Starts a session that is under the lease from its birth; `None` when there is no such repository.
    pub(super) async fn start(
        app: &App,
        creator: &str,
        repository: RepositoryName,
        algorithm: Algorithm,
    ) -> Result<Option<Self>> {
        app.note_change();
        let (uid, lease_uid, storage_key) = (Uuid::new_v4(), Uuid::new_v4(), StorageKey::fresh());
        let new = uploads::NewUpload {
            repository: &repository,
            uid,
            storage_key,
            algorithm,
            creator,
            window_seconds: app.settings().upload_window.as_secs_f64(),
            lease: Some((lease_uid, LEASE_SECONDS)),
        };
        let Some(repository_id) = uploads::insert(&mut *app.read().await?, new).await? else { return Ok(None) };
        let row = UploadRow {
            uid,
            repository_id,
            storage_key,
            offset_bytes: 0,
            algorithm,
            hash_state: None,
            storage_state: None,
        };
        let session = Session { app: app.clone(), uid, lease_uid, repository, storage_key };
        Ok(Some(Self::over(session, row, None).await?))
    }

    /// The session's identifier.
    pub(super) fn uid(&self) -> Uuid {
        self.session.uid
    }

    async fn over(session: Session, row: UploadRow, digest: Option<Digest>) -> Result<Self> {
        let offset = u64::try_from(row.offset_bytes).map_err(|error| Error::Internal(Box::new(error)))?;
        let checkpoint = Checkpoint {
            offset_bytes: offset,
            algorithm: digest.filter(|_| offset == 0).map_or(row.algorithm, |digest| digest.algorithm()),
            hash_state: row.hash_state,
            storage_state: row.storage_state,
        };
        match session.app.content().writer(row.storage_key, &checkpoint) {
            Ok(writer) => Ok(Self { session, writer, offset, saved: offset, saved_at: Instant::now() }),
            Err(error) => Err(session.fail(error).await),
        }
    }

    /// Moves the body into storage. After an error the session is left in order and nothing more is to be done.
    pub(super) async fn receive(mut self, mut body: UploadBody, range: ByteRange) -> Result<Self> {
        if let Some(start) = range.start.filter(|start| *start != self.offset) {
            let what = format!("the next byte has the position {}, not {start}", self.offset);
            let size = self.offset;
            return Err(self.reject(Error::RangeInvalid { what, size }).await);
        }
        let begin = self.offset;
        let mut last_byte_at = Instant::now();
        loop {
            let next = match timeout_at(self.saved_at + SAVE_EVERY, body.next()).await {
                Ok(next) => next,
                Err(_) if last_byte_at.elapsed() < IDLE_LIMIT => {
                    self = self.save().await?;
                    continue;
                }
                Err(_) => Some(Err("no byte came for two minutes".into())),
            };
            match next {
                None => break,
                Some(Ok(bytes)) => {
                    last_byte_at = Instant::now();
                    self = self.take(bytes, begin, range).await?;
                }
                Some(Err(error)) => {
                    tracing::debug!(upload = %self.session.uid, %error, "the body of an upload broke off");
                    let offset = self.pause().await?;
                    let what = format!("its body broke off; {offset} bytes of the upload are kept, go on from there");
                    return Err(Error::RequestIncomplete(what.into()));
                }
            }
        }
        let actual = self.offset - begin;
        match range.length {
            Some(expected) if actual < expected => Err(self.reject(Error::SizeMismatch { expected, actual }).await),
            _ => Ok(self),
        }
    }

    async fn take(mut self, bytes: Bytes, begin: u64, range: ByteRange) -> Result<Self> {
        let after = self.offset + bytes.len() as u64;
        let actual = after - begin;
        if let Some(expected) = range.length.filter(|expected| actual > *expected) {
            return Err(self.reject(Error::SizeMismatch { expected, actual }).await);
        }
        let limit = self.session.app.settings().blob_limit_bytes;
        if after > limit {
            self.abandon().await?;
            return Err(Malformed::new(format!("a blob has at most {limit} bytes")).field("size_bytes"));
        }
        if let Err(error) = self.writer.write(bytes).await {
            return Err(self.session.fail(error).await);
        }
        self.offset = after;
        if self.writer.must_checkpoint() || self.offset - self.saved >= SAVE_EVERY_BYTES {
            self = self.save().await?;
        }
        Ok(self)
    }

    /// Saves how far the session is, and renews the lease.
    async fn save(mut self) -> Result<Self> {
        match self.writer.checkpoint().await {
            Ok(checkpoint) => {
                self.session.keep(&checkpoint, Some(LEASE_SECONDS)).await?;
                self.saved = self.offset;
                self.saved_at = Instant::now();
                Ok(self)
            }
            Err(error) => Err(self.session.fail(error).await),
        }
    }

    /// Makes durable all that came and leaves the session to the next request; returns how many bytes it has.
    pub(super) async fn pause(self) -> Result<u64> {
        match self.writer.suspend().await {
            Ok(checkpoint) => {
                self.session.keep(&checkpoint, None).await?;
                Ok(checkpoint.offset_bytes)
            }
            Err(error) => Err(self.session.fail(error).await),
        }
    }

    /// Turns the session into a blob that the repository holds, if its bytes have the digest. Otherwise it ends.
    pub(super) async fn finish(self, digest: Digest) -> Result<Blob> {
        let Self { session, writer, .. } = self;
        let (size_bytes, leftover) = match writer.finish(digest).await {
            Ok(Finished::Stored { size_bytes, leftover }) => (size_bytes, leftover),
            Ok(Finished::Mismatch { computed }) => {
                session.end().await?;
                return Err(Error::DigestMismatch { expected: digest, computed });
            }
            Err(error) => return Err(session.fail(error).await),
        };
        let settings = session.app.settings();
        let upload = FinishedUpload {
            uid: session.uid,
            lease_uid: session.lease_uid,
            digest,
            size_bytes: i64::try_from(size_bytes).map_err(|error| Error::Internal(Box::new(error)))?,
            leftover,
            hold_seconds: settings.hold_window.as_secs_f64(),
            delay_seconds: settings.tombstone_delay.as_secs_f64(),
        };
        match uploads::finish(&mut *session.app.read().await?, upload).await? {
            Some(row) => Ok(blob(session.repository, row)),
            None => Err(session.lost(None).await),
        }
    }

    /// Ends the session and dooms its bytes.
    pub(super) async fn abandon(self) -> Result<()> {
        self.session.end().await
    }

    /// Ends the lease and leaves the session as it was saved last. What was written since may still be on its way to the
    /// file, which stays locked until then, and is cut off by the next writer.
    async fn reject(self, error: Error) -> Error {
        self.session.release().await;
        error
    }
}

impl Session {
    async fn keep(&self, checkpoint: &Checkpoint, lease_seconds: Option<f64>) -> Result<()> {
        let progress = Progress {
            offset_bytes: i64::try_from(checkpoint.offset_bytes).map_err(|error| Error::Internal(Box::new(error)))?,
            algorithm: checkpoint.algorithm,
            hash_state: checkpoint.hash_state.as_deref(),
            storage_state: checkpoint.storage_state.as_ref(),
        };
        match uploads::save(&mut *self.app.read().await?, self.uid, self.lease_uid, progress, lease_seconds).await? {
            true => Ok(()),
            false => Err(self.lost(checkpoint.storage_state.as_ref()).await),
        }
    }

    async fn end(&self) -> Result<()> {
        let delay = self.app.settings().tombstone_delay.as_secs_f64();
        match uploads::end(&mut *self.app.read().await?, self.uid, Some(self.lease_uid), delay).await? {
            true => Ok(()),
            false => Err(self.lost(None).await),
        }
    }

    async fn release(&self) {
        let released =
            async { Ok::<_, Error>(uploads::release(&mut *self.app.read().await?, self.uid, self.lease_uid).await?) };
        if let Err(error) = released.await {
            tracing::warn!(upload = %self.uid, %error, "a lease could not be ended; it will expire");
        }
    }

    /// Says why the lease is gone. When the session is, what was written after its end is discarded.
    async fn lost(&self, storage_state: Option<&Value>) -> Error {
        let look = async {
            let mut connection = self.app.read().await?;
            if uploads::find(&mut connection, &self.repository, self.uid, None).await?.is_some() {
                return Ok(Error::UploadBusy);
            }
            self.app.content().discard_unfinished(self.storage_key, storage_state).await?;
            let delay = self.app.settings().tombstone_delay.as_secs_f64();
            tombstones::append_stray(&mut connection, self.storage_key, delay).await?;
            Ok(Error::UploadNotFound)
        };
        look.await.unwrap_or_else(|error| error)
    }

    /// Leaves the session in order after storage failed: what storage lost cannot be gone on with, so the session ends;
    /// after anything else the next request may try again from where it was saved.
    async fn fail(&self, error: content::Error) -> Error {
        match &error {
            content::Error::Lost(what) => {
                tracing::warn!(upload = %self.uid, what, "an upload was lost in storage; its session ends");
                if let Err(error) = self.end().await {
                    tracing::warn!(upload = %self.uid, %error, "a lost upload's session could not be ended");
                }
            }
            _ => self.release().await,
        }
        error.into()
    }
}

/// A blob as callers see it.
pub(super) fn blob(repository: RepositoryName, row: BlobRow) -> Blob {
    Blob {
        repository,
        digest: row.digest,
        uid: Some(row.uid),
        size_bytes: row.size_bytes,
        create_time: Some(row.create_time),
        reference_count: row.reference_count,
    }
}
