//! The error form of the native API: Google's, with a reason of ours in every failure, also in those that never became an
//! rpc. Knows where failures come from, and no rpc.

use http::header::WWW_AUTHENTICATE;
use http::{HeaderValue, StatusCode};
use prost::Message as _;
use prost_types::Any;

use crate::grpc::status::{ERROR_DOMAIN, reason_name};
use crate::pb::ErrorReason;
use crate::transcode::{Call, ErrorForm, Failure, GoogleForm, Origin, Rendered};

/// Google's form, with an `ErrorInfo` in every failure.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReasonedForm;

impl ErrorForm for ReasonedForm {
    fn render(&self, failure: &Failure, call: &Call<'_>) -> Rendered {
        if failure.reason().is_some() {
            return challenged(GoogleForm.render(failure, call));
        }
        let reason = match failure.origin {
            Origin::NoRoute | Origin::Method | Origin::NotAcceptable | Origin::MediaType => ErrorReason::Unsupported,
            Origin::Timeout => ErrorReason::RequestIncomplete,
            Origin::Condition => ErrorReason::EtagMismatch,
            Origin::Rpc => of_code(failure.code),
            // What is too large, no JSON, or does not fit the rule.
            _ => ErrorReason::InvalidField,
        };
        let mut reasoned = failure.clone();
        reasoned.details.insert(0, info(reason));
        challenged(GoogleForm.render(&reasoned, call))
    }

    fn describe(&self) -> (String, serde_json::Value) {
        GoogleForm.describe()
    }
}

/// Whoever needs an identity is told in which forms it is taken.
fn challenged(mut rendered: Rendered) -> Rendered {
    if rendered.status == StatusCode::UNAUTHORIZED {
        rendered.headers.append(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"wharfinger\""));
        rendered.headers.append(WWW_AUTHENTICATE, HeaderValue::from_static("Basic realm=\"wharfinger\""));
    }
    rendered
}

/// The reason of an answer that the layers below gave without one.
fn of_code(code: tonic::Code) -> ErrorReason {
    match code {
        tonic::Code::InvalidArgument | tonic::Code::OutOfRange => ErrorReason::InvalidField,
        tonic::Code::DeadlineExceeded => ErrorReason::DeadlineExceeded,
        tonic::Code::Unavailable => ErrorReason::Unavailable,
        tonic::Code::Cancelled => ErrorReason::Cancelled,
        tonic::Code::Unauthenticated => ErrorReason::Unauthenticated,
        tonic::Code::PermissionDenied => ErrorReason::PermissionDenied,
        tonic::Code::ResourceExhausted => ErrorReason::ResourceExhausted,
        tonic::Code::Unimplemented => ErrorReason::Unsupported,
        _ => ErrorReason::Internal,
    }
}

fn info(reason: ErrorReason) -> Any {
    let info = tonic_types::pb::ErrorInfo {
        reason: reason_name(reason).to_owned(),
        domain: ERROR_DOMAIN.to_owned(),
        metadata: std::collections::HashMap::new(),
    };
    Any { type_url: "type.googleapis.com/google.rpc.ErrorInfo".to_owned(), value: info.encode_to_vec() }
}
