//! Pages: every list in every order, whatever the size of its pages; stable while rows come and go; tokens that open nothing
//! but their own query.

use tonic::Status;
use wharfinger::pb;

use super::{Api, WEB, fault};
use crate::house::Manifest;

/// A page of any list: the names on it, and the token of the next.
type Page = Result<(Vec<String>, String), Status>;

/// Walks through a list with pages of that size.
async fn walk(page: &impl AsyncFn(i32, String) -> Page, size: i32) -> Vec<String> {
    let (mut all, mut token) = (Vec::new(), String::new());
    loop {
        let (names, next) = page(size, token).await.unwrap();
        assert!(names.len() <= size as usize);
        // Only the last page may be short, and none is empty after another.
        assert!(next.is_empty() || names.len() == size as usize);
        assert!(all.is_empty() || !names.is_empty());
        all.extend(names);
        if next.is_empty() {
            return all;
        }
        token = next;
    }
}

/// Walks through a list with pages of 1, 2, 3 and more than all, and returns what it held.
async fn walk_in_all_sizes(page: impl AsyncFn(i32, String) -> Page) -> Vec<String> {
    let whole = walk(&page, 1000).await;
    for size in [1, 2, 3, whole.len() as i32] {
        assert_eq!(walk(&page, size).await, whole, "in pages of {size}");
    }
    whole
}

fn reversed(mut names: Vec<String>) -> Vec<String> {
    names.reverse();
    names
}

async fn tag_page(api: &Api, request: pb::ListTagsRequest) -> Page {
    let page = api.tags().list_tags(request).await?.into_inner();
    Ok((page.tags.into_iter().map(|tag| tag.tag).collect(), page.next_page_token))
}

/// Five images with a tag each; the tags were made in another order than that of their names.
async fn stock(api: &Api) -> Vec<Manifest> {
    let images = api.push_images(WEB, ["one", "two", "three", "four", "five"]).await;
    for (tag, image) in ["c", "A", "e", "b", "d"].iter().zip(&images) {
        api.create_tag(WEB, tag, image).await.unwrap();
    }
    images.into()
}

