package dev.wharfinger.digitalocean.v2;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Starts, watches and cancels garbage collections.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class GarbageCollectionServiceGrpc {

  private GarbageCollectionServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "digitalocean.v2.GarbageCollectionService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionRequest,
      dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionResponse> getRunGarbageCollectionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RunGarbageCollection",
      requestType = dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionRequest,
      dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionResponse> getRunGarbageCollectionMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionRequest, dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionResponse> getRunGarbageCollectionMethod;
    if ((getRunGarbageCollectionMethod = GarbageCollectionServiceGrpc.getRunGarbageCollectionMethod) == null) {
      synchronized (GarbageCollectionServiceGrpc.class) {
        if ((getRunGarbageCollectionMethod = GarbageCollectionServiceGrpc.getRunGarbageCollectionMethod) == null) {
          GarbageCollectionServiceGrpc.getRunGarbageCollectionMethod = getRunGarbageCollectionMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionRequest, dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RunGarbageCollection"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GarbageCollectionServiceMethodDescriptorSupplier("RunGarbageCollection"))
              .build();
        }
      }
    }
    return getRunGarbageCollectionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionRequest,
      dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionResponse> getGetGarbageCollectionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetGarbageCollection",
      requestType = dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionRequest,
      dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionResponse> getGetGarbageCollectionMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionRequest, dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionResponse> getGetGarbageCollectionMethod;
    if ((getGetGarbageCollectionMethod = GarbageCollectionServiceGrpc.getGetGarbageCollectionMethod) == null) {
      synchronized (GarbageCollectionServiceGrpc.class) {
        if ((getGetGarbageCollectionMethod = GarbageCollectionServiceGrpc.getGetGarbageCollectionMethod) == null) {
          GarbageCollectionServiceGrpc.getGetGarbageCollectionMethod = getGetGarbageCollectionMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionRequest, dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetGarbageCollection"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GarbageCollectionServiceMethodDescriptorSupplier("GetGarbageCollection"))
              .build();
        }
      }
    }
    return getGetGarbageCollectionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsRequest,
      dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsResponse> getListGarbageCollectionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListGarbageCollections",
      requestType = dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsRequest,
      dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsResponse> getListGarbageCollectionsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsRequest, dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsResponse> getListGarbageCollectionsMethod;
    if ((getListGarbageCollectionsMethod = GarbageCollectionServiceGrpc.getListGarbageCollectionsMethod) == null) {
      synchronized (GarbageCollectionServiceGrpc.class) {
        if ((getListGarbageCollectionsMethod = GarbageCollectionServiceGrpc.getListGarbageCollectionsMethod) == null) {
          GarbageCollectionServiceGrpc.getListGarbageCollectionsMethod = getListGarbageCollectionsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsRequest, dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListGarbageCollections"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GarbageCollectionServiceMethodDescriptorSupplier("ListGarbageCollections"))
              .build();
        }
      }
    }
    return getListGarbageCollectionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionRequest,
      dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionResponse> getUpdateGarbageCollectionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateGarbageCollection",
      requestType = dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionRequest,
      dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionResponse> getUpdateGarbageCollectionMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionRequest, dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionResponse> getUpdateGarbageCollectionMethod;
    if ((getUpdateGarbageCollectionMethod = GarbageCollectionServiceGrpc.getUpdateGarbageCollectionMethod) == null) {
      synchronized (GarbageCollectionServiceGrpc.class) {
        if ((getUpdateGarbageCollectionMethod = GarbageCollectionServiceGrpc.getUpdateGarbageCollectionMethod) == null) {
          GarbageCollectionServiceGrpc.getUpdateGarbageCollectionMethod = getUpdateGarbageCollectionMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionRequest, dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateGarbageCollection"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GarbageCollectionServiceMethodDescriptorSupplier("UpdateGarbageCollection"))
              .build();
        }
      }
    }
    return getUpdateGarbageCollectionMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static GarbageCollectionServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GarbageCollectionServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GarbageCollectionServiceStub>() {
        @java.lang.Override
        public GarbageCollectionServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GarbageCollectionServiceStub(channel, callOptions);
        }
      };
    return GarbageCollectionServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static GarbageCollectionServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GarbageCollectionServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GarbageCollectionServiceBlockingV2Stub>() {
        @java.lang.Override
        public GarbageCollectionServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GarbageCollectionServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return GarbageCollectionServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static GarbageCollectionServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GarbageCollectionServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GarbageCollectionServiceBlockingStub>() {
        @java.lang.Override
        public GarbageCollectionServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GarbageCollectionServiceBlockingStub(channel, callOptions);
        }
      };
    return GarbageCollectionServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static GarbageCollectionServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GarbageCollectionServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GarbageCollectionServiceFutureStub>() {
        @java.lang.Override
        public GarbageCollectionServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GarbageCollectionServiceFutureStub(channel, callOptions);
        }
      };
    return GarbageCollectionServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Starts, watches and cancels garbage collections.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Starts a garbage collection. Fails with `FAILED_PRECONDITION` while one is active.
     * </pre>
     */
    default void runGarbageCollection(dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRunGarbageCollectionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the active garbage collection. Fails with `NOT_FOUND` when none is.
     * </pre>
     */
    default void getGarbageCollection(dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetGarbageCollectionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the garbage collections that were asked for through this registry, newest first.
     * </pre>
     */
    default void listGarbageCollections(dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListGarbageCollectionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Cancels the active garbage collection.
     * </pre>
     */
    default void updateGarbageCollection(dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateGarbageCollectionMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service GarbageCollectionService.
   * <pre>
   * Starts, watches and cancels garbage collections.
   * </pre>
   */
  public static abstract class GarbageCollectionServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return GarbageCollectionServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service GarbageCollectionService.
   * <pre>
   * Starts, watches and cancels garbage collections.
   * </pre>
   */
  public static final class GarbageCollectionServiceStub
      extends io.grpc.stub.AbstractAsyncStub<GarbageCollectionServiceStub> {
    private GarbageCollectionServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GarbageCollectionServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GarbageCollectionServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Starts a garbage collection. Fails with `FAILED_PRECONDITION` while one is active.
     * </pre>
     */
    public void runGarbageCollection(dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRunGarbageCollectionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the active garbage collection. Fails with `NOT_FOUND` when none is.
     * </pre>
     */
    public void getGarbageCollection(dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetGarbageCollectionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the garbage collections that were asked for through this registry, newest first.
     * </pre>
     */
    public void listGarbageCollections(dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListGarbageCollectionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Cancels the active garbage collection.
     * </pre>
     */
    public void updateGarbageCollection(dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateGarbageCollectionMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service GarbageCollectionService.
   * <pre>
   * Starts, watches and cancels garbage collections.
   * </pre>
   */
  public static final class GarbageCollectionServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<GarbageCollectionServiceBlockingV2Stub> {
    private GarbageCollectionServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GarbageCollectionServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GarbageCollectionServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Starts a garbage collection. Fails with `FAILED_PRECONDITION` while one is active.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionResponse runGarbageCollection(dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRunGarbageCollectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the active garbage collection. Fails with `NOT_FOUND` when none is.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionResponse getGarbageCollection(dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetGarbageCollectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the garbage collections that were asked for through this registry, newest first.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsResponse listGarbageCollections(dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListGarbageCollectionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Cancels the active garbage collection.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionResponse updateGarbageCollection(dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateGarbageCollectionMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service GarbageCollectionService.
   * <pre>
   * Starts, watches and cancels garbage collections.
   * </pre>
   */
  public static final class GarbageCollectionServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<GarbageCollectionServiceBlockingStub> {
    private GarbageCollectionServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GarbageCollectionServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GarbageCollectionServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Starts a garbage collection. Fails with `FAILED_PRECONDITION` while one is active.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionResponse runGarbageCollection(dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRunGarbageCollectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the active garbage collection. Fails with `NOT_FOUND` when none is.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionResponse getGarbageCollection(dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetGarbageCollectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the garbage collections that were asked for through this registry, newest first.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsResponse listGarbageCollections(dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListGarbageCollectionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Cancels the active garbage collection.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionResponse updateGarbageCollection(dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateGarbageCollectionMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service GarbageCollectionService.
   * <pre>
   * Starts, watches and cancels garbage collections.
   * </pre>
   */
  public static final class GarbageCollectionServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<GarbageCollectionServiceFutureStub> {
    private GarbageCollectionServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GarbageCollectionServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GarbageCollectionServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Starts a garbage collection. Fails with `FAILED_PRECONDITION` while one is active.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionResponse> runGarbageCollection(
        dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRunGarbageCollectionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the active garbage collection. Fails with `NOT_FOUND` when none is.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionResponse> getGarbageCollection(
        dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetGarbageCollectionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the garbage collections that were asked for through this registry, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsResponse> listGarbageCollections(
        dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListGarbageCollectionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Cancels the active garbage collection.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionResponse> updateGarbageCollection(
        dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateGarbageCollectionMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_RUN_GARBAGE_COLLECTION = 0;
  private static final int METHODID_GET_GARBAGE_COLLECTION = 1;
  private static final int METHODID_LIST_GARBAGE_COLLECTIONS = 2;
  private static final int METHODID_UPDATE_GARBAGE_COLLECTION = 3;

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
        case METHODID_RUN_GARBAGE_COLLECTION:
          serviceImpl.runGarbageCollection((dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionResponse>) responseObserver);
          break;
        case METHODID_GET_GARBAGE_COLLECTION:
          serviceImpl.getGarbageCollection((dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionResponse>) responseObserver);
          break;
        case METHODID_LIST_GARBAGE_COLLECTIONS:
          serviceImpl.listGarbageCollections((dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_GARBAGE_COLLECTION:
          serviceImpl.updateGarbageCollection((dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionResponse>) responseObserver);
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
          getRunGarbageCollectionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionRequest,
              dev.wharfinger.digitalocean.v2.GarbageCollectionProto.RunGarbageCollectionResponse>(
                service, METHODID_RUN_GARBAGE_COLLECTION)))
        .addMethod(
          getGetGarbageCollectionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionRequest,
              dev.wharfinger.digitalocean.v2.GarbageCollectionProto.GetGarbageCollectionResponse>(
                service, METHODID_GET_GARBAGE_COLLECTION)))
        .addMethod(
          getListGarbageCollectionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsRequest,
              dev.wharfinger.digitalocean.v2.GarbageCollectionProto.ListGarbageCollectionsResponse>(
                service, METHODID_LIST_GARBAGE_COLLECTIONS)))
        .addMethod(
          getUpdateGarbageCollectionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionRequest,
              dev.wharfinger.digitalocean.v2.GarbageCollectionProto.UpdateGarbageCollectionResponse>(
                service, METHODID_UPDATE_GARBAGE_COLLECTION)))
        .build();
  }

  private static abstract class GarbageCollectionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    GarbageCollectionServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.digitalocean.v2.GarbageCollectionProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("GarbageCollectionService");
    }
  }

  private static final class GarbageCollectionServiceFileDescriptorSupplier
      extends GarbageCollectionServiceBaseDescriptorSupplier {
    GarbageCollectionServiceFileDescriptorSupplier() {}
  }

  private static final class GarbageCollectionServiceMethodDescriptorSupplier
      extends GarbageCollectionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    GarbageCollectionServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (GarbageCollectionServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new GarbageCollectionServiceFileDescriptorSupplier())
              .addMethod(getRunGarbageCollectionMethod())
              .addMethod(getGetGarbageCollectionMethod())
              .addMethod(getListGarbageCollectionsMethod())
              .addMethod(getUpdateGarbageCollectionMethod())
              .build();
        }
      }
    }
    return result;
  }
}
