//! What the manifest reader accepts and refuses.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn digest(seed: &str) -> String {
    Digest::sha256(seed.as_bytes()).to_string()
}

fn descriptor(media_type: &str, seed: &str) -> Value {
    json!({"mediaType": media_type, "digest": digest(seed), "size": seed.len()})
}

fn image() -> Value {
    json!({
        "schemaVersion": 2,
        "mediaType": media_type::OCI_IMAGE_MANIFEST,
        "config": descriptor("application/vnd.oci.image.config.v1+json", "config"),
        "layers": [
            descriptor("application/vnd.oci.image.layer.v1.tar+gzip", "one"),
            descriptor("application/vnd.oci.image.layer.v1.tar+gzip", "two"),
        ],
    })
}

fn index() -> Value {
    let mut arm = descriptor(media_type::OCI_IMAGE_MANIFEST, "arm");
    arm["platform"] = json!({"architecture": "arm64", "os": "linux", "variant": "v8", "os.version": "1", "x": []});
    arm["annotations"] = json!({"a": "b"});
    json!({
        "schemaVersion": 2,
        "mediaType": media_type::OCI_IMAGE_INDEX,
        "manifests": [arm, descriptor(media_type::OCI_IMAGE_MANIFEST, "amd")],
    })
}

fn with(mut manifest: Value, key: &str, value: Value) -> Value {
    manifest[key] = value;
    manifest
}

fn without(mut manifest: Value, key: &str) -> Value {
    manifest.as_object_mut().expect("an object").remove(key);
    manifest
}

fn parse(manifest: &Value, content_type: Option<&str>) -> Result<Manifest> {
    Manifest::parse(manifest.to_string().as_bytes(), content_type)
}

fn accepted(manifest: &Value) -> Manifest {
    parse(manifest, None).unwrap_or_else(|error| panic!("{manifest}: {error}"))
}

fn refusal(manifest: &Value) -> String {
    match parse(manifest, None) {
        Err(Error::ManifestInvalid(reason)) => reason,
        other => panic!("{manifest} gave {other:?}"),
    }
}

#[test]
fn an_image_gives_its_config_then_its_layers() {
    let manifest = accepted(&with(image(), "annotations", json!({"k": "v"})));
    assert_eq!((manifest.kind, manifest.media_type), (ManifestKind::OciManifest, media_type::OCI_IMAGE_MANIFEST));
    let blobs: Vec<String> = manifest.blobs().map(|blob| blob.digest.to_string()).collect();
    assert_eq!(blobs, [digest("config"), digest("one"), digest("two")]);
    assert_eq!(manifest.blob_bytes(), 12);
    assert_eq!(manifest.artifact_type.as_deref(), Some("application/vnd.oci.image.config.v1+json"));
    assert_eq!(manifest.annotations["k"], "v");
}

#[test]
fn an_index_gives_its_children_with_platform_and_annotations() {
    let manifest = accepted(&index());
    assert!(manifest.kind.is_index() && manifest.artifact_type.is_none() && manifest.blobs().next().is_none());
    assert_eq!(manifest.children.len(), 2);
    let arm = &manifest.children[0];
    let platform =
        Platform { architecture: "arm64".into(), os: "linux".into(), os_version: "1".into(), variant: "v8".into() };
    assert_eq!(arm.platform.as_ref(), Some(&platform));
    assert_eq!(arm.annotations["a"], "b");
    assert_eq!(manifest.children[1].platform, None);
    assert!(accepted(&with(index(), "manifests", Value::Null)).children.is_empty());
}

#[test]
fn docker_formats_are_read_and_their_unknown_keys_ignored() {
    let docker = with(image(), "mediaType", json!(media_type::DOCKER_MANIFEST));
    let docker = with(docker, "subject", descriptor(media_type::OCI_IMAGE_MANIFEST, "s"));
    let manifest = accepted(&with(docker, "artifactType", json!("application/x")));
    assert_eq!((manifest.kind, &manifest.subject), (ManifestKind::DockerManifest, &None));
    assert_eq!(manifest.artifact_type.as_deref(), manifest.config_media_type());
    let list = accepted(&with(index(), "mediaType", json!(media_type::DOCKER_MANIFEST_LIST)));
    assert_eq!((list.kind, list.children.len()), (ManifestKind::DockerList, 2));
}

