//! Versions: each change makes one, each can be read as it was, and a repository can be set back to any.

use tonic::Code;
use wharfinger::pb;
use wharfinger::pb::RepositoryChange;

use super::{Api, WEB, digests, fault, sorted};
use crate::house::Manifest;

/// Artifacts and tags of a version.
async fn as_of(api: &Api, version: i64) -> (Vec<String>, Vec<(String, String)>) {
    let request = pb::ListArtifactsRequest { repository: WEB.to_owned(), version: Some(version), ..Default::default() };
    let artifacts = api.artifacts().list_artifacts(request).await.unwrap().into_inner();
    assert_eq!(artifacts.total_size, Some(artifacts.artifacts.len() as i64));
    let request = pb::ListTagsRequest { repository: WEB.to_owned(), version: Some(version), ..Default::default() };
    let tags = api.tags().list_tags(request).await.unwrap().into_inner();
    assert_eq!(tags.total_size, Some(tags.tags.len() as i64));
    let request = pb::ListBlobsRequest { repository: WEB.to_owned(), version: Some(version), ..Default::default() };
    let blobs = api.blobs().list_blobs(request).await.unwrap().into_inner();
    let counts = api.version(WEB, version).await.unwrap().present.unwrap();
    assert_eq!(
        (counts.artifacts, counts.tags, counts.blobs),
        (artifacts.artifacts.len() as i64, tags.tags.len() as i64, blobs.blobs.len() as i64)
    );
    let digests = artifacts.artifacts.into_iter().map(|artifact| artifact.digest).collect();
    (sorted(digests), tags.tags.into_iter().map(|tag| (tag.tag, tag.digest)).collect())
}

async fn restore(api: &Api, version: i64, dry: bool) -> Result<pb::RestoreVersionResponse, tonic::Status> {
    let request = pb::RestoreVersionRequest {
        repository: WEB.to_owned(),
        version: Some(version),
        reason: "back to what worked".to_owned(),
        validate_only: dry,
        ..Default::default()
    };
    Ok(api.repositories().restore_version(request).await?.into_inner())
}

