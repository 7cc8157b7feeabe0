//! The steps that a scenario can have.

use std::collections::{BTreeSet, HashMap};
use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use sha2::{Digest, Sha256};
use wharfinger_client::pb::watch_events_request::Start;
use wharfinger_client::{Client, Error, List, Pages, pb};

/// Why a step did not come out as told.
pub(crate) type Failure = Box<dyn std::error::Error>;

/// What a step comes to: its outcome by name, or the error that the scenario may expect.
type Outcome = Result<HashMap<&'static str, Value>, Failure>;

/// Plays steps one after another.
pub(crate) struct Player {
    variables: HashMap<String, String>,
    url: String,
    client: Option<Client>,
}

impl Player {
    pub(crate) fn new(variables: HashMap<String, String>) -> Self {
        Self { variables, url: String::new(), client: None }
    }

    /// Plays one step, and compares what it comes to with what the scenario says.
    pub(crate) async fn play(&mut self, step: &Value) -> Result<(), Failure> {
        let step = self.filled(step)?;
        let outcome = self.act(&Step(&step)).await;
        match (outcome, step.get("error")) {
            (Ok(outcome), None) => {
                for (name, expected) in step["expect"].as_object().into_iter().flatten() {
                    let got = outcome.get(name.as_str()).ok_or_else(|| format!("no outcome is called {name}"))?;
                    if got != expected {
                        return Err(format!("{name}: expected {expected}, got {got}").into());
                    }
                }
                Ok(())
            }
            (Ok(_), Some(error)) => Err(format!("expected an error, {error}").into()),
            (Err(failure), None) => Err(failure),
            (Err(failure), Some(expected)) => match failure.downcast::<Error>() {
                Ok(error) => compare(&error, expected),
                Err(failure) => Err(failure),
            },
        }
    }

    async fn act(&mut self, step: &Step<'_>) -> Outcome {
        match step.text("do") {
            "connect" => self.connect(step),
            "mark" => self.mark(step.text("name")),
            name => {
                let admin = self.variables.get("admin_token").filter(|_| step.text("as") == "admin");
                let client = match admin {
                    Some(token) => Client::builder(&self.url).token(token).connect()?,
                    None => self.client.clone().ok_or("connect comes first")?,
                };
                match name {
                    "push_blob" | "put" | "download_blob" => self.content(&client, step).await,
                    "cursor" | "watch" => self.watch(&client, step).await,
                    "create_tag" | "get_tag" | "move_tag" => self.tag(&client, step).await,
                    "delete_namespace" | "purge_orphans" => work(&client, step).await,
                    name if name.starts_with("list_") => list(&client, step).await,
                    _ => artifact(&client, step).await,
                }
            }
        }
    }

    fn connect(&mut self, step: &Step<'_>) -> Outcome {
        self.url = step.text("url").to_owned();
        let mut builder = Client::builder(&self.url);
        if let Some(seconds) = step.0["deadline"].as_f64() {
            builder = builder.deadline(Duration::from_secs_f64(seconds));
        }
        self.client = Some(builder.connect()?);
        Ok(HashMap::new())
    }

    /// The harness does its worst while this waits.
    fn mark(&self, name: &str) -> Outcome {
        if self.variables.get("marks").is_some_and(|marks| marks == "wait") {
            let mut out = io::stdout().lock();
            writeln!(out, "mark {name}")?;
            out.flush()?;
            io::stdin().read_line(&mut String::new())?;
        }
        Ok(HashMap::new())
    }

