//! The vendor's error bodies, which come in four shapes: `detail`, lists by field, `errors` for unknown filters, and a bare
//! list for hrefs in filters that lead nowhere.

use std::borrow::Cow;

use http::header::{ALLOW, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};
use tonic::{Code, Status};

use crate::domain::Malformed;
use crate::grpc::status::from_error;
use crate::transcode::{Call, ErrorForm, Failure, Location, Origin, Rendered};

/// The field of what is wrong with the request as a whole.
pub(super) const NON_FIELD: &str = "non_field_errors";
/// The field of what is told in a bare list.
const BARE: &str = "[]";

/// A field of the request that is not as it should be.
pub(super) fn invalid(field: &str, what: impl Into<Cow<'static, str>>) -> Status {
    from_error(Malformed::new(what).field(field.to_owned()))
}

/// A required field that is missing or empty.
pub(super) fn required(field: &'static str, value: Option<String>) -> Result<String, Status> {
    match value {
        None => Err(invalid(field, "This field is required.")),
        Some(text) if text.trim().is_empty() => Err(invalid(field, "This field may not be blank.")),
        Some(text) => Ok(text),
    }
}

/// An href in a filter that leads nowhere.
pub(super) fn unreachable(what: impl Into<Cow<'static, str>>) -> Status {
    invalid(BARE, what)
}

/// Something that is not there, as the vendor calls its kind.
pub(super) fn no_match(model: &str) -> Status {
    Status::not_found(format!("No {model} matches the given query."))
}

/// Something whose identifier cannot be one.
pub(super) fn not_found() -> Status {
    Status::not_found("Not found.")
}

/// What may not be done, whoever asks.
pub(super) fn forbidden() -> Status {
    Status::permission_denied("You do not have permission to perform this action.")
}

/// The vendor's form.
#[derive(Debug)]
pub(super) struct Form;

impl ErrorForm for Form {
    fn render(&self, failure: &Failure, call: &Call<'_>) -> Rendered {
        let (status, body) = told(failure, call);
        let mut headers = HeaderMap::new();
        if let Ok(id) = HeaderValue::from_str(&super::correlation_of(call.headers)) {
            headers.insert(super::CORRELATION_ID, id);
        }
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Basic realm=\"api\""));
        }
        headers.extend(allowed(call.uri.path()).map(|methods| (ALLOW, HeaderValue::from_static(methods))));
        let (content_type, body) = match body {
            Some(body) => ("application/json", body.to_string()),
            None => ("text/html; charset=utf-8", page(status)),
        };
        Rendered { status, content_type: content_type.to_owned(), body: body.into_bytes(), headers }
    }

    fn describe(&self) -> (String, Value) {
        ("application/json".to_owned(), json!({}))
    }
}

/// What can be done at a path, which the vendor tells with every answer; `None` for a path that it does not know.
fn allowed(path: &str) -> Option<&'static str> {
    const READ: &str = "GET, HEAD, OPTIONS";
    let path = path.strip_prefix(super::convert::ROOT)?;
    let parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    Some(match parts[..] {
        ["pulp_container", "namespaces"] | ["distributions", "container", "container"] => "GET, POST, HEAD, OPTIONS",
        ["pulp_container", "namespaces", _] => "GET, DELETE, HEAD, OPTIONS",
        ["distributions", "container", "container", _] => "GET, PUT, PATCH, DELETE, HEAD, OPTIONS",
        ["repositories", "container", "container-push", _] => "GET, PUT, PATCH, HEAD, OPTIONS",
        [
            "repositories",
            "container",
            "container-push",
            _,
            "remove_image" | "tag" | "untag" | "set_label" | "unset_label",
        ]
        | ["distributions", "container", "container", _, "set_label" | "unset_label"] => "POST, OPTIONS",
        ["repositories", "container", "container-push" | "container", _, "versions", _] => "GET, DELETE, HEAD, OPTIONS",
        ["tasks", "purge"] | ["orphans", "cleanup"] => "POST, OPTIONS",
        ["tasks", _] => "GET, PATCH, DELETE, HEAD, OPTIONS",
        ["orphans"] => "DELETE, OPTIONS",
        ["repositories", ..] | ["repository_versions"] | ["content", ..] | ["tasks"] | ["status"] => READ,
        _ => return None,
    })
}

/// The page that the vendor shows where its API has no say.
fn page(status: StatusCode) -> String {
    let title = match status {
        StatusCode::NOT_FOUND => "Not Found".to_owned(),
        status => format!("Server Error ({})", status.as_u16()),
    };
    format!(
        "\n<!doctype html>\n<html lang=\"en\">\n<head>\n  <title>{title}</title>\n</head>\n<body>\n  <h1>{title}</h1><p></p>\n</body>\n</html>\n"
    )
}

fn detail(text: impl Into<String>) -> Option<Value> {
    Some(json!({ "detail": text.into() }))
}

