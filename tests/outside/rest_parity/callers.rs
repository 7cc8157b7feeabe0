//! The same call twice: over gRPC by its descriptor, over REST by its annotation. The REST side knows templates, bodies and
//! queries from the specification of `google.api.http` only, and nothing of how the server reads them.

use std::collections::BTreeMap;

use bytes::{Buf, BufMut};
use http::StatusCode;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use prost::Message;
use prost_reflect::{
    DescriptorPool, DynamicMessage, MessageDescriptor, MethodDescriptor, ReflectMessage, SerializeOptions,
    Value as Field,
};
use serde_json::{Map, Value, json};
use tokio_stream::StreamExt;
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::transport::Channel;
use tonic::{Code, Request, Status};

/// Messages that are taken of a stream that has no end of its own.
const TAKEN: usize = 4;

/// What became of a call.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Outcome {
    /// The response message in JSON; of a stream of bytes, their type and what they are; of other streams, the first
    /// messages.
    Answer(Value),
    /// The code by its number, the text, and the details by their types.
    Failure { code: i32, message: String, details: BTreeMap<String, Value> },
}

impl Outcome {
    /// The reason of a failure.
    pub(super) fn reason(&self) -> &str {
        match self {
            Self::Answer(_) => "",
            Self::Failure { details, .. } => {
                details.get("google.rpc.ErrorInfo").and_then(|info| info["reason"].as_str()).unwrap_or("none")
            }
        }
    }
}

/// Whether the rpc answers with a stream of bytes rather than of messages.
fn streams_bytes(method: &MethodDescriptor) -> bool {
    method.is_server_streaming() && rules(method)[0].response_body == "body"
}

fn chunks(content_type: &str, bytes: &[u8]) -> Value {
    json!({ "contentType": content_type, "text": String::from_utf8_lossy(bytes) })
}

/// Calls over gRPC. `inputs` has one message unless the rpc takes a stream of them.
pub(super) async fn grpc(channel: &Channel, method: &MethodDescriptor, inputs: &[Value]) -> Outcome {
    let requests: Vec<DynamicMessage> =
        inputs.iter().map(|input| DynamicMessage::deserialize(method.input(), input).unwrap()).collect();
    let path = format!("/{}/{}", method.parent_service().full_name(), method.name());
    let mut client = tonic::client::Grpc::new(channel.clone());
    client.ready().await.unwrap();
    let answers = async {
        let codec = Dynamic(method.output());
        let requests = Request::new(tokio_stream::iter(requests));
        let mut stream = client.streaming(requests, path.try_into().unwrap(), codec).await?.into_inner();
        let mut answers = Vec::new();
        while let Some(answer) = stream.next().await {
            answers.push(answer?);
            if method.is_server_streaming() && !streams_bytes(method) && answers.len() == TAKEN {
                break;
            }
        }
        Ok::<_, Status>(answers)
    };
    match answers.await {
        Err(status) => failure(&status),
        Ok(answers) if method.is_server_streaming() && !streams_bytes(method) => {
            Outcome::Answer(answers.iter().map(to_json).collect())
        }
        Ok(answers) if method.is_server_streaming() => {
            let mut bytes = Vec::new();
            for answer in answers {
                let body = answer.get_field_by_name("body").unwrap();
                let body = body.as_message().unwrap();
                assert_eq!(body.get_field_by_name("content_type").unwrap().as_str(), Some("application/octet-stream"));
                bytes.extend_from_slice(body.get_field_by_name("data").unwrap().as_bytes().unwrap());
            }
            Outcome::Answer(chunks("application/octet-stream", &bytes))
        }
        Ok(answers) => {
            assert_eq!(answers.len(), 1);
            Outcome::Answer(to_json(&answers[0]))
        }
    }
}

fn to_json(message: &DynamicMessage) -> Value {
    let options = SerializeOptions::new().skip_default_fields(true);
    message.serialize_with_options(serde_json::value::Serializer, &options).unwrap()
}

