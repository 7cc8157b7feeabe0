//! The client: how it is made of a URL, and how it calls. Knows no rpc by name.

use std::fmt;
use std::path::Path;
use std::time::Duration;

use tonic::client::Grpc;
use tonic::metadata::{Ascii, MetadataValue};
use tonic::service::Interceptor;
use tonic::service::interceptor::InterceptedService;
use tonic::transport::{Certificate, Channel, ClientTlsConfig, Endpoint, Identity};
use tonic::{Request, Status};
use tonic_prost::ProstCodec;
use uuid::Uuid;

use crate::address::{Address, refused};
use crate::attempts::Attempts;
use crate::error::{Error, Result};
use crate::rpcs::Rpc;

/// An answer may be a manifest of 4 MiB with everything that was read from it.
const ANSWER_MAX_BYTES: usize = 32 << 20;

/// How much of a download may be on its way.
const STREAM_WINDOW_BYTES: u32 = 2 << 20;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How often a silent connection with calls on it is asked whether it lives, and how long it has to say so.
const PROBE_INTERVAL: Duration = Duration::from_secs(30);
const PROBE_TIMEOUT: Duration = Duration::from_secs(10);

/// A client of one server. Clones share the connection, which is made with the first call and made again when it breaks.
#[derive(Clone)]
pub struct Client {
    channel: Channel,
    credentials: Credentials,
    deadline: Option<Duration>,
    origin: String,
}

/// What bare stubs work over: the connection, with the token.
pub type Transport = InterceptedService<Channel, Credentials>;

/// The token, where there is one.
#[derive(Clone)]
pub struct Credentials(Option<MetadataValue<Ascii>>);

/// What a client is made of: a URL, and what shall not stand in it.
#[derive(Clone)]
pub struct Builder {
    url: String,
    token: Option<String>,
    ca: Option<Vec<u8>>,
    identity: Option<(Vec<u8>, Vec<u8>)>,
    deadline: Option<Duration>,
}

impl Builder {
    /// The token to call with, instead of the URL's.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// The certificates to trust instead of the system's, in PEM.
    pub fn ca(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.ca = Some(pem.into());
        self
    }

    /// The client's own certificate, with its chain, and its key, both in PEM.
    pub fn identity(mut self, certificate: impl Into<Vec<u8>>, key: impl Into<Vec<u8>>) -> Self {
        self.identity = Some((certificate.into(), key.into()));
        self
    }

    /// How long each call may take, all attempts together, instead of what the service config says. Streams and
    /// [`Waiting`](crate::Waiting) are not bound by it.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Makes the client, within a Tokio runtime. Nothing is sent yet. Fails with [`Error::InvalidUrl`] when the URL or a
    /// file that it names cannot be used.
    pub fn connect(self) -> Result<Client> {
        let address = Address::parse(&self.url)?;
        let token = match (self.token, &address.token, &address.token_file) {
            (Some(token), _, _) => Some(token),
            (None, Some(token), _) => Some(token.clone()),
            (None, None, Some(file)) => {
                let text = String::from_utf8(read(file)?).map_err(|_| refused("the token's file holds no text"))?;
                Some(text.trim().to_owned())
            }
            (None, None, None) => None,
        };
        if token.is_some() && !address.tls && !address.is_loopback() {
            return Err(refused("a token is not sent to another machine without TLS"));
        }
        let bearer = token.map(|token| format!("Bearer {token}").parse::<MetadataValue<Ascii>>());
        let mut bearer = bearer.transpose().map_err(|_| refused("the token holds characters that no token has"))?;
        if let Some(bearer) = &mut bearer {
            bearer.set_sensitive(true);
        }

        let origin = address.origin();
        let unusable = |error: tonic::transport::Error| {
            let message = format!("{origin} cannot be used: {error}");
            Error::caused("INVALID_URL", message, Some(std::sync::Arc::new(error)))
        };
        let mut endpoint = Endpoint::from_shared(origin.clone())
            .and_then(|endpoint| endpoint.user_agent(concat!("wharfinger-client/", env!("CARGO_PKG_VERSION"))))
            .map_err(unusable)?
            .connect_timeout(CONNECT_TIMEOUT)
            .http2_keep_alive_interval(PROBE_INTERVAL)
            .keep_alive_timeout(PROBE_TIMEOUT)
            .initial_stream_window_size(STREAM_WINDOW_BYTES)
            .initial_connection_window_size(2 * STREAM_WINDOW_BYTES);
        if address.tls {
            let ca = match (self.ca, &address.ca) {
                (Some(pem), _) => Some(pem),
                (None, Some(file)) => Some(read(file)?),
                (None, None) => None,
            };
            let identity = match (self.identity, &address.cert, &address.key) {
                (Some(identity), _, _) => Some(identity),
                (None, Some(certificate), Some(key)) => Some((read(certificate)?, read(key)?)),
                (None, None, None) => None,
                _ => return Err(refused("cert and key go together")),
            };
            let mut tls = match ca {
                Some(pem) => ClientTlsConfig::new().ca_certificate(Certificate::from_pem(pem)),
                None => ClientTlsConfig::new().with_native_roots(),
            };
            if let Some((certificate, key)) = identity {
                tls = tls.identity(Identity::from_pem(certificate, key));
            }
            endpoint = endpoint.tls_config(tls).map_err(unusable)?;
        } else if self.ca.is_some() || self.identity.is_some() || address.ca.is_some() || address.cert.is_some() {
            return Err(refused("certificates mean nothing without TLS; say https://"));
        }
        Ok(Client {
            channel: endpoint.connect_lazy(),
            credentials: Credentials(bearer),
            deadline: self.deadline,
            origin,
        })
    }
}

