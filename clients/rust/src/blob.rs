//! Blobs: bytes of any size up and down, in chunks. What was cut off is begun again or gone on with, and what arrives is
//! checked against its digest.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_util::stream::{self, Stream, StreamExt};
use sha2::{Digest, Sha256};
use tokio::fs::File;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tonic::Streaming;
use tonic_prost::ProstCodec;

use crate::attempts::Attempts;
use crate::client::Client;
use crate::error::{Error, Result};
use crate::pb;
use crate::rpcs::{DOWNLOAD_BLOB, Rpc, UPLOAD_BLOB};
use pb::upload_blob_request::Part;

/// How many bytes a message of an upload carries at most.
pub const CHUNK_BYTES: usize = 256 << 10;

impl Client {
    /// Uploads bytes, which are known by their digest afterwards. Repeated when it is cut off, because the digest makes that
    /// harmless.
    pub async fn upload_bytes(&self, repository: &str, bytes: impl Into<Bytes>) -> Result<pb::Blob> {
        let bytes: Bytes = bytes.into();
        let digest = text_of(Sha256::digest(&bytes).as_slice());
        let start = start(repository, &digest, Some(bytes.len() as u64));
        self.upload_again(start, || async { Ok(stream::iter(chunks(bytes.clone()))) }).await
    }

    /// Uploads a file of any size. It is read twice: once for its digest, once to send it.
    pub async fn upload_file(&self, repository: &str, path: impl AsRef<Path>) -> Result<pb::Blob> {
        let path = path.as_ref();
        let failed = |error| Error::local(&format!("{} cannot be read", path.display()), error);
        let (digest, size) = digest_of(path).await.map_err(failed)?;
        let fault = Fault::default();
        let outcome = self
            .upload_again(start(repository, &digest, Some(size)), || async {
                let file = File::open(path).await.map_err(failed)?;
                Ok(stop_at(read_in_chunks(file), fault.clone()))
            })
            .await;
        // A file that could not be read to its end is the reason of whatever the server says.
        match fault.take() {
            Some(error) => Err(failed(error)),
            None => outcome,
        }
    }

    /// Uploads a stream whose digest is known, once. `size` is how many bytes there must be, if that is known.
    pub async fn upload_stream(
        &self,
        repository: &str,
        digest: &str,
        size: Option<u64>,
        bytes: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
    ) -> Result<pb::Blob> {
        let fault = Fault::default();
        let cut = bytes.map(|part| {
            stream::iter(match part {
                Ok(bytes) => chunks(bytes).into_iter().map(Ok).collect(),
                Err(error) => vec![Err(error)],
            })
        });
        let attempts = Attempts::with(None, UPLOAD_BLOB.timeout);
        let sent = stop_at(cut.flatten(), fault.clone());
        let outcome = self.upload_once(&attempts, start(repository, digest, size), sent).await;
        match fault.take() {
            Some(error) => Err(Error::local("the bytes to upload cannot be read", error)),
            None => outcome.map_err(|error| self.placed(error)),
        }
    }

    /// Downloads a blob as a stream of its bytes.
    pub fn download_blob(&self, repository: &str, digest: &str) -> Download {
        Download {
            client: self.clone(),
            repository: repository.to_owned(),
            digest: digest.to_owned(),
            stream: None,
            offset: 0,
            hash: digest.starts_with(SHA256).then(Sha256::new),
            attempts: Attempts::with(pb::GetBlobRequest::METHOD.retry, DOWNLOAD_BLOB.timeout),
            ended: false,
        }
    }

    /// Downloads a blob whole; for those that fit into memory.
    pub async fn download_bytes(&self, repository: &str, digest: &str) -> Result<Bytes> {
        let mut download = self.download_blob(repository, digest);
        let mut all = bytes::BytesMut::new();
        while let Some(bytes) = download.next().await? {
            all.extend_from_slice(&bytes);
        }
        Ok(all.freeze())
    }

