//! What the gRPC library refuses before any service is asked: an rpc that is not there, a message that cannot be read or
//! is too large. Gives these the form of every other error. Knows them by what they lack: an error of ours has details.

use std::collections::HashMap;

use axum::body::Body;
use http::Response;
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt};

use super::MESSAGE_LIMIT_BYTES;
use super::status::{ERROR_DOMAIN, reason_name};
use crate::pb::ErrorReason;

/// Completes an answer that is nothing but a refusal of the library; leaves every other as it is.
pub(super) async fn complete(response: Response<Body>) -> Response<Body> {
    let headers = response.headers();
    if !headers.contains_key(Status::GRPC_STATUS) || headers.contains_key(Status::GRPC_STATUS_DETAILS) {
        return response;
    }
    match Status::from_header_map(headers).and_then(|status| refusal(&status)) {
        Some(status) => status.into_http(),
        None => response,
    }
}

fn refusal(status: &Status) -> Option<Status> {
    let (code, reason, text) = match status.code() {
        Code::Unimplemented => {
            let text = "there is no such rpc here, or not with this compression; reflection lists what there is";
            (Code::Unimplemented, ErrorReason::Unsupported, text.to_owned())
        }
        Code::OutOfRange => {
            let text = format!("the message has more bytes than the {MESSAGE_LIMIT_BYTES} that one may have at most");
            (Code::InvalidArgument, ErrorReason::InvalidField, text)
        }
        // Faults of the server have details, so what is left are bytes that are no message.
        Code::Internal | Code::InvalidArgument => {
            let what: String = status.message().chars().take(200).collect();
            let text = format!("the request cannot be read as a message of this rpc: {what}");
            (Code::InvalidArgument, ErrorReason::InvalidField, text)
        }
        _ => return None,
    };
    let details = ErrorDetails::with_error_info(reason_name(reason), ERROR_DOMAIN, HashMap::<String, String>::new());
    Some(Status::with_error_details(code, text, details))
}
