//! The paths of the distribution protocol, as far as the server must know them: whose they are, and what they are called in
//! measures. What they mean is for the door to say.

/// The templates of OCI's routes, as they stand in metrics.
pub(super) const ROUTES: [&str; 9] = [
    "/v2/",
    "/v2/_catalog",
    "/v2/{name}/tags/list",
    "/v2/{name}/manifests/{reference}",
    "/v2/{name}/blobs/{digest}",
    "/v2/{name}/blobs/uploads/",
    "/v2/{name}/blobs/uploads/{session}",
    "/v2/{name}/referrers/{digest}",
    "/v2/token",
];

/// Whether a path belongs to the distribution protocol. DigitalOcean's paths share its prefix.
pub(super) fn is_oci(path: &str) -> bool {
    match path.strip_prefix("/v2") {
        Some("" | "/") => true,
        Some(rest) => rest.strip_prefix('/').is_some_and(|rest| {
            let first = rest.split('/').next().unwrap_or_default();
            !crate::domain::name::RESERVED_NAMESPACES.contains(&first)
        }),
        None => false,
    }
}

/// The template of a path of the distribution protocol, read from the right, because names contain slashes.
pub(super) fn route(path: &str) -> &'static str {
    let mut parts = path.rsplit('/');
    let (last, before, third) = (parts.next(), parts.next(), parts.next());
    match (third, before, last) {
        (_, Some("" | "v2"), Some("" | "v2")) => ROUTES[0],
        (_, Some("v2"), Some("_catalog")) => ROUTES[1],
        (_, Some("v2"), Some("token")) => ROUTES[8],
        (_, Some("tags"), Some("list")) => ROUTES[2],
        (_, Some("manifests"), _) => ROUTES[3],
        (Some("blobs"), Some("uploads"), Some("")) => ROUTES[5],
        (Some("blobs"), Some("uploads"), Some(_)) => ROUTES[6],
        (_, Some("blobs"), Some("uploads")) => ROUTES[5],
        (_, Some("blobs"), _) => ROUTES[4],
        (_, Some("referrers"), _) => ROUTES[7],
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_the_distribution_protocol_are_told_from_those_of_others() {
        for (path, expected) in [
            ("/v2", true),
            ("/v2/", true),
            ("/v2/acme/web/manifests/1", true),
            ("/v2/registry", false),
            ("/v2/registry/acme/repositories", false),
            ("/v2/registries/x", false),
            ("/v2/registryx/web/tags/list", true),
            ("/v20", false),
            ("/v1/tags", false),
            ("/", false),
        ] {
            assert_eq!(is_oci(path), expected, "{path}");
        }
    }

    #[test]
    fn routes_of_the_distribution_protocol_are_read_from_the_right() {
        for (path, expected) in [
            ("/v2", "/v2/"),
            ("/v2/", "/v2/"),
            ("/v2/_catalog", "/v2/_catalog"),
            ("/v2/token", "/v2/token"),
            ("/v2/a/b/tags/list", "/v2/{name}/tags/list"),
            ("/v2/a/manifests/manifests/latest", "/v2/{name}/manifests/{reference}"),
            ("/v2/a/b/blobs/sha256:0", "/v2/{name}/blobs/{digest}"),
            ("/v2/a/b/blobs/uploads/", "/v2/{name}/blobs/uploads/"),
            ("/v2/a/b/blobs/uploads", "/v2/{name}/blobs/uploads/"),
            ("/v2/a/b/blobs/uploads/1", "/v2/{name}/blobs/uploads/{session}"),
            ("/v2/a/referrers/sha256:0", "/v2/{name}/referrers/{digest}"),
            ("/v2/a/else", "other"),
        ] {
            assert_eq!(route(path), expected, "{path}");
        }
    }
}
