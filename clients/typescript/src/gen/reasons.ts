// Code generated from clients/errors.json. DO NOT EDIT.
// A type for each reason of an error, with what to do about it.

import type { Code } from "@connectrpc/connect";

import { type Failure, WharfingerError } from "../wharfinger_error.js";

/** Correct the fields that the violations name, then send the request again. */
export class InvalidField extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Correct the fields that the violations name, then send the request again.");
  }
}

/** Start the list again from its first page; a token belongs to one query. */
export class PageTokenInvalid extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Start the list again from its first page; a token belongs to one query.");
  }
}

/** Correct the filter; the request's documentation lists the fields that it may name. */
export class FilterInvalid extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Correct the filter; the request's documentation lists the fields that it may name.");
  }
}

/** Correct the manifest; the metadata `detail` says what is wrong with it. */
export class ManifestInvalid extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Correct the manifest; the metadata `detail` says what is wrong with it.");
  }
}

/** Make the manifest smaller; the metadata `limit` says how many bytes it may have. */
export class ManifestTooLarge extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Make the manifest smaller; the metadata `limit` says how many bytes it may have.");
  }
}

/** Compute the digest anew from the bytes that you send; they may have been damaged on the way. */
export class DigestMismatch extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Compute the digest anew from the bytes that you send; they may have been damaged on the way.");
  }
}

/** Announce as many bytes as you send. */
export class SizeMismatch extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Announce as many bytes as you send.");
  }
}

/** Send the whole request again. */
export class RequestIncomplete extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Send the whole request again.");
  }
}

/** Check the namespace's name and that you may see it; a deleted one can be restored with UndeleteNamespace. */
export class NamespaceNotFound extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Check the namespace's name and that you may see it; a deleted one can be restored with UndeleteNamespace.");
  }
}

/** Check the repository's name and that you may see it; a deleted one can be restored with UndeleteRepository. */
export class RepositoryNotFound extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Check the repository's name and that you may see it; a deleted one can be restored with UndeleteRepository.");
  }
}

/** Check the digest; a deleted artifact can be restored with UndeleteArtifact. */
export class ArtifactNotFound extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Check the digest; a deleted artifact can be restored with UndeleteArtifact.");
  }
}

/** Check the tag's name; ListTagHistory says where a deleted tag pointed. */
export class TagNotFound extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Check the tag's name; ListTagHistory says where a deleted tag pointed.");
  }
}

/** Upload the blob to this repository first. */
export class BlobNotFound extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Upload the blob to this repository first.");
  }
}

/** Start the upload anew; the session ended or expired. */
export class UploadNotFound extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Start the upload anew; the session ended or expired.");
  }
}

/** Check the operation's uid; it may have been forgotten after it ended. */
export class OperationNotFound extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Check the operation's uid; it may have been forgotten after it ended.");
  }
}

/** Name a version up to the metadata `latest_version`. */
export class VersionNotFound extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Name a version up to the metadata `latest_version`.");
  }
}

/** Use the namespace that exists, or another name. */
export class NamespaceAlreadyExists extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Use the namespace that exists, or another name.");
  }
}

/** Use the repository that exists, or another name. */
export class RepositoryAlreadyExists extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Use the repository that exists, or another name.");
  }
}

/** Move the tag with UpdateTag, or use another name. */
export class TagAlreadyExists extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Move the tag with UpdateTag, or use another name.");
  }
}

/** Delete the indexes that the violations name first; they list this artifact. */
export class ArtifactReferenced extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Delete the indexes that the violations name first; they list this artifact.");
  }
}

/** Leave the tags that the violations name, or make them movable with UpdateTag first. */
export class TagImmutable extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Leave the tags that the violations name, or make them movable with UpdateTag first.");
  }
}

/** Upload the blobs that the violations name to this repository, then put the manifest again. */
export class BlobsMissing extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Upload the blobs that the violations name to this repository, then put the manifest again.");
  }
}

/** Put the manifests that the violations name into this repository, then put the index again. */
export class ChildrenMissing extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Put the manifests that the violations name into this repository, then put the index again.");
  }
}

/** Nothing needs to be done: the target is not in the trash. */
export class NotDeleted extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Nothing needs to be done: the target is not in the trash.");
  }
}

/** Push the content again; it was purged and cannot be restored. */
export class ContentPurged extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Push the content again; it was purged and cannot be restored.");
  }
}

/** Delete the namespace's repositories first, or leave out `only_if_empty`. */
export class NamespaceNotEmpty extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Delete the namespace's repositories first, or leave out `only_if_empty`.");
  }
}

/** Wait until the operation has ended, or cancel it. */
export class OperationRunning extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Wait until the operation has ended, or cancel it.");
  }
}

/** Read the resource again, decide anew, and send its current etag. */
export class EtagMismatch extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Read the resource again, decide anew, and send its current etag.");
  }
}

