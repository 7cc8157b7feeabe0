//! Manifests over the distribution protocol: pushed by tag and digest, read, deleted by the same rules as everywhere.

use reqwest::Method;
use serde_json::{Value, json};
use wharfinger::domain::Digest;

use crate::support::{Image, Oci, TestServer, error_codes};

#[tokio::test(flavor = "multi_thread")]
async fn an_image_is_read_back_byte_for_byte_by_tag_and_by_digest() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let image = oci.prepare_image("acme/web", "1", json!({})).await;
    let response = oci.put("acme/web", "1", &image).await;
    assert_eq!(response.status(), 201);
    assert_eq!(response.headers()["docker-content-digest"], image.digest.to_string());
    assert_eq!(response.headers()["location"], format!("/v2/acme/web/manifests/{}", image.digest));
    for reference in ["1".to_owned(), image.digest.to_string()] {
        let path = format!("/v2/acme/web/manifests/{reference}");
        let (whole, head) = (oci.get(&path).await, oci.head(&path).await);
        for response in [&whole, &head] {
            assert_eq!(response.status(), 200);
            assert_eq!(response.headers()["content-type"], image.media_type);
            assert_eq!(response.headers()["content-length"], image.manifest.len().to_string());
            assert_eq!(response.headers()["docker-content-digest"], image.digest.to_string());
        }
        assert_eq!(whole.text().await.unwrap(), image.manifest);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_manifest_names_every_blob_that_is_missing() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    // Its blobs are in another repository.
    let image = oci.prepare_image("acme/a", "1", json!({})).await;
    let refused = oci.put("acme/b", "1", &image).await;
    assert_eq!(refused.status(), 404);
    assert_eq!(error_codes(refused).await, ["MANIFEST_BLOB_UNKNOWN", "MANIFEST_BLOB_UNKNOWN"]);
    assert_eq!(oci.get("/v2/acme/b/manifests/1").await.status(), 404);

    let index = json!({ "schemaVersion": 2, "manifests": [image.descriptor()] });
    let refused = oci.put("acme/a", "1", &Image::of(&index, crate::support::INDEX_TYPE)).await;
    assert_eq!(
        (refused.status().as_u16(), error_codes(refused).await),
        (404, vec!["MANIFEST_BLOB_UNKNOWN".to_owned()])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_manifest_that_is_not_what_was_announced_is_refused() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let image = oci.prepare_image("acme/web", "1", json!({})).await;
    let refused = oci.put("acme/web", &Digest::sha256(b"another").to_string(), &image).await;
    assert_eq!((refused.status().as_u16(), error_codes(refused).await), (400, vec!["DIGEST_INVALID".to_owned()]));
    let other_type = Image { media_type: crate::support::INDEX_TYPE, ..image.clone() };
    let refused = oci.put("acme/web", "1", &other_type).await;
    assert_eq!((refused.status().as_u16(), error_codes(refused).await), (400, vec!["MANIFEST_INVALID".to_owned()]));
    for text in ["", "{", "[]", "null", r#"{"schemaVersion":2,"schemaVersion":2}"#] {
        let refused = oci.put("acme/web", "1", &Image { manifest: text.to_owned(), ..image.clone() }).await;
        let answer = (refused.status().as_u16(), error_codes(refused).await);
        assert_eq!(answer, (400, vec!["MANIFEST_INVALID".to_owned()]), "{text:?}");
    }
    assert_eq!(oci.get("/v2/acme/web/manifests/1").await.status(), 404);
    let with_parameters = oci
        .request(Method::PUT, "/v2/acme/web/manifests/1")
        .header("content-type", format!("{}; charset=utf-8", image.media_type))
        .body(image.manifest.clone());
    assert_eq!(with_parameters.send().await.unwrap().status(), 201);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_manifest_over_the_limit_is_refused_whether_its_size_is_announced_or_not() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let large = vec![b' '; (4 << 20) + 1];
    let streamed = reqwest::Body::wrap(http_body_util::StreamBody::new(futures_util::stream::iter(
        large
            .chunks(1 << 20)
            .map(|piece| Ok::<_, std::io::Error>(http_body::Frame::data(bytes::Bytes::copy_from_slice(piece))))
            .collect::<Vec<_>>(),
    )));
    for body in [reqwest::Body::from(large), streamed] {
        let request = oci.request(Method::PUT, "/v2/acme/web/manifests/1").body(body);
        let refused = request.header("content-type", crate::support::IMAGE_TYPE).send().await.unwrap();
        assert_eq!((refused.status().as_u16(), error_codes(refused).await), (413, vec!["SIZE_INVALID".to_owned()]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_push_by_digest_takes_tags_along() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let image = oci.prepare_image("acme/web", "1", json!({})).await;
    let response = oci.put("acme/web", &format!("{}?tag=1&tag=1.2", image.digest), &image).await;
    let tags: Vec<_> = response.headers().get_all("oci-tag").iter().map(|tag| tag.to_str().unwrap()).collect();
    assert_eq!((response.status().as_u16(), tags), (201, vec!["1", "1.2"]));
    for tag in ["1", "1.2"] {
        assert_eq!(oci.get(&format!("/v2/acme/web/manifests/{tag}")).await.status(), 200);
    }
    let refused = oci.put("acme/web", &format!("{}?tag=.a", image.digest), &image).await;
    assert_eq!((refused.status().as_u16(), error_codes(refused).await), (400, vec!["MANIFEST_INVALID".to_owned()]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_of_a_live_index_is_not_deleted_alone() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let children = [oci.push_image("acme/web", "amd64").await, oci.push_image("acme/web", "arm64").await];
    let index = oci.push_index("acme/web", "1", &children).await;
    let child = format!("/v2/acme/web/manifests/{}", children[0].digest);
    let refused = oci.delete(&child).await;
    assert_eq!(refused.status(), 405);
    let body: Value = serde_json::from_str(&refused.text().await.unwrap()).unwrap();
    assert_eq!(body["errors"][0]["code"], "DENIED");
    assert_eq!(body["errors"][0]["detail"]["parents"], json!([index.digest]));
    assert_eq!(oci.get(&child).await.status(), 200);

    assert_eq!(oci.delete(&format!("/v2/acme/web/manifests/{}", index.digest)).await.status(), 202);
    assert_eq!(oci.get("/v2/acme/web/manifests/1").await.status(), 404);
    // A tag of its own keeps it.
    assert_eq!(oci.get(&child).await.status(), 200);
    assert_eq!(oci.delete(&child).await.status(), 202);
    assert_eq!(oci.get(&child).await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn deleting_a_tag_keeps_its_artifact() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let image = oci.push_image("acme/web", "1").await;
    assert_eq!(oci.delete("/v2/acme/web/manifests/1").await.status(), 202);
    let gone = oci.get("/v2/acme/web/manifests/1").await;
    assert_eq!((gone.status().as_u16(), error_codes(gone).await), (404, vec!["MANIFEST_UNKNOWN".to_owned()]));
    assert_eq!(oci.get(&format!("/v2/acme/web/manifests/{}", image.digest)).await.status(), 200);
    assert_eq!(oci.delete("/v2/acme/web/manifests/1").await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_image_comes_back_with_a_second_push() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let image = oci.push_image("acme/web", "1").await;
    assert_eq!(oci.delete(&format!("/v2/acme/web/manifests/{}", image.digest)).await.status(), 202);
    let layer = format!("/v2/acme/web/blobs/{}", Digest::sha256(b"the layer of 1"));
    assert_eq!(oci.head(&layer).await.status(), 404);
    let again = oci.push_image("acme/web", "1").await;
    assert_eq!(again.digest, image.digest);
    assert_eq!(oci.get("/v2/acme/web/manifests/1").await.text().await.unwrap(), image.manifest);
    assert_eq!(oci.get(&layer).await.status(), 200);
}
