//! A request that carries an id may be repeated (I10): the repeat is answered with the earlier outcome and does nothing,
//! whatever happened in between.

use wharfinger::app::{ChangeOptions, CreateTag, DeleteTag, RequestId, RestoreVersion, UndeleteArtifact};
use wharfinger::domain::{Error, Result};

use crate::books::{assert_balanced, assert_no_transaction_is_left, fingerprint};
use crate::house::{House, Manifest};

const REPOSITORY: &str = "acme/web";

fn with_id(id: &str) -> ChangeOptions {
    ChangeOptions { validate_only: false, request_id: RequestId::parse(id).unwrap() }
}

fn dry_with_id(id: &str) -> ChangeOptions {
    ChangeOptions { validate_only: true, ..with_id(id) }
}

fn create_tag(tag: &str, manifest: &Manifest, options: ChangeOptions) -> CreateTag {
    CreateTag {
        repository: REPOSITORY.parse().unwrap(),
        tag: tag.parse().unwrap(),
        digest: manifest.digest,
        immutable: false,
        reason: String::new(),
        options,
    }
}

async fn house_with(manifest: &Manifest) -> House {
    let house = House::open().await;
    house.push(REPOSITORY, manifest, &["latest"]).await.unwrap();
    house
}

#[tokio::test]
async fn a_repeat_is_answered_with_the_earlier_outcome_and_does_nothing() {
    let image = Manifest::named("image");
    let house = house_with(&image).await;

    let first = house.delete_with(REPOSITORY, &image, with_id("one")).await.unwrap();
    let before = fingerprint(&house.app).await;
    let second = house.delete_with(REPOSITORY, &image, with_id("one")).await.unwrap();

    assert_eq!(second, first);
    assert_eq!(fingerprint(&house.app).await, before);
    assert_no_transaction_is_left(&house.app).await;
}

#[tokio::test]
async fn a_repeat_is_answered_although_the_world_has_moved_on() {
    let image = Manifest::named("image");
    let house = house_with(&image).await;
    let created = house.app.create_tag(&house.caller, create_tag("stable", &image, with_id("one"))).await.unwrap();
    house.delete(REPOSITORY, &image).await.unwrap();
    house.delete_repository(REPOSITORY).await.unwrap();
    let before = fingerprint(&house.app).await;

    let again = house.app.create_tag(&house.caller, create_tag("stable", &image, with_id("one"))).await.unwrap();

    assert_eq!(again, created);
    assert_eq!(fingerprint(&house.app).await, before);
}

#[tokio::test]
async fn a_repeated_push_makes_no_repository_that_was_deleted_since() {
    let image = Manifest::named("image");
    let house = house_with(&image).await;
    let pushed = house.put(REPOSITORY, &image, &["stable"], with_id("push")).await.unwrap();
    house.delete_repository(REPOSITORY).await.unwrap();
    let before = fingerprint(&house.app).await;

    let again = house.put(REPOSITORY, &image, &["stable"], with_id("push")).await.unwrap();

    assert_eq!((again.artifact, again.version), (pushed.artifact, pushed.version));
    assert_eq!(fingerprint(&house.app).await, before);
}

#[tokio::test]
async fn an_id_is_refused_for_another_body_and_for_another_method() {
    let (image, other) = (Manifest::named("image"), Manifest::named("other"));
    let house = house_with(&image).await;
    house.push(REPOSITORY, &other, &[]).await.unwrap();
    house.app.create_tag(&house.caller, create_tag("stable", &image, with_id("one"))).await.unwrap();
    house.put(REPOSITORY, &image, &[], with_id("put")).await.unwrap();
    let before = fingerprint(&house.app).await;

    let refused: Vec<Result<()>> = vec![
        house.app.create_tag(&house.caller, create_tag("stable", &other, with_id("one"))).await.map(|_| ()),
        house.app.create_tag(&house.caller, create_tag("edge", &image, with_id("one"))).await.map(|_| ()),
        house.delete_with(REPOSITORY, &image, with_id("one")).await.map(|_| ()),
        house.put(REPOSITORY, &other, &[], with_id("put")).await.map(|_| ()),
        house.put(REPOSITORY, &image, &["edge"], with_id("put")).await.map(|_| ()),
        house.put("acme/other", &image, &[], with_id("put")).await.map(|_| ()),
    ];

    for refusal in refused {
        assert!(matches!(refusal, Err(Error::RequestIdReused)), "{refusal:?}");
    }
    assert_eq!(fingerprint(&house.app).await, before);
    assert_no_transaction_is_left(&house.app).await;
}

