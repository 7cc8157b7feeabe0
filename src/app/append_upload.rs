//! More bytes come to an upload.

use uuid::Uuid;

use super::App;
use super::authorize::{Action, Resource};
use super::writing::{ByteRange, UploadBody, Writing, to_the_end};
use crate::access::Caller;
use crate::domain::{RepositoryName, Result};

/// What to append, and to what.
#[derive(Debug, Clone)]
pub struct AppendUpload {
    /// The repository of the session.
    pub repository: RepositoryName,
    /// The session.
    pub uid: Uuid,
    /// Which bytes the body says it carries.
    pub range: ByteRange,
}

impl App {
    /// Appends the body to the session; returns how many bytes it has then, all durable.
    pub async fn append_upload(&self, caller: &Caller, input: AppendUpload, body: UploadBody) -> Result<u64> {
        self.authorize(caller, Action::Push, Resource::Upload(&input.repository)).await?;
        let (app, caller) = (self.clone(), caller.clone());
        to_the_end(async move {
            let writing = Writing::resume(&app, &caller, input.repository, input.uid, None).await?;
            writing.receive(body, input.range).await?.pause().await
        })
        .await
    }
}
