//! DigitalOcean's dialect over HTTP: what its document and its client's users do, word for word.

use crate::support::{Shelf, TestServer, Transcript};

const TEAM_WEB: &str = "/v2/registry/acme/repositories/team%2Fweb";

#[tokio::test(flavor = "multi_thread")]
async fn the_recipe_of_the_document_deletes_a_manifest_by_digest() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    let digest = shelf.image("example/my/repo", "one", &["v1"]).await;
    let mut talk = Transcript::of(&server);
    talk.ask(&format!("DELETE /v2/registry/example/repositories/my%2Frepo/digests/{digest}")).await;
    talk.ask(&format!("DELETE /v2/registry/example/repositories/my%2Frepo/digests/{digest}")).await;
    talk.ask("DELETE /v2/registry/example/repositories/my%2Frepo/digests/sha256:abcd").await;
    talk.ask("GET /v2/registry/example/repositories/my%2Frepo/tags").await;
    talk.ask("GET /v2/registry/example/repositories/my%2Frepo/digests").await;
    insta::assert_snapshot!(talk.finish());
}

#[tokio::test(flavor = "multi_thread")]
async fn registries_come_and_go_in_both_groups() {
    let server = TestServer::start().await;
    let mut talk = Transcript::of(&server);
    talk.ask("GET /v2/registries").await;
    talk.ask("GET /v2/registry").await;
    talk.say("POST /v2/registry", r#"{"name":"acme","subscription_tier_slug":"basic","region":"fra1"}"#).await;
    talk.ask("GET /v2/registry").await;
    talk.say("POST /v2/registries/validate-name", r#"{"name":"acme"}"#).await;
    talk.say("POST /v2/registry/validate-name", r#"{"name":"free"}"#).await;
    talk.say("POST /v2/registries", r#"{"name":"other","region":"syd1","unknown":1}"#).await;
    talk.say("POST /v2/registries", r#"{"name":"other"}"#).await;
    talk.ask("GET /v2/registries").await;
    talk.ask("GET /v2/registries/acme").await;
    talk.ask("GET /v2/registry").await;
    talk.ask("DELETE /v2/registry").await;
    talk.ask("DELETE /v2/registries/other").await;
    talk.ask("DELETE /v2/registries/other").await;
    talk.ask("DELETE /v2/registry").await;
    talk.ask("GET /v2/registries/acme").await;
    insta::assert_snapshot!(talk.finish());
}

#[tokio::test(flavor = "multi_thread")]
async fn repositories_have_two_shapes_and_go_whole() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    shelf.image("acme/team/web", "one", &["v1"]).await;
    shelf.image("acme/team/web", "two", &["v2", "latest"]).await;
    let option = "acme/api".parse().unwrap();
    shelf.app().ensure_repository(&wharfinger::access::Caller::anonymous(), &option).await.unwrap();
    let mut talk = Transcript::of(&server);
    talk.ask("GET /v2/registry/acme/repositories").await;
    talk.ask("GET /v2/registry/acme/repositoriesV2").await;
    talk.ask("GET /v2/registries/acme/repositoriesV2?per_page=1").await;
    talk.ask("GET /v2/registries/acme/repositories").await;
    talk.ask("DELETE /v2/registry/acme/repositories/api").await;
    talk.ask("DELETE /v2/registries/acme/repositories/team%2Fweb").await;
    talk.ask("DELETE /v2/registries/acme/repositories/team%2Fweb").await;
    talk.ask("GET /v2/registries/acme/repositoriesV2").await;
    talk.ask("GET /v2/registries/nobody/repositoriesV2").await;
    insta::assert_snapshot!(talk.finish());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tag_goes_alone_and_its_manifest_stays() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    shelf.image("acme/team/web", "one", &["v1", "v1.0"]).await;
    let mut talk = Transcript::of(&server);
    talk.ask(&format!("GET {TEAM_WEB}/tags")).await;
    talk.ask(&format!("DELETE {TEAM_WEB}/tags/v1.0")).await;
    talk.ask(&format!("DELETE {TEAM_WEB}/tags/v1.0")).await;
    talk.ask(&format!("DELETE {TEAM_WEB}/tags/v1.0+x")).await;
    talk.ask("DELETE /v2/registries/acme/repositories/team%2Fweb/tags/v1").await;
    talk.ask("GET /v2/registries/acme/repositories/team%2Fweb/digests").await;
    insta::assert_snapshot!(talk.finish());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listed_manifest_is_refused_and_an_index_takes_what_it_lists() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    let child = shelf.image("acme/web", "child", &[]).await;
    let tagged = shelf.image("acme/web", "tagged", &["arm"]).await;
    let index = shelf.index("acme/web", &[child, tagged], &["latest"]).await;
    let mut talk = Transcript::of(&server);
    talk.ask(&format!("DELETE /v2/registries/acme/repositories/web/digests/{child}")).await;
    talk.ask(&format!("DELETE /v2/registries/acme/repositories/web/digests/{index}")).await;
    talk.ask("GET /v2/registries/acme/repositories/web/digests").await;
    insta::assert_snapshot!(talk.finish());
}

#[tokio::test(flavor = "multi_thread")]
async fn names_and_digests_are_taken_in_every_encoding_that_clients_send() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    for (name, path) in [
        ("plain", "team%2Fweb/digests/sha256:"),
        ("colon", "team%2Fweb/digests/sha256%3A"),
        ("twice", "team%252Fweb/digests/sha256%3A"),
        ("lower", "team%2fweb/digests/sha256%3a"),
    ] {
        let digest = shelf.image("acme/team/web", name, &[]).await;
        for group in ["registry", "registries"] {
            let mut talk = Transcript::of(&server);
            let gone = talk.ask(&format!("DELETE /v2/{group}/acme/repositories/{path}{}", digest.hex())).await;
            let expected = if group == "registry" { 204 } else { 404 };
            assert_eq!(gone.status, expected, "{name}: {}", gone.body);
        }
    }
    let mut talk = Transcript::of(&server);
    let raw = talk.ask("GET /v2/registry/acme/repositories/team/web/tags").await;
    assert_eq!(raw.status, 404, "a slash that is not encoded separates");
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_lead_to_each_other_and_meet_every_item_once() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    for number in 0..7 {
        let tags = [format!("t{number}"), format!("u{number}")];
        shelf.image("acme/team/web", &number.to_string(), &[&tags[0], &tags[1]]).await;
        shelf.image(&format!("acme/r{number}"), "same", &["v1"]).await;
    }
    for (path, key, name, expected) in [
        (format!("{TEAM_WEB}/tags"), "tags", "tag", 14_usize),
        (format!("{TEAM_WEB}/digests"), "manifests", "digest", 7),
        ("/v2/registry/acme/repositories".to_owned(), "repositories", "name", 8),
        ("/v2/registries/acme/repositoriesV2".to_owned(), "repositories", "name", 8),
    ] {
        let mut talk = Transcript::of(&server);
        let mut next = format!("{path}?per_page=3");
        let (mut seen, mut pages) = (Vec::new(), 0);
        loop {
            let page = talk.ask(&format!("GET {next}")).await.json();
            assert_eq!(page["meta"]["total"], expected, "{next}");
            seen.extend(page[key].as_array().unwrap().iter().map(|item| item[name].as_str().unwrap().to_owned()));
            pages += 1;
            let links = &page["links"]["pages"];
            assert_eq!(links["prev"].is_string(), pages > 1, "{links}");
            assert_eq!(links["first"].is_string(), pages > 1, "{links}");
            assert_eq!(links["last"].is_string(), links["next"].is_string(), "{links}");
            match links["next"].as_str() {
                Some(link) => next = link.strip_prefix(&server.url("")).unwrap().to_owned(),
                None => break,
            }
        }
        assert_eq!(pages, expected.div_ceil(3), "{path}");
        let mut distinct = seen.clone();
        distinct.sort();
        distinct.dedup();
        assert_eq!((seen.len(), distinct.len()), (expected, expected), "{path}: {seen:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_listing_has_tokens_that_beat_numbers() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    for name in ["a", "b", "c"] {
        shelf.image(&format!("acme/{name}"), "same", &[]).await;
    }
    let mut talk = Transcript::of(&server);
    let second = talk.ask("GET /v2/registry/acme/repositoriesV2?per_page=1&page=2").await.json();
    let next = second["links"]["pages"]["next"].as_str().unwrap().strip_prefix(&server.url("")).unwrap().to_owned();
    let third = talk.ask(&format!("GET {}", next.replace("page=3", "page=1"))).await.json();
    assert_eq!(third["repositories"][0]["name"], "c");
    let beyond = talk.ask("GET /v2/registry/acme/repositoriesV2?per_page=1&page=9").await.json();
    assert_eq!(beyond["repositories"], serde_json::json!([]));
    talk.ask("GET /v2/registry/acme/repositoriesV2?page_token=eyJ%3D%2B%2F").await;
    talk.ask("GET /v2/registry/acme/repositoriesV2?page_token=&page=3&per_page=200").await;
    insta::assert_snapshot!(talk.finish());
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_wrong_is_told_in_the_form_of_the_vendor() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    shelf.image("acme/web", "one", &["v1"]).await;
    let mut talk = Transcript::of(&server);
    for query in ["per_page=0", "per_page=201", "page=0", "page=-1", "page=x", "page=1&page=2"] {
        talk.ask(&format!("GET /v2/registry/acme/repositories?{query}")).await;
    }
    talk.ask("GET /v2/registry/acme/repositories?unknown=1").await;
    for path in [
        "GET /v2/registry/nobody/repositories",
        "GET /v2/registry/ACME/repositories",
        "GET /v2/registry/acme/repositories/nothing/tags",
        "GET /v2/registry/acme/repositories/%20/tags",
        "GET /v2/registry/acme/repositories/%zz/tags",
        "DELETE /v2/registry/acme/repositories/web/digests/v1",
        "GET /v2/registries/acme/unknown",
        "PATCH /v2/registries/acme",
        "POST /v2/registry/acme/repositories",
    ] {
        talk.ask(path).await;
    }
    for body in [
        r#"{"#,
        r#"[]"#,
        r#"{"name":5}"#,
        r#"{"region":"fra1"}"#,
        r#"{"name":"Not_Legal"}"#,
        r#"{"name":"-a"}"#,
        r#"{"name":"options"}"#,
        r#"{"name":"registry"}"#,
        r#"{"name":"fine","region":"moon1"}"#,
        r#"{"name":"acme"}"#,
    ] {
        talk.say("POST /v2/registries", body).await;
    }
    talk.say("POST /v2/registry", r#"{"name":"fine"}"#).await;
    talk.say("POST /v2/registry", r#"{"name":"fine","subscription_tier_slug":"gold"}"#).await;
    talk.send("POST /v2/registries", &[("content-type", "text/plain")], "name=fine").await;
    insta::assert_snapshot!(talk.finish());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_account_has_options_one_subscription_and_credentials() {
    let server = TestServer::start().await;
    Shelf::beside(&server).await.image("acme/web", "one", &["v1"]).await;
    let mut talk = Transcript::of(&server);
    talk.ask("GET /v2/registry/options").await;
    let first = talk.ask("GET /v2/registry/subscription").await;
    assert_eq!(first.body, talk.ask("GET /v2/registries/subscription").await.body);
    talk.say("POST /v2/registry/subscription", r#"{"tier_slug":"professional"}"#).await;
    talk.say("POST /v2/registry/subscription", r#"{"tier_slug":"basic"}"#).await;
    talk.say("POST /v2/registries/subscription", r#"{}"#).await;
    talk.ask("GET /v2/registry/docker-credentials?expiry_seconds=0&read_write=false").await;
    talk.ask("GET /v2/registries/acme/docker-credentials").await;
    talk.ask("GET /v2/registries/nobody/docker-credentials").await;
    insta::assert_snapshot!(talk.finish());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_collection_frees_what_deleted_manifests_left() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    let digest = shelf.image("acme/web", "one", &["v1"]).await;
    shelf.image("acme/web", "two", &["v2"]).await;
    let mut talk = Transcript::of(&server);
    talk.ask("GET /v2/registry/acme/garbage-collection").await;
    talk.ask(&format!("DELETE /v2/registry/acme/repositories/web/digests/{digest}")).await;
    let started =
        talk.send("POST /v2/registry/acme/garbage-collection", &[("content-type", "application/json")], "").await;
    let uuid = started.json()["garbage_collection"]["uuid"].as_str().unwrap().to_owned();
    let patience = std::time::Duration::from_secs(60);
    let ended = shelf.app().wait_operation(&wharfinger::access::Caller::anonymous(), &uuid, patience).await.unwrap();
    assert!(ended.state.is_final());
    talk.ask("GET /v2/registries/acme/garbage-collections").await;
    let cancel = r#"{"cancel":true}"#;
    let late = talk.say(&format!("PUT /v2/registry/acme/garbage-collection/{uuid}"), cancel).await;
    assert_eq!(late.status, 404, "only the active run can be cancelled");
    insta::assert_snapshot!(talk.finish().replace(&uuid, "UUID"));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_collection_is_active_at_a_time_and_can_be_cancelled() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    shelf.image("acme/web", "one", &["v1"]).await;
    let uuid = uuid::Uuid::new_v4().to_string();
    // A run that another replica is busy with.
    sqlx::query(
        "insert into operations (uid, kind, state, target, progress_unit, creator, create_time, update_time, \
                                 lease_uid, lease_expire_time) \
         values ($1::uuid, 3, 2, 'acme', 'candidate', 'x', now(), now(), gen_random_uuid(), now() + interval '1 hour')",
    )
    .bind(&uuid)
    .execute(server.database().store().await.pool())
    .await
    .unwrap();
    let mut talk = Transcript::of(&server);
    talk.ask("GET /v2/registries/acme/garbage-collection").await;
    talk.ask("POST /v2/registries/acme/garbage-collection").await;
    talk.say("POST /v2/registry/acme/garbage-collection", r#"{"type":"untagged manifests only"}"#).await;
    talk.say("POST /v2/registry/acme/garbage-collection", r#"{"type":"everything"}"#).await;
    talk.ask("POST /v2/registry/nobody/garbage-collection").await;
    let path = format!("PUT /v2/registries/acme/garbage-collection/{uuid}");
    talk.say(&path, r#"{"cancel":false}"#).await;
    talk.say(&path, r#"{"cancel":"yes"}"#).await;
    talk.say("PUT /v2/registries/acme/garbage-collection/nothing", r#"{"cancel":true}"#).await;
    talk.say(&path, r#"{"cancel":true}"#).await;
    insta::assert_snapshot!(talk.finish().replace(&uuid, "UUID"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_calls_are_served_over_grpc() {
    use wharfinger::pb::digitalocean::v2::manifest_service_client::ManifestServiceClient;
    use wharfinger::pb::digitalocean::v2::{DeleteRepositoryManifestRequest, ListRepositoryManifestsRequest};

    let server = TestServer::start().await;
    let digest = Shelf::beside(&server).await.image("acme/team/web", "one", &["v1"]).await.to_string();
    let mut manifests = ManifestServiceClient::new(server.channel().await);
    let (registry_name, repository_name) = ("acme".to_owned(), "team/web".to_owned());
    let names = ListRepositoryManifestsRequest { registry_name, repository_name, ..Default::default() };
    let list = manifests.list_repository_manifests(names).await.unwrap().into_inner();
    assert_eq!((list.manifests[0].digest.as_str(), list.meta.unwrap().total), (digest.as_str(), 1));
    let delete = DeleteRepositoryManifestRequest {
        registry_name: "acme".to_owned(),
        repository_name: "team/web".to_owned(),
        manifest_digest: digest,
    };
    manifests.delete_repository_manifest(delete.clone()).await.unwrap();
    let gone = manifests.delete_repository_manifest(delete).await.unwrap_err();
    assert_eq!(gone.code(), tonic::Code::NotFound);
}
