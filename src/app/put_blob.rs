//! A blob comes whole, in one request.

use super::App;
use super::authorize::{Action, Resource};
use super::writing::{ByteRange, UploadBody, Writing, to_the_end};
use crate::access::Caller;
use crate::domain::blob::Blob;
use crate::domain::{Digest, Error, RepositoryName, Result};

/// What comes.
#[derive(Debug, Clone)]
pub struct PutBlob {
    /// The repository to upload to; it is created if need be.
    pub repository: RepositoryName,
    /// The digest that the bytes must have.
    pub digest: Digest,
    /// How many bytes there must be, if that is known.
    pub size_bytes: Option<u64>,
}

impl App {
    /// Stores the body as a blob that the repository holds. When it breaks off or is not what was announced, nothing
    /// of it stays.
    pub async fn put_blob(&self, caller: &Caller, input: PutBlob, body: UploadBody) -> Result<Blob> {
        let caller = &self.authorize(caller, Action::Push, Resource::Repository(&input.repository)).await?;
        let (app, caller) = (self.clone(), caller.clone());
        to_the_end(async move {
            let algorithm = input.digest.algorithm();
            let start = || Writing::start(&app, &caller.name, input.repository.clone(), algorithm);
            let writing = match start().await? {
                Some(writing) => writing,
                None => {
                    app.ensure_repository(&caller, &input.repository).await?;
                    // None: deleted again in between.
                    start().await?.ok_or(Error::Conflict)?
                }
            };
            let uid = writing.uid();
            let range = ByteRange { start: Some(0), length: input.size_bytes };
            match writing.receive(body, range).await {
                Ok(writing) => writing.finish(input.digest).await,
                Err(error) => {
                    // Nobody knows the session, so nobody could go on with it.
                    app.end_upload(uid).await;
                    Err(error)
                }
            }
        })
        .await
    }
}
