# Code generated from clients/errors.json. DO NOT EDIT.
"""A type for each reason of an error, with what to do about it."""

from ._error import WharfingerError


class InvalidField(WharfingerError):
    """Correct the fields that the violations name, then send the request again."""

    known = "INVALID_FIELD"
    advice = "Correct the fields that the violations name, then send the request again."


class PageTokenInvalid(WharfingerError):
    """Start the list again from its first page; a token belongs to one query."""

    known = "PAGE_TOKEN_INVALID"
    advice = "Start the list again from its first page; a token belongs to one query."


class FilterInvalid(WharfingerError):
    """Correct the filter; the request's documentation lists the fields that it may name."""

    known = "FILTER_INVALID"
    advice = "Correct the filter; the request's documentation lists the fields that it may name."


class ManifestInvalid(WharfingerError):
    """Correct the manifest; the metadata `detail` says what is wrong with it."""

    known = "MANIFEST_INVALID"
    advice = "Correct the manifest; the metadata `detail` says what is wrong with it."


class ManifestTooLarge(WharfingerError):
    """Make the manifest smaller; the metadata `limit` says how many bytes it may have."""

    known = "MANIFEST_TOO_LARGE"
    advice = "Make the manifest smaller; the metadata `limit` says how many bytes it may have."


class DigestMismatch(WharfingerError):
    """Compute the digest anew from the bytes that you send; they may have been damaged on the way."""

    known = "DIGEST_MISMATCH"
    advice = "Compute the digest anew from the bytes that you send; they may have been damaged on the way."


class SizeMismatch(WharfingerError):
    """Announce as many bytes as you send."""

    known = "SIZE_MISMATCH"
    advice = "Announce as many bytes as you send."


class RequestIncomplete(WharfingerError):
    """Send the whole request again."""

    known = "REQUEST_INCOMPLETE"
    advice = "Send the whole request again."


class NamespaceNotFound(WharfingerError):
    """Check the namespace's name and that you may see it; a deleted one can be restored with UndeleteNamespace."""

    known = "NAMESPACE_NOT_FOUND"
    advice = "Check the namespace's name and that you may see it; a deleted one can be restored with UndeleteNamespace."


class RepositoryNotFound(WharfingerError):
    """Check the repository's name and that you may see it; a deleted one can be restored with UndeleteRepository."""

    known = "REPOSITORY_NOT_FOUND"
    advice = "Check the repository's name and that you may see it; a deleted one can be restored with UndeleteRepository."


class ArtifactNotFound(WharfingerError):
    """Check the digest; a deleted artifact can be restored with UndeleteArtifact."""

    known = "ARTIFACT_NOT_FOUND"
    advice = "Check the digest; a deleted artifact can be restored with UndeleteArtifact."


class TagNotFound(WharfingerError):
    """Check the tag's name; ListTagHistory says where a deleted tag pointed."""

    known = "TAG_NOT_FOUND"
    advice = "Check the tag's name; ListTagHistory says where a deleted tag pointed."


class BlobNotFound(WharfingerError):
    """Upload the blob to this repository first."""

    known = "BLOB_NOT_FOUND"
    advice = "Upload the blob to this repository first."


class UploadNotFound(WharfingerError):
    """Start the upload anew; the session ended or expired."""

    known = "UPLOAD_NOT_FOUND"
    advice = "Start the upload anew; the session ended or expired."


class OperationNotFound(WharfingerError):
    """Check the operation's uid; it may have been forgotten after it ended."""

    known = "OPERATION_NOT_FOUND"
    advice = "Check the operation's uid; it may have been forgotten after it ended."


class VersionNotFound(WharfingerError):
    """Name a version up to the metadata `latest_version`."""

    known = "VERSION_NOT_FOUND"
    advice = "Name a version up to the metadata `latest_version`."


class NamespaceAlreadyExists(WharfingerError):
    """Use the namespace that exists, or another name."""

    known = "NAMESPACE_ALREADY_EXISTS"
    advice = "Use the namespace that exists, or another name."


class RepositoryAlreadyExists(WharfingerError):
    """Use the repository that exists, or another name."""

    known = "REPOSITORY_ALREADY_EXISTS"
    advice = "Use the repository that exists, or another name."


class TagAlreadyExists(WharfingerError):
    """Move the tag with UpdateTag, or use another name."""

    known = "TAG_ALREADY_EXISTS"
    advice = "Move the tag with UpdateTag, or use another name."


class ArtifactReferenced(WharfingerError):
    """Delete the indexes that the violations name first; they list this artifact."""

    known = "ARTIFACT_REFERENCED"
    advice = "Delete the indexes that the violations name first; they list this artifact."


class TagImmutable(WharfingerError):
    """Leave the tags that the violations name, or make them movable with UpdateTag first."""

    known = "TAG_IMMUTABLE"
    advice = "Leave the tags that the violations name, or make them movable with UpdateTag first."


