// Code generated from clients/errors.json. DO NOT EDIT.
package dev.wharfinger.client;

/** A type for each reason of an error, with what to do about it. */
public final class Errors {
    private Errors() {}

    /** Correct the fields that the violations name, then send the request again. */
    public static final class InvalidField extends WharfingerException {
        InvalidField(Failure failure) {
            super(failure, "Correct the fields that the violations name, then send the request again.");
        }
    }

    /** Start the list again from its first page; a token belongs to one query. */
    public static final class PageTokenInvalid extends WharfingerException {
        PageTokenInvalid(Failure failure) {
            super(failure, "Start the list again from its first page; a token belongs to one query.");
        }
    }

    /** Correct the filter; the request's documentation lists the fields that it may name. */
    public static final class FilterInvalid extends WharfingerException {
        FilterInvalid(Failure failure) {
            super(failure, "Correct the filter; the request's documentation lists the fields that it may name.");
        }
    }

    /** Correct the manifest; the metadata `detail` says what is wrong with it. */
    public static final class ManifestInvalid extends WharfingerException {
        ManifestInvalid(Failure failure) {
            super(failure, "Correct the manifest; the metadata `detail` says what is wrong with it.");
        }
    }

    /** Make the manifest smaller; the metadata `limit` says how many bytes it may have. */
    public static final class ManifestTooLarge extends WharfingerException {
        ManifestTooLarge(Failure failure) {
            super(failure, "Make the manifest smaller; the metadata `limit` says how many bytes it may have.");
        }
    }

    /** Compute the digest anew from the bytes that you send; they may have been damaged on the way. */
    public static final class DigestMismatch extends WharfingerException {
        DigestMismatch(Failure failure) {
            super(failure, "Compute the digest anew from the bytes that you send; they may have been damaged on the way.");
        }
    }

    /** Announce as many bytes as you send. */
    public static final class SizeMismatch extends WharfingerException {
        SizeMismatch(Failure failure) {
            super(failure, "Announce as many bytes as you send.");
        }
    }

    /** Send the whole request again. */
    public static final class RequestIncomplete extends WharfingerException {
        RequestIncomplete(Failure failure) {
            super(failure, "Send the whole request again.");
        }
    }

    /** Check the namespace's name and that you may see it; a deleted one can be restored with UndeleteNamespace. */
    public static final class NamespaceNotFound extends WharfingerException {
        NamespaceNotFound(Failure failure) {
            super(failure, "Check the namespace's name and that you may see it; a deleted one can be restored with UndeleteNamespace.");
        }
    }

    /** Check the repository's name and that you may see it; a deleted one can be restored with UndeleteRepository. */
    public static final class RepositoryNotFound extends WharfingerException {
        RepositoryNotFound(Failure failure) {
            super(failure, "Check the repository's name and that you may see it; a deleted one can be restored with UndeleteRepository.");
        }
    }

    /** Check the digest; a deleted artifact can be restored with UndeleteArtifact. */
    public static final class ArtifactNotFound extends WharfingerException {
        ArtifactNotFound(Failure failure) {
            super(failure, "Check the digest; a deleted artifact can be restored with UndeleteArtifact.");
        }
    }

    /** Check the tag's name; ListTagHistory says where a deleted tag pointed. */
    public static final class TagNotFound extends WharfingerException {
        TagNotFound(Failure failure) {
            super(failure, "Check the tag's name; ListTagHistory says where a deleted tag pointed.");
        }
    }

    /** Upload the blob to this repository first. */
    public static final class BlobNotFound extends WharfingerException {
        BlobNotFound(Failure failure) {
            super(failure, "Upload the blob to this repository first.");
        }
    }

    /** Start the upload anew; the session ended or expired. */
    public static final class UploadNotFound extends WharfingerException {
        UploadNotFound(Failure failure) {
            super(failure, "Start the upload anew; the session ended or expired.");
        }
    }

    /** Check the operation's uid; it may have been forgotten after it ended. */
    public static final class OperationNotFound extends WharfingerException {
        OperationNotFound(Failure failure) {
            super(failure, "Check the operation's uid; it may have been forgotten after it ended.");
        }
    }

    /** Name a version up to the metadata `latest_version`. */
    public static final class VersionNotFound extends WharfingerException {
        VersionNotFound(Failure failure) {
            super(failure, "Name a version up to the metadata `latest_version`.");
        }
    }

