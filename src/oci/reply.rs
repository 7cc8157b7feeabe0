//! An answer that says yes. Knows the headers that every answer carries.

use axum::body::Body;
use axum::response::Response;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, StatusCode};
use serde::Serialize;

use crate::domain::{Digest, RepositoryName};

/// Clients older than the specification look for it.
pub(super) const API_VERSION: (HeaderName, HeaderValue) =
    (HeaderName::from_static("docker-distribution-api-version"), HeaderValue::from_static("registry/2.0"));
/// The digest of what is answered.
pub(super) const CONTENT_DIGEST: HeaderName = HeaderName::from_static("docker-content-digest");
/// The session's identifier.
pub(super) const UPLOAD_UUID: HeaderName = HeaderName::from_static("docker-upload-uuid");

#[derive(Debug)]
pub(super) struct Reply {
    response: Response,
}

impl Reply {
    pub(super) fn new(status: StatusCode) -> Self {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = status;
        response.headers_mut().insert(API_VERSION.0, API_VERSION.1);
        Self { response }
    }

    pub(super) fn json(value: &impl Serialize) -> Self {
        // Every value of this door is a plain tree with text for keys.
        let text = serde_json::to_vec(value).unwrap_or_default();
        Self::new(StatusCode::OK).header(CONTENT_TYPE, HeaderValue::from_static("application/json")).body(text.into())
    }

    pub(super) fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.response.headers_mut().append(name, value);
        self
    }

    /// Sets a header anew that was set before.
    pub(super) fn replace(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.response.headers_mut().insert(name, value);
        self
    }

    pub(super) fn body(mut self, body: Body) -> Self {
        *self.response.body_mut() = body;
        self
    }

    pub(super) fn into_response(self) -> Response {
        self.response
    }
}

/// The value of a header made of digests, names of the grammar and numbers, which are all fit for one.
pub(super) fn header_value(text: String) -> HeaderValue {
    HeaderValue::try_from(text).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// Where a blob is. Without scheme and host: behind a proxy we know neither.
pub(super) fn blob_location(repository: &RepositoryName, digest: &Digest) -> HeaderValue {
    header_value(format!("/v2/{repository}/blobs/{digest}"))
}

/// The entity tag of content that its digest names.
pub(super) fn etag(digest: &Digest) -> HeaderValue {
    header_value(format!("\"{digest}\""))
}
