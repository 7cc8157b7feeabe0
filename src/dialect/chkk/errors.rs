//! The vendor's problem+json, in the manner of the framework it is made with: what the caller's input gets wrong is listed
//! under `errors`, and the router itself answers in plain text.

use http::{HeaderMap, HeaderValue, StatusCode};
use percent_encoding::percent_decode_str;
use serde::Serialize;
use tonic::Code;

use super::convert;
use crate::transcode::{Call, ErrorForm, Failure, Location, Origin, Rendered, Violation};

/// The vendor's form.
#[derive(Debug)]
pub(super) struct Form;

/// The vendor's `ErrorModel`; its `type` and `instance` are left at their defaults.
#[derive(Debug, Serialize)]
struct Problem {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    schema: Option<String>,
    title: &'static str,
    status: u16,
    detail: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<Detail>,
}

/// The vendor's `ErrorDetail`.
#[derive(Debug, PartialEq, Serialize)]
struct Detail {
    message: String,
    location: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<serde_json::Value>,
}

impl ErrorForm for Form {
    fn render(&self, failure: &Failure, call: &Call<'_>) -> Rendered {
        let plain = match failure.origin {
            Origin::NoRoute => Some("404 page not found\n"),
            Origin::Method => Some("Method Not Allowed\n"),
            _ => None,
        };
        if let Some(text) = plain {
            let content_type = "text/plain; charset=utf-8".to_owned();
            let body = text.as_bytes().to_vec();
            return Rendered { status: failure.status, content_type, body, headers: HeaderMap::new() };
        }
        let (status, detail, errors) = told(failure, call);
        let problem = Problem {
            schema: convert::schema_of_call(call.headers, call.origin, "ErrorModel"),
            title: status.canonical_reason().unwrap_or("Error"),
            status: status.as_u16(),
            detail,
            errors,
        };
        let mut body = serde_json::to_vec(&problem).unwrap_or_default();
        body.push(b'\n');
        let link = HeaderValue::from_static("</schemas/ErrorModel.json>; rel=\"describedBy\"");
        let mut headers = HeaderMap::from_iter([(http::header::LINK, link)]);
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(http::header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        Rendered { status, content_type: "application/problem+json".to_owned(), body, headers }
    }

    fn describe(&self) -> (String, serde_json::Value) {
        let detail = serde_json::json!({
            "type": "object",
            "properties": {"message": {"type": "string"}, "location": {"type": "string"}, "value": {}},
        });
        let schema = serde_json::json!({
            "type": "object",
            "properties": {
                "$schema": {"type": "string"},
                "title": {"type": "string"},
                "status": {"type": "integer"},
                "detail": {"type": "string"},
                "errors": {"type": ["array", "null"], "items": detail},
            },
        });
        ("application/problem+json".to_owned(), schema)
    }
}

type Told = (StatusCode, String, Vec<Detail>);

fn told(failure: &Failure, call: &Call<'_>) -> Told {
    match failure.origin {
        Origin::MediaType => {
            let kind = call.headers.get(http::header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
            (failure.status, format!("unknown content type: {}", kind.unwrap_or_default()), Vec::new())
        }
        Origin::Syntax => invalid(StatusCode::BAD_REQUEST, failure, call),
        Origin::Input => match failure.violations.first().map(|violation| violation.location) {
            // A path that cannot be decoded names nothing.
            Some(Location::Path) => (StatusCode::NOT_FOUND, format!("{} not found", noun(call)), Vec::new()),
            _ => invalid(StatusCode::UNPROCESSABLE_ENTITY, failure, call),
        },
        Origin::Rpc => told_by_rpc(failure, call),
        _ => (failure.status, failure.message.clone(), Vec::new()),
    }
}

fn told_by_rpc(failure: &Failure, call: &Call<'_>) -> Told {
    let reason = failure.reason().unwrap_or_default();
    match (failure.code, reason.as_str()) {
        (Code::NotFound, reason) => not_found(reason, call),
        (Code::AlreadyExists, _) => (StatusCode::CONFLICT, format!("{} already exists", noun(call)), Vec::new()),
        (Code::FailedPrecondition, "ARTIFACT_REFERENCED") => {
            let parents = subjects(failure).into_iter().map(|parent| Detail {
                message: "this artifact lists it; delete it first".to_owned(),
                location: "path.artifact".to_owned(),
                value: Some(bare(&parent).into()),
            });
            (StatusCode::CONFLICT, "artifact is listed by other artifacts".to_owned(), parents.collect())
        }
        (Code::FailedPrecondition, "TAG_IMMUTABLE") => {
            let tags = subjects(failure).into_iter().map(|tag| Detail {
                message: "this tag is immutable".to_owned(),
                location: "path".to_owned(),
                value: Some(tag.into()),
            });
            (StatusCode::CONFLICT, "tag is immutable".to_owned(), tags.collect())
        }
        (Code::FailedPrecondition, _) => (StatusCode::CONFLICT, failure.message.clone(), Vec::new()),
        // The body was needed, and there was none at all.
        (Code::InvalidArgument, _) if has_no_body(call) => {
            (StatusCode::BAD_REQUEST, "request body is required".to_owned(), Vec::new())
        }
        (Code::InvalidArgument, _) => {
            let about_query = failure.violations.iter().any(|violation| query_name(&violation.field).is_some());
            let status = if about_query { StatusCode::BAD_REQUEST } else { StatusCode::UNPROCESSABLE_ENTITY };
            invalid(status, failure, call)
        }
        _ => (failure.status, failure.message.clone(), Vec::new()),
    }
}

/// What is not there: the thing that the path names, unless the body names another one beside it.
fn not_found(reason: &str, call: &Call<'_>) -> Told {
    let noun = noun(call);
    let writes = matches!(*call.method, http::Method::PUT | http::Method::POST);
    let property = match reason {
        "ARTIFACT_NOT_FOUND" if noun == "tag" && writes => "artifact",
        "REPOSITORY_NOT_FOUND" if noun == "tag" && *call.method == http::Method::POST => "repository",
        _ => return (StatusCode::NOT_FOUND, format!("{noun} not found"), Vec::new()),
    };
    let detail = Detail { message: format!("{property} not found"), location: format!("body.{property}"), value: None };
    (StatusCode::UNPROCESSABLE_ENTITY, VALIDATION.to_owned(), vec![detail])
}

const VALIDATION: &str = "validation failed";

fn invalid(status: StatusCode, failure: &Failure, call: &Call<'_>) -> Told {
    let errors = failure.violations.iter().map(|violation| detail(violation, call)).collect();
    (status, VALIDATION.to_owned(), errors)
}

fn detail(violation: &Violation, call: &Call<'_>) -> Detail {
    let message = in_vendors_words(&violation.description);
    let own = if violation.location == Location::Query { Some(violation.field.as_str()) } else { None };
    if let Some(name) = own.or_else(|| query_name(&violation.field)) {
        return Detail { message, location: format!("query.{name}"), value: query_value(call, name) };
    }
    // The body is a field of the request, which the caller knows nothing of.
    let location = match violation.field.split_once('.') {
        Some((_, property)) => format!("body.{property}"),
        None => "body".to_owned(),
    };
    Detail { message, location, value: None }
}

/// The parameter that a field of our requests is to the vendor's callers.
fn query_name(field: &str) -> Option<&'static str> {
    match field {
        "page_size" => Some("page_size"),
        "page_token" => Some("continuation_token"),
        "filter" => Some("filter"),
        _ => None,
    }
}

/// A parameter as the caller gave it: a number where it is one.
fn query_value(call: &Call<'_>, name: &str) -> Option<serde_json::Value> {
    let mut pairs = call.uri.query()?.split('&').filter_map(|pair| pair.split_once('='));
    let (_, text) = pairs.find(|(key, _)| *key == name)?;
    let text = text.replace('+', " ");
    let text = percent_decode_str(&text).decode_utf8_lossy();
    Some(match text.parse::<i64>() {
        Ok(number) => number.into(),
        Err(_) => text.into(),
    })
}

/// The texts of the framework where ours say the same.
fn in_vendors_words(description: &str) -> String {
    let wanted = description.strip_prefix("expected ").and_then(|rest| rest.split(", found").next());
    match description {
        "unknown field" => "unexpected property".to_owned(),
        "not an integer" => "invalid integer".to_owned(),
        _ if !description.contains(", found") => description.to_owned(),
        _ => match wanted {
            Some("a string") => "expected string".to_owned(),
            Some("an object") => "expected object".to_owned(),
            Some("an array") => "expected array".to_owned(),
            Some("an integer") => "expected integer".to_owned(),
            Some("a boolean") => "expected boolean".to_owned(),
            _ => description.to_owned(),
        },
    }
}

/// What the rpc that was called is about.
fn noun(call: &Call<'_>) -> &'static str {
    let path = call.uri.path();
    [
        ("/ociartifacts", "artifact"),
        ("/ocitags", "tag"),
        ("/ocirepositories", "repository"),
        ("/ocireferences", "reference"),
        ("/schemas", "schema"),
    ]
    .into_iter()
    .find(|(prefix, _)| path.starts_with(prefix))
    .map_or("object", |(_, noun)| noun)
}

fn subjects(failure: &Failure) -> Vec<String> {
    let details = failure.rich();
    let violations = details.precondition_failure().map(|failure| failure.violations.clone()).unwrap_or_default();
    violations.into_iter().map(|violation| violation.subject).collect()
}

/// A digest without its algorithm.
fn bare(digest: &str) -> &str {
    digest.split_once(':').map_or(digest, |(_, hash)| hash)
}

/// Whether the request had no body. HTTP/2 need not announce one, so there it counts as given.
fn has_no_body(call: &Call<'_>) -> bool {
    let has = |name| call.headers.get(name).is_some_and(|value: &HeaderValue| value != "0");
    let takes = matches!(*call.method, http::Method::PUT | http::Method::POST);
    let announces = has(http::header::CONTENT_LENGTH) || has(http::header::TRANSFER_ENCODING);
    takes && !announces && call.uri.authority().is_none()
}
