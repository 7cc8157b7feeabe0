//! An upload ends: its last bytes come, if there are any left, and it becomes a blob.

use uuid::Uuid;

use super::App;
use super::authorize::{Action, Resource};
use super::writing::{ByteRange, UploadBody, Writing, to_the_end};
use crate::access::Caller;
use crate::domain::blob::Blob;
use crate::domain::{Digest, RepositoryName, Result};

/// What to finish, and what it must have come to.
#[derive(Debug, Clone)]
pub struct FinishUpload {
    /// The repository of the session.
    pub repository: RepositoryName,
    /// The session.
    pub uid: Uuid,
    /// The digest of the whole.
    pub digest: Digest,
    /// Which bytes the body says it carries.
    pub range: ByteRange,
}

impl App {
    /// Appends the body and turns the session into a blob that the repository holds. Bytes that do not have the digest
    /// end the session without a trace.
    pub async fn finish_upload(&self, caller: &Caller, input: FinishUpload, body: UploadBody) -> Result<Blob> {
        self.authorize(caller, Action::Push, Resource::Upload(&input.repository)).await?;
        let (app, caller) = (self.clone(), caller.clone());
        to_the_end(async move {
            let writing = Writing::resume(&app, &caller, input.repository, input.uid, Some(input.digest)).await?;
            writing.receive(body, input.range).await?.finish(input.digest).await
        })
        .await
    }
}
