//! `digitalocean.v2.RegistryService`: namespaces as registries.

use std::collections::BTreeMap;

use tonic::{Request, Response, Status};

use super::errors::{invalid, no_such_thing};
use super::{about, answer, convert, pb};
use crate::access::Caller;
use crate::app::{App, ChangeOptions, CreateNamespace, DeleteNamespace, ListNamespaces, PageRequest};
use crate::domain::namespace::Namespace;
use crate::domain::{Error, NamespaceName};
use crate::grpc::caller;
use crate::grpc::status::from_error;

/// Names that the vendor's paths need for other things.
const RESERVED: [&str; 3] = ["options", "subscription", "validate-name"];

/// Namespaces read at a time for the list that has no pages.
const BATCH: i32 = 1_000;

/// The service over the app.
#[derive(Debug)]
pub(super) struct Registries {
    app: App,
}

impl Registries {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }

    async fn registry(&self, caller: &Caller, namespace: Namespace) -> Result<pb::Registry, Status> {
        let usages = self.app.namespace_usages(caller, std::slice::from_ref(&namespace)).await.map_err(from_error)?;
        let usage = usages.get(&namespace.id);
        Ok(convert::registry_of(namespace, usage))
    }

    /// The one registry that the group `registry` speaks of.
    async fn only(&self, caller: &Caller) -> Result<Namespace, Status> {
        let input = ListNamespaces { page: PageRequest::plain(2, String::new()), deleted: false };
        let mut found = self.app.list_namespaces(caller, input).await.map_err(from_error)?.items;
        match found.len() {
            0 => Err(no_such_thing()),
            1 => Ok(found.remove(0)),
            _ => Err(Status::failed_precondition(
                "There are several registries; name one of them at /v2/registries/$REGISTRY_NAME.",
            )),
        }
    }

    async fn create(&self, caller: &Caller, name: &str, region: &str) -> Result<pb::Registry, Status> {
        let name = check_name(name)?;
        if !region.is_empty() && !about::REGIONS.contains(&region) {
            return Err(invalid("region", format!("must be one of {}", about::REGIONS.join(", "))));
        }
        let mut labels = BTreeMap::new();
        if !region.is_empty() {
            labels.insert(convert::REGION_LABEL.to_owned(), region.to_owned());
        }
        let options = ChangeOptions::default();
        let input = CreateNamespace { name, description: String::new(), labels, anonymous_pull: false, options };
        let namespace = self.app.create_namespace(caller, input).await.map_err(from_error)?;
        self.registry(caller, namespace).await
    }

    async fn delete(&self, caller: &Caller, name: NamespaceName) -> Result<(), Status> {
        let options = ChangeOptions::default();
        let input = DeleteNamespace { name, etag: None, only_if_empty: false, options };
        self.app.delete_namespace(caller, input).await.map_err(from_error)?;
        Ok(())
    }
}

/// Reads the name of a registry to be: `^[a-z0-9-]{1,63}$`, and what names of ours are beside.
fn check_name(name: &str) -> Result<NamespaceName, Status> {
    let legal = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
    if !(1..=63).contains(&name.len()) || !name.bytes().all(legal) {
        return Err(invalid("name", "must be 1 to 63 lower-case letters, digits and dashes"));
    }
    if RESERVED.contains(&name) {
        return Err(invalid("name", "is reserved"));
    }
    name.parse().map_err(|malformed: crate::domain::Malformed| from_error(malformed.field("name")))
}

