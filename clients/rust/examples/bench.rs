//! What the layer costs over the bare generated stub, over one connection: `bench url=… namespace=…`. Prints, for GetTag and for a
//! page of 1,000 tags, calls a second of both by turns in one run, and `done`.

use std::collections::HashMap;
use std::error::Error;
use std::pin::Pin;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;
use wharfinger_client::pb::tag_service_client::TagServiceClient;
use wharfinger_client::{Client, pb};

const CALLERS: usize = 8;
const ROUNDS: usize = 41;
const ROUND: Duration = Duration::from_millis(100);
const TAGS: usize = 1000;
/// As many tags as one push may carry.
const TAGS_OF_A_PUSH: usize = 100;

type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;
type Call = Box<dyn Fn() -> Pin<Box<dyn Future<Output = Outcome> + Send>> + Send + Sync>;

#[tokio::main]
async fn main() -> Outcome {
    let given: HashMap<String, String> = std::env::args()
        .filter_map(|pair| pair.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned())))
        .collect();
    let url = given.get("url").ok_or("expected url=…")?;
    let namespace = given.get("namespace").ok_or("expected namespace=…")?.clone();
    let client = Client::connect(url)?;
    let repository = format!("{namespace}/bench");
    push(&client, &repository).await?;

    let stub = TagServiceClient::new(client.transport()).max_decoding_message_size(32 << 20);
    let get = pb::GetTagRequest { repository: repository.clone(), tag: "t0".to_owned() };
    let list = pb::ListTagsRequest { repository, page_size: 1000, ..Default::default() };
    compare(
        "GetTag",
        {
            let (client, get) = (client.clone(), get.clone());
            call(move || {
                let (client, get) = (client.clone(), get.clone());
                async move { client.get_tag(get).await.map(|_| ()).map_err(Into::into) }
            })
        },
        {
            let stub = stub.clone();
            call(move || {
                let (mut stub, get) = (stub.clone(), get.clone());
                async move { stub.get_tag(get).await.map(|_| ()).map_err(Into::into) }
            })
        },
    )
    .await?;
    compare(
        "a page of 1,000",
        {
            let (client, list) = (client.clone(), list.clone());
            call(move || {
                let mut pages = client.list_tags(list.clone());
                async move { full(pages.next_page().await?.map_or(0, |tags| tags.len())) }
            })
        },
        call(move || {
            let (mut stub, list) = (stub.clone(), list.clone());
            async move { full(stub.list_tags(list).await?.into_inner().tags.len()) }
        }),
    )
    .await?;
    client.delete_namespace(pb::DeleteNamespaceRequest { namespace, ..Default::default() }).await?;
    println!("done");
    Ok(())
}

fn call<F>(make: impl Fn() -> F + Send + Sync + 'static) -> Call
where
    F: Future<Output = Outcome> + Send + 'static,
{
    Box::new(move || Box::pin(make()))
}

fn full(items: usize) -> Outcome {
    if items == TAGS { Ok(()) } else { Err(format!("a page of {items}").into()) }
}

/// Makes a repository with 1,000 tags.
async fn push(client: &Client, repository: &str) -> Outcome {
    let config = client.upload_bytes(repository, "{}").await?;
    let manifest = format!(
        r#"{{"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"{}","size":2}},"layers":[]}}"#,
        config.digest
    );
    for first in (0..TAGS).step_by(TAGS_OF_A_PUSH) {
        let request = pb::PutArtifactRequest {
            repository: repository.to_owned(),
            manifest: manifest.clone().into(),
            tags: (first..first + TAGS_OF_A_PUSH).map(|number| format!("t{number}")).collect(),
            ..Default::default()
        };
        client.put_artifact(request).await?;
    }
    Ok(())
}

/// Takes turns, so that whatever else the machine does falls on both; the median of the turns' ratios counts.
async fn compare(name: &str, layer: Call, stub: Call) -> Outcome {
    let (layer, stub): (std::sync::Arc<Call>, std::sync::Arc<Call>) = (layer.into(), stub.into());
    let mut rounds = Vec::new();
    for round in 0..=ROUNDS {
        let pair = (rate(&layer).await?, rate(&stub).await?);
        // The first warms up.
        if round > 0 {
            rounds.push(pair);
        }
    }
    rounds.sort_by(|left, right| (left.0 / left.1).total_cmp(&(right.0 / right.1)));
    let (layer, stub) = rounds[ROUNDS / 2];
    println!(
        "{name}: {layer:.0}/s with the layer, {stub:.0}/s with the bare stub, {:.1} % of it",
        100.0 * layer / stub
    );
    Ok(())
}

/// Calls a second.
async fn rate(call: &std::sync::Arc<Call>) -> Outcome<f64> {
    let begun = Instant::now();
    let mut callers = JoinSet::new();
    for _ in 0..CALLERS {
        let call = call.clone();
        callers.spawn(async move {
            let mut calls = 0u32;
            while begun.elapsed() < ROUND {
                call().await?;
                calls += 1;
            }
            Ok::<_, Box<dyn Error + Send + Sync>>(calls)
        });
    }
    let mut calls = 0;
    while let Some(done) = callers.join_next().await {
        calls += done??;
    }
    Ok(f64::from(calls) / begun.elapsed().as_secs_f64())
}
