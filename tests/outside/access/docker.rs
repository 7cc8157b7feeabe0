//! Docker's token flow, by hand and as skopeo walks it.

use std::process::{Command, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::Method;
use serde_json::{Value, json};

use super::Guarded;
use crate::clients::{are_left_out, output};
use crate::support::{error_codes, folder};

/// What the challenge of an answer names.
fn challenge(answer: &reqwest::Response) -> String {
    answer.headers()["www-authenticate"].to_str().unwrap().to_owned()
}

async fn ask(guarded: &Guarded, query: &str, basic: Option<(&str, &str)>) -> (u16, Value) {
    let mut request = guarded.server.http().get(guarded.server.url(&format!("/v2/token?service=wharfinger{query}")));
    if let Some((name, password)) = basic {
        request = request.header("authorization", format!("Basic {}", STANDARD.encode(format!("{name}:{password}"))));
    }
    let answer = request.send().await.unwrap();
    (answer.status().as_u16(), serde_json::from_str(&answer.text().await.unwrap()).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_needs_an_identity_is_told_where_to_get_which_token() {
    let guarded = Guarded::start().await;
    guarded.push("acme/web", "1").await;
    let http = guarded.server.http();
    let base = http.get(guarded.server.url("/v2/")).send().await.unwrap();
    let realm = guarded.server.url("/v2/token");
    assert_eq!(base.status(), 401);
    assert_eq!(challenge(&base), format!("Bearer realm=\"{realm}\",service=\"wharfinger\""));
    assert_eq!(error_codes(base).await, ["UNAUTHORIZED"]);
    for (method, path, scope) in [
        (Method::GET, "/v2/acme/web/manifests/1", "repository:acme/web:pull"),
        (Method::PUT, "/v2/acme/web/manifests/1", "repository:acme/web:pull,push"),
        (Method::POST, "/v2/acme/web/blobs/uploads/", "repository:acme/web:pull,push"),
        (Method::DELETE, "/v2/acme/web/manifests/1", "repository:acme/web:delete"),
        (Method::GET, "/v2/none/none/tags/list", "repository:none/none:pull"),
    ] {
        let refused = http.request(method.clone(), guarded.server.url(path)).send().await.unwrap();
        assert_eq!(refused.status(), 401, "{method} {path}");
        assert!(challenge(&refused).ends_with(&format!(",scope=\"{scope}\"")), "{}", challenge(&refused));
    }
    let guarded = Guarded::with(&[("public-url", "https://registry.example.org")]).await;
    let base = guarded.server.http().get(guarded.server.url("/v2/")).send().await.unwrap();
    assert!(challenge(&base).starts_with("Bearer realm=\"https://registry.example.org/v2/token\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_of_the_flow_is_good_for_its_scopes_and_for_no_more_than_its_account_may_now() {
    let guarded = Guarded::start().await;
    let image = guarded.push("acme/web", "1").await;
    guarded.push("acme/db", "1").await;
    let writer = guarded.account("writer").await;
    let binding = guarded.grant("writer", "ROLE_WRITER", "acme").await;

    let (status, told) = ask(&guarded, "&scope=repository:acme/web:pull", Some(("any", &writer))).await;
    assert_eq!((status, &told["expires_in"], &told["refresh_token"]), (200, &json!(300), &Value::Null), "{told}");
    let pull = guarded.oci(told["token"].as_str().unwrap());
    assert_eq!(told["token"], told["access_token"]);
    assert_eq!(pull.get("/v2/").await.status(), 200);
    assert_eq!(pull.get("/v2/acme/web/manifests/1").await.status(), 200);
    let other = pull.get("/v2/acme/db/manifests/1").await;
    assert_eq!(other.status(), 401, "another token is needed for that");
    assert!(challenge(&other).contains("scope=\"repository:acme/db:pull\""));
    assert_eq!(pull.put("acme/web", "2", &image).await.status(), 401);
    assert_eq!(pull.get("/v2/_catalog").await.status(), 200);
    assert_eq!(pull.get("/v2/_catalog").await.text().await.unwrap(), r#"{"repositories":[]}"#);

    let (_, told) = ask(&guarded, "&scope=repository:acme/web:pull,push", Some(("any", &writer))).await;
    let token = told["token"].as_str().unwrap().to_owned();
    let push = guarded.oci(&token);
    assert_eq!(push.put("acme/web", "2", &image).await.status(), 201);
    assert_eq!(push.delete("/v2/acme/web/manifests/2").await.status(), 403);
    // It is a token of that account at the other doors too, and for no more.
    assert_eq!(guarded.get(&token, "/v1/repositories/acme/web/tags/2").await.status, 200);
    assert_eq!(guarded.get(&token, "/v1/repositories/acme/db/tags/1").await.status, 401);

    let revoked = guarded.ask(&guarded.admin, Method::DELETE, &format!("/v1/bindings/{binding}"), Value::Null).await;
    assert_eq!(revoked.status, 200);
    assert_eq!(push.get("/v2/acme/web/manifests/1").await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_flow_knows_nobody_and_refresh_tokens_and_refuses_the_rest() {
    let guarded = Guarded::start().await;
    guarded.push("open/web", "1").await;
    guarded.push("acme/web", "1").await;
    let open = json!({ "anonymousPull": true });
    assert_eq!(guarded.ask(&guarded.admin, Method::PATCH, "/v1/namespaces/open", open).await.status, 200);
    let (status, told) = ask(&guarded, "&scope=repository:open/web:pull&scope=repository:acme/web:pull", None).await;
    assert_eq!(status, 200, "{told}");
    let nobody = guarded.oci(told["token"].as_str().unwrap());
    assert_eq!(nobody.get("/v2/open/web/manifests/1").await.status(), 200);
    assert_eq!(nobody.get("/v2/acme/web/manifests/1").await.status(), 401);
    assert_eq!(nobody.get("/v2/").await.status(), 401);

    let (status, told) = ask(&guarded, "", Some(("ann", "wrong password"))).await;
    assert_eq!((status, &told["errors"][0]["code"]), (401, &json!("UNAUTHORIZED")), "{told}");

    let ann = guarded.account("ann").await;
    let (_, told) = ask(&guarded, "&offline_token=true", Some(("ann", &ann))).await;
    let refresh = told["refresh_token"].as_str().unwrap().to_owned();
    let form = |text: String| {
        let request = guarded.server.http().post(guarded.server.url("/v2/token"));
        request.header("content-type", "application/x-www-form-urlencoded").body(text).send()
    };
    let by_refresh =
        form(format!("grant_type=refresh_token&service=wharfinger&refresh_token={refresh}")).await.unwrap();
    assert_eq!(by_refresh.status(), 200);
    let by_password = form(format!("grant_type=password&username=ann&password={ann}")).await.unwrap();
    assert_eq!(by_password.status(), 200);
    let told: Value = serde_json::from_str(&by_password.text().await.unwrap()).unwrap();
    let told = told["access_token"].as_str().unwrap();
    assert_eq!(guarded.get(told, "/v2/").await.status, 200);
    assert_eq!(form("grant_type=password&username=ann&password=wrong".to_owned()).await.unwrap().status(), 401);
    assert_eq!(form("grant_type=code".to_owned()).await.unwrap().status(), 400);
}

fn skopeo(arguments: &[&str]) -> Command {
    let mut command = Command::new("skopeo");
    command.args(arguments).stdin(Stdio::null());
    command
}

async fn refused(mut command: Command) -> String {
    let told = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    assert!(!told.status.success(), "{told:?}");
    String::from_utf8_lossy(&told.stderr).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn skopeo_logs_in_copies_inspects_and_deletes() {
    if are_left_out() {
        return;
    }
    let guarded = Guarded::start().await;
    guarded.push("acme/web", "1").await;
    let maintainer = guarded.member("ann", "ROLE_MAINTAINER", "acme").await;
    let password = json!({ "account": {}, "password": "correct horse battery" });
    assert_eq!(guarded.ask(&maintainer, Method::PATCH, "/v1/accounts/ann", password).await.status, 200);
    let address = guarded.server.address().to_string();
    let at = |name: &str| format!("docker://{address}/{name}");
    let (with_token, with_password) = (format!("ann:{maintainer}"), "ann:correct horse battery");

    let web = at("acme/web:1");
    let message = refused(skopeo(&["inspect", "--raw", "--no-creds", "--tls-verify=false", &web])).await;
    assert!(message.contains("authentication required") || message.contains("unauthorized"), "{message}");
    let message = refused(skopeo(&["inspect", "--raw", "--creds=ann:wrong", "--tls-verify=false", &web])).await;
    assert!(message.contains("invalid username/password") || message.contains("unauthorized"), "{message}");
    for creds in [with_token.as_str(), with_password] {
        output(skopeo(&["inspect", "--raw", "--creds", creds, "--tls-verify=false", &web])).await;
    }

    let auth_file = folder().join("auth.json");
    let auth = format!("--authfile={}", auth_file.display());
    output(skopeo(&["login", &auth, "--tls-verify=false", "--username=ann", "--password", &maintainer, &address]))
        .await;
    let message =
        refused(skopeo(&["login", "--tls-verify=false", "--username=ann", "--password=wrong", &address])).await;
    assert!(message.contains("invalid username/password"), "{message}");
    let copy = at("acme/copy:1");
    let tls = ["--src-tls-verify=false", "--dest-tls-verify=false"];
    output(skopeo(&["copy", "--preserve-digests", &auth, tls[0], tls[1], &web, &copy])).await;
    output(skopeo(&["list-tags", &auth, "--tls-verify=false", &at("acme/copy")])).await;
    let elsewhere = at("other/web:1");
    refused(skopeo(&["copy", &auth, tls[0], tls[1], &web, &elsewhere])).await;
    output(skopeo(&["delete", &auth, "--tls-verify=false", &copy])).await;
    refused(skopeo(&["inspect", "--raw", &auth, "--tls-verify=false", &copy])).await;
}
