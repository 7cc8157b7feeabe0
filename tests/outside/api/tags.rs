//! Tags: created, moved and deleted under guards, and what their history remembers.

use tonic::Code;
use wharfinger::pb;
use wharfinger::pb::TagChangeKind;

use super::{Api, WEB, fault, tag_message};
use crate::house::Manifest;

/// The history of a tag: what was done, from where, to where, by which version and why.
async fn history(api: &Api, tag: &str) -> Vec<(TagChangeKind, String, String, i64, String)> {
    let request = pb::ListTagHistoryRequest { repository: WEB.to_owned(), tag: tag.to_owned(), ..Default::default() };
    let changes = api.tags().list_tag_history(request).await.unwrap().into_inner().changes;
    assert!(changes.iter().all(|change| change.tag == tag && !change.actor.is_empty() && change.time.is_some()));
    let told = changes
        .into_iter()
        .map(|change| (change.kind(), change.from_digest, change.to_digest, change.version, change.reason));
    told.collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tag_is_created_moved_and_deleted_and_its_artifact_stays() {
    let api = Api::start().await;
    let [one, two] = api.push_images(WEB, ["one", "two"]).await;
    let created = api.create_tag(WEB, "latest", &one).await.unwrap();
    assert_eq!(api.tag(WEB, "latest").await.unwrap(), created);
    let taken = fault(&api.create_tag(WEB, "latest", &two).await.unwrap_err());
    taken.expect(Code::AlreadyExists, "TAG_ALREADY_EXISTS");
    assert_eq!(taken.metadata["tag"], "latest");

    let moved = api.move_tag(WEB, "latest", &two).await.unwrap();
    assert_eq!((&moved.digest, &moved.uid), (&two.digest.to_string(), &created.uid));
    assert_ne!(moved.etag, created.etag);
    assert_eq!(
        (api.artifact(WEB, &one).await.unwrap().tags, api.artifact(WEB, &two).await.unwrap().tags),
        (vec![], vec!["latest".to_owned()])
    );

    let deleted = api.delete_tag(WEB, "latest").await.unwrap();
    assert_eq!((deleted.digest, deleted.version), (two.digest.to_string(), Some(5)));
    assert!(api.holds(WEB, &one).await && api.holds(WEB, &two).await);
    fault(&api.delete_tag(WEB, "latest").await.unwrap_err()).expect(Code::NotFound, "TAG_NOT_FOUND");
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn moving_a_tag_to_where_it_points_makes_no_version() {
    let api = Api::start().await;
    let [one] = api.push_images(WEB, ["one"]).await;
    let created = api.create_tag(WEB, "latest", &one).await.unwrap();
    let before = api.fingerprint().await;
    assert_eq!(api.move_tag(WEB, "latest", &one).await.unwrap(), created);
    assert_eq!(api.fingerprint().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_move_is_guarded_by_the_etag_and_by_the_expected_digest() {
    let api = Api::start().await;
    let [one, two] = api.push_images(WEB, ["one", "two"]).await;
    let created = api.create_tag(WEB, "latest", &one).await.unwrap();
    let to_two = pb::UpdateTagRequest { tag: Some(tag_message(WEB, "latest", &two)), ..Default::default() };
    let before = api.fingerprint().await;
    let unexpected = pb::UpdateTagRequest { expected_digest: two.digest.to_string(), ..to_two.clone() };
    let refused = fault(&api.update_tag(unexpected).await.unwrap_err());
    refused.expect(Code::Aborted, "ETAG_MISMATCH");
    assert_eq!(refused.metadata["digest"], one.digest.to_string());
    let stale = pb::Tag { etag: "0-0".to_owned(), ..tag_message(WEB, "latest", &two) };
    let stale = pb::UpdateTagRequest { tag: Some(stale), ..Default::default() };
    let refused = fault(&api.update_tag(stale).await.unwrap_err());
    refused.expect(Code::Aborted, "ETAG_MISMATCH");
    assert_eq!(refused.metadata["etag"], created.etag);
    let delete = pb::DeleteTagRequest {
        repository: WEB.to_owned(),
        tag: "latest".to_owned(),
        etag: "0-0".to_owned(),
        ..Default::default()
    };
    fault(&api.tags().delete_tag(delete).await.unwrap_err()).expect(Code::Aborted, "ETAG_MISMATCH");
    assert_eq!(api.fingerprint().await, before);

    let guarded = pb::Tag { etag: created.etag, ..tag_message(WEB, "latest", &two) };
    let guarded =
        pb::UpdateTagRequest { tag: Some(guarded), expected_digest: one.digest.to_string(), ..Default::default() };
    assert_eq!(api.update_tag(guarded).await.unwrap().digest, two.digest.to_string());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_immutable_tag_is_not_moved_deleted_or_pushed_over_until_that_is_lifted() {
    let api = Api::start().await;
    let [one, two] = api.push_images(WEB, ["one", "two"]).await;
    let immutable = pb::Tag { immutable: true, ..tag_message(WEB, "2.4", &one) };
    let request = pb::CreateTagRequest { tag: Some(immutable), ..Default::default() };
    api.tags().create_tag(request).await.unwrap();
    let before = api.fingerprint().await;
    for refused in [
        api.move_tag(WEB, "2.4", &two).await.map(drop),
        api.delete_tag(WEB, "2.4").await.map(drop),
        api.put(WEB, &two, &["other", "2.4"]).await.map(drop),
        api.delete(WEB, &one).await.map(drop),
    ] {
        let refused = fault(&refused.unwrap_err());
        refused.expect(Code::FailedPrecondition, "TAG_IMMUTABLE");
        assert_eq!(refused.subjects, ["2.4"]);
    }
    assert_eq!(api.fingerprint().await, before);
    // To where it points it may be pushed.
    api.put(WEB, &one, &["2.4"]).await.unwrap();

    let lifted = pb::UpdateTagRequest {
        tag: Some(tag_message(WEB, "2.4", &two)),
        update_mask: Some(prost_types::FieldMask { paths: vec!["digest".to_owned(), "immutable".to_owned()] }),
        ..Default::default()
    };
    let moved = api.update_tag(lifted).await.unwrap();
    assert_eq!((moved.immutable, moved.digest), (false, two.digest.to_string()));
    api.delete_tag(WEB, "2.4").await.unwrap();
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_history_of_a_tag_outlives_it_and_goes_on_with_the_next_of_its_name() {
    let api = Api::start().await;
    let [one, two] = api.push_images(WEB, ["one", "two"]).await;
    let request = pb::CreateTagRequest {
        tag: Some(tag_message(WEB, "latest", &one)),
        reason: "first release".to_owned(),
        ..Default::default()
    };
    let first_uid = api.tags().create_tag(request).await.unwrap().into_inner().tag.unwrap().uid;
    let request = pb::UpdateTagRequest {
        tag: Some(tag_message(WEB, "latest", &two)),
        reason: "second release".to_owned(),
        ..Default::default()
    };
    api.update_tag(request).await.unwrap();
    api.delete_tag(WEB, "latest").await.unwrap();
    let (a, b) = (one.digest.to_string(), two.digest.to_string());
    let none = String::new;
    let mut told = vec![
        (TagChangeKind::Delete, b.clone(), none(), 5, none()),
        (TagChangeKind::Move, a.clone(), b.clone(), 4, "second release".to_owned()),
        (TagChangeKind::Create, none(), a.clone(), 3, "first release".to_owned()),
    ];
    assert_eq!(history(&api, "latest").await, told);

    let again = api.put(WEB, &two, &["latest"]).await.unwrap();
    assert_eq!(again.tags, ["latest"]);
    assert_ne!(api.tag(WEB, "latest").await.unwrap().uid, first_uid);
    told.insert(0, (TagChangeKind::Create, none(), b.clone(), 6, none()));
    // With its artifact it goes too, and the history knows.
    api.delete(WEB, &two).await.unwrap();
    told.insert(0, (TagChangeKind::Delete, b.clone(), none(), 7, none()));
    api.undelete(WEB, &two).await.unwrap();
    told.insert(0, (TagChangeKind::Create, none(), b, 8, none()));
    assert_eq!(history(&api, "latest").await, told);

    let never = pb::ListTagHistoryRequest { repository: WEB.to_owned(), tag: "never".to_owned(), ..Default::default() };
    fault(&api.tags().list_tag_history(never).await.unwrap_err()).expect(Code::NotFound, "TAG_NOT_FOUND");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tag_points_only_to_what_is_live_in_its_repository() {
    let api = Api::start().await;
    let [trashed] = api.push_images(WEB, ["trashed"]).await;
    let elsewhere = Manifest::named("elsewhere");
    api.push("acme/other", &elsewhere, &[]).await;
    api.delete(WEB, &trashed).await.unwrap();
    let before = api.fingerprint().await;
    for target in [&trashed, &elsewhere] {
        let refused = fault(&api.create_tag(WEB, "latest", target).await.unwrap_err());
        refused.expect(Code::NotFound, "ARTIFACT_NOT_FOUND");
    }
    assert_eq!(api.fingerprint().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mask_of_a_tag_names_digest_and_immutable_only() {
    let api = Api::start().await;
    let [one] = api.push_images(WEB, ["one"]).await;
    api.create_tag(WEB, "latest", &one).await.unwrap();
    let update = async |tag: pb::Tag, path: &str| {
        let mask = Some(prost_types::FieldMask { paths: vec![path.to_owned()] });
        api.update_tag(pb::UpdateTagRequest { tag: Some(tag), update_mask: mask, ..Default::default() }).await
    };
    let bare = pb::Tag { repository: WEB.to_owned(), tag: "latest".to_owned(), ..Default::default() };
    for path in ["tag", "repository", "etag", "creator"] {
        fault(&update(bare.clone(), path).await.unwrap_err()).expect_field("INVALID_FIELD", "update_mask");
    }
    // A digest that is to be changed must be given.
    fault(&update(bare.clone(), "digest").await.unwrap_err()).expect_field("INVALID_FIELD", "tag.digest");
    // A mask of one field spares the other, whatever stands there.
    let protect = pb::Tag { immutable: true, digest: "nonsense".to_owned(), ..bare };
    assert!(update(protect, "immutable").await.unwrap().immutable);
}
