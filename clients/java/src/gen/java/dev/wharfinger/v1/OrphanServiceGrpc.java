package dev.wharfinger.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Shows what is orphaned or about to be, and purges it while pushes go on. The background does the
 * same by itself; this is for those who want to look, or cannot wait.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class OrphanServiceGrpc {

  private OrphanServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "wharfinger.v1.OrphanService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.OrphanProto.ListOrphansRequest,
      dev.wharfinger.v1.OrphanProto.ListOrphansResponse> getListOrphansMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListOrphans",
      requestType = dev.wharfinger.v1.OrphanProto.ListOrphansRequest.class,
      responseType = dev.wharfinger.v1.OrphanProto.ListOrphansResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.OrphanProto.ListOrphansRequest,
      dev.wharfinger.v1.OrphanProto.ListOrphansResponse> getListOrphansMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.OrphanProto.ListOrphansRequest, dev.wharfinger.v1.OrphanProto.ListOrphansResponse> getListOrphansMethod;
    if ((getListOrphansMethod = OrphanServiceGrpc.getListOrphansMethod) == null) {
      synchronized (OrphanServiceGrpc.class) {
        if ((getListOrphansMethod = OrphanServiceGrpc.getListOrphansMethod) == null) {
          OrphanServiceGrpc.getListOrphansMethod = getListOrphansMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.OrphanProto.ListOrphansRequest, dev.wharfinger.v1.OrphanProto.ListOrphansResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListOrphans"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.OrphanProto.ListOrphansRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.OrphanProto.ListOrphansResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrphanServiceMethodDescriptorSupplier("ListOrphans"))
              .build();
        }
      }
    }
    return getListOrphansMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.OrphanProto.SummarizeOrphansRequest,
      dev.wharfinger.v1.OrphanProto.SummarizeOrphansResponse> getSummarizeOrphansMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SummarizeOrphans",
      requestType = dev.wharfinger.v1.OrphanProto.SummarizeOrphansRequest.class,
      responseType = dev.wharfinger.v1.OrphanProto.SummarizeOrphansResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.OrphanProto.SummarizeOrphansRequest,
      dev.wharfinger.v1.OrphanProto.SummarizeOrphansResponse> getSummarizeOrphansMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.OrphanProto.SummarizeOrphansRequest, dev.wharfinger.v1.OrphanProto.SummarizeOrphansResponse> getSummarizeOrphansMethod;
    if ((getSummarizeOrphansMethod = OrphanServiceGrpc.getSummarizeOrphansMethod) == null) {
      synchronized (OrphanServiceGrpc.class) {
        if ((getSummarizeOrphansMethod = OrphanServiceGrpc.getSummarizeOrphansMethod) == null) {
          OrphanServiceGrpc.getSummarizeOrphansMethod = getSummarizeOrphansMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.OrphanProto.SummarizeOrphansRequest, dev.wharfinger.v1.OrphanProto.SummarizeOrphansResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SummarizeOrphans"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.OrphanProto.SummarizeOrphansRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.OrphanProto.SummarizeOrphansResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrphanServiceMethodDescriptorSupplier("SummarizeOrphans"))
              .build();
        }
      }
    }
    return getSummarizeOrphansMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.OrphanProto.PurgeOrphansRequest,
      dev.wharfinger.v1.OrphanProto.PurgeOrphansResponse> getPurgeOrphansMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PurgeOrphans",
      requestType = dev.wharfinger.v1.OrphanProto.PurgeOrphansRequest.class,
      responseType = dev.wharfinger.v1.OrphanProto.PurgeOrphansResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.OrphanProto.PurgeOrphansRequest,
      dev.wharfinger.v1.OrphanProto.PurgeOrphansResponse> getPurgeOrphansMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.OrphanProto.PurgeOrphansRequest, dev.wharfinger.v1.OrphanProto.PurgeOrphansResponse> getPurgeOrphansMethod;
    if ((getPurgeOrphansMethod = OrphanServiceGrpc.getPurgeOrphansMethod) == null) {
      synchronized (OrphanServiceGrpc.class) {
        if ((getPurgeOrphansMethod = OrphanServiceGrpc.getPurgeOrphansMethod) == null) {
          OrphanServiceGrpc.getPurgeOrphansMethod = getPurgeOrphansMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.OrphanProto.PurgeOrphansRequest, dev.wharfinger.v1.OrphanProto.PurgeOrphansResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PurgeOrphans"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.OrphanProto.PurgeOrphansRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.OrphanProto.PurgeOrphansResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrphanServiceMethodDescriptorSupplier("PurgeOrphans"))
              .build();
        }
      }
    }
    return getPurgeOrphansMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static OrphanServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OrphanServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OrphanServiceStub>() {
        @java.lang.Override
        public OrphanServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OrphanServiceStub(channel, callOptions);
        }
      };
    return OrphanServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static OrphanServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OrphanServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OrphanServiceBlockingV2Stub>() {
        @java.lang.Override
        public OrphanServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OrphanServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return OrphanServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static OrphanServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OrphanServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OrphanServiceBlockingStub>() {
        @java.lang.Override
        public OrphanServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OrphanServiceBlockingStub(channel, callOptions);
        }
      };
    return OrphanServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static OrphanServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OrphanServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OrphanServiceFutureStub>() {
        @java.lang.Override
        public OrphanServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OrphanServiceFutureStub(channel, callOptions);
        }
      };
    return OrphanServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Shows what is orphaned or about to be, and purges it while pushes go on. The background does the
   * same by itself; this is for those who want to look, or cannot wait.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists what is orphaned or about to be, reason by reason.
     * </pre>
     */
    default void listOrphans(dev.wharfinger.v1.OrphanProto.ListOrphansRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.OrphanProto.ListOrphansResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListOrphansMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts what is orphaned or about to be, by reason.
     * </pre>
     */
    default void summarizeOrphans(dev.wharfinger.v1.OrphanProto.SummarizeOrphansRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.OrphanProto.SummarizeOrphansResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSummarizeOrphansMethod(), responseObserver);
    }

    /**
     * <pre>
     * Starts an operation that purges orphans. What a push in flight holds is never touched, and what
     * is in the trash only when asked for. With `dry_run` it answers what would go and writes nothing.
     * </pre>
     */
    default void purgeOrphans(dev.wharfinger.v1.OrphanProto.PurgeOrphansRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.OrphanProto.PurgeOrphansResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPurgeOrphansMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service OrphanService.
   * <pre>
   * Shows what is orphaned or about to be, and purges it while pushes go on. The background does the
   * same by itself; this is for those who want to look, or cannot wait.
   * </pre>
   */
  public static abstract class OrphanServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return OrphanServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service OrphanService.
   * <pre>
   * Shows what is orphaned or about to be, and purges it while pushes go on. The background does the
   * same by itself; this is for those who want to look, or cannot wait.
   * </pre>
   */
  public static final class OrphanServiceStub
      extends io.grpc.stub.AbstractAsyncStub<OrphanServiceStub> {
    private OrphanServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OrphanServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OrphanServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists what is orphaned or about to be, reason by reason.
     * </pre>
     */
    public void listOrphans(dev.wharfinger.v1.OrphanProto.ListOrphansRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.OrphanProto.ListOrphansResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListOrphansMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts what is orphaned or about to be, by reason.
     * </pre>
     */
    public void summarizeOrphans(dev.wharfinger.v1.OrphanProto.SummarizeOrphansRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.OrphanProto.SummarizeOrphansResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSummarizeOrphansMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Starts an operation that purges orphans. What a push in flight holds is never touched, and what
     * is in the trash only when asked for. With `dry_run` it answers what would go and writes nothing.
     * </pre>
     */
    public void purgeOrphans(dev.wharfinger.v1.OrphanProto.PurgeOrphansRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.OrphanProto.PurgeOrphansResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPurgeOrphansMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service OrphanService.
   * <pre>
   * Shows what is orphaned or about to be, and purges it while pushes go on. The background does the
   * same by itself; this is for those who want to look, or cannot wait.
   * </pre>
   */
  public static final class OrphanServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<OrphanServiceBlockingV2Stub> {
    private OrphanServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OrphanServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OrphanServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists what is orphaned or about to be, reason by reason.
     * </pre>
     */
    public dev.wharfinger.v1.OrphanProto.ListOrphansResponse listOrphans(dev.wharfinger.v1.OrphanProto.ListOrphansRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListOrphansMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts what is orphaned or about to be, by reason.
     * </pre>
     */
    public dev.wharfinger.v1.OrphanProto.SummarizeOrphansResponse summarizeOrphans(dev.wharfinger.v1.OrphanProto.SummarizeOrphansRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSummarizeOrphansMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Starts an operation that purges orphans. What a push in flight holds is never touched, and what
     * is in the trash only when asked for. With `dry_run` it answers what would go and writes nothing.
     * </pre>
     */
    public dev.wharfinger.v1.OrphanProto.PurgeOrphansResponse purgeOrphans(dev.wharfinger.v1.OrphanProto.PurgeOrphansRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPurgeOrphansMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service OrphanService.
   * <pre>
   * Shows what is orphaned or about to be, and purges it while pushes go on. The background does the
   * same by itself; this is for those who want to look, or cannot wait.
   * </pre>
   */
  public static final class OrphanServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<OrphanServiceBlockingStub> {
    private OrphanServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OrphanServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OrphanServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists what is orphaned or about to be, reason by reason.
     * </pre>
     */
    public dev.wharfinger.v1.OrphanProto.ListOrphansResponse listOrphans(dev.wharfinger.v1.OrphanProto.ListOrphansRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListOrphansMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts what is orphaned or about to be, by reason.
     * </pre>
     */
    public dev.wharfinger.v1.OrphanProto.SummarizeOrphansResponse summarizeOrphans(dev.wharfinger.v1.OrphanProto.SummarizeOrphansRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSummarizeOrphansMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Starts an operation that purges orphans. What a push in flight holds is never touched, and what
     * is in the trash only when asked for. With `dry_run` it answers what would go and writes nothing.
     * </pre>
     */
    public dev.wharfinger.v1.OrphanProto.PurgeOrphansResponse purgeOrphans(dev.wharfinger.v1.OrphanProto.PurgeOrphansRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPurgeOrphansMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service OrphanService.
   * <pre>
   * Shows what is orphaned or about to be, and purges it while pushes go on. The background does the
   * same by itself; this is for those who want to look, or cannot wait.
   * </pre>
   */
  public static final class OrphanServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<OrphanServiceFutureStub> {
    private OrphanServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OrphanServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OrphanServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists what is orphaned or about to be, reason by reason.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.OrphanProto.ListOrphansResponse> listOrphans(
        dev.wharfinger.v1.OrphanProto.ListOrphansRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListOrphansMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts what is orphaned or about to be, by reason.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.OrphanProto.SummarizeOrphansResponse> summarizeOrphans(
        dev.wharfinger.v1.OrphanProto.SummarizeOrphansRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSummarizeOrphansMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Starts an operation that purges orphans. What a push in flight holds is never touched, and what
     * is in the trash only when asked for. With `dry_run` it answers what would go and writes nothing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.OrphanProto.PurgeOrphansResponse> purgeOrphans(
        dev.wharfinger.v1.OrphanProto.PurgeOrphansRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPurgeOrphansMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_ORPHANS = 0;
  private static final int METHODID_SUMMARIZE_ORPHANS = 1;
  private static final int METHODID_PURGE_ORPHANS = 2;

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
        case METHODID_LIST_ORPHANS:
          serviceImpl.listOrphans((dev.wharfinger.v1.OrphanProto.ListOrphansRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.OrphanProto.ListOrphansResponse>) responseObserver);
          break;
        case METHODID_SUMMARIZE_ORPHANS:
          serviceImpl.summarizeOrphans((dev.wharfinger.v1.OrphanProto.SummarizeOrphansRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.OrphanProto.SummarizeOrphansResponse>) responseObserver);
          break;
        case METHODID_PURGE_ORPHANS:
          serviceImpl.purgeOrphans((dev.wharfinger.v1.OrphanProto.PurgeOrphansRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.OrphanProto.PurgeOrphansResponse>) responseObserver);
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
          getListOrphansMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.OrphanProto.ListOrphansRequest,
              dev.wharfinger.v1.OrphanProto.ListOrphansResponse>(
                service, METHODID_LIST_ORPHANS)))
        .addMethod(
          getSummarizeOrphansMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.OrphanProto.SummarizeOrphansRequest,
              dev.wharfinger.v1.OrphanProto.SummarizeOrphansResponse>(
                service, METHODID_SUMMARIZE_ORPHANS)))
        .addMethod(
          getPurgeOrphansMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.OrphanProto.PurgeOrphansRequest,
              dev.wharfinger.v1.OrphanProto.PurgeOrphansResponse>(
                service, METHODID_PURGE_ORPHANS)))
        .build();
  }

  private static abstract class OrphanServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    OrphanServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.v1.OrphanProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("OrphanService");
    }
  }

  private static final class OrphanServiceFileDescriptorSupplier
      extends OrphanServiceBaseDescriptorSupplier {
    OrphanServiceFileDescriptorSupplier() {}
  }

  private static final class OrphanServiceMethodDescriptorSupplier
      extends OrphanServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    OrphanServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (OrphanServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new OrphanServiceFileDescriptorSupplier())
              .addMethod(getListOrphansMethod())
              .addMethod(getSummarizeOrphansMethod())
              .addMethod(getPurgeOrphansMethod())
              .build();
        }
      }
    }
    return result;
  }
}