#[tokio::test]
async fn an_id_belongs_to_its_caller() {
    let image = Manifest::named("image");
    let house = house_with(&image).await;
    let mut neighbour = house.clone();
    neighbour.caller.name = "neighbour".into();

    house.app.create_tag(&house.caller, create_tag("one", &image, with_id("id"))).await.unwrap();
    neighbour.app.create_tag(&neighbour.caller, create_tag("two", &image, with_id("id"))).await.unwrap();

    assert_eq!(house.tags_of(REPOSITORY, &image).await.unwrap(), ["latest", "one", "two"]);
}

#[tokio::test]
async fn after_a_failure_the_id_is_free() {
    let image = Manifest::named("image");
    let house = house_with(&image).await;

    let taken = house.app.create_tag(&house.caller, create_tag("latest", &image, with_id("id"))).await;
    assert!(matches!(taken, Err(Error::TagAlreadyExists { .. })));
    let other_body = house.app.create_tag(&house.caller, create_tag("stable", &image, with_id("id"))).await;
    assert_eq!(other_body.unwrap().name.as_str(), "stable");

    let lacking = Manifest::named("lacking");
    let refused = house.put(REPOSITORY, &lacking, &[], with_id("push")).await;
    assert!(matches!(refused, Err(Error::BlobsMissing { .. })));
    for blob in &lacking.blobs {
        house.upload(REPOSITORY, blob).await.unwrap();
    }
    house.put(REPOSITORY, &lacking, &[], with_id("push")).await.unwrap();
    assert_balanced(&house.app).await;
}

#[tokio::test]
async fn a_dry_run_neither_uses_an_id_up_nor_is_answered_from_one() {
    let image = Manifest::named("image");
    let house = house_with(&image).await;
    let before = fingerprint(&house.app).await;

    let planned = house.delete_with(REPOSITORY, &image, dry_with_id("id")).await.unwrap();
    assert_eq!(planned.version, None);
    assert_eq!(fingerprint(&house.app).await, before);
    let done = house.delete_with(REPOSITORY, &image, with_id("id")).await.unwrap();
    assert_eq!((done.deleted, done.kept), (planned.deleted, planned.kept));

    // It is gone, and a dry run says how things are.
    let after = house.delete_with(REPOSITORY, &image, dry_with_id("id")).await;
    assert!(matches!(after, Err(Error::ArtifactNotFound { .. })));
}

#[tokio::test]
async fn every_outcome_survives_being_kept() {
    let image = Manifest::named("image");
    let index = Manifest::index(&[&image], "index", None);
    let house = house_with(&image).await;
    let (app, caller) = (&house.app, &house.caller);

    let put = |id| house.put(REPOSITORY, &index, &["index"], with_id(id));
    let (first, second) = (put("put").await.unwrap(), put("put").await.unwrap());
    assert_eq!((first.artifact, first.version), (second.artifact, second.version));

    house.delete(REPOSITORY, &index).await.unwrap();
    let undelete = || UndeleteArtifact {
        repository: REPOSITORY.parse().unwrap(),
        digest: index.digest,
        skip_taken_tags: false,
        reason: "a mistake".to_owned(),
        options: with_id("undelete"),
    };
    let first = app.undelete_artifact(caller, undelete()).await.unwrap();
    assert_eq!(app.undelete_artifact(caller, undelete()).await.unwrap(), first);

    let delete_tag = || DeleteTag {
        repository: REPOSITORY.parse().unwrap(),
        tag: "index".parse().unwrap(),
        etag: None,
        reason: String::new(),
        options: with_id("tag"),
    };
    let first = app.delete_tag(caller, delete_tag()).await.unwrap();
    let second = app.delete_tag(caller, delete_tag()).await.unwrap();
    assert_eq!((first.digest, first.version), (second.digest, second.version));

    let restore = || RestoreVersion {
        repository: REPOSITORY.parse().unwrap(),
        version: 1,
        reason: String::new(),
        options: with_id("restore"),
    };
    let first = app.restore_version(caller, restore()).await.unwrap();
    assert_eq!(app.restore_version(caller, restore()).await.unwrap(), first);
    assert_balanced(app).await;
}
