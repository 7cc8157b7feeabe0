//! `harbor.v2.GarbageCollectionService`: purges of orphans as garbage collections.

use std::time::Duration;

use serde_json::json;
use tonic::{Request, Response, Status};

use super::caller;
use super::errors::{bad_request, invalid};
use super::filters::Query;
use super::pages::Pages;
use super::{about, convert, pb};
use crate::access::Caller;
use crate::app::{App, ChangeOptions, Purge, PurgeOrphans};
use crate::domain::operation::{Operation, OperationKind, OperationResult, OperationState};
use crate::domain::orphan::{PurgeProgress, PurgeScope};
use crate::grpc::status::from_error;

/// What is younger than this the vendor leaves, because a push may still need it.
const TIME_WINDOW: Duration = Duration::from_secs(2 * 3_600);

/// The purges of the whole store, among all operations.
const PURGES: &str = "kind = PURGE_ORPHANS AND target = \"\"";

/// Schedules that recur. The background clears up all the time, so there are none here.
const RECURRING: [&str; 5] = ["Hourly", "Daily", "Weekly", "Custom", "Schedule"];

/// The service over the app.
#[derive(Debug)]
pub(super) struct GarbageCollections {
    app: App,
}

/// What a schedule asks for.
enum Asked {
    /// A garbage collection now.
    Now { dry_run: bool },
    /// That there be none by itself.
    Nothing,
}

impl GarbageCollections {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }

    async fn find(&self, caller: &Caller, id: i64) -> Result<Operation, Status> {
        let missing = || Status::not_found(format!("gc {id} not found"));
        match self.app.get_operation_by_id(caller, id).await {
            Ok(operation) if operation.kind == OperationKind::PurgeOrphans && operation.target.is_empty() => {
                Ok(operation)
            }
            // Other work is none of the vendor's.
            Ok(_) => Err(missing()),
            Err(error) => Err(from_error(error)),
        }
    }

    /// Starts a garbage collection, and returns its number: 0 for a dry run, which leaves no trace.
    async fn start(&self, caller: &Caller, dry_run: bool) -> Result<i64, Status> {
        let input = PurgeOrphans {
            scope: PurgeScope::Everything,
            min_age: TIME_WINDOW,
            include_trash: true,
            digests: None,
            limit: None,
            dry_run,
            options: ChangeOptions::default(),
        };
        match self.app.purge_orphans(caller, input).await.map_err(from_error)? {
            Purge::Begun(operation) => Ok(operation.id),
            Purge::DryRun(_) => Ok(0),
        }
    }
}

