//! What came last to each of many repositories, for lists that show it beside them.

use std::collections::HashMap;

use super::App;
use crate::access::Caller;
use crate::domain::Result;
use crate::domain::artifact::Artifact;
use crate::domain::repository::Repository;
use crate::domain::tag::Tag;
use crate::store::{artifacts, tags};

impl App {
    /// The tag that was changed last in each repository, by the repository's row.
    pub async fn latest_tags(&self, _caller: &Caller, of: &[Repository]) -> Result<HashMap<i64, Tag>> {
        Ok(tags::latest(&mut *self.read().await?, &rows(of)).await?.into_iter().collect())
    }

    /// The live artifact that came last to each repository, by the repository's row.
    pub async fn latest_artifacts(&self, _caller: &Caller, of: &[Repository]) -> Result<HashMap<i64, Artifact>> {
        Ok(artifacts::latest(&mut *self.read().await?, &rows(of)).await?.into_iter().collect())
    }
}

fn rows(of: &[Repository]) -> Vec<i64> {
    of.iter().map(|repository| repository.id).collect()
}
