//! Resident memory of the server process: idle, and while ten blobs of 1 GiB are pushed at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream;

use super::figure;
use super::subject::{Subject, http};

const BLOB_BYTES: usize = 1 << 30;
const BLOBS: usize = 10;

/// Right after the start.
pub fn idle(subject: &Subject) {
    figure("resident memory of the server, idle, MiB", subject.resident_mib(), "aim under 64", "");
}

/// At its highest while the blobs come in. They are streamed, chunked, and never finished as blobs: what is measured is
/// the way of the bytes, and the disk gets its room back.
pub async fn under_uploads(subject: &Subject) {
    let done = Arc::new(AtomicBool::new(false));
    let uploads: Vec<_> = (0..BLOBS).map(|n| tokio::spawn(upload(subject.url(""), n))).collect();
    let mut highest: f64 = 0.0;
    let watch = async {
        while !done.load(Ordering::Relaxed) {
            highest = highest.max(subject.resident_mib());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let work = async {
        for upload in uploads {
            upload.await.unwrap();
        }
        done.store(true, Ordering::Relaxed);
    };
    tokio::join!(watch, work);
    figure("resident memory under ten uploads of 1 GiB at once, MiB", highest, "aim under 128", "");
}

async fn upload(base: String, n: usize) {
    let http = http();
    let session = http.post(format!("{base}/v2/bench/memory{n}/blobs/uploads/")).body("").send().await.unwrap();
    let location = format!("{base}{}", session.headers()["location"].to_str().unwrap());
    let chunk = Bytes::from(vec![n as u8; 1 << 20]);
    let chunks = stream::iter((0..BLOB_BYTES / chunk.len()).map(move |_| Ok::<_, std::io::Error>(chunk.clone())));
    let answer = http
        .patch(&location)
        .header("content-type", "application/octet-stream")
        .body(reqwest::Body::wrap_stream(chunks))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status().as_u16(), 202);
    let location = format!("{base}{}", answer.headers()["location"].to_str().unwrap());
    assert!(http.delete(location).send().await.unwrap().status().is_success());
}
