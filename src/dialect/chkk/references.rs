//! `chkk.v1.ReferenceService`: the history of tags, each artifact once.

use tonic::{Request, Response, Status};

use super::convert::{disagrees, invalid, no_such_thing, required};
use super::{convert, pages, pb};
use crate::app::{App, ListTagReferences};
use crate::domain::{Error, Malformed};
use crate::grpc::caller;
use crate::grpc::status::from_error;

/// The service over the app.
#[derive(Debug)]
pub(super) struct References {
    app: App,
}

impl References {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }
}

const SCHEMA: &str = "OCIReference";

#[tonic::async_trait]
impl pb::reference_service_server::ReferenceService for References {
    async fn list_references(
        &self,
        request: Request<pb::ListReferencesRequest>,
    ) -> Result<Response<pb::ListReferencesResponse>, Status> {
        let caller = caller(&request);
        let schema = convert::schema(&request, &request.get_ref().origin, "OCIReferenceList");
        let request = request.into_inner();
        let page = pages::request(request.page_size, request.continuation_token)?;
        let Some((_, id)) = pages::filter(&request.filter, &["tag"])? else {
            return Err(invalid("filter", "expected tag:<ID of a tag>"));
        };
        let (repository, tag) =
            convert::tag_id(id).map_err(|malformed: Malformed| from_error(malformed.field("filter")))?;
        let input = ListTagReferences { repository: repository.clone(), tag: tag.clone(), page };
        let found = self.app.list_tag_references(&caller, input).await.map_err(from_error)?;
        let data = found.items.into_iter().map(|reference| convert::reference(reference, &repository, &tag, None));
        Ok(Response::new(pb::ListReferencesResponse {
            schema,
            data: data.collect(),
            continuation_token: pages::token(found.next_token),
        }))
    }

    async fn create_reference(
        &self,
        request: Request<pb::CreateReferenceRequest>,
    ) -> Result<Response<pb::CreateReferenceResponse>, Status> {
        let caller = caller(&request);
        let told = request.into_inner().reference.unwrap_or_default();
        let digest = convert::digest(required("reference.artifact", &told.artifact)?)
            .map_err(|malformed| invalid("reference.artifact", malformed.to_string()))?;
        let (repository, tag) = convert::tag_id(required("reference.tag", &told.tag)?)
            .map_err(|malformed| invalid("reference.tag", malformed.to_string()))?;
        match self.app.get_tag_reference(&caller, &repository, &tag, digest).await {
            Ok(_) => Err(Status::already_exists("reference already exists")),
            Err(Error::TagNotFound { .. } | Error::RepositoryNotFound(_)) => {
                Err(invalid("reference", "a reference comes with a change of its tag; point the tag to the artifact"))
            }
            Err(error) => Err(from_error(error)),
        }
    }

    async fn get_reference(
        &self,
        request: Request<pb::GetReferenceRequest>,
    ) -> Result<Response<pb::GetReferenceResponse>, Status> {
        let caller = caller(&request);
        let schema = convert::schema(&request, &request.get_ref().origin, SCHEMA);
        let (repository, tag, digest) = convert::reference_id(&request.get_ref().id).map_err(no_such_thing)?;
        let found = self.app.get_tag_reference(&caller, &repository, &tag, digest).await.map_err(from_error)?;
        let reference = Some(convert::reference(found, &repository, &tag, schema));
        Ok(Response::new(pb::GetReferenceResponse { reference }))
    }

    async fn update_reference(
        &self,
        request: Request<pb::UpdateReferenceRequest>,
    ) -> Result<Response<pb::UpdateReferenceResponse>, Status> {
        let caller = caller(&request);
        let schema = convert::schema(&request, &request.get_ref().origin, SCHEMA);
        let request = request.into_inner();
        let (repository, tag, digest) = convert::reference_id(&request.id).map_err(no_such_thing)?;
        let found = self.app.get_tag_reference(&caller, &repository, &tag, digest).await.map_err(from_error)?;
        let found = convert::reference(found, &repository, &tag, schema);
        let told = request.reference.unwrap_or_default();
        if !told.artifact.is_empty() && convert::digest(&told.artifact).ok() != Some(digest) {
            return Err(disagrees("reference.artifact"));
        }
        if !told.tag.is_empty() && told.tag != found.tag {
            return Err(disagrees("reference.tag"));
        }
        Ok(Response::new(pb::UpdateReferenceResponse { reference: Some(found) }))
    }
}
