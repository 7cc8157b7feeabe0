//! `pulp.v3.RepositoryService`: our repositories as push repositories, with their versions.

use tonic::{Request, Response, Status};
use uuid::Uuid;

use super::errors::{NON_FIELD, forbidden, invalid, no_match, not_found, required};
use super::filters::{List, Reader, filters};
use super::pages::Pages;
use super::{answer, convert, correlation, labels, pb, task};
use crate::access::Caller;
use crate::app::{App, ChangeTracked, TrackedChange};
use crate::domain::artifact::Reference;
use crate::domain::repository::Repository;
use crate::domain::{Digest, Error};
use crate::grpc::caller;
use crate::grpc::status::from_error;

/// The service over the app.
#[derive(Debug)]
pub(super) struct Repositories {
    app: App,
}

/// The filters of a list of versions.
macro_rules! version_filters {
    ($request:ident) => {
        filters!($request;
            pulp_href_in => "pulp_href__in" [], prn_in => "prn__in" [], number, number_gt => "number__gt",
            number_gte => "number__gte", number_isnull => "number__isnull", number_lt => "number__lt",
            number_lte => "number__lte", number_ne => "number__ne", number_range => "number__range",
            pulp_created, pulp_created_gt => "pulp_created__gt", pulp_created_gte => "pulp_created__gte",
            pulp_created_isnull => "pulp_created__isnull", pulp_created_lt => "pulp_created__lt",
            pulp_created_lte => "pulp_created__lte", pulp_created_range => "pulp_created__range",
        )
    };
}

/// The collection that a path goes into. The same repositories are in both.
fn collection(path: &str) -> &'static str {
    let plain = path.strip_prefix(convert::ROOT).is_some_and(|rest| rest.starts_with(convert::PLAIN));
    if plain { convert::PLAIN } else { convert::PUSH }
}

