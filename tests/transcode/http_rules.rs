//! HTTP's own rules: methods, HEAD and OPTIONS, negotiation, media types, sizes, slashes.

use serde_json::json;
use wharfinger::transcode::{Limits, Lookup};

use crate::harness::{Script, Stage};

#[tokio::test]
async fn paths_and_methods_without_a_rule_are_told_apart() {
    let stage = Stage::new(Script::Echo);
    for (line, status, allow) in [
        ("GET /", 404, None),
        ("GET /v1", 404, None),
        ("GET /v1/nosuch", 404, None),
        ("GET /v1/echo/", 404, None),
        ("GET //v1/echo", 404, None),
        ("GET /v1//echo", 404, None),
        ("GET /V1/echo", 404, None),
        ("GET /v1/shelves/1/2", 404, None),
        ("GET /v1/shelves/", 404, None),
        ("POST /kitchen.v1.Kitchen/Echo", 404, None),
        ("DELETE /v1/echo", 405, Some("GET, HEAD, OPTIONS, POST")),
        ("POST /v1/shelves/1", 405, Some("DELETE, GET, HEAD, OPTIONS, PATCH, PUT")),
        ("GET /v1/shelves/1:merge", 200, None),
        ("PUT /v1/shelves", 405, Some("GET, HEAD, OPTIONS, POST")),
        ("GET /v1/raw", 405, Some("OPTIONS, POST")),
        ("HEAD /v1/raw", 405, Some("OPTIONS, POST")),
        ("get /v1/echo", 405, Some("GET, HEAD, OPTIONS, POST")),
        ("OPTIONS /v1/echo", 204, Some("GET, HEAD, OPTIONS, POST")),
        ("OPTIONS /v1/nosuch", 404, None),
    ] {
        stage.script(if status == 200 { Script::Say(vec![json!({})], None) } else { Script::Echo });
        let got = stage.ask(line, &[], "").await;
        assert_eq!(got.status, status, "{line}: {}", got.body);
        assert_eq!(got.header("allow"), allow, "{line}");
        if status == 404 || (status == 405 && !line.starts_with("HEAD")) {
            assert_eq!(got.json()["error"]["code"], status, "{line}");
            assert_eq!(got.header("content-type"), Some("application/json"));
        }
    }
    let got = stage.ask("OPTIONS *", &[], "").await;
    assert_eq!(got.status, 404);
}

#[tokio::test]
async fn head_is_get_without_the_body() {
    let stage = Stage::new(Script::Echo);
    let get = stage.ask("GET /v1/echo?stringValue=abc", &[], "").await;
    let head = stage.ask("HEAD /v1/echo?stringValue=abc", &[], "").await;
    assert_eq!((head.status, head.body.as_str()), (200, ""));
    assert_eq!(head.header("content-length"), Some(get.body.len().to_string().as_str()));
    assert_eq!(head.header("content-type"), get.header("content-type"));
    let head = stage.ask("HEAD /v1/nosuch", &[], "").await;
    assert_eq!((head.status, head.body.as_str()), (404, ""));
}

#[tokio::test]
async fn accept_and_content_type_are_obeyed() {
    let stage = Stage::new(Script::Echo);
    for (accept, status) in [
        ("*/*", 200),
        ("application/json", 200),
        ("application/*;q=0.1", 200),
        ("text/html, */*;q=0.1", 200),
        ("text/html", 406),
        ("application/json;q=0", 406),
        ("application/xml, text/*", 406),
    ] {
        let got = stage.ask("GET /v1/echo", &[("accept", accept)], "").await;
        assert_eq!(got.status, status, "{accept}");
        if status == 406 {
            assert_eq!(got.json()["error"]["status"], "INVALID_ARGUMENT");
        }
    }
    for (content_type, status) in [
        ("application/json", 200),
        ("application/json; charset=utf-8", 200),
        ("application/merge-patch+json", 200),
        ("", 200),
        ("text/plain", 415),
        ("application/json; charset=utf-16", 415),
        ("application/x-www-form-urlencoded", 415),
        ("application/x-ndjson", 415),
        ("multipart/form-data; boundary=x", 415),
        ("garbage", 415),
        ("\u{e9}", 415),
    ] {
        let got = stage.ask("POST /v1/echo", &[("content-type", content_type)], "{}").await;
        assert_eq!(got.status, status, "{content_type}: {}", got.body);
    }
    for (encoding, status) in [("identity", 200), ("gzip", 415), ("br", 415)] {
        let got = stage.ask("POST /v1/echo", &[("content-encoding", encoding)], "{}").await;
        assert_eq!(got.status, status, "{encoding}");
    }
    let calls = stage.calls();
    let got = stage.ask("POST /v1/echo", &[("accept", "text/html")], "{}").await;
    assert_eq!((got.status, stage.calls()), (406, calls), "nothing is called for an answer that cannot be given");
    // A raw answer has the type it has.
    stage.script(Script::Say(vec![json!({"contentType": "text/plain", "data": "YQ=="})], None));
    let got = stage.ask("GET /v1/files/x", &[("accept", "application/json")], "").await;
    assert_eq!((got.status, got.header("content-type")), (200, Some("text/plain")));
}

#[tokio::test]
async fn sizes_are_bounded() {
    let limits = Limits { body_bytes: 100, uri_bytes: 200, query_parameters: 5, json_values: 10, ..Limits::default() };
    let stage = Stage::built(Script::Echo, |builder| builder.limits(limits));
    let long = "x".repeat(300);
    for (line, body, status) in [
        ("POST /v1/echo".to_owned(), format!(r#"{{"stringValue": "{}"}}"#, "x".repeat(50)), 200),
        ("POST /v1/echo".to_owned(), format!(r#"{{"stringValue": "{}"}}"#, "x".repeat(100)), 413),
        (format!("GET /v1/paths/text/{long}"), String::new(), 414),
        (format!("GET /v1/echo?stringValue={long}"), String::new(), 414),
        ("GET /v1/echo?int32s=1&int32s=1&int32s=1&int32s=1&int32s=1".to_owned(), String::new(), 200),
        ("GET /v1/echo?int32s=1&int32s=1&int32s=1&int32s=1&int32s=1&int32s=1".to_owned(), String::new(), 400),
        ("POST /v1/echo".to_owned(), r#"{"int32s": [1,1,1,1,1,1,1,1,1,1]}"#.to_owned(), 400),
        ("POST /v1/raw".to_owned(), "x".repeat(1000), 200),
        ("POST /v1/raw".to_owned(), "x".repeat(1001), 413),
    ] {
        let got = stage.ask(&line, &[], &body).await;
        assert_eq!(got.status, status, "{line} {}: {}", body.len(), got.body);
    }
}

#[tokio::test]
async fn the_route_table_can_be_asked() {
    let stage = Stage::new(Script::Echo);
    let api = stage.transcoder.api();
    for (method, path, expected) in [
        ("GET", "/v1/echo", Lookup::Found),
        ("HEAD", "/v1/echo", Lookup::Found),
        ("GET", "/v1/nosuch", Lookup::NotFound),
        ("GET", "", Lookup::NotFound),
        ("GET", "/v1/paths/text/%zz", Lookup::Malformed),
        ("DELETE", "/v1/raw", Lookup::OtherMethods(vec!["OPTIONS".to_owned(), "POST".to_owned()])),
    ] {
        assert_eq!(api.lookup(&method.parse().unwrap(), path), expected, "{method} {path}");
    }
    assert!(stage.transcoder.matches(&http::Method::DELETE, "/v1/raw"));
    assert!(!stage.transcoder.matches(&http::Method::GET, "/v2/"));
}
