//! The shape of every answer: which keys it has, and of which type each is, as a running Pulp 3 answers; beside them the keys
//! that earlier versions had.

use serde_json::Value;

use super::{House, ROOT, text};

/// What a value is.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "bool",
        Value::Number(_) => "number",
        Value::String(text) if text.len() == 27 && text.ends_with('Z') && text.starts_with("20") => "time",
        Value::String(_) => "text",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}

/// Checks the keys of an object and their types: `key type` a line, in any order.
#[track_caller]
fn check(object: &Value, expected: &str) {
    let mut expected: Vec<String> = expected.split(',').map(|line| line.trim().to_owned()).collect();
    expected.sort();
    let fields = object.as_object().unwrap_or_else(|| panic!("{object} is no object"));
    let mut found: Vec<String> = fields.iter().map(|(key, value)| format!("{key} {}", kind(value))).collect();
    found.sort();
    assert_eq!(found, expected, "{object:#}");
}

const BASE: &str = "pulp_href text, prn text, pulp_created time, pulp_last_updated time";

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_has_the_keys_and_types_of_the_vendor() {
    let house = House::open().await;
    let child = house.shelf.image("acme/web", "child", &[]).await;
    house.shelf.index("acme/web", &[child], &["latest"]).await;
    let page = house.get(&format!("{ROOT}/pulp_container/namespaces/")).await;
    check(&page, "count number, next null, previous null, results list");
    check(&page["results"][0], &format!("{BASE}, name text, pulp_labels object"));
    let distribution = house.only("distributions/container/container/").await;
    check(
        &distribution,
        &format!(
            "{BASE}, name text, base_path text, content_guard text, content_guard_prn text, hidden bool, \
             pulp_labels object, no_content_change_since null, repository text, repository_version null, \
             registry_path text, remote null, namespace text, private bool, description null"
        ),
    );
    assert_eq!(distribution["registry_path"], format!("{}/acme/web", house.server.address()));
    let repository = house.only("repositories/container/container-push/").await;
    check(
        &repository,
        &format!(
            "{BASE}, pulp_labels object, latest_version_href text, retain_checkpoints null, \
             manifest_signing_service null, description null, versions_href text, retain_repo_versions null, name text, \
             remote null, retained_versions null"
        ),
    );
    let version = house.get(&text(&repository["latest_version_href"])).await;
    check(
        &version,
        &format!("{BASE}, number number, repository text, base_version null, content_summary object, vuln_report text"),
    );
    let summary = &version["content_summary"];
    check(summary, "added object, removed object, present object");
    check(&summary["added"], "container.manifest object, container.tag object");
    check(&summary["present"], "container.blob object, container.manifest object, container.tag object");
    check(&summary["present"]["container.blob"], "count number, href text");
    let content = format!("{BASE}, pulp_labels object, vuln_report null");
    let of_both = "digest text, schema_version number, media_type text, listed_manifests list, blobs list, \
                   annotations object, labels object, is_bootable bool, is_flatpak bool, type text, artifact text";
    let image = house.only(&format!("content/container/manifests/?digest={child}")).await;
    check(
        &image,
        &format!("{content}, {of_both}, config_blob text, architecture text, os text, compressed_image_size number"),
    );
    let index = house.only("content/container/manifests/?media_type=application/vnd.oci.image.index.v1%2Bjson").await;
    check(
        &index,
        &format!("{content}, {of_both}, config_blob null, architecture null, os null, compressed_image_size null"),
    );
    assert_eq!((&image["type"], &index["type"]), (&"image".into(), &"index".into()));
    assert_eq!(index["listed_manifests"], serde_json::json!([image["pulp_href"]]));
    check(&house.only("content/container/tags/").await, &format!("{content}, name text, tagged_manifest text"));
    let blobs = house.get(&format!("{ROOT}/content/container/blobs/")).await;
    check(&blobs["results"][0], &format!("{content}, artifact text, digest text"));

    let href = text(&repository["pulp_href"]);
    let task = |result: &str| {
        format!(
            "{BASE}, state text, name text, logging_cid text, created_by text, unblocked_at time, started_at time, \
             finished_at time, error null, worker null, parent_task null, child_tasks list, task_group null, \
             progress_reports list, created_resources list, created_resource_prns list, \
             reserved_resources_record list, result {result}, pulp_api_version text"
        )
    };
    let removal = house
        .done(&format!("POST {href}remove_image/"), &format!(r#"{{"digest":"{}"}}"#, text(&index["digest"])))
        .await;
    check(&removal, &task("null"));
    let purge = house.done(&format!("DELETE {ROOT}/orphans/"), "").await;
    check(&purge, &task("null"));
    for report in purge["progress_reports"].as_array().unwrap() {
        check(report, "message text, code text, state text, total number, done number, suffix null");
    }
    let deletion = house.done(&format!("DELETE {}", house.distribution("acme/web").await), "").await;
    check(&deletion, &task("object"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_status_names_the_versions_that_clients_look_for() {
    let house = House::open().await;
    let status = house.get(&format!("{ROOT}/status/")).await;
    check(
        &status,
        "versions list, online_workers list, online_api_apps list, online_content_apps list, database_connection object, \
         redis_connection null, storage null, content_settings object, domain_enabled bool",
    );
    check(&status["versions"][0], "component text, version text, package text, module text, domain_compatible bool");
    assert_eq!(status["database_connection"], serde_json::json!({"connected": true}));
    let components: Vec<&Value> = status["versions"].as_array().unwrap().iter().collect();
    let document = house.get(&format!("{ROOT}/docs/api.json")).await;
    for component in components {
        let named = &document["info"]["x-pulp-app-versions"][component["component"].as_str().unwrap()];
        assert_eq!(named, &component["version"], "the document and the status agree");
    }
    for (accept, expected) in [("application/json", "application/json"), ("*/*", "application/vnd.oai.openapi+json")] {
        let answer =
            house.server.http().get(house.server.url(&format!("{ROOT}/docs/api.json"))).header("accept", accept);
        assert_eq!(answer.send().await.unwrap().headers()["content-type"], expected);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_calls_are_served_over_grpc() {
    use wharfinger::pb::pulp::v3::repository_service_client::RepositoryServiceClient;
    use wharfinger::pb::pulp::v3::task_service_client::TaskServiceClient;
    use wharfinger::pb::pulp::v3::{GetTaskRequest, ListRepositoriesRequest, RemoveImageRequest};

    let house = House::open().await;
    let digest = house.shelf.image("acme/web", "one", &["v1"]).await.to_string();
    let mut repositories = RepositoryServiceClient::new(house.server.channel().await);
    let name = Some("acme/web".to_owned());
    let list = ListRepositoriesRequest { name, ..Default::default() };
    let list = repositories.list_repositories(list).await.unwrap().into_inner();
    let id = list.results[0].prn.rsplit(':').next().unwrap().to_owned();
    let removal = RemoveImageRequest { id, digest: Some(digest) };
    let task = repositories.remove_image(removal.clone()).await.unwrap().into_inner().task;
    let id = task.trim_end_matches('/').rsplit('/').next().unwrap().to_owned();
    let mut tasks = TaskServiceClient::new(house.server.channel().await);
    let task = tasks.get_task(GetTaskRequest { id, ..Default::default() }).await.unwrap().into_inner().task.unwrap();
    assert_eq!((task.state.as_str(), task.created_resources.len()), ("completed", 1));
    let again = repositories.remove_image(removal).await.unwrap_err();
    assert_eq!(again.code(), tonic::Code::InvalidArgument);
}