#[tokio::test(flavor = "multi_thread")]
async fn namespaces_and_repositories_page_in_every_order() {
    let api = Api::start().await;
    for name in ["acme/c", "acme/a", "acme/b-b", "acme/b", "zeta/a", "beta/a"] {
        api.create_repository(name).await;
    }
    let request = pb::UpdateRepositoryRequest {
        repository: Some(pb::Repository {
            name: "acme/c".to_owned(),
            description: "changed".to_owned(),
            ..Default::default()
        }),
        ..Default::default()
    };
    api.repositories().update_repository(request).await.unwrap();

    let repositories = async |namespace: &str, order_by: &str| {
        walk_in_all_sizes(async |page_size, page_token| {
            let request = pb::ListRepositoriesRequest {
                namespace: namespace.to_owned(),
                order_by: order_by.to_owned(),
                page_size,
                page_token,
                ..Default::default()
            };
            let page = api.repositories().list_repositories(request).await?.into_inner();
            Ok((page.repositories.into_iter().map(|repository| repository.name).collect(), page.next_page_token))
        })
        .await
    };
    let by_name = ["acme/a", "acme/b", "acme/b-b", "acme/c"];
    let by_age = ["acme/c", "acme/a", "acme/b-b", "acme/b"];
    let by_change = ["acme/a", "acme/b-b", "acme/b", "acme/c"];
    for (key, order) in [("name", by_name), ("create_time", by_age), ("update_time", by_change)] {
        let up = repositories("acme", key).await;
        assert_eq!(up, order, "{key}");
        assert_eq!(repositories("acme", &format!("{key} desc")).await, reversed(up));
    }
    let everywhere = ["acme/a", "acme/b", "acme/b-b", "acme/c", "beta/a", "zeta/a"];
    assert_eq!(repositories("", "").await, everywhere);
    assert_eq!(reversed(repositories("", "name desc").await), everywhere);
    assert_eq!(reversed(repositories("", "create_time desc").await), repositories("", "create_time").await);
    let by_time = pb::ListRepositoriesRequest { order_by: "update_time".to_owned(), ..Default::default() };
    let refused = fault(&api.repositories().list_repositories(by_time).await.unwrap_err());
    refused.expect_field("INVALID_FIELD", "order_by");

    for name in ["acme/a", "acme/b", "acme/c"] {
        let request = pb::DeleteRepositoryRequest { repository: name.to_owned(), ..Default::default() };
        api.repositories().delete_repository(request).await.unwrap();
    }
    for namespace in ["", "acme"] {
        let trash = walk_in_all_sizes(async |page_size, page_token| {
            let request = pb::ListRepositoriesRequest {
                namespace: namespace.to_owned(),
                show_deleted: true,
                page_size,
                page_token,
                ..Default::default()
            };
            let page = api.repositories().list_repositories(request).await?.into_inner();
            Ok((page.repositories.into_iter().map(|repository| repository.name).collect(), page.next_page_token))
        });
        assert_eq!(trash.await, ["acme/a", "acme/b", "acme/c"]);
    }

    let namespaces = async |order_by: &str, show_deleted| {
        walk_in_all_sizes(async |page_size, page_token| {
            let request = pb::ListNamespacesRequest {
                order_by: order_by.to_owned(),
                page_size,
                page_token,
                show_deleted,
                ..Default::default()
            };
            let page = api.namespaces().list_namespaces(request).await?.into_inner();
            Ok((page.namespaces.into_iter().map(|namespace| namespace.name).collect(), page.next_page_token))
        })
        .await
    };
    assert_eq!(namespaces("", false).await, ["acme", "beta", "zeta"]);
    assert_eq!(namespaces("name desc", false).await, ["zeta", "beta", "acme"]);
    assert_eq!(namespaces("create_time", false).await, ["acme", "zeta", "beta"]);
    assert_eq!(namespaces("create_time desc", false).await, ["beta", "zeta", "acme"]);
    for name in ["beta", "acme"] {
        let request = pb::DeleteNamespaceRequest { namespace: name.to_owned(), ..Default::default() };
        api.namespaces().delete_namespace(request).await.unwrap();
    }
    assert_eq!(namespaces("", true).await, ["acme", "beta"]);
    assert_eq!(namespaces("create_time desc", true).await, ["beta", "acme"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn artifacts_tags_blobs_versions_and_history_page_in_every_order() {
    let api = Api::start().await;
    let images = stock(&api).await;
    let pushed: Vec<String> = images.iter().map(|image| image.digest.to_string()).collect();
    let artifacts = async |order_by: &str, version: Option<i64>, show_deleted| {
        walk_in_all_sizes(async |page_size, page_token| {
            let request = pb::ListArtifactsRequest {
                repository: WEB.to_owned(),
                order_by: order_by.to_owned(),
                page_size,
                page_token,
                version,
                show_deleted,
                ..Default::default()
            };
            let page = api.artifacts().list_artifacts(request).await?.into_inner();
            Ok((page.artifacts.into_iter().map(|artifact| artifact.digest).collect(), page.next_page_token))
        })
        .await
    };
    assert_eq!(artifacts("create_time", None, false).await, pushed);
    assert_eq!(reversed(artifacts("create_time desc", None, false).await), pushed);
    assert_eq!(reversed(artifacts("", Some(5), false).await), pushed);
    assert_eq!(artifacts("create_time", Some(3), false).await, pushed[..3]);
    for image in &images[..4] {
        api.delete(WEB, image).await.unwrap();
    }
    assert_eq!(artifacts("create_time", None, true).await, pushed[..4]);
    for image in &images[..4] {
        api.undelete(WEB, image).await.unwrap();
    }

    let tags = async |order_by: &str, version| {
        walk_in_all_sizes(async |page_size, page_token| {
            let order_by = order_by.to_owned();
            let repository = WEB.to_owned();
            tag_page(
                &api,
                pb::ListTagsRequest { repository, order_by, page_size, page_token, version, ..Default::default() },
            )
            .await
        })
        .await
    };
    assert_eq!(tags("", None).await, ["A", "b", "c", "d", "e"]);
    assert_eq!(tags("tag desc", None).await, ["e", "d", "c", "b", "A"]);
    assert_eq!(tags("update_time", None).await, ["d", "c", "A", "e", "b"]);
    assert_eq!(tags("update_time desc", None).await, ["b", "e", "A", "c", "d"]);
    assert_eq!(tags("", Some(7)).await, ["A", "c"]);
    assert_eq!(tags("tag desc", Some(10)).await, ["e", "d", "c", "b", "A"]);

    let blobs = async |version| {
        walk_in_all_sizes(async |page_size, page_token| {
            let request = pb::ListBlobsRequest {
                repository: WEB.to_owned(),
                page_size,
                page_token,
                version,
                ..Default::default()
            };
            let page = api.blobs().list_blobs(request).await?.into_inner();
            Ok((page.blobs.into_iter().map(|blob| blob.digest).collect(), page.next_page_token))
        })
        .await
    };
    assert_eq!((blobs(None).await.len(), blobs(Some(2)).await.len()), (10, 4));

    let versions = walk_in_all_sizes(async |page_size, page_token| {
        let request = pb::ListVersionsRequest { repository: WEB.to_owned(), page_size, page_token };
        let page = api.repositories().list_versions(request).await?.into_inner();
        Ok((page.versions.into_iter().map(|version| version.version.to_string()).collect(), page.next_page_token))
    });
    assert_eq!(versions.await, (0..=18).rev().map(|number: i64| number.to_string()).collect::<Vec<_>>());

    let history = walk_in_all_sizes(async |page_size, page_token| {
        let request =
            pb::ListTagHistoryRequest { repository: WEB.to_owned(), tag: "A".to_owned(), page_size, page_token };
        let page = api.tags().list_tag_history(request).await?.into_inner();
        Ok((page.changes.into_iter().map(|change| change.version.to_string()).collect(), page.next_page_token))
    });
    assert_eq!(history.await.len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_walk_is_stable_while_rows_come_and_go_around_it() {
    let api = Api::start().await;
    let images = stock(&api).await;
    let request =
        |page_token| pb::ListTagsRequest { repository: WEB.to_owned(), page_size: 2, page_token, ..Default::default() };
    let (first, token) = tag_page(&api, request(String::new())).await.unwrap();
    assert_eq!(first, ["A", "b"]);
    // The row that the token points to goes, one comes before it, and one after it.
    api.delete_tag(WEB, "b").await.unwrap();
    api.create_tag(WEB, "a0", &images[0]).await.unwrap();
    api.create_tag(WEB, "cc", &images[0]).await.unwrap();
    let (second, token) = tag_page(&api, request(token)).await.unwrap();
    assert_eq!(second, ["c", "cc"]);
    let (third, token) = tag_page(&api, request(token)).await.unwrap();
    assert_eq!((third, token.as_str()), (vec!["d".to_owned(), "e".to_owned()], ""));
}

#[tokio::test(flavor = "multi_thread")]
async fn sizes_are_coerced_and_never_negative() {
    let api = Api::start().await;
    stock(&api).await;
    let request = |page_size| pb::ListTagsRequest { repository: WEB.to_owned(), page_size, ..Default::default() };
    for size in [0, 1000, 1001, i32::MAX] {
        assert_eq!(tag_page(&api, request(size)).await.unwrap().0.len(), 5, "{size}");
    }
    for size in [-1, i32::MIN] {
        fault(&tag_page(&api, request(size)).await.unwrap_err()).expect_field("INVALID_FIELD", "page_size");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_opens_its_own_query_only_and_cannot_be_forged() {
    let api = Api::start().await;
    stock(&api).await;
    api.push("acme/other", &Manifest::named("other"), &["a", "b"]).await;
    let own = pb::ListTagsRequest { repository: WEB.to_owned(), page_size: 2, ..Default::default() };
    let token = tag_page(&api, own.clone()).await.unwrap().1;
    let own = pb::ListTagsRequest { page_token: token.clone(), ..own };
    // Another size is the same query.
    assert_eq!(tag_page(&api, pb::ListTagsRequest { page_size: 3, ..own.clone() }).await.unwrap().0, ["c", "d", "e"]);

    let mut forged = token.clone().into_bytes();
    *forged.last_mut().unwrap() ^= 1;
    let others = [
        pb::ListTagsRequest { repository: "acme/other".to_owned(), ..own.clone() },
        pb::ListTagsRequest { filter: "tag:c".to_owned(), ..own.clone() },
        pb::ListTagsRequest { order_by: "tag desc".to_owned(), ..own.clone() },
        pb::ListTagsRequest { order_by: "update_time".to_owned(), ..own.clone() },
        pb::ListTagsRequest { version: Some(10), ..own.clone() },
        pb::ListTagsRequest { added_in_version: Some(10), ..own.clone() },
        pb::ListTagsRequest { page_token: String::from_utf8(forged).unwrap(), ..own.clone() },
        pb::ListTagsRequest { page_token: token[1..].to_owned(), ..own.clone() },
        pb::ListTagsRequest { page_token: format!("{token}A"), ..own.clone() },
        pb::ListTagsRequest { page_token: "c".to_owned(), ..own.clone() },
        pb::ListTagsRequest { page_token: "2".to_owned(), ..own.clone() },
        pb::ListTagsRequest { page_token: "\0".to_owned(), ..own.clone() },
        pb::ListTagsRequest { page_token: "A".repeat(100_000), ..own.clone() },
    ];
    for other in others {
        let shown = format!("{:?}", (&other.repository, &other.filter, &other.order_by, other.version));
        let refused = tag_page(&api, other).await.expect_err(&shown);
        fault(&refused).expect_field("PAGE_TOKEN_INVALID", "page_token");
    }
    // Nor does it open another list of the same repository.
    let artifacts =
        pb::ListArtifactsRequest { repository: WEB.to_owned(), page_token: token.clone(), ..Default::default() };
    let refused = fault(&api.artifacts().list_artifacts(artifacts).await.unwrap_err());
    refused.expect_field("PAGE_TOKEN_INVALID", "page_token");
    let versions = pb::ListVersionsRequest { repository: WEB.to_owned(), page_token: token, page_size: 0 };
    let refused = fault(&api.repositories().list_versions(versions).await.unwrap_err());
    refused.expect_field("PAGE_TOKEN_INVALID", "page_token");
}
