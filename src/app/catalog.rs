//! Everything there is, by conditions and by number of page, and single things by identifiers instead of names.

use uuid::Uuid;

use super::App;
use super::authorize::{Action, Resource};
use crate::access::Caller;
use crate::domain::access::Visible;
use crate::domain::catalog::{
    Condition, Counted, Field, HashPrefix, Place, PlacedVersion, SharedBlob, SharedManifest, SharedTag, Subject, Test,
    Value, Window,
};
use crate::domain::namespace::Namespace;
use crate::domain::operation::Operation;
use crate::domain::repository::{Repository, RepositoryVersion};
use crate::domain::{Digest, Error, Result};
use crate::store::catalog::{blobs, containers, is_expression, manifests, operations, tags, versions};
use crate::store::versions as numbers;

/// Items that one call returns at most.
pub const WINDOW_MAX: i64 = 1_000;

/// A window onto one identifier.
fn one(uid: Uuid) -> Window {
    Window { condition: Condition::of(Field::Uid, Test::Is(Value::Uid(uid))), size: 1, ..Window::default() }
}

impl App {
    /// The window within bounds, onto what the caller may see.
    async fn bounded(&self, caller: &Caller, window: &Window) -> Result<Window> {
        let caller = self.authorize(caller, Action::List, Resource::Server).await?;
        let (skip, size) = (window.skip.max(0), window.size.clamp(0, WINDOW_MAX));
        Ok(Window { skip, size, visible: caller.visible(), ..window.clone() })
    }

    /// What is found when nothing is: nothing, or the question who is asking.
    fn nothing<T>(&self, caller: &Caller) -> Result<Option<T>> {
        match caller.may_do_everything() || caller.subject().is_some() {
            true => Ok(None),
            false => Err(Error::Unauthenticated { refused: caller.is_refused() }),
        }
    }

    /// What a caller may see of everything.
    async fn seen(&self, caller: &Caller) -> Result<Option<Visible>> {
        Ok(self.authorize(caller, Action::List, Resource::Server).await?.visible())
    }

    /// Whether a regular expression can be used in a condition.
    pub async fn is_expression(&self, text: &str) -> Result<bool> {
        Ok(!text.contains('\0') && is_expression(&mut *self.read().await?, text).await?)
    }

    /// Lists live namespaces.
    pub async fn catalog_namespaces(&self, caller: &Caller, window: &Window) -> Result<Counted<Namespace>> {
        let window = &self.bounded(caller, window).await?;
        Ok(containers::namespaces(&mut *self.read().await?, window).await?)
    }

    /// Finds a live namespace by its identifier.
    pub async fn find_namespace_by_uid(&self, caller: &Caller, uid: Uuid) -> Result<Option<Namespace>> {
        let found = self.catalog_namespaces(caller, &one(uid)).await?.items.pop();
        found.map_or_else(|| self.nothing(caller), |found| Ok(Some(found)))
    }

    /// Lists live repositories, each with the identifier of its namespace.
    pub async fn catalog_repositories(&self, caller: &Caller, window: &Window) -> Result<Counted<(Repository, Uuid)>> {
        let window = &self.bounded(caller, window).await?;
        Ok(containers::repositories(&mut *self.read().await?, window).await?)
    }

    /// Finds a live repository by its identifier, with that of its namespace.
    pub async fn find_repository_by_uid(&self, caller: &Caller, uid: Uuid) -> Result<Option<(Repository, Uuid)>> {
        let found = self.catalog_repositories(caller, &one(uid)).await?.items.pop();
        found.map_or_else(|| self.nothing(caller), |found| Ok(Some(found)))
    }

    /// The live repositories that hold content of a digest: now, when only the `latest` version counts, else in any.
    pub async fn repositories_with(&self, caller: &Caller, digest: Digest, latest: bool) -> Result<Vec<Uuid>> {
        let visible = self.seen(caller).await?;
        Ok(containers::with_content(&mut *self.read().await?, visible.as_ref(), digest, latest).await?)
    }

    /// Lists the versions of a repository.
    pub async fn catalog_versions(
        &self,
        caller: &Caller,
        repository: &Repository,
        window: &Window,
    ) -> Result<Counted<RepositoryVersion>> {
        self.authorize(caller, Action::Read, Resource::Repository(&repository.name)).await?;
        let window = &self.bounded(caller, window).await?;
        Ok(versions::list(&mut *self.read().await?, repository, window).await?)
    }

