//! How each error of the domain looks in the protocol: a status, one of the specification's codes, and the envelope around
//! them. One exhaustive match, so that a new error cannot be forgotten.

use axum::body::Body;
use axum::response::Response;
use http::header::{ALLOW, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::{Value, json};

use super::challenge::Asked;
use super::reply::{API_VERSION, header_value};
use crate::domain::{Digest, Error, Malformed};

/// The codes of the specification ("Error Codes"), and two that only come with 5xx answers, whose form it leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Code {
    BlobUnknown,
    BlobUploadInvalid,
    BlobUploadUnknown,
    DigestInvalid,
    ManifestBlobUnknown,
    ManifestInvalid,
    ManifestUnknown,
    NameInvalid,
    NameUnknown,
    SizeInvalid,
    Denied,
    Unauthorized,
    Unsupported,
    TooManyRequests,
    Unavailable,
    Unknown,
}

impl Code {
    fn text(self) -> &'static str {
        match self {
            Code::BlobUnknown => "BLOB_UNKNOWN",
            Code::BlobUploadInvalid => "BLOB_UPLOAD_INVALID",
            Code::BlobUploadUnknown => "BLOB_UPLOAD_UNKNOWN",
            Code::DigestInvalid => "DIGEST_INVALID",
            Code::ManifestBlobUnknown => "MANIFEST_BLOB_UNKNOWN",
            Code::ManifestInvalid => "MANIFEST_INVALID",
            Code::ManifestUnknown => "MANIFEST_UNKNOWN",
            Code::NameInvalid => "NAME_INVALID",
            Code::NameUnknown => "NAME_UNKNOWN",
            Code::SizeInvalid => "SIZE_INVALID",
            Code::Denied => "DENIED",
            Code::Unauthorized => "UNAUTHORIZED",
            Code::Unsupported => "UNSUPPORTED",
            Code::TooManyRequests => "TOOMANYREQUESTS",
            Code::Unavailable => "UNAVAILABLE",
            Code::Unknown => "UNKNOWN",
        }
    }
}

/// An answer that says no.
#[derive(Debug)]
pub(super) struct Failure {
    status: StatusCode,
    code: Code,
    message: String,
    /// One entry of the envelope each; none means one entry without detail.
    details: Vec<Value>,
    headers: HeaderMap,
}

