//! Hostile input: every answer is a clear 4xx in the service's form, quickly, and no rpc is called.

use proptest::prelude::*;
use serde_json::json;

use crate::harness::{Script, Stage};

#[tokio::test]
async fn bombs_and_floods_are_refused() {
    let stage = Stage::new(Script::Echo);
    let rows: Vec<(String, String, u16)> = vec![
        (format!("GET /v1/paths/text/{}", "x".repeat(9000)), String::new(), 414),
        (format!("GET {}", "/a".repeat(4000)), String::new(), 404),
        (format!("GET /v1/paths/optional{}", "/%zz".repeat(1000)), String::new(), 400),
        (format!("GET /v1/echo?{}", "a&".repeat(2000)), String::new(), 400),
        (format!("GET /v1/echo?{}", "int32Value=1&".repeat(500)), String::new(), 400),
        (format!("GET /v1/echo?{}boolValue=true", "self.".repeat(1000)), String::new(), 400),
        ("POST /v1/echo".to_owned(), "[".repeat(1_000_000), 400),
        ("POST /v1/echo".to_owned(), "{\"self\":".repeat(100_000), 400),
        ("POST /v1/echo".to_owned(), format!("{{\"messages\":[{}{{}}]}}", "{},".repeat(500_000)), 400),
        ("POST /v1/echo".to_owned(), format!("{{\"int32Value\":{}}}", "9".repeat(1_000_000)), 400),
        ("POST /v1/echo".to_owned(), "{\"doubleValue\":1e999999999}".to_owned(), 400),
        ("POST /v1/echo".to_owned(), format!("{{{}\"a\":1}}", "\"x\":1,".repeat(100_000)), 400),
        ("POST /v1/echo".to_owned(), "x".repeat(5 << 20), 413),
        ("POST /v1/echo".to_owned(), "\u{0}".to_owned(), 400),
        ("POST /v1/echo".to_owned(), format!("{{\"struct\":{{{}\"z\":1}}}}", "\"a\":1,".repeat(50_000)), 400),
    ];
    for (line, body, status) in rows {
        let got = stage.ask(&line, &[], &body).await;
        assert_eq!(got.status, status, "{:.80} {:.80}", line, body);
        assert_eq!(got.json()["error"]["code"], status);
        assert!(got.body.len() < 20_000, "{:.80}: {} bytes", line, got.body.len());
    }
    assert_eq!(stage.calls(), 0);
}

#[tokio::test]
async fn a_deep_message_that_fits_is_served() {
    let stage = Stage::new(Script::Echo);
    let deep = format!("{}{{}}{}", "{\"self\":".repeat(60), "}".repeat(60));
    let got = stage.ask("POST /v1/echo", &[], &deep).await;
    assert_eq!((got.status, got.body), (200, deep));
}

#[tokio::test]
async fn forged_headers_reach_no_rpc() {
    let stage = Stage::built(Script::Echo, |builder| builder.internal_header_prefix("x-inside-"));
    let headers = [
        ("x-inside-user", "root"),
        ("grpc-metadata-x-inside-user", "root"),
        ("grpc-metadata-x_inside_user", "root"),
        ("grpc-metadata-grpc-encoding", "gzip"),
        ("grpc-metadata-te", "x"),
        ("grpc-metadata-content-type", "text/plain"),
        ("grpc-encoding", "gzip"),
        ("connection", "grpc-metadata-x"),
    ];
    let got = stage.ask("GET /v1/echo", &headers, "").await;
    assert_eq!(got.status, 200);
    let mut names: Vec<_> = stage.last().metadata.keys().map(|name| name.as_str().to_owned()).collect();
    names.sort();
    assert_eq!(names, ["content-type", "te"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_request_is_answered_by_a_fault_inside(
        method in prop::sample::select(vec!["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "X"]),
        path in prop::sample::select(vec!["/v1/echo", "/v1/shelves/", "/v1/paths/", "/v1/kept/", "/d/things/", "/v1/files/", "/v1/topics/", "/"]),
        rest in "[a-z0-9/:%.~-]{0,20}",
        query in "[a-zA-Z0-9_.=&%+]{0,40}",
        body in "[\\[\\]{}:,\"a-zA-Z0-9\\\\. -]{0,60}|\\PC{0,30}",
        content_type in prop::sample::select(vec!["", "application/json", "application/x-www-form-urlencoded", "text/plain", "application/x-ndjson"]),
        if_match in prop::sample::select(vec!["*", "\"a\"", "\"", "W/\"a\"", "a, b"]),
    ) {
        let Ok(uri) = format!("{path}{rest}?{query}").parse::<http::Uri>() else { return Ok(()) };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let got = runtime.block_on(async {
            let stage = Stage::new(Script::Say(vec![json!({})], None));
            stage.ask(&format!("{method} {uri}"), &[("content-type", content_type), ("if-match", if_match)], &body).await
        });
        prop_assert!(got.status < 500, "{} {}: {}", method, uri, got.body);
        if got.status >= 400 && method != "HEAD" {
            prop_assert!(serde_json::from_str::<serde_json::Value>(&got.body).is_ok(), "{} {}: {}", method, uri, got.body);
        }
    }
}
