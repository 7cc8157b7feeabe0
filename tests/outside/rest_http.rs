//! What HTTP offers beside the calls themselves, on the real server: documents and pages, HEAD and OPTIONS, other origins,
//! compression, conditions.

use reqwest::{Method, Response};
use serde_json::{Value, json};

use crate::support::{Oci, TestServer};

struct Caller {
    client: reqwest::Client,
    base: String,
}

impl Caller {
    fn of(server: &TestServer) -> Self {
        Self { client: server.http(), base: server.url("") }
    }

    async fn ask(&self, line: &str, headers: &[(&str, &str)], body: Option<Value>) -> Response {
        let (method, path) = line.split_once(' ').unwrap();
        let mut request = self.client.request(method.parse::<Method>().unwrap(), format!("{}{path}", self.base));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(body) = body {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        request.send().await.unwrap()
    }

    async fn create(&self, name: &str) -> Value {
        let answer = self.ask("POST /v1/namespaces", &[], Some(json!({ "name": name }))).await;
        assert_eq!(answer.status(), 200);
        body(answer).await
    }
}

async fn body(response: Response) -> Value {
    serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
}

fn header<'r>(response: &'r Response, name: &str) -> &'r str {
    response.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_documents_served_are_those_checked_in() {
    let server = TestServer::start().await;
    let caller = Caller::of(&server);
    let index = body(caller.ask("GET /openapi/index.json", &[], None).await).await;
    for document in index["documents"].as_array().unwrap() {
        let package = document["package"].as_str().unwrap();
        let served = caller.ask(&format!("GET {}", document["url"].as_str().unwrap()), &[], None).await;
        assert_eq!(header(&served, "content-type"), "application/json");
        let checked_in = format!("{}/docs/openapi/{package}.json", env!("CARGO_MANIFEST_DIR"));
        let checked_in = std::fs::read_to_string(checked_in).unwrap();
        assert!(served.text().await.unwrap() == checked_in, "{package} changed; run `make openapi`");
    }
    let native = body(caller.ask("GET /openapi.json", &[], None).await).await;
    assert_eq!((&native["openapi"], &native["info"]["title"]), (&json!("3.1.0"), &json!("Wharfinger")));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_loads_nothing_from_elsewhere() {
    let server = TestServer::start().await;
    let caller = Caller::of(&server);
    let page = caller.ask("GET /docs", &[], None).await;
    let policy = header(&page, "content-security-policy").to_owned();
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    assert_eq!(header(&page, "x-content-type-options"), "nosniff");
    let text = page.text().await.unwrap();
    assert!(!text.contains("style=") && !text.contains("onclick"), "the policy forbids what stands inside of elements");
    for name in ["/docs/docs.js", "/docs/docs.css"] {
        assert!(text.contains(name));
        let file = caller.ask(&format!("GET {name}"), &[], None).await;
        assert_eq!(file.status(), 200);
        let file = file.text().await.unwrap();
        assert!(!file.contains("http://") && !file.contains("https://") && !file.contains("innerHTML"), "{name}");
    }
    let wrong = caller.ask("DELETE /docs", &[], None).await;
    assert_eq!((wrong.status().as_u16(), header(&wrong, "allow")), (405, "GET, HEAD, OPTIONS"));
    assert_eq!(body(wrong).await["error"]["status"], "UNIMPLEMENTED");
}

#[tokio::test(flavor = "multi_thread")]
async fn head_and_options_are_answered_everywhere() {
    let server = TestServer::start().await;
    let caller = Caller::of(&server);
    caller.create("acme").await;
    for path in ["/v1/namespaces/acme", "/v1/namespaces", "/openapi.json", "/docs", "/v1/namespaces/nobody"] {
        let get = caller.ask(&format!("GET {path}"), &[], None).await;
        let head = caller.ask(&format!("HEAD {path}"), &[], None).await;
        assert_eq!(get.status(), head.status(), "{path}");
        for name in ["content-type", "content-length", "etag", "cache-control"] {
            assert_eq!(header(&get, name), header(&head, name), "{path} {name}");
        }
        assert!(head.bytes().await.unwrap().is_empty());
    }
    for (path, allowed) in [
        ("/v1/namespaces", "GET, HEAD, OPTIONS, POST"),
        ("/v1/namespaces/acme", "DELETE, GET, HEAD, OPTIONS, PATCH"),
        ("/openapi.json", "GET, HEAD, OPTIONS"),
    ] {
        let options = caller.ask(&format!("OPTIONS {path}"), &[], None).await;
        assert_eq!((options.status().as_u16(), header(&options, "allow")), (204, allowed), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_trusted_origins_may_call_and_others_may_not() {
    let server = TestServer::with(&[("cors-origins", "https://console.example.org")]).await;
    let caller = Caller::of(&server);
    for (origin, trusted) in [
        ("https://console.example.org", true),
        ("http://localhost:3000", true),
        ("https://evil.example", false),
        ("null", false),
    ] {
        let preflight = [
            ("origin", origin),
            ("access-control-request-method", "PATCH"),
            ("access-control-request-headers", "if-match"),
        ];
        let answer = caller.ask("OPTIONS /v1/namespaces/acme", &preflight, None).await;
        assert_eq!(header(&answer, "access-control-allow-origin") == origin, trusted, "{origin}");
        assert!(header(&answer, "access-control-allow-methods").contains("PATCH"));
        let read = caller.ask("GET /v1/namespaces", &[("origin", origin)], None).await;
        assert_eq!(read.status(), 200);
        assert_eq!(header(&read, "access-control-allow-origin") == origin, trusted, "{origin}");
        assert!(header(&read, "access-control-expose-headers").contains("etag"));
        let written = caller.ask("POST /v1/namespaces", &[("origin", origin)], Some(json!({ "name": "acme" }))).await;
        assert_eq!(written.status() == 403, !trusted, "{origin}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_cannot_reach_it_under_a_name_that_anybody_could_own() {
    let server = TestServer::with(&[("public-url", "https://registry.example.org")]).await;
    let caller = Caller::of(&server);
    for (host, status) in [("evil.example:8080", 403), ("registry.example.org", 200), ("localhost:8080", 200)] {
        let browser = [("host", host), ("sec-fetch-site", "same-origin")];
        assert_eq!(caller.ask("GET /v1/namespaces", &browser, None).await.status(), status, "{host}");
        assert_eq!(caller.ask("GET /v1/namespaces", &[("host", host)], None).await.status(), 200, "{host}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn large_answers_are_compressed_for_those_who_ask() {
    let server = TestServer::start().await;
    let caller = Caller::of(&server);
    for number in 0..8 {
        caller.create(&format!("namespace-{number}")).await;
    }
    let plain = caller.ask("GET /v1/namespaces", &[], None).await;
    assert_eq!(header(&plain, "content-encoding"), "");
    let plain = plain.bytes().await.unwrap();
    let gzip = [("accept-encoding", "gzip")];
    let packed = caller.ask("GET /v1/namespaces", &gzip, None).await;
    assert_eq!((header(&packed, "content-encoding"), header(&packed, "vary")), ("gzip", "accept-encoding"));
    assert!(packed.bytes().await.unwrap().len() * 2 < plain.len());
    let small = caller.ask("GET /v1/namespaces/namespace-1", &gzip, None).await;
    assert_eq!(header(&small, "content-encoding"), "", "small answers are sent as they are");
}

#[tokio::test(flavor = "multi_thread")]
async fn conditions_decide_by_the_entity_tag() {
    let server = TestServer::start().await;
    let caller = Caller::of(&server);
    let created = caller.create("acme").await;
    let path = "/v1/namespaces/acme";
    let first = caller.ask(&format!("GET {path}"), &[], None).await;
    let tag = header(&first, "etag").to_owned();
    let own = created["etag"].as_str().unwrap();
    assert!(tag.starts_with(&format!("\"{own}.")), "{tag}");
    let same = caller.ask(&format!("GET {path}"), &[("if-none-match", &tag)], None).await;
    assert_eq!((same.status().as_u16(), header(&same, "etag")), (304, tag.as_str()));

    let change = json!({ "description": "changed" });
    let done = caller.ask(&format!("PATCH {path}"), &[("if-match", &tag)], Some(change.clone())).await;
    assert_eq!(done.status(), 200);
    assert_ne!(header(&done, "etag"), tag);
    let late = caller.ask(&format!("PATCH {path}"), &[("if-match", &tag)], Some(change)).await;
    assert_eq!(late.status(), 412);
    let late = body(late).await;
    assert_eq!((&late["error"]["code"], &late["error"]["status"]), (&json!(412), &json!("ABORTED")));
    assert_eq!(late["error"]["details"][0]["reason"], "ETAG_MISMATCH");
    let late = caller.ask(&format!("DELETE {path}"), &[("if-match", &tag)], None).await;
    assert_eq!(late.status(), 412);

    // Both forms of the tag name the same state, and a change answers with the tag that the next read has.
    let tag = header(&done, "etag").to_owned();
    let same = caller.ask(&format!("GET {path}"), &[("if-none-match", &tag)], None).await;
    assert_eq!(same.status(), 304);
    let own = format!("\"{}\"", body(done).await["etag"].as_str().unwrap());
    let done = caller.ask(&format!("PATCH {path}"), &[("if-match", &own)], Some(json!({ "description": "" }))).await;
    assert_eq!(done.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_is_unchanged_only_while_all_of_its_answer_is() {
    let server = TestServer::start().await;
    let (caller, oci) = (Caller::of(&server), Oci::of(&server));
    let first = oci.push_image("acme/web", "1").await;
    let repository = "GET /v1/repositories/acme/web".to_owned();
    let artifact = format!("{repository}/artifacts/{}", first.digest);
    let tag_of = async |line: &str| header(&caller.ask(line, &[], None).await, "etag").to_owned();
    let again = async |line: &str, tag: &str| {
        let answer = caller.ask(line, &[("if-none-match", tag)], None).await;
        (answer.status().as_u16(), header(&answer, "etag").to_owned())
    };
    let reads = [&repository, &artifact, "GET /v1/namespaces/acme"];
    let mut tags = Vec::new();
    for line in reads {
        let tag = tag_of(line).await;
        assert_eq!(again(line, &tag).await, (304, tag.clone()), "{line}");
        assert_eq!(again(&line.replace("GET", "HEAD"), &tag).await, (304, tag.clone()), "{line}");
        tags.push(tag);
    }
    // Counters, names of tags: what a push changes without touching the resource's own fields.
    assert_eq!(oci.put("acme/web", "new", &first).await.status(), 201);
    oci.push_image("acme/web", "2").await;
    oci.push_image("acme/other", "1").await;
    for (line, tag) in reads.into_iter().zip(&tags) {
        let (status, fresh) = again(line, tag).await;
        assert_eq!((status, fresh == *tag), (200, false), "{line}");
        assert_eq!(again(line, &fresh).await.0, 304, "{line}");
    }
    // Another view is another answer.
    let basic = tag_of(&artifact).await;
    assert_eq!(again(&format!("{artifact}?view=ARTIFACT_VIEW_FULL"), &basic).await.0, 200);
    // A change asks for the state of the resource itself, which no push touched.
    let change = json!({ "description": "changed" });
    let changed = caller.ask("PATCH /v1/repositories/acme/web", &[("if-match", &tags[0])], Some(change.clone())).await;
    assert_eq!(changed.status(), 200);
    let late = caller.ask("PATCH /v1/repositories/acme/web", &[("if-match", &tags[0])], Some(change)).await;
    assert_eq!(late.status(), 412);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repeated_key_repeats_the_answer_and_not_the_work() {
    let server = TestServer::start().await;
    let caller = Caller::of(&server);
    let key = [("idempotency-key", "once")];
    let first = caller.ask("POST /v1/namespaces", &key, Some(json!({ "name": "acme" }))).await;
    let again = caller.ask("POST /v1/namespaces", &key, Some(json!({ "name": "acme" }))).await;
    assert_eq!((first.status(), again.status()), (200.try_into().unwrap(), 200.try_into().unwrap()));
    assert_eq!(body(first).await["uid"], body(again).await["uid"]);
    let other = caller.ask("POST /v1/namespaces", &key, Some(json!({ "name": "other" }))).await;
    assert_eq!(other.status(), 400);
    assert_eq!(body(other).await["error"]["details"][0]["reason"], "REQUEST_ID_REUSED");
}