fn asked(schedule: Option<pb::GcSchedule>) -> Result<Asked, Status> {
    let schedule = schedule.ok_or_else(|| invalid("schedule in body is required"))?;
    let parameters = schedule.parameters.unwrap_or_default();
    if !(1..=10).contains(&parameters.workers.unwrap_or(1)) {
        return Err(bad_request("the workers of a garbage collection must be between 1 and 10"));
    }
    let kind = schedule.schedule.map(|schedule| schedule.r#type).unwrap_or_default();
    match kind.as_str() {
        "Manual" => Ok(Asked::Now { dry_run: parameters.dry_run }),
        "None" => Ok(Asked::Nothing),
        recurring if RECURRING.contains(&recurring) => Err(bad_request(format!(
            "there are no schedules of type {recurring} here, because the background clears up all the time"
        ))),
        "" => Err(bad_request("schedule.type is required")),
        other => Err(bad_request(format!("unknown schedule type: {other}"))),
    }
}

fn history(operation: Operation) -> pb::GcHistory {
    let done = match &operation.result {
        Some(OperationResult::Purged(done)) => *done,
        _ => operation.purge.unwrap_or_default(),
    };
    pb::GcHistory {
        id: operation.id,
        job_name: "GARBAGE_COLLECTION".to_owned(),
        job_kind: "MANUAL".to_owned(),
        job_parameters: parameters(done),
        job_status: status(operation.state).to_owned(),
        deleted: false,
        schedule: Some(pb::ScheduleObj { r#type: "Manual".to_owned(), ..pb::ScheduleObj::default() }),
        creation_time: convert::timestamp(operation.create_time),
        update_time: convert::timestamp(operation.update_time),
    }
}

/// What was done, which may be less than what was asked for.
fn parameters(done: PurgeProgress) -> String {
    let all = json!({
        "delete_tag": true,
        "delete_untagged": false,
        "dry_run": false,
        "freed_space": done.size_bytes,
        "purged_blobs": done.blobs,
        "purged_manifests": done.artifacts,
        "time_window": TIME_WINDOW.as_secs() / 3_600,
        "workers": 1,
    });
    all.to_string()
}

fn status(state: OperationState) -> &'static str {
    match state {
        OperationState::Pending => "Pending",
        OperationState::Running => "Running",
        OperationState::Succeeded => "Success",
        OperationState::Failed => "Error",
        OperationState::Cancelled => "Stopped",
    }
}

/// The story of a garbage collection, a line an event.
fn log(operation: &Operation) -> String {
    let mut log = String::new();
    let mut line = |time: Option<time::OffsetDateTime>, level: &str, text: String| {
        use time::format_description::well_known::Rfc3339;
        if let Some(time) = time.and_then(|time| time.format(&Rfc3339).ok()) {
            log.push_str(&format!("{time} [{level}] {text}\n"));
        }
    };
    let done = match &operation.result {
        Some(OperationResult::Purged(done)) => *done,
        _ => operation.purge.unwrap_or_default(),
    };
    line(Some(operation.create_time), "INFO", format!("asked for by {}", operation.creator));
    line(operation.start_time, "INFO", "started".to_owned());
    let (reviewed, blobs, bytes) = (done.candidates, done.blobs, done.size_bytes);
    let so_far = format!("{reviewed} candidates reviewed, {blobs} blobs and {bytes} bytes freed");
    line(operation.start_time.map(|_| operation.update_time), "INFO", so_far);
    line(operation.cancel_time, "INFO", "asked to stop".to_owned());
    match &operation.error {
        Some((reason, message)) => line(operation.end_time, "ERROR", format!("{reason}: {message}")),
        None => line(operation.end_time, "INFO", format!("ended: {}", status(operation.state))),
    }
    log
}

#[tonic::async_trait]
impl pb::garbage_collection_service_server::GarbageCollectionService for GarbageCollections {
    async fn list_garbage_collections(
        &self,
        request: Request<pb::ListGarbageCollectionsRequest>,
    ) -> Result<Response<pb::ListGarbageCollectionsResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let pages = Pages::read(request.page, request.page_size, request.path, request.query)?;
        // Nothing of it is a column here, but it must make sense all the same.
        Query::read(&request.q)?;
        let list = |page| self.app.list_operations(&caller, page);
        let (found, total) = pages.of(PURGES.to_owned(), String::new(), list).await?;
        let history = found.into_iter().map(history).collect();
        Ok(Response::new(pb::ListGarbageCollectionsResponse { history, total, link: pages.link(total) }))
    }

    async fn get_garbage_collection(
        &self,
        request: Request<pb::GetGarbageCollectionRequest>,
    ) -> Result<Response<pb::GetGarbageCollectionResponse>, Status> {
        let operation = self.find(&caller(&request), request.get_ref().gc_id).await?;
        Ok(Response::new(pb::GetGarbageCollectionResponse { history: Some(history(operation)) }))
    }

    async fn stop_garbage_collection(
        &self,
        request: Request<pb::StopGarbageCollectionRequest>,
    ) -> Result<Response<pb::StopGarbageCollectionResponse>, Status> {
        let caller = caller(&request);
        let operation = self.find(&caller, request.get_ref().gc_id).await?;
        self.app.cancel_operation(&caller, &operation.uid.to_string()).await.map_err(from_error)?;
        Ok(Response::new(pb::StopGarbageCollectionResponse {}))
    }

    async fn get_garbage_collection_log(
        &self,
        request: Request<pb::GetGarbageCollectionLogRequest>,
    ) -> Result<Response<pb::GetGarbageCollectionLogResponse>, Status> {
        let operation = self.find(&caller(&request), request.get_ref().gc_id).await?;
        Ok(Response::new(pb::GetGarbageCollectionLogResponse { body: about::text(log(&operation)) }))
    }

    async fn get_garbage_collection_schedule(
        &self,
        _request: Request<pb::GetGarbageCollectionScheduleRequest>,
    ) -> Result<Response<pb::GetGarbageCollectionScheduleResponse>, Status> {
        Ok(Response::new(pb::GetGarbageCollectionScheduleResponse {}))
    }

    async fn create_garbage_collection_schedule(
        &self,
        request: Request<pb::CreateGarbageCollectionScheduleRequest>,
    ) -> Result<Response<pb::CreateGarbageCollectionScheduleResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let id = match asked(request.schedule)? {
            Asked::Now { dry_run } => self.start(&caller, dry_run).await?,
            Asked::Nothing => 0,
        };
        let location = format!("/api/v2.0/system/gc/{id}");
        Ok(Response::new(pb::CreateGarbageCollectionScheduleResponse { location }))
    }

    async fn update_garbage_collection_schedule(
        &self,
        request: Request<pb::UpdateGarbageCollectionScheduleRequest>,
    ) -> Result<Response<pb::UpdateGarbageCollectionScheduleResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        if let Asked::Now { dry_run } = asked(request.schedule)? {
            self.start(&caller, dry_run).await?;
        }
        Ok(Response::new(pb::UpdateGarbageCollectionScheduleResponse {}))
    }
}
