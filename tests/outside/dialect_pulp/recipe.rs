//! The document, step by step.

use super::{House, ROOT, numbered, text, told};

#[tokio::test(flavor = "multi_thread")]
async fn the_document_removes_an_image_by_its_digest_and_purges_it() {
    let house = House::open().await;
    let digest = house.shelf.image("ipanova/test", "one", &["v1"]).await;
    house.shelf.image("ipanova/test", "two", &["v2"]).await;
    let repository = house.repository("ipanova/test").await;
    let mut talk = house.talk();
    talk.ask(&format!("GET {ROOT}/repositories/container/container-push/")).await;
    let latest = text(&house.get(&repository).await["latest_version_href"]);
    talk.ask(&format!("GET {latest}")).await;
    talk.ask(&format!("GET {ROOT}/content/container/manifests/?repository_version={latest}")).await;
    let removal =
        talk.say(&format!("POST {repository}remove_image/"), &format!(r#"{{"digest":"{digest}"}}"#)).await.json();
    let task = house.ended(removal["task"].as_str().unwrap()).await;
    let made = text(&task["created_resources"][0]);
    assert_eq!(made, format!("{repository}versions/3/"));
    talk.ask(&format!("GET {}", removal["task"].as_str().unwrap())).await;
    talk.ask(&format!("GET {made}")).await;
    talk.ask(&format!("GET {ROOT}/content/container/tags/?repository_version_removed={made}")).await;
    let purge = talk.ask(&format!("DELETE {ROOT}/orphans/")).await.json();
    house.ended(purge["task"].as_str().unwrap()).await;
    talk.ask(&format!("GET {}", purge["task"].as_str().unwrap())).await;
    talk.ask(&format!("GET {ROOT}/content/container/manifests/?digest={digest}")).await;
    talk.ask(&format!("GET {repository}versions/1/")).await;
    insta::assert_snapshot!(told(talk));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_document_deletes_a_distribution_and_the_namespace_stays() {
    let house = House::open().await;
    house.shelf.image("ipanova/test", "one", &["v1"]).await;
    let mut talk = house.talk();
    let list = talk.ask(&format!("GET {ROOT}/distributions/container/container/")).await.json();
    let href = text(&list["results"][0]["pulp_href"]);
    let deletion = talk.ask(&format!("DELETE {href}")).await.json();
    house.ended(deletion["task"].as_str().unwrap()).await;
    talk.ask(&format!("GET {}", deletion["task"].as_str().unwrap())).await;
    talk.ask(&format!("GET {href}")).await;
    talk.ask(&format!("GET {ROOT}/repositories/container/container-push/")).await;
    talk.ask(&format!("GET {ROOT}/pulp_container/namespaces/")).await;
    insta::assert_snapshot!(told(talk));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_document_deletes_a_namespace_with_everything_under_it() {
    let house = House::open().await;
    for name in ["ipanova/test", "ipanova/dev", "ipanova/prod", "other/web"] {
        house.shelf.image(name, "same", &["v1"]).await;
    }
    let mut talk = house.talk();
    let namespace = house.only("pulp_container/namespaces/?name=ipanova").await;
    let href = text(&namespace["pulp_href"]);
    talk.ask(&format!("GET {href}")).await;
    let deletion = talk.ask(&format!("DELETE {href}")).await.json();
    house.ended(deletion["task"].as_str().unwrap()).await;
    talk.ask(&format!("GET {}", deletion["task"].as_str().unwrap())).await;
    talk.ask(&format!("GET {href}")).await;
    talk.ask(&format!("DELETE {href}")).await;
    talk.ask(&format!("GET {ROOT}/distributions/container/container/")).await;
    talk.ask(&format!("GET {ROOT}/repositories/container/container-push/?name__startswith=ipanova")).await;
    talk.ask(&format!("GET {ROOT}/pulp_container/namespaces/")).await;
    insta::assert_snapshot!(told(talk));
}

#[test]
fn the_same_identifier_has_the_same_number() {
    let (one, two) = (uuid::Uuid::from_u128(1), uuid::Uuid::from_u128(2));
    assert_eq!(numbered(&format!("/{one}/ {two} é{one}")), "/ID1/ ID2 éID1");
}
