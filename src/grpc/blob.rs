//! `wharfinger.v1.BlobService`.

use bytes::Bytes;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use tonic::{Request, Response, Status, Streaming};

use super::status::from_error;
use super::{caller, convert};
use crate::app::{App, ListBlobs, PageRequest, PutBlob, UploadBody};
use crate::domain::{Error, Malformed, Result, blob};
use crate::pb;
use pb::upload_blob_request::Part;

/// The service over the app.
#[derive(Debug)]
pub(super) struct Blobs {
    app: App,
}

impl Blobs {
    pub(super) fn new(app: &App) -> Self {
        Self { app: app.clone() }
    }
}

#[tonic::async_trait]
impl pb::blob_service_server::BlobService for Blobs {
    async fn get_blob(&self, request: Request<pb::GetBlobRequest>) -> Result<Response<pb::GetBlobResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let repository = convert::required("repository", &request.repository).map_err(from_error)?;
        let digest = convert::required("digest", &request.digest).map_err(from_error)?;
        let blob = self.app.get_blob(&caller, &repository, &digest).await.map_err(from_error)?;
        Ok(Response::new(pb::GetBlobResponse { blob: Some(message(blob)) }))
    }

    async fn list_blobs(
        &self,
        request: Request<pb::ListBlobsRequest>,
    ) -> Result<Response<pb::ListBlobsResponse>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            Ok(ListBlobs {
                repository: convert::required("repository", &request.repository)?,
                moment: convert::moment(false, request.version, request.added_in_version, request.removed_in_version)?,
                page: PageRequest::plain(request.page_size, request.page_token),
            })
        };
        let input = read().map_err(from_error)?;
        let page = self.app.list_blobs(&caller, input).await.map_err(from_error)?;
        Ok(Response::new(pb::ListBlobsResponse {
            blobs: page.items.into_iter().map(message).collect(),
            next_page_token: page.next_token,
            total_size: page.total.unwrap_or_default(),
        }))
    }

    type DownloadBlobStream = BoxStream<'static, Result<pb::DownloadBlobResponse, Status>>;

    async fn download_blob(
        &self,
        request: Request<pb::DownloadBlobRequest>,
    ) -> Result<Response<Self::DownloadBlobStream>, Status> {
        let caller = caller(&request);
        let request = request.into_inner();
        let read = || {
            let count = |field, value: i64| {
                u64::try_from(value).map_err(|_| Malformed::new("must not be negative").field(field))
            };
            Ok((
                convert::required("repository", &request.repository)?,
                convert::required("digest", &request.digest)?,
                count("offset_bytes", request.offset_bytes)?,
                count("length_bytes", request.length_bytes)?,
            ))
        };
        let (repository, digest, offset, length) = read().map_err(from_error)?;
        let open = self.app.open_blob(&caller, &repository, &digest).await.map_err(from_error)?;
        let size = open.blob.size_bytes;
        if offset > size {
            let what = format!("the blob has {size} bytes, and the offset is {offset}");
            return Err(from_error(Error::RangeInvalid { what, size }));
        }
        let end = match length {
            0 => size,
            length => size.min(offset.saturating_add(length)),
        };
        let bytes = open.read(offset..end).await.map_err(from_error)?;
        let chunks = bytes.map(|chunk| match chunk {
            Ok(data) => Ok(pb::DownloadBlobResponse {
                body: Some(pb::google::api::HttpBody {
                    content_type: "application/octet-stream".to_owned(),
                    data,
                    extensions: Vec::new(),
                }),
            }),
            Err(error) => Err(from_error(error.into())),
        });
        Ok(Response::new(chunks.boxed()))
    }

    async fn upload_blob(
        &self,
        request: Request<Streaming<pb::UploadBlobRequest>>,
    ) -> Result<Response<pb::UploadBlobResponse>, Status> {
        let caller = caller(&request);
        let mut parts = request.into_inner();
        let start = match parts.try_next().await?.and_then(|message| message.part) {
            Some(Part::Start(start)) => start,
            _ => return Err(from_error(Malformed::new("the first message must be the start").field("start"))),
        };
        let read = || {
            let size_bytes = start.size_bytes.map(|size| {
                u64::try_from(size).map_err(|_| Malformed::new("must not be negative").field("start.size_bytes"))
            });
            Ok(PutBlob {
                repository: convert::required("start.repository", &start.repository)?,
                digest: convert::required("start.digest", &start.digest)?,
                size_bytes: size_bytes.transpose()?,
            })
        };
        let input = read().map_err(from_error)?;
        let blob = self.app.put_blob(&caller, input, body(parts)).await.map_err(from_error)?;
        Ok(Response::new(pb::UploadBlobResponse { blob: Some(message(blob)) }))
    }
}

/// The bytes of the messages after the first.
fn body(parts: Streaming<pb::UploadBlobRequest>) -> UploadBody {
    let bytes = parts.map(|part| match part?.part {
        Some(Part::Data(bytes)) => Ok(bytes),
        None => Ok(Bytes::new()),
        Some(Part::Start(_)) => Err("a second start came".into()),
    });
    bytes.boxed()
}

fn message(blob: blob::Blob) -> pb::Blob {
    pb::Blob {
        repository: blob.repository.into_string(),
        digest: blob.digest.to_string(),
        uid: blob.uid.map(|uid| uid.to_string()).unwrap_or_default(),
        size_bytes: i64::try_from(blob.size_bytes).unwrap_or(i64::MAX),
        create_time: convert::timestamps(blob.create_time),
        reference_count: blob.reference_count,
    }
}
