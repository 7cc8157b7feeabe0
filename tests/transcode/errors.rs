//! Failures in their forms: statuses, codes, details, what stays inside.

use prost::Message as _;
use serde_json::json;
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt as _};
use wharfinger::transcode::{Call, ErrorForm, Failure, ProblemForm, Rendered};

use crate::harness::{Script, Stage};

fn failing(status: Status) -> Stage {
    Stage::new(Script::Say(vec![], Some(status)))
}

#[tokio::test]
async fn codes_have_their_statuses_and_faults_inside_keep_their_text() {
    for (code, status, name, hidden) in [
        (Code::Cancelled, 499, "CANCELLED", false),
        (Code::Unknown, 500, "UNKNOWN", true),
        (Code::InvalidArgument, 400, "INVALID_ARGUMENT", false),
        (Code::DeadlineExceeded, 504, "DEADLINE_EXCEEDED", false),
        (Code::NotFound, 404, "NOT_FOUND", false),
        (Code::AlreadyExists, 409, "ALREADY_EXISTS", false),
        (Code::PermissionDenied, 403, "PERMISSION_DENIED", false),
        (Code::ResourceExhausted, 429, "RESOURCE_EXHAUSTED", false),
        (Code::FailedPrecondition, 400, "FAILED_PRECONDITION", false),
        (Code::Aborted, 409, "ABORTED", false),
        (Code::OutOfRange, 400, "OUT_OF_RANGE", false),
        (Code::Unimplemented, 501, "UNIMPLEMENTED", false),
        (Code::Internal, 500, "INTERNAL", true),
        (Code::Unavailable, 503, "UNAVAILABLE", false),
        (Code::DataLoss, 500, "DATA_LOSS", true),
        (Code::Unauthenticated, 401, "UNAUTHENTICATED", false),
    ] {
        let got = failing(Status::new(code, "the \"text\" é")).ask("GET /v1/echo", &[], "").await;
        assert_eq!(got.status, status, "{code:?}");
        let text = if hidden { "internal error" } else { "the \"text\" é" };
        let expected = json!({"error": {"code": status, "message": text, "status": name}});
        assert_eq!(got.json(), expected);
        assert_eq!(got.header("content-type"), Some("application/json"));
    }
}

fn detailed() -> Status {
    let mut details = ErrorDetails::new();
    details
        .set_error_info("TAG_IMMUTABLE", "example.test", [("tag".to_owned(), "v1".to_owned())])
        .add_bad_request_violation("tag.name", "too long")
        .add_precondition_failure_violation("TYPE", "subject", "why")
        .set_resource_info("tag", "acme/web:v1", "alice", "held")
        .set_retry_info(Some(std::time::Duration::from_millis(1500)))
        .add_quota_failure_violation("client", "too much")
        .set_debug_info(vec!["frame".to_owned()], "secret")
        .set_request_info("r1", "data")
        .add_help_link("docs", "https://example.test/docs")
        .set_localized_message("de", "nein");
    Status::with_error_details(Code::FailedPrecondition, "no", details)
}

#[tokio::test]
async fn every_detail_becomes_json_but_debugging() {
    let got = failing(detailed()).ask("GET /v1/echo", &[], "").await;
    assert_eq!(got.status, 400);
    assert_eq!(got.header("retry-after"), Some("2"));
    let details = got.json()["error"]["details"].as_array().unwrap().clone();
    let find = |name: &str| {
        let name = format!("type.googleapis.com/google.rpc.{name}");
        details.iter().find(|detail| detail["@type"] == name).cloned().unwrap_or_default()
    };
    assert_eq!(find("ErrorInfo")["reason"], "TAG_IMMUTABLE");
    assert_eq!(find("ErrorInfo")["metadata"], json!({"tag": "v1"}));
    assert_eq!(find("BadRequest")["fieldViolations"], json!([{"field": "tag.name", "description": "too long"}]));
    assert_eq!(find("PreconditionFailure")["violations"][0]["subject"], "subject");
    assert_eq!(find("ResourceInfo")["resourceName"], "acme/web:v1");
    assert_eq!(find("RetryInfo")["retryDelay"], "1.500s");
    assert_eq!(find("QuotaFailure")["violations"][0]["description"], "too much");
    assert_eq!(find("RequestInfo")["requestId"], "r1");
    assert_eq!(find("Help")["links"][0]["url"], "https://example.test/docs");
    assert_eq!(find("LocalizedMessage")["locale"], "de");
    assert_eq!(find("DebugInfo"), serde_json::Value::Null);
    assert!(!got.body.contains("secret"));
}

