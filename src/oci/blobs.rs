//! `/v2/<name>/blobs/<digest>`.

use axum::body::Body;
use futures_util::TryStreamExt;
use http::header::{
    ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, IF_NONE_MATCH, IF_RANGE, RANGE,
    X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderValue, StatusCode};

use super::Call;
use super::failure::{Code, Failure};
use super::parameters::header;
use super::range::Wanted;
use super::reply::{CONTENT_DIGEST, Reply, etag, header_value};
use crate::domain::blob::Blob;
use crate::domain::{Digest, RepositoryName};

/// Whole blobs up to this size are answered in one piece.
const ONE_PIECE_BYTES: u64 = crate::content::CHUNK_BYTES as u64;

pub(super) async fn get(call: Call, repository: RepositoryName, digest: Digest) -> Result<Reply, Failure> {
    let open = call.app.open_blob(&call.caller, &repository, &digest).await?;
    let (headers, tag, size) = (&call.head.headers, format!("\"{digest}\""), open.blob.size_bytes);
    if header(headers, IF_NONE_MATCH).is_some_and(|known| matches(known, &tag)) {
        return Ok(described(StatusCode::NOT_MODIFIED, &open.blob));
    }
    // A range is meant for the entity that the caller has a part of; of another one it needs everything.
    let range = header(headers, RANGE).filter(|_| header(headers, IF_RANGE).is_none_or(|known| known == tag));
    let (reply, range) = match Wanted::parse(range, size) {
        Wanted::Whole => (described(StatusCode::OK, &open.blob), 0..size),
        Wanted::Part(range) => {
            let reply = described(StatusCode::PARTIAL_CONTENT, &open.blob);
            let part = format!("bytes {}-{}/{size}", range.start, range.end - 1);
            (reply.header(CONTENT_RANGE, header_value(part)), range)
        }
        Wanted::Unsatisfiable => {
            let message = format!("the blob has {size} bytes");
            return Err(Failure::new(StatusCode::RANGE_NOT_SATISFIABLE, Code::SizeInvalid, message)
                .header(CONTENT_RANGE, header_value(format!("bytes */{size}"))));
        }
    };
    let length = range.end - range.start;
    let mut bytes = open.read(range).await?;
    let body = match length <= ONE_PIECE_BYTES {
        true => {
            let pieces: Vec<_> = read_all(&mut bytes).await?;
            Body::from(match <[_; 1]>::try_from(pieces) {
                Ok([piece]) => piece,
                Err(pieces) => pieces.concat().into(),
            })
        }
        false => Body::from_stream(bytes),
    };
    Ok(reply.header(CONTENT_LENGTH, HeaderValue::from(length)).body(body))
}

/// A pusher's question whether it can spare itself an upload; the answer yes is kept (see [`crate::app::App::hold_blob`]).
pub(super) async fn head(call: Call, repository: RepositoryName, digest: Digest) -> Result<Reply, Failure> {
    let blob = call.app.hold_blob(&call.caller, &repository, &digest).await?;
    Ok(described(StatusCode::OK, &blob).header(CONTENT_LENGTH, HeaderValue::from(blob.size_bytes)))
}

pub(super) async fn delete(call: Call, repository: RepositoryName, digest: Digest) -> Result<Reply, Failure> {
    call.app.release_blob(&call.caller, &repository, &digest).await?;
    Ok(Reply::new(StatusCode::ACCEPTED))
}

fn described(status: StatusCode, blob: &Blob) -> Reply {
    Reply::new(status)
        .header(CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"))
        // Blobs are bytes of strangers; no browser shall guess that they are a page.
        .header(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"))
        .header(ACCEPT_RANGES, HeaderValue::from_static("bytes"))
        .header(ETAG, etag(&blob.digest))
        .header(CONTENT_DIGEST, header_value(blob.digest.to_string()))
}

/// Whether an If-None-Match header names the entity tag.
pub(super) fn matches(known: &str, tag: &str) -> bool {
    known.split(',').map(str::trim).any(|known| known == "*" || known.strip_prefix("W/").unwrap_or(known) == tag)
}

async fn read_all(bytes: &mut crate::content::ByteStream) -> Result<Vec<bytes::Bytes>, Failure> {
    bytes.try_collect().await.map_err(|error| crate::domain::Error::from(error).into())
}
