//! Holes that other registries had, each tried here.

use reqwest::Method;
use serde_json::{Value, json};
use wharfinger::domain::Digest;

use super::Guarded;
use crate::support::Oci;

#[tokio::test(flavor = "multi_thread")]
async fn a_blob_of_another_tenant_is_not_had_by_its_digest_nor_by_a_mount() {
    let guarded = Guarded::start().await;
    guarded.push("mine/web", "1").await;
    let secret = b"the secret layer of another tenant".to_vec();
    let digest = guarded.oci(&guarded.admin).push_blob("theirs/web", &secret).await;
    guarded.push("theirs/web", "1").await;
    let ann = guarded.oci(&guarded.member("ann", "ROLE_OWNER", "mine").await);

    for repository in ["mine/web", "theirs/web"] {
        let path = format!("/v2/{repository}/blobs/{digest}");
        assert_eq!(ann.get(&path).await.status(), 404, "{path}");
        assert_eq!(ann.head(&path).await.status(), 404, "{path}");
    }
    for from in ["&from=theirs/web", ""] {
        let path = format!("/v2/mine/web/blobs/uploads/?mount={digest}{from}");
        let answer = ann.request(Method::POST, &path).send().await.unwrap();
        assert_eq!(answer.status(), 202, "a mount of what is not seen begins an upload, as if it were not there");
    }
    assert_eq!(ann.get(&format!("/v2/mine/web/blobs/{digest}")).await.status(), 404);
    // Naming it in a manifest does not show it either.
    let config = ann.push_blob("mine/web", b"{}").await;
    let manifest = json!({
        "schemaVersion": 2,
        "mediaType": crate::support::IMAGE_TYPE,
        "config": { "mediaType": "application/vnd.oci.image.config.v1+json", "digest": config, "size": 2 },
        "layers": [{ "mediaType": "application/vnd.oci.image.layer.v1.tar", "digest": digest, "size": secret.len() }],
    });
    let image = crate::support::Image::of(&manifest, crate::support::IMAGE_TYPE);
    assert_eq!(ann.put("mine/web", "stolen", &image).await.status(), 404);
    // Whoever reads both mounts as ever.
    guarded.grant("ann", "ROLE_READER", "theirs").await;
    let path = format!("/v2/mine/web/blobs/uploads/?mount={digest}&from=theirs/web");
    assert_eq!(ann.request(Method::POST, &path).send().await.unwrap().status(), 201);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_upload_session_of_somebody_else_is_not_there() {
    let guarded = Guarded::start().await;
    guarded.push("acme/web", "1").await;
    let ann = guarded.oci(&guarded.member("ann", "ROLE_WRITER", "acme").await);
    let bob = guarded.oci(&guarded.member("bob", "ROLE_OWNER", "acme").await);
    let session = ann.start("acme/web").await;
    assert_eq!(ann.patch(&session, None, "begun").await.status(), 202);
    for other in [&bob, &guarded.oci(&guarded.admin)] {
        assert_eq!(other.get(&session).await.status(), 404);
        assert_eq!(other.patch(&session, None, "x").await.status(), 404);
        assert_eq!(other.finish(&session, &Digest::sha256(b"begun"), "").await.status(), 404);
        assert_eq!(other.delete(&session).await.status(), 404);
    }
    assert_eq!(ann.finish(&session, &Digest::sha256(b"begun"), "").await.status(), 201);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_may_create_tags_only_overwrites_none() {
    let guarded = Guarded::start().await;
    let first = guarded.push("acme/web", "1").await;
    let second = guarded.push("acme/web", "2").await;
    let token = guarded.member("ann", "ROLE_WRITER", "acme").await;
    let oci = guarded.oci(&token);
    assert_eq!(oci.put("acme/web", "1", &second).await.status(), 403);
    assert_eq!(oci.put("acme/web", "1", &first).await.status(), 201, "it points there already");
    let put = oci
        .request(Method::PUT, &format!("/v2/acme/web/manifests/{}?tag=1", second.digest))
        .header("content-type", second.media_type)
        .body(second.manifest.clone());
    assert_eq!(put.send().await.unwrap().status(), 403);
    let tag = json!({ "tag": "1", "digest": second.digest });
    assert_eq!(guarded.post(&token, "/v1/repositories/acme/web/tags", tag).await.status, 409);
    let now = guarded.get(&token, "/v1/repositories/acme/web/tags/1").await.json();
    assert_eq!(now["digest"], json!(first.digest));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_catalog_tells_nothing_without_an_identity() {
    let guarded = Guarded::start().await;
    guarded.push("acme/web", "1").await;
    for path in ["/v2/_catalog", "/v1/repositories", "/v1/namespaces", "/v1/operations", "/ocirepositories", "/ocitags"]
    {
        for token in ["", &guarded.account(&format!("a{}", path.len() + path.matches('o').count() * 100)).await] {
            let answer = guarded.get(token, path).await;
            assert!(!answer.text.contains("acme"), "{path}: {answer:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn fields_that_are_the_servers_to_set_stay_as_they_are() {
    let guarded = Guarded::start().await;
    guarded.push("acme/web", "1").await;
    let owner = guarded.member("ann", "ROLE_OWNER", "acme").await;
    let body = json!({ "description": "mine", "creator": "admin", "repositoryCount": "77", "uid": "0" });
    let answer = guarded.ask(&owner, Method::PATCH, "/v1/namespaces/acme", body).await;
    let now = guarded.get(&owner, "/v1/namespaces/acme").await.json();
    assert_eq!((now["creator"].as_str(), now["repositoryCount"].as_str()), (Some("admin"), Some("1")), "{answer:?}");
    let body = json!({ "account": { "name": "eve", "uid": "0", "creator": "x", "hasPassword": true } });
    let made = guarded.post(&guarded.admin, "/v1/accounts", body).await;
    if made.status == 200 {
        assert_eq!((&made.json()["creator"], &made.json()["hasPassword"]), (&json!("admin"), &Value::Null));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_but_the_authorization_header_says_who_calls() {
    let guarded = Guarded::start().await;
    guarded.push("acme/web", "1").await;
    let path = guarded.server.url("/v1/repositories/acme/web/tags/1");
    let bearer = format!("Bearer {}", guarded.admin);
    let http = guarded.server.http();
    for (name, value) in [
        ("x_authorization", bearer.as_str()),
        ("authorization_", &bearer),
        ("grpc-metadata-authorization", &bearer),
        ("x-forwarded-user", "admin"),
        ("x-remote-user", "admin"),
        ("proxy-authorization", &bearer),
        ("cookie", "token=admin"),
    ] {
        let answer = http.get(&path).header(name, value).send().await.unwrap();
        assert_eq!(answer.status(), 401, "{name}");
    }
    let asked = http.get(format!("{path}?access_token={}", guarded.admin)).send().await.unwrap();
    assert!([400, 401].contains(&asked.status().as_u16()), "{asked:?}");
    let twice =
        http.get(&path).header("authorization", "Bearer x").header("authorization", &bearer).send().await.unwrap();
    assert_eq!(twice.status(), 401, "two credentials say two things");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_method_that_counts_is_the_requests_own() {
    let guarded = Guarded::start().await;
    guarded.push("acme/web", "1").await;
    let reader = guarded.member("ann", "ROLE_READER", "acme").await;
    let path = "/v1/repositories/acme/web/tags/1";
    for header in ["x-http-method-override", "x-http-method", "x-method-override"] {
        let request = guarded.server.http().get(guarded.server.url(path)).bearer_auth(&reader).header(header, "DELETE");
        assert_eq!(request.send().await.unwrap().status(), 200, "{header}");
    }
    guarded.get(&guarded.admin, &format!("{path}?_method=DELETE")).await;
    assert_eq!(guarded.get(&reader, path).await.status, 200, "it is still there");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_path_is_the_same_to_who_decides_and_to_who_answers() {
    let guarded = Guarded::start().await;
    guarded.push("acme/web", "1").await;
    guarded.push("open/web", "1").await;
    let open = json!({ "anonymousPull": true });
    assert_eq!(guarded.ask(&guarded.admin, Method::PATCH, "/v1/namespaces/open", open).await.status, 200);
    for path in [
        "/v2/open/../acme/web/manifests/1",
        "/v2/open/%2e%2e/acme/web/manifests/1",
        "/v2/open/web/..%2f..%2facme/web/manifests/1",
        "//v2/acme/web/manifests/1",
        "/v2//acme/web/manifests/1",
        "/v2/acme%2fweb/manifests/1",
        "/v1/repositories/open/..%2facme/web/tags/1",
        "/v1/repositories/open%2f..%2facme%2fweb/tags/1",
        "/V1/repositories/acme/web/tags/1",
        "/v1/repositories/acme/web/tags/1;x",
        "/v1/repositories/acme/web/tags/1%00",
    ] {
        let raw = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
        let answer = guarded.server.raw(raw.as_bytes()).await;
        let status: u16 = answer.split(' ').nth(1).unwrap().parse().unwrap();
        assert!((400..500).contains(&status), "{path}: {answer}");
        assert!(!answer.contains("\"digest\""), "{path}: {answer}");
    }
    for target in ["v1/repositories/acme/web/tags/1", "v2/acme/web/manifests/1"] {
        let raw = format!("GET {target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
        let answer = guarded.server.raw(raw.as_bytes()).await;
        assert!(!answer.starts_with("HTTP/1.1 2"), "{target}: {answer}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn stored_html_is_never_served_as_a_page() {
    let guarded = Guarded::start().await;
    let page = b"<html><script>alert(1)</script></html>";
    let oci = guarded.oci(&guarded.admin);
    let digest = oci.push_blob("acme/web", page).await;
    let served = oci.get(&format!("/v2/acme/web/blobs/{digest}")).await;
    assert_eq!(served.headers()["content-type"], "application/octet-stream");
    assert_eq!(served.headers()["x-content-type-options"], "nosniff");
    let image = guarded.push("acme/web", "1").await;
    let served = oci.get(&format!("/v2/acme/web/manifests/{}", image.digest)).await;
    assert_eq!(served.headers()["x-content-type-options"], "nosniff");
    let html =
        oci.request(Method::PUT, "/v2/acme/web/manifests/html").header("content-type", "text/html").body(page.to_vec());
    assert_eq!(html.send().await.unwrap().status(), 400);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deletion_by_digest_or_tag_needs_the_same_role_at_every_door() {
    let guarded = Guarded::start().await;
    let image = guarded.push("acme/web", "1").await;
    let token = guarded.member("ann", "ROLE_WRITER", "acme").await;
    let hash = image.digest.to_string();
    for (method, path) in [
        (Method::DELETE, format!("/v2/acme/web/manifests/{hash}")),
        (Method::DELETE, "/v2/acme/web/manifests/1".to_owned()),
        (Method::DELETE, format!("/v1/repositories/acme/web/artifacts/{hash}")),
        (Method::DELETE, "/v1/repositories/acme/web/tags/1/artifact".to_owned()),
        (Method::DELETE, "/v1/repositories/acme/web/tags/1".to_owned()),
        (Method::DELETE, format!("/api/v2.0/projects/acme/repositories/web/artifacts/{hash}")),
        (Method::DELETE, "/api/v2.0/projects/acme/repositories/web/artifacts/1".to_owned()),
        (Method::DELETE, "/api/v2.0/projects/acme/repositories/web/artifacts/1/tags/1".to_owned()),
        (Method::DELETE, "/api/v2.0/projects/acme/repositories/web".to_owned()),
        (Method::DELETE, format!("/v2/registry/acme/repositories/web/digests/{hash}")),
        (Method::DELETE, "/v2/registry/acme/repositories/web/tags/1".to_owned()),
    ] {
        let answer = guarded.ask(&token, method.clone(), &path, Value::Null).await;
        assert_eq!(answer.status, 403, "{method} {path}: {answer:?}");
    }
    let oci = Oci::proving(&guarded.server.url(""), &format!("Bearer {token}"));
    assert_eq!(oci.get("/v2/acme/web/manifests/1").await.status(), 200, "it is still there");
}