fn failure(status: &Status) -> Outcome {
    let packed = tonic_types::pb::Status::decode(status.details()).unwrap();
    assert_eq!(packed.code, status.code() as i32);
    let known = DescriptorPool::decode(tonic_types::pb::FILE_DESCRIPTOR_SET).unwrap();
    let details = packed.details.iter().map(|detail| {
        let name = detail.type_url.rsplit('/').next().unwrap();
        let kind = known.get_message_by_name(name).unwrap();
        (name.to_owned(), to_json(&DynamicMessage::decode(kind, detail.value.as_slice()).unwrap()))
    });
    Outcome::Failure { code: status.code() as i32, message: status.message().to_owned(), details: details.collect() }
}

struct Dynamic(MessageDescriptor);

impl Codec for Dynamic {
    type Encode = DynamicMessage;
    type Decode = DynamicMessage;
    type Encoder = Self;
    type Decoder = Self;

    fn encoder(&mut self) -> Self {
        Self(self.0.clone())
    }

    fn decoder(&mut self) -> Self {
        Self(self.0.clone())
    }
}

impl Encoder for Dynamic {
    type Item = DynamicMessage;
    type Error = Status;

    fn encode(&mut self, message: DynamicMessage, buffer: &mut EncodeBuf<'_>) -> Result<(), Status> {
        buffer.put_slice(&message.encode_to_vec());
        Ok(())
    }
}

impl Decoder for Dynamic {
    type Item = DynamicMessage;
    type Error = Status;

    fn decode(&mut self, buffer: &mut DecodeBuf<'_>) -> Result<Option<DynamicMessage>, Status> {
        let bytes = buffer.copy_to_bytes(buffer.remaining());
        Ok(Some(DynamicMessage::decode(self.0.clone(), bytes).unwrap()))
    }
}

/// One rule of an rpc.
#[derive(Debug, Clone)]
pub(super) struct Rule {
    pub(super) verb: String,
    pub(super) template: String,
    body: String,
    response_body: String,
}

/// The rules of an rpc, the first one first.
pub(super) fn rules(method: &MethodDescriptor) -> Vec<Rule> {
    let extension = method.parent_pool().get_extension_by_name("google.api.http").unwrap();
    let options = method.options();
    let first = options.get_extension(&extension);
    let first = first.as_message().unwrap();
    let more = first.get_field_by_name("additional_bindings").unwrap().into_owned();
    let more = more.as_list().unwrap().iter().map(|rule| Rule::of(rule.as_message().unwrap()));
    std::iter::once(Rule::of(first)).chain(more).collect()
}

impl Rule {
    fn of(rule: &DynamicMessage) -> Self {
        let text = |name: &str| match &*rule.get_field_by_name(name).unwrap() {
            Field::String(text) => text.clone(),
            other => panic!("{name} is {other:?}"),
        };
        let pattern = rule.descriptor().oneofs().find(|oneof| oneof.name() == "pattern").unwrap();
        let verb = pattern.fields().find(|field| rule.has_field(field)).unwrap().name().to_owned();
        let (template, body, response_body) = (text(&verb), text("body"), text("response_body"));
        Self { verb: verb.to_ascii_uppercase(), template, body, response_body }
    }

    /// The path for an input, from which what the path says is taken away; none where the input lacks it.
    fn path(&self, input: &mut Value) -> Option<String> {
        let mut path = String::new();
        for (index, piece) in self.template.split('{').enumerate() {
            if index == 0 {
                path.push_str(piece);
                continue;
            }
            let (variable, after) = piece.split_once('}').unwrap();
            let (name, several) = match variable.split_once('=') {
                Some((name, "**")) => (name, true),
                Some(other) => panic!("{other:?} is not written here yet"),
                None => (variable, false),
            };
            let (within, last) = name.rsplit_once('.').unwrap_or(("", name));
            let holder = if within.is_empty() { &mut *input } else { input.get_mut(within)? };
            let value = holder.as_object_mut()?.remove(last)?;
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let encoded = utf8_percent_encode(&text, NON_ALPHANUMERIC).to_string();
            path.push_str(&if several { encoded.replace("%2F", "/") } else { encoded });
            path.push_str(after);
        }
        Some(path)
    }
}

fn query(prefix: &str, value: &Value, pairs: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let name = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
                query(&name, value, pairs);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| query(prefix, value, pairs)),
        Value::String(text) => pairs.push((prefix.to_owned(), text.clone())),
        other => pairs.push((prefix.to_owned(), other.to_string())),
    }
}

