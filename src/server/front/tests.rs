//! The front over doors made for the occasion: limits, deadlines, panics, and what is counted of them.

use std::future::pending;

use axum::routing::any;
use http_body_util::{BodyExt, Empty};
use tokio::sync::mpsc;

use super::*;
use crate::server::config::Sources;

/// A front over one router for every door.
fn front(settings: &[(&str, &str)], router: Router) -> Front {
    let flags = settings.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned()));
    let config = Config::load(&Sources { flags: flags.collect(), ..Sources::default() }).unwrap();
    let front = Front::new(&config, Measures::install(), Health::starting());
    front.open(Doors { grpc: router.clone(), grpc_web: router.clone(), oci: router.clone(), rest: router });
    front
}

fn request(path: &str, content_type: Option<&str>) -> Request<Empty<Bytes>> {
    let mut request = Request::builder().method(Method::POST).uri(path);
    if let Some(content_type) = content_type {
        request = request.header(CONTENT_TYPE, content_type);
    }
    request.body(Empty::new()).unwrap()
}

async fn body(response: Response<AnswerBody>) -> String {
    String::from_utf8(response.into_body().collect().await.unwrap().to_bytes().to_vec()).unwrap()
}

#[tokio::test]
async fn each_door_is_told_in_its_own_form_that_too_much_is_going_on() {
    let (entered, mut in_flight) = mpsc::unbounded_channel();
    let router = Router::new().fallback(any(async move || {
        entered.send(()).unwrap();
        pending::<()>().await;
    }));
    let front = front(&[("max-concurrency", "1")], router);
    let first = tokio::spawn(front.clone().call(request("/v1/x", None)));
    in_flight.recv().await.unwrap();

    let rest = front.clone().call(request("/v1/x", None)).await.unwrap();
    assert_eq!((rest.status(), rest.headers()["retry-after"].as_bytes()), (429.try_into().unwrap(), b"1".as_slice()));
    assert!(body(rest).await.contains(r#""status":"UNAVAILABLE""#));

    let oci = front.clone().call(request("/v2/a/b/blobs/uploads/", None)).await.unwrap();
    assert_eq!(oci.status(), 429);
    assert!(body(oci).await.contains(r#""code":"TOOMANYREQUESTS""#));

    let grpc = front.clone().call(request("/p.S/M", Some("application/grpc"))).await.unwrap();
    assert_eq!((grpc.status(), grpc.headers()["grpc-status"].as_bytes()), (200.try_into().unwrap(), b"14".as_slice()));

    // A place is free again once a call is gone, even one that was broken off.
    first.abort();
    let _ = first.await;
    let waiting = tokio::spawn(front.clone().call(request("/v1/x", None)));
    in_flight.recv().await.unwrap();
    waiting.abort();
}

#[tokio::test]
async fn a_call_that_takes_too_long_is_ended() {
    let router = Router::new().fallback(any(async || pending::<()>().await));
    let front = front(&[("request-timeout", "10ms")], router);

    let rest = front.clone().call(request("/v1/x", None)).await.unwrap();
    assert_eq!(rest.status(), 504);
    assert!(body(rest).await.contains("DEADLINE_EXCEEDED"));

    let grpc = front.clone().call(request("/p.S/M", Some("application/grpc+proto"))).await.unwrap();
    assert_eq!(grpc.headers()["grpc-status"], "4");
}

#[tokio::test]
async fn a_shorter_deadline_of_a_grpc_caller_counts() {
    let router = Router::new().fallback(any(async || pending::<()>().await));
    let front = front(&[("request-timeout", "36500d")], router);
    let mut request = request("/p.S/M", Some("application/grpc"));
    request.headers_mut().insert("grpc-timeout", "10m".parse().unwrap());
    let answer = front.call(request).await.unwrap();
    assert_eq!(answer.headers()["grpc-status"], "4");
}

#[tokio::test]
async fn whoever_waits_for_an_operation_is_let_go_when_the_server_stops() {
    let (entered, mut in_flight) = mpsc::unbounded_channel();
    let router = Router::new().fallback(any(async move || {
        entered.send(()).unwrap();
        pending::<()>().await;
    }));
    let front = front(&[], router);
    let path = "/wharfinger.v1.OperationService/WaitOperation";
    let grpc = tokio::spawn(front.clone().call(request(path, Some("application/grpc"))));
    let rest = tokio::spawn(front.clone().call(request("/v1/operations/1:wait", None)));
    in_flight.recv().await.unwrap();
    in_flight.recv().await.unwrap();
    front.inner.health.draining().await;
    assert_eq!(grpc.await.unwrap().unwrap().headers()["grpc-status"], "14");
    assert_eq!(rest.await.unwrap().unwrap().status(), 503);
}

#[tokio::test]
async fn a_panic_is_an_answer_with_an_id_and_without_its_words() {
    async fn panics() -> &'static str {
        panic!("secret words")
    }
    let router = Router::new().fallback(any(panics));
    let front = front(&[], router);
    let answer = front.clone().call(request("/v1/x", None)).await.unwrap();
    assert_eq!(answer.status(), 500);
    assert!(answer.headers().contains_key(REQUEST_ID));
    let text = body(answer).await;
    assert!(text.contains("INTERNAL") && !text.contains("secret"), "{text}");
    let answer = front.call(request("/p.S/M", Some("application/grpc"))).await.unwrap();
    assert_eq!(answer.headers()["grpc-status"], "13");
}

#[tokio::test]
async fn before_the_doors_are_open_everybody_is_asked_to_come_back_and_probes_answer() {
    let config = Config::load(&Sources::default()).unwrap();
    let front = Front::new(&config, Measures::install(), Health::starting());
    assert_eq!(front.clone().call(request("/v1/x", None)).await.unwrap().status(), 503);
    assert_eq!(front.clone().call(request("/v2/", None)).await.unwrap().status(), 503);
    let grpc = front.clone().call(request("/p.S/M", Some("application/grpc"))).await.unwrap();
    assert_eq!(grpc.headers()["grpc-status"], "14");
    for (path, status) in [("/healthz", 200), ("/readyz", 503), ("/metrics", 200)] {
        let probe = Request::get(path).body(Empty::<Bytes>::new()).unwrap();
        assert_eq!(front.clone().call(probe).await.unwrap().status(), status, "{path}");
    }
}

#[tokio::test]
async fn a_foreign_page_may_not_change_anything() {
    let front = front(&[], Router::new().fallback(any(async || "done")));
    let mut foreign = request("/v2/a/b/blobs/uploads/", None);
    foreign.headers_mut().insert("host", "localhost:8080".parse().unwrap());
    foreign.headers_mut().insert("origin", "https://evil.example".parse().unwrap());
    assert_eq!(front.clone().call(foreign).await.unwrap().status(), 403);
    assert_eq!(front.call(request("/v2/a/b/blobs/uploads/", None)).await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_rest_call_is_measured_as_the_rpc_that_it_became() {
    let matched = MatchedRpc("wharfinger.v1.TagService/GetTag".to_owned());
    let front = front(&[], Router::new().fallback(any(async || (axum::Extension(matched), "done"))));
    let measures = front.inner.measures.clone();
    body(front.call(request("/v1/repositories/a/b/tags/c", None)).await.unwrap()).await;
    let text = measures.render(None);
    let line = r#"wharfinger_calls_total{door="rest",method="wharfinger.v1.TagService/GetTag",outcome="200"} 1"#;
    assert!(text.contains(line), "{text}");
}

#[tokio::test]
async fn an_answer_that_is_dropped_half_way_counts_as_broken_off() {
    let router = Router::new().fallback(any(async || {
        let frames = futures_util::stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"first"))]);
        Body::from_stream(futures_util::StreamExt::chain(frames, futures_util::stream::pending()))
    }));
    let front = front(&[], router);
    let measures = front.inner.measures.clone();
    let mut answer = front.call(request("/v2/a/b/referrers/x", None)).await.unwrap();
    answer.body_mut().frame().await.unwrap().unwrap();
    drop(answer);
    let text = measures.render(None);
    let line = r#"wharfinger_calls_total{door="oci",method="/v2/{name}/referrers/{digest}",outcome="broken_off"} 1"#;
    assert!(text.contains(line), "{text}");
    assert!(text.contains(r#"wharfinger_calls_in_flight{door="oci"} 0"#), "{text}");
}