#[test]
fn a_retired_artifact_manifest_gives_blobs_and_subject() {
    let manifest = accepted(&json!({
        "mediaType": media_type::OCI_ARTIFACT_MANIFEST,
        "artifactType": "application/vnd.example.sbom",
        "blobs": [descriptor("text/spdx", "sbom")],
        "subject": descriptor(media_type::OCI_IMAGE_MANIFEST, "subject"),
    }));
    assert_eq!(manifest.kind, ManifestKind::OciArtifact);
    assert_eq!(manifest.artifact_type.as_deref(), Some("application/vnd.example.sbom"));
    assert_eq!(manifest.layers.len(), 1);
    assert_eq!(manifest.subject.map(|subject| subject.digest.to_string()), Some(digest("subject")));
}

#[test]
fn an_artifact_type_of_its_own_comes_before_the_config() {
    let manifest = accepted(&with(image(), "artifactType", json!("application/x.y")));
    assert_eq!(manifest.artifact_type.as_deref(), Some("application/x.y"));
    assert_eq!(accepted(&with(index(), "artifactType", json!("a/b"))).artifact_type.as_deref(), Some("a/b"));
    assert!(refusal(&with(image(), "artifactType", json!("nonsense"))).starts_with("artifactType: "));
}

#[test]
fn content_type_and_media_type_must_agree_and_one_may_be_missing() {
    let oci = Some("Application/vnd.oci.image.manifest.v1+json; charset=utf-8");
    assert!(parse(&image(), oci).is_ok());
    assert!(parse(&without(image(), "mediaType"), oci).is_ok());
    assert!(parse(&without(image(), "mediaType"), Some("")).is_ok());
    assert!(parse(&image(), Some(media_type::DOCKER_MANIFEST)).is_err());
    assert!(parse(&image(), Some("application/json")).is_err());
    assert!(parse(&without(image(), "mediaType"), Some("application/json")).is_err());
    assert!(parse(&image(), Some(media_type::OCI_IMAGE_INDEX)).is_err());
    let docker = parse(&without(index(), "mediaType"), Some(media_type::DOCKER_MANIFEST_LIST));
    assert_eq!(docker.expect("a list").kind, ManifestKind::DockerList);
}

#[test]
fn without_media_types_the_shape_decides() {
    assert_eq!(accepted(&without(image(), "mediaType")).kind, ManifestKind::OciManifest);
    assert_eq!(accepted(&without(index(), "mediaType")).kind, ManifestKind::OciIndex);
    let both = with(without(index(), "mediaType"), "layers", json!([]));
    assert!(refusal(&both).contains("both manifests and config"));
    assert!(refusal(&json!({"schemaVersion": 2})).contains("no mediaType"));
}

#[test]
fn a_manifest_that_could_be_read_as_two_kinds_is_refused() {
    refusal(&with(image(), "manifests", index()["manifests"].clone()));
    refusal(&with(index(), "layers", image()["layers"].clone()));
    refusal(&with(index(), "config", image()["config"].clone()));
    refusal(&with(image(), "mediaType", json!(media_type::OCI_IMAGE_INDEX)));
    refusal(&with(image(), "mediaType", json!(media_type::OCI_ARTIFACT_MANIFEST)));
}

#[test]
fn other_formats_are_refused_by_name() {
    for text in [
        "application/vnd.docker.distribution.manifest.v1+json",
        "application/vnd.docker.distribution.manifest.v1+prettyjws",
    ] {
        assert!(refusal(&with(image(), "mediaType", json!(text))).contains("schema 1"), "{text}");
    }
    assert!(refusal(&json!({"schemaVersion": 1, "name": "a", "fsLayers": []})).contains("schema 1"));
    assert!(refusal(&with(image(), "schemaVersion", json!(1))).contains("schema 1"));
    assert!(refusal(&with(image(), "schemaVersion", json!(3))).contains("schemaVersion"));
    assert!(refusal(&without(image(), "schemaVersion")).contains("schemaVersion"));
    assert!(refusal(&with(image(), "mediaType", json!("application/json"))).contains("application/json"));
}

