package dev.wharfinger.client;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.List;
import java.util.Map;

/**
 * A call that failed. The classes in {@link Errors} say why; {@link #advice()} says what to do next. It is gRPC's own exception
 * too, so that generated stubs throw it as it is.
 */
public abstract class WharfingerException extends StatusRuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Failure failure;
    private final String advice;

    WharfingerException(Failure failure, String advice) {
        super(Status.fromCode(failure.code()).withDescription(failure.message()).withCause(failure.cause()));
        this.failure = failure;
        this.advice = advice;
    }

    /** The stable reason. That of a newer server may be unknown here; treat it by {@link #code()} then. */
    public String reason() {
        return failure.reason();
    }

    /** gRPC's code. */
    public Status.Code code() {
        return failure.code();
    }

    /** What to do next. */
    public String advice() {
        return advice;
    }

    /** The moving parts of the message, such as {@code parent_count}. */
    public Map<String, String> metadata() {
        return failure.metadata();
    }

    /** The fields, digests or tags that the error names. */
    public List<String> subjects() {
        return failure.subjects();
    }

    @Override
    public String getMessage() {
        String named = failure.subjects().isEmpty() ? "" : " (" + String.join(", ", failure.subjects()) + ")";
        return failure.reason() + ": " + failure.message() + named + ". " + advice;
    }
}
