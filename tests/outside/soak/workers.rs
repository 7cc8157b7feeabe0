//! What a worker of the soak does, at random: everything a client may, on the same few digests as all others. It checks what
//! must hold at any moment: a live tag can be pulled, and what was acknowledged in a repository of its own is there.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt, stream};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use tokio_util::sync::CancellationToken;
use wharfinger::access::Caller;
use wharfinger::app::{
    App, AppendUpload, ByteRange, ChangeOptions, DeleteArtifact, DeleteRepository, ListTags, MountBlob, PageRequest,
    PurgeOrphans, PutArtifact, PutBlob, StartUpload, UndeleteArtifact, UndeleteRepository,
};
use wharfinger::domain::artifact::{Artifact, Reference};
use wharfinger::domain::orphan::PurgeScope;
use wharfinger::domain::repository::Moment;
use wharfinger::domain::{Digest, Error, RepositoryName, Result};

use super::replicas::Replicas;
use crate::house::Manifest;

const SHARED: [&str; 3] = ["acme/one", "acme/two", "beta/three"];
const TAGS: [&str; 4] = ["a", "b", "c", "d"];
/// Layers that all images are made of.
const DIGESTS: usize = 30;

/// What was done.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) pushes: u64,
    pub(super) pulls: u64,
    pub(super) deletions: u64,
    restores: u64,
    purges: u64,
    refused: u64,
    unknown: u64,
}

impl Tally {
    pub(super) fn add(&mut self, other: Self) {
        self.pushes += other.pushes;
        self.pulls += other.pulls;
        self.deletions += other.deletions;
        self.restores += other.restores;
        self.purges += other.purges;
        self.refused += other.refused;
        self.unknown += other.unknown;
    }
}

pub(super) struct Worker {
    random: StdRng,
    replicas: Arc<Replicas>,
    own: RepositoryName,
    /// What the tags of the worker's own repository point to; `None` where an answer was lost.
    expected: BTreeMap<&'static str, Option<Option<Manifest>>>,
    deleted: Vec<(RepositoryName, Digest)>,
    tally: Tally,
}

fn layer(number: usize) -> Bytes {
    Bytes::from(format!("layer {number} ").repeat(1 + number * 40))
}

impl Worker {
    pub(super) fn new(number: u64, seed: u64, replicas: Arc<Replicas>) -> Self {
        Self {
            random: StdRng::seed_from_u64(seed.wrapping_mul(31).wrapping_add(number)),
            replicas,
            own: format!("own/worker-{number}").parse().unwrap(),
            expected: BTreeMap::new(),
            deleted: Vec::new(),
            tally: Tally::default(),
        }
    }

    pub(super) async fn run(mut self, stop: CancellationToken) -> Tally {
        while !stop.is_cancelled() {
            match self.random.random_range(0..100) {
                0..25 => self.push_shared().await,
                25..35 => self.push_own().await,
                35..65 => self.pull_shared().await,
                65..72 => self.check_own().await,
                72..85 => self.delete().await,
                85..91 => self.restore().await,
                91..93 => self.abandon().await,
                93..96 => self.purge().await,
                96..98 => self.retire().await,
                _ => self.release().await,
            }
            tokio::task::yield_now().await;
        }
        self.tally
    }

    async fn ask<T, F>(&mut self, question: impl FnOnce(App, Caller) -> F) -> Option<T>
    where
        T: Send + 'static,
        F: Future<Output = Result<T>> + Send + 'static,
    {
        let number = self.random.random_range(0..100);
        match self.replicas.ask(number, |app| question(app, Caller::anonymous())).await {
            Some(Ok(answer)) => Some(answer),
            Some(Err(error)) => {
                self.judge(&error);
                None
            }
            None => {
                self.tally.unknown += 1;
                None
            }
        }
    }

