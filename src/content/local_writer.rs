//! Writes one upload into its file. Bytes are gathered into batches; each batch is hashed and written on a blocking
//! thread while the next one comes in, so an upload holds two batches in memory whatever its size.
//!
//! Leases are kept by clocks, and a process can be stalled for longer than any lease. So the file is locked while it is
//! written: a stalled writer keeps others out until it ends or its process dies. And a whole file gets its final name by a
//! link that never replaces: a writer that wakes up too late finds the name taken and can touch nothing.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, IoSlice, Seek, SeekFrom, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use tokio::task::JoinHandle;

use super::local::{LocalStore, blocking, sync_directory};
use super::{Checkpoint, Error, Finished, Result};
use crate::domain::blob::StorageKey;
use crate::domain::{Digest, Hasher};

/// Bytes gathered before they are hashed and written.
const BATCH_BYTES: usize = 512 << 10;

/// Takes in one upload's bytes into a file.
#[derive(Debug)]
pub struct LocalWriter {
    target: State,
    batch: Vec<Bytes>,
    batch_bytes: usize,
}

#[derive(Debug)]
enum State {
    Idle(Box<Target>),
    Writing(JoinHandle<Result<Box<Target>>>),
    Failed,
}

impl LocalWriter {
    pub(super) fn new(store: &LocalStore, key: StorageKey, checkpoint: &Checkpoint) -> Result<Self> {
        let target = Target {
            path: store.part_path(key),
            final_path: store.path(key),
            file: None,
            created: false,
            offset: checkpoint.offset_bytes,
            synced: checkpoint.offset_bytes,
            hasher: checkpoint.hasher()?,
        };
        Ok(Self { target: State::Idle(Box::new(target)), batch: Vec::new(), batch_bytes: 0 })
    }

    pub(super) async fn write(&mut self, bytes: Bytes) -> Result<()> {
        self.batch_bytes += bytes.len();
        self.batch.push(bytes);
        if self.batch_bytes < BATCH_BYTES {
            return Ok(());
        }
        let batch = self.take_batch();
        let mut target = self.target().await?;
        self.target = State::Writing(tokio::task::spawn_blocking(move || {
            target.absorb(batch)?;
            Ok(target)
        }));
        Ok(())
    }

    pub(super) async fn checkpoint(&mut self) -> Result<Checkpoint> {
        let batch = self.take_batch();
        let mut target = self.target().await?;
        let (target, checkpoint) = blocking(move || {
            target.absorb(batch)?;
            target.sync()?;
            let checkpoint = target.checkpoint();
            Ok((target, checkpoint))
        })
        .await?;
        self.target = State::Idle(target);
        Ok(checkpoint)
    }

    pub(super) async fn finish(mut self, expected: Digest) -> Result<Finished> {
        let batch = self.take_batch();
        let mut target = self.target().await?;
        blocking(move || {
            target.absorb(batch)?;
            let computed = target.digest(expected)?;
            if computed != expected {
                return Ok(Finished::Mismatch { computed });
            }
            target.publish()?;
            Ok(Finished::Stored { size_bytes: target.offset, leftover: None })
        })
        .await
    }

    fn take_batch(&mut self) -> Vec<Bytes> {
        self.batch_bytes = 0;
        std::mem::take(&mut self.batch)
    }

    /// The target, after the batch that is being written.
    async fn target(&mut self) -> Result<Box<Target>> {
        match std::mem::replace(&mut self.target, State::Failed) {
            State::Idle(target) => Ok(target),
            State::Writing(work) => match work.await {
                Ok(done) => done,
                Err(error) => Err(Error::Other(format!("file work broke off: {error}"))),
            },
            State::Failed => Err(Error::Other("an upload was gone on with after it failed".to_owned())),
        }
    }
}

/// The file and the hash that runs along with it.
#[derive(Debug)]
struct Target {
    path: PathBuf,
    final_path: PathBuf,
    file: Option<File>,
    created: bool,
    offset: u64,
    synced: u64,
    hasher: Hasher,
}

