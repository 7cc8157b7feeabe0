//! How far an upload is.

use uuid::Uuid;

use super::App;
use super::authorize::{Action, Resource};
use crate::access::Caller;
use crate::domain::blob::Upload;
use crate::domain::{Error, RepositoryName, Result};
use crate::store::uploads;

impl App {
    /// Returns a session; its offset counts durable bytes only, also while a request is writing more.
    pub async fn get_upload(&self, caller: &Caller, repository: &RepositoryName, uid: Uuid) -> Result<Upload> {
        self.authorize(caller, Action::Push, Resource::Upload(repository)).await?;
        let row = uploads::find(&mut *self.read().await?, repository, uid, caller.owner_of_uploads())
            .await?
            .ok_or(Error::UploadNotFound)?;
        Ok(Upload {
            uid,
            repository: repository.clone(),
            offset_bytes: u64::try_from(row.offset_bytes).map_err(|error| Error::Internal(Box::new(error)))?,
            algorithm: row.algorithm,
        })
    }
}