    /// Errors that a client may meet; anything else is a fault of the product.
    fn judge(&mut self, error: &Error) {
        match error {
            Error::Internal(_) => panic!("a fault: {error:?}"),
            // A fault that storage or the database is blamed for.
            Error::Unavailable { what: "the blob storage", .. } => panic!("a fault: {error:?}"),
            Error::Unavailable { .. } | Error::Conflict => self.tally.unknown += 1,
            _ => self.tally.refused += 1,
        }
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.random.random_range(0..from.len())]
    }

    fn shared(&mut self) -> RepositoryName {
        self.pick(&SHARED).parse().unwrap()
    }

    fn image(&mut self) -> Manifest {
        let layers: Vec<Bytes> =
            (0..self.random.random_range(1..4)).map(|_| layer(self.random.random_range(0..DIGESTS))).collect();
        Manifest::image(&layer(self.random.random_range(0..3)), &layers, None)
    }

    /// Brings the blobs of a manifest in as clients do: look, mount, upload; then puts it. Whether it was acknowledged.
    async fn push(&mut self, repository: RepositoryName, manifest: Manifest, tag: &'static str) -> Option<()> {
        let mut acknowledged = None;
        for _ in 0..4 {
            let looks: Vec<u8> = manifest.blobs.iter().map(|_| self.random.random_range(0..3)).collect();
            let (repository, manifest) = (repository.clone(), manifest.clone());
            let pushed = self.ask(move |app, caller| async move {
                for (bytes, look) in manifest.blobs.iter().zip(looks) {
                    bring(&app, &caller, &repository, bytes, look).await?;
                }
                let input = PutArtifact {
                    repository,
                    manifest: manifest.bytes.clone(),
                    media_type: Some(manifest.media_type.to_owned()),
                    digest: Some(manifest.digest),
                    tags: vec![tag.parse().unwrap()],
                    options: ChangeOptions::default(),
                };
                app.put_artifact(&caller, input).await.map(|_| ())
            });
            acknowledged = pushed.await;
            if acknowledged.is_some() {
                self.tally.pushes += 1;
                break;
            }
        }
        acknowledged
    }

    async fn push_shared(&mut self) {
        let (repository, image, tag) = (self.shared(), self.image(), self.pick(&TAGS));
        if self.push(repository.clone(), image.clone(), tag).await.is_some() && self.random.random_bool(0.2) {
            let index = Manifest::index(&[&image], tag, None);
            let tag = self.pick(&TAGS);
            self.push(repository, index, tag).await;
        }
    }

    async fn push_own(&mut self) {
        let (image, tag) = (self.image(), self.pick(&TAGS));
        let acknowledged = self.push(self.own.clone(), image.clone(), tag).await;
        self.expected.insert(tag, acknowledged.map(|()| Some(image)));
    }

    async fn check_own(&mut self) {
        let tag = self.pick(&TAGS);
        let Some(Some(expected)) = self.expected.get(tag).cloned() else { return };
        let own = self.own.clone();
        let looked = self.ask(move |app, caller| async move { look(&app, &caller, &own, tag).await });
        let Some(found) = looked.await else { return };
        let digest = found.map(|artifact| artifact.digest);
        assert_eq!(digest, expected.map(|manifest| manifest.digest), "{tag} of {}", self.own);
        self.pull(self.own.clone(), tag).await;
    }

    async fn pull_shared(&mut self) {
        let (repository, tag) = (self.shared(), self.pick(&TAGS));
        self.pull(repository, tag).await;
    }

    async fn pull(&mut self, repository: RepositoryName, tag: &'static str) {
        let pulled = self.ask(move |app, caller| async move { pull(&app, &caller, &repository, tag).await });
        if pulled.await == Some(true) {
            self.tally.pulls += 1;
        }
    }

    async fn delete(&mut self) {
        let (repository, tag) = match self.random.random_range(0..4) {
            0 => (self.own.clone(), self.pick(&TAGS)),
            _ => (self.shared(), self.pick(&TAGS)),
        };
        let is_own = repository == self.own;
        if is_own && !matches!(self.expected.get(tag), Some(Some(Some(_)))) {
            return;
        }
        let name = repository.clone();
        let deleted = self.ask(move |app, caller| async move {
            let input = DeleteArtifact {
                repository: name,
                reference: Reference::Tag(tag.parse().unwrap()),
                etag: None,
                reason: String::new(),
                options: ChangeOptions::default(),
            };
            app.delete_artifact(&caller, input).await
        });
        let deletion = deleted.await;
        if is_own {
            // All tags of the artifact go with it; without an answer nobody knows.
            let digest = self.expected.get(tag).and_then(|known| known.as_ref()?.as_ref().map(|m| m.digest));
            for known in self.expected.values_mut() {
                if known.as_ref().is_none_or(|known| known.as_ref().map(|manifest| manifest.digest) == digest) {
                    *known = deletion.as_ref().filter(|_| known.is_some()).map(|_| None);
                }
            }
        }
        if let Some(deletion) = deletion {
            self.tally.deletions += 1;
            if !is_own {
                self.deleted.push((repository, deletion.deleted[0].digest));
            }
        }
    }

    async fn restore(&mut self) {
        let Some((repository, digest)) = self.deleted.pop() else { return };
        let restored = self.ask(move |app, caller| async move {
            let reason = String::new();
            let options = ChangeOptions::default();
            let input = UndeleteArtifact { repository, digest, skip_taken_tags: true, reason, options };
            app.undelete_artifact(&caller, input).await.map(|_| ())
        });
        self.tally.restores += u64::from(restored.await.is_some());
    }

    /// Begins an upload and goes away.
    async fn abandon(&mut self) {
        let (repository, bytes) = (self.shared(), layer(self.random.random_range(0..DIGESTS)));
        let begun = self.ask(move |app, caller| async move {
            let input = StartUpload { repository: repository.clone(), algorithm: None };
            let uid = app.start_upload(&caller, input).await?.uid;
            let body = stream::iter([Ok(bytes)]).boxed();
            app.append_upload(&caller, AppendUpload { repository, uid, range: ByteRange::default() }, body).await
        });
        begun.await;
    }

    async fn purge(&mut self) {
        let (include_trash, dry_run) = (self.random.random_bool(0.5), self.random.random_bool(0.2));
        let scope = match self.random.random_range(0..3) {
            0 => PurgeScope::Everything,
            1 => PurgeScope::Namespace("acme".parse().unwrap()),
            _ => PurgeScope::Repository(self.shared()),
        };
        let asked = self.ask(move |app, caller| async move {
            let input = PurgeOrphans { scope, include_trash, dry_run, ..PurgeOrphans::default() };
            app.purge_orphans(&caller, input).await.map(|_| ())
        });
        self.tally.purges += u64::from(asked.await.is_some());
    }

    /// Deletes a shared repository, and most times takes it back.
    async fn retire(&mut self) {
        let name = self.shared();
        let keep = self.random.random_bool(0.3);
        let retired = self.ask(move |app, caller| async move {
            let options = ChangeOptions::default();
            let input = DeleteRepository { name: name.clone(), etag: None, options: options.clone() };
            app.delete_repository(&caller, input).await?;
            if keep {
                return Ok(());
            }
            app.undelete_repository(&caller, UndeleteRepository { name, uid: None, options }).await.map(|_| ())
        });
        retired.await;
    }

    async fn release(&mut self) {
        let (repository, bytes) = (self.shared(), layer(self.random.random_range(0..DIGESTS)));
        let digest = Digest::sha256(&bytes);
        self.ask(move |app, caller| async move { app.release_blob(&caller, &repository, &digest).await }).await;
    }
}

