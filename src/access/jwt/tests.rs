//! Tokens beside a small issuer of this test's own, which signs, publishes and rotates its keys.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use jsonwebtoken::crypto::JwtVerifier;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use super::*;

/// A signature by RSA, made once with another tool; its private key was thrown away.
const RSA_MODULUS: &str = "uhUhni9pmg6dmTxHNI7tHNt3YYjfAip65gNAnm9Oz2NOYUq8AafWDHYej-g8l7yUIZMaa-dmjf5t3GDOFjQsJr75v4XNHYWCna8HAyStw5Rs-OahUWvhTFpUKvie-Nu9Dk06tC4RYBbc0Ypm9P6JeuKRaWjfJuvnW_UWl5tK8UdGtLOic8nG5zV6Sggi9tP61YGv3P1lxzTw_2-7iaQXpxIuz3XYyaC0mqxGtUWPfcb6qlsKs1loybj1wKRVfrV1bth5EzTVq_vP31aNzh8upbJ134hF8jKBcDqWljGW26kUKXnO9S0zIXz8RgHWzxRUcIH-XWRGL1chtNQ7KVzq6w";
const RSA_TOKEN: &str = "eyJhbGciOiJSUzI1NiIsImtpZCI6InJzYSIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2lzc3Vlci50ZXN0IiwiYXVkIjoid2hhcmZpbmdlciIsInN1YiI6ImFubiIsImV4cCI6OTk5OTk5OTk5OX0";
const RSA_SIGNATURE: &str = "cfsZsmPqg1mM4q-2-w0JXQzq27vTJRrZA2JBr3ev9PAZI1_dplZ4NmgSdGiW6KyjSix60w3PCRBeY44oIf7vEQcymUDI4Q2dKv2LbFFYTP4xqhXR8yzfmv8F8PL-95eDPBBUBNbgu7KE0ED4DeiabeFWuzbdHjA5U6O5tr8HctKBQmwVbrw6vLFolam13ClzopaZNFRPlUa6JaHw2BkQzVGfEDLWco09YXxcKnNfg_CY2MMZTqOUQQPW8JRsDIq2qfBLMxoKZVg-yrfKk-f7HPDvF60zVMpY5eDBHiopn-LykMnYEamlhw_3mxvrg6iXm6lOXQKYlMYbDe5hHDCeuw";

#[derive(Clone)]
struct Published {
    url: String,
    keys: std::sync::Arc<Mutex<Vec<Value>>>,
    asked: std::sync::Arc<AtomicUsize>,
}

struct Issuer {
    published: Published,
    key: EcdsaKeyPair,
    id: &'static str,
}

fn key(id: &'static str) -> (EcdsaKeyPair, Value) {
    let random = SystemRandom::new();
    let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).unwrap();
    let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pkcs8.as_ref(), &random).unwrap();
    let point = key.public_key().as_ref();
    let jwk = json!({
        "kty": "EC", "crv": "P-256", "kid": id, "use": "sig",
        "x": BASE64.encode(&point[1..33]), "y": BASE64.encode(&point[33..]),
    });
    (key, jwk)
}

impl Issuer {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (key, jwk) = key("first");
        let published = Published {
            url: format!("http://{}", listener.local_addr().unwrap()),
            keys: std::sync::Arc::new(Mutex::new(vec![jwk])),
            asked: std::sync::Arc::default(),
        };
        let discovery = async |State(published): State<Published>| {
            json!({ "issuer": published.url, "jwks_uri": format!("{}/keys", published.url) }).to_string()
        };
        let keys = async |State(published): State<Published>| {
            published.asked.fetch_add(1, Ordering::SeqCst);
            json!({ "keys": *published.keys.lock().unwrap() }).to_string()
        };
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(discovery))
            .route("/keys", get(keys))
            .with_state(published.clone());
        let serve = hyper_util::server::conn::auto::Builder::new(hyper_util::rt::TokioExecutor::new());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let service = hyper_util::service::TowerToHyperService::new(router.clone());
                let serve = serve.clone();
                tokio::spawn(async move {
                    let _ = serve.serve_connection(hyper_util::rt::TokioIo::new(stream), service).await;
                });
            }
        });
        Self { published, key, id: "first" }
    }

    fn believed(&self) -> Issuers {
        let _ = rustls::crypto::ring::default_provider().install_default();
        Issuers::new(&settings(&self.published.url))
    }

    fn claims(&self) -> Value {
        let now = jsonwebtoken::get_current_timestamp();
        json!({ "iss": self.published.url, "aud": "wharfinger", "sub": "ann", "exp": now + 3600, "nbf": now })
    }

    fn token(&self, claims: &Value) -> String {
        self.sign(&json!({ "alg": "ES256", "kid": self.id }), claims)
    }

    fn sign(&self, header: &Value, claims: &Value) -> String {
        let message = message(header, claims);
        let signature = self.key.sign(&SystemRandom::new(), message.as_bytes()).unwrap();
        format!("{message}.{}", BASE64.encode(signature))
    }
}

