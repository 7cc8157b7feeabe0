//! Namespaces: they are created or come with a push, carry a description and labels, and keep count of their repositories.

use std::collections::HashMap;

use tonic::Code;
use wharfinger::pb;

use super::{Api, WEB, fault};
use crate::house::Manifest;

fn create(name: &str) -> pb::CreateNamespaceRequest {
    let namespace = pb::Namespace { name: name.to_owned(), ..Default::default() };
    pb::CreateNamespaceRequest { namespace: Some(namespace), ..Default::default() }
}

fn labels(pairs: &[(&str, &str)]) -> HashMap<String, String> {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_namespace_is_created_read_changed_and_counts_its_repositories() {
    let api = Api::start().await;
    let namespace = pb::Namespace {
        name: "acme".to_owned(),
        description: "The Acme company".to_owned(),
        labels: labels(&[("team", "core")]),
        ..Default::default()
    };
    let request = pb::CreateNamespaceRequest { namespace: Some(namespace), ..Default::default() };
    let created = api.namespaces().create_namespace(request).await.unwrap().into_inner().namespace.unwrap();
    assert_eq!(created.repository_count, 0);
    assert!(!created.uid.is_empty() && !created.etag.is_empty() && !created.creator.is_empty());
    assert_eq!(created.create_time, created.update_time);
    assert_eq!(api.namespace("acme").await.unwrap(), created);

    api.create_repository(WEB).await;
    let with_one = api.namespace("acme").await.unwrap();
    assert_eq!(with_one.repository_count, 1);
    // Its own fields did not change.
    assert_eq!((&with_one.etag, &with_one.update_time), (&created.etag, &created.update_time));

    let change = pb::Namespace { description: "Acme".to_owned(), etag: created.etag.clone(), ..created.clone() };
    let request = pb::UpdateNamespaceRequest { namespace: Some(change.clone()), ..Default::default() };
    let changed = api.namespaces().update_namespace(request).await.unwrap().into_inner().namespace.unwrap();
    assert_eq!((changed.description.as_str(), &changed.labels), ("Acme", &created.labels));
    assert_ne!(changed.etag, created.etag);
    assert_eq!(changed.uid, created.uid);

    let request = pb::UpdateNamespaceRequest { namespace: Some(change), ..Default::default() };
    let stale = fault(&api.namespaces().update_namespace(request).await.unwrap_err());
    stale.expect(Code::Aborted, "ETAG_MISMATCH");
    assert_eq!(stale.metadata["etag"], changed.etag);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_taken_name_is_refused_and_a_missing_one_is_not_found() {
    let api = Api::start().await;
    api.namespaces().create_namespace(create("acme")).await.unwrap();
    let taken = fault(&api.namespaces().create_namespace(create("acme")).await.unwrap_err());
    taken.expect(Code::AlreadyExists, "NAMESPACE_ALREADY_EXISTS");
    assert_eq!(taken.metadata["namespace"], "acme");
    let missing = fault(&api.namespace("nobody").await.unwrap_err());
    missing.expect(Code::NotFound, "NAMESPACE_NOT_FOUND");
    assert_eq!(missing.message, "there is no namespace \"nobody\"");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_namespace_comes_into_being_with_the_first_push_beneath_it() {
    let api = Api::start().await;
    fault(&api.namespace("acme").await.unwrap_err()).expect(Code::NotFound, "NAMESPACE_NOT_FOUND");
    api.push("acme/team/web", &Manifest::named("image"), &["latest"]).await;
    assert_eq!(api.namespace("acme").await.unwrap().repository_count, 1);
    api.assert_balanced().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mask_clears_what_it_names_and_spares_what_it_does_not() {
    let api = Api::start().await;
    let full = pb::Namespace {
        name: "acme".to_owned(),
        description: "for people".to_owned(),
        labels: labels(&[("team", "core"), ("tier", "gold")]),
        ..Default::default()
    };
    let request = pb::CreateNamespaceRequest { namespace: Some(full), ..Default::default() };
    api.namespaces().create_namespace(request).await.unwrap();
    let bare = pb::Namespace { name: "acme".to_owned(), ..Default::default() };
    let update = async |namespace: pb::Namespace, paths: &[&str]| {
        let mask = prost_types::FieldMask { paths: paths.iter().map(|path| (*path).to_owned()).collect() };
        let request =
            pb::UpdateNamespaceRequest { namespace: Some(namespace), update_mask: Some(mask), ..Default::default() };
        api.namespaces().update_namespace(request).await.map(|answer| answer.into_inner().namespace.unwrap())
    };

    let before = api.namespace("acme").await.unwrap();
    // Nothing is set and nothing is named, so nothing changes, not even the etag.
    assert_eq!(update(bare.clone(), &[]).await.unwrap(), before);
    let cleared = update(bare.clone(), &["description"]).await.unwrap();
    assert_eq!((cleared.description.as_str(), cleared.labels.len()), ("", 2));
    let relabelled = pb::Namespace { labels: labels(&[("team", "web")]), ..bare.clone() };
    let replaced = update(relabelled, &["labels"]).await.unwrap();
    assert_eq!(replaced.labels, labels(&[("team", "web")]));
    let described = pb::Namespace { description: "again".to_owned(), ..bare.clone() };
    let everything = update(described, &["*"]).await.unwrap();
    assert_eq!((everything.description.as_str(), everything.labels.len()), ("again", 0));

    for path in ["name", "uid", "create_time", "labels.team", "Description", "", "no_such_field"] {
        let refused = fault(&update(bare.clone(), &[path]).await.unwrap_err());
        refused.expect_field("INVALID_FIELD", "update_mask");
        assert!(refused.message.contains("description, labels"), "{}", refused.message);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_writes_nothing_and_a_repeated_request_is_answered_as_before() {
    let api = Api::start().await;
    let before = api.fingerprint().await;
    let dry = pb::CreateNamespaceRequest { validate_only: true, ..create("acme") };
    let answer = api.namespaces().create_namespace(dry).await.unwrap().into_inner().namespace.unwrap();
    assert_eq!(answer.name, "acme");
    assert_eq!(api.fingerprint().await, before);

    let request = pb::CreateNamespaceRequest { request_id: "create-acme".to_owned(), ..create("acme") };
    let first = api.namespaces().create_namespace(request.clone()).await.unwrap().into_inner();
    let after = api.fingerprint().await;
    let second = api.namespaces().create_namespace(request.clone()).await.unwrap().into_inner();
    assert_eq!(first, second);
    assert_eq!(api.fingerprint().await, after);

    let other = pb::CreateNamespaceRequest { request_id: "create-acme".to_owned(), ..create("other") };
    let reused = fault(&api.namespaces().create_namespace(other).await.unwrap_err());
    reused.expect_field("REQUEST_ID_REUSED", "request_id");
    assert_eq!(api.fingerprint().await, after);
}
