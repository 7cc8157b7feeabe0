//! Pushes of small images and pulls of manifests by tag, beside Debian's docker-registry in the same run. One image is a
//! config, two layers of 4 KiB (one shared by all), one manifest, one tag; a push looks for each blob first, as clients do.

use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use wharfinger::domain::Digest;

use super::subject::{Subject, free_port, http};
use super::{figure, median};

const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
const IMAGES: u64 = 400;
const ROUNDS: u64 = 3;

/// Measures.
pub async fn run(subject: &Subject) {
    let Some(peer) = Peer::start().await else {
        println!(
            "docker-registry is not installed, so OCI figures have nothing to stand beside (apt-get install docker-registry)"
        );
        return;
    };
    let (ours, theirs) = (subject.url(""), peer.base.clone());
    for clients in [1, 4, 8] {
        let (mut ratios, mut details) = (Vec::new(), String::new());
        for round in 0..ROUNDS {
            let seed = clients * 1_000_000 + round * 100_000;
            let their = push_rate(&theirs, clients, seed).await;
            let our = push_rate(&ours, clients, seed).await;
            ratios.push(our / their);
            details = format!("{our:.0} against {their:.0} per second");
        }
        let name = format!("push of small images, {clients} clients, beside docker-registry");
        figure(&name, median(ratios), "aim 2.00 or more", &details);
    }
    for clients in [1, 4, 16] {
        let (mut ratios, mut details) = (Vec::new(), String::new());
        for _ in 0..ROUNDS {
            let their = pull_rate(&theirs, clients).await;
            let our = pull_rate(&ours, clients).await;
            ratios.push(our / their);
            details = format!("{our:.0} against {their:.0} per second");
        }
        let name = format!("GET manifest by tag, {clients} clients, beside docker-registry");
        figure(&name, median(ratios), "aim 2.00 or more", &details);
    }
}

/// Images pushed per second by so many clients.
async fn push_rate(base: &str, clients: u64, seed: u64) -> f64 {
    let next = Arc::new(AtomicU64::new(0));
    let start = Instant::now();
    let tasks: Vec<_> = (0..clients)
        .map(|client| {
            let (base, next, http) = (base.to_owned(), next.clone(), http());
            tokio::spawn(async move {
                let repository = format!("{base}/v2/bench/push{client}");
                loop {
                    let n = next.fetch_add(1, Ordering::Relaxed);
                    if n >= IMAGES {
                        return;
                    }
                    push(&http, &repository, seed + n).await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    IMAGES as f64 / start.elapsed().as_secs_f64()
}

/// Pushes the n-th image to a repository, given by the address of its paths.
pub async fn push(http: &reqwest::Client, repository: &str, n: u64) {
    let config =
        format!(r#"{{"architecture":"amd64","os":"linux","rootfs":{{"type":"layers","diff_ids":[]}},"n":{n}}}"#);
    let own: Vec<u8> =
        (0..4096u64).map(|byte| (byte.wrapping_mul(n | 1) >> 3) as u8 ^ n as u8).chain(n.to_be_bytes()).collect();
    let shared = vec![7u8; 4096];
    let blobs = [config.clone().into_bytes(), shared, own];
    let mut descriptors = Vec::new();
    for bytes in blobs {
        let digest = Digest::sha256(&bytes);
        descriptors
            .push(format!(r#"{{"mediaType":"application/octet-stream","digest":"{digest}","size":{}}}"#, bytes.len()));
        let known = http.head(format!("{repository}/blobs/{digest}")).send().await.unwrap();
        if known.status().is_success() {
            continue;
        }
        let session = http.post(format!("{repository}/blobs/uploads/")).body("").send().await.unwrap();
        assert_eq!(session.status().as_u16(), 202);
        let location = session.headers()["location"].to_str().unwrap().to_owned();
        let location = match location.starts_with('/') {
            true => format!("{}{location}", repository.split("/v2/").next().unwrap()),
            false => location,
        };
        let separator = if location.contains('?') { '&' } else { '?' };
        let answer = http
            .put(format!("{location}{separator}digest={digest}"))
            .header("content-type", "application/octet-stream")
            .body(bytes)
            .send()
            .await
            .unwrap();
        assert_eq!(answer.status().as_u16(), 201);
    }
    let manifest = format!(
        r#"{{"schemaVersion":2,"mediaType":"{MANIFEST}","config":{},"layers":[{},{}]}}"#,
        descriptors[0].replace("application/octet-stream", "application/vnd.oci.image.config.v1+json"),
        descriptors[1].replace("application/octet-stream", "application/vnd.oci.image.layer.v1.tar+gzip"),
        descriptors[2].replace("application/octet-stream", "application/vnd.oci.image.layer.v1.tar+gzip"),
    );
    let answer = http
        .put(format!("{repository}/manifests/t{n}"))
        .header("content-type", MANIFEST)
        .body(manifest)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status().as_u16(), 201);
}

/// Manifests pulled by tag per second by so many clients. The tags are those of the first pushes by one client.
async fn pull_rate(base: &str, clients: u64) -> f64 {
    let deadline = Instant::now() + Duration::from_millis(1500);
    let start = Instant::now();
    let tasks: Vec<_> = (0..clients)
        .map(|client| {
            let (base, http) = (base.to_owned(), http());
            tokio::spawn(async move {
                let (mut pulled, mut n) = (0u64, client);
                while Instant::now() < deadline {
                    n = (n * 1_103_515_245 + 12_345) % IMAGES;
                    let url = format!("{base}/v2/bench/push0/manifests/t{}", 1_000_000 + n);
                    let answer = http.get(url).header("accept", MANIFEST).send().await.unwrap();
                    assert!(answer.status().is_success());
                    drop(answer.bytes().await.unwrap());
                    pulled += 1;
                }
                pulled
            })
        })
        .collect();
    let mut pulled = 0;
    for task in tasks {
        pulled += task.await.unwrap();
    }
    pulled as f64 / start.elapsed().as_secs_f64()
}

/// Debian's docker-registry on its filesystem driver.
struct Peer {
    child: Child,
    base: String,
    _folder: tempfile::TempDir,
}

impl Peer {
    async fn start() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let port = free_port();
        let config = folder.path().join("config.yml");
        std::fs::write(
            &config,
            format!(
                "version: 0.1\nlog:\n  level: error\n  accesslog:\n    disabled: true\nstorage:\n  filesystem:\n    \
                 rootdirectory: {}\n  delete:\n    enabled: true\nhttp:\n  addr: 127.0.0.1:{port}\n",
                folder.path().join("registry").display()
            ),
        )
        .unwrap();
        let child = Command::new("docker-registry")
            .arg("serve")
            .arg(&config)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let base = format!("http://127.0.0.1:{port}");
        while http().get(format!("{base}/v2/")).send().await.is_err() {
            tokio::task::yield_now().await;
        }
        Some(Self { child, base, _folder: folder })
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