impl Client {
    /// Makes a client of a URL, within a Tokio runtime. Nothing is sent yet. Fails with [`Error::InvalidUrl`] when the URL or
    /// a file that it names cannot be used.
    pub fn connect(url: impl Into<String>) -> Result<Self> {
        Self::builder(url).connect()
    }

    /// Begins a client that needs more than a URL says.
    pub fn builder(url: impl Into<String>) -> Builder {
        Builder { url: url.into(), token: None, ca: None, identity: None, deadline: None }
    }

    /// The same client with another time for each call, all attempts together.
    pub fn with_deadline(&self, deadline: Duration) -> Self {
        Self { deadline: Some(deadline), ..self.clone() }
    }

    /// What bare stubs work over, such as `pb::harbor::v2::…_client` of a dialect. They neither retry nor make request ids.
    pub fn transport(&self) -> Transport {
        InterceptedService::new(self.channel.clone(), self.credentials.clone())
    }

    /// Calls an rpc that is known by its request, such as [`pb::GetTagRequest`](crate::pb::GetTagRequest). An empty
    /// `request_id` is filled, so that a repeated attempt is harmless.
    pub async fn call<R: Rpc>(&self, request: R) -> Result<R::Response> {
        self.call_within(request, self.deadline).await
    }

    pub(crate) async fn call_within<R: Rpc>(&self, mut request: R, timeout: Option<Duration>) -> Result<R::Response> {
        if let Some(id) = request.request_id()
            && id.is_empty()
        {
            *id = Uuid::new_v4().to_string();
        }
        let mut attempts = Attempts::new(&R::METHOD, timeout);
        loop {
            let attempt = async {
                let request = self.request(request.clone(), attempts.left());
                let mut grpc = self.ready().await?;
                let path = http::uri::PathAndQuery::from_static(R::METHOD.path);
                Ok(grpc.unary(request, path, ProstCodec::default()).await?.into_inner())
            };
            match attempts.within(attempt).await {
                Ok(response) => return Ok(response),
                Err(error) => attempts.pause_after(self.placed(error)).await?,
            }
        }
    }

    /// A connection that takes a call.
    pub(crate) async fn ready(&self) -> Result<Grpc<Channel>> {
        let mut grpc = Grpc::new(self.channel.clone()).max_decoding_message_size(ANSWER_MAX_BYTES);
        grpc.ready().await.map_err(|error| Error::from(Status::from_error(error.into())))?;
        Ok(grpc)
    }

    /// A request with the token and the time that is left.
    pub(crate) fn request<T>(&self, message: T, left: Option<Duration>) -> Request<T> {
        let mut request = Request::new(message);
        if let Some(left) = left {
            request.set_timeout(left);
        }
        if let Credentials(Some(bearer)) = &self.credentials {
            request.metadata_mut().insert("authorization", bearer.clone());
        }
        request
    }

    /// Says which server could not be reached.
    pub(crate) fn placed(&self, error: Error) -> Error {
        match error {
            Error::Unreachable(mut details) => {
                details.message = format!("{} cannot be reached: {}", self.origin, details.message);
                Error::Unreachable(details)
            }
            error => error,
        }
    }
}

impl Interceptor for Credentials {
    fn call(&mut self, mut request: Request<()>) -> std::result::Result<Request<()>, Status> {
        if let Self(Some(bearer)) = self {
            request.metadata_mut().insert("authorization", bearer.clone());
        }
        Ok(request)
    }
}

fn read(file: &Path) -> Result<Vec<u8>> {
    std::fs::read(file).map_err(|error| refused(format!("{} cannot be read: {error}", file.display())))
}

// Tokens and keys are nothing for logs.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("origin", &self.origin).field("deadline", &self.deadline).finish_non_exhaustive()
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("deadline", &self.deadline).finish_non_exhaustive()
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Credentials(a token)" } else { "Credentials(none)" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_token_goes_in_the_clear_to_this_machine_only_and_is_in_no_debug_output() {
        let client = Client::builder("http://127.0.0.1:1").token("secret-token").connect().unwrap();
        assert!(!format!("{client:?}{:?}", client.transport()).contains("secret-token"));
        let error = Client::connect("http://secret-token@host.invalid").unwrap_err();
        assert!(matches!(error, Error::InvalidUrl(_)) && !error.to_string().contains("secret-token"), "{error}");
    }

    #[tokio::test]
    async fn certificates_must_be_there_be_whole_and_make_sense() {
        for url in ["https://host?ca=/does/not/exist", "https://host?cert=/dev/null", "http://host?ca=/dev/null"] {
            assert!(matches!(Client::connect(url), Err(Error::InvalidUrl(_))), "{url}");
        }
        let broken = Client::builder("https://host").ca("no PEM").identity("nor", "this").connect();
        assert!(matches!(broken, Err(Error::InvalidUrl(_))), "{broken:?}");
    }
}
