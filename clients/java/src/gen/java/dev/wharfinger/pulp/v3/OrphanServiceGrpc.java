package dev.wharfinger.pulp.v3;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Clears orphans away.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class OrphanServiceGrpc {

  private OrphanServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "pulp.v3.OrphanService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansRequest,
      dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansResponse> getDeleteOrphansMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteOrphans",
      requestType = dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansRequest.class,
      responseType = dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansRequest,
      dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansResponse> getDeleteOrphansMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansRequest, dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansResponse> getDeleteOrphansMethod;
    if ((getDeleteOrphansMethod = OrphanServiceGrpc.getDeleteOrphansMethod) == null) {
      synchronized (OrphanServiceGrpc.class) {
        if ((getDeleteOrphansMethod = OrphanServiceGrpc.getDeleteOrphansMethod) == null) {
          OrphanServiceGrpc.getDeleteOrphansMethod = getDeleteOrphansMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansRequest, dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteOrphans"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrphanServiceMethodDescriptorSupplier("DeleteOrphans"))
              .build();
        }
      }
    }
    return getDeleteOrphansMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansRequest,
      dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansResponse> getCleanupOrphansMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CleanupOrphans",
      requestType = dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansRequest.class,
      responseType = dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansRequest,
      dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansResponse> getCleanupOrphansMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansRequest, dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansResponse> getCleanupOrphansMethod;
    if ((getCleanupOrphansMethod = OrphanServiceGrpc.getCleanupOrphansMethod) == null) {
      synchronized (OrphanServiceGrpc.class) {
        if ((getCleanupOrphansMethod = OrphanServiceGrpc.getCleanupOrphansMethod) == null) {
          OrphanServiceGrpc.getCleanupOrphansMethod = getCleanupOrphansMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansRequest, dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CleanupOrphans"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrphanServiceMethodDescriptorSupplier("CleanupOrphans"))
              .build();
        }
      }
    }
    return getCleanupOrphansMethod;
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
   * Clears orphans away.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Clears away everything that no live content needs, at once.
     * </pre>
     */
    default void deleteOrphans(dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteOrphansMethod(), responseObserver);
    }

    /**
     * <pre>
     * Clears away what nothing has needed for some time.
     * </pre>
     */
    default void cleanupOrphans(dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCleanupOrphansMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service OrphanService.
   * <pre>
   * Clears orphans away.
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
   * Clears orphans away.
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
     * Clears away everything that no live content needs, at once.
     * </pre>
     */
    public void deleteOrphans(dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteOrphansMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Clears away what nothing has needed for some time.
     * </pre>
     */
    public void cleanupOrphans(dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCleanupOrphansMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service OrphanService.
   * <pre>
   * Clears orphans away.
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
     * Clears away everything that no live content needs, at once.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansResponse deleteOrphans(dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteOrphansMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Clears away what nothing has needed for some time.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansResponse cleanupOrphans(dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCleanupOrphansMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service OrphanService.
   * <pre>
   * Clears orphans away.
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
     * Clears away everything that no live content needs, at once.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansResponse deleteOrphans(dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteOrphansMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Clears away what nothing has needed for some time.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansResponse cleanupOrphans(dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCleanupOrphansMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service OrphanService.
   * <pre>
   * Clears orphans away.
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
     * Clears away everything that no live content needs, at once.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansResponse> deleteOrphans(
        dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteOrphansMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Clears away what nothing has needed for some time.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansResponse> cleanupOrphans(
        dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCleanupOrphansMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_DELETE_ORPHANS = 0;
  private static final int METHODID_CLEANUP_ORPHANS = 1;

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
        case METHODID_DELETE_ORPHANS:
          serviceImpl.deleteOrphans((dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansResponse>) responseObserver);
          break;
        case METHODID_CLEANUP_ORPHANS:
          serviceImpl.cleanupOrphans((dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansResponse>) responseObserver);
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
          getDeleteOrphansMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansRequest,
              dev.wharfinger.pulp.v3.OrphanProto.DeleteOrphansResponse>(
                service, METHODID_DELETE_ORPHANS)))
        .addMethod(
          getCleanupOrphansMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansRequest,
              dev.wharfinger.pulp.v3.OrphanProto.CleanupOrphansResponse>(
                service, METHODID_CLEANUP_ORPHANS)))
        .build();
  }

  private static abstract class OrphanServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    OrphanServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.pulp.v3.OrphanProto.getDescriptor();
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
              .addMethod(getDeleteOrphansMethod())
              .addMethod(getCleanupOrphansMethod())
              .build();
        }
      }
    }
    return result;
  }
}
