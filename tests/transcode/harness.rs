//! A gRPC service without generated code, whose answers a test scripts, behind the transcoder.

use std::sync::{Arc, Mutex, OnceLock};

use bytes::{Bytes, BytesMut};
use futures_util::future::BoxFuture;
use http::{HeaderMap, Request, Response};
use http_body::Frame;
use http_body_util::{BodyExt as _, Full, StreamBody};
use prost::Message as _;
use prost_reflect::{DescriptorPool, DynamicMessage};
use tonic::Status;
use tower::{Service as _, ServiceExt};
use wharfinger::transcode::{Builder, Transcoder};

pub(crate) fn pool() -> DescriptorPool {
    static POOL: OnceLock<DescriptorPool> = OnceLock::new();
    POOL.get_or_init(|| {
        let root = env!("CARGO_MANIFEST_DIR");
        let includes = [format!("{root}/tests/transcode/proto"), format!("{root}/proto")];
        let mut compiler = protox::Compiler::new(includes).unwrap();
        compiler.include_imports(true).include_source_info(true);
        compiler.open_files(["kitchen/v1/kitchen.proto", "kitchen/v1/dialect.proto"]).unwrap();
        DescriptorPool::decode(compiler.encode_file_descriptor_set().as_slice()).unwrap()
    })
    .clone()
}

/// What a scripted rpc does once it has its requests.
#[derive(Clone)]
pub(crate) enum Script {
    /// Answers what it was asked; the types of request and response are the same.
    Echo,
    /// Answers these messages (JSON of the response type), then this status.
    Say(Vec<serde_json::Value>, Option<Status>),
    /// Answers these messages and never ends.
    Hang(Vec<serde_json::Value>),
}

/// What an rpc saw.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    pub(crate) rpc: String,
    pub(crate) messages: Vec<serde_json::Value>,
    pub(crate) metadata: HeaderMap,
    pub(crate) marked: bool,
    /// The request stream broke off.
    pub(crate) broken: bool,
}

/// An extension that a layer above would set.
#[derive(Clone)]
pub(crate) struct Mark;

#[derive(Clone)]
pub(crate) struct Scripted {
    pub(crate) script: Arc<Mutex<Script>>,
    pub(crate) seen: Arc<Mutex<Vec<Seen>>>,
    pub(crate) initial: Arc<Mutex<HeaderMap>>,
}

impl tower::Service<Request<tonic::body::Body>> for Scripted {
    type Response = Response<tonic::body::Body>;
    type Error = std::convert::Infallible;
    type Future = BoxFuture<'static, Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, _: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Self::Error>> {
        std::task::Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<tonic::body::Body>) -> Self::Future {
        let this = self.clone();
        Box::pin(async move { Ok(this.answer(request).await) })
    }
}

impl Scripted {
    async fn answer(self, request: Request<tonic::body::Body>) -> Response<tonic::body::Body> {
        let (parts, mut body) = request.into_parts();
        let rpc = parts.uri.path().trim_start_matches('/').to_owned();
        let (service, method) = rpc.split_once('/').unwrap();
        let service = pool().get_service_by_name(service).unwrap();
        let method = service.methods().find(|other| other.name() == method).unwrap();
        let mut seen = Seen {
            rpc: method.name().to_owned(),
            metadata: parts.headers,
            marked: parts.extensions.get::<Mark>().is_some(),
            ..Seen::default()
        };
        let mut buffer = BytesMut::new();
        while let Some(frame) = body.frame().await {
            match frame {
                Ok(frame) => buffer.extend_from_slice(&frame.into_data().unwrap_or_default()),
                Err(_) => {
                    seen.broken = true;
                    break;
                }
            }
        }
        let mut raw = Vec::new();
        while buffer.len() >= 5 {
            let prefix = buffer.split_to(5);
            let length = u32::from_be_bytes(prefix[1..5].try_into().unwrap()) as usize;
            let message = buffer.split_to(length).freeze();
            let decoded = DynamicMessage::decode(method.input(), message.clone()).unwrap();
            seen.messages.push(serde_json::to_value(&decoded).unwrap());
            raw.push(message);
        }
        let broken = seen.broken;
        self.seen.lock().unwrap().push(seen);
        let script = self.script.lock().unwrap().clone();
        let (messages, status, hang) = match script {
            _ if broken => (Vec::new(), Some(Status::cancelled("broken")), false),
            Script::Echo => (raw, None, false),
            Script::Say(messages, status) => (encode(&method.output(), messages), status, false),
            Script::Hang(messages) => (encode(&method.output(), messages), None, true),
        };
        let mut response = Response::new(tonic::body::Body::empty());
        response.headers_mut().extend(self.initial.lock().unwrap().clone());
        response.headers_mut().insert("content-type", "application/grpc".parse().unwrap());
        if messages.is_empty()
            && let Some(status) = status
        {
            // As tonic does: a status without messages travels in the headers.
            status.add_header(response.headers_mut()).unwrap();
            return response;
        }
        let mut frames: Vec<Result<Frame<Bytes>, Status>> = messages
            .into_iter()
            .map(|message| {
                let mut frame = vec![0];
                frame.extend((message.len() as u32).to_be_bytes());
                frame.extend(message);
                Ok(Frame::data(Bytes::from(frame)))
            })
            .collect();
        let mut trailers = HeaderMap::new();
        status.unwrap_or_else(|| Status::ok("")).add_header(&mut trailers).unwrap();
        if !hang {
            frames.push(Ok(Frame::trailers(trailers)));
        }
        let stream = futures_util::stream::iter(frames);
        *response.body_mut() = if hang {
            use futures_util::StreamExt as _;
            tonic::body::Body::new(StreamBody::new(stream.chain(futures_util::stream::pending())))
        } else {
            tonic::body::Body::new(StreamBody::new(stream))
        };
        response
    }
}

