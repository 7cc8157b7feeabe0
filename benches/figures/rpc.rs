//! GetTag and GetArtifact at 1, 16 and 64 clients, beside the bare service and beside pgbench.

use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use tonic::transport::Channel;
use wharfinger::pb;
use wharfinger::pb::artifact_service_client::ArtifactServiceClient;
use wharfinger::pb::tag_service_client::TagServiceClient;

use super::load::{REPOSITORY, TAGS, tag};
use super::subject::{Subject, channels, free_port};
use super::{bare, figure, median};

const ROUND: Duration = Duration::from_millis(1500);
const ROUNDS: usize = 5;

#[derive(Clone, Copy)]
enum Rpc {
    GetTag,
    GetArtifact,
}

/// Measures.
pub async fn run(subject: &Subject) {
    let bare = BareService::start(subject).await;
    let (ours, theirs) = (subject.channels().await, channels(&bare.address).await);
    for (name, rpc) in [("GetTag", Rpc::GetTag), ("GetArtifact", Rpc::GetArtifact)] {
        for clients in [1, 16, 64] {
            let (mut ratios, mut ours_rate, mut theirs_rate) = (Vec::new(), Vec::new(), Vec::new());
            for _ in 0..ROUNDS {
                let theirs = rate(&theirs, rpc, clients).await;
                let ours = rate(&ours, rpc, clients).await;
                ratios.push(ours / theirs);
                ours_rate.push(ours);
                theirs_rate.push(theirs);
            }
            let details = format!("{:.0} against {:.0} per second", median(ours_rate), median(theirs_rate));
            figure(
                &format!("{name}, {clients} clients, beside bare tonic"),
                median(ratios),
                "aim 0.80 or more",
                &details,
            );
        }
    }
    pgbench(subject);
}

/// Calls per second of so many clients that each wait for their answer.
async fn rate(channels: &[Channel], rpc: Rpc, clients: usize) -> f64 {
    let stop = Arc::new(AtomicBool::new(false));
    let start = Instant::now();
    let tasks: Vec<_> = (0..clients)
        .map(|client| {
            let (channel, stop) = (channels[client % channels.len()].clone(), stop.clone());
            tokio::spawn(async move {
                let mut tags = TagServiceClient::new(channel.clone());
                let mut artifacts = ArtifactServiceClient::new(channel);
                let (mut calls, mut n) = (0u64, client as i64);
                while !stop.load(Ordering::Relaxed) {
                    n = (n * 1_103_515_245 + 12_345) % TAGS;
                    let (repository, tag) = (REPOSITORY.to_owned(), tag(n.abs()));
                    match rpc {
                        Rpc::GetTag => drop(tags.get_tag(pb::GetTagRequest { repository, tag }).await.unwrap()),
                        Rpc::GetArtifact => {
                            let request = pb::GetArtifactRequest { repository, tag, ..Default::default() };
                            drop(artifacts.get_artifact(request).await.unwrap());
                        }
                    }
                    calls += 1;
                }
                calls
            })
        })
        .collect();
    tokio::time::sleep(ROUND).await;
    stop.store(true, Ordering::Relaxed);
    let mut calls = 0;
    for task in tasks {
        calls += task.await.unwrap();
    }
    calls as f64 / start.elapsed().as_secs_f64()
}

/// The bare service in a process of its own.
struct BareService {
    child: Child,
    address: String,
}

impl BareService {
    async fn start(subject: &Subject) -> Self {
        let address = format!("127.0.0.1:{}", free_port());
        let child = Command::new(std::env::current_exe().unwrap())
            .arg(bare::MODE)
            .arg(subject.socket())
            .arg(&address)
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        while tokio::net::TcpStream::connect(&address).await.is_err() {
            tokio::task::yield_now().await;
        }
        Self { child, address }
    }
}

impl Drop for BareService {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The far limit: the same query through pgbench with prepared statements.
fn pgbench(subject: &Subject) {
    let script = subject.data().parent().unwrap().join("get_tag.sql");
    let query = bare::GET_TAG
        .replace("$1", "'bench'")
        .replace("$2", &format!("'{REPOSITORY}'"))
        .replace("$3", "'t' || lpad((:n)::text, 7, '0')");
    std::fs::write(&script, format!("\\set n random(0, {})\n{query};\n", TAGS - 1)).unwrap();
    let bin = ["/usr/lib/postgresql/18/bin", "/usr/lib/postgresql/17/bin", "/usr/lib/postgresql/16/bin"]
        .into_iter()
        .chain(["/usr/lib/postgresql/15/bin"])
        .map(|folder| format!("{folder}/pgbench"))
        .find(|program| std::path::Path::new(program).exists())
        .unwrap_or_else(|| "pgbench".to_owned());
    let output = Command::new(bin)
        .args(["-n", "-M", "prepared", "-c", "16", "-j", "2", "-T", "5", "-U", "wharfinger", "-h"])
        .arg(subject.socket())
        .arg("-f")
        .arg(&script)
        .arg("wharfinger")
        .output();
    match output {
        Ok(output) if output.status.success() => {
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            let line = text.lines().find(|line| line.starts_with("tps")).unwrap_or("tps unknown");
            println!("{:<58} {line}", "the same query through pgbench, 16 clients");
        }
        _ => println!("pgbench is not to be had, so the far limit is not shown"),
    }
}
