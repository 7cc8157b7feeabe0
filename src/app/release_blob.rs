//! A repository gives up a blob that none of its artifacts needs.

use super::App;
use super::authorize::{Action, Resource};
use crate::access::Caller;
use crate::domain::{Digest, Error, RepositoryName, Result};
use crate::store::{blobs, holds, repositories};

impl App {
    /// Ends the repository's hold, so that it does not show the blob any more. What live artifacts need stays: delete
    /// those, and their blobs follow.
    pub async fn release_blob(&self, caller: &Caller, repository: &RepositoryName, digest: &Digest) -> Result<()> {
        let caller = &self.authorize(caller, Action::Delete, Resource::Blob(repository, digest)).await?;
        let caller = &caller.clone().about(digest);
        let not_found = || Error::BlobNotFound { repository: repository.to_string(), digest: *digest };
        let mut tx = self.store().begin().await?;
        // The lock keeps a push from naming the blob between the look-up and the release.
        let row = repositories::lock(&mut tx, repository).await?.ok_or_else(not_found)?;
        let blob = blobs::find_visible(&mut tx, repository, digest).await?.ok_or_else(not_found)?;
        if blob.reference_count > 0 {
            return Err(Error::Unsupported(
                "live artifacts of the repository need the blob; delete those, and it follows".into(),
            ));
        }
        if !holds::release(&mut tx, row.id, blob.id).await? {
            return Err(not_found());
        }
        caller.record(&mut tx, "ReleaseBlob", "").await?;
        tx.commit().await?;
        Ok(())
    }
}
