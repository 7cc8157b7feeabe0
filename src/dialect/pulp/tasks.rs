//! `pulp.v3.TaskService`: our operations as tasks.

use std::collections::BTreeMap;

use tonic::{Request, Response, Status};
use uuid::Uuid;

use super::errors::invalid;
use super::filters::{List, Reader, choice, filters, time};
use super::pages::Pages;
use super::{answer, convert, correlation, pb, task};
use crate::access::Caller;
use crate::app::App;
use crate::domain::catalog::{Condition, Field, Subject, Test, Value};
use crate::domain::operation::{Operation, OperationKind, OperationResult, OperationState};
use crate::grpc::caller;
use crate::grpc::status::from_error;

/// Who starts everything, as long as nobody has a name.
const USER: &str = "/pulp/api/v3/users/1/";
/// Days after which an ended task goes with a purge that does not say when.
const KEPT: time::Duration = time::Duration::days(30);

/// Every kind of operation, and the task that does the same at the vendor's.
const NAMES: [(OperationKind, &str); 9] = [
    (OperationKind::DeleteRepository, "pulpcore.app.tasks.base.general_multi_delete"),
    (OperationKind::DeleteNamespace, "pulpcore.app.tasks.base.general_multi_delete"),
    (OperationKind::PurgeOrphans, "pulpcore.app.tasks.orphan.orphan_cleanup"),
    (OperationKind::DeleteArtifact, "pulp_container.app.tasks.recursive_remove.recursive_remove_content"),
    (OperationKind::PointTag, "pulp_container.app.tasks.tag.tag_image"),
    (OperationKind::DeleteTag, "pulp_container.app.tasks.untag.untag_image"),
    (OperationKind::CreateRepository, "pulpcore.app.tasks.base.general_create"),
    (OperationKind::UpdateRepository, "pulpcore.app.tasks.base.general_update"),
    (OperationKind::ForgetOperations, "pulpcore.app.tasks.purge.purge"),
];

/// The service over the app.
#[derive(Debug)]
pub(super) struct Tasks {
    app: App,
}

impl Tasks {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }

    async fn find(&self, caller: &Caller, id: &str) -> Result<(Operation, Subject), Status> {
        let id = convert::id(id)?;
        let found = self.app.get_operation(caller, &id.to_string()).await.map_err(from_error)?;
        let subject = self.app.operation_subject(caller, &found).await.map_err(from_error)?;
        Ok((found, subject))
    }
}

fn name(kind: OperationKind) -> &'static str {
    NAMES.iter().find(|(known, _)| *known == kind).map_or("", |(_, name)| name)
}

fn state(operation: &Operation) -> &'static str {
    match operation.state {
        OperationState::Pending => "waiting",
        OperationState::Running if operation.cancel_time.is_some() => "canceling",
        OperationState::Running => "running",
        OperationState::Succeeded => "completed",
        OperationState::Failed => "failed",
        OperationState::Cancelled => "canceled",
    }
}

/// Tasks in some states.
pub(super) fn states(how: &str, values: &[&str]) -> Result<Condition, String> {
    let is = |state: OperationState| Condition::of(Field::State, Test::Is(Value::Int(state as i64)));
    let unasked = || Condition::of(Field::CancelTime, Test::Unset);
    let mut any = Vec::new();
    for value in values {
        any.push(match *value {
            "waiting" => is(OperationState::Pending),
            "running" => Condition::All(vec![is(OperationState::Running), unasked()]),
            "canceling" => Condition::All(vec![is(OperationState::Running), Condition::Not(Box::new(unasked()))]),
            "completed" => is(OperationState::Succeeded),
            "failed" => is(OperationState::Failed),
            "canceled" => is(OperationState::Cancelled),
            "skipped" => Condition::never(),
            other => return Err(choice(other)),
        });
    }
    let any = Condition::Any(any);
    Ok(if how == "ne" { Condition::Not(Box::new(any)) } else { any })
}

