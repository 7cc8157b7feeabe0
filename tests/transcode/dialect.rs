//! A service with every option away from its default: style, headers, statuses, form, leniency.

use serde_json::json;
use tonic::Status;

use crate::harness::{Script, Stage};

#[tokio::test]
async fn json_takes_the_style_of_the_service() {
    let thing =
        json!({"zebraName": "z", "sizeBytes": "5", "pushTime": "2026-02-03T04:05:06.7Z", "level": "LEVEL_HIGH"});
    let stage = Stage::new(Script::Say(vec![thing], None));
    let got = stage.ask("GET /d/things/a/b/", &[("accept", "text/html")], "").await;
    assert_eq!(
        got.body,
        concat!(
            r#"{"$schema":"","always":[],"attributes":null,"count":0,"labels":{},"level":1,"note":null,"part":null,"#,
            r#""push_time":"2026-02-03T04:05:06.700Z","size_bytes":5,"tag_names":null,"zebra_name":"z"}"#,
            "\n"
        )
    );
    assert_eq!(got.header("content-type"), Some("application/json; charset=utf-8"));
    assert_eq!(got.header("x-frame-options"), Some("DENY"));
    let full = json!({
        "zebraName": "z", "sizeBytes": "-9007199254740993", "tagNames": ["a"], "labels": {"b": "2", "a": "1"},
        "note": "", "part": {"a": 0}, "deletable": true, "always": ["x"], "schema": "s",
        "attributes": {"y": [1, null], "x": "é"}, "count": 7
    });
    stage.script(Script::Say(vec![full], None));
    let got = stage.ask("GET /d/things/a", &[], "").await;
    assert_eq!(
        got.body,
        concat!(
            r#"{"$schema":"s","always":["x"],"attributes":{"x":"é","y":[1,null]},"count":7,"deletable":true,"#,
            r#""labels":{"a":"1","b":"2"},"level":0,"note":"","part":{"a":0},"push_time":null,"#,
            r#""size_bytes":-9007199254740993,"tag_names":["a"],"zebra_name":"z"}"#,
            "\n"
        )
    );
}

#[tokio::test]
async fn fields_come_from_headers_and_the_url_and_from_nowhere_else() {
    let stage = Stage::new(Script::Say(vec![json!({})], None));
    let got = stage
        .ask(
            "GET /d/things/a%2Fb/?page=2&x=%20&by_name=true&origin=forged",
            &[("x-is-name", "true"), ("host", "reg.test:5")],
            "",
        )
        .await;
    assert_eq!(got.status, 200, "{}", got.body);
    let expected = json!({
        "id": "a/b", "byName": true, "origin": "http://reg.test:5", "path": "/d/things/a%2Fb/",
        "query": "page=2&x=%20&by_name=true&origin=forged", "page": 2
    });
    assert_eq!(stage.last().messages, [expected]);
    let got = stage.ask("GET /d/things/a?by_name=true", &[], "").await;
    assert_eq!(got.status, 200);
    assert_eq!(stage.last().messages[0]["byName"], serde_json::Value::Null);
    let got = stage.ask("GET /d/things/a", &[("x-is-name", "maybe")], "").await;
    assert_eq!((got.status, got.json()["errors"][0]["location"].clone()), (400, json!("header.x-is-name")));
    let mut asked = crate::harness::request("GET /d/things/a", &[("host", "inside")], "");
    asked.extensions_mut().insert(wharfinger::transcode::PublicOrigin("https://reg.test".to_owned()));
    stage.send(asked).await;
    assert_eq!(stage.last().messages[0]["origin"], "https://reg.test");
}

