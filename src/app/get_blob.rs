//! What is known of a blob, for readers and for pushers.

use super::App;
use super::authorize::{Action, Resource};
use super::writing::blob;
use crate::access::Caller;
use crate::domain::blob::Blob;
use crate::domain::{Digest, Error, RepositoryName, Result};
use crate::store::{blobs, repositories};

impl App {
    /// Returns a blob that the repository shows. Writes nothing.
    pub async fn get_blob(&self, caller: &Caller, repository: &RepositoryName, digest: &Digest) -> Result<Blob> {
        self.authorize(caller, Action::Read, Resource::Repository(repository)).await?;
        let mut connection = self.read().await?;
        match blobs::find_visible(&mut connection, repository, digest).await? {
            Some(row) => Ok(blob(repository.clone(), row)),
            None => Err(match repositories::find(&mut connection, repository).await? {
                Some(_) => Error::BlobNotFound { repository: repository.to_string(), digest: *digest },
                None => Error::RepositoryNotFound(repository.to_string()),
            }),
        }
    }

    /// Returns a blob that the repository shows and holds it, because the caller asks in order not to upload it: once
    /// this says yes, the blob stays until the push has named it or the hold ran out.
    pub async fn hold_blob(&self, caller: &Caller, repository: &RepositoryName, digest: &Digest) -> Result<Blob> {
        self.authorize(caller, Action::Read, Resource::Blob(repository, digest)).await?;
        let hold = self.settings().hold_window.as_secs_f64();
        match blobs::hold_visible(&mut *self.read().await?, repository, digest, hold).await? {
            Some(row) => Ok(blob(repository.clone(), row)),
            None => Err(Error::BlobNotFound { repository: repository.to_string(), digest: *digest }),
        }
    }
}
