//! Use cases, one file each: authorise, load, decide, write, return. Every door calls these and nothing below them, so a
//! rule holds at every door (I8). Knows no wire form.

mod accounts;
mod activity;
mod append_upload;
mod artifact_blobs;
mod authorize;
mod bindings;
mod cancel_upload;
mod catalog;
mod change;
mod copy_artifact;
mod delete_artifact;
mod delete_artifact_everywhere;
mod ensure_repository;
mod everywhere;
mod finish_upload;
mod get_artifact;
mod get_blob;
mod get_tag;
mod get_upload;
mod identities;
mod latest;
mod list_blobs;
mod list_names;
mod lists;
mod mount_blob;
mod namespace_usage;
mod operations;
mod orphans;
mod page;
mod protections;
mod put_artifact;
mod put_blob;
mod read_audit_log;
mod read_blob;
mod read_config;
mod release_blob;
mod start_upload;
mod tag_references;
mod tokens;
mod tracked_changes;
mod undelete_artifact;
mod versions;
mod watch_events;
mod write_namespace;
mod write_repository;
mod write_tag;
mod writing;

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;

pub use accounts::{CreateAccount, Identity, UpdateAccount};
pub use append_upload::AppendUpload;
pub use artifact_blobs::NeededBlob;
pub use authorize::{Action, Permit, Resource};
pub use bindings::GrantRole;
pub use catalog::WINDOW_MAX;
pub use change::{ChangeOptions, RequestId};
pub use copy_artifact::CopyArtifact;
pub use delete_artifact::{DeleteArtifact, DeleteArtifacts, Deleted, Deletion, Kept};
pub use delete_artifact_everywhere::{DeleteArtifactEverywhere, DeletedFrom};
pub use everywhere::{ListArtifactsEverywhere, ListTagsEverywhere, SharedArtifact};
pub use finish_upload::FinishUpload;
pub use get_artifact::ArtifactContent;
pub use identities::{ExternalIdentity, LinkIdentity};
pub use list_blobs::ListBlobs;
pub use list_names::{NAMES_MAX, Names};
pub use lists::{ListArtifacts, ListNamespaceArtifacts, ListNamespaces, ListReferrers, ListRepositories, ListTags};
pub use mount_blob::MountBlob;
pub use namespace_usage::NamespaceUsage;
pub(crate) use orphans::PurgeInput;
pub use orphans::{ListOrphans, Purge, PurgeOrphans};
pub use page::{Page, PageRequest};
pub use protections::{PinArtifact, ProtectTags};
pub use put_artifact::{PutArtifact, PutArtifactOutcome};
pub use put_blob::PutBlob;
pub use read_blob::OpenBlob;
pub use start_upload::StartUpload;
pub use tag_references::{ListTagReferences, TagReference};
pub use tokens::{CreateToken, CreatedToken, REGISTRY_TOKEN_LIFETIME};
pub use tracked_changes::{ChangeTracked, Tracked, TrackedChange};
pub use undelete_artifact::{Restoration, UndeleteArtifact};
pub use versions::{RestoreVersion, RestoredVersion};
pub use watch_events::{Watch, WatchEvents, WatchStart, Watched};
pub use write_namespace::{CreateNamespace, DeleteNamespace, Retirement, UndeleteNamespace, UpdateNamespace};
pub use write_repository::{CreateRepository, DeleteRepository, UndeleteRepository, UpdateRepository};
pub use write_tag::{CreateTag, DeleteTag, DeletedTag, UpdateTag};
pub use writing::{ByteRange, UploadBody};

use activity::Activity;

use crate::access::{Access, RegistryTokens};
use crate::content::Content;
use crate::domain::hours::Hours;
use crate::domain::{Error, PageTokens, Result};
use crate::store::{self, Store, secrets};

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
    /// How often background work looks for something to do.
    pub keeper_interval: Duration,
    /// The time of day when background work clears away; `None` for always.
    pub clean_up_hours: Option<Hours>,
    /// How long operations are kept after their end.
    pub operation_retention: Duration,
    /// How long a repeated request is answered with the earlier outcome.
    pub request_retention: Duration,
    /// How long events can be read.
    pub event_retention: Duration,
    /// Bytes a manifest may have at most.
    pub manifest_limit_bytes: u64,
    /// Bytes a blob may have at most.
    pub blob_limit_bytes: u64,
    /// Whether any account may create namespaces, and not administrators only.
    pub accounts_create_namespaces: bool,
    /// Whether changes and refusals are written to the audit log.
    pub audits: bool,
}

