//! What an rpc sees of a request: path, query, body, and their precedence. Each row is a request and the message, or the
//! status and a word of the failure.

use serde_json::{Value, json};

use crate::harness::{Script, Stage};

/// Rows of request line, body, and the JSON the rpc must see.
async fn sees(rows: &[(&str, &str, Value)]) {
    let stage = Stage::new(Script::Echo);
    for (line, body, expected) in rows {
        let got = stage.ask(line, &[], body).await;
        assert_eq!(got.status, 200, "{line}: {}", got.body);
        assert_eq!(stage.last().messages, std::slice::from_ref(expected), "{line} {body}");
    }
}

/// Rows of request line, body, and the field and a word of the 400; no rpc may be called.
async fn refuses(rows: &[(&str, &str, &str, &str)]) {
    let stage = Stage::new(Script::Echo);
    for (line, body, field, word) in rows {
        let got = stage.ask(line, &[], body).await;
        assert_eq!(got.status, 400, "{line} {body}: {}", got.body);
        let error = &got.json()["error"];
        assert_eq!(error["status"], "INVALID_ARGUMENT", "{line}");
        assert!(error["message"].as_str().unwrap().contains(word), "{line} {body}: {error}");
        let detail = &error["details"][0];
        assert_eq!(detail["@type"], "type.googleapis.com/google.rpc.BadRequest");
        let found = detail["fieldViolations"][0]["field"].as_str().unwrap_or("");
        assert_eq!(found, *field, "{line} {body}: {error}");
    }
    assert_eq!(stage.calls(), 0);
}

#[tokio::test]
async fn paths_fill_fields_of_every_kind() {
    sees(&[
        ("GET /v1/paths/text/abc", "", json!({"text": "abc"})),
        ("GET /v1/paths/text/a%20b%2Fc", "", json!({"text": "a b/c"})),
        ("GET /v1/paths/text/a+b", "", json!({"text": "a+b"})),
        ("GET /v1/paths/text/%C3%A9", "", json!({"text": "é"})),
        ("GET /v1/paths/text/sha256:ab", "", json!({"text": "sha256:ab"})),
        ("GET /v1/paths/text/sha256%3Aab", "", json!({"text": "sha256:ab"})),
        ("GET /v1/paths/text/my%252Frepo", "", json!({"text": "my%2Frepo"})),
        ("GET /v1/paths/int32/-5", "", json!({"int32Value": -5})),
        ("GET /v1/paths/int32/0", "", json!({})),
        ("GET /v1/paths/bool/true", "", json!({"boolValue": true})),
        ("GET /v1/paths/bytes/AQI", "", json!({"bytesValue": "AQI="})),
        ("GET /v1/paths/bytes/-_8", "", json!({"bytesValue": "+/8="})),
        ("GET /v1/paths/colour/COLOUR_RED", "", json!({"colour": "COLOUR_RED"})),
        ("GET /v1/paths/colour/2", "", json!({"colour": "COLOUR_GREEN"})),
        ("GET /v1/paths/colour/-3", "", json!({"colour": "COLOUR_NEGATIVE"})),
        ("GET /v1/paths/timestamp/2026-03-01T10:00:00Z", "", json!({"timestamp": "2026-03-01T10:00:00Z"})),
        ("GET /v1/paths/timestamp/2026-03-01T10%3A00%3A00Z", "", json!({"timestamp": "2026-03-01T10:00:00Z"})),
        ("GET /v1/paths/duration/1.5s", "", json!({"duration": "1.500s"})),
        ("GET /v1/paths/wrapper/18446744073709551615", "", json!({"wrapper": "18446744073709551615"})),
        ("GET /v1/paths/wrapper/0", "", json!({"wrapper": "0"})),
        ("GET /v1/paths/nested/x/7", "", json!({"nested": {"inner": {"text": "x"}, "number": 7}})),
        ("GET /v1/paths/double/1.5", "", json!({"doubleValue": 1.5})),
        ("GET /v1/paths/double/-Infinity", "", json!({"doubleValue": "-Infinity"})),
        ("GET /v1/paths/optional/a/b", "", json!({"optionalText": "a/b"})),
        ("GET /v1/paths/optional", "", json!({"optionalText": ""})),
        ("GET /v1/paths/deep/a/1/b/2/3/end", "", json!({"text": "a/1/b/2/3"})),
        ("GET /v1/paths/deep/a/1/b/end", "", json!({"text": "a/1/b"})),
        ("GET /v1/paths/deep/a/1%2F2/b/x/end", "", json!({"text": "a/1/2/b/x"})),
        ("POST /v1/paths/a/b:verb", "", json!({"text": "a/b"})),
        ("POST /v1/paths/a/b%3Averb", "", json!({"text": "a/b:verb"})),
        ("POST /v1/paths/a/b:other", "", json!({"text": "a/b:other"})),
        ("REPORT /v1/paths/x", "", json!({"text": "x"})),
        ("PROPFIND /v1/any/x", "", json!({"text": "x"})),
        ("GET /v1/any/x", "", json!({"text": "x"})),
        ("GET /v1/kept/a%2Fb/c%20d", "", json!({"text": "a%2Fb/c d"})),
        ("GET /v1/kept/a%252Fb", "", json!({"text": "a%2Fb"})),
        ("GET /v1/kept-single/a%2Fb", "", json!({"text": "a/b"})),
        ("GET http://example.test/v1/paths/text/abc", "", json!({"text": "abc"})),
    ])
    .await;
    refuses(&[
        ("GET /v1/paths/int32/x", "", "int32_value", "not an integer"),
        ("GET /v1/paths/int32/2147483648", "", "int32_value", "not between"),
        ("GET /v1/paths/bool/yes", "", "bool_value", "neither"),
        ("GET /v1/paths/bytes/*", "", "bytes_value", "base64"),
        ("GET /v1/paths/colour/PINK", "", "colour", "no value of"),
        ("GET /v1/paths/timestamp/today", "", "timestamp", "RFC 3339"),
        ("GET /v1/paths/wrapper/-1", "", "wrapper", "not between"),
        ("GET /v1/paths/text/%", "", "", "escape"),
        ("GET /v1/paths/text/%ff", "", "", "UTF-8"),
        ("GET /v1/paths/text/%00", "", "", "NUL"),
        ("GET /v1/paths/text/%c0%af", "", "", "UTF-8"),
    ])
    .await;
}

