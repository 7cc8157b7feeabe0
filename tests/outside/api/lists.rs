//! Filters, orders and totals of each list: every field that a filter may name, and what it finds.

use std::collections::HashMap;

use bytes::Bytes;
use serde_json::json;
use tonic::Code;
use wharfinger::pb;

use super::{Api, WEB, fault};
use crate::house::Manifest;

fn labels(pairs: &[(&str, &str)]) -> HashMap<String, String> {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

async fn namespaces(api: &Api, filter: &str) -> pb::ListNamespacesResponse {
    let request = pb::ListNamespacesRequest { filter: filter.to_owned(), ..Default::default() };
    api.namespaces().list_namespaces(request).await.unwrap_or_else(|error| panic!("{filter}: {error}")).into_inner()
}

async fn repositories(api: &Api, namespace: &str, filter: &str) -> pb::ListRepositoriesResponse {
    let request = pb::ListRepositoriesRequest {
        namespace: namespace.to_owned(),
        filter: filter.to_owned(),
        ..Default::default()
    };
    api.repositories().list_repositories(request).await.unwrap_or_else(|error| panic!("{filter}: {error}")).into_inner()
}

async fn artifacts(api: &Api, filter: &str) -> pb::ListArtifactsResponse {
    let request =
        pb::ListArtifactsRequest { repository: WEB.to_owned(), filter: filter.to_owned(), ..Default::default() };
    api.artifacts().list_artifacts(request).await.unwrap_or_else(|error| panic!("{filter}: {error}")).into_inner()
}

async fn tags(api: &Api, version: Option<i64>, filter: &str) -> pb::ListTagsResponse {
    let request =
        pb::ListTagsRequest { repository: WEB.to_owned(), version, filter: filter.to_owned(), ..Default::default() };
    api.tags().list_tags(request).await.unwrap_or_else(|error| panic!("{filter}: {error}")).into_inner()
}

/// Tests of times that hold for everything made just now, and that hold for nothing.
fn times(field: &str) -> [(String, bool); 3] {
    [
        (format!("{field} > \"2020-01-01T00:00:00Z\""), true),
        (format!("{field} < 2020-01-01T00:00:00+02:00"), false),
        (format!("{field} >= \"9999-12-31T23:59:59Z\""), false),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn namespaces_are_found_by_every_field() {
    let api = Api::start().await;
    for (name, description, own) in [
        ("acme", "The Acme company", labels(&[("team", "core"), ("tier", "gold")])),
        ("beta", "100% Beta_test", labels(&[("team", "web")])),
        ("gamma", "", labels(&[])),
    ] {
        let namespace = pb::Namespace {
            name: name.to_owned(),
            description: description.to_owned(),
            labels: own,
            ..Default::default()
        };
        let request = pb::CreateNamespaceRequest { namespace: Some(namespace), ..Default::default() };
        api.namespaces().create_namespace(request).await.unwrap();
    }
    let found = async |filter: &str| -> Vec<String> {
        namespaces(&api, filter).await.namespaces.into_iter().map(|namespace| namespace.name).collect()
    };
    for (filter, expected) in [
        ("", &["acme", "beta", "gamma"][..]),
        ("name = acme", &["acme"]),
        ("name != acme", &["beta", "gamma"]),
        ("name > acme AND name < gamma", &["beta"]),
        ("name = *a", &["beta", "gamma"]),
        ("description:*", &["acme", "beta"]),
        ("description = \"\"", &["gamma"]),
        ("description:\"0% B\"", &["beta"]),
        ("description:\"%\"", &["beta"]),
        ("description:\"_\"", &["beta"]),
        ("description:\"' or true --\"", &[]),
        ("labels:team", &["acme", "beta"]),
        ("labels.team = core", &["acme"]),
        ("labels.team != core", &["beta", "gamma"]),
        ("NOT labels:*", &["gamma"]),
        ("labels.\"no.such\" = x", &[]),
        ("creator:*", &["acme", "beta", "gamma"]),
        ("creator = nobody", &[]),
        ("(name = acme OR name = beta) labels.tier = gold", &["acme"]),
    ] {
        assert_eq!(found(filter).await, expected, "{filter}");
    }
    for field in ["create_time", "update_time"] {
        for (filter, all) in times(field) {
            assert_eq!(found(&filter).await.len(), if all { 3 } else { 0 }, "{filter}");
        }
    }
    assert_eq!(namespaces(&api, "").await.total_size, Some(3));
    assert_eq!(namespaces(&api, "name = acme").await.total_size, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn repositories_are_found_by_every_field_in_one_namespace_and_in_all() {
    let api = Api::start().await;
    let repository = pb::Repository {
        name: "acme/empty".to_owned(),
        description: "nothing yet".to_owned(),
        labels: labels(&[("stage", "new")]),
        ..Default::default()
    };
    let request = pb::CreateRepositoryRequest { repository: Some(repository), ..Default::default() };
    api.repositories().create_repository(request).await.unwrap();
    api.push(WEB, &Manifest::named("one"), &["a", "b"]).await;
    api.push("zeta/web", &Manifest::named("the second"), &[]).await;
    let size = api.repository(WEB).await.unwrap().size_bytes;
    let found = async |namespace: &str, filter: &str| -> Vec<String> {
        let page = repositories(&api, namespace, filter).await;
        page.repositories.into_iter().map(|repository| repository.name).collect()
    };
    for (filter, expected) in [
        ("", &["acme/empty", "acme/web", "zeta/web"][..]),
        ("name = \"acme/*\"", &["acme/empty", "acme/web"]),
        ("name:web", &["acme/web", "zeta/web"]),
        ("description = \"nothing yet\"", &["acme/empty"]),
        ("labels.stage = new", &["acme/empty"]),
        ("creator:*", &["acme/empty", "acme/web", "zeta/web"]),
        ("artifact_count > 0", &["acme/web", "zeta/web"]),
        ("tag_count = 2", &["acme/web"]),
        ("tag_count <= 0", &["acme/empty", "zeta/web"]),
        (&format!("size_bytes = {size}"), &["acme/web"]),
        ("size_bytes > 9223372036854775806", &[]),
        ("size_bytes >= -9223372036854775808", &["acme/empty", "acme/web", "zeta/web"]),
    ] {
        assert_eq!(found("", filter).await, expected, "{filter}");
        let own: Vec<&str> = expected.iter().copied().filter(|name| name.starts_with("acme/")).collect();
        assert_eq!(found("acme", filter).await, own, "{filter}");
    }
    for field in ["create_time", "update_time"] {
        for (filter, all) in times(field) {
            assert_eq!(found("", &filter).await.len(), if all { 3 } else { 0 }, "{filter}");
        }
    }
    assert_eq!(repositories(&api, "acme", "").await.total_size, Some(2));
    assert_eq!(repositories(&api, "", "").await.total_size, None);
    assert_eq!(repositories(&api, "acme", "tag_count = 2").await.total_size, None);
    let request = pb::ListRepositoriesRequest { namespace: "nobody".to_owned(), ..Default::default() };
    let missing = fault(&api.repositories().list_repositories(request).await.unwrap_err());
    missing.expect(Code::NotFound, "NAMESPACE_NOT_FOUND");
}

#[tokio::test(flavor = "multi_thread")]
async fn artifacts_are_found_by_every_field() {
    let api = Api::start().await;
    let arm = Manifest::image(&Bytes::from_static(br#"{"architecture":"arm64","os":"linux"}"#), &[], None);
    let amd = Manifest::image(&Bytes::from_static(br#"{"architecture":"amd64","os":"windows"}"#), &[], None);
    let index = Manifest::index(&[&arm, &amd], "both of them", None);
    let signature = Manifest::image(&Bytes::from_static(b"{\"kind\":\"signature\"}"), &[], Some(&index));
    api.push(WEB, &arm, &[]).await;
    api.push(WEB, &amd, &[]).await;
    api.push(WEB, &index, &["latest"]).await;
    api.push(WEB, &signature, &[]).await;
    let names = HashMap::from(
        [(&arm, "arm"), (&amd, "amd"), (&index, "index"), (&signature, "signature")]
            .map(|(manifest, name)| (manifest.digest.to_string(), name)),
    );
    let found = async |filter: &str| -> Vec<&str> {
        artifacts(&api, filter).await.artifacts.iter().map(|artifact| names[&artifact.digest]).collect()
    };
    let image = "application/vnd.oci.image.manifest.v1+json";
    for (filter, expected) in [
        ("", &["signature", "index", "amd", "arm"][..]),
        (&format!("digest = \"{}\"", amd.digest), &["amd"]),
        (&format!("digest != \"{}\"", amd.digest), &["signature", "index", "arm"]),
        (&format!("media_type = \"{image}\""), &["signature", "amd", "arm"]),
        ("media_type:index", &["index"]),
        ("artifact_type:*", &["signature", "amd", "arm"]),
        ("artifact_type = \"\"", &["index"]),
        (&format!("subject_digest = \"{}\"", index.digest), &["signature"]),
        ("subject_digest = \"\"", &["index", "amd", "arm"]),
        (&format!("size_bytes = {}", index.bytes.len()), &["index"]),
        ("creator = nobody", &[]),
        ("platform.architecture = arm64", &["arm"]),
        ("platform.os:*", &["amd", "arm"]),
        ("platform.os != linux", &["signature", "index", "amd"]),
        ("annotations:note", &["index"]),
        ("annotations.note = \"both*\"", &["index"]),
        ("tagged", &["index"]),
        ("tagged = false", &["signature", "amd", "arm"]),
        ("NOT tagged AND platform.os:*", &["amd", "arm"]),
    ] {
        assert_eq!(found(filter).await, expected, "{filter}");
    }
    for (filter, all) in times("create_time") {
        assert_eq!(found(&filter).await.len(), if all { 4 } else { 0 }, "{filter}");
    }
    assert_eq!(artifacts(&api, "").await.total_size, Some(4));
    assert_eq!(artifacts(&api, "tagged").await.total_size, None);
    // A blank filter and a blank order are none.
    let blank = pb::ListArtifactsRequest {
        repository: WEB.to_owned(),
        filter: "  ".to_owned(),
        order_by: " ".to_owned(),
        ..Default::default()
    };
    let page = api.artifacts().list_artifacts(blank).await.unwrap().into_inner();
    assert_eq!((page.total_size, page.artifacts), (Some(4), artifacts(&api, "").await.artifacts));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_index_tells_the_platforms_that_configs_do_not() {
    let api = Api::start().await;
    let [child] = api.push_images(WEB, ["child"]).await;
    let body = json!({
        "schemaVersion": 2,
        "mediaType": "application/vnd.oci.image.index.v1+json",
        "manifests": [{
            "mediaType": child.media_type, "digest": child.digest, "size": child.bytes.len(),
            "platform": { "architecture": "s390x", "os": "linux" },
        }],
    });
    let request =
        pb::PutArtifactRequest { repository: WEB.to_owned(), manifest: body.to_string().into(), ..Default::default() };
    api.put_as(request).await.unwrap();
    let found = artifacts(&api, "platform.architecture = s390x").await.artifacts;
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].digest, child.digest.to_string());
}

#[tokio::test(flavor = "multi_thread")]
async fn tags_are_found_by_every_field_now_and_at_a_version() {
    let api = Api::start().await;
    let [one, two] = api.push_images(WEB, ["one", "two"]).await;
    for (tag, target) in [("2.4", &one), ("2.5", &two), ("Latest", &two)] {
        api.create_tag(WEB, tag, target).await.unwrap();
    }
    let version = api.repository(WEB).await.unwrap().version;
    api.protect_tag(WEB, "2.4").await;
    for moment in [None, Some(version)] {
        let found = async |filter: &str| -> Vec<String> {
            tags(&api, moment, filter).await.tags.into_iter().map(|tag| tag.tag).collect()
        };
        for (filter, expected) in [
            ("", &["2.4", "2.5", "Latest"][..]),
            ("tag = \"2.4\"", &["2.4"]),
            ("tag = latest", &[]),
            ("tag = \"2.*\"", &["2.4", "2.5"]),
            (&format!("digest = \"{}\"", two.digest), &["2.5", "Latest"]),
            ("creator:*", &["2.4", "2.5", "Latest"]),
        ] {
            assert_eq!(found(filter).await, expected, "{moment:?} {filter}");
        }
        for field in ["create_time", "update_time"] {
            for (filter, all) in times(field) {
                assert_eq!(found(&filter).await.len(), if all { 3 } else { 0 }, "{moment:?} {filter}");
            }
        }
        assert_eq!(tags(&api, moment, "").await.total_size, Some(3));
        assert_eq!(tags(&api, moment, "tag:4").await.total_size, None);
    }
    assert_eq!(tags(&api, None, "immutable").await.tags.len(), 1);
    assert_eq!(tags(&api, None, "immutable = false").await.tags.len(), 2);
}
