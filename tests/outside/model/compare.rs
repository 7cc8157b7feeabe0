//! The comparisons: answers, what is live now, what every version held, the histories of tags, events, operations.

use std::collections::{BTreeMap, BTreeSet};

use rand::Rng;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use wharfinger::app::{ListArtifacts, ListBlobs, ListTags, PageRequest};
use wharfinger::domain::Digest;
use wharfinger::domain::artifact::Selection;
use wharfinger::domain::operation::{OperationResult, OperationState};
use wharfinger::domain::repository::{ContentCounts, Moment, RepositoryVersion};
use wharfinger::domain::tag::TagChangeKind;

use super::actual::{Actual, name, tag_name};
use super::reference::{Answer, Event, Outcome, Refusal, Repository, Step, Version, World};
use super::universe::{Artifact, Blob};

/// Versions of a repository that one comparison looks at.
const VERSIONS: usize = 12;

/// An answer is the one outcome, or one of the refusals that hold.
pub(super) fn answers(context: &str, expected: &Answer, actual: &Result<Outcome, Refusal>) {
    match (expected, actual) {
        (Ok(expected), Ok(actual)) => assert_eq!(actual, expected, "{context}"),
        (Err(refusals), Err(refusal)) => {
            assert!(refusals.contains(refusal), "{context}: {refusal:?}, not {refusals:?}")
        }
        _ => panic!("{context}: expected {expected:?}, came {actual:?}"),
    }
}

/// What is live and what is in the trash, of one repository or of all.
pub(super) async fn now(context: &str, actual: &Actual, world: &World, only: Option<&str>) {
    let (app, caller) = (&actual.house.app, &actual.house.caller);
    for expected in world.visible().filter(|found| only.is_none_or(|name| found.name == name)) {
        let context = &format!("{context}, {}", expected.name);
        let found = app.get_repository(caller, &name(&expected.name)).await.unwrap();
        assert_eq!(found.version, expected.version(), "{context}: version");
        let counts = (found.artifact_count, found.tag_count, found.blob_count, found.size_bytes);
        let blobs = expected.blobs(&world.universe).len();
        let (artifacts, tags) = (expected.live.len() as i64, expected.tags.len() as i64);
        let size = expected.size(&world.universe);
        assert_eq!(counts, (artifacts, tags, blobs as i64, size), "{context}: counters");
        assert_eq!(artifacts_at(actual, expected, Moment::Now, 1000).await, expected.live, "{context}: live");
        let trash: BTreeSet<Artifact> = expected.trash.keys().copied().collect();
        assert_eq!(artifacts_at(actual, expected, Moment::Trash, 1000).await, trash, "{context}: trash");
        let tags = expected.tags.iter().map(|(name, tag)| (name.clone(), (tag.artifact, tag.immutable))).collect();
        assert_eq!(tags_at(actual, expected, Moment::Now, 1000).await, tags, "{context}: tags");
        let blobs = expected.blobs(&world.universe);
        assert_eq!(blobs_at(actual, expected, Moment::Now, 1000).await, blobs, "{context}: blobs");
        let version = app.get_version(caller, &found.name, found.version).await.unwrap();
        self::version(context, expected, expected.versions.len() - 1, &version);
    }
    let names: BTreeSet<&str> = world.visible().map(|found| found.name.as_str()).collect();
    let mut conn = app.store().read().await.unwrap();
    let visible: Vec<String> = sqlx::query_scalar(
        "select r.name from repositories r join namespaces n on n.id = r.namespace_id
         where r.delete_time is null and n.delete_time is null",
    )
    .fetch_all(&mut *conn)
    .await
    .unwrap();
    assert_eq!(visible.iter().map(String::as_str).collect::<BTreeSet<_>>(), names, "{context}: repositories");
}

fn version(context: &str, expected: &Repository, at: usize, actual: &RepositoryVersion) {
    let nothing = Version::default();
    let after = &expected.versions[at];
    let before = if at == 0 { &nothing } else { &expected.versions[at - 1] };
    let number = at as i64;
    let pointings = |version: &Version, other: &Version| -> i64 {
        let differs =
            |(tag, to): &(&String, &(Artifact, bool))| other.tags.get(*tag).map(|other| other.0) != Some(to.0);
        version.tags.iter().filter(differs).count() as i64
    };
    let counts = |artifacts: usize, tags: i64, blobs: usize| ContentCounts {
        artifacts: artifacts as i64,
        tags,
        blobs: blobs as i64,
    };
    let minus = |one: &Version, other: &Version| {
        let artifacts = one.live.difference(&other.live).count();
        counts(artifacts, pointings(one, other), one.blobs.difference(&other.blobs).count())
    };
    let context = format!("{context}, version {number}");
    assert_eq!((actual.number, format!("{:?}", actual.change).as_str()), (number, after.change), "{context}");
    assert_eq!(actual.added, minus(after, before), "{context}: added");
    assert_eq!(actual.removed, minus(before, after), "{context}: removed");
    let present = counts(after.live.len(), after.tags.len() as i64, after.blobs.len());
    assert_eq!(actual.present, present, "{context}: present");
    assert_eq!(actual.purged_artifacts, 0, "{context}: nothing is purged in a walk");
}

