//! Two replicas: what is taken away at one is taken away at the other, and what is remembered is not trusted for long.

use reqwest::Method;
use serde_json::{Value, json};
use wharfinger::server::Server;

use super::{Guarded, until};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_revoked_at_one_replica_is_revoked_at_the_other() {
    let guarded = Guarded::start().await;
    guarded.push("acme/web", "1").await;
    guarded.account("ann").await;
    let other = Server::start(guarded.server.config()).await.unwrap();
    let there = format!("http://{}", other.address());
    let path = "/v1/repositories/acme/web/tags/1";
    let status = async |token: &str| guarded.ask_at(&there, token, Method::GET, path, Value::Null).await.status;

    let (token, uid) = guarded.token(&json!({ "account": "ann" }), Value::Null).await;
    assert_eq!(status(&token).await, 404);
    let binding = guarded.grant("ann", "ROLE_READER", "acme").await;
    assert_eq!(status(&token).await, 200, "what is granted holds at once, whatever is remembered");
    let revoked = guarded.ask(&guarded.admin, Method::DELETE, &format!("/v1/bindings/{binding}"), Value::Null).await;
    assert_eq!(revoked.status, 200);
    until(async || status(&token).await == 404).await;

    guarded.grant("ann", "ROLE_READER", "acme").await;
    assert_eq!(status(&token).await, 200);
    assert_eq!(guarded.post(&guarded.admin, &format!("/v1/tokens/{uid}:revoke"), json!({})).await.status, 200);
    until(async || status(&token).await == 401).await;

    // A namespace that is made anew is nobody's who was bound to the old one.
    let (token, _) = guarded.token(&json!({ "account": "ann" }), Value::Null).await;
    assert_eq!(status(&token).await, 200);
    assert_eq!(guarded.ask(&guarded.admin, Method::DELETE, "/v1/namespaces/acme", Value::Null).await.status, 200);
    guarded.push("acme/web", "1").await;
    until(async || status(&token).await == 404).await;
    other.stop(std::time::Duration::from_secs(5)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replica_that_hears_of_nothing_remembers_nothing() {
    let guarded = Guarded::with(&[("database-session-url", "none")]).await;
    guarded.push("acme/web", "1").await;
    let ann = guarded.account("ann").await;
    guarded.grant("ann", "ROLE_READER", "acme").await;
    let path = "/v1/repositories/acme/web/tags/1";
    assert_eq!(guarded.get(&ann, path).await.status, 200);
    // Behind its back, and told to nobody.
    let mut database = guarded.server.database().connection().await;
    sqlx::query("delete from bindings where role = 1").execute(&mut database).await.unwrap();
    assert_eq!(guarded.get(&ann, path).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_of_events_ends_with_the_token_that_opened_it_and_shows_what_is_seen() {
    use tokio_stream::StreamExt;
    use wharfinger::pb::event_service_client::EventServiceClient;
    use wharfinger::pb::{EventKind, WatchEventsRequest};

    let guarded = Guarded::start().await;
    guarded.push("acme/web", "1").await;
    guarded.push("hidden/web", "1").await;
    guarded.account("ann").await;
    guarded.grant("ann", "ROLE_READER", "acme").await;
    let (token, uid) = guarded.token(&json!({ "account": "ann" }), Value::Null).await;
    let mut events = EventServiceClient::new(guarded.server.channel().await);
    let mut request = tonic::Request::new(WatchEventsRequest::default());
    request.metadata_mut().insert("authorization", format!("Bearer {token}").parse().unwrap());
    let mut stream = events.watch_events(request).await.unwrap().into_inner();
    stream.next().await.unwrap().unwrap();
    guarded.push("hidden/web", "2").await;
    guarded.push("acme/web", "2").await;
    let seen = loop {
        let message = stream.next().await.unwrap().unwrap();
        if let Some(event) = message.event {
            assert_eq!(event.namespace, "acme");
            if event.kind() == EventKind::TagCreated {
                break event;
            }
        }
    };
    assert_eq!(seen.tag, "2");
    assert_eq!(guarded.post(&guarded.admin, &format!("/v1/tokens/{uid}:revoke"), json!({})).await.status, 200);
    guarded.push("acme/web", "3").await;
    let ended = loop {
        match stream.next().await.unwrap() {
            Ok(message) => assert!(message.event.is_none_or(|event| event.tag != "3"), "it was told after all"),
            Err(status) => break status,
        }
    };
    assert_eq!(ended.code(), tonic::Code::Unauthenticated);
}