    async fn content(&mut self, client: &Client, step: &Step<'_>) -> Outcome {
        let repository = step.text("repository");
        let (digest, size) = match step.text("do") {
            "push_blob" => {
                let blob = client.upload_bytes(repository, step.text("text").to_owned()).await?;
                (blob.digest, step.text("text").len())
            }
            "put" => {
                let manifest = step.text("manifest").to_owned();
                let hash: String = Sha256::digest(&manifest).iter().map(|byte| format!("{byte:02x}")).collect();
                let size = manifest.len();
                let request = pb::PutArtifactRequest {
                    repository: repository.to_owned(),
                    manifest: manifest.into(),
                    media_type: step.text("media_type").to_owned(),
                    tags: step.texts("tags"),
                    ..Default::default()
                };
                let digest = client.put_artifact(request).await?.artifact.ok_or("no artifact came")?.digest;
                if digest != format!("sha256:{hash}") {
                    return Err(format!("the digest is {hash}, and the answer says {digest}").into());
                }
                (digest, size)
            }
            _ => {
                let bytes = client.download_bytes(repository, step.text("digest")).await?;
                return Ok([("text", String::from_utf8(bytes.into())?.into())].into());
            }
        };
        let name = step.text("name");
        self.variables.insert(format!("{name}.size"), size.to_string());
        self.variables.insert(name.to_owned(), digest);
        Ok(HashMap::new())
    }

    async fn tag(&mut self, client: &Client, step: &Step<'_>) -> Outcome {
        let tag = pb::Tag {
            repository: step.text("repository").to_owned(),
            tag: step.text("tag").to_owned(),
            digest: step.text("digest").to_owned(),
            etag: step.text("etag").to_owned(),
            ..Default::default()
        };
        let tag = match step.text("do") {
            "create_tag" => client.create_tag(pb::CreateTagRequest { tag: Some(tag), ..Default::default() }).await?.tag,
            "move_tag" => {
                let update_mask = Some(prost_types::FieldMask { paths: vec!["digest".to_owned()] });
                let request = pb::UpdateTagRequest { tag: Some(tag), update_mask, ..Default::default() };
                client.update_tag(request).await?.tag
            }
            _ => client.get_tag(pb::GetTagRequest { repository: tag.repository, tag: tag.tag }).await?.tag,
        };
        let tag = tag.ok_or("no tag came")?;
        if let Some(name) = step.0["etag_name"].as_str() {
            self.variables.insert(name.to_owned(), tag.etag);
        }
        Ok([("digest", tag.digest.into())].into())
    }

    async fn watch(&mut self, client: &Client, step: &Step<'_>) -> Outcome {
        let start = step.0["from"].as_str().map(|cursor| Start::Cursor(cursor.to_owned()));
        let namespace = step.text("namespace").to_owned();
        let mut watch = client.watch_events(pb::WatchEventsRequest { start, namespace, ..Default::default() });
        if step.text("do") == "cursor" {
            let cursor = watch.begin().await?;
            self.variables.insert(step.text("name").to_owned(), cursor);
            return Ok(HashMap::new());
        }
        let count = step.0["expect"]["items"].as_array().map_or(0, Vec::len);
        let mut items = Vec::new();
        while items.len() < count {
            let change = watch.next().await?;
            let event = change.event;
            let what = if event.tag.is_empty() { event.digest } else { event.tag };
            let kind =
                name_of(event.kind, pb::EventKind::try_from(event.kind).map(|kind| kind.as_str_name()), "EVENT_KIND_");
            items.push(Value::from(format!("{kind} {what}")));
            let after = |what: &str| step.0[what]["after"].as_u64() == Some(items.len() as u64);
            if after("cursor") {
                let name = step.0["cursor"]["name"].as_str().unwrap_or_default();
                self.variables.insert(name.to_owned(), change.cursor);
            }
            if after("mark") {
                self.mark(step.0["mark"]["name"].as_str().unwrap_or_default())?;
            }
        }
        Ok([("items", items.into())].into())
    }

    /// A step with its variables filled in, wherever they stand.
    fn filled(&self, value: &Value) -> Result<Value, Failure> {
        Ok(match value {
            Value::String(text) => self.text(text)?.into(),
            Value::Array(list) => list.iter().map(|each| self.filled(each)).collect::<Result<Vec<_>, _>>()?.into(),
            Value::Object(fields) => {
                let filled = fields.iter().map(|(name, each)| Ok((name.clone(), self.filled(each)?)));
                Value::Object(filled.collect::<Result<_, Failure>>()?)
            }
            other => other.clone(),
        })
    }

