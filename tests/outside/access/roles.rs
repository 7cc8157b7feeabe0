//! What each role may, what is told of what is not seen, and what lists show.

use reqwest::Method;
use serde_json::{Value, json};

use super::Guarded;

const ROLES: [&str; 4] = ["ROLE_READER", "ROLE_WRITER", "ROLE_MAINTAINER", "ROLE_OWNER"];

#[tokio::test(flavor = "multi_thread")]
async fn each_role_may_what_it_says_and_no_more() {
    let guarded = Guarded::start().await;
    let first = guarded.push("acme/web", "first").await;
    let second = guarded.push("acme/web", "second").await;
    for (rank, role) in ROLES.iter().enumerate() {
        let name = role.to_lowercase().replace("role_", "");
        let token = guarded.member(&name, role, "acme").await;
        let token = token.as_str();
        let may = |least: usize, answer: u16| {
            let expected = if rank >= least { answer / 100 == 2 } else { answer == 403 };
            assert!(expected, "{role} got {answer} where {} may", ROLES[least]);
        };
        may(0, guarded.get(token, "/v1/repositories/acme/web/tags/first").await.status);
        may(0, guarded.oci(token).get("/v2/acme/web/manifests/first").await.status().as_u16());

        let tag = json!({ "tag": name, "digest": first.digest });
        may(1, guarded.post(token, "/v1/repositories/acme/web/tags", tag).await.status);
        may(1, guarded.oci(token).put("acme/web", &format!("{name}-pushed"), &first).await.status().as_u16());
        let repository = json!({ "name": format!("acme/{name}") });
        may(1, guarded.post(token, "/v1/repositories", repository).await.status);

        // A tag is moved by UpdateTag and by a push alike.
        let pushed = format!("{name}-moved");
        assert_eq!(guarded.oci(&guarded.admin).put("acme/web", &pushed, &first).await.status(), 201);
        let to = json!({ "digest": second.digest });
        let path = format!("/v1/repositories/acme/web/tags/{pushed}");
        may(2, guarded.ask(token, Method::PATCH, &path, to).await.status);
        assert_eq!(guarded.oci(&guarded.admin).put("acme/web", &pushed, &second).await.status(), 201);
        may(2, guarded.oci(token).put("acme/web", &pushed, &first).await.status().as_u16());
        may(2, guarded.ask(token, Method::DELETE, &path, Value::Null).await.status);
        let restore = json!({ "validateOnly": true });
        may(2, guarded.post(token, "/v1/repositories/acme/web/versions/1:restore", restore).await.status);

        let described = json!({ "description": name });
        may(3, guarded.ask(token, Method::PATCH, "/v1/namespaces/acme", described).await.status);
        let binding = json!({ "binding": { "account": name, "role": role, "namespace": "acme" } });
        may(3, guarded.post(token, "/v1/bindings", binding).await.status);
        may(3, guarded.get(token, "/v1/bindings?namespace=acme").await.status);
        let purge = guarded.post(token, "/v1/orphans:purge", json!({ "dryRun": true })).await;
        assert_eq!(purge.status, 403, "orphans are for administrators: {purge:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_seen_is_told_as_what_is_not_there() {
    let guarded = Guarded::start().await;
    let image = guarded.push("acme/web", "1").await;
    let stranger = guarded.account("stranger").await;
    let digest = image.digest;
    for path in [
        "/v1/namespaces/acme".to_owned(),
        "/v1/repositories/acme/web".to_owned(),
        "/v1/repositories/acme/web/tags".to_owned(),
        "/v1/repositories/acme/web/tags/1".to_owned(),
        format!("/v1/repositories/acme/web/artifacts/{digest}"),
        format!("/v1/repositories/acme/web/blobs/{digest}"),
        "/v1/repositories?namespace=acme".to_owned(),
        "/v2/acme/web/tags/list".to_owned(),
        format!("/v2/acme/web/manifests/{digest}"),
        format!("/v2/acme/web/blobs/{digest}"),
        "/api/v2.0/projects/acme".to_owned(),
        "/api/v2.0/projects/acme/repositories/web".to_owned(),
        "/v2/registry/acme/repositoriesV2".to_owned(),
    ] {
        let hidden = guarded.get(&stranger, &path).await;
        let missing = guarded.get(&stranger, &path.replace("acme", "none")).await;
        assert_eq!((hidden.status, missing.status), (404, 404), "{path}: {hidden:?}");
        assert_eq!(hidden.text.replace("acme", "none"), missing.text, "{path}");
        for (method, body) in [(Method::DELETE, Value::Null), (Method::PATCH, json!({ "description": "x" }))] {
            let hidden = guarded.ask(&stranger, method.clone(), &path, body.clone()).await;
            let missing = guarded.ask(&stranger, method.clone(), &path.replace("acme", "none"), body).await;
            assert_eq!(hidden.status, missing.status, "{method} {path}: {hidden:?}");
            assert_eq!(hidden.text.replace("acme", "none"), missing.text, "{method} {path}");
        }
        // Whoever proved nothing learns nothing either: it is asked for an identity in both cases.
        let hidden = guarded.get("", &path).await;
        let missing = guarded.get("", &path.replace("acme", "none")).await;
        assert_eq!((hidden.status, missing.status), (401, 401), "{path}: {hidden:?}");
        assert_eq!(hidden.text, missing.text.replace("none", "acme"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_reads_a_namespace_that_allows_it_and_nobody_writes_there() {
    let guarded = Guarded::start().await;
    guarded.push("acme/web", "1").await;
    guarded.push("other/web", "1").await;
    let path = "/v1/repositories/acme/web/tags/1";
    assert_eq!(guarded.get("", path).await.status, 401);
    let open = json!({ "anonymousPull": true });
    assert_eq!(guarded.ask(&guarded.admin, Method::PATCH, "/v1/namespaces/acme", open).await.status, 200);
    assert_eq!(guarded.get("", path).await.status, 200);
    let stranger = guarded.account("stranger").await;
    assert_eq!(guarded.get(&stranger, path).await.status, 200);
    assert_eq!(guarded.ask("", Method::DELETE, path, Value::Null).await.status, 401);
    assert_eq!(guarded.ask(&stranger, Method::DELETE, path, Value::Null).await.status, 403);
    assert_eq!(guarded.get("", "/v1/repositories/acme/none/tags/1").await.status, 404);
    let listed = guarded.get("", "/v2/_catalog").await.json();
    assert_eq!(listed["repositories"], json!(["acme/web"]));
    let harbor = guarded.get("", "/api/v2.0/projects/acme").await.json();
    assert_eq!(harbor["metadata"]["public"], "true");
    // A wrong password does not end a request to Harbor's API: it goes on without an identity.
    assert_eq!(guarded.get("whf_wrong", "/api/v2.0/projects/acme").await.status, 200);
    assert_eq!(guarded.get("whf_wrong", "/api/v2.0/projects/other").await.status, 401);

    let close = json!({ "anonymousPull": false });
    let close = guarded.ask(&guarded.admin, Method::PATCH, "/v1/namespaces/acme?updateMask=anonymousPull", close).await;
    assert_eq!(close.status, 200, "{close:?}");
    assert_eq!(guarded.get("", path).await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn deleting_and_making_a_namespace_anew_leaves_nothing_to_those_bound_before() {
    let guarded = Guarded::start().await;
    guarded.push("acme/web", "1").await;
    let owner = guarded.member("owner", "ROLE_OWNER", "acme").await;
    let reader = guarded.member("reader", "ROLE_READER", "acme/web").await;
    let path = "/v1/repositories/acme/web/tags/1";
    assert_eq!((guarded.get(&owner, path).await.status, guarded.get(&reader, path).await.status), (200, 200));
    let gone = guarded.ask(&owner, Method::DELETE, "/v1/namespaces/acme", Value::Null).await;
    assert_eq!(gone.status, 200, "{gone:?}");
    assert_eq!((guarded.get(&owner, path).await.status, guarded.get(&reader, path).await.status), (404, 404));
    guarded.push("acme/web", "1").await;
    assert_eq!((guarded.get(&owner, path).await.status, guarded.get(&reader, path).await.status), (404, 404));
    assert_eq!(guarded.get(&owner, "/v1/namespaces/acme").await.status, 404);
    assert_eq!(guarded.ask(&owner, Method::DELETE, "/v1/namespaces/acme", Value::Null).await.status, 404);

    // What comes back from the trash is theirs again.
    assert_eq!(guarded.ask(&guarded.admin, Method::DELETE, "/v1/namespaces/acme", Value::Null).await.status, 200);
    let back = guarded.post(&owner, "/v1/namespaces/acme:undelete", json!({})).await;
    assert_eq!(back.status, 404, "the latest of that name is another's: {back:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_owner_restores_what_it_deleted() {
    let guarded = Guarded::start().await;
    guarded.push("acme/web", "1").await;
    let owner = guarded.member("owner", "ROLE_OWNER", "acme").await;
    let writer = guarded.member("writer", "ROLE_WRITER", "acme").await;
    assert_eq!(guarded.ask(&owner, Method::DELETE, "/v1/namespaces/acme", Value::Null).await.status, 200);
    let listed = guarded.get(&owner, "/v1/namespaces?showDeleted=true").await.json();
    assert_eq!(listed["namespaces"][0]["name"], "acme", "{listed}");
    assert_eq!(guarded.post(&writer, "/v1/namespaces/acme:undelete", json!({})).await.status, 403);
    assert_eq!(guarded.post(&owner, "/v1/namespaces/acme:undelete", json!({})).await.status, 200);
    assert_eq!(guarded.get(&owner, "/v1/repositories/acme/web/tags/1").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_show_what_is_seen_and_their_pages_are_full() {
    let guarded = Guarded::start().await;
    for name in ["acme/a", "acme/b", "hidden/a", "hidden/b", "mixed/seen", "mixed/unseen", "zeta/a"] {
        guarded.push(name, &name.replace('/', "-")).await;
    }
    let ann = guarded.member("ann", "ROLE_READER", "acme").await;
    for place in ["mixed/seen", "zeta"] {
        guarded.grant("ann", "ROLE_READER", place).await;
    }
    let names = |answer: &Value, list: &str, key: &str| -> Vec<String> {
        let items = answer[list].as_array().cloned().unwrap_or_default();
        items.iter().map(|item| item[key].as_str().unwrap().to_owned()).collect()
    };
    let namespaces = guarded.get(&ann, "/v1/namespaces").await.json();
    assert_eq!(names(&namespaces, "namespaces", "name"), ["acme", "zeta"]);
    let seen = ["acme/a", "acme/b", "mixed/seen", "zeta/a"];
    let mut paged = Vec::new();
    let mut token = String::new();
    loop {
        let page = guarded.get(&ann, &format!("/v1/repositories?pageSize=3&pageToken={token}")).await.json();
        let found = names(&page, "repositories", "name");
        token = page["nextPageToken"].as_str().unwrap_or_default().to_owned();
        assert!(found.len() == 3 || token.is_empty(), "a page before the last is full: {page}");
        paged.extend(found);
        if token.is_empty() {
            break;
        }
    }
    assert_eq!(paged, seen);
    let first = guarded.get(&ann, "/v1/repositories?pageSize=1").await.json();
    let token = first["nextPageToken"].as_str().unwrap();
    let other = guarded.get(&guarded.admin, &format!("/v1/repositories?pageSize=1&pageToken={token}")).await;
    assert_eq!(other.reason(), "PAGE_TOKEN_INVALID", "a page token is its query's and its caller's");
    let within = guarded.get(&ann, "/v1/repositories?namespace=mixed").await.json();
    assert_eq!(names(&within, "repositories", "name"), ["mixed/seen"]);
    assert_eq!(guarded.get(&ann, "/v2/_catalog").await.json()["repositories"], json!(seen));

    // Across the dialects.
    let chkk = guarded.get(&ann, "/ocirepositories").await.text;
    let pulp = guarded.get(&ann, "/pulp/api/v3/repositories/container/container-push/").await.json();
    let harbor = guarded.get(&ann, "/api/v2.0/projects").await;
    assert!(!chkk.contains("hidden") && !chkk.contains("unseen") && chkk.contains("seen"), "{chkk}");
    assert_eq!(pulp["count"], 4, "{pulp}");
    assert!(!harbor.text.contains("hidden") && harbor.text.contains("acme"), "{harbor:?}");
    let tags = guarded.get(&ann, "/pulp/api/v3/content/container/manifests/").await.json();
    let all = guarded.get(&guarded.admin, "/pulp/api/v3/content/container/manifests/").await.json();
    assert!(tags["count"].as_i64() < all["count"].as_i64(), "{tags}");
}

#[tokio::test(flavor = "multi_thread")]
async fn operations_are_seen_by_their_starters_and_by_those_who_see_what_they_work_on() {
    let guarded = Guarded::start().await;
    guarded.push("acme/web", "1").await;
    let owner = guarded.member("owner", "ROLE_OWNER", "acme").await;
    let reader = guarded.member("reader", "ROLE_READER", "acme").await;
    let stranger = guarded.account("stranger").await;
    let gone = guarded.ask(&owner, Method::DELETE, "/v1/repositories/acme/web", Value::Null).await.json();
    let uid = gone["operation"]["uid"].as_str().unwrap();
    let path = format!("/v1/operations/{uid}");
    assert_eq!(guarded.get(&owner, &path).await.status, 200);
    assert_eq!(guarded.get(&reader, &path).await.status, 200);
    assert_eq!(guarded.get(&stranger, &path).await.status, 404);
    let seen = async |token: &str| {
        guarded.get(token, "/v1/operations").await.json()["operations"].as_array().map_or(0, Vec::len)
    };
    assert_eq!((seen(&owner).await, seen(&reader).await, seen(&stranger).await), (1, 1, 0));
    let cancel = format!("{path}:cancel");
    assert_eq!(guarded.post(&stranger, &cancel, json!({})).await.status, 404);
    assert_eq!(guarded.post(&reader, &cancel, json!({})).await.status, 403);
    assert_eq!(guarded.post(&owner, &cancel, json!({})).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_push_makes_a_namespace_for_whom_the_settings_say_and_makes_them_its_owner() {
    let guarded = Guarded::start().await;
    let ann = guarded.account("ann").await;
    let refused = guarded.oci(&ann).request(Method::POST, "/v2/new/web/blobs/uploads/").send().await.unwrap();
    assert_eq!(refused.status(), 404);
    assert_eq!(guarded.post(&ann, "/v1/namespaces", json!({ "name": "new" })).await.status, 403);

    let guarded = Guarded::with(&[("namespace-creation", "accounts")]).await;
    let ann = guarded.account("ann").await;
    let bob = guarded.account("bob").await;
    guarded.oci(&ann).push_image("new/web", "1").await;
    assert_eq!(guarded.get(&bob, "/v1/repositories/new/web").await.status, 404);
    let refused = guarded.oci(&bob).request(Method::POST, "/v2/new/web/blobs/uploads/").send().await.unwrap();
    assert_eq!(refused.status(), 404);
    assert_eq!(guarded.ask(&ann, Method::DELETE, "/v1/namespaces/new", Value::Null).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn permissions_can_be_tested() {
    let guarded = Guarded::start().await;
    guarded.push("acme/web", "1").await;
    let writer = guarded.member("writer", "ROLE_WRITER", "acme/web").await;
    let question = |repository: &str| {
        json!({ "repository": repository,
                "permissions": ["PERMISSION_READ", "PERMISSION_PUSH", "PERMISSION_DELETE", "PERMISSION_ADMINISTER"] })
    };
    let path = "/v1/access:testPermissions";
    let may = async |token: &str, repository: &str| {
        guarded.post(token, path, question(repository)).await.json()["permissions"].clone()
    };
    assert_eq!(may(&writer, "acme/web").await, json!(["PERMISSION_READ", "PERMISSION_PUSH"]));
    assert_eq!(may(&writer, "acme/db").await, Value::Null);
    assert_eq!(may("", "acme/web").await, Value::Null);
    assert_eq!(may(&guarded.admin, "acme/web").await.as_array().unwrap().len(), 4);
}
