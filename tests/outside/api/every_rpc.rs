//! Every rpc of `wharfinger.v1`, called by its descriptor, so that none that is added later is forgotten.

use bytes::{Buf, BufMut};
use prost::Message;
use prost_reflect::{
    DescriptorPool, DynamicMessage, FieldDescriptor, Kind, MessageDescriptor, MethodDescriptor, Value,
};
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::{Code, Request, Status};

use super::{Api, WEB, fault};
use crate::house::Manifest;

/// Every rpc.
pub(super) fn rpcs() -> Vec<MethodDescriptor> {
    let pool = DescriptorPool::decode(wharfinger::pb::DESCRIPTORS).unwrap();
    let services = pool.services().filter(|service| service.package_name() == "wharfinger.v1");
    let rpcs: Vec<_> = services.flat_map(|service| service.methods().collect::<Vec<_>>()).collect();
    assert!(rpcs.len() >= 61, "{} rpcs only", rpcs.len());
    rpcs
}

/// Calls an rpc with the bytes of one message. Of a stream of answers only the beginning is looked at.
pub(super) async fn call_raw(api: &Api, rpc: &MethodDescriptor, request: Vec<u8>) -> Result<(), Status> {
    let mut grpc = tonic::client::Grpc::new(api.channel()).max_decoding_message_size(64 << 20);
    grpc.ready().await.unwrap();
    let path = format!("/{}/{}", rpc.parent_service().full_name(), rpc.name()).parse().unwrap();
    match (rpc.is_client_streaming(), rpc.is_server_streaming()) {
        (false, false) => grpc.unary(Request::new(request), path, Bytes).await.map(drop),
        (true, false) => grpc.client_streaming(Request::new(tokio_stream::once(request)), path, Bytes).await.map(drop),
        (false, true) => grpc.server_streaming(Request::new(request), path, Bytes).await.map(drop),
        (true, true) => grpc.streaming(Request::new(tokio_stream::once(request)), path, Bytes).await.map(drop),
    }
}

/// Calls an rpc with one message.
pub(super) async fn call(api: &Api, rpc: &MethodDescriptor, request: &DynamicMessage) -> Result<(), Status> {
    call_raw(api, rpc, request.encode_to_vec()).await
}

/// Whether a field must be given.
pub(super) fn is_required(field: &FieldDescriptor) -> bool {
    has_behavior(field, 2)
}

/// Whether a field cannot be set.
pub(super) fn is_output_only(field: &FieldDescriptor) -> bool {
    has_behavior(field, 3)
}

fn has_behavior(field: &FieldDescriptor, behavior: i32) -> bool {
    let pool = field.parent_pool();
    let extension = pool.get_extension_by_name("google.api.field_behavior").unwrap();
    let options = field.options();
    options.get_extension(&extension).as_list().is_some_and(|list| list.contains(&Value::EnumNumber(behavior)))
}

/// A request that would be carried out: required fields, and what names something, in the world of [`stock`].
pub(super) fn template(of: &MessageDescriptor, image: &Manifest) -> DynamicMessage {
    let mut message = DynamicMessage::new(of.clone());
    let digest = image.digest.to_string();
    for field in of.fields() {
        let is_nested_name = matches!((of.name(), field.name()), ("Tag", "repository" | "tag" | "digest"))
            || matches!((of.name(), field.name()), ("Repository" | "Namespace", "name"))
            || matches!((of.name(), field.name()), ("Binding" | "TagRule", "namespace"))
            || matches!((of.name(), field.name()), ("GetArtifactRequest" | "DeleteArtifactRequest", "digest"))
            || field.name() == "start"
                && matches!(field.kind(), Kind::Message(_))
                && field.containing_oneof().is_some();
        if !is_required(&field) && !is_nested_name {
            continue;
        }
        let text = match (of.name(), field.name()) {
            ("Namespace", "name") | (_, "namespace") => "acme",
            ("Account", "name") | (_, "account") => "ann",
            ("TagRule", "pattern") => "v*",
            (_, "repository" | "name") => WEB,
            (_, "digest" | "digests") => digest.as_str(),
            (_, "tag") => "latest",
            (_, "operation" | "token" | "binding" | "rule") => "00000000-0000-0000-0000-000000000000",
            _ => "",
        };
        let value = match field.kind() {
            Kind::Message(nested) if field.is_list() => Value::List(vec![Value::Message(template(&nested, image))]),
            Kind::Message(nested) => Value::Message(template(&nested, image)),
            Kind::String if field.is_list() => Value::List(vec![Value::String(text.to_owned())]),
            Kind::String => Value::String(text.to_owned()),
            Kind::Bytes => Value::Bytes(image.bytes.clone()),
            Kind::Int64 => Value::I64(0),
            Kind::Enum(_) => Value::EnumNumber(1),
            other => panic!("no example of {other:?} for {}", field.full_name()),
        };
        message.set_field(&field, value);
    }
    message
}

