//! `wharfinger.v1.OrphanService`.

use std::time::Duration;

use tonic::{Request, Response, Status};

use super::status::from_error;
use super::{caller, convert};
use crate::app::{App, ChangeOptions, ListOrphans, PageRequest, Purge, PurgeOrphans};
use crate::domain::orphan::{Orphan, OrphanReason, PurgeScope};
use crate::domain::{Malformed, Result as DomainResult};
use crate::pb;

/// The longest age that a purge can be asked for.
const MIN_AGE_MAX: Duration = Duration::from_secs(100 * 365 * 24 * 3_600);

/// The service over the app.
#[derive(Debug)]
pub(super) struct Orphans {
    app: App,
}

impl Orphans {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }
}

#[tonic::async_trait]
impl pb::orphan_service_server::OrphanService for Orphans {
    async fn list_orphans(
        &self,
        request: Request<pb::ListOrphansRequest>,
    ) -> Result<Response<pb::ListOrphansResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            Ok(ListOrphans {
                scope: scope(&request.namespace, &request.repository)?,
                reason: reason(request.reason)?,
                page: PageRequest::plain(request.page_size, request.page_token),
            })
        };
        let input = read().map_err(from_error)?;
        let page = self.app.list_orphans(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::ListOrphansResponse {
            orphans: page.items.into_iter().map(orphan).collect(),
            next_page_token: page.next_token,
        }))
    }

    async fn summarize_orphans(
        &self,
        request: Request<pb::SummarizeOrphansRequest>,
    ) -> Result<Response<pb::SummarizeOrphansResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let scope = scope(&request.namespace, &request.repository).map_err(from_error)?;
        let totals = self.app.summarize_orphans(&caller, &scope).await.map_err(from_error)?;
        let total = |total: crate::domain::orphan::OrphanTotal| pb::OrphanTotal {
            reason: total.reason as i32,
            count: total.count,
            size_bytes: total.size_bytes,
            oldest_time: convert::timestamps(total.oldest),
        };
        Ok(Response::new(pb::SummarizeOrphansResponse { totals: totals.into_iter().map(total).collect() }))
    }

    async fn purge_orphans(
        &self,
        request: Request<pb::PurgeOrphansRequest>,
    ) -> Result<Response<pb::PurgeOrphansResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            let limit = match request.limit {
                ..0 => return Err(Malformed::new("must not be negative").field("limit")),
                0 => None,
                limit => Some(limit),
            };
            Ok(PurgeOrphans {
                digests: None,
                scope: scope(&request.namespace, &request.repository)?,
                min_age: convert::timeout("min_age", request.min_age, Duration::ZERO, MIN_AGE_MAX)?,
                include_trash: request.include_trash,
                limit,
                dry_run: request.dry_run,
                options: ChangeOptions::parse(false, &request.request_id)?,
            })
        };
        let input = read().map_err(from_error)?;
        let purge = match self.app.purge_orphans(&caller, input).await.map_err(from_error)? {
            Purge::Begun(operation) => pb::purge_orphans_response::Purge::Operation(convert::operation(*operation)),
            Purge::DryRun(progress) => pb::purge_orphans_response::Purge::Estimate(convert::purge_result(progress)),
        };
        Ok(Response::new(pb::PurgeOrphansResponse { purge: Some(purge) }))
    }
}

/// Reads the one of `namespace` and `repository` that is set; neither means everything.
fn scope(namespace: &str, repository: &str) -> DomainResult<PurgeScope> {
    match (namespace.is_empty(), repository.is_empty()) {
        (true, true) => Ok(PurgeScope::Everything),
        (false, true) => Ok(PurgeScope::Namespace(convert::required("namespace", namespace)?)),
        (true, false) => Ok(PurgeScope::Repository(convert::required("repository", repository)?)),
        (false, false) => Err(Malformed::new("at most one of namespace and repository may be set").field("repository")),
    }
}

fn reason(number: i32) -> DomainResult<Option<OrphanReason>> {
    match number {
        0 => Ok(None),
        number => match OrphanReason::ALL.into_iter().find(|reason| *reason as i32 == number) {
            Some(reason) => Ok(Some(reason)),
            None => Err(Malformed::new("expected one of the reasons of OrphanReason").field("reason")),
        },
    }
}

fn orphan(orphan: Orphan) -> pb::Orphan {
    pb::Orphan {
        kind: orphan.kind as i32,
        reason: orphan.reason as i32,
        repository: orphan.repository.map(|name| name.into_string()).unwrap_or_default(),
        digest: orphan.digest.map(|digest| digest.to_string()).unwrap_or_default(),
        size_bytes: orphan.size_bytes,
        since_time: Some(convert::timestamp(orphan.since)),
        due_time: Some(convert::timestamp(orphan.due_time)),
    }
}
