//! Everything wrong, told in the form of the vendor.

use super::{House, ROOT, told};

#[tokio::test(flavor = "multi_thread")]
async fn everything_wrong_is_told_in_the_form_of_the_vendor() {
    let house = House::open().await;
    house.shelf.image("acme/web", "one", &["v1"]).await;
    let repository = house.repository("acme/web").await;
    let mut talk = house.talk();
    for path in [
        "pulp_container/namespaces/?nosuch=1",
        "pulp_container/namespaces/?nosuch=1&other=2",
        "pulp_container/namespaces/?ordering=nosuch",
        "pulp_container/namespaces/?pulp_label_select=,",
        "pulp_container/namespaces/?pulp_href__in=/nope/",
        "pulp_container/namespaces/?q=(name%3Dx",
        "pulp_container/namespaces/?q=nosuch%3Dx",
        "pulp_container/namespaces/?name__regex=%5B",
        "pulp_container/namespaces/00000000-0000-0000-0000-000000000000/",
        "pulp_container/namespaces/nonsense/",
        "distributions/container/container/00000000-0000-0000-0000-000000000000/",
        "repositories/container/container-push/00000000-0000-0000-0000-000000000000/",
        "content/container/manifests/00000000-0000-0000-0000-000000000000/",
        "content/container/tags/00000000-0000-0000-0000-000000000000/",
        "content/container/blobs/00000000-0000-0000-0000-000000000000/",
        "content/container/manifests/?repository_version=/nope/",
        "content/container/manifests/?repository_version=/pulp/api/v3/repositories/container/container-push/00000000-0000-0000-0000-000000000000/versions/1/",
        "content/container/manifests/?media_type=foo",
        "content/container/manifests/?is_bootable=maybe",
        "content/container/blobs/?orphaned_for=long",
        "tasks/00000000-0000-0000-0000-000000000000/",
        "tasks/?state=done",
        "tasks/?started_at__gt=soon",
        "nothing/",
    ] {
        talk.ask(&format!("GET {ROOT}/{path}")).await;
    }
    talk.ask(&format!("GET {repository}versions/9/")).await;
    talk.ask(&format!("GET {repository}versions/last/")).await;
    talk.ask(&format!("GET {repository}versions/?number=x")).await;
    talk.ask(&format!("GET {ROOT}/content/container/tags/?repository_version={repository}versions/9/")).await;
    talk.say(&format!("PUT {ROOT}/pulp_container/namespaces/"), "{}").await;
    talk.say(&format!("POST {ROOT}/repositories/container/container-push/"), r#"{"name":"x"}"#).await;
    talk.ask(&format!("PUT {ROOT}/orphans/cleanup/")).await;
    talk.send(&format!("GET {ROOT}/tasks/"), &[("accept", "application/xml")], "").await;
    talk.send(&format!("POST {ROOT}/orphans/cleanup/"), &[("content-type", "text/plain")], "x").await;
    for body in [
        r#"{"#,
        r#"[]"#,
        r#"{"orphan_protection_time":-1}"#,
        r#"{"orphan_protection_time":4294967296}"#,
        r#"{"orphan_protection_time":"soon"}"#,
        r#"{"content_hrefs":[]}"#,
        r#"{"content_hrefs":["/x/"]}"#,
        r#"{"content_hrefs":"x"}"#,
        r#"{"content_hrefs":null}"#,
        r#"{"content_hrefs":[5]}"#,
        r#"{"content_hrefs":["/pulp/api/v3/content/container/blobs/00000000-0000-0000-0000-000000000000/"]}"#,
    ] {
        talk.say(&format!("POST {ROOT}/orphans/cleanup/"), body).await;
    }
    for body in
        [r#"{}"#, r#"{"digest":""}"#, r#"{"digest":5}"#, r#"{"digest":"nonsense"}"#, r#"{"digest":"x","foo":1}"#]
    {
        talk.say(&format!("POST {repository}remove_image/"), body).await;
    }
    insta::assert_snapshot!(told(talk));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correlation_id_is_echoed_kept_and_never_taken_on_trust() {
    let house = House::open().await;
    house.shelf.image("acme/web", "one", &["v1"]).await;
    let ask = async |path: &str, id: Option<&str>| {
        let mut request = house.server.http().get(house.server.url(path));
        if let Some(id) = id {
            request = request.header("correlation-id", id);
        }
        let answer = request.send().await.unwrap();
        answer.headers()["correlation-id"].to_str().unwrap().to_owned()
    };
    let namespaces = format!("{ROOT}/pulp_container/namespaces/");
    for path in [namespaces.clone(), format!("{namespaces}?nosuch=1"), format!("{ROOT}/nothing/")] {
        let id = "0123456789abcdef0123456789abcdef";
        assert_eq!(ask(&path, Some(id)).await, id, "{path}");
        for sent in [None, Some("nonsense")] {
            let fresh = ask(&path, sent).await;
            assert_eq!(fresh.len(), 32, "{path}: {fresh}");
            assert_ne!(fresh, ask(&path, sent).await, "{path}");
        }
    }
    let repository = house.repository("acme/web").await;
    let id = "fedcba9876543210fedcba9876543210";
    let untag = house.server.http().post(house.server.url(&format!("{repository}untag/"))).header("correlation-id", id);
    let made: serde_json::Value = serde_json::from_str(
        &untag
            .header("content-type", "application/json")
            .body(r#"{"tag":"v1"}"#)
            .send()
            .await
            .unwrap()
            .text()
            .await
            .unwrap(),
    )
    .unwrap();
    assert_eq!(house.get(made["task"].as_str().unwrap()).await["logging_cid"], id);
}
