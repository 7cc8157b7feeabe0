package dev.wharfinger.client;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.StatusRuntimeException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** What every call passes through: token, deadline, request id. gRPC's retries lie below. */
final class Calls implements ClientInterceptor {
    private static final Metadata.Key<String> AUTHORIZATION = Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    private final String token;
    private final Duration deadline;

    Calls(String token, Duration deadline) {
        this.token = token;
        this.deadline = deadline;
    }

    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        boolean unary = method.getType() == MethodDescriptor.MethodType.UNARY;
        CallOptions bounded = deadline != null && unary && options.getDeadline() == null
                ? options.withDeadlineAfter(deadline.toNanos(), TimeUnit.NANOSECONDS)
                : options;
        return new SimpleForwardingClientCall<>(next.newCall(method, bounded)) {
            @Override
            public void start(Listener<A> listener, Metadata headers) {
                if (!token.isEmpty()) {
                    headers.put(AUTHORIZATION, "Bearer " + token);
                }
                super.start(listener, headers);
            }

            @Override
            public void sendMessage(Q message) {
                super.sendMessage(withRequestId(message));
            }
        };
    }

    /**
     * Gives a request that has the field and leaves it empty an id, in a copy. All attempts of a call carry the same one, and
     * the server does the work once.
     */
    @SuppressWarnings("unchecked")
    static <Q> Q withRequestId(Q request) {
        if (!(request instanceof Message message)) {
            return request;
        }
        FieldDescriptor field = message.getDescriptorForType().findFieldByName("request_id");
        if (field == null || field.getJavaType() != FieldDescriptor.JavaType.STRING || !message.getField(field).equals("")) {
            return request;
        }
        return (Q) message.toBuilder().setField(field, UUID.randomUUID().toString()).build();
    }

    /** Makes a call and turns its failure into the typed one. */
    static <Q, A> A typed(Function<Q, A> rpc, Q request) {
        try {
            return rpc.apply(request);
        } catch (WharfingerException already) {
            throw already;
        } catch (StatusRuntimeException error) {
            throw Failure.typed(error.getStatus(), error.getTrailers());
        }
    }
}
