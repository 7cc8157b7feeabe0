//! `digitalocean.v2.GarbageCollectionService`: purges of orphans as garbage collections.

use tonic::{Request, Response, Status};

use super::errors::{invalid, no_such_thing};
use super::pages::{Pages, meta};
use super::{answer, convert, pb};
use crate::access::Caller;
use crate::app::{App, PageRequest, Purge, PurgeOrphans};
use crate::domain::operation::{Operation, OperationKind, OperationResult, OperationState};
use crate::domain::orphan::PurgeScope;
use crate::domain::{Error, NamespaceName};
use crate::grpc::caller;
use crate::grpc::status::from_error;

/// What the vendor collects when the caller does not say, and the only thing that is collected here: untagged manifests
/// are nobody's to delete without being asked for each.
const TYPE: &str = "unreferenced blobs only";

/// The other types that the vendor knows.
const OTHER_TYPES: [&str; 2] = ["untagged manifests only", "untagged manifests and unreferenced blobs"];

/// Operations read at a time.
const BATCH: i32 = 1_000;

/// The service over the app.
#[derive(Debug)]
pub(super) struct GarbageCollections {
    app: App,
}

impl GarbageCollections {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }

    /// Reads the registry, which must exist.
    async fn registry(&self, caller: &Caller, name: &str) -> Result<NamespaceName, Status> {
        let name = convert::registry(name)?;
        self.app.get_namespace(caller, &name).await.map_err(from_error)?;
        Ok(name)
    }

    /// The purges of a registry that the filter leaves, newest first. There are few: operations are kept for days only.
    async fn purges(&self, caller: &Caller, registry: &NamespaceName, filter: &str) -> Result<Vec<Operation>, Status> {
        let filter = format!("kind = PURGE_ORPHANS AND target = \"{registry}\"{filter}");
        let mut purges = Vec::new();
        let mut token = String::new();
        loop {
            let page = PageRequest { filter: filter.clone(), ..PageRequest::plain(BATCH, token) };
            let page = self.app.list_operations(caller, page).await.map_err(from_error)?;
            purges.extend(page.items);
            token = page.next_token;
            if token.is_empty() {
                return Ok(purges);
            }
        }
    }

    async fn active(&self, caller: &Caller, registry: &NamespaceName) -> Result<Option<Operation>, Status> {
        let active = self.purges(caller, registry, " AND (state = PENDING OR state = RUNNING)").await?;
        Ok(active.into_iter().next())
    }

    /// Starts a purge of what nothing in the registry needs. The vendor's callers cannot take deletions back, and free the
    /// bytes of deleted manifests by collecting garbage; so the trash goes too.
    async fn start(&self, caller: &Caller, registry: NamespaceName) -> Result<Operation, Status> {
        let scope = PurgeScope::Namespace(registry);
        let input = PurgeOrphans { scope, include_trash: true, ..PurgeOrphans::default() };
        match self.app.purge_orphans(caller, input).await.map_err(from_error)? {
            Purge::Begun(operation) => Ok(*operation),
            Purge::DryRun(_) => Err(from_error(Error::internal("a purge that was asked for was only estimated"))),
        }
    }
}

/// An operation as the vendor shows it.
fn collection(operation: Operation, registry: &NamespaceName) -> pb::GarbageCollection {
    let progress = match &operation.result {
        Some(OperationResult::Purged(progress)) => Some(progress),
        _ => operation.purge.as_ref(),
    };
    let (blobs_deleted, freed_bytes) = progress.map_or((0, 0), |progress| (progress.blobs, progress.size_bytes));
    pb::GarbageCollection {
        uuid: operation.uid.to_string(),
        registry_name: registry.to_string(),
        status: status(&operation).to_owned(),
        r#type: TYPE.to_owned(),
        created_at: Some(convert::timestamp(operation.create_time)),
        updated_at: Some(convert::timestamp(operation.update_time)),
        blobs_deleted,
        freed_bytes,
    }
}

/// The vendor waits for writers first, which is not needed here.
fn status(operation: &Operation) -> &'static str {
    match operation.state {
        OperationState::Pending => "requested",
        OperationState::Running if operation.cancel_time.is_some() => "cancelling",
        OperationState::Running if operation.purge.is_none() => "scanning manifests",
        OperationState::Running => "deleting unreferenced blobs",
        OperationState::Succeeded => "succeeded",
        OperationState::Failed => "failed",
        OperationState::Cancelled => "cancelled",
    }
}

#[tonic::async_trait]
impl pb::garbage_collection_service_server::GarbageCollectionService for GarbageCollections {
    async fn run_garbage_collection(
        &self,
        request: Request<pb::RunGarbageCollectionRequest>,
    ) -> Result<Response<pb::RunGarbageCollectionResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        match request.r#type.as_str() {
            "" | TYPE => {}
            other if OTHER_TYPES.contains(&other) => {
                return Err(invalid("type", format!("only {TYPE:?} is collected here; delete manifests by digest")));
            }
            _ => return Err(invalid("type", format!("must be {TYPE:?}"))),
        }
        let registry = self.registry(&caller, &request.registry_name).await?;
        if self.active(&caller, &registry).await?.is_some() {
            return Err(Status::failed_precondition("A garbage collection of this registry is active already."));
        }
        let started = self.start(&caller, registry.clone()).await?;
        let garbage_collection = Some(collection(started, &registry));
        Ok(answer(pb::RunGarbageCollectionResponse { garbage_collection }))
    }

    async fn get_garbage_collection(
        &self,
        request: Request<pb::GetGarbageCollectionRequest>,
    ) -> Result<Response<pb::GetGarbageCollectionResponse>, Status> {
        let caller = caller(&request);
        let registry = self.registry(&caller, &request.get_ref().registry_name).await?;
        let active = self.active(&caller, &registry).await?.ok_or_else(no_such_thing)?;
        let garbage_collection = Some(collection(active, &registry));
        Ok(answer(pb::GetGarbageCollectionResponse { garbage_collection }))
    }

    async fn list_garbage_collections(
        &self,
        request: Request<pb::ListGarbageCollectionsRequest>,
    ) -> Result<Response<pb::ListGarbageCollectionsResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let pages = Pages::read(request.page, request.per_page)?;
        let registry = self.registry(&caller, &request.registry_name).await?;
        let purges = self.purges(&caller, &registry, "").await?;
        let total = purges.len() as i64;
        let page = pages.of(purges).map(|operation| collection(operation, &registry));
        Ok(answer(pb::ListGarbageCollectionsResponse {
            garbage_collections: page.collect(),
            links: Some(pages.links(total, &request.origin, &request.path)),
            meta: meta(total),
        }))
    }

    async fn update_garbage_collection(
        &self,
        request: Request<pb::UpdateGarbageCollectionRequest>,
    ) -> Result<Response<pb::UpdateGarbageCollectionResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let registry = self.registry(&caller, &request.registry_name).await?;
        if !request.cancel {
            return Err(invalid("cancel", "must be true: there is nothing else to change"));
        }
        let uid = &request.garbage_collection_uuid;
        let known = self.app.get_operation(&caller, uid).await.map_err(from_error)?;
        // Any other operation, or another registry's, is not this resource. Only the active run can be cancelled.
        let is_ours = known.kind == OperationKind::PurgeOrphans && known.target == registry.as_str();
        if !is_ours || known.state.is_final() {
            return Err(no_such_thing());
        }
        let cancelled = self.app.cancel_operation(&caller, uid).await.map_err(from_error)?;
        let garbage_collection = Some(collection(cancelled, &registry));
        Ok(answer(pb::UpdateGarbageCollectionResponse { garbage_collection }))
    }
}
