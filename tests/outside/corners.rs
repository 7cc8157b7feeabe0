//! Where two rules meet: the trash window and a push, two trashes of one name, a dry run of what does not exist yet.

use std::time::Duration;

use bytes::Bytes;
use wharfinger::app::{
    ChangeOptions, CreateTag, RestoreVersion, Settings, UndeleteNamespace, UndeleteRepository, UpdateTag,
};
use wharfinger::domain::Error;

use crate::books::{assert_balanced, fingerprint};
use crate::house::{House, Manifest};

const REPOSITORY: &str = "acme/web";

fn dry() -> ChangeOptions {
    ChangeOptions { validate_only: true, request_id: None }
}

async fn point(house: &House, tag: &str, manifest: &Manifest) {
    let input = CreateTag {
        repository: REPOSITORY.parse().unwrap(),
        tag: tag.parse().unwrap(),
        digest: manifest.digest,
        immutable: false,
        reason: String::new(),
        options: ChangeOptions::default(),
    };
    house.app.create_tag(&house.caller, input).await.unwrap();
}

#[tokio::test]
async fn what_the_trash_window_has_let_go_can_be_pushed_again() {
    let house = House::with(Settings { trash_window: Duration::ZERO, ..Settings::default() }).await;
    let image = Manifest::named("image");
    let index = Manifest::index(&[&image], "index", None);
    for _ in 0..2 {
        house.push(REPOSITORY, &image, &[]).await.unwrap();
        house.push(REPOSITORY, &index, &["latest"]).await.unwrap();
        assert_balanced(&house.app).await;
        house.delete(REPOSITORY, &index).await.unwrap();
        assert!(matches!(house.undelete(REPOSITORY, &index).await, Err(Error::ContentPurged { .. })));
        assert_balanced(&house.app).await;
    }
}

#[tokio::test]
async fn of_two_artifacts_that_bore_a_tag_one_after_the_other_the_later_gets_it_back() {
    let house = House::open().await;
    let (first, second) = (Manifest::named("first"), Manifest::named("second"));
    let index = Manifest::index(&[&first, &second], "index", None);
    house.push(REPOSITORY, &first, &["stable"]).await.unwrap();
    house.push(REPOSITORY, &second, &["kept"]).await.unwrap();
    house.push(REPOSITORY, &index, &[]).await.unwrap();
    house.delete(REPOSITORY, &index).await.unwrap();
    house.delete(REPOSITORY, &first).await.unwrap();
    point(&house, "stable", &second).await;
    house.delete(REPOSITORY, &second).await.unwrap();

    let back = house.undelete(REPOSITORY, &index).await.unwrap();

    assert_eq!(back.tags, ["kept", "stable"]);
    assert_eq!(house.tags_of(REPOSITORY, &second).await.unwrap(), ["kept", "stable"]);
    assert_eq!(house.tags_of(REPOSITORY, &first).await.unwrap(), [""; 0]);
    assert_balanced(&house.app).await;
}

#[tokio::test]
async fn a_repository_is_restored_from_the_trash_of_its_own_namespace() {
    let house = House::open().await;
    let (old, new) = (Manifest::named("old"), Manifest::named("new"));
    house.push(REPOSITORY, &old, &[]).await.unwrap();
    house.delete_repository(REPOSITORY).await.unwrap();
    let first = house.app.get_namespace(&house.caller, &"acme".parse().unwrap()).await.unwrap();
    house.delete_namespace("acme").await.unwrap();
    house.push(REPOSITORY, &new, &[]).await.unwrap();
    house.delete_repository(REPOSITORY).await.unwrap();
    house.delete_namespace("acme").await.unwrap();
    let options = ChangeOptions::default();
    let input = UndeleteNamespace { name: first.name, uid: Some(first.uid), options: options.clone() };
    house.app.undelete_namespace(&house.caller, input).await.unwrap();

    let input = UndeleteRepository { name: REPOSITORY.parse().unwrap(), uid: None, options };
    house.app.undelete_repository(&house.caller, input).await.unwrap();

    assert_eq!(house.tags_of(REPOSITORY, &old).await.unwrap(), [""; 0]);
    assert_balanced(&house.app).await;
}

