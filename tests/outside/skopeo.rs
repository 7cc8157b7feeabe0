//! skopeo as its users run it: a multi-platform image goes in from a layout, across between repositories, out again with every
//! digest as it was, and away. It shares its library with podman, buildah and CRI-O.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use wharfinger::domain::Digest;

use crate::clients::{are_left_out, output};
use crate::house::Manifest;
use crate::support::{self, TestServer};

fn skopeo(arguments: &[&str]) -> Command {
    let mut command = Command::new("skopeo");
    command.args(arguments);
    command
}

/// Runs what may be refused.
async fn attempt(mut command: Command) -> Output {
    tokio::task::spawn_blocking(move || command.stdin(Stdio::null()).output().unwrap()).await.unwrap()
}

/// Writes an OCI image layout of two platforms under one index; the digest of the index and those of its children.
fn layout(folder: &Path) -> (Digest, Vec<Digest>) {
    let blobs = folder.join("blobs/sha256");
    std::fs::create_dir_all(&blobs).unwrap();
    let keep = |digest: &Digest, bytes: &[u8]| {
        std::fs::write(blobs.join(digest.to_string().trim_start_matches("sha256:")), bytes).unwrap();
    };
    let images = ["amd64", "arm64"].map(|architecture| {
        let config =
            json!({ "architecture": architecture, "os": "linux", "rootfs": { "type": "layers", "diff_ids": [] } });
        let layer = bytes::Bytes::from(format!("layer of {architecture}"));
        Manifest::image(&serde_json::to_vec(&config).unwrap().into(), &[layer], None)
    });
    let index = Manifest::index(&[&images[0], &images[1]], "two platforms", None);
    for manifest in images.iter().chain([&index]) {
        keep(&manifest.digest, &manifest.bytes);
        manifest.blobs.iter().for_each(|blob| keep(&Digest::sha256(blob), blob));
    }
    let listed = json!({ "mediaType": index.media_type, "digest": index.digest, "size": index.bytes.len(),
                         "annotations": { "org.opencontainers.image.ref.name": "all" } });
    std::fs::write(folder.join("oci-layout"), r#"{"imageLayoutVersion":"1.0.0"}"#).unwrap();
    std::fs::write(folder.join("index.json"), json!({ "schemaVersion": 2, "manifests": [listed] }).to_string())
        .unwrap();
    (index.digest, images.iter().map(|image| image.digest).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_image_of_two_platforms_comes_and_goes() {
    if are_left_out() {
        return;
    }
    let server = TestServer::start().await;
    let at = |name: &str| format!("docker://{}/{name}", server.address());
    let folder = support::folder();
    let (index, children) = layout(&folder.join("layout"));
    let from = format!("oci:{}:all", folder.join("layout").display());

    output(skopeo(&["copy", "--all", "--preserve-digests", "--dest-tls-verify=false", &from, &at("acme/web:1")])).await;
    output(skopeo(&[
        "copy",
        "--all",
        "--preserve-digests",
        "--src-tls-verify=false",
        "--dest-tls-verify=false",
        &at("acme/web:1"),
        &at("other/mirror:1"),
    ]))
    .await;
    for repository in ["acme/web", "other/mirror"] {
        let raw = output(skopeo(&["inspect", "--raw", "--tls-verify=false", &at(&format!("{repository}:1"))])).await;
        assert_eq!(Digest::sha256(raw.trim_end().as_bytes()), index, "{repository}");
    }
    let tags = output(skopeo(&["list-tags", "--tls-verify=false", &at("acme/web")])).await;
    assert_eq!(serde_json::from_str::<Value>(&tags).unwrap()["Tags"], json!(["1"]));

    let back = folder.join("back");
    let to = format!("oci:{}:all", back.display());
    output(skopeo(&["copy", "--all", "--preserve-digests", "--src-tls-verify=false", &at("other/mirror:1"), &to]))
        .await;
    for file in std::fs::read_dir(folder.join("layout/blobs/sha256")).unwrap() {
        let name = file.unwrap().file_name();
        let [came, went] =
            [&back, &folder.join("layout")].map(|place| std::fs::read(place.join("blobs/sha256").join(&name)));
        assert_eq!(came.unwrap(), went.unwrap(), "{name:?}");
    }

    let child = at(&format!("acme/web@{}", children[0]));
    let refused = attempt(skopeo(&["delete", "--tls-verify=false", &child])).await;
    assert!(!refused.status.success());
    let whole = at(&format!("acme/web@{index}"));
    output(skopeo(&["delete", "--tls-verify=false", &whole])).await;
    let gone = attempt(skopeo(&["inspect", "--raw", "--tls-verify=false", &child])).await;
    assert!(String::from_utf8_lossy(&gone.stderr).contains("manifest unknown"), "{gone:?}");
    output(skopeo(&["inspect", "--raw", "--tls-verify=false", &at("other/mirror:1")])).await;
}
