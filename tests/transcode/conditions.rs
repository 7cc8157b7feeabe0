//! If-Match, If-None-Match and Idempotency-Key, and the fields they stand for.

use serde_json::{Value, json};
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt as _};

use crate::harness::{Script, Stage};

#[tokio::test]
async fn an_unchanged_resource_is_not_sent_again() {
    let shelf = |theme: &str| json!({"shelf": {"name": "shelves/1", "theme": theme, "etag": "e1"}});
    let stage = Stage::new(Script::Say(vec![shelf("sea")], None));
    let first = stage.ask("GET /v1/shelves/1", &[], "").await;
    let tag = first.header("etag").unwrap().to_owned();
    let hash = tag.strip_prefix("\"e1.").and_then(|rest| rest.strip_suffix('"')).unwrap();
    assert!(hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()), "{tag}");
    for (line, name, value, status) in [
        ("GET /v1/shelves/1", "if-none-match", tag.as_str(), 304),
        ("GET /v1/shelves/1", "if-none-match", &format!("W/{tag}, \"x\""), 304),
        ("GET /v1/shelves/1", "if-none-match", "*", 304),
        ("GET /v1/shelves/1", "if-none-match", "\"e2\"", 200),
        // The field's tag alone does not say which answer the caller has.
        ("GET /v1/shelves/1", "if-none-match", "\"e1\"", 200),
        ("HEAD /v1/shelves/1", "if-none-match", &tag, 304),
        ("GET /v1/shelves/1", "if-match", &tag, 200),
        ("GET /v1/shelves/1", "if-match", "\"e1\"", 200),
        ("GET /v1/shelves/1", "if-match", "\"e2\"", 412),
        ("GET /v1/shelves/1", "if-match", "\"", 400),
    ] {
        let got = stage.ask(line, &[(name, value)], "").await;
        assert_eq!(got.status, status, "{line} {name}: {value}");
        if status == 304 {
            assert_eq!((got.body.as_str(), got.header("etag"), got.header("content-type")), ("", Some(&*tag), None));
        }
    }
    let head = stage.ask("HEAD /v1/shelves/1", &[], "").await;
    assert_eq!((head.status, head.header("etag")), (200, Some(&*tag)));
    // What is answered changed, though the field says that nothing did.
    stage.script(Script::Say(vec![shelf("hills")], None));
    let got = stage.ask("GET /v1/shelves/1", &[("if-none-match", &tag)], "").await;
    assert_eq!((got.status, got.header("etag") == Some(&*tag)), (200, false));
    let got = stage.ask("GET /v1/shelves/1", &[("if-match", &tag)], "").await;
    assert_eq!(got.status, 412);
}

