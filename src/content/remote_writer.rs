//! Writes one upload into an object store, in parts, so that another process can go on after the last part. One part is
//! held in memory. Bytes that do not fill a part when the upload pauses go to a tail object beside it.

use bytes::Bytes;
use futures_util::StreamExt;
use object_store::multipart::PartId;
use object_store::{ObjectStoreExt, PutMode, PutOptions, PutPayload};

use super::remote::{RemoteState, RemoteStore, tail_key};
use super::{Checkpoint, Error, Finished, Result};
use crate::domain::blob::StorageKey;
use crate::domain::{Digest, Hasher};

/// Takes in one upload's bytes into an object store.
#[derive(Debug)]
pub struct RemoteWriter {
    store: RemoteStore,
    key: StorageKey,
    state: RemoteState,
    /// Over the first `hashed` bytes, all of which are durable whenever nothing is being done.
    hasher: Hasher,
    hashed: u64,
    /// The bytes after the last part.
    pending: Vec<Bytes>,
    pending_bytes: u64,
    /// The tail that was left by the writer before and has not been read yet.
    tail: Option<u64>,
    unsaved_multipart: bool,
}

impl RemoteWriter {
    pub(super) fn new(store: RemoteStore, key: StorageKey, checkpoint: &Checkpoint) -> Result<Self> {
        let state: RemoteState = match &checkpoint.storage_state {
            None => RemoteState::default(),
            Some(state) => RemoteState::read(state)?,
        };
        if state.part_bytes + state.tail_bytes != checkpoint.offset_bytes {
            return Err(Error::Lost("its parts do not add up to its offset".to_owned()));
        }
        let tail = (state.tail_bytes > 0).then_some(state.tail_bytes);
        Ok(Self {
            hasher: checkpoint.hasher()?,
            hashed: checkpoint.offset_bytes,
            store,
            key,
            state,
            pending: Vec::new(),
            pending_bytes: 0,
            tail,
            unsaved_multipart: false,
        })
    }

    pub(super) fn must_checkpoint(&self) -> bool {
        self.unsaved_multipart
    }

    pub(super) async fn write(&mut self, bytes: Bytes) -> Result<()> {
        self.read_tail().await?;
        self.pending_bytes += bytes.len() as u64;
        self.pending.push(bytes);
        while self.pending_bytes >= self.part_bytes() {
            if self.state.multipart.is_none() {
                // Its name must be saved before anything is stored under it; the parts go with the next write.
                let multipart = self.store.store().create_multipart(&self.store.path(self.key)).await?;
                self.state.multipart = Some(multipart);
                self.unsaved_multipart = true;
            }
            if self.unsaved_multipart {
                return Ok(());
            }
            self.put_part(self.part_bytes()).await?;
        }
        Ok(())
    }

    pub(super) fn checkpoint(&mut self) -> Result<Checkpoint> {
        self.unsaved_multipart = false;
        let state = match self.hashed > self.state.part_bytes {
            // The tail that was found is durable still, and hashed.
            true => RemoteState { tail_bytes: self.hashed - self.state.part_bytes, ..self.state.clone() },
            false => RemoteState { tail_bytes: 0, ..self.state.clone() },
        };
        self.checkpoint_of(state)
    }

    pub(super) async fn suspend(mut self) -> Result<Checkpoint> {
        // A tail is always smaller than a part.
        while self.state.multipart.is_some() && !self.unsaved_multipart && self.pending_bytes >= self.part_bytes() {
            self.put_part(self.part_bytes()).await?;
        }
        let mut state = RemoteState { tail_bytes: self.pending_bytes, ..self.state.clone() };
        if self.tail.is_some() {
            // Nothing was written: the tail is as it was.
            state.tail_bytes = self.state.tail_bytes;
        } else if self.pending_bytes > 0 {
            let offset = self.state.part_bytes + self.pending_bytes;
            let payload: PutPayload = self.pending.iter().cloned().collect();
            self.store.store().put(&self.store.tail_path(self.key, offset), payload).await?;
            self.hash_pending(self.pending_bytes);
        }
        self.checkpoint_of(state)
    }

    pub(super) async fn finish(mut self, expected: Digest) -> Result<Finished> {
        self.read_tail().await?;
        let size_bytes = self.state.part_bytes + self.pending_bytes;
        if self.hasher.algorithm() == expected.algorithm() {
            self.hash_pending(self.pending_bytes);
            let computed = self.hasher.clone().finish();
            if computed != expected {
                return Ok(Finished::Mismatch { computed });
            }
        }
        let is_ours = self.store_whole().await?;
        if !is_ours && self.store.find_size(self.key).await? != Some(size_bytes) {
            return Err(finished_before());
        }
        if !is_ours || self.hasher.algorithm() != expected.algorithm() {
            let computed = self.read_digest(expected, size_bytes).await?;
            match computed == expected {
                true => {}
                false if is_ours => return Ok(Finished::Mismatch { computed }),
                false => return Err(finished_before()),
            }
        }
        let paused = self.state.tail_bytes > 0 || self.state.multipart.is_some();
        Ok(Finished::Stored { size_bytes, leftover: paused.then(|| tail_key(self.key)) })
    }

