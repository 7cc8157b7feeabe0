package dev.wharfinger.client;

import com.google.protobuf.ByteString;
import dev.wharfinger.v1.ArtifactProto.PutArtifactRequest;
import dev.wharfinger.v1.BlobProto.Blob;
import dev.wharfinger.v1.NamespaceProto.DeleteNamespaceRequest;
import dev.wharfinger.v1.TagProto.GetTagRequest;
import dev.wharfinger.v1.TagProto.ListTagsRequest;
import dev.wharfinger.v1.TagProto.ListTagsResponse;
import dev.wharfinger.v1.TagServiceGrpc;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * What the layer costs over the bare generated stub: {@code Bench url=… namespace=…}. Prints, for GetTag and for a page of 1,000
 * tags, calls a second of both by turns in one run, and {@code done}.
 */
public final class Bench {
    private static final int CALLERS = 8;
    private static final int ROUNDS = 41;
    private static final long ROUND_NANOS = 100_000_000;
    private static final int TAGS = 1000;
    private static final int TAGS_OF_A_PUSH = 100;
    private static final String MANIFEST = """
            {"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json",
             "config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":"%s","size":2},"layers":[]}""";

    private record Turn(double layer, double stub) {
        double ratio() {
            return layer / stub;
        }
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments) {
            String[] pair = argument.split("=", 2);
            given.put(pair[0], pair[1]);
        }
        String repository = given.get("namespace") + "/bench";
        ManagedChannel channel =
                Grpc.newChannelBuilder(given.get("url").substring("http://".length()), InsecureChannelCredentials.create()).build();
        ExecutorService pool = Executors.newFixedThreadPool(CALLERS);
        try (Wharfinger client = Wharfinger.connect(given.get("url"))) {
            push(client, repository);
            TagServiceGrpc.TagServiceBlockingStub stub = TagServiceGrpc.newBlockingStub(channel);
            GetTagRequest get = GetTagRequest.newBuilder().setRepository(repository).setTag("t0").build();
            ListTagsRequest list = ListTagsRequest.newBuilder().setRepository(repository).setPageSize(TAGS).build();
            compare(pool, "GetTag", () -> client.tags().getTag(get), () -> stub.getTag(get));
            compare(
                    pool, "a page of 1,000",
                    () -> full(Pages.pages(client.tags()::listTags, list).iterator().next()),
                    () -> full(stub.listTags(list)));
            client.namespaces()
                    .deleteNamespace(DeleteNamespaceRequest.newBuilder().setNamespace(given.get("namespace")).build());
        } finally {
            pool.shutdown();
            channel.shutdownNow();
        }
        System.out.println("done");
    }

    /** Makes a repository with 1,000 tags. */
    private static void push(Wharfinger client, String repository) throws InterruptedException {
        Blob config = client.uploadBlob(repository, "{}".getBytes(StandardCharsets.UTF_8));
        for (int first = 0; first < TAGS; first += TAGS_OF_A_PUSH) {
            client.artifacts().putArtifact(PutArtifactRequest.newBuilder()
                    .setRepository(repository)
                    .setManifest(ByteString.copyFromUtf8(MANIFEST.formatted(config.getDigest())))
                    .addAllTags(IntStream.range(first, first + TAGS_OF_A_PUSH).mapToObj(number -> "t" + number).toList())
                    .build());
        }
    }

    private static ListTagsResponse full(ListTagsResponse page) {
        if (page.getTagsCount() != TAGS) {
            throw new IllegalStateException("a page of " + page.getTagsCount());
        }
        return page;
    }

    /** Takes turns, so that whatever else the machine does falls on both; the median of the turns' ratios counts. */
    private static void compare(ExecutorService pool, String name, Callable<?> layer, Callable<?> stub) throws Exception {
        List<Turn> turns = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            Turn turn = new Turn(rate(pool, layer), rate(pool, stub));
            // The first warms up.
            if (round > 0) {
                turns.add(turn);
            }
        }
        turns.sort(Comparator.comparingDouble(Turn::ratio));
        Turn median = turns.get(ROUNDS / 2);
        System.out.printf(
                "%s: %.0f/s with the layer, %.0f/s with the bare stub, %.1f %% of it%n",
                name, median.layer(), median.stub(), 100 * median.ratio());
    }

    /** Calls a second. */
    private static double rate(ExecutorService pool, Callable<?> call) throws Exception {
        long begun = System.nanoTime();
        List<Future<Integer>> callers = new ArrayList<>();
        for (int caller = 0; caller < CALLERS; caller++) {
            callers.add(pool.submit(() -> {
                int calls = 0;
                while (System.nanoTime() - begun < ROUND_NANOS) {
                    call.call();
                    calls++;
                }
                return calls;
            }));
        }
        long calls = 0;
        for (Future<Integer> caller : callers) {
            calls += caller.get();
        }
        return calls * 1e9 / (System.nanoTime() - begun);
    }
}