#[tokio::test]
async fn fields_become_headers_and_the_status() {
    let stage = Stage::new(Script::Say(
        vec![
            json!({"things": [], "total": "0", "link": "</d/things?page=2>; rel=\"next\"", "remaining": "7", "vary": ["a", "b"]}),
        ],
        None,
    ));
    let got = stage.ask("GET /d/things", &[], "").await;
    assert_eq!((got.status, got.body.as_str()), (200, "[]\n"));
    assert_eq!(got.header("x-total-count"), Some("0"));
    assert_eq!(got.header("link"), Some("</d/things?page=2>; rel=\"next\""));
    assert_eq!(got.header("ratelimit-remaining"), Some("7"));
    let many: Vec<_> = got.headers.get_all("x-many").iter().collect();
    assert_eq!(many, ["a", "b"]);
    stage.script(Script::Say(vec![json!({})], None));
    let got = stage.ask("GET /d/things/", &[], "").await;
    assert_eq!(got.header("x-total-count"), Some("0"));
    for name in ["link", "ratelimit-remaining", "x-many"] {
        assert_eq!(got.header(name), None);
    }

    stage.script(Script::Say(vec![json!({"task": "t"})], None));
    let got = stage.ask("DELETE /d/things/1", &[], "").await;
    assert_eq!((got.status, got.body.as_str()), (202, "{\"task\":\"t\"}\n"));
    stage.script(Script::Say(vec![json!({"task": "t", "status": 409})], None));
    let got = stage.ask("DELETE /d/things/1/", &[], "").await;
    assert_eq!((got.status, got.body.as_str()), (409, "{\"task\":\"t\"}\n"));
    stage.script(Script::Say(vec![json!({"task": "t", "status": 204})], None));
    let got = stage.ask("DELETE /d/things/1/", &[], "").await;
    assert_eq!((got.status, got.body.as_str(), got.header("content-type")), (204, "", None));

    stage.script(Script::Say(vec![json!({"zebraName": "a/b c"})], None));
    let got = stage.ask("POST /d/things", &[], "{}").await;
    assert_eq!((got.status, got.body.as_str(), got.header("content-type")), (200, "", None));
    assert_eq!(got.header("location"), Some("/d/things/a/b%20c"));
}

#[tokio::test]
async fn lenient_services_ignore_what_they_do_not_know() {
    let stage = Stage::new(Script::Say(vec![json!({})], None));
    let got = stage.ask("GET /d/things/a?nosuch=1&page=3&id=other", &[], "").await;
    assert_eq!((got.status, stage.last().messages[0]["page"].clone()), (200, json!(3)));
    assert_eq!(stage.last().messages[0]["id"], "a");
    let body = r#"{"nosuch": {"a": [1, {"b": null}]}, "zebra_name": "z", "tagNames": ["x"], "size_bytes": 5, "$schema": "s", "schema": null}"#;
    let got = stage.ask("POST /d/things", &[], body).await;
    assert_eq!(got.status, 400, "the same field by two names");
    let body =
        r#"{"nosuch": {"a": [1, {"b": null}]}, "zebra_name": "z", "tagNames": ["x"], "size_bytes": 5, "$schema": "s"}"#;
    let got = stage.ask("POST /d/things", &[], body).await;
    assert_eq!(got.status, 200, "{}", got.body);
    let seen = stage.last().messages[0].clone();
    assert_eq!(seen, json!({"zebraName": "z", "tagNames": ["x"], "sizeBytes": "5", "schema": "s"}));
    let got = stage.ask("GET /d/things/a?page=x", &[], "").await;
    assert_eq!(got.status, 400, "what is known must still be right");
}

#[tokio::test]
async fn forms_are_taken_where_the_service_takes_them() {
    let stage = Stage::new(Script::Echo);
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let got = stage
        .ask("POST /d/form", &form, "digest=sha256%3Aab&numbers=1&numbers=2&part.a=+3".replace('+', "").as_str())
        .await;
    assert_eq!(got.status, 200, "{}", got.body);
    assert_eq!(stage.last().messages, [json!({"digest": "sha256:ab", "numbers": [1, 2], "part": {"a": 3}})]);
    let got = stage.ask("POST /d/form", &form, "nosuch=1").await;
    assert_eq!((got.status, got.json()["errors"][0]["location"].clone()), (400, json!("body.nosuch")));
    let got = stage.ask("POST /d/form", &form, "digest=%zz").await;
    assert_eq!(got.status, 400);
    let got = stage.ask("POST /d/form", &[], r#"{"nosuch": 1}"#).await;
    assert_eq!(got.status, 400, "the rpc is stricter than its service");
}

#[tokio::test]
async fn router_errors_take_the_form_of_the_nearest_service() {
    let stage = Stage::new(Script::Say(vec![], Some(Status::not_found("gone"))));
    for (line, status) in [
        ("GET /d/things/a", 404),
        ("PUT /d/things/a", 405),
        ("GET /d/nosuch", 404),
        ("GET /d/things/%zz/", 400),
        ("POST /d/things/", 415),
    ] {
        let headers: &[(&str, &str)] = if status == 415 { &[("content-type", "text/plain")] } else { &[] };
        let got = stage.ask(line, headers, "x").await;
        assert_eq!((got.status, got.header("content-type")), (status, Some("application/problem+json")), "{line}");
        assert_eq!(got.header("x-frame-options"), Some("DENY"), "{line}");
        assert_eq!(got.json()["status"], status);
    }
    let got = stage.ask("GET /v1/nosuch", &[], "").await;
    assert_eq!(got.header("content-type"), Some("application/json"));
    assert_eq!(got.header("x-frame-options"), None);
}
