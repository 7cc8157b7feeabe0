//! What goes wrong, and the forms in which it is told: Google's, problem+json, and whatever else a server registers.
//! Knows gRPC's codes and details; nothing of how a request got here.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use prost::Message as _;
use tonic::Code;
use tonic_types::StatusExt as _;

use super::json::plan::{PlanError, Plans};
use super::json::{text, write};
use super::options::JsonStyle;

/// Where a failure comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Origin {
    /// No rule has this path.
    NoRoute,
    /// Rules have this path, none with this method; `Allow` is among the headers.
    Method,
    /// `Accept` excludes everything the rule can answer.
    NotAcceptable,
    /// The body's Content-Type or Content-Encoding is not taken.
    MediaType,
    /// The body or the URL is too large.
    TooLarge,
    /// The body did not arrive in time.
    Timeout,
    /// The body is not JSON.
    Syntax,
    /// The request is well-formed but does not fit the rule; the violations say where.
    Input,
    /// A condition of the request does not hold.
    Condition,
    /// The rpc failed.
    Rpc,
}

/// The part of a request in which a violation lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// A variable of the path.
    Path,
    /// A query parameter.
    Query,
    /// The body.
    Body,
    /// A header.
    Header,
}

impl Location {
    /// The word for it in error texts.
    pub fn name(self) -> &'static str {
        match self {
            Location::Path => "path",
            Location::Query => "query",
            Location::Body => "body",
            Location::Header => "header",
        }
    }
}

/// One thing that is wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Where it lies; violations that an rpc reports count as in the body.
    pub location: Location,
    /// The field's path in proto names, the parameter or the header; empty for the whole part.
    pub field: String,
    /// What is wrong, for people.
    pub description: String,
}

/// A failed call, before it takes a form.
#[derive(Clone, Debug)]
pub struct Failure {
    /// Where it comes from.
    pub origin: Origin,
    /// The gRPC code.
    pub code: Code,
    /// The HTTP status by the standard map; a form may choose another.
    pub status: StatusCode,
    /// What the caller may read.
    pub message: String,
    /// What is wrong with the request, as far as known.
    pub violations: Vec<Violation>,
    /// The details of the gRPC status, still packed.
    pub details: Vec<prost_types::Any>,
    /// Headers that belong to it: `Allow`, `Retry-After` and those of the rpc's answer.
    pub headers: Box<HeaderMap>,
}

impl Failure {
    pub(crate) fn new(origin: Origin, code: Code, status: StatusCode, message: impl Into<String>) -> Self {
        Self {
            origin,
            code,
            status,
            message: message.into(),
            violations: Vec::new(),
            details: Vec::new(),
            headers: Box::default(),
        }
    }

    /// A request that does not fit: 400, with the violations as a `BadRequest` detail.
    pub(crate) fn input(violations: Vec<Violation>) -> Self {
        let message = violations
            .iter()
            .map(|violation| {
                let Violation { location, field, description } = violation;
                match field.as_str() {
                    "" => format!("{}: {description}", location.name()),
                    field => format!("{} `{field}`: {description}", location.name()),
                }
            })
            .collect::<Vec<_>>()
            .join("; ");
        let detail = tonic_types::pb::BadRequest {
            field_violations: violations
                .iter()
                .map(|violation| tonic_types::pb::bad_request::FieldViolation {
                    field: violation.field.clone(),
                    description: violation.description.clone(),
                    ..Default::default()
                })
                .collect(),
        };
        let mut failure = Self::new(Origin::Input, Code::InvalidArgument, StatusCode::BAD_REQUEST, message);
        failure.details.push(prost_types::Any {
            type_url: "type.googleapis.com/google.rpc.BadRequest".to_owned(),
            value: detail.encode_to_vec(),
        });
        failure.violations = violations;
        failure
    }

    /// One violation.
    pub(crate) fn one(location: Location, field: impl Into<String>, description: impl Into<String>) -> Self {
        Self::input(vec![Violation { location, field: field.into(), description: description.into() }])
    }

