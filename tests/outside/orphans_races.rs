//! The races of clean-up, one by one, each forced by a transaction that is held open where the other side has to wait.

use std::time::Duration;

use bytes::Bytes;
use wharfinger::app::{ChangeOptions, Settings, UndeleteRepository};
use wharfinger::domain::{Digest, Error};
use wharfinger::keeper;
use wharfinger::store::candidates::{self, Collected, Selection};
use wharfinger::store::{Tx, tombstones, trash};

use crate::behind::{self, assert_clean, at_once, execute, number, until_waiting};
use crate::house::{House, Manifest};

/// An orphan-to-be: a blob that was uploaded and given up.
async fn orphan(house: &House, repository: &str, bytes: &'static [u8]) -> Digest {
    let digest = Digest::sha256(bytes);
    house.upload(repository, &Bytes::from_static(bytes)).await.unwrap();
    house.app.release_blob(&house.caller, &repository.parse().unwrap(), &digest).await.unwrap();
    digest
}

/// A review that has done everything but commit.
async fn review(house: &House) -> (Tx, Collected) {
    let mut tx = house.app.store().begin().await.unwrap();
    let taken = candidates::take(&mut tx, Selection::ALL, 100).await.unwrap();
    let ids: Vec<i64> = taken.iter().map(|candidate| candidate.blob_id).collect();
    let locked = candidates::lock_unneeded(&mut tx, &ids).await.unwrap();
    let collected = candidates::collect(&mut tx, &locked, 0.0).await.unwrap();
    (tx, collected)
}

/// Makes an uncommitted artifact of the manifest's digest, so that a push of it stops after it has locked its blobs.
async fn stop_push(house: &House, manifest: &Manifest) -> Tx {
    let mut tx = house.app.store().begin().await.unwrap();
    sqlx::query(
        "insert into artifacts (repository_id, uid, digest, media_type, is_index, size_bytes, total_size_bytes, payload,
                                creator, last_modifier, create_time, update_time)
         select id, gen_random_uuid(), $1, '', false, 0, 0, '', '', '', now(), now() from repositories",
    )
    .bind(manifest.digest.to_bytes())
    .execute(&mut *tx)
    .await
    .unwrap();
    tx
}

