//! Bad values in every field of every rpc: each is refused under the name of its field, and nothing is written.

use std::collections::HashMap;

use prost_reflect::{DynamicMessage, Kind, MapKey, ReflectMessage, Value};
use tonic::Code;
use wharfinger::domain::Digest;
use wharfinger::pb;

use super::every_rpc::{call, is_output_only, rpcs, stock, template};
use super::{Api, WEB, delete_request, fault};

/// A value that is refused, and the reason.
type Bad = (Value, &'static str);

fn texts(reason: &'static str, texts: impl IntoIterator<Item = impl Into<String>>) -> Vec<Bad> {
    texts.into_iter().map(|text| (Value::String(text.into()), reason)).collect()
}

fn bad_repositories() -> Vec<Bad> {
    let mut names: Vec<String> = [
        "..",
        "acme/..",
        "acme/../../etc/passwd",
        "acme/.",
        "acme%2fweb",
        "acme/web%2f..",
        "acme/w\0eb",
        "acme/web\0",
        "Acme/web",
        "acme/WEB",
        "acme//web",
        "/acme/web",
        "acme/web/",
        "/",
        "acme/w\u{435}b",
        "\u{ff41}cme/web",
        "acme/web\u{200b}",
        "acme/\u{202e}bew",
        "acme/-web",
        "acme/web-",
        "acme/web.",
        "acme/w..b",
        "acme/w___b",
        "acme/w._b",
        "acme/web:latest",
        "acme/web@sha256:abc",
        " acme/web",
        "acme/web ",
        "acme/web\n",
        "acme\\web",
        "acme/we'b",
        "registry/web",
        "registries/web",
        "acme/caf\u{e9}",
        "acme/;drop table tags",
    ]
    .map(str::to_owned)
    .to_vec();
    names.push("a".repeat(256));
    names.push("a/".repeat(128) + "a");
    names.push("a".repeat(100_000));
    texts("INVALID_FIELD", names)
}

fn bad_namespaces() -> Vec<Bad> {
    let mut all = bad_repositories();
    all.extend(texts("INVALID_FIELD", ["acme/web", "registry", "registries", ".", "-", "a\0"]));
    all
}

fn bad_digests() -> Vec<Bad> {
    let hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let digests = [
        "sha256".to_owned(),
        "sha256:".to_owned(),
        hash.to_owned(),
        format!("sha256:{}", &hash[1..]),
        format!("sha256:{hash}0"),
        format!("sha256:{}", hash.to_uppercase()),
        format!("SHA256:{hash}"),
        format!("sha512:{hash}"),
        format!("md5:{}", &hash[..32]),
        format!("sha1:{}", &hash[..40]),
        format!("sha256+b64u:{hash}"),
        format!("sha256:{hash}\0"),
        format!("sha256:{hash}\n"),
        format!(" sha256:{hash}"),
        format!("sha256%3a{hash}"),
        format!("sha256:{}\u{ff10}", &hash[..63]),
        format!("sha256:{}/../..", &hash[..58]),
        "latest".to_owned(),
        "x".repeat(100_000),
    ];
    texts("INVALID_FIELD", digests)
}

fn bad_tags() -> Vec<Bad> {
    let mut tags: Vec<String> = [
        ".",
        "..",
        ".a",
        "-a",
        "a/b",
        "a b",
        "a%2fb",
        "l\u{e4}test",
        "\u{ff4c}atest",
        "a\0",
        "a\n",
        "a:b",
        "a@b",
        "a+b",
    ]
    .map(str::to_owned)
    .to_vec();
    tags.extend(["a".repeat(129), "a".repeat(256), "a".repeat(100_000)]);
    texts("INVALID_FIELD", tags)
}

fn bad_filters() -> Vec<Bad> {
    let filters = [
        "nosuch = 1".to_owned(),
        "creator =".to_owned(),
        "creator".to_owned(),
        "creator = a OR".to_owned(),
        "AND".to_owned(),
        "((creator = a)".to_owned(),
        "creator = a)".to_owned(),
        "creator = \"a".to_owned(),
        "creator = f(a)".to_owned(),
        "creator > \"\\q\"".to_owned(),
        "create_time > yesterday".to_owned(),
        "create_time = 5".to_owned(),
        "create_time > \"2026-02-30T00:00:00Z\"".to_owned(),
        "creator = a\0".to_owned(),
        "creator".repeat(20_000),
        "(".repeat(10_000),
        "-".repeat(5_000),
        "creator = a ".repeat(500),
    ];
    texts("FILTER_INVALID", filters)
}

fn long_texts() -> Vec<Bad> {
    texts("INVALID_FIELD", ["x".repeat(1025), "\u{1f6a2}".repeat(1025), "a\0b".to_owned()])
}

fn bad_labels() -> Vec<Bad> {
    let many = (0..65).map(|number| (format!("key{number}"), "value".to_owned())).collect();
    let one = |key: &str, value: &str| HashMap::from([(key.to_owned(), value.to_owned())]);
    let all: [HashMap<String, String>; 6] =
        [many, one("", "a"), one(&"k".repeat(64), "a"), one("a", &"v".repeat(256)), one("a\0", "b"), one("a", "b\0")];
    let value = |labels: HashMap<String, String>| {
        Value::Map(labels.into_iter().map(|(key, value)| (MapKey::String(key), Value::String(value))).collect())
    };
    all.into_iter().map(|labels| (value(labels), "INVALID_FIELD")).collect()
}

/// What is bad for a field, by its name and by the message it stands in.
fn bad_values(message: &str, field: &str, kind: &Kind) -> Vec<Bad> {
    match (message, field, kind) {
        ("Namespace", "name", _) | (_, "namespace", Kind::String) => bad_namespaces(),
        (_, "repository", Kind::String) | ("Repository", "name", _) => bad_repositories(),
        (_, "digest" | "expected_digest" | "digests", _) => bad_digests(),
        (_, "tag" | "tags", Kind::String) => bad_tags(),
        (_, "request_id", _) => {
            texts("INVALID_FIELD", ["with space", "\0", "a\nb", "sch\u{f6}n", &"x".repeat(129), &"x".repeat(100_000)])
        }
        (_, "reason" | "description", Kind::String) => long_texts(),
        (_, "labels", _) => bad_labels(),
        (_, "uid", _) => texts("INVALID_FIELD", ["no-uid", "\0", "0123"]),
        (_, "page_token", _) => {
            let garbage = ["x", "\0", "====", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "2", &"A".repeat(100_000)];
            texts("PAGE_TOKEN_INVALID", garbage)
        }
        (_, "filter", _) => bad_filters(),
        (_, "order_by", _) => texts(
            "INVALID_FIELD",
            [
                "nosuch",
                "name asc",
                "create_time DESC",
                "name, create_time",
                "name; drop table tags",
                "\0",
                &"x".repeat(100_000),
            ],
        ),
        ("ListReferrersRequest", "artifact_type", _) => texts("INVALID_FIELD", ["a\0b"]),
        (_, "page_size", _) => vec![(Value::I32(-1), "INVALID_FIELD"), (Value::I32(i32::MIN), "INVALID_FIELD")],
        (_, "offset_bytes" | "length_bytes" | "limit" | "size_bytes", Kind::Int64) => {
            vec![(Value::I64(-1), "INVALID_FIELD"), (Value::I64(i64::MIN), "INVALID_FIELD")]
        }
        (_, "view" | "reason", Kind::Enum(_)) => {
            vec![(Value::EnumNumber(99), "INVALID_FIELD"), (Value::EnumNumber(-1), "INVALID_FIELD")]
        }
        _ => Vec::new(),
    }
}

/// Every field that can be set, as the path of its names, with what is bad for it.
fn bad_fields(of: &DynamicMessage, path: &[String]) -> Vec<(Vec<String>, Vec<Bad>)> {
    let mut all = Vec::new();
    for field in of.descriptor().fields().filter(|field| !is_output_only(field)) {
        let path = [path, &[field.name().to_owned()]].concat();
        if let (Kind::Message(_), true) = (field.kind(), of.has_field(&field) && !field.is_map() && !field.is_list()) {
            all.extend(bad_fields(of.get_field(&field).as_message().unwrap(), &path));
            continue;
        }
        let bad = bad_values(of.descriptor().name(), field.name(), &field.kind());
        if !bad.is_empty() {
            all.push((path, bad));
        }
    }
    all
}

fn set(message: &mut DynamicMessage, path: &[String], value: Value) {
    let field = message.descriptor().get_field_by_name(&path[0]).unwrap();
    if path.len() > 1 {
        return set(message.get_field_mut(&field).as_message_mut().unwrap(), &path[1..], value);
    }
    // Of the ways to name an artifact only one may be given.
    if field.name() == "tag" && matches!(message.descriptor().name(), "GetArtifactRequest" | "DeleteArtifactRequest") {
        message.clear_field_by_name("digest");
    }
    let value = if field.is_list() { Value::List(vec![value]) } else { value };
    message.set_field(&field, value);
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_values_of_every_field_of_every_rpc_are_refused_by_name_and_write_nothing() {
    let api = Api::start().await;
    let image = stock(&api).await;
    let before = api.fingerprint().await;
    let mut tried = 0;
    for rpc in rpcs() {
        let template = template(&rpc.input(), &image);
        for (path, bad) in bad_fields(&template, &[]) {
            let list = matches!(path.last().map(String::as_str), Some("tags" | "digests"));
            let name = path.join(".") + if list { "[0]" } else { "" };
            for (value, reason) in bad {
                let mut request = template.clone();
                let shown: String = format!("{} {name} = {value:?}", rpc.full_name()).chars().take(200).collect();
                set(&mut request, &path, value);
                let refused = fault(&call(&api, &rpc, &request).await.expect_err(&shown));
                assert_eq!(
                    (refused.code, refused.reason.as_str()),
                    (Code::InvalidArgument, reason),
                    "{shown}: {refused:?}"
                );
                assert_eq!(refused.fields, [name.as_str()], "{shown}: {refused:?}");
                assert!(refused.message.len() < 1_000, "{shown}: {refused:?}");
                tried += 1;
            }
        }
        assert_eq!(api.fingerprint().await, before, "{} wrote something", rpc.full_name());
    }
    assert!(tried > 1_500, "{tried} bad values only");
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_with_too_much_of_something_are_refused() {
    let api = Api::start().await;
    let image = stock(&api).await;
    let before = api.fingerprint().await;
    let tags = (0..101).map(|number| format!("tag{number}")).collect();
    let put = pb::PutArtifactRequest {
        repository: WEB.to_owned(),
        manifest: image.bytes.clone(),
        tags,
        ..Default::default()
    };
    fault(&api.put_as(put).await.unwrap_err()).expect_field("INVALID_FIELD", "tags");
    for count in [0, 1001] {
        let digests = (0..count).map(|number: u32| Digest::sha256(&number.to_be_bytes()).to_string()).collect();
        let batch = pb::BatchDeleteArtifactsRequest { repository: WEB.to_owned(), digests, ..Default::default() };
        let refused = fault(&api.artifacts().batch_delete_artifacts(batch).await.unwrap_err());
        refused.expect_field("INVALID_FIELD", "digests");
    }
    assert_eq!(api.fingerprint().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_values_the_bad_one_is_named_by_its_place() {
    let api = Api::start().await;
    let image = stock(&api).await;
    let batch = pb::BatchDeleteArtifactsRequest {
        repository: WEB.to_owned(),
        digests: vec![image.digest.to_string(), image.digest.to_string(), "latest".to_owned()],
        ..Default::default()
    };
    let refused = fault(&api.artifacts().batch_delete_artifacts(batch).await.unwrap_err());
    refused.expect_field("INVALID_FIELD", "digests[2]");
    assert_eq!(
        refused.message,
        "digests[2]: expected an algorithm, a colon and a hash, such as sha256:<64 hex digits>"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn texts_at_their_limits_are_kept_as_they_are() {
    let api = Api::start().await;
    let description = "\u{1f6a2}".repeat(1024);
    let labels: HashMap<String, String> = (0..64).map(|n| (format!("{n:063}"), "\u{e4}".repeat(255))).collect();
    let namespace = pb::Namespace { name: "acme".to_owned(), description, labels, ..Default::default() };
    let request = pb::CreateNamespaceRequest { namespace: Some(namespace.clone()), ..Default::default() };
    let created = api.namespaces().create_namespace(request).await.unwrap().into_inner().namespace.unwrap();
    assert_eq!((&created.description, &created.labels), (&namespace.description, &namespace.labels));
    let image = stock(&api).await;
    let tag = "_".repeat(128);
    assert_eq!(api.create_tag(WEB, &tag, &image).await.unwrap().tag, tag);
    let reason = "\"why\"\n\u{e4}".to_owned();
    let plan = api.delete_as(pb::DeleteArtifactRequest { reason: reason.clone(), ..delete_request(WEB, &image) });
    let version = plan.await.unwrap().version.unwrap();
    assert_eq!(api.version(WEB, version).await.unwrap().reason, reason);
}
