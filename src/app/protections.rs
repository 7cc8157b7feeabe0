//! Keep tags by pattern and artifacts by pins. Who makes rules owns the place; who pins maintains the repository. Where rules
//! and pins are heeded, the changes themselves say.

use serde::Serialize;
use uuid::Uuid;

use super::authorize::{Action, Resource};
use super::bindings::resource;
use super::change::{Begun, Change};
use super::delete_artifact::{check_reason, lock};
use super::page::{Page, PageRequest};
use super::{App, ChangeOptions};
use crate::access::Caller;
use crate::domain::access::Place;
use crate::domain::artifact::ArtifactState;
use crate::domain::protection::{Pattern, Pin, Protection, RULES_MAX, Rules, TagRule};
use crate::domain::repository::Repository;
use crate::domain::{Digest, Error, NamespaceName, RepositoryName, Result};
use crate::store::{artifacts, namespaces, protections, repositories};

/// Pinned artifacts that a refusal names at most.
const PINNED_TOLD: i64 = 100;

/// Tags to be kept.
#[derive(Debug, Clone, Serialize)]
pub struct ProtectTags {
    /// Where.
    pub place: Place,
    /// Which.
    pub pattern: Pattern,
    /// From what.
    pub protection: Protection,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// An artifact to be pinned or unpinned.
#[derive(Debug, Clone, Serialize)]
pub struct PinArtifact {
    /// The repository.
    pub repository: RepositoryName,
    /// The artifact.
    pub digest: Digest,
    /// Why.
    pub reason: String,
    /// How to make the change.
    #[serde(skip)]
    pub options: ChangeOptions,
}

impl App {
    /// Makes a rule, or changes the one of that pattern.
    pub async fn protect_tags(&self, caller: &Caller, input: ProtectTags) -> Result<TagRule> {
        let permit = self.authorize(caller, Action::Protect, resource(&input.place)).await?;
        let caller = &permit.about(input.pattern.as_str());
        self.retrying(|| async {
            let mut change = match self.begin(caller, "ProtectTags", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let (namespace_id, repository_id) = match &input.place {
                Place::Namespace(name) => {
                    let found = namespaces::lock(&mut change, name).await?;
                    (found.ok_or_else(|| Error::NamespaceNotFound(name.to_string()))?.id, None)
                }
                Place::Repository(name) => {
                    let found = lock(&mut change, name).await?;
                    (found.namespace_id, Some(found.id))
                }
            };
            if protections::count(&mut change, namespace_id).await? >= RULES_MAX {
                let message =
                    format!("a namespace and its repositories have at most {RULES_MAX} rules; remove some first");
                return Err(Error::ResourceExhausted(message.into()));
            }
            let rule = (&input.pattern, input.protection);
            let uid = protections::insert(&mut change, namespace_id, repository_id, rule, &caller.name).await?;
            let rule = protections::list(&mut change, None, Some(uid)).await?.pop().ok_or(Error::Conflict)?;
            change.finish(rule).await
        })
        .await
    }

    /// Lists the rules of a namespace and of its repositories that the caller sees.
    pub async fn list_tag_rules(&self, caller: &Caller, name: &NamespaceName) -> Result<Vec<TagRule>> {
        let caller = self.authorize(caller, Action::Read, Resource::Within(name)).await?;
        let mut conn = self.read().await?;
        let found = namespaces::find(&mut conn, name).await?;
        let namespace = found.ok_or_else(|| Error::NamespaceNotFound(name.to_string()))?;
        let rules = protections::list(&mut conn, Some(namespace.id), None).await?;
        Ok(rules.into_iter().filter(|rule| caller.sees(resource(&rule.place)).is_ok()).collect())
    }

    /// Takes a rule away.
    pub async fn unprotect_tags(&self, caller: &Caller, uid: Uuid, options: ChangeOptions) -> Result<TagRule> {
        let unknown = || Error::NotFound { kind: "protection", uid: uid.to_string() };
        self.authorize(caller, Action::List, Resource::Server).await?;
        let rule = protections::list(&mut *self.read().await?, None, Some(uid)).await?.pop().ok_or_else(unknown)?;
        let permit = match self.authorize(caller, Action::Protect, resource(&rule.place)).await {
            Err(Error::NamespaceNotFound(_) | Error::RepositoryNotFound(_)) => return Err(unknown()),
            permit => &permit?.about(rule.pattern.as_str()),
        };
        self.retrying(|| async {
            let mut change = match self.begin(permit, "UnprotectTags", &options, &uid).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            if !protections::delete(&mut change, uid).await? {
                return Err(unknown());
            }
            change.finish(rule.clone()).await
        })
        .await
    }

    /// Pins a live artifact.
    pub async fn pin_artifact(&self, caller: &Caller, input: PinArtifact) -> Result<Pin> {
        let permit = self.authorize(caller, Action::Pin, Resource::Repository(&input.repository)).await?;
        let caller = &permit.about(input.digest);
        check_reason(&input.reason)?;
        self.retrying(|| async {
            let mut change = match self.begin(caller, "PinArtifact", &input.options, &input).await? {
                Begun::Earlier(outcome) => return Ok(outcome),
                Begun::New(change) => change,
            };
            let (repository, artifact) = live(&mut change, &input).await?;
            protections::pin(&mut change, repository.id, artifact, &input.reason, &caller.name).await?;
            let pin = Pin {
                repository: input.repository.clone(),
                digest: input.digest,
                reason: input.reason.clone(),
                creator: caller.name.to_string(),
                create_time: crate::store::versions::now(&mut change).await?,
            };
            change.finish(pin).await
        })
        .await
    }

    /// Takes a pin away.
    pub async fn unpin_artifact(&self, caller: &Caller, input: PinArtifact) -> Result<()> {
        let permit = self.authorize(caller, Action::Pin, Resource::Repository(&input.repository)).await?;
        let caller = &permit.about(input.digest);
        self.retrying(|| async {
            let mut change = match self.begin(caller, "UnpinArtifact", &input.options, &input).await? {
                Begun::Earlier(()) => return Ok(()),
                Begun::New(change) => change,
            };
            let (repository, artifact) = live(&mut change, &input).await?;
            if !protections::unpin(&mut change, repository.id, artifact).await? {
                return Err(Error::NotFound { kind: "pin", uid: input.digest.to_string() });
            }
            change.finish(()).await
        })
        .await
    }

    /// Lists the pins of a repository, by digest.
    pub async fn list_pins(&self, caller: &Caller, name: &RepositoryName, page: PageRequest) -> Result<Page<Pin>> {
        self.authorize(caller, Action::Read, Resource::Repository(name)).await?;
        let mut conn = self.read().await?;
        let found = repositories::find(&mut conn, name).await?;
        let repository = found.ok_or_else(|| Error::RepositoryNotFound(name.to_string()))?;
        let paging = self.paging::<Digest>("pins", &repository.id, &page)?;
        let rows = protections::pins(&mut conn, repository.id, name, paging.after, paging.limit()).await?;
        paging.page(self, rows, None, |pin| pin.digest)
    }
}

/// The row of a live artifact, under the lock of its repository.
async fn live(change: &mut Change, input: &PinArtifact) -> Result<(Repository, i64)> {
    let repository = lock(change, &input.repository).await?;
    match artifacts::known(change, repository.id, &[input.digest]).await?.pop() {
        Some(known) if known.state == ArtifactState::Live => Ok((repository, known.id)),
        _ => Err(Error::ArtifactNotFound { repository: input.repository.to_string(), digest: input.digest }),
    }
}

/// The rules that hold in a repository, for whoever changes its tags.
pub(super) async fn rules_of(change: &mut Change, repository: &Repository) -> Result<Rules> {
    Ok(protections::rules(change, repository.namespace_id, repository.id).await?)
}

/// Refuses the deletion of artifacts that are pinned; `None` for all of the repository.
pub(super) async fn refuse_pinned(
    change: &mut Change,
    repository: &Repository,
    artifacts: Option<&[i64]>,
) -> Result<()> {
    let digests = protections::pinned(change, repository.id, artifacts, PINNED_TOLD).await?;
    match digests.is_empty() {
        true => Ok(()),
        false => Err(Error::ArtifactPinned { repository: repository.name.to_string(), digests }),
    }
}

/// Refuses the deletion of a namespace that holds anything pinned.
pub(super) async fn refuse_pinned_within(change: &mut Change, namespace_id: i64) -> Result<()> {
    match protections::pinned_in_namespace(change, namespace_id).await? {
        None => Ok(()),
        Some((repository, digest)) => Err(Error::ArtifactPinned { repository, digests: vec![digest] }),
    }
}
