package dev.wharfinger.digitalocean.v2;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Lists and deletes manifests.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ManifestServiceGrpc {

  private ManifestServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "digitalocean.v2.ManifestService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsRequest,
      dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsResponse> getListRepositoryManifestsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListRepositoryManifests",
      requestType = dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsRequest,
      dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsResponse> getListRepositoryManifestsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsRequest, dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsResponse> getListRepositoryManifestsMethod;
    if ((getListRepositoryManifestsMethod = ManifestServiceGrpc.getListRepositoryManifestsMethod) == null) {
      synchronized (ManifestServiceGrpc.class) {
        if ((getListRepositoryManifestsMethod = ManifestServiceGrpc.getListRepositoryManifestsMethod) == null) {
          ManifestServiceGrpc.getListRepositoryManifestsMethod = getListRepositoryManifestsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsRequest, dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListRepositoryManifests"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ManifestServiceMethodDescriptorSupplier("ListRepositoryManifests"))
              .build();
        }
      }
    }
    return getListRepositoryManifestsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestRequest,
      dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestResponse> getDeleteRepositoryManifestMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteRepositoryManifest",
      requestType = dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestRequest,
      dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestResponse> getDeleteRepositoryManifestMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestRequest, dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestResponse> getDeleteRepositoryManifestMethod;
    if ((getDeleteRepositoryManifestMethod = ManifestServiceGrpc.getDeleteRepositoryManifestMethod) == null) {
      synchronized (ManifestServiceGrpc.class) {
        if ((getDeleteRepositoryManifestMethod = ManifestServiceGrpc.getDeleteRepositoryManifestMethod) == null) {
          ManifestServiceGrpc.getDeleteRepositoryManifestMethod = getDeleteRepositoryManifestMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestRequest, dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteRepositoryManifest"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ManifestServiceMethodDescriptorSupplier("DeleteRepositoryManifest"))
              .build();
        }
      }
    }
    return getDeleteRepositoryManifestMethod;
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
   * Lists and deletes manifests.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the manifests of a repository, the ones pushed last first.
     * </pre>
     */
    default void listRepositoryManifests(dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListRepositoryManifestsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a manifest with its tags. Fails with `FAILED_PRECONDITION` while an index lists it.
     * </pre>
     */
    default void deleteRepositoryManifest(dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteRepositoryManifestMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ManifestService.
   * <pre>
   * Lists and deletes manifests.
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
   * Lists and deletes manifests.
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
     * Lists the manifests of a repository, the ones pushed last first.
     * </pre>
     */
    public void listRepositoryManifests(dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListRepositoryManifestsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a manifest with its tags. Fails with `FAILED_PRECONDITION` while an index lists it.
     * </pre>
     */
    public void deleteRepositoryManifest(dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteRepositoryManifestMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ManifestService.
   * <pre>
   * Lists and deletes manifests.
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
     * Lists the manifests of a repository, the ones pushed last first.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsResponse listRepositoryManifests(dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListRepositoryManifestsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a manifest with its tags. Fails with `FAILED_PRECONDITION` while an index lists it.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestResponse deleteRepositoryManifest(dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteRepositoryManifestMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ManifestService.
   * <pre>
   * Lists and deletes manifests.
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
     * Lists the manifests of a repository, the ones pushed last first.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsResponse listRepositoryManifests(dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListRepositoryManifestsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a manifest with its tags. Fails with `FAILED_PRECONDITION` while an index lists it.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestResponse deleteRepositoryManifest(dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteRepositoryManifestMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ManifestService.
   * <pre>
   * Lists and deletes manifests.
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
     * Lists the manifests of a repository, the ones pushed last first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsResponse> listRepositoryManifests(
        dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListRepositoryManifestsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a manifest with its tags. Fails with `FAILED_PRECONDITION` while an index lists it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestResponse> deleteRepositoryManifest(
        dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteRepositoryManifestMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_REPOSITORY_MANIFESTS = 0;
  private static final int METHODID_DELETE_REPOSITORY_MANIFEST = 1;

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
        case METHODID_LIST_REPOSITORY_MANIFESTS:
          serviceImpl.listRepositoryManifests((dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsResponse>) responseObserver);
          break;
        case METHODID_DELETE_REPOSITORY_MANIFEST:
          serviceImpl.deleteRepositoryManifest((dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestResponse>) responseObserver);
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
          getListRepositoryManifestsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsRequest,
              dev.wharfinger.digitalocean.v2.ManifestProto.ListRepositoryManifestsResponse>(
                service, METHODID_LIST_REPOSITORY_MANIFESTS)))
        .addMethod(
          getDeleteRepositoryManifestMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestRequest,
              dev.wharfinger.digitalocean.v2.ManifestProto.DeleteRepositoryManifestResponse>(
                service, METHODID_DELETE_REPOSITORY_MANIFEST)))
        .build();
  }

  private static abstract class ManifestServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ManifestServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.digitalocean.v2.ManifestProto.getDescriptor();
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
              .addMethod(getListRepositoryManifestsMethod())
              .addMethod(getDeleteRepositoryManifestMethod())
              .build();
        }
      }
    }
    return result;
  }
}
