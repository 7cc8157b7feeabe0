//! Read one tag.

use super::App;
use super::authorize::{Action, Resource};
use super::get_artifact::missing;
use crate::access::Caller;
use crate::domain::artifact::Reference;
use crate::domain::tag::Tag;
use crate::domain::{RepositoryName, Result, TagName};
use crate::store::tags;

impl App {
    /// Reads a tag.
    pub async fn get_tag(&self, caller: &Caller, repository: &RepositoryName, name: &TagName) -> Result<Tag> {
        self.authorize(caller, Action::Read, Resource::Repository(repository)).await?;
        let mut conn = self.read().await?;
        match tags::find(&mut conn, repository, name).await? {
            Some(tag) => Ok(tag),
            None => Err(missing(&mut conn, repository, &Reference::Tag(name.clone())).await?),
        }
    }
}
