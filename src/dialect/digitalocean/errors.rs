//! The vendor's error bodies, `{"id", "message"}`, from gRPC codes and from what the transcoding layer refuses.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use tonic::Status;

use crate::domain::Malformed;
use crate::grpc::status::from_error;
use crate::transcode::{Call, ErrorForm, Failure, Location, Origin, Rendered};

/// What the vendor says of everything that is not there, whatever it is.
const NOT_FOUND: &str = "The resource you requested could not be found.";

/// Something that the path names and that cannot exist. The vendor knows no malformed names, only unknown ones.
pub(super) fn no_such_thing() -> Status {
    Status::not_found(NOT_FOUND)
}

/// A field of the request that is outside its range.
pub(super) fn invalid(field: &'static str, expected: impl Into<std::borrow::Cow<'static, str>>) -> Status {
    from_error(Malformed::new(expected).field(field))
}

/// The vendor's form.
#[derive(Debug)]
pub(super) struct Form;

impl ErrorForm for Form {
    fn render(&self, failure: &Failure, _call: &Call<'_>) -> Rendered {
        let status = status(failure);
        let (id, standard) = id_and_message(status);
        let own = in_vendors_words(failure);
        let message = standard.or(own.as_deref()).unwrap_or(&failure.message);
        let body = serde_json::json!({ "id": id, "message": message }).to_string().into_bytes();
        let headers: HeaderMap = super::rate_limit()
            .into_iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from(value)))
            .collect();
        Rendered { status, content_type: "application/json".to_owned(), body, headers }
    }

    fn describe(&self) -> (String, serde_json::Value) {
        let schema = serde_json::json!({
            "type": "object",
            "properties": {"id": {"type": "string"}, "message": {"type": "string"}},
            "required": ["id", "message"],
        });
        ("application/json".to_owned(), schema)
    }
}

/// What our own text would say in words that the vendor's callers do not use.
fn in_vendors_words(failure: &Failure) -> Option<String> {
    match failure.reason()?.as_str() {
        "NAMESPACE_ALREADY_EXISTS" => Some("A registry of that name exists already.".to_owned()),
        "ARTIFACT_REFERENCED" => {
            let details = failure.rich();
            let parents: Vec<_> =
                details.precondition_failure()?.violations.iter().map(|it| it.subject.clone()).collect();
            let parents = parents.join(", ");
            Some(format!("The manifest cannot be deleted while other manifests list it; delete those first: {parents}"))
        }
        _ => None,
    }
}

fn status(failure: &Failure) -> StatusCode {
    let about_page = |field: &str| matches!(field, "page" | "per_page" | "page_token");
    match failure.origin {
        Origin::Input => match failure.violations.first().map(|violation| violation.location) {
            // A path that cannot be decoded names nothing.
            Some(Location::Path) => StatusCode::NOT_FOUND,
            Some(Location::Body) => StatusCode::UNPROCESSABLE_ENTITY,
            _ => StatusCode::BAD_REQUEST,
        },
        Origin::Rpc => match failure.code {
            tonic::Code::FailedPrecondition => StatusCode::PRECONDITION_FAILED,
            tonic::Code::InvalidArgument
                if !failure.violations.iter().any(|violation| about_page(&violation.field)) =>
            {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            _ => failure.status,
        },
        _ => failure.status,
    }
}

/// The identifier of a status, and the message where the vendor always sends the same one.
fn id_and_message(status: StatusCode) -> (&'static str, Option<&'static str>) {
    match status {
        StatusCode::BAD_REQUEST => ("bad_request", None),
        StatusCode::UNAUTHORIZED => ("unauthorized", Some("Unable to authenticate you.")),
        StatusCode::FORBIDDEN => ("forbidden", None),
        StatusCode::NOT_FOUND => ("not_found", Some(NOT_FOUND)),
        StatusCode::METHOD_NOT_ALLOWED => ("method_not_allowed", None),
        StatusCode::CONFLICT => ("conflict", None),
        StatusCode::PRECONDITION_FAILED => ("precondition_failed", None),
        StatusCode::PAYLOAD_TOO_LARGE => ("payload_too_large", None),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => ("unsupported_media_type", None),
        StatusCode::UNPROCESSABLE_ENTITY => ("unprocessable_entity", None),
        StatusCode::TOO_MANY_REQUESTS => ("too_many_requests", Some("API Rate limit exceeded.")),
        StatusCode::INTERNAL_SERVER_ERROR => ("server_error", Some("Unexpected server-side error")),
        status if status.is_server_error() => ("server_error", None),
        _ => ("bad_request", None),
    }
}