class BlobsMissing(WharfingerError):
    """Upload the blobs that the violations name to this repository, then put the manifest again."""

    known = "BLOBS_MISSING"
    advice = "Upload the blobs that the violations name to this repository, then put the manifest again."


class ChildrenMissing(WharfingerError):
    """Put the manifests that the violations name into this repository, then put the index again."""

    known = "CHILDREN_MISSING"
    advice = "Put the manifests that the violations name into this repository, then put the index again."


class NotDeleted(WharfingerError):
    """Nothing needs to be done: the target is not in the trash."""

    known = "NOT_DELETED"
    advice = "Nothing needs to be done: the target is not in the trash."


class ContentPurged(WharfingerError):
    """Push the content again; it was purged and cannot be restored."""

    known = "CONTENT_PURGED"
    advice = "Push the content again; it was purged and cannot be restored."


class NamespaceNotEmpty(WharfingerError):
    """Delete the namespace's repositories first, or leave out `only_if_empty`."""

    known = "NAMESPACE_NOT_EMPTY"
    advice = "Delete the namespace's repositories first, or leave out `only_if_empty`."


class OperationRunning(WharfingerError):
    """Wait until the operation has ended, or cancel it."""

    known = "OPERATION_RUNNING"
    advice = "Wait until the operation has ended, or cancel it."


class EtagMismatch(WharfingerError):
    """Read the resource again, decide anew, and send its current etag."""

    known = "ETAG_MISMATCH"
    advice = "Read the resource again, decide anew, and send its current etag."


class Conflict(WharfingerError):
    """Send the request again; it raced other changes."""

    known = "CONFLICT"
    advice = "Send the request again; it raced other changes."


class RequestIdReused(WharfingerError):
    """Use a new request id for another request, or leave it out and let the client make one."""

    known = "REQUEST_ID_REUSED"
    advice = "Use a new request id for another request, or leave it out and let the client make one."


class RangeInvalid(WharfingerError):
    """Ask for bytes within the blob; the metadata `size` says how many it has."""

    known = "RANGE_INVALID"
    advice = "Ask for bytes within the blob; the metadata `size` says how many it has."


class UploadBusy(WharfingerError):
    """Wait for the other request that writes this upload, then ask for its state."""

    known = "UPLOAD_BUSY"
    advice = "Wait for the other request that writes this upload, then ask for its state."


class EventsForgotten(WharfingerError):
    """Read the current state anew and watch from now; older events are not kept any more."""

    known = "EVENTS_FORGOTTEN"
    advice = "Read the current state anew and watch from now; older events are not kept any more."


class Unavailable(WharfingerError):
    """Try again later; the server cannot reach its database or storage."""

    known = "UNAVAILABLE"
    advice = "Try again later; the server cannot reach its database or storage."


class ResourceExhausted(WharfingerError):
    """Try again later with fewer requests at once; the server is at a limit."""

    known = "RESOURCE_EXHAUSTED"
    advice = "Try again later with fewer requests at once; the server is at a limit."


class RateLimited(WharfingerError):
    """Wait as long as the error says, then make fewer requests in a while; the metadata `limit` says how many."""

    known = "RATE_LIMITED"
    advice = "Wait as long as the error says, then make fewer requests in a while; the metadata `limit` says how many."


class AccountNotFound(WharfingerError):
    """Check the name of the account, and that you may see it."""

    known = "ACCOUNT_NOT_FOUND"
    advice = "Check the name of the account, and that you may see it."


class NotFound(WharfingerError):
    """Check the identifier; the token, binding, identity, rule or pin is not there any more."""

    known = "NOT_FOUND"
    advice = "Check the identifier; the token, binding, identity, rule or pin is not there any more."


class AccountAlreadyExists(WharfingerError):
    """Use the account that exists, or another name."""

    known = "ACCOUNT_ALREADY_EXISTS"
    advice = "Use the account that exists, or another name."


class IdentityTaken(WharfingerError):
    """Take the identity away from the account that has it first."""

    known = "IDENTITY_TAKEN"
    advice = "Take the identity away from the account that has it first."


class ArtifactPinned(WharfingerError):
    """Unpin the artifacts that the violations name first, or leave them."""

    known = "ARTIFACT_PINNED"
    advice = "Unpin the artifacts that the violations name first, or leave them."


class Unauthenticated(WharfingerError):
    """Give a valid token or client certificate with the URL."""

    known = "UNAUTHENTICATED"
    advice = "Give a valid token or client certificate with the URL."


class PermissionDenied(WharfingerError):
    """Ask an owner or an administrator for the role that the metadata `role` names, or use another token."""

    known = "PERMISSION_DENIED"
    advice = "Ask an owner or an administrator for the role that the metadata `role` names, or use another token."


