//! `wharfinger.v1.TagService`.

use tonic::{Request, Response, Status};

use super::status::from_error;
use super::{caller, convert};
use crate::app::{App, ChangeOptions, CreateTag, DeleteTag, ListTags, PageRequest, UpdateTag};
use crate::pb;

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
    async fn create_tag(
        &self,
        request: Request<pb::CreateTagRequest>,
    ) -> Result<Response<pb::CreateTagResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            let tag = convert::message("tag", request.tag)?;
            Ok(CreateTag {
                repository: convert::required("tag.repository", &tag.repository)?,
                tag: convert::required("tag.tag", &tag.tag)?,
                digest: convert::required("tag.digest", &tag.digest)?,
                immutable: tag.immutable,
                reason: request.reason,
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let input = read().map_err(from_error)?;
        let tag = self.app.create_tag(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::CreateTagResponse { tag: Some(convert::tag(tag)) }))
    }

    async fn get_tag(&self, request: Request<pb::GetTagRequest>) -> Result<Response<pb::GetTagResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let repository = convert::required("repository", &request.repository).map_err(from_error)?;
        let tag = convert::required("tag", &request.tag).map_err(from_error)?;
        let tag = self.app.get_tag(&caller, &repository, &tag).await.map_err(from_error)?;
        Ok(Response::new(pb::GetTagResponse { tag: Some(convert::tag(tag)) }))
    }

    async fn list_tags(&self, request: Request<pb::ListTagsRequest>) -> Result<Response<pb::ListTagsResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            Ok(ListTags {
                repository: convert::required("repository", &request.repository)?,
                moment: convert::moment(false, request.version, request.added_in_version, request.removed_in_version)?,
                page: PageRequest {
                    size: request.page_size,
                    token: request.page_token,
                    filter: request.filter,
                    order_by: request.order_by,
                    ..PageRequest::default()
                },
            })
        };
        let input = read().map_err(from_error)?;
        let page = self.app.list_tags(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::ListTagsResponse {
            tags: page.items.into_iter().map(convert::tag).collect(),
            next_page_token: page.next_token,
            total_size: page.total,
        }))
    }

    async fn update_tag(
        &self,
        request: Request<pb::UpdateTagRequest>,
    ) -> Result<Response<pb::UpdateTagResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            let tag = convert::message("tag", request.tag)?;
            let mask = convert::Mask::read(request.update_mask, &["digest", "immutable"])?;
            let digest = mask.changes("digest", !tag.digest.is_empty());
            Ok(UpdateTag {
                repository: convert::required("tag.repository", &tag.repository)?,
                tag: convert::required("tag.tag", &tag.tag)?,
                digest: digest.then(|| convert::required("tag.digest", &tag.digest)).transpose()?,
                immutable: mask.changes("immutable", tag.immutable).then_some(tag.immutable),
                etag: convert::given(tag.etag),
                expected_digest: convert::optional("expected_digest", &request.expected_digest)?,
                reason: request.reason,
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let input = read().map_err(from_error)?;
        let tag = self.app.update_tag(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::UpdateTagResponse { tag: Some(convert::tag(tag)) }))
    }

    async fn delete_tag(
        &self,
        request: Request<pb::DeleteTagRequest>,
    ) -> Result<Response<pb::DeleteTagResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            Ok(DeleteTag {
                repository: convert::required("repository", &request.repository)?,
                tag: convert::required("tag", &request.tag)?,
                etag: convert::given(request.etag),
                reason: request.reason,
                options: ChangeOptions::parse(request.validate_only, &request.request_id)?,
            })
        };
        let input = read().map_err(from_error)?;
        let deleted = self.app.delete_tag(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::DeleteTagResponse { digest: deleted.digest.to_string(), version: deleted.version }))
    }

    async fn list_tag_history(
        &self,
        request: Request<pb::ListTagHistoryRequest>,
    ) -> Result<Response<pb::ListTagHistoryResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let repository = convert::required("repository", &request.repository).map_err(from_error)?;
        let tag = convert::required("tag", &request.tag).map_err(from_error)?;
        let page = self
            .app
            .list_tag_history(&caller, &repository, &tag, PageRequest::plain(request.page_size, request.page_token))
            .await
            .map_err(from_error)?;
        Ok(Response::new(pb::ListTagHistoryResponse {
            changes: page.items.into_iter().map(convert::tag_change).collect(),
            next_page_token: page.next_token,
        }))
    }
}