    /// The inside failed in a way that callers are not told about.
    pub(crate) fn internal() -> Self {
        Self::new(Origin::Rpc, Code::Internal, StatusCode::INTERNAL_SERVER_ERROR, INTERNAL)
    }

    pub(crate) fn deadline() -> Self {
        Self::new(Origin::Rpc, Code::DeadlineExceeded, StatusCode::GATEWAY_TIMEOUT, "the deadline has passed")
    }

    /// What an rpc answered. Texts of faults inside and debugging details stay inside.
    pub(crate) fn rpc(status: &tonic::Status) -> Self {
        let code = status.code();
        let inside = matches!(code, Code::Internal | Code::Unknown | Code::DataLoss);
        let message = if inside { INTERNAL } else { status.message() };
        let mut failure = Self::new(Origin::Rpc, code, http_status(code), message);
        if let Ok(packed) = tonic_types::pb::Status::decode(status.details()) {
            failure.details = packed.details;
        }
        failure.details.retain(|detail| !detail.type_url.ends_with("/google.rpc.DebugInfo"));
        let rich = failure.rich();
        if let Some(bad) = rich.bad_request() {
            failure.violations.extend(bad.field_violations.iter().map(|violation| Violation {
                location: Location::Body,
                field: violation.field.clone(),
                description: violation.description.clone(),
            }));
        }
        if let Some(delay) = rich.retry_info().and_then(|retry| retry.retry_delay) {
            // Whole seconds, rounded up: earlier would be too early.
            let seconds = delay.as_secs() + u64::from(delay.subsec_nanos() > 0);
            failure.headers.insert(http::header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        failure
    }

    /// The details in types; those it does not know are left out.
    pub fn rich(&self) -> tonic_types::ErrorDetails {
        let packed =
            tonic_types::pb::Status { code: self.code as i32, message: String::new(), details: self.details.clone() };
        tonic::Status::with_details(self.code, "", Bytes::from(packed.encode_to_vec())).get_error_details()
    }

    /// The reason of the `ErrorInfo` detail, if there is one.
    pub fn reason(&self) -> Option<String> {
        self.rich().error_info().map(|info| info.reason.clone())
    }

    pub(crate) fn with_header(mut self, name: http::HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }
}

const INTERNAL: &str = "internal error";

/// The standard map from gRPC codes to HTTP, that of `google.rpc.Code`.
pub fn http_status(code: Code) -> StatusCode {
    match code {
        Code::Ok => StatusCode::OK,
        // No constant: nginx's "client closed request".
        Code::Cancelled => StatusCode::from_u16(499).unwrap_or(StatusCode::BAD_REQUEST),
        Code::InvalidArgument | Code::FailedPrecondition | Code::OutOfRange => StatusCode::BAD_REQUEST,
        Code::DeadlineExceeded => StatusCode::GATEWAY_TIMEOUT,
        Code::NotFound => StatusCode::NOT_FOUND,
        Code::AlreadyExists | Code::Aborted => StatusCode::CONFLICT,
        Code::PermissionDenied => StatusCode::FORBIDDEN,
        Code::Unauthenticated => StatusCode::UNAUTHORIZED,
        Code::ResourceExhausted => StatusCode::TOO_MANY_REQUESTS,
        Code::Unimplemented => StatusCode::NOT_IMPLEMENTED,
        Code::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        Code::Unknown | Code::Internal | Code::DataLoss => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// A code's name in `google.rpc.Code`.
pub fn code_name(code: Code) -> &'static str {
    match code {
        Code::Ok => "OK",
        Code::Cancelled => "CANCELLED",
        Code::Unknown => "UNKNOWN",
        Code::InvalidArgument => "INVALID_ARGUMENT",
        Code::DeadlineExceeded => "DEADLINE_EXCEEDED",
        Code::NotFound => "NOT_FOUND",
        Code::AlreadyExists => "ALREADY_EXISTS",
        Code::PermissionDenied => "PERMISSION_DENIED",
        Code::ResourceExhausted => "RESOURCE_EXHAUSTED",
        Code::FailedPrecondition => "FAILED_PRECONDITION",
        Code::Aborted => "ABORTED",
        Code::OutOfRange => "OUT_OF_RANGE",
        Code::Unimplemented => "UNIMPLEMENTED",
        Code::Internal => "INTERNAL",
        Code::Unavailable => "UNAVAILABLE",
        Code::DataLoss => "DATA_LOSS",
        Code::Unauthenticated => "UNAUTHENTICATED",
    }
}

/// The request that failed, as a form may want to see it.
#[derive(Clone, Copy, Debug)]
pub struct Call<'a> {
    /// Its method.
    pub method: &'a Method,
    /// Its target, as sent.
    pub uri: &'a Uri,
    /// Its headers.
    pub headers: &'a HeaderMap,
    /// Scheme and host under which the caller reached us, as far as known.
    pub origin: &'a str,
    /// The rpc, as `package.Service/Method`, where a route was found.
    pub rpc: Option<&'a str>,
    pub(crate) details: &'a Details,
}

impl Call<'_> {
    /// Each detail of the failure as a JSON object with `@type`.
    pub fn details_json(&self, failure: &Failure) -> Vec<Box<serde_json::value::RawValue>> {
        failure.details.iter().filter_map(|detail| self.details.json(detail)).collect()
    }
}

/// A failure in its form.
#[derive(Clone, Debug)]
pub struct Rendered {
    /// The HTTP status.
    pub status: StatusCode,
    /// Value of Content-Type; not sent with an empty body.
    pub content_type: String,
    /// The body.
    pub body: Vec<u8>,
    /// Headers beside those of the failure.
    pub headers: HeaderMap,
}

/// How a service tells its failures.
pub trait ErrorForm: Send + Sync {
    /// Gives `failure` its form. The body must be one line of JSON where the service streams, for it can stand in one.
    fn render(&self, failure: &Failure, call: &Call<'_>) -> Rendered;

    /// Its Content-Type without parameters, and the JSON Schema of its body, for OpenAPI.
    fn describe(&self) -> (String, serde_json::Value) {
        ("application/json".to_owned(), serde_json::json!({"type": "object"}))
    }
}

/// `{"error": {"code", "message", "status", "details"}}`, as Google's APIs answer.
#[derive(Clone, Copy, Debug, Default)]
pub struct GoogleForm;

impl ErrorForm for GoogleForm {
    fn render(&self, failure: &Failure, call: &Call<'_>) -> Rendered {
        let mut body = b"{\"error\":{\"code\":".to_vec();
        text::unsigned(&mut body, u64::from(failure.status.as_u16()));
        body.extend_from_slice(b",\"message\":");
        text::quote(&mut body, &failure.message);
        body.extend_from_slice(b",\"status\":");
        text::quote(&mut body, code_name(failure.code));
        put_details(&mut body, &call.details_json(failure));
        body.extend_from_slice(b"}}");
        Rendered {
            status: failure.status,
            content_type: "application/json".to_owned(),
            body,
            headers: HeaderMap::new(),
        }
    }

