//! Manifests that must not come in: each is refused for what is wrong with it, and nothing is written.

use bytes::Bytes;
use serde_json::{Value, json};
use tonic::Code;
use wharfinger::domain::Digest;
use wharfinger::pb;

use super::{Api, WEB, digests, fault};
use crate::house::Manifest;

const IMAGE: &str = "application/vnd.oci.image.manifest.v1+json";
const INDEX: &str = "application/vnd.oci.image.index.v1+json";
const CONFIG: &str = "application/vnd.oci.image.config.v1+json";
const LAYER: &str = "application/vnd.oci.image.layer.v1.tar";
const DOCKER: &str = "application/vnd.docker.distribution.manifest.v2+json";

const BLOB: &[u8] = b"{}";

fn put(manifest: impl Into<Bytes>) -> pb::PutArtifactRequest {
    pb::PutArtifactRequest { repository: WEB.to_owned(), manifest: manifest.into(), ..Default::default() }
}

fn blob(media_type: &str) -> Value {
    json!({ "mediaType": media_type, "digest": Digest::sha256(BLOB), "size": BLOB.len() })
}

fn image() -> Value {
    json!({ "schemaVersion": 2, "mediaType": IMAGE, "config": blob(CONFIG), "layers": [blob(LAYER)] })
}

fn index(children: &[Value]) -> Value {
    json!({ "schemaVersion": 2, "mediaType": INDEX, "manifests": children })
}

/// A manifest with one key set to something else.
fn with(mut manifest: Value, pointer: &str, value: Value) -> Value {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match manifest.pointer_mut(parent).unwrap() {
        Value::Object(object) => drop(object.insert(key.to_owned(), value)),
        Value::Array(list) => list[key.parse::<usize>().unwrap()] = value,
        other => panic!("{other}"),
    }
    manifest
}

