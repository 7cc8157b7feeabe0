//! `pulp.v3.OrphanService`: purges of orphans.

use std::time::Duration;

use prost_types::value::Kind;
use tonic::{Request, Response, Status};

use super::errors::{invalid, not_found};
use super::filters::{List, Reader};
use super::{answer, convert, correlation, pb, task};
use crate::access::Caller;
use crate::app::{App, Purge, PurgeOrphans};
use crate::domain::Digest;
use crate::grpc::caller;
use crate::grpc::status::from_error;

/// Minutes that an orphan may be protected at most.
const PROTECTION_MAX: i64 = u32::MAX as i64;

/// The field that names content.
const HREFS: &str = "content_hrefs";

/// The service over the app.
#[derive(Debug)]
pub(super) struct Orphans {
    app: App,
}

impl Orphans {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }

    /// The digests of the content that hrefs name.
    async fn digests(&self, caller: &Caller, hrefs: prost_types::Value) -> Result<Vec<Digest>, Status> {
        let other = match hrefs.kind {
            Some(Kind::ListValue(hrefs)) => return self.digests_of(caller, hrefs).await,
            None | Some(Kind::NullValue(_)) => return Err(invalid(HREFS, "This field may not be null.")),
            Some(Kind::StringValue(_)) => "str",
            Some(Kind::NumberValue(_)) => "int",
            Some(Kind::BoolValue(_)) => "bool",
            Some(Kind::StructValue(_)) => "dict",
        };
        Err(invalid(HREFS, format!("Expected a list of items but got type \"{other}\".")))
    }

    async fn digests_of(&self, caller: &Caller, hrefs: prost_types::ListValue) -> Result<Vec<Digest>, Status> {
        if hrefs.values.is_empty() {
            return Err(invalid(HREFS, "Must not be []."));
        }
        let reader = Reader { app: &self.app, caller, list: List::Manifests };
        let mut digests = Vec::with_capacity(hrefs.values.len());
        for value in hrefs.values {
            let href = match value.kind {
                Some(Kind::StringValue(text)) => text,
                _ => return Err(invalid(HREFS, "Not a valid string.")),
            };
            if !convert::is_content(&href) {
                return Err(invalid(HREFS, format!("URI not valid: {href}")));
            }
            let found = reader.digest_of(&href).await?;
            digests.push(found.ok_or_else(|| invalid(HREFS, format!("URI {href} not found for content.")))?);
        }
        Ok(digests)
    }

    async fn purge(&self, caller: &Caller, input: PurgeOrphans, cid: &str) -> Result<String, Status> {
        match self.app.purge_orphans(caller, input).await.map_err(from_error)? {
            Purge::Begun(operation) => task(&self.app, &operation, cid).await,
            Purge::DryRun(_) => Err(not_found()),
        }
    }
}

#[tonic::async_trait]
impl pb::orphan_service_server::OrphanService for Orphans {
    async fn delete_orphans(
        &self,
        request: Request<pb::DeleteOrphansRequest>,
    ) -> Result<Response<pb::DeleteOrphansResponse>, Status> {
        let (caller, cid) = (caller(&request), correlation(&request));
        // As the document has it: what was removed is gone after this.
        let input = PurgeOrphans { include_trash: true, ..PurgeOrphans::default() };
        Ok(answer(pb::DeleteOrphansResponse { task: self.purge(&caller, input, &cid).await? }, &cid))
    }

    async fn cleanup_orphans(
        &self,
        request: Request<pb::CleanupOrphansRequest>,
    ) -> Result<Response<pb::CleanupOrphansResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        const FIELD: &str = "orphan_protection_time";
        let min_age = match request.orphan_protection_time {
            None => self.app.settings().trash_window,
            Some(minutes) if minutes < 0 => {
                return Err(invalid(FIELD, "Ensure this value is greater than or equal to 0."));
            }
            Some(minutes) if minutes > PROTECTION_MAX => {
                return Err(invalid(FIELD, format!("Ensure this value is less than or equal to {PROTECTION_MAX}.")));
            }
            Some(minutes) => Duration::from_secs(minutes.unsigned_abs() * 60),
        };
        let digests = match request.content_hrefs {
            Some(hrefs) => Some(self.digests(&caller, hrefs).await?),
            None => None,
        };
        let input = PurgeOrphans { include_trash: true, min_age, digests, ..PurgeOrphans::default() };
        Ok(answer(pb::CleanupOrphansResponse { task: self.purge(&caller, input, &cid).await? }, &cid))
    }
}
