//! Tags kept by pattern and artifacts kept by pins, at every door and from everybody.

use reqwest::Method;
use serde_json::{Value, json};

use super::Guarded;

async fn rule(guarded: &Guarded, place: &str, pattern: &str, protection: &str) -> String {
    let kind = if place.contains('/') { "repository" } else { "namespace" };
    let rule = json!({ "rule": { kind: place, "pattern": pattern, "protection": protection } });
    let made = guarded.post(&guarded.admin, "/v1/tagRules", rule).await;
    assert_eq!(made.status, 200, "{made:?}");
    made.json()["uid"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_immutable_pattern_keeps_tags_where_they_are_by_every_way() {
    let guarded = Guarded::start().await;
    let first = guarded.push("acme/web", "v1").await;
    let second = guarded.push("acme/web", "latest").await;
    let uid = rule(&guarded, "acme", "v*", "TAG_PROTECTION_IMMUTABLE").await;
    let admin = guarded.admin.as_str();
    let oci = guarded.oci(admin);
    let tag = "/v1/repositories/acme/web/tags/v1";
    let artifact = format!("/v1/repositories/acme/web/artifacts/{}", first.digest);
    let refused = [
        guarded.ask(admin, Method::PATCH, tag, json!({ "digest": second.digest })).await,
        guarded.ask(admin, Method::DELETE, tag, Value::Null).await,
        guarded.ask(admin, Method::DELETE, &artifact, Value::Null).await,
        guarded.ask(admin, Method::DELETE, &format!("{artifact}?validateOnly=true"), Value::Null).await,
        guarded.post(admin, "/v1/repositories/acme/web/versions/0:restore", json!({})).await,
    ];
    for answer in refused {
        assert_eq!(answer.reason(), "TAG_IMMUTABLE", "{answer:?}");
    }
    assert_eq!(oci.put("acme/web", "v1", &second).await.status(), 409);
    assert_eq!(oci.delete("/v2/acme/web/manifests/v1").await.status(), 409);
    assert_eq!(oci.put("acme/web", "v1", &first).await.status(), 201, "it points there already");
    assert_eq!(oci.put("acme/web", "v2", &second).await.status(), 201, "new tags may come");
    assert_eq!(oci.put("acme/web", "latest", &first).await.status(), 201, "other tags may move");

    let listed = guarded.get(admin, "/v1/namespaces/acme/tagRules").await.json();
    assert_eq!(listed["rules"][0]["pattern"], "v*", "{listed}");
    assert_eq!(guarded.ask(admin, Method::DELETE, &format!("/v1/tagRules/{uid}"), Value::Null).await.status, 200);
    assert_eq!(guarded.ask(admin, Method::DELETE, tag, Value::Null).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_protected_pattern_lets_tags_move_and_keeps_them_from_deletion() {
    let guarded = Guarded::start().await;
    let first = guarded.push("acme/web", "stable").await;
    let second = guarded.push("acme/web", "other").await;
    guarded.push("acme/db", "stable").await;
    rule(&guarded, "acme/web", "stable", "TAG_PROTECTION_PROTECTED").await;
    let oci = guarded.oci(&guarded.admin);
    assert_eq!(oci.put("acme/web", "stable", &second).await.status(), 201);
    assert_eq!(oci.delete("/v2/acme/web/manifests/stable").await.status(), 409);
    assert_eq!(oci.delete(&format!("/v2/acme/web/manifests/{}", second.digest)).await.status(), 409);
    assert_eq!(oci.delete(&format!("/v2/acme/web/manifests/{}", first.digest)).await.status(), 202);
    assert_eq!(oci.delete("/v2/acme/db/manifests/stable").await.status(), 202, "the rule is another repository's");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pin_keeps_its_artifact_and_everything_that_it_lies_in() {
    let guarded = Guarded::start().await;
    let image = guarded.push("acme/web", "1").await;
    let maintainer = guarded.member("ann", "ROLE_MAINTAINER", "acme").await;
    let writer = guarded.member("bob", "ROLE_WRITER", "acme").await;
    let artifact = format!("/v1/repositories/acme/web/artifacts/{}", image.digest);
    let pin = format!("{artifact}:pin");
    assert_eq!(guarded.post(&writer, &pin, json!({})).await.status, 403);
    let pinned = guarded.post(&maintainer, &pin, json!({ "reason": "runs in production" })).await;
    assert_eq!((pinned.status, &pinned.json()["creator"]), (200, &json!("ann")), "{pinned:?}");
    let listed = guarded.get(&writer, "/v1/repositories/acme/web/pins").await.json();
    assert_eq!(listed["pins"][0]["reason"], "runs in production");
    for path in [artifact.as_str(), "/v1/repositories/acme/web", "/v1/namespaces/acme"] {
        let refused = guarded.ask(&guarded.admin, Method::DELETE, path, Value::Null).await;
        assert_eq!(refused.reason(), "ARTIFACT_PINNED", "{path}: {refused:?}");
    }
    let oci = guarded.oci(&guarded.admin);
    assert_eq!(oci.delete(&format!("/v2/acme/web/manifests/{}", image.digest)).await.status(), 405);
    assert_eq!(oci.delete("/v2/acme/web/manifests/1").await.status(), 202, "a tag is no artifact");
    assert_eq!(guarded.post(&maintainer, &format!("{artifact}:unpin"), json!({})).await.status, 200);
    assert_eq!(guarded.post(&maintainer, &format!("{artifact}:unpin"), json!({})).await.status, 404);
    assert_eq!(guarded.ask(&maintainer, Method::DELETE, &artifact, Value::Null).await.status, 200);
}