    fn describe(&self) -> (String, serde_json::Value) {
        let error = serde_json::json!({
            "type": "object",
            "properties": {
                "code": {"type": "integer", "description": "The HTTP status"},
                "message": {"type": "string"},
                "status": {"type": "string", "description": "The name of the google.rpc.Code"},
                "details": {"type": "array", "items": {"type": "object", "properties": {"@type": {"type": "string"}}}},
            },
            "required": ["code", "message", "status"],
        });
        let schema = serde_json::json!({"type": "object", "properties": {"error": error}, "required": ["error"]});
        ("application/json".to_owned(), schema)
    }
}

/// RFC 9457, `application/problem+json`, with the gRPC code, the reason, the violations and the details beside it.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProblemForm;

impl ErrorForm for ProblemForm {
    fn render(&self, failure: &Failure, call: &Call<'_>) -> Rendered {
        let mut body = b"{\"type\":\"about:blank\",\"title\":".to_vec();
        text::quote(&mut body, failure.status.canonical_reason().unwrap_or("Error"));
        body.extend_from_slice(b",\"status\":");
        text::unsigned(&mut body, u64::from(failure.status.as_u16()));
        body.extend_from_slice(b",\"detail\":");
        text::quote(&mut body, &failure.message);
        body.extend_from_slice(b",\"code\":");
        text::quote(&mut body, code_name(failure.code));
        if let Some(reason) = failure.reason() {
            body.extend_from_slice(b",\"reason\":");
            text::quote(&mut body, &reason);
        }
        for (index, violation) in failure.violations.iter().enumerate() {
            body.extend_from_slice(if index == 0 { b",\"errors\":[" } else { b"," });
            body.extend_from_slice(b"{\"message\":");
            text::quote(&mut body, &violation.description);
            body.extend_from_slice(b",\"location\":");
            let place = match violation.field.as_str() {
                "" => violation.location.name().to_owned(),
                field => format!("{}.{field}", violation.location.name()),
            };
            text::quote(&mut body, &place);
            body.push(b'}');
        }
        if !failure.violations.is_empty() {
            body.push(b']');
        }
        put_details(&mut body, &call.details_json(failure));
        body.push(b'}');
        Rendered {
            status: failure.status,
            content_type: "application/problem+json".to_owned(),
            body,
            headers: HeaderMap::new(),
        }
    }

