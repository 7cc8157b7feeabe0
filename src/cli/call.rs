//! `wharfinger call`: one rpc by its name, JSON in and JSON out, by the descriptors built into this program. What grpcurl
//! does for any server, without installing it.

use bytes::{Buf, BufMut};
use clap::{Arg, ArgMatches, Command};
use futures_util::StreamExt;
use prost::Message;
use prost_reflect::{DescriptorPool, DynamicMessage, MessageDescriptor, MethodDescriptor, SerializeOptions};
use serde::de::DeserializeSeed;
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::transport::{Certificate, ClientTlsConfig, Endpoint};
use tonic::{Code, Request, Status};
use tonic_types::StatusExt;

use super::{Failure, block_on};

/// Bytes of one answer that are taken at most.
const ANSWER_MAX: usize = 256 << 20;

pub(super) fn command() -> Command {
    Command::new("call")
        .about("Call one rpc of a server and print the answer as JSON, one line a message")
        .arg(
            Arg::new("server")
                .long("server")
                .env("WHARFINGER_SERVER")
                .default_value("http://127.0.0.1:8080")
                .help("The address of the server"),
        )
        .arg(
            Arg::new("ca")
                .long("ca")
                .value_name("FILE")
                .env("WHARFINGER_CA")
                .help("The authorities, in PEM, that a server at https:// is believed by, instead of the system's"),
        )
        .arg(
            Arg::new("token")
                .long("token")
                .env("WHARFINGER_TOKEN")
                .hide_env_values(true)
                .help("The token to call with; best given in the environment"),
        )
        .arg(Arg::new("rpc").required(true).help("The rpc, such as TagService/GetTag"))
        .arg(Arg::new("request").default_value("{}").help("The request as JSON"))
}

pub(super) fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let text = |name: &str| matches.get_one::<String>(name).cloned().unwrap_or_default();
    let method = find(&text("rpc"))?;
    let request = read(method.input(), &text("request"))?;
    let authorities = match matches.get_one::<String>("ca") {
        Some(path) => Some(std::fs::read(path).map_err(|error| Failure::usage(format!("{path}: {error}")))?),
        None => None,
    };
    let endpoint = endpoint(&text("server"), authorities)?;
    block_on(call(endpoint, &text("token"), method, request))
}

/// How the server is reached: encrypted where its address says so.
fn endpoint(server: &str, authorities: Option<Vec<u8>>) -> Result<Endpoint, Failure> {
    let endpoint = Endpoint::from_shared(server.to_owned())
        .map_err(|_| Failure::usage(format!("{server:?} is no address; write http://host:port")))?;
    if endpoint.uri().scheme_str() != Some("https") {
        return Ok(endpoint);
    }
    let tls = match authorities {
        Some(pem) => ClientTlsConfig::new().ca_certificate(Certificate::from_pem(pem)),
        None => ClientTlsConfig::new().with_native_roots(),
    };
    endpoint.tls_config(tls).map_err(|error| Failure::usage(format!("the authorities cannot be used: {error}")))
}

/// Finds an rpc by `Service/Method`, with or without the package before it.
fn find(name: &str) -> Result<MethodDescriptor, Failure> {
    let pool = DescriptorPool::decode(crate::pb::DESCRIPTORS).map_err(Failure::runtime)?;
    let (service, method) = name
        .split_once('/')
        .ok_or_else(|| Failure::usage("name the rpc as Service/Method, such as TagService/GetTag"))?;
    let found = [service.to_owned(), format!("wharfinger.v1.{service}")]
        .iter()
        .find_map(|full| pool.get_service_by_name(full))
        .ok_or_else(|| {
            let known: Vec<String> = pool.services().map(|service| service.name().to_owned()).collect();
            Failure::usage(format!("there is no service {service:?}; there are {}", known.join(", ")))
        })?;
    found.methods().find(|candidate| candidate.name() == method).ok_or_else(|| {
        let known: Vec<String> = found.methods().map(|method| method.name().to_owned()).collect();
        Failure::usage(format!("{service} has no rpc {method:?}; it has {}", known.join(", ")))
    })
}

fn read(descriptor: MessageDescriptor, json: &str) -> Result<DynamicMessage, Failure> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let name = descriptor.name().to_owned();
    descriptor
        .deserialize(&mut deserializer)
        .and_then(|message| deserializer.end().map(|()| message))
        .map_err(|error| Failure::usage(format!("the request is no {name} in JSON: {error}")))
}