class Internal(WharfingerError):
    """Tell the operator of the server, with the time and the request; this is a fault of the server."""

    known = "INTERNAL"
    advice = "Tell the operator of the server, with the time and the request; this is a fault of the server."


class DeadlineExceeded(WharfingerError):
    """Give the call more time, or ask for less at once. A change may have been made: read before you repeat it."""

    known = "DEADLINE_EXCEEDED"
    advice = "Give the call more time, or ask for less at once. A change may have been made: read before you repeat it."


class Cancelled(WharfingerError):
    """Nothing needs to be done: the work was cancelled by the caller or an administrator."""

    known = "CANCELLED"
    advice = "Nothing needs to be done: the work was cancelled by the caller or an administrator."


class Unsupported(WharfingerError):
    """Bring the server to the client's version or later; this one does not offer the call."""

    known = "UNSUPPORTED"
    advice = "Bring the server to the client's version or later; this one does not offer the call."


class InvalidUrl(WharfingerError):
    """Correct the URL, such as https://registry.example.org or wharfinger://host:8443?ca=ca.pem."""

    known = "INVALID_URL"
    advice = "Correct the URL, such as https://registry.example.org or wharfinger://host:8443?ca=ca.pem."


class Unreachable(WharfingerError):
    """Check the address, that the server runs, and that https:// and the certificates fit it."""

    known = "UNREACHABLE"
    advice = "Check the address, that the server runs, and that https:// and the certificates fit it."


class Unknown(WharfingerError):
    """Look at the code and the message; a newer server may know reasons that this client does not."""

    known = "UNKNOWN"
    advice = "Look at the code and the message; a newer server may know reasons that this client does not."


BY_REASON: dict[str, type[WharfingerError]] = {
    "INVALID_FIELD": InvalidField,
    "PAGE_TOKEN_INVALID": PageTokenInvalid,
    "FILTER_INVALID": FilterInvalid,
    "MANIFEST_INVALID": ManifestInvalid,
    "MANIFEST_TOO_LARGE": ManifestTooLarge,
    "DIGEST_MISMATCH": DigestMismatch,
    "SIZE_MISMATCH": SizeMismatch,
    "REQUEST_INCOMPLETE": RequestIncomplete,
    "NAMESPACE_NOT_FOUND": NamespaceNotFound,
    "REPOSITORY_NOT_FOUND": RepositoryNotFound,
    "ARTIFACT_NOT_FOUND": ArtifactNotFound,
    "TAG_NOT_FOUND": TagNotFound,
    "BLOB_NOT_FOUND": BlobNotFound,
    "UPLOAD_NOT_FOUND": UploadNotFound,
    "OPERATION_NOT_FOUND": OperationNotFound,
    "VERSION_NOT_FOUND": VersionNotFound,
    "NAMESPACE_ALREADY_EXISTS": NamespaceAlreadyExists,
    "REPOSITORY_ALREADY_EXISTS": RepositoryAlreadyExists,
    "TAG_ALREADY_EXISTS": TagAlreadyExists,
    "ARTIFACT_REFERENCED": ArtifactReferenced,
    "TAG_IMMUTABLE": TagImmutable,
    "BLOBS_MISSING": BlobsMissing,
    "CHILDREN_MISSING": ChildrenMissing,
    "NOT_DELETED": NotDeleted,
    "CONTENT_PURGED": ContentPurged,
    "NAMESPACE_NOT_EMPTY": NamespaceNotEmpty,
    "OPERATION_RUNNING": OperationRunning,
    "ETAG_MISMATCH": EtagMismatch,
    "CONFLICT": Conflict,
    "REQUEST_ID_REUSED": RequestIdReused,
    "RANGE_INVALID": RangeInvalid,
    "UPLOAD_BUSY": UploadBusy,
    "EVENTS_FORGOTTEN": EventsForgotten,
    "UNAVAILABLE": Unavailable,
    "RESOURCE_EXHAUSTED": ResourceExhausted,
    "RATE_LIMITED": RateLimited,
    "ACCOUNT_NOT_FOUND": AccountNotFound,
    "NOT_FOUND": NotFound,
    "ACCOUNT_ALREADY_EXISTS": AccountAlreadyExists,
    "IDENTITY_TAKEN": IdentityTaken,
    "ARTIFACT_PINNED": ArtifactPinned,
    "UNAUTHENTICATED": Unauthenticated,
    "PERMISSION_DENIED": PermissionDenied,
    "INTERNAL": Internal,
    "DEADLINE_EXCEEDED": DeadlineExceeded,
    "CANCELLED": Cancelled,
    "UNSUPPORTED": Unsupported,
    "INVALID_URL": InvalidUrl,
    "UNREACHABLE": Unreachable,
    "UNKNOWN": Unknown,
}
