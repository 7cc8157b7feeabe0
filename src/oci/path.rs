//! From a raw path to what it names. Knows nothing of methods.

use percent_encoding::percent_decode_str;
use uuid::Uuid;

use super::failure::{Code, Failure};
use crate::domain::artifact::Reference;
use crate::domain::{Digest, Error, RepositoryName};

/// What a path names.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Route {
    Base,
    Token,
    Catalog,
    Tags(RepositoryName),
    Referrers(RepositoryName, Digest),
    Blob(RepositoryName, Digest),
    Uploads(RepositoryName),
    Upload(RepositoryName, Uuid),
    Manifest(RepositoryName, Reference),
}

impl Route {
    pub(super) fn parse(path: &str) -> Result<Self, Failure> {
        let unknown = || Failure::new(http::StatusCode::NOT_FOUND, Code::Unsupported, "there is no such path");
        let rest = match path.strip_prefix("/v2") {
            Some("" | "/") => return Ok(Route::Base),
            Some("/token") => return Ok(Route::Token),
            Some("/_catalog") => return Ok(Route::Catalog),
            Some(rest) => rest.strip_prefix('/').ok_or_else(unknown)?,
            None => return Err(unknown()),
        };
        if let Some(repository) = rest.strip_suffix("/tags/list") {
            return Ok(Route::Tags(name(repository)?));
        }
        if let Some(repository) = rest.strip_suffix("/blobs/uploads/").or_else(|| rest.strip_suffix("/blobs/uploads")) {
            return Ok(Route::Uploads(name(repository)?));
        }
        let (before, last) = rest.rsplit_once('/').ok_or_else(unknown)?;
        if let Some(repository) = before.strip_suffix("/blobs/uploads") {
            let repository = name(repository)?;
            // An identifier that nobody could have given out names no session.
            let uid = Uuid::try_parse(last).map_err(|_| Failure::from(Error::UploadNotFound))?;
            return Ok(Route::Upload(repository, uid));
        }
        if let Some(repository) = before.strip_suffix("/blobs") {
            return Ok(Route::Blob(name(repository)?, digest(last)?));
        }
        if let Some(repository) = before.strip_suffix("/referrers") {
            return Ok(Route::Referrers(name(repository)?, digest(last)?));
        }
        if let Some(repository) = before.strip_suffix("/manifests") {
            let repository = name(repository)?;
            let text = decode(last);
            let reference = match text.contains(':') {
                true => Reference::Digest(digest(last)?),
                false => Reference::Tag(text.parse().map_err(|malformed: crate::domain::Malformed| {
                    Failure::new(http::StatusCode::BAD_REQUEST, Code::ManifestInvalid, malformed.to_string())
                })?),
            };
            return Ok(Route::Manifest(repository, reference));
        }
        Err(unknown())
    }
}

/// A repository name, exactly as it stands in the path: its grammar has no character that needs escaping.
fn name(text: &str) -> Result<RepositoryName, Failure> {
    text.parse().map_err(|malformed| Failure::malformed(Code::NameInvalid, malformed))
}

fn digest(text: &str) -> Result<Digest, Failure> {
    decode(text).parse().map_err(|malformed| Failure::malformed(Code::DigestInvalid, malformed))
}

/// Some clients escape the colon of a digest. What does not decode to text stays as it is, and is refused later.
fn decode(text: &str) -> std::borrow::Cow<'_, str> {
    percent_decode_str(text).decode_utf8().unwrap_or(text.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGEST: &str = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    fn repository(text: &str) -> RepositoryName {
        text.parse().expect("a name")
    }

    fn code(path: &str) -> Code {
        Route::parse(path).expect_err("a refusal").code()
    }

    #[test]
    fn parts_are_found_from_the_right() {
        let digest: Digest = DIGEST.parse().expect("a digest");
        for (path, route) in [
            ("/v2/", Route::Base),
            ("/v2/_catalog", Route::Catalog),
            ("/v2/token", Route::Token),
            ("/v2/token/tags/list", Route::Tags(repository("token"))),
            ("/v2/tags/list/tags/list", Route::Tags(repository("tags/list"))),
            ("/v2/a/blobs/uploads/", Route::Uploads(repository("a"))),
            ("/v2/a/blobs/uploads/blobs/uploads", Route::Uploads(repository("a/blobs/uploads"))),
            (&format!("/v2/a/b/blobs/{DIGEST}"), Route::Blob(repository("a/b"), digest)),
            (&format!("/v2/a/b/blobs/{}", DIGEST.replace(':', "%3A")), Route::Blob(repository("a/b"), digest)),
            (&format!("/v2/blobs/blobs/{DIGEST}"), Route::Blob(repository("blobs"), digest)),
            (&format!("/v2/a/referrers/{DIGEST}"), Route::Referrers(repository("a"), digest)),
            (
                &format!("/v2/a/manifests/manifests/{DIGEST}"),
                Route::Manifest(repository("a/manifests"), Reference::Digest(digest)),
            ),
            (
                "/v2/a/manifests/latest",
                Route::Manifest(repository("a"), Reference::Tag("latest".parse().expect("a tag"))),
            ),
        ] {
            assert_eq!(Route::parse(path).ok(), Some(route), "{path}");
        }
    }

    #[test]
    fn names_outside_the_grammar_are_refused_however_they_are_written() {
        for name in ["A", "..", "a/../b", "a%2fb", "a%2Fb", "a%00", "%61", "a//b", "", "registry/a", &"a".repeat(256)] {
            assert_eq!(code(&format!("/v2/{name}/tags/list")), Code::NameInvalid, "{name:?}");
            assert_eq!(code(&format!("/v2/{name}/manifests/latest")), Code::NameInvalid, "{name:?}");
        }
    }

    #[test]
    fn digests_and_tags_outside_the_grammar_are_refused() {
        for digest in ["sha256:abc", "md5:0", "latest", "", "sha256%3a..", &DIGEST.to_uppercase()] {
            assert_eq!(code(&format!("/v2/a/blobs/{digest}")), Code::DigestInvalid, "{digest:?}");
        }
        for (reference, expected) in [
            (".a", Code::ManifestInvalid),
            ("%2e%2e%2fa", Code::ManifestInvalid),
            ("a%00", Code::ManifestInvalid),
            ("sha256:baddigest", Code::DigestInvalid),
        ] {
            assert_eq!(code(&format!("/v2/a/manifests/{reference}")), expected, "{reference:?}");
        }
    }

    #[test]
    fn sessions_that_nobody_gave_out_are_unknown() {
        assert_eq!(code("/v2/a/blobs/uploads/..%2f"), Code::BlobUploadUnknown);
        for path in ["/v1/a", "/v2x", "/v2/a", "/v2/a/b", "/v2/a/manifests"] {
            assert_eq!(code(path), Code::Unsupported, "{path}");
        }
    }
}
