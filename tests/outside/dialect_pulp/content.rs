//! Content: one thing in all repositories, found by filters and by versions.

use super::{House, ROOT, text};

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
