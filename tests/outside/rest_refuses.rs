//! Hostile REST requests over real sockets: each gets a clear refusal in the error form with a stable reason, the server
//! serves on, and nothing is written.

use std::fmt::Write as _;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::TestServer;

/// A request as it goes over the wire.
fn request(line: &str, headers: &[&str], body: &str) -> Vec<u8> {
    let mut text = format!("{line} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n");
    for header in headers {
        let _ = write!(text, "{header}\r\n");
    }
    if !body.is_empty() {
        let _ = write!(text, "content-length: {}\r\n", body.len());
    }
    format!("{text}\r\n{body}").into_bytes()
}

/// The status of an answer, and its body.
fn parse(answer: &str) -> (u16, Value) {
    let status = answer.get(9..12).unwrap_or_else(|| panic!("no answer: {answer:?}")).parse().unwrap();
    let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    (status, serde_json::from_str(body).unwrap_or(Value::Null))
}

fn assert_refused(answer: &str, status: u16, reason: &str, what: &str) {
    let (told, body) = parse(answer);
    let error = &body["error"];
    assert_eq!(told, status, "{what:.100}: {answer:.600}");
    assert_eq!(error["code"], status, "{what:.100}: {answer:.600}");
    assert_eq!(error["details"][0]["reason"], reason, "{what:.100}: {answer:.600}");
    assert_eq!(error["details"][0]["domain"], "wharfinger.dev", "{what:.100}");
    assert!(answer.len() < 20_000, "{what:.100}: an answer of {} bytes", answer.len());
    assert!(!answer.contains("src/") && !answer.contains("panicked"), "{answer}");
}

async fn assert_nothing_written(server: &TestServer) {
    let (status, text) = server.get("/v1/namespaces").await;
    assert_eq!((status, text.parse::<Value>().unwrap()), (200, json!({ "totalSize": "0" })));
    let (_, text) = server.get("/v1/operations").await;
    assert_eq!(text, "{}");
}

