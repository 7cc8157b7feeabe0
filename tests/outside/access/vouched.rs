//! Identities that somebody else vouches for: an issuer of JSON Web Tokens, an authority of client certificates. And budgets of
//! requests, which follow the identity.

use std::time::{SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::routing::get;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use rcgen::SanType;
use reqwest::Method;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use wharfinger::access::Secret;

use super::Guarded;
use crate::serve_tls::Authority;
use crate::support::TestServer;

/// An issuer that signs what it is told to, and publishes its key as OpenID Connect Discovery says.
struct Issuer {
    url: String,
    key: EcdsaKeyPair,
}

impl Issuer {
    async fn start() -> Self {
        let random = SystemRandom::new();
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).unwrap();
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pkcs8.as_ref(), &random).unwrap();
        let point = key.public_key().as_ref();
        let (x, y) = (BASE64.encode(&point[1..33]), BASE64.encode(&point[33..]));
        let keys = json!({ "keys": [{ "kty": "EC", "crv": "P-256", "kid": "1", "x": x, "y": y }] }).to_string();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let discovery = json!({ "issuer": url, "jwks_uri": format!("{url}/keys") }).to_string();
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(async move || discovery))
            .route("/keys", get(async move || keys));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let service = TowerToHyperService::new(router.clone());
                tokio::spawn(async move {
                    let _ = Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(stream), service).await;
                });
            }
        });
        Self { url, key }
    }

    fn token(&self, subject: &str, audience: &str, seconds: i64) -> String {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() as i64;
        let claims = json!({ "iss": self.url, "aud": audience, "sub": subject, "exp": now + seconds });
        let header = json!({ "alg": "ES256", "kid": "1" });
        let message = format!("{}.{}", BASE64.encode(header.to_string()), BASE64.encode(claims.to_string()));
        let signature = self.key.sign(&SystemRandom::new(), message.as_bytes()).unwrap();
        format!("{message}.{}", BASE64.encode(signature))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_of_an_issuer_is_the_account_that_it_is_linked_to_at_every_door() {
    let issuer = Issuer::start().await;
    let guarded = Guarded::with(&[("oidc-issuers", &issuer.url), ("oidc-audience", "the wharf")]).await;
    guarded.push("acme/web", "1").await;
    guarded.member("ann", "ROLE_READER", "acme").await;
    let token = issuer.token("ann@example.org", "the wharf", 3600);
    let who = async |token: &str| guarded.get(token, "/v1/access:whoAmI").await;
    assert_eq!(who(&token).await.status, 401, "nobody linked it yet");

    let identity = json!({ "identity": { "source": issuer.url, "subject": "ann@example.org" } });
    let at = "/v1/accounts/ann/identities";
    assert_eq!(guarded.post(&guarded.admin, at, identity.clone()).await.status, 200);
    assert_eq!(guarded.post(&guarded.admin, at, identity.clone()).await.status, 200, "again is harmless");
    assert_eq!(who(&token).await.json()["name"], "ann");
    for path in
        ["/v1/repositories/acme/web", "/v2/acme/web/tags/list", "/api/v2.0/projects/acme", "/v2/registries/acme"]
    {
        let seen = guarded.get(&token, path).await;
        assert_eq!(seen.status, 200, "{path}: {seen:?}");
    }
    assert_eq!(guarded.ask(&token, Method::DELETE, "/v1/repositories/acme/web", Value::Null).await.status, 403);

    let listed = guarded.get(&guarded.admin, at).await.json();
    assert_eq!(listed["identities"][0]["subject"], "ann@example.org", "{listed}");
    guarded.account("bob").await;
    let taken = guarded.post(&guarded.admin, "/v1/accounts/bob/identities", identity.clone()).await;
    assert_eq!((taken.status, taken.reason().as_str()), (409, "IDENTITY_TAKEN"), "{taken:?}");

    for refused in [
        issuer.token("ann@example.org", "somebody else", 3600),
        issuer.token("ann@example.org", "the wharf", -3600),
        issuer.token("bob@example.org", "the wharf", 3600),
        Issuer::start().await.token("ann@example.org", "the wharf", 3600),
    ] {
        assert_eq!(who(&refused).await.status, 401);
    }

    let unlinked = guarded.post(&guarded.admin, "/v1/accounts/ann/identities:unlink", identity.clone()).await;
    assert_eq!(unlinked.status, 200, "{unlinked:?}");
    assert_eq!(who(&token).await.status, 401);
    let gone = guarded.post(&guarded.admin, "/v1/accounts/ann/identities:unlink", identity).await;
    assert_eq!((gone.status, gone.reason().as_str()), (404, "NOT_FOUND"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_certificate_is_the_account_that_its_first_name_is_linked_to() {
    let authority = Authority::new();
    authority.renew();
    let authorities = authority.write("clients.pem", &authority.pem());
    let admin = Secret::fresh().expose().to_owned();
    let server = TestServer::with(&[
        ("auth", "on"),
        ("admin-token", &admin),
        ("tls-cert", &authority.path("cert.pem")),
        ("tls-key", &authority.path("key.pem")),
        ("tls-client-ca", &authorities),
    ])
    .await;
    let root = reqwest::Certificate::from_pem(authority.pem().as_bytes()).unwrap();
    let client = |identity: Option<reqwest::Identity>| {
        let client = reqwest::Client::builder().no_proxy().tls_certs_only([root.clone()]);
        identity.into_iter().fold(client, reqwest::ClientBuilder::identity).build().unwrap()
    };
    let spiffe = "spiffe://example.org/ci";
    let signed = authority.sign(vec![SanType::URI(spiffe.try_into().unwrap())]);
    let ci = client(Some(reqwest::Identity::from_pem(signed.pem().as_bytes()).unwrap()));
    let url = |path: &str| format!("https://{}{path}", server.address());
    let post = async |path: &str, body: Value| {
        let request = client(None).post(url(path)).bearer_auth(&admin).header("content-type", "application/json");
        request.body(body.to_string()).send().await.unwrap().status()
    };
    let who = async |client: &reqwest::Client, token: &str| {
        let request = client.get(url("/v1/access:whoAmI"));
        let request = if token.is_empty() { request } else { request.bearer_auth(token) };
        let answer: Value = serde_json::from_str(&request.send().await.unwrap().text().await.unwrap()).unwrap();
        answer["name"].as_str().map(str::to_owned)
    };
    assert_eq!(post("/v1/accounts", json!({ "account": { "name": "ci", "kind": "ACCOUNT_KIND_SERVICE" } })).await, 200);
    let identity = json!({ "identity": { "source": "x509", "subject": format!("uri:{spiffe}") } });
    assert_eq!(post("/v1/accounts/ci/identities", identity).await, 200);

    assert_eq!(who(&ci, "").await.as_deref(), Some("ci"));
    assert_eq!(who(&ci, &admin).await.as_deref(), Some("admin"), "a token says more than the connection");
    assert_eq!(who(&client(None), "").await.as_deref(), Some("anonymous"));
    let other = authority.sign(Vec::new());
    let other = client(Some(reqwest::Identity::from_pem(other.pem().as_bytes()).unwrap()));
    assert_eq!(who(&other, "").await, None, "a certificate that means nobody is refused");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_account_has_a_budget_of_its_own() {
    let guarded = Guarded::with(&[("rate-limit", "3/h")]).await;
    let ann = guarded.account("ann").await;
    for remaining in ["2", "1", "0"] {
        let answer = guarded.get(&ann, "/v1/namespaces").await;
        assert_eq!((answer.status, answer.headers["ratelimit-remaining"].to_str().unwrap()), (200, remaining));
    }
    let refused = guarded.get(&ann, "/v1/namespaces").await;
    assert!(refused.status == 429 && refused.text.contains("RATE_LIMITED"), "{refused:?}");
    assert!(refused.headers.contains_key("retry-after"));
    assert_eq!(guarded.get(&ann, "/v2/").await.status, 429);
    // Two of its three went into making the account.
    assert_eq!(guarded.get(&guarded.admin, "/v1/namespaces").await.status, 200);
    assert_eq!(guarded.get(&guarded.admin, "/v1/namespaces").await.status, 429);
    // Nobody known has no budget, and is no way around one's own either.
    assert_eq!(guarded.get("", "/v1/namespaces").await.status, 200);
}