    /** Use the namespace that exists, or another name. */
    public static final class NamespaceAlreadyExists extends WharfingerException {
        NamespaceAlreadyExists(Failure failure) {
            super(failure, "Use the namespace that exists, or another name.");
        }
    }

    /** Use the repository that exists, or another name. */
    public static final class RepositoryAlreadyExists extends WharfingerException {
        RepositoryAlreadyExists(Failure failure) {
            super(failure, "Use the repository that exists, or another name.");
        }
    }

    /** Move the tag with UpdateTag, or use another name. */
    public static final class TagAlreadyExists extends WharfingerException {
        TagAlreadyExists(Failure failure) {
            super(failure, "Move the tag with UpdateTag, or use another name.");
        }
    }

    /** Delete the indexes that the violations name first; they list this artifact. */
    public static final class ArtifactReferenced extends WharfingerException {
        ArtifactReferenced(Failure failure) {
            super(failure, "Delete the indexes that the violations name first; they list this artifact.");
        }
    }

    /** Leave the tags that the violations name, or make them movable with UpdateTag first. */
    public static final class TagImmutable extends WharfingerException {
        TagImmutable(Failure failure) {
            super(failure, "Leave the tags that the violations name, or make them movable with UpdateTag first.");
        }
    }

    /** Upload the blobs that the violations name to this repository, then put the manifest again. */
    public static final class BlobsMissing extends WharfingerException {
        BlobsMissing(Failure failure) {
            super(failure, "Upload the blobs that the violations name to this repository, then put the manifest again.");
        }
    }

    /** Put the manifests that the violations name into this repository, then put the index again. */
    public static final class ChildrenMissing extends WharfingerException {
        ChildrenMissing(Failure failure) {
            super(failure, "Put the manifests that the violations name into this repository, then put the index again.");
        }
    }

    /** Nothing needs to be done: the target is not in the trash. */
    public static final class NotDeleted extends WharfingerException {
        NotDeleted(Failure failure) {
            super(failure, "Nothing needs to be done: the target is not in the trash.");
        }
    }

    /** Push the content again; it was purged and cannot be restored. */
    public static final class ContentPurged extends WharfingerException {
        ContentPurged(Failure failure) {
            super(failure, "Push the content again; it was purged and cannot be restored.");
        }
    }

    /** Delete the namespace's repositories first, or leave out `only_if_empty`. */
    public static final class NamespaceNotEmpty extends WharfingerException {
        NamespaceNotEmpty(Failure failure) {
            super(failure, "Delete the namespace's repositories first, or leave out `only_if_empty`.");
        }
    }

    /** Wait until the operation has ended, or cancel it. */
    public static final class OperationRunning extends WharfingerException {
        OperationRunning(Failure failure) {
            super(failure, "Wait until the operation has ended, or cancel it.");
        }
    }

    /** Read the resource again, decide anew, and send its current etag. */
    public static final class EtagMismatch extends WharfingerException {
        EtagMismatch(Failure failure) {
            super(failure, "Read the resource again, decide anew, and send its current etag.");
        }
    }

    /** Send the request again; it raced other changes. */
    public static final class Conflict extends WharfingerException {
        Conflict(Failure failure) {
            super(failure, "Send the request again; it raced other changes.");
        }
    }

    /** Use a new request id for another request, or leave it out and let the client make one. */
    public static final class RequestIdReused extends WharfingerException {
        RequestIdReused(Failure failure) {
            super(failure, "Use a new request id for another request, or leave it out and let the client make one.");
        }
    }

    /** Ask for bytes within the blob; the metadata `size` says how many it has. */
    public static final class RangeInvalid extends WharfingerException {
        RangeInvalid(Failure failure) {
            super(failure, "Ask for bytes within the blob; the metadata `size` says how many it has.");
        }
    }

    /** Wait for the other request that writes this upload, then ask for its state. */
    public static final class UploadBusy extends WharfingerException {
        UploadBusy(Failure failure) {
            super(failure, "Wait for the other request that writes this upload, then ask for its state.");
        }
    }

    /** Read the current state anew and watch from now; older events are not kept any more. */
    public static final class EventsForgotten extends WharfingerException {
        EventsForgotten(Failure failure) {
            super(failure, "Read the current state anew and watch from now; older events are not kept any more.");
        }
    }

