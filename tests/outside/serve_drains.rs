//! Stories of a stop: what is in flight, what comes late, what never ends.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_stream::StreamExt;
use tonic::Code;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_client::HealthClient;

use crate::support::TestServer;

/// Longer than any test may take: what waits for this long has failed.
const NEVER: Duration = Duration::from_secs(300);

#[tokio::test(flavor = "multi_thread")]
async fn whoever_watches_health_is_told_and_let_go() {
    let mut server = TestServer::start().await;
    let mut health = HealthClient::new(server.channel().await);
    let mut watch = health.watch(HealthCheckRequest::default()).await.unwrap().into_inner();
    assert_eq!(watch.next().await.unwrap().unwrap().status(), ServingStatus::Serving);
    server.stop(NEVER).await;
    assert_eq!(watch.next().await.unwrap().unwrap().status(), ServingStatus::NotServing);
    assert_eq!(watch.next().await.unwrap().unwrap_err().code(), Code::Unavailable);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_watches_events_over_rest_is_let_go() {
    let mut server = TestServer::start().await;
    let mut watch = server.http().get(server.url("/v1/events:watch")).send().await.unwrap();
    assert_eq!(watch.status(), 200);
    // Were it waited for, this would never end.
    server.stop(NEVER).await;
    while let Ok(Some(_)) = watch.chunk().await {}
}

#[tokio::test(flavor = "multi_thread")]
async fn an_idle_connection_does_not_hold_up_a_stop_and_the_port_is_closed() {
    let mut server = TestServer::start().await;
    let mut idle = TcpStream::connect(server.address()).await.unwrap();
    let mut used = TcpStream::connect(server.address()).await.unwrap();
    used.write_all(b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    let mut answer = [0; 12];
    used.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 200");
    server.stop(NEVER).await;
    let mut rest = Vec::new();
    idle.read_to_end(&mut rest).await.unwrap();
    used.read_to_end(&mut rest).await.unwrap();
    assert!(TcpStream::connect(server.address()).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_never_ends_is_cut_when_the_time_to_drain_is_over() {
    let mut server = TestServer::start().await;
    let mut slow = TcpStream::connect(server.address()).await.unwrap();
    // A head that is not whole is a request in flight as far as anybody can tell.
    slow.write_all(b"GET /healthz HTTP/1.1\r\nhost:").await.unwrap();
    server.stop(Duration::from_millis(50)).await;
    let mut rest = Vec::new();
    let _ = slow.read_to_end(&mut rest).await;
    assert!(!String::from_utf8_lossy(&rest).contains("200 OK"));
}
