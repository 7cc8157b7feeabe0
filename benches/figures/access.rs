//! What asking who calls costs: GetTag at 16 clients with a reader's token, beside the same call where nobody is asked.

use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use tonic::transport::Channel;
use tonic::{Request, Status};
use wharfinger::access::Secret;
use wharfinger::pb;
use wharfinger::pb::access_service_client::AccessServiceClient;
use wharfinger::pb::tag_service_client::TagServiceClient;

use super::load::{REPOSITORY, TAGS, tag};
use super::subject::{Subject, channels, free_port, http};
use super::{figure, median};

const ROUND: Duration = Duration::from_millis(1500);
const ROUNDS: usize = 9;
const CLIENTS: usize = 16;

/// Measures.
pub async fn run(subject: &Subject) {
    let guarded = Guarded::start(subject).await;
    let token = guarded.reader().await;
    let (open, asked) = (subject.channels().await, channels(&guarded.address).await);
    let (mut ratios, mut open_rate, mut asked_rate) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let without = rate(&open, "").await;
        let with = rate(&asked, &token).await;
        ratios.push(with / without);
        open_rate.push(without);
        asked_rate.push(with);
    }
    let details = format!("{:.0} against {:.0} per second", median(asked_rate), median(open_rate));
    figure("GetTag, 16 clients, with a token beside open mode", median(ratios), "aim 0.90 or more", &details);
}

/// A server that asks, over the database of the other one.
struct Guarded {
    child: Child,
    address: String,
    admin: String,
    _folder: tempfile::TempDir,
}

impl Guarded {
    async fn start(subject: &Subject) -> Self {
        let folder = tempfile::Builder::new().prefix("wharfinger-bench").tempdir().unwrap();
        let address = format!("127.0.0.1:{}", free_port());
        let admin = Secret::fresh().expose().to_owned();
        let url = format!("postgres://wharfinger@localhost/wharfinger?host={}", subject.socket().display());
        let child = Command::new(env!("CARGO_BIN_EXE_wharfinger"))
            .args(["serve", "--listen", &address, "--log-level", "warn", "--auth", "on", "--database-url", &url])
            .arg("--data-dir")
            .arg(folder.path())
            .env("WHARFINGER_ADMIN_TOKEN", &admin)
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        let guarded = Self { child, address, admin, _folder: folder };
        let deadline = Instant::now() + Duration::from_secs(60);
        let ready = || async {
            let asked = http().get(format!("http://{}/readyz", guarded.address)).send().await;
            asked.is_ok_and(|answer| answer.status().is_success())
        };
        while !ready().await {
            assert!(Instant::now() < deadline, "the server does not become ready");
            tokio::task::yield_now().await;
        }
        guarded
    }

    /// An account that may read what is measured; its token.
    async fn reader(&self) -> String {
        let mut access = AccessServiceClient::new(channels(&self.address).await.remove(0));
        let account = pb::Account { name: "reader".to_owned(), ..Default::default() };
        let request = pb::CreateAccountRequest { account: Some(account), ..Default::default() };
        access.create_account(bearing(request, &self.admin)).await.unwrap();
        let namespace = REPOSITORY.split('/').next().unwrap().to_owned();
        let binding = pb::Binding {
            account: "reader".to_owned(),
            role: pb::Role::Reader as i32,
            place: Some(pb::binding::Place::Namespace(namespace)),
            ..Default::default()
        };
        let request = pb::GrantRoleRequest { binding: Some(binding), ..Default::default() };
        access.grant_role(bearing(request, &self.admin)).await.unwrap();
        let token = pb::Token { account: "reader".to_owned(), ..Default::default() };
        let request = pb::CreateTokenRequest { token: Some(token), ..Default::default() };
        access.create_token(bearing(request, &self.admin)).await.unwrap().into_inner().secret
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn bearing<T>(message: T, token: &str) -> Request<T> {
    let mut request = Request::new(message);
    if !token.is_empty() {
        request.metadata_mut().insert("authorization", format!("Bearer {token}").parse().unwrap());
    }
    request
}

/// Calls per second of all clients together, each waiting for its answer.
async fn rate(channels: &[Channel], token: &str) -> f64 {
    let stop = Arc::new(AtomicBool::new(false));
    let start = Instant::now();
    let tasks: Vec<_> = (0..CLIENTS)
        .map(|client| {
            let (channel, stop, token) = (channels[client % channels.len()].clone(), stop.clone(), token.to_owned());
            tokio::spawn(async move {
                let mut tags = TagServiceClient::new(channel);
                let (mut calls, mut n) = (0u64, client as i64);
                while !stop.load(Ordering::Relaxed) {
                    n = (n * 1_103_515_245 + 12_345) % TAGS;
                    let request = pb::GetTagRequest { repository: REPOSITORY.to_owned(), tag: tag(n.abs()) };
                    tags.get_tag(bearing(request, &token)).await?;
                    calls += 1;
                }
                Ok::<_, Status>(calls)
            })
        })
        .collect();
    tokio::time::sleep(ROUND).await;
    stop.store(true, Ordering::Relaxed);
    let mut calls = 0;
    for task in tasks {
        calls += task.await.unwrap().unwrap();
    }
    calls as f64 / start.elapsed().as_secs_f64()
}
