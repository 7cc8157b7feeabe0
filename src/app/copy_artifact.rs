//! Copy an artifact into another repository, with everything that it lists and everything that refers to it. No bytes move:
//! blobs are mounted and manifests put as a push would, children first. A copy that breaks off can be repeated.

use std::collections::HashSet;

use super::{App, ChangeOptions, ListReferrers, MountBlob, PageRequest, PutArtifact};
use crate::access::Caller;
use crate::domain::artifact::{Artifact, Reference};
use crate::domain::{Digest, RepositoryName, Result, TagName};

/// What to copy, and where to.
#[derive(Debug, Clone)]
pub struct CopyArtifact {
    /// The repository that holds it.
    pub from: RepositoryName,
    /// The artifact. When a tag names it, the copy gets that tag.
    pub reference: Reference,
    /// The repository that is to hold it; it is created if need be.
    pub to: RepositoryName,
}

/// A step of a copy: what an artifact lists goes before it, what refers to it after it.
enum Step {
    Open(Digest),
    Put(Box<Artifact>),
}

impl App {
    /// Copies an artifact.
    pub async fn copy_artifact(&self, caller: &Caller, input: CopyArtifact) -> Result<Artifact> {
        let root = self.get_artifact(caller, &input.from, &input.reference).await?;
        let tag = match &input.reference {
            Reference::Tag(tag) => vec![tag.clone()],
            Reference::Digest(_) => Vec::new(),
        };
        let mut seen = HashSet::new();
        let mut copied = None;
        let mut steps = vec![Step::Open(root.digest)];
        while let Some(step) = steps.pop() {
            match step {
                Step::Open(digest) if !seen.insert(digest) => {}
                Step::Open(digest) => {
                    let reference = Reference::Digest(digest);
                    let artifact = self.get_artifact(caller, &input.from, &reference).await?;
                    let of = std::slice::from_ref(&artifact);
                    let content = self.get_artifact_contents(caller, &input.from, of).await?.remove(&artifact.id);
                    let children = content.map(|content| content.manifest.children).unwrap_or_default();
                    steps.push(Step::Put(Box::new(artifact)));
                    steps.extend(children.into_iter().rev().map(|child| Step::Open(child.descriptor.digest)));
                }
                Step::Put(artifact) => {
                    let tags = if artifact.id == root.id { tag.clone() } else { Vec::new() };
                    let put = self.put_copy(caller, &input, &artifact, tags).await?;
                    if artifact.id == root.id {
                        copied = Some(put);
                    }
                    for referrer in self.all_referrers(caller, &input.from, artifact.digest).await? {
                        steps.push(Step::Open(referrer.digest));
                    }
                }
            }
        }
        copied.ok_or_else(|| crate::domain::Error::internal("a copy ended without its root"))
    }

    async fn put_copy(
        &self,
        caller: &Caller,
        input: &CopyArtifact,
        artifact: &Artifact,
        tags: Vec<TagName>,
    ) -> Result<Artifact> {
        let of = std::slice::from_ref(artifact);
        let content = self.get_artifact_contents(caller, &input.from, of).await?.remove(&artifact.id);
        let reference = Reference::Digest(artifact.digest);
        let Some(content) = content else {
            // Deleted and purged since it was looked up.
            return self.get_artifact(caller, &input.from, &reference).await;
        };
        for blob in content.manifest.blobs().filter(|blob| !blob.is_external()) {
            let (repository, from) = (input.to.clone(), Some(input.from.clone()));
            // What the source does not show, the put names.
            self.mount_blob(caller, MountBlob { repository, from, digest: blob.digest }).await?;
        }
        let put = PutArtifact {
            repository: input.to.clone(),
            manifest: content.payload,
            media_type: Some(artifact.media_type.clone()),
            digest: Some(artifact.digest),
            tags,
            options: ChangeOptions::default(),
        };
        Ok(self.put_artifact(caller, put).await?.artifact)
    }

    /// Every live artifact that refers to a digest.
    pub async fn all_referrers(
        &self,
        caller: &Caller,
        repository: &RepositoryName,
        subject: Digest,
    ) -> Result<Vec<Artifact>> {
        let mut all = Vec::new();
        let mut token = String::new();
        loop {
            let page = PageRequest::plain(i32::MAX, token);
            let input = ListReferrers { repository: repository.clone(), subject, artifact_type: None, page };
            let page = self.list_referrers(caller, input).await?;
            all.extend(page.items);
            token = page.next_token;
            if token.is_empty() {
                return Ok(all);
            }
        }
    }
}
