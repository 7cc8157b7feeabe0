//! Sends a file to a server and fetches it again over connections that break in the middle: `files url=http://HOST:PORT namespace=…`.
//! Prints `done`.

use std::collections::HashMap;
use std::error::Error as _;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use wharfinger_client::{Client, Error, pb};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

const FILE_BYTES: usize = 24 << 20;
const CUT_AFTER_BYTES: u64 = 9 << 20;

#[tokio::main]
async fn main() -> Outcome {
    let given: HashMap<String, String> = std::env::args()
        .filter_map(|pair| pair.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned())))
        .collect();
    let upstream = given.get("url").and_then(|url| url.strip_prefix("http://")).ok_or("expected url=http://…")?;
    let namespace = given.get("namespace").ok_or("expected namespace=…")?;
    let folder = std::env::temp_dir().join(format!("wharfinger-files-{}", uuid::Uuid::new_v4()));
    std::fs::create_dir(&folder)?;
    let outcome = play(upstream, namespace, &folder).await;
    std::fs::remove_dir_all(&folder)?;
    outcome?;
    println!("done");
    Ok(())
}

async fn play(upstream: &str, namespace: &str, folder: &Path) -> Outcome {
    let repository = format!("{namespace}/files");
    let (sent, fetched) = (folder.join("sent"), folder.join("fetched"));
    let bytes: Vec<u8> = (0..FILE_BYTES / 8).flat_map(|_| fastrand::u64(..).to_le_bytes()).collect();
    std::fs::write(&sent, &bytes)?;

    let up = Relay::start(upstream, true).await?;
    let blob = Client::connect(&up.url)?.upload_file(&repository, &sent).await?;
    check(up.cuts() == 1, "the upload was to be cut off once")?;
    check(blob.size_bytes == FILE_BYTES as i64, "the blob has another size")?;

    let down = Relay::start(upstream, false).await?;
    let client = Client::connect(&down.url)?;
    let size = client.download_file(&repository, &blob.digest, &fetched).await?;
    check(down.cuts() == 1, "the download was to be cut off once")?;
    check(size == FILE_BYTES as u64 && std::fs::read(&fetched)? == bytes, "what came back differs")?;

    // What fails leaves nothing behind, and says why.
    let missing = format!("sha256:{:064}", 0);
    let error = client.download_file(&repository, &missing, folder.join("missing")).await.err();
    check(matches!(error, Some(Error::BlobNotFound(_))), "a blob that is not there came")?;
    let error = client.upload_file(&repository, folder.join("nothing")).await.err();
    check(error.is_some_and(|error| error.source().is_some()), "a file that is not there was sent")?;
    check(std::fs::read_dir(folder)?.count() == 2, "something was left behind")?;

    client
        .delete_namespace(pb::DeleteNamespaceRequest { namespace: namespace.to_owned(), ..Default::default() })
        .await?;
    Ok(())
}

fn check(right: bool, otherwise: &str) -> Outcome {
    if right { Ok(()) } else { Err(otherwise.into()) }
}

/// Passes connections on, and cuts the first one that carries much in one direction.
struct Relay {
    url: String,
    cuts: Arc<AtomicU64>,
}

impl Relay {
    async fn start(upstream: &str, cut_requests: bool) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let cuts = Arc::new(AtomicU64::new(0));
        let (upstream, counter) = (upstream.to_owned(), Arc::clone(&cuts));
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                let Ok(far) = TcpStream::connect(&upstream).await else { continue };
                let limit = if counter.load(Ordering::SeqCst) == 0 { CUT_AFTER_BYTES } else { u64::MAX };
                let counter = Arc::clone(&counter);
                tokio::spawn(async move {
                    let ((near_read, near_write), (far_read, far_write)) = (near.into_split(), far.into_split());
                    let (up, down) = if cut_requests { (limit, u64::MAX) } else { (u64::MAX, limit) };
                    // Whichever ends first ends both.
                    let cut = tokio::select! {
                        cut = pass(near_read, far_write, up) => cut,
                        cut = pass(far_read, near_write, down) => cut,
                    };
                    counter.fetch_add(u64::from(cut), Ordering::SeqCst);
                });
            }
        });
        Ok(Self { url, cuts })
    }

    fn cuts(&self) -> u64 {
        self.cuts.load(Ordering::SeqCst)
    }
}

/// Passes bytes on; tells whether it stopped at the limit.
async fn pass(mut from: impl AsyncReadExt + Unpin, mut to: impl AsyncWriteExt + Unpin, limit: u64) -> bool {
    let mut block = vec![0; 64 << 10];
    let mut passed = 0;
    while let Ok(count @ 1..) = from.read(&mut block).await {
        passed += count as u64;
        if passed > limit {
            return true;
        }
        if to.write_all(&block[..count]).await.is_err() {
            break;
        }
    }
    false
}