#[tokio::test]
async fn queries_fill_fields_of_every_kind() {
    sees(&[
        ("GET /v1/echo", "", json!({})),
        ("GET /v1/echo?", "", json!({})),
        ("GET /v1/echo?&&", "", json!({})),
        ("GET /v1/echo?stringValue=a", "", json!({"stringValue": "a"})),
        ("GET /v1/echo?string_value=a+b%2Bc", "", json!({"stringValue": "a b+c"})),
        ("GET /v1/echo?stringValue=", "", json!({})),
        ("GET /v1/echo?stringValue", "", json!({})),
        ("GET /v1/echo?optionalString=", "", json!({"optionalString": ""})),
        ("GET /v1/echo?optionalInt32=0", "", json!({"optionalInt32": 0})),
        ("GET /v1/echo?doubleValue=1e3&floatValue=0.5", "", json!({"doubleValue": 1000.0, "floatValue": 0.5})),
        ("GET /v1/echo?int32Value=-1&int64Value=-2", "", json!({"int32Value": -1, "int64Value": "-2"})),
        ("GET /v1/echo?uint32Value=1&uint64Value=2", "", json!({"uint32Value": 1, "uint64Value": "2"})),
        ("GET /v1/echo?sint32Value=-1&sint64Value=-2", "", json!({"sint32Value": -1, "sint64Value": "-2"})),
        ("GET /v1/echo?fixed32Value=1&fixed64Value=2", "", json!({"fixed32Value": 1, "fixed64Value": "2"})),
        ("GET /v1/echo?sfixed32Value=-1&sfixed64Value=-2", "", json!({"sfixed32Value": -1, "sfixed64Value": "-2"})),
        ("GET /v1/echo?boolValue=true", "", json!({"boolValue": true})),
        ("GET /v1/echo?bytesValue=-_8%3D", "", json!({"bytesValue": "+/8="})),
        ("GET /v1/echo?enumValue=COLOUR_RED", "", json!({"enumValue": "COLOUR_RED"})),
        ("GET /v1/echo?enumValue=99", "", json!({"enumValue": 99})),
        (
            "GET /v1/echo?messageValue.text=a&messageValue.number=2",
            "",
            json!({"messageValue": {"text": "a", "number": 2}}),
        ),
        (
            "GET /v1/echo?message_value.inner.inner.text=a",
            "",
            json!({"messageValue": {"inner": {"inner": {"text": "a"}}}}),
        ),
        ("GET /v1/echo?messageValue.list=a&messageValue.list=b", "", json!({"messageValue": {"list": ["a", "b"]}})),
        ("GET /v1/echo?self.self.boolValue=true", "", json!({"self": {"self": {"boolValue": true}}})),
        ("GET /v1/echo?int32s=1&int32s=2&int32s=0", "", json!({"int32s": [1, 2, 0]})),
        ("GET /v1/echo?strings=a&strings=&strings=b,c", "", json!({"strings": ["a", "", "b,c"]})),
        (
            "GET /v1/echo?sint32s=-1&enums=COLOUR_RED&enums=2",
            "",
            json!({"sint32s": [-1], "enums": ["COLOUR_RED", "COLOUR_GREEN"]}),
        ),
        ("GET /v1/echo?bools=true&bools=false", "", json!({"bools": [true, false]})),
        ("GET /v1/echo?timestamp=2026-03-01T10:00:00.5Z", "", json!({"timestamp": "2026-03-01T10:00:00.500Z"})),
        ("GET /v1/echo?timestamp=2026-03-01T10:00:00%2B01:00", "", json!({"timestamp": "2026-03-01T09:00:00Z"})),
        ("GET /v1/echo?timestamps=1970-01-01T00:00:00Z", "", json!({"timestamps": ["1970-01-01T00:00:00Z"]})),
        ("GET /v1/echo?duration=-1.5s", "", json!({"duration": "-1.500s"})),
        ("GET /v1/echo?fieldMask=fooBar,a.bC", "", json!({"fieldMask": "fooBar,a.bC"})),
        ("GET /v1/echo?field_mask=foo_bar", "", json!({"fieldMask": "fooBar"})),
        ("GET /v1/echo?int64Wrapper=7&boolWrapper=false", "", json!({"int64Wrapper": "7", "boolWrapper": false})),
        ("GET /v1/echo?stringWrapper=&bytesWrapper=AQ", "", json!({"stringWrapper": "", "bytesWrapper": "AQ=="})),
        ("GET /v1/echo?int32Wrappers=1&int32Wrappers=0", "", json!({"int32Wrappers": [1, 0]})),
        ("GET /v1/echo?choiceString=a", "", json!({"choiceString": "a"})),
        ("GET /v1/echo?choiceInt32=0", "", json!({"choiceInt32": 0})),
        ("GET /v1/echo?another+name=x&far_away=1", "", json!({"another name": "x", "farAway": 1})),
        ("GET /v1/echo?renamed=x", "", json!({"another name": "x"})),
        ("GET /v1/paths/text/abc?text=abc", "", json!({"text": "abc"})),
        ("GET /v1/paths/text/abc?boolValue=true", "", json!({"text": "abc", "boolValue": true})),
        (
            "GET /v1/paths/nested/x/7?nested.text=y",
            "",
            json!({"nested": {"text": "y", "inner": {"text": "x"}, "number": 7}}),
        ),
    ])
    .await;
    refuses(&[
        ("GET /v1/echo?nosuch=1", "", "nosuch", "unknown query parameter"),
        ("GET /v1/echo?messageValue.nosuch=1", "", "messageValue.nosuch", "unknown query parameter"),
        ("GET /v1/echo?stringValue.text=1", "", "stringValue.text", "unknown query parameter"),
        ("GET /v1/echo?messages.text=1", "", "messages.text", "unknown query parameter"),
        ("GET /v1/echo?timestamp.seconds=1", "", "timestamp.seconds", "unknown query parameter"),
        ("GET /v1/echo?messageValue=x", "", "messageValue", "only a body"),
        ("GET /v1/echo?messages=x", "", "messages", "only a body"),
        ("GET /v1/echo?stringMap=x", "", "stringMap", "only a body"),
        ("GET /v1/echo?stringMap.a=x", "", "stringMap.a", "unknown query parameter"),
        ("GET /v1/echo?struct=x", "", "struct", "only a body"),
        ("GET /v1/echo?value=x", "", "value", "only a body"),
        ("GET /v1/echo?any=x", "", "any", "only a body"),
        ("GET /v1/echo?int32Value=1&int32Value=2", "", "int32Value", "more than once"),
        ("GET /v1/echo?int32Value=1&int32_value=1", "", "int32_value", "more than once"),
        ("GET /v1/echo?int32Value=", "", "int32Value", "not an integer"),
        ("GET /v1/echo?int32Value=1.5", "", "int32Value", "not an integer"),
        ("GET /v1/echo?boolValue=1", "", "boolValue", "neither"),
        ("GET /v1/echo?boolValue=TRUE", "", "boolValue", "neither"),
        ("GET /v1/echo?enumValue=red", "", "enumValue", "no value of"),
        ("GET /v1/echo?choiceString=a&choiceInt32=1", "", "choiceInt32", "same oneof"),
        ("GET /v1/echo?choiceMessage.text=a&choiceInt32=1", "", "choiceInt32", "same oneof"),
        ("GET /v1/echo?.=1", "", ".", "unknown query parameter"),
        ("GET /v1/echo?=1", "", "", "unknown query parameter"),
        ("GET /v1/echo?a..b=1", "", "a..b", "unknown query parameter"),
        ("GET /v1/echo?a=%", "", "", "escape"),
        ("GET /v1/echo?a=%ff", "", "", "UTF-8"),
        ("GET /v1/echo?a=%00", "", "", "NUL"),
        ("GET /v1/paths/text/abc?text=other", "", "text", "contradicts the path"),
        ("POST /v1/echo?stringValue=a", "{}", "stringValue", "unknown query parameter"),
        ("POST /v1/shelves?shelf.theme=a", "{}", "shelf.theme", "taken from the body"),
        ("POST /v1/shelves?shelf=a", "{}", "shelf", "taken from the body"),
    ])
    .await;
}

