// Code generated from proto/wharfinger/v1/artifact.proto. DO NOT EDIT.
package dev.wharfinger.client;

import dev.wharfinger.v1.ArtifactProto;
import dev.wharfinger.v1.ArtifactServiceGrpc;
import io.grpc.Channel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Pushes, reads, deletes and restores artifacts. Every call blocks, and throws a {@link WharfingerException} when it fails. */
public final class ArtifactService {
    private final ArtifactServiceGrpc.ArtifactServiceBlockingStub stub;

    ArtifactService(ArtifactServiceGrpc.ArtifactServiceBlockingStub stub) {
        this.stub = stub;
    }

    static ArtifactService over(Channel channel) {
        return new ArtifactService(ArtifactServiceGrpc.newBlockingStub(channel));
    }

    /** The same with a deadline, counted from now, for the calls made with it. */
    public ArtifactService within(Duration deadline) {
        return new ArtifactService(stub.withDeadlineAfter(deadline.toNanos(), TimeUnit.NANOSECONDS));
    }

    /**
     * Stores a manifest whose blobs are visible in the repository and whose children live in it, and
     * points tags to it. The digest is computed. A digest that lies in the trash comes back.
     */
    public ArtifactProto.PutArtifactResponse putArtifact(ArtifactProto.PutArtifactRequest request) {
        return Calls.typed(stub::putArtifact, request);
    }

    /**
     * Reads an artifact by digest or by tag.
     */
    public ArtifactProto.GetArtifactResponse getArtifact(ArtifactProto.GetArtifactRequest request) {
        return Calls.typed(stub::getArtifact, request);
    }

    /**
     * Lists the artifacts of a repository, newest first: those that are live, those of a version, or
     * those in the trash.
     */
    public ArtifactProto.ListArtifactsResponse listArtifacts(ArtifactProto.ListArtifactsRequest request) {
        return Calls.typed(stub::listArtifacts, request);
    }

    /**
     * Deletes an artifact with its tags, its referrers and the children that nothing else needs.
     * With {@code validate_only} it answers the same plan and writes nothing.
     */
    public ArtifactProto.DeleteArtifactResponse deleteArtifact(ArtifactProto.DeleteArtifactRequest request) {
        return Calls.typed(stub::deleteArtifact, request);
    }

    /**
     * Deletes several artifacts of one repository in one transaction: all or none. Parents and
     * children may be named in any order.
     */
    public ArtifactProto.BatchDeleteArtifactsResponse batchDeleteArtifacts(ArtifactProto.BatchDeleteArtifactsRequest request) {
        return Calls.typed(stub::batchDeleteArtifacts, request);
    }

    /**
     * Restores an artifact from the trash, with its children and with the tags and referrers that
     * went in the same deletion. Fails with {@code TAG_ALREADY_EXISTS} when a tag name was taken in the
     * meantime, unless {@code skip_taken_tags} is set.
     */
    public ArtifactProto.UndeleteArtifactResponse undeleteArtifact(ArtifactProto.UndeleteArtifactRequest request) {
        return Calls.typed(stub::undeleteArtifact, request);
    }

    /**
     * Lists the artifacts whose {@code subject} is the digest. The subject itself need not exist.
     */
    public ArtifactProto.ListReferrersResponse listReferrers(ArtifactProto.ListReferrersRequest request) {
        return Calls.typed(stub::listReferrers, request);
    }
}