    /** Try again later; the server cannot reach its database or storage. */
    public static final class Unavailable extends WharfingerException {
        Unavailable(Failure failure) {
            super(failure, "Try again later; the server cannot reach its database or storage.");
        }
    }

    /** Try again later with fewer requests at once; the server is at a limit. */
    public static final class ResourceExhausted extends WharfingerException {
        ResourceExhausted(Failure failure) {
            super(failure, "Try again later with fewer requests at once; the server is at a limit.");
        }
    }

    /** Wait as long as the error says, then make fewer requests in a while; the metadata `limit` says how many. */
    public static final class RateLimited extends WharfingerException {
        RateLimited(Failure failure) {
            super(failure, "Wait as long as the error says, then make fewer requests in a while; the metadata `limit` says how many.");
        }
    }

    /** Check the name of the account, and that you may see it. */
    public static final class AccountNotFound extends WharfingerException {
        AccountNotFound(Failure failure) {
            super(failure, "Check the name of the account, and that you may see it.");
        }
    }

    /** Check the identifier; the token, binding, identity, rule or pin is not there any more. */
    public static final class NotFound extends WharfingerException {
        NotFound(Failure failure) {
            super(failure, "Check the identifier; the token, binding, identity, rule or pin is not there any more.");
        }
    }

    /** Use the account that exists, or another name. */
    public static final class AccountAlreadyExists extends WharfingerException {
        AccountAlreadyExists(Failure failure) {
            super(failure, "Use the account that exists, or another name.");
        }
    }

    /** Take the identity away from the account that has it first. */
    public static final class IdentityTaken extends WharfingerException {
        IdentityTaken(Failure failure) {
            super(failure, "Take the identity away from the account that has it first.");
        }
    }

    /** Unpin the artifacts that the violations name first, or leave them. */
    public static final class ArtifactPinned extends WharfingerException {
        ArtifactPinned(Failure failure) {
            super(failure, "Unpin the artifacts that the violations name first, or leave them.");
        }
    }

    /** Give a valid token or client certificate with the URL. */
    public static final class Unauthenticated extends WharfingerException {
        Unauthenticated(Failure failure) {
            super(failure, "Give a valid token or client certificate with the URL.");
        }
    }

    /** Ask an owner or an administrator for the role that the metadata `role` names, or use another token. */
    public static final class PermissionDenied extends WharfingerException {
        PermissionDenied(Failure failure) {
            super(failure, "Ask an owner or an administrator for the role that the metadata `role` names, or use another token.");
        }
    }

    /** Tell the operator of the server, with the time and the request; this is a fault of the server. */
    public static final class Internal extends WharfingerException {
        Internal(Failure failure) {
            super(failure, "Tell the operator of the server, with the time and the request; this is a fault of the server.");
        }
    }

    /** Give the call more time, or ask for less at once. A change may have been made: read before you repeat it. */
    public static final class DeadlineExceeded extends WharfingerException {
        DeadlineExceeded(Failure failure) {
            super(failure, "Give the call more time, or ask for less at once. A change may have been made: read before you repeat it.");
        }
    }

    /** Nothing needs to be done: the work was cancelled by the caller or an administrator. */
    public static final class Cancelled extends WharfingerException {
        Cancelled(Failure failure) {
            super(failure, "Nothing needs to be done: the work was cancelled by the caller or an administrator.");
        }
    }

    /** Bring the server to the client's version or later; this one does not offer the call. */
    public static final class Unsupported extends WharfingerException {
        Unsupported(Failure failure) {
            super(failure, "Bring the server to the client's version or later; this one does not offer the call.");
        }
    }

    /** Correct the URL, such as https://registry.example.org or wharfinger://host:8443?ca=ca.pem. */
    public static final class InvalidUrl extends WharfingerException {
        InvalidUrl(Failure failure) {
            super(failure, "Correct the URL, such as https://registry.example.org or wharfinger://host:8443?ca=ca.pem.");
        }
    }

    /** Check the address, that the server runs, and that https:// and the certificates fit it. */
    public static final class Unreachable extends WharfingerException {
        Unreachable(Failure failure) {
            super(failure, "Check the address, that the server runs, and that https:// and the certificates fit it.");
        }
    }

