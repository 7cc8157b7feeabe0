//! What changes, and the tasks that tell of it.

use serde_json::json;

use super::{House, ROOT, text, told};

fn digest_body(digest: impl std::fmt::Display) -> String {
    json!({ "digest": digest.to_string() }).to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn removing_a_child_takes_its_tags_and_leaves_the_child() {
    let house = House::open().await;
    let child = house.shelf.image("acme/web", "child", &["arm"]).await;
    let other = house.shelf.image("acme/web", "other", &[]).await;
    house.shelf.index("acme/web", &[child, other], &["latest"]).await;
    let repository = house.repository("acme/web").await;
    let removal = format!("POST {repository}remove_image/");
    let task = house.done(&removal, &digest_body(child)).await;
    assert_eq!(task["created_resources"], json!([format!("{repository}versions/4/")]), "its tag went, as a version");
    let list = |what: &str| format!("{ROOT}/content/container/{what}/?repository_version={repository}versions/4/");
    assert_eq!(house.get(&list("manifests")).await["count"], 3);
    assert_eq!(house.get(&list("tags")).await["results"][0]["name"], "latest");
    for digest in [child, other] {
        let task = house.done(&removal, &digest_body(digest)).await;
        assert_eq!((&task["state"], &task["created_resources"]), (&json!("completed"), &json!([])), "nothing changed");
    }
    assert_eq!(house.get(&repository).await["latest_version_href"], format!("{repository}versions/4/"));
}

#[tokio::test(flavor = "multi_thread")]
async fn removing_an_index_takes_what_nothing_else_needs() {
    let house = House::open().await;
    let shelf = &house.shelf;
    let (plain, tagged, shared) = (
        shelf.image("acme/web", "plain", &[]).await,
        shelf.image("acme/web", "tagged", &["arm"]).await,
        shelf.image("acme/web", "shared", &[]).await,
    );
    let index = shelf.index("acme/web", &[plain, tagged, shared], &["latest"]).await;
    shelf.index("acme/web", &[shared], &["other"]).await;
    let repository = house.repository("acme/web").await;
    let task = house.done(&format!("POST {repository}remove_image/"), &digest_body(index)).await;
    let made = text(&task["created_resources"][0]);
    let removed = house.get(&format!("{ROOT}/content/container/manifests/?repository_version_removed={made}")).await;
    let mut digests: Vec<&str> =
        removed["results"].as_array().unwrap().iter().map(|one| one["digest"].as_str().unwrap()).collect();
    digests.sort_unstable();
    let mut expected = [plain.to_string(), index.to_string()];
    expected.sort_unstable();
    assert_eq!(digests, expected);
    let summary = &house.get(&made).await["content_summary"];
    assert_eq!(summary["removed"]["container.manifest"]["count"], 2, "{summary}");
    assert_eq!(summary["removed"]["container.tag"]["count"], 1, "{summary}");
}

#[tokio::test(flavor = "multi_thread")]
async fn tags_are_pointed_moved_and_removed() {
    let house = House::open().await;
    let one = house.shelf.image("acme/web", "one", &["v1"]).await;
    let two = house.shelf.image("acme/web", "two", &["v2"]).await;
    let repository = house.repository("acme/web").await;
    let mut talk = house.talk();
    for (call, body) in [
        ("tag", json!({"tag": "latest", "digest": one.to_string()})),
        ("tag", json!({"tag": "latest", "digest": two.to_string()})),
        ("tag", json!({"tag": "latest", "digest": two.to_string()})),
        ("untag", json!({"tag": "latest"})),
    ] {
        let made = talk.say(&format!("POST {repository}{call}/"), &body.to_string()).await.json();
        let task = house.ended(made["task"].as_str().unwrap()).await;
        talk.ask(&format!("GET {}", text(&task["pulp_href"]))).await;
    }
    for number in [3, 4, 5] {
        talk.ask(&format!(
            "GET {ROOT}/content/container/tags/?repository_version_added={repository}versions/{number}/"
        ))
        .await;
        talk.ask(&format!(
            "GET {ROOT}/content/container/tags/?repository_version_removed={repository}versions/{number}/"
        ))
        .await;
    }
    talk.say(&format!("POST {repository}untag/"), r#"{"tag":"latest"}"#).await;
    talk.say(&format!("POST {repository}untag/"), r#"{"tag":"no tag"}"#).await;
    talk.say(&format!("POST {repository}tag/"), &json!({"tag": "no tag", "digest": one.to_string()}).to_string()).await;
    talk.say(&format!("POST {repository}tag/"), r#"{"tag":"v3","digest":"sha256:x"}"#).await;
    talk.say(&format!("POST {repository}tag/"), r#"{"tag":"v3"}"#).await;
    insta::assert_snapshot!(told(talk));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_immutable_tag_makes_the_task_fail_and_nothing_changes() {
    let house = House::open().await;
    let digest = house.shelf.image("acme/web", "one", &["v1"]).await;
    let sql = "update tags set immutable = true";
    sqlx::query(sql).execute(house.server.database().store().await.pool()).await.unwrap();
    let repository = house.repository("acme/web").await;
    for (call, body) in [("remove_image", digest_body(digest)), ("untag", r#"{"tag":"v1"}"#.to_owned())] {
        let task = house.done(&format!("POST {repository}{call}/"), &body).await;
        assert_eq!(task["state"], "failed", "{task}");
        assert_eq!(task["error"]["reason"], "TAG_IMMUTABLE");
        assert!(text(&task["error"]["description"]).contains("immutable"), "{task}");
        assert_eq!((&task["created_resources"], &task["result"]), (&json!([]), &json!(null)));
    }
    assert_eq!(house.get(&repository).await["latest_version_href"], format!("{repository}versions/1/"));
}

#[tokio::test(flavor = "multi_thread")]
async fn namespaces_and_distributions_are_created_changed_and_deleted() {
    let house = House::open().await;
    let mut talk = house.talk();
    let namespaces = format!("{ROOT}/pulp_container/namespaces/");
    let distributions = format!("{ROOT}/distributions/container/container/");
    talk.say(&format!("POST {namespaces}"), r#"{"name":"acme","pulp_labels":{"team":"core"}}"#).await;
    talk.say(&format!("POST {namespaces}"), r#"{"name":"acme"}"#).await;
    talk.say(&format!("POST {namespaces}"), r#"{"name":"Not Legal"}"#).await;
    talk.say(&format!("POST {namespaces}"), r#"{"name":""}"#).await;
    talk.say(&format!("POST {namespaces}"), r#"{"nam":"x"}"#).await;
    let wanted = r#"{"name":"acme/web","base_path":"acme/web","description":"ours"}"#;
    let made = talk.say(&format!("POST {distributions}"), wanted).await.json();
    let task = house.ended(made["task"].as_str().unwrap()).await;
    let href = text(&task["created_resources"][0]);
    talk.ask(&format!("GET {}", text(&task["pulp_href"]))).await;
    talk.ask(&format!("GET {href}")).await;
    talk.say(&format!("POST {distributions}"), wanted).await;
    talk.say(&format!("POST {distributions}"), r#"{"name":"acme/web"}"#).await;
    talk.say(&format!("POST {distributions}"), r#"{"name":"x","base_path":"acme/x"}"#).await;
    talk.say(&format!("POST {distributions}"), r#"{"name":"x","base_path":"x"}"#).await;
    talk.say(&format!("PATCH {href}"), r#"{"pulp_labels":{"tier":"gold"}}"#).await;
    talk.ask(&format!("GET {href}")).await;
    talk.say(&format!("PUT {href}"), r#"{"name":"acme/web","base_path":"acme/web"}"#).await;
    talk.ask(&format!("GET {href}")).await;
    talk.say(&format!("PUT {href}"), r#"{"name":"acme/web"}"#).await;
    talk.say(&format!("PATCH {href}"), r#"{"base_path":"acme/other"}"#).await;
    let repository = house.repository("acme/web").await;
    talk.say(&format!("PATCH {repository}"), r#"{"description":"mine"}"#).await;
    talk.ask(&format!("GET {repository}")).await;
    talk.say(&format!("PATCH {repository}"), r#"{"retain_repo_versions":1}"#).await;
    talk.say(&format!("PUT {repository}"), r#"{"name":"acme/other"}"#).await;
    talk.say(&format!("PUT {repository}"), r#"{"name":"acme/web","retain_repo_versions":null}"#).await;
    talk.ask(&format!("DELETE {repository}")).await;
    talk.ask(&format!("DELETE {repository}versions/0/")).await;
    insta::assert_snapshot!(told(talk));
}

#[tokio::test(flavor = "multi_thread")]
async fn labels_are_set_and_taken_away_one_by_one() {
    let house = House::open().await;
    house.shelf.image("acme/web", "one", &["v1"]).await;
    let (repository, distribution) = (house.repository("acme/web").await, house.distribution("acme/web").await);
    let mut talk = house.talk();
    for (href, call, body) in [
        (&repository, "set_label", r#"{"key":"tier","value":"gold"}"#),
        (&distribution, "set_label", r#"{"key":"team","value":null}"#),
        (&distribution, "set_label", r#"{"key":"tier","value":"tin"}"#),
    ] {
        assert_eq!(talk.say(&format!("POST {href}{call}/"), body).await.status, 200);
    }
    for href in [&repository, &distribution] {
        assert_eq!(house.get(href).await["pulp_labels"], json!({"team": "", "tier": "tin"}), "one thing seen twice");
    }
    for (href, call, body) in [
        (&repository, "unset_label", r#"{"key":"tier"}"#),
        (&distribution, "unset_label", r#"{"key":"tier"}"#),
        (&repository, "set_label", r#"{"value":"x"}"#),
        (&repository, "set_label", r#"{"key":"","value":"x"}"#),
        (&repository, "set_label", &format!(r#"{{"key":"{}","value":"x"}}"#, "k".repeat(64))),
        (&repository, "set_label", r#"{"key":"a","value":1}"#),
        (&repository, "set_label", r#"{"key":"a","value":"x","more":1}"#),
        (&distribution, "unset_label", "{}"),
    ] {
        talk.say(&format!("POST {href}{call}/"), body).await;
    }
    talk.ask(&format!("GET {repository}set_label/")).await;
    let nobody = "00000000-0000-0000-0000-000000000000";
    talk.say(
        &format!("POST {ROOT}/distributions/container/container/{nobody}/set_label/"),
        r#"{"key":"a","value":"b"}"#,
    )
    .await;
    assert_eq!(house.get(&repository).await["pulp_labels"], json!({"team": ""}));
    insta::assert_snapshot!(told(talk));
}

#[tokio::test(flavor = "multi_thread")]
async fn forms_come_in_pairs_and_in_parts() {
    let house = House::open().await;
    house.shelf.image("acme/web", "one", &["v1"]).await;
    let digest = house.shelf.image("acme/web", "two", &["v2"]).await;
    let repository = house.repository("acme/web").await;
    let (pairs, parts) = ("application/x-www-form-urlencoded", "multipart/form-data; boundary=\"--a b\"");
    let part = |name: &str, value: &str| {
        format!("----a b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let removal = part("digest", &digest.to_string()) + "----a b--\r\n";
    for (call, kind, body) in [
        ("tag", pairs, format!("tag=v3&digest={digest}")),
        ("untag", parts, part("tag", "v3") + "----a b--\r\n"),
        ("remove_image", parts, removal.clone()),
    ] {
        let answer = house.talk().send(&format!("POST {repository}{call}/"), &[("content-type", kind)], &body).await;
        assert_eq!(answer.status, 202, "{call}: {}", answer.body);
        assert_eq!(house.ended(answer.json()["task"].as_str().unwrap()).await["state"], "completed");
    }
    assert_eq!(house.get(&repository).await["latest_version_href"], format!("{repository}versions/5/"));
    for (kind, body, what) in [
        (parts, removal.as_str(), "does not exist in the latest"),
        (parts, "digest=x", "Multipart form parse error"),
        ("multipart/form-data", removal.as_str(), "Multipart form parse error"),
        (parts, &*(part("other", "x") + "----a b--\r\n"), "Unexpected field"),
        ("multipart/mixed", removal.as_str(), "Unsupported media type"),
    ] {
        let line = format!("POST {repository}remove_image/");
        let answer = house.talk().send(&line, &[("content-type", kind)], body).await;
        assert!(matches!(answer.status, 400 | 415) && answer.body.contains(what), "{kind} {body}: {}", answer.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cleanup_frees_what_was_removed_and_protects_what_is_recent() {
    let house = House::open().await;
    let digest = house.shelf.image("acme/web", "one", &["v1"]).await;
    let repository = house.repository("acme/web").await;
    house.done(&format!("POST {repository}remove_image/"), &digest_body(digest)).await;
    let stored = format!("{ROOT}/content/container/manifests/?digest={digest}");
    let removed = house.get(&stored).await["results"][0].clone();
    assert_eq!(removed["digest"], digest.to_string(), "what was removed is there until it is cleaned up");
    let cleanup = format!("POST {ROOT}/orphans/cleanup/");
    for body in ["{}", "", r#"{"orphan_protection_time":60,"unknown":true}"#] {
        let task = house.done(&cleanup, body).await;
        assert_eq!(task["progress_reports"][0]["done"], 0, "{task}");
    }
    assert_eq!(house.get(&stored).await["count"], 1);
    let task = house.done(&cleanup, r#"{"orphan_protection_time":0}"#).await;
    assert_eq!(task["progress_reports"][0]["done"], 3, "a manifest, its config and its layer: {task}");
    assert_eq!(task["progress_reports"][1]["done"], 2, "{task}");
    assert_eq!(house.get(&stored).await["count"], 0);
    assert_eq!(house.talk().ask(&format!("GET {}", text(&removed["pulp_href"]))).await.status, 404);
    let version = house.get(&format!("{repository}versions/1/")).await;
    let summary = &version["content_summary"];
    assert_eq!(summary["present"]["container.manifest"]["count"], 1, "history stays: {summary}");
    assert_eq!(summary["purged"], json!({"container.manifest": 1}), "and says what is gone: {summary}");
}

#[tokio::test(flavor = "multi_thread")]
async fn tasks_are_cancelled_while_they_wait_and_forgotten_once_they_have_ended() {
    let house = House::open().await;
    let sql = "insert into operations (uid, kind, state, target, progress_unit, creator, create_time, update_time, \
                                       lease_uid, lease_expire_time, start_time) \
               values ($1, 3, $2, '', 'candidate', 'x', now(), now(), gen_random_uuid(), now() + interval '1 hour', now())";
    let store = house.server.database().store().await;
    let (waiting, running) = (uuid::Uuid::now_v7(), uuid::Uuid::now_v7());
    for (uid, state) in [(waiting, 1_i16), (running, 2)] {
        sqlx::query(sql).bind(uid).bind(state).execute(store.pool()).await.unwrap();
    }
    let mut talk = house.talk();
    for uid in [waiting, running] {
        let href = format!("{ROOT}/tasks/{uid}/");
        for body in ["{}", r#"{"state":"completed"}"#, r#"{"state":"canceled"}"#, r#"{"state":"canceled"}"#] {
            talk.say(&format!("PATCH {href}"), body).await;
        }
        talk.ask(&format!("DELETE {href}")).await;
        talk.ask(&format!("GET {href}")).await;
    }
    talk.say(&format!("POST {ROOT}/tasks/purge/"), r#"{"states":["done"]}"#).await;
    talk.say(&format!("POST {ROOT}/tasks/purge/"), r#"{"finished_before":"soon"}"#).await;
    let purge = talk.say(&format!("POST {ROOT}/tasks/purge/"), r#"{"finished_before":"2100-01-01"}"#).await.json();
    talk.ask(&format!("GET {}", text(&purge["task"]))).await;
    insta::assert_snapshot!(told(talk));
}
