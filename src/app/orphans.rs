//! See what is orphaned or about to be, and have it purged by an operation. A dry run reads only, in a transaction that the
//! database itself keeps from writing.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::authorize::{Action, Resource};
use super::change::Begun;
use super::page::{Page, PageRequest};
use super::{App, ChangeOptions};
use crate::access::Caller;
use crate::domain::access::Visible;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::orphan::{Orphan, OrphanReason, OrphanTotal, PurgeProgress, PurgeScope};
use crate::domain::{Digest, Error, Malformed, Result};
use crate::store::operations::{self, NewOperation};
use crate::store::orphans::{self, Place, Places};
use crate::store::{candidates, trash};

/// Which orphans to list.
#[derive(Debug, Clone, Default)]
pub struct ListOrphans {
    /// Where.
    pub scope: PurgeScope,
    /// Of this reason only.
    pub reason: Option<OrphanReason>,
    /// The page.
    pub page: PageRequest,
}

/// Nothing has been an orphan for longer than this; what is asked for beyond it means the same.
const MIN_AGE_MAX: Duration = Duration::from_secs(100 * 365 * 24 * 3_600);

/// What to purge.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PurgeOrphans {
    /// Where.
    pub scope: PurgeScope,
    /// Only what nobody has needed for so long.
    pub min_age: Duration,
    /// Also what is in the trash and could still be restored.
    pub include_trash: bool,
    /// Only artifacts and blobs of these digests; `None` for all.
    pub digests: Option<Vec<Digest>>,
    /// At most so many blobs, and so many artifacts of the trash.
    pub limit: Option<i64>,
    /// Answer what would go and write nothing.
    #[serde(skip)]
    pub dry_run: bool,
    /// How to make the change; validating only is a dry run.
    #[serde(skip)]
    pub options: ChangeOptions,
}

/// What a purge was told, as its worker reads it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct PurgeInput {
    /// The repositories of the scope; `None` for all.
    pub(crate) repositories: Option<Vec<i64>>,
    /// The namespaces of the scope; `None` for all.
    pub(crate) namespaces: Option<Vec<i64>>,
    pub(crate) min_age_seconds: f64,
    pub(crate) include_trash: bool,
    /// Of these digests only; `None` for all.
    #[serde(default)]
    pub(crate) digests: Option<Vec<Digest>>,
    pub(crate) limit: Option<i64>,
}

impl PurgeInput {
    /// How long ago what is taken early must have been deleted; `None` when nothing is.
    pub(crate) fn early_seconds(&self) -> Option<f64> {
        self.include_trash.then_some(self.min_age_seconds)
    }

    /// The part of the trash that goes.
    pub(crate) fn trash(&self) -> trash::Selection<'_> {
        let (repositories, digests) = (self.repositories.as_deref(), self.digests.as_deref());
        trash::Selection { repositories, digests, early_seconds: self.early_seconds() }
    }

    /// The candidates to be reviewed.
    pub(crate) fn candidates(&self, up_to: i64) -> candidates::Selection<'_> {
        let (repositories, digests) = (self.repositories.as_deref(), self.digests.as_deref());
        candidates::Selection { repositories, digests, min_age_seconds: self.min_age_seconds, up_to }
    }
}

/// A purge asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Purge {
    /// An operation does it.
    Begun(Box<Operation>),
    /// What it would come to, not counting any limit.
    DryRun(PurgeProgress),
}

impl App {
    /// Lists what is orphaned or about to be, reason by reason.
    pub async fn list_orphans(&self, caller: &Caller, input: ListOrphans) -> Result<Page<Orphan>> {
        let caller = &self.authorize(caller, Action::List, Resource::Server).await?;
        let visible = caller.visible();
        let scope = (&input.scope, input.reason, &visible);
        let paging = self.paging::<Place>("orphans", &scope, &input.page)?;
        let mut conn = self.read().await?;
        let places = self.places(&mut conn, &input.scope, visible.as_ref()).await?;
        let mut place = paging.after.clone().unwrap_or_default();
        let mut rows: Vec<(Place, Orphan)> = Vec::new();
        let limit = paging.limit();
        while !place.is_at_end() {
            let left = limit - rows.len() as i64;
            if left == 0 {
                break;
            }
            if input.reason.is_none_or(|reason| place.reason() == Some(reason)) {
                rows.extend(orphans::list(&mut conn, places.repositories.as_deref(), &place, left).await?);
                if rows.len() as i64 == limit {
                    break;
                }
            }
            place = place.next_section();
        }
        let page = paging.page(self, rows, None, |(place, _)| place.clone())?;
        let items = page.items.into_iter().map(|(_, orphan)| orphan).collect();
        Ok(Page { items, next_token: page.next_token, total: None })
    }