#[tokio::test]
async fn a_dry_run_of_a_first_push_answers_what_the_push_would() {
    let house = House::open().await;
    let empty = Manifest::index(&[], "nothing", None);
    let lacking = Manifest::named("image");
    let before = fingerprint(&house.app).await;

    let answer = house.put(REPOSITORY, &empty, &["latest"], dry()).await.unwrap();
    assert_eq!(answer.artifact.tags, ["latest"]);
    assert!(matches!(house.put(REPOSITORY, &lacking, &[], dry()).await, Err(Error::BlobsMissing { .. })));

    assert_eq!(fingerprint(&house.app).await, before);
}

#[tokio::test]
async fn a_first_push_that_is_refused_leaves_no_repository() {
    let house = House::open().await;
    let before = fingerprint(&house.app).await;

    let refused = house.put(REPOSITORY, &Manifest::named("image"), &[], ChangeOptions::default()).await;

    assert!(matches!(refused, Err(Error::BlobsMissing { .. })));
    assert_eq!(fingerprint(&house.app).await, before);
}

#[tokio::test]
async fn a_dry_run_of_a_restore_names_the_latest_version() {
    let house = House::open().await;
    house.push(REPOSITORY, &Manifest::named("image"), &[]).await.unwrap();
    let before = fingerprint(&house.app).await;
    let input =
        RestoreVersion { repository: REPOSITORY.parse().unwrap(), version: 0, reason: String::new(), options: dry() };

    let answer = house.app.restore_version(&house.caller, input).await.unwrap();

    assert_eq!((answer.version.number, answer.deleted.len()), (1, 1));
    assert_eq!(fingerprint(&house.app).await, before);
}

#[tokio::test]
async fn one_request_may_lift_the_protection_of_a_tag_and_move_it() {
    let house = House::open().await;
    let (first, second) = (Manifest::named("first"), Manifest::named("second"));
    house.push(REPOSITORY, &first, &["stable"]).await.unwrap();
    house.push(REPOSITORY, &second, &[]).await.unwrap();
    let update = |digest: Option<&Manifest>, immutable| UpdateTag {
        repository: REPOSITORY.parse().unwrap(),
        tag: "stable".parse().unwrap(),
        digest: digest.map(|manifest| manifest.digest),
        immutable,
        etag: None,
        expected_digest: None,
        reason: String::new(),
        options: ChangeOptions::default(),
    };
    house.app.update_tag(&house.caller, update(None, Some(true))).await.unwrap();

    let locked = house.app.update_tag(&house.caller, update(Some(&second), None)).await;
    assert!(matches!(locked, Err(Error::TagImmutable { .. })));
    let moved = house.app.update_tag(&house.caller, update(Some(&second), Some(false))).await.unwrap();

    assert_eq!((moved.digest, moved.immutable), (second.digest, false));
    assert_balanced(&house.app).await;
}

#[tokio::test]
async fn bytes_that_another_repository_needs_are_not_reclaimable() {
    let house = House::open().await;
    let (layer, config) = (Bytes::from_static(b"shared layer"), Bytes::from_static(b"{}"));
    let image = Manifest::image(&config, std::slice::from_ref(&layer), None);
    let other = Manifest::image(&Bytes::from_static(b"{\"other\":1}"), std::slice::from_ref(&layer), None);
    house.push(REPOSITORY, &image, &[]).await.unwrap();
    house.push("other/web", &other, &[]).await.unwrap();

    let first = house.delete(REPOSITORY, &image).await.unwrap();
    assert_eq!(first.reclaimable_bytes, config.len() as i64);
    house.delete_namespace("acme").await.unwrap();
    let second = house.delete("other/web", &other).await.unwrap();
    assert_eq!(second.reclaimable_bytes, (layer.len() + b"{\"other\":1}".len()) as i64);
}
