package dev.wharfinger.client;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.PreconditionFailure;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a failed call told.
 *
 * @param reason stable; that of a newer server may be unknown here
 * @param code gRPC's
 * @param message a sentence for people
 * @param metadata the moving parts of the message
 * @param subjects the fields, digests or tags that it names
 * @param cause what gRPC threw, or null
 */
record Failure(
        String reason, Status.Code code, String message, Map<String, String> metadata, List<String> subjects, Throwable cause) {
    /** The domain of every ErrorInfo that carries one of this API's reasons. */
    private static final String DOMAIN = "wharfinger.dev";

    static WharfingerException invalidUrl(String why) {
        return Errors.of(of("INVALID_URL", Status.Code.INVALID_ARGUMENT, "the URL cannot be used: " + why));
    }

    static Failure of(String reason, Status.Code code, String message) {
        return new Failure(reason, code, message, Map.of(), List.of(), null);
    }

    /** Makes a typed error of how a call ended. */
    static WharfingerException typed(Status status, Metadata trailers) {
        StatusRuntimeException cause = status.asRuntimeException(trailers);
        String reason = "";
        Map<String, String> metadata = Map.of();
        List<String> subjects = new ArrayList<>();
        com.google.rpc.Status told = trailers == null ? null : StatusProto.fromThrowable(cause);
        try {
            for (Any detail : told == null ? List.<Any>of() : told.getDetailsList()) {
                if (detail.is(ErrorInfo.class)) {
                    ErrorInfo info = detail.unpack(ErrorInfo.class);
                    if (info.getDomain().equals(DOMAIN)) {
                        reason = info.getReason();
                        metadata = info.getMetadataMap();
                    }
                } else if (detail.is(BadRequest.class)) {
                    detail.unpack(BadRequest.class).getFieldViolationsList().forEach(v -> subjects.add(v.getField()));
                } else if (detail.is(PreconditionFailure.class)) {
                    detail.unpack(PreconditionFailure.class).getViolationsList().forEach(v -> subjects.add(v.getSubject()));
                }
            }
        } catch (InvalidProtocolBufferException broken) {
            // Details that do not parse say nothing; the code still does.
            cause.addSuppressed(broken);
        }
        String message = status.getDescription() == null ? status.getCode().toString() : status.getDescription();
        return Errors.of(new Failure(
                reason.isEmpty() ? byCode(status.getCode()) : reason, status.getCode(), message, metadata, List.copyOf(subjects), cause));
    }

    /** The reason of an error that came without one: from the connection, or from something between. */
    private static String byCode(Status.Code code) {
        return switch (code) {
            case UNAVAILABLE -> "UNREACHABLE";
            case UNIMPLEMENTED -> "UNSUPPORTED";
            case DEADLINE_EXCEEDED, CANCELLED, RESOURCE_EXHAUSTED, UNAUTHENTICATED, PERMISSION_DENIED, INTERNAL -> code.name();
            default -> "UNKNOWN";
        };
    }
}
