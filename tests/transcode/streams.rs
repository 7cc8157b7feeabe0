//! Streams both ways: formats, errors before and after the first item, raw bytes, messages from lines.

use bytes::Bytes;
use http::Request;
use http_body::Frame;
use http_body_util::StreamBody;
use serde_json::{Value, json};
use tonic::Status;
use wharfinger::transcode::Limits;

use crate::harness::{Script, Stage};

fn items() -> Vec<Value> {
    vec![json!({"item": {"sequence": "1", "text": "a\nb"}, "cursor": "c1"}), json!({"item": {"sequence": "2"}})]
}

const FIRST: &str = r#"{"item":{"sequence":"1","text":"a\nb"},"cursor":"c1"}"#;
const SECOND: &str = r#"{"item":{"sequence":"2"}}"#;
const GONE: &str = r#"{"error":{"code":404,"message":"gone","status":"NOT_FOUND"}}"#;

#[tokio::test]
async fn accept_chooses_the_format_of_a_stream() {
    let stage = Stage::new(Script::Say(items(), None));
    let lines = format!("{FIRST}\n{SECOND}\n");
    let array = format!("[{FIRST},{SECOND}]\n");
    let events = format!("id: c1\ndata: {FIRST}\n\ndata: {SECOND}\n\n");
    for (accept, content_type, body) in [
        ("*/*", "application/x-ndjson", &lines),
        ("application/x-ndjson", "application/x-ndjson", &lines),
        ("application/json", "application/json", &array),
        ("text/event-stream", "text/event-stream", &events),
        ("text/event-stream, application/json;q=0.5", "text/event-stream", &events),
    ] {
        let got = stage.ask("GET /v1/topics/t:watch?count=2", &[("accept", accept)], "").await;
        assert_eq!((got.status, got.header("content-type")), (200, Some(content_type)), "{accept}");
        assert_eq!(got.body, *body, "{accept}");
        assert_eq!(stage.last().messages, [json!({"topic": "t", "count": 2})]);
    }
    let got = stage.ask("GET /v1/topics/t:watch", &[("accept", "text/html")], "").await;
    assert_eq!(got.status, 406);
    let got = stage.ask("GET /v1/topics/t/items", &[], "").await;
    assert_eq!(got.body, "{\"sequence\":\"1\",\"text\":\"a\\nb\"}\n{\"sequence\":\"2\"}\n");
    let got = stage.ask("HEAD /v1/topics/t:watch", &[], "").await;
    assert_eq!((got.status, got.body.as_str()), (200, ""));
}

#[tokio::test]
async fn a_stream_without_items_is_a_success() {
    let stage = Stage::new(Script::Say(vec![], None));
    for (accept, body) in [("application/x-ndjson", ""), ("text/event-stream", ""), ("application/json", "[]\n")] {
        let got = stage.ask("GET /v1/topics/t:watch", &[("accept", accept)], "").await;
        assert_eq!((got.status, got.body.as_str()), (200, body), "{accept}");
    }
}

#[tokio::test]
async fn an_error_before_the_first_item_is_a_status() {
    let stage = Stage::new(Script::Say(vec![], Some(Status::not_found("gone"))));
    for accept in ["application/x-ndjson", "text/event-stream", "application/json"] {
        let got = stage.ask("GET /v1/topics/t:watch", &[("accept", accept)], "").await;
        assert_eq!((got.status, got.body.as_str()), (404, GONE), "{accept}");
        assert_eq!(got.header("content-type"), Some("application/json"));
    }
}

#[tokio::test]
async fn an_error_after_the_first_item_is_a_record() {
    let stage = Stage::new(Script::Say(items(), Some(Status::not_found("gone"))));
    for (accept, body) in [
        ("application/x-ndjson", format!("{FIRST}\n{SECOND}\n{GONE}\n")),
        ("application/json", format!("[{FIRST},{SECOND},{GONE}]\n")),
        ("text/event-stream", format!("id: c1\ndata: {FIRST}\n\ndata: {SECOND}\n\nevent: error\ndata: {GONE}\n\n")),
    ] {
        let got = stage.ask("GET /v1/topics/t:watch", &[("accept", accept)], "").await;
        assert_eq!((got.status, got.body, got.broken), (200, body, false), "{accept}");
    }
}