#[tokio::test]
async fn details_of_other_types_survive() {
    let item = prost_types::Any { type_url: "type.googleapis.com/kitchen.v1.Item".to_owned(), value: vec![0x08, 0x05] };
    let unknown = prost_types::Any { type_url: "type.googleapis.com/no.Such".to_owned(), value: vec![1, 2] };
    let packed = tonic_types::pb::Status { code: 5, message: "m".to_owned(), details: vec![item, unknown] };
    let status = Status::with_details(Code::NotFound, "m", packed.encode_to_vec().into());
    let got = failing(status).ask("GET /v1/echo", &[], "").await;
    let expected = json!([
        {"@type": "type.googleapis.com/kitchen.v1.Item", "sequence": "5"},
        {"@type": "type.googleapis.com/no.Such", "value": "AQI="},
    ]);
    assert_eq!(got.json()["error"]["details"], expected);
    let garbage = Status::with_details(Code::NotFound, "m", bytes::Bytes::from_static(&[0xff]));
    let got = failing(garbage).ask("GET /v1/echo", &[], "").await;
    assert_eq!(got.json(), json!({"error": {"code": 404, "message": "m", "status": "NOT_FOUND"}}));
}

#[tokio::test]
async fn metadata_of_a_failure_becomes_headers() {
    let mut status = Status::unauthenticated("who");
    status.metadata_mut().insert("www-authenticate", "Basic realm=\"x\"".parse().unwrap());
    status.metadata_mut().insert("tenant", "acme".parse().unwrap());
    let got = failing(status).ask("GET /v1/echo", &[], "").await;
    assert_eq!(got.header("www-authenticate"), Some("Basic realm=\"x\""));
    assert_eq!(got.header("grpc-metadata-tenant"), Some("acme"));
    assert_eq!(got.headers.len(), 3, "{:?}", got.headers);
}

#[tokio::test]
async fn an_answer_that_is_no_good_grpc_is_a_fault_inside() {
    // A unary rpc without a message, with two, and without a status.
    for script in [
        Script::Say(vec![], None),
        Script::Say(vec![json!({}), json!({})], None),
        Script::Say(vec![json!({})], Some(Status::internal("late"))),
    ] {
        let got = Stage::new(script).ask("GET /v1/echo", &[], "").await;
        assert_eq!(got.status, 500);
        assert_eq!(got.json()["error"]["message"], "internal error");
    }
    let got =
        Stage::new(Script::Say(vec![json!({})], Some(Status::not_found("late")))).ask("GET /v1/echo", &[], "").await;
    assert_eq!(got.status, 404);
}

struct Own;

impl ErrorForm for Own {
    fn render(&self, failure: &Failure, call: &Call<'_>) -> Rendered {
        let reason = failure.reason().unwrap_or_default();
        let body = json!({"id": reason, "rpc": call.rpc, "path": call.uri.path(), "origin": call.origin});
        Rendered {
            status: if failure.code == Code::NotFound { http::StatusCode::GONE } else { failure.status },
            content_type: "application/own".to_owned(),
            body: body.to_string().into_bytes(),
            headers: http::HeaderMap::new(),
        }
    }
}

#[tokio::test]
async fn a_server_brings_its_own_form() {
    let script = Script::Say(vec![], Some(detailed()));
    let stage = Stage::built(script, |builder| builder.error_form("own", Own).default_error_form("own"));
    let got = stage.ask("GET /v1/echo", &[("host", "reg.test")], "").await;
    assert_eq!(got.header("content-type"), Some("application/own"));
    let expected = json!({"id": "TAG_IMMUTABLE", "rpc": "kitchen.v1.Kitchen/Echo", "path": "/v1/echo", "origin": "http://reg.test"});
    assert_eq!((got.status, got.json()), (400, expected));
    let got = stage.ask("GET /nowhere", &[], "").await;
    assert_eq!((got.status, got.json()["rpc"].clone()), (410, serde_json::Value::Null));
}

#[tokio::test]
async fn problems_carry_reason_and_violations() {
    let script = Script::Say(vec![], Some(detailed()));
    let stage = Stage::built(script, |builder| builder.default_error_form("problem").error_form("x", ProblemForm));
    let got = stage.ask("GET /v1/echo", &[], "").await;
    assert_eq!(got.header("content-type"), Some("application/problem+json"));
    let problem = got.json();
    assert_eq!(problem["type"], "about:blank");
    assert_eq!(problem["title"], "Bad Request");
    assert_eq!(problem["status"], 400);
    assert_eq!(problem["detail"], "no");
    assert_eq!(problem["code"], "FAILED_PRECONDITION");
    assert_eq!(problem["reason"], "TAG_IMMUTABLE");
    assert_eq!(problem["errors"], json!([{"message": "too long", "location": "body.tag.name"}]));
    let got = stage.ask("GET /v1/echo?nosuch=1", &[], "").await;
    assert_eq!(got.json()["errors"], json!([{"message": "unknown query parameter", "location": "query.nosuch"}]));
}

#[tokio::test]
async fn a_deadline_ends_a_call() {
    let stage = Stage::new(Script::Hang(vec![]));
    let got = stage.ask("GET /v1/echo", &[("grpc-timeout", "1n")], "").await;
    assert_eq!(got.status, 504);
    assert_eq!(got.json()["error"]["status"], "DEADLINE_EXCEEDED");
    assert_eq!(stage.last().metadata["grpc-timeout"], "1n");
    let got = stage.ask("GET /v1/echo", &[("grpc-timeout", "soon")], "").await;
    assert_eq!(got.status, 400);
}
