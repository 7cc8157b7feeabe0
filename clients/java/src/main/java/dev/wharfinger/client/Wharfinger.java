package dev.wharfinger.client;

import com.google.gson.Gson;
import dev.wharfinger.v1.BlobProto.Blob;
import dev.wharfinger.v1.BlobProto.DownloadBlobRequest;
import dev.wharfinger.v1.EventProto.WatchEventsRequest;
import dev.wharfinger.v1.OperationProto.Operation;
import dev.wharfinger.v1.OperationProto.WaitOperationRequest;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.Grpc;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A client of a Wharfinger server: its services over one connection, and what stubs lack. It knows no rule of the server. Any
 * number of threads may use it.
 */
public final class Wharfinger implements AutoCloseable {
    /** That of the server this client was made with. */
    public static final String VERSION = "0.1.0";

    /** More than any page or manifest comes to. */
    private static final int MAX_MESSAGE_BYTES = 16 << 20;
    /** How long the server is asked to wait at a time, and so how often progress is told at least. */
    private static final int WAIT_SECONDS = 2;

    private final ManagedChannel managed;
    private final Channel channel;
    private final NamespaceService namespaces;
    private final RepositoryService repositories;
    private final ArtifactService artifacts;
    private final TagService tags;
    private final BlobService blobs;
    private final OrphanService orphans;
    private final OperationService operations;
    private final AccessService access;
    private final ProtectionService protections;

    private Wharfinger(Target target, Duration deadline) {
        managed = Grpc.newChannelBuilder(target.address(), target.credentials())
                .defaultServiceConfig(serviceConfig())
                .enableRetry()
                // A watch has no deadline, so a connection that died without a word must be found out.
                .keepAliveTime(30, TimeUnit.SECONDS)
                .keepAliveTimeout(10, TimeUnit.SECONDS)
                .maxInboundMessageSize(MAX_MESSAGE_BYTES)
                .userAgent("wharfinger-java/" + VERSION)
                .build();
        channel = ClientInterceptors.intercept(managed, new Calls(target.token(), deadline));
        namespaces = NamespaceService.over(channel);
        repositories = RepositoryService.over(channel);
        artifacts = ArtifactService.over(channel);
        tags = TagService.over(channel);
        blobs = BlobService.over(channel);
        orphans = OrphanService.over(channel);
        operations = OperationService.over(channel);
        access = AccessService.over(channel);
        protections = ProtectionService.over(channel);
    }

    /**
     * Makes a client from one URL: {@code https://host}, {@code http://host} or {@code wharfinger://host}, with a token as the
     * user part and the files {@code ca}, {@code cert}, {@code key} and {@code token_file} in the query. It does not wait for the
     * server; the first call does.
     *
     * @throws Errors.InvalidUrl when the URL cannot be used
     */
    public static Wharfinger connect(String url) {
        return new Wharfinger(Target.parse(url), null);
    }

    /** The same, with a deadline for every call that has none of its own, beside what the service config says. */
    public static Wharfinger connect(String url, Duration deadline) {
        return new Wharfinger(Target.parse(url), deadline);
    }

    public NamespaceService namespaces() {
        return namespaces;
    }

    public RepositoryService repositories() {
        return repositories;
    }

    public ArtifactService artifacts() {
        return artifacts;
    }

    public TagService tags() {
        return tags;
    }

    public BlobService blobs() {
        return blobs;
    }

    public OrphanService orphans() {
        return orphans;
    }

    public OperationService operations() {
        return operations;
    }

    public AccessService access() {
        return access;
    }

    public ProtectionService protections() {
        return protections;
    }

    /** What stubs of one's own go over: those of the dialect packages, or asynchronous ones. They throw gRPC's errors. */
    public Channel channel() {
        return channel;
    }

    /** The name of bytes: {@code sha256:} and 64 hex digits. */
    public static String digest(byte[] content) {
        return Blobs.digest(content);
    }

    /**
     * Writes bytes from memory. It is repeated when the connection was lost, which is harmless: the digest names the bytes. For
     * bytes that do not fit into memory use a stub over {@link #channel()}.
     */
    public Blob uploadBlob(String repository, byte[] content) throws InterruptedException {
        return Blobs.upload(channel, repository, content);
    }

    /**
     * Writes the bytes of a blob to a stream, chunk by chunk, and returns how many there were. What was written is not known to be
     * whole when this throws.
     */
    public long downloadBlob(String repository, String digest, OutputStream to) throws InterruptedException, IOException {
        DownloadBlobRequest request = DownloadBlobRequest.newBuilder().setRepository(repository).setDigest(digest).build();
        return Blobs.download(channel, request, to);
    }

    /** Tells changes as they happen, until it is closed. */
    public Watch watch(WatchEventsRequest request) {
        return new Watch(channel, request);
    }

    /** Waits until the operation has ended and returns it as it ended. */
    public Operation await(Operation operation) {
        return await(operation, state -> {});
    }

    /**
     * Waits until the operation has ended and returns it as it ended. Progress is told with every state seen, the last one too. An
     * operation that failed or was cancelled throws the error of its reason.
     */
    public Operation await(Operation operation, Consumer<Operation> progress) {
        while (true) {
            progress.accept(operation);
            switch (operation.getState()) {
                case OPERATION_STATE_SUCCEEDED -> {
                    return operation;
                }
                case OPERATION_STATE_CANCELLED -> {
                    String message = "the operation " + operation.getUid() + " was cancelled";
                    throw Errors.of(Failure.of("CANCELLED", Status.Code.CANCELLED, message));
                }
                case OPERATION_STATE_FAILED -> {
                    String message = operation.getError().getMessage();
                    throw Errors.of(Failure.of(operation.getError().getReason(), Status.Code.UNKNOWN, message));
                }
                default -> operation = operations.waitOperation(WaitOperationRequest.newBuilder()
                                .setOperation(operation.getUid())
                                .setTimeout(com.google.protobuf.Duration.newBuilder().setSeconds(WAIT_SECONDS))
                                .build())
                        .getOperation();
            }
        }
    }

    /** Ends the connection and every call on it. */
    @Override
    public void close() {
        managed.shutdownNow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> serviceConfig() {
        try (Reader reader = new InputStreamReader(
                Wharfinger.class.getResourceAsStream("service_config.json"), StandardCharsets.UTF_8)) {
            return new Gson().fromJson(reader, Map.class);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
