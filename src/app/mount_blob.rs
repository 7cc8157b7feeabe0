//! A blob that another repository shows is made visible in this one, without its bytes moving.

use super::App;
use super::authorize::{Action, Resource};
use crate::access::Caller;
use crate::domain::access::Visible;
use crate::domain::blob::Blob;
use crate::domain::{Digest, Error, RepositoryName, Result};
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
        let caller = &self.authorize(caller, Action::Push, Resource::Repository(&input.repository)).await?;
        // A source that the caller may not read is as one that does not show the blob.
        let visible = match &input.from {
            None => caller.visible(),
            Some(from) => match self.authorize(caller, Action::Read, Resource::Repository(from)).await {
                Ok(_) => None,
                Err(error @ Error::Unavailable { .. }) => return Err(error),
                Err(_) => Some(Visible::default()),
            },
        };
        let repository = self.ensure_repository(caller, &input.repository).await?;
        let hold = self.settings().hold_window.as_secs_f64();
        let mut connection = self.read().await?;
        let row = blobs::hold_from(
            &mut connection,
            repository.id,
            input.from.as_ref(),
            visible.as_ref(),
            &input.digest,
            hold,
        )
        .await?;
        Ok(row.map(|row| super::writing::blob(input.repository, row)))
    }
}
