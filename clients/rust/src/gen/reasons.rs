// Made by wharfinger-client-generate; changes are lost.

reasons! {
    /// INVALID_ARGUMENT: a field is outside its grammar or range. `BadRequest` names each field.
    InvalidField = "INVALID_FIELD", InvalidArgument, "Correct the fields that the violations name, then send the request again.";
    /// INVALID_ARGUMENT: the page token was not made by this server, or belongs to another query.
    PageTokenInvalid = "PAGE_TOKEN_INVALID", InvalidArgument, "Start the list again from its first page; a token belongs to one query.";
    /// INVALID_ARGUMENT: the filter does not parse, or names an unknown field.
    FilterInvalid = "FILTER_INVALID", InvalidArgument, "Correct the filter; the request's documentation lists the fields that it may name.";
    /// INVALID_ARGUMENT: the manifest cannot be accepted. Metadata `detail` says why.
    ManifestInvalid = "MANIFEST_INVALID", InvalidArgument, "Correct the manifest; the metadata `detail` says what is wrong with it.";
    /// INVALID_ARGUMENT: the manifest is larger than the limit. Metadata: `size`, `limit`.
    ManifestTooLarge = "MANIFEST_TOO_LARGE", InvalidArgument, "Make the manifest smaller; the metadata `limit` says how many bytes it may have.";
    /// INVALID_ARGUMENT: the bytes do not hash to the digest given. Metadata: `expected`, `computed`.
    DigestMismatch = "DIGEST_MISMATCH", InvalidArgument, "Compute the digest anew from the bytes that you send; they may have been damaged on the way.";
    /// INVALID_ARGUMENT: the number of bytes differs from the size announced.
    SizeMismatch = "SIZE_MISMATCH", InvalidArgument, "Announce as many bytes as you send.";
    /// INVALID_ARGUMENT: the request's stream ended before it was whole; send it again.
    RequestIncomplete = "REQUEST_INCOMPLETE", InvalidArgument, "Send the whole request again.";
    /// NOT_FOUND: no such namespace, or the caller may not see it.
    NamespaceNotFound = "NAMESPACE_NOT_FOUND", NotFound, "Check the namespace's name and that you may see it; a deleted one can be restored with UndeleteNamespace.";
    /// NOT_FOUND: no such repository, or the caller may not see it.
    RepositoryNotFound = "REPOSITORY_NOT_FOUND", NotFound, "Check the repository's name and that you may see it; a deleted one can be restored with UndeleteRepository.";
    /// NOT_FOUND: the repository holds no such artifact.
    ArtifactNotFound = "ARTIFACT_NOT_FOUND", NotFound, "Check the digest; a deleted artifact can be restored with UndeleteArtifact.";
    /// NOT_FOUND: the repository has no such tag.
    TagNotFound = "TAG_NOT_FOUND", NotFound, "Check the tag's name; ListTagHistory says where a deleted tag pointed.";
    /// NOT_FOUND: the blob is not visible in the repository.
    BlobNotFound = "BLOB_NOT_FOUND", NotFound, "Upload the blob to this repository first.";
    /// NOT_FOUND: no such upload session; it ended or expired.
    UploadNotFound = "UPLOAD_NOT_FOUND", NotFound, "Start the upload anew; the session ended or expired.";
    /// NOT_FOUND: no such operation.
    OperationNotFound = "OPERATION_NOT_FOUND", NotFound, "Check the operation's uid; it may have been forgotten after it ended.";
    /// NOT_FOUND: the repository never had that version.
    VersionNotFound = "VERSION_NOT_FOUND", NotFound, "Name a version up to the metadata `latest_version`.";
    /// ALREADY_EXISTS: a namespace of that name exists.
    NamespaceAlreadyExists = "NAMESPACE_ALREADY_EXISTS", AlreadyExists, "Use the namespace that exists, or another name.";
    /// ALREADY_EXISTS: a repository of that name exists.
    RepositoryAlreadyExists = "REPOSITORY_ALREADY_EXISTS", AlreadyExists, "Use the repository that exists, or another name.";
    /// ALREADY_EXISTS: the tag exists; move it with UpdateTag. Metadata: `repository`, `tag`.
    TagAlreadyExists = "TAG_ALREADY_EXISTS", AlreadyExists, "Move the tag with UpdateTag, or use another name.";
    /// FAILED_PRECONDITION: live indexes list the artifact; delete them first. `PreconditionFailure`
    /// names the parents: all of them up to some 40, as error details travel in headers. Metadata
    /// `parent_count` says how many there are; view FULL of the artifact lists the rest.
    ArtifactReferenced = "ARTIFACT_REFERENCED", FailedPrecondition, "Delete the indexes that the violations name first; they list this artifact.";
    /// FAILED_PRECONDITION: a tag may not be moved or deleted. `PreconditionFailure` names the tags.
    TagImmutable = "TAG_IMMUTABLE", FailedPrecondition, "Leave the tags that the violations name, or make them movable with UpdateTag first.";
    /// FAILED_PRECONDITION: the manifest names blobs that are not visible in the repository; upload
    /// or mount them first. `PreconditionFailure` names each.
    BlobsMissing = "BLOBS_MISSING", FailedPrecondition, "Upload the blobs that the violations name to this repository, then put the manifest again.";
    /// FAILED_PRECONDITION: the index lists artifacts that the repository does not hold; push them
    /// first. `PreconditionFailure` names each.
    ChildrenMissing = "CHILDREN_MISSING", FailedPrecondition, "Put the manifests that the violations name into this repository, then put the index again.";
    /// FAILED_PRECONDITION: the target is not in the trash, so there is nothing to restore.
    NotDeleted = "NOT_DELETED", FailedPrecondition, "Nothing needs to be done: the target is not in the trash.";
    /// FAILED_PRECONDITION: the content was purged and cannot be restored.
    ContentPurged = "CONTENT_PURGED", FailedPrecondition, "Push the content again; it was purged and cannot be restored.";
    /// FAILED_PRECONDITION: the namespace still holds repositories and `only_if_empty` was given.
    NamespaceNotEmpty = "NAMESPACE_NOT_EMPTY", FailedPrecondition, "Delete the namespace's repositories first, or leave out `only_if_empty`.";
    /// FAILED_PRECONDITION: the operation has not ended, so it cannot be deleted.
    OperationRunning = "OPERATION_RUNNING", FailedPrecondition, "Wait until the operation has ended, or cancel it.";
    /// ABORTED: the etag or expected digest does not match the current state; read it again.
    EtagMismatch = "ETAG_MISMATCH", Aborted, "Read the resource again, decide anew, and send its current etag.";
    /// ABORTED: the request raced another change too often; repeat it.
    Conflict = "CONFLICT", Aborted, "Send the request again; it raced other changes.";
    /// INVALID_ARGUMENT: the request id was used before with a different request.
    RequestIdReused = "REQUEST_ID_REUSED", InvalidArgument, "Use a new request id for another request, or leave it out and let the client make one.";
    /// OUT_OF_RANGE: the byte range starts past the end of the blob, or does not continue the upload.
    RangeInvalid = "RANGE_INVALID", OutOfRange, "Ask for bytes within the blob; the metadata `size` says how many it has.";
    /// FAILED_PRECONDITION: the upload session is being written by another request.
    UploadBusy = "UPLOAD_BUSY", FailedPrecondition, "Wait for the other request that writes this upload, then ask for its state.";
    /// OUT_OF_RANGE: events after the cursor or time were forgotten already; read the current state
    /// and watch from now.
    EventsForgotten = "EVENTS_FORGOTTEN", OutOfRange, "Read the current state anew and watch from now; older events are not kept any more.";
    /// UNAVAILABLE: the database or the blob storage cannot be reached; repeat with back-off.
    Unavailable = "UNAVAILABLE", Unavailable, "Try again later; the server cannot reach its database or storage.";
    /// RESOURCE_EXHAUSTED: the server is at a limit, or storage is full; repeat later.
    ResourceExhausted = "RESOURCE_EXHAUSTED", ResourceExhausted, "Try again later with fewer requests at once; the server is at a limit.";
    /// RESOURCE_EXHAUSTED: the caller made more requests than it may in a while; `RetryInfo` says when to come back. Metadata:
    /// `limit`.
    RateLimited = "RATE_LIMITED", ResourceExhausted, "Wait as long as the error says, then make fewer requests in a while; the metadata `limit` says how many.";
    /// NOT_FOUND: no such account.
    AccountNotFound = "ACCOUNT_NOT_FOUND", NotFound, "Check the name of the account, and that you may see it.";
    /// NOT_FOUND: no such token, binding, protection or pin. Metadata `kind` says which.
    NotFound = "NOT_FOUND", NotFound, "Check the identifier; the token, binding, identity, rule or pin is not there any more.";
    /// ALREADY_EXISTS: an account of that name exists.
    AccountAlreadyExists = "ACCOUNT_ALREADY_EXISTS", AlreadyExists, "Use the account that exists, or another name.";
    /// ALREADY_EXISTS: the identity belongs to another account; take it away there first.
    IdentityTaken = "IDENTITY_TAKEN", AlreadyExists, "Take the identity away from the account that has it first.";
    /// FAILED_PRECONDITION: an artifact is pinned and may not be deleted. `PreconditionFailure` names
    /// the digests.
    ArtifactPinned = "ARTIFACT_PINNED", FailedPrecondition, "Unpin the artifacts that the violations name first, or leave them.";
    /// UNAUTHENTICATED: this needs an identity, or the credentials given are not valid (any more).
    /// Metadata `credentials` says which: `missing` or `invalid`.
    Unauthenticated = "UNAUTHENTICATED", Unauthenticated, "Give a valid token or client certificate with the URL.";
    /// PERMISSION_DENIED: the caller may see the resource and may not do this to it. Metadata: `role`
    /// is the one it takes.
    PermissionDenied = "PERMISSION_DENIED", PermissionDenied, "Ask an owner or an administrator for the role that the metadata `role` names, or use another token.";
    /// INTERNAL: a fault of the server; the request id finds it in its log.
    Internal = "INTERNAL", Internal, "Tell the operator of the server, with the time and the request; this is a fault of the server.";
    /// DEADLINE_EXCEEDED: the deadline passed first.
    DeadlineExceeded = "DEADLINE_EXCEEDED", DeadlineExceeded, "Give the call more time, or ask for less at once. A change may have been made: read before you repeat it.";
    /// CANCELLED: the caller or an administrator cancelled the work.
    Cancelled = "CANCELLED", Cancelled, "Nothing needs to be done: the work was cancelled by the caller or an administrator.";
    /// UNIMPLEMENTED: this server does not offer the feature.
    Unsupported = "UNSUPPORTED", Unimplemented, "Bring the server to the client's version or later; this one does not offer the call.";
    /// INVALID_ARGUMENT: Correct the URL, such as https://registry.example.org or wharfinger://host:8443?ca=ca.pem.
    InvalidUrl = "INVALID_URL", InvalidArgument, "Correct the URL, such as https://registry.example.org or wharfinger://host:8443?ca=ca.pem.";
    /// UNAVAILABLE: Check the address, that the server runs, and that https:// and the certificates fit it.
    Unreachable = "UNREACHABLE", Unavailable, "Check the address, that the server runs, and that https:// and the certificates fit it.";
    /// UNKNOWN: Look at the code and the message; a newer server may know reasons that this client does not.
    Unknown = "UNKNOWN", Unknown, "Look at the code and the message; a newer server may know reasons that this client does not.";
}