    fn text(&self, text: &str) -> Result<String, Failure> {
        let mut parts = text.split("${");
        let mut filled = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (name, rest) = part.split_once('}').ok_or("a variable has no end")?;
            filled.push_str(self.variables.get(name).ok_or_else(|| format!("nothing is called {name}"))?);
            filled.push_str(rest);
        }
        Ok(filled)
    }
}

async fn artifact(client: &Client, step: &Step<'_>) -> Outcome {
    let repository = step.text("repository").to_owned();
    let (digest, tag) = (step.text("digest").to_owned(), step.text("tag").to_owned());
    match step.text("do") {
        "get_artifact" => {
            let request = pb::GetArtifactRequest { repository, digest, tag, ..Default::default() };
            let artifact = client.get_artifact(request).await?.artifact.ok_or("no artifact came")?;
            Ok([("digest", artifact.digest.into())].into())
        }
        "delete_artifact" => {
            let validate_only = step.0["validate_only"].as_bool().unwrap_or_default();
            let request = pb::DeleteArtifactRequest { repository, digest, tag, validate_only, ..Default::default() };
            let plan = client.delete_artifact(request).await?.plan.ok_or("no plan came")?;
            let deleted: BTreeSet<String> = plan.deleted.into_iter().map(|each| each.digest).collect();
            let kept: BTreeSet<String> = plan.kept.into_iter().map(|each| each.digest).collect();
            Ok([("deleted", step.same_set("deleted", deleted)), ("kept", step.same_set("kept", kept))].into())
        }
        "undelete_artifact" => {
            let request = pb::UndeleteArtifactRequest { repository, digest, ..Default::default() };
            let answer = client.undelete_artifact(request).await?;
            let digests = answer.restored_digests.into_iter().collect();
            Ok([("digests", step.same_set("digests", digests)), ("tags", answer.restored_tags.into())].into())
        }
        name => Err(format!("no step is called {name}").into()),
    }
}

async fn list(client: &Client, step: &Step<'_>) -> Outcome {
    let repository = step.text("repository").to_owned();
    let page_size = i32::try_from(step.0["page_size"].as_i64().unwrap_or_default())?;
    match step.text("do") {
        "list_tags" => {
            let request = pb::ListTagsRequest { repository, page_size, ..Default::default() };
            pages(client.list_tags(request), |tag| tag.tag).await
        }
        "list_artifacts" => {
            let request = pb::ListArtifactsRequest { repository, page_size, ..Default::default() };
            pages(client.list_artifacts(request), |artifact| artifact.digest).await
        }
        "list_history" => {
            let tag = step.text("tag").to_owned();
            let request = pb::ListTagHistoryRequest { repository, tag, page_size, ..Default::default() };
            let name = |change: pb::TagChange| {
                let kind = pb::TagChangeKind::try_from(change.kind).map(|kind| kind.as_str_name());
                format!("{} {}", name_of(change.kind, kind, "TAG_CHANGE_KIND_"), change.to_digest)
            };
            pages(client.list_tag_history(request), name).await
        }
        "list_versions" => {
            let request = pb::ListVersionsRequest { repository, page_size, ..Default::default() };
            let name = |version: pb::RepositoryVersion| {
                let change = pb::RepositoryChange::try_from(version.change).map(|change| change.as_str_name());
                format!("{} {}", version.version, name_of(version.change, change, "REPOSITORY_CHANGE_"))
            };
            pages(client.list_versions(request), name).await
        }
        name => Err(format!("no step is called {name}").into()),
    }
}

