//! Which blobs a repository needs, or needed at a version.

use super::App;
use super::authorize::{Action, Resource};
use super::lists::{counted, find, version_of};
use super::page::{Page, PageRequest};
use crate::access::Caller;
use crate::domain::blob::Blob;
use crate::domain::repository::Moment;
use crate::domain::{Error, RepositoryName, Result};
use crate::store::blob_lists;

/// Which blobs to list.
#[derive(Debug, Clone)]
pub struct ListBlobs {
    /// The repository.
    pub repository: RepositoryName,
    /// Which of its content; the trash has no list of blobs.
    pub moment: Moment,
    /// The page.
    pub page: PageRequest,
}

impl App {
    /// Lists the blobs that live artifacts of a repository need, or needed at a version. Fresh uploads that nothing
    /// names yet are not among them.
    pub async fn list_blobs(&self, caller: &Caller, input: ListBlobs) -> Result<Page<Blob>> {
        self.authorize(caller, Action::Read, Resource::Repository(&input.repository)).await?;
        let mut conn = self.read().await?;
        let repository = find(&mut conn, &input.repository).await?;
        let version = version_of(&mut conn, &repository, input.moment).await?;
        let paging = self.paging::<i64>("blobs", &(repository.id, input.moment), &input.page)?;
        let after = paging.after.unwrap_or(0);
        let rows = blob_lists::list(&mut conn, repository.id, input.moment, after, paging.limit()).await?;
        let total = match input.moment {
            Moment::Now => Some(repository.blob_count),
            moment => version.and_then(|version| counted(&version, moment)).map(|counts| counts.blobs),
        };
        let page = paging.page(self, rows, total, |row| row.blob_id)?;
        let items = page.items.into_iter().map(|row| {
            Ok(Blob {
                repository: input.repository.clone(),
                digest: row.digest,
                uid: row.uid,
                size_bytes: u64::try_from(row.size_bytes).map_err(|error| Error::Internal(Box::new(error)))?,
                create_time: row.create_time,
                reference_count: row.reference_count,
            })
        });
        Ok(Page { items: items.collect::<Result<_>>()?, next_token: page.next_token, total: page.total })
    }
}
