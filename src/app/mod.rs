//! Use cases, one file each: authorise, load, decide, write, return. Every door calls these and nothing below them, so a
//! rule holds at every door (I8). Knows no wire form.

mod change;
mod delete_artifact;
mod ensure_repository;
mod get_artifact;
mod get_tag;
mod lists;
mod operations;
mod page;
mod put_artifact;
mod undelete_artifact;
mod versions;
mod write_namespace;
mod write_repository;
mod write_tag;

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;

pub use change::{ChangeOptions, RequestId};
pub use delete_artifact::{DeleteArtifact, DeleteArtifacts, Deleted, Deletion, Kept};
pub use get_artifact::ArtifactContent;
pub use lists::{ListArtifacts, ListNamespaces, ListReferrers, ListRepositories, ListTags};
pub use page::{Page, PageRequest};
pub use put_artifact::{PutArtifact, PutArtifactOutcome};
pub use undelete_artifact::{Restoration, UndeleteArtifact};
pub use versions::{RestoreVersion, RestoredVersion};
pub use write_namespace::{CreateNamespace, DeleteNamespace, Retirement, UndeleteNamespace, UpdateNamespace};
pub use write_repository::{CreateRepository, DeleteRepository, UndeleteRepository, UpdateRepository};
pub use write_tag::{CreateTag, DeleteTag, DeletedTag, UpdateTag};

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
    settings: Settings,
    /// Wakes the keeper when there is work for it.
    work: Notify,
    /// Wakes those who wait for an operation of this process.
    ended: Notify,
}

impl App {
    /// Puts the product together over a migrated database.
    pub async fn new(store: Store, settings: Settings) -> Result<Self> {
        Ok(Self { inner: Arc::new(Inner { store, settings, work: Notify::new(), ended: Notify::new() }) })
    }

    /// The way to the database.
    pub fn store(&self) -> &Store {
        &self.inner.store
    }

    /// Windows and limits.
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    // TEMPORARY
    pub(crate) async fn read_small_blob(&self, _: &crate::domain::RepositoryName, _: &crate::domain::Digest, _: u64) -> Result<Option<bytes::Bytes>> { Ok(None) }

    /// Tells the keeper that there is work for it.
    pub(crate) fn wake_keeper(&self) {
        self.inner.work.notify_one();
    }

    /// Ends when there is work for the keeper.
    pub(crate) async fn work_for_keeper(&self) {
        self.inner.work.notified().await;
    }

    /// Notified when an operation of this process ended.
    pub(crate) fn operation_ended(&self) -> &Notify {
        &self.inner.ended
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
