//! The product, asked what the reference is asked, and its answers told in the reference's words.

use std::collections::BTreeSet;
use std::sync::Arc;

use tokio_util::sync::CancellationToken;
use uuid::Uuid;
use wharfinger::app::{
    ChangeOptions, CreateRepository, CreateTag, DeleteArtifact, DeleteArtifacts, DeleteNamespace, DeleteRepository,
    DeleteTag, Deletion, RestoreVersion, Retirement, UndeleteArtifact, UndeleteNamespace, UndeleteRepository,
    UpdateTag,
};
use wharfinger::domain::artifact::Reference;
use wharfinger::domain::operation::OperationKind;
use wharfinger::domain::tag::Tag;
use wharfinger::domain::{Cause, Error, RepositoryName, Result, StayReason, TagName};
use wharfinger::keeper;

use super::reference::{Outcome, Refusal};
use super::requests::{Etag, Request};
use super::universe::Universe;
use crate::house::House;

/// The product and what the walk remembers of it.
pub(super) struct Actual {
    pub(super) house: House,
    pub(super) universe: Arc<Universe>,
    /// The operations begun, in order.
    pub(super) operations: Vec<Uuid>,
    /// The last event seen.
    pub(super) last_event: i64,
}

impl Actual {
    pub(super) fn new(house: House, universe: Arc<Universe>) -> Self {
        Self { house, universe, operations: Vec::new(), last_event: 0 }
    }

    /// Makes a request.
    pub(super) async fn make(&mut self, request: &Request, dry: bool) -> Result<Outcome, Refusal> {
        let outcome = self.attempt(request, dry).await;
        outcome.map_err(|error| self.refusal(error))
    }