/// What only Pulp has: it must stay as it is.
fn check_kept(fields: [(&'static str, bool); 3]) -> Result<(), Status> {
    match fields.into_iter().find(|(_, given)| *given) {
        Some((field, _)) => Err(invalid(field, "All versions are kept here, and none are signed.")),
        None => Ok(()),
    }
}

impl Repositories {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }

    async fn find(&self, caller: &Caller, id: &str) -> Result<Repository, Status> {
        let found = self.app.find_repository_by_uid(caller, convert::id(id)?).await.map_err(from_error)?;
        found.map(|(repository, _)| repository).ok_or_else(|| no_match("ContainerPushRepository"))
    }

    async fn change(
        &self,
        caller: &Caller,
        repository: Repository,
        change: TrackedChange,
        cid: &str,
    ) -> Result<String, Status> {
        let (uid, label) = (repository.uid, label(&repository));
        let input = ChangeTracked { repository: repository.name, uid, change };
        let operation = self.app.change_tracked(caller, input).await.map_err(|error| match error {
            // Gone since it was looked up.
            Error::ArtifactNotFound { digest, .. } => no_manifest(&digest.to_string(), &label),
            Error::TagNotFound { tag, .. } => no_tag(&tag, &label),
            error => from_error(error),
        })?;
        task(&self.app, &operation, cid).await
    }

    /// Reads the digest of a manifest that the latest version holds.
    async fn held(&self, caller: &Caller, repository: &Repository, text: &str) -> Result<Digest, Status> {
        let absent = || no_manifest(text, &label(repository));
        let digest: Digest = text.parse().map_err(|_| absent())?;
        match self.app.get_artifact(caller, &repository.name, &Reference::Digest(digest)).await {
            Ok(_) => Ok(digest),
            Err(Error::ArtifactNotFound { .. }) => Err(absent()),
            Err(error) => Err(from_error(error)),
        }
    }

    async fn describe(
        &self,
        caller: &Caller,
        id: &str,
        name: Option<String>,
        fields: (Option<String>, Option<std::collections::BTreeMap<String, String>>),
        cid: &str,
    ) -> Result<String, Status> {
        let repository = self.find(caller, id).await?;
        if name.is_some_and(|name| name != repository.name.as_str()) {
            return Err(invalid("name", "A repository cannot be renamed here."));
        }
        let (description, labels) = fields;
        let change = TrackedChange::Describe { description, labels: labels.map(|labels| labels.into_iter().collect()) };
        self.change(caller, repository, change, cid).await
    }

    async fn place(&self, caller: &Caller, id: &str, number: &str) -> Result<(Repository, i64), Status> {
        let absent = || no_match("RepositoryVersion");
        let number = number.parse().map_err(|_| not_found())?;
        let found = self.app.find_repository_by_uid(caller, convert::id(id)?).await.map_err(from_error)?;
        found.map(|(repository, _)| (repository, number)).ok_or_else(absent)
    }
}

/// How the vendor names the latest version of a repository in texts.
fn label(repository: &Repository) -> String {
    format!("<Repository: {}; Version: {}>", repository.name, repository.version)
}

fn no_manifest(digest: &str, latest: &str) -> Status {
    let what =
        format!("A manifest with the digest '{digest}' does not exist in the latest repository version '{latest}'");
    invalid(NON_FIELD, what)
}

fn no_tag(tag: &str, latest: &str) -> Status {
    invalid(NON_FIELD, format!("The tag '{tag}' does not exist in the latest repository version '{latest}'"))
}

#[tonic::async_trait]
impl pb::repository_service_server::RepositoryService for Repositories {
    async fn list_repositories(
        &self,
        request: Request<pb::ListRepositoriesRequest>,
    ) -> Result<Response<pb::ListRepositoriesResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let pages = Pages::read(&request.limit, &request.offset, &request.origin, &request.path, &request.query);
        let named = filters!(request;
            pulp_href_in => "pulp_href__in" [], prn_in => "prn__in" [], pulp_id_in => "pulp_id__in" [],
            name, name_contains => "name__contains", name_icontains => "name__icontains",
            name_iexact => "name__iexact", name_in => "name__in" [], name_iregex => "name__iregex",
            name_istartswith => "name__istartswith", name_regex => "name__regex",
            name_startswith => "name__startswith", remote, with_content, latest_with_content,
            retain_repo_versions, retain_repo_versions_gt => "retain_repo_versions__gt",
            retain_repo_versions_gte => "retain_repo_versions__gte",
            retain_repo_versions_isnull => "retain_repo_versions__isnull",
            retain_repo_versions_lt => "retain_repo_versions__lt",
            retain_repo_versions_lte => "retain_repo_versions__lte",
            retain_repo_versions_ne => "retain_repo_versions__ne",
            retain_repo_versions_range => "retain_repo_versions__range",
            retain_checkpoints, retain_checkpoints_gt => "retain_checkpoints__gt",
            retain_checkpoints_gte => "retain_checkpoints__gte",
            retain_checkpoints_isnull => "retain_checkpoints__isnull",
            retain_checkpoints_lt => "retain_checkpoints__lt", retain_checkpoints_lte => "retain_checkpoints__lte",
            retain_checkpoints_ne => "retain_checkpoints__ne", retain_checkpoints_range => "retain_checkpoints__range",
            pulp_label_select,
        );
        let reader = Reader { app: &self.app, caller: &caller, list: List::Repositories };
        let asked = reader.read(named, &request.q).await?;
        let window = pages.window(asked.condition, reader.order(&request.ordering)?);
        let found = self.app.catalog_repositories(&caller, &window).await.map_err(from_error)?;
        let links = pages.links(found.total);
        let collection = collection(&request.path);
        let results = found.items.into_iter().map(|(one, _)| convert::repository(one, collection)).collect();
        let (next, previous) = (links.next, links.previous);
        Ok(answer(pb::ListRepositoriesResponse { count: found.total, next, previous, results }, &cid))
    }

    async fn get_repository(
        &self,
        request: Request<pb::GetRepositoryRequest>,
    ) -> Result<Response<pb::GetRepositoryResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let found = self.find(&caller, &request.id).await?;
        let repository = Some(convert::repository(found, collection(&request.path)));
        Ok(answer(pb::GetRepositoryResponse { repository }, &cid))
    }

    async fn update_repository(
        &self,
        request: Request<pb::UpdateRepositoryRequest>,
    ) -> Result<Response<pb::UpdateRepositoryResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        check_kept([
            ("retain_repo_versions", request.retain_repo_versions.is_some()),
            ("retain_checkpoints", request.retain_checkpoints.is_some()),
            ("manifest_signing_service", request.manifest_signing_service.is_some()),
        ])?;
        let name = Some(required("name", request.name)?);
        let fields = (Some(request.description.unwrap_or_default()), Some(request.pulp_labels));
        let task = self.describe(&caller, &request.id, name, fields, &cid).await?;
        Ok(answer(pb::UpdateRepositoryResponse { task }, &cid))
    }

    async fn partial_update_repository(
        &self,
        request: Request<pb::PartialUpdateRepositoryRequest>,
    ) -> Result<Response<pb::PartialUpdateRepositoryResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        check_kept([
            ("retain_repo_versions", request.retain_repo_versions.is_some()),
            ("retain_checkpoints", request.retain_checkpoints.is_some()),
            ("manifest_signing_service", request.manifest_signing_service.is_some()),
        ])?;
        let labels = Some(request.pulp_labels).filter(|labels| !labels.is_empty());
        let fields = (request.description, labels);
        let task = self.describe(&caller, &request.id, request.name, fields, &cid).await?;
        Ok(answer(pb::PartialUpdateRepositoryResponse { task }, &cid))
    }

    async fn remove_image(
        &self,
        request: Request<pb::RemoveImageRequest>,
    ) -> Result<Response<pb::RemoveImageResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let repository = self.find(&caller, &request.id).await?;
        let digest = required("digest", request.digest)?;
        let digest = self.held(&caller, &repository, &digest).await?;
        let task = self.change(&caller, repository, TrackedChange::RemoveImage(digest), &cid).await?;
        Ok(answer(pb::RemoveImageResponse { task }, &cid))
    }

    async fn tag_image(&self, request: Request<pb::TagImageRequest>) -> Result<Response<pb::TagImageResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let repository = self.find(&caller, &request.id).await?;
        let tag = convert::tag_name(&required("tag", request.tag)?)?;
        let digest = required("digest", request.digest)?;
        let digest = self.held(&caller, &repository, &digest).await?;
        let task = self.change(&caller, repository, TrackedChange::PointTag(tag, digest), &cid).await?;
        Ok(answer(pb::TagImageResponse { task }, &cid))
    }

    async fn untag_image(
        &self,
        request: Request<pb::UntagImageRequest>,
    ) -> Result<Response<pb::UntagImageResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let repository = self.find(&caller, &request.id).await?;
        let text = required("tag", request.tag)?;
        // What cannot be a tag is none that there is.
        let tag = text.parse().map_err(|_| no_tag(&text, &label(&repository)))?;
        let task = self.change(&caller, repository, TrackedChange::DeleteTag(tag), &cid).await?;
        Ok(answer(pb::UntagImageResponse { task }, &cid))
    }

    async fn list_versions(
        &self,
        request: Request<pb::ListVersionsRequest>,
    ) -> Result<Response<pb::ListVersionsResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let repository = self.find(&caller, &request.id).await?;
        let pages = Pages::read(&request.limit, &request.offset, &request.origin, &request.path, &request.query);
        let named = version_filters!(request);
        let reader = Reader { app: &self.app, caller: &caller, list: List::Versions };
        let mut asked = reader.read(named, &request.q).await?;
        let content: Vec<&str> = request.content.iter().chain(&request.content_in).map(String::as_str).collect();
        if !content.is_empty() {
            let holding = reader.versions_holding(Some(&repository), &content).await?;
            asked.condition = crate::domain::catalog::Condition::All(vec![asked.condition, holding]);
        }
        let window = pages.window(asked.condition, reader.order(&request.ordering)?);
        let found = self.app.catalog_versions(&caller, &repository, &window).await.map_err(from_error)?;
        let links = pages.links(found.total);
        let (uid, collection): (Uuid, _) = (repository.uid, collection(&request.path));
        let results = found.items.into_iter().map(|one| convert::version(one, uid, collection)).collect();
        let (next, previous) = (links.next, links.previous);
        Ok(answer(pb::ListVersionsResponse { count: found.total, next, previous, results }, &cid))
    }

    async fn list_all_versions(
        &self,
        request: Request<pb::ListAllVersionsRequest>,
    ) -> Result<Response<pb::ListAllVersionsResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let pages = Pages::read(&request.limit, &request.offset, &request.origin, &request.path, &request.query);
        let named = version_filters!(request);
        let reader = Reader { app: &self.app, caller: &caller, list: List::Versions };
        let mut asked = reader.read(named, &request.q).await?;
        let content: Vec<&str> = request.content.iter().chain(&request.content_in).map(String::as_str).collect();
        if !content.is_empty() {
            let holding = reader.versions_holding(None, &content).await?;
            asked.condition = crate::domain::catalog::Condition::All(vec![asked.condition, holding]);
        }
        let window = pages.window(asked.condition, reader.order(&request.ordering)?);
        let found = self.app.catalog_all_versions(&caller, &window).await.map_err(from_error)?;
        let links = pages.links(found.total);
        let shown = found.items.into_iter();
        let results = shown.map(|one| convert::version(one.version, one.repository_uid, convert::PUSH)).collect();
        let (next, previous) = (links.next, links.previous);
        Ok(answer(pb::ListAllVersionsResponse { count: found.total, next, previous, results }, &cid))
    }

    async fn get_version(
        &self,
        request: Request<pb::GetVersionRequest>,
    ) -> Result<Response<pb::GetVersionResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let (repository, number) = self.place(&caller, &request.id, &request.number).await?;
        let found = self.app.find_version(&caller, &repository, number).await.map_err(from_error)?;
        let found = found.ok_or_else(|| no_match("RepositoryVersion"))?;
        let version = Some(convert::version(found, repository.uid, collection(&request.path)));
        Ok(answer(pb::GetVersionResponse { version }, &cid))
    }

    async fn delete_version(
        &self,
        request: Request<pb::DeleteVersionRequest>,
    ) -> Result<Response<pb::DeleteVersionResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        self.place(&caller, &request.id, &request.number).await?;
        Err(forbidden())
    }

    async fn set_repository_label(
        &self,
        request: Request<pb::SetRepositoryLabelRequest>,
    ) -> Result<Response<pb::SetRepositoryLabelResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let found = self.find(&caller, &request.id).await?;
        let label = (request.key, request.value);
        let (key, value) =
            labels::set(&self.app, &caller, found, label, || no_match("ContainerPushRepository")).await?;
        Ok(answer(pb::SetRepositoryLabelResponse { key, value }, &cid))
    }

    async fn unset_repository_label(
        &self,
        request: Request<pb::UnsetRepositoryLabelRequest>,
    ) -> Result<Response<pb::UnsetRepositoryLabelResponse>, Status> {
        let (caller, cid, request) = (caller(&request), correlation(&request), request.into_inner());
        let found = self.find(&caller, &request.id).await?;
        let absent = || no_match("ContainerPushRepository");
        let (key, value) = labels::unset(&self.app, &caller, found, request.key, absent).await?;
        Ok(answer(pb::UnsetRepositoryLabelResponse { key, value }, &cid))
    }
}
