//! Media types: the manifest formats that are understood, and the grammar of all others (RFC 6838, section 4.2). Knows
//! nothing of what stands in a manifest.

use super::Malformed;

/// Characters a media type may have at most.
pub const MEDIA_TYPE_MAX: usize = 255;

/// An OCI image manifest.
pub const OCI_IMAGE_MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
/// An OCI image index.
pub const OCI_IMAGE_INDEX: &str = "application/vnd.oci.image.index.v1+json";
/// An image manifest of Docker, schema 2.
pub const DOCKER_MANIFEST: &str = "application/vnd.docker.distribution.manifest.v2+json";
/// A manifest list of Docker, schema 2.
pub const DOCKER_MANIFEST_LIST: &str = "application/vnd.docker.distribution.manifest.list.v2+json";
/// The artifact manifest that OCI retired before image-spec 1.1.
pub const OCI_ARTIFACT_MANIFEST: &str = "application/vnd.oci.artifact.manifest.v1+json";

/// Checks the grammar `type/subtype` of RFC 6838 without parameters, 1 to 255 characters.
pub fn check_media_type(text: &str) -> Result<(), Malformed> {
    if text.len() > MEDIA_TYPE_MAX {
        return Err(Malformed::new(format!("a media type has at most {MEDIA_TYPE_MAX} characters")));
    }
    match text.split_once('/') {
        Some((kind, subtype)) if is_restricted_name(kind) && is_restricted_name(subtype) => Ok(()),
        _ => Err(Malformed::new("a media type has the form type/subtype, such as application/json")),
    }
}

/// `restricted-name`, without its limit of 127 characters, which published media types exceed.
fn is_restricted_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphanumeric())
        && text.bytes().all(|byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'!' | b'#' | b'$' | b'&' | b'-' | b'^' | b'_' | b'.' | b'+')
        })
}

/// The media type in a Content-Type header, without its parameters; `None` when nothing is left.
pub fn without_parameters(content_type: &str) -> Option<&str> {
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    (!essence.is_empty()).then_some(essence)
}

/// Whether layers of this media type may be left out of a registry and fetched from their own addresses.
pub fn is_non_distributable(media_type: &str) -> bool {
    media_type.starts_with("application/vnd.oci.image.layer.nondistributable.")
        || media_type.starts_with("application/vnd.docker.image.rootfs.foreign.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types_keep_to_the_grammar() {
        for text in [OCI_IMAGE_INDEX, "text/plain", "application/vnd.x.y-z_1!#$&^", &format!("a/{}", "b".repeat(253))] {
            assert_eq!(check_media_type(text), Ok(()), "{text}");
        }
        for text in
            ["", "/", "a/", "/b", "text", "a/b/c", "a/b; c=d", "a/b c", "ä/b", "a/\0", ".a/b", &"a/b".repeat(99)]
        {
            assert!(check_media_type(text).is_err(), "{text:?} must be refused");
        }
    }

    #[test]
    fn parameters_of_a_content_type_do_not_count() {
        assert_eq!(without_parameters(" a/b ; charset=utf-8"), Some("a/b"));
        assert_eq!(without_parameters("a/b"), Some("a/b"));
        assert_eq!(without_parameters("  "), None);
        assert_eq!(without_parameters(";x"), None);
    }
}
