//! Accounts, passwords and tokens: how a caller becomes somebody, and stops being it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::Method;
use serde_json::{Value, json};
use wharfinger::access::Secret;

use super::Guarded;

#[tokio::test(flavor = "multi_thread")]
async fn the_first_start_makes_an_administrator_and_everybody_else_is_nobody() {
    let guarded = Guarded::start().await;
    let admin = guarded.get(&guarded.admin, "/v1/access:whoAmI").await.json();
    assert_eq!((&admin["account"]["name"], &admin["admin"]), (&json!("admin"), &json!(true)), "{admin}");
    let nobody = guarded.get("", "/v1/access:whoAmI").await.json();
    assert_eq!((&nobody["name"], &nobody["account"]), (&json!("anonymous"), &Value::Null), "{nobody}");

    let refused = guarded.post("", "/v1/namespaces", json!({ "name": "acme" })).await;
    assert_eq!((refused.status, refused.reason().as_str()), (401, "UNAUTHENTICATED"), "{refused:?}");
    assert!(refused.headers.get_all("www-authenticate").iter().any(|value| value == "Bearer realm=\"wharfinger\""));
    assert_eq!(guarded.get("", "/v1/namespaces").await.json()["namespaces"], Value::Null);
}

#[tokio::test(flavor = "multi_thread")]
async fn credentials_that_are_not_valid_are_refused_even_where_nobody_needs_any() {
    let guarded = Guarded::start().await;
    let made_up = Secret::fresh();
    let mistyped = guarded.admin.replace("whf_", "whf_0");
    for token in [made_up.expose(), &mistyped, "x", "whr_e30.e30", "eyJhbGciOiJub25lIn0.e30."] {
        let refused = guarded.get(token, "/v1/namespaces").await;
        assert_eq!((refused.status, refused.reason().as_str()), (401, "UNAUTHENTICATED"), "{token}: {refused:?}");
        assert_eq!(refused.json()["error"]["details"][0]["metadata"]["credentials"], "invalid");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_works_until_it_is_revoked_or_has_expired() {
    let guarded = Guarded::start().await;
    guarded.account("ann").await;
    let (token, uid) = guarded.token(&json!({ "account": "ann", "description": "ci" }), json!("3600s")).await;
    assert_eq!(guarded.get(&token, "/v1/access:whoAmI").await.json()["name"], "ann");
    let listed = guarded.get(&token, "/v1/tokens").await.json();
    let ours = listed["tokens"].as_array().unwrap().iter().find(|it| it["uid"] == json!(uid)).unwrap().clone();
    assert!(token.starts_with(ours["prefix"].as_str().unwrap()) && !listed.to_string().contains(&token), "{listed}");

    let revoked = guarded.post(&token, &format!("/v1/tokens/{uid}:revoke"), json!({})).await;
    assert!(revoked.json()["revokeTime"].is_string(), "{revoked:?}");
    assert_eq!(guarded.get(&token, "/v1/access:whoAmI").await.status, 401);

    let (expired, uid) = guarded.token(&json!({ "account": "ann" }), json!("3600s")).await;
    let query = sqlx::query("update tokens set expire_time = now() where uid = $1::uuid").bind(&uid);
    let mut database = guarded.server.database().connection().await;
    query.execute(&mut database).await.unwrap();
    assert_eq!(guarded.get(&expired, "/v1/access:whoAmI").await.status, 401);
    let kept: bool = sqlx::query_scalar("select bool_or(position($1::bytea in secret_hash) > 0) from tokens")
        .bind(token.as_bytes())
        .fetch_one(&mut database)
        .await
        .unwrap();
    assert!(!kept, "a secret is kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_proves_an_account_by_basic_and_so_does_a_token() {
    let guarded = Guarded::start().await;
    let account = json!({ "account": { "name": "ann" }, "password": "correct horse battery" });
    assert_eq!(guarded.post(&guarded.admin, "/v1/accounts", account).await.status, 200);
    let (token, _) = guarded.token(&json!({ "account": "ann" }), Value::Null).await;
    let basic = async |name: &str, password: &str| {
        let proof = STANDARD.encode(format!("{name}:{password}"));
        let request = guarded.server.http().get(guarded.server.url("/v1/access:whoAmI"));
        request.header("authorization", format!("Basic {proof}")).send().await.unwrap().status().as_u16()
    };
    assert_eq!(basic("ann", "correct horse battery").await, 200);
    assert_eq!(basic("ann", "correct horse battery").await, 200);
    assert_eq!(basic("whoever", &token).await, 200);
    assert_eq!(basic("ann", "wrong horse battery").await, 401);
    assert_eq!(basic("nobody", "correct horse battery").await, 401);

    let change = json!({ "account": {}, "password": "another battery staple" });
    let changed = guarded.ask(&token, Method::PATCH, "/v1/accounts/ann", change).await;
    assert_eq!(changed.status, 200, "{changed:?}");
    assert_eq!(basic("ann", "correct horse battery").await, 401);
    assert_eq!(basic("ann", "another battery staple").await, 200);
    let short = json!({ "account": {}, "password": "short" });
    assert_eq!(guarded.ask(&token, Method::PATCH, "/v1/accounts/ann", short).await.status, 400);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disabled_account_may_nothing_and_nobody_makes_themselves_more_than_they_are() {
    let guarded = Guarded::start().await;
    let ann = guarded.account("ann").await;
    let elevate = json!({ "account": { "admin": true } });
    assert_eq!(guarded.ask(&ann, Method::PATCH, "/v1/accounts/ann", elevate).await.status, 403);
    assert_eq!(guarded.get(&ann, "/v1/accounts").await.status, 403);
    assert_eq!(guarded.get(&ann, "/v1/accounts/admin").await.status, 404);
    let other = guarded.post(&ann, "/v1/tokens", json!({ "token": { "account": "admin" } })).await;
    assert_eq!((other.status, other.reason().as_str()), (404, "ACCOUNT_NOT_FOUND"));

    let disable = json!({ "account": { "disabled": true } });
    assert_eq!(guarded.ask(&guarded.admin, Method::PATCH, "/v1/accounts/ann", disable).await.status, 200);
    assert_eq!(guarded.get(&ann, "/v1/access:whoAmI").await.status, 401);
    let last = json!({ "account": { "disabled": true } });
    assert_eq!(guarded.ask(&guarded.admin, Method::PATCH, "/v1/accounts/admin", last).await.status, 400);
    assert_eq!(guarded.get(&guarded.admin, "/v1/access:whoAmI").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_for_less_is_good_for_less() {
    let guarded = Guarded::start().await;
    guarded.push("acme/web", "1").await;
    guarded.push("other/web", "1").await;
    guarded.account("ann").await;
    for namespace in ["acme", "other"] {
        guarded.grant("ann", "ROLE_OWNER", namespace).await;
    }
    let (reading, _) = guarded.token(&json!({ "account": "ann", "maxRole": "ROLE_READER" }), Value::Null).await;
    let (here, _) = guarded.token(&json!({ "account": "ann", "namespace": "acme" }), Value::Null).await;
    let (only, _) = guarded.token(&json!({ "account": "ann", "repository": "acme/web" }), Value::Null).await;
    let tag = async |token: &str, repository: &str| {
        guarded.get(token, &format!("/v1/repositories/{repository}/tags/1")).await.status
    };
    let untag = async |token: &str, repository: &str| {
        let path = format!("/v1/repositories/{repository}/tags/1");
        guarded.ask(token, Method::DELETE, &path, Value::Null).await.status
    };
    assert_eq!((tag(&reading, "acme/web").await, untag(&reading, "acme/web").await), (200, 403));
    assert_eq!((tag(&here, "acme/web").await, tag(&here, "other/web").await), (200, 404));
    assert_eq!((tag(&only, "acme/web").await, tag(&only, "other/web").await), (200, 404));
    // A token for less makes none for more.
    assert_eq!(guarded.post(&here, "/v1/tokens", json!({})).await.status, 404);
    assert_eq!(untag(&only, "acme/web").await, 200);

    let gone = guarded.ask(&guarded.admin, Method::DELETE, "/v1/namespaces/acme", Value::Null).await;
    assert_eq!(gone.status, 200);
    guarded.push("acme/web", "1").await;
    guarded.grant("ann", "ROLE_OWNER", "acme").await;
    assert_eq!((tag(&here, "acme/web").await, tag(&only, "acme/web").await), (404, 404));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_command_line_calls_with_a_token() {
    let guarded = Guarded::start().await;
    let call = |token: Option<String>| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_wharfinger"));
        command.args(["call", "--server", &guarded.server.url(""), "AccessService/ListAccounts"]);
        command.env_remove("WHARFINGER_TOKEN");
        if let Some(token) = token {
            command.env("WHARFINGER_TOKEN", token);
        }
        tokio::task::spawn_blocking(move || command.output().unwrap())
    };
    let told = call(Some(guarded.admin.clone())).await.unwrap();
    assert!(told.status.success() && String::from_utf8_lossy(&told.stdout).contains("\"admin\""), "{told:?}");
    let refused = call(None).await.unwrap();
    assert!(String::from_utf8_lossy(&refused.stderr).contains("UNAUTHENTICATED"), "{refused:?}");
}

/// Vouches for whoever names themselves in a header, unless the name is a lie.
#[derive(Debug)]
struct Trusting;

impl wharfinger::access::Voucher for Trusting {
    fn vouch<'a>(&'a self, evidence: wharfinger::access::Evidence<'a>) -> wharfinger::access::Vouching<'a> {
        let said = evidence.headers.get("x-said").map(|value| value.to_str().unwrap().to_owned());
        Box::pin(async move {
            match said.as_deref() {
                None => Ok(None),
                Some("lie") => Err(wharfinger::access::Invalid),
                Some(subject) => Ok(Some(wharfinger::access::Vouched {
                    source: "test".to_owned(),
                    subject: subject.to_owned(),
                    expire_time: None,
                })),
            }
        })
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_identity_that_somebody_vouches_for_is_the_account_that_the_books_say() {
    use wharfinger::app::{ChangeOptions, CreateAccount};
    use wharfinger::domain::access::AccountKind;

    let house = crate::house::House::open().await;
    let input = CreateAccount {
        name: "ann".to_owned(),
        kind: AccountKind::User,
        description: String::new(),
        password: None,
        is_admin: false,
        options: ChangeOptions::default(),
    };
    house.app.create_account(&house.caller, input).await.unwrap();
    let statement =
        "insert into account_identities (account_id, source, subject) select id, 'test', 'cn=ann' from accounts";
    crate::behind::execute(&house.app, statement).await;
    house.app.access().believe(vec![std::sync::Arc::new(Trusting)]);
    let identify = async |said: &str| {
        let headers = http::HeaderMap::from_iter([("x-said".parse().unwrap(), said.parse().unwrap())]);
        house.app.access().identify(&headers, &http::Extensions::new()).await
    };
    assert_eq!(&*identify("cn=ann").await.subject().unwrap().name, "ann");
    assert!(identify("cn=bob").await.is_refused() && identify("lie").await.is_refused());
    let nobody = house.app.access().identify(&http::HeaderMap::new(), &http::Extensions::new()).await;
    assert!(nobody.subject().is_none() && !nobody.is_refused());
}
