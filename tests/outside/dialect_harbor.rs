//! Harbor's API as its users see it: the document's rules step by step, every path of its families, and everything that can
//! go wrong, in conversations that are kept word for word.

use serde_json::{Value, json};
use wharfinger::pb::harbor::v2 as pb;

use crate::support::{Image, Oci, TestServer, Transcript};

/// The artifacts of a repository with a slash in its name.
const WEB: &str = "/api/v2.0/projects/acme/repositories/team%252Fweb/artifacts";

/// Numbers that are made from random uids differ from run to run; those of rows do not.
fn finish(transcript: Transcript<'_>) -> String {
    let text = transcript.finish();
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find("\"id\":") {
        let (before, after) = rest.split_at(at + 5);
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        out.push_str(before);
        out.push_str(if digits > 10 { "NUMBER" } else { &after[..digits] });
        rest = &after[digits..];
    }
    out + rest
}

/// Pushes an image without a tag.
async fn push_untagged(oci: &Oci, repository: &str, salt: &str) -> Image {
    let image = oci.prepare_image(repository, salt, json!({})).await;
    assert_eq!(oci.put(repository, &image.digest.to_string(), &image).await.status(), 201);
    image
}

#[tokio::test(flavor = "multi_thread")]
async fn the_document_an_artifact_that_no_index_lists_goes_with_all_its_tags() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let image = oci.push_image("acme/team/web", "1.0").await;
    oci.put("acme/team/web", "stable", &image).await;
    let other = oci.push_image("acme/team/web", "2.0").await;
    let mut talk = Transcript::of(&server);
    assert_eq!(talk.ask(&format!("DELETE {WEB}/{}", image.digest)).await.status, 200);
    talk.ask(&format!("GET {WEB}/{}", image.digest)).await;
    talk.ask(&format!("GET {WEB}/stable")).await;
    // A tag names its artifact here too: it goes whole.
    assert_eq!(talk.ask(&format!("DELETE {WEB}/2.0")).await.status, 200);
    assert_eq!(oci.get(&format!("/v2/acme/team/web/manifests/{}", other.digest)).await.status(), 404);
    assert_eq!(talk.ask(&format!("DELETE {WEB}/2.0")).await.status, 404);
    insta::assert_snapshot!(finish(talk));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_document_a_listed_artifact_stays_until_every_index_is_gone() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let mut children = Vec::new();
    for n in 0..10 {
        children.push(push_untagged(&oci, "acme/team/web", &format!("child {n}")).await);
    }
    let all = oci.push_index("acme/team/web", "all", &children).await;
    let one = oci.push_index("acme/team/web", "one", &children[..1]).await;

    let mut talk = Transcript::of(&server);
    let refused = talk.ask(&format!("DELETE {WEB}/{}", children[0].digest)).await;
    assert_eq!(refused.status, 412);
    assert_eq!(refused.json()["errors"][0]["code"], "VIOLATE_FOREIGN_KEY_CONSTRAINT");
    // Nine of ten go with the index that listed them; the tenth is listed elsewhere.
    assert_eq!(talk.ask(&format!("DELETE {WEB}/{}", all.digest)).await.status, 200);
    let mut left = 0;
    for child in &children {
        let path = format!("{WEB}/{}", child.digest);
        left += usize::from(server.get(&path).await.0 == 200);
    }
    assert_eq!(left, 1);
    assert_eq!(talk.ask(&format!("DELETE {WEB}/{}", children[0].digest)).await.status, 412);
    assert_eq!(talk.ask(&format!("DELETE {WEB}/{}", one.digest)).await.status, 200);
    assert_eq!(server.get(&format!("{WEB}/{}", children[0].digest)).await.0, 404);
    insta::assert_snapshot!(finish(talk));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_with_a_tag_survives_its_index() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let child = oci.push_image("acme/team/web", "amd64").await;
    let index = oci.push_index("acme/team/web", "all", std::slice::from_ref(&child)).await;
    let delete = |reference: String| {
        let request = server.http().delete(server.url(&format!("{WEB}/{reference}")));
        async move { request.send().await.unwrap().status().as_u16() }
    };
    assert_eq!(delete("amd64".to_owned()).await, 412);
    assert_eq!(delete(index.digest.to_string()).await, 200);
    assert_eq!(delete(child.digest.to_string()).await, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn projects_are_created_read_changed_and_deleted() {
    let server = TestServer::start().await;
    let mut talk = Transcript::of(&server);
    let json = ("content-type", "application/json");
    let named = [json, ("x-resource-name-in-location", "true")];
    talk.say("POST /api/v2.0/projects", r#"{"project_name":"acme","metadata":{"public":"true"},"storage_limit":-1}"#)
        .await;
    talk.send(
        "POST /api/v2.0/projects",
        &named,
        r#"{"project_name":"42","public":false,"cve_allowlist":{"items":[]}}"#,
    )
    .await;
    talk.ask("HEAD /api/v2.0/projects?project_name=acme").await;
    talk.ask("HEAD /api/v2.0/projects?project_name=nothing").await;
    talk.ask("GET /api/v2.0/projects/acme").await;
    talk.ask("GET /api/v2.0/projects/1").await;
    talk.send("GET /api/v2.0/projects/42", &[("x-is-resource-name", "true")], "").await;
    talk.send("GET /api/v2.0/projects/42", &[("x-is-resource-name", "false")], "").await;
    talk.ask("GET /api/v2.0/projects?public=true&with_detail=true").await;
    talk.say("PUT /api/v2.0/projects/acme", r#"{"metadata":{"public":"false","auto_scan":"true"}}"#).await;
    talk.ask("GET /api/v2.0/projects?q=name%3D~cm&sort=-name").await;
    Oci::of(&server).push_image("acme/web", "1").await;
    talk.ask("GET /api/v2.0/projects/acme/_deletable").await;
    talk.ask("GET /api/v2.0/projects/acme/summary").await;
    talk.ask("DELETE /api/v2.0/projects/acme").await;
    talk.ask("DELETE /api/v2.0/projects/acme/repositories/web").await;
    talk.ask("GET /api/v2.0/projects/acme/_deletable").await;
    talk.ask("DELETE /api/v2.0/projects/acme").await;
    talk.ask("GET /api/v2.0/projects/acme").await;
    insta::assert_snapshot!(finish(talk));
}

#[tokio::test(flavor = "multi_thread")]
async fn repositories_are_listed_read_described_and_deleted() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    oci.push_image("acme/team/web", "1").await;
    oci.push_image("acme/api", "1").await;
    oci.push_image("globex/api", "1").await;
    let mut talk = Transcript::of(&server);
    talk.ask("GET /api/v2.0/projects/acme/repositories").await;
    talk.ask("GET /api/v2.0/projects/acme/repositories?sort=name&q=name%3D~web").await;
    talk.ask("GET /api/v2.0/repositories?page_size=2").await;
    for name in ["team%252Fweb", "team%2Fweb"] {
        let read = talk.ask(&format!("GET /api/v2.0/projects/acme/repositories/{name}")).await;
        assert_eq!(read.json()["name"], "acme/team/web");
    }
    talk.say("PUT /api/v2.0/projects/acme/repositories/team%252Fweb", r#"{"description":"<b>web</b> & more"}"#).await;
    talk.ask("GET /api/v2.0/projects/acme/repositories/team%252Fweb").await;
    talk.ask("DELETE /api/v2.0/projects/acme/repositories/team%252Fweb").await;
    talk.ask("DELETE /api/v2.0/projects/acme/repositories/team%252Fweb").await;
    talk.ask("GET /api/v2.0/projects/acme/repositories/team%252Fweb").await;
    insta::assert_snapshot!(finish(talk));
}

#[tokio::test(flavor = "multi_thread")]
async fn artifacts_have_the_vendors_shape_to_the_last_null() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let child = push_untagged(&oci, "acme/team/web", "child").await;
    let image = oci.push_image("acme/team/web", "1.0").await;
    oci.push_index("acme/team/web", "all", &[child.clone(), image.clone()]).await;
    let referring = json!({"subject": image.descriptor(), "artifactType": "application/vnd.acme.note", "annotations": {"b": "<2>", "a": "1"}});
    let note = oci.prepare_image("acme/team/web", "note", referring).await;
    assert_eq!(oci.put("acme/team/web", &note.digest.to_string(), &note).await.status(), 201);

    let mut talk = Transcript::of(&server);
    talk.ask(&format!("GET {WEB}")).await;
    talk.ask(&format!(
        "GET {WEB}?with_tag=false&with_label=true&with_accessory=true&with_signature=false&q=tags%3D1.0"
    ))
    .await;
    talk.ask(&format!("GET {WEB}/1.0?with_immutable_status=true&with_accessory=true")).await;
    talk.ask(&format!("GET {WEB}/all")).await;
    talk.ask(&format!("GET {WEB}/{}", note.digest)).await;
    talk.ask(&format!("GET {WEB}/1.0/accessories")).await;
    talk.ask(&format!("GET {WEB}/all/accessories")).await;
    talk.ask(&format!("GET {WEB}/1.0/additions/build_history")).await;
    talk.ask("GET /api/v2.0/projects/acme/repositories/nothing/artifacts").await;
    talk.ask("GET /api/v2.0/projects/acme/artifacts?latest_in_repository=true&with_tag=false").await;
    insta::assert_snapshot!(finish(talk));
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_leave_out_what_others_bring_along_unless_asked() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let child = push_untagged(&oci, "acme/team/web", "child").await;
    let tagged = oci.push_image("acme/team/web", "amd64").await;
    oci.push_index("acme/team/web", "all", &[child, tagged.clone()]).await;
    push_untagged(&oci, "acme/team/web", "loose").await;
    let note = oci.prepare_image("acme/team/web", "note", json!({"subject": tagged.descriptor()})).await;
    oci.put("acme/team/web", "note", &note).await;

    let count = |q: &'static str| {
        let server = &server;
        async move {
            let answer = server.http().get(server.url(&format!("{WEB}?q={q}"))).send().await.unwrap();
            let total: usize = answer.headers()["x-total-count"].to_str().unwrap().parse().unwrap();
            let items: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
            assert_eq!(items.as_array().unwrap().len(), total, "{q}");
            total
        }
    };
    assert_eq!(count("").await, 3);
    assert_eq!(count("base%3D*").await, 5);
    assert_eq!(count("tags%3D*").await, 2);
    assert_eq!(count("tags%3Dnil").await, 1);
    assert_eq!(count("tags%3D~md").await, 1);
    assert_eq!(count("tags%3Dmd").await, 0);
    assert_eq!(count("tags%253Damd64").await, 1);
    assert_eq!(count("labels%3D(1)").await, 0);
    assert_eq!(count("digest%3Dnone").await, 0);
    assert_eq!(count("push_time%3D%5B2020-01-01T00:00:00~%5D").await, 3);
    assert_eq!(count("unknown%3D1").await, 3);
    let (_, repository) = server.get("/api/v2.0/projects/acme/repositories/team%252Fweb").await;
    assert_eq!(serde_json::from_str::<Value>(&repository).unwrap()["artifact_count"], 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_project_lists_the_artifacts_of_all_its_repositories() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    for (repository, tag) in [("acme/web", "1"), ("acme/team/api", "1"), ("acme/web", "2"), ("globex/web", "1")] {
        oci.push_image(repository, tag).await;
    }
    for (query, expected) in [
        ("", vec!["acme/web:2", "acme/team/api:1", "acme/web:1"]),
        ("?latest_in_repository=true", vec!["acme/web:2", "acme/team/api:1"]),
        ("?page=2&page_size=2", vec!["acme/web:1"]),
        ("?q=tags%3D2", vec!["acme/web:2"]),
        ("?sort=push_time&page_size=1", vec!["acme/web:1"]),
    ] {
        let (status, body) = server.get(&format!("/api/v2.0/projects/acme/artifacts{query}")).await;
        assert_eq!(status, 200, "{query}: {body}");
        let list: Vec<Value> = serde_json::from_str(&body).unwrap();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let names: Vec<String> = list
            .iter()
            .map(|item| format!("{}:{}", text(&item["repository_name"]), text(&item["tags"][0]["name"])))
            .collect();
        assert_eq!(names, expected, "{query}");
    }
    assert_eq!(server.get("/api/v2.0/projects/none/artifacts").await.0, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn tags_are_created_listed_and_deleted() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let image = oci.push_image("acme/team/web", "1.0").await;
    oci.push_image("acme/team/web", "2.0").await;
    let mut talk = Transcript::of(&server);
    talk.say(&format!("POST {WEB}/{}/tags", image.digest), r#"{"name":"stable"}"#).await;
    talk.ask(&format!("GET {WEB}/1.0/tags?sort=name&with_immutable_status=true")).await;
    talk.ask(&format!("GET {WEB}/1.0/tags?q=name%3D~tab")).await;
    talk.say(&format!("POST {WEB}/1.0/tags"), r#"{"name":"2.0"}"#).await;
    talk.say(&format!("POST {WEB}/1.0/tags"), r#"{"name":"-no"}"#).await;
    talk.say(&format!("POST {WEB}/1.0/tags"), "").await;
    talk.ask(&format!("DELETE {WEB}/1.0/tags/2.0")).await;
    talk.ask(&format!("DELETE {WEB}/1.0/tags/none")).await;
    talk.ask(&format!("DELETE {WEB}/stable/tags/1.0")).await;
    talk.ask(&format!("DELETE {WEB}/{}/tags/stable", image.digest)).await;
    // The artifact stays, untagged.
    talk.ask(&format!("GET {WEB}/{}/tags", image.digest)).await;
    insta::assert_snapshot!(finish(talk));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_immutable_tag_keeps_its_artifact_and_its_repository() {
    use wharfinger::pb::tag_service_client::TagServiceClient;
    let server = TestServer::start().await;
    Oci::of(&server).push_image("acme/team/web", "1.0").await;
    let tag = wharfinger::pb::Tag {
        repository: "acme/team/web".to_owned(),
        tag: "1.0".to_owned(),
        immutable: true,
        ..Default::default()
    };
    let update_mask = Some(prost_types::FieldMask { paths: vec!["immutable".to_owned()] });
    let request = wharfinger::pb::UpdateTagRequest { tag: Some(tag), update_mask, ..Default::default() };
    TagServiceClient::new(server.channel().await).update_tag(request).await.unwrap();
    let mut talk = Transcript::of(&server);
    talk.ask(&format!("DELETE {WEB}/1.0")).await;
    talk.ask(&format!("DELETE {WEB}/1.0/tags/1.0")).await;
    talk.ask(&format!("GET {WEB}/1.0/tags?with_immutable_status=true")).await;
    talk.ask(&format!("GET {WEB}/1.0/tags")).await;
    talk.ask("DELETE /api/v2.0/projects/acme/repositories/team%252Fweb").await;
    assert_eq!(server.get(&format!("{WEB}/1.0")).await.0, 200);
    insta::assert_snapshot!(finish(talk));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_artifact_is_copied_with_what_it_lists_and_what_refers_to_it() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let image = push_untagged(&oci, "acme/team/web", "child").await;
    let index = oci.push_index("acme/team/web", "all", std::slice::from_ref(&image)).await;
    let note = oci.prepare_image("acme/team/web", "note", json!({"subject": index.descriptor()})).await;
    oci.put("acme/team/web", &note.digest.to_string(), &note).await;
    let mut talk = Transcript::of(&server);
    let to = "/api/v2.0/projects/acme/repositories/copy%252Fof/artifacts";
    assert_eq!(talk.ask(&format!("POST {to}?from=acme%2Fteam%2Fweb%3Aall")).await.status, 201);
    let copied = talk.ask(&format!("GET {to}/all?with_accessory=true")).await.json();
    assert_eq!(copied["digest"], index.digest.to_string());
    assert_eq!(copied["references"][0]["child_digest"], image.digest.to_string());
    assert_eq!(copied["accessories"][0]["digest"], note.digest.to_string());
    assert_eq!(talk.ask(&format!("POST {to}?from=acme/team/web@{}", image.digest)).await.status, 201);
    talk.ask(&format!("POST {to}?from=nonsense")).await;
    talk.ask(&format!("POST {to}")).await;
    talk.ask(&format!("POST {to}?from=acme/none:1")).await;
    talk.ask("POST /api/v2.0/projects/none/repositories/web/artifacts?from=acme/team/web:all").await;
    insta::assert_snapshot!(finish(talk));
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_linked_by_path_and_counted() {
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    for n in 1..=5 {
        oci.push_image("acme/team/web", &format!("v{n}")).await;
    }
    let mut next = Some(format!("{WEB}?page_size=2&with_tag=true&q=tags%3D~v"));
    let mut seen = Vec::new();
    let mut links = Vec::new();
    while let Some(path) = next {
        let answer = server.http().get(server.url(&path)).send().await.unwrap();
        assert_eq!(answer.headers()["x-total-count"], "5");
        let link = answer.headers()["link"].to_str().unwrap().to_owned();
        let items: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
        seen.extend(items.as_array().unwrap().iter().map(|item| item["tags"][0]["name"].as_str().unwrap().to_owned()));
        next = link
            .split(" , ")
            .find_map(|one| one.strip_suffix(">; rel=\"next\"").map(|path| path.trim_start_matches('<').to_owned()));
        links.push(link);
    }
    assert_eq!(seen, ["v5", "v4", "v3", "v2", "v1"]);
    insta::assert_snapshot!(links.join("\n"));

    for (query, items, linked) in [
        ("", 5, false),
        ("?page_size=0", 5, false),
        ("?page=2", 0, false),
        ("?page=3&page_size=2", 1, true),
        ("?page=9223372036854775807&page_size=100", 0, false),
        ("?sort=push_time&page_size=100", 5, false),
    ] {
        let answer = server.http().get(server.url(&format!("{WEB}{query}"))).send().await.unwrap();
        assert_eq!(answer.headers().contains_key("link"), linked, "{query}");
        assert_eq!(answer.headers()["x-total-count"], "5", "{query}");
        let list: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
        assert_eq!(list.as_array().unwrap().len(), items, "{query}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn garbage_collection_is_a_purge_of_orphans() {
    let server = TestServer::start().await;
    let mut talk = Transcript::of(&server);
    let schedule = "/api/v2.0/system/gc/schedule";
    talk.ask(&format!("GET {schedule}")).await;
    let manual = r#"{"schedule":{"type":"Manual"},"parameters":{"delete_untagged":true,"workers":2}}"#;
    let started = talk.say(&format!("POST {schedule}"), manual).await;
    assert_eq!(started.status, 201);
    while server.get("/api/v2.0/system/gc/1").await.1.contains("Pending")
        || server.get("/api/v2.0/system/gc/1").await.1.contains("Running")
    {
        tokio::task::yield_now().await;
    }
    talk.ask("GET /api/v2.0/system/gc/1").await;
    talk.ask("GET /api/v2.0/system/gc").await;
    talk.ask("PUT /api/v2.0/system/gc/1").await;
    let (status, log) = server.get("/api/v2.0/system/gc/1/log").await;
    assert_eq!(status, 200);
    assert!(log.contains("started") && log.contains("ended: Success"), "{log}");
    talk.say(&format!("POST {schedule}"), r#"{"schedule":{"type":"Manual"},"parameters":{"dry_run":true}}"#).await;
    talk.say(&format!("PUT {schedule}"), r#"{"schedule":{"type":"None","cron":""}}"#).await;
    talk.say(&format!("PUT {schedule}"), r#"{"schedule":{"type":"Daily","cron":"0 0 0 * * *"}}"#).await;
    talk.say(&format!("POST {schedule}"), r#"{"schedule":{"type":"Manual"},"parameters":{"workers":11}}"#).await;
    talk.say(&format!("POST {schedule}"), r#"{"schedule":{"type":"Sometimes"}}"#).await;
    talk.say(&format!("POST {schedule}"), "").await;
    talk.ask("GET /api/v2.0/system/gc/77").await;
    talk.ask("GET /api/v2.0/system/gc/77/log").await;
    talk.ask("PUT /api/v2.0/system/gc/77").await;
    talk.ask("GET /api/v2.0/system/gc/x").await;
    insta::assert_snapshot!(finish(talk));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_says_what_it_is_to_anybody() {
    let server = TestServer::start().await;
    let mut talk = Transcript::of(&server);
    talk.ask("GET /api/v2.0/ping").await;
    talk.ask("GET /api/v2.0/health").await;
    talk.ask("GET /api/v2.0/systeminfo").await;
    // Whatever is wrong with credentials, the request goes on.
    talk.send("GET /api/v2.0/projects", &[("authorization", "Basic bm9ib2R5Ondyb25n")], "").await;
    insta::assert_snapshot!(finish(talk));
    let answer = server.http().get(server.url("/api/v2.0/ping")).header("x-request-id", "mine").send().await.unwrap();
    assert_eq!(answer.headers()["x-request-id"], "mine");
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_wrong_is_told_in_the_form_of_the_vendor() {
    let server = TestServer::start().await;
    Oci::of(&server).push_image("acme/web", "1").await;
    let mut talk = Transcript::of(&server);
    let web = "/api/v2.0/projects/acme/repositories/web";
    for line in [
        "GET /api/v2.0/projects/none".to_owned(),
        "GET /api/v2.0/projects/No!".to_owned(),
        "DELETE /api/v2.0/projects/none".to_owned(),
        "GET /api/v2.0/projects/none/repositories".to_owned(),
        "GET /api/v2.0/projects/acme/repositories/none".to_owned(),
        "GET /api/v2.0/projects/acme/repositories/%25zz".to_owned(),
        format!("GET {web}/artifacts/none"),
        format!("GET {web}/artifacts/sha256:{}", "0".repeat(64)),
        format!("GET {web}/artifacts/sha256:short"),
        format!("DELETE {web}/artifacts/sha256:{}", "0".repeat(64)),
        format!("GET {web}/artifacts?page_size=101"),
        format!("GET {web}/artifacts?page_size=-1"),
        format!("GET {web}/artifacts?page=0"),
        format!("GET {web}/artifacts?page=x&page_size=y"),
        format!("GET {web}/artifacts?q=tags"),
        format!("GET {web}/artifacts?q=push_time%3Dnow"),
        format!("GET {web}/artifacts/1/additions/values.yaml"),
        format!("GET {web}/artifacts/1/additions/nothing"),
        "HEAD /api/v2.0/projects".to_owned(),
        "GET /api/v2.0/nothing".to_owned(),
        format!("GET {web}/artifacts/1/nothing"),
        format!("PATCH {web}"),
        "POST /api/v2.0/ping".to_owned(),
        "GET /api/v2.0/projects/%zz".to_owned(),
    ] {
        talk.ask(&line).await;
    }
    for body in ["", "[]", "{", r#"{"project_name":7}"#, r#"{"project_name":"No!"}"#, r#"{"project_name":"acme"}"#] {
        talk.say("POST /api/v2.0/projects", body).await;
    }
    talk.say("POST /api/v2.0/projects", r#"{"project_name":"cache","registry_id":1}"#).await;
    talk.say("PUT /api/v2.0/projects/acme", r#"{"project_name":"other"}"#).await;
    talk.send("POST /api/v2.0/projects", &[("content-type", "text/plain")], "x").await;
    insta::assert_snapshot!(finish(talk));
}

#[tokio::test(flavor = "multi_thread")]
async fn grpc_callers_reach_the_same_services() {
    use pb::artifact_service_client::ArtifactServiceClient;
    let server = TestServer::start().await;
    let oci = Oci::of(&server);
    let child = push_untagged(&oci, "acme/team/web", "child").await;
    oci.push_index("acme/team/web", "all", std::slice::from_ref(&child)).await;
    let mut artifacts = ArtifactServiceClient::new(server.channel().await);
    let request = pb::DeleteArtifactRequest {
        project_name: "acme".to_owned(),
        repository_name: "team/web".to_owned(),
        reference: child.digest.to_string(),
    };
    let refused = artifacts.delete_artifact(request.clone()).await.unwrap_err();
    assert_eq!(refused.code(), tonic::Code::FailedPrecondition);
    let request = pb::DeleteArtifactRequest { reference: "all".to_owned(), ..request };
    artifacts.delete_artifact(request).await.unwrap();
}
