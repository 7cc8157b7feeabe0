//! Bytes in an object store: `<prefix>/<2 hex digits>/<key>`. An unfinished upload may leave the bytes that do not fill a
//! part yet beside it, as `<key>.tail/<offset>`; all such names follow from the key in the upload's row.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use futures_util::StreamExt;
use futures_util::stream::{self, TryStreamExt};
use object_store::multipart::MultipartStore;
use object_store::path::Path;
use object_store::{GetOptions, GetRange, ObjectStore, ObjectStoreExt};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use time::OffsetDateTime;

use super::{ByteStream, CHUNK_BYTES, Doomed, Error, Result, StoredObject};
use crate::domain::blob::StorageKey;

/// How many deletes run at once that have to be made one by one.
const DELETES_AT_ONCE: usize = 16;

/// An object store that takes uploads in parts over several requests.
pub(super) trait ResumableStore: ObjectStore + MultipartStore {}
impl<T: ObjectStore + MultipartStore> ResumableStore for T {}

#[derive(Debug, Clone)]
pub(super) struct RemoteStore {
    store: Arc<dyn ResumableStore>,
    prefix: Path,
    part_bytes: u64,
}

/// What an unfinished upload needs to go on; kept in its row. An upload that ended before anything was saved of it has an
/// empty one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct RemoteState {
    /// The store's name for the upload in parts, once there is one.
    pub(super) multipart: Option<String>,
    /// The store's names of the parts, in order.
    pub(super) parts: Vec<String>,
    /// Bytes in those parts.
    pub(super) part_bytes: u64,
    /// Bytes in the tail object that come after them.
    pub(super) tail_bytes: u64,
}

impl RemoteState {
    pub(super) fn read(value: &Value) -> Result<Self> {
        Self::deserialize(value).map_err(|error| Error::Other(format!("a saved storage state cannot be read: {error}")))
    }
}

impl RemoteStore {
    pub(super) fn new(store: Arc<dyn ResumableStore>, prefix: Path) -> Self {
        // The least that S3 takes for a part.
        Self { store, prefix, part_bytes: 5 << 20 }
    }

    #[cfg(test)]
    pub(super) fn in_memory() -> Self {
        let store = Self::new(Arc::new(object_store::memory::InMemory::new()), Path::from("wharf"));
        Self { part_bytes: 1000, ..store }
    }

    pub(super) fn store(&self) -> &dyn ResumableStore {
        &*self.store
    }

    /// Bytes of the next part after `parts` parts. Grows, because stores take 10,000 parts at most.
    pub(super) fn part_bytes(&self, parts: usize) -> u64 {
        match parts {
            0..2000 => self.part_bytes,
            2000..4000 => 5 * self.part_bytes,
            _ => 25 * self.part_bytes,
        }
    }

    pub(super) fn path(&self, key: StorageKey) -> Path {
        self.prefix.clone().join(key.shard()).join(key.to_string())
    }

    pub(super) fn tail_path(&self, key: StorageKey, offset: u64) -> Path {
        self.prefix.clone().join(key.shard()).join(tail_key(key)).join(offset.to_string())
    }

    pub(super) async fn read(&self, key: StorageKey, range: Range<u64>) -> Result<ByteStream> {
        if range.is_empty() {
            // A store refuses an empty range; what is left to ask is whether the object is there.
            self.store.head(&self.path(key)).await?;
            return Ok(futures_util::stream::empty().boxed());
        }
        let options = GetOptions { range: Some(GetRange::Bounded(range.clone())), ..GetOptions::default() };
        let result = self.store.get_opts(&self.path(key), options).await?;
        if result.range != range {
            return Err(Error::Missing(format!("a blob object ends before byte {}", range.end)));
        }
        let pieces = result.into_stream().map_err(Error::from).map_ok(|mut bytes| {
            let mut pieces = Vec::new();
            while bytes.len() > CHUNK_BYTES {
                pieces.push(Ok(bytes.split_to(CHUNK_BYTES)));
            }
            pieces.push(Ok(bytes));
            futures_util::stream::iter(pieces)
        });
        Ok(pieces.try_flatten().boxed())
    }

