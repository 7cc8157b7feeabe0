package dev.wharfinger.client;

import dev.wharfinger.v1.EventProto.WatchEventsRequest;
import dev.wharfinger.v1.EventProto.WatchEventsResponse;
import dev.wharfinger.v1.EventServiceGrpc;
import io.grpc.Channel;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.stub.BlockingClientCall;

/**
 * Changes as they happen. When the stream is cut off, it goes on after the last cursor: no change is left out, and none comes
 * twice. For one thread at a time; {@link #close()} may come from another.
 */
public final class Watch implements AutoCloseable {
    private static final long FIRST_PAUSE_MILLIS = 200;
    /** There is no last attempt to go on, because a watch has no deadline. */
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final EventServiceGrpc.EventServiceBlockingV2Stub stub;
    private WatchEventsRequest request;
    private volatile BlockingClientCall<?, WatchEventsResponse> call;
    private volatile boolean closed;
    private long pauseMillis = FIRST_PAUSE_MILLIS;

    Watch(Channel channel, WatchEventsRequest request) {
        this.stub = EventServiceGrpc.newBlockingV2Stub(channel);
        this.request = request;
    }

    /**
     * Waits for the next message: a change, or a heartbeat without an event. Keep its cursor to go on in another process.
     *
     * @throws InterruptedException when the thread was interrupted
     */
    public WatchEventsResponse next() throws InterruptedException {
        while (true) {
            if (closed) {
                throw Errors.of(Failure.of("CANCELLED", Status.Code.CANCELLED, "the watch was closed"));
            }
            try {
                if (call == null) {
                    call = stub.watchEvents(request);
                }
                WatchEventsResponse message = call.read();
                if (message != null) {
                    pauseMillis = FIRST_PAUSE_MILLIS;
                    request = request.toBuilder().setCursor(message.getCursor()).build();
                    return message;
                }
            } catch (StatusException error) {
                if (error.getStatus().getCode() != Status.Code.UNAVAILABLE) {
                    throw Failure.typed(error.getStatus(), error.getTrailers());
                }
            }
            call = null;
            Thread.sleep(pauseMillis);
            pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
        }
    }

    /** Ends the watch. */
    @Override
    public void close() {
        closed = true;
        BlockingClientCall<?, WatchEventsResponse> open = call;
        if (open != null) {
            open.cancel("the watch was closed", null);
        }
    }
}