#[tokio::test]
async fn a_deadline_in_a_stream_is_a_record() {
    let stage = Stage::new(Script::Hang(items()));
    let got = stage.ask("GET /v1/topics/t:watch", &[("grpc-timeout", "100m")], "").await;
    assert_eq!(got.status, 200);
    let last = got.body.lines().last().unwrap();
    assert_eq!(serde_json::from_str::<Value>(last).unwrap()["error"]["status"], "DEADLINE_EXCEEDED");
}

#[tokio::test]
async fn a_quiet_stream_begins_all_the_same() {
    let limits = Limits { first_item_time: std::time::Duration::ZERO, ..Limits::default() };
    let stage = Stage::built(Script::Hang(vec![]), |builder| builder.limits(limits));
    for (accept, start) in [
        ("application/x-ndjson", "{\"error\""),
        ("application/json", "[{\"error\""),
        ("text/event-stream", "event: error"),
    ] {
        // Only the deadline ends it; that it ends as a record shows that the status line had gone out before.
        let got = stage.ask("GET /v1/topics/t:watch", &[("accept", accept), ("grpc-timeout", "100m")], "").await;
        assert_eq!(got.status, 200, "{accept}");
        assert!(got.body.starts_with(start), "{accept}: {}", got.body);
    }
}

#[tokio::test]
async fn raw_streams_are_bytes_and_break_off_on_errors() {
    let chunks = vec![json!({"contentType": "text/plain", "data": "YWI="}), json!({"data": "Yw=="}), json!({})];
    let stage = Stage::new(Script::Say(chunks.clone(), None));
    let got = stage.ask("GET /v1/streams/a/b", &[("accept", "image/png")], "").await;
    assert_eq!((got.status, got.body.as_str(), got.broken), (200, "abc", false));
    assert_eq!(got.header("content-type"), Some("text/plain"));
    assert_eq!(stage.last().messages, [json!({"name": "a/b"})]);
    stage.script(Script::Say(chunks, Some(Status::data_loss("gone"))));
    let got = stage.ask("GET /v1/streams/a", &[], "").await;
    assert_eq!((got.status, got.body.as_str(), got.broken), (200, "abc", true));
    stage.script(Script::Say(vec![], Some(Status::not_found("gone"))));
    let got = stage.ask("GET /v1/streams/a", &[], "").await;
    assert_eq!((got.status, got.body.as_str()), (404, GONE));
}

/// A body in pieces; `Err` makes it break off.
fn pieces(
    line: &str,
    content_type: &str,
    pieces: Vec<Result<&'static str, ()>>,
) -> Request<impl http_body::Body<Data = Bytes, Error = std::io::Error> + use<>> {
    let frames = pieces.into_iter().map(|piece| match piece {
        Ok(piece) => Ok(Frame::data(Bytes::from_static(piece.as_bytes()))),
        Err(()) => Err(std::io::Error::other("cut")),
    });
    let (method, target) = line.split_once(' ').unwrap();
    let body = StreamBody::new(futures_util::stream::iter(frames.collect::<Vec<_>>()));
    let builder = Request::builder().method(method).uri(target);
    let builder = if content_type.is_empty() { builder } else { builder.header("content-type", content_type) };
    builder.body(body).unwrap()
}