    async fn attempt(&mut self, request: &Request, dry: bool) -> Result<Outcome> {
        let (app, caller) = (self.house.app.clone(), self.house.caller.clone());
        let universe = self.universe.clone();
        let options = ChangeOptions { validate_only: dry, request_id: None };
        let reason = "because".to_owned();
        let outcome = match request.clone() {
            Request::Upload { repository, blobs } => {
                for blob in blobs {
                    self.house.upload(&repository, &universe.blobs[blob]).await?;
                }
                Outcome::Done
            }
            Request::Put { repository, artifact, tags } => {
                let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
                let manifest = &universe.artifacts[artifact].manifest;
                let put = self.house.put(&repository, manifest, &tags, options).await?;
                assert_eq!(put.artifact.digest, manifest.digest);
                assert_eq!(put.artifact.size_bytes, universe.size(artifact));
                Outcome::Put { tags: put.artifact.tags.into_iter().collect() }
            }
            Request::CreateTag { repository, tag, artifact, immutable } => {
                let (repository, tag, digest) = (name(&repository), tag_name(&tag), universe.digest(artifact));
                let input = CreateTag { repository, tag, digest, immutable, reason, options };
                self.tag(app.create_tag(&caller, input).await?)
            }
            Request::UpdateTag { repository, tag, to, immutable, expected, etag } => {
                let etag = self.tag_etag(&repository, &tag, etag).await;
                let (repository, tag) = (name(&repository), tag_name(&tag));
                let digest = to.map(|to| universe.digest(to));
                let expected_digest = expected.map(|expected| universe.digest(expected));
                let input = UpdateTag { repository, tag, digest, immutable, etag, expected_digest, reason, options };
                self.tag(app.update_tag(&caller, input).await?)
            }
            Request::DeleteTag { repository, tag, etag } => {
                let etag = self.tag_etag(&repository, &tag, etag).await;
                let input = DeleteTag { repository: name(&repository), tag: tag_name(&tag), etag, reason, options };
                let deleted = app.delete_tag(&caller, input).await?;
                assert_eq!(deleted.version.is_none(), dry);
                Outcome::DeletedTag { artifact: universe.artifact(&deleted.digest) }
            }
            Request::Delete { repository, artifact, etag } => {
                let reference = Reference::Digest(universe.digest(artifact));
                let etag = self.artifact_etag(&repository, &reference, etag).await;
                let input = DeleteArtifact { repository: name(&repository), reference, etag, reason, options };
                self.deletion(app.delete_artifact(&caller, input).await?, dry)
            }
            Request::DeleteByTag { repository, tag, etag } => {
                let reference = Reference::Tag(tag_name(&tag));
                let etag = self.artifact_etag(&repository, &reference, etag).await;
                let input = DeleteArtifact { repository: name(&repository), reference, etag, reason, options };
                self.deletion(app.delete_artifact(&caller, input).await?, dry)
            }
            Request::DeleteBatch { repository, artifacts } => {
                let digests = artifacts.into_iter().map(|artifact| universe.digest(artifact)).collect();
                let input = DeleteArtifacts { repository: name(&repository), digests, reason, options };
                self.deletion(app.delete_artifacts(&caller, input).await?, dry)
            }
            Request::Undelete { repository, artifact, skip_taken } => {
                let (repository, digest) = (name(&repository), universe.digest(artifact));
                let input = UndeleteArtifact { repository, digest, skip_taken_tags: skip_taken, reason, options };
                let back = app.undelete_artifact(&caller, input).await?;
                assert_eq!(back.digests[0], back.artifact.digest);
                assert_eq!(back.version.is_none(), dry);
                Outcome::Undeletion {
                    first: universe.artifact(&back.artifact.digest),
                    back: distinct(back.digests.iter().map(|digest| universe.artifact(digest))),
                    tags: sorted(back.tags),
                    skipped: sorted(back.skipped_tags),
                }
            }
            Request::SetBack { repository, version } => {
                let repository = name(&repository);
                let latest = app.get_repository(&caller, &repository).await.map(|found| found.version);
                let input = RestoreVersion { repository, version, reason, options };
                let restored = app.restore_version(&caller, input).await?;
                let changes = restored.restored.len() + restored.deleted.len() + restored.tags.len() > 0;
                assert_eq!(restored.version.number, latest? + i64::from(changes && !dry));
                Outcome::SetBack {
                    back: distinct(restored.restored.iter().map(|digest| universe.artifact(digest))),
                    gone: distinct(restored.deleted.iter().map(|digest| universe.artifact(digest))),
                    tags: sorted(restored.tags),
                }
            }
            Request::CreateRepository { repository } => {
                let (description, labels) = (String::new(), Default::default());
                let input = CreateRepository { name: name(&repository), description, labels, options };
                app.create_repository(&caller, input).await?;
                Outcome::Done
            }
            Request::DeleteRepository { repository } => {
                let input = DeleteRepository { name: name(&repository), etag: None, options };
                self.retirement(app.delete_repository(&caller, input).await?, dry)
            }
            Request::UndeleteRepository { repository } => {
                let input = UndeleteRepository { name: name(&repository), uid: None, options };
                app.undelete_repository(&caller, input).await?;
                Outcome::Done
            }
            Request::DeleteNamespace { namespace, only_if_empty } => {
                let input = DeleteNamespace { name: namespace.parse().unwrap(), etag: None, only_if_empty, options };
                self.retirement(app.delete_namespace(&caller, input).await?, dry)
            }
            Request::UndeleteNamespace { namespace } => {
                let input = UndeleteNamespace { name: namespace.parse().unwrap(), uid: None, options };
                app.undelete_namespace(&caller, input).await?;
                Outcome::Done
            }
            Request::Retire => {
                let stop = CancellationToken::new();
                let kinds = [OperationKind::DeleteRepository, OperationKind::DeleteNamespace];
                while keeper::operations::run_once(&app, Uuid::new_v4(), &kinds, &stop).await? {}
                Outcome::Done
            }
        };
        Ok(outcome)
    }

    fn tag(&self, tag: Tag) -> Outcome {
        Outcome::Tag { artifact: self.universe.artifact(&tag.digest), immutable: tag.immutable }
    }

    fn deletion(&self, deletion: Deletion, dry: bool) -> Outcome {
        assert_eq!((deletion.version.is_none(), deletion.purge_time.is_none()), (dry, dry));
        let universe = &self.universe;
        let digests: BTreeSet<_> = deletion.deleted.iter().map(|gone| gone.digest).collect();
        for gone in &deletion.deleted {
            assert_eq!(gone.size_bytes, universe.size(universe.artifact(&gone.digest)));
            assert!(gone.tags.is_sorted());
            // What took it along goes too, and is its parent or its subject.
            let with = gone.because_of.map(|digest| universe.artifact(&digest));
            let artifact = universe.artifact(&gone.digest);
            assert!(gone.because_of.is_none_or(|digest| digests.contains(&digest)));
            match gone.cause {
                Cause::Requested => assert_eq!(with, None),
                Cause::Child => assert!(universe.artifacts[with.unwrap()].children.contains(&artifact)),
                Cause::Referrer => assert_eq!(universe.artifacts[artifact].subject, with),
            }
        }
        let requested = deletion.deleted.iter().take_while(|gone| gone.cause == Cause::Requested);
        let requested: Vec<_> = requested.map(|gone| universe.artifact(&gone.digest)).collect();
        let others = &deletion.deleted[requested.len()..];
        assert!(others.iter().all(|gone| gone.cause != Cause::Requested), "the ones asked for come first");
        assert_eq!(digests.len(), deletion.deleted.len(), "each goes once");
        for kept in &deletion.kept {
            let reason = if kept.tags.is_empty() { StayReason::Listed } else { StayReason::Tagged };
            assert_eq!(kept.reason, reason);
            assert!(kept.tags.is_sorted() && kept.parents.is_sorted());
        }
        let kept = deletion.kept.iter();
        Outcome::Deletion {
            requested,
            gone: deletion
                .deleted
                .iter()
                .map(|gone| (universe.artifact(&gone.digest), gone.tags.iter().cloned().collect()))
                .collect(),
            kept: kept
                .map(|kept| {
                    let by = (kept.tags.iter().cloned().collect(), universe.all(&kept.parents));
                    (universe.artifact(&kept.digest), by)
                })
                .collect(),
            reclaimable: deletion.reclaimable_bytes,
        }
    }