    /// Downloads a blob of any size into a file, which appears under its name only when it is whole. Returns its size.
    pub async fn download_file(&self, repository: &str, digest: &str, path: impl AsRef<Path>) -> Result<u64> {
        let path = path.as_ref();
        let failed = |error| Error::local(&format!("{} cannot be written", path.display()), error);
        let unfinished = Unfinished::beside(path);
        let mut file = File::create_new(&unfinished.0).await.map_err(failed)?;
        let mut download = self.download_blob(repository, digest);
        while let Some(bytes) = download.next().await? {
            file.write_all(&bytes).await.map_err(failed)?;
        }
        file.sync_all().await.map_err(failed)?;
        tokio::fs::rename(&unfinished.0, path).await.map_err(failed)?;
        Ok(download.offset)
    }

    async fn upload_again<S, F>(&self, start: pb::UploadBlobStart, open: impl Fn() -> F) -> Result<pb::Blob>
    where
        S: Stream<Item = Bytes> + Send + 'static,
        F: Future<Output = Result<S>>,
    {
        // The service config does not repeat streams, as it cannot know that this one can be begun again.
        let mut attempts = Attempts::with(pb::GetBlobRequest::METHOD.retry, UPLOAD_BLOB.timeout);
        loop {
            let bytes = open().await?;
            match self.upload_once(&attempts, start.clone(), bytes).await {
                Ok(blob) => return Ok(blob),
                Err(error) => attempts.pause_after(self.placed(error)).await?,
            }
        }
    }

    async fn upload_once(
        &self,
        attempts: &Attempts,
        start: pb::UploadBlobStart,
        bytes: impl Stream<Item = Bytes> + Send + 'static,
    ) -> Result<pb::Blob> {
        let first = stream::iter([Part::Start(start)]);
        let parts = first.chain(bytes.map(Part::Data)).map(|part| pb::UploadBlobRequest { part: Some(part) });
        let request = self.request(parts, attempts.left());
        let attempt = async {
            let mut grpc = self.ready().await?;
            let path = http::uri::PathAndQuery::from_static(UPLOAD_BLOB.path);
            let answer = grpc.client_streaming(request, path, ProstCodec::default()).await?;
            let answer: pb::UploadBlobResponse = answer.into_inner();
            answer.blob.ok_or_else(|| Error::own("UNKNOWN", "the answer has no blob"))
        };
        attempts.within(attempt).await
    }
}

/// The bytes of a blob, which goes on where it was cut off, and which ends well only when the digest agrees.
pub struct Download {
    client: Client,
    repository: String,
    digest: String,
    stream: Option<Streaming<pb::DownloadBlobResponse>>,
    offset: u64,
    /// Of all bytes so far; none for a digest that is not SHA-256.
    hash: Option<Sha256>,
    attempts: Attempts,
    ended: bool,
}

impl Download {
    /// The next bytes; `None` at the end. Fails with [`Error::DigestMismatch`] at the end when what arrived is not the blob.
    pub async fn next(&mut self) -> Result<Option<Bytes>> {
        while !self.ended {
            let request = self.request();
            match self.attempts.within(Self::read(&self.client, &mut self.stream, request)).await {
                Ok(Some(bytes)) => {
                    self.offset += bytes.len() as u64;
                    if let Some(hash) = &mut self.hash {
                        hash.update(&bytes);
                    }
                    // Something came, so what comes after begins to be tried anew.
                    self.attempts = self.attempts.renewed();
                    return Ok(Some(bytes));
                }
                Ok(None) => {
                    self.ended = true;
                    self.check()?;
                }
                Err(error) => {
                    self.stream = None;
                    self.attempts.pause_after(self.client.placed(error)).await?;
                }
            }
        }
        Ok(None)
    }

    /// The bytes as a stream.
    pub fn into_stream(self) -> impl Stream<Item = Result<Bytes>> + Send {
        stream::try_unfold(
            self,
            |mut download| async move { Ok(download.next().await?.map(|bytes| (bytes, download))) },
        )
    }

    fn request(&self) -> pb::DownloadBlobRequest {
        pb::DownloadBlobRequest {
            repository: self.repository.clone(),
            digest: self.digest.clone(),
            offset_bytes: i64::try_from(self.offset).unwrap_or(i64::MAX),
            length_bytes: 0,
        }
    }