    /// Stores what is not stored yet under the final name. False when something has that name, or when the store knows
    /// nothing of the upload in parts any more: then it was finished before, by a request whose answer was lost or by a
    /// writer that this one slept through. What that one stored is never replaced.
    async fn store_whole(&mut self) -> Result<bool> {
        let path = self.store.path(self.key);
        let Some(multipart) = self.state.multipart.clone() else {
            let payload: PutPayload = std::mem::take(&mut self.pending).into_iter().collect();
            let options = PutOptions::from(PutMode::Create);
            return match self.store.store().put_opts(&path, payload, options).await {
                Ok(_) => Ok(true),
                Err(object_store::Error::AlreadyExists { .. }) => Ok(false),
                Err(error) => Err(error.into()),
            };
        };
        if self.pending_bytes > 0 || self.state.parts.is_empty() {
            match self.put_part(self.pending_bytes).await {
                Err(Error::Lost(_)) => return Ok(false),
                done => done?,
            }
        }
        let parts = self.state.parts.iter().map(|id| PartId { content_id: id.clone() }).collect();
        match self.store.store().complete_multipart(&path, &multipart, parts).await {
            Ok(_) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Stores the first `length` pending bytes as the next part.
    async fn put_part(&mut self, length: u64) -> Result<()> {
        let Some(multipart) = self.state.multipart.clone() else {
            return Err(Error::Other("a part without an upload in parts".to_owned()));
        };
        self.hash_pending(length);
        let mut left = length as usize;
        let mut payload = Vec::new();
        let mut rest = Vec::new();
        for mut bytes in std::mem::take(&mut self.pending) {
            let taken = bytes.split_to(left.min(bytes.len()));
            left -= taken.len();
            payload.extend((!taken.is_empty()).then_some(taken));
            rest.extend((!bytes.is_empty()).then_some(bytes));
        }
        self.pending = rest;
        self.pending_bytes -= length;
        let path = self.store.path(self.key);
        let number = self.state.parts.len();
        let put = self.store.store().put_part(&path, &multipart, number, payload.into_iter().collect());
        let part = put.await.map_err(lost_if_missing)?;
        self.state.parts.push(part.content_id);
        self.state.part_bytes += length;
        Ok(())
    }

    /// Hashes the first `length` pending bytes, except those that are hashed already.
    fn hash_pending(&mut self, length: u64) {
        let mut skip = (self.hashed - self.state.part_bytes).min(length) as usize;
        let mut left = length as usize;
        for bytes in &self.pending {
            let mut piece = &bytes[..left.min(bytes.len())];
            left -= piece.len();
            let skipped = skip.min(piece.len());
            piece = &piece[skipped..];
            skip -= skipped;
            self.hasher.update(piece);
            self.hashed += piece.len() as u64;
        }
    }

    async fn read_tail(&mut self) -> Result<()> {
        let Some(length) = self.tail else { return Ok(()) };
        let path = self.store.tail_path(self.key, self.state.part_bytes + length);
        let result = self.store.store().get(&path).await.map_err(lost_if_missing)?;
        let bytes = result.bytes().await?;
        if bytes.len() as u64 != length {
            return Err(Error::Lost(format!("its tail has {} of {length} bytes", bytes.len())));
        }
        self.pending_bytes += length;
        self.pending.insert(0, bytes);
        self.tail = None;
        Ok(())
    }

    async fn read_digest(&self, expected: Digest, size_bytes: u64) -> Result<Digest> {
        let mut hasher = Hasher::new(expected.algorithm());
        let mut bytes = self.store.read(self.key, 0..size_bytes).await?;
        while let Some(piece) = bytes.next().await {
            hasher.update(&piece?);
        }
        Ok(hasher.finish())
    }

    fn checkpoint_of(&self, state: RemoteState) -> Result<Checkpoint> {
        let storage_state = serde_json::to_value(&state)
            .map_err(|error| Error::Other(format!("a storage state cannot be written down: {error}")))?;
        Ok(Checkpoint {
            offset_bytes: self.hashed,
            algorithm: self.hasher.algorithm(),
            hash_state: (self.hashed > 0).then(|| self.hasher.save()),
            storage_state: Some(storage_state),
        })
    }

    fn part_bytes(&self) -> u64 {
        self.store.part_bytes(self.state.parts.len())
    }
}

fn finished_before() -> Error {
    Error::Lost("it was finished before".to_owned())
}

/// The store forgot an upload in parts, or a tail: somebody cleaned up there. The upload has to start anew.
fn lost_if_missing(error: object_store::Error) -> Error {
    match error {
        object_store::Error::NotFound { path, .. } => Error::Lost(path),
        error => error.into(),
    }
}
