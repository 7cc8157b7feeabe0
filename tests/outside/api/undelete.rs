//! Restoring from the trash: an artifact, an index with its children and tags, and what happens to names taken meanwhile.

use bytes::Bytes;
use tonic::Code;
use wharfinger::pb;

use super::{Api, WEB, digests, fault, sorted};
use crate::house::Manifest;

#[tokio::test(flavor = "multi_thread")]
async fn an_index_comes_back_with_its_children_its_referrers_and_its_tags() {
    let api = Api::start().await;
    let [one, two] = api.push_images(WEB, ["one", "two"]).await;
    let inner = Manifest::index(&[&one], "inner", None);
    let index = Manifest::index(&[&inner, &two], "index", None);
    api.push(WEB, &inner, &[]).await;
    api.push(WEB, &index, &["2.4", "latest"]).await;
    let signature = Manifest::image(&Bytes::from_static(b"{\"kind\":\"signature\"}"), &[], Some(&index));
    api.push(WEB, &signature, &["signature"]).await;
    let before = api.repository(WEB).await.unwrap();
    let plan = api.delete(WEB, &index).await.unwrap();
    assert_eq!((plan.deleted.len(), api.repository(WEB).await.unwrap().artifact_count), (5, 0));

    let request = pb::ListArtifactsRequest { repository: WEB.to_owned(), show_deleted: true, ..Default::default() };
    let trash = api.artifacts().list_artifacts(request).await.unwrap().into_inner();
    assert_eq!((trash.artifacts.len(), trash.total_size), (5, None));
    for artifact in &trash.artifacts {
        assert_eq!(artifact.state(), pb::ArtifactState::Deleted);
        assert_eq!(artifact.purge_time, plan.purge_time);
        assert!(artifact.delete_time.is_some() && artifact.tags.is_empty());
    }

    let in_trash = api.fingerprint().await;
    let request = pb::UndeleteArtifactRequest {
        repository: WEB.to_owned(),
        digest: index.digest.to_string(),
        reason: "still needed".to_owned(),
        ..Default::default()
    };
    let dry = pb::UndeleteArtifactRequest { validate_only: true, ..request.clone() };
    let planned = api.artifacts().undelete_artifact(dry).await.unwrap().into_inner();
    assert_eq!((planned.version, api.fingerprint().await), (None, in_trash));
    let back = api.artifacts().undelete_artifact(request).await.unwrap().into_inner();
    assert_eq!((&back.restored_digests, &back.restored_tags), (&planned.restored_digests, &planned.restored_tags));
    assert_eq!(back.restored_digests[0], index.digest.to_string());
    assert_eq!(sorted(back.restored_digests), sorted(digests(&[&index, &inner, &one, &two, &signature])));
    assert_eq!(back.restored_tags, ["2.4", "latest", "signature"]);
    assert_eq!((back.skipped_tags.len(), back.version), (0, Some(before.version + 2)));
    let artifact = back.artifact.unwrap();
    assert_eq!(
        (artifact.state(), artifact.tags.as_slice()),
        (pb::ArtifactState::Live, &["2.4".to_owned(), "latest".to_owned()][..])
    );
    let after = api.repository(WEB).await.unwrap();
    assert_eq!(
        (after.artifact_count, after.tag_count, after.blob_count, after.size_bytes),
        (before.artifact_count, before.tag_count, before.blob_count, before.size_bytes)
    );
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_that_went_earlier_comes_back_with_its_index_and_a_referrer_that_went_alone_does_not() {
    let api = Api::start().await;
    let [child] = api.push_images(WEB, ["child"]).await;
    api.create_tag(WEB, "child", &child).await.unwrap();
    let index = Manifest::index(&[&child], "index", None);
    api.push(WEB, &index, &["latest"]).await;
    let signature = Manifest::image(&Bytes::from_static(b"{\"kind\":\"signature\"}"), &[], Some(&index));
    api.push(WEB, &signature, &[]).await;
    api.delete(WEB, &signature).await.unwrap();
    api.delete(WEB, &index).await.unwrap();
    assert!(api.holds(WEB, &child).await);
    api.delete(WEB, &child).await.unwrap();
    let back = api.undelete(WEB, &index).await.unwrap();
    assert_eq!(back.restored_digests, digests(&[&index, &child]));
    assert_eq!(back.restored_tags, ["child", "latest"]);
    assert!(!api.holds(WEB, &signature).await);
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tag_name_taken_meanwhile_is_a_conflict_and_may_be_skipped() {
    let api = Api::start().await;
    let (old, new) = (Manifest::named("old"), Manifest::named("new"));
    api.push(WEB, &old, &["2.4", "latest", "stable"]).await;
    api.delete(WEB, &old).await.unwrap();
    api.push(WEB, &new, &["latest", "stable"]).await;
    let before = api.fingerprint().await;
    let refused = fault(&api.undelete(WEB, &old).await.unwrap_err());
    refused.expect(Code::AlreadyExists, "TAG_ALREADY_EXISTS");
    assert_eq!(refused.metadata["tag"], "latest,stable");
    assert_eq!(api.fingerprint().await, before);

    let request = pb::UndeleteArtifactRequest {
        repository: WEB.to_owned(),
        digest: old.digest.to_string(),
        skip_taken_tags: true,
        ..Default::default()
    };
    let back = api.artifacts().undelete_artifact(request).await.unwrap().into_inner();
    assert_eq!(back.restored_tags, ["2.4"]);
    assert_eq!(back.skipped_tags, ["latest", "stable"]);
    assert_eq!(api.tag(WEB, "latest").await.unwrap().digest, new.digest.to_string());
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_live_unknown_or_gone_for_good_is_not_restored() {
    let api = Api::with(&[("trash-window", "0s")]).await;
    let [live, gone] = api.push_images(WEB, ["live", "gone"]).await;
    api.delete(WEB, &gone).await.unwrap();
    fault(&api.undelete(WEB, &live).await.unwrap_err()).expect(Code::FailedPrecondition, "NOT_DELETED");
    let unknown = fault(&api.undelete(WEB, &Manifest::named("unknown")).await.unwrap_err());
    unknown.expect(Code::NotFound, "ARTIFACT_NOT_FOUND");
    let purged = fault(&api.undelete(WEB, &gone).await.unwrap_err());
    purged.expect(Code::FailedPrecondition, "CONTENT_PURGED");
    assert_eq!(purged.subjects, digests(&[&gone]));
}

#[tokio::test(flavor = "multi_thread")]
async fn pushing_what_lies_in_the_trash_brings_it_back_without_its_blobs_being_sent_again() {
    let api = Api::start().await;
    let image = Manifest::named("image");
    let first = api.push(WEB, &image, &["latest"]).await;
    api.delete(WEB, &image).await.unwrap();
    let again = api.put(WEB, &image, &[]).await.unwrap();
    assert_eq!((&again.uid, again.tags.len(), &again.create_time), (&first.uid, 0, &first.create_time));
    assert_ne!(again.etag, first.etag);
    api.assert_balanced().await;
}
