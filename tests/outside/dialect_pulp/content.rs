//! Content: one thing in all repositories, found by filters and by versions.

use bytes::Bytes;
use serde_json::json;

use super::{House, ROOT, text};
use crate::support::{Image, Oci};

#[tokio::test(flavor = "multi_thread")]
async fn the_same_content_is_one_thing_in_all_repositories() {
    let house = House::open().await;
    let digest = house.shelf.image("acme/web", "same", &["latest"]).await;
    house.shelf.image("acme/api", "same", &["latest"]).await;
    for (list, count) in [("manifests", 1), ("tags", 1), ("blobs", 2)] {
        let page = house.get(&format!("{ROOT}/content/container/{list}/")).await;
        assert_eq!((&page["count"], page["results"].as_array().unwrap().len()), (&count.into(), count), "{list}");
        for item in page["results"].as_array().unwrap() {
            assert_eq!(house.get(item["pulp_href"].as_str().unwrap()).await, *item, "an item is what its list shows");
        }
    }
    let manifest = house.only(&format!("content/container/manifests/?digest={digest}")).await;
    let blobs = [&manifest["config_blob"], &manifest["blobs"][0]].map(text);
    for href in &blobs {
        assert_eq!(house.get(href).await["pulp_href"], **href);
    }
    let tag = house.only("content/container/tags/?name=latest").await;
    assert_eq!(tag["tagged_manifest"], manifest["pulp_href"]);
    for href in [&text(&manifest["pulp_href"]), &text(&tag["pulp_href"]), &blobs[0]] {
        let holders = format!("{ROOT}/repositories/container/container-push/?with_content={href}");
        assert_eq!(house.get(&holders).await["count"], 2, "{href}");
        let repository = house.repository("acme/api").await;
        assert_eq!(house.get(&format!("{repository}versions/?content={href}")).await["count"], 1, "{href}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_version_shows_what_it_held_added_and_removed() {
    let house = House::open().await;
    let one = house.shelf.image("acme/web", "one", &["latest"]).await;
    let two = house.shelf.image("acme/web", "two", &["latest"]).await;
    let repository = house.repository("acme/web").await;
    house.done(&format!("POST {repository}remove_image/"), &format!(r#"{{"digest":"{one}"}}"#)).await;
    let show = async |list: &str, filter: &str, number: i64| -> (i64, Vec<String>) {
        let path =
            format!("{ROOT}/content/container/{list}/?repository_version{filter}={repository}versions/{number}/");
        let page = house.get(&path).await;
        let key = if list == "tags" { "name" } else { "digest" };
        let shown = page["results"].as_array().unwrap().iter().map(|item| text(&item[key])).collect();
        (page["count"].as_i64().unwrap(), shown)
    };
    let (one, two) = (one.to_string(), two.to_string());
    let nothing = || (0, Vec::new());
    assert_eq!(show("manifests", "", 0).await, nothing());
    assert_eq!(show("manifests", "", 1).await, (1, vec![one.clone()]));
    assert_eq!(show("manifests", "", 2).await, (2, vec![two.clone(), one.clone()]), "newest first");
    assert_eq!(show("manifests", "", 3).await, (1, vec![two.clone()]));
    assert_eq!(show("manifests", "_added", 2).await, (1, vec![two]));
    assert_eq!(show("manifests", "_removed", 3).await, (1, vec![one]));
    assert_eq!(show("tags", "_added", 2).await.0, 1, "a tag that moves is another one");
    assert_eq!(show("tags", "_removed", 2).await.0, 1);
    assert_eq!(show("tags", "_removed", 3).await, nothing());
    assert_eq!(show("blobs", "", 2).await.0, 4);
    assert_eq!(show("blobs", "_removed", 3).await.0, 2);
    let both =
        format!("?repository_version={repository}versions/2/&repository_version_removed={repository}versions/3/");
    for (list, count) in [("manifests", 1), ("blobs", 2), ("tags", 0)] {
        let page = house.get(&format!("{ROOT}/content/container/{list}/{both}")).await;
        assert_eq!((&page["count"], page["results"].as_array().unwrap().len()), (&count.into(), count), "{list}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_image_has_the_labels_of_its_config() {
    let house = House::open().await;
    let oci = Oci::of(&house.server);
    let config = br#"{"architecture":"amd64","os":"linux","config":{"Labels":{"maintainer":"ann"}}}"#;
    let manifest = crate::house::Manifest::image(&Bytes::from_static(config), &[Bytes::from_static(b"layer")], None);
    for blob in &manifest.blobs {
        oci.push_blob("acme/web", blob).await;
    }
    let text = String::from_utf8(manifest.bytes.to_vec()).unwrap();
    let image = Image { manifest: text, media_type: manifest.media_type, digest: manifest.digest };
    assert_eq!(oci.put("acme/web", "1", &image).await.status(), 201);
    let shown = house.only("content/container/manifests/").await;
    assert_eq!((&shown["labels"], &shown["pulp_labels"]), (&json!({"maintainer": "ann"}), &json!({})));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_versions_are_told_apart() {
    let house = House::open().await;
    let one = house.shelf.image("acme/web", "one", &["v1"]).await;
    house.shelf.image("acme/web", "two", &["v2"]).await;
    house.shelf.image("acme/web", "three", &["v3"]).await;
    let repository = house.repository("acme/web").await;
    house.done(&format!("POST {repository}remove_image/"), &format!(r#"{{"digest":"{one}"}}"#)).await;
    let between = |filter: &str, one: u8, other: u8| {
        format!("{filter}_between={repository}versions/{one}/,{repository}versions/{other}/")
    };
    for (filter, manifests, tags, blobs) in [
        (between("added", 1, 3), 2, 2, 4),
        (between("added", 1, 4), 2, 2, 4),
        (between("added", 0, 1), 1, 1, 2),
        (between("added", 3, 4), 0, 0, 0),
        (between("added", 4, 1), 1, 1, 2),
        (between("removed", 1, 4), 1, 1, 2),
        (between("removed", 3, 3), 0, 0, 0),
        (format!("{}&digest={one}", between("removed", 1, 4)), 1, 1, 0),
    ] {
        for (list, count) in [("manifests", manifests), ("tags", tags), ("blobs", blobs)] {
            let page = house.get(&format!("{ROOT}/content/container/{list}/?{filter}")).await;
            assert_eq!(
                (&page["count"], page["results"].as_array().unwrap().len()),
                (&count.into(), count),
                "{list}: {filter}"
            );
        }
    }
    let mut talk = house.talk();
    for value in [format!("{repository}versions/1/"), format!("{repository}versions/1/,/nope/")] {
        let refused = talk.ask(&format!("GET {ROOT}/content/container/tags/?added_between={value}")).await;
        assert_eq!(refused.status, 400, "{}", refused.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn orphans_are_those_that_nothing_live_has_needed_for_a_while() {
    let house = House::open().await;
    let gone = house.shelf.image("acme/web", "gone", &["v1"]).await;
    let both = house.shelf.image("acme/web", "both", &["v2"]).await;
    house.shelf.image("acme/api", "both", &["v2"]).await;
    let repository = house.repository("acme/web").await;
    for digest in [gone, both] {
        house.done(&format!("POST {repository}remove_image/"), &format!(r#"{{"digest":"{digest}"}}"#)).await;
    }
    let count = async |list: &str, minutes: &str| {
        house.get(&format!("{ROOT}/content/container/{list}/?orphaned_for={minutes}")).await["count"].as_i64().unwrap()
    };
    assert_eq!((count("manifests", "0").await, count("blobs", "0").await, count("tags", "0").await), (1, 2, 0));
    assert_eq!((count("manifests", "1").await, count("blobs", "1").await), (0, 0), "not for a minute yet");
    assert_eq!(
        (count("manifests", "-1").await, count("blobs", "-1").await),
        (0, 0),
        "not as long as the trash is kept"
    );
    let orphan = house.only("content/container/manifests/?orphaned_for=0").await;
    assert_eq!(orphan["digest"], gone.to_string());
    let href = house.distribution("acme/api").await;
    house.done(&format!("DELETE {href}"), "").await;
    assert_eq!(
        (count("manifests", "0").await, count("blobs", "0").await),
        (2, 4),
        "a repository that goes leaves orphans"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn ordinary_repositories_are_the_same_ones_with_other_hrefs() {
    let house = House::open().await;
    house.shelf.image("acme/web", "one", &["v1"]).await;
    let plain = house.only("repositories/container/container/?name=acme/web").await;
    let href = text(&plain["pulp_href"]);
    assert!(href.starts_with(&format!("{ROOT}/repositories/container/container/")), "{href}");
    assert_eq!(house.get(&href).await, plain);
    let version = house.get(&text(&plain["latest_version_href"])).await;
    assert_eq!(version["repository"], href);
    let list = text(&version["content_summary"]["present"]["container.tag"]["href"]);
    assert_eq!(house.get(&list).await["count"], 1, "{list}");
    assert_eq!(house.get(&text(&plain["versions_href"])).await["count"], 2);
    for line in [format!("PATCH {href}"), format!("DELETE {href}"), format!("POST {href}remove_image/")] {
        let status = house.talk().say(&line, "{}").await.status;
        assert!(matches!(status, 404 | 405), "{line}: {status}");
    }
    let every = house.only("repositories/").await;
    assert_eq!(every["name"], "acme/web");
}
