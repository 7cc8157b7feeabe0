//! Answers that the server gives before or instead of a door, each in that door's own form.

use axum::body::Body;
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderValue, Response, StatusCode};
use serde_json::json;
use tonic::Code;
use tonic_types::{ErrorDetails, StatusExt};

use super::measures::Door;
use crate::grpc::status::ERROR_DOMAIN;
use crate::transcode::code_name;

/// Why a door is not asked, or did not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The doors are not open yet.
    Starting,
    /// Too many calls are in flight.
    Overloaded,
    /// The deadline of the call passed.
    TooLate,
    /// The server stops, and the stream has no end of its own.
    Stopping,
    /// The handler panicked.
    Fault,
    /// A page of another site sends a request that changes something.
    ForeignPage,
    /// A page whose address bears a name that is not known to be ours asks for something.
    UnknownHost,
    /// What is at the path cannot be called with the method.
    OtherMethod,
}

impl Refusal {
    /// The gRPC code, the HTTP status, the reason of the error's `ErrorInfo`, OCI's code, and the text for the caller.
    fn parts(self) -> (Code, StatusCode, &'static str, &'static str, &'static str) {
        match self {
            Self::Starting => (
                Code::Unavailable,
                StatusCode::SERVICE_UNAVAILABLE,
                "UNAVAILABLE",
                "UNAVAILABLE",
                "the server is starting; repeat the request a little later",
            ),
            Self::Overloaded => (
                Code::Unavailable,
                StatusCode::TOO_MANY_REQUESTS,
                "UNAVAILABLE",
                "TOOMANYREQUESTS",
                "the server is serving as many calls as it may; repeat the request a little later",
            ),
            Self::TooLate => (
                Code::DeadlineExceeded,
                StatusCode::GATEWAY_TIMEOUT,
                "DEADLINE_EXCEEDED",
                "UNAVAILABLE",
                "the deadline passed before the work was done",
            ),
            Self::Stopping => (
                Code::Unavailable,
                StatusCode::SERVICE_UNAVAILABLE,
                "UNAVAILABLE",
                "UNAVAILABLE",
                "the server is stopping; begin again with another one",
            ),
            Self::Fault => (
                Code::Internal,
                StatusCode::INTERNAL_SERVER_ERROR,
                "INTERNAL",
                "UNKNOWN",
                "the server met a fault of its own; its log has the details under the request's id",
            ),
            Self::ForeignPage => (
                Code::PermissionDenied,
                StatusCode::FORBIDDEN,
                "UNSUPPORTED",
                "DENIED",
                "pages of other sites may not change anything here; the setting cors-origins names those that may",
            ),
            Self::UnknownHost => (
                Code::PermissionDenied,
                StatusCode::FORBIDDEN,
                "UNSUPPORTED",
                "DENIED",
                "a page may not call this server under this name; the setting public-url names the one it is known by",
            ),
            Self::OtherMethod => (
                Code::Unimplemented,
                StatusCode::METHOD_NOT_ALLOWED,
                "UNSUPPORTED",
                "UNSUPPORTED",
                "this method is not served at this path",
            ),
        }
    }

    /// The gRPC status.
    pub(super) fn status(self) -> tonic::Status {
        let (code, _, reason, _, text) = self.parts();
        let mut details =
            ErrorDetails::with_error_info(reason, ERROR_DOMAIN, std::collections::HashMap::<String, String>::new());
        if code == Code::Unavailable {
            details.set_retry_info(Some(std::time::Duration::from_secs(1)));
        }
        tonic::Status::with_error_details(code, text, details)
    }

    /// The whole answer, in the form of a door.
    pub(super) fn answer(self, door: Door) -> Response<Body> {
        let (code, status, reason, oci_code, text) = self.parts();
        let body = match door {
            Door::Grpc | Door::GrpcWeb => return self.status().into_http(),
            Door::Oci => json!({ "errors": [{ "code": oci_code, "message": text }] }),
            Door::Rest => json!({ "error": {
                "code": status.as_u16(),
                "message": text,
                "status": code_name(code),
                "details": [{
                    "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                    "reason": reason,
                    "domain": ERROR_DOMAIN,
                }],
            }}),
        };
        let mut response = Response::new(Body::from(format!("{body}\n")));
        *response.status_mut() = status;
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if code == Code::Unavailable {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("1"));
        }
        response
    }
}
