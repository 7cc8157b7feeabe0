//! Stories of what is cleared away and what is not: by the background, and by those who ask for it.

use std::time::Duration;

use bytes::Bytes;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;
use wharfinger::app::{ListArtifacts, ListOrphans, PageRequest, Purge, PurgeOrphans, Settings};
use wharfinger::domain::Error;
use wharfinger::domain::artifact::{ArtifactState, Selection};
use wharfinger::domain::operation::{Operation, OperationKind, OperationResult, OperationState};
use wharfinger::domain::orphan::{OrphanReason, PurgeProgress, PurgeScope};
use wharfinger::domain::repository::Moment;
use wharfinger::keeper;
use wharfinger::store::operations;

use crate::behind::{assert_clean, at_once, execute, number, objects, tables, work};
use crate::house::{House, Manifest};

/// Everything at once but the trash, which is kept for an hour.
fn with_trash() -> Settings {
    Settings { trash_window: Duration::from_secs(3600), ..at_once() }
}

fn all() -> PurgeOrphans {
    PurgeOrphans { include_trash: true, ..PurgeOrphans::default() }
}

async fn begin(house: &House, input: PurgeOrphans) -> Operation {
    match house.app.purge_orphans(&house.caller, input).await.unwrap() {
        Purge::Begun(operation) => *operation,
        Purge::DryRun(_) => panic!("no dry run was asked for"),
    }
}

async fn purge(house: &House, input: PurgeOrphans) -> PurgeProgress {
    let operation = begin(house, input).await;
    work(&house.app, OperationKind::PurgeOrphans).await;
    let operation = house.app.get_operation(&house.caller, &operation.uid.to_string()).await.unwrap();
    match operation.result {
        Some(OperationResult::Purged(progress)) => progress,
        _ => panic!("{operation:?}"),
    }
}

async fn dry_run(house: &House, input: PurgeOrphans) -> PurgeProgress {
    match house.app.purge_orphans(&house.caller, PurgeOrphans { dry_run: true, ..input }).await.unwrap() {
        Purge::DryRun(progress) => progress,
        Purge::Begun(_) => panic!("a dry run began something"),
    }
}

/// Two images that share a layer, and one in another repository that shares it too.
async fn furnish(house: &House) -> [Manifest; 3] {
    let shared = Bytes::from_static(b"shared");
    let image = |name: &'static str| {
        Manifest::image(&Bytes::from(format!("{{\"name\":{name:?}}}")), &[shared.clone(), Bytes::from(name)], None)
    };
    let images = [image("one"), image("two"), image("three")];
    house.push("acme/web", &images[0], &["1"]).await.unwrap();
    house.push("acme/web", &images[1], &["2"]).await.unwrap();
    house.push("beta/app", &images[2], &["3"]).await.unwrap();
    images
}

