//! How each error of the domain looks on the wire: a code, a stable reason with its metadata, and Google's standard
//! details where they fit. One exhaustive match, so that a new error cannot be forgotten.

use std::collections::HashMap;
use std::time::Duration;

use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt};

use crate::domain::{Digest, Error};
use crate::pb::ErrorReason;

/// The `domain` of every `ErrorInfo` of this API.
pub const ERROR_DOMAIN: &str = "wharfinger.dev";

/// Details travel in headers, whose size clients bound, some at 8 KiB: of long lists as much is named as fits here.
const NAMED_MAX_BYTES: usize = 4_000;

/// The wire form of an error. What only the log may keep is logged here.
pub fn from_error(error: Error) -> Status {
    match &error {
        Error::Internal(source) => tracing::error!(error = %chain(source.as_ref()), "internal error"),
        Error::Unavailable { what, source } => {
            tracing::warn!(what, error = %chain(source.as_ref()), "dependency unavailable");
        }
        _ => {}
    }
    let (code, reason, mut details, metadata) = parts(&error);
    details.set_error_info(reason_name(reason), ERROR_DOMAIN, metadata);
    Status::with_error_details(code, error.to_string(), details)
}

/// The name of a reason as errors carry it.
pub fn reason_name(reason: ErrorReason) -> &'static str {
    reason.as_str_name().trim_start_matches("ERROR_REASON_")
}

/// The stable reason of an error.
pub fn reason(error: &Error) -> ErrorReason {
    parts(error).1
}

type Parts = (Code, ErrorReason, ErrorDetails, HashMap<String, String>);

