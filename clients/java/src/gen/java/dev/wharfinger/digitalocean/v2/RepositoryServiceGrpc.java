package dev.wharfinger.digitalocean.v2;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Lists and deletes repositories.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class RepositoryServiceGrpc {

  private RepositoryServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "digitalocean.v2.RepositoryService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesRequest,
      dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesResponse> getListRepositoriesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListRepositories",
      requestType = dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesRequest,
      dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesResponse> getListRepositoriesMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesRequest, dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesResponse> getListRepositoriesMethod;
    if ((getListRepositoriesMethod = RepositoryServiceGrpc.getListRepositoriesMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getListRepositoriesMethod = RepositoryServiceGrpc.getListRepositoriesMethod) == null) {
          RepositoryServiceGrpc.getListRepositoriesMethod = getListRepositoriesMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesRequest, dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListRepositories"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("ListRepositories"))
              .build();
        }
      }
    }
    return getListRepositoriesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Request,
      dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Response> getListRepositoriesV2Method;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListRepositoriesV2",
      requestType = dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Request.class,
      responseType = dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Response.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Request,
      dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Response> getListRepositoriesV2Method() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Request, dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Response> getListRepositoriesV2Method;
    if ((getListRepositoriesV2Method = RepositoryServiceGrpc.getListRepositoriesV2Method) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getListRepositoriesV2Method = RepositoryServiceGrpc.getListRepositoriesV2Method) == null) {
          RepositoryServiceGrpc.getListRepositoriesV2Method = getListRepositoriesV2Method =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Request, dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Response>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListRepositoriesV2"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Request.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Response.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("ListRepositoriesV2"))
              .build();
        }
      }
    }
    return getListRepositoriesV2Method;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryRequest,
      dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryResponse> getDeleteRepositoryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteRepository",
      requestType = dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryRequest,
      dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryResponse> getDeleteRepositoryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryRequest, dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryResponse> getDeleteRepositoryMethod;
    if ((getDeleteRepositoryMethod = RepositoryServiceGrpc.getDeleteRepositoryMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getDeleteRepositoryMethod = RepositoryServiceGrpc.getDeleteRepositoryMethod) == null) {
          RepositoryServiceGrpc.getDeleteRepositoryMethod = getDeleteRepositoryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryRequest, dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteRepository"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("DeleteRepository"))
              .build();
        }
      }
    }
    return getDeleteRepositoryMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static RepositoryServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RepositoryServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RepositoryServiceStub>() {
        @java.lang.Override
        public RepositoryServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RepositoryServiceStub(channel, callOptions);
        }
      };
    return RepositoryServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static RepositoryServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RepositoryServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RepositoryServiceBlockingV2Stub>() {
        @java.lang.Override
        public RepositoryServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RepositoryServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return RepositoryServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static RepositoryServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RepositoryServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RepositoryServiceBlockingStub>() {
        @java.lang.Override
        public RepositoryServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RepositoryServiceBlockingStub(channel, callOptions);
        }
      };
    return RepositoryServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static RepositoryServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RepositoryServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RepositoryServiceFutureStub>() {
        @java.lang.Override
        public RepositoryServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RepositoryServiceFutureStub(channel, callOptions);
        }
      };
    return RepositoryServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Lists and deletes repositories.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the repositories of a registry with the latest tag of each.
     * </pre>
     */
    default void listRepositories(dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListRepositoriesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the repositories of a registry with the latest manifest of each.
     * </pre>
     */
    default void listRepositoriesV2(dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Request request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Response> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListRepositoriesV2Method(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a repository with all its manifests and tags.
     * </pre>
     */
    default void deleteRepository(dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteRepositoryMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service RepositoryService.
   * <pre>
   * Lists and deletes repositories.
   * </pre>
   */
  public static abstract class RepositoryServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return RepositoryServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service RepositoryService.
   * <pre>
   * Lists and deletes repositories.
   * </pre>
   */
  public static final class RepositoryServiceStub
      extends io.grpc.stub.AbstractAsyncStub<RepositoryServiceStub> {
    private RepositoryServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RepositoryServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RepositoryServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the repositories of a registry with the latest tag of each.
     * </pre>
     */
    public void listRepositories(dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListRepositoriesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the repositories of a registry with the latest manifest of each.
     * </pre>
     */
    public void listRepositoriesV2(dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Request request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Response> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListRepositoriesV2Method(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a repository with all its manifests and tags.
     * </pre>
     */
    public void deleteRepository(dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteRepositoryMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service RepositoryService.
   * <pre>
   * Lists and deletes repositories.
   * </pre>
   */
  public static final class RepositoryServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<RepositoryServiceBlockingV2Stub> {
    private RepositoryServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RepositoryServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RepositoryServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the repositories of a registry with the latest tag of each.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesResponse listRepositories(dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListRepositoriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the repositories of a registry with the latest manifest of each.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Response listRepositoriesV2(dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Request request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListRepositoriesV2Method(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a repository with all its manifests and tags.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryResponse deleteRepository(dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteRepositoryMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service RepositoryService.
   * <pre>
   * Lists and deletes repositories.
   * </pre>
   */
  public static final class RepositoryServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<RepositoryServiceBlockingStub> {
    private RepositoryServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RepositoryServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RepositoryServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the repositories of a registry with the latest tag of each.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesResponse listRepositories(dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListRepositoriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the repositories of a registry with the latest manifest of each.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Response listRepositoriesV2(dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Request request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListRepositoriesV2Method(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a repository with all its manifests and tags.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryResponse deleteRepository(dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteRepositoryMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service RepositoryService.
   * <pre>
   * Lists and deletes repositories.
   * </pre>
   */
  public static final class RepositoryServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<RepositoryServiceFutureStub> {
    private RepositoryServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RepositoryServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RepositoryServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists the repositories of a registry with the latest tag of each.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesResponse> listRepositories(
        dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListRepositoriesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the repositories of a registry with the latest manifest of each.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Response> listRepositoriesV2(
        dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Request request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListRepositoriesV2Method(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a repository with all its manifests and tags.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryResponse> deleteRepository(
        dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteRepositoryMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_REPOSITORIES = 0;
  private static final int METHODID_LIST_REPOSITORIES_V2 = 1;
  private static final int METHODID_DELETE_REPOSITORY = 2;

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
        case METHODID_LIST_REPOSITORIES:
          serviceImpl.listRepositories((dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesResponse>) responseObserver);
          break;
        case METHODID_LIST_REPOSITORIES_V2:
          serviceImpl.listRepositoriesV2((dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Request) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Response>) responseObserver);
          break;
        case METHODID_DELETE_REPOSITORY:
          serviceImpl.deleteRepository((dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryResponse>) responseObserver);
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
          getListRepositoriesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesRequest,
              dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesResponse>(
                service, METHODID_LIST_REPOSITORIES)))
        .addMethod(
          getListRepositoriesV2Method(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Request,
              dev.wharfinger.digitalocean.v2.RepositoryProto.ListRepositoriesV2Response>(
                service, METHODID_LIST_REPOSITORIES_V2)))
        .addMethod(
          getDeleteRepositoryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryRequest,
              dev.wharfinger.digitalocean.v2.RepositoryProto.DeleteRepositoryResponse>(
                service, METHODID_DELETE_REPOSITORY)))
        .build();
  }

  private static abstract class RepositoryServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    RepositoryServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.digitalocean.v2.RepositoryProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("RepositoryService");
    }
  }

  private static final class RepositoryServiceFileDescriptorSupplier
      extends RepositoryServiceBaseDescriptorSupplier {
    RepositoryServiceFileDescriptorSupplier() {}
  }

  private static final class RepositoryServiceMethodDescriptorSupplier
      extends RepositoryServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    RepositoryServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (RepositoryServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new RepositoryServiceFileDescriptorSupplier())
              .addMethod(getListRepositoriesMethod())
              .addMethod(getListRepositoriesV2Method())
              .addMethod(getDeleteRepositoryMethod())
              .build();
        }
      }
    }
    return result;
  }
}
