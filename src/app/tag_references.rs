//! The artifacts that a tag has pointed to, each once, whether the tag still exists or not.

use super::App;
use super::authorize::{Action, Resource};
use super::page::{Page, PageRequest};
use crate::access::Caller;
use crate::domain::{Digest, Error, RepositoryName, Result, TagName};
use crate::store::{repositories, tags};

pub use crate::store::tags::PastPointing as TagReference;

/// The references of one tag.
#[derive(Debug, Clone)]
pub struct ListTagReferences {
    /// The repository.
    pub repository: RepositoryName,
    /// The tag.
    pub tag: TagName,
    /// The page; it knows no filter and no order.
    pub page: PageRequest,
}

impl App {
    /// Reads when and by whom a tag was pointed to a digest.
    pub async fn get_tag_reference(
        &self,
        caller: &Caller,
        repository: &RepositoryName,
        tag: &TagName,
        digest: Digest,
    ) -> Result<TagReference> {
        self.authorize(caller, Action::Read, Resource::Repository(repository)).await?;
        let mut conn = self.read().await?;
        let found = repositories::find(&mut conn, repository)
            .await?
            .ok_or_else(|| Error::RepositoryNotFound(repository.to_string()))?;
        let pointing = tags::past_pointings(&mut conn, found.id, tag, Some(digest), 0, 1).await?.pop();
        pointing.ok_or_else(|| Error::TagNotFound { repository: repository.to_string(), tag: tag.to_string() })
    }

    /// Lists the artifacts that a tag has pointed to, in the order in which they came to the repository.
    pub async fn list_tag_references(&self, caller: &Caller, input: ListTagReferences) -> Result<Page<TagReference>> {
        self.authorize(caller, Action::Read, Resource::Repository(&input.repository)).await?;
        let ListTagReferences { repository, tag, page } = input;
        let mut conn = self.read().await?;
        let found = repositories::find(&mut conn, &repository)
            .await?
            .ok_or_else(|| Error::RepositoryNotFound(repository.to_string()))?;
        let paging = self.paging::<i64>("tag references", &(found.id, &tag), &page)?;
        let after = paging.after.unwrap_or_default();
        let rows = tags::past_pointings(&mut conn, found.id, &tag, None, after, paging.limit()).await?;
        if rows.is_empty() && paging.after.is_none() {
            return Err(Error::TagNotFound { repository: repository.to_string(), tag: tag.to_string() });
        }
        paging.page(self, rows, None, |reference| reference.artifact_id)
    }
}
