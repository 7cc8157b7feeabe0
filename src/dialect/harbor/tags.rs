//! `harbor.v2.TagService`.

use tonic::{Request, Response, Status};

use super::caller;
use super::errors::{bad_request, invalid};
use super::filters::{Column, Query, order_by};
use super::pages::Pages;
use super::{convert, pb};
use crate::access::Caller;
use crate::app::{App, ChangeOptions, CreateTag, DeleteTag, ListTags};
use crate::domain::artifact::Artifact;
use crate::domain::repository::Moment;
use crate::domain::{Error, RepositoryName, TagName};
use crate::grpc::status::from_error;

/// What tags can be queried by.
const COLUMNS: &[Column] = &[Column::text("name", "tag"), Column::time("push_time", "update_time")];

/// What tags can be ordered by.
const ORDERS: &[(&str, &str)] = &[("name", "tag"), ("push_time", "update_time")];

/// Attempts at deleting a tag that moves while it is looked at.
const ATTEMPTS: usize = 5;

/// The service over the app.
#[derive(Debug)]
pub(super) struct Tags {
    app: App,
}

impl Tags {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }

    async fn artifact(
        &self,
        caller: &Caller,
        (project, repository, reference): (&str, &str, &str),
    ) -> Result<(RepositoryName, Artifact), Status> {
        let name = convert::repository_name(project, repository)?;
        let reference = convert::reference(&name, reference)?;
        let artifact = self.app.get_artifact(caller, &name, &reference).await.map_err(from_error)?;
        Ok((name, artifact))
    }
}

#[tonic::async_trait]
impl pb::tag_service_server::TagService for Tags {
    async fn list_tags(&self, request: Request<pb::ListTagsRequest>) -> Result<Response<pb::ListTagsResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let pages = Pages::read(request.page, request.page_size, request.path, request.query)?;
        let place = (&*request.project_name, &*request.repository_name, &*request.reference);
        let (name, artifact) = self.artifact(&caller, place).await?;
        let Some(wanted) = Query::read(&request.q)?.filter(COLUMNS)? else {
            return Ok(Response::new(pb::ListTagsResponse::default()));
        };
        let mut filter = format!("digest = {}", artifact.digest);
        if !wanted.is_empty() {
            filter = format!("{filter} AND {wanted}");
        }
        let mut order = order_by(&request.sort, ORDERS);
        if order.is_empty() {
            order = "update_time desc".to_owned();
        }
        let list = |page| {
            let input = ListTags { repository: name.clone(), moment: Moment::Now, page };
            self.app.list_tags(&caller, input)
        };
        let (found, total) = pages.of(filter, order, list).await?;
        let repository = self.app.get_repository(&caller, &name).await.map_err(from_error)?;
        let with_immutable = request.with_immutable_status;
        let tags = found.into_iter().map(|tag| convert::tag(tag, repository.id, with_immutable)).collect();
        Ok(Response::new(pb::ListTagsResponse { tags, total, link: pages.link(total) }))
    }

    async fn create_tag(
        &self,
        request: Request<pb::CreateTagRequest>,
    ) -> Result<Response<pb::CreateTagResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let tag = request.tag.ok_or_else(|| invalid("tag in body is required"))?;
        let place = (&*request.project_name, &*request.repository_name, &*request.reference);
        let (repository, artifact) = self.artifact(&caller, place).await?;
        let input = CreateTag {
            repository,
            tag: tag
                .name
                .parse()
                .map_err(|malformed| bad_request(format!("invalid tag name {:?}: {malformed}", tag.name)))?,
            digest: artifact.digest,
            immutable: false,
            reason: String::new(),
            options: ChangeOptions::default(),
        };
        self.app.create_tag(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::CreateTagResponse {}))
    }

    async fn delete_tag(
        &self,
        request: Request<pb::DeleteTagRequest>,
    ) -> Result<Response<pb::DeleteTagResponse>, Status> {
        let (caller, request) = (caller(&request), request.into_inner());
        let place = (&*request.project_name, &*request.repository_name, &*request.reference);
        let missing = || Status::not_found(format!("tag {} not found", request.tag_name));
        let name: TagName = request.tag_name.parse().map_err(|_| missing())?;
        for attempt in 1.. {
            let (repository, artifact) = self.artifact(&caller, place).await?;
            let tag = match self.app.get_tag(&caller, &repository, &name).await {
                Ok(tag) if tag.artifact_id == artifact.id => tag,
                Ok(_) | Err(Error::TagNotFound { .. }) => return Err(missing()),
                Err(error) => return Err(from_error(error)),
            };
            let input = DeleteTag {
                repository,
                tag: name.clone(),
                // The tag must still be this artifact's when it goes.
                etag: Some(tag.etag()),
                reason: String::new(),
                options: ChangeOptions::default(),
            };
            match self.app.delete_tag(&caller, input).await {
                Ok(_) => break,
                Err(Error::TagNotFound { .. }) => return Err(missing()),
                Err(Error::EtagMismatch { .. }) if attempt < ATTEMPTS => {}
                Err(error) => return Err(from_error(error)),
            }
        }
        Ok(Response::new(pb::DeleteTagResponse {}))
    }
}
