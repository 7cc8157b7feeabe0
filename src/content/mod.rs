//! Blob bytes, in a local directory or in an object store. Knows keys and bytes, and neither digests' meaning nor rows.
//!
//! The life of some bytes: a committed row names a fresh [`StorageKey`]; a [`Writer`] takes the bytes in, and may stop at
//! a [`Checkpoint`] for another process to go on; [`Writer::finish`] makes them readable under the key, whole and synced.
//! They are then read any number of times, and deleted once nothing names them. A key is never written again.

mod error;
mod local;
mod local_writer;
mod remote;
mod remote_writer;
mod timing;
mod url;

use std::ops::Range;
use std::path::Path;
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::BoxStream;
use serde_json::Value;
use time::OffsetDateTime;

pub use error::{Error, Result};

use crate::domain::blob::StorageKey;
use crate::domain::{Algorithm, Digest, Hasher};
use local::LocalStore;
use local_writer::LocalWriter;
use remote::RemoteStore;
use remote_writer::RemoteWriter;
use timing::timed;

/// Bytes at most in one piece of a [`ByteStream`].
pub const CHUNK_BYTES: usize = 256 << 10;

/// Stored bytes in pieces of at most [`CHUNK_BYTES`].
pub type ByteStream = BoxStream<'static, Result<Bytes>>;

/// Where blob bytes are kept. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Content {
    backend: Backend,
}

#[derive(Debug, Clone)]
enum Backend {
    Local(LocalStore),
    Remote(RemoteStore),
}

/// How far an unfinished upload is durable: enough for another process to go on.
#[derive(Debug, Clone, PartialEq)]
pub struct Checkpoint {
    /// Bytes that are durable.
    pub offset_bytes: u64,
    /// The algorithm that runs along.
    pub algorithm: Algorithm,
    /// The state of the hash over exactly those bytes; `None` before the first.
    pub hash_state: Option<Vec<u8>>,
    /// What the storage needs to go on; opaque to everybody else.
    pub storage_state: Option<Value>,
}

impl Checkpoint {
    /// An upload that has no bytes yet.
    pub fn start(algorithm: Algorithm) -> Self {
        Self { offset_bytes: 0, algorithm, hash_state: None, storage_state: None }
    }

    fn hasher(&self) -> Result<Hasher> {
        match &self.hash_state {
            None => Ok(Hasher::new(self.algorithm)),
            Some(state) => Hasher::resume(self.algorithm, state)
                .ok_or_else(|| Error::Other("a saved hash state cannot be read".to_owned())),
        }
    }
}

/// How an upload ended in storage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finished {
    /// The bytes are whole, synced and readable under their key.
    Stored {
        /// How many there are.
        size_bytes: u64,
        /// Another key to be deleted: what the upload needed on its way.
        leftover: Option<String>,
    },
    /// The bytes are not those announced; what is stored of them is to be deleted.
    Mismatch {
        /// The digest they have.
        computed: Digest,
    },
}

/// Something to delete.
#[derive(Debug, Clone, PartialEq)]
pub struct Doomed {
    /// The storage key, as its row has it.
    pub key: String,
    /// The storage state of the upload, when it was never finished.
    pub storage_state: Option<Value>,
}

/// Something storage holds, for the auditor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredObject {
    /// Its key, as rows have it.
    pub key: String,
    /// Whether it is whole; otherwise it belongs to an upload under way, or to one that left it behind.
    pub finished: bool,
    /// Bytes.
    pub size_bytes: u64,
    /// When it was written last.
    pub modify_time: OffsetDateTime,
}

impl Content {
    /// Keeps bytes in files under `root`, which is created when it is not there.
    pub fn local(root: &Path) -> Result<Self> {
        Ok(Self { backend: Backend::Local(LocalStore::open(root)?) })
    }

    /// Keeps bytes where `url` says: `file:///path`, `s3://bucket/prefix`, `gs://…` or `az://…`, with credentials and
    /// endpoints from the environment variables that those stores' own tools use. After `timeout` without a byte a request
    /// to a store has failed; one that failed is repeated for as long.
    pub fn from_url(url: &str, timeout: Duration) -> Result<Self> {
        match url.strip_prefix("file://") {
            Some(path) => Self::local(Path::new(path)),
            None => Ok(Self { backend: Backend::Remote(url::open(url, timeout)?) }),
        }
    }

