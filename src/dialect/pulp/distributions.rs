//! `pulp.v3.DistributionService`: our repositories, as those see them who pull.

use tonic::{Request, Response, Status};
use uuid::Uuid;

use super::errors::{invalid, no_match, required};
use super::filters::{List, Reader, filters};
use super::pages::Pages;
use super::{answer, convert, correlation, labels, pb, task};
use crate::access::Caller;
use crate::app::{App, ChangeOptions, ChangeTracked, DeleteRepository, TrackedChange};
use crate::domain::repository::Repository;
use crate::domain::{Error, Malformed, RepositoryName};
use crate::grpc::caller;
use crate::grpc::status::from_error;

/// The service over the app.
#[derive(Debug)]
pub(super) struct Distributions {
    app: App,
}

/// What a caller wants of a distribution.
struct Wanted {
    name: Option<String>,
    base_path: Option<String>,
    description: Option<String>,
    labels: std::collections::BTreeMap<String, String>,
    repository: Option<String>,
    repository_version: Option<String>,
}

impl Wanted {
    /// A distribution is the repository of its name, in its latest version.
    fn check(&self, name: &RepositoryName, uid: Option<Uuid>) -> Result<(), Status> {
        if self.name.as_deref().is_some_and(|text| text != name.as_str()) {
            return Err(invalid("name", "The name of a distribution is its base path here."));
        }
        if self.base_path.as_deref().is_some_and(|text| text != name.as_str()) {
            return Err(invalid("base_path", "The base path of a distribution cannot be changed here."));
        }
        let other = |href: &str| uid.is_none() || convert::repository_id(href) != uid;
        if self.repository.as_deref().is_some_and(|href| !href.is_empty() && other(href)) {
            return Err(invalid("repository", "A distribution serves the repository of its base path here."));
        }
        if self.repository_version.as_deref().is_some_and(|href| !href.is_empty()) {
            return Err(invalid("repository_version", "A distribution serves the latest version here."));
        }
        Ok(())
    }
}

macro_rules! wanted {
    ($request:ident) => {
        Wanted {
            name: $request.name,
            base_path: $request.base_path,
            description: $request.description,
            labels: $request.pulp_labels,
            repository: $request.repository,
            repository_version: $request.repository_version,
        }
    };
}

impl Distributions {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }

    async fn find(&self, caller: &Caller, id: &str) -> Result<(Repository, Uuid), Status> {
        let found = self.app.find_repository_by_uid(caller, convert::id(id)?).await.map_err(from_error)?;
        found.ok_or_else(|| no_match("ContainerDistribution"))
    }

    /// Changes what can be changed. A whole update takes away the labels that it does not name.
    async fn update(
        &self,
        caller: &Caller,
        id: &str,
        wanted: Wanted,
        whole: bool,
        cid: &str,
    ) -> Result<String, Status> {
        let (repository, _) = self.find(caller, id).await?;
        wanted.check(&repository.name, Some(repository.uid))?;
        let labels = (whole || !wanted.labels.is_empty()).then(|| wanted.labels.into_iter().collect());
        let description = wanted.description.or_else(|| whole.then(String::new));
        let change = TrackedChange::Describe { description, labels };
        let input = ChangeTracked { repository: repository.name, uid: repository.uid, change };
        let operation = self.app.change_tracked(caller, input).await.map_err(from_error)?;
        task(&self.app, &operation, cid).await
    }
}

