// Code generated from proto/wharfinger/v1/blob.proto. DO NOT EDIT.
package dev.wharfinger.client;

import dev.wharfinger.v1.BlobProto;
import dev.wharfinger.v1.BlobServiceGrpc;
import io.grpc.Channel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Reads and writes blobs, so that a service can push and pull without OCI's HTTP. Every call blocks, and throws a {@link WharfingerException} when it fails. */
public final class BlobService {
    private final BlobServiceGrpc.BlobServiceBlockingStub stub;

    BlobService(BlobServiceGrpc.BlobServiceBlockingStub stub) {
        this.stub = stub;
    }

    static BlobService over(Channel channel) {
        return new BlobService(BlobServiceGrpc.newBlockingStub(channel));
    }

    /** The same with a deadline, counted from now, for the calls made with it. */
    public BlobService within(Duration deadline) {
        return new BlobService(stub.withDeadlineAfter(deadline.toNanos(), TimeUnit.NANOSECONDS));
    }

    /**
     * Reads what is known of a blob that is visible in the repository.
     */
    public BlobProto.GetBlobResponse getBlob(BlobProto.GetBlobRequest request) {
        return Calls.typed(stub::getBlob, request);
    }

    /**
     * Lists the blobs that the live artifacts of a repository need, or those of a version.
     */
    public BlobProto.ListBlobsResponse listBlobs(BlobProto.ListBlobsRequest request) {
        return Calls.typed(stub::listBlobs, request);
    }
}
