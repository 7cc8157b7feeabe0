//! What every gRPC client expects of a server: health, and reflection in both versions; and gRPC-Web for pages.

use tokio_stream::StreamExt;
use tonic::Code;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_client::HealthClient;
use tonic_reflection::pb::{v1, v1alpha};

use crate::support::TestServer;

#[tokio::test(flavor = "multi_thread")]
async fn health_answers_for_the_whole_server_and_for_each_service() {
    let server = TestServer::start().await;
    let mut health = HealthClient::new(server.channel().await);
    for service in ["", "wharfinger.v1.TagService", "wharfinger.v1.OperationService"] {
        let answer = health.check(HealthCheckRequest { service: service.to_owned() }).await.unwrap().into_inner();
        assert_eq!(answer.status(), ServingStatus::Serving, "{service:?}");
    }
    let unknown = health.check(HealthCheckRequest { service: "wharfinger.v1.Nothing".to_owned() }).await.unwrap_err();
    assert_eq!(unknown.code(), Code::NotFound);
}

#[tokio::test(flavor = "multi_thread")]
async fn reflection_lists_and_describes_in_version_1() {
    use v1::server_reflection_client::ServerReflectionClient;
    use v1::server_reflection_request::MessageRequest::{FileContainingSymbol, ListServices};
    use v1::server_reflection_response::MessageResponse::{FileDescriptorResponse, ListServicesResponse};

    let server = TestServer::start().await;
    let mut client = ServerReflectionClient::new(server.channel().await);
    let ask = |request| v1::ServerReflectionRequest { host: String::new(), message_request: Some(request) };
    let questions =
        [ask(ListServices(String::new())), ask(FileContainingSymbol("wharfinger.v1.TagService".to_owned()))];
    let answers = client.server_reflection_info(tokio_stream::iter(questions)).await.unwrap().into_inner();
    let answers: Vec<_> = answers.map(|answer| answer.unwrap().message_response.unwrap()).collect().await;
    let ListServicesResponse(list) = &answers[0] else { panic!("{answers:?}") };
    let names: Vec<_> = list.service.iter().map(|service| service.name.as_str()).collect();
    for expected in ["grpc.health.v1.Health", "wharfinger.v1.ArtifactService", "wharfinger.v1.TagService"] {
        assert!(names.contains(&expected), "{expected} is not in {names:?}");
    }
    assert!(matches!(answers[1], FileDescriptorResponse(_)));
}

#[tokio::test(flavor = "multi_thread")]
async fn reflection_lists_in_version_1_alpha_too() {
    use v1alpha::server_reflection_client::ServerReflectionClient;
    use v1alpha::server_reflection_request::MessageRequest::ListServices;
    use v1alpha::server_reflection_response::MessageResponse::ListServicesResponse;

    let server = TestServer::start().await;
    let mut client = ServerReflectionClient::new(server.channel().await);
    let message_request = Some(ListServices(String::new()));
    let question = v1alpha::ServerReflectionRequest { host: String::new(), message_request };
    let mut answers = client.server_reflection_info(tokio_stream::iter([question])).await.unwrap().into_inner();
    let answer = answers.next().await.unwrap().unwrap().message_response.unwrap();
    let ListServicesResponse(list) = answer else { panic!("{answer:?}") };
    assert!(list.service.iter().any(|service| service.name == "wharfinger.v1.TagService"));
}

/// A gRPC-Web frame: no flags, the length, nothing.
const EMPTY_MESSAGE: [u8; 5] = [0; 5];

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_this_machine_calls_over_grpc_web_and_a_foreign_one_may_not_read() {
    let server = TestServer::start().await;
    let url = server.url("/grpc.health.v1.Health/Check");
    for (origin, allowed) in [("http://localhost:3000", true), ("https://evil.example", false)] {
        let preflight = server
            .http()
            .request(reqwest::Method::OPTIONS, &url)
            .header("origin", origin)
            .header("access-control-request-method", "POST")
            .header("access-control-request-headers", "content-type,x-grpc-web")
            .send()
            .await
            .unwrap();
        assert_eq!(preflight.headers().contains_key("access-control-allow-origin"), allowed, "{origin}");

        let answer = server
            .http()
            .post(&url)
            .header("origin", origin)
            .header("content-type", "application/grpc-web+proto")
            .body(EMPTY_MESSAGE.to_vec())
            .send()
            .await
            .unwrap();
        assert_eq!(answer.headers().contains_key("access-control-allow-origin"), allowed, "{origin}");
        if allowed {
            let exposed = answer.headers()["access-control-expose-headers"].to_str().unwrap().to_owned();
            assert!(exposed.contains("grpc-status") && exposed.contains("x-request-id"), "{exposed}");
            let body = answer.bytes().await.unwrap();
            assert!(String::from_utf8_lossy(&body).contains("grpc-status:0"), "{body:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_rpc_is_unimplemented_and_an_unknown_path_is_a_404_in_json() {
    let server = TestServer::start().await;
    let mut grpc = tonic::client::Grpc::new(server.channel().await);
    grpc.ready().await.unwrap();
    let path = http::uri::PathAndQuery::from_static("/wharfinger.v1.NoService/Nothing");
    let codec: tonic_prost::ProstCodec<(), ()> = tonic_prost::ProstCodec::default();
    let status = grpc.unary(tonic::Request::new(()), path, codec).await.unwrap_err();
    assert_eq!(status.code(), Code::Unimplemented);

    let (status, body) = server.get("/nothing/here").await;
    assert_eq!(status, 404);
    let body: serde_json::Value = serde_json::from_str(&body).unwrap();
    assert_eq!(body["error"]["status"], "NOT_FOUND");
}

#[tokio::test(flavor = "multi_thread")]
async fn rest_answers_at_the_paths_of_the_protos_and_is_measured_by_rpc() {
    let server = TestServer::start().await;
    let (status, body) = server.get("/v1/namespaces").await;
    assert_eq!(status, 200, "{body}");
    // Other tests of this process count too.
    let counted = async || -> u64 {
        let (_, metrics) = server.get("/metrics").await;
        let line = r#"wharfinger_calls_total{door="rest",method="wharfinger.v1.NamespaceService/GetNamespace",outcome="404"} "#;
        let count = metrics.lines().find_map(|found| found.strip_prefix(line));
        count.map_or(0, |count| count.parse().unwrap())
    };
    let before = counted().await;
    let (status, body) = server.get("/v1/namespaces/none").await;
    assert_eq!(status, 404);
    assert!(body.contains("NAMESPACE_NOT_FOUND"), "{body}");
    assert!(counted().await > before);
}
