//! Bytes in files: `<root>/<2 hex digits>/<key>`, and `<key>.part` while they are being written. The name without suffix
//! is given once, to a file that is whole, and such a file is never opened for writing. A directory is synced after a
//! name in it came into being, for a file's own sync does not make its name durable. Knows nothing of hashing.

use std::fs::{self, File};
use std::io;
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use futures_util::stream::{self, StreamExt};
use time::OffsetDateTime;

use super::{ByteStream, CHUNK_BYTES, Doomed, Error, Result, StoredObject};
use crate::domain::blob::StorageKey;

#[derive(Debug, Clone)]
pub(super) struct LocalStore {
    root: Arc<PathBuf>,
}

impl LocalStore {
    pub(super) fn open(root: &Path) -> Result<Self> {
        fs::create_dir_all(root)?;
        let mut created = false;
        for shard in 0..=u8::MAX {
            match fs::create_dir(root.join(format!("{shard:02x}"))) {
                Ok(()) => created = true,
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error.into()),
            }
        }
        if created {
            sync_directory(root)?;
            if let Some(parent) = root.parent().filter(|parent| !parent.as_os_str().is_empty()) {
                sync_directory(parent)?;
            }
        }
        Ok(Self { root: Arc::new(root.to_owned()) })
    }

    pub(super) fn path(&self, key: StorageKey) -> PathBuf {
        self.root.join(key.shard()).join(key.to_string())
    }

    pub(super) fn part_path(&self, key: StorageKey) -> PathBuf {
        self.root.join(key.shard()).join(format!("{key}{PART_SUFFIX}"))
    }

    pub(super) async fn discard_unfinished(&self, key: StorageKey) -> Result<()> {
        let path = self.part_path(key);
        blocking(move || remove(&path)).await
    }

    pub(super) async fn read(&self, key: StorageKey, range: Range<u64>) -> Result<ByteStream> {
        let path = self.path(key);
        let first_end = range.end.min(range.start.saturating_add(CHUNK_BYTES as u64));
        let first_range = range.start..first_end;
        let (file, first) = blocking(move || {
            let file = Arc::new(File::open(path)?);
            let first = read_at(&file, first_range)?;
            Ok((file, first))
        })
        .await?;
        let rest = stream::unfold((file, first_end), move |(file, start)| async move {
            if start >= range.end {
                return None;
            }
            let end = range.end.min(start + CHUNK_BYTES as u64);
            let reading = file.clone();
            let chunk = blocking(move || read_at(&reading, start..end)).await;
            // After an error nothing more is read.
            let next = if chunk.is_ok() { end } else { range.end };
            Some((chunk, (file, next)))
        });
        if first.is_empty() {
            return Ok(rest.boxed());
        }
        Ok(stream::once(async { Ok(first) }).chain(rest).boxed())
    }

    pub(super) async fn delete(&self, doomed: Vec<Doomed>) -> Result<Vec<(Doomed, Error)>> {
        let store = self.clone();
        blocking(move || {
            let failed = doomed.into_iter().filter_map(|doomed| {
                let Ok(key) = doomed.key.parse::<StorageKey>() else {
                    return Some((doomed, Error::Other("not a key of this storage".to_owned())));
                };
                let removed = remove(&store.part_path(key)).and_then(|()| remove(&store.path(key)));
                removed.err().map(|error| (doomed, error))
            });
            Ok(failed.collect())
        })
        .await
    }

    pub(super) async fn list(&self, shard: u8) -> Result<Vec<StoredObject>> {
        let folder = self.root.join(format!("{shard:02x}"));
        blocking(move || {
            let mut objects = Vec::new();
            for entry in fs::read_dir(folder)? {
                let entry = entry?;
                let metadata = match entry.metadata() {
                    Ok(metadata) => metadata,
                    // Deleted while we look.
                    Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                    Err(error) => return Err(error.into()),
                };
                let name = entry.file_name().to_string_lossy().into_owned();
                let unfinished = name.strip_suffix(PART_SUFFIX).map(str::to_owned);
                objects.push(StoredObject {
                    finished: unfinished.is_none(),
                    key: unfinished.unwrap_or(name),
                    size_bytes: metadata.len(),
                    modify_time: OffsetDateTime::from(metadata.modified()?),
                });
            }
            Ok(objects)
        })
        .await
    }
}

const PART_SUFFIX: &str = ".part";

fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Makes names in a directory durable.
pub(super) fn sync_directory(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Runs file work where it may block.
pub(super) async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => Err(Error::Other(format!("file work broke off: {error}"))),
    }
}

fn read_at(file: &File, range: Range<u64>) -> Result<Bytes> {
    let mut bytes = vec![0; (range.end - range.start) as usize];
    file.read_exact_at(&mut bytes, range.start).map_err(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => Error::Missing(format!("a blob file ends before byte {}", range.end)),
        _ => error.into(),
    })?;
    Ok(bytes.into())
}