/// Tasks by their names.
pub(super) fn names(how: &str, values: &[&str]) -> Condition {
    let first = values.first().copied().unwrap_or_default();
    let fits = |name: &str| match how {
        "contains" => name.contains(first),
        "ne" => name != first,
        _ => values.contains(&name),
    };
    let kinds = NAMES.iter().filter(|(_, name)| fits(name)).map(|(kind, _)| Value::Int(*kind as i64));
    Condition::of(Field::Kind, Test::In(kinds.collect()))
}

/// Tasks that made what an href names: a version, or a distribution with its repository.
pub(super) fn creation(href: &str) -> Option<Condition> {
    let of = |uid| Condition::of(Field::Repository, Test::Is(Value::Uid(uid)));
    if let Some((repository, number)) = convert::version_of(href) {
        let made = Condition::of(Field::Version, Test::Is(Value::Int(number)));
        return Some(Condition::All(vec![of(repository), made]));
    }
    let distribution = convert::distribution_id(href)?;
    let creates = Condition::of(Field::Kind, Test::Is(Value::Int(OperationKind::CreateRepository as i64)));
    Some(Condition::All(vec![of(distribution), creates]))
}

fn report(message: &str, code: &str, state: &str, done: i64) -> pb::ProgressReport {
    let (message, code, state) = (message.to_owned(), code.to_owned(), state.to_owned());
    pb::ProgressReport { message, code, state, total: Some(done), done, suffix: None }
}

fn reports(operation: &Operation) -> Vec<pb::ProgressReport> {
    let progress = match &operation.result {
        Some(OperationResult::Purged(progress)) => Some(progress),
        Some(OperationResult::Forgotten { operations }) => {
            return vec![report("Purged task-objects total", "purge.tasks.total", "completed", *operations)];
        }
        _ => operation.purge.as_ref(),
    };
    let Some(progress) = progress else { return Vec::new() };
    let state = state(operation);
    vec![
        report("Clean up orphan Content", "clean-up.content", state, progress.artifacts + progress.blobs),
        report("Clean up orphan Artifacts", "clean-up.artifacts", state, progress.blobs),
    ]
}

/// How many of what went, under the vendor's names for it.
fn result(operation: &Operation) -> BTreeMap<String, i64> {
    let Some(OperationResult::Retired { repositories, .. }) = operation.result else { return BTreeMap::new() };
    let namespaces = i64::from(operation.kind == OperationKind::DeleteNamespace);
    let counts = [
        ("core.Repository", repositories),
        ("core.Distribution", repositories),
        ("container.ContainerDistribution", repositories),
        ("container.ContainerPushRepository", repositories),
        ("container.ContainerNamespace", namespaces),
    ];
    counts.into_iter().filter(|(_, count)| *count > 0).map(|(model, count)| (model.to_owned(), count)).collect()
}

/// Hrefs and names of what the task made.
fn created(operation: &Operation, repository: Option<Uuid>) -> (Vec<String>, Vec<String>) {
    let made = match (&operation.result, repository) {
        (Some(OperationResult::Changed { version: Some(number) }), Some(uid)) => {
            Some((convert::version_href(convert::PUSH, uid, *number), convert::version_prn(uid, *number)))
        }
        (Some(OperationResult::Changed { .. }), Some(uid)) if operation.kind == OperationKind::CreateRepository => {
            Some((convert::distribution_href(uid), format!("prn:container.containerdistribution:{uid}")))
        }
        _ => None,
    };
    made.into_iter().unzip()
}

fn reserved(operation: &Operation, subject: &Subject) -> Vec<String> {
    let mut names = Vec::new();
    if operation.kind == OperationKind::PurgeOrphans {
        names.push(format!("pdrn:{}:orphans", convert::domain_id()));
    }
    if let Some(uid) = subject.repository_uid {
        if operation.kind == OperationKind::DeleteRepository {
            names.push(format!("prn:container.containerdistribution:{uid}"));
        }
        names.push(format!("prn:container.containerpushrepository:{uid}"));
    } else if let Some(uid) = subject.namespace_uid {
        names.push(format!("prn:container.containernamespace:{uid}"));
    }
    names.push(format!("shared:prn:core.domain:{}", convert::domain_id()));
    names
}

