// Code generated from clients/errors.json. DO NOT EDIT.

package wharfinger

// The reasons that this client knows; each matches an Error with errors.Is.
const (
	// InvalidField: Correct the fields that the violations name, then send the request again.
	InvalidField Reason = "INVALID_FIELD"
	// PageTokenInvalid: Start the list again from its first page; a token belongs to one query.
	PageTokenInvalid Reason = "PAGE_TOKEN_INVALID"
	// FilterInvalid: Correct the filter; the request's documentation lists the fields that it may name.
	FilterInvalid Reason = "FILTER_INVALID"
	// ManifestInvalid: Correct the manifest; the metadata `detail` says what is wrong with it.
	ManifestInvalid Reason = "MANIFEST_INVALID"
	// ManifestTooLarge: Make the manifest smaller; the metadata `limit` says how many bytes it may have.
	ManifestTooLarge Reason = "MANIFEST_TOO_LARGE"
	// DigestMismatch: Compute the digest anew from the bytes that you send; they may have been damaged on the way.
	DigestMismatch Reason = "DIGEST_MISMATCH"
	// SizeMismatch: Announce as many bytes as you send.
	SizeMismatch Reason = "SIZE_MISMATCH"
	// RequestIncomplete: Send the whole request again.
	RequestIncomplete Reason = "REQUEST_INCOMPLETE"
	// NamespaceNotFound: Check the namespace's name and that you may see it; a deleted one can be restored with UndeleteNamespace.
	NamespaceNotFound Reason = "NAMESPACE_NOT_FOUND"
	// RepositoryNotFound: Check the repository's name and that you may see it; a deleted one can be restored with UndeleteRepository.
	RepositoryNotFound Reason = "REPOSITORY_NOT_FOUND"
	// ArtifactNotFound: Check the digest; a deleted artifact can be restored with UndeleteArtifact.
	ArtifactNotFound Reason = "ARTIFACT_NOT_FOUND"
	// TagNotFound: Check the tag's name; ListTagHistory says where a deleted tag pointed.
	TagNotFound Reason = "TAG_NOT_FOUND"
	// BlobNotFound: Upload the blob to this repository first.
	BlobNotFound Reason = "BLOB_NOT_FOUND"
	// UploadNotFound: Start the upload anew; the session ended or expired.
	UploadNotFound Reason = "UPLOAD_NOT_FOUND"
	// OperationNotFound: Check the operation's uid; it may have been forgotten after it ended.
	OperationNotFound Reason = "OPERATION_NOT_FOUND"
	// VersionNotFound: Name a version up to the metadata `latest_version`.
	VersionNotFound Reason = "VERSION_NOT_FOUND"
	// NamespaceAlreadyExists: Use the namespace that exists, or another name.
	NamespaceAlreadyExists Reason = "NAMESPACE_ALREADY_EXISTS"
	// RepositoryAlreadyExists: Use the repository that exists, or another name.
	RepositoryAlreadyExists Reason = "REPOSITORY_ALREADY_EXISTS"
	// TagAlreadyExists: Move the tag with UpdateTag, or use another name.
	TagAlreadyExists Reason = "TAG_ALREADY_EXISTS"
	// ArtifactReferenced: Delete the indexes that the violations name first; they list this artifact.
	ArtifactReferenced Reason = "ARTIFACT_REFERENCED"
	// TagImmutable: Leave the tags that the violations name, or make them movable with UpdateTag first.
	TagImmutable Reason = "TAG_IMMUTABLE"
	// BlobsMissing: Upload the blobs that the violations name to this repository, then put the manifest again.
	BlobsMissing Reason = "BLOBS_MISSING"
	// ChildrenMissing: Put the manifests that the violations name into this repository, then put the index again.
	ChildrenMissing Reason = "CHILDREN_MISSING"
	// NotDeleted: Nothing needs to be done: the target is not in the trash.
	NotDeleted Reason = "NOT_DELETED"
	// ContentPurged: Push the content again; it was purged and cannot be restored.
	ContentPurged Reason = "CONTENT_PURGED"
	// NamespaceNotEmpty: Delete the namespace's repositories first, or leave out `only_if_empty`.
	NamespaceNotEmpty Reason = "NAMESPACE_NOT_EMPTY"
	// OperationRunning: Wait until the operation has ended, or cancel it.
	OperationRunning Reason = "OPERATION_RUNNING"
	// EtagMismatch: Read the resource again, decide anew, and send its current etag.
	EtagMismatch Reason = "ETAG_MISMATCH"
	// Conflict: Send the request again; it raced other changes.
	Conflict Reason = "CONFLICT"
	// RequestIdReused: Use a new request id for another request, or leave it out and let the client make one.
	RequestIdReused Reason = "REQUEST_ID_REUSED"
	// RangeInvalid: Ask for bytes within the blob; the metadata `size` says how many it has.
	RangeInvalid Reason = "RANGE_INVALID"
	// UploadBusy: Wait for the other request that writes this upload, then ask for its state.
	UploadBusy Reason = "UPLOAD_BUSY"
	// EventsForgotten: Read the current state anew and watch from now; older events are not kept any more.
	EventsForgotten Reason = "EVENTS_FORGOTTEN"
	// Unavailable: Try again later; the server cannot reach its database or storage.
	Unavailable Reason = "UNAVAILABLE"
	// ResourceExhausted: Try again later with fewer requests at once; the server is at a limit.
	ResourceExhausted Reason = "RESOURCE_EXHAUSTED"
	// RateLimited: Wait as long as the error says, then make fewer requests in a while; the metadata `limit` says how many.
	RateLimited Reason = "RATE_LIMITED"
	// AccountNotFound: Check the name of the account, and that you may see it.
	AccountNotFound Reason = "ACCOUNT_NOT_FOUND"
	// NotFound: Check the identifier; the token, binding, identity, rule or pin is not there any more.
	NotFound Reason = "NOT_FOUND"
	// AccountAlreadyExists: Use the account that exists, or another name.
	AccountAlreadyExists Reason = "ACCOUNT_ALREADY_EXISTS"
	// IdentityTaken: Take the identity away from the account that has it first.
	IdentityTaken Reason = "IDENTITY_TAKEN"
	// ArtifactPinned: Unpin the artifacts that the violations name first, or leave them.
	ArtifactPinned Reason = "ARTIFACT_PINNED"
	// Unauthenticated: Give a valid token or client certificate with the URL.
	Unauthenticated Reason = "UNAUTHENTICATED"
	// PermissionDenied: Ask an owner or an administrator for the role that the metadata `role` names, or use another token.
	PermissionDenied Reason = "PERMISSION_DENIED"
	// Internal: Tell the operator of the server, with the time and the request; this is a fault of the server.
	Internal Reason = "INTERNAL"
	// DeadlineExceeded: Give the call more time, or ask for less at once. A change may have been made: read before you repeat it.
	DeadlineExceeded Reason = "DEADLINE_EXCEEDED"
	// Cancelled: Nothing needs to be done: the work was cancelled by the caller or an administrator.
	Cancelled Reason = "CANCELLED"
	// Unsupported: Bring the server to the client's version or later; this one does not offer the call.
	Unsupported Reason = "UNSUPPORTED"
	// InvalidUrl: Correct the URL, such as https://registry.example.org or wharfinger://host:8443?ca=ca.pem.
	InvalidUrl Reason = "INVALID_URL"
	// Unreachable: Check the address, that the server runs, and that https:// and the certificates fit it.
	Unreachable Reason = "UNREACHABLE"
	// Unknown: Look at the code and the message; a newer server may know reasons that this client does not.
	Unknown Reason = "UNKNOWN"
)