#[tokio::test]
async fn lines_become_messages() {
    let stage = Stage::new(Script::Say(vec![json!({"received": 1})], None));
    let item = |sequence: &str| json!({"sequence": sequence});
    for (line, body, expected) in [
        (
            "POST /v1/collect",
            vec![Ok("{\"topic\": \"a\"}\n{\"item\": {\"seq"), Ok("uence\": 1}}\n\n \n{\"topic\": \"b\"}")],
            vec![json!({"topic": "a"}), json!({"item": item("1")}), json!({"topic": "b"})],
        ),
        ("POST /v1/collect", vec![Ok("{\"topic\": \"a\"}\r\n")], vec![json!({"topic": "a"})]),
        ("POST /v1/collect", vec![], vec![]),
        ("POST /v1/collect", vec![Ok("\n\n")], vec![]),
        (
            "POST /v1/topics/t:collect",
            vec![Ok("{\"sequence\": 1}\n{\"sequence\": 2}\n")],
            vec![json!({"topic": "t", "item": item("1")}), json!({"item": item("2")})],
        ),
        ("POST /v1/topics/t:collect", vec![], vec![json!({"topic": "t"})]),
    ] {
        let got = stage.send_body(pieces(line, "application/x-ndjson", body)).await;
        assert_eq!((got.status, got.body.as_str()), (200, r#"{"received":1}"#), "{line}");
        assert_eq!(stage.last().messages, expected, "{line}");
    }
    for content_type in ["application/json", "", "application/jsonl"] {
        let got = stage.send_body(pieces("POST /v1/collect", content_type, vec![Ok("{}\n{}")])).await;
        assert_eq!((got.status, stage.last().messages.len()), (200, 2));
    }
    let got = stage.send_body(pieces("POST /v1/collect", "text/plain", vec![Ok("{}")])).await;
    assert_eq!(got.status, 415);
}

#[tokio::test]
async fn a_bad_line_is_the_answer_whenever_it_comes() {
    let stage = Stage::new(Script::Say(vec![json!({"received": 1})], None));
    for (first, pieces_of_body, calls) in [
        ("the first line starts no call", vec![Ok("{\"nosuch\": 1}\n{}\n")], 0),
        ("a later one ends it", vec![Ok("{}\n"), Ok("{\"nosuch\": 1}\n"), Ok("{}\n")], 1),
        ("so does a broken body", vec![Ok("{}\n"), Ok("{}"), Err(())], 1),
        ("and one that is no UTF-8 JSON", vec![Ok("{}\n"), Ok("{]\n")], 1),
    ] {
        let before = stage.calls();
        let got = stage.send_body(pieces("POST /v1/collect", "application/x-ndjson", pieces_of_body)).await;
        assert_eq!(got.status, 400, "{first}: {}", got.body);
        assert_eq!(stage.calls() - before, calls, "{first}");
        assert!(calls == 0 || stage.last().broken, "{first}");
    }
}

#[tokio::test]
async fn raw_bytes_become_messages() {
    let stage = Stage::new(Script::Say(vec![json!({"size": 3})], None));
    let body = vec![Ok("ab"), Ok(""), Ok("c")];
    let got = stage.send_body(pieces("PUT /v1/streams/a/b", "text/plain", body)).await;
    assert_eq!(got.status, 200);
    let expected = [
        json!({"name": "a/b", "file": {"contentType": "text/plain", "data": "YWI="}}),
        json!({"file": {"contentType": "text/plain", "data": "Yw=="}}),
    ];
    assert_eq!(stage.last().messages, expected);
    let got = stage.send_body(pieces("PUT /v1/streams/a", "", vec![])).await;
    assert_eq!((got.status, stage.last().messages), (200, vec![json!({"name": "a", "file": {}})]));
}

#[tokio::test]
async fn an_upload_says_where_before_it_says_what() {
    let stage = Stage::new(Script::Say(vec![json!({"received": 3})], None));
    // `start` and `data` are members of one oneof, so they cannot share a message.
    let got = stage
        .send_body(pieces("POST /v1/uploads/a/b?start.size=3", "application/octet-stream", vec![Ok("ab"), Ok("c")]))
        .await;
    assert_eq!(got.status, 200, "{}", got.body);
    let expected = [json!({"start": {"name": "a/b", "size": "3"}}), json!({"data": "YWI="}), json!({"data": "Yw=="})];
    assert_eq!(stage.last().messages, expected);
    let got = stage.send_body(pieces("POST /v1/uploads/a", "", vec![])).await;
    assert_eq!((got.status, stage.last().messages), (200, vec![json!({"start": {"name": "a"}})]));
    let lines = "{\"start\": {\"name\": \"a\"}}\n{\"data\": \"YWI=\"}\n";
    let got = stage.send_body(pieces("POST /v1/uploads", "application/x-ndjson", vec![Ok(lines)])).await;
    assert_eq!(
        (got.status, stage.last().messages),
        (200, vec![json!({"start": {"name": "a"}}), json!({"data": "YWI="})])
    );
}

#[tokio::test]
async fn both_ways_at_once() {
    let stage = Stage::new(Script::Say(items(), None));
    let got = stage.send_body(pieces("POST /v1/topics/t:chat", "", vec![Ok("{}\n{}\n")])).await;
    assert_eq!((got.status, got.body), (200, format!("{FIRST}\n{SECOND}\n")));
    assert_eq!(stage.last().messages.len(), 2);
}

#[tokio::test]
async fn a_body_that_breaks_off_writes_nothing() {
    let stage = Stage::new(Script::Echo);
    let got = stage.send_body(pieces("POST /v1/echo", "", vec![Ok("{\"string"), Err(())])).await;
    assert_eq!((got.status, stage.calls()), (400, 0));
    let got = stage.send_body(pieces("POST /v1/echo", "", vec![Ok("{\"stringValue\":"), Ok("\"a\"}")])).await;
    assert_eq!((got.status, stage.calls()), (200, 1));
}
