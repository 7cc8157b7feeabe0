//! Repositories: created with their namespace or by a push, with their own fields and with counters that follow the content.

use tonic::Code;
use wharfinger::pb;

use super::{Api, WEB, fault};
use crate::house::Manifest;

fn create(name: &str) -> pb::CreateRepositoryRequest {
    let repository = pb::Repository { name: name.to_owned(), ..Default::default() };
    pb::CreateRepositoryRequest { repository: Some(repository), ..Default::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repository_is_created_empty_at_version_0_with_its_namespace() {
    let api = Api::start().await;
    let created = api.create_repository("acme/team/web").await;
    assert_eq!((created.namespace.as_str(), created.version), ("acme", 0));
    assert_eq!((created.artifact_count, created.tag_count, created.blob_count, created.size_bytes), (0, 0, 0, 0));
    assert_eq!(api.repository("acme/team/web").await.unwrap(), created);
    assert_eq!(api.namespace("acme").await.unwrap().repository_count, 1);
    let version = api.version("acme/team/web", 0).await.unwrap();
    assert_eq!(version.change(), pb::RepositoryChange::Create);
    assert_eq!(version.present, Some(pb::ContentCounts::default()));

    let taken = fault(&api.repositories().create_repository(create("acme/team/web")).await.unwrap_err());
    taken.expect(Code::AlreadyExists, "REPOSITORY_ALREADY_EXISTS");
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repository_may_have_the_name_of_its_namespace_and_names_of_255_characters() {
    let api = Api::start().await;
    assert_eq!(api.create_repository("acme").await.namespace, "acme");
    let long = format!("acme/{}", "a".repeat(250));
    assert_eq!(api.create_repository(&long).await.name, long);
    assert_eq!(api.namespace("acme").await.unwrap().repository_count, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_of_a_first_repository_answers_and_leaves_nothing() {
    let api = Api::start().await;
    let before = api.fingerprint().await;
    let dry = pb::CreateRepositoryRequest { validate_only: true, ..create(WEB) };
    let answer = api.repositories().create_repository(dry).await.unwrap().into_inner().repository.unwrap();
    assert_eq!(answer.name, WEB);
    assert_eq!(api.fingerprint().await, before);
    fault(&api.repository(WEB).await.unwrap_err()).expect(Code::NotFound, "REPOSITORY_NOT_FOUND");
}

#[tokio::test(flavor = "multi_thread")]
async fn counters_follow_pushes_tags_and_deletions() {
    let api = Api::start().await;
    let (one, two) = (Manifest::named("one"), Manifest::named("two"));
    api.push(WEB, &one, &["a", "b"]).await;
    api.push(WEB, &two, &[]).await;
    let index = Manifest::index(&[&one, &two], "index", None);
    api.push(WEB, &index, &["latest"]).await;
    let bytes = |manifests: &[&Manifest]| -> i64 {
        let all = manifests.iter().flat_map(|manifest| manifest.blobs.iter().chain([&manifest.bytes]));
        all.map(|bytes| bytes.len() as i64).sum()
    };
    let counts = |repository: &pb::Repository| {
        (
            repository.version,
            repository.artifact_count,
            repository.tag_count,
            repository.blob_count,
            repository.size_bytes,
        )
    };
    let full = api.repository(WEB).await.unwrap();
    assert_eq!(counts(&full), (3, 3, 3, 4, bytes(&[&one, &two, &index])));
    // Content is not one of its own fields.
    assert_eq!(full.etag, api.repository(WEB).await.unwrap().etag);

    api.delete(WEB, &index).await.unwrap();
    let rest = api.repository(WEB).await.unwrap();
    assert_eq!(counts(&rest), (4, 1, 2, 2, bytes(&[&one])));
    assert!(rest.update_time.unwrap().seconds >= full.update_time.unwrap().seconds);
    assert_eq!(rest.etag, full.etag);
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repository_is_changed_under_its_etag_and_by_a_mask() {
    let api = Api::start().await;
    let created = api.create_repository(WEB).await;
    let update = async |repository: pb::Repository, paths: &[&str]| {
        let mask = prost_types::FieldMask { paths: paths.iter().map(|path| (*path).to_owned()).collect() };
        let request =
            pb::UpdateRepositoryRequest { repository: Some(repository), update_mask: Some(mask), ..Default::default() };
        api.repositories().update_repository(request).await.map(|answer| answer.into_inner().repository.unwrap())
    };
    let described = pb::Repository { description: "The site".to_owned(), ..created.clone() };
    let changed = update(described.clone(), &["description"]).await.unwrap();
    assert_eq!((changed.description.as_str(), changed.version), ("The site", 0));
    let stale = fault(&update(described, &["description"]).await.unwrap_err());
    stale.expect(Code::Aborted, "ETAG_MISMATCH");
    let cleared = pb::Repository { name: WEB.to_owned(), ..Default::default() };
    assert_eq!(update(cleared.clone(), &["description"]).await.unwrap().description, "");
    for path in ["name", "version", "size_bytes", "etag"] {
        fault(&update(cleared.clone(), &[path]).await.unwrap_err()).expect_field("INVALID_FIELD", "update_mask");
    }
}
