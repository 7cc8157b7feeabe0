//! A bucket of a test's own, on a server that speaks S3: one a test run, which `scripts/ensure-s3` installs, or another one
//! that `WHARFINGER_TEST_S3` names as `http://key:secret@host:port`. Looks into the bucket without the product.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

use object_store::aws::{AwsAuthorizer, AwsCredential};
use object_store::client::{HttpRequest, HttpRequestBody};
use reqwest::{Method, Response};

use super::Relay;

const REGION: &str = "us-east-1";

struct Service {
    address: SocketAddr,
    credential: AwsCredential,
    /// Holds its standard input; it ends with us.
    _process: Option<Child>,
}

impl Service {
    /// Starts it at the first call.
    fn get() -> &'static Self {
        static SERVICE: OnceLock<Service> = OnceLock::new();
        SERVICE.get_or_init(|| match std::env::var("WHARFINGER_TEST_S3") {
            Ok(url) => {
                let url: reqwest::Url = url.parse().unwrap();
                let address = url.socket_addrs(|| None).unwrap()[0];
                Self { address, credential: credential(url.username(), url.password().unwrap()), _process: None }
            }
            Err(_) => Self::start(),
        })
    }

    fn start() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let ready = Command::new(root.join("scripts/ensure-s3")).stdin(Stdio::null()).output().unwrap();
        assert!(ready.status.success(), "no server of S3: {}", String::from_utf8_lossy(&ready.stderr));
        let mut process = Command::new(String::from_utf8(ready.stdout).unwrap().trim())
            .arg(root.join("tests/outside/s3/serve.py"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut port = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut port).unwrap();
        let address = SocketAddr::from(([127, 0, 0, 1], port.trim().parse().expect("it prints its port")));
        Self { address, credential: credential("key", "secret"), _process: Some(process) }
    }
}

fn credential(key: &str, secret: &str) -> AwsCredential {
    AwsCredential { key_id: key.to_owned(), secret_key: secret.to_owned(), token: None }
}

/// A bucket.
pub(crate) struct Bucket {
    service: &'static Service,
    name: String,
    client: reqwest::Client,
}

impl Bucket {
    pub(crate) async fn create() -> Self {
        let service = tokio::task::spawn_blocking(Service::get).await.unwrap();
        let name = format!("b-{}", uuid::Uuid::new_v4().simple());
        let _ = rustls::crypto::ring::default_provider().install_default();
        let bucket = Self { service, name, client: reqwest::Client::builder().no_proxy().build().unwrap() };
        bucket.ask(Method::PUT, "", "").await;
        bucket
    }

    /// Something in the middle, in front of the service.
    pub(crate) async fn relay(&self) -> Relay {
        Relay::to(self.service.address).await
    }

    /// Where the service is.
    pub(crate) fn address(&self) -> SocketAddr {
        self.service.address
    }

    /// The setting that names it.
    pub(crate) fn url(&self) -> String {
        format!("s3://{}/wharf", self.name)
    }

    /// Environment variables under which the product finds the service, through a relay.
    pub(crate) fn environment(&self, relay: &Relay) -> Vec<(String, String)> {
        self.environment_at(relay.address())
    }

    /// The same, through something else in the middle.
    pub(crate) fn environment_at(&self, address: SocketAddr) -> Vec<(String, String)> {
        let AwsCredential { key_id, secret_key, .. } = &self.service.credential;
        [
            ("AWS_ENDPOINT_URL", format!("http://{address}").as_str()),
            ("AWS_ALLOW_HTTP", "true"),
            ("AWS_ACCESS_KEY_ID", key_id),
            ("AWS_SECRET_ACCESS_KEY", secret_key),
            ("AWS_REGION", REGION),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
    }

    /// The names of its objects, below the prefix of [`Self::url`].
    pub(crate) async fn objects(&self) -> Vec<String> {
        let listed = self.ask(Method::GET, "", "?list-type=2&prefix=wharf%2F").await.text().await.unwrap();
        assert!(listed.contains("<IsTruncated>false"), "{listed}");
        let keys = listed.split("<Key>").skip(1).map(|rest| rest.split("</Key>").next().unwrap());
        keys.map(|key| key.strip_prefix("wharf/").unwrap().to_owned()).collect()
    }

    /// How many uploads in parts are under way.
    pub(crate) async fn uploads(&self) -> usize {
        let listed = self.ask(Method::GET, "", "?uploads=").await.text().await.unwrap();
        listed.matches("<UploadId>").count()
    }

    pub(crate) async fn put(&self, name: &str, bytes: &str) {
        self.send(Method::PUT, &format!("/wharf/{name}"), "", bytes).await;
    }

    pub(crate) async fn delete(&self, name: &str) {
        self.ask(Method::DELETE, &format!("/wharf/{name}"), "").await;
    }

    async fn ask(&self, method: Method, path: &str, query: &str) -> Response {
        self.send(method, path, query, "").await
    }

    async fn send(&self, method: Method, path: &str, query: &str, body: &str) -> Response {
        let uri = format!("http://{}/{}{path}{query}", self.service.address, self.name);
        let mut request = HttpRequest::new(HttpRequestBody::from(body.to_owned()));
        *request.method_mut() = method.clone();
        *request.uri_mut() = uri.parse().unwrap();
        AwsAuthorizer::new(&self.service.credential, "s3", REGION).try_authorize(&mut request, None).unwrap();
        let headers = request.headers().clone();
        let response = self.client.request(method, uri).headers(headers).body(body.to_owned()).send().await.unwrap();
        assert!(response.status().is_success(), "{}", response.text().await.unwrap());
        response
    }
}
