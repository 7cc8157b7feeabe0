//! Stories of what every call is given at every door: an id, a measure, a limit.

use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_client::HealthClient;

use crate::support::{Process, TestDatabase, TestServer, folder};

#[tokio::test(flavor = "multi_thread")]
async fn a_request_keeps_the_id_it_came_with_and_gets_one_otherwise() {
    let server = TestServer::start().await;
    let with_id = server.http().get(server.url("/")).header("x-request-id", "mine-1").send().await.unwrap();
    assert_eq!(with_id.headers()["x-request-id"], "mine-1");
    let without = server.http().get(server.url("/")).send().await.unwrap();
    assert_eq!(without.headers()["x-request-id"].len(), 36);

    let mut health = HealthClient::new(server.channel().await);
    let mut request = tonic::Request::new(HealthCheckRequest::default());
    request.metadata_mut().insert("x-request-id", "mine-2".parse().unwrap());
    assert_eq!(health.check(request).await.unwrap().metadata().get("x-request-id").unwrap(), "mine-2");
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_are_counted_by_door_method_and_outcome_and_never_by_what_callers_make_up() {
    let server = TestServer::start().await;
    let mut health = HealthClient::new(server.channel().await);
    health.check(HealthCheckRequest::default()).await.unwrap();
    health.check(HealthCheckRequest { service: "none".to_owned() }).await.unwrap_err();
    server.get("/v2/acme/made-up-name/manifests/latest").await;
    server.get("/made-up-path").await;
    server.get("/v1/namespaces").await;

    let (status, text) = server.get("/metrics").await;
    assert_eq!(status, 200);
    for expected in [
        r#"wharfinger_calls_total{door="grpc",method="grpc.health.v1.Health/Check",outcome="ok"}"#,
        r#"wharfinger_calls_total{door="grpc",method="grpc.health.v1.Health/Check",outcome="not_found"}"#,
        r#"wharfinger_calls_total{door="oci",method="/v2/{name}/manifests/{reference}",outcome="404"}"#,
        r#"wharfinger_calls_total{door="rest",method="other",outcome="404"}"#,
        r#"wharfinger_call_seconds_bucket{door="grpc",method="grpc.health.v1.Health/Check",le="0.001"}"#,
        r#"wharfinger_calls_in_flight{door="rest"} 1"#,
        r#"wharfinger_database_connections{state="idle"}"#,
        "wharfinger_database_connections_max 8",
        r#"wharfinger_database_seconds_count{of="wait"}"#,
        r#"wharfinger_database_seconds_bucket{of="read",le="0.001"}"#,
    ] {
        assert!(text.contains(expected), "{expected} is missing in\n{text}");
    }
    assert!(!text.contains("made-up"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn probes_take_no_other_method_and_answer_without_a_body_to_head() {
    let server = TestServer::start().await;
    for path in ["/healthz", "/readyz", "/metrics"] {
        assert_eq!(server.http().post(server.url(path)).send().await.unwrap().status(), 405, "{path}");
        assert_eq!(server.http().head(server.url(path)).send().await.unwrap().status(), 200, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn readiness_ends_with_the_database() {
    let server = TestServer::start().await;
    assert_eq!(server.get("/readyz").await.0, 200);
    server.database().remove().await;
    let (status, body) = server.get("/readyz").await;
    assert_eq!((status, body.as_str()), (503, "not ready: the database does not answer\n"));
    assert_eq!(server.get("/healthz").await.0, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn lines_of_a_request_carry_its_id_and_nothing_that_may_be_secret() {
    let database = TestDatabase::create().await;
    let data_dir = folder();
    let url = database.url();
    let arguments =
        ["serve", "--listen", "127.0.0.1:0", "--data-dir", data_dir.to_str().unwrap(), "--database-url", &url];
    let environment = [("WHARFINGER_LOG_FORMAT", "json"), ("WHARFINGER_LOG_LEVEL", "trace")];
    let mut server = Process::start(&arguments, &environment);
    let url = server.wait_until_serving();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let request = client
        .get(format!("{url}/v1/namespaces?access_token=hunter2"))
        .header("authorization", "Bearer hunter2")
        .header("x-request-id", "the-id");
    request.send().await.unwrap();
    let line = server.wait_for_line("call ended");
    let line: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!(line["span"]["request_id"], "the-id", "{line}");
    assert_eq!(line["level"], "DEBUG");
    server.signal(nix::sys::signal::Signal::SIGTERM);
    let (exit, said) = server.wait();
    assert_eq!(exit.code(), Some(0));
    for line in said.lines() {
        serde_json::from_str::<serde_json::Value>(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    }
    assert!(!said.contains("hunter2"), "{}", said.lines().find(|line| line.contains("hunter2")).unwrap());
}