#[tonic::async_trait]
impl pb::registry_service_server::RegistryService for Registries {
    async fn list_registries(
        &self,
        request: Request<pb::ListRegistriesRequest>,
    ) -> Result<Response<pb::ListRegistriesResponse>, Status> {
        let caller = caller(&request);
        let mut registries = Vec::new();
        let mut token = String::new();
        loop {
            let input = ListNamespaces { page: PageRequest::plain(BATCH, token), deleted: false };
            let page = self.app.list_namespaces(&caller, input).await.map_err(from_error)?;
            let usages = self.app.namespace_usages(&caller, &page.items).await.map_err(from_error)?;
            registries.extend(page.items.into_iter().map(|namespace| {
                let usage = usages.get(&namespace.id);
                convert::registry_of(namespace, usage)
            }));
            token = page.next_token;
            if token.is_empty() {
                break;
            }
        }
        let total_storage_usage_bytes = registries.iter().map(|registry| registry.storage_usage_bytes).sum();
        Ok(answer(pb::ListRegistriesResponse { registries, total_storage_usage_bytes }))
    }

    async fn get_registry(
        &self,
        request: Request<pb::GetRegistryRequest>,
    ) -> Result<Response<pb::GetRegistryResponse>, Status> {
        let caller = caller(&request);
        let name = convert::registry(&request.get_ref().registry_name)?;
        let namespace = self.app.get_namespace(&caller, &name).await.map_err(from_error)?;
        let registry = Some(self.registry(&caller, namespace).await?);
        Ok(answer(pb::GetRegistryResponse { registry }))
    }

    async fn create_registry(
        &self,
        request: Request<pb::CreateRegistryRequest>,
    ) -> Result<Response<pb::CreateRegistryResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        if !request.subscription_tier_slug.is_empty() {
            about::check_tier("subscription_tier_slug", &request.subscription_tier_slug)?;
        }
        let registry = Some(self.create(&caller, &request.name, &request.region).await?);
        Ok(answer(pb::CreateRegistryResponse { registry }))
    }

    async fn delete_registry(
        &self,
        request: Request<pb::DeleteRegistryRequest>,
    ) -> Result<Response<pb::DeleteRegistryResponse>, Status> {
        let name = convert::registry(&request.get_ref().registry_name)?;
        self.delete(&caller(&request), name).await?;
        Ok(answer(pb::DeleteRegistryResponse {}))
    }

    async fn get_only_registry(
        &self,
        request: Request<pb::GetOnlyRegistryRequest>,
    ) -> Result<Response<pb::GetOnlyRegistryResponse>, Status> {
        let caller = caller(&request);
        let namespace = self.only(&caller).await?;
        let subscription = Some(about::subscription());
        let registry = pb::Registry { subscription, ..self.registry(&caller, namespace).await? };
        Ok(answer(pb::GetOnlyRegistryResponse { registry: Some(registry) }))
    }

    async fn create_only_registry(
        &self,
        request: Request<pb::CreateOnlyRegistryRequest>,
    ) -> Result<Response<pb::CreateOnlyRegistryResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        about::check_tier("subscription_tier_slug", &request.subscription_tier_slug)?;
        let subscription = Some(about::subscription());
        let registry = pb::Registry { subscription, ..self.create(&caller, &request.name, &request.region).await? };
        Ok(answer(pb::CreateOnlyRegistryResponse { registry: Some(registry) }))
    }

    async fn delete_only_registry(
        &self,
        request: Request<pb::DeleteOnlyRegistryRequest>,
    ) -> Result<Response<pb::DeleteOnlyRegistryResponse>, Status> {
        let caller = caller(&request);
        let namespace = self.only(&caller).await?;
        self.delete(&caller, namespace.name).await?;
        Ok(answer(pb::DeleteOnlyRegistryResponse {}))
    }

    async fn validate_registry_name(
        &self,
        request: Request<pb::ValidateRegistryNameRequest>,
    ) -> Result<Response<pb::ValidateRegistryNameResponse>, Status> {
        let name = check_name(&request.get_ref().name)?;
        match self.app.get_namespace(&caller(&request), &name).await {
            Ok(_) => Err(from_error(Error::NamespaceAlreadyExists(name.into_string()))),
            Err(Error::NamespaceNotFound(_)) => Ok(answer(pb::ValidateRegistryNameResponse {})),
            Err(error) => Err(from_error(error)),
        }
    }
}
