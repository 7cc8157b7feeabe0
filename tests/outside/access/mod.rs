//! Who may do what: a server that asks callers who they are, with accounts of every role, asked through every door.

mod accounts;
mod docker;
mod holes;
mod log;
mod matrix;
mod protection;
mod replicas;
mod roles;
mod vouched;

use http::HeaderMap;
use reqwest::Method;
use serde_json::{Value, json};
use wharfinger::access::Secret;

use crate::support::{Image, Oci, TestServer};

/// An answer over HTTP.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {:?}", self))
    }

    /// The stable reason of an error of the native API.
    pub(crate) fn reason(&self) -> String {
        self.json()["error"]["details"][0]["reason"].as_str().unwrap_or_default().to_owned()
    }
}

/// A server that asks, and its administrator.
pub(crate) struct Guarded {
    pub(crate) server: TestServer,
    pub(crate) admin: String,
    http: reqwest::Client,
}

impl Guarded {
    pub(crate) async fn start() -> Self {
        Self::with(&[]).await
    }

    pub(crate) async fn with(settings: &[(&str, &str)]) -> Self {
        let admin = Secret::fresh().expose().to_owned();
        let own = [("auth", "on"), ("admin-token", admin.as_str())];
        let server = TestServer::with(&[&own, settings].concat()).await;
        let http = server.http();
        Self { server, admin, http }
    }

    /// Asks for a path with a token; without one when it is empty.
    pub(crate) async fn ask(&self, token: &str, method: Method, path: &str, body: Value) -> Answer {
        self.ask_at(&self.server.url(""), token, method, path, body).await
    }

    /// The same at another address.
    pub(crate) async fn ask_at(&self, base: &str, token: &str, method: Method, path: &str, body: Value) -> Answer {
        let mut request = self.http.request(method, format!("{base}{path}"));
        if !token.is_empty() {
            request = request.bearer_auth(token);
        }
        if !body.is_null() {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Answer { status, headers, text: response.text().await.unwrap() }
    }

    pub(crate) async fn get(&self, token: &str, path: &str) -> Answer {
        self.ask(token, Method::GET, path, Value::Null).await
    }

    pub(crate) async fn post(&self, token: &str, path: &str, body: Value) -> Answer {
        self.ask(token, Method::POST, path, body).await
    }

    /// Makes an account; its token.
    pub(crate) async fn account(&self, name: &str) -> String {
        let made = self.post(&self.admin, "/v1/accounts", json!({ "account": { "name": name } })).await;
        assert_eq!(made.status, 200, "{made:?}");
        self.token(&json!({ "account": name }), Value::Null).await.0
    }

    /// Makes a token; its secret and its uid.
    pub(crate) async fn token(&self, token: &Value, lifetime: Value) -> (String, String) {
        let made = self.post(&self.admin, "/v1/tokens", json!({ "token": token, "lifetime": lifetime })).await;
        assert_eq!(made.status, 200, "{made:?}");
        let (secret, uid) = (&made.json()["secret"], &made.json()["token"]["uid"]);
        (secret.as_str().unwrap().to_owned(), uid.as_str().unwrap().to_owned())
    }

    /// Grants a role on a namespace, or on a repository where the name has a slash; the uid of the binding.
    pub(crate) async fn grant(&self, account: &str, role: &str, place: &str) -> String {
        let kind = if place.contains('/') { "repository" } else { "namespace" };
        let binding = json!({ "binding": { "account": account, "role": role, kind: place } });
        let granted = self.post(&self.admin, "/v1/bindings", binding).await;
        assert_eq!(granted.status, 200, "{granted:?}");
        granted.json()["uid"].as_str().unwrap().to_owned()
    }

    /// An account with a role on a place; its token.
    pub(crate) async fn member(&self, name: &str, role: &str, place: &str) -> String {
        let token = self.account(name).await;
        self.grant(name, role, place).await;
        token
    }

    /// A client of the distribution protocol with a token.
    pub(crate) fn oci(&self, token: &str) -> Oci {
        Oci::proving(&self.server.url(""), &format!("Bearer {token}"))
    }

    /// Pushes an image as the administrator.
    pub(crate) async fn push(&self, repository: &str, tag: &str) -> Image {
        self.oci(&self.admin).push_image(repository, tag).await
    }
}

/// Waits until something holds.
pub(crate) async fn until(holds: impl AsyncFn() -> bool) {
    let wait = async {
        while !holds().await {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(30), wait).await.expect("it never came to hold");
}
