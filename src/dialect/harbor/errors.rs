//! Harbor's error bodies, `{"errors":[{"code","message"}]}`, from gRPC codes and our reasons, and from what the transcoding
//! layer refuses. Some of the words are the vendor's, because its callers look for them.

use http::{HeaderMap, StatusCode};
use tonic::{Code, Status};

use crate::transcode::{Call, ErrorForm, Failure, Location, Origin, Rendered};

/// How the vendor begins to tell what is wrong with a request that does not fit its description.
const VALIDATION: &str = "validation failure list:\n";

/// A parameter or a body outside its range: 422.
pub(super) fn invalid(what: impl std::fmt::Display) -> Status {
    Status::invalid_argument(format!("{VALIDATION}{what}"))
}

/// A request that is understood and makes no sense: 400.
pub(super) fn bad_request(what: impl Into<String>) -> Status {
    Status::invalid_argument(what)
}

/// The vendor's form.
#[derive(Debug)]
pub(super) struct Form;

impl ErrorForm for Form {
    fn render(&self, failure: &Failure, _call: &Call<'_>) -> Rendered {
        let (status, code, message) = told(failure);
        // One message for every fault inside.
        let message = if status.is_server_error() { "internal server error".to_owned() } else { message };
        let mut body = serde_json::json!({ "errors": [{ "code": code, "message": message }] }).to_string().into_bytes();
        body.push(b'\n');
        let content_type = "application/json; charset=utf-8".to_owned();
        Rendered { status, content_type, body, headers: HeaderMap::new() }
    }

    fn describe(&self) -> (String, serde_json::Value) {
        let properties = serde_json::json!({"code": {"type": "string"}, "message": {"type": "string"}});
        let error = serde_json::json!({"type": "object", "properties": properties});
        let errors = serde_json::json!({"errors": {"type": "array", "items": error}});
        ("application/json".to_owned(), serde_json::json!({"type": "object", "properties": errors}))
    }
}

fn told(failure: &Failure) -> (StatusCode, &'static str, String) {
    match failure.origin {
        Origin::Input | Origin::Syntax => unfit(failure),
        Origin::Rpc => refused(failure),
        Origin::Condition => (StatusCode::PRECONDITION_FAILED, "PRECONDITION", failure.message.clone()),
        _ => (failure.status, code_of(failure.status), failure.message.clone()),
    }
}

/// A request that does not fit its description.
fn unfit(failure: &Failure) -> (StatusCode, &'static str, String) {
    let undecodable = |it: &crate::transcode::Violation| it.location != Location::Body && it.field.is_empty();
    if failure.violations.iter().any(undecodable) {
        return (StatusCode::BAD_REQUEST, "BAD_REQUEST", failure.message.clone());
    }
    let list: Vec<String> = failure
        .violations
        .iter()
        .map(|it| match it.field.as_str() {
            "" => format!("{}: {}", it.location.name(), it.description),
            field => format!("{field} in {}: {}", it.location.name(), it.description),
        })
        .collect();
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    (status, code_of(status), format!("{VALIDATION}{}", list.join("\n")))
}

/// What a use case refused.
fn refused(failure: &Failure) -> (StatusCode, &'static str, String) {
    let details = failure.rich();
    let (reason, metadata) = match details.error_info() {
        Some(info) => (info.reason.as_str(), &info.metadata),
        None => ("", &Default::default()),
    };
    let named = |key: &str| metadata.get(key).map(String::as_str).unwrap_or_default();
    let own = failure.message.clone();
    match (failure.code, reason) {
        (Code::InvalidArgument, _) if own.starts_with(VALIDATION) => {
            (StatusCode::UNPROCESSABLE_ENTITY, "UNPROCESSABLE_ENTITY", own)
        }
        (_, "NAMESPACE_NOT_FOUND") => not_found(format!("project {} not found", named("namespace"))),
        (_, "REPOSITORY_NOT_FOUND") => not_found(format!("repository {} not found", named("repository"))),
        (_, "ARTIFACT_NOT_FOUND") => {
            not_found(format!("artifact {}@{} not found", named("repository"), named("digest")))
        }
        (_, "TAG_NOT_FOUND") => not_found(format!("artifact {}:{} not found", named("repository"), named("tag"))),
        (_, "OPERATION_NOT_FOUND") => not_found(format!("gc {} not found", named("operation"))),
        (_, "NAMESPACE_ALREADY_EXISTS") => conflict(format!("The project named {} already exists", named("namespace"))),
        (_, "TAG_ALREADY_EXISTS") => {
            conflict(format!("tag {} already exists in repository {}", named("tag"), named("repository")))
        }
        (_, "NAMESPACE_NOT_EMPTY") => {
            precondition("PRECONDITION", format!("precondition failed: {}", super::namespaces::NOT_EMPTY))
        }
        (_, "ARTIFACT_REFERENCED") => {
            precondition("VIOLATE_FOREIGN_KEY_CONSTRAINT", "the deleting artifact is referenced by others".to_owned())
        }
        (_, "TAG_IMMUTABLE") => {
            let tags = details.precondition_failure().map(|it| it.violations.as_slice()).unwrap_or_default();
            let tag = tags.first().map(|it| it.subject.as_str()).unwrap_or_default();
            precondition("PRECONDITION", format!("the tag {tag} configured as immutable, cannot be deleted"))
        }
        (Code::FailedPrecondition, _) => precondition("PRECONDITION", own),
        (Code::Unimplemented, _) => (StatusCode::BAD_REQUEST, "UNSUPPORTED", own),
        (Code::OutOfRange, _) => (StatusCode::BAD_REQUEST, "BAD_REQUEST", own),
        _ => (failure.status, code_of(failure.status), own),
    }
}

fn not_found(message: String) -> (StatusCode, &'static str, String) {
    (StatusCode::NOT_FOUND, "NOT_FOUND", message)
}

fn conflict(message: String) -> (StatusCode, &'static str, String) {
    (StatusCode::CONFLICT, "CONFLICT", message)
}

fn precondition(code: &'static str, message: String) -> (StatusCode, &'static str, String) {
    (StatusCode::PRECONDITION_FAILED, code, message)
}

fn code_of(status: StatusCode) -> &'static str {
    match status {
        StatusCode::UNAUTHORIZED => "UNAUTHORIZED",
        StatusCode::FORBIDDEN => "FORBIDDEN",
        StatusCode::NOT_FOUND => "NOT_FOUND",
        StatusCode::METHOD_NOT_ALLOWED => "METHOD_NOT_ALLOWED",
        StatusCode::CONFLICT => "CONFLICT",
        StatusCode::PRECONDITION_FAILED => "PRECONDITION",
        StatusCode::PAYLOAD_TOO_LARGE | StatusCode::URI_TOO_LONG => "REQUEST_ENTITY_TOO_LARGE",
        StatusCode::UNSUPPORTED_MEDIA_TYPE => "UNSUPPORTED_MEDIA_TYPE",
        StatusCode::UNPROCESSABLE_ENTITY => "UNPROCESSABLE_ENTITY",
        StatusCode::TOO_MANY_REQUESTS => "TOO_MANY_REQUEST",
        status if status.is_server_error() => "UNKNOWN",
        _ => "BAD_REQUEST",
    }
}
