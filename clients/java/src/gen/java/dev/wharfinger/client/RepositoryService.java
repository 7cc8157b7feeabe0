// Code generated from proto/wharfinger/v1/repository.proto. DO NOT EDIT.
package dev.wharfinger.client;

import dev.wharfinger.v1.RepositoryProto;
import dev.wharfinger.v1.RepositoryServiceGrpc;
import io.grpc.Channel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Creates, reads, changes, deletes and restores repositories, and reads their versions. Every call blocks, and throws a {@link WharfingerException} when it fails. */
public final class RepositoryService {
    private final RepositoryServiceGrpc.RepositoryServiceBlockingStub stub;

    RepositoryService(RepositoryServiceGrpc.RepositoryServiceBlockingStub stub) {
        this.stub = stub;
    }

    static RepositoryService over(Channel channel) {
        return new RepositoryService(RepositoryServiceGrpc.newBlockingStub(channel));
    }

    /** The same with a deadline, counted from now, for the calls made with it. */
    public RepositoryService within(Duration deadline) {
        return new RepositoryService(stub.withDeadlineAfter(deadline.toNanos(), TimeUnit.NANOSECONDS));
    }

    /**
     * Creates an empty repository, and its namespace if need be. One also comes into being with the
     * first push to it.
     */
    public RepositoryProto.CreateRepositoryResponse createRepository(RepositoryProto.CreateRepositoryRequest request) {
        return Calls.typed(stub::createRepository, request);
    }

    /**
     * Reads a repository.
     */
    public RepositoryProto.GetRepositoryResponse getRepository(RepositoryProto.GetRepositoryRequest request) {
        return Calls.typed(stub::getRepository, request);
    }

    /**
     * Lists repositories by name, of one namespace or of all.
     */
    public RepositoryProto.ListRepositoriesResponse listRepositories(RepositoryProto.ListRepositoriesRequest request) {
        return Calls.typed(stub::listRepositories, request);
    }

    /**
     * Changes the description or the labels of a repository.
     */
    public RepositoryProto.UpdateRepositoryResponse updateRepository(RepositoryProto.UpdateRepositoryRequest request) {
        return Calls.typed(stub::updateRepository, request);
    }

    /**
     * Deletes a repository with everything in it. It is invisible and its name is free when the call
     * returns; the operation retires the contents.
     */
    public RepositoryProto.DeleteRepositoryResponse deleteRepository(RepositoryProto.DeleteRepositoryRequest request) {
        return Calls.typed(stub::deleteRepository, request);
    }

    /**
     * Restores a deleted repository while its trash window lasts. Of several deleted repositories of
     * one name the latest is taken unless {@code uid} says which.
     */
    public RepositoryProto.UndeleteRepositoryResponse undeleteRepository(RepositoryProto.UndeleteRepositoryRequest request) {
        return Calls.typed(stub::undeleteRepository, request);
    }

    /**
     * Lists the versions of a repository, newest first.
     */
    public RepositoryProto.ListVersionsResponse listVersions(RepositoryProto.ListVersionsRequest request) {
        return Calls.typed(stub::listVersions, request);
    }

    /**
     * Reads one version: what it added and removed and what was present, by kind.
     */
    public RepositoryProto.GetVersionResponse getVersion(RepositoryProto.GetVersionRequest request) {
        return Calls.typed(stub::getVersion, request);
    }

    /**
     * Sets a repository back to an earlier version, as one new version. Fails with {@code CONTENT_PURGED}
     * when something that version held is gone for good.
     */
    public RepositoryProto.RestoreVersionResponse restoreVersion(RepositoryProto.RestoreVersionRequest request) {
        return Calls.typed(stub::restoreVersion, request);
    }
}
