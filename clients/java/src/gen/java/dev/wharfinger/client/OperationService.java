// Code generated from proto/wharfinger/v1/operation.proto. DO NOT EDIT.
package dev.wharfinger.client;

import dev.wharfinger.v1.OperationProto;
import dev.wharfinger.v1.OperationServiceGrpc;
import io.grpc.Channel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Follows, awaits and cancels operations. Every call blocks, and throws a {@link WharfingerException} when it fails. */
public final class OperationService {
    private final OperationServiceGrpc.OperationServiceBlockingStub stub;

    OperationService(OperationServiceGrpc.OperationServiceBlockingStub stub) {
        this.stub = stub;
    }

    static OperationService over(Channel channel) {
        return new OperationService(OperationServiceGrpc.newBlockingStub(channel));
    }

    /** The same with a deadline, counted from now, for the calls made with it. */
    public OperationService within(Duration deadline) {
        return new OperationService(stub.withDeadlineAfter(deadline.toNanos(), TimeUnit.NANOSECONDS));
    }

    /**
     * Reads one operation.
     */
    public OperationProto.GetOperationResponse getOperation(OperationProto.GetOperationRequest request) {
        return Calls.typed(stub::getOperation, request);
    }

    /**
     * Lists operations, newest first.
     */
    public OperationProto.ListOperationsResponse listOperations(OperationProto.ListOperationsRequest request) {
        return Calls.typed(stub::listOperations, request);
    }

    /**
     * Waits until the operation has ended or the timeout has passed, and returns its state then. A
     * timeout is no error: look at {@code state}.
     */
    public OperationProto.WaitOperationResponse waitOperation(OperationProto.WaitOperationRequest request) {
        return Calls.typed(stub::waitOperation, request);
    }

    /**
     * Asks the operation to stop at the next step. What was done stays done. Cancelling an operation
     * that has ended changes nothing and is no error.
     */
    public OperationProto.CancelOperationResponse cancelOperation(OperationProto.CancelOperationRequest request) {
        return Calls.typed(stub::cancelOperation, request);
    }

    /**
     * Forgets an operation that has ended. Fails with {@code OPERATION_RUNNING} before that.
     */
    public OperationProto.DeleteOperationResponse deleteOperation(OperationProto.DeleteOperationRequest request) {
        return Calls.typed(stub::deleteOperation, request);
    }
}