/// A repository with a tagged image.
pub(super) async fn stock(api: &Api) -> Manifest {
    let image = Manifest::named("image");
    api.push(WEB, &image, &["latest"]).await;
    image
}

/// Messages as they are.
struct Bytes;

impl Codec for Bytes {
    type Encode = Vec<u8>;
    type Decode = Vec<u8>;
    type Encoder = Self;
    type Decoder = Self;

    fn encoder(&mut self) -> Self {
        Self
    }

    fn decoder(&mut self) -> Self {
        Self
    }
}

impl Encoder for Bytes {
    type Item = Vec<u8>;
    type Error = Status;

    fn encode(&mut self, item: Vec<u8>, buffer: &mut EncodeBuf<'_>) -> Result<(), Status> {
        buffer.put_slice(&item);
        Ok(())
    }
}

impl Decoder for Bytes {
    type Item = Vec<u8>;
    type Error = Status;

    fn decode(&mut self, buffer: &mut DecodeBuf<'_>) -> Result<Option<Vec<u8>>, Status> {
        let mut item = vec![0; buffer.remaining()];
        buffer.copy_to_slice(&mut item);
        Ok(Some(item))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_request_of_every_rpc_is_answered_or_refused_for_a_reason_that_names_what_is_missing() {
    let api = Api::start().await;
    for rpc in rpcs() {
        let required: Vec<String> =
            rpc.input().fields().filter(is_required).map(|field| field.name().to_owned()).collect();
        match call_raw(&api, &rpc, Vec::new()).await {
            Ok(()) => assert_eq!(required, [""; 0], "{} takes nothing for {required:?}", rpc.full_name()),
            Err(status) => {
                let refused = fault(&status);
                assert_eq!(refused.code, Code::InvalidArgument, "{}: {refused:?}", rpc.full_name());
                assert_eq!(refused.reason, "INVALID_FIELD", "{}: {refused:?}", rpc.full_name());
                let names_it = refused.fields.iter().any(|field| {
                    let first = field.split('.').next().unwrap_or_default();
                    required.is_empty() || required.iter().any(|required| required == first)
                });
                assert!(names_it, "{}: {refused:?} of {required:?}", rpc.full_name());
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn bytes_that_are_no_message_and_messages_beyond_the_limit_are_the_callers_fault() {
    let api = Api::start().await;
    let before = api.fingerprint().await;
    // A field of no wire type, a field cut off, a text that is not UTF-8 in field 1.
    for bytes in [&b"\x07"[..], b"\x0a\x05ab", b"\x0a\x02\xff\xfe"] {
        for rpc in rpcs() {
            if rpc.input().get_field(1).is_none_or(|field| field.kind() != Kind::String) && bytes[0] == 0x0a {
                continue;
            }
            let refused = fault(&call_raw(&api, &rpc, bytes.to_vec()).await.expect_err(rpc.full_name()));
            refused.expect(Code::InvalidArgument, "INVALID_FIELD");
        }
    }
    for rpc in rpcs() {
        // An unknown field of 6 MiB.
        let mut request = vec![0xfa, 0x3f, 0x80, 0x80, 0x80, 0x03];
        request.resize(request.len() + (6 << 20), b'x');
        let refused = fault(&call_raw(&api, &rpc, request).await.expect_err(rpc.full_name()));
        refused.expect(Code::InvalidArgument, "INVALID_FIELD");
        assert!(refused.message.contains("bytes"), "{}", refused.message);
    }
    assert_eq!(api.fingerprint().await, before);
}