    /// Lists the versions of all live repositories.
    pub async fn catalog_all_versions(&self, caller: &Caller, window: &Window) -> Result<Counted<PlacedVersion>> {
        let window = &self.bounded(caller, window).await?;
        Ok(versions::list_all(&mut *self.read().await?, window).await?)
    }

    /// Between which versions a repository held content of a digest: from the first until before the second.
    pub async fn versions_with(
        &self,
        caller: &Caller,
        repository: &Repository,
        digest: Digest,
    ) -> Result<Vec<(i64, Option<i64>)>> {
        self.authorize(caller, Action::Read, Resource::Repository(&repository.name)).await?;
        Ok(versions::with_content(&mut *self.read().await?, repository.id, digest).await?)
    }

    /// The same in all live repositories, with the identifier of each.
    pub async fn all_versions_with(&self, caller: &Caller, digest: Digest) -> Result<Vec<(Uuid, i64, Option<i64>)>> {
        let visible = self.seen(caller).await?;
        Ok(versions::with_content_anywhere(&mut *self.read().await?, visible.as_ref(), digest).await?)
    }

    /// Finds a version by its number.
    pub async fn find_version(
        &self,
        caller: &Caller,
        repository: &Repository,
        number: i64,
    ) -> Result<Option<RepositoryVersion>> {
        self.authorize(caller, Action::Read, Resource::Repository(&repository.name)).await?;
        Ok(numbers::find(&mut *self.read().await?, repository, number).await?)
    }

    /// Lists manifests, each digest once: those that all the places have or, without places, all that are stored, the
    /// trash included.
    pub async fn catalog_manifests(
        &self,
        caller: &Caller,
        places: &[Place],
        window: &Window,
    ) -> Result<Counted<SharedManifest>> {
        let window = &self.bounded(caller, window).await?;
        Ok(manifests::list(&mut *self.read().await?, places, window).await?)
    }

    /// Finds the stored manifests whose hash begins with a prefix.
    pub async fn find_manifests(&self, caller: &Caller, prefix: HashPrefix) -> Result<Vec<SharedManifest>> {
        let visible = self.seen(caller).await?;
        Ok(manifests::by_prefix(&mut *self.read().await?, visible.as_ref(), prefix).await?)
    }

    /// Lists tags, each pair of name and digest once: those that all the places have or, without places, those that point
    /// now.
    pub async fn catalog_tags(&self, caller: &Caller, places: &[Place], window: &Window) -> Result<Counted<SharedTag>> {
        let window = &self.bounded(caller, window).await?;
        Ok(tags::list(&mut *self.read().await?, places, window).await?)
    }

    /// Finds the tags that point, or once pointed, to stored manifests whose hash begins with a prefix.
    pub async fn find_tags(&self, caller: &Caller, prefix: HashPrefix) -> Result<Vec<SharedTag>> {
        let visible = self.seen(caller).await?;
        Ok(tags::by_prefix(&mut *self.read().await?, visible.as_ref(), prefix).await?)
    }

    /// Lists blobs: those that all the places need or, without places, all that are stored.
    pub async fn catalog_blobs(
        &self,
        caller: &Caller,
        places: &[Place],
        window: &Window,
    ) -> Result<Counted<SharedBlob>> {
        let window = &self.bounded(caller, window).await?;
        Ok(blobs::list(&mut *self.read().await?, places, window).await?)
    }

    /// Finds the stored blobs whose hash begins with a prefix.
    pub async fn find_blobs(&self, caller: &Caller, prefix: HashPrefix) -> Result<Vec<SharedBlob>> {
        let visible = self.seen(caller).await?;
        Ok(blobs::by_prefix(&mut *self.read().await?, visible.as_ref(), prefix).await?)
    }

    /// Lists operations, each with the identifiers of what it works on.
    pub async fn catalog_operations(&self, caller: &Caller, window: &Window) -> Result<Counted<(Operation, Subject)>> {
        let window = &self.bounded(caller, window).await?;
        let mut conn = self.read().await?;
        let found = operations::list(&mut conn, window).await?;
        let subjects = operations::subjects(&mut conn, &found.items).await?;
        Ok(Counted { items: found.items.into_iter().zip(subjects).collect(), total: found.total })
    }

    /// Adds to an operation the identifiers of what it works on.
    pub async fn operation_subject(&self, _caller: &Caller, operation: &Operation) -> Result<Subject> {
        let subjects = operations::subjects(&mut *self.read().await?, std::slice::from_ref(operation)).await?;
        subjects.into_iter().next().ok_or_else(|| Error::internal("an operation has no subject"))
    }
}