    pub(super) async fn delete(&self, doomed: Vec<Doomed>) -> Result<Vec<(Doomed, Error)>> {
        let mut finished = HashMap::new();
        let mut others = Vec::new();
        for doomed in doomed {
            match doomed.key.parse() {
                Ok(key) if doomed.storage_state.is_none() => drop(finished.insert(self.path(key), doomed)),
                _ => others.push(doomed),
            }
        }
        let mut failed = self.delete_finished(finished).await;
        failed.extend(self.delete_each(others).await);
        Ok(failed)
    }

    /// Deletes whole objects, as many in a request as the store takes.
    async fn delete_finished(&self, mut left: HashMap<Path, Doomed>) -> Vec<(Doomed, Error)> {
        let paths: Vec<object_store::Result<Path>> = left.keys().cloned().map(Ok).collect();
        let mut outcomes = self.store.delete_stream(stream::iter(paths).boxed());
        let (mut answered, mut refusal) = (false, None);
        while let Some(outcome) = outcomes.next().await {
            match outcome {
                Ok(path) => {
                    answered = true;
                    left.remove(&path);
                }
                // Whose error it is nobody says.
                Err(object_store::Error::NotFound { .. }) => answered = true,
                Err(error) => refusal = Some(error.to_string()),
            }
        }
        match refusal {
            Some(text) if !answered => {
                left.into_values().map(|doomed| (doomed, Error::Unavailable(text.clone().into()))).collect()
            }
            _ => self.delete_each(left.into_values().collect()).await,
        }
    }

    async fn delete_each(&self, doomed: Vec<Doomed>) -> Vec<(Doomed, Error)> {
        let deletes = stream::iter(doomed).map(|doomed| async move {
            match self.delete_one(&doomed).await {
                Ok(()) => None,
                Err(error) => Some((doomed, error)),
            }
        });
        deletes.buffer_unordered(DELETES_AT_ONCE).filter_map(std::future::ready).collect().await
    }

    async fn delete_one(&self, doomed: &Doomed) -> Result<()> {
        let malformed = || Error::Other("not a key of this storage".to_owned());
        if let Some(key) = doomed.key.strip_suffix(TAIL_SUFFIX) {
            return self.delete_tails(key.parse().map_err(|_| malformed())?).await;
        }
        let key: StorageKey = doomed.key.parse().map_err(|_| malformed())?;
        if let Some(state) = &doomed.storage_state {
            self.discard_unfinished(key, state).await?;
        }
        done_if_missing(self.store.delete(&self.path(key)).await)
    }

    /// Gives up an upload in parts, and deletes what an upload kept beside its bytes.
    pub(super) async fn discard_unfinished(&self, key: StorageKey, state: &Value) -> Result<()> {
        let state = RemoteState::read(state)?;
        if let Some(multipart) = &state.multipart {
            done_if_missing(self.store.abort_multipart(&self.path(key), multipart).await)?;
        }
        self.delete_tails(key).await
    }

    /// Bytes of a finished object; `None` when there is none.
    pub(super) async fn find_size(&self, key: StorageKey) -> Result<Option<u64>> {
        match self.store.head(&self.path(key)).await {
            Ok(object) => Ok(Some(object.size)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    async fn delete_tails(&self, key: StorageKey) -> Result<()> {
        let folder = self.prefix.clone().join(key.shard()).join(tail_key(key));
        let mut tails = self.store.list(Some(&folder));
        while let Some(tail) = tails.try_next().await? {
            done_if_missing(self.store.delete(&tail.location).await)?;
        }
        Ok(())
    }

    pub(super) async fn list(&self, shard: u8) -> Result<Vec<StoredObject>> {
        let folder = self.prefix.clone().join(format!("{shard:02x}"));
        let objects = self.store.list(Some(&folder)).map_ok(|object| {
            let key = object.location.prefix_match(&folder).and_then(|mut parts| parts.next());
            let name = key.map(|part| part.as_ref().to_owned()).unwrap_or_default();
            StoredObject {
                finished: !name.ends_with(TAIL_SUFFIX),
                key: name,
                size_bytes: object.size,
                modify_time: OffsetDateTime::from(std::time::SystemTime::from(object.last_modified)),
            }
        });
        Ok(objects.try_collect().await?)
    }
}

const TAIL_SUFFIX: &str = ".tail";

/// The key under which the tails of an upload are deleted together.
pub(super) fn tail_key(key: StorageKey) -> String {
    format!("{key}{TAIL_SUFFIX}")
}

fn done_if_missing(result: object_store::Result<()>) -> Result<()> {
    match result {
        Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
