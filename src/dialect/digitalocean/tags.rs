//! `digitalocean.v2.TagService`.

use tonic::{Request, Response, Status};

use super::pages::{Pages, meta};
use super::{answer, convert, pb};
use crate::app::{App, ChangeOptions, DeleteTag, ListTags};
use crate::domain::repository::Moment;
use crate::grpc::caller;
use crate::grpc::status::from_error;

/// The service over the app.
#[derive(Debug)]
pub(super) struct Tags {
    app: App,
}

impl Tags {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }
}

#[tonic::async_trait]
impl pb::tag_service_server::TagService for Tags {
    async fn list_repository_tags(
        &self,
        request: Request<pb::ListRepositoryTagsRequest>,
    ) -> Result<Response<pb::ListRepositoryTagsResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let pages = Pages::read(request.page, request.per_page)?;
        let repository = convert::repository(&request.registry_name, &request.repository_name)?;
        let input = ListTags { repository, moment: Moment::Now, page: pages.request() };
        let page = self.app.list_tags(&caller, input).await.map_err(from_error)?;
        let total = page.total.unwrap_or_default();
        Ok(answer(pb::ListRepositoryTagsResponse {
            tags: page.items.into_iter().map(convert::tag).collect(),
            links: Some(pages.links(total, &request.origin, &request.path)),
            meta: meta(total),
        }))
    }

    async fn delete_repository_tag(
        &self,
        request: Request<pb::DeleteRepositoryTagRequest>,
    ) -> Result<Response<pb::DeleteRepositoryTagResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let repository = convert::repository(&request.registry_name, &request.repository_name)?;
        let tag = convert::tag_name(&request.repository_tag)?;
        let options = ChangeOptions::default();
        let input = DeleteTag { repository, tag, etag: None, reason: String::new(), options };
        self.app.delete_tag(&caller, input).await.map_err(from_error)?;
        Ok(answer(pb::DeleteRepositoryTagResponse {}))
    }
}
