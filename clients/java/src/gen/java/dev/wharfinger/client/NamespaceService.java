// Code generated from proto/wharfinger/v1/namespace.proto. DO NOT EDIT.
package dev.wharfinger.client;

import dev.wharfinger.v1.NamespaceProto;
import dev.wharfinger.v1.NamespaceServiceGrpc;
import io.grpc.Channel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Creates, reads, changes, deletes and restores namespaces. Every call blocks, and throws a {@link WharfingerException} when it fails. */
public final class NamespaceService {
    private final NamespaceServiceGrpc.NamespaceServiceBlockingStub stub;

    NamespaceService(NamespaceServiceGrpc.NamespaceServiceBlockingStub stub) {
        this.stub = stub;
    }

    static NamespaceService over(Channel channel) {
        return new NamespaceService(NamespaceServiceGrpc.newBlockingStub(channel));
    }

    /** The same with a deadline, counted from now, for the calls made with it. */
    public NamespaceService within(Duration deadline) {
        return new NamespaceService(stub.withDeadlineAfter(deadline.toNanos(), TimeUnit.NANOSECONDS));
    }

    /**
     * Creates a namespace. One also comes into being with the first push beneath it.
     */
    public NamespaceProto.CreateNamespaceResponse createNamespace(NamespaceProto.CreateNamespaceRequest request) {
        return Calls.typed(stub::createNamespace, request);
    }

    /**
     * Reads a namespace.
     */
    public NamespaceProto.GetNamespaceResponse getNamespace(NamespaceProto.GetNamespaceRequest request) {
        return Calls.typed(stub::getNamespace, request);
    }

    /**
     * Lists namespaces by name.
     */
    public NamespaceProto.ListNamespacesResponse listNamespaces(NamespaceProto.ListNamespacesRequest request) {
        return Calls.typed(stub::listNamespaces, request);
    }

    /**
     * Changes the description or the labels of a namespace, or who may read it.
     */
    public NamespaceProto.UpdateNamespaceResponse updateNamespace(NamespaceProto.UpdateNamespaceRequest request) {
        return Calls.typed(stub::updateNamespace, request);
    }

    /**
     * Deletes a namespace with everything under it. It is invisible and its name is free when the
     * call returns; the operation retires the contents.
     */
    public NamespaceProto.DeleteNamespaceResponse deleteNamespace(NamespaceProto.DeleteNamespaceRequest request) {
        return Calls.typed(stub::deleteNamespace, request);
    }

    /**
     * Restores a deleted namespace, with the repositories that went with it, while its trash window
     * lasts. Of several deleted namespaces of one name the latest is taken unless {@code uid} says which.
     */
    public NamespaceProto.UndeleteNamespaceResponse undeleteNamespace(NamespaceProto.UndeleteNamespaceRequest request) {
        return Calls.typed(stub::undeleteNamespace, request);
    }
}