fn parts(error: &Error) -> Parts {
    use Code::*;
    let none = ErrorDetails::new;
    match error {
        Error::InvalidFields(violations) => {
            let mut details = none();
            for violation in violations {
                details.add_bad_request_violation(violation.field.as_ref(), violation.expected.as_ref());
            }
            let fields = violations.iter().map(|violation| violation.field.as_ref()).collect::<Vec<_>>().join(",");
            (InvalidArgument, ErrorReason::InvalidField, details, metadata([("field", fields)]))
        }
        Error::PageTokenInvalid => field(ErrorReason::PageTokenInvalid, "page_token", error),
        Error::FilterInvalid(_) => field(ErrorReason::FilterInvalid, "filter", error),
        Error::ManifestInvalid(detail) => {
            let metadata = metadata([("detail", detail.clone())]);
            (InvalidArgument, ErrorReason::ManifestInvalid, bad_request("manifest", error), metadata)
        }
        Error::ManifestTooLarge { size, limit } => {
            let metadata = metadata([("size", size.to_string()), ("limit", limit.to_string())]);
            (InvalidArgument, ErrorReason::ManifestTooLarge, bad_request("manifest", error), metadata)
        }
        Error::DigestMismatch { expected, computed } => {
            let metadata = metadata([("expected", expected.to_string()), ("computed", computed.to_string())]);
            (InvalidArgument, ErrorReason::DigestMismatch, bad_request("digest", error), metadata)
        }
        Error::SizeMismatch { expected, actual } => {
            let metadata = metadata([("expected", expected.to_string()), ("actual", actual.to_string())]);
            (InvalidArgument, ErrorReason::SizeMismatch, bad_request("size_bytes", error), metadata)
        }
        Error::RequestIncomplete(_) => (InvalidArgument, ErrorReason::RequestIncomplete, none(), HashMap::new()),
        Error::NamespaceNotFound(name) => {
            resource(NotFound, ErrorReason::NamespaceNotFound, ("namespace", name), error, [])
        }
        Error::RepositoryNotFound(name) => {
            resource(NotFound, ErrorReason::RepositoryNotFound, ("repository", name), error, [])
        }
        Error::ArtifactNotFound { repository, digest } => {
            let digest = digest.to_string();
            let more = [("repository", repository.clone())];
            resource(NotFound, ErrorReason::ArtifactNotFound, ("digest", &digest), error, more)
        }
        Error::ArtifactNowhere(digest) => {
            resource(NotFound, ErrorReason::ArtifactNotFound, ("digest", &digest.to_string()), error, [])
        }
        Error::TagNotFound { repository, tag } => {
            resource(NotFound, ErrorReason::TagNotFound, ("tag", tag), error, [("repository", repository.clone())])
        }
        Error::BlobNotFound { repository, digest } => {
            let digest = digest.to_string();
            let more = [("repository", repository.clone())];
            resource(NotFound, ErrorReason::BlobNotFound, ("digest", &digest), error, more)
        }
        Error::UploadNotFound => (NotFound, ErrorReason::UploadNotFound, none(), HashMap::new()),
        Error::OperationNotFound(uid) => {
            resource(NotFound, ErrorReason::OperationNotFound, ("operation", uid), error, [])
        }
        Error::VersionNotFound { repository, version, latest } => {
            let version = version.to_string();
            let more = [("repository", repository.clone()), ("latest_version", latest.to_string())];
            resource(NotFound, ErrorReason::VersionNotFound, ("version", &version), error, more)
        }
        Error::NamespaceAlreadyExists(name) => {
            resource(AlreadyExists, ErrorReason::NamespaceAlreadyExists, ("namespace", name), error, [])
        }
        Error::RepositoryAlreadyExists(name) => {
            resource(AlreadyExists, ErrorReason::RepositoryAlreadyExists, ("repository", name), error, [])
        }
        Error::TagAlreadyExists { repository, tags } => {
            // The message and the resource repeat some of the names, so each is counted for more than itself.
            let named: Vec<&str> = fitting(tags, 130).map(String::as_str).collect();
            let first = tags.first().map(String::as_str).unwrap_or_default();
            let details = ErrorDetails::with_resource_info("tag", first, "", error.to_string());
            let metadata = metadata([
                ("repository", repository.clone()),
                ("tag", named.join(",")),
                ("tag_count", tags.len().to_string()),
            ]);
            (AlreadyExists, ErrorReason::TagAlreadyExists, details, metadata)
        }
        Error::ArtifactReferenced { repository, digest, parents } => {
            let metadata = metadata([
                ("repository", repository.clone()),
                ("digest", digest.to_string()),
                ("parent_count", parents.len().to_string()),
            ]);
            precondition(ErrorReason::ArtifactReferenced, digests(parents), "this live index lists it", metadata)
        }
        Error::TagImmutable { repository, tags } => {
            let metadata = metadata([("repository", repository.clone()), ("tag_count", tags.len().to_string())]);
            precondition(ErrorReason::TagImmutable, tags.clone(), "the tag is immutable", metadata)
        }
        Error::BlobsMissing { repository, digests: missing } => {
            let metadata = metadata([("repository", repository.clone()), ("count", missing.len().to_string())]);
            precondition(ErrorReason::BlobsMissing, digests(missing), "upload or mount this blob", metadata)
        }
        Error::ChildrenMissing { repository, digests: missing } => {
            let metadata = metadata([("repository", repository.clone()), ("count", missing.len().to_string())]);
            precondition(ErrorReason::ChildrenMissing, digests(missing), "push this manifest", metadata)
        }
        Error::NotDeleted(what) => {
            precondition(ErrorReason::NotDeleted, vec![what.clone()], "it is not in the trash", HashMap::new())
        }
        Error::ContentPurged { repository, digests: purged } => {
            let metadata = metadata([("repository", repository.clone()), ("count", purged.len().to_string())]);
            precondition(ErrorReason::ContentPurged, digests(purged), "its content was purged", metadata)
        }
        Error::NamespaceNotEmpty { namespace, repositories } => {
            let metadata = metadata([("namespace", namespace.clone()), ("repository_count", repositories.to_string())]);
            precondition(ErrorReason::NamespaceNotEmpty, vec![namespace.clone()], "it holds repositories", metadata)
        }
        Error::OperationRunning(uid) => {
            let metadata = metadata([("operation", uid.clone())]);
            precondition(ErrorReason::OperationRunning, vec![uid.clone()], "it has not ended", metadata)
        }
        Error::EtagMismatch { what, current } => {
            let metadata = metadata([("resource", what.clone()), ("etag", current.clone())]);
            (Aborted, ErrorReason::EtagMismatch, none(), metadata)
        }
        Error::ExpectedDigestMismatch { tag, expected, current } => {
            let metadata = metadata([
                ("tag", tag.clone()),
                ("expected_digest", expected.to_string()),
                ("digest", current.to_string()),
            ]);
            (Aborted, ErrorReason::EtagMismatch, none(), metadata)
        }
        Error::Unauthenticated { refused } => {
            let credentials = if *refused { "invalid" } else { "missing" };
            let metadata = metadata([("credentials", credentials.to_owned())]);
            (Unauthenticated, ErrorReason::Unauthenticated, none(), metadata)
        }
        Error::PermissionDenied { needed, on, .. } => {
            let metadata = metadata([("role", (*needed).to_owned()), ("resource", on.clone())]);
            (PermissionDenied, ErrorReason::PermissionDenied, none(), metadata)
        }
        Error::IdentityTaken { subject, .. } => {
            resource(AlreadyExists, ErrorReason::IdentityTaken, ("identity", subject), error, [])
        }
        Error::AccountAlreadyExists(name) => {
            resource(AlreadyExists, ErrorReason::AccountAlreadyExists, ("account", name), error, [])
        }
        Error::AccountNotFound(name) => resource(NotFound, ErrorReason::AccountNotFound, ("account", name), error, []),
        Error::NotFound { kind, uid } => {
            resource(NotFound, ErrorReason::NotFound, ("uid", uid), error, [("kind", (*kind).to_owned())])
        }
        Error::ArtifactPinned { repository, digests: pinned } => {
            let metadata = metadata([("repository", repository.clone()), ("count", pinned.len().to_string())]);
            precondition(ErrorReason::ArtifactPinned, digests(pinned), "the artifact is pinned", metadata)
        }
        Error::Conflict => (Aborted, ErrorReason::Conflict, retry(), HashMap::new()),
        Error::RequestIdReused => field(ErrorReason::RequestIdReused, "request_id", error),
        Error::RangeInvalid { size, .. } => {
            (OutOfRange, ErrorReason::RangeInvalid, none(), metadata([("size", size.to_string())]))
        }
        Error::EventsForgotten => (OutOfRange, ErrorReason::EventsForgotten, none(), HashMap::new()),
        Error::UploadBusy => (FailedPrecondition, ErrorReason::UploadBusy, retry(), HashMap::new()),
        Error::Unsupported(_) => (Unimplemented, ErrorReason::Unsupported, none(), HashMap::new()),
        Error::ResourceExhausted(_) => (ResourceExhausted, ErrorReason::ResourceExhausted, retry(), HashMap::new()),
        Error::DeadlineExceeded => (DeadlineExceeded, ErrorReason::DeadlineExceeded, none(), HashMap::new()),
        Error::Unavailable { .. } => (Unavailable, ErrorReason::Unavailable, retry(), HashMap::new()),
        Error::Internal(_) => (Internal, ErrorReason::Internal, none(), HashMap::new()),
    }
}