/** Send the request again; it raced other changes. */
export class Conflict extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Send the request again; it raced other changes.");
  }
}

/** Use a new request id for another request, or leave it out and let the client make one. */
export class RequestIdReused extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Use a new request id for another request, or leave it out and let the client make one.");
  }
}

/** Ask for bytes within the blob; the metadata `size` says how many it has. */
export class RangeInvalid extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Ask for bytes within the blob; the metadata `size` says how many it has.");
  }
}

/** Wait for the other request that writes this upload, then ask for its state. */
export class UploadBusy extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Wait for the other request that writes this upload, then ask for its state.");
  }
}

/** Read the current state anew and watch from now; older events are not kept any more. */
export class EventsForgotten extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Read the current state anew and watch from now; older events are not kept any more.");
  }
}

/** Try again later; the server cannot reach its database or storage. */
export class Unavailable extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Try again later; the server cannot reach its database or storage.");
  }
}

/** Try again later with fewer requests at once; the server is at a limit. */
export class ResourceExhausted extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Try again later with fewer requests at once; the server is at a limit.");
  }
}

/** Wait as long as the error says, then make fewer requests in a while; the metadata `limit` says how many. */
export class RateLimited extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Wait as long as the error says, then make fewer requests in a while; the metadata `limit` says how many.");
  }
}

/** Check the name of the account, and that you may see it. */
export class AccountNotFound extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Check the name of the account, and that you may see it.");
  }
}

/** Check the identifier; the token, binding, identity, rule or pin is not there any more. */
export class NotFound extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Check the identifier; the token, binding, identity, rule or pin is not there any more.");
  }
}

/** Use the account that exists, or another name. */
export class AccountAlreadyExists extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Use the account that exists, or another name.");
  }
}

/** Take the identity away from the account that has it first. */
export class IdentityTaken extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Take the identity away from the account that has it first.");
  }
}

/** Unpin the artifacts that the violations name first, or leave them. */
export class ArtifactPinned extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Unpin the artifacts that the violations name first, or leave them.");
  }
}

/** Give a valid token or client certificate with the URL. */
export class Unauthenticated extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Give a valid token or client certificate with the URL.");
  }
}

/** Ask an owner or an administrator for the role that the metadata `role` names, or use another token. */
export class PermissionDenied extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Ask an owner or an administrator for the role that the metadata `role` names, or use another token.");
  }
}

/** Tell the operator of the server, with the time and the request; this is a fault of the server. */
export class Internal extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Tell the operator of the server, with the time and the request; this is a fault of the server.");
  }
}

/** Give the call more time, or ask for less at once. A change may have been made: read before you repeat it. */
export class DeadlineExceeded extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Give the call more time, or ask for less at once. A change may have been made: read before you repeat it.");
  }
}

/** Nothing needs to be done: the work was cancelled by the caller or an administrator. */
export class Cancelled extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Nothing needs to be done: the work was cancelled by the caller or an administrator.");
  }
}

/** Bring the server to the client's version or later; this one does not offer the call. */
export class Unsupported extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Bring the server to the client's version or later; this one does not offer the call.");
  }
}

/** Correct the URL, such as https://registry.example.org or wharfinger://host:8443?ca=ca.pem. */
export class InvalidUrl extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Correct the URL, such as https://registry.example.org or wharfinger://host:8443?ca=ca.pem.");
  }
}

/** Check the address, that the server runs, and that https:// and the certificates fit it. */
export class Unreachable extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Check the address, that the server runs, and that https:// and the certificates fit it.");
  }
}

/** Look at the code and the message; a newer server may know reasons that this client does not. */
export class Unknown extends WharfingerError {
  constructor(failure: Failure) {
    super(failure, "Look at the code and the message; a newer server may know reasons that this client does not.");
  }
}