fn message(header: &Value, claims: &Value) -> String {
    format!("{}.{}", BASE64.encode(header.to_string()), BASE64.encode(claims.to_string()))
}

fn settings(issuer: &str) -> JwtSettings {
    JwtSettings {
        issuers: vec![issuer.to_owned()],
        audience: "wharfinger".to_owned(),
        algorithms: vec![Algorithm::ES256, Algorithm::RS256, Algorithm::EdDSA],
        clock_skew: Duration::from_secs(60),
    }
}

#[tokio::test]
async fn a_token_of_the_issuer_names_its_subject_and_its_end() {
    let issuer = Issuer::start().await;
    let believed = issuer.believed();
    let claims = issuer.claims();
    let verified = believed.verify(&issuer.token(&claims)).await.unwrap();
    assert_eq!((verified.issuer.as_str(), verified.subject.as_str()), (issuer.published.url.as_str(), "ann"));
    assert_eq!(verified.expire_time.unix_timestamp(), claims["exp"].as_i64().unwrap());
    believed.verify(&issuer.token(&claims)).await.unwrap();
    assert_eq!(issuer.published.asked.load(Ordering::SeqCst), 1, "keys are kept");
}

#[tokio::test]
async fn what_does_not_hold_is_refused() {
    let issuer = Issuer::start().await;
    let believed = issuer.believed();
    let now = jsonwebtoken::get_current_timestamp();
    let with = |name: &str, value: Value| {
        let mut claims = issuer.claims();
        claims[name] = value;
        claims
    };
    let without = |name: &str| {
        let mut claims = issuer.claims();
        claims.as_object_mut().unwrap().remove(name);
        claims
    };
    for claims in [
        with("exp", json!(now - 120)),
        with("exp", json!("never")),
        with("nbf", json!(now + 120)),
        with("aud", json!("somebody else")),
        with("aud", json!(["a", "b"])),
        with("iss", json!("https://elsewhere.test")),
        with("sub", json!("")),
        with("sub", json!("x".repeat(256))),
        without("exp"),
        without("aud"),
        without("sub"),
        without("iss"),
    ] {
        let refused = believed.verify(&issuer.token(&claims)).await;
        assert!(refused.is_err(), "{claims} gave {refused:?}");
    }
    // Clocks may be a little apart.
    believed.verify(&issuer.token(&with("exp", json!(now - 5)))).await.unwrap();

    let claims = issuer.claims();
    let good = issuer.token(&claims);
    let (head, signature) = good.rsplit_once('.').unwrap();
    let (header, _) = head.split_once('.').unwrap();
    let other = BASE64.encode(with("sub", json!("root")).to_string());
    for forged in [
        format!("{header}.{other}.{signature}"),
        format!("{head}."),
        format!("{}.", message(&json!({ "alg": "none" }), &claims)),
        issuer.sign(&json!({ "alg": "HS256", "kid": "first" }), &claims),
        issuer.sign(&json!({ "alg": "RS256", "kid": "first" }), &claims),
        issuer.sign(&json!({ "alg": "ES384", "kid": "first" }), &claims),
        issuer.sign(&json!({ "alg": "ES256", "kid": "first", "crit": ["x"] }), &claims),
        "a.b.c".to_owned(),
        "x".repeat(17 << 10),
        String::new(),
    ] {
        let refused = believed.verify(&forged).await;
        assert!(refused.is_err(), "{forged} gave {refused:?}");
    }
}