/// Calls over REST, by the rule whose path takes most of the input, which is returned too.
pub(super) async fn rest(
    client: &reqwest::Client,
    base: &str,
    method: &MethodDescriptor,
    inputs: &[Value],
) -> (Rule, Outcome) {
    let (rule, path, mut input) = rules(method)
        .into_iter()
        .filter_map(|rule| {
            let mut input = inputs.first().cloned().unwrap_or(json!({}));
            let path = rule.path(&mut input)?;
            Some((rule, path, input))
        })
        .max_by_key(|(rule, ..)| rule.template.matches('{').count())
        .unwrap_or_else(|| panic!("no rule of {} fits {inputs:?}", method.full_name()));
    let mut body = None;
    if method.is_client_streaming() {
        let lines: String = inputs.iter().map(|input| format!("{input}\n")).collect();
        body = Some(("application/x-ndjson", lines));
    } else if !rule.body.is_empty() {
        let json = match rule.body.as_str() {
            "*" => std::mem::replace(&mut input, json!({})),
            field => input.as_object_mut().unwrap().remove(field).unwrap_or(json!({})),
        };
        body = Some(("application/json", json.to_string()));
    }
    let mut pairs = Vec::new();
    if !method.is_client_streaming() {
        query("", &input, &mut pairs);
    }
    let query: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC))).collect();
    let url = format!("{base}{path}{}{}", if query.is_empty() { "" } else { "?" }, query.join("&"));
    let mut request = client.request(rule.verb.parse().unwrap(), url);
    if let Some((content_type, body)) = body {
        request = request.header("content-type", content_type).body(body);
    }
    let mut response = request.send().await.unwrap();
    let status = response.status();
    let content_type = response.headers()["content-type"].to_str().unwrap().to_owned();
    if status == 200 && method.is_server_streaming() && !streams_bytes(method) {
        assert_eq!(content_type, "application/x-ndjson");
        let mut text = String::new();
        while text.lines().count() < TAKEN || !text.ends_with('\n') {
            // A stream that has an end may have it sooner.
            let Some(chunk) = response.chunk().await.unwrap() else { break };
            text.push_str(std::str::from_utf8(&chunk).unwrap());
        }
        let lines = text.lines().take(TAKEN).map(|line| serde_json::from_str::<Value>(line).unwrap());
        return (rule, Outcome::Answer(lines.collect()));
    }
    let body = response.bytes().await.unwrap();
    if status != 200 {
        return (rule, refusal(status.as_u16(), &body));
    }
    if method.is_server_streaming() {
        return (rule, Outcome::Answer(chunks(&content_type, &body)));
    }
    let mut answer: Value = serde_json::from_slice(&body).unwrap();
    if !rule.response_body.is_empty() {
        answer = Value::Object(Map::from_iter([(rule.response_body.clone(), answer)]));
    }
    (rule, Outcome::Answer(answer))
}

/// A failure in Google's form, whose parts must agree with each other.
fn refusal(status: u16, body: &[u8]) -> Outcome {
    let body: Value = serde_json::from_slice(body).unwrap();
    let error = &body["error"];
    assert_eq!(error["code"], status, "{body}");
    let code = (1..=16).map(Code::from_i32).find(|code| wharfinger::transcode::code_name(*code) == error["status"]);
    let code = code.unwrap_or_else(|| panic!("{body}"));
    let details = error["details"].as_array().unwrap().iter().map(|detail| {
        let mut detail = detail.clone();
        let kind = detail.as_object_mut().unwrap().remove("@type").unwrap();
        (kind.as_str().unwrap().rsplit('/').next().unwrap().to_owned(), detail)
    });
    let message = error["message"].as_str().unwrap().to_owned();
    let outcome = Outcome::Failure { code: code as i32, message, details: details.collect() };
    // The one reason that HTTP has a status of its own for.
    let expected = match outcome.reason() {
        "ETAG_MISMATCH" => StatusCode::PRECONDITION_FAILED,
        _ => wharfinger::transcode::http_status(code),
    };
    assert_eq!(expected, status, "{body}");
    outcome
}
