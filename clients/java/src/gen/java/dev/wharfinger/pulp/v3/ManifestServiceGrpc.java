package dev.wharfinger.pulp.v3;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Lists and reads manifests.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ManifestServiceGrpc {

  private ManifestServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "pulp.v3.ManifestService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.ContentProto.ListManifestsRequest,
      dev.wharfinger.pulp.v3.ContentProto.ListManifestsResponse> getListManifestsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListManifests",
      requestType = dev.wharfinger.pulp.v3.ContentProto.ListManifestsRequest.class,
      responseType = dev.wharfinger.pulp.v3.ContentProto.ListManifestsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.ContentProto.ListManifestsRequest,
      dev.wharfinger.pulp.v3.ContentProto.ListManifestsResponse> getListManifestsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.ContentProto.ListManifestsRequest, dev.wharfinger.pulp.v3.ContentProto.ListManifestsResponse> getListManifestsMethod;
    if ((getListManifestsMethod = ManifestServiceGrpc.getListManifestsMethod) == null) {
      synchronized (ManifestServiceGrpc.class) {
        if ((getListManifestsMethod = ManifestServiceGrpc.getListManifestsMethod) == null) {
          ManifestServiceGrpc.getListManifestsMethod = getListManifestsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.ContentProto.ListManifestsRequest, dev.wharfinger.pulp.v3.ContentProto.ListManifestsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListManifests"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.ContentProto.ListManifestsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.ContentProto.ListManifestsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ManifestServiceMethodDescriptorSupplier("ListManifests"))
              .build();
        }
      }
    }
    return getListManifestsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.ContentProto.GetManifestRequest,
      dev.wharfinger.pulp.v3.ContentProto.GetManifestResponse> getGetManifestMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetManifest",
      requestType = dev.wharfinger.pulp.v3.ContentProto.GetManifestRequest.class,
      responseType = dev.wharfinger.pulp.v3.ContentProto.GetManifestResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.ContentProto.GetManifestRequest,
      dev.wharfinger.pulp.v3.ContentProto.GetManifestResponse> getGetManifestMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.ContentProto.GetManifestRequest, dev.wharfinger.pulp.v3.ContentProto.GetManifestResponse> getGetManifestMethod;
    if ((getGetManifestMethod = ManifestServiceGrpc.getGetManifestMethod) == null) {
      synchronized (ManifestServiceGrpc.class) {
        if ((getGetManifestMethod = ManifestServiceGrpc.getGetManifestMethod) == null) {
          ManifestServiceGrpc.getGetManifestMethod = getGetManifestMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.ContentProto.GetManifestRequest, dev.wharfinger.pulp.v3.ContentProto.GetManifestResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetManifest"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.ContentProto.GetManifestRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.ContentProto.GetManifestResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ManifestServiceMethodDescriptorSupplier("GetManifest"))
              .build();
        }
      }
    }
    return getGetManifestMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ManifestServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ManifestServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ManifestServiceStub>() {
        @java.lang.Override
        public ManifestServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ManifestServiceStub(channel, callOptions);
        }
      };
    return ManifestServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ManifestServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ManifestServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ManifestServiceBlockingV2Stub>() {
        @java.lang.Override
        public ManifestServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ManifestServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ManifestServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ManifestServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ManifestServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ManifestServiceBlockingStub>() {
        @java.lang.Override
        public ManifestServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ManifestServiceBlockingStub(channel, callOptions);
        }
      };
    return ManifestServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ManifestServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ManifestServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ManifestServiceFutureStub>() {
        @java.lang.Override
        public ManifestServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ManifestServiceFutureStub(channel, callOptions);
        }
      };
    return ManifestServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Lists and reads manifests.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists manifests: those of a version newest first, all that are stored by digest.
     * </pre>
     */
    default void listManifests(dev.wharfinger.pulp.v3.ContentProto.ListManifestsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.ContentProto.ListManifestsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListManifestsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a manifest.
     * </pre>
     */
    default void getManifest(dev.wharfinger.pulp.v3.ContentProto.GetManifestRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.ContentProto.GetManifestResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetManifestMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ManifestService.
   * <pre>
   * Lists and reads manifests.
   * </pre>
   */
  public static abstract class ManifestServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ManifestServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ManifestService.
   * <pre>
   * Lists and reads manifests.
   * </pre>
   */
  public static final class ManifestServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ManifestServiceStub> {
    private ManifestServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ManifestServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ManifestServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists manifests: those of a version newest first, all that are stored by digest.
     * </pre>
     */
    public void listManifests(dev.wharfinger.pulp.v3.ContentProto.ListManifestsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.ContentProto.ListManifestsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListManifestsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a manifest.
     * </pre>
     */
    public void getManifest(dev.wharfinger.pulp.v3.ContentProto.GetManifestRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.ContentProto.GetManifestResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetManifestMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ManifestService.
   * <pre>
   * Lists and reads manifests.
   * </pre>
   */
  public static final class ManifestServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ManifestServiceBlockingV2Stub> {
    private ManifestServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ManifestServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ManifestServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists manifests: those of a version newest first, all that are stored by digest.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.ContentProto.ListManifestsResponse listManifests(dev.wharfinger.pulp.v3.ContentProto.ListManifestsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListManifestsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a manifest.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.ContentProto.GetManifestResponse getManifest(dev.wharfinger.pulp.v3.ContentProto.GetManifestRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetManifestMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ManifestService.
   * <pre>
   * Lists and reads manifests.
   * </pre>
   */
  public static final class ManifestServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ManifestServiceBlockingStub> {
    private ManifestServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ManifestServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ManifestServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists manifests: those of a version newest first, all that are stored by digest.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.ContentProto.ListManifestsResponse listManifests(dev.wharfinger.pulp.v3.ContentProto.ListManifestsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListManifestsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a manifest.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.ContentProto.GetManifestResponse getManifest(dev.wharfinger.pulp.v3.ContentProto.GetManifestRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetManifestMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ManifestService.
   * <pre>
   * Lists and reads manifests.
   * </pre>
   */
  public static final class ManifestServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ManifestServiceFutureStub> {
    private ManifestServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ManifestServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ManifestServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists manifests: those of a version newest first, all that are stored by digest.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.ContentProto.ListManifestsResponse> listManifests(
        dev.wharfinger.pulp.v3.ContentProto.ListManifestsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListManifestsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a manifest.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.ContentProto.GetManifestResponse> getManifest(
        dev.wharfinger.pulp.v3.ContentProto.GetManifestRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetManifestMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_MANIFESTS = 0;
  private static final int METHODID_GET_MANIFEST = 1;

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
        case METHODID_LIST_MANIFESTS:
          serviceImpl.listManifests((dev.wharfinger.pulp.v3.ContentProto.ListManifestsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.ContentProto.ListManifestsResponse>) responseObserver);
          break;
        case METHODID_GET_MANIFEST:
          serviceImpl.getManifest((dev.wharfinger.pulp.v3.ContentProto.GetManifestRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.ContentProto.GetManifestResponse>) responseObserver);
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
          getListManifestsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.ContentProto.ListManifestsRequest,
              dev.wharfinger.pulp.v3.ContentProto.ListManifestsResponse>(
                service, METHODID_LIST_MANIFESTS)))
        .addMethod(
          getGetManifestMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.ContentProto.GetManifestRequest,
              dev.wharfinger.pulp.v3.ContentProto.GetManifestResponse>(
                service, METHODID_GET_MANIFEST)))
        .build();
  }

  private static abstract class ManifestServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ManifestServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.pulp.v3.ContentProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ManifestService");
    }
  }

  private static final class ManifestServiceFileDescriptorSupplier
      extends ManifestServiceBaseDescriptorSupplier {
    ManifestServiceFileDescriptorSupplier() {}
  }

  private static final class ManifestServiceMethodDescriptorSupplier
      extends ManifestServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ManifestServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ManifestServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ManifestServiceFileDescriptorSupplier())
              .addMethod(getListManifestsMethod())
              .addMethod(getGetManifestMethod())
              .build();
        }
      }
    }
    return result;
  }
}