async fn call(
    endpoint: Endpoint,
    token: &str,
    method: MethodDescriptor,
    request: DynamicMessage,
) -> Result<(), Failure> {
    let channel = endpoint.connect().await.map_err(|error| {
        let problem = std::error::Error::source(&error).map_or_else(String::new, |source| format!(" ({source})"));
        Failure::runtime(format!("{} cannot be reached; is the server running there?{problem}", endpoint.uri()))
    })?;
    let mut client = tonic::client::Grpc::new(channel).max_decoding_message_size(ANSWER_MAX);
    client.ready().await.map_err(Failure::runtime)?;
    let path = format!("/{}/{}", method.parent_service().full_name(), method.name());
    let path = http::uri::PathAndQuery::try_from(path).map_err(Failure::runtime)?;
    let mut request = Request::new(tokio_stream::once(request));
    if !token.is_empty() {
        let bearer =
            format!("Bearer {token}").parse().map_err(|_| Failure::usage("this token is no text for a header"))?;
        request.metadata_mut().insert("authorization", bearer);
    }
    let answers = client
        .streaming(request, path, JsonCodec { answer: method.output() })
        .await
        .map_err(|status| refused(&status))?;
    let mut answers = answers.into_inner();
    while let Some(answer) = answers.next().await {
        let answer = answer.map_err(|status| refused(&status))?;
        let mut line = Vec::new();
        let options = SerializeOptions::new().skip_default_fields(true);
        answer
            .serialize_with_options(&mut serde_json::Serializer::new(&mut line), &options)
            .map_err(Failure::runtime)?;
        line.push(b'\n');
        if std::io::Write::write_all(&mut std::io::stdout(), &line).is_err() {
            // Whoever read the output has seen enough.
            return Ok(());
        }
    }
    Ok(())
}

/// The reason, the sentence, and everything that the error names.
fn refused(status: &Status) -> Failure {
    let details = status.get_error_details();
    let reason = match details.error_info() {
        Some(info) => info.reason.clone(),
        None if status.code() == Code::Unimplemented => "the server does not offer this rpc".to_owned(),
        None => format!("{:?}", status.code()),
    };
    let mut line = format!("{reason}: {}", status.message());
    for violation in details.precondition_failure().map(|failure| failure.violations.as_slice()).unwrap_or_default() {
        line.push_str(&format!("\n  {}: {}", violation.subject, violation.description));
    }
    Failure::runtime(line)
}

/// Messages of types that are known by their descriptors only.
struct JsonCodec {
    answer: MessageDescriptor,
}

impl Codec for JsonCodec {
    type Encode = DynamicMessage;
    type Decode = DynamicMessage;
    type Encoder = Self;
    type Decoder = Self;

    fn encoder(&mut self) -> Self {
        Self { answer: self.answer.clone() }
    }

    fn decoder(&mut self) -> Self {
        Self { answer: self.answer.clone() }
    }
}

impl Encoder for JsonCodec {
    type Item = DynamicMessage;
    type Error = Status;

    fn encode(&mut self, message: DynamicMessage, buffer: &mut EncodeBuf<'_>) -> Result<(), Status> {
        buffer.put_slice(&message.encode_to_vec());
        Ok(())
    }
}

impl Decoder for JsonCodec {
    type Item = DynamicMessage;
    type Error = Status;

    fn decode(&mut self, buffer: &mut DecodeBuf<'_>) -> Result<Option<DynamicMessage>, Status> {
        let bytes = buffer.copy_to_bytes(buffer.remaining());
        DynamicMessage::decode(self.answer.clone(), bytes)
            .map(Some)
            .map_err(|_| Status::internal("the server answers with another message than this program knows"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rpcs_are_found_with_and_without_their_package() {
        for name in ["TagService/GetTag", "wharfinger.v1.TagService/GetTag"] {
            assert_eq!(find(name).unwrap().full_name(), "wharfinger.v1.TagService.GetTag");
        }
    }

    #[test]
    fn an_unknown_rpc_is_answered_with_those_there_are() {
        assert!(find("TagService").unwrap_err().line.contains("Service/Method"));
        assert!(find("TagsService/GetTag").unwrap_err().line.contains("TagService"));
        assert!(find("TagService/ReadTag").unwrap_err().line.contains("GetTag"));
    }

    #[test]
    fn a_request_that_is_no_json_of_the_message_says_where() {
        let input = find("TagService/GetTag").unwrap().input();
        assert!(read(input.clone(), r#"{"repository":"a/b","tag":"x"}"#).is_ok());
        assert!(read(input.clone(), r#"{"repo":"a/b"}"#).unwrap_err().line.contains("repo"));
        assert!(read(input, "{} x").unwrap_err().line.contains("GetTagRequest"));
    }
}