/// What earlier versions held, added and removed, and where tags have pointed.
pub(super) async fn history(context: &str, actual: &Actual, world: &World, random: &mut StdRng) {
    let (app, caller) = (&actual.house.app, &actual.house.caller);
    for expected in world.visible() {
        let context = &format!("{context}, {}", expected.name);
        let repository = name(&expected.name);
        let versions = all_versions(actual, expected, random.random_range(1..=50)).await;
        assert_eq!(versions.len(), expected.versions.len(), "{context}: versions");
        for (at, found) in versions.iter().rev().enumerate() {
            version(context, expected, at, found);
        }
        let all: Vec<usize> = (0..expected.versions.len()).collect();
        for at in all.choose_multiple(random, VERSIONS).copied() {
            let context = &format!("{context}, version {at}");
            held(context, actual, expected, at, random.random_range(1..=30)).await;
        }
        for (tag, steps) in &expected.history {
            let page = PageRequest { size: 1000, ..PageRequest::default() };
            let found = app.list_tag_history(caller, &repository, &tag_name(tag), page).await.unwrap().items;
            let found: Vec<Step> = found
                .iter()
                .rev()
                .map(|change| {
                    let artifact = |digest: Option<Digest>| digest.map(|digest| world.universe.artifact(&digest));
                    let kind = match (change.from, change.to) {
                        (None, _) => TagChangeKind::Create,
                        (Some(_), Some(_)) => TagChangeKind::Move,
                        (Some(_), None) => TagChangeKind::Delete,
                    };
                    assert_eq!(change.kind, kind, "{context}: {tag}");
                    Step { version: change.version, from: artifact(change.from), to: artifact(change.to) }
                })
                .collect();
            assert_eq!(&found, steps, "{context}: history of {tag}");
        }
    }
}

async fn held(context: &str, actual: &Actual, expected: &Repository, at: usize, page: i32) {
    let nothing = Version::default();
    let after = &expected.versions[at];
    let before = if at == 0 { &nothing } else { &expected.versions[at - 1] };
    let number = at as i64;
    let minus =
        |one: &Version, other: &Version| -> BTreeSet<Artifact> { one.live.difference(&other.live).copied().collect() };
    let pointings = |one: &Version, other: &Version| -> BTreeMap<String, (Artifact, bool)> {
        let differs =
            |(tag, to): &(&String, &(Artifact, bool))| other.tags.get(*tag).map(|other| other.0) != Some(to.0);
        one.tags.iter().filter(differs).map(|(tag, to)| (tag.clone(), *to)).collect()
    };
    assert_eq!(artifacts_at(actual, expected, Moment::At(number), page).await, after.live, "{context}: artifacts");
    let added = artifacts_at(actual, expected, Moment::AddedIn(number), page).await;
    assert_eq!(added, minus(after, before), "{context}: artifacts added");
    let removed = artifacts_at(actual, expected, Moment::RemovedIn(number), page).await;
    assert_eq!(removed, minus(before, after), "{context}: artifacts removed");
    assert_eq!(tags_at(actual, expected, Moment::At(number), page).await, after.tags, "{context}: tags");
    let added = tags_at(actual, expected, Moment::AddedIn(number), page).await;
    assert_eq!(added, pointings(after, before), "{context}: tags added");
    let removed = tags_at(actual, expected, Moment::RemovedIn(number), page).await;
    assert_eq!(removed, pointings(before, after), "{context}: tags removed");
    assert_eq!(blobs_at(actual, expected, Moment::At(number), page).await, after.blobs, "{context}: blobs");
    let added: BTreeSet<Blob> = after.blobs.difference(&before.blobs).copied().collect();
    assert_eq!(blobs_at(actual, expected, Moment::AddedIn(number), page).await, added, "{context}: blobs added");
    let removed: BTreeSet<Blob> = before.blobs.difference(&after.blobs).copied().collect();
    assert_eq!(blobs_at(actual, expected, Moment::RemovedIn(number), page).await, removed, "{context}: blobs removed");
}

async fn artifacts_at(actual: &Actual, of: &Repository, moment: Moment, size: i32) -> BTreeSet<Artifact> {
    let (app, caller) = (&actual.house.app, &actual.house.caller);
    let mut found = Vec::new();
    let mut page = PageRequest { size, ..PageRequest::default() };
    loop {
        let input =
            ListArtifacts { repository: name(&of.name), moment, selection: Selection::default(), page: page.clone() };
        let answer = app.list_artifacts(caller, input).await.unwrap();
        found.extend(answer.items.iter().map(|artifact| actual.universe.artifact(&artifact.digest)));
        page.token = answer.next_token;
        if page.token.is_empty() {
            assert!(answer.total.is_none_or(|total| total == found.len() as i64), "the total of {moment:?}");
            let count = found.len();
            let found: BTreeSet<Artifact> = found.into_iter().collect();
            assert_eq!(found.len(), count, "{moment:?} lists an artifact twice");
            return found;
        }
    }
}