fn at(tag: &str, manifest: &Manifest) -> (String, String) {
    (tag.to_owned(), manifest.digest.to_string())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_change_makes_one_version_that_tells_what_it_did_and_lists_as_it_was() {
    let api = Api::start().await;
    let [one, two] = api.push_images(WEB, ["one", "two"]).await;
    api.create_tag(WEB, "latest", &one).await.unwrap();
    api.move_tag(WEB, "latest", &two).await.unwrap();
    api.delete_tag(WEB, "latest").await.unwrap();
    api.delete(WEB, &one).await.unwrap();
    api.undelete(WEB, &one).await.unwrap();

    let request = pb::ListVersionsRequest { repository: WEB.to_owned(), ..Default::default() };
    let listed = api.repositories().list_versions(request).await.unwrap().into_inner();
    assert_eq!((listed.total_size, listed.next_page_token.as_str()), (8, ""));
    let count = |counts: &Option<pb::ContentCounts>| {
        let counts = counts.unwrap();
        (counts.artifacts, counts.tags, counts.blobs)
    };
    let told: Vec<_> = listed
        .versions
        .iter()
        .rev()
        .map(|version| {
            (version.version, version.change(), count(&version.added), count(&version.removed), count(&version.present))
        })
        .collect();
    let none = (0, 0, 0);
    let expected = [
        (0, RepositoryChange::Create, none, none, none),
        (1, RepositoryChange::PutArtifact, (1, 0, 2), none, (1, 0, 2)),
        (2, RepositoryChange::PutArtifact, (1, 0, 2), none, (2, 0, 4)),
        (3, RepositoryChange::CreateTag, (0, 1, 0), none, (2, 1, 4)),
        (4, RepositoryChange::UpdateTag, (0, 1, 0), (0, 1, 0), (2, 1, 4)),
        (5, RepositoryChange::DeleteTag, none, (0, 1, 0), (2, 0, 4)),
        (6, RepositoryChange::DeleteArtifact, none, (1, 0, 2), (1, 0, 2)),
        (7, RepositoryChange::UndeleteArtifact, (1, 0, 2), none, (2, 0, 4)),
    ];
    assert_eq!(told, expected);

    let (a, b) = (digests(&[&one]), digests(&[&two]));
    let both = sorted(digests(&[&one, &two]));
    assert_eq!(as_of(&api, 0).await, (vec![], vec![]));
    assert_eq!(as_of(&api, 1).await, (a, vec![]));
    assert_eq!(as_of(&api, 3).await, (both.clone(), vec![at("latest", &one)]));
    assert_eq!(as_of(&api, 4).await, (both.clone(), vec![at("latest", &two)]));
    assert_eq!(as_of(&api, 5).await, (both.clone(), vec![]));
    assert_eq!(as_of(&api, 6).await, (b, vec![]));
    assert_eq!(as_of(&api, 7).await, (both, vec![]));
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_version_added_and_removed_is_listed_by_kind() {
    let api = Api::start().await;
    let [one, two] = api.push_images(WEB, ["one", "two"]).await;
    let index = Manifest::index(&[&one, &two], "index", None);
    api.push(WEB, &index, &["latest"]).await;
    api.delete(WEB, &index).await.unwrap();
    let artifacts = async |request: pb::ListArtifactsRequest| {
        let page = api.artifacts().list_artifacts(request).await.unwrap().into_inner();
        assert_eq!(page.total_size, Some(page.artifacts.len() as i64));
        sorted(page.artifacts.into_iter().map(|artifact| artifact.digest).collect())
    };
    let base = pb::ListArtifactsRequest { repository: WEB.to_owned(), ..Default::default() };
    let all = sorted(digests(&[&one, &two, &index]));
    assert_eq!(artifacts(pb::ListArtifactsRequest { removed_in_version: Some(4), ..base.clone() }).await, all);
    assert_eq!(
        artifacts(pb::ListArtifactsRequest { added_in_version: Some(3), ..base.clone() }).await,
        digests(&[&index])
    );
    assert_eq!(artifacts(pb::ListArtifactsRequest { added_in_version: Some(4), ..base.clone() }).await, [""; 0]);
    let tags = async |request: pb::ListTagsRequest| {
        let page = api.tags().list_tags(request).await.unwrap().into_inner();
        assert_eq!(page.total_size, Some(page.tags.len() as i64));
        page.tags.into_iter().map(|tag| (tag.tag, tag.digest)).collect::<Vec<_>>()
    };
    let base_tags = pb::ListTagsRequest { repository: WEB.to_owned(), ..Default::default() };
    assert_eq!(
        tags(pb::ListTagsRequest { added_in_version: Some(3), ..base_tags.clone() }).await,
        [at("latest", &index)]
    );
    assert_eq!(tags(pb::ListTagsRequest { removed_in_version: Some(4), ..base_tags }).await, [at("latest", &index)]);

    let two_at_once = pb::ListArtifactsRequest { version: Some(1), added_in_version: Some(1), ..base.clone() };
    let refused = fault(&api.artifacts().list_artifacts(two_at_once).await.unwrap_err());
    refused.expect_field("INVALID_FIELD", "added_in_version");
    for version in [5, -1, i64::MAX, i64::MIN] {
        let unknown = pb::ListArtifactsRequest { version: Some(version), ..base.clone() };
        let refused = fault(&api.artifacts().list_artifacts(unknown).await.unwrap_err());
        refused.expect(Code::NotFound, "VERSION_NOT_FOUND");
        assert_eq!(refused.metadata["latest_version"], "4");
        fault(&api.version(WEB, version).await.unwrap_err()).expect(Code::NotFound, "VERSION_NOT_FOUND");
        fault(&restore(&api, version, false).await.unwrap_err()).expect(Code::NotFound, "VERSION_NOT_FOUND");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repository_is_set_back_exactly_as_one_new_version() {
    let api = Api::start().await;
    let [one, two, three] = api.push_images(WEB, ["one", "two", "three"]).await;
    let index = Manifest::index(&[&one, &two], "index", None);
    api.push(WEB, &index, &["latest"]).await;
    api.create_tag(WEB, "stable", &one).await.unwrap();
    let then = as_of(&api, 5).await;
    // Since then: the index goes and takes a child, tags move, go and come, an image comes.
    api.move_tag(WEB, "stable", &three).await.unwrap();
    api.delete(WEB, &index).await.unwrap();
    let four = Manifest::named("four");
    api.push(WEB, &four, &["latest", "new"]).await;

    let before = api.fingerprint().await;
    let planned = restore(&api, 5, true).await.unwrap();
    assert_eq!(api.fingerprint().await, before);
    let done = restore(&api, 5, false).await.unwrap();
    let lists = |answer: &pb::RestoreVersionResponse| {
        (answer.restored_digests.clone(), answer.deleted_digests.clone(), answer.changed_tags.clone())
    };
    assert_eq!(lists(&planned), lists(&done));
    assert_eq!(sorted(done.restored_digests), sorted(digests(&[&one, &two, &index])));
    assert_eq!(
        (done.deleted_digests, done.changed_tags),
        (digests(&[&four]), ["latest", "new", "stable"].map(str::to_owned).to_vec())
    );
    let made = done.version.unwrap();
    assert_eq!(
        (made.version, made.change(), made.reason.as_str()),
        (9, RepositoryChange::RestoreVersion, "back to what worked")
    );
    assert_eq!(as_of(&api, 9).await, then);
    api.assert_balanced().await;

    // Once there, there is nothing to do.
    let again = restore(&api, 5, false).await.unwrap();
    assert_eq!((again.version.unwrap().version, again.restored_digests.len()), (9, 0));
    // And forward again.
    restore(&api, 8, false).await.unwrap();
    assert_eq!(as_of(&api, 10).await, as_of(&api, 8).await);
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn setting_back_is_refused_where_an_immutable_tag_would_change_and_where_content_is_gone() {
    let api = Api::with(&[("trash-window", "0s")]).await;
    let [one, two] = api.push_images(WEB, ["one", "two"]).await;
    api.create_tag(WEB, "2.4", &two).await.unwrap();
    api.protect_tag(WEB, "2.4").await;
    let before = api.fingerprint().await;
    let refused = fault(&restore(&api, 2, false).await.unwrap_err());
    refused.expect(Code::FailedPrecondition, "TAG_IMMUTABLE");
    assert_eq!(refused.subjects, ["2.4"]);
    assert_eq!(api.fingerprint().await, before);

    api.delete(WEB, &one).await.unwrap();
    let refused = fault(&restore(&api, 3, false).await.unwrap_err());
    refused.expect(Code::FailedPrecondition, "CONTENT_PURGED");
    assert_eq!(refused.subjects, digests(&[&one]));
    let repository = api.repository(WEB).await.unwrap();
    assert_eq!((repository.version, repository.artifact_count), (4, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_version_to_restore_must_be_named_for_0_would_empty_the_repository() {
    let api = Api::start().await;
    let [one] = api.push_images(WEB, ["one"]).await;
    let unnamed = pb::RestoreVersionRequest { repository: WEB.to_owned(), ..Default::default() };
    let refused = fault(&api.repositories().restore_version(unnamed).await.unwrap_err());
    refused.expect_field("INVALID_FIELD", "version");
    assert!(api.holds(WEB, &one).await);
    assert_eq!(restore(&api, 0, false).await.unwrap().deleted_digests, digests(&[&one]));
    assert!(!api.holds(WEB, &one).await);
}