#[tokio::test]
async fn every_unknown_parameter_is_listed() {
    let stage = Stage::new(Script::Echo);
    let got = stage.ask("GET /v1/echo?a=1&stringValue=x&b=2&int32Value=y", &[], "").await;
    let violations = got.json()["error"]["details"][0]["fieldViolations"].clone();
    let fields: Vec<_> =
        violations.as_array().unwrap().iter().map(|row| row["field"].as_str().unwrap().to_owned()).collect();
    assert_eq!(fields, ["a", "b", "int32Value"]);
}

#[tokio::test]
async fn bodies_fill_messages_and_fields() {
    sees(&[
        ("POST /v1/echo", "{}", json!({})),
        ("POST /v1/echo", "", json!({})),
        ("POST /v1/echo", " \n ", json!({})),
        ("POST /v1/echo", "null", json!({})),
        ("POST /v1/echo", r#"{"stringValue": "a"}"#, json!({"stringValue": "a"})),
        ("PUT /v1/echo/x", r#"{"text": "a"}"#, json!({"stringValue": "x", "messageValue": {"text": "a"}})),
        ("PUT /v1/echo/x", r#"{}"#, json!({"stringValue": "x", "messageValue": {}})),
        ("PUT /v1/echo/x", r#"null"#, json!({"stringValue": "x"})),
        ("PUT /v1/echo/x", r#""#, json!({"stringValue": "x"})),
        (
            "PUT /v1/echo/x?int32Value=5",
            r#"{"number": 1}"#,
            json!({"stringValue": "x", "int32Value": 5, "messageValue": {"number": 1}}),
        ),
        ("PUT /v1/echo/1/list", r#"[{"text": "a"}, {}]"#, json!({"int32Value": 1, "messages": [{"text": "a"}, {}]})),
        ("PUT /v1/echo/1/list", r#"[]"#, json!({"int32Value": 1})),
        ("PUT /v1/echo/1/map", r#"{"a": "b"}"#, json!({"int32Value": 1, "stringMap": {"a": "b"}})),
        ("PUT /v1/echo/1/number", r#""7""#, json!({"int32Value": 1, "int64Value": "7"})),
        ("PUT /v1/echo/1/number", r#"7"#, json!({"int32Value": 1, "int64Value": "7"})),
        ("PUT /v1/echo/1/value", r#"{"a": [1, null]}"#, json!({"int32Value": 1, "value": {"a": [1.0, null]}})),
        ("PUT /v1/echo/1/value", r#"null"#, json!({"int32Value": 1, "value": null})),
        ("POST /v1/paths/abc", r#"{"text": "abc"}"#, json!({"text": "abc"})),
        ("POST /v1/paths/abc", r#"{"text": ""}"#, json!({"text": "abc"})),
        ("POST /v1/paths/abc", r#"{"text": null, "boolValue": true}"#, json!({"text": "abc", "boolValue": true})),
    ])
    .await;
    refuses(&[
        ("POST /v1/echo", "{", "", "the text ends"),
        ("POST /v1/echo", "{}x", "", "something follows"),
        ("POST /v1/echo", "\"x\"", "", "expected an object"),
        ("POST /v1/echo", r#"{"a": 1, "b": {"c": 2}}"#, "a", "unknown field"),
        ("POST /v1/echo", r#"{"int32Value": "x"}"#, "int32_value", "not an integer"),
        ("PUT /v1/echo/x", r#"{"nosuch": 1}"#, "message_value.nosuch", "unknown field"),
        ("PUT /v1/echo/x", r#"[]"#, "message_value", "expected an object"),
        ("PUT /v1/echo/1/list", r#"[{"number": "x"}]"#, "messages[0].number", "not an integer"),
        ("PUT /v1/echo/1/list", r#"{}"#, "messages", "expected an array"),
        ("PUT /v1/echo/1/number", r#"{}"#, "int64_value", "expected an integer"),
        ("POST /v1/paths/abc", r#"{"text": "other"}"#, "text", "contradicts the path"),
        ("POST /v1/paths/a%2Fb", r#"{"text": "a%2Fb"}"#, "text", "contradicts the path"),
    ])
    .await;
}

#[tokio::test]
async fn a_patch_derives_its_mask_from_what_was_sent() {
    let stage = Stage::new(Script::Say(vec![json!({})], None));
    for (line, body, mask) in [
        ("PATCH /v1/shelves/1", r#"{"theme": "a"}"#, json!("theme")),
        ("PATCH /v1/shelves/1", r#"{"theme": ""}"#, json!("theme")),
        ("PATCH /v1/shelves/1", r#"{"theme": null}"#, json!("theme")),
        ("PATCH /v1/shelves/1", r#"{"theme": "a", "tags": ["x"]}"#, json!("theme,tags")),
        ("PATCH /v1/shelves/1", r#"{"tags": []}"#, json!("tags")),
        ("PATCH /v1/shelves/1", r#"{"tags": null}"#, json!("tags")),
        ("PATCH /v1/shelves/1", r#"{"labels": {"a": "b"}}"#, json!("labels")),
        ("PATCH /v1/shelves/1", r#"{"labels": null}"#, json!("labels")),
        (
            "PATCH /v1/shelves/1",
            r#"{"detail": {"text": "a", "inner": {"number": 1}}}"#,
            json!("detail.text,detail.inner.number"),
        ),
        ("PATCH /v1/shelves/1", r#"{"detail": {}}"#, json!("detail")),
        ("PATCH /v1/shelves/1", r#"{"detail": null}"#, json!("detail")),
        ("PATCH /v1/shelves/1", r#"{"detail": {"inner": null}}"#, json!("detail.inner")),
        ("PATCH /v1/shelves/1", r#"{"extra": {"a": {"b": 1}}}"#, json!("extra")),
        ("PATCH /v1/shelves/1", r#"{"createTime": "1970-01-01T00:00:00Z"}"#, json!("createTime")),
        ("PATCH /v1/shelves/1", r#"{"theme": "a", "bookCount": "5"}"#, json!("theme")),
        ("PATCH /v1/shelves/1", r#"{"name": "shelves/1", "etag": "x", "theme": "a"}"#, json!("theme")),
        ("PATCH /v1/shelves/1", r#"{}"#, json!("")),
        ("PATCH /v1/shelves/1?updateMask=labels", r#"{"theme": "a"}"#, json!("labels")),
        ("PATCH /v1/shelves/1?update_mask=create_time,theme", r#"{"theme": "a"}"#, json!("createTime,theme")),
        ("PATCH /v1/shelves/1?updateMask=*", r#"{"theme": "a"}"#, json!("*")),
        ("PATCH /v1/shelves/1?updateMask=", r#"{"theme": "a"}"#, json!("theme")),
        ("PUT /v1/shelves/1", r#"{"shelf": {"theme": "a"}}"#, Value::Null),
        ("PUT /v1/shelves/1", r#"{"shelf": {"theme": "a"}, "updateMask": "theme"}"#, json!("theme")),
    ] {
        let got = stage.ask(line, &[], body).await;
        assert_eq!(got.status, 200, "{line} {body}: {}", got.body);
        let seen = stage.last().messages[0].clone();
        assert_eq!(seen["updateMask"], mask, "{line} {body}: {seen}");
        assert_eq!(seen["shelf"]["name"], "shelves/1");
    }
    let got = stage.ask("PATCH /v1/shelves/1", &[], r#"{"name": "shelves/2"}"#).await;
    assert_eq!(got.status, 400);
    assert!(got.body.contains("body `shelf.name`: contradicts the path"), "{}", got.body);
}

#[tokio::test]
async fn raw_bodies_travel_as_they_are() {
    let stage = Stage::new(Script::Echo);
    let got = stage.ask("POST /v1/raw", &[("content-type", "text/weird; a=b")], "not {json").await;
    assert_eq!((got.status, got.body.as_str()), (200, "not {json"));
    assert_eq!(got.header("content-type"), Some("text/weird; a=b"));
    let got = stage.ask("POST /v1/raw", &[], "").await;
    assert_eq!((got.status, got.header("content-type")), (200, None));

    stage.script(Script::Say(vec![json!({"file": {"contentType": "image/png", "data": "AQI="}, "size": 2})], None));
    let got = stage.ask("PUT /v1/files/a/b", &[("content-type", "image/png")], "xyz").await;
    assert_eq!((got.status, got.body.as_str(), got.header("content-type")), (200, "\u{1}\u{2}", Some("image/png")));
    let expected = json!({"name": "a/b", "file": {"contentType": "image/png", "data": "eHl6"}});
    assert_eq!(stage.last().messages, [expected]);
}

#[tokio::test]
async fn a_bytes_field_takes_json_or_the_bytes_themselves() {
    let stage = Stage::new(Script::Echo);
    for (content_type, body, data) in [
        ("application/json", "\"AQI=\"", "AQI="),
        ("application/vnd.oci.image.manifest.v1+json", "\"AQI=\"", "AQI="),
        ("application/octet-stream", "ab", "YWI="),
        ("text/plain", "\"AQI=\"", "IkFRST0i"),
    ] {
        let got = stage.ask("PUT /v1/bytes/n?tags=x&tags=y", &[("content-type", content_type)], body).await;
        assert_eq!(got.status, 200, "{}", got.body);
        let expected = json!({"name": "n", "data": data, "tags": ["x", "y"]});
        assert_eq!(stage.last().messages, [expected], "{content_type}");
    }
}