async fn tags_at(actual: &Actual, of: &Repository, moment: Moment, size: i32) -> BTreeMap<String, (Artifact, bool)> {
    let (app, caller) = (&actual.house.app, &actual.house.caller);
    let mut found = BTreeMap::new();
    let mut page = PageRequest { size, ..PageRequest::default() };
    loop {
        let input = ListTags { repository: name(&of.name), moment, page: page.clone() };
        let answer = app.list_tags(caller, input).await.unwrap();
        for tag in answer.items {
            let artifact = actual.universe.artifact(&tag.digest);
            let twice = found.insert(tag.name.into_string(), (artifact, tag.immutable));
            assert_eq!(twice, None, "{moment:?} lists a tag twice");
        }
        page.token = answer.next_token;
        if page.token.is_empty() {
            assert!(answer.total.is_none_or(|total| total == found.len() as i64), "the total of {moment:?}");
            return found;
        }
    }
}

async fn all_versions(actual: &Actual, of: &Repository, size: i32) -> Vec<RepositoryVersion> {
    let (app, caller) = (&actual.house.app, &actual.house.caller);
    let mut found = Vec::new();
    let mut page = PageRequest { size, ..PageRequest::default() };
    loop {
        let answer = app.list_versions(caller, &name(&of.name), page.clone()).await.unwrap();
        found.extend(answer.items);
        page.token = answer.next_token;
        if page.token.is_empty() {
            return found;
        }
    }
}

async fn blobs_at(actual: &Actual, of: &Repository, moment: Moment, size: i32) -> BTreeSet<Blob> {
    let (app, caller) = (&actual.house.app, &actual.house.caller);
    let mut found = Vec::new();
    let mut page = PageRequest { size, ..PageRequest::default() };
    loop {
        let input = ListBlobs { repository: name(&of.name), moment, page: page.clone() };
        let answer = app.list_blobs(caller, input).await.unwrap();
        found.extend(answer.items.iter().map(|blob| actual.universe.blob(&blob.digest)));
        page.token = answer.next_token;
        if page.token.is_empty() {
            assert!(answer.total.is_none_or(|total| total == found.len() as i64), "the total of {moment:?}");
            let count = found.len();
            let found: BTreeSet<Blob> = found.into_iter().collect();
            assert_eq!(found.len(), count, "{moment:?} lists a blob twice");
            return found;
        }
    }
}

/// The events that a request wrote, in any order.
pub(super) async fn events(context: &str, actual: &mut Actual, mut expected: Vec<Event>) {
    type Row = (i64, i16, Option<String>, Option<String>, Option<i64>, Option<Digest>, Option<String>);
    let rows: Vec<Row> = sqlx::query_as(
        "select id, kind, repository, namespace, version, digest, tag from events where id > $1 order by id",
    )
    .bind(actual.last_event)
    .fetch_all(&mut *actual.house.app.store().read().await.unwrap())
    .await
    .unwrap();
    actual.last_event = rows.last().map_or(actual.last_event, |row| row.0);
    let mut found: Vec<Event> = rows
        .into_iter()
        .map(|(_, kind, repository, namespace, version, digest, tag)| {
            let kind = match kind {
                1 => "NamespaceCreated",
                3 => "NamespaceDeleted",
                4 => "NamespaceUndeleted",
                10 => "RepositoryCreated",
                12 => "RepositoryDeleted",
                13 => "RepositoryUndeleted",
                14 => "RepositoryRestored",
                20 => "ArtifactPut",
                21 => "ArtifactDeleted",
                22 => "ArtifactUndeleted",
                30 => "TagCreated",
                31 => "TagUpdated",
                32 => "TagDeleted",
                other => panic!("{context}: an event of kind {other}"),
            };
            let name = repository.or(namespace).unwrap();
            (kind, name, version, digest.map(|digest| actual.universe.artifact(&digest)), tag)
        })
        .collect();
    found.sort();
    expected.sort();
    assert_eq!(found, expected, "{context}: events");
}

/// Where the operations stand, and what they came to.
pub(super) async fn operations(context: &str, actual: &Actual, world: &World) {
    assert_eq!(actual.operations.len(), world.operations.len());
    for (uid, expected) in actual.operations.iter().zip(&world.operations) {
        let found = actual.house.app.get_operation(&actual.house.caller, &uid.to_string()).await.unwrap();
        let state = match found.state {
            OperationState::Pending => "pending",
            OperationState::Succeeded => "succeeded",
            OperationState::Cancelled => "cancelled",
            other => panic!("{context}: an operation is {other:?}"),
        };
        assert_eq!(state, expected.state, "{context}: {:?}", expected.of);
        if let Some(OperationResult::Retired { repositories, artifacts, tags, .. }) = found.result {
            assert_eq!((repositories, artifacts, tags), expected.taken, "{context}: {:?}", expected.of);
        }
    }
}
