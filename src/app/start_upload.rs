//! A push begins: a session is booked, and the repository with it when it is the first push there.

use uuid::Uuid;

use super::App;
use super::authorize::{Action, Resource};
use crate::access::Caller;
use crate::domain::blob::{StorageKey, Upload};
use crate::domain::{Algorithm, Error, RepositoryName, Result};
use crate::store::uploads::{self, NewUpload};

/// What to start.
#[derive(Debug, Clone)]
pub struct StartUpload {
    /// The repository to upload to.
    pub repository: RepositoryName,
    /// The algorithm of the digest that the upload will be finished with, if it is known.
    pub algorithm: Option<Algorithm>,
}

impl App {
    /// Starts an upload session without any bytes.
    pub async fn start_upload(&self, caller: &Caller, input: StartUpload) -> Result<Upload> {
        let caller = &self.authorize(caller, Action::Push, Resource::Repository(&input.repository)).await?;
        self.note_change();
        let uid = Uuid::new_v4();
        let algorithm = input.algorithm.unwrap_or(Algorithm::Sha256);
        let started = || Upload { uid, repository: input.repository.clone(), offset_bytes: 0, algorithm };
        let new = || NewUpload {
            repository: &input.repository,
            uid,
            storage_key: StorageKey::fresh(),
            algorithm,
            creator: &caller.name,
            window_seconds: self.settings().upload_window.as_secs_f64(),
            lease: None,
        };
        if uploads::insert(&mut *self.read().await?, new()).await?.is_some() {
            return Ok(started());
        }
        self.ensure_repository(caller, &input.repository).await?;
        match uploads::insert(&mut *self.read().await?, new()).await? {
            Some(_) => Ok(started()),
            // Deleted again in between.
            None => Err(Error::Conflict),
        }
    }
}