    /// Counts what is orphaned or about to be, by reason; costs what there is of it.
    pub async fn summarize_orphans(&self, caller: &Caller, scope: &PurgeScope) -> Result<Vec<OrphanTotal>> {
        let caller = &self.authorize(caller, Action::List, Resource::Server).await?;
        let visible = caller.visible();
        let mut conn = self.read().await?;
        let places = self.places(&mut conn, scope, visible.as_ref()).await?;
        Ok(orphans::totals(&mut conn, places.repositories.as_deref()).await?)
    }

    /// Has orphans purged, or says what would go.
    pub async fn purge_orphans(&self, caller: &Caller, input: PurgeOrphans) -> Result<Purge> {
        let caller = &self.authorize(caller, Action::Administer, Resource::Server).await?;
        if input.limit.is_some_and(|limit| limit < 1) {
            return Err(Malformed::new("expected a number above zero, or none").field("limit"));
        }
        let told = |places: Places| PurgeInput {
            repositories: places.repositories,
            namespaces: places.namespaces,
            min_age_seconds: input.min_age.min(MIN_AGE_MAX).as_secs_f64(),
            include_trash: input.include_trash,
            digests: input.digests.clone(),
            limit: input.limit,
        };
        if input.dry_run || input.options.validate_only {
            if input.digests.is_some() {
                return Err(Error::Unsupported("what a purge of named content would come to is not estimated".into()));
            }
            let mut tx = self.store().begin_reading().await?;
            let told = told(self.places(&mut tx, &input.scope, None).await?);
            let estimate = orphans::estimate(&mut tx, told.trash(), told.candidates(i64::MAX)).await?;
            tx.rollback().await?;
            return Ok(Purge::DryRun(estimate));
        }
        let purge = self
            .retrying(|| async {
                let mut change = match self.begin(caller, "PurgeOrphans", &input.options, &input).await? {
                    Begun::Earlier(outcome) => return Ok(outcome),
                    Begun::New(change) => change,
                };
                let told = told(self.places(&mut change, &input.scope, None).await?);
                let due = candidates::due(&mut change, told.candidates(i64::MAX)).await?;
                let one = |list: &Option<Vec<i64>>| list.as_deref().and_then(|list| list.first().copied());
                let new = NewOperation {
                    kind: OperationKind::PurgeOrphans,
                    target: input.scope.target(),
                    namespace_id: one(&told.namespaces),
                    repository_id: one(&told.repositories).filter(|_| matches!(input.scope, PurgeScope::Repository(_))),
                    progress_total: due.count,
                    input: serde_json::to_value(&told).map_err(|error| Error::Internal(error.into()))?,
                    creator: &caller.name,
                };
                let operation = operations::insert(&mut change, new).await?;
                change.finish(Purge::Begun(Box::new(operation))).await
            })
            .await?;
        self.wake_keeper();
        Ok(purge)
    }

    /// The rows behind a scope: everything that bears or bore the name, live or in the trash.
    /// Of those, where it matters, the ones that may be seen.
    async fn places(
        &self,
        conn: &mut sqlx::PgConnection,
        scope: &PurgeScope,
        visible: Option<&Visible>,
    ) -> Result<Places> {
        let places = match scope {
            PurgeScope::Everything => Some(Places::default()),
            PurgeScope::Namespace(name) => orphans::places_of_namespace(conn, name).await?,
            PurgeScope::Repository(name) => orphans::places_of_repository(conn, name).await?,
        };
        let places = match (places, visible) {
            (Some(places), Some(visible)) => {
                let seen = orphans::seen(conn, places.repositories.as_deref(), visible).await?;
                let nothing = seen.is_empty() && *scope != PurgeScope::Everything;
                (!nothing).then_some(Places { repositories: Some(seen), namespaces: Some(Vec::new()) })
            }
            (places, _) => places,
        };
        places.ok_or_else(|| match scope {
            PurgeScope::Everything => Error::internal("everything cannot be missing"),
            PurgeScope::Namespace(name) => Error::NamespaceNotFound(name.to_string()),
            PurgeScope::Repository(name) => Error::RepositoryNotFound(name.to_string()),
        })
    }
}
