//! Blobs over gRPC: written in a stream of messages, described, listed by version, read in part.

use tokio_stream::StreamExt;
use tonic::transport::Channel;
use tonic::{Code, Status};
use tonic_types::StatusExt;
use wharfinger::domain::Digest;
use wharfinger::pb;
use wharfinger::pb::blob_service_client::BlobServiceClient;
use wharfinger::pb::upload_blob_request::Part;

use crate::support::{Oci, TestServer};

type Client = BlobServiceClient<Channel>;

const BYTES: &[u8] = b"a wharfinger keeps a wharf and knows what lies on it";

async fn upload(
    client: &mut Client,
    digest: &Digest,
    size_bytes: Option<i64>,
    bytes: &'static [u8],
) -> Result<pb::Blob, Status> {
    let start = pb::UploadBlobStart { repository: "acme/web".to_owned(), digest: digest.to_string(), size_bytes };
    let data = bytes.chunks(10).map(|piece| Part::Data(piece.into()));
    let parts: Vec<_> = std::iter::once(Part::Start(start)).chain(data).collect();
    let messages = parts.into_iter().map(|part| pb::UploadBlobRequest { part: Some(part) });
    let answer = client.upload_blob(tokio_stream::iter(messages.collect::<Vec<_>>())).await?;
    Ok(answer.into_inner().blob.unwrap())
}

async fn download(client: &mut Client, digest: &Digest, offset: i64, length: i64) -> Result<Vec<u8>, Status> {
    let request = pb::DownloadBlobRequest {
        repository: "acme/web".to_owned(),
        digest: digest.to_string(),
        offset_bytes: offset,
        length_bytes: length,
    };
    let mut chunks = client.download_blob(request).await?.into_inner();
    let mut bytes = Vec::new();
    while let Some(chunk) = chunks.next().await {
        let body = chunk?.body.unwrap();
        assert_eq!(body.content_type, "application/octet-stream");
        bytes.extend_from_slice(&body.data);
    }
    Ok(bytes)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blob_written_over_grpc_is_read_there_and_over_http() {
    let server = TestServer::start().await;
    let mut client = Client::new(server.channel().await);
    let digest = Digest::sha256(BYTES);
    let blob = upload(&mut client, &digest, Some(BYTES.len() as i64), BYTES).await.unwrap();
    assert_eq!((blob.size_bytes, blob.reference_count), (BYTES.len() as i64, 0));
    let request = pb::GetBlobRequest { repository: "acme/web".to_owned(), digest: digest.to_string() };
    assert_eq!(client.get_blob(request).await.unwrap().into_inner().blob, Some(blob));
    assert_eq!(download(&mut client, &digest, 0, 0).await.unwrap(), BYTES);
    assert_eq!(download(&mut client, &digest, 2, 10).await.unwrap(), &BYTES[2..12]);
    assert_eq!(download(&mut client, &digest, 40, 1000).await.unwrap(), &BYTES[40..]);
    assert_eq!(download(&mut client, &digest, BYTES.len() as i64, 0).await.unwrap(), b"");
    assert_eq!(download(&mut client, &digest, 1000, 0).await.unwrap_err().code(), Code::OutOfRange);
    assert_eq!(download(&mut client, &digest, -1, 0).await.unwrap_err().code(), Code::InvalidArgument);
    let (status, text) = server.get(&format!("/v2/acme/web/blobs/{digest}")).await;
    assert_eq!((status, text.as_bytes()), (200, BYTES));
}

#[tokio::test(flavor = "multi_thread")]
async fn other_bytes_than_announced_are_refused_with_a_reason() {
    let server = TestServer::start().await;
    let mut client = Client::new(server.channel().await);
    let reason = |status: Status| status.get_details_error_info().unwrap().reason;
    let digest = Digest::sha256(b"others");
    assert_eq!(reason(upload(&mut client, &digest, None, BYTES).await.unwrap_err()), "DIGEST_MISMATCH");
    let digest = Digest::sha256(BYTES);
    assert_eq!(reason(upload(&mut client, &digest, Some(7), BYTES).await.unwrap_err()), "SIZE_MISMATCH");
    assert_eq!(reason(upload(&mut client, &digest, Some(700), BYTES).await.unwrap_err()), "SIZE_MISMATCH");
    let no_start = [pb::UploadBlobRequest { part: Some(Part::Data(BYTES.into())) }];
    assert_eq!(reason(client.upload_blob(tokio_stream::iter(no_start)).await.unwrap_err()), "INVALID_FIELD");
    let request = pb::GetBlobRequest { repository: "acme/web".to_owned(), digest: digest.to_string() };
    assert_eq!(reason(client.get_blob(request.clone()).await.unwrap_err()), "BLOB_NOT_FOUND");
    let request = pb::GetBlobRequest { repository: "acme/none".to_owned(), ..request };
    assert_eq!(reason(client.get_blob(request).await.unwrap_err()), "REPOSITORY_NOT_FOUND");
}

#[tokio::test(flavor = "multi_thread")]
async fn blobs_are_listed_as_they_were_at_a_version() {
    let server = TestServer::start().await;
    let (oci, mut client) = (Oci::of(&server), Client::new(server.channel().await));
    let first = oci.push_image("acme/web", "1").await;
    oci.push_image("acme/web", "2").await;
    oci.delete(&format!("/v2/acme/web/manifests/{}", first.digest)).await;
    let mut list = async |request: pb::ListBlobsRequest| {
        let request = pb::ListBlobsRequest { repository: "acme/web".to_owned(), ..request };
        let answer = client.list_blobs(request).await.unwrap().into_inner();
        (answer.blobs.len(), answer.total_size, answer.next_page_token)
    };
    let none = String::new;
    assert_eq!(list(pb::ListBlobsRequest::default()).await, (2, 2, none()));
    assert_eq!(list(pb::ListBlobsRequest { version: Some(0), ..Default::default() }).await, (0, 0, none()));
    assert_eq!(list(pb::ListBlobsRequest { version: Some(2), ..Default::default() }).await, (4, 4, none()));
    assert_eq!(list(pb::ListBlobsRequest { added_in_version: Some(2), ..Default::default() }).await, (2, 2, none()));
    assert_eq!(list(pb::ListBlobsRequest { removed_in_version: Some(3), ..Default::default() }).await, (2, 2, none()));
    let (count, total, token) = list(pb::ListBlobsRequest { page_size: 1, ..Default::default() }).await;
    assert_eq!((count, total, token.is_empty()), (1, 2, false));
    let rest = list(pb::ListBlobsRequest { page_size: 1, page_token: token, ..Default::default() }).await;
    assert_eq!(rest, (1, 2, none()));
}