#[tokio::test]
async fn a_change_answers_with_the_tag_that_a_read_has() {
    let stage = Stage::new(Script::Say(vec![json!({"shelf": {"name": "shelves/1", "etag": "e1"}})], None));
    let read = stage.ask("GET /v1/shelves/1", &[], "").await;
    stage.script(Script::Say(vec![json!({"name": "shelves/1", "etag": "e1"})], None));
    let changed = stage.ask("PATCH /v1/shelves/1", &[], r#"{"theme": "a"}"#).await;
    assert_eq!((changed.status, &changed.body), (200, &read.body));
    assert_eq!(changed.header("etag"), read.header("etag"));
}

#[tokio::test]
async fn a_condition_on_a_change_travels_in_its_field() {
    let stage = Stage::new(Script::Say(vec![json!({})], None));
    for (line, body, value, status, etag) in [
        ("DELETE /v1/shelves/1", "", "\"e1\"", 204, json!("e1")),
        ("DELETE /v1/shelves/1", "", "e1", 204, json!("e1")),
        ("DELETE /v1/shelves/1", "", "*", 204, Value::Null),
        ("DELETE /v1/shelves/1", "", "\"e1.0123456789abcdef\"", 204, json!("e1")),
        ("DELETE /v1/shelves/1", "", "e1.0123456789abcdef", 204, json!("e1")),
        ("DELETE /v1/shelves/1", "", "\"e1.0123\"", 204, json!("e1.0123")),
        ("DELETE /v1/shelves/1", "", "W/\"e1.0123456789abcdef\"", 412, Value::Null),
        ("DELETE /v1/shelves/1?etag=e1", "", "\"e1\"", 204, json!("e1")),
        ("DELETE /v1/shelves/1?etag=e1", "", "\"e1.0123456789abcdef\"", 204, json!("e1")),
        ("DELETE /v1/shelves/1?etag=e2", "", "\"e1\"", 400, Value::Null),
        ("DELETE /v1/shelves/1", "", "W/\"e1\"", 412, Value::Null),
        ("DELETE /v1/shelves/1", "", "\"e1\", \"e2\"", 400, Value::Null),
        ("DELETE /v1/shelves/1", "", "\"e1", 400, Value::Null),
        ("DELETE /v1/shelves/1", "", "\"\"", 412, Value::Null),
        ("POST /v1/shelves/1:merge", "{}", "\"e1\"", 400, Value::Null),
        ("POST /v1/shelves/1:merge", "{}", "*", 200, Value::Null),
    ] {
        let calls = stage.calls();
        let got = stage.ask(line, &[("if-match", value)], body).await;
        assert_eq!(got.status, status, "{line} {value}: {}", got.body);
        assert_eq!(stage.calls() - calls, usize::from(status < 300), "{line} {value}");
        if status < 300 {
            assert_eq!(stage.last().messages[0]["etag"], etag, "{line} {value}");
        }
    }
    // In a PATCH the resource in the body has the field, and the mask does not name it.
    let got = stage.ask("PATCH /v1/shelves/1", &[("if-match", "\"e1\"")], r#"{"theme": "a"}"#).await;
    assert_eq!(got.status, 200);
    let seen = stage.last().messages[0].clone();
    assert_eq!(seen, json!({"shelf": {"name": "shelves/1", "theme": "a", "etag": "e1"}, "updateMask": "theme"}));
    let again = stage.ask("PATCH /v1/shelves/1", &[("if-match", "\"e1.0123456789abcdef\"")], r#"{"theme": "a"}"#).await;
    assert_eq!((again.status, &stage.last().messages[0]), (200, &seen));
    let got = stage.ask("DELETE /v1/shelves/1", &[("if-none-match", "*")], "").await;
    assert_eq!(got.status, 400);
}

#[tokio::test]
async fn a_stale_etag_is_412() {
    let with_reason = |code, reason: &str| {
        let mut details = ErrorDetails::new();
        details.set_error_info(reason, "example.test", []);
        Status::with_error_details(code, "stale", details)
    };
    for (asked, status, expected) in [
        (true, Status::aborted("stale"), 412),
        (false, Status::aborted("stale"), 409),
        (true, with_reason(Code::FailedPrecondition, "ETAG_MISMATCH"), 412),
        (false, with_reason(Code::Aborted, "ETAG_MISMATCH"), 412),
        (true, with_reason(Code::FailedPrecondition, "OTHER"), 400),
        (true, Status::not_found("gone"), 404),
    ] {
        let stage = Stage::new(Script::Say(vec![], Some(status)));
        let headers: &[(&str, &str)] = if asked { &[("if-match", "\"e1\"")] } else { &[] };
        let got = stage.ask("DELETE /v1/shelves/1", headers, "").await;
        assert_eq!(got.status, expected);
        assert_eq!(got.json()["error"]["code"], expected);
    }
}

#[tokio::test]
async fn an_idempotency_key_is_the_request_id() {
    let stage = Stage::new(Script::Say(vec![json!({})], None));
    for (line, key, expected) in [
        ("POST /v1/shelves", "k1", json!("k1")),
        ("POST /v1/shelves", "\"k1\"", json!("k1")),
        ("POST /v1/shelves?request_id=k1", "k1", json!("k1")),
        ("POST /v1/shelves?request_id=k1", "", json!("k1")),
        ("POST /v1/shelves", "", Value::Null),
    ] {
        let got = stage.ask(line, &[("idempotency-key", key)], "{}").await;
        assert_eq!(got.status, 201, "{line} {key}");
        assert_eq!(stage.last().messages[0]["requestId"], expected);
    }
    let got = stage.ask("POST /v1/shelves?request_id=k2", &[("idempotency-key", "k1")], "{}").await;
    assert_eq!(got.status, 400);
    // An rpc without the field has no use for the key.
    let got = stage.ask("POST /v1/shelves/1:merge", &[("idempotency-key", "k1")], "{}").await;
    assert_eq!(got.status, 200);
}
