//! Calls about one thing, each beside the native call that does the same work.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use reqwest::{Client, Method, RequestBuilder};

use super::super::subject::{Subject, http};
use super::super::{figure, median};
use super::data::{CLIENTS, REPOSITORY, image, named, operation, piled, tag};
use super::lists::gets;

const ROUNDS: usize = 3;
/// Changes of a client in a round.
const CHANGES: usize = 100;

/// Measures.
pub async fn run(subject: &Subject) {
    reads(subject).await;
    changes(subject).await;
}

async fn reads(subject: &Subject) {
    let (one, t) = (image(7), tag(7));
    let web = named(subject, "repositories", REPOSITORY).await.remove(0).0;
    let task = operation(subject).await;
    let artifact = format!("/v1/repositories/{REPOSITORY}/artifacts/{one}");
    let pulp = "/pulp/api/v3/";
    let push = format!("{pulp}repositories/container/container-push/");
    for (name, path, native) in [
        ("Chkk artifact", format!("/ociartifacts/{}/", one.hex()), artifact.clone()),
        ("Chkk tag", format!("/ocitags/{REPOSITORY}:{t}/"), format!("/v1/repositories/{REPOSITORY}/tags/{t}")),
        ("Harbor artifact", format!("/api/v2.0/projects/house/repositories/web/artifacts/{one}"), artifact),
        (
            "Pulp repository by name",
            format!("{push}?name={REPOSITORY}&limit=1"),
            format!("/v1/repositories/{REPOSITORY}"),
        ),
        ("Pulp version", format!("{push}{web}/versions/1/"), format!("/v1/repositories/{REPOSITORY}/versions/1")),
        ("Pulp task", format!("{pulp}tasks/{task}/"), format!("/v1/operations/{task}")),
    ] {
        let (mut ratios, mut details) = (Vec::new(), String::new());
        for _ in 0..ROUNDS {
            let (native, theirs) = (gets(subject, &native).await, gets(subject, &path).await);
            ratios.push(theirs / native);
            details = format!("{theirs:.0} against {native:.0} per second");
        }
        figure(&format!("{name} beside the native GET"), median(ratios), "aim 0.80 or more", &details);
    }
}

/// Makes the request of a change: of a client, with a number that no other request has.
type Change = Arc<dyn Fn(&Client, usize, usize) -> RequestBuilder + Send + Sync>;