impl Failure {
    pub(super) fn new(status: StatusCode, code: Code, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), details: Vec::new(), headers: HeaderMap::new() }
    }

    pub(super) fn malformed(code: Code, malformed: Malformed) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, malformed.to_string())
    }

    pub(super) fn method_not_allowed(allowed: &'static str) -> Self {
        let message = format!("this path knows the methods {allowed}");
        Self::new(StatusCode::METHOD_NOT_ALLOWED, Code::Unsupported, message)
            .header(ALLOW, HeaderValue::from_static(allowed))
    }

    pub(super) fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    /// Tells whoever needs an identity how to get one, unless that was told already.
    pub(super) fn challenged(self, asked: &Asked) -> Self {
        if self.status != StatusCode::UNAUTHORIZED || self.headers.contains_key(WWW_AUTHENTICATE) {
            return self;
        }
        let (name, value) = asked.challenge();
        self.header(name, value)
    }

    #[cfg(test)]
    pub(super) fn code(&self) -> Code {
        self.code
    }

    fn detail(self, detail: Value) -> Self {
        Self { details: vec![detail], ..self }
    }

    fn one_for_each(self, digests: &[Digest]) -> Self {
        Self { details: digests.iter().map(|digest| json!({ "digest": digest })).collect(), ..self }
    }

    fn retry_after(self, seconds: u64) -> Self {
        self.header(RETRY_AFTER, HeaderValue::from(seconds))
    }

    pub(super) fn into_response(self) -> Response {
        let entry = |detail: Option<&Value>| {
            let mut entry = json!({ "code": self.code.text(), "message": self.message });
            if let Some(detail) = detail {
                entry["detail"] = detail.clone();
            }
            entry
        };
        let errors: Vec<Value> = match self.details.is_empty() {
            true => vec![entry(None)],
            false => self.details.iter().map(|detail| entry(Some(detail))).collect(),
        };
        let mut response = Response::new(Body::from(json!({ "errors": errors }).to_string()));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        response.headers_mut().insert(API_VERSION.0, API_VERSION.1);
        response
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let message = error.to_string();
        let of = |status: StatusCode, code: Code| Failure::new(status, code, message.clone());
        match &error {
            Error::InvalidFields(violations) => {
                let field = violations.first().map(|violation| violation.field.as_ref()).unwrap_or_default();
                match field {
                    "repository" | "namespace" => of(StatusCode::BAD_REQUEST, Code::NameInvalid),
                    "digest" => of(StatusCode::BAD_REQUEST, Code::DigestInvalid),
                    "size_bytes" => of(StatusCode::PAYLOAD_TOO_LARGE, Code::SizeInvalid),
                    "tag" | "tags" | "manifest" | "media_type" => of(StatusCode::BAD_REQUEST, Code::ManifestInvalid),
                    _ => of(StatusCode::BAD_REQUEST, Code::Unsupported),
                }
            }
            Error::PageTokenInvalid | Error::FilterInvalid(_) | Error::RequestIdReused | Error::EventsForgotten => {
                of(StatusCode::BAD_REQUEST, Code::Unsupported)
            }
            Error::ManifestInvalid(_) => of(StatusCode::BAD_REQUEST, Code::ManifestInvalid),
            Error::ManifestTooLarge { .. } => of(StatusCode::PAYLOAD_TOO_LARGE, Code::SizeInvalid),
            Error::DigestMismatch { expected, computed } => of(StatusCode::BAD_REQUEST, Code::DigestInvalid)
                .detail(json!({ "expected": expected, "computed": computed })),
            Error::SizeMismatch { .. } => of(StatusCode::BAD_REQUEST, Code::SizeInvalid),
            Error::RequestIncomplete(_) => of(StatusCode::BAD_REQUEST, Code::BlobUploadInvalid),
            Error::NamespaceNotFound(_) | Error::RepositoryNotFound(_) => of(StatusCode::NOT_FOUND, Code::NameUnknown),
            Error::ArtifactNotFound { .. } | Error::ArtifactNowhere(_) | Error::TagNotFound { .. } => {
                of(StatusCode::NOT_FOUND, Code::ManifestUnknown)
            }
            Error::BlobNotFound { .. } => of(StatusCode::NOT_FOUND, Code::BlobUnknown),
            Error::UploadNotFound => of(StatusCode::NOT_FOUND, Code::BlobUploadUnknown),
            Error::OperationNotFound(_) | Error::VersionNotFound { .. } => of(StatusCode::NOT_FOUND, Code::Unsupported),
            Error::BlobsMissing { digests, .. } | Error::ChildrenMissing { digests, .. } => {
                of(StatusCode::NOT_FOUND, Code::ManifestBlobUnknown).one_for_each(digests)
            }
            // The specification has 405 for a deletion that the registry does not allow.
            Error::ArtifactReferenced { parents, .. } => of(StatusCode::METHOD_NOT_ALLOWED, Code::Denied)
                .detail(json!({ "parents": parents }))
                .header(ALLOW, HeaderValue::from_static("GET, HEAD, PUT")),
            Error::Unsupported(_) => of(StatusCode::METHOD_NOT_ALLOWED, Code::Unsupported)
                .header(ALLOW, HeaderValue::from_static("GET, HEAD")),
            Error::TagImmutable { tags, .. } => of(StatusCode::CONFLICT, Code::Denied).detail(json!({ "tags": tags })),
            Error::Unauthenticated { .. } => of(StatusCode::UNAUTHORIZED, Code::Unauthorized),
            Error::PermissionDenied { .. } => of(StatusCode::FORBIDDEN, Code::Denied),
            Error::AccountNotFound(_) | Error::NotFound { .. } => of(StatusCode::NOT_FOUND, Code::Unsupported),
            // The specification has 405 for a deletion that the registry does not allow.
            Error::ArtifactPinned { digests, .. } => of(StatusCode::METHOD_NOT_ALLOWED, Code::Denied)
                .one_for_each(digests)
                .header(ALLOW, HeaderValue::from_static("GET, HEAD, PUT")),
            Error::AccountAlreadyExists(_)
            | Error::IdentityTaken { .. }
            | Error::NamespaceAlreadyExists(_)
            | Error::RepositoryAlreadyExists(_)
            | Error::TagAlreadyExists { .. }
            | Error::NotDeleted(_)
            | Error::ContentPurged { .. }
            | Error::NamespaceNotEmpty { .. }
            | Error::OperationRunning(_) => of(StatusCode::CONFLICT, Code::Denied),
            Error::EtagMismatch { .. } | Error::ExpectedDigestMismatch { .. } => {
                of(StatusCode::PRECONDITION_FAILED, Code::Denied)
            }
            Error::RangeInvalid { .. } => of(StatusCode::RANGE_NOT_SATISFIABLE, Code::BlobUploadInvalid),
            Error::UploadBusy => of(StatusCode::CONFLICT, Code::BlobUploadInvalid).retry_after(1),
            Error::Conflict => of(StatusCode::TOO_MANY_REQUESTS, Code::TooManyRequests).retry_after(1),
            Error::ResourceExhausted(_) => of(StatusCode::INSUFFICIENT_STORAGE, Code::Unavailable).retry_after(5),
            Error::DeadlineExceeded => of(StatusCode::GATEWAY_TIMEOUT, Code::Unavailable).retry_after(1),
            Error::Unavailable { what, source } => {
                tracing::warn!(what, error = chain(source.as_ref()), "dependency unavailable");
                of(StatusCode::SERVICE_UNAVAILABLE, Code::Unavailable).retry_after(2)
            }
            Error::Internal(source) => {
                tracing::error!(error = chain(source.as_ref()), "internal error");
                of(StatusCode::INTERNAL_SERVER_ERROR, Code::Unknown)
            }
        }
    }
}

/// The header that tells a client how far an upload is.
pub(super) fn upload_range(offset_bytes: u64) -> HeaderValue {
    // Before the first byte there is no last one; every registry says 0-0 then.
    header_value(format!("0-{}", offset_bytes.saturating_sub(1)))
}

/// An error and its sources in one line.
fn chain(error: &dyn std::error::Error) -> String {
    let sources = std::iter::successors(error.source(), |error| error.source());
    sources.fold(error.to_string(), |text, source| format!("{text}: {source}"))
}
