//! A client of the distribution protocol, as small as tests need it.

use http::header::LOCATION;
use reqwest::{Client, Method, Response};
use serde_json::{Value, json};
use wharfinger::domain::Digest;

use super::TestServer;

pub(crate) const IMAGE_TYPE: &str = "application/vnd.oci.image.manifest.v1+json";
pub(crate) const INDEX_TYPE: &str = "application/vnd.oci.image.index.v1+json";
const CONFIG_TYPE: &str = "application/vnd.oci.image.config.v1+json";
const LAYER_TYPE: &str = "application/vnd.oci.image.layer.v1.tar";

/// A client of one server.
pub(crate) struct Oci {
    client: Client,
    base: String,
}

/// A manifest, and what it is known as.
#[derive(Clone)]
pub(crate) struct Image {
    pub(crate) manifest: String,
    pub(crate) media_type: &'static str,
    pub(crate) digest: Digest,
}

impl Image {
    /// Any manifest.
    pub(crate) fn of(manifest: &Value, media_type: &'static str) -> Self {
        let manifest = manifest.to_string();
        Self { digest: Digest::sha256(manifest.as_bytes()), manifest, media_type }
    }

    /// The descriptor by which others name it.
    pub(crate) fn descriptor(&self) -> Value {
        json!({ "mediaType": self.media_type, "digest": self.digest, "size": self.manifest.len() })
    }
}

impl Oci {
    pub(crate) fn of(server: &TestServer) -> Self {
        Self { client: server.http(), base: server.url("") }
    }

    /// A client of whatever serves at an address.
    pub(crate) fn at(base: &str) -> Self {
        // It is never used for TLS, and wants to know how all the same.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Self { client: Client::builder().no_proxy().build().unwrap(), base: base.to_owned() }
    }

    /// The same, proving itself with a header.
    pub(crate) fn proving(base: &str, authorization: &str) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let headers = http::HeaderMap::from_iter([(http::header::AUTHORIZATION, authorization.parse().unwrap())]);
        let client = Client::builder().no_proxy().default_headers(headers).build().unwrap();
        Self { client, base: base.to_owned() }
    }

    /// A request to a path, which may be a whole location too.
    pub(crate) fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.client.request(method, format!("{}{path}", self.base))
    }

    pub(crate) async fn get(&self, path: &str) -> Response {
        self.request(Method::GET, path).send().await.unwrap()
    }

    pub(crate) async fn head(&self, path: &str) -> Response {
        self.request(Method::HEAD, path).send().await.unwrap()
    }

    pub(crate) async fn delete(&self, path: &str) -> Response {
        self.request(Method::DELETE, path).send().await.unwrap()
    }

    /// Calls a method of the product's own API; returns the status and the answer.
    pub(crate) async fn call(&self, path: &str, input: &Value) -> (u16, Value) {
        let request = self.request(Method::POST, path).header("content-type", "application/json");
        let response = request.body(input.to_string()).send().await.unwrap();
        (response.status().as_u16(), serde_json::from_str(&response.text().await.unwrap()).unwrap())
    }

    /// Starts an upload; returns the location of its session.
    pub(crate) async fn start(&self, repository: &str) -> String {
        let path = format!("/v2/{repository}/blobs/uploads/");
        let response = self.request(Method::POST, &path).send().await.unwrap();
        assert_eq!(response.status(), 202);
        location(&response)
    }

    pub(crate) async fn patch(&self, session: &str, range: Option<&str>, body: impl Into<reqwest::Body>) -> Response {
        let request = self.request(Method::PATCH, session).body(body);
        match range {
            Some(range) => request.header("content-range", range),
            None => request,
        }
        .send()
        .await
        .unwrap()
    }

    pub(crate) async fn finish(&self, session: &str, digest: &Digest, body: impl Into<reqwest::Body>) -> Response {
        self.request(Method::PUT, &format!("{session}?digest={digest}")).body(body).send().await.unwrap()
    }

    /// Pushes a blob.
    pub(crate) async fn push_blob(&self, repository: &str, bytes: &[u8]) -> Digest {
        let digest = Digest::sha256(bytes);
        let response = self.finish(&self.start(repository).await, &digest, bytes.to_vec()).await;
        assert_eq!(response.status(), 201);
        digest
    }

    /// Pushes the config and the layer of an image, and makes its manifest; `salt` makes it differ from others.
    pub(crate) async fn prepare_image(&self, repository: &str, salt: &str, more: Value) -> Image {
        let config = json!({ "architecture": "amd64", "os": "linux", "salt": salt }).to_string();
        let layer = format!("the layer of {salt}");
        let config_digest = self.push_blob(repository, config.as_bytes()).await;
        let layer_digest = self.push_blob(repository, layer.as_bytes()).await;
        let mut manifest = json!({
            "schemaVersion": 2,
            "mediaType": IMAGE_TYPE,
            "config": { "mediaType": CONFIG_TYPE, "digest": config_digest, "size": config.len() },
            "layers": [{ "mediaType": LAYER_TYPE, "digest": layer_digest, "size": layer.len() }],
        });
        manifest.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap_or_default());
        Image::of(&manifest, IMAGE_TYPE)
    }

    pub(crate) async fn put(&self, repository: &str, reference: &str, image: &Image) -> Response {
        self.request(Method::PUT, &format!("/v2/{repository}/manifests/{reference}"))
            .header("content-type", image.media_type)
            .body(image.manifest.clone())
            .send()
            .await
            .unwrap()
    }

    /// Pushes an image with a tag.
    pub(crate) async fn push_image(&self, repository: &str, tag: &str) -> Image {
        let image = self.prepare_image(repository, tag, json!({})).await;
        assert_eq!(self.put(repository, tag, &image).await.status(), 201);
        image
    }

    /// Pushes an index with a tag.
    pub(crate) async fn push_index(&self, repository: &str, tag: &str, children: &[Image]) -> Image {
        let children: Vec<Value> = children.iter().map(Image::descriptor).collect();
        let index = json!({ "schemaVersion": 2, "mediaType": INDEX_TYPE, "manifests": children });
        let index = Image::of(&index, INDEX_TYPE);
        assert_eq!(self.put(repository, tag, &index).await.status(), 201);
        index
    }
}

/// Where an answer points to.
pub(crate) fn location(response: &Response) -> String {
    response.headers()[LOCATION].to_str().unwrap().to_owned()
}

/// The codes of an answer in the protocol's envelope.
pub(crate) async fn error_codes(response: Response) -> Vec<String> {
    assert_eq!(response.headers()["content-type"], "application/json");
    let body: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    let errors = body["errors"].as_array().unwrap();
    assert!(errors.iter().all(|error| error["message"].as_str().is_some_and(|message| !message.is_empty())));
    errors.iter().map(|error| error["code"].as_str().unwrap().to_owned()).collect()
}