#[tokio::test(flavor = "multi_thread")]
async fn a_healthy_store_stays_untouched() {
    let house = House::with(at_once()).await;
    furnish(&house).await;
    // What was uploaded a second time left bytes behind.
    keeper::settle(&house.app).await.unwrap();
    let before = (tables(&house.app).await, objects(&house.app).await);
    keeper::settle(&house.app).await.unwrap();
    assert_eq!((tables(&house.app).await, objects(&house.app).await), before);
    assert_eq!(dry_run(&house, all()).await, PurgeProgress::default());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_shared_survives_and_the_rest_goes() {
    let house = House::with(at_once()).await;
    let [one, two, three] = furnish(&house).await;
    house.delete("acme/web", &one).await.unwrap();
    keeper::settle(&house.app).await.unwrap();
    // The config and the layer of its own went; two more images still share the other.
    assert_eq!(number(&house.app, "select count(*) from blobs").await, 5);
    assert_clean(&house.app).await;
    house.delete("acme/web", &two).await.unwrap();
    house.delete("beta/app", &three).await.unwrap();
    keeper::settle(&house.app).await.unwrap();
    assert_eq!(number(&house.app, "select count(*) from blobs").await, 0);
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_background_respects_the_trash_window_and_holds() {
    let house = House::with(with_trash()).await;
    let [one, ..] = furnish(&house).await;
    house.upload("acme/web", &Bytes::from_static(b"in flight")).await.unwrap();
    house.delete("acme/web", &one).await.unwrap();
    keeper::settle(&house.app).await.unwrap();
    assert_eq!(number(&house.app, "select count(*) from blobs").await, 8);
    house.undelete("acme/web", &one).await.unwrap();
    assert_eq!(house.tags_of("acme/web", &one).await.unwrap(), ["1"]);
    house.delete("acme/web", &one).await.unwrap();
    execute(&house.app, "update artifacts set purge_time = now() where delete_time is not null").await;
    execute(&house.app, "update blob_holds set expire_time = now()").await;
    keeper::settle(&house.app).await.unwrap();
    assert_eq!(number(&house.app, "select count(*) from blobs").await, 5);
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn history_of_what_was_purged_still_answers() {
    let house = House::with(at_once()).await;
    let [one, ..] = furnish(&house).await;
    let name = "acme/web".parse().unwrap();
    house.delete("acme/web", &one).await.unwrap();
    keeper::settle(&house.app).await.unwrap();
    let version = house.app.get_version(&house.caller, &name, 2).await.unwrap();
    assert_eq!((version.present.artifacts, version.purged_artifacts), (2, 1));
    let input = ListArtifacts {
        repository: name.clone(),
        moment: Moment::At(1),
        selection: Selection::default(),
        page: PageRequest::default(),
    };
    let then = house.app.list_artifacts(&house.caller, input).await.unwrap();
    assert_eq!(then.items.len(), 1);
    assert_eq!((then.items[0].digest, then.items[0].state), (one.digest, ArtifactState::Purged));
    let refused = house.undelete("acme/web", &one).await;
    assert!(matches!(refused, Err(Error::ContentPurged { .. })), "{refused:?}");
    // A push brings it back under the row it had, with its history.
    house.push("acme/web", &one, &["1"]).await.unwrap();
    let version = house.app.get_version(&house.caller, &name, 2).await.unwrap();
    assert_eq!(version.purged_artifacts, 0);
    keeper::settle(&house.app).await.unwrap();
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_says_what_happens_then_and_writes_nothing() {
    let house = House::with(with_trash()).await;
    let [one, _, three] = furnish(&house).await;
    house.upload("acme/web", &Bytes::from_static(b"in flight")).await.unwrap();
    house.upload("acme/web", &Bytes::from_static(b"given up")).await.unwrap();
    execute(&house.app, "update blob_holds set expire_time = now() where blob_id = (select max(id) from blobs)").await;
    house.delete("acme/web", &one).await.unwrap();
    house.delete("beta/app", &three).await.unwrap();
    house.delete_repository("beta/app").await.unwrap();
    for input in [
        PurgeOrphans::default(),
        PurgeOrphans { scope: PurgeScope::Repository("acme/web".parse().unwrap()), ..all() },
        PurgeOrphans { scope: PurgeScope::Namespace("beta".parse().unwrap()), ..all() },
        all(),
    ] {
        let before = (tables(&house.app).await, objects(&house.app).await);
        let told = dry_run(&house, input.clone()).await;
        assert_eq!((tables(&house.app).await, objects(&house.app).await), before);
        let done = purge(&house, input.clone()).await;
        let counts =
            |progress: &PurgeProgress| (progress.repositories, progress.artifacts, progress.blobs, progress.size_bytes);
        assert_eq!(counts(&told), counts(&done), "{input:?}");
    }
    assert_eq!(number(&house.app, "select count(*) from blobs").await, 4);
    keeper::settle(&house.app).await.unwrap();
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_purge_does_nothing() {
    let house = House::with(with_trash()).await;
    let [one, two, _] = furnish(&house).await;
    house.delete("acme/web", &one).await.unwrap();
    house.delete("acme/web", &two).await.unwrap();
    let first = purge(&house, all()).await;
    assert_eq!((first.artifacts, first.blobs), (2, 4));
    keeper::settle(&house.app).await.unwrap();
    let before = objects(&house.app).await;
    assert_eq!(purge(&house, all()).await, PurgeProgress::default());
    assert_eq!(objects(&house.app).await, before);
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_purge_keeps_to_its_age_and_its_limit() {
    let house = House::with(with_trash()).await;
    let [one, two, three] = furnish(&house).await;
    for (repository, image) in [("acme/web", &one), ("acme/web", &two), ("beta/app", &three)] {
        house.delete(repository, image).await.unwrap();
    }
    execute(&house.app, "update artifacts set delete_time = now() - interval '2 hours' where repository_id = 2").await;
    let old = PurgeOrphans { min_age: Duration::from_secs(3600), ..all() };
    let done = purge(&house, old.clone()).await;
    // What it shares was orphaned by nobody yet.
    assert_eq!((done.artifacts, done.blobs), (1, 2));
    assert_eq!(purge(&house, old).await.artifacts, 0);
    let one_only = PurgeOrphans { limit: Some(1), ..all() };
    let done = purge(&house, one_only).await;
    assert_eq!((done.artifacts, done.blobs), (1, 1));
    purge(&house, all()).await;
    keeper::settle(&house.app).await.unwrap();
    assert_eq!(number(&house.app, "select count(*) from blobs").await, 0);
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_repository_goes_for_good_when_its_window_has_ended() {
    let house = House::with(at_once()).await;
    let [one, ..] = furnish(&house).await;
    house.push("acme/web", &Manifest::index(&[&one], "i", None), &["index"]).await.unwrap();
    house.upload("acme/web", &Bytes::from_static(b"in flight")).await.unwrap();
    house.delete_repository("acme/web").await.unwrap();
    work(&house.app, OperationKind::DeleteRepository).await;
    keeper::settle(&house.app).await.unwrap();
    for table in
        ["artifacts", "artifact_blobs", "artifact_spans", "blob_spans", "tags", "tag_history", "repository_versions"]
    {
        let left = format!("select count(*) from {table} where repository_id = 1");
        assert_eq!(number(&house.app, &left).await, 0, "{table}");
    }
    assert_eq!(number(&house.app, "select count(*) from repositories").await, 1);
    assert_eq!(number(&house.app, "select count(*) from blobs").await, 3);
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_namespace_goes_for_good_with_everything_in_it() {
    let house = House::with(at_once()).await;
    furnish(&house).await;
    house.delete_repository("acme/web").await.unwrap();
    house.push("acme/else", &Manifest::named("else"), &[]).await.unwrap();
    house.delete_namespace("acme").await.unwrap();
    work(&house.app, OperationKind::DeleteNamespace).await;
    keeper::settle(&house.app).await.unwrap();
    assert_eq!(number(&house.app, "select count(*) from namespaces").await, 1);
    assert_eq!(number(&house.app, "select count(*) from repositories").await, 1);
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_abandoned_upload_leaves_neither_row_nor_bytes() {
    let house = House::with(Settings { upload_window: Duration::ZERO, ..at_once() }).await;
    let repository: wharfinger::domain::RepositoryName = "acme/web".parse().unwrap();
    let input = wharfinger::app::StartUpload { repository, algorithm: None };
    house.app.start_upload(&house.caller, input).await.unwrap();
    keeper::settle(&house.app).await.unwrap();
    assert_eq!(number(&house.app, "select count(*) from uploads").await, 0);
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_purge_whose_worker_died_is_finished_by_another_and_runs_once_at_a_time() {
    let house = House::with(with_trash()).await;
    let [one, ..] = furnish(&house).await;
    house.delete("acme/web", &one).await.unwrap();
    let operation = begin(&house, all()).await;
    let dead = Uuid::new_v4();
    let kinds = [OperationKind::PurgeOrphans];
    let mut connection = house.app.store().read().await.unwrap();
    operations::claim(&mut connection, &kinds, dead, 60.0).await.unwrap().unwrap();
    drop(connection);
    let stop = CancellationToken::new();
    assert!(!keeper::operations::run_once(&house.app, Uuid::new_v4(), &kinds, &stop).await.unwrap());
    execute(&house.app, "update operations set lease_expire_time = now() - interval '1 second'").await;
    assert!(keeper::operations::run_once(&house.app, Uuid::new_v4(), &kinds, &stop).await.unwrap());
    let uid = operation.uid.to_string();
    assert_eq!(house.app.get_operation(&house.caller, &uid).await.unwrap().state, OperationState::Succeeded);
    keeper::settle(&house.app).await.unwrap();
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_purge_that_waits_for_a_lock_can_still_be_cancelled() {
    let house = House::with(with_trash()).await;
    let [one, ..] = furnish(&house).await;
    house.delete("acme/web", &one).await.unwrap();
    let operation = begin(&house, all()).await;
    let uid = operation.uid.to_string();
    let mut holding = house.app.store().begin().await.unwrap();
    sqlx::query("select id from repositories for update").execute(&mut *holding).await.unwrap();
    let working = {
        let app = house.app.clone();
        tokio::spawn(async move { work(&app, OperationKind::PurgeOrphans).await })
    };
    crate::behind::until_waiting(&house.app, 1).await;
    house.app.cancel_operation(&house.caller, &uid).await.unwrap();
    working.await.unwrap();
    assert_eq!(house.app.get_operation(&house.caller, &uid).await.unwrap().state, OperationState::Cancelled);
    holding.rollback().await.unwrap();
    house.undelete("acme/web", &one).await.unwrap();
    keeper::settle(&house.app).await.unwrap();
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_orphan_is_listed_once_with_its_reason_and_the_totals_agree() {
    let house = House::with(with_trash()).await;
    let [one, ..] = furnish(&house).await;
    keeper::settle(&house.app).await.unwrap();
    house.delete("acme/web", &one).await.unwrap();
    house.upload("acme/web", &Bytes::from_static(b"in flight")).await.unwrap();
    for _ in 0..2 {
        house.upload("acme/web", &Bytes::from_static(b"given up")).await.unwrap();
        let (repository, digest) = ("acme/web".parse().unwrap(), wharfinger::domain::Digest::sha256(b"given up"));
        house.app.release_blob(&house.caller, &repository, &digest).await.unwrap();
    }
    house.delete_repository("beta/app").await.unwrap();
    let mut found = Vec::new();
    let mut token = String::new();
    loop {
        let input = ListOrphans { page: PageRequest::plain(1, token), ..ListOrphans::default() };
        let page = house.app.list_orphans(&house.caller, input).await.unwrap();
        found.extend(page.items.iter().map(|orphan| orphan.reason));
        token = page.next_token;
        if token.is_empty() {
            break;
        }
    }
    use OrphanReason::*;
    // The second upload of what was given up lost against the first, so its bytes are doomed.
    assert_eq!(found, [Orphaned, InTrash, InTrash, Held, Doomed]);
    let totals = house.app.summarize_orphans(&house.caller, &PurgeScope::Everything).await.unwrap();
    let counts: Vec<(OrphanReason, i64)> = totals.iter().map(|total| (total.reason, total.count)).collect();
    assert_eq!(counts, [(Orphaned, 1), (InTrash, 2), (Held, 1), (Abandoned, 0), (Doomed, 1)]);
    assert_eq!(totals[0].size_bytes, 8);
    let held = ListOrphans { reason: Some(Held), ..ListOrphans::default() };
    assert_eq!(house.app.list_orphans(&house.caller, held).await.unwrap().items.len(), 1);
    let beta = PurgeScope::Namespace("beta".parse().unwrap());
    let totals = house.app.summarize_orphans(&house.caller, &beta).await.unwrap();
    assert_eq!(totals[1].count, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_kept_long_enough_is_forgotten() {
    let house = House::with(with_trash()).await;
    furnish(&house).await;
    let options = wharfinger::app::ChangeOptions::parse(false, "r-1").unwrap();
    house.put("acme/web", &Manifest::named("x"), &[], options).await.unwrap_err();
    house.delete_repository("beta/app").await.unwrap();
    work(&house.app, OperationKind::DeleteRepository).await;
    keeper::retention::run_once(house.app.clone()).await.unwrap();
    assert_eq!(number(&house.app, "select count(*) from operations").await, 1);
    execute(&house.app, "update operations set end_time = now() - interval '8 days'").await;
    execute(&house.app, "insert into requests (caller, request_id, method, fingerprint, create_time) values ('a', 'b', 'c', '', now() - interval '2 days')").await;
    execute(&house.app, "update events set create_time = now() - interval '8 days' where id <= 3").await;
    let events = number(&house.app, "select count(*) from events").await;
    assert_eq!(keeper::retention::run_once(house.app.clone()).await.unwrap().count, 5);
    assert_eq!(number(&house.app, "select count(*) from events").await, events - 3);
    assert_eq!(number(&house.app, "select id from event_horizon").await, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn over_grpc_a_purge_is_tried_begun_and_awaited() {
    use wharfinger::pb::operation_service_client::OperationServiceClient;
    use wharfinger::pb::orphan_service_client::OrphanServiceClient;
    use wharfinger::pb::{self, purge_orphans_response::Purge};

    let server = crate::support::TestServer::with(&[("keeper-interval", "1h")]).await;
    let mut orphans = OrphanServiceClient::new(server.channel().await);
    let request = pb::PurgeOrphansRequest { dry_run: true, include_trash: true, ..Default::default() };
    let tried = orphans.purge_orphans(request.clone()).await.unwrap().into_inner().purge;
    assert!(matches!(tried, Some(Purge::Estimate(estimate)) if estimate == pb::PurgeResult::default()));
    let request = pb::PurgeOrphansRequest { dry_run: false, request_id: "r-1".to_owned(), ..request };
    let begun = |response: pb::PurgeOrphansResponse| match response.purge {
        Some(Purge::Operation(operation)) => operation,
        other => panic!("{other:?}"),
    };
    let operation = begun(orphans.purge_orphans(request.clone()).await.unwrap().into_inner());
    // Repeated, it is the same one.
    assert_eq!(begun(orphans.purge_orphans(request.clone()).await.unwrap().into_inner()).uid, operation.uid);
    let wait = pb::WaitOperationRequest { operation: operation.uid, ..Default::default() };
    let mut operations = OperationServiceClient::new(server.channel().await);
    let ended = operations.wait_operation(wait).await.unwrap().into_inner().operation.unwrap();
    assert_eq!(ended.state(), pb::OperationState::Succeeded);
    assert!(matches!(ended.outcome, Some(pb::operation::Outcome::Purged(_))));
    let nowhere = pb::PurgeOrphansRequest { repository: "no/where".to_owned(), ..Default::default() };
    assert_eq!(orphans.purge_orphans(nowhere).await.unwrap_err().code(), tonic::Code::NotFound);
    let both = pb::PurgeOrphansRequest { namespace: "a".to_owned(), ..request };
    let both = pb::PurgeOrphansRequest { repository: "a/b".to_owned(), ..both };
    assert_eq!(orphans.purge_orphans(both).await.unwrap_err().code(), tonic::Code::InvalidArgument);
    let totals = orphans.summarize_orphans(pb::SummarizeOrphansRequest::default()).await.unwrap().into_inner().totals;
    assert_eq!(totals.len(), 5);
}