/// Makes a blob visible in a repository, one way or another.
async fn bring(app: &App, caller: &Caller, repository: &RepositoryName, bytes: &Bytes, how: u8) -> Result<()> {
    let digest = Digest::sha256(bytes);
    let is_there = match how {
        0 => false,
        1 => app.hold_blob(caller, repository, &digest).await.is_ok(),
        _ => {
            let input = MountBlob { repository: repository.clone(), from: None, digest };
            app.mount_blob(caller, input).await?.is_some()
        }
    };
    if !is_there {
        let input = PutBlob { repository: repository.clone(), digest, size_bytes: Some(bytes.len() as u64) };
        app.put_blob(caller, input, stream::iter([Ok(bytes.clone())]).boxed()).await?;
    }
    Ok(())
}

/// What a tag points to, if there is such a tag.
async fn look(app: &App, caller: &Caller, repository: &RepositoryName, tag: &str) -> Result<Option<Artifact>> {
    match app.get_artifact(caller, repository, &Reference::Tag(tag.parse().unwrap())).await {
        Ok(artifact) => Ok(Some(artifact)),
        Err(Error::TagNotFound { .. } | Error::RepositoryNotFound(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Pulls what a tag points to, with all children; whether there was something to pull. Panics when something is missing of
/// an artifact that was live all the while.
async fn pull(app: &App, caller: &Caller, repository: &RepositoryName, tag: &str) -> Result<bool> {
    let before = match app.get_repository(caller, repository).await {
        Ok(before) => before,
        Err(Error::RepositoryNotFound(_)) => return Ok(false),
        Err(error) => return Err(error),
    };
    let Some(root) = look(app, caller, repository, tag).await? else { return Ok(false) };
    let mut left = vec![root];
    while let Some(artifact) = left.pop() {
        let failure = match read(app, caller, repository, &artifact).await {
            Ok(children) => {
                left.extend(children);
                continue;
            }
            Err(error @ Error::Unavailable { .. }) => return Err(error),
            Err(error) => error,
        };
        // It may have been deleted meanwhile; then it is another revision, or gone.
        let after = app.get_artifact(caller, repository, &Reference::Digest(artifact.digest)).await;
        let place = app.get_repository(caller, repository).await;
        match (after, place) {
            (Err(error @ Error::Unavailable { .. }), _) | (_, Err(error @ Error::Unavailable { .. })) => {
                return Err(error);
            }
            (Ok(after), Ok(place)) if after.etag() == artifact.etag() && place.etag() == before.etag() => {
                panic!("{} of {repository} is live and cannot be pulled: {failure:?}", artifact.digest)
            }
            _ => return Ok(false),
        }
    }
    Ok(true)
}

/// Reads a manifest and all its blobs; returns its children.
async fn read(app: &App, caller: &Caller, repository: &RepositoryName, artifact: &Artifact) -> Result<Vec<Artifact>> {
    let mut contents = app.get_artifact_contents(caller, repository, std::slice::from_ref(artifact)).await?;
    let content = contents.remove(&artifact.id).ok_or_else(|| Error::internal("no content"))?;
    if Digest::sha256(&content.payload) != artifact.digest {
        return Err(Error::internal("the manifest has another digest"));
    }
    for blob in content.manifest.config.iter().chain(&content.manifest.layers) {
        let open = app.open_blob(caller, repository, &blob.digest).await?;
        let bytes = open.read(0..open.blob.size_bytes).await?.try_collect::<Vec<Bytes>>().await?.concat();
        if Digest::sha256(&bytes) != blob.digest {
            return Err(Error::internal("a blob has another digest"));
        }
    }
    let mut children = Vec::new();
    for child in &content.manifest.children {
        let reference = Reference::Digest(child.descriptor.digest);
        children.push(app.get_artifact(caller, repository, &reference).await?);
    }
    Ok(children)
}

/// Pulls every tag of every repository.
pub(super) async fn assert_all_pullable(app: &App) {
    let caller = Caller::anonymous();
    let names: Vec<String> = sqlx::query_scalar("select name from repositories where delete_time is null")
        .fetch_all(app.store().pool())
        .await
        .unwrap();
    for name in names {
        let repository: RepositoryName = name.parse().unwrap();
        let input = ListTags {
            repository: repository.clone(),
            moment: Moment::Now,
            page: PageRequest::plain(1000, String::new()),
        };
        for tag in app.list_tags(&caller, input).await.unwrap().items {
            assert!(pull(app, &caller, &repository, tag.name.as_str()).await.unwrap());
        }
    }
}