#[tokio::test(flavor = "multi_thread")]
async fn urls_that_cannot_be_meant_are_refused() {
    let server = TestServer::start().await;
    let long = |length| "x".repeat(length);
    for (line, status, reason) in [
        ("GET /v1/namespaces/%zz".to_owned(), 400, "INVALID_FIELD"),
        ("GET /v1/namespaces/%".to_owned(), 400, "INVALID_FIELD"),
        ("GET /v1/namespaces/%ff%fe".to_owned(), 400, "INVALID_FIELD"),
        ("GET /v1/namespaces/%c0%af".to_owned(), 400, "INVALID_FIELD"),
        ("GET /v1/namespaces/a%00b".to_owned(), 400, "INVALID_FIELD"),
        ("GET /v1/namespaces/..%2f..%2fetc".to_owned(), 400, "INVALID_FIELD"),
        ("GET /v1/../v1/namespaces".to_owned(), 404, "UNSUPPORTED"),
        ("GET /V1/namespaces".to_owned(), 404, "UNSUPPORTED"),
        ("GET //v1/namespaces".to_owned(), 404, "UNSUPPORTED"),
        ("GET /v1/namespaces/".to_owned(), 404, "UNSUPPORTED"),
        (format!("GET /v1/namespaces/{}", long(9_000)), 414, "INVALID_FIELD"),
        (format!("GET /v1/repositories{}", "/a".repeat(4_000)), 400, "INVALID_FIELD"),
        (format!("GET /v1/repositories{}", "/artifacts".repeat(790)), 400, "INVALID_FIELD"),
        (format!("GET /v1/namespaces?filter={}", long(9_000)), 414, "INVALID_FIELD"),
        (format!("GET /v1/namespaces?{}", "a=1&".repeat(1_500)), 400, "INVALID_FIELD"),
        (format!("GET /v1/namespaces?{}", "pageSize=1&".repeat(700)), 400, "INVALID_FIELD"),
        ("GET /v1/namespaces?pageSize=99999999999".to_owned(), 400, "INVALID_FIELD"),
        ("GET /v1/namespaces?pageSize=1.5".to_owned(), 400, "INVALID_FIELD"),
        ("GET /v1/namespaces?pageSize=".to_owned(), 400, "INVALID_FIELD"),
        ("GET /v1/namespaces?showDeleted=yes".to_owned(), 400, "INVALID_FIELD"),
        ("GET /v1/namespaces?page_size=1&pageSize=2".to_owned(), 400, "INVALID_FIELD"),
        ("GET /v1/namespaces?filter=%ff".to_owned(), 400, "INVALID_FIELD"),
        ("GET /v1/namespaces?__proto__=1".to_owned(), 400, "INVALID_FIELD"),
        ("GET /v1/repositories/a/b/versions/9223372036854775808".to_owned(), 400, "INVALID_FIELD"),
        ("BREW /v1/namespaces".to_owned(), 405, "UNSUPPORTED"),
        ("TRACE /v1/namespaces".to_owned(), 405, "UNSUPPORTED"),
        ("PUT /v1/namespaces".to_owned(), 405, "UNSUPPORTED"),
        ("GET /v3/anything".to_owned(), 404, "UNSUPPORTED"),
    ] {
        assert_refused(&server.raw(&request(&line, &[], "")).await, status, reason, &line);
    }
    assert_nothing_written(&server).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bodies_that_cannot_be_meant_are_refused() {
    let server = TestServer::start().await;
    let json_type = "content-type: application/json";
    let rows: Vec<(&str, &str, String, u16, &str)> = vec![
        ("POST /v1/namespaces", json_type, "{\"name\":\"a\"".to_owned(), 400, "INVALID_FIELD"),
        ("POST /v1/namespaces", json_type, "{\"name\":\"a\"} x".to_owned(), 400, "INVALID_FIELD"),
        ("POST /v1/namespaces", json_type, "{\"name\":\"a\",\"name\":\"b\"}".to_owned(), 400, "INVALID_FIELD"),
        (
            "POST /v1/namespaces",
            json_type,
            "{\"labels\":{\"k\":\"1\",\"k\":\"2\"},\"name\":\"a\"}".to_owned(),
            400,
            "INVALID_FIELD",
        ),
        ("POST /v1/namespaces", json_type, "{\"name\":{\"a\":1}}".to_owned(), 400, "INVALID_FIELD"),
        ("POST /v1/namespaces", json_type, "{\"name\":7}".to_owned(), 400, "INVALID_FIELD"),
        ("POST /v1/namespaces", json_type, "{\"name\":\"\\ud800\"}".to_owned(), 400, "INVALID_FIELD"),
        ("POST /v1/namespaces", json_type, "{\"name\":\"a\",\"owner\":\"root\"}".to_owned(), 400, "INVALID_FIELD"),
        ("POST /v1/namespaces", json_type, "[]".to_owned(), 400, "INVALID_FIELD"),
        ("POST /v1/namespaces", json_type, "null".to_owned(), 400, "INVALID_FIELD"),
        ("POST /v1/namespaces", json_type, "[".repeat(1_000_000), 400, "INVALID_FIELD"),
        ("POST /v1/namespaces", json_type, "{\"labels\":".repeat(100_000), 400, "INVALID_FIELD"),
        (
            "POST /v1/namespaces",
            json_type,
            format!(
                "{{\"labels\":{{{}\"z\":\"\"}}}}",
                (0..300_000).map(|n| format!("\"{n}\":\"\",")).collect::<String>()
            ),
            400,
            "INVALID_FIELD",
        ),
        ("POST /v1/namespaces", json_type, format!("{{\"name\":\"{}\"}}", "x".repeat(9 << 20)), 413, "INVALID_FIELD"),
        ("POST /v1/namespaces", "content-type: text/plain", "{\"name\":\"a\"}".to_owned(), 415, "UNSUPPORTED"),
        (
            "POST /v1/namespaces",
            "content-type: application/x-www-form-urlencoded",
            "name=a".to_owned(),
            415,
            "UNSUPPORTED",
        ),
        ("POST /v1/namespaces", "content-type: \u{1}", "{\"name\":\"a\"}".to_owned(), 400, ""),
        ("POST /v1/namespaces", "content-encoding: gzip", "{\"name\":\"a\"}".to_owned(), 415, "UNSUPPORTED"),
        ("POST /v1/namespaces", "accept: text/html", "{\"name\":\"a\"}".to_owned(), 406, "UNSUPPORTED"),
        ("POST /v1/namespaces", "grpc-timeout: soon", "{\"name\":\"a\"}".to_owned(), 400, "INVALID_FIELD"),
        ("POST /v1/namespaces", "idempotency-key: a\tb", "{\"name\":\"a\"}".to_owned(), 400, "INVALID_FIELD"),
        ("PATCH /v1/namespaces/a", "if-match: \"", "{\"description\":\"a\"}".to_owned(), 400, "INVALID_FIELD"),
        ("PATCH /v1/namespaces/a", json_type, "{\"name\":\"b\"}".to_owned(), 400, "INVALID_FIELD"),
        (
            "POST /v1/blobs:upload",
            "content-type: application/x-ndjson",
            "{\"start\":{}}\n{".to_owned(),
            400,
            "INVALID_FIELD",
        ),
        (
            "POST /v1/blobs:upload",
            "content-type: application/x-ndjson",
            "{\"start\":{},\"data\":\"\"}\n".to_owned(),
            400,
            "INVALID_FIELD",
        ),
    ];
    for (line, header, body, status, reason) in rows {
        let what = format!("{line} {header} {body:.60}");
        let answer = server.raw(&request(line, &[header], &body)).await;
        if reason.is_empty() {
            // What is no HTTP is refused before anybody knows which form to answer in.
            assert_eq!(parse(&answer).0, status, "{what}");
        } else {
            assert_refused(&answer, status, reason, &what);
        }
    }
    assert_nothing_written(&server).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn headers_that_pretend_change_nothing() {
    let server = TestServer::start().await;
    let create = request("POST /v1/namespaces", &["content-type: application/json"], r#"{"name":"acme"}"#);
    assert_eq!(parse(&server.raw(&create).await).0, 200);
    let overrides = [
        "x-http-method-override: DELETE",
        "x-http-method: DELETE",
        "x-method-override: DELETE",
        "x_http_method_override: DELETE",
        ":method: DELETE",
    ];
    for header in overrides {
        let status = parse(&server.raw(&request("GET /v1/namespaces/acme", &[header], "")).await).0;
        // A colon cannot begin a name, so that one is no HTTP.
        assert_eq!(status, if header.starts_with(':') { 400 } else { 200 }, "{header}");
    }
    let forged = [
        "x_request_id: forged\"id",
        "x-request-id: not fit for a log",
        "grpc-metadata-x-request-id: forged",
        "grpc-metadata-grpc-timeout: 1n",
        "grpc-metadata-content-type: text/plain",
        "grpc_metadata_user: root",
        "grpc-encoding: gzip",
        "x-forwarded-host: evil.example",
        "x-original-url: /v1/namespaces/other",
        "x-rewrite-url: /v1/namespaces/other",
        "te: trailers",
        "upgrade: h2c",
    ];
    let answer = server.raw(&request("GET /v1/namespaces/acme", &forged, "")).await;
    let (status, body) = parse(&answer);
    assert_eq!((status, &body["name"]), (200, &json!("acme")), "{answer}");
    assert!(!answer.contains("forged") && !answer.contains("evil"), "{answer}");
    let (_, still) = parse(&server.raw(&request("GET /v1/namespaces/acme", &[], "")).await);
    assert_eq!(still["etag"], body["etag"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn bodies_that_stop_half_way_write_nothing() {
    let server = TestServer::start().await;
    let whole = r#"{"name":"acme"}"#;
    for head in [
        format!("POST /v1/namespaces HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{whole}"),
        "POST /v1/namespaces HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nf\r\n{\"name\":\"acme\"}\r\n".to_owned(),
        "POST /v1/namespaces HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n".to_owned(),
        "POST /v1/blobs:upload HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-ndjson\r\ncontent-length: 999\r\n\r\n{\"start\":{\"repository\":\"acme/web\"".to_owned(),
    ] {
        let mut stream = TcpStream::connect(server.address()).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        let answer = String::from_utf8_lossy(&answer);
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{head}: {answer}");
    }
    assert_nothing_written(&server).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_never_ends_is_told_that_it_took_too_long() {
    let server = TestServer::with(&[("request-timeout", "2s")]).await;
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    let head = "POST /v1/namespaces HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\nconnection: close\r\n\r\n{\"name\":\"acme\"";
    stream.write_all(head.as_bytes()).await.unwrap();
    // The rest never comes.
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    assert_refused(&String::from_utf8_lossy(&answer), 408, "REQUEST_INCOMPLETE", "a body that drips");
    assert_nothing_written(&server).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_path_without_its_slash_is_nobodys() {
    let server = TestServer::start().await;
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    let mut frames = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec();
    // SETTINGS, then HEADERS of stream 1 in HPACK without a table: GET, http, `:path` without a slash, `:authority`.
    frames.extend([0, 0, 0, 4, 0, 0, 0, 0, 0]);
    let path = b"v1/namespaces";
    let mut headers = vec![0x82, 0x86, 0x04, path.len() as u8];
    headers.extend(path);
    headers.extend([0x01, 1, b'x']);
    frames.extend([0, 0, headers.len() as u8, 1, 0x05, 0, 0, 0, 1]);
    frames.extend(headers);
    stream.write_all(&frames).await.unwrap();
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await.unwrap();
        let mut payload = vec![0; usize::from(head[1]) << 8 | usize::from(head[2])];
        stream.read_exact(&mut payload).await.unwrap();
        match head[3] {
            // RST_STREAM or GOAWAY.
            3 | 7 => break,
            // HEADERS, of which the first is the status: 400 or 404.
            1 => {
                assert!([0x8c, 0x8d].contains(&payload[0]), "{payload:?}");
                break;
            }
            _ => {}
        }
    }
    assert_nothing_written(&server).await;
}
