//! A budget of requests that is spent: every door says so in its own form, with when to come back.

use serde_json::{Value, json};
use tonic::Code;
use tonic_types::StatusExt;
use wharfinger::pb::GetNamespaceRequest;
use wharfinger::pb::namespace_service_client::NamespaceServiceClient;

use crate::support::TestServer;

/// What a header says, as a number.
fn number(response: &reqwest::Response, name: &str) -> u64 {
    let value = response.headers().get(name).unwrap_or_else(|| panic!("no {name}: {response:?}"));
    value.to_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn a_budget_is_told_of_and_its_end_is_told_in_the_form_of_every_door() {
    let server = TestServer::with(&[("address-rate-limit", "2/h")]).await;
    let client = server.http();
    let get = async |path: &str| client.get(server.url(path)).send().await.unwrap();

    for remaining in [1, 0] {
        let answer = get("/v1/namespaces").await;
        assert_eq!(answer.status(), 200);
        assert_eq!(number(&answer, "ratelimit-limit"), 2);
        assert_eq!(number(&answer, "ratelimit-remaining"), remaining);
        let reset = number(&answer, "ratelimit-reset");
        assert!((1700..=3600).contains(&reset), "{reset}");
    }

    for (path, content_type, pointer, expected) in [
        ("/v1/namespaces", "application/json", "/error/status", json!("RESOURCE_EXHAUSTED")),
        ("/v2/", "application/json", "/errors/0/code", json!("TOOMANYREQUESTS")),
        ("/v2/acme/web/manifests/1", "application/json", "/errors/0/code", json!("TOOMANYREQUESTS")),
        ("/v2/registries", "application/json", "/id", json!("too_many_requests")),
        ("/api/v2.0/projects", "application/json", "/errors/0/code", json!("TOO_MANY_REQUEST")),
        ("/ociartifacts", "application/problem+json", "/status", json!(429)),
    ] {
        let answer = get(path).await;
        assert_eq!(answer.status(), 429, "{path}");
        assert!((1..=1800).contains(&number(&answer, "retry-after")), "{path}: {answer:?}");
        assert_eq!(number(&answer, "ratelimit-remaining"), 0, "{path}");
        assert!(answer.headers()["content-type"].to_str().unwrap().starts_with(content_type), "{path}: {answer:?}");
        let body: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
        assert_eq!(body.pointer(pointer), Some(&expected), "{path}: {body}");
    }
    let pulp = get("/pulp/api/v3/pulp_container/namespaces/").await;
    assert_eq!(pulp.status(), 429);
    let body: Value = serde_json::from_str(&pulp.text().await.unwrap()).unwrap();
    assert!(body["detail"].as_str().unwrap().contains("2/h"), "{body}");

    let mut namespaces = NamespaceServiceClient::new(server.channel().await);
    let refused = namespaces.get_namespace(GetNamespaceRequest { namespace: "acme".into() }).await.unwrap_err();
    assert_eq!(refused.code(), Code::ResourceExhausted);
    let details = refused.get_error_details();
    assert_eq!(details.error_info().unwrap().reason, "RATE_LIMITED");
    assert_eq!(details.error_info().unwrap().metadata["limit"], "2/h");
    assert!(details.retry_info().unwrap().retry_delay.unwrap().as_secs() > 0);

    // Those who watch over the server are never turned away.
    assert_eq!(get("/readyz").await.status(), 200);
}
