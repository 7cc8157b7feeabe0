// Code generated from proto/wharfinger/v1/orphan.proto. DO NOT EDIT.
package dev.wharfinger.client;

import dev.wharfinger.v1.OrphanProto;
import dev.wharfinger.v1.OrphanServiceGrpc;
import io.grpc.Channel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Shows what is orphaned or about to be, and purges it while pushes go on. The background does the same by itself; this is for those who want to look, or cannot wait. Every call blocks, and throws a {@link WharfingerException} when it fails. */
public final class OrphanService {
    private final OrphanServiceGrpc.OrphanServiceBlockingStub stub;

    OrphanService(OrphanServiceGrpc.OrphanServiceBlockingStub stub) {
        this.stub = stub;
    }

    static OrphanService over(Channel channel) {
        return new OrphanService(OrphanServiceGrpc.newBlockingStub(channel));
    }

    /** The same with a deadline, counted from now, for the calls made with it. */
    public OrphanService within(Duration deadline) {
        return new OrphanService(stub.withDeadlineAfter(deadline.toNanos(), TimeUnit.NANOSECONDS));
    }

    /**
     * Lists what is orphaned or about to be, reason by reason.
     */
    public OrphanProto.ListOrphansResponse listOrphans(OrphanProto.ListOrphansRequest request) {
        return Calls.typed(stub::listOrphans, request);
    }

    /**
     * Counts what is orphaned or about to be, by reason.
     */
    public OrphanProto.SummarizeOrphansResponse summarizeOrphans(OrphanProto.SummarizeOrphansRequest request) {
        return Calls.typed(stub::summarizeOrphans, request);
    }

    /**
     * Starts an operation that purges orphans. What a push in flight holds is never touched, and what
     * is in the trash only when asked for. With {@code dry_run} it answers what would go and writes nothing.
     */
    public OrphanProto.PurgeOrphansResponse purgeOrphans(OrphanProto.PurgeOrphansRequest request) {
        return Calls.typed(stub::purgeOrphans, request);
    }
}