#[tokio::test(flavor = "multi_thread")]
async fn a_push_that_has_locked_its_blobs_makes_the_review_wait_for_another_round() {
    let house = House::with(at_once()).await;
    let manifest = Manifest::named("web");
    for blob in &manifest.blobs {
        house.upload("acme/web", blob).await.unwrap();
    }
    // The holds have ended for everybody but this push, which began before.
    execute(
        &house.app,
        "insert into orphan_candidates (blob_id, repository_id, not_before, cause) select id, 1, now(), 2 from blobs",
    )
    .await;
    let stopped = stop_push(&house, &manifest).await;
    let push = {
        let (house, manifest) = (house.clone(), manifest.clone());
        tokio::spawn(async move { house.put("acme/web", &manifest, &["1"], Default::default()).await })
    };
    until_waiting(&house.app, 1).await;
    execute(&house.app, "delete from blob_holds").await;
    keeper::review::run_once(house.app.clone()).await.unwrap();
    assert_eq!(number(&house.app, "select count(*) from blobs").await, 2);
    // They were busy, so they are candidates still.
    assert_eq!(number(&house.app, "select count(distinct blob_id) from orphan_candidates").await, 2);
    stopped.rollback().await.unwrap();
    push.await.unwrap().unwrap();
    keeper::settle(&house.app).await.unwrap();
    assert_clean(&house.app).await;
    assert_eq!(number(&house.app, "select count(*) from blobs").await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_push_that_comes_after_the_review_has_to_upload_again() {
    let house = House::with(at_once()).await;
    let manifest = Manifest::named("web");
    for blob in &manifest.blobs {
        house.upload("acme/web", blob).await.unwrap();
    }
    execute(&house.app, "update blob_holds set expire_time = now() + interval '1 second'").await;
    execute(
        &house.app,
        "insert into orphan_candidates (blob_id, repository_id, not_before, cause) select id, 1, now(), 2 from blobs",
    )
    .await;
    // The review holds the rows; holds that were still there would have kept it from them.
    let mut tx = house.app.store().begin().await.unwrap();
    sqlx::query("delete from blob_holds").execute(&mut *tx).await.unwrap();
    let taken = candidates::take(&mut tx, Selection::ALL, 100).await.unwrap();
    let ids: Vec<i64> = taken.iter().map(|candidate| candidate.blob_id).collect();
    let locked = candidates::lock_unneeded(&mut tx, &ids).await.unwrap();
    assert_eq!(candidates::collect(&mut tx, &locked, 0.0).await.unwrap().blobs, 2);
    let push = {
        let (house, manifest) = (house.clone(), manifest.clone());
        tokio::spawn(async move { house.put("acme/web", &manifest, &[], Default::default()).await })
    };
    until_waiting(&house.app, 1).await;
    tx.commit().await.unwrap();
    let refused = push.await.unwrap();
    assert!(matches!(refused, Err(Error::BlobsMissing { ref digests, .. }) if digests.len() == 2), "{refused:?}");
    house.push("acme/web", &manifest, &["1"]).await.unwrap();
    keeper::settle(&house.app).await.unwrap();
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pusher_who_was_told_that_a_blob_is_there_finds_it_there() {
    let house = House::with(at_once()).await;
    let bytes = Bytes::from_static(b"layer");
    house.upload("acme/web", &bytes).await.unwrap();
    execute(
        &house.app,
        "insert into orphan_candidates (blob_id, repository_id, not_before, cause) select id, 1, now(), 2 from blobs",
    )
    .await;
    // The pusher looks while a review is about to decide, so the review sees the hold under its lock.
    let mut tx = house.app.store().begin().await.unwrap();
    let taken = candidates::take(&mut tx, Selection::ALL, 100).await.unwrap();
    house.app.hold_blob(&house.caller, &"acme/web".parse().unwrap(), &Digest::sha256(&bytes)).await.unwrap();
    let locked = candidates::lock_unneeded(&mut tx, &[taken[0].blob_id]).await.unwrap();
    assert!(locked.is_empty());
    assert_eq!(candidates::collect(&mut tx, &[taken[0].blob_id], 0.0).await.unwrap(), Collected::default());
    tx.commit().await.unwrap();
    assert_eq!(number(&house.app, "select count(*) from blobs").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_of_what_is_being_collected_gets_a_row_and_bytes_of_its_own() {
    let house = House::with(at_once()).await;
    let bytes = Bytes::from_static(b"layer");
    orphan(&house, "acme/web", b"layer").await;
    let (tx, collected) = review(&house).await;
    assert_eq!(collected, Collected { blobs: 1, size_bytes: 5 });
    let upload = {
        let (house, bytes) = (house.clone(), bytes.clone());
        tokio::spawn(async move { house.upload("acme/web", &bytes).await })
    };
    until_waiting(&house.app, 1).await;
    tx.commit().await.unwrap();
    upload.await.unwrap().unwrap();
    // The old bytes go, the new ones stay.
    assert_eq!(behind::objects(&house.app).await, 2);
    keeper::settle(&house.app).await.unwrap();
    let blob = house.app.open_blob(&house.caller, &"acme/web".parse().unwrap(), &Digest::sha256(&bytes)).await.unwrap();
    drop(blob.read(0..5).await.unwrap());
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_while_the_old_bytes_are_purged_is_under_another_key() {
    let house = House::with(at_once()).await;
    let bytes = Bytes::from_static(b"layer");
    orphan(&house, "acme/web", b"layer").await;
    keeper::review::run_once(house.app.clone()).await.unwrap();
    let mut connection = house.app.store().read().await.unwrap();
    let leased = tombstones::lease(&mut connection, 10, 60.0).await.unwrap();
    house.upload("acme/web", &bytes).await.unwrap();
    let key = leased[0].storage_key.clone();
    assert_eq!(number(&house.app, &format!("select count(*) from blobs where storage_key = '{key}'")).await, 0);
    // The worker that leased it died: nobody else takes it, until the lease is over.
    drop(connection);
    assert_eq!(keeper::tombstones::run_once(house.app.clone()).await.unwrap().count, 0);
    execute(&house.app, "update tombstones set lease_expire_time = now()").await;
    assert_eq!(keeper::tombstones::run_once(house.app.clone()).await.unwrap().count, 1);
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_dies_after_it_deleted_bytes_is_repeated_without_harm() {
    let house = House::with(at_once()).await;
    orphan(&house, "acme/web", b"layer").await;
    keeper::review::run_once(house.app.clone()).await.unwrap();
    let mut connection = house.app.store().read().await.unwrap();
    let leased = tombstones::lease(&mut connection, 10, 0.0).await.unwrap();
    drop(connection);
    let doomed = wharfinger::content::Doomed { key: leased[0].storage_key.clone(), storage_state: None };
    assert!(house.app.content().delete(vec![doomed]).await.unwrap().is_empty());
    assert_eq!(keeper::tombstones::run_once(house.app.clone()).await.unwrap().count, 1);
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bytes_that_a_late_writer_left_are_doomed_again_under_the_worker() {
    let house = House::with(at_once()).await;
    orphan(&house, "acme/web", b"layer").await;
    keeper::review::run_once(house.app.clone()).await.unwrap();
    let mut connection = house.app.store().read().await.unwrap();
    let leased = tombstones::lease(&mut connection, 10, 0.0).await.unwrap();
    let key = leased[0].storage_key.parse().unwrap();
    tombstones::append_stray(&mut connection, key, 0.0).await.unwrap();
    // The worker deleted the bytes that it saw; those that came later are not forgotten.
    let done: Vec<_> = leased.iter().collect();
    assert_eq!(tombstones::finish(&mut connection, &done).await.unwrap(), 0);
    drop(connection);
    keeper::settle(&house.app).await.unwrap();
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_remove_the_last_two_needs_at_once_leave_no_orphan() {
    let house = House::with(at_once()).await;
    let manifest = Manifest::named("web");
    for repository in ["acme/a", "acme/b"] {
        house.push(repository, &manifest, &[]).await.unwrap();
        house.delete(repository, &manifest).await.unwrap();
    }
    keeper::review::run_once(house.app.clone()).await.unwrap();
    assert_eq!(number(&house.app, "select count(*) from blobs").await, 2);
    let mut connection = house.app.store().read().await.unwrap();
    let due = trash::due_artifacts(&mut connection, 10).await.unwrap();
    assert_eq!(due.len(), 2);
    drop(connection);
    let (mut one, mut other) = (house.app.store().begin().await.unwrap(), house.app.store().begin().await.unwrap());
    for (tx, artifact) in [(&mut one, due[0]), (&mut other, due[1])] {
        let purged = trash::purge_artifacts(tx, artifact.repository_id, &[artifact.id], None).await.unwrap();
        assert_eq!(purged, 1);
    }
    // Each still sees the other's edge; both have said that somebody should look.
    one.commit().await.unwrap();
    keeper::review::run_once(house.app.clone()).await.unwrap();
    assert_eq!(number(&house.app, "select count(*) from blobs").await, 2);
    other.commit().await.unwrap();
    keeper::settle(&house.app).await.unwrap();
    assert_eq!(number(&house.app, "select count(*) from blobs").await, 0);
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_candidate_that_comes_while_a_review_runs_gets_its_own_review() {
    let house = House::with(at_once()).await;
    orphan(&house, "acme/web", b"layer").await;
    let mut tx = house.app.store().begin().await.unwrap();
    let taken = candidates::take(&mut tx, Selection::ALL, 100).await.unwrap();
    let locked = candidates::lock_unneeded(&mut tx, &[taken[0].blob_id]).await.unwrap();
    assert_eq!(locked.len(), 1);
    execute(
        &house.app,
        "insert into orphan_candidates (blob_id, repository_id, not_before, cause)
         select blob_id, 1, now() + interval '1 hour', 2 from orphan_candidates",
    )
    .await;
    assert_eq!(candidates::collect(&mut tx, &locked, 0.0).await.unwrap(), Collected::default());
    tx.commit().await.unwrap();
    keeper::settle(&house.app).await.unwrap();
    assert_eq!(number(&house.app, "select count(*) from blobs").await, 1);
    execute(&house.app, "update orphan_candidates set not_before = now()").await;
    keeper::settle(&house.app).await.unwrap();
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_reviews_at_once_share_the_work_and_lose_none() {
    let house = House::with(at_once()).await;
    let names: Vec<Bytes> = (0..40).map(|n| Bytes::from(format!("layer {n}"))).collect();
    for bytes in &names {
        house.upload("acme/web", bytes).await.unwrap();
    }
    // Two candidates each.
    execute(&house.app, "update blob_holds set expire_time = now()").await;
    keeper::expiry::run_once(house.app.clone()).await.unwrap();
    execute(
        &house.app,
        "insert into orphan_candidates (blob_id, repository_id, not_before, cause) select id, 1, now(), 2 from blobs",
    )
    .await;
    let mut one = house.app.store().begin().await.unwrap();
    let first = candidates::take(&mut one, Selection::ALL, 40).await.unwrap();
    assert_eq!(first.len(), 40);
    keeper::review::run_once(house.app.clone()).await.unwrap();
    let ids: Vec<i64> = first.iter().map(|candidate| candidate.blob_id).collect();
    let locked = candidates::lock_unneeded(&mut one, &ids).await.unwrap();
    candidates::collect(&mut one, &locked, 0.0).await.unwrap();
    one.commit().await.unwrap();
    keeper::settle(&house.app).await.unwrap();
    assert_eq!(number(&house.app, "select count(*) from blobs").await, 0);
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restore_and_a_purge_of_the_same_artifact_leave_it_whole_or_gone() {
    let house = House::with(Settings { trash_window: Duration::from_secs(3600), ..at_once() }).await;
    for round in 0..20 {
        let manifest = Manifest::named(&format!("web {round}"));
        house.push("acme/web", &manifest, &["1"]).await.unwrap();
        house.delete("acme/web", &manifest).await.unwrap();
        let mut holding = house.app.store().begin().await.unwrap();
        sqlx::query("select id from repositories for update").execute(&mut *holding).await.unwrap();
        let restore = {
            let (house, manifest) = (house.clone(), manifest.clone());
            tokio::spawn(async move { house.undelete("acme/web", &manifest).await })
        };
        let purge = {
            let house = house.clone();
            tokio::spawn(async move {
                let mut tx = house.app.store().begin().await.unwrap();
                sqlx::query("select id from repositories for no key update").execute(&mut *tx).await.unwrap();
                let ids: Vec<i64> = sqlx::query_scalar(
                    "select id from artifacts where delete_time is not null and payload is not null",
                )
                .fetch_all(&mut *tx)
                .await
                .unwrap();
                trash::purge_artifacts(&mut tx, 1, &ids, Some(0.0)).await.unwrap();
                tx.commit().await.unwrap();
            })
        };
        until_waiting(&house.app, 2).await;
        holding.rollback().await.unwrap();
        purge.await.unwrap();
        match restore.await.unwrap() {
            Ok(_) => assert_eq!(house.tags_of("acme/web", &manifest).await.unwrap(), ["1"]),
            Err(error) => assert!(matches!(error, Error::ContentPurged { .. }), "{error:?}"),
        }
        keeper::settle(&house.app).await.unwrap();
        assert_clean(&house.app).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repository_that_is_being_purged_cannot_be_restored_any_more() {
    let house = House::with(Settings { trash_window: Duration::from_secs(3600), ..at_once() }).await;
    house.push("acme/web", &Manifest::named("web"), &["1"]).await.unwrap();
    house.delete_repository("acme/web").await.unwrap();
    let mut purge = house.app.store().begin().await.unwrap();
    assert!(trash::end_window(&mut purge, 1, 0.0).await.unwrap());
    let restore = {
        let house = house.clone();
        tokio::spawn(async move {
            let name = "acme/web".parse().unwrap();
            let input = wharfinger::app::UndeleteRepository { name, uid: None, options: Default::default() };
            house.app.undelete_repository(&house.caller, input).await
        })
    };
    until_waiting(&house.app, 1).await;
    purge.commit().await.unwrap();
    let refused = restore.await.unwrap();
    assert!(matches!(refused, Err(Error::RepositoryNotFound(_))), "{refused:?}");
    keeper::settle(&house.app).await.unwrap();
    assert_eq!(number(&house.app, "select count(*) from repositories").await, 0);
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repository_goes_for_good_under_an_upload_that_ends() {
    let house = House::with(at_once()).await;
    let bytes = Bytes::from_static(b"layer");
    house.upload("acme/other", &bytes).await.unwrap();
    house.push("acme/web", &Manifest::named("web"), &["1"]).await.unwrap();
    // The upload has ended its session and waits for the blob that both have.
    let mut holding = house.app.store().begin().await.unwrap();
    sqlx::query("select id from blobs for update").execute(&mut *holding).await.unwrap();
    let upload = {
        let house = house.clone();
        tokio::spawn(async move { house.upload("acme/web", &bytes).await })
    };
    until_waiting(&house.app, 1).await;
    house.delete_repository("acme/web").await.unwrap();
    let purge = tokio::spawn(keeper::trash::run_once(house.app.clone()));
    until_waiting(&house.app, 2).await;
    holding.rollback().await.unwrap();
    upload.await.unwrap().unwrap();
    purge.await.unwrap().unwrap();
    keeper::settle(&house.app).await.unwrap();
    assert_eq!(number(&house.app, "select count(*) from repositories").await, 1);
    assert_eq!(
        number(&house.app, "select deadlocks from pg_stat_database where datname = current_database()").await,
        0
    );
    assert_clean(&house.app).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_push_to_a_repository_that_goes_meanwhile_does_not_stand_in_the_way_of_its_restoration() {
    let house = House::with(Settings { trash_window: Duration::from_secs(3600), ..at_once() }).await;
    let manifest = Manifest::named("web");
    house.push("acme/web", &manifest, &["1"]).await.unwrap();
    // Deleted, but not committed: the push waits for the row and gets it when it is no longer live.
    let mut deleting = house.app.store().begin().await.unwrap();
    sqlx::query("update repositories set delete_time = now(), purge_time = now() + interval '1 hour'")
        .execute(&mut *deleting)
        .await
        .unwrap();
    let push = {
        let house = house.clone();
        let manifest = manifest.clone();
        tokio::spawn(async move { house.put("acme/web", &manifest, &["2"], ChangeOptions::default()).await })
    };
    until_waiting(&house.app, 1).await;
    let mut holding = house.app.store().begin().await.unwrap();
    sqlx::query("select id from namespaces for update").execute(&mut *holding).await.unwrap();
    let restoring = {
        let house = house.clone();
        tokio::spawn(async move {
            let input =
                UndeleteRepository { name: "acme/web".parse().unwrap(), uid: None, options: ChangeOptions::default() };
            house.app.undelete_repository(&house.caller, input).await
        })
    };
    until_waiting(&house.app, 2).await;
    deleting.commit().await.unwrap();
    until_waiting(&house.app, 2).await;
    holding.rollback().await.unwrap();
    restoring.await.unwrap().unwrap();
    push.await.unwrap().unwrap();
    assert_eq!(
        number(&house.app, "select deadlocks from pg_stat_database where datname = current_database()").await,
        0
    );
}

/// Has two ask for the lock of the only repository, one after the other, and lets them have it.
async fn in_turn<One, Other>(
    house: &House,
    one: impl Future<Output = One> + Send + 'static,
    other: impl Future<Output = Other> + Send + 'static,
) -> (One, Other)
where
    One: Send + 'static,
    Other: Send + 'static,
{
    let mut holding = house.app.store().begin().await.unwrap();
    sqlx::query("select id from repositories for update").execute(&mut *holding).await.unwrap();
    let one = tokio::spawn(one);
    until_waiting(&house.app, 1).await;
    let other = tokio::spawn(other);
    until_waiting(&house.app, 2).await;
    holding.rollback().await.unwrap();
    (one.await.unwrap(), other.await.unwrap())
}

async fn version(house: &House) -> i64 {
    number(&house.app, "select version from repositories").await
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_push_and_a_deletion_of_the_same_digest_the_later_one_stands() {
    let house = House::with(at_once()).await;
    let manifest = Manifest::named("web");
    let put = || {
        let (house, manifest) = (house.clone(), manifest.clone());
        async move { house.put("acme/web", &manifest, &["1"], ChangeOptions::default()).await.unwrap() }
    };
    let delete = || {
        let (house, manifest) = (house.clone(), manifest.clone());
        async move { house.delete("acme/web", &manifest).await.unwrap() }
    };
    for _ in 0..5 {
        house.push("acme/web", &manifest, &["1"]).await.unwrap();
        let before = version(&house).await;
        let (_, pushed) = in_turn(&house, delete(), put()).await;
        // What is due in the trash comes back all the same, as long as nobody has emptied it.
        assert_eq!(pushed.version, Some(before + 2));
        assert_eq!(house.tags_of("acme/web", &manifest).await.unwrap(), ["1"]);
        keeper::settle(&house.app).await.unwrap();
        assert_clean(&house.app).await;
        assert_eq!(number(&house.app, "select count(*) from blobs").await, 2);

        let (pushed, _) = in_turn(&house, put(), delete()).await;
        assert_eq!(pushed.version, None);
        let gone = house.tags_of("acme/web", &manifest).await;
        assert!(matches!(gone, Err(Error::ArtifactNotFound { .. })), "{gone:?}");
        keeper::settle(&house.app).await.unwrap();
        assert_clean(&house.app).await;
        assert_eq!(number(&house.app, "select count(*) from blobs").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restore_and_a_push_of_the_same_digest_bring_it_back_once() {
    let house = House::with(Settings { trash_window: Duration::from_secs(3600), ..at_once() }).await;
    let manifest = Manifest::named("web");
    let put = || {
        let (house, manifest) = (house.clone(), manifest.clone());
        async move { house.put("acme/web", &manifest, &["pushed"], ChangeOptions::default()).await }
    };
    let restore = || {
        let (house, manifest) = (house.clone(), manifest.clone());
        async move { house.undelete("acme/web", &manifest).await }
    };
    for _ in 0..5 {
        house.push("acme/web", &manifest, &["1"]).await.unwrap();
        house.delete("acme/web", &manifest).await.unwrap();
        let before = version(&house).await;
        let (restored, pushed) = in_turn(&house, restore(), put()).await;
        assert_eq!(restored.unwrap().version, Some(before + 1));
        assert_eq!(pushed.unwrap().version, Some(before + 2), "a tag more");
        assert_eq!(house.tags_of("acme/web", &manifest).await.unwrap(), ["1", "pushed"]);

        house.delete("acme/web", &manifest).await.unwrap();
        let (pushed, restored) = in_turn(&house, put(), restore()).await;
        assert_eq!(pushed.unwrap().version, Some(before + 4));
        assert!(matches!(restored, Err(Error::NotDeleted(_))), "{restored:?}");
        assert_eq!(house.tags_of("acme/web", &manifest).await.unwrap(), ["pushed"]);
        assert_eq!(version(&house).await, before + 4);
        keeper::settle(&house.app).await.unwrap();
        assert_clean(&house.app).await;
        house.delete("acme/web", &manifest).await.unwrap();
    }
}
