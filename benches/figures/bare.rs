//! What a call costs at least: a tonic service that runs the one query of a call and nothing else.

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{PgPool, Row};
use tonic::{Request, Response, Status, async_trait};
use wharfinger::pb;
use wharfinger::pb::artifact_service_server::{ArtifactService, ArtifactServiceServer};
use wharfinger::pb::tag_service_server::{TagService, TagServiceServer};

/// The argument that makes this program the bare service.
pub const MODE: &str = "bare";

/// The query of GetTag.
pub const GET_TAG: &str = "select t.name, t.artifact_id, a.digest, a.media_type, t.uid, t.revision, t.immutable, \
    t.creator, t.last_modifier, t.create_time, t.update_time \
    from namespaces n join repositories r on r.namespace_id = n.id join tags t on t.repository_id = r.id \
    join artifacts a on a.repository_id = r.id and a.id = t.artifact_id \
    where n.name = $1 and n.delete_time is null and r.name = $2 and r.delete_time is null and t.name = $3";

/// The query of GetArtifact by tag.
const GET_ARTIFACT: &str = "select a.id, a.uid, a.digest, a.revision, a.media_type, a.artifact_type, \
    a.config_media_type, a.is_index, a.size_bytes, a.total_size_bytes, a.subject, a.architecture, a.os, a.os_version, \
    a.variant, a.annotations, a.payload is null as purged, \
    array(select t.name from tags t where t.repository_id = a.repository_id and t.artifact_id = a.id \
          order by t.name limit 1000) as tags, \
    a.creator, a.last_modifier, a.create_time, a.update_time, a.delete_time, a.purge_time \
    from namespaces n join repositories r on r.namespace_id = n.id join tags tag on tag.repository_id = r.id \
    join artifacts a on a.repository_id = r.id and a.id = tag.artifact_id \
    where n.name = $1 and n.delete_time is null and r.name = $2 and r.delete_time is null and tag.name = $3";

struct Bare {
    pool: PgPool,
}

impl Bare {
    async fn row(&self, query: &'static str, repository: &str, tag: &str) -> sqlx::postgres::PgRow {
        let namespace = repository.split('/').next().unwrap();
        sqlx::query(query).bind(namespace).bind(repository).bind(tag).fetch_one(&self.pool).await.unwrap()
    }
}

fn time(row: &sqlx::postgres::PgRow, column: &str) -> Option<prost_types::Timestamp> {
    let time: time::OffsetDateTime = row.get(column);
    Some(prost_types::Timestamp { seconds: time.unix_timestamp(), nanos: time.nanosecond() as i32 })
}

fn digest(row: &sqlx::postgres::PgRow) -> String {
    format!("sha256:{}", hex::encode(&row.get::<&[u8], _>("digest")[1..]))
}

#[async_trait]
impl TagService for Bare {
    async fn get_tag(&self, request: Request<pb::GetTagRequest>) -> Result<Response<pb::GetTagResponse>, Status> {
        let request = request.into_inner();
        let row = self.row(GET_TAG, &request.repository, &request.tag).await;
        let tag = pb::Tag {
            repository: request.repository,
            tag: row.get("name"),
            digest: digest(&row),
            uid: row.get::<uuid::Uuid, _>("uid").to_string(),
            etag: row.get::<i64, _>("revision").to_string(),
            immutable: row.get("immutable"),
            media_type: row.get("media_type"),
            creator: row.get("creator"),
            last_modifier: row.get("last_modifier"),
            create_time: time(&row, "create_time"),
            update_time: time(&row, "update_time"),
        };
        Ok(Response::new(pb::GetTagResponse { tag: Some(tag) }))
    }
    async fn create_tag(&self, _: Request<pb::CreateTagRequest>) -> Result<Response<pb::CreateTagResponse>, Status> {
        Err(Status::unimplemented(""))
    }
    async fn list_tags(&self, _: Request<pb::ListTagsRequest>) -> Result<Response<pb::ListTagsResponse>, Status> {
        Err(Status::unimplemented(""))
    }
    async fn update_tag(&self, _: Request<pb::UpdateTagRequest>) -> Result<Response<pb::UpdateTagResponse>, Status> {
        Err(Status::unimplemented(""))
    }
    async fn delete_tag(&self, _: Request<pb::DeleteTagRequest>) -> Result<Response<pb::DeleteTagResponse>, Status> {
        Err(Status::unimplemented(""))
    }
    async fn list_tag_history(
        &self,
        _: Request<pb::ListTagHistoryRequest>,
    ) -> Result<Response<pb::ListTagHistoryResponse>, Status> {
        Err(Status::unimplemented(""))
    }
}

