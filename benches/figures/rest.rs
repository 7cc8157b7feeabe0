//! REST beside gRPC for the same call: what transcoding costs.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use wharfinger::pb;
use wharfinger::pb::artifact_service_client::ArtifactServiceClient;
use wharfinger::pb::tag_service_client::TagServiceClient;

use super::load::{REPOSITORY, TAGS, tag};
use super::subject::{Subject, http};
use super::{figure, median};

const CLIENTS: usize = 16;
const ROUND: Duration = Duration::from_millis(1500);

/// Measures.
pub async fn run(subject: &Subject) {
    let (mut ratios, mut details) = (Vec::new(), String::new());
    for _ in 0..5 {
        let grpc = grpc_tags(subject).await;
        let rest = rest_gets(subject, |n| format!("/v1/repositories/{REPOSITORY}/tags/{}", tag(n))).await;
        ratios.push(rest / grpc);
        details = format!("{rest:.0} against {grpc:.0} per second");
    }
    figure("GetTag over REST beside gRPC, 16 clients", median(ratios), "aim 0.85 or more", &details);

    let (mut ratios, mut details) = (Vec::new(), String::new());
    for _ in 0..5 {
        let grpc = grpc_lists(subject).await;
        let rest = rest_gets(subject, |_| format!("/v1/repositories/{REPOSITORY}/artifacts?pageSize=1000")).await;
        ratios.push(rest / grpc);
        details = format!("{rest:.1} against {grpc:.1} per second");
    }
    figure("list of 1,000 artifacts over REST beside gRPC", median(ratios), "aim 0.70 or more", &details);
}

/// Calls per second of some clients that each wait for the answer; a call has its client and a number from 0 to 1,000,000.
pub async fn closed_loop<F: Future<Output = ()> + Send>(
    clients: usize,
    work: impl Fn(usize, i64) -> F + Clone + Send + Sync + 'static,
) -> f64 {
    let stop = Arc::new(AtomicBool::new(false));
    let start = Instant::now();
    let tasks: Vec<_> = (0..clients)
        .map(|client| {
            let (stop, work) = (stop.clone(), work.clone());
            tokio::spawn(async move {
                let (mut calls, mut n) = (0u64, client as i64);
                while !stop.load(Ordering::Relaxed) {
                    n = ((n * 1_103_515_245 + 12_345) % TAGS).abs();
                    work(client, n).await;
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

async fn grpc_tags(subject: &Subject) -> f64 {
    let channels = subject.channels().await;
    closed_loop(CLIENTS, move |client, n| {
        let channel = channels[client % channels.len()].clone();
        async move {
            let request = pb::GetTagRequest { repository: REPOSITORY.to_owned(), tag: tag(n) };
            drop(TagServiceClient::new(channel).get_tag(request).await.unwrap());
        }
    })
    .await
}

async fn grpc_lists(subject: &Subject) -> f64 {
    let channels = subject.channels().await;
    closed_loop(4, move |client, _| {
        let channel = channels[client % channels.len()].clone();
        async move {
            let request =
                pb::ListArtifactsRequest { repository: REPOSITORY.to_owned(), page_size: 1000, ..Default::default() };
            let mut client = ArtifactServiceClient::new(channel).max_decoding_message_size(64 << 20);
            drop(client.list_artifacts(request).await.unwrap());
        }
    })
    .await
}

async fn rest_gets(subject: &Subject, path: impl Fn(i64) -> String + Clone + Send + Sync + 'static) -> f64 {
    let (client, base) = (http(), subject.url(""));
    let clients = if path(0).contains('?') { 4 } else { CLIENTS };
    closed_loop(clients, move |_, n| {
        let request = client.get(format!("{base}{}", path(n)));
        async move {
            let answer = request.send().await.unwrap().error_for_status().unwrap();
            // As much as the other client does with its answer: read every field, keep none.
            let body = answer.bytes().await.unwrap();
            serde_json::from_slice::<serde::de::IgnoredAny>(&body).unwrap();
        }
    })
    .await
}