impl Default for Settings {
    fn default() -> Self {
        const HOUR: u64 = 3600;
        Self {
            trash_window: Duration::from_secs(7 * 24 * HOUR),
            hold_window: Duration::from_secs(HOUR),
            upload_window: Duration::from_secs(24 * HOUR),
            tombstone_delay: Duration::from_secs(600),
            keeper_interval: Duration::from_secs(30),
            clean_up_hours: None,
            operation_retention: Duration::from_secs(7 * 24 * HOUR),
            request_retention: Duration::from_secs(24 * HOUR),
            event_retention: Duration::from_secs(7 * 24 * HOUR),
            manifest_limit_bytes: 4 << 20,
            blob_limit_bytes: 1 << 40,
            accounts_create_namespaces: false,
            audits: false,
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
    page_tokens: PageTokens,
    access: Access,
    /// Wakes the keeper when there is work for it.
    work: Notify,
    /// Wakes those who wait for an operation of this process.
    ended: Notify,
    /// Wakes the streams of events of this process.
    changed: Notify,
    /// Has the other replicas told of events.
    announce: Notify,
    activity: Activity,
}

impl App {
    /// Puts the product together over a migrated database and a place for blob bytes.
    pub async fn new(store: Store, content: Content, settings: Settings) -> Result<Self> {
        let fresh: [u8; 32] = rand::random();
        let key = secrets::ensure(&mut *store.read().await?, "page-tokens", &fresh).await?;
        let key = key.try_into().map_err(|_| Error::internal("the key of page tokens has a wrong length"))?;
        let page_tokens = PageTokens::new(key);
        let fresh: [u8; 32] = rand::random();
        let key = secrets::ensure(&mut *store.read().await?, "registry-tokens", &fresh).await?;
        let key = key.try_into().map_err(|_| Error::internal("the key of registry tokens has a wrong length"))?;
        let access = Access::new(store.clone(), RegistryTokens::new(key));
        let inner = Inner {
            store,
            content,
            settings,
            page_tokens,
            access,
            work: Notify::new(),
            ended: Notify::new(),
            changed: Notify::new(),
            announce: Notify::new(),
            activity: Activity::new(),
        };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// What identifies callers.
    pub fn access(&self) -> &Access {
        &self.inner.access
    }

    /// What makes page tokens and opens them.
    pub(crate) fn page_tokens(&self) -> &PageTokens {
        &self.inner.page_tokens
    }

    /// The way to the database.
    pub fn store(&self) -> &Store {
        &self.inner.store
    }

    /// Where blob bytes are kept.
    pub fn content(&self) -> &Content {
        &self.inner.content
    }

    /// The least that a chunk of an upload should have, where chunks of any size would cost too much.
    pub fn chunk_min_bytes(&self) -> Option<u64> {
        self.inner.content.chunk_min_bytes()
    }

    /// Windows and limits.
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// Tells the keeper that there is work for it.
    pub(crate) fn wake_keeper(&self) {
        self.inner.work.notify_waiters();
    }

    /// Notified when there is work for the keeper.
    pub(crate) fn work_for_keeper(&self) -> &Notify {
        &self.inner.work
    }

    /// Notified when an operation of this process ended.
    pub(crate) fn operation_ended(&self) -> &Notify {
        &self.inner.ended
    }

    /// A caller changes something, or brings bytes for a change.
    pub(crate) fn note_change(&self) {
        self.inner.activity.note();
    }

    /// Whether callers are changing something just now, so that background work should stand back.
    pub(crate) fn is_busy(&self) -> bool {
        /// Pushes follow each other faster than this.
        const JUST_NOW: Duration = Duration::from_millis(250);
        self.inner.activity.is_within(JUST_NOW)
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
