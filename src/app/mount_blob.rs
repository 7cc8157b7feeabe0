//! A blob that another repository shows is made visible in this one, without its bytes moving.

use super::App;
use crate::access::Caller;
use crate::domain::blob::Blob;
use crate::domain::{Digest, RepositoryName, Result};
use crate::store::blobs;

/// What to mount, from where to where.
#[derive(Debug, Clone)]
pub struct MountBlob {
    /// The repository that shall show the blob; it is created if need be.
    pub repository: RepositoryName,
    /// A repository that shows it; any that the caller may read when unset.
    pub from: Option<RepositoryName>,
    /// The digest.
    pub digest: Digest,
}

impl App {
    /// Holds the blob for the repository; `None` when the source does not show it.
    pub async fn mount_blob(&self, caller: &Caller, input: MountBlob) -> Result<Option<Blob>> {
        let repository = self.ensure_repository(caller, &input.repository).await?;
        let hold = self.settings().hold_window.as_secs_f64();
        let mut connection = self.read().await?;
        let row = blobs::hold_from(&mut connection, repository.id, input.from.as_ref(), &input.digest, hold).await?;
        Ok(row.map(|row| super::writing::blob(input.repository, row)))
    }
}
