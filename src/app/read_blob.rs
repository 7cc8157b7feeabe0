//! The bytes of a blob.

use std::ops::Range;

use super::App;
use super::authorize::{Action, Resource};
use super::writing::blob;
use crate::access::Caller;
use crate::content::{ByteStream, Content};
use crate::domain::blob::{Blob, StorageKey};
use crate::domain::{Digest, Error, RepositoryName, Result};
use crate::store::blobs;

/// A blob whose bytes may be read.
#[derive(Debug)]
pub struct OpenBlob {
    /// What is known of it.
    pub blob: Blob,
    key: StorageKey,
    content: Content,
}

impl OpenBlob {
    /// Reads a part of the bytes, in pieces of at most 256 KiB. The range must lie within the blob.
    pub async fn read(&self, range: Range<u64>) -> Result<ByteStream> {
        Ok(self.content.read(self.key, range).await?)
    }
}

impl App {
    /// Finds a blob that the repository shows, for reading it. Writes nothing; bytes outlive their row long enough for
    /// a reader that is under way.
    pub async fn open_blob(&self, caller: &Caller, repository: &RepositoryName, digest: &Digest) -> Result<OpenBlob> {
        self.authorize(caller, Action::Read, Resource::Blob(repository, digest)).await?;
        let row = blobs::find_visible(&mut *self.read().await?, repository, digest)
            .await?
            .ok_or_else(|| Error::BlobNotFound { repository: repository.to_string(), digest: *digest })?;
        let key = row.storage_key;
        Ok(OpenBlob { blob: blob(repository.clone(), row), key, content: self.content().clone() })
    }
}
