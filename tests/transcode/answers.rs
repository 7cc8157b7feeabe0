//! What an answer makes of a response message: status, headers from fields, body, metadata.

use serde_json::json;

use crate::harness::{Mark, Script, Stage, request};

#[tokio::test]
async fn success_statuses_and_headers_are_as_the_options_say() {
    let stage = Stage::new(Script::Say(vec![json!({"name": "shelves/a b", "theme": "x"})], None));
    let got = stage.ask("POST /v1/shelves?shelf_id=7%20x", &[], r#"{"theme": "x"}"#).await;
    assert_eq!(got.status, 201);
    assert_eq!(got.header("location"), Some("/v1/shelves/a%20b"));
    assert_eq!(got.header("x-made-by"), Some("kitchen 7%20x"));
    assert_eq!(got.header("content-type"), Some("application/json"));
    assert_eq!(got.body, r#"{"name":"shelves/a b","theme":"x"}"#);
    let got = stage.ask("POST /v1/shelves", &[], "{}").await;
    assert_eq!(got.header("x-made-by"), None);

    stage.script(Script::Say(vec![json!({})], None));
    let got = stage.ask("DELETE /v1/shelves/1", &[], "").await;
    assert_eq!((got.status, got.body.as_str(), got.header("content-type")), (204, "", None));
    let got = stage.ask("POST /v1/shelves/1:merge", &[], "{}").await;
    assert_eq!((got.status, got.body.as_str()), (200, "{}"));
}

#[tokio::test]
async fn a_field_can_be_the_whole_body() {
    let stage = Stage::new(Script::Echo);
    for (line, body, expected) in [
        ("PUT /v1/echo/1/list", r#"[{"text":"a"}]"#, r#"[{"text":"a"}]"#),
        ("PUT /v1/echo/1/list", r#"[]"#, r#"[]"#),
        ("PUT /v1/echo/1/map", r#"{"b":"2","a":"1"}"#, r#"{"a":"1","b":"2"}"#),
        ("PUT /v1/echo/1/map", r#"{}"#, r#"{}"#),
        ("PUT /v1/echo/1/number", r#"7"#, r#""7""#),
        ("PUT /v1/echo/1/number", r#"0"#, r#""0""#),
        ("PUT /v1/echo/1/value", r#"[1,null,{"a":1.5}]"#, r#"[1,null,{"a":1.5}]"#),
        ("PUT /v1/echo/1/value", r#"null"#, r#"null"#),
    ] {
        let got = stage.ask(line, &[], body).await;
        assert_eq!((got.status, got.body.as_str()), (200, expected), "{line} {body}");
    }
    stage.script(Script::Say(vec![json!({"shelf": {"name": "shelves/1", "etag": "e1"}})], None));
    let got = stage.ask("GET /v1/shelves/1", &[], "").await;
    assert_eq!(got.body, r#"{"name":"shelves/1","etag":"e1"}"#);
    assert!(got.header("etag").is_some_and(|tag| tag.starts_with("\"e1.")), "{:?}", got.header("etag"));
}

#[tokio::test]
async fn json_is_written_in_the_order_of_declaration() {
    let stage = Stage::new(Script::Echo);
    let body =
        r#"{"farAway":1,"struct":{"b":1,"a":2},"int64Value":"5","stringMap":{"z":"1","y":"2"},"stringValue":"<&>"}"#;
    let got = stage.ask("POST /v1/echo", &[], body).await;
    assert_eq!(
        got.body,
        r#"{"int64Value":"5","stringValue":"<&>","stringMap":{"y":"2","z":"1"},"struct":{"a":2,"b":1},"farAway":1}"#
    );
}

#[tokio::test]
async fn metadata_and_extensions_travel() {
    let stage = Stage::new(Script::Echo);
    stage.inner.initial.lock().unwrap().extend([
        ("x-request-id".parse().unwrap(), "r1".parse().unwrap()),
        ("custom".parse::<http::HeaderName>().unwrap(), "c".parse().unwrap()),
        ("x-inside-secret".parse().unwrap(), "s".parse().unwrap()),
    ]);
    let mut asked = request(
        "GET /v1/echo",
        &[
            ("authorization", "Bearer t"),
            ("x-request-id", "r0"),
            ("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
            ("cookie", "c"),
            ("grpc-metadata-tenant", "acme"),
            ("x-http-method-override", "DELETE"),
        ],
        "",
    );
    asked.extensions_mut().insert(Mark);
    let got = stage.send(asked).await;
    assert_eq!(got.status, 200);
    let seen = stage.last();
    assert!(seen.marked);
    assert_eq!(seen.rpc, "Echo");
    for (name, value) in [("authorization", "Bearer t"), ("x-request-id", "r0"), ("tenant", "acme"), ("te", "trailers")]
    {
        assert_eq!(seen.metadata[name], value);
    }
    for name in ["cookie", "x-http-method-override", "grpc-metadata-tenant", "content-length", "host"] {
        assert!(!seen.metadata.contains_key(name), "{name}");
    }
    assert_eq!(got.header("x-request-id"), Some("r1"));
    assert_eq!(got.header("grpc-metadata-custom"), Some("c"));
    assert!(got.header("grpc-status").is_none());
}

#[tokio::test]
async fn a_rule_does_not_say_what_it_does_not_ask() {
    let stage = Stage::new(Script::Echo);
    // No body in the rule: whatever is sent is not looked at.
    let got = stage.ask("GET /v1/echo", &[("content-type", "text/plain")], "not json").await;
    assert_eq!(got.status, 200);
}