/// A repository that shows the blob and holds the image.
async fn stock(api: &Api) -> pb::Artifact {
    api.upload(WEB, BLOB).await.unwrap();
    api.put_as(put(image().to_string())).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_manifest_that_breaks_its_format_is_refused_with_what_is_wrong() {
    let api = Api::start().await;
    let known = stock(&api).await;
    let child = json!({ "mediaType": IMAGE, "digest": known.digest, "size": known.size_bytes });
    let before = api.fingerprint().await;
    let deep = |depth: usize| {
        format!(
            r#"{{"schemaVersion":2,"mediaType":"{INDEX}","manifests":[],"x":{}1{}}}"#,
            "[".repeat(depth),
            "]".repeat(depth)
        )
    };
    let text = image().to_string();
    let long = "x".repeat(1 << 20);
    for (manifest, words) in [
        (String::new(), "EOF"),
        ("null".to_owned(), ""),
        ("[]".to_owned(), ""),
        ("\"manifest\"".to_owned(), ""),
        (text[..text.len() - 1].to_owned(), "EOF"),
        (format!("{text}{text}"), "trailing"),
        (format!("\u{feff}{text}"), ""),
        (deep(40), "levels deep"),
        (deep(100_000), "levels deep"),
        (text.replacen('{', r#"{"schemaVersion":2,"#, 1), "twice"),
        (text.replacen('{', r#"{"media\u0054ype":"x","#, 1), "twice"),
        (with(image(), "/annotations", json!({ "a": "b\0" })).to_string(), "NUL"),
        (with(image(), "/annotations", json!({ "a\0": "b" })).to_string(), "NUL"),
        (with(image(), "/annotations", json!({ "a": 1 })).to_string(), ""),
        (with(image(), "/schemaVersion", json!(1)).to_string(), "schema 1"),
        (with(image(), "/schemaVersion", json!(3)).to_string(), "schemaVersion must be 2"),
        (with(image(), "/schemaVersion", json!("2")).to_string(), ""),
        (with(image(), "/schemaVersion", json!(long)).to_string(), ""),
        (with(image(), "/mediaType", json!("text/html")).to_string(), "text/html"),
        (with(image(), "/mediaType", json!(long)).to_string(), ""),
        (with(image(), "/mediaType", json!(INDEX)).to_string(), "an index has neither config nor layers"),
        (with(image(), "/manifests", json!([])).to_string(), "only an index lists them"),
        (with(image(), "/config", Value::Null).to_string(), "needs both config and layers"),
        (with(image(), "/config/digest", json!("latest")).to_string(), "config.digest"),
        (with(image(), "/layers/0/digest", json!(known.digest.to_uppercase())).to_string(), "layers[0].digest"),
        (with(image(), "/layers/0/digest", json!("sha256:../../etc/passwd")).to_string(), "layers[0].digest"),
        (with(image(), "/layers/0/size", json!(-1)).to_string(), "layers[0].size is negative"),
        (with(image(), "/layers/0/size", json!(1e300)).to_string(), ""),
        (with(image(), "/layers/0/size", json!(u64::MAX)).to_string(), ""),
        (with(image(), "/layers/0/size", Value::Null).to_string(), "layers[0].size is required"),
        (with(image(), "/layers/0/mediaType", json!("")).to_string(), "layers[0].mediaType"),
        (with(image(), "/layers/0", json!("layer")).to_string(), ""),
        (with(image(), "/subject", json!({ "mediaType": IMAGE, "size": 1 })).to_string(), "subject.digest is required"),
        (with(image(), "/artifactType", json!("no type")).to_string(), "artifactType"),
        (with(image(), "/layers", json!(vec![blob(LAYER); 5_000])).to_string(), "at most 4096"),
        (index(&[child.clone(), child.clone()]).to_string(), "twice"),
        (with(index(std::slice::from_ref(&child)), "/manifests/0/platform", json!({ "os": long })).to_string(), "255"),
        (
            format!(r#"{{"schemaVersion":2,"mediaType":"{INDEX}","manifests":[{}]}}"#, vec!["{}"; 10_001].join(",")),
            "10000",
        ),
        (
            format!(r#"{{"schemaVersion":2,"mediaType":"{INDEX}","manifests":[],"x":[{}0]}}"#, "0,".repeat(200_001)),
            "keys and elements",
        ),
        (r#"{"schemaVersion":2}"#.to_owned(), "neither a manifest nor an index"),
    ] {
        let shown: String = manifest.chars().take(300).collect();
        let refused = fault(&api.put_as(put(manifest)).await.expect_err(&shown));
        refused.expect_field("MANIFEST_INVALID", "manifest");
        assert!(refused.message.starts_with("the manifest cannot be accepted: "), "{shown}: {}", refused.message);
        assert!(refused.message.contains(words), "{shown}: {}", refused.message);
        assert!(refused.message.contains(&refused.metadata["detail"]), "{shown}: {refused:?}");
    }
    assert_eq!(api.fingerprint().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_announced_media_type_and_the_body_must_agree() {
    let api = Api::start().await;
    stock(&api).await;
    let before = api.fingerprint().await;
    for media_type in [INDEX, DOCKER, "application/json", "", "text/html; charset=utf-8", "\0", &"x".repeat(100_000)] {
        let request = pb::PutArtifactRequest { media_type: media_type.to_owned(), ..put(image().to_string()) };
        match (media_type, api.put_as(request).await) {
            ("", done) => drop(done.unwrap()),
            (_, done) => drop(fault(&done.unwrap_err()).expect_field("MANIFEST_INVALID", "manifest")),
        }
    }
    // Letter case and parameters do not matter.
    let request =
        pb::PutArtifactRequest { media_type: format!("{}; q=1", IMAGE.to_uppercase()), ..put(image().to_string()) };
    api.put_as(request).await.unwrap();
    assert_eq!(api.fingerprint().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_manifest_over_4_mib_is_refused_and_one_of_4_mib_is_not() {
    let api = Api::start().await;
    let padded = |bytes: usize| {
        let mut text = index(&[]).to_string();
        text.extend(std::iter::repeat_n(' ', bytes - text.len()));
        text
    };
    let before = api.fingerprint().await;
    for bytes in [(4 << 20) + 1, (5 << 20) - 1000] {
        let refused = fault(&api.put_as(put(padded(bytes))).await.unwrap_err());
        refused.expect_field("MANIFEST_TOO_LARGE", "manifest");
        assert_eq!(
            (refused.metadata["size"].as_str(), refused.metadata["limit"].as_str()),
            (&*bytes.to_string(), "4194304")
        );
    }
    assert_eq!(api.fingerprint().await, before);
    assert_eq!(api.put_as(put(padded(4 << 20))).await.unwrap().size_bytes, 4 << 20);
}

#[tokio::test(flavor = "multi_thread")]
async fn bytes_that_do_not_have_the_announced_digest_are_refused_with_the_one_they_have() {
    let api = Api::start().await;
    stock(&api).await;
    let before = api.fingerprint().await;
    let bytes = image().to_string();
    // What lists itself would have to know its own digest; whoever claims so is wrong about it.
    let claimed = Digest::sha256(b"myself");
    let itself = json!({ "mediaType": INDEX, "digest": claimed, "size": 300 });
    for manifest in [bytes, index(&[itself]).to_string()] {
        let computed = Digest::sha256(manifest.as_bytes()).to_string();
        let request = pb::PutArtifactRequest { digest: claimed.to_string(), ..put(manifest) };
        let refused = fault(&api.put_as(request).await.unwrap_err());
        refused.expect_field("DIGEST_MISMATCH", "digest");
        assert_eq!((&refused.metadata["expected"], &refused.metadata["computed"]), (&claimed.to_string(), &computed));
    }
    assert_eq!(api.fingerprint().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_manifest_needs_and_the_repository_lacks_is_named_each_once() {
    let api = Api::start().await;
    stock(&api).await;
    api.upload("acme/other", b"a blob of another repository").await.unwrap();
    let before = api.fingerprint().await;
    let absent = |bytes: &[u8]| json!({ "mediaType": LAYER, "digest": Digest::sha256(bytes), "size": bytes.len() });
    let elsewhere: &[u8] = b"a blob of another repository";
    let lacking = with(image(), "/layers", json!([absent(b"one"), blob(LAYER), absent(elsewhere), absent(b"one")]));
    let refused = fault(&api.put_as(put(lacking.to_string())).await.unwrap_err());
    refused.expect(Code::FailedPrecondition, "BLOBS_MISSING");
    assert_eq!(refused.subjects, [Digest::sha256(b"one").to_string(), Digest::sha256(elsewhere).to_string()]);
    assert_eq!(refused.metadata["count"], "2");

    let (one, two) = (Manifest::named("one"), Manifest::named("two"));
    let orphan = Manifest::index(&[&one, &two], "of nothing", None);
    let refused = fault(&api.put(WEB, &orphan, &["latest"]).await.unwrap_err());
    refused.expect(Code::FailedPrecondition, "CHILDREN_MISSING");
    assert_eq!(refused.subjects, digests(&[&one, &two]));

    // Of ten thousand as many are named as fit.
    let many: Vec<Manifest> = (0..10_000).map(|n| Manifest::index(&[], &n.to_string(), None)).collect();
    let wide = Manifest::index(&many.iter().collect::<Vec<_>>(), "wide", None);
    let refused = fault(&api.put(WEB, &wide, &[]).await.unwrap_err());
    refused.expect(Code::FailedPrecondition, "CHILDREN_MISSING");
    assert_eq!(refused.metadata["count"], "10000");
    assert!(refused.subjects.len() >= 30, "{}", refused.subjects.len());
    assert_eq!(api.fingerprint().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_that_went_to_the_trash_is_missing() {
    let api = Api::start().await;
    let [child] = api.push_images(WEB, ["child"]).await;
    api.delete(WEB, &child).await.unwrap();
    let refused = fault(&api.put(WEB, &Manifest::index(&[&child], "index", None), &[]).await.unwrap_err());
    refused.expect(Code::FailedPrecondition, "CHILDREN_MISSING");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_descriptor_that_gives_another_size_than_its_content_has_is_refused_wherever_it_stands() {
    let api = Api::start().await;
    let known = stock(&api).await;
    let before = api.fingerprint().await;
    let child = |size: i64| json!({ "mediaType": IMAGE, "digest": known.digest, "size": size });
    let twice = |first: i64, second: i64| {
        let sized = |size| with(blob(LAYER), "/size", json!(size));
        with(image(), "/layers", json!([sized(first), sized(second)]))
    };
    for manifest in [
        with(image(), "/config/size", json!(BLOB.len() + 1)),
        with(image(), "/layers/0/size", json!(0)),
        with(image(), "/layers/0/size", json!(i64::MAX)),
        // One of the two mentions is right.
        twice(2, 3),
        twice(3, 2),
        index(&[child(known.size_bytes - 1)]),
        index(&[child(0)]),
    ] {
        let refused = fault(&api.put_as(put(manifest.to_string())).await.expect_err(&manifest.to_string()));
        refused.expect_field("MANIFEST_INVALID", "manifest");
        assert!(refused.message.contains("bytes, but there are"), "{}", refused.message);
    }
    assert_eq!(api.fingerprint().await, before);
    api.put_as(put(twice(2, 2).to_string())).await.unwrap();
    api.assert_balanced().await;
}