fn encode(output: &prost_reflect::MessageDescriptor, messages: Vec<serde_json::Value>) -> Vec<Bytes> {
    messages
        .into_iter()
        .map(|json| DynamicMessage::deserialize(output.clone(), json).unwrap().encode_to_vec().into())
        .collect()
}

/// The transcoder with a scripted service behind it.
#[derive(Clone)]
pub(crate) struct Stage {
    pub(crate) transcoder: Transcoder<Scripted>,
    pub(crate) inner: Scripted,
}

/// An answer, whole.
#[derive(Debug)]
pub(crate) struct Got {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
    /// The body broke off.
    pub(crate) broken: bool,
}

impl Got {
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
}

impl Stage {
    pub(crate) fn new(script: Script) -> Self {
        Self::built(script, |builder| builder)
    }

    pub(crate) fn built(script: Script, adjust: impl FnOnce(Builder) -> Builder) -> Self {
        let inner = Scripted { script: Arc::new(Mutex::new(script)), seen: Arc::default(), initial: Arc::default() };
        let builder = Transcoder::builder(pool()).package("kitchen.v1").service("kitchen.dialect.v1.Things");
        let transcoder = adjust(builder).build(inner.clone()).unwrap();
        Self { transcoder, inner }
    }

    pub(crate) async fn send(&self, request: Request<Full<Bytes>>) -> Got {
        self.send_body(request).await
    }

    pub(crate) async fn send_body<B>(&self, request: Request<B>) -> Got
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<wharfinger::transcode::BoxError>,
    {
        let mut transcoder = self.transcoder.clone();
        let ready = ServiceExt::<Request<B>>::ready(&mut transcoder).await.unwrap();
        let response = ready.call(request).await.unwrap();
        let (parts, mut body) = response.into_parts();
        let mut bytes = Vec::new();
        let mut broken = false;
        while let Some(frame) = body.frame().await {
            match frame {
                Ok(frame) => bytes.extend_from_slice(&frame.into_data().unwrap_or_default()),
                Err(_) => {
                    broken = true;
                    break;
                }
            }
        }
        let body = String::from_utf8(bytes).unwrap();
        Got { status: parts.status.as_u16(), headers: parts.headers, body, broken }
    }

    /// `METHOD target`, header lines, and a body.
    pub(crate) async fn ask(&self, line: &str, headers: &[(&str, &str)], body: &str) -> Got {
        self.send(request(line, headers, body)).await
    }

    pub(crate) fn last(&self) -> Seen {
        self.inner.seen.lock().unwrap().last().cloned().unwrap_or_default()
    }

    pub(crate) fn calls(&self) -> usize {
        self.inner.seen.lock().unwrap().len()
    }

    pub(crate) fn script(&self, script: Script) {
        *self.inner.script.lock().unwrap() = script;
    }
}

pub(crate) fn request(line: &str, headers: &[(&str, &str)], body: &str) -> Request<Full<Bytes>> {
    let (method, target) = line.split_once(' ').unwrap();
    let mut builder = Request::builder().method(method).uri(target);
    for (name, value) in headers {
        builder = builder.header(*name, http::HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    builder.body(Full::new(Bytes::copy_from_slice(body.as_bytes()))).unwrap()
}
