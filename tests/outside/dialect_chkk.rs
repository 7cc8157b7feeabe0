//! Chkk's dialect over HTTP: what its two documents show, and the rest of the same objects, word for word.

use serde_json::{Value, json};
use wharfinger::access::Caller;
use wharfinger::app::UpdateTag;

use crate::support::{Shelf, TestServer, Transcript};

const WEB: &str = "docker.io/acme/web";

#[tokio::test(flavor = "multi_thread")]
async fn the_recipe_of_the_first_document_deletes_an_artifact_everywhere() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    let digest = shelf.image(WEB, "one", &["2.4"]).await;
    shelf.image("quay.io/other/web", "one", &["latest"]).await;
    let id = digest.hex();
    let mut talk = Transcript::of(&server);
    talk.ask(&format!("GET /ociartifacts/{id}/")).await;
    talk.ask(&format!("DELETE /ociartifacts/{id}/")).await;
    talk.ask(&format!("DELETE /ociartifacts/{id}/")).await;
    talk.ask(&format!("GET /ociartifacts/{id}/")).await;
    talk.ask("GET /ocitags/docker.io/acme/web:2.4/").await;
    talk.ask("GET /ocitags").await;
    insta::assert_snapshot!(talk.finish());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_recipe_of_the_second_document_updates_a_tag() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    let first = shelf.image(WEB, "one", &["2.4"]).await.hex();
    let second = shelf.image(WEB, "two", &[]).await.hex();
    let mut talk = Transcript::of(&server);
    let whole = talk.ask("GET /ocitags/docker.io/acme/web:2.4/").await.json();
    talk.say("PUT /ocitags/docker.io/acme/web:2.4/", &json!({ "artifact": second }).to_string()).await;
    // A whole object sent back, as clients do that read, change and write.
    talk.say("PUT /ocitags/docker.io%2Facme%2Fweb:2.4/", &whole.to_string()).await;
    talk.say(
        "PUT /ocitags/docker.io%2Facme%2Fweb%3A2.4",
        &json!({ "artifact": format!("sha256:{second}") }).to_string(),
    )
    .await;
    talk.ask("GET /ocireferences?filter=tag:docker.io/acme/web:2.4").await;
    talk.ask(&format!("GET /ocireferences/docker.io/acme/web:2.4@{first}/")).await;
    insta::assert_snapshot!(talk.finish());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listed_artifact_stays_in_every_repository_and_its_parents_are_named() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    let child = shelf.image("acme/free", "child", &["v1"]).await;
    shelf.image("acme/multi", "child", &[]).await;
    let index = shelf.index("acme/multi", &[child], &["latest"]).await;
    let mut talk = Transcript::of(&server);
    talk.ask(&format!("DELETE /ociartifacts/{}/", child.hex())).await;
    talk.ask("GET /ocitags/acme/free:v1/").await;
    talk.ask(&format!("DELETE /ociartifacts/sha256:{}/", index.hex())).await;
    talk.ask(&format!("GET /ociartifacts/{}/", child.hex())).await;
    insta::assert_snapshot!(talk.finish());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_immutable_tag_in_one_repository_keeps_the_artifact_in_all() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    let digest = shelf.image("acme/a", "one", &["v1"]).await;
    shelf.image("acme/b", "one", &["v1"]).await;
    let lock = UpdateTag {
        repository: "acme/b".parse().unwrap(),
        tag: "v1".parse().unwrap(),
        digest: None,
        immutable: Some(true),
        etag: None,
        expected_digest: None,
        reason: String::new(),
        options: wharfinger::app::ChangeOptions::default(),
    };
    shelf.app().update_tag(&Caller::anonymous(), lock).await.unwrap();
    let mut talk = Transcript::of(&server);
    talk.ask(&format!("DELETE /ociartifacts/{}/", digest.hex())).await;
    talk.ask(&format!("GET /ociartifacts/{}/", digest.hex())).await;
    talk.say("PUT /ocitags/acme/b:v1/", &json!({ "artifact": "0".repeat(64) }).to_string()).await;
    talk.ask("DELETE /ocitags/acme/b:v1/").await;
    insta::assert_snapshot!(talk.finish());
}

#[tokio::test(flavor = "multi_thread")]
async fn tags_are_created_read_and_deleted() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    let digest = shelf.image(WEB, "one", &[]).await.hex();
    let mut talk = Transcript::of(&server);
    let body = json!({"artifact": digest, "repository": WEB, "tag": "2.4"}).to_string();
    talk.say("POST /ocitags", &body).await;
    talk.say("POST /ocitags", &body).await;
    talk.say("POST /ocitags/", &body.replace("2.4", "2.5")).await;
    talk.ask("GET /ocitags/docker.io/acme/web:2.4").await;
    talk.ask("GET /ocitags?filter=repository:docker.io/acme/web").await;
    talk.ask(&format!("GET /ocitags?filter=artifact:{digest}&page_size=1")).await;
    talk.ask("DELETE /ocitags/docker.io/acme/web:2.4/").await;
    talk.ask("DELETE /ocitags/docker.io/acme/web:2.4/").await;
    talk.ask(&format!("GET /ocireferences/docker.io/acme/web:2.4@sha256:{digest}/")).await;
    insta::assert_snapshot!(talk.finish());
}

