//! Deleting and restoring whole repositories and namespaces: gone at once, the name free at once, everything back exactly, and
//! the old and the new of one name kept apart.

use tonic::Code;
use wharfinger::pb;
use wharfinger::pb::{OperationKind, OperationState};

use super::{Api, WEB, fault};
use crate::house::Manifest;

async fn delete_repository(api: &Api, name: &str) -> pb::DeleteRepositoryResponse {
    let request = pb::DeleteRepositoryRequest { repository: name.to_owned(), ..Default::default() };
    api.repositories().delete_repository(request).await.unwrap().into_inner()
}

async fn undelete_repository(api: &Api, name: &str, uid: &str) -> Result<pb::Repository, tonic::Status> {
    let request =
        pb::UndeleteRepositoryRequest { repository: name.to_owned(), uid: uid.to_owned(), ..Default::default() };
    Ok(api.repositories().undelete_repository(request).await?.into_inner().repository.unwrap())
}

async fn delete_namespace(api: &Api, name: &str) -> pb::DeleteNamespaceResponse {
    let request = pb::DeleteNamespaceRequest { namespace: name.to_owned(), ..Default::default() };
    api.namespaces().delete_namespace(request).await.unwrap().into_inner()
}

async fn undelete_namespace(api: &Api, name: &str, uid: &str) -> Result<pb::Namespace, tonic::Status> {
    let request =
        pb::UndeleteNamespaceRequest { namespace: name.to_owned(), uid: uid.to_owned(), ..Default::default() };
    Ok(api.namespaces().undelete_namespace(request).await?.into_inner().namespace.unwrap())
}

/// Pushes an index of two images with two tags.
async fn fill(api: &Api, repository: &str) -> Manifest {
    let [one, two] = api.push_images(repository, ["one", "two"]).await;
    let index = Manifest::index(&[&one, &two], repository, None);
    api.push(repository, &index, &["2.4", "latest"]).await;
    index
}