fn shown(operation: Operation, subject: &Subject) -> pb::Task {
    let (created_resources, created_resource_prns) = created(&operation, subject.repository_uid);
    let error = operation.error.as_ref().map(|(reason, message)| pb::TaskError {
        description: message.clone(),
        traceback: String::new(),
        reason: reason.clone(),
    });
    let began = operation.start_time.map(convert::timestamp);
    pb::Task {
        pulp_href: convert::task_href(operation.uid),
        prn: format!("prn:core.task:{}", operation.uid),
        pulp_created: Some(convert::timestamp(operation.create_time)),
        pulp_last_updated: Some(convert::timestamp(operation.update_time)),
        state: state(&operation).to_owned(),
        name: name(operation.kind).to_owned(),
        created_by: Some(USER.to_owned()),
        unblocked_at: began,
        started_at: began,
        finished_at: operation.end_time.map(convert::timestamp),
        error,
        worker: None,
        parent_task: None,
        child_tasks: Vec::new(),
        task_group: None,
        progress_reports: reports(&operation),
        created_resources,
        created_resource_prns,
        reserved_resources_record: reserved(&operation, subject),
        result: result(&operation),
        pulp_api_version: "v3".to_owned(),
        // One that was not started here has none of its own.
        logging_cid: operation.correlation_id.unwrap_or_else(|| operation.uid.simple().to_string()),
    }
}

