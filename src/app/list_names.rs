//! Names alone, for callers that page by the last name they saw.

use super::App;
use super::authorize::{Action, Resource};
use crate::access::Caller;
use crate::domain::{Error, RepositoryName, Result};
use crate::store::names;

/// Names that one call returns at most.
pub const NAMES_MAX: usize = 10_000;

/// Some names, sorted by their bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// The names.
    pub names: Vec<String>,
    /// Whether more come after the last of them.
    pub more: bool,
}

impl App {
    /// Lists the tags of a repository that come after `after`, at most `count` and at most [`NAMES_MAX`].
    pub async fn list_tag_names(
        &self,
        caller: &Caller,
        repository: &RepositoryName,
        after: &str,
        count: usize,
    ) -> Result<Names> {
        self.authorize(caller, Action::Read, Resource::Repository(repository)).await?;
        let count = count.min(NAMES_MAX);
        let found = names::tags(&mut *self.read().await?, repository, after, probe(count)).await?;
        Ok(cut(found.ok_or_else(|| Error::RepositoryNotFound(repository.to_string()))?, count))
    }

    /// Lists the repositories that come after `after`, at most `count` and at most [`NAMES_MAX`].
    pub async fn list_repository_names(&self, caller: &Caller, after: &str, count: usize) -> Result<Names> {
        let caller = &self.authorize(caller, Action::List, Resource::Server).await?;
        let count = count.min(NAMES_MAX);
        Ok(cut(
            names::repositories(&mut *self.read().await?, caller.visible().as_ref(), after, probe(count)).await?,
            count,
        ))
    }
}

/// One more than asked for, to know whether more follow.
fn probe(count: usize) -> i64 {
    count as i64 + 1
}

fn cut(mut names: Vec<String>, count: usize) -> Names {
    let more = names.len() > count;
    names.truncate(count);
    Names { names, more }
}
