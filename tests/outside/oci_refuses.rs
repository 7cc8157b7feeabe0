//! What the distribution protocol's door does not let in.

use reqwest::Method;

use crate::support::{Oci, TestServer, error_codes};

#[tokio::test(flavor = "multi_thread")]
async fn names_outside_the_grammar_are_refused_however_they_are_written() {
    let server = TestServer::start().await;
    let long = "a".repeat(256);
    for name in ["..", "a/../b", "a%2fb", "a%2Fb", "a%00b", "A", "a//b", "-a", "%D0%B0", &long] {
        for rest in ["tags/list", "manifests/latest", "blobs/uploads/"] {
            let request = format!("GET /v2/{name}/{rest} HTTP/1.1\r\nhost: wharf\r\nconnection: close\r\n\r\n");
            let answer = server.raw(request.as_bytes()).await;
            assert!(
                answer.starts_with("HTTP/1.1 400 ") && answer.contains("\"NAME_INVALID\""),
                "{name} {rest}: {answer}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn digests_outside_the_grammar_are_refused() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let session = oci.start("acme/web").await;
    for digest in ["", "sha256", "sha256:", "md5:00", hash, &format!("sha256:{}", hash.to_uppercase())] {
        let refused = oci.request(Method::PUT, &format!("{session}?digest={digest}")).send().await.unwrap();
        let answer = (refused.status().as_u16(), error_codes(refused).await);
        assert_eq!(answer, (400, vec!["DIGEST_INVALID".to_owned()]), "{digest:?}");
        if !digest.is_empty() {
            let refused = oci.get(&format!("/v2/acme/web/blobs/{digest}")).await;
            assert_eq!(
                (refused.status().as_u16(), error_codes(refused).await),
                (400, vec!["DIGEST_INVALID".to_owned()])
            );
        }
    }
    // None of it touched the session.
    assert_eq!(oci.get(&session).await.status(), 204);
    let refused = oci.request(Method::POST, "/v2/acme/web/blobs/uploads/?digest-algorithm=md5").send().await.unwrap();
    assert_eq!((refused.status().as_u16(), error_codes(refused).await), (400, vec!["DIGEST_INVALID".to_owned()]));
}

#[tokio::test(flavor = "multi_thread")]
async fn paths_and_methods_that_the_protocol_does_not_know_are_told_apart() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    for path in ["/v2/", "/v2"] {
        let base = oci.get(path).await;
        assert_eq!(
            (base.status().as_u16(), base.headers()["docker-distribution-api-version"].as_bytes()),
            (200, &b"registry/2.0"[..])
        );
    }
    for path in ["/v2/acme", "/v2/acme/web/else", "/v2/acme/web/tags"] {
        assert_eq!(oci.get(path).await.status(), 404, "{path}");
    }
    for (method, path, allowed) in [
        (Method::POST, "/v2/", "GET, HEAD"),
        (Method::DELETE, "/v2/acme/web/tags/list", "GET, HEAD"),
        (Method::GET, "/v2/acme/web/blobs/uploads/", "POST"),
        (Method::POST, "/v2/acme/web/manifests/1", "GET, HEAD, PUT, DELETE"),
    ] {
        let refused = oci.request(method, path).send().await.unwrap();
        assert_eq!(
            (refused.status().as_u16(), &refused.headers()["allow"]),
            (405, &allowed.parse().unwrap()),
            "{path}"
        );
        assert_eq!(error_codes(refused).await, ["UNSUPPORTED"]);
    }
}
