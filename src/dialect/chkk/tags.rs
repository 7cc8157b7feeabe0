//! `chkk.v1.TagService`.

use tonic::{Request, Response, Status};

use super::convert::{disagrees, invalid, no_such_thing, required};
use super::{convert, pages, pb};
use crate::app::{App, ChangeOptions, CreateTag, DeleteTag, ListTags, ListTagsEverywhere, UpdateTag};
use crate::domain::repository::Moment;
use crate::domain::{Malformed, RepositoryName};
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

const SCHEMA: &str = "OCITag";

#[tonic::async_trait]
impl pb::tag_service_server::TagService for Tags {
    async fn list_tags(&self, request: Request<pb::ListTagsRequest>) -> Result<Response<pb::ListTagsResponse>, Status> {
        let caller = caller(&request);
        let schema = convert::schema(&request, &request.get_ref().origin, "OCITagList");
        let request = request.into_inner();
        let page = pages::request(request.page_size, request.continuation_token)?;
        let malformed = |malformed: Malformed| from_error(malformed.field("filter"));
        let found = match pages::filter(&request.filter, &["repository", "artifact"])? {
            Some(("repository", id)) => {
                let repository: RepositoryName = id.parse().map_err(malformed)?;
                self.app.list_tags(&caller, ListTags { repository, moment: Moment::Now, page }).await
            }
            Some((_, artifact)) => {
                let digest = Some(convert::digest(artifact).map_err(malformed)?);
                self.app.list_tags_everywhere(&caller, ListTagsEverywhere { digest, page }).await
            }
            None => self.app.list_tags_everywhere(&caller, ListTagsEverywhere { digest: None, page }).await,
        };
        let found = found.map_err(from_error)?;
        Ok(Response::new(pb::ListTagsResponse {
            schema,
            data: found.items.into_iter().map(|tag| convert::tag(tag, None)).collect(),
            continuation_token: pages::token(found.next_token),
        }))
    }

    async fn create_tag(
        &self,
        request: Request<pb::CreateTagRequest>,
    ) -> Result<Response<pb::CreateTagResponse>, Status> {
        let caller = caller(&request);
        let schema = convert::schema(&request, &request.get_ref().origin, SCHEMA);
        let tag = request.into_inner().tag.unwrap_or_default();
        let malformed = |field| move |malformed: Malformed| from_error(malformed.field(field));
        let digest = convert::digest(required("tag.artifact", &tag.artifact)?).map_err(malformed("tag.artifact"))?;
        let repository = required("tag.repository", &tag.repository)?.parse().map_err(malformed("tag.repository"))?;
        let name = required("tag.tag", &tag.tag)?.parse().map_err(malformed("tag.tag"))?;
        let input = CreateTag {
            repository,
            tag: name,
            digest,
            immutable: false,
            reason: String::new(),
            options: ChangeOptions::default(),
        };
        let tag = self.app.create_tag(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::CreateTagResponse { tag: Some(convert::tag(tag, schema)) }))
    }

    async fn get_tag(&self, request: Request<pb::GetTagRequest>) -> Result<Response<pb::GetTagResponse>, Status> {
        let caller = caller(&request);
        let schema = convert::schema(&request, &request.get_ref().origin, SCHEMA);
        let (repository, tag) = convert::tag_id(&request.get_ref().id).map_err(no_such_thing)?;
        let tag = self.app.get_tag(&caller, &repository, &tag).await.map_err(from_error)?;
        Ok(Response::new(pb::GetTagResponse { tag: Some(convert::tag(tag, schema)) }))
    }

    async fn update_tag(
        &self,
        request: Request<pb::UpdateTagRequest>,
    ) -> Result<Response<pb::UpdateTagResponse>, Status> {
        let caller = caller(&request);
        let schema = convert::schema(&request, &request.get_ref().origin, SCHEMA);
        let request = request.into_inner();
        let (repository, tag) = convert::tag_id(&request.id).map_err(no_such_thing)?;
        let wanted = request.tag.unwrap_or_default();
        let artifact = required("tag.artifact", &wanted.artifact)?;
        let digest = convert::digest(artifact).map_err(|malformed| invalid("tag.artifact", malformed.to_string()))?;
        if !wanted.repository.is_empty() && wanted.repository != repository.as_str() {
            return Err(disagrees("tag.repository"));
        }
        if !wanted.tag.is_empty() && wanted.tag != tag.as_str() {
            return Err(disagrees("tag.tag"));
        }
        let input = UpdateTag {
            repository,
            tag,
            digest: Some(digest),
            immutable: None,
            etag: None,
            expected_digest: None,
            reason: String::new(),
            options: ChangeOptions::default(),
        };
        let tag = self.app.update_tag(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::UpdateTagResponse { tag: Some(convert::tag(tag, schema)) }))
    }

    async fn delete_tag(
        &self,
        request: Request<pb::DeleteTagRequest>,
    ) -> Result<Response<pb::DeleteTagResponse>, Status> {
        let caller = caller(&request);
        let (repository, tag) = convert::tag_id(&request.get_ref().id).map_err(no_such_thing)?;
        let options = ChangeOptions::default();
        let input = DeleteTag { repository, tag, etag: None, reason: String::new(), options };
        self.app.delete_tag(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::DeleteTagResponse {}))
    }
}
