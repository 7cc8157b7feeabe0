//! `chkk.v1.SchemaService`: the JSON Schemas that answers link to.

use tonic::{Request, Response, Status};

use super::pb;
use crate::pb::google::api::HttpBody;

/// The service. It needs nothing.
#[derive(Debug)]
pub(super) struct Schemas;

/// The schemas by file name.
const SCHEMAS: [(&str, &str); 10] = [
    ("ErrorDetail.json", include_str!("schemas/ErrorDetail.json")),
    ("ErrorModel.json", include_str!("schemas/ErrorModel.json")),
    ("OCIArtifact.json", include_str!("schemas/OCIArtifact.json")),
    ("OCIArtifactList.json", include_str!("schemas/OCIArtifactList.json")),
    ("OCIReference.json", include_str!("schemas/OCIReference.json")),
    ("OCIReferenceList.json", include_str!("schemas/OCIReferenceList.json")),
    ("OCIRepository.json", include_str!("schemas/OCIRepository.json")),
    ("OCIRepositoryList.json", include_str!("schemas/OCIRepositoryList.json")),
    ("OCITag.json", include_str!("schemas/OCITag.json")),
    ("OCITagList.json", include_str!("schemas/OCITagList.json")),
];

#[tonic::async_trait]
impl pb::schema_service_server::SchemaService for Schemas {
    async fn get_schema(
        &self,
        request: Request<pb::GetSchemaRequest>,
    ) -> Result<Response<pb::GetSchemaResponse>, Status> {
        let found = SCHEMAS.iter().find(|(name, _)| *name == request.get_ref().name);
        let (_, schema) = found.ok_or_else(|| Status::not_found("schema not found"))?;
        let content = Some(HttpBody {
            content_type: "application/json".to_owned(),
            data: bytes::Bytes::from_static(schema.as_bytes()),
            extensions: Vec::new(),
        });
        Ok(Response::new(pb::GetSchemaResponse { content }))
    }
}
