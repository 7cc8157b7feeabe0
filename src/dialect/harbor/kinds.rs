//! The vendor's words for what an artifact is, from the media types that it names.

use crate::domain::artifact::Artifact;

/// What an artifact of unknown kind is called.
const UNKNOWN: &str = "UNKNOWN";

/// The kind of an artifact: `IMAGE`, `CHART`, or the word in the media type of its config.
pub(super) fn kind(artifact: &Artifact) -> String {
    if artifact.is_index {
        return match artifact.artifact_type.as_deref() {
            None => "IMAGE".to_owned(),
            Some(own) => kind_of_config(own),
        };
    }
    match artifact.config_media_type.as_deref() {
        Some(config) => kind_of_config(config),
        None => UNKNOWN.to_owned(),
    }
}

fn kind_of_config(media_type: &str) -> String {
    match media_type {
        "application/vnd.oci.image.config.v1+json" | "application/vnd.docker.container.image.v1+json" => "IMAGE",
        "application/vnd.cncf.helm.config.v1+json" => "CHART",
        "application/vnd.cnab.config.v1+json" | "application/vnd.cnab.manifest.v1" => "CNAB",
        "application/vnd.wasm.config.v1+json" => "WASM",
        "application/vnd.goharbor.harbor.sbom.v1" => "SBOM",
        "application/vnd.cncf.model.config.v1+json" => "CNAI",
        other => return word_of(other).map_or_else(|| UNKNOWN.to_owned(), str::to_uppercase),
    }
    .to_owned()
}

/// The word in `application/vnd.<vendor>.<word>.config.<version>+json`.
fn word_of(media_type: &str) -> Option<&str> {
    let inner = media_type.strip_prefix("application/vnd.")?.strip_suffix("+json")?;
    let (vendor_and_word, version) = inner.rsplit_once(".config.")?;
    let (vendor, word) = vendor_and_word.split_once('.')?;
    (!vendor.is_empty() && !word.is_empty() && !version.is_empty() && !version.contains('.')).then_some(word)
}

/// The kind of an artifact that refers to another.
pub(super) fn accessory_kind(artifact: &Artifact) -> &'static str {
    match artifact.artifact_type.as_deref().unwrap_or_default() {
        "application/vnd.dev.cosign.artifact.sig.v1+json"
        | "application/vnd.dev.sigstore.bundle.v0.3+json"
        | "application/vnd.dev.cosign.simplesigning.v1+json" => "signature.cosign",
        "application/vnd.cncf.notary.signature" => "signature.notation",
        "application/vnd.goharbor.harbor.sbom.v1" => "sbom.harbor",
        "application/vnd.nydus.image.config.v1+json" => "accelerator.nydus",
        _ => "subject.accessory",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_config_says_what_an_artifact_is() {
        for (media_type, expected) in [
            ("application/vnd.oci.image.config.v1+json", "IMAGE"),
            ("application/vnd.cncf.helm.config.v1+json", "CHART"),
            ("application/vnd.acme.robot.config.v2+json", "ROBOT"),
            ("application/vnd.acme.config.v2+json", "UNKNOWN"),
            ("application/vnd.oci.empty.v1+json", "UNKNOWN"),
            ("text/plain", "UNKNOWN"),
        ] {
            assert_eq!(kind_of_config(media_type), expected, "{media_type}");
        }
    }
}