export const BY_REASON: Record<string, new (failure: Failure) => WharfingerError> = {
  INVALID_FIELD: InvalidField,
  PAGE_TOKEN_INVALID: PageTokenInvalid,
  FILTER_INVALID: FilterInvalid,
  MANIFEST_INVALID: ManifestInvalid,
  MANIFEST_TOO_LARGE: ManifestTooLarge,
  DIGEST_MISMATCH: DigestMismatch,
  SIZE_MISMATCH: SizeMismatch,
  REQUEST_INCOMPLETE: RequestIncomplete,
  NAMESPACE_NOT_FOUND: NamespaceNotFound,
  REPOSITORY_NOT_FOUND: RepositoryNotFound,
  ARTIFACT_NOT_FOUND: ArtifactNotFound,
  TAG_NOT_FOUND: TagNotFound,
  BLOB_NOT_FOUND: BlobNotFound,
  UPLOAD_NOT_FOUND: UploadNotFound,
  OPERATION_NOT_FOUND: OperationNotFound,
  VERSION_NOT_FOUND: VersionNotFound,
  NAMESPACE_ALREADY_EXISTS: NamespaceAlreadyExists,
  REPOSITORY_ALREADY_EXISTS: RepositoryAlreadyExists,
  TAG_ALREADY_EXISTS: TagAlreadyExists,
  ARTIFACT_REFERENCED: ArtifactReferenced,
  TAG_IMMUTABLE: TagImmutable,
  BLOBS_MISSING: BlobsMissing,
  CHILDREN_MISSING: ChildrenMissing,
  NOT_DELETED: NotDeleted,
  CONTENT_PURGED: ContentPurged,
  NAMESPACE_NOT_EMPTY: NamespaceNotEmpty,
  OPERATION_RUNNING: OperationRunning,
  ETAG_MISMATCH: EtagMismatch,
  CONFLICT: Conflict,
  REQUEST_ID_REUSED: RequestIdReused,
  RANGE_INVALID: RangeInvalid,
  UPLOAD_BUSY: UploadBusy,
  EVENTS_FORGOTTEN: EventsForgotten,
  UNAVAILABLE: Unavailable,
  RESOURCE_EXHAUSTED: ResourceExhausted,
  RATE_LIMITED: RateLimited,
  ACCOUNT_NOT_FOUND: AccountNotFound,
  NOT_FOUND: NotFound,
  ACCOUNT_ALREADY_EXISTS: AccountAlreadyExists,
  IDENTITY_TAKEN: IdentityTaken,
  ARTIFACT_PINNED: ArtifactPinned,
  UNAUTHENTICATED: Unauthenticated,
  PERMISSION_DENIED: PermissionDenied,
  INTERNAL: Internal,
  DEADLINE_EXCEEDED: DeadlineExceeded,
  CANCELLED: Cancelled,
  UNSUPPORTED: Unsupported,
  INVALID_URL: InvalidUrl,
  UNREACHABLE: Unreachable,
  UNKNOWN: Unknown,
};

export const CODES: Record<string, keyof typeof Code> = {
  INVALID_FIELD: "InvalidArgument",
  PAGE_TOKEN_INVALID: "InvalidArgument",
  FILTER_INVALID: "InvalidArgument",
  MANIFEST_INVALID: "InvalidArgument",
  MANIFEST_TOO_LARGE: "InvalidArgument",
  DIGEST_MISMATCH: "InvalidArgument",
  SIZE_MISMATCH: "InvalidArgument",
  REQUEST_INCOMPLETE: "InvalidArgument",
  NAMESPACE_NOT_FOUND: "NotFound",
  REPOSITORY_NOT_FOUND: "NotFound",
  ARTIFACT_NOT_FOUND: "NotFound",
  TAG_NOT_FOUND: "NotFound",
  BLOB_NOT_FOUND: "NotFound",
  UPLOAD_NOT_FOUND: "NotFound",
  OPERATION_NOT_FOUND: "NotFound",
  VERSION_NOT_FOUND: "NotFound",
  NAMESPACE_ALREADY_EXISTS: "AlreadyExists",
  REPOSITORY_ALREADY_EXISTS: "AlreadyExists",
  TAG_ALREADY_EXISTS: "AlreadyExists",
  ARTIFACT_REFERENCED: "FailedPrecondition",
  TAG_IMMUTABLE: "FailedPrecondition",
  BLOBS_MISSING: "FailedPrecondition",
  CHILDREN_MISSING: "FailedPrecondition",
  NOT_DELETED: "FailedPrecondition",
  CONTENT_PURGED: "FailedPrecondition",
  NAMESPACE_NOT_EMPTY: "FailedPrecondition",
  OPERATION_RUNNING: "FailedPrecondition",
  ETAG_MISMATCH: "Aborted",
  CONFLICT: "Aborted",
  REQUEST_ID_REUSED: "InvalidArgument",
  RANGE_INVALID: "OutOfRange",
  UPLOAD_BUSY: "FailedPrecondition",
  EVENTS_FORGOTTEN: "OutOfRange",
  UNAVAILABLE: "Unavailable",
  RESOURCE_EXHAUSTED: "ResourceExhausted",
  RATE_LIMITED: "ResourceExhausted",
  ACCOUNT_NOT_FOUND: "NotFound",
  NOT_FOUND: "NotFound",
  ACCOUNT_ALREADY_EXISTS: "AlreadyExists",
  IDENTITY_TAKEN: "AlreadyExists",
  ARTIFACT_PINNED: "FailedPrecondition",
  UNAUTHENTICATED: "Unauthenticated",
  PERMISSION_DENIED: "PermissionDenied",
  INTERNAL: "Internal",
  DEADLINE_EXCEEDED: "DeadlineExceeded",
  CANCELLED: "Canceled",
  UNSUPPORTED: "Unimplemented",
  INVALID_URL: "InvalidArgument",
  UNREACHABLE: "Unavailable",
  UNKNOWN: "Unknown",
};