#[test]
fn descriptors_that_are_wrong_are_refused_with_their_path() {
    let at = |key: &str, value: Value| {
        let mut manifest = image();
        manifest["layers"][1][key] = value;
        refusal(&manifest)
    };
    assert!(at("digest", json!("sha256:00")).starts_with("layers[1].digest: "));
    assert!(at("digest", json!(digest("x").to_uppercase())).starts_with("layers[1].digest: "));
    assert!(at("digest", Value::Null).starts_with("layers[1].digest is required"));
    assert!(at("mediaType", json!("")).starts_with("layers[1].mediaType: "));
    assert!(at("size", json!(-1)).starts_with("layers[1].size is negative"));
    for size in [json!(1.5), json!("1"), json!(9_223_372_036_854_775_808_u64), json!(1e30)] {
        at("size", size);
    }
    at("urls", json!("https://example.com"));
    let mut wide = index();
    wide["manifests"][0]["platform"]["os"] = json!("x".repeat(256));
    assert!(refusal(&wide).starts_with("manifests[0].platform: "));
}

#[test]
fn size_may_be_as_large_as_the_type() {
    let mut manifest = image();
    manifest["layers"][0]["size"] = json!(i64::MAX);
    manifest["layers"][1]["size"] = json!(i64::MAX);
    assert_eq!(accepted(&manifest).blob_bytes(), i64::MAX);
}

#[test]
fn limits_hold_and_are_named() {
    let layer = image()["layers"][0].clone();
    let layers = |count| with(image(), "layers", Value::Array(vec![layer.clone(); count]));
    assert_eq!(accepted(&layers(LAYERS_MAX)).layers.len(), LAYERS_MAX);
    assert!(refusal(&layers(LAYERS_MAX + 1)).contains("4096"));

    let children = |count: usize| {
        let each = (0..count).map(|n| {
            let mut child = descriptor(media_type::OCI_IMAGE_MANIFEST, &n.to_string());
            child["platform"] = json!({"architecture": "amd64", "os": "linux"});
            child
        });
        with(index(), "manifests", each.collect())
    };
    assert_eq!(accepted(&children(CHILDREN_MAX)).children.len(), CHILDREN_MAX);
    assert!(refusal(&children(CHILDREN_MAX + 1)).contains("10000"));

    // Annotations may fill the manifest: the conformance suite pushes one with 3.9 MB of them.
    accepted(&with(image(), "annotations", json!({"a": "x".repeat(MANIFEST_MAX_BYTES - 10_000)})));

    let large = with(image(), "padding", json!("x".repeat(MANIFEST_MAX_BYTES)));
    assert!(matches!(parse(&large, None), Err(Error::ManifestTooLarge { limit: 4_194_304, .. })));
}

#[test]
fn a_child_listed_twice_is_refused() {
    let mut twice = index();
    twice["manifests"][1] = twice["manifests"][0].clone();
    assert!(refusal(&twice).contains("twice"));
    let mut layers = image();
    layers["layers"][1] = layers["layers"][0].clone();
    accepted(&layers);
}