async fn pages<R: List>(mut pages: Pages<R>, name: impl Fn(R::Item) -> String) -> Outcome {
    let (mut items, mut count) = (Vec::new(), 0);
    while let Some(page) = pages.next_page().await? {
        count += 1;
        items.extend(page.into_iter().map(|item| Value::from(name(item))));
    }
    Ok([("items", items.into()), ("pages", count.into())].into())
}

async fn work(client: &Client, step: &Step<'_>) -> Outcome {
    let namespace = step.text("namespace").to_owned();
    let operation = match step.text("do") {
        "delete_namespace" => {
            let request = pb::DeleteNamespaceRequest { namespace, ..Default::default() };
            client.delete_namespace(request).await?.operation
        }
        _ => {
            let include_trash = step.0["include_trash"].as_bool().unwrap_or_default();
            let request = pb::PurgeOrphansRequest { namespace, include_trash, ..Default::default() };
            match client.purge_orphans(request).await?.purge {
                Some(pb::purge_orphans_response::Purge::Operation(operation)) => Some(operation),
                _ => None,
            }
        }
    };
    let seen = Arc::new(Mutex::new(0));
    let counter = Arc::clone(&seen);
    let waiting = client.wait(operation.ok_or("no operation came")?).on_progress(move |_| {
        if let Ok(mut count) = counter.lock() {
            *count += 1;
        }
    });
    let ended = waiting.await?;
    if seen.lock().map_or(0, |count| *count) == 0 {
        return Err("no progress was told".into());
    }
    let state = name_of(ended.state, Ok::<_, ()>(ended.state().as_str_name()), "OPERATION_STATE_");
    use pb::operation::Outcome as Ended;
    Ok(match ended.outcome {
        Some(Ended::Retired(result)) => [
            ("state", state.into()),
            ("repositories", result.repositories.into()),
            ("artifacts", result.artifacts.into()),
            ("tags", result.tags.into()),
        ]
        .into(),
        Some(Ended::Purged(result)) => [
            ("state", state.into()),
            ("artifacts", result.purged_artifact_count.into()),
            ("blobs", result.freed_blob_count.into()),
        ]
        .into(),
        outcome => return Err(format!("an outcome that nobody asked for: {outcome:?}").into()),
    })
}

/// A step whose variables are filled in.
struct Step<'a>(&'a Value);

impl Step<'_> {
    /// A text; empty where there is none.
    fn text(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap_or_default()
    }

    fn texts(&self, name: &str) -> Vec<String> {
        let list = self.0[name].as_array().into_iter().flatten();
        list.filter_map(|text| text.as_str().map(str::to_owned)).collect()
    }

    /// What the step expects where it is the same set, else the set as it is.
    fn same_set(&self, name: &str, got: BTreeSet<String>) -> Value {
        let expected = Step(&self.0["expect"]).texts(name);
        if expected.iter().cloned().collect::<BTreeSet<_>>() == got {
            expected.into()
        } else {
            got.into_iter().collect()
        }
    }
}

/// The name of an enum's value without its prefix, else its number.
fn name_of<E>(number: i32, name: Result<&'static str, E>, prefix: &str) -> String {
    name.map_or_else(|_| number.to_string(), |name| name.trim_start_matches(prefix).to_owned())
}

fn compare(error: &Error, expected: &Value) -> Result<(), Failure> {
    let known = expected["known"].as_bool().unwrap_or(true);
    let wanted = Step(expected);
    let reason = wanted.text("reason");
    let code = format!("{:?}", error.code()).to_uppercase();
    let right = error.reason() == reason
        && code == wanted.text("code").replace('_', "")
        && matches!(error, Error::Unknown(_)) == (!known || reason == "UNKNOWN")
        && !error.advice().is_empty();
    let subjects: Vec<&str> = error.subjects().collect();
    if !right || expected.get("subjects").is_some_and(|expected| *expected != Value::from(subjects.clone())) {
        return Err(format!("expected {expected}, got {:?} {subjects:?}: {error}", error.code()).into());
    }
    Ok(())
}
