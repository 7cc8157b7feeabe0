//! How long a call may take until the head of its answer.

use std::time::Duration;

use http::{HeaderMap, Method, Request};

use super::measures::{Door, Rpc};

/// The deadline of a request, which is the caller's own where gRPC tells one and it is the shorter. Ours leaves out requests
/// that are streams, which take as long as their bytes do, and those that exist to wait.
pub(super) fn of<B>(request: &Request<B>, door: Door, rpc: Option<&Rpc>, ours: Duration) -> Option<Duration> {
    let unbounded = match door {
        Door::Grpc | Door::GrpcWeb => rpc.is_some_and(|rpc| rpc.unbounded),
        // Manifests are read whole; blobs may be of any size.
        Door::Oci => {
            !matches!(*request.method(), Method::GET | Method::HEAD | Method::DELETE)
                && request.uri().path().contains("/blobs/uploads/")
        }
        Door::Rest => waits(request.uri().path()) || takes_stream(request.uri().path()),
    };
    let ours = (!unbounded).then_some(ours);
    let theirs = if door.speaks_grpc() { grpc_timeout(request.headers()) } else { None };
    match (ours, theirs) {
        (Some(ours), Some(theirs)) => Some(ours.min(theirs)),
        (one, other) => one.or(other),
    }
}

/// Custom methods that wait for something, and streams without an end of their own, by the ending that their paths have.
pub(super) fn waits(path: &str) -> bool {
    path.ends_with(":wait") || path.ends_with(":watch")
}

/// Custom methods that take a stream.
fn takes_stream(path: &str) -> bool {
    path.ends_with(":upload")
}

/// The deadline that a gRPC caller set: at most eight digits and a unit (gRPC over HTTP2, "Timeout"). One that does not
/// parse is none.
fn grpc_timeout(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get("grpc-timeout")?.to_str().ok()?;
    let (digits, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    if digits.is_empty() || digits.len() > 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: u64 = digits.parse().ok()?;
    match unit {
        "H" => Some(Duration::from_secs(number * 3_600)),
        "M" => Some(Duration::from_secs(number * 60)),
        "S" => Some(Duration::from_secs(number)),
        "m" => Some(Duration::from_millis(number)),
        "u" => Some(Duration::from_micros(number)),
        "n" => Some(Duration::from_nanos(number)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::measures::Measures;
    use super::*;

    #[tokio::test]
    async fn calls_that_stream_or_wait_have_no_deadline_of_ours() {
        let measures = Measures::install();
        let ours = Duration::from_secs(60);
        for (method, path, door, bounded) in [
            (Method::POST, "/wharfinger.v1.TagService/GetTag", Door::Grpc, true),
            (Method::POST, "/wharfinger.v1.BlobService/UploadBlob", Door::Grpc, false),
            (Method::POST, "/wharfinger.v1.OperationService/WaitOperation", Door::GrpcWeb, false),
            (Method::POST, "/unknown/rpc", Door::Grpc, true),
            (Method::GET, "/v2/a/b/blobs/x", Door::Oci, true),
            (Method::PATCH, "/v2/a/b/blobs/uploads/1", Door::Oci, false),
            (Method::PUT, "/v2/a/b/manifests/1", Door::Oci, true),
            (Method::POST, "/v1/operations/1:wait", Door::Rest, false),
            (Method::GET, "/v1/events:watch", Door::Rest, false),
            (Method::POST, "/v1/blobs:upload", Door::Rest, false),
            (Method::DELETE, "/v1/namespaces/a", Door::Rest, true),
        ] {
            let request = Request::builder().method(method).uri(path).body(()).unwrap();
            assert_eq!(of(&request, door, measures.rpc(path), ours), bounded.then_some(ours), "{path}");
        }
    }

    #[test]
    fn deadlines_of_grpc_callers_are_read_in_every_unit() {
        let read = |text: &str| {
            grpc_timeout(&HeaderMap::from_iter([("grpc-timeout".parse().unwrap(), text.parse().unwrap())]))
        };
        for (text, expected) in [
            ("2H", Some(Duration::from_secs(7_200))),
            ("3M", Some(Duration::from_secs(180))),
            ("4S", Some(Duration::from_secs(4))),
            ("5m", Some(Duration::from_millis(5))),
            ("6u", Some(Duration::from_micros(6))),
            ("99999999n", Some(Duration::from_nanos(99_999_999))),
            ("999999999n", None),
            ("S", None),
            ("", None),
            ("1", None),
            ("-1S", None),
            ("1s", None),
        ] {
            assert_eq!(read(text), expected, "{text:?}");
        }
    }
}
