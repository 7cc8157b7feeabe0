//! `chkk.v1.ArtifactService`: digests, wherever they are.

use tonic::{Request, Response, Status};

use super::convert::{disagrees, invalid, no_such_thing, required};
use super::{convert, pages, pb};
use crate::access::Caller;
use crate::app::{App, ChangeOptions, DeleteArtifactEverywhere, ListArtifactsEverywhere};
use crate::domain::{Digest, Error};
use crate::grpc::caller;
use crate::grpc::status::from_error;

/// The service over the app.
#[derive(Debug)]
pub(super) struct Artifacts {
    app: App,
}

const SCHEMA: &str = "OCIArtifact";

impl Artifacts {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }

    async fn read(
        &self,
        caller: &Caller,
        digest: Digest,
        schema: Option<String>,
    ) -> Result<Option<pb::OciArtifact>, Status> {
        let shared = self.app.get_artifact_everywhere(caller, digest).await.map_err(from_error)?;
        Ok(convert::artifact(shared, schema))
    }
}

#[tonic::async_trait]
impl pb::artifact_service_server::ArtifactService for Artifacts {
    async fn list_artifacts(
        &self,
        request: Request<pb::ListArtifactsRequest>,
    ) -> Result<Response<pb::ListArtifactsResponse>, Status> {
        let caller = caller(&request);
        let schema = convert::schema(&request, &request.get_ref().origin, "OCIArtifactList");
        let request = request.into_inner();
        let page = pages::request(request.page_size, request.continuation_token)?;
        let media_type = pages::filter(&request.filter, &["media_type"])?.map(|(_, value)| value.to_owned());
        let input = ListArtifactsEverywhere { media_type, page };
        let found = self.app.list_artifacts_everywhere(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::ListArtifactsResponse {
            schema,
            data: found.items.into_iter().filter_map(|shared| convert::artifact(shared, None)).collect(),
            continuation_token: pages::token(found.next_token),
        }))
    }

    async fn create_artifact(
        &self,
        request: Request<pb::CreateArtifactRequest>,
    ) -> Result<Response<pb::CreateArtifactResponse>, Status> {
        let caller = caller(&request);
        let artifact = request.into_inner().artifact.unwrap_or_default();
        let digest = convert::digest(required("artifact.digest", &artifact.digest)?)
            .map_err(|malformed| invalid("artifact.digest", malformed.to_string()))?;
        match self.app.get_artifact_everywhere(&caller, digest).await {
            Ok(_) => Err(Status::already_exists("artifact already exists")),
            Err(Error::ArtifactNowhere(_)) => {
                Err(invalid("artifact", "an artifact comes with its manifest; push it to a repository"))
            }
            Err(error) => Err(from_error(error)),
        }
    }

    async fn get_artifact(
        &self,
        request: Request<pb::GetArtifactRequest>,
    ) -> Result<Response<pb::GetArtifactResponse>, Status> {
        let caller = caller(&request);
        let schema = convert::schema(&request, &request.get_ref().origin, SCHEMA);
        let digest = convert::digest(&request.get_ref().id).map_err(no_such_thing)?;
        let artifact = self.read(&caller, digest, schema).await?;
        Ok(Response::new(pb::GetArtifactResponse { artifact }))
    }

    async fn update_artifact(
        &self,
        request: Request<pb::UpdateArtifactRequest>,
    ) -> Result<Response<pb::UpdateArtifactResponse>, Status> {
        let caller = caller(&request);
        let schema = convert::schema(&request, &request.get_ref().origin, SCHEMA);
        let request = request.into_inner();
        let digest = convert::digest(&request.id).map_err(no_such_thing)?;
        let told = request.artifact.unwrap_or_default().digest;
        if !told.is_empty() && convert::digest(&told).ok() != Some(digest) {
            return Err(disagrees("artifact.digest"));
        }
        let artifact = self.read(&caller, digest, schema).await?;
        Ok(Response::new(pb::UpdateArtifactResponse { artifact }))
    }

    async fn delete_artifact(
        &self,
        request: Request<pb::DeleteArtifactRequest>,
    ) -> Result<Response<pb::DeleteArtifactResponse>, Status> {
        let caller = caller(&request);
        let digest = convert::digest(&request.get_ref().id).map_err(no_such_thing)?;
        let options = ChangeOptions::default();
        let input = DeleteArtifactEverywhere { digest, reason: String::new(), options };
        self.app.delete_artifact_everywhere(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::DeleteArtifactResponse {}))
    }
}
