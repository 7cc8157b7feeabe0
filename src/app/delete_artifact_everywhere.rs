//! Delete an artifact from every repository that holds it: from all of them or from none.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::authorize::{Action, Resource};
use super::change::Begun;
use super::delete_artifact::{Deletion, check_reason};
use super::{App, ChangeOptions};
use crate::access::Caller;
use crate::domain::artifact::ArtifactState;
use crate::domain::{Digest, Error, RepositoryName, Result};
use crate::store::{artifacts, repositories};

/// An artifact to be deleted wherever it is.
#[derive(Debug, Clone, Serialize)]
pub struct DeleteArtifactEverywhere {
    /// Its digest.
    pub digest: Digest,
    /// Why, for the history.
    pub reason: String,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// What the deletion took from one repository.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DeletedFrom {
    /// The repository.
    pub repository: RepositoryName,
    /// What went and what stayed there.
    pub deletion: Deletion,
}

impl App {
    /// Deletes an artifact from every repository that holds it, by the rules of each. One refusal refuses everything.
    pub async fn delete_artifact_everywhere(
        &self,
        caller: &Caller,
        input: DeleteArtifactEverywhere,
    ) -> Result<Vec<DeletedFrom>> {
        let caller = &self.authorize(caller, Action::List, Resource::Server).await?;
        let visible = caller.visible();
        // Of what is seen everything must be allowed to go; what is not seen stays, as if it were not there.
        let seen = artifacts::everywhere(&mut *self.read().await?, visible.as_ref(), &[input.digest]).await?;
        let mut allowed = HashSet::with_capacity(seen.len());
        for (_, artifact) in seen {
            self.authorize(caller, Action::Delete, Resource::Repository(&artifact.repository)).await?;
            allowed.insert(artifact.repository);
        }
        let caller = &self.auditing(caller.clone(), input.digest);
        check_reason(&input.reason)?;
        self.retrying(|| async {
            let mut change = match self.begin(caller, "DeleteArtifactEverywhere", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let mut holders = artifacts::everywhere(&mut change, visible.as_ref(), &[input.digest]).await?;
            // What came since was not asked about.
            holders.retain(|(_, artifact)| allowed.contains(&artifact.repository));
            // All locks first, in the order of I3, so that two such deletions cannot wait for each other.
            holders.sort_unstable_by_key(|(repository_id, _)| *repository_id);
            let mut locked = Vec::with_capacity(holders.len());
            for (_, artifact) in &holders {
                // A repository that went in between holds nothing any more.
                locked.extend(repositories::lock(&mut change, &artifact.repository).await?);
            }
            let mut deleted = Vec::with_capacity(locked.len());
            for repository in &locked {
                let known = artifacts::known(&mut change, repository.id, &[input.digest]).await?;
                let Some(root) = known.first().filter(|known| known.state == ArtifactState::Live) else { continue };
                let deletion = self.delete(&mut change, caller, repository, &[root.id], &input.reason).await?;
                deleted.push(DeletedFrom { repository: repository.name.clone(), deletion });
            }
            if deleted.is_empty() {
                return Err(self.missing(caller, Error::ArtifactNowhere(input.digest)));
            }
            change.finish(deleted).await
        })
        .await
    }
}
