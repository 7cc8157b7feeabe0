//! Read one artifact, or its manifest alone as a pull does.

use std::collections::HashMap;

use sqlx::PgConnection;

use super::App;
use super::authorize::{Action, Resource};
use crate::access::Caller;
use crate::domain::artifact::{Artifact, ArtifactState, Reference, StoredManifest};
use crate::domain::manifest::Manifest;
use crate::domain::{Digest, Error, RepositoryName, Result};
use crate::store::{artifacts, repositories};

/// What only the FULL view tells of an artifact.
#[derive(Debug, Clone)]
pub struct ArtifactContent {
    /// The manifest, byte for byte.
    pub payload: bytes::Bytes,
    /// The manifest, read.
    pub manifest: Manifest,
    /// Digests of the live indexes that list it, sorted.
    pub parents: Vec<Digest>,
}

impl App {
    /// Reads an artifact by digest or tag.
    pub async fn get_artifact(
        &self,
        caller: &Caller,
        repository: &RepositoryName,
        reference: &Reference,
    ) -> Result<Artifact> {
        self.authorize(caller, Action::Read, Resource::Repository(repository)).await?;
        let mut conn = self.read().await?;
        match artifacts::find(&mut conn, repository, reference).await? {
            Some(artifact) => Ok(artifact),
            None => Err(missing(&mut conn, repository, reference).await?),
        }
    }

    /// Reads the manifest of an artifact by digest or tag.
    pub async fn get_manifest(
        &self,
        caller: &Caller,
        repository: &RepositoryName,
        reference: &Reference,
    ) -> Result<StoredManifest> {
        self.authorize(caller, Action::Read, Resource::Repository(repository)).await?;
        let mut conn = self.read().await?;
        match artifacts::find_manifest(&mut conn, repository, reference).await? {
            Some(manifest) => Ok(manifest),
            None => Err(missing(&mut conn, repository, reference).await?),
        }
    }

    /// The rows of live artifacts of one repository, by digest; those that are not there are left out.
    pub async fn find_artifact_ids(
        &self,
        caller: &Caller,
        repository: &RepositoryName,
        digests: &[Digest],
    ) -> Result<HashMap<Digest, i64>> {
        match self.authorize(caller, Action::Read, Resource::Repository(repository)).await {
            Ok(_) => {}
            Err(Error::RepositoryNotFound(_)) => return Ok(HashMap::new()),
            Err(error) => return Err(error),
        }
        let mut conn = self.read().await?;
        let Some(found) = repositories::find(&mut conn, repository).await? else { return Ok(HashMap::new()) };
        let known = artifacts::known(&mut conn, found.id, digests).await?;
        let live = known.into_iter().filter(|known| known.state == ArtifactState::Live);
        Ok(live.map(|known| (known.digest, known.id)).collect())
    }

    /// Reads what the FULL view adds to artifacts of one repository, by artifact row; purged ones have nothing to add.
    pub async fn get_artifact_contents(
        &self,
        caller: &Caller,
        repository: &RepositoryName,
        of: &[Artifact],
    ) -> Result<HashMap<i64, ArtifactContent>> {
        self.authorize(caller, Action::Read, Resource::Repository(repository)).await?;
        let mut conn = self.read().await?;
        let found = repositories::find(&mut conn, repository)
            .await?
            .ok_or_else(|| Error::RepositoryNotFound(repository.to_string()))?;
        let ids: Vec<i64> = of.iter().map(|artifact| artifact.id).collect();
        let mut parents: HashMap<i64, Vec<Digest>> = HashMap::new();
        for (child, parent) in artifacts::parents(&mut conn, found.id, &ids).await? {
            parents.entry(child).or_default().push(parent);
        }
        let mut contents = HashMap::with_capacity(of.len());
        for artifact in of {
            let Some(payload) = artifacts::payload(&mut conn, found.id, artifact.id).await? else { continue };
            let manifest = Manifest::parse(&payload, Some(&artifact.media_type))?;
            let parents = parents.remove(&artifact.id).unwrap_or_default();
            contents.insert(artifact.id, ArtifactContent { payload, manifest, parents });
        }
        Ok(contents)
    }
}

/// Why an artifact could not be found: no repository, no tag, or no artifact.
pub(super) async fn missing(
    conn: &mut PgConnection,
    repository: &RepositoryName,
    reference: &Reference,
) -> Result<Error> {
    if repositories::find(conn, repository).await?.is_none() {
        return Ok(Error::RepositoryNotFound(repository.to_string()));
    }
    let repository = repository.to_string();
    Ok(match reference {
        Reference::Digest(digest) => Error::ArtifactNotFound { repository, digest: *digest },
        Reference::Tag(tag) => Error::TagNotFound { repository, tag: tag.to_string() },
    })
}