    async fn read(
        client: &Client,
        stream: &mut Option<Streaming<pb::DownloadBlobResponse>>,
        request: pb::DownloadBlobRequest,
    ) -> Result<Option<Bytes>> {
        let stream = match stream {
            Some(stream) => stream,
            None => {
                let request = client.request(request, None);
                let mut grpc = client.ready().await?;
                let path = http::uri::PathAndQuery::from_static(DOWNLOAD_BLOB.path);
                stream.insert(grpc.server_streaming(request, path, ProstCodec::default()).await?.into_inner())
            }
        };
        Ok(stream.message().await?.map(|message| message.body.unwrap_or_default().data))
    }

    fn check(&mut self) -> Result<()> {
        let Some(hash) = self.hash.take() else { return Ok(()) };
        let computed = text_of(hash.finalize().as_slice());
        if computed == self.digest {
            return Ok(());
        }
        let message = format!("{} was asked for, and what arrived is {computed}", self.digest);
        Err(Error::own("DIGEST_MISMATCH", message))
    }
}

impl std::fmt::Debug for Download {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Download")
            .field("repository", &self.repository)
            .field("digest", &self.digest)
            .field("offset", &self.offset)
            .finish_non_exhaustive()
    }
}

const SHA256: &str = "sha256:";

fn start(repository: &str, digest: &str, size: Option<u64>) -> pb::UploadBlobStart {
    pb::UploadBlobStart {
        repository: repository.to_owned(),
        digest: digest.to_owned(),
        size_bytes: size.and_then(|size| i64::try_from(size).ok()),
    }
}

fn text_of(hash: &[u8]) -> String {
    hash.iter().fold(SHA256.to_owned(), |text, byte| format!("{text}{byte:02x}"))
}

async fn digest_of(path: &Path) -> io::Result<(String, u64)> {
    let mut hash = Sha256::new();
    let mut size = 0;
    let mut parts = std::pin::pin!(read_in_chunks(File::open(path).await?));
    while let Some(part) = parts.next().await {
        let part = part?;
        hash.update(&part);
        size += part.len() as u64;
    }
    Ok((text_of(hash.finalize().as_slice()), size))
}

/// Bytes in messages that the server takes.
fn chunks(mut bytes: Bytes) -> Vec<Bytes> {
    let mut parts = Vec::with_capacity(bytes.len().div_ceil(CHUNK_BYTES));
    while bytes.len() > CHUNK_BYTES {
        parts.push(bytes.split_to(CHUNK_BYTES));
    }
    parts.push(bytes);
    parts
}

fn read_in_chunks(file: File) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::try_unfold(file, |mut file| async move {
        let mut part = Vec::with_capacity(CHUNK_BYTES);
        (&mut file).take(CHUNK_BYTES as u64).read_to_end(&mut part).await?;
        Ok((!part.is_empty()).then(|| (Bytes::from(part), file)))
    })
}

/// Why a stream of bytes ended early. A request's stream cannot say that itself.
#[derive(Clone, Default)]
struct Fault(Arc<Mutex<Option<io::Error>>>);

impl Fault {
    fn put(&self, error: io::Error) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
    }

    fn take(&self) -> Option<io::Error> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// The bytes up to the first fault, which is kept.
fn stop_at<S>(parts: S, fault: Fault) -> impl Stream<Item = Bytes> + Send + 'static
where
    S: Stream<Item = io::Result<Bytes>> + Send + 'static,
{
    parts.scan(fault, |fault, part| {
        let bytes = part.map_err(|error| fault.put(error)).ok();
        async move { bytes }
    })
}

/// A file that is gone when it was not renamed.
struct Unfinished(PathBuf);

impl Unfinished {
    fn beside(path: &Path) -> Self {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{}.part", uuid::Uuid::new_v4().simple()));
        Self(path.with_file_name(name))
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // After the renaming there is nothing under this name.
        let _ = std::fs::remove_file(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_cut_into_messages_that_the_server_takes() {
        assert_eq!(chunks(Bytes::new()), [Bytes::new()]);
        let cut: Vec<usize> = chunks(Bytes::from(vec![0; 2 * CHUNK_BYTES + 1])).iter().map(Bytes::len).collect();
        assert_eq!(cut, [CHUNK_BYTES, CHUNK_BYTES, 1]);
    }
}
