//! The audit log: what was changed and what was refused, by whom and from where, and nothing that was only read.

use reqwest::Method;
use serde_json::{Value, json};

use super::Guarded;

async fn entries(guarded: &Guarded, filter: &str) -> Vec<Value> {
    let filter: String = filter.bytes().map(|byte| format!("%{byte:02x}")).collect();
    let listed = guarded.get(&guarded.admin, &format!("/v1/auditEntries?filter={filter}")).await;
    assert_eq!(listed.status, 200, "{listed:?}");
    listed.json()["entries"].as_array().cloned().unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_and_refusals_are_logged_and_reads_are_not() {
    let guarded = Guarded::start().await;
    guarded.push("acme/web", "1").await;
    let maintainer = guarded.member("ann", "ROLE_MAINTAINER", "acme").await;
    let reader = guarded.member("bob", "ROLE_READER", "acme").await;
    let path = guarded.server.url("/v1/repositories/acme/web/tags/1");
    let delete = async |token: &str, id: &str| {
        let request = guarded.server.http().delete(&path).bearer_auth(token).header("x-request-id", id);
        request.send().await.unwrap().status().as_u16()
    };
    assert_eq!(delete(&reader, "refused-1").await, 403);
    let dry =
        guarded.ask(&maintainer, Method::DELETE, "/v1/repositories/acme/web?validateOnly=true", Value::Null).await;
    assert_eq!(dry.status, 200, "{dry:?}");
    assert_eq!(delete(&maintainer, "done-1").await, 200);
    assert_eq!(guarded.get(&reader, "/v1/repositories/acme/web").await.status, 200);

    let anns = entries(&guarded, "actor = \"ann\"").await;
    assert_eq!(anns.len(), 1, "a dry run is no change: {anns:?}");
    let entry = &anns[0];
    let of = |key: &str| entry[key].as_str().unwrap_or_default().to_owned();
    let told = [of("method"), of("door"), of("address"), of("repository"), of("target"), of("requestId")];
    assert_eq!(told, ["DeleteTag", "rest", "127.0.0.1", "acme/web", "1", "done-1"]);
    assert_eq!(entry["denied"], Value::Null, "what was not refused was done");
    let bobs = entries(&guarded, "actor = \"bob\"").await;
    assert_eq!(bobs.len(), 1, "{bobs:?}");
    assert_eq!((&bobs[0]["denied"], &bobs[0]["requestId"]), (&json!(true), &json!("refused-1")));
    assert_eq!(entries(&guarded, "denied = true AND repository = \"acme/web\"").await.len(), 1);
    let pushes = entries(&guarded, "method = \"PutArtifact\" AND door = \"oci\"").await;
    assert_eq!(pushes.len(), 1, "{pushes:?}");

    assert_eq!(guarded.get(&maintainer, "/v1/auditEntries").await.status, 403);
    let exported = guarded.get(&guarded.admin, "/v1/auditEntries:export").await;
    let all = entries(&guarded, "").await.len();
    assert_eq!(exported.text.matches("\"method\":").count(), all, "{exported:?}");
    assert!(!exported.text.contains(&guarded.admin) && !exported.text.contains(&maintainer), "a secret is logged");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_in_the_log_can_be_changed_or_removed() {
    let guarded = Guarded::start().await;
    guarded.push("acme/web", "1").await;
    let mut database = guarded.server.database().connection().await;
    for statement in ["update audit_log set actor = 'x'", "delete from audit_log", "truncate audit_log"] {
        let refused = sqlx::query(statement).execute(&mut database).await.unwrap_err();
        assert!(refused.to_string().contains("append-only"), "{statement}: {refused}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_keeper_does_names_its_rule() {
    let settings = [("trash-window", "0s"), ("keeper-interval", "20ms"), ("tombstone-delay", "0s")];
    let guarded = Guarded::with(&settings).await;
    let image = guarded.push("acme/web", "1").await;
    let path = format!("/v1/repositories/acme/web/artifacts/{}", image.digest);
    assert_eq!(guarded.ask(&guarded.admin, Method::DELETE, &path, Value::Null).await.status, 200);
    super::until(async || !entries(&guarded, "rule = \"trash-window\"").await.is_empty()).await;
    let purges = entries(&guarded, "actor = \"keeper\" AND method = \"PurgeArtifacts\"").await;
    assert_eq!(purges[0]["repository"], "acme/web", "{purges:?}");
}