/// What a repository is like but for its etag and who changed it last.
fn body(repository: pb::Repository) -> pb::Repository {
    pb::Repository { etag: String::new(), last_modifier: String::new(), ..repository }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repository_goes_at_once_its_operation_ends_and_it_comes_back_exactly() {
    let api = Api::start().await;
    let index = fill(&api, WEB).await;
    let before = api.repository(WEB).await.unwrap();
    let state = api.fingerprint().await;
    let dry = pb::DeleteRepositoryRequest { repository: WEB.to_owned(), validate_only: true, ..Default::default() };
    let planned = api.repositories().delete_repository(dry).await.unwrap().into_inner();
    assert_eq!((planned.operation, planned.artifact_count, planned.tag_count), (None, 3, 2));
    assert_eq!(api.fingerprint().await, state);

    let deleted = delete_repository(&api, WEB).await;
    assert_eq!((deleted.artifact_count, deleted.tag_count), (3, 2));
    fault(&api.repository(WEB).await.unwrap_err()).expect(Code::NotFound, "REPOSITORY_NOT_FOUND");
    fault(&api.tag(WEB, "latest").await.unwrap_err()).expect(Code::NotFound, "REPOSITORY_NOT_FOUND");
    fault(&api.artifact(WEB, &index).await.unwrap_err()).expect(Code::NotFound, "REPOSITORY_NOT_FOUND");
    assert_eq!(api.namespace("acme").await.unwrap().repository_count, 0);

    let begun = deleted.operation.unwrap();
    assert_eq!((begun.kind(), begun.target.as_str()), (OperationKind::DeleteRepository, WEB));
    let ended = api.wait(&begun).await;
    assert_eq!(ended.state(), OperationState::Succeeded);
    let progress = ended.progress.unwrap();
    assert_eq!((progress.done, progress.total, progress.unit.as_str()), (1, 1, "repository"));
    let Some(pb::operation::Outcome::Retired(retired)) = ended.outcome else { panic!("{:?}", ended.outcome) };
    assert_eq!((retired.repositories, retired.artifacts, retired.tags), (1, 3, 2));
    assert!(ended.start_time.is_some() && ended.cancel_time.is_none());

    let listed = api
        .repositories()
        .list_repositories(pb::ListRepositoriesRequest {
            namespace: "acme".to_owned(),
            show_deleted: true,
            ..Default::default()
        })
        .await
        .unwrap()
        .into_inner();
    assert_eq!((listed.repositories.len(), listed.total_size), (1, None));
    assert_eq!(listed.repositories[0].purge_time, retired.purge_time);

    let back = undelete_repository(&api, WEB, "").await.unwrap();
    assert_eq!(body(back), body(before));
    assert_eq!(api.tag(WEB, "latest").await.unwrap().digest, index.digest.to_string());
    assert_eq!(api.artifact_as(WEB, &index, pb::ArtifactView::Full).await.unwrap().children.len(), 2);
    let live = fault(&undelete_repository(&api, WEB, "").await.unwrap_err());
    live.expect(Code::FailedPrecondition, "NOT_DELETED");
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_name_is_free_at_once_and_old_and_new_are_kept_apart() {
    let api = Api::start().await;
    fill(&api, WEB).await;
    let old = api.repository(WEB).await.unwrap();
    let page = pb::ListTagsRequest { repository: WEB.to_owned(), page_size: 1, ..Default::default() };
    let token = api.tags().list_tags(page.clone()).await.unwrap().into_inner().next_page_token;
    assert!(!token.is_empty());
    delete_repository(&api, WEB).await;
    let new = api.create_repository(WEB).await;
    assert_ne!(new.uid, old.uid);
    assert_eq!((new.version, new.artifact_count), (0, 0));
    // A blob of the old one is not shown by the new one.
    let request = pb::GetTagRequest { repository: WEB.to_owned(), tag: "latest".to_owned() };
    fault(&api.tags().get_tag(request).await.unwrap_err()).expect(Code::NotFound, "TAG_NOT_FOUND");
    let refused = fault(&api.put(WEB, &Manifest::named("one"), &[]).await.unwrap_err());
    refused.expect(Code::FailedPrecondition, "BLOBS_MISSING");
    // Neither does a token of the old one open a page of the new one.
    let carried = pb::ListTagsRequest { page_token: token, ..page };
    fault(&api.tags().list_tags(carried).await.unwrap_err()).expect_field("PAGE_TOKEN_INVALID", "page_token");

    let taken = fault(&undelete_repository(&api, WEB, "").await.unwrap_err());
    taken.expect(Code::AlreadyExists, "REPOSITORY_ALREADY_EXISTS");
    delete_repository(&api, WEB).await;
    // The latest is taken unless the uid says which.
    assert_eq!(undelete_repository(&api, WEB, &old.uid).await.unwrap().uid, old.uid);
    delete_repository(&api, WEB).await;
    assert_eq!(undelete_repository(&api, WEB, "").await.unwrap().uid, old.uid);
    let unknown = fault(&undelete_repository(&api, "acme/none", "").await.unwrap_err());
    unknown.expect(Code::NotFound, "REPOSITORY_NOT_FOUND");
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_namespace_takes_everything_under_it_and_brings_back_what_it_took() {
    let api = Api::start().await;
    for repository in [WEB, "acme/db", "acme/team/cache"] {
        fill(&api, repository).await;
    }
    fill(&api, "other/web").await;
    // This one went before its namespace, and is not to come back with it.
    let earlier = delete_repository(&api, "acme/db").await.operation.unwrap();
    api.wait(&earlier).await;
    let before = api.namespace("acme").await.unwrap();
    let kept = api.repository(WEB).await.unwrap();

    let not_empty =
        pb::DeleteNamespaceRequest { namespace: "acme".to_owned(), only_if_empty: true, ..Default::default() };
    let refused = fault(&api.namespaces().delete_namespace(not_empty).await.unwrap_err());
    refused.expect(Code::FailedPrecondition, "NAMESPACE_NOT_EMPTY");
    assert_eq!(refused.metadata["repository_count"], "2");

    let deleted = delete_namespace(&api, "acme").await;
    assert_eq!((deleted.repository_count, deleted.artifact_count, deleted.tag_count), (2, 6, 4));
    fault(&api.namespace("acme").await.unwrap_err()).expect(Code::NotFound, "NAMESPACE_NOT_FOUND");
    fault(&api.repository(WEB).await.unwrap_err()).expect(Code::NotFound, "REPOSITORY_NOT_FOUND");
    api.repository("other/web").await.unwrap();
    let ended = api.wait(&deleted.operation.unwrap()).await;
    assert_eq!((ended.kind(), ended.state()), (OperationKind::DeleteNamespace, OperationState::Succeeded));
    let Some(pb::operation::Outcome::Retired(retired)) = ended.outcome else { panic!("{:?}", ended.outcome) };
    assert_eq!((retired.repositories, retired.artifacts, retired.tags), (2, 6, 4));

    // While it lies in the trash, what lay under it cannot be restored alone.
    let orphaned = fault(&undelete_repository(&api, WEB, "").await.unwrap_err());
    orphaned.expect(Code::NotFound, "NAMESPACE_NOT_FOUND");

    let back = undelete_namespace(&api, "acme", "").await.unwrap();
    assert_eq!((&back.uid, back.repository_count, back.delete_time), (&before.uid, 2, None));
    assert_eq!(api.repository(WEB).await.unwrap(), kept);
    fault(&api.repository("acme/db").await.unwrap_err()).expect(Code::NotFound, "REPOSITORY_NOT_FOUND");
    undelete_repository(&api, "acme/db", "").await.unwrap();
    assert_eq!(api.namespace("acme").await.unwrap().repository_count, 3);
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_namespace_of_the_same_name_knows_nothing_of_the_old_one() {
    let api = Api::start().await;
    fill(&api, WEB).await;
    let old = api.namespace("acme").await.unwrap();
    let deleted = delete_namespace(&api, "acme").await.operation.unwrap();
    api.create_repository("acme/new").await;
    let new = api.namespace("acme").await.unwrap();
    assert_ne!(new.uid, old.uid);
    assert_eq!(new.repository_count, 1);
    let absent = fault(&undelete_repository(&api, WEB, "").await.unwrap_err());
    absent.expect(Code::NotFound, "REPOSITORY_NOT_FOUND");
    let taken = fault(&undelete_namespace(&api, "acme", "").await.unwrap_err());
    taken.expect(Code::AlreadyExists, "NAMESPACE_ALREADY_EXISTS");
    api.wait(&deleted).await;
    let second = delete_namespace(&api, "acme").await.operation.unwrap();
    api.wait(&second).await;
    assert_eq!(undelete_namespace(&api, "acme", &old.uid).await.unwrap().uid, old.uid);
    api.repository(WEB).await.unwrap();
    fault(&api.repository("acme/new").await.unwrap_err()).expect(Code::NotFound, "REPOSITORY_NOT_FOUND");
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_trash_window_nothing_comes_back() {
    let api = Api::with(&[("trash-window", "0s")]).await;
    fill(&api, WEB).await;
    delete_repository(&api, WEB).await;
    fault(&undelete_repository(&api, WEB, "").await.unwrap_err()).expect(Code::NotFound, "REPOSITORY_NOT_FOUND");
    delete_namespace(&api, "acme").await;
    fault(&undelete_namespace(&api, "acme", "").await.unwrap_err()).expect(Code::NotFound, "NAMESPACE_NOT_FOUND");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deletion_is_guarded_by_the_etag_and_a_repeated_one_is_answered_as_before() {
    let api = Api::start().await;
    let created = api.create_repository(WEB).await;
    let request = pb::DeleteRepositoryRequest {
        repository: WEB.to_owned(),
        etag: format!("{}0", created.etag),
        request_id: "delete-web".to_owned(),
        ..Default::default()
    };
    let stale = fault(&api.repositories().delete_repository(request.clone()).await.unwrap_err());
    stale.expect(Code::Aborted, "ETAG_MISMATCH");
    // A request that failed left nothing, so its id may be used again.
    let request = pb::DeleteRepositoryRequest { etag: created.etag, ..request };
    let first = api.repositories().delete_repository(request.clone()).await.unwrap().into_inner();
    api.create_repository(WEB).await;
    let second = api.repositories().delete_repository(request).await.unwrap().into_inner();
    assert_eq!(first, second);
    api.repository(WEB).await.unwrap();
}