#[tokio::test(flavor = "multi_thread")]
async fn repositories_are_created_listed_and_deleted() {
    let server = TestServer::start().await;
    let mut talk = Transcript::of(&server);
    let body = json!({"registry": "docker.io/acme", "namespace": "web"}).to_string();
    talk.say("POST /ocirepositories", &body).await;
    talk.say("POST /ocirepositories", &body).await;
    talk.ask("GET /ocirepositories/docker.io/acme/web/").await;
    talk.say("PUT /ocirepositories/docker.io%2Facme%2Fweb/", &body).await;
    talk.say("PUT /ocirepositories/docker.io/acme/web/", r#"{"namespace":"api"}"#).await;
    talk.ask("GET /ocirepositories/").await;
    talk.ask("GET /ocirepositories?filter=namespace:quay.io").await;
    talk.ask("DELETE /ocirepositories/docker.io/acme/web/").await;
    talk.ask("DELETE /ocirepositories/docker.io/acme/web/").await;
    talk.say("POST /ocirepositories", r#"{"registry":"Docker.io","namespace":"web"}"#).await;
    insta::assert_snapshot!(talk.finish());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_elsewhere_is_refused_here() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    let digest = shelf.image(WEB, "one", &["2.4"]).await.hex();
    let mut talk = Transcript::of(&server);
    talk.say("POST /ociartifacts", &json!({ "digest": digest }).to_string()).await;
    talk.say("POST /ociartifacts", &json!({ "digest": "0".repeat(64) }).to_string()).await;
    talk.say(&format!("PUT /ociartifacts/{digest}/"), &json!({ "digest": "0".repeat(64) }).to_string()).await;
    talk.say(&format!("PUT /ociartifacts/{digest}/"), &json!({ "digest": digest }).to_string()).await;
    let tag = format!("{WEB}:2.4");
    talk.say("POST /ocireferences", &json!({"artifact": digest, "tag": tag}).to_string()).await;
    talk.say("POST /ocireferences", &json!({"artifact": "0".repeat(64), "tag": tag}).to_string()).await;
    talk.say(&format!("PUT /ocireferences/{tag}@{digest}/"), &json!({ "tag": tag }).to_string()).await;
    talk.say(&format!("PUT /ocireferences/{tag}@{digest}/"), &json!({ "tag": "a:b" }).to_string()).await;
    talk.ask("GET /ocireferences").await;
    insta::assert_snapshot!(talk.finish());
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_wrong_is_told_in_the_form_of_the_vendor() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    let digest = shelf.image(WEB, "one", &["2.4"]).await.hex();
    let mut talk = Transcript::of(&server);
    for path in [
        "GET /ocitags/docker.io/acme/web:2.5/",
        "GET /ocitags/docker.io/acme/none:2.4/",
        "GET /ocitags/nothing/",
        "GET /ocitags/%zz/",
        "GET /ociartifacts/abc/",
        "GET /ocirepositories/docker.io/acme/none/",
        "GET /ocireferences/docker.io/acme/web:2.4@abc/",
        "GET /ocitags?page_size=1001",
        "GET /ocitags?page_size=0",
        "GET /ocitags?page_size=many",
        "GET /ocitags?continuation_token=forged",
        "GET /ocitags?filter=tag",
        "GET /ocitags?filter=owner:me",
        "GET /ociartifacts?filter=media_type:none&unknown=1",
        "PATCH /ocitags/docker.io/acme/web:2.4/",
        "DELETE /ocitags",
        "GET /schemas/None.json",
        "GET /schemas",
    ] {
        talk.ask(path).await;
    }
    for body in [
        "{",
        "[]",
        "{}",
        r#"{"artifact":5}"#,
        r#"{"artifact":"abc"}"#,
        r#"{"artifact":"DIGEST","color":"red"}"#,
        r#"{"artifact":"DIGEST","repository":"docker.io/acme/api"}"#,
        r#"{"artifact":"DIGEST","tag":"2.5"}"#,
        r#"{"artifact":"ABSENT"}"#,
    ] {
        let body = body.replace("DIGEST", &digest).replace("ABSENT", &"0".repeat(64));
        talk.say("PUT /ocitags/docker.io/acme/web:2.4/", &body).await;
    }
    talk.ask("PUT /ocitags/docker.io/acme/web:2.4/").await;
    talk.send("PUT /ocitags/docker.io/acme/web:2.4/", &[("content-type", "text/plain")], "artifact").await;
    talk.say("PUT /ocitags/docker.io/acme/web:2.5/", &json!({ "artifact": digest }).to_string()).await;
    talk.say("POST /ocitags", &json!({"artifact": digest, "repository": "a/b", "tag": "c"}).to_string()).await;
    insta::assert_snapshot!(talk.finish());
}

#[tokio::test(flavor = "multi_thread")]
async fn every_list_is_met_once_over_several_pages() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    for number in 0..7 {
        let tags = [format!("t{number}"), "latest".to_owned()];
        let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
        shelf.image(WEB, &number.to_string(), &tags).await;
        shelf.image(&format!("quay.io/r{number}"), &number.to_string(), &["v1"]).await;
    }
    for (path, expected) in [
        ("/ociartifacts?", 7_usize),
        ("/ocitags?", 15),
        ("/ocirepositories?", 8),
        ("/ocitags?filter=repository:docker.io/acme/web&", 8),
        ("/ocireferences?filter=tag:docker.io/acme/web:latest&", 7),
    ] {
        let mut talk = Transcript::of(&server);
        let (mut seen, mut pages, mut token) = (Vec::<Value>::new(), 0, String::new());
        loop {
            let page = talk.ask(&format!("GET {path}page_size=3{token}")).await.json();
            seen.extend(page["data"].as_array().unwrap().clone());
            pages += 1;
            match page.get("continuation_token") {
                Some(next) => token = format!("&continuation_token={}", next.as_str().unwrap()),
                None => break,
            }
        }
        assert_eq!(pages, expected.div_ceil(3), "{path}");
        let mut distinct: Vec<String> = seen.iter().map(Value::to_string).collect();
        distinct.sort();
        distinct.dedup();
        assert_eq!((seen.len(), distinct.len()), (expected, expected), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_linked_schema_is_there_and_names_what_is_answered() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    let digest = shelf.image(WEB, "one", &["2.4"]).await.hex();
    for path in [
        format!("/ociartifacts/{digest}/"),
        format!("/ocireferences/{WEB}:2.4@{digest}/"),
        format!("/ocireferences?filter=tag:{WEB}:2.4"),
        format!("/ocitags/{WEB}:2.4/"),
        format!("/ocirepositories/{WEB}/"),
        "/ociartifacts".to_owned(),
        "/ocitags".to_owned(),
        "/ocirepositories".to_owned(),
        "/ocitags/none/".to_owned(),
    ] {
        let answer = server.http().get(server.url(&path)).send().await.unwrap();
        let link = answer.headers()["link"].to_str().unwrap().to_owned();
        let target = link.strip_prefix('<').and_then(|link| link.strip_suffix(">; rel=\"describedBy\"")).unwrap();
        let target = target.to_owned();
        let body: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
        assert_eq!(body["$schema"], server.url(&target), "{path}");
        let (status, schema) = server.get(&target).await;
        assert_eq!(status, 200, "{target}");
        let schema: Value = serde_json::from_str(&schema).unwrap();
        let known = schema["properties"].as_object().unwrap();
        for key in body.as_object().unwrap().keys() {
            assert!(known.contains_key(key), "{target} does not know {key}");
        }
        for key in schema["required"].as_array().unwrap_or(&Vec::new()) {
            assert!(body.get(key.as_str().unwrap()).is_some(), "{path} lacks {key}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn schemas_are_where_a_proxy_says_that_its_caller_is() {
    let server = TestServer::start().await;
    let mut talk = Transcript::of(&server);
    let answer = talk.send("GET /ocitags", &[("x-forwarded-host", "reg.test")], "").await.json();
    assert_eq!(answer["$schema"], "https://reg.test/schemas/OCITagList.json");
    let answer = talk.send("GET /ocitags/none/", &[("forwarded", "for=1.2.3.4;host=reg.test")], "").await.json();
    assert_eq!(answer["$schema"], "https://reg.test/schemas/ErrorModel.json");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_calls_are_served_over_grpc() {
    use wharfinger::pb::chkk::v1::artifact_service_client::ArtifactServiceClient;
    use wharfinger::pb::chkk::v1::{DeleteArtifactRequest, GetArtifactRequest};

    let server = TestServer::start().await;
    let id = Shelf::beside(&server).await.image(WEB, "one", &["2.4"]).await.hex();
    let mut artifacts = ArtifactServiceClient::new(server.channel().await);
    let read = GetArtifactRequest { id: id.clone(), origin: String::new() };
    let artifact = artifacts.get_artifact(read).await.unwrap().into_inner().artifact.unwrap();
    assert_eq!((artifact.digest.as_str(), artifact.schema), (id.as_str(), None));
    artifacts.delete_artifact(DeleteArtifactRequest { id: id.clone() }).await.unwrap();
    let gone = artifacts.delete_artifact(DeleteArtifactRequest { id }).await.unwrap_err();
    assert_eq!(gone.code(), tonic::Code::NotFound);
}

#[tokio::test(flavor = "multi_thread")]
async fn deletions_of_shared_artifacts_do_not_wait_for_each_other_forever() {
    let server = TestServer::start().await;
    let shelf = Shelf::beside(&server).await;
    let mut digests = Vec::new();
    for name in ["one", "two", "three"] {
        for repository in ["acme/a", "acme/b", "acme/c", "acme/d"] {
            digests.push(shelf.image(repository, name, &[]).await);
        }
    }
    digests.dedup();
    let all = digests.iter().map(|digest| {
        let path = server.url(&format!("/ociartifacts/{}/", digest.hex()));
        let request = server.http().delete(path);
        async move { request.send().await.unwrap().status().as_u16() }
    });
    assert_eq!(futures_util::future::join_all(all).await, [204, 204, 204]);
}
