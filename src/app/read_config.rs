//! The config of an image, whole.

use futures_util::StreamExt;

use super::App;
use crate::access::Caller;
use crate::domain::{Digest, Error, RepositoryName, Result};

/// Bytes of a config that is read; larger ones are for clients to download.
const CONFIG_MAX_BYTES: u64 = 4 << 20;

impl App {
    /// Reads a config that the repository shows; `None` when it is larger than 4 MiB or not there any more.
    pub async fn read_config(
        &self,
        caller: &Caller,
        repository: &RepositoryName,
        digest: &Digest,
    ) -> Result<Option<Vec<u8>>> {
        let blob = match self.open_blob(caller, repository, digest).await {
            Ok(blob) if blob.blob.size_bytes <= CONFIG_MAX_BYTES => blob,
            Ok(_) | Err(Error::BlobNotFound { .. }) => return Ok(None),
            Err(error) => return Err(error),
        };
        let mut bytes = Vec::new();
        let mut stream = blob.read(0..blob.blob.size_bytes).await?;
        while let Some(chunk) = stream.next().await {
            bytes.extend_from_slice(&chunk?);
        }
        Ok(Some(bytes))
    }
}
