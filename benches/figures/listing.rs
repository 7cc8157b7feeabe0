//! The first and the last page of a listing of 1,000,000 tags.

use std::time::Instant;

use tonic::transport::Channel;
use wharfinger::pb;
use wharfinger::pb::tag_service_client::TagServiceClient;

use super::load::REPOSITORY;
use super::subject::Subject;
use super::{figure, median};

/// Measures.
pub async fn run(subject: &Subject) {
    let mut tags = TagServiceClient::new(subject.channels().await.remove(0)).max_decoding_message_size(64 << 20);
    // The way to the last page is through all of them.
    let (mut token, mut pages) = (String::new(), 1);
    loop {
        let page = list(&mut tags, 1000, &token).await;
        if page.next_page_token.is_empty() {
            break;
        }
        token = page.next_page_token;
        pages += 1;
    }
    let (mut first_page, mut last_page) = (Vec::new(), Vec::new());
    for _ in 0..50 {
        first_page.push(milliseconds(&mut tags, "").await);
        last_page.push(milliseconds(&mut tags, &token).await);
    }
    let (first_page, last_page) = (median(first_page), median(last_page));
    let details = format!("{last_page:.2} ms against {first_page:.2} ms, {pages} pages of 1,000");
    figure("last page of 1,000,000 tags beside the first", last_page / first_page, "aim under 1.20", &details);
}

async fn list(tags: &mut TagServiceClient<Channel>, page_size: i32, token: &str) -> pb::ListTagsResponse {
    let request = pb::ListTagsRequest {
        repository: REPOSITORY.to_owned(),
        page_size,
        page_token: token.to_owned(),
        ..Default::default()
    };
    tags.list_tags(request).await.unwrap().into_inner()
}

async fn milliseconds(tags: &mut TagServiceClient<Channel>, token: &str) -> f64 {
    let start = Instant::now();
    let page = list(tags, 1000, token).await;
    assert_eq!(page.tags.len(), 1000);
    start.elapsed().as_secs_f64() * 1000.0
}
