//! Artifacts: pushed by their bytes, read by digest or tag, in two views; whom they refer to and who refers to them.

use bytes::Bytes;
use serde_json::json;
use tonic::Code;
use wharfinger::domain::{Algorithm, Digest};
use wharfinger::pb;

use super::{Api, WEB, digests, fault};
use crate::house::Manifest;

#[tokio::test(flavor = "multi_thread")]
async fn a_pushed_image_is_read_by_digest_and_by_tag_in_both_views() {
    let api = Api::start().await;
    let config = Bytes::from_static(br#"{"architecture":"arm64","os":"linux","variant":"v8"}"#);
    let layers = [Bytes::from_static(b"first layer"), Bytes::from_static(b"second")];
    let image = Manifest::image(&config, &layers, None);
    let pushed = api.push(WEB, &image, &["2.4", "latest"]).await;
    assert_eq!(pushed.digest, image.digest.to_string());
    assert_eq!(pushed.tags, ["2.4", "latest"]);
    assert_eq!(pushed.state(), pb::ArtifactState::Live);
    assert_eq!(pushed.artifact_type, "application/vnd.oci.image.config.v1+json");
    assert_eq!(pushed.size_bytes, image.bytes.len() as i64);
    let blobs: usize = image.blobs.iter().map(Bytes::len).sum();
    assert_eq!(pushed.total_size_bytes, (image.bytes.len() + blobs) as i64);
    let platform = pushed.platform.clone().unwrap();
    assert_eq!(
        (platform.architecture.as_str(), platform.os.as_str(), platform.variant.as_str()),
        ("arm64", "linux", "v8")
    );
    assert!(pushed.manifest.is_empty() && pushed.blobs.is_empty());

    let request = pb::GetArtifactRequest {
        repository: WEB.to_owned(),
        tag: "2.4".to_owned(),
        view: pb::ArtifactView::Full.into(),
        ..Default::default()
    };
    let full = api.artifacts().get_artifact(request).await.unwrap().into_inner().artifact.unwrap();
    assert_eq!(full.manifest, image.bytes);
    let roles: Vec<_> = full.blobs.iter().map(|blob| (blob.role(), blob.size_bytes)).collect();
    let expected = [
        (pb::BlobRole::Config, config.len() as i64),
        (pb::BlobRole::Layer, layers[0].len() as i64),
        (pb::BlobRole::Layer, layers[1].len() as i64),
    ];
    assert_eq!(roles, expected);
    let basic = pb::Artifact { manifest: Bytes::new(), blobs: Vec::new(), ..full };
    assert_eq!(basic, api.artifact(WEB, &image).await.unwrap());
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pushing_the_same_again_changes_nothing_and_makes_no_version() {
    let api = Api::start().await;
    let image = Manifest::named("image");
    let first = api.push(WEB, &image, &["latest"]).await;
    let second = api.put(WEB, &image, &["latest"]).await.unwrap();
    assert_eq!(first, second);
    assert_eq!(api.repository(WEB).await.unwrap().version, 1);
    let third = api.put(WEB, &image, &["latest", "stable"]).await.unwrap();
    assert_eq!((third.tags.len(), api.repository(WEB).await.unwrap().version), (2, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_index_tells_its_children_and_a_child_its_parents() {
    let api = Api::start().await;
    let [one, two] = api.push_images(WEB, ["one", "two"]).await;
    let inner = Manifest::index(&[&one, &two], "inner", None);
    let outer = Manifest::index(&[&inner, &one], "outer", None);
    api.push(WEB, &inner, &[]).await;
    api.push(WEB, &outer, &[]).await;
    let full = api.artifact_as(WEB, &outer, pb::ArtifactView::Full).await.unwrap();
    let children: Vec<String> = full.children.iter().map(|child| child.digest.clone()).collect();
    assert_eq!(children, digests(&[&inner, &one]));
    assert_eq!(full.artifact_type, "");
    let child = api.artifact_as(WEB, &one, pb::ArtifactView::Full).await.unwrap();
    let mut parents = digests(&[&inner, &outer]);
    parents.sort();
    assert_eq!(child.parent_digests, parents);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_digest_by_sha512_is_computed_and_kept() {
    let api = Api::start().await;
    let index = Manifest::index(&[], "empty", None);
    let digest = Digest::of(Algorithm::Sha512, &index.bytes).to_string();
    let request = pb::PutArtifactRequest {
        repository: WEB.to_owned(),
        manifest: index.bytes.clone(),
        digest: digest.clone(),
        ..Default::default()
    };
    assert_eq!(api.put_as(request).await.unwrap().digest, digest);
    // By its other digest it is another artifact, which nobody pushed.
    assert!(!api.holds(WEB, &index).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn referrers_are_found_before_and_after_their_subject_and_by_type() {
    let api = Api::start().await;
    let subject = Manifest::named("subject");
    let list = async |artifact_type: &str, page_size, page_token: String| {
        let request = pb::ListReferrersRequest {
            repository: WEB.to_owned(),
            digest: subject.digest.to_string(),
            artifact_type: artifact_type.to_owned(),
            page_size,
            page_token,
        };
        api.artifacts().list_referrers(request).await.unwrap().into_inner()
    };
    let referrers = [1, 2, 3].map(|number| {
        let config = Bytes::from(format!("{{\"signature\":{number}}}"));
        Manifest::image(&config, &[], Some(&subject))
    });
    for referrer in &referrers {
        api.push(WEB, referrer, &[]).await;
    }
    let sbom = Manifest::index(&[], "sbom", Some(&subject));
    api.push(WEB, &sbom, &[]).await;
    assert_eq!(list("", 0, String::new()).await.referrers.len(), 4);

    api.push(WEB, &subject, &[]).await;
    let images = list("application/vnd.oci.image.config.v1+json", 0, String::new()).await;
    let found: Vec<String> = images.referrers.iter().map(|artifact| artifact.digest.clone()).collect();
    assert_eq!(found, digests(&referrers.iter().collect::<Vec<_>>()));
    assert!(images.referrers.iter().all(|artifact| artifact.subject_digest == subject.digest.to_string()));
    assert!(list("application/unheard-of", 0, String::new()).await.referrers.is_empty());

    let first = list("", 3, String::new()).await;
    let second = list("", 3, first.next_page_token.clone()).await;
    assert_eq!((first.referrers.len(), second.referrers.len(), second.next_page_token.as_str()), (3, 1, ""));
    // A token belongs to its query, the type included.
    let request = pb::ListReferrersRequest {
        repository: WEB.to_owned(),
        digest: subject.digest.to_string(),
        artifact_type: "application/unheard-of".to_owned(),
        page_token: first.next_page_token,
        ..Default::default()
    };
    fault(&api.artifacts().list_referrers(request).await.unwrap_err()).expect_field("PAGE_TOKEN_INVALID", "page_token");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_there_is_told_apart() {
    let api = Api::start().await;
    api.push(WEB, &Manifest::named("image"), &["latest"]).await;
    let get = async |repository: &str, digest: &str, tag: &str| {
        let request = pb::GetArtifactRequest {
            repository: repository.to_owned(),
            digest: digest.to_owned(),
            tag: tag.to_owned(),
            ..Default::default()
        };
        fault(&api.artifacts().get_artifact(request).await.unwrap_err())
    };
    let absent = Digest::sha256(b"absent").to_string();
    get("acme/none", "", "latest").await.expect(Code::NotFound, "REPOSITORY_NOT_FOUND");
    get(WEB, "", "none").await.expect(Code::NotFound, "TAG_NOT_FOUND");
    get(WEB, &absent, "").await.expect(Code::NotFound, "ARTIFACT_NOT_FOUND");
    get(WEB, &absent, "latest").await.expect_field("INVALID_FIELD", "digest");
    get(WEB, "", "").await.expect_field("INVALID_FIELD", "digest");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_index_nested_so_often_that_its_size_is_beyond_counting_is_still_accepted() {
    let api = Api::start().await;
    let mut pair = [Manifest::index(&[], "left", None), Manifest::index(&[], "right", None)];
    for manifest in &pair {
        api.push(WEB, manifest, &[]).await;
    }
    // Each level pulls both of the level below twice, so after some 55 levels 63 bits do not hold the sum.
    for level in 0..58 {
        let below = [&pair[0], &pair[1]];
        let next = ["left", "right"].map(|side| Manifest::index(&below, &format!("{side} of level {level}"), None));
        for manifest in &next {
            assert!(api.put(WEB, manifest, &[]).await.unwrap().total_size_bytes > 0);
        }
        pair = next;
    }
    assert_eq!(api.artifact(WEB, &pair[0]).await.unwrap().total_size_bytes, i64::MAX);
    let batch = pb::BatchDeleteArtifactsRequest {
        repository: WEB.to_owned(),
        digests: digests(&[&pair[1], &pair[0]]),
        ..Default::default()
    };
    let plan = api.artifacts().batch_delete_artifacts(batch).await.unwrap().into_inner().plan.unwrap();
    assert_eq!((plan.deleted.len(), plan.kept.len()), (118, 0));
    assert_eq!(api.repository(WEB).await.unwrap().artifact_count, 0);
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_of_a_push_and_a_repeated_push_write_nothing() {
    let api = Api::start().await;
    let image = Manifest::named("image");
    for blob in &image.blobs {
        api.upload(WEB, blob).await.unwrap();
    }
    let before = api.fingerprint().await;
    let request = pb::PutArtifactRequest {
        repository: WEB.to_owned(),
        manifest: image.bytes.clone(),
        tags: vec!["latest".to_owned()],
        ..Default::default()
    };
    let dry = api.put_as(pb::PutArtifactRequest { validate_only: true, ..request.clone() }).await.unwrap();
    assert_eq!(dry.tags, ["latest"]);
    assert_eq!(api.fingerprint().await, before);

    let named = pb::PutArtifactRequest { request_id: "push-1".to_owned(), ..request.clone() };
    let first = api.put_as(named.clone()).await.unwrap();
    api.delete_tag(WEB, "latest").await.unwrap();
    let after = api.fingerprint().await;
    // The answer is the one of then, though the tag is gone since.
    assert_eq!(api.put_as(named.clone()).await.unwrap(), first);
    let other = json!({ "schemaVersion": 2, "mediaType": "application/vnd.oci.image.index.v1+json", "manifests": [] });
    let reused = pb::PutArtifactRequest { manifest: other.to_string().into(), ..named };
    fault(&api.put_as(reused).await.unwrap_err()).expect_field("REQUEST_ID_REUSED", "request_id");
    assert_eq!(api.fingerprint().await, after);
}