#[tonic::async_trait]
impl pb::distribution_service_server::DistributionService for Distributions {
    async fn list_distributions(
        &self,
        request: Request<pb::ListDistributionsRequest>,
    ) -> Result<Response<pb::ListDistributionsResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let pages = Pages::read(&request.limit, &request.offset, &request.origin, &request.path, &request.query);
        let named = filters!(request;
            pulp_href_in => "pulp_href__in" [], prn_in => "prn__in" [], pulp_id_in => "pulp_id__in" [],
            name, name_contains => "name__contains", name_icontains => "name__icontains",
            name_iexact => "name__iexact", name_in => "name__in" [], name_iregex => "name__iregex",
            name_istartswith => "name__istartswith", name_regex => "name__regex",
            name_startswith => "name__startswith", base_path, base_path_contains => "base_path__contains",
            base_path_icontains => "base_path__icontains", base_path_in => "base_path__in" [],
            namespace_name => "namespace__name", repository, repository_in => "repository__in" [], with_content,
            checkpoint, pulp_label_select,
        );
        let reader = Reader { app: &self.app, caller: &caller, list: List::Distributions };
        let asked = reader.read(named, &request.q).await?;
        let window = pages.window(asked.condition, reader.order(&request.ordering)?);
        let found = self.app.catalog_repositories(&caller, &window).await.map_err(from_error)?;
        let links = pages.links(found.total);
        let shown = found.items.into_iter();
        let results = shown.map(|(one, namespace)| convert::distribution(one, namespace, &request.origin)).collect();
        let (next, previous) = (links.next, links.previous);
        Ok(answer(pb::ListDistributionsResponse { count: found.total, next, previous, results }, &cid))
    }

    async fn create_distribution(
        &self,
        request: Request<pb::CreateDistributionRequest>,
    ) -> Result<Response<pb::CreateDistributionResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let mut wanted = wanted!(request);
        wanted.name = Some(required("name", wanted.name)?);
        let base_path = required("base_path", wanted.base_path.clone())?;
        let malformed = |malformed: Malformed| invalid("base_path", malformed.to_string());
        let name: RepositoryName = base_path.parse().map_err(malformed)?;
        wanted.check(&name, None)?;
        let description = wanted.description.unwrap_or_default();
        let labels = wanted.labels.into_iter().collect();
        let made = self.app.create_repository_tracked(&caller, &name, &description, &labels).await;
        let made = made.map_err(|error| match error {
            Error::RepositoryAlreadyExists(_) => invalid("base_path", "This field must be unique."),
            error => from_error(error),
        })?;
        Ok(answer(pb::CreateDistributionResponse { task: task(&self.app, &made.operation, &cid).await? }, &cid))
    }

    async fn get_distribution(
        &self,
        request: Request<pb::GetDistributionRequest>,
    ) -> Result<Response<pb::GetDistributionResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let (repository, namespace) = self.find(&caller, &request.id).await?;
        let distribution = Some(convert::distribution(repository, namespace, &request.origin));
        Ok(answer(pb::GetDistributionResponse { distribution }, &cid))
    }

    async fn update_distribution(
        &self,
        request: Request<pb::UpdateDistributionRequest>,
    ) -> Result<Response<pb::UpdateDistributionResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let id = request.id.clone();
        let mut wanted = wanted!(request);
        wanted.name = Some(required("name", wanted.name)?);
        wanted.base_path = Some(required("base_path", wanted.base_path)?);
        let task = self.update(&caller, &id, wanted, true, &cid).await?;
        Ok(answer(pb::UpdateDistributionResponse { task }, &cid))
    }

    async fn partial_update_distribution(
        &self,
        request: Request<pb::PartialUpdateDistributionRequest>,
    ) -> Result<Response<pb::PartialUpdateDistributionResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let id = request.id.clone();
        let task = self.update(&caller, &id, wanted!(request), false, &cid).await?;
        Ok(answer(pb::PartialUpdateDistributionResponse { task }, &cid))
    }

    async fn delete_distribution(
        &self,
        request: Request<pb::DeleteDistributionRequest>,
    ) -> Result<Response<pb::DeleteDistributionResponse>, Status> {
        let (caller, cid) = (caller(&request), correlation(&request));
        let (repository, _) = self.find(&caller, &request.get_ref().id).await?;
        // With the etag it is this repository that goes, and no other of its name.
        let etag = Some(repository.etag());
        let input = DeleteRepository { name: repository.name, etag, options: ChangeOptions::default() };
        let retirement = self.app.delete_repository(&caller, input).await.map_err(from_error)?;
        let operation = retirement.operation.ok_or_else(super::errors::not_found)?;
        Ok(answer(pb::DeleteDistributionResponse { task: task(&self.app, &operation, &cid).await? }, &cid))
    }

    async fn set_distribution_label(
        &self,
        request: Request<pb::SetDistributionLabelRequest>,
    ) -> Result<Response<pb::SetDistributionLabelResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let found = self.find(&caller, &request.id).await?.0;
        let label = (request.key, request.value);
        let (key, value) = labels::set(&self.app, &caller, found, label, || no_match("ContainerDistribution")).await?;
        Ok(answer(pb::SetDistributionLabelResponse { key, value }, &cid))
    }

    async fn unset_distribution_label(
        &self,
        request: Request<pb::UnsetDistributionLabelRequest>,
    ) -> Result<Response<pb::UnsetDistributionLabelResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let found = self.find(&caller, &request.id).await?.0;
        let absent = || no_match("ContainerDistribution");
        let (key, value) = labels::unset(&self.app, &caller, found, request.key, absent).await?;
        Ok(answer(pb::UnsetDistributionLabelResponse { key, value }, &cid))
    }
}