    fn describe(&self) -> (String, serde_json::Value) {
        let error = serde_json::json!({
            "type": "object",
            "properties": {"message": {"type": "string"}, "location": {"type": "string"}},
        });
        let schema = serde_json::json!({
            "type": "object",
            "properties": {
                "type": {"type": "string"},
                "title": {"type": "string"},
                "status": {"type": "integer"},
                "detail": {"type": "string"},
                "code": {"type": "string", "description": "The name of the google.rpc.Code"},
                "reason": {"type": "string"},
                "errors": {"type": "array", "items": error},
                "details": {"type": "array", "items": {"type": "object"}},
            },
        });
        ("application/problem+json".to_owned(), schema)
    }
}

fn put_details(body: &mut Vec<u8>, details: &[Box<serde_json::value::RawValue>]) {
    for (index, detail) in details.iter().enumerate() {
        body.extend_from_slice(if index == 0 { b",\"details\":[" } else { b"," });
        body.extend_from_slice(detail.get().as_bytes());
    }
    if !details.is_empty() {
        body.push(b']');
    }
}

/// Writes status details: the types of `google.rpc` and every other type of the pool.
#[derive(Debug)]
pub(crate) struct Details {
    plans: Plans,
    any: usize,
}

impl Details {
    pub(crate) fn of(pool: &prost_reflect::DescriptorPool) -> Result<Self, PlanError> {
        let fault = |what: String| PlanError { message: "google.rpc.Status".to_owned(), what };
        let mut pool = pool.clone();
        let own = prost_types::FileDescriptorSet::decode(tonic_types::pb::FILE_DESCRIPTOR_SET)
            .map_err(|error| fault(error.to_string()))?;
        let missing = own.file.into_iter().filter(|file| {
            let known = file.message_type.iter().any(|message| {
                let name = format!("{}.{}", file.package(), message.name());
                pool.get_message_by_name(&name).is_some()
            });
            !known && pool.get_file_by_name(file.name()).is_none()
        });
        let missing: Vec<_> = missing.collect();
        pool.add_file_descriptor_protos(missing).map_err(|error| fault(error.to_string()))?;
        let Some(any) = pool.get_message_by_name("google.protobuf.Any") else {
            return Err(fault("google.protobuf.Any is missing".to_owned()));
        };
        let plans = Plans::compile(&pool, [any], &JsonStyle::default())?;
        Ok(Self { plans, any: 0 })
    }

    fn json(&self, detail: &prost_types::Any) -> Option<Box<serde_json::value::RawValue>> {
        let mut out = Vec::new();
        write::message(&self.plans, self.any, &detail.encode_to_vec(), &mut out).ok()?;
        serde_json::value::RawValue::from_string(String::from_utf8(out).ok()?).ok()
    }
}