impl Target {
    fn absorb(&mut self, batch: Vec<Bytes>) -> Result<()> {
        self.open()?;
        for bytes in &batch {
            self.hasher.update(bytes);
            self.offset += bytes.len() as u64;
        }
        let mut slices: Vec<IoSlice<'_>> = batch.iter().map(|bytes| IoSlice::new(bytes)).collect();
        let mut left = slices.as_mut_slice();
        while left.iter().any(|slice| !slice.is_empty()) {
            match self.file()?.write_vectored(left) {
                Ok(0) => return Err(Error::Other("a file took no more bytes".to_owned())),
                Ok(written) => IoSlice::advance_slices(&mut left, written),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => {
                    // What is not counted must not keep room from others while the disk is full.
                    let counted = self.synced;
                    let _ = self.file()?.set_len(counted);
                    return Err(error.into());
                }
            }
        }
        Ok(())
    }

    /// Opens and locks the file, and cuts off what came after the checkpoint.
    fn open(&mut self) -> Result<()> {
        if self.file.is_some() {
            return Ok(());
        }
        let mut file = self.open_locked()?;
        let length = file.metadata()?.len();
        if length < self.offset {
            return Err(Error::Lost(format!("its file has {length} of {} synced bytes", self.offset)));
        }
        if length > self.offset {
            file.set_len(self.offset)?;
        }
        file.seek(SeekFrom::Start(self.offset))?;
        self.created = self.offset == 0;
        self.file = Some(file);
        Ok(())
    }

    fn open_locked(&self) -> Result<File> {
        /// Each repetition means that another writer ended in between, and after one the upload is over.
        const ATTEMPTS: usize = 3;
        for _ in 0..ATTEMPTS {
            let opened =
                OpenOptions::new().read(true).write(true).create(self.offset == 0).truncate(false).open(&self.path);
            let file = match opened {
                Ok(file) => file,
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    return Err(Error::Lost("its file is gone".to_owned()));
                }
                Err(error) => return Err(error.into()),
            };
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(Error::Busy),
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
            // Until the lock was ours, the one who had it may have given the file its final name.
            if is_at(&file, &self.path)? {
                return Ok(file);
            }
        }
        Err(Error::Busy)
    }

    fn file(&mut self) -> Result<&mut File> {
        self.file.as_mut().ok_or_else(|| Error::Other("a file is written before it is open".to_owned()))
    }

    fn sync(&mut self) -> Result<()> {
        self.sync_bytes()?;
        if self.created {
            self.sync_names()?;
            self.created = false;
        }
        Ok(())
    }

    fn sync_bytes(&mut self) -> Result<()> {
        if self.synced < self.offset || self.created {
            self.file()?.sync_data()?;
            self.synced = self.offset;
        }
        Ok(())
    }

    fn sync_names(&self) -> Result<()> {
        match self.path.parent() {
            Some(folder) => Ok(sync_directory(folder)?),
            None => Ok(()),
        }
    }

    /// Gives the whole file its final name.
    fn publish(&mut self) -> Result<()> {
        self.sync_bytes()?;
        match fs::hard_link(&self.path, &self.final_path) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                return Err(Error::Lost("it was finished before".to_owned()));
            }
            Err(error) => return Err(gone_or(error)),
        }
        fs::remove_file(&self.path).map_err(gone_or)?;
        self.sync_names()
    }

    fn checkpoint(&self) -> Checkpoint {
        Checkpoint {
            offset_bytes: self.offset,
            algorithm: self.hasher.algorithm(),
            hash_state: (self.offset > 0).then(|| self.hasher.save()),
            storage_state: None,
        }
    }

    /// The digest of all bytes by the algorithm of `expected`: from the hash that ran along, or else by reading again.
    fn digest(&mut self, expected: Digest) -> Result<Digest> {
        if self.hasher.algorithm() == expected.algorithm() {
            return Ok(self.hasher.clone().finish());
        }
        let mut hasher = Hasher::new(expected.algorithm());
        let file = self.file()?;
        file.seek(SeekFrom::Start(0))?;
        let mut buffer = vec![0; super::CHUNK_BYTES];
        loop {
            match std::io::Read::read(file, &mut buffer)? {
                0 => return Ok(hasher.finish()),
                read => hasher.update(&buffer[..read]),
            }
        }
    }
}

/// A file that is gone was deleted because its upload ended in the meantime.
fn gone_or(error: std::io::Error) -> Error {
    match error.kind() {
        ErrorKind::NotFound => Error::Lost("its file is gone".to_owned()),
        _ => error.into(),
    }
}

/// Whether the path still names the file.
fn is_at(file: &File, path: &Path) -> Result<bool> {
    let file = file.metadata()?;
    match fs::metadata(path) {
        Ok(named) => Ok((named.dev(), named.ino()) == (file.dev(), file.ino())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error.into()),
    }
}
