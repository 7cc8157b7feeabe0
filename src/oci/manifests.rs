//! `/v2/<name>/manifests/<tag or digest>`.

use axum::body::Body;
use bytes::{Bytes, BytesMut};
use futures_util::TryStreamExt;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, ETAG, IF_NONE_MATCH, LOCATION, X_CONTENT_TYPE_OPTIONS};
use http::{HeaderName, HeaderValue, Method, StatusCode};

use super::Call;
use super::blobs::matches;
use super::failure::{Code, Failure};
use super::linger::LingeringBody;
use super::parameters::{Parameters, header};
use super::reply::{CONTENT_DIGEST, Reply, etag, header_value};
use crate::app::{ChangeOptions, DeleteArtifact, DeleteTag, PutArtifact};
use crate::domain::artifact::Reference;
use crate::domain::{Error, RepositoryName, TagName};

const SUBJECT: HeaderName = HeaderName::from_static("oci-subject");
const TAG: HeaderName = HeaderName::from_static("oci-tag");

/// Answers with what the reference names, whatever the Accept header says: every client in use takes all formats, and
/// some list fewer than they take.
pub(super) async fn get(call: Call, repository: RepositoryName, reference: Reference) -> Result<Reply, Failure> {
    let manifest = call.app.get_manifest(&call.caller, &repository, &reference).await?;
    let known = header(&call.head.headers, IF_NONE_MATCH);
    let described = |status| {
        Reply::new(status)
            .header(ETAG, etag(&manifest.digest))
            .header(CONTENT_DIGEST, header_value(manifest.digest.to_string()))
    };
    if known.is_some_and(|known| matches(known, &format!("\"{}\"", manifest.digest))) {
        return Ok(described(StatusCode::NOT_MODIFIED));
    }
    let reply = described(StatusCode::OK)
        .header(CONTENT_TYPE, header_value(manifest.media_type))
        .header(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"))
        .header(CONTENT_LENGTH, HeaderValue::from(manifest.payload.len()));
    Ok(match call.head.method == Method::HEAD {
        true => reply,
        false => reply.body(Body::from(manifest.payload)),
    })
}

pub(super) async fn put(call: Call, repository: RepositoryName, reference: Reference) -> Result<Reply, Failure> {
    let parameters = Parameters::of(&call.head)?;
    let (digest, tags) = match &reference {
        Reference::Tag(tag) => (None, vec![tag.clone()]),
        Reference::Digest(digest) => {
            let tags = parameters.all("tag").map(str::parse::<TagName>).collect::<Result<Vec<_>, _>>();
            (Some(*digest), tags.map_err(|malformed| Failure::malformed(Code::ManifestInvalid, malformed))?)
        }
    };
    let announced = header(&call.head.headers, CONTENT_LENGTH).and_then(|length| length.parse().ok());
    let manifest = read(call.body, announced, call.app.settings().manifest_limit_bytes).await?;
    let input = PutArtifact {
        repository: repository.clone(),
        manifest,
        // Parameters of the media type are to be ignored ("Pushing Manifests").
        media_type: header(&call.head.headers, CONTENT_TYPE)
            .map(|kind| kind.split(';').next().unwrap_or_default().trim().to_owned())
            .filter(|kind| !kind.is_empty()),
        digest,
        tags,
        options: ChangeOptions::default(),
    };
    let accepted: Vec<HeaderValue> = match &reference {
        Reference::Tag(_) => Vec::new(),
        Reference::Digest(_) => input.tags.iter().map(|tag| header_value(tag.to_string())).collect(),
    };
    let artifact = call.app.put_artifact(&call.caller, input).await?.artifact;
    let mut reply = Reply::new(StatusCode::CREATED)
        .header(LOCATION, header_value(format!("/v2/{repository}/manifests/{}", artifact.digest)))
        .header(CONTENT_DIGEST, header_value(artifact.digest.to_string()));
    for tag in accepted {
        reply = reply.header(TAG, tag);
    }
    Ok(match &artifact.subject {
        Some(subject) => reply.header(SUBJECT, header_value(subject.to_string())),
        None => reply,
    })
}

/// A digest takes the artifact with its tags; a tag takes the name only ("Deleting tags").
pub(super) async fn delete(call: Call, repository: RepositoryName, reference: Reference) -> Result<Reply, Failure> {
    let (reason, options) = (String::new(), ChangeOptions::default());
    match reference {
        Reference::Tag(tag) => {
            let input = DeleteTag { repository, tag, etag: None, reason, options };
            call.app.delete_tag(&call.caller, input).await?;
        }
        Reference::Digest(_) => {
            let input = DeleteArtifact { repository, reference, etag: None, reason, options };
            call.app.delete_artifact(&call.caller, input).await?;
        }
    }
    Ok(Reply::new(StatusCode::ACCEPTED))
}

/// Reads a whole manifest, or refuses it once it is known to be too large.
async fn read(mut body: LingeringBody, announced: Option<u64>, limit: u64) -> Result<Bytes, Failure> {
    let too_large = |size| Err(Failure::from(Error::ManifestTooLarge { size, limit }));
    if let Some(size) = announced.filter(|size| *size > limit) {
        return too_large(size);
    }
    let mut bytes = BytesMut::new();
    loop {
        match body.try_next().await {
            Ok(Some(piece)) => bytes.extend_from_slice(&piece),
            Ok(None) => return Ok(bytes.freeze()),
            Err(error) => {
                tracing::debug!(%error, "the body of a manifest broke off");
                return Err(Error::RequestIncomplete("its body broke off; send it again".into()).into());
            }
        }
        if bytes.len() as u64 > limit {
            return too_large(bytes.len() as u64);
        }
    }
}