    fn retirement(&mut self, retirement: Retirement, dry: bool) -> Outcome {
        assert_eq!(retirement.operation.is_none(), dry);
        self.operations.extend(retirement.operation.map(|operation| operation.uid));
        let Retirement { repositories, artifacts, tags, .. } = retirement;
        Outcome::Retirement { repositories, artifacts, tags }
    }

    async fn tag_etag(&self, repository: &str, tag: &str, etag: Etag) -> Option<String> {
        let current = self.house.app.get_tag(&self.house.caller, &name(repository), &tag_name(tag)).await;
        chosen(etag, current.map(|tag| tag.etag()))
    }

    async fn artifact_etag(&self, repository: &str, reference: &Reference, etag: Etag) -> Option<String> {
        let current = self.house.app.get_artifact(&self.house.caller, &name(repository), reference).await;
        chosen(etag, current.map(|artifact| artifact.etag()))
    }

    fn refusal(&self, error: Error) -> Refusal {
        let universe = &self.universe;
        match error {
            Error::NamespaceNotFound(_) => Refusal::NoNamespace,
            Error::RepositoryNotFound(_) => Refusal::NoRepository,
            Error::ArtifactNotFound { digest, .. } => Refusal::NoArtifact(universe.artifact(&digest)),
            Error::TagNotFound { tag, .. } => Refusal::NoTag(tag),
            Error::VersionNotFound { .. } => Refusal::NoVersion,
            Error::NamespaceAlreadyExists(_) => Refusal::NamespaceTaken,
            Error::NamespaceNotEmpty { repositories, .. } => Refusal::NamespaceNotEmpty(repositories),
            Error::RepositoryAlreadyExists(_) => Refusal::RepositoryTaken,
            Error::TagAlreadyExists { tags, .. } => Refusal::TagsTaken(sorted(tags)),
            Error::TagImmutable { tags, .. } => Refusal::TagsImmutable(sorted(tags)),
            Error::ArtifactReferenced { digest, parents, .. } => {
                assert!(parents.is_sorted());
                Refusal::Referenced(universe.artifact(&digest), universe.all(&parents))
            }
            Error::BlobsMissing { digests, .. } => {
                Refusal::BlobsMissing(digests.iter().map(|digest| universe.blob(digest)).collect())
            }
            Error::ChildrenMissing { digests, .. } => Refusal::ChildrenMissing(universe.all(&digests)),
            Error::NotDeleted(_) => Refusal::NotDeleted,
            Error::EtagMismatch { .. } => Refusal::StaleEtag,
            Error::ExpectedDigestMismatch { current, .. } => {
                Refusal::OtherDigest { current: universe.artifact(&current) }
            }
            other => panic!("the product failed: {other:?}"),
        }
    }
}

fn chosen(etag: Etag, current: Result<String>) -> Option<String> {
    match etag {
        Etag::None => None,
        Etag::Current => current.ok(),
        Etag::Stale => Some("stale".to_owned()),
    }
}

pub(super) fn name(text: &str) -> RepositoryName {
    text.parse().unwrap()
}

pub(super) fn tag_name(text: &str) -> TagName {
    text.parse().unwrap()
}

/// A set of what must come sorted and once.
fn sorted(texts: Vec<String>) -> BTreeSet<String> {
    assert!(texts.is_sorted(), "not sorted: {texts:?}");
    distinct(texts)
}

/// A set of what must come once.
fn distinct<T: Ord>(all: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let all: Vec<T> = all.into_iter().collect();
    let count = all.len();
    let set: BTreeSet<T> = all.into_iter().collect();
    assert_eq!(set.len(), count, "something came twice");
    set
}