fn told(failure: &Failure, call: &Call<'_>) -> (StatusCode, Option<Value>) {
    let bad = StatusCode::BAD_REQUEST;
    match failure.origin {
        Origin::NoRoute => (StatusCode::NOT_FOUND, None),
        Origin::Method => (failure.status, detail(format!("Method \"{}\" not allowed.", call.method))),
        Origin::NotAcceptable => (failure.status, detail("Could not satisfy the request Accept header.")),
        Origin::MediaType => {
            let sent = call.headers.get(http::header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
            let text = format!("Unsupported media type \"{}\" in request.", sent.unwrap_or_default());
            (failure.status, detail(text))
        }
        Origin::Syntax => {
            let what = failure.violations.first().map_or(failure.message.as_str(), |first| &first.description);
            let kind = call.headers.get(http::header::CONTENT_TYPE).map(HeaderValue::as_bytes);
            let form = kind.is_some_and(|kind| kind.starts_with(b"multipart/"));
            (bad, detail(format!("{} parse error - {what}", if form { "Multipart form" } else { "JSON" })))
        }
        Origin::Input => match failure.violations.first().map(|violation| violation.location) {
            Some(Location::Path) => (StatusCode::NOT_FOUND, detail("Not found.")),
            Some(Location::Query) => (bad, Some(filters(failure))),
            _ => (bad, Some(fields(failure, in_body))),
        },
        Origin::Rpc => rpc(failure),
        _ => (failure.status, detail(&failure.message)),
    }
}

fn rpc(failure: &Failure) -> (StatusCode, Option<Value>) {
    if let Some(first) = failure.violations.first() {
        let body = match first.field == BARE {
            true => failure.violations.iter().map(|violation| violation.description.as_str()).collect(),
            false => fields(failure, |violation| violation.description.clone()),
        };
        return (StatusCode::BAD_REQUEST, Some(body));
    }
    let reason = failure.reason();
    match failure.code {
        Code::NotFound => match reason.as_deref() {
            Some("NAMESPACE_NOT_FOUND") => (failure.status, detail("No ContainerNamespace matches the given query.")),
            Some("REPOSITORY_NOT_FOUND") => {
                (failure.status, detail("No ContainerPushRepository matches the given query."))
            }
            Some("OPERATION_NOT_FOUND") => (failure.status, detail("No Task matches the given query.")),
            Some(_) => (failure.status, detail("Not found.")),
            None => (failure.status, detail(&failure.message)),
        },
        Code::FailedPrecondition => (StatusCode::CONFLICT, detail(&failure.message)),
        Code::PermissionDenied => (failure.status, detail("You do not have permission to perform this action.")),
        Code::Unauthenticated => {
            let details = failure.rich();
            let invalid = details.error_info().is_some_and(|info| {
                info.metadata.get("credentials").is_some_and(|credentials| credentials == "invalid")
            });
            let text =
                if invalid { "Invalid username/password." } else { "Authentication credentials were not provided." };
            (failure.status, detail(text))
        }
        Code::Internal | Code::Unknown | Code::DataLoss => (StatusCode::INTERNAL_SERVER_ERROR, None),
        _ => (failure.status, detail(&failure.message)),
    }
}

/// Unknown filters have a shape of their own.
fn filters(failure: &Failure) -> Value {
    let unknown = |violation: &&crate::transcode::Violation| violation.description.starts_with("unknown");
    let named: Vec<String> = failure
        .violations
        .iter()
        .filter(unknown)
        .map(|violation| format!("Invalid Filter: '{}'", violation.field))
        .collect();
    match named.is_empty() {
        true => fields(failure, |violation| violation.description.clone()),
        false => json!({ "errors": named }),
    }
}

fn fields(failure: &Failure, text: impl Fn(&crate::transcode::Violation) -> String) -> Value {
    let mut out = serde_json::Map::new();
    for violation in &failure.violations {
        let field = match violation.field.as_str() {
            "" => NON_FIELD,
            "labels" => "pulp_labels",
            // An element of a list is told with its list.
            field => field.split(['[', '.']).next().unwrap_or(field),
        };
        let list = out.entry(field).or_insert_with(|| json!([]));
        if let Value::Array(texts) = list {
            texts.push(Value::String(text(violation)));
        }
    }
    Value::Object(out)
}

/// What the vendor's serializers say of a value in the body that cannot be read.
fn in_body(violation: &crate::transcode::Violation) -> String {
    match (violation.field.as_str(), violation.description.as_str()) {
        (_, what) if what.starts_with("unknown") => "Unexpected field".to_owned(),
        ("", what) => {
            let kinds = [("string", "str"), ("number", "int"), ("boolean", "bool")];
            let found = kinds.into_iter().find(|(ours, _)| what.ends_with(ours)).map_or("list", |(_, theirs)| theirs);
            format!("Invalid data. Expected a dictionary, but got {found}.")
        }
        ("orphan_protection_time" | "retain_repo_versions" | "retain_checkpoints", _) => {
            "A valid integer is required.".to_owned()
        }
        ("private" | "hidden", _) => "Must be a valid boolean.".to_owned(),
        _ => "Not a valid string.".to_owned(),
    }
}