#[tokio::test]
async fn a_token_does_not_say_where_its_key_lies() {
    let (issuer, thief) = (Issuer::start().await, Issuer::start().await);
    let believed = issuer.believed();
    let own = thief.published.keys.lock().unwrap()[0].clone();
    let elsewhere = format!("{}/keys", thief.published.url);
    for header in [
        json!({ "alg": "ES256", "kid": "first" }),
        json!({ "alg": "ES256", "kid": elsewhere }),
        json!({ "alg": "ES256", "kid": "../../etc/passwd" }),
        json!({ "alg": "ES256", "kid": "stolen", "jku": elsewhere }),
        json!({ "alg": "ES256", "kid": "stolen", "x5u": elsewhere }),
        json!({ "alg": "ES256", "kid": "stolen", "jwk": own }),
    ] {
        let refused = believed.verify(&thief.sign(&header, &issuer.claims())).await;
        assert!(refused.is_err(), "{header} gave {refused:?}");
    }
    assert_eq!(thief.published.asked.load(Ordering::SeqCst), 0);
    assert_eq!(issuer.published.asked.load(Ordering::SeqCst), 1, "unknown keys are not asked for again and again");
}

#[tokio::test]
async fn keys_that_rotate_are_found_and_old_ones_end() {
    let mut issuer = Issuer::start().await;
    let mut believed = issuer.believed();
    let claims = issuer.claims();
    let old = issuer.token(&claims);
    believed.verify(&old).await.unwrap();

    let (key, jwk) = key("second");
    *issuer.published.keys.lock().unwrap() = vec![jwk];
    (issuer.key, issuer.id) = (key, "second");
    let new = issuer.token(&claims);
    // Too early to ask again.
    assert!(matches!(believed.verify(&new).await, Err(NotVerified::UnknownKey(_))));
    believed.all[0].1.pause = Duration::ZERO;
    believed.verify(&new).await.unwrap();
    assert!(believed.verify(&old).await.is_err());
    // Without an identifier the only fitting key is meant.
    believed.verify(&issuer.sign(&json!({ "alg": "ES256" }), &claims)).await.unwrap();
}

#[tokio::test]
async fn an_issuer_that_is_somebody_else_is_not_believed() {
    let issuer = Issuer::start().await;
    let _ = rustls::crypto::ring::default_provider().install_default();
    let other_name = format!("{}/", issuer.published.url);
    let believed = Issuers::new(&settings(&other_name));
    let mut claims = issuer.claims();
    claims["iss"] = json!(other_name);
    assert!(matches!(believed.verify(&issuer.token(&claims)).await, Err(NotVerified::UnknownKey(_))));
}

#[test]
fn signatures_of_other_kinds_hold_too() {
    let provided = |algorithm, jwk: Value, message: &[u8], signature: Vec<u8>| {
        let key = DecodingKey::from_jwk(&serde_json::from_value(jwk).unwrap()).unwrap();
        let check: Box<dyn JwtVerifier> = signatures::verifier(&algorithm, &key).unwrap();
        check.verify(message, &signature).is_ok()
    };
    let rsa = || json!({ "kty": "RSA", "n": RSA_MODULUS, "e": "AQAB" });
    let signature = BASE64.decode(RSA_SIGNATURE).unwrap();
    assert!(provided(Algorithm::RS256, rsa(), RSA_TOKEN.as_bytes(), signature.clone()));
    assert!(!provided(Algorithm::RS256, rsa(), b"something else", signature.clone()));
    assert!(!provided(Algorithm::PS256, rsa(), RSA_TOKEN.as_bytes(), signature));

    let pair = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap();
    let ed = json!({ "kty": "OKP", "crv": "Ed25519", "x": BASE64.encode(pair.public_key()) });
    let signature = pair.sign(b"message").as_ref().to_vec();
    assert!(provided(Algorithm::EdDSA, ed.clone(), b"message", signature.clone()));
    assert!(!provided(Algorithm::ES256, ed, b"message", signature));
}

#[test]
fn keys_lie_where_nobody_stands_in_between() {
    for (url, expected) in [
        ("https://issuer.test/keys", true),
        ("http://127.0.0.1:1/keys", true),
        ("http://[::1]/keys", true),
        ("http://localhost/keys", true),
        ("http://issuer.test/keys", false),
        ("http://localhost.issuer.test/keys", false),
        ("file:///etc/passwd", false),
        ("keys", false),
    ] {
        assert_eq!(keys::is_trustworthy(url), expected, "{url}");
    }
}