#[tonic::async_trait]
impl pb::task_service_server::TaskService for Tasks {
    async fn list_tasks(
        &self,
        request: Request<pb::ListTasksRequest>,
    ) -> Result<Response<pb::ListTasksResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let pages = Pages::read(&request.limit, &request.offset, &request.origin, &request.path, &request.query);
        let named = filters!(request;
            pulp_href_in => "pulp_href__in" [], prn_in => "prn__in" [], pulp_id_in => "pulp_id__in" [],
            state, state_in => "state__in" [], state_ne => "state__ne", name, name_contains => "name__contains",
            name_in => "name__in" [], name_ne => "name__ne", logging_cid,
            logging_cid_contains => "logging_cid__contains",
            pulp_created, pulp_created_gt => "pulp_created__gt", pulp_created_gte => "pulp_created__gte",
            pulp_created_isnull => "pulp_created__isnull", pulp_created_lt => "pulp_created__lt",
            pulp_created_lte => "pulp_created__lte", pulp_created_range => "pulp_created__range",
            started_at, started_at_gt => "started_at__gt", started_at_gte => "started_at__gte",
            started_at_isnull => "started_at__isnull", started_at_lt => "started_at__lt",
            started_at_lte => "started_at__lte", started_at_range => "started_at__range",
            finished_at, finished_at_gt => "finished_at__gt", finished_at_gte => "finished_at__gte",
            finished_at_isnull => "finished_at__isnull", finished_at_lt => "finished_at__lt",
            finished_at_lte => "finished_at__lte", finished_at_range => "finished_at__range",
            unblocked_at, unblocked_at_gt => "unblocked_at__gt", unblocked_at_gte => "unblocked_at__gte",
            unblocked_at_isnull => "unblocked_at__isnull", unblocked_at_lt => "unblocked_at__lt",
            unblocked_at_lte => "unblocked_at__lte", unblocked_at_range => "unblocked_at__range",
            parent_task, child_tasks, task_group, worker, worker_isnull => "worker__isnull",
            worker_name => "worker__name", worker_in => "worker__in" [], created_resources, reserved_resources [],
            reserved_resources_in => "reserved_resources__in" [], exclusive_resources [],
            exclusive_resources_in => "exclusive_resources__in" [], shared_resources [],
            shared_resources_in => "shared_resources__in" [],
        );
        let reader = Reader { app: &self.app, caller: &caller, list: List::Tasks };
        let asked = reader.read(named, &request.q).await?;
        let window = pages.window(asked.condition, reader.order(&request.ordering)?);
        let found = self.app.catalog_operations(&caller, &window).await.map_err(from_error)?;
        let links = pages.links(found.total);
        let results = found.items.into_iter().map(|(operation, subject)| shown(operation, &subject)).collect();
        let (next, previous) = (links.next, links.previous);
        Ok(answer(pb::ListTasksResponse { count: found.total, next, previous, results }, &cid))
    }

    async fn get_task(&self, request: Request<pb::GetTaskRequest>) -> Result<Response<pb::GetTaskResponse>, Status> {
        let (caller, cid) = (caller(&request), correlation(&request));
        let (operation, subject) = self.find(&caller, &request.get_ref().id).await?;
        Ok(answer(pb::GetTaskResponse { task: Some(shown(operation, &subject)) }, &cid))
    }

    async fn cancel_task(
        &self,
        request: Request<pb::CancelTaskRequest>,
    ) -> Result<Response<pb::CancelTaskResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let (operation, subject) = self.find(&caller, &request.id).await?;
        if request.state.as_deref() != Some("canceled") {
            return Err(invalid("state", "The only acceptable value for 'state' is 'canceled'."));
        }
        if operation.state.is_final() {
            let task = Some(shown(operation, &subject));
            return Ok(answer(pb::CancelTaskResponse { http_status: 409, task }, &cid));
        }
        let uid = operation.uid.to_string();
        let operation = self.app.cancel_operation(&caller, &uid).await.map_err(from_error)?;
        let task = Some(shown(operation, &subject));
        Ok(answer(pb::CancelTaskResponse { http_status: 0, task }, &cid))
    }

    async fn delete_task(
        &self,
        request: Request<pb::DeleteTaskRequest>,
    ) -> Result<Response<pb::DeleteTaskResponse>, Status> {
        let (caller, cid) = (caller(&request), correlation(&request));
        let id = convert::id(&request.get_ref().id)?;
        self.app.delete_operation(&caller, &id.to_string()).await.map_err(from_error)?;
        Ok(answer(pb::DeleteTaskResponse {}, &cid))
    }

    async fn purge_tasks(
        &self,
        request: Request<pb::PurgeTasksRequest>,
    ) -> Result<Response<pb::PurgeTasksResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let before = match &request.finished_before {
            None => time::OffsetDateTime::now_utc() - KEPT,
            Some(text) => time(text).ok_or_else(|| {
                invalid("finished_before", "Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].")
            })?,
        };
        let wanted: Vec<&str> = match request.states.is_empty() {
            true => vec!["completed"],
            false => request.states.iter().map(String::as_str).collect(),
        };
        const FINAL: [&str; 4] = ["completed", "failed", "canceled", "skipped"];
        if let Some(other) = wanted.iter().find(|state| !FINAL.contains(state)) {
            return Err(invalid("states", format!("\"{other}\" is not a valid choice.")));
        }
        let ended = Condition::of(Field::EndTime, Test::Below(Value::Time(before)));
        let states = states("in", &wanted).map_err(|what| invalid("states", what))?;
        let condition = Condition::All(vec![ended, states]);
        let operation = self.app.forget_operations(&caller, condition).await.map_err(from_error)?;
        Ok(answer(pb::PurgeTasksResponse { task: task(&self.app, &operation, &cid).await? }, &cid))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_name_and_every_state_can_be_asked_for() {
        for code in 1.. {
            let Some(kind) = OperationKind::from_code(code) else { break };
            assert!(!name(kind).is_empty(), "{kind:?}");
        }
        for state in ["waiting", "skipped", "running", "completed", "failed", "canceled", "canceling"] {
            assert!(states("", &[state]).is_ok(), "{state}");
        }
        assert!(states("", &["done"]).is_err());
    }
}
