//! Callers that mean no good: many connections that say little, streams that are opened only to be taken back, heads without
//! an end, answers that nobody takes. What counts is that everybody else is served meanwhile.

use bytes::Bytes;
use http::{Method, Request};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tonic::Code;
use wharfinger::pb::GetNamespaceRequest;
use wharfinger::pb::namespace_service_client::NamespaceServiceClient;

use crate::support::TestServer;

/// Connections of each kind: few enough for the least number of files that systems let a process open.
const MANY: usize = 150;

/// Somebody who means well gets answers, over old connections and new ones.
async fn assert_others_are_served(server: &TestServer, old: &mut NamespaceServiceClient<tonic::transport::Channel>) {
    for _ in 0..20 {
        let missing = old.get_namespace(GetNamespaceRequest { namespace: "acme".into() }).await.unwrap_err();
        assert_eq!(missing.code(), Code::NotFound);
    }
    assert_eq!(server.get("/v1/namespaces").await.0, 200);
    assert_eq!(server.get("/readyz").await.0, 200);
}

#[tokio::test]
async fn connections_that_say_nothing_or_never_end_their_heads_stand_in_nobodys_way() {
    let server = TestServer::with(&[("max-concurrency", "16")]).await;
    let mut old = NamespaceServiceClient::new(server.channel().await);
    let mut held = Vec::new();
    for beginning in [
        &b""[..],
        b"P",
        b"PRI * HTTP/2.0\r\n\r\nSM",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET /v1/namespaces HTTP/1.1\r\nhost: x\r\n",
        b"POST /v1/namespaces HTTP/1.1\r\nhost: x\r\nconte",
    ] {
        for _ in 0..MANY {
            let mut stream = TcpStream::connect(server.address()).await.unwrap();
            stream.write_all(beginning).await.unwrap();
            held.push(stream);
        }
    }
    assert_others_are_served(&server, &mut old).await;
}

#[tokio::test]
async fn bodies_that_never_end_keep_their_places_and_no_more() {
    let server = TestServer::with(&[("max-concurrency", "64")]).await;
    let mut old = NamespaceServiceClient::new(server.channel().await);
    let head =
        "POST /v1/namespaces HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{";
    let mut held = Vec::new();
    for _ in 0..32 {
        let mut stream = TcpStream::connect(server.address()).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        held.push(stream);
    }
    assert_others_are_served(&server, &mut old).await;
}

#[tokio::test]
async fn streams_that_are_taken_back_at_once_end_their_connection() {
    let server = TestServer::start().await;
    let mut old = NamespaceServiceClient::new(server.channel().await);
    let stream = TcpStream::connect(server.address()).await.unwrap();
    let (mut sender, connection) = h2::client::handshake(stream).await.unwrap();
    let ended = tokio::spawn(connection);
    let mut opened = 0;
    // CVE-2023-44487: each stream costs the caller nothing, so the number is what must be bounded.
    while opened < 100_000 {
        let request = Request::builder().method(Method::GET).uri("http://x/v1/namespaces").body(()).unwrap();
        sender = match sender.ready().await {
            Ok(sender) => sender,
            Err(_) => break,
        };
        match sender.send_request(request, true) {
            Ok((_, mut stream)) => stream.send_reset(h2::Reason::CANCEL),
            Err(_) => break,
        }
        opened += 1;
        // Otherwise frames would only be collected here.
        tokio::task::yield_now().await;
    }
    assert!(opened < 100_000, "the connection went on");
    let error = ended.await.unwrap().unwrap_err();
    assert!(error.is_go_away() || error.is_io(), "{error:?}");
    assert_others_are_served(&server, &mut old).await;
}

#[tokio::test]
async fn answers_that_get_no_room_hold_nobody_up() {
    let server = TestServer::start().await;
    let mut old = NamespaceServiceClient::new(server.channel().await);
    let stream = TcpStream::connect(server.address()).await.unwrap();
    // A window of nothing: answers are made and can never be sent.
    let (mut sender, connection) =
        h2::client::Builder::new().initial_window_size(0).handshake::<_, Bytes>(stream).await.unwrap();
    let driver = tokio::spawn(connection);
    let mut answers = Vec::new();
    for _ in 0..100 {
        let request = Request::builder().method(Method::GET).uri("http://x/v1/namespaces").body(()).unwrap();
        sender = sender.ready().await.unwrap();
        answers.push(sender.send_request(request, true).unwrap().0);
    }
    let mut heads = Vec::new();
    for answer in answers {
        heads.push(answer.await.unwrap());
    }
    assert!(heads.iter().all(|head| head.status() == 200));
    assert_others_are_served(&server, &mut old).await;
    driver.abort();
}

#[tokio::test]
async fn heads_without_an_end_are_refused() {
    let server = TestServer::start().await;
    let mut old = NamespaceServiceClient::new(server.channel().await);
    let stream = TcpStream::connect(server.address()).await.unwrap();
    let (mut reader, mut writer) = stream.into_split();
    // The server stops reading after its answer, so not all of it need be taken.
    let _ = writer.write_all(format!("GET / HTTP/1.1\r\nx: {}\r\n", "y".repeat(1 << 20)).as_bytes()).await;
    let mut answer = vec![0; 12];
    reader.read_exact(&mut answer).await.unwrap();
    assert_eq!(answer, b"HTTP/1.1 431");

    let stream = TcpStream::connect(server.address()).await.unwrap();
    let (sender, connection) = h2::client::handshake(stream).await.unwrap();
    let driver = tokio::spawn(connection);
    let request = Request::builder().uri("http://x/v1/namespaces").header("x", "y".repeat(256 << 10)).body(()).unwrap();
    let (answer, _) = sender.ready().await.unwrap().send_request(request, true).unwrap();
    let refused = match answer.await {
        Ok(answer) => answer.status() == 431,
        Err(_) => true,
    };
    assert!(refused);
    driver.abort();
    assert_others_are_served(&server, &mut old).await;
}