async fn changes(subject: &Subject) {
    let url = |path: &str| subject.url(path);
    let pile = named(subject, "repositories", "pile/c").await;
    let (spare, spaces) =
        (named(subject, "repositories", "spare/r").await, named(subject, "namespaces", "spare-").await);
    let (spare, spaces) = (Arc::new(spare), Arc::new(spaces));
    let delete = |path: String, end: &'static str| -> Change {
        Arc::new(move |client, own, n| {
            let path = path.replace("OWN", &own.to_string());
            client.delete(format!("{path}{}{end}", piled(n * CLIENTS + own)))
        })
    };
    let native = || delete(url("/v1/repositories/pile/cOWN/artifacts/"), "");
    let digest_only: Change = {
        let base = url("/ociartifacts/");
        Arc::new(move |client, own, n| client.delete(format!("{base}{}/", piled(n * CLIENTS + own).hex())))
    };
    let remove: Change = {
        let base = url("/pulp/api/v3/repositories/container/container-push/");
        let uids: Vec<String> = pile.iter().map(|(uid, _)| uid.to_string()).collect();
        Arc::new(move |client, own, n| {
            let body = serde_json::json!({"digest": piled(n * CLIENTS + own)}).to_string();
            json(client, Method::POST, format!("{base}{}/remove_image/", uids[own]), body)
        })
    };
    let taken = AtomicUsize::new(0);
    for (name, theirs, native) in [
        ("Chkk DELETE artifact", digest_only, native()),
        ("DigitalOcean DELETE digest", delete(url("/v2/registry/pile/repositories/cOWN/digests/"), ""), native()),
        ("Harbor DELETE artifact", delete(url("/api/v2.0/projects/pile/repositories/cOWN/artifacts/"), ""), native()),
        ("Pulp remove_image", remove, native()),
    ] {
        compare(name, "DELETE artifact", &taken, &theirs, &native).await;
    }
    let repository: Change = {
        let (base, all) = (url("/v1/repositories/"), Arc::clone(&spare));
        Arc::new(move |client, own, n| client.delete(format!("{base}{}", all[n * CLIENTS + own].1)))
    };
    let distribution: Change = {
        let base = url("/pulp/api/v3/distributions/container/container/");
        Arc::new(move |client, own, n| client.delete(format!("{base}{}/", spare[n * CLIENTS + own].0)))
    };
    let one: Change = {
        let (base, all) = (url("/v1/namespaces/"), Arc::clone(&spaces));
        Arc::new(move |client, own, n| client.delete(format!("{base}{}", all[n * CLIENTS + own].1)))
    };
    let space: Change = {
        let base = url("/pulp/api/v3/pulp_container/namespaces/");
        Arc::new(move |client, own, n| client.delete(format!("{base}{}/", spaces[n * CLIENTS + own].0)))
    };
    // There are fewer of these, and each is the start of an operation.
    compare_some("Pulp DELETE distribution", "DELETE repository", 50, &AtomicUsize::new(0), &distribution, &repository)
        .await;
    compare_some("Pulp DELETE namespace", "DELETE namespace", 50, &AtomicUsize::new(0), &space, &one).await;

    // A tag moves between two images, in one repository, which is what a lock of a repository allows.
    let target = |n: usize, own: usize| image(((n + own) % 2) as i64 * 50_000 + own as i64);
    let put: Change = {
        let base = url(&format!("/ocitags/{REPOSITORY}:"));
        Arc::new(move |client, own, n| {
            let body = serde_json::json!({"artifact": target(n, own).hex()}).to_string();
            json(client, Method::PUT, format!("{base}{}/", tag(own as i64)), body)
        })
    };
    let patch: Change = {
        let base = url(&format!("/v1/repositories/{REPOSITORY}/tags/"));
        Arc::new(move |client, own, n| {
            let body = serde_json::json!({"digest": target(n, own)}).to_string();
            json(client, Method::PATCH, format!("{base}{}", tag(own as i64)), body)
        })
    };
    compare("Chkk PUT tag", "PATCH tag", &taken, &put, &patch).await;
}

fn json(client: &Client, method: Method, url: String, body: String) -> RequestBuilder {
    client.request(method, url).header("content-type", "application/json").body(body)
}

async fn compare(name: &str, twin: &str, taken: &AtomicUsize, theirs: &Change, native: &Change) {
    compare_some(name, twin, CHANGES, taken, theirs, native).await;
}

/// `taken` numbers of every client are used up.
async fn compare_some(name: &str, twin: &str, changes: usize, taken: &AtomicUsize, theirs: &Change, native: &Change) {
    let (mut ratios, mut details) = (Vec::new(), String::new());
    for _ in 0..ROUNDS {
        let native = rate(changes, taken.fetch_add(changes, Ordering::Relaxed), native).await;
        let theirs = rate(changes, taken.fetch_add(changes, Ordering::Relaxed), theirs).await;
        ratios.push(theirs / native);
        details = format!("{theirs:.0} against {native:.0} per second");
    }
    figure(&format!("{name} beside the native {twin}"), median(ratios), "aim 0.80 or more", &details);
}

/// Changes per second.
async fn rate(changes: usize, from: usize, change: &Change) -> f64 {
    let client = http();
    let start = Instant::now();
    let tasks: Vec<_> = (0..CLIENTS)
        .map(|own| {
            let (client, change) = (client.clone(), Arc::clone(change));
            tokio::spawn(async move {
                for n in from..from + changes {
                    let answer = change(&client, own, n).send().await.unwrap();
                    let status = answer.status();
                    let body = answer.text().await.unwrap();
                    assert!(status.is_success(), "{status}: {body}");
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    (CLIENTS * changes) as f64 / start.elapsed().as_secs_f64()
}
