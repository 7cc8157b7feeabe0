//! `wharfinger.v1.ProtectionService`.

use tonic::{Request, Response, Status};

use super::status::from_error;
use super::{caller, convert};
use crate::app::{App, ChangeOptions, PageRequest, PinArtifact, ProtectTags};
use crate::domain::access::Place;
use crate::domain::protection::{Pattern, Pin, Protection, TagRule};
use crate::domain::{Malformed, Result as DomainResult};
use crate::pb;

/// The service over the app.
#[derive(Debug)]
pub(super) struct Protections {
    app: App,
}

impl Protections {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }
}

#[tonic::async_trait]
impl pb::protection_service_server::ProtectionService for Protections {
    async fn protect_tags(
        &self,
        request: Request<pb::ProtectTagsRequest>,
    ) -> Result<Response<pb::ProtectTagsResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let read = || {
            let given = convert::message("rule", request.rule)?;
            let code = i16::try_from(given.protection).ok().and_then(Protection::from_code);
            let protection =
                code.ok_or_else(|| Malformed::new("expected IMMUTABLE or PROTECTED").field("rule.protection"))?;
            Ok(ProtectTags {
                place: place(given.place)?,
                pattern: Pattern::parse(&given.pattern).map_err(|malformed| malformed.field("rule.pattern"))?,
                protection,
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let made = self.app.protect_tags(&caller, read().map_err(from_error)?).await.map_err(from_error)?;
        Ok(Response::new(pb::ProtectTagsResponse { rule: Some(rule(made)) }))
    }

    async fn list_tag_rules(
        &self,
        request: Request<pb::ListTagRulesRequest>,
    ) -> Result<Response<pb::ListTagRulesResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let name = convert::required("namespace", &request.namespace).map_err(from_error)?;
        let rules = self.app.list_tag_rules(&caller, &name).await.map_err(from_error)?;
        Ok(Response::new(pb::ListTagRulesResponse { rules: rules.into_iter().map(rule).collect() }))
    }

    async fn unprotect_tags(
        &self,
        request: Request<pb::UnprotectTagsRequest>,
    ) -> Result<Response<pb::UnprotectTagsResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let read = || {
            let uid = convert::uid("rule", &request.rule)?;
            let uid = uid.ok_or_else(|| Malformed::new("a uid is required").field("rule"))?;
            Ok((uid, ChangeOptions::parse(false, &request.request_id)?))
        };
        let (uid, options) = read().map_err(from_error)?;
        let gone = self.app.unprotect_tags(&caller, uid, options).await.map_err(from_error)?;
        Ok(Response::new(pb::UnprotectTagsResponse { rule: Some(rule(gone)) }))
    }

    async fn pin_artifact(
        &self,
        request: Request<pb::PinArtifactRequest>,
    ) -> Result<Response<pb::PinArtifactResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let read = || {
            Ok(PinArtifact {
                repository: convert::required("repository", &request.repository)?,
                digest: convert::required("digest", &request.digest)?,
                reason: request.reason,
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let made = self.app.pin_artifact(&caller, read().map_err(from_error)?).await.map_err(from_error)?;
        Ok(Response::new(pb::PinArtifactResponse { pin: Some(pin(made)) }))
    }

    async fn unpin_artifact(
        &self,
        request: Request<pb::UnpinArtifactRequest>,
    ) -> Result<Response<pb::UnpinArtifactResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let read = || {
            Ok(PinArtifact {
                repository: convert::required("repository", &request.repository)?,
                digest: convert::required("digest", &request.digest)?,
                reason: String::new(),
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        self.app.unpin_artifact(&caller, read().map_err(from_error)?).await.map_err(from_error)?;
        Ok(Response::new(pb::UnpinArtifactResponse {}))
    }

    async fn list_pins(&self, request: Request<pb::ListPinsRequest>) -> Result<Response<pb::ListPinsResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let name = convert::required("repository", &request.repository).map_err(from_error)?;
        let page = PageRequest::plain(request.page_size, request.page_token);
        let page = self.app.list_pins(&caller, &name, page).await.map_err(from_error)?;
        Ok(Response::new(pb::ListPinsResponse {
            pins: page.items.into_iter().map(pin).collect(),
            next_page_token: page.next_token,
        }))
    }
}

fn place(given: Option<pb::tag_rule::Place>) -> DomainResult<Place> {
    use pb::tag_rule::Place as Given;
    match given {
        Some(Given::Namespace(name)) => Ok(Place::Namespace(convert::required("rule.namespace", &name)?)),
        Some(Given::Repository(name)) => Ok(Place::Repository(convert::required("rule.repository", &name)?)),
        None => Err(Malformed::new("a namespace or a repository is required").field("rule.namespace")),
    }
}

fn rule(rule: TagRule) -> pb::TagRule {
    use pb::tag_rule::Place as Given;
    pb::TagRule {
        uid: rule.uid.to_string(),
        place: Some(match rule.place {
            Place::Namespace(name) => Given::Namespace(name.into_string()),
            Place::Repository(name) => Given::Repository(name.into_string()),
        }),
        pattern: rule.pattern.as_str().to_owned(),
        protection: rule.protection as i32,
        creator: rule.creator,
        create_time: Some(convert::timestamp(rule.create_time)),
    }
}

fn pin(pin: Pin) -> pb::Pin {
    pb::Pin {
        repository: pin.repository.into_string(),
        digest: pin.digest.to_string(),
        reason: pin.reason,
        creator: pin.creator,
        create_time: Some(convert::timestamp(pin.create_time)),
    }
}
