package dev.wharfinger.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Follows, awaits and cancels operations.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class OperationServiceGrpc {

  private OperationServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "wharfinger.v1.OperationService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.OperationProto.GetOperationRequest,
      dev.wharfinger.v1.OperationProto.GetOperationResponse> getGetOperationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetOperation",
      requestType = dev.wharfinger.v1.OperationProto.GetOperationRequest.class,
      responseType = dev.wharfinger.v1.OperationProto.GetOperationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.OperationProto.GetOperationRequest,
      dev.wharfinger.v1.OperationProto.GetOperationResponse> getGetOperationMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.OperationProto.GetOperationRequest, dev.wharfinger.v1.OperationProto.GetOperationResponse> getGetOperationMethod;
    if ((getGetOperationMethod = OperationServiceGrpc.getGetOperationMethod) == null) {
      synchronized (OperationServiceGrpc.class) {
        if ((getGetOperationMethod = OperationServiceGrpc.getGetOperationMethod) == null) {
          OperationServiceGrpc.getGetOperationMethod = getGetOperationMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.OperationProto.GetOperationRequest, dev.wharfinger.v1.OperationProto.GetOperationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetOperation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.OperationProto.GetOperationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.OperationProto.GetOperationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OperationServiceMethodDescriptorSupplier("GetOperation"))
              .build();
        }
      }
    }
    return getGetOperationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.OperationProto.ListOperationsRequest,
      dev.wharfinger.v1.OperationProto.ListOperationsResponse> getListOperationsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListOperations",
      requestType = dev.wharfinger.v1.OperationProto.ListOperationsRequest.class,
      responseType = dev.wharfinger.v1.OperationProto.ListOperationsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.OperationProto.ListOperationsRequest,
      dev.wharfinger.v1.OperationProto.ListOperationsResponse> getListOperationsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.OperationProto.ListOperationsRequest, dev.wharfinger.v1.OperationProto.ListOperationsResponse> getListOperationsMethod;
    if ((getListOperationsMethod = OperationServiceGrpc.getListOperationsMethod) == null) {
      synchronized (OperationServiceGrpc.class) {
        if ((getListOperationsMethod = OperationServiceGrpc.getListOperationsMethod) == null) {
          OperationServiceGrpc.getListOperationsMethod = getListOperationsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.OperationProto.ListOperationsRequest, dev.wharfinger.v1.OperationProto.ListOperationsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListOperations"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.OperationProto.ListOperationsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.OperationProto.ListOperationsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OperationServiceMethodDescriptorSupplier("ListOperations"))
              .build();
        }
      }
    }
    return getListOperationsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.OperationProto.WaitOperationRequest,
      dev.wharfinger.v1.OperationProto.WaitOperationResponse> getWaitOperationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WaitOperation",
      requestType = dev.wharfinger.v1.OperationProto.WaitOperationRequest.class,
      responseType = dev.wharfinger.v1.OperationProto.WaitOperationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.OperationProto.WaitOperationRequest,
      dev.wharfinger.v1.OperationProto.WaitOperationResponse> getWaitOperationMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.OperationProto.WaitOperationRequest, dev.wharfinger.v1.OperationProto.WaitOperationResponse> getWaitOperationMethod;
    if ((getWaitOperationMethod = OperationServiceGrpc.getWaitOperationMethod) == null) {
      synchronized (OperationServiceGrpc.class) {
        if ((getWaitOperationMethod = OperationServiceGrpc.getWaitOperationMethod) == null) {
          OperationServiceGrpc.getWaitOperationMethod = getWaitOperationMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.OperationProto.WaitOperationRequest, dev.wharfinger.v1.OperationProto.WaitOperationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WaitOperation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.OperationProto.WaitOperationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.OperationProto.WaitOperationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OperationServiceMethodDescriptorSupplier("WaitOperation"))
              .build();
        }
      }
    }
    return getWaitOperationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.OperationProto.CancelOperationRequest,
      dev.wharfinger.v1.OperationProto.CancelOperationResponse> getCancelOperationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CancelOperation",
      requestType = dev.wharfinger.v1.OperationProto.CancelOperationRequest.class,
      responseType = dev.wharfinger.v1.OperationProto.CancelOperationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.OperationProto.CancelOperationRequest,
      dev.wharfinger.v1.OperationProto.CancelOperationResponse> getCancelOperationMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.OperationProto.CancelOperationRequest, dev.wharfinger.v1.OperationProto.CancelOperationResponse> getCancelOperationMethod;
    if ((getCancelOperationMethod = OperationServiceGrpc.getCancelOperationMethod) == null) {
      synchronized (OperationServiceGrpc.class) {
        if ((getCancelOperationMethod = OperationServiceGrpc.getCancelOperationMethod) == null) {
          OperationServiceGrpc.getCancelOperationMethod = getCancelOperationMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.OperationProto.CancelOperationRequest, dev.wharfinger.v1.OperationProto.CancelOperationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CancelOperation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.OperationProto.CancelOperationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.OperationProto.CancelOperationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OperationServiceMethodDescriptorSupplier("CancelOperation"))
              .build();
        }
      }
    }
    return getCancelOperationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.OperationProto.DeleteOperationRequest,
      dev.wharfinger.v1.OperationProto.DeleteOperationResponse> getDeleteOperationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteOperation",
      requestType = dev.wharfinger.v1.OperationProto.DeleteOperationRequest.class,
      responseType = dev.wharfinger.v1.OperationProto.DeleteOperationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.OperationProto.DeleteOperationRequest,
      dev.wharfinger.v1.OperationProto.DeleteOperationResponse> getDeleteOperationMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.OperationProto.DeleteOperationRequest, dev.wharfinger.v1.OperationProto.DeleteOperationResponse> getDeleteOperationMethod;
    if ((getDeleteOperationMethod = OperationServiceGrpc.getDeleteOperationMethod) == null) {
      synchronized (OperationServiceGrpc.class) {
        if ((getDeleteOperationMethod = OperationServiceGrpc.getDeleteOperationMethod) == null) {
          OperationServiceGrpc.getDeleteOperationMethod = getDeleteOperationMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.OperationProto.DeleteOperationRequest, dev.wharfinger.v1.OperationProto.DeleteOperationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteOperation"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.OperationProto.DeleteOperationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.OperationProto.DeleteOperationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OperationServiceMethodDescriptorSupplier("DeleteOperation"))
              .build();
        }
      }
    }
    return getDeleteOperationMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static OperationServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OperationServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OperationServiceStub>() {
        @java.lang.Override
        public OperationServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OperationServiceStub(channel, callOptions);
        }
      };
    return OperationServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static OperationServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OperationServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OperationServiceBlockingV2Stub>() {
        @java.lang.Override
        public OperationServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OperationServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return OperationServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static OperationServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OperationServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OperationServiceBlockingStub>() {
        @java.lang.Override
        public OperationServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OperationServiceBlockingStub(channel, callOptions);
        }
      };
    return OperationServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static OperationServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OperationServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OperationServiceFutureStub>() {
        @java.lang.Override
        public OperationServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OperationServiceFutureStub(channel, callOptions);
        }
      };
    return OperationServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Follows, awaits and cancels operations.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Reads one operation.
     * </pre>
     */
    default void getOperation(dev.wharfinger.v1.OperationProto.GetOperationRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.OperationProto.GetOperationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetOperationMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists operations, newest first.
     * </pre>
     */
    default void listOperations(dev.wharfinger.v1.OperationProto.ListOperationsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.OperationProto.ListOperationsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListOperationsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Waits until the operation has ended or the timeout has passed, and returns its state then. A
     * timeout is no error: look at `state`.
     * </pre>
     */
    default void waitOperation(dev.wharfinger.v1.OperationProto.WaitOperationRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.OperationProto.WaitOperationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWaitOperationMethod(), responseObserver);
    }

    /**
     * <pre>
     * Asks the operation to stop at the next step. What was done stays done. Cancelling an operation
     * that has ended changes nothing and is no error.
     * </pre>
     */
    default void cancelOperation(dev.wharfinger.v1.OperationProto.CancelOperationRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.OperationProto.CancelOperationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCancelOperationMethod(), responseObserver);
    }

    /**
     * <pre>
     * Forgets an operation that has ended. Fails with `OPERATION_RUNNING` before that.
     * </pre>
     */
    default void deleteOperation(dev.wharfinger.v1.OperationProto.DeleteOperationRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.OperationProto.DeleteOperationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteOperationMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service OperationService.
   * <pre>
   * Follows, awaits and cancels operations.
   * </pre>
   */
  public static abstract class OperationServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return OperationServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service OperationService.
   * <pre>
   * Follows, awaits and cancels operations.
   * </pre>
   */
  public static final class OperationServiceStub
      extends io.grpc.stub.AbstractAsyncStub<OperationServiceStub> {
    private OperationServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OperationServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OperationServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Reads one operation.
     * </pre>
     */
    public void getOperation(dev.wharfinger.v1.OperationProto.GetOperationRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.OperationProto.GetOperationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetOperationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists operations, newest first.
     * </pre>
     */
    public void listOperations(dev.wharfinger.v1.OperationProto.ListOperationsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.OperationProto.ListOperationsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListOperationsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Waits until the operation has ended or the timeout has passed, and returns its state then. A
     * timeout is no error: look at `state`.
     * </pre>
     */
    public void waitOperation(dev.wharfinger.v1.OperationProto.WaitOperationRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.OperationProto.WaitOperationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getWaitOperationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Asks the operation to stop at the next step. What was done stays done. Cancelling an operation
     * that has ended changes nothing and is no error.
     * </pre>
     */
    public void cancelOperation(dev.wharfinger.v1.OperationProto.CancelOperationRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.OperationProto.CancelOperationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCancelOperationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Forgets an operation that has ended. Fails with `OPERATION_RUNNING` before that.
     * </pre>
     */
    public void deleteOperation(dev.wharfinger.v1.OperationProto.DeleteOperationRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.OperationProto.DeleteOperationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteOperationMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service OperationService.
   * <pre>
   * Follows, awaits and cancels operations.
   * </pre>
   */
  public static final class OperationServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<OperationServiceBlockingV2Stub> {
    private OperationServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OperationServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OperationServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Reads one operation.
     * </pre>
     */
    public dev.wharfinger.v1.OperationProto.GetOperationResponse getOperation(dev.wharfinger.v1.OperationProto.GetOperationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetOperationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists operations, newest first.
     * </pre>
     */
    public dev.wharfinger.v1.OperationProto.ListOperationsResponse listOperations(dev.wharfinger.v1.OperationProto.ListOperationsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListOperationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Waits until the operation has ended or the timeout has passed, and returns its state then. A
     * timeout is no error: look at `state`.
     * </pre>
     */
    public dev.wharfinger.v1.OperationProto.WaitOperationResponse waitOperation(dev.wharfinger.v1.OperationProto.WaitOperationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getWaitOperationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Asks the operation to stop at the next step. What was done stays done. Cancelling an operation
     * that has ended changes nothing and is no error.
     * </pre>
     */
    public dev.wharfinger.v1.OperationProto.CancelOperationResponse cancelOperation(dev.wharfinger.v1.OperationProto.CancelOperationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCancelOperationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Forgets an operation that has ended. Fails with `OPERATION_RUNNING` before that.
     * </pre>
     */
    public dev.wharfinger.v1.OperationProto.DeleteOperationResponse deleteOperation(dev.wharfinger.v1.OperationProto.DeleteOperationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteOperationMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service OperationService.
   * <pre>
   * Follows, awaits and cancels operations.
   * </pre>
   */
  public static final class OperationServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<OperationServiceBlockingStub> {
    private OperationServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OperationServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OperationServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Reads one operation.
     * </pre>
     */
    public dev.wharfinger.v1.OperationProto.GetOperationResponse getOperation(dev.wharfinger.v1.OperationProto.GetOperationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetOperationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists operations, newest first.
     * </pre>
     */
    public dev.wharfinger.v1.OperationProto.ListOperationsResponse listOperations(dev.wharfinger.v1.OperationProto.ListOperationsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListOperationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Waits until the operation has ended or the timeout has passed, and returns its state then. A
     * timeout is no error: look at `state`.
     * </pre>
     */
    public dev.wharfinger.v1.OperationProto.WaitOperationResponse waitOperation(dev.wharfinger.v1.OperationProto.WaitOperationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getWaitOperationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Asks the operation to stop at the next step. What was done stays done. Cancelling an operation
     * that has ended changes nothing and is no error.
     * </pre>
     */
    public dev.wharfinger.v1.OperationProto.CancelOperationResponse cancelOperation(dev.wharfinger.v1.OperationProto.CancelOperationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCancelOperationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Forgets an operation that has ended. Fails with `OPERATION_RUNNING` before that.
     * </pre>
     */
    public dev.wharfinger.v1.OperationProto.DeleteOperationResponse deleteOperation(dev.wharfinger.v1.OperationProto.DeleteOperationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteOperationMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service OperationService.
   * <pre>
   * Follows, awaits and cancels operations.
   * </pre>
   */
  public static final class OperationServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<OperationServiceFutureStub> {
    private OperationServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OperationServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OperationServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Reads one operation.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.OperationProto.GetOperationResponse> getOperation(
        dev.wharfinger.v1.OperationProto.GetOperationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetOperationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists operations, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.OperationProto.ListOperationsResponse> listOperations(
        dev.wharfinger.v1.OperationProto.ListOperationsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListOperationsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Waits until the operation has ended or the timeout has passed, and returns its state then. A
     * timeout is no error: look at `state`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.OperationProto.WaitOperationResponse> waitOperation(
        dev.wharfinger.v1.OperationProto.WaitOperationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getWaitOperationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Asks the operation to stop at the next step. What was done stays done. Cancelling an operation
     * that has ended changes nothing and is no error.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.OperationProto.CancelOperationResponse> cancelOperation(
        dev.wharfinger.v1.OperationProto.CancelOperationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCancelOperationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Forgets an operation that has ended. Fails with `OPERATION_RUNNING` before that.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.OperationProto.DeleteOperationResponse> deleteOperation(
        dev.wharfinger.v1.OperationProto.DeleteOperationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteOperationMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_OPERATION = 0;
  private static final int METHODID_LIST_OPERATIONS = 1;
  private static final int METHODID_WAIT_OPERATION = 2;
  private static final int METHODID_CANCEL_OPERATION = 3;
  private static final int METHODID_DELETE_OPERATION = 4;

  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;

    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_GET_OPERATION:
          serviceImpl.getOperation((dev.wharfinger.v1.OperationProto.GetOperationRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.OperationProto.GetOperationResponse>) responseObserver);
          break;
        case METHODID_LIST_OPERATIONS:
          serviceImpl.listOperations((dev.wharfinger.v1.OperationProto.ListOperationsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.OperationProto.ListOperationsResponse>) responseObserver);
          break;
        case METHODID_WAIT_OPERATION:
          serviceImpl.waitOperation((dev.wharfinger.v1.OperationProto.WaitOperationRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.OperationProto.WaitOperationResponse>) responseObserver);
          break;
        case METHODID_CANCEL_OPERATION:
          serviceImpl.cancelOperation((dev.wharfinger.v1.OperationProto.CancelOperationRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.OperationProto.CancelOperationResponse>) responseObserver);
          break;
        case METHODID_DELETE_OPERATION:
          serviceImpl.deleteOperation((dev.wharfinger.v1.OperationProto.DeleteOperationRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.OperationProto.DeleteOperationResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getGetOperationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.OperationProto.GetOperationRequest,
              dev.wharfinger.v1.OperationProto.GetOperationResponse>(
                service, METHODID_GET_OPERATION)))
        .addMethod(
          getListOperationsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.OperationProto.ListOperationsRequest,
              dev.wharfinger.v1.OperationProto.ListOperationsResponse>(
                service, METHODID_LIST_OPERATIONS)))
        .addMethod(
          getWaitOperationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.OperationProto.WaitOperationRequest,
              dev.wharfinger.v1.OperationProto.WaitOperationResponse>(
                service, METHODID_WAIT_OPERATION)))
        .addMethod(
          getCancelOperationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.OperationProto.CancelOperationRequest,
              dev.wharfinger.v1.OperationProto.CancelOperationResponse>(
                service, METHODID_CANCEL_OPERATION)))
        .addMethod(
          getDeleteOperationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.OperationProto.DeleteOperationRequest,
              dev.wharfinger.v1.OperationProto.DeleteOperationResponse>(
                service, METHODID_DELETE_OPERATION)))
        .build();
  }

  private static abstract class OperationServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    OperationServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.v1.OperationProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("OperationService");
    }
  }

  private static final class OperationServiceFileDescriptorSupplier
      extends OperationServiceBaseDescriptorSupplier {
    OperationServiceFileDescriptorSupplier() {}
  }

  private static final class OperationServiceMethodDescriptorSupplier
      extends OperationServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    OperationServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }

  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;

  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (OperationServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new OperationServiceFileDescriptorSupplier())
              .addMethod(getGetOperationMethod())
              .addMethod(getListOperationsMethod())
              .addMethod(getWaitOperationMethod())
              .addMethod(getCancelOperationMethod())
              .addMethod(getDeleteOperationMethod())
              .build();
        }
      }
    }
    return result;
  }
}