    #[cfg(test)]
    pub(crate) fn in_memory() -> Self {
        Self { backend: Backend::Remote(RemoteStore::in_memory()) }
    }

    /// The least that one request of an upload should bring, but for the last: an object store takes parts of that size.
    pub fn chunk_min_bytes(&self) -> Option<u64> {
        match &self.backend {
            Backend::Local(_) => None,
            Backend::Remote(store) => Some(store.part_bytes(0)),
        }
    }

    /// Goes on writing under `key` from a checkpoint. The row that names the key must be committed.
    pub fn writer(&self, key: StorageKey, checkpoint: &Checkpoint) -> Result<Writer> {
        Ok(match &self.backend {
            Backend::Local(store) => Writer::Local(LocalWriter::new(store, key, checkpoint)?),
            Backend::Remote(store) => Writer::Remote(Box::new(RemoteWriter::new(store.clone(), key, checkpoint)?)),
        })
    }

    /// Reads a part of finished bytes. Fails at once when they are not there.
    pub async fn read(&self, key: StorageKey, range: Range<u64>) -> Result<ByteStream> {
        timed("open", async {
            match &self.backend {
                Backend::Local(store) => store.read(key, range).await,
                Backend::Remote(store) => store.read(key, range).await,
            }
        })
        .await
    }

    /// Deletes; what is not there is done already. Returns those that could not be deleted, each with the reason; after
    /// an error of the whole call any of them may be left.
    pub async fn delete(&self, doomed: Vec<Doomed>) -> Result<Vec<(Doomed, Error)>> {
        timed("delete", async {
            match &self.backend {
                Backend::Local(store) => store.delete(doomed).await,
                Backend::Remote(store) => store.delete(doomed).await,
            }
        })
        .await
    }

    /// Deletes what a writer stored whose upload was ended or finished by another one meanwhile. What was finished under
    /// the key stays. `storage_state` is the last that the writer had, saved or not.
    pub async fn discard_unfinished(&self, key: StorageKey, storage_state: Option<&Value>) -> Result<()> {
        match &self.backend {
            Backend::Local(store) => store.discard_unfinished(key).await,
            Backend::Remote(store) => match storage_state {
                Some(state) => store.discard_unfinished(key, state).await,
                None => Ok(()),
            },
        }
    }

    /// Everything stored in one of the 256 shards, finished or not.
    pub async fn list(&self, shard: u8) -> Result<Vec<StoredObject>> {
        match &self.backend {
            Backend::Local(store) => store.list(shard).await,
            Backend::Remote(store) => store.list(shard).await,
        }
    }
}

/// Takes in the bytes of one upload, in bounded memory, and hashes them on the way. Dropping it forgets what was not
/// made durable.
#[derive(Debug)]
pub enum Writer {
    /// Into a file.
    Local(LocalWriter),
    /// Into an object store.
    Remote(Box<RemoteWriter>),
}

impl Writer {
    /// Takes in more bytes. They are durable only after a checkpoint that counts them.
    pub async fn write(&mut self, bytes: Bytes) -> Result<()> {
        match self {
            Writer::Local(writer) => writer.write(bytes).await,
            Writer::Remote(writer) => writer.write(bytes).await,
        }
    }

    /// Whether a checkpoint must be saved before more is written, because it names something new in storage.
    pub fn must_checkpoint(&self) -> bool {
        match self {
            Writer::Local(_) => false,
            Writer::Remote(writer) => writer.must_checkpoint(),
        }
    }

    /// Makes durable what can be without slowing the upload, and says how far that is.
    pub async fn checkpoint(&mut self) -> Result<Checkpoint> {
        match self {
            Writer::Local(writer) => writer.checkpoint().await,
            Writer::Remote(writer) => writer.checkpoint(),
        }
    }

    /// Makes durable all that was written, for somebody else to go on.
    pub async fn suspend(self) -> Result<Checkpoint> {
        timed("suspend", async {
            match self {
                Writer::Local(mut writer) => writer.checkpoint().await,
                Writer::Remote(writer) => writer.suspend().await,
            }
        })
        .await
    }

    /// Ends the upload if the bytes have the digest `expected`.
    pub async fn finish(self, expected: Digest) -> Result<Finished> {
        timed("finish", async {
            match self {
                Writer::Local(writer) => writer.finish(expected).await,
                Writer::Remote(writer) => writer.finish(expected).await,
            }
        })
        .await
    }
}

#[cfg(test)]
mod tests;