#[async_trait]
impl ArtifactService for Bare {
    async fn get_artifact(
        &self,
        request: Request<pb::GetArtifactRequest>,
    ) -> Result<Response<pb::GetArtifactResponse>, Status> {
        let request = request.into_inner();
        let row = self.row(GET_ARTIFACT, &request.repository, &request.tag).await;
        let artifact = pb::Artifact {
            repository: request.repository,
            digest: digest(&row),
            uid: row.get::<uuid::Uuid, _>("uid").to_string(),
            etag: row.get::<i64, _>("revision").to_string(),
            state: 1,
            media_type: row.get("media_type"),
            artifact_type: row.get::<Option<String>, _>("artifact_type").unwrap_or_default(),
            size_bytes: row.get("size_bytes"),
            total_size_bytes: row.get("total_size_bytes"),
            tags: row.get("tags"),
            creator: row.get("creator"),
            last_modifier: row.get("last_modifier"),
            create_time: time(&row, "create_time"),
            update_time: time(&row, "update_time"),
            ..pb::Artifact::default()
        };
        Ok(Response::new(pb::GetArtifactResponse { artifact: Some(artifact) }))
    }
    async fn put_artifact(
        &self,
        _: Request<pb::PutArtifactRequest>,
    ) -> Result<Response<pb::PutArtifactResponse>, Status> {
        Err(Status::unimplemented(""))
    }
    async fn list_artifacts(
        &self,
        _: Request<pb::ListArtifactsRequest>,
    ) -> Result<Response<pb::ListArtifactsResponse>, Status> {
        Err(Status::unimplemented(""))
    }
    async fn delete_artifact(
        &self,
        _: Request<pb::DeleteArtifactRequest>,
    ) -> Result<Response<pb::DeleteArtifactResponse>, Status> {
        Err(Status::unimplemented(""))
    }
    async fn batch_delete_artifacts(
        &self,
        _: Request<pb::BatchDeleteArtifactsRequest>,
    ) -> Result<Response<pb::BatchDeleteArtifactsResponse>, Status> {
        Err(Status::unimplemented(""))
    }
    async fn undelete_artifact(
        &self,
        _: Request<pb::UndeleteArtifactRequest>,
    ) -> Result<Response<pb::UndeleteArtifactResponse>, Status> {
        Err(Status::unimplemented(""))
    }
    async fn list_referrers(
        &self,
        _: Request<pb::ListReferrersRequest>,
    ) -> Result<Response<pb::ListReferrersResponse>, Status> {
        Err(Status::unimplemented(""))
    }
}

/// Serves until it is killed. `socket` is the folder of the database's socket.
pub async fn serve(socket: &str, address: &str) {
    let options = PgConnectOptions::new_without_pgpass().socket(socket).username("wharfinger").database("wharfinger");
    let connect = || PgPoolOptions::new().max_connections(16).min_connections(1).test_before_acquire(false);
    let pool = connect().connect_with(options).await.unwrap();
    tonic::transport::Server::builder()
        .add_service(TagServiceServer::new(Bare { pool: pool.clone() }))
        .add_service(ArtifactServiceServer::new(Bare { pool }))
        .serve(address.parse().unwrap())
        .await
        .unwrap();
}
