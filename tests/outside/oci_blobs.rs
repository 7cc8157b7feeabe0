//! Blobs over the distribution protocol: pushed whole and in chunks, resumed, cancelled, mounted, read in part, deleted.

use reqwest::Method;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use wharfinger::domain::{Algorithm, Digest};

use crate::support::{Oci, TestServer, error_codes};

const BYTES: &[u8] = b"a wharfinger keeps a wharf and knows what lies on it";

#[tokio::test(flavor = "multi_thread")]
async fn a_blob_pushed_whole_is_read_back_with_the_headers_that_clients_look_for() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let digest = Digest::sha256(BYTES);
    let response = oci.finish(&oci.start("acme/web").await, &digest, BYTES).await;
    assert_eq!(response.status(), 201);
    assert_eq!(response.headers()["location"], format!("/v2/acme/web/blobs/{digest}"));
    assert_eq!(response.headers()["docker-content-digest"], digest.to_string());

    let path = format!("/v2/acme/web/blobs/{digest}");
    let (whole, head) = (oci.get(&path).await, oci.head(&path).await);
    for response in [&whole, &head] {
        assert_eq!(response.status(), 200);
        let headers = response.headers();
        assert_eq!(headers["content-length"], BYTES.len().to_string());
        assert_eq!(headers["content-type"], "application/octet-stream");
        assert_eq!(headers["docker-content-digest"], digest.to_string());
        assert_eq!(headers["etag"], format!("\"{digest}\""));
        assert_eq!(headers["accept-ranges"], "bytes");
        assert_eq!(headers["x-content-type-options"], "nosniff");
    }
    assert_eq!(whole.bytes().await.unwrap(), BYTES);
    assert_eq!(oci.get(&format!("/v2/acme/other/blobs/{digest}")).await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blob_of_many_pieces_survives_the_way_there_and_back() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let bytes: Vec<u8> = (0..3_000_017u32).map(|n| (n.wrapping_mul(n) >> 7) as u8).collect();
    for algorithm in [Algorithm::Sha256, Algorithm::Sha512] {
        let digest = Digest::of(algorithm, &bytes);
        let path = format!("/v2/acme/web/blobs/uploads/?digest={digest}");
        let response = oci.request(Method::POST, &path).body(bytes.clone()).send().await.unwrap();
        assert_eq!(response.status(), 201);
        let response = oci.get(&format!("/v2/acme/web/blobs/{digest}")).await;
        assert!(response.bytes().await.unwrap() == bytes, "the same bytes");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn chunks_that_do_not_fit_are_told_where_to_go_on() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let session = oci.start("acme/web").await;
    let first = oci.patch(&session, Some("0-19"), &BYTES[..20]).await;
    assert_eq!((first.status().as_u16(), &first.headers()["range"]), (202, &"0-19".parse().unwrap()));
    for (range, body) in [("0-19", &BYTES[..20]), ("21-30", &BYTES[21..31]), ("19-30", &BYTES[19..31])] {
        let refused = oci.patch(&session, Some(range), body).await;
        assert_eq!(refused.status(), 416, "{range}");
        assert_eq!(refused.headers()["range"], "0-19");
        assert_eq!(refused.headers()["location"], session);
    }
    let refused = oci.patch(&session, Some("20-30"), &BYTES[20..25]).await;
    assert_eq!((refused.status().as_u16(), error_codes(refused).await), (400, vec!["SIZE_INVALID".to_owned()]));
    let refused = oci.patch(&session, Some("twenty"), &BYTES[20..25]).await;
    assert_eq!((refused.status().as_u16(), error_codes(refused).await), (400, vec!["BLOB_UPLOAD_INVALID".to_owned()]));

    let status = oci.get(&session).await;
    assert_eq!((status.status().as_u16(), &status.headers()["range"]), (204, &"0-19".parse().unwrap()));
    let digest = Digest::sha256(BYTES);
    assert_eq!(oci.finish(&session, &digest, &BYTES[20..]).await.status(), 201);
    assert_eq!(oci.get(&format!("/v2/acme/web/blobs/{digest}")).await.bytes().await.unwrap(), BYTES);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_goes_on_after_a_restart_of_the_server() {
    let mut server = TestServer::start().await;
    let session = {
        let oci = Oci::of(&server);
        let session = oci.start("acme/web").await;
        assert_eq!(oci.patch(&session, None, &BYTES[..20]).await.status(), 202);
        session
    };
    server.restart().await;
    let oci = Oci::of(&server);
    assert_eq!(oci.get(&session).await.headers()["range"], "0-19");
    let digest = Digest::sha256(BYTES);
    assert_eq!(oci.finish(&session, &digest, &BYTES[20..]).await.status(), 201);
    assert_eq!(oci.get(&format!("/v2/acme/web/blobs/{digest}")).await.bytes().await.unwrap(), BYTES);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_goes_on_after_its_connection_broke() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let session = oci.start("acme/web").await;
    let mut connection = TcpStream::connect(server.address()).await.unwrap();
    let head = format!("PATCH {session} HTTP/1.1\r\nhost: wharf\r\ncontent-length: {}\r\n\r\n", BYTES.len());
    connection.write_all(head.as_bytes()).await.unwrap();
    connection.write_all(&BYTES[..33]).await.unwrap();
    connection.shutdown().await.unwrap();
    // Saved once the server has noticed, which nothing tells but the session itself.
    while oci.get(&session).await.headers()["range"] != "0-32" {
        tokio::task::yield_now().await;
    }
    let digest = Digest::sha256(BYTES);
    assert_eq!(oci.finish(&session, &digest, &BYTES[33..]).await.status(), 201);
    assert_eq!(oci.get(&format!("/v2/acme/web/blobs/{digest}")).await.bytes().await.unwrap(), BYTES);
}

#[tokio::test(flavor = "multi_thread")]
async fn other_bytes_than_announced_end_the_session_and_leave_nothing_visible() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let (session, digest) = (oci.start("acme/web").await, Digest::sha256(b"others"));
    let refused = oci.finish(&session, &digest, BYTES).await;
    assert_eq!((refused.status().as_u16(), error_codes(refused).await), (400, vec!["DIGEST_INVALID".to_owned()]));
    for digest in [digest, Digest::sha256(BYTES)] {
        assert_eq!(oci.head(&format!("/v2/acme/web/blobs/{digest}")).await.status(), 404);
    }
    let gone = oci.get(&session).await;
    assert_eq!((gone.status().as_u16(), error_codes(gone).await), (404, vec!["BLOB_UPLOAD_UNKNOWN".to_owned()]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_session_is_gone() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let session = oci.start("acme/web").await;
    oci.patch(&session, None, &BYTES[..20]).await;
    assert_eq!(oci.delete(&session).await.status(), 204);
    assert_eq!(oci.delete(&session).await.status(), 404);
    assert_eq!(oci.patch(&session, None, &BYTES[20..]).await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_mounted_is_uploaded_instead() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let digest = oci.push_blob("acme/a", BYTES).await;
    let mount = |from: &str, digest: Digest| {
        let path = format!("/v2/acme/b/blobs/uploads/?mount={digest}&from={from}");
        oci.request(Method::POST, &path).send()
    };
    for (from, digest) in [("acme/none", digest), ("acme/a", Digest::sha256(b"unknown"))] {
        let response = mount(from, digest).await.unwrap();
        assert_eq!(response.status(), 202);
        assert!(response.headers()["location"].to_str().unwrap().starts_with("/v2/acme/b/blobs/uploads/"));
    }
    assert_eq!(oci.head(&format!("/v2/acme/b/blobs/{digest}")).await.status(), 404);
    let response = mount("acme/a", digest).await.unwrap();
    assert_eq!(response.status(), 201);
    assert_eq!(response.headers()["location"], format!("/v2/acme/b/blobs/{digest}"));
    assert_eq!(oci.get(&format!("/v2/acme/b/blobs/{digest}")).await.bytes().await.unwrap(), BYTES);
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_of_a_blob_are_read_by_range() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let path = format!("/v2/acme/web/blobs/{}", oci.push_blob("acme/web", BYTES).await);
    let ask = |headers: &[(&str, &str)]| {
        let request =
            headers.iter().fold(oci.request(Method::GET, &path), |all, (key, value)| all.header(*key, *value));
        request.send()
    };
    let size = BYTES.len();
    for (range, content_range, part) in [
        ("bytes=2-11", format!("bytes 2-11/{size}"), &BYTES[2..12]),
        ("bytes=40-", format!("bytes 40-{}/{size}", size - 1), &BYTES[40..]),
        ("bytes=-5", format!("bytes {}-{}/{size}", size - 5, size - 1), &BYTES[size - 5..]),
    ] {
        let response = ask(&[("range", range)]).await.unwrap();
        assert_eq!(response.status(), 206, "{range}");
        assert_eq!(response.headers()["content-range"], content_range);
        assert_eq!(response.bytes().await.unwrap(), part);
    }
    let response = ask(&[("range", "bytes=9999-")]).await.unwrap();
    assert_eq!(
        (response.status().as_u16(), &response.headers()["content-range"]),
        (416, &format!("bytes */{size}").parse().unwrap())
    );
    let response = ask(&[("range", "bytes=2-11"), ("if-range", "\"another\"")]).await.unwrap();
    assert_eq!(response.status(), 200);
    let tag = response.headers()["etag"].to_str().unwrap().to_owned();
    assert_eq!(ask(&[("if-none-match", &tag)]).await.unwrap().status(), 304);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blob_can_be_deleted_until_an_artifact_needs_it() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let loose = format!("/v2/acme/web/blobs/{}", oci.push_blob("acme/web", BYTES).await);
    assert_eq!(oci.delete(&loose).await.status(), 202);
    assert_eq!(oci.head(&loose).await.status(), 404);
    assert_eq!(oci.delete(&loose).await.status(), 404);

    oci.push_image("acme/web", "1").await;
    let needed = format!("/v2/acme/web/blobs/{}", Digest::sha256(b"the layer of 1"));
    let refused = oci.delete(&needed).await;
    assert_eq!((refused.status().as_u16(), error_codes(refused).await), (405, vec!["UNSUPPORTED".to_owned()]));
    assert_eq!(oci.get(&needed).await.status(), 200);
}
