//! Use cases, one file each: authorise, load, decide, write, return. Every door calls these and nothing below them, so a
//! rule holds at every door (I8). Knows no wire form.

mod append_upload;
mod cancel_upload;
mod change;
mod ensure_repository;
mod finish_upload;
mod get_blob;
mod get_upload;
mod mount_blob;
mod put_blob;
mod read_blob;
mod release_blob;
mod start_upload;
mod writing;

use std::sync::Arc;
use std::time::Duration;

pub use append_upload::AppendUpload;
pub use change::{ChangeOptions, RequestId};
pub use finish_upload::FinishUpload;
pub use mount_blob::MountBlob;
pub use put_blob::PutBlob;
pub use read_blob::OpenBlob;
pub use start_upload::StartUpload;
pub use writing::{ByteRange, UploadBody};

use crate::content::Content;
use crate::domain::{Error, Result};
use crate::store::{self, Store};

/// Windows and limits that use cases obey.
#[derive(Debug, Clone)]
pub struct Settings {
    /// How long what was deleted can be restored.
    pub trash_window: Duration,
    /// How long a blob that nothing names stays visible to a push.
    pub hold_window: Duration,
    /// How long an upload session may idle.
    pub upload_window: Duration,
    /// How long bytes outlive their row, for readers in mid-download and for lagging standbys.
    pub tombstone_delay: Duration,
    /// Bytes a manifest may have at most.
    pub manifest_limit_bytes: u64,
    /// Bytes a blob may have at most.
    pub blob_limit_bytes: u64,
}

impl Default for Settings {
    fn default() -> Self {
        const HOUR: u64 = 3600;
        Self {
            trash_window: Duration::from_secs(7 * 24 * HOUR),
            hold_window: Duration::from_secs(HOUR),
            upload_window: Duration::from_secs(24 * HOUR),
            tombstone_delay: Duration::from_secs(600),
            manifest_limit_bytes: 4 << 20,
            blob_limit_bytes: 1 << 40,
        }
    }
}

/// The product without its doors. Cheap to clone.
#[derive(Debug, Clone)]
pub struct App {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    store: Store,
    content: Content,
    settings: Settings,
}

impl App {
    /// Puts the product together over a migrated database and a place for blob bytes.
    pub async fn new(store: Store, content: Content, settings: Settings) -> Result<Self> {
        Ok(Self { inner: Arc::new(Inner { store, content, settings }) })
    }

    /// The way to the database.
    pub fn store(&self) -> &Store {
        &self.inner.store
    }

    /// Where blob bytes are kept.
    pub fn content(&self) -> &Content {
        &self.inner.content
    }

    /// Windows and limits.
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// Runs a use case again when it lost to a concurrent transaction, a few times.
    pub(crate) async fn retrying<T, F: Future<Output = Result<T>>>(&self, mut attempt: impl FnMut() -> F) -> Result<T> {
        const ATTEMPTS: usize = 5;
        for _ in 1..ATTEMPTS {
            match attempt().await {
                Err(Error::Conflict) => metrics::counter!("wharfinger_transaction_retries_total").increment(1),
                done => return done,
            }
        }
        attempt().await
    }

    /// A connection for reading outside any transaction.
    pub(crate) async fn read(&self) -> Result<store::Connection> {
        Ok(self.inner.store.read().await?)
    }
}