var advice = map[Reason]string{
	InvalidField:            "Correct the fields that the violations name, then send the request again.",
	PageTokenInvalid:        "Start the list again from its first page; a token belongs to one query.",
	FilterInvalid:           "Correct the filter; the request's documentation lists the fields that it may name.",
	ManifestInvalid:         "Correct the manifest; the metadata `detail` says what is wrong with it.",
	ManifestTooLarge:        "Make the manifest smaller; the metadata `limit` says how many bytes it may have.",
	DigestMismatch:          "Compute the digest anew from the bytes that you send; they may have been damaged on the way.",
	SizeMismatch:            "Announce as many bytes as you send.",
	RequestIncomplete:       "Send the whole request again.",
	NamespaceNotFound:       "Check the namespace's name and that you may see it; a deleted one can be restored with UndeleteNamespace.",
	RepositoryNotFound:      "Check the repository's name and that you may see it; a deleted one can be restored with UndeleteRepository.",
	ArtifactNotFound:        "Check the digest; a deleted artifact can be restored with UndeleteArtifact.",
	TagNotFound:             "Check the tag's name; ListTagHistory says where a deleted tag pointed.",
	BlobNotFound:            "Upload the blob to this repository first.",
	UploadNotFound:          "Start the upload anew; the session ended or expired.",
	OperationNotFound:       "Check the operation's uid; it may have been forgotten after it ended.",
	VersionNotFound:         "Name a version up to the metadata `latest_version`.",
	NamespaceAlreadyExists:  "Use the namespace that exists, or another name.",
	RepositoryAlreadyExists: "Use the repository that exists, or another name.",
	TagAlreadyExists:        "Move the tag with UpdateTag, or use another name.",
	ArtifactReferenced:      "Delete the indexes that the violations name first; they list this artifact.",
	TagImmutable:            "Leave the tags that the violations name, or make them movable with UpdateTag first.",
	BlobsMissing:            "Upload the blobs that the violations name to this repository, then put the manifest again.",
	ChildrenMissing:         "Put the manifests that the violations name into this repository, then put the index again.",
	NotDeleted:              "Nothing needs to be done: the target is not in the trash.",
	ContentPurged:           "Push the content again; it was purged and cannot be restored.",
	NamespaceNotEmpty:       "Delete the namespace's repositories first, or leave out `only_if_empty`.",
	OperationRunning:        "Wait until the operation has ended, or cancel it.",
	EtagMismatch:            "Read the resource again, decide anew, and send its current etag.",
	Conflict:                "Send the request again; it raced other changes.",
	RequestIdReused:         "Use a new request id for another request, or leave it out and let the client make one.",
	RangeInvalid:            "Ask for bytes within the blob; the metadata `size` says how many it has.",
	UploadBusy:              "Wait for the other request that writes this upload, then ask for its state.",
	EventsForgotten:         "Read the current state anew and watch from now; older events are not kept any more.",
	Unavailable:             "Try again later; the server cannot reach its database or storage.",
	ResourceExhausted:       "Try again later with fewer requests at once; the server is at a limit.",
	RateLimited:             "Wait as long as the error says, then make fewer requests in a while; the metadata `limit` says how many.",
	AccountNotFound:         "Check the name of the account, and that you may see it.",
	NotFound:                "Check the identifier; the token, binding, identity, rule or pin is not there any more.",
	AccountAlreadyExists:    "Use the account that exists, or another name.",
	IdentityTaken:           "Take the identity away from the account that has it first.",
	ArtifactPinned:          "Unpin the artifacts that the violations name first, or leave them.",
	Unauthenticated:         "Give a valid token or client certificate with the URL.",
	PermissionDenied:        "Ask an owner or an administrator for the role that the metadata `role` names, or use another token.",
	Internal:                "Tell the operator of the server, with the time and the request; this is a fault of the server.",
	DeadlineExceeded:        "Give the call more time, or ask for less at once. A change may have been made: read before you repeat it.",
	Cancelled:               "Nothing needs to be done: the work was cancelled by the caller or an administrator.",
	Unsupported:             "Bring the server to the client's version or later; this one does not offer the call.",
	InvalidUrl:              "Correct the URL, such as https://registry.example.org or wharfinger://host:8443?ca=ca.pem.",
	Unreachable:             "Check the address, that the server runs, and that https:// and the certificates fit it.",
	Unknown:                 "Look at the code and the message; a newer server may know reasons that this client does not.",
}