fn metadata<const N: usize>(pairs: [(&str, String); N]) -> HashMap<String, String> {
    pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn digests(list: &[Digest]) -> Vec<String> {
    list.iter().map(Digest::to_string).collect()
}

/// As many of the texts as the details have room for, each with so many bytes around it.
fn fitting(texts: &[String], around: usize) -> impl Iterator<Item = &String> {
    let mut used = 0;
    texts.iter().take_while(move |text| {
        used += text.len() + around;
        used <= NAMED_MAX_BYTES
    })
}

fn bad_request(field: &str, error: &Error) -> ErrorDetails {
    ErrorDetails::with_bad_request_violation(field, error.to_string())
}

fn retry() -> ErrorDetails {
    ErrorDetails::with_retry_info(Some(Duration::from_secs(1)))
}

fn field(reason: ErrorReason, name: &str, error: &Error) -> Parts {
    (Code::InvalidArgument, reason, bad_request(name, error), metadata([("field", name.to_owned())]))
}

fn resource<const N: usize>(
    code: Code,
    reason: ErrorReason,
    (kind, name): (&str, &str),
    error: &Error,
    more: [(&str, String); N],
) -> Parts {
    let details = ErrorDetails::with_resource_info(kind, name, "", error.to_string());
    let mut all = metadata(more);
    all.insert(kind.to_owned(), name.to_owned());
    (code, reason, details, all)
}

fn precondition(
    reason: ErrorReason,
    subjects: Vec<String>,
    description: &str,
    metadata: HashMap<String, String>,
) -> Parts {
    let mut details = ErrorDetails::new();
    // Each field of a violation has two bytes of its own, and so has the violation.
    let around = reason_name(reason).len() + description.len() + 8;
    for subject in fitting(&subjects, around) {
        details.add_precondition_failure_violation(reason_name(reason), subject.as_str(), description);
    }
    (Code::FailedPrecondition, reason, details, metadata)
}

/// An error with all its causes, for the log.
fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Algorithm;

    #[test]
    fn a_refusal_with_thousands_of_parents_still_fits_into_headers() {
        let parents: Vec<Digest> = (0..5000u32).map(|n| Digest::sha256(&n.to_be_bytes())).collect();
        let error = Error::ArtifactReferenced { repository: "a/b".into(), digest: Digest::sha256(b"x"), parents };
        let status = from_error(error);
        assert_eq!(status.code(), Code::FailedPrecondition);
        assert!(status.details().len() < 6000, "{} bytes", status.details().len());
        let info = status.get_details_error_info().expect("an ErrorInfo");
        assert_eq!((info.reason.as_str(), info.metadata["parent_count"].as_str()), ("ARTIFACT_REFERENCED", "5000"));
    }

    #[test]
    fn names_at_their_longest_fit_into_headers_too() {
        let tags: Vec<String> = (0..1000).map(|n| format!("{n:0128}")).collect();
        let digests: Vec<Digest> = (0..1000u32).map(|n| Digest::of(Algorithm::Sha512, &n.to_be_bytes())).collect();
        let repository = "a/".repeat(127) + "a";
        for error in [
            Error::TagImmutable { repository: repository.clone(), tags: tags.clone() },
            Error::TagAlreadyExists { repository: repository.clone(), tags },
            Error::ArtifactReferenced { repository: repository.clone(), digest: digests[0], parents: digests.clone() },
            Error::BlobsMissing { repository: repository.clone(), digests: digests.clone() },
            Error::ChildrenMissing { repository, digests },
        ] {
            let status = from_error(error);
            let bytes = status.message().len() + status.details().len() * 4 / 3;
            assert!(bytes < 8_000, "{} takes {bytes} bytes", status.message());
        }
    }

    #[test]
    fn nothing_internal_leaks_into_a_message() {
        let status = from_error(Error::internal("password of the database"));
        assert!(!status.message().contains("password"), "{}", status.message());
    }
}
