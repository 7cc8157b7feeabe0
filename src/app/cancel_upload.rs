//! An upload is given up.

use uuid::Uuid;

use super::App;
use super::authorize::{Action, Resource};
use crate::access::Caller;
use crate::domain::{Error, RepositoryName, Result};
use crate::store::uploads;

impl App {
    /// Ends a session and dooms its bytes, also while a request is writing to it; that one then fails.
    pub async fn cancel_upload(&self, caller: &Caller, repository: &RepositoryName, uid: Uuid) -> Result<()> {
        self.authorize(caller, Action::Push, Resource::Upload(repository)).await?;
        let mut connection = self.read().await?;
        uploads::find(&mut connection, repository, uid, caller.owner_of_uploads())
            .await?
            .ok_or(Error::UploadNotFound)?;
        let delay = self.settings().tombstone_delay.as_secs_f64();
        match uploads::end(&mut connection, uid, None, delay).await? {
            true => Ok(()),
            false => Err(Error::UploadNotFound),
        }
    }

    /// Ends a session that nobody knows of.
    pub(super) async fn end_upload(&self, uid: Uuid) {
        let delay = self.settings().tombstone_delay.as_secs_f64();
        let ended = async { Ok::<_, Error>(uploads::end(&mut *self.read().await?, uid, None, delay).await?) };
        if let Err(error) = ended.await {
            tracing::warn!(upload = %uid, %error, "a session could not be ended; it will expire");
        }
    }
}