    /** Look at the code and the message; a newer server may know reasons that this client does not. */
    public static final class Unknown extends WharfingerException {
        Unknown(Failure failure) {
            super(failure, "Look at the code and the message; a newer server may know reasons that this client does not.");
        }
    }

    static WharfingerException of(Failure failure) {
        return switch (failure.reason()) {
            case "INVALID_FIELD" -> new InvalidField(failure);
            case "PAGE_TOKEN_INVALID" -> new PageTokenInvalid(failure);
            case "FILTER_INVALID" -> new FilterInvalid(failure);
            case "MANIFEST_INVALID" -> new ManifestInvalid(failure);
            case "MANIFEST_TOO_LARGE" -> new ManifestTooLarge(failure);
            case "DIGEST_MISMATCH" -> new DigestMismatch(failure);
            case "SIZE_MISMATCH" -> new SizeMismatch(failure);
            case "REQUEST_INCOMPLETE" -> new RequestIncomplete(failure);
            case "NAMESPACE_NOT_FOUND" -> new NamespaceNotFound(failure);
            case "REPOSITORY_NOT_FOUND" -> new RepositoryNotFound(failure);
            case "ARTIFACT_NOT_FOUND" -> new ArtifactNotFound(failure);
            case "TAG_NOT_FOUND" -> new TagNotFound(failure);
            case "BLOB_NOT_FOUND" -> new BlobNotFound(failure);
            case "UPLOAD_NOT_FOUND" -> new UploadNotFound(failure);
            case "OPERATION_NOT_FOUND" -> new OperationNotFound(failure);
            case "VERSION_NOT_FOUND" -> new VersionNotFound(failure);
            case "NAMESPACE_ALREADY_EXISTS" -> new NamespaceAlreadyExists(failure);
            case "REPOSITORY_ALREADY_EXISTS" -> new RepositoryAlreadyExists(failure);
            case "TAG_ALREADY_EXISTS" -> new TagAlreadyExists(failure);
            case "ARTIFACT_REFERENCED" -> new ArtifactReferenced(failure);
            case "TAG_IMMUTABLE" -> new TagImmutable(failure);
            case "BLOBS_MISSING" -> new BlobsMissing(failure);
            case "CHILDREN_MISSING" -> new ChildrenMissing(failure);
            case "NOT_DELETED" -> new NotDeleted(failure);
            case "CONTENT_PURGED" -> new ContentPurged(failure);
            case "NAMESPACE_NOT_EMPTY" -> new NamespaceNotEmpty(failure);
            case "OPERATION_RUNNING" -> new OperationRunning(failure);
            case "ETAG_MISMATCH" -> new EtagMismatch(failure);
            case "CONFLICT" -> new Conflict(failure);
            case "REQUEST_ID_REUSED" -> new RequestIdReused(failure);
            case "RANGE_INVALID" -> new RangeInvalid(failure);
            case "UPLOAD_BUSY" -> new UploadBusy(failure);
            case "EVENTS_FORGOTTEN" -> new EventsForgotten(failure);
            case "UNAVAILABLE" -> new Unavailable(failure);
            case "RESOURCE_EXHAUSTED" -> new ResourceExhausted(failure);
            case "RATE_LIMITED" -> new RateLimited(failure);
            case "ACCOUNT_NOT_FOUND" -> new AccountNotFound(failure);
            case "NOT_FOUND" -> new NotFound(failure);
            case "ACCOUNT_ALREADY_EXISTS" -> new AccountAlreadyExists(failure);
            case "IDENTITY_TAKEN" -> new IdentityTaken(failure);
            case "ARTIFACT_PINNED" -> new ArtifactPinned(failure);
            case "UNAUTHENTICATED" -> new Unauthenticated(failure);
            case "PERMISSION_DENIED" -> new PermissionDenied(failure);
            case "INTERNAL" -> new Internal(failure);
            case "DEADLINE_EXCEEDED" -> new DeadlineExceeded(failure);
            case "CANCELLED" -> new Cancelled(failure);
            case "UNSUPPORTED" -> new Unsupported(failure);
            case "INVALID_URL" -> new InvalidUrl(failure);
            case "UNREACHABLE" -> new Unreachable(failure);
            default -> new Unknown(failure);
        };
    }
}