#[test]
fn text_that_is_no_clean_document_is_refused() {
    let text = image().to_string();
    for text in [
        String::new(),
        "null".to_owned(),
        "[]".to_owned(),
        text[..text.len() - 1].to_owned(),
        format!("{text} {text}"),
        text.replacen('{', r#"{"schemaVersion":2,"#, 1),
        text.replacen('{', r#"{"annotations":{"a":"\u0000"},"#, 1),
        text.replacen('{', &format!(r#"{{"x":{}1{},"#, "[".repeat(40), "]".repeat(40)), 1),
    ] {
        let parsed = Manifest::parse(text.as_bytes(), None);
        assert!(matches!(parsed, Err(Error::ManifestInvalid(_))), "{text} gave {parsed:?}");
    }
}

#[test]
fn only_non_distributable_layers_with_addresses_are_external() {
    let mut manifest = image();
    let foreign = "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip";
    manifest["layers"] = json!([
        {"mediaType": foreign, "digest": digest("a"), "size": 1, "urls": ["https://example.com/a"]},
        {"mediaType": foreign, "digest": digest("b"), "size": 1},
        {"mediaType": "application/vnd.oci.image.layer.v1.tar", "digest": digest("c"), "size": 1, "urls": ["x"]},
    ]);
    let external: Vec<bool> = accepted(&manifest).layers.iter().map(Descriptor::is_external).collect();
    assert_eq!(external, [true, false, false]);
}

#[test]
fn the_platform_of_a_config_is_found_if_it_says_one() {
    let found = platform_of_config(br#"{"architecture":"arm","os":"linux","variant":"v7","rootfs":{"type":"layers"}}"#);
    let found = found.expect("a platform");
    assert_eq!((found.architecture.as_str(), found.variant.as_str(), found.os_version.as_str()), ("arm", "v7", ""));
    for text in ["", "{}", "[]", "null", r#"{"architecture":1}"#, r#"{"os":"a\u0000"}"#, r#"{"variant":"v8"}"#] {
        assert_eq!(platform_of_config(text.as_bytes()), None, "{text}");
    }
}

#[test]
fn the_labels_of_a_config_are_read_unless_they_are_too_many() {
    let found = labels_of_config(br#"{"os":"linux","config":{"Env":[],"Labels":{"maintainer":"ann","empty":""}}}"#);
    assert_eq!(
        found.into_iter().collect::<Vec<_>>(),
        [("empty".into(), String::new()), ("maintainer".into(), "ann".into())]
    );
    let many = json!({"config": {"Labels": {"a": "x".repeat(LABELS_MAX_BYTES)}}}).to_string();
    for text in [
        "",
        "{}",
        "[]",
        r#"{"config":null}"#,
        r#"{"config":{"Labels":null}}"#,
        r#"{"config":{"Labels":{"a":"\u0000"}}}"#,
        &many,
    ] {
        assert!(labels_of_config(text.as_bytes()).is_empty(), "{text}");
    }
}

/// Any JSON made of the words that manifests use.
fn any_json() -> impl Strategy<Value = Value> {
    let key = prop::sample::select(vec![
        "schemaVersion",
        "mediaType",
        "artifactType",
        "config",
        "layers",
        "blobs",
        "manifests",
        "subject",
        "annotations",
        "digest",
        "size",
        "urls",
        "platform",
        "os",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        Just(json!(2)),
        any::<i64>().prop_map(|n| json!(n)),
        any::<bool>().prop_map(|b| json!(b)),
        Just(json!(media_type::OCI_IMAGE_INDEX)),
        Just(json!(media_type::OCI_IMAGE_MANIFEST)),
        Just(json!(digest("x"))),
        ".{0,8}".prop_map(|text| json!(text)),
    ];
    leaf.prop_recursive(4, 64, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            prop::collection::btree_map(key.clone().prop_map(str::to_owned), inner, 0..8)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_json_makes_the_reader_panic(manifest in any_json()) {
        let _ = parse(&manifest, None);
        let _ = parse(&manifest, Some(media_type::OCI_IMAGE_MANIFEST));
        let _ = platform_of_config(manifest.to_string().as_bytes());
        let _ = labels_of_config(manifest.to_string().as_bytes());
    }

    #[test]
    fn no_damage_to_a_manifest_makes_the_reader_panic(
        of_index in any::<bool>(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..6),
    ) {
        let mut bytes = if of_index { index() } else { image() }.to_string().into_bytes();
        for (at, byte, how) in damage {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => drop(bytes.drain(at..(at + usize::from(byte)).min(bytes.len() - 1).max(at))),
            }
        }
        if let Ok(manifest) = Manifest::parse(&bytes, None) {
            prop_assert!(manifest.blobs().all(|blob| blob.size_bytes >= 0));
        }
    }
}

#[test]
fn what_other_clients_would_read_otherwise_is_refused() {
    let mut listed = image();
    listed["config"] =
        json!(["application/vnd.oci.image.config.v1+json", listed["config"]["digest"], 2, null, null, null]);
    assert!(refusal(&listed).contains("an object"), "{}", refusal(&listed));
    let mut shouted = image();
    shouted["CONFIG"] = shouted["config"].clone();
    assert!(refusal(&shouted).contains("letter case"), "{}", refusal(&shouted));
    let mut long = image();
    long["layer\u{17f}"] = json!([]);
    assert!(refusal(&long).contains("letter case"), "{}", refusal(&long));
    let mut below = index();
    below["manifests"][0]["Digest"] = json!("sha256:0");
    assert!(refusal(&below).contains("letter case"), "{}", refusal(&below));
    let mut platform = index();
    platform["manifests"][0]["platform"] = json!(["amd64", "linux", null, null]);
    assert!(refusal(&platform).contains("an object"), "{}", refusal(&platform));
}
