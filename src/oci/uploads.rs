//! `/v2/<name>/blobs/uploads/` and the sessions below it.

use http::header::{CONTENT_LENGTH, LOCATION, RANGE};
use http::{HeaderName, HeaderValue, StatusCode};
use uuid::Uuid;

use super::Call;
use super::failure::{Code, Failure, upload_range};
use super::parameters::{Parameters, header};
use super::range;
use super::reply::{CONTENT_DIGEST, Reply, UPLOAD_UUID, blob_location, header_value};
use crate::app::{AppendUpload, FinishUpload, MountBlob, PutBlob, StartUpload};
use crate::domain::blob::Blob;
use crate::domain::{Algorithm, Digest, Error, RepositoryName};

const CHUNK_MIN_LENGTH: HeaderName = HeaderName::from_static("oci-chunk-min-length");

/// Mounts, takes a whole blob, or starts a session, as the parameters say.
pub(super) async fn start(call: Call, repository: RepositoryName) -> Result<Reply, Failure> {
    let Call { app, caller, head, body } = call;
    let parameters = Parameters::of(&head)?;
    if let Some(mount) = parameters.first("mount") {
        let digest = digest(mount)?;
        let from = parameters.first("from").map(|from| from.parse::<RepositoryName>());
        let from = from.transpose().map_err(|malformed| Failure::malformed(Code::NameInvalid, malformed))?;
        let input = MountBlob { repository: repository.clone(), from, digest };
        if let Some(blob) = app.mount_blob(&caller, input).await? {
            return Ok(created(&blob));
        }
        // What cannot be mounted is uploaded.
        let input = StartUpload { repository, algorithm: Some(digest.algorithm()) };
        let upload = app.start_upload(&caller, input).await?;
        return Ok(under_way(StatusCode::ACCEPTED, &upload.repository, upload.uid, 0));
    }
    if let Some(text) = parameters.first("digest") {
        let size_bytes = header(&head.headers, CONTENT_LENGTH).and_then(|length| length.parse().ok());
        let input = PutBlob { repository, digest: digest(text)?, size_bytes };
        return Ok(created(&app.put_blob(&caller, input, body.stream()).await?));
    }
    let algorithm = match parameters.first("digest-algorithm") {
        None => None,
        Some("sha256") => Some(Algorithm::Sha256),
        Some("sha512") => Some(Algorithm::Sha512),
        Some(_) => {
            let message = "the digest algorithm must be sha256 or sha512";
            return Err(Failure::new(StatusCode::BAD_REQUEST, Code::DigestInvalid, message));
        }
    };
    let upload = app.start_upload(&caller, StartUpload { repository, algorithm }).await?;
    let reply = under_way(StatusCode::ACCEPTED, &upload.repository, upload.uid, 0);
    Ok(match app.chunk_min_bytes() {
        Some(length) => reply.header(CHUNK_MIN_LENGTH, HeaderValue::from(length)),
        None => reply,
    })
}

pub(super) async fn append(call: Call, repository: RepositoryName, uid: Uuid) -> Result<Reply, Failure> {
    let range = range::of_chunk(&call.head.headers)?;
    let input = AppendUpload { repository: repository.clone(), uid, range };
    let appended = call.app.append_upload(&call.caller, input, call.body.stream()).await;
    let offset = appended.map_err(|error| with_position(error, &repository, uid))?;
    Ok(under_way(StatusCode::ACCEPTED, &repository, uid, offset))
}

pub(super) async fn finish(call: Call, repository: RepositoryName, uid: Uuid) -> Result<Reply, Failure> {
    let parameters = Parameters::of(&call.head)?;
    let Some(text) = parameters.first("digest") else {
        let message = "the parameter digest must give the digest of the whole blob";
        return Err(Failure::new(StatusCode::BAD_REQUEST, Code::DigestInvalid, message));
    };
    let range = range::of_chunk(&call.head.headers)?;
    let input = FinishUpload { repository: repository.clone(), uid, digest: digest(text)?, range };
    let finished = call.app.finish_upload(&call.caller, input, call.body.stream()).await;
    Ok(created(&finished.map_err(|error| with_position(error, &repository, uid))?))
}

pub(super) async fn status(call: Call, repository: RepositoryName, uid: Uuid) -> Result<Reply, Failure> {
    let upload = call.app.get_upload(&call.caller, &repository, uid).await?;
    Ok(under_way(StatusCode::NO_CONTENT, &repository, uid, upload.offset_bytes))
}

pub(super) async fn cancel(call: Call, repository: RepositoryName, uid: Uuid) -> Result<Reply, Failure> {
    call.app.cancel_upload(&call.caller, &repository, uid).await?;
    Ok(Reply::new(StatusCode::NO_CONTENT))
}

fn digest(text: &str) -> Result<Digest, Failure> {
    text.parse().map_err(|malformed| Failure::malformed(Code::DigestInvalid, malformed))
}

fn created(blob: &Blob) -> Reply {
    Reply::new(StatusCode::CREATED)
        .header(LOCATION, blob_location(&blob.repository, &blob.digest))
        .header(CONTENT_DIGEST, header_value(blob.digest.to_string()))
}

fn under_way(status: StatusCode, repository: &RepositoryName, uid: Uuid, offset_bytes: u64) -> Reply {
    Reply::new(status)
        .header(LOCATION, location(repository, uid))
        .header(RANGE, upload_range(offset_bytes))
        .header(UPLOAD_UUID, header_value(uid.to_string()))
}

fn location(repository: &RepositoryName, uid: Uuid) -> HeaderValue {
    header_value(format!("/v2/{repository}/blobs/uploads/{uid}"))
}

/// Tells a client whose chunk did not fit where the upload stands, so that it can go on without asking.
fn with_position(error: Error, repository: &RepositoryName, uid: Uuid) -> Failure {
    let at = match &error {
        Error::RangeInvalid { size, .. } => Some(*size),
        _ => None,
    };
    let failure = Failure::from(error);
    match at {
        None => failure,
        Some(offset) => failure
            .header(LOCATION, location(repository, uid))
            .header(RANGE, upload_range(offset))
            .header(UPLOAD_UUID, header_value(uid.to_string())),
    }
}
