//! `digitalocean.v2.AccountService`: options, the subscription that nothing depends on, credentials for docker.

use std::collections::HashMap;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tonic::{Request, Response, Status};

use super::errors::invalid;
use super::{answer, convert, pb};
use crate::access::Caller;
use crate::app::{App, ChangeOptions, CreateToken};
use crate::domain::access::{Place, Role};
use crate::grpc::caller;
use crate::grpc::status::from_error;

/// The regions that the vendor has registries in. A registry keeps the one that its creator named.
pub(super) const REGIONS: [&str; 8] = ["nyc3", "sfo3", "sfo2", "ams3", "sgp1", "fra1", "blr1", "syd1"];

/// The tiers that the vendor sells: slug and name. They are all accepted where a registry is created, and none has an
/// effect.
const TIERS: [(&str, &str); 3] = [("starter", "Starter"), ("basic", "Basic"), (TIER, "Professional")];

/// The tier that everybody is on, because it is the one without limits.
const TIER: &str = "professional";

/// Since when everybody is on it: the start of Unix time, for it never began.
const SINCE: prost_types::Timestamp = prost_types::Timestamp { seconds: 0, nanos: 0 };

/// Checks that the vendor knows a tier.
pub(super) fn check_tier(field: &'static str, slug: &str) -> Result<(), Status> {
    match TIERS.iter().any(|(known, _)| *known == slug) {
        true => Ok(()),
        false => Err(invalid(field, "must be one of starter, basic, professional")),
    }
}

fn tier((slug, name): (&str, &str)) -> pb::SubscriptionTier {
    pb::SubscriptionTier {
        name: name.to_owned(),
        slug: slug.to_owned(),
        allow_storage_overage: true,
        ..pb::SubscriptionTier::default()
    }
}

/// The subscription that everybody has.
pub(super) fn subscription() -> pb::Subscription {
    let tier = TIERS.into_iter().find(|(slug, _)| *slug == TIER).map(tier);
    pb::Subscription { tier, created_at: Some(SINCE), updated_at: Some(SINCE) }
}

/// The service over the app.
#[derive(Debug)]
pub(super) struct Account {
    app: App,
}

impl Account {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }
}

impl Account {
    /// A name and a password for docker: a token made for the occasion, or, where nobody is asked, anything, because docker
    /// insists on having something.
    async fn credentials(&self, caller: &Caller, request: &pb::GetDockerCredentialsRequest) -> Result<String, Status> {
        self.app.check_signed_in(caller).await.map_err(from_error)?;
        let Some(subject) = caller.subject() else { return Ok(format!("{0}:{0}", caller.name)) };
        let lifetime = match request.expiry_seconds {
            0 => None,
            seconds => Some(u64::try_from(seconds).map_err(|_| invalid("expiry_seconds", "must not be negative"))?),
        };
        let place = match request.registry_name.as_str() {
            "" => None,
            name => Some(Place::Namespace(convert::registry(name)?)),
        };
        let input = CreateToken {
            account: String::new(),
            description: "Credentials for docker".to_owned(),
            max_role: (!request.read_write).then_some(Role::Reader),
            place,
            lifetime: lifetime.map(Duration::from_secs),
            options: ChangeOptions::default(),
        };
        let created = self.app.create_token(caller, input).await.map_err(from_error)?;
        Ok(format!("{}:{}", subject.name, created.secret.expose()))
    }
}

#[tonic::async_trait]
impl pb::account_service_server::AccountService for Account {
    async fn get_options(
        &self,
        _request: Request<pb::GetOptionsRequest>,
    ) -> Result<Response<pb::GetOptionsResponse>, Status> {
        let options = pb::Options {
            available_regions: REGIONS.map(str::to_owned).to_vec(),
            subscription_tiers: TIERS.map(tier).to_vec(),
        };
        Ok(answer(pb::GetOptionsResponse { options: Some(options) }))
    }

    async fn get_subscription(
        &self,
        _request: Request<pb::GetSubscriptionRequest>,
    ) -> Result<Response<pb::GetSubscriptionResponse>, Status> {
        Ok(answer(pb::GetSubscriptionResponse { subscription: Some(subscription()) }))
    }

    async fn update_subscription(
        &self,
        request: Request<pb::UpdateSubscriptionRequest>,
    ) -> Result<Response<pb::UpdateSubscriptionResponse>, Status> {
        let slug = &request.get_ref().tier_slug;
        check_tier("tier_slug", slug)?;
        if slug != TIER {
            return Err(Status::failed_precondition(format!(
                "Everybody is on the tier {TIER} here, which costs nothing; the tier cannot be changed."
            )));
        }
        Ok(answer(pb::UpdateSubscriptionResponse { subscription: Some(subscription()) }))
    }

    async fn get_docker_credentials(
        &self,
        request: Request<pb::GetDockerCredentialsRequest>,
    ) -> Result<Response<pb::GetDockerCredentialsResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        if !request.registry_name.is_empty() {
            let name = convert::registry(&request.registry_name)?;
            self.app.get_namespace(&caller, &name).await.map_err(from_error)?;
        }
        // Docker names a registry by host and port alone.
        let host = request.origin.split_once("://").map_or(request.origin.as_str(), |(_, host)| host);
        let auth = STANDARD.encode(self.credentials(&caller, &request).await?);
        let auths = HashMap::from([(host.to_owned(), pb::DockerAuth { auth })]);
        Ok(answer(pb::GetDockerCredentialsResponse { auths }))
    }
}
