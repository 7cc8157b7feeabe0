//! Everything that can go wrong, one variant per stable reason of `wharfinger.v1.ErrorReason`. Says what the caller may
//! read; what only the log may keep travels in [`Error::Internal`] and [`Error::Unavailable`]. Knows no wire form.

use std::borrow::Cow;

use super::Digest;

/// The result of a use case.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A value outside its grammar or range; the text says what was expected, without naming the field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Malformed(Cow<'static, str>);

impl Malformed {
    /// A value that should have been otherwise.
    pub fn new(expected: impl Into<Cow<'static, str>>) -> Self {
        Self(expected.into())
    }

    /// The same, for a named field of a request.
    pub fn field(self, field: impl Into<Cow<'static, str>>) -> Error {
        Error::InvalidFields(vec![FieldViolation { field: field.into(), expected: self.0 }])
    }
}

/// A field of a request that is outside its grammar or range.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldViolation {
    /// The path of the field, as the proto names it.
    pub field: Cow<'static, str>,
    /// What was expected.
    pub expected: Cow<'static, str>,
}

/// A source that only the log may keep.
pub type Source = Box<dyn std::error::Error + Send + Sync>;

/// Why a use case failed. The text of each is meant for the caller and says what to do next.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Fields outside their grammar or range.
    #[error("{}", field_violations(.0))]
    InvalidFields(Vec<FieldViolation>),
    /// A page token that was not made for this query.
    #[error("the page token is not one this query gave out; start again without a token")]
    PageTokenInvalid,
    /// A filter that does not parse or names something unknown.
    #[error("the filter cannot be used: {0}")]
    FilterInvalid(String),
    /// A manifest that cannot be accepted.
    #[error("the manifest cannot be accepted: {0}")]
    ManifestInvalid(String),
    /// A manifest over the limit, in bytes.
    #[error("the manifest has {size} bytes and at most {limit} are accepted")]
    ManifestTooLarge { size: u64, limit: u64 },
    /// Bytes that do not have the digest announced.
    #[error("the bytes have the digest {computed}, not {expected} as announced; send them again whole")]
    DigestMismatch { expected: Digest, computed: Digest },
    /// More or fewer bytes than announced.
    #[error("{actual} bytes came where {expected} were announced; send them again whole")]
    SizeMismatch { expected: u64, actual: u64 },
    /// No such namespace, or none the caller may see.
    #[error("there is no namespace {0:?}")]
    NamespaceNotFound(String),
    /// No such repository, or none the caller may see.
    #[error("there is no repository {0:?}")]
    RepositoryNotFound(String),
    /// No such artifact in the repository.
    #[error("the repository {repository:?} holds no artifact {digest}")]
    ArtifactNotFound { repository: String, digest: Digest },
    /// No such artifact in any repository, or in none the caller may see.
    #[error("no repository holds an artifact {0}")]
    ArtifactNowhere(Digest),
    /// No such tag in the repository.
    #[error("the repository {repository:?} has no tag {tag:?}")]
    TagNotFound { repository: String, tag: String },
    /// A blob that the repository does not show.
    #[error("the repository {repository:?} shows no blob {digest}")]
    BlobNotFound { repository: String, digest: Digest },
    /// No such upload session.
    #[error("there is no such upload session; it ended or expired, so start a new one")]
    UploadNotFound,
    /// No such operation.
    #[error("there is no operation {0:?}")]
    OperationNotFound(String),
    /// A version the repository never had.
    #[error("the repository {repository:?} has no version {version}; the latest is {latest}")]
    VersionNotFound { repository: String, version: i64, latest: i64 },
    /// The name of a namespace is taken.
    #[error("the namespace {0:?} exists already")]
    NamespaceAlreadyExists(String),
    /// The name of a repository is taken.
    #[error("the repository {0:?} exists already")]
    RepositoryAlreadyExists(String),
    /// Tag names that are taken.
    #[error("the tag exists already: {}; move it with UpdateTag or choose another name", named(tags))]
    TagAlreadyExists { repository: String, tags: Vec<String> },
    /// Live indexes list the artifact.
    #[error("the artifact {digest} is listed by {} live index(es); delete those first", parents.len())]
    ArtifactReferenced { repository: String, digest: Digest, parents: Vec<Digest> },
    /// Tags that may not be moved or deleted.
    #[error("the tag may not be changed, because it is immutable: {}; lift that with UpdateTag first", named(tags))]
    TagImmutable { repository: String, tags: Vec<String> },
    /// Blobs that a manifest names and the repository does not show.
    #[error("{} blob(s) that the manifest names are not in the repository; upload or mount them first", digests.len())]
    BlobsMissing { repository: String, digests: Vec<Digest> },
    /// Children that an index lists and the repository does not hold.
    #[error("{} artifact(s) that the index lists are not in the repository; push them first", digests.len())]
    ChildrenMissing { repository: String, digests: Vec<Digest> },
    /// Something to restore that is not in the trash.
    #[error("{0} is not in the trash, so there is nothing to restore")]
    NotDeleted(String),
    /// Content that is gone for good.
    #[error("{} artifact(s) were purged and cannot be restored", digests.len())]
    ContentPurged { repository: String, digests: Vec<Digest> },
    /// A namespace that still holds repositories.
    #[error("the namespace {namespace:?} still holds {repositories} repositories; delete them first")]
    NamespaceNotEmpty { namespace: String, repositories: i64 },
    /// An operation that has not ended.
    #[error("the operation {0:?} has not ended; cancel it or wait for it first")]
    OperationRunning(String),
    /// An etag or expected digest that is not the current one.
    #[error("{what} changed in the meantime: its etag is {current:?} now; read it again and decide anew")]
    EtagMismatch { what: String, current: String },
    /// A tag that does not point where the caller expected.
    #[error("the tag {tag:?} points to {current}, not to {expected}; read it again and decide anew")]
    ExpectedDigestMismatch { tag: String, expected: Digest, current: Digest },
    /// A race lost too often.
    #[error("the request raced other changes too often; repeat it")]
    Conflict,
    /// A request id used for another request.
    #[error("the request id was used before for another request; use a new one")]
    RequestIdReused,
    /// No identity, or one that is not valid, where one is needed.
    #[error("{}", unauthenticated(*refused))]
    Unauthenticated { refused: bool },
    /// Something that the caller may see and may not do.
    #[error("{action} needs the role {needed} on {on}, which the caller does not have; ask for it")]
    PermissionDenied { action: &'static str, needed: &'static str, on: String },
    /// The name of an account is taken.
    #[error("the account {0:?} exists already")]
    AccountAlreadyExists(String),
    /// An identity is another account's.
    #[error("the identity {subject:?} of {source_name} belongs to another account; take it away there first")]
    IdentityTaken { source_name: String, subject: String },
    /// No such account.
    #[error("there is no account {0:?}")]
    AccountNotFound(String),
    /// No such token, binding or protection.
    #[error("there is no {kind} {uid:?}")]
    NotFound { kind: &'static str, uid: String },
    /// Artifacts that somebody pinned.
    #[error("{} artifact(s) are pinned and may not be deleted; take their pins away first", digests.len())]
    ArtifactPinned { repository: String, digests: Vec<Digest> },
    /// A byte range that cannot be served, or a chunk that does not continue the upload.
    #[error("the range does not fit: {what}")]
    RangeInvalid { what: String, size: u64 },
    /// Events that a reader wants and that are not kept any more.
    #[error("events after that were forgotten already; read the current state and watch from now")]
    EventsForgotten,
    /// An upload session that another request is writing to.
    #[error("the upload session is being written by another request; wait for that one to end")]
    UploadBusy,
    /// Something the server does not offer.
    #[error("{0}")]
    Unsupported(Cow<'static, str>),
    /// A limit of the server.
    #[error("{0}")]
    ResourceExhausted(Cow<'static, str>),
    /// The deadline of the call passed.
    #[error("the deadline passed before the work was done")]
    DeadlineExceeded,
    /// The caller's own stream failed or ended early.
    #[error("the request ended before it was whole: {0}")]
    RequestIncomplete(Cow<'static, str>),
    /// The database or the storage cannot be reached.
    #[error("{what} cannot be reached right now; repeat the request a little later")]
    Unavailable { what: &'static str, source: Source },
    /// A fault of this server.
    #[error("the server met a fault of its own; its log has the details under the request's id")]
    Internal(#[source] Source),
}

impl Error {
    /// A fault of this server, told in words.
    pub fn internal(what: impl Into<String>) -> Self {
        Error::Internal(what.into().into())
    }
}

/// A stranger's text, fit for an error: quoted, escaped and short, because errors travel in headers.
pub(crate) fn shown(text: &str) -> String {
    const SHOWN_MAX: usize = 100;
    match text.char_indices().nth(SHOWN_MAX) {
        None => format!("{text:?}"),
        Some((end, _)) => format!("{:?} and so on", &text[..end]),
    }
}

/// Names in a sentence: the first few of many.
fn named(names: &[String]) -> String {
    const NAMED_MAX: usize = 5;
    match names.len().checked_sub(NAMED_MAX) {
        None | Some(0) => names.join(", "),
        Some(more) => format!("{} and {more} more", names[..NAMED_MAX].join(", ")),
    }
}

fn unauthenticated(refused: bool) -> &'static str {
    match refused {
        true => "the credentials are not valid, or not any more; sign in again",
        false => "this needs an identity; send a token as `Authorization: Bearer` or a name and password as Basic",
    }
}

fn field_violations(violations: &[FieldViolation]) -> String {
    let each: Vec<String> = violations.iter().map(|v| format!("{}: {}", v.field, v.expected)).collect();
    each.join("; ")
}
