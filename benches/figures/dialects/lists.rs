//! Pages: the rate of the first one beside the native list, and the middle one beside the first.

use std::time::Instant;

use super::super::rest::closed_loop;
use super::super::subject::{Subject, http};
use super::super::{figure, median};
use super::data::{CLIENTS, REPOSITORY, ROWS, named};

/// A list of a dialect, and the native list of the same things.
struct List {
    name: &'static str,
    first: String,
    middle: Middle,
    native: String,
    /// What Pulp serves per second on such a machine, for the lists that were measured.
    peer: Option<f64>,
}

/// How to reach the middle.
enum Middle {
    /// By this path.
    Path(String),
    /// Through half of all pages, which links lead through.
    Links,
}

/// Measures.
pub async fn run(subject: &Subject) {
    let client = http();
    for list in lists(subject).await {
        let middle = match &list.middle {
            Middle::Path(path) => path.clone(),
            Middle::Links => walk(&client, subject, &list.first).await,
        };
        let (mut at_first, mut at_middle) = (Vec::new(), Vec::new());
        for _ in 0..25 {
            at_first.push(milliseconds(&client, &subject.url(&list.first)).await);
            at_middle.push(milliseconds(&client, &subject.url(&middle)).await);
        }
        let (first, middle) = (median(at_first), median(at_middle));
        let name = format!("{}: middle page beside the first", list.name);
        figure(&name, middle / first, "aim under 3", &format!("{middle:.1} ms against {first:.1} ms"));

        let (mut ratios, mut details) = (Vec::new(), String::new());
        for _ in 0..3 {
            let native = gets(subject, &list.native).await;
            let theirs = gets(subject, &list.first).await;
            ratios.push(theirs / native);
            details = format!("{theirs:.0} against {native:.0} per second");
            if let Some(peer) = list.peer {
                details += &format!("; {:.0} times Pulp's {peer:.0}", theirs / peer);
            }
        }
        let name = format!("{}: first page beside {}", list.name, list.native.split('?').next().unwrap());
        figure(&name, median(ratios), "aim 0.80 or more", &details);
    }
}

async fn lists(subject: &Subject) -> Vec<List> {
    let web = named(subject, "repositories", REPOSITORY).await.remove(0).0;
    let versions = named(subject, "repositories", "house/versions").await.remove(0).0;
    let half = ROWS / 2;
    let native = |what: &str| format!("/v1/repositories/{REPOSITORY}/{what}?pageSize=100");
    let pulp = |name, path: &str, native, peer| {
        let path = format!("/pulp/api/v3/{path}");
        let sign = if path.contains('?') { '&' } else { '?' };
        let middle = Middle::Path(format!("{path}{sign}limit=100&offset={half}"));
        List { name, first: format!("{path}{sign}limit=100"), middle, native, peer }
    };
    let numbered = |name, path: &str, size: &str, native| {
        let middle = Middle::Path(format!("{path}?{size}=100&page={}", half / 100 + 1));
        List { name, first: format!("{path}?{size}=100"), middle, native, peer: None }
    };
    let chkk = |name, path: &str, native| List {
        name,
        first: format!("{path}?page_size=100"),
        middle: Middle::Links,
        native,
        peer: None,
    };
    let push = "repositories/container/container-push/";
    let version = format!("/pulp/api/v3/{push}{web}/versions/1/");
    let of_version = |what: &str| format!("content/container/{what}/?repository_version={version}");
    let ours = "/api/v2.0/projects/house";
    let theirs = "/v2/registries/house";
    let house = || "/v1/namespaces/house/repositories?pageSize=100".to_owned();
    let all = || "/v1/repositories?pageSize=100".to_owned();
    let namespaces = || "/v1/namespaces?pageSize=100".to_owned();
    vec![
        chkk("Chkk artifacts", "/ociartifacts", native("artifacts")),
        chkk("Chkk tags", "/ocitags", native("tags")),
        chkk("Chkk repositories", "/ocirepositories", all()),
        numbered(
            "DigitalOcean digests",
            &format!("{theirs}/repositories/web/digests"),
            "per_page",
            native("artifacts"),
        ),
        numbered("DigitalOcean tags", &format!("{theirs}/repositories/web/tags"), "per_page", native("tags")),
        numbered("DigitalOcean repositories", &format!("{theirs}/repositoriesV2"), "per_page", house()),
        numbered("Harbor artifacts", &format!("{ours}/repositories/web/artifacts"), "page_size", native("artifacts")),
        numbered("Harbor repositories", &format!("{ours}/repositories"), "page_size", house()),
        numbered("Harbor projects", "/api/v2.0/projects", "page_size", namespaces()),
        pulp("Pulp manifests of a version", &of_version("manifests"), native("artifacts"), Some(5.0)),
        pulp("Pulp tags of a version", &of_version("tags"), native("tags"), Some(10.0)),
        pulp("Pulp blobs of a version", &of_version("blobs"), native("blobs"), None),
        pulp(
            "Pulp versions",
            &format!("{push}{versions}/versions/"),
            "/v1/repositories/house/versions/versions?pageSize=100".to_owned(),
            None,
        ),
        pulp("Pulp push repositories", push, all(), Some(49.0)),
        pulp("Pulp distributions", "distributions/container/container/", all(), Some(29.0)),
        pulp("Pulp namespaces", "pulp_container/namespaces/", namespaces(), Some(119.0)),
        pulp("Pulp tasks", "tasks/", "/v1/operations?pageSize=100".to_owned(), None),
        pulp("Pulp manifests of everything", "content/container/manifests/", native("artifacts"), None),
        pulp("Pulp tags of everything", "content/container/tags/", native("tags"), None),
        pulp("Pulp blobs of everything", "content/container/blobs/", native("blobs"), None),
    ]
}

/// The page in the middle, through what leads from page to page in a list with `continuation_token`.
async fn walk(client: &reqwest::Client, subject: &Subject, first: &str) -> String {
    const STEP: i64 = 1_000;
    let path = first.split('?').next().unwrap();
    let mut token = String::new();
    for _ in 0..ROWS / 2 / STEP {
        let page = format!("{path}?page_size={STEP}&continuation_token={token}");
        let answer = client.get(subject.url(&page)).send().await.unwrap().error_for_status().unwrap();
        let body: serde_json::Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
        token = body["continuation_token"].as_str().unwrap().to_owned();
    }
    format!("{first}&continuation_token={token}")
}

async fn milliseconds(client: &reqwest::Client, url: &str) -> f64 {
    let start = Instant::now();
    let answer = client.get(url).send().await.unwrap().error_for_status().unwrap();
    let body = answer.bytes().await.unwrap();
    let took = start.elapsed().as_secs_f64() * 1000.0;
    assert!(body.len() > 5_000, "{url} has a page full of items: {}", String::from_utf8_lossy(&body));
    took
}

/// Requests per second.
pub async fn gets(subject: &Subject, path: &str) -> f64 {
    let (client, url) = (http(), subject.url(path));
    closed_loop(CLIENTS, move |_, _| {
        let request = client.get(&url);
        async move {
            let answer = request.send().await.unwrap().error_for_status().unwrap();
            let body = answer.bytes().await.unwrap();
            serde_json::from_slice::<serde::de::IgnoredAny>(&body).unwrap();
        }
    })
    .await
}
