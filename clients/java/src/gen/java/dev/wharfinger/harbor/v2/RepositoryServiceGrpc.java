package dev.wharfinger.harbor.v2;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Reads, changes and deletes repositories.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class RepositoryServiceGrpc {

  private RepositoryServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "harbor.v2.RepositoryService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesRequest,
      dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesResponse> getListAllRepositoriesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAllRepositories",
      requestType = dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesRequest.class,
      responseType = dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesRequest,
      dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesResponse> getListAllRepositoriesMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesRequest, dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesResponse> getListAllRepositoriesMethod;
    if ((getListAllRepositoriesMethod = RepositoryServiceGrpc.getListAllRepositoriesMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getListAllRepositoriesMethod = RepositoryServiceGrpc.getListAllRepositoriesMethod) == null) {
          RepositoryServiceGrpc.getListAllRepositoriesMethod = getListAllRepositoriesMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesRequest, dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAllRepositories"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("ListAllRepositories"))
              .build();
        }
      }
    }
    return getListAllRepositoriesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesRequest,
      dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesResponse> getListRepositoriesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListRepositories",
      requestType = dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesRequest.class,
      responseType = dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesRequest,
      dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesResponse> getListRepositoriesMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesRequest, dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesResponse> getListRepositoriesMethod;
    if ((getListRepositoriesMethod = RepositoryServiceGrpc.getListRepositoriesMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getListRepositoriesMethod = RepositoryServiceGrpc.getListRepositoriesMethod) == null) {
          RepositoryServiceGrpc.getListRepositoriesMethod = getListRepositoriesMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesRequest, dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListRepositories"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("ListRepositories"))
              .build();
        }
      }
    }
    return getListRepositoriesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryRequest,
      dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryResponse> getGetRepositoryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetRepository",
      requestType = dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryRequest.class,
      responseType = dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryRequest,
      dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryResponse> getGetRepositoryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryRequest, dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryResponse> getGetRepositoryMethod;
    if ((getGetRepositoryMethod = RepositoryServiceGrpc.getGetRepositoryMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getGetRepositoryMethod = RepositoryServiceGrpc.getGetRepositoryMethod) == null) {
          RepositoryServiceGrpc.getGetRepositoryMethod = getGetRepositoryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryRequest, dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetRepository"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("GetRepository"))
              .build();
        }
      }
    }
    return getGetRepositoryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryRequest,
      dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryResponse> getUpdateRepositoryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateRepository",
      requestType = dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryRequest.class,
      responseType = dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryRequest,
      dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryResponse> getUpdateRepositoryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryRequest, dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryResponse> getUpdateRepositoryMethod;
    if ((getUpdateRepositoryMethod = RepositoryServiceGrpc.getUpdateRepositoryMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getUpdateRepositoryMethod = RepositoryServiceGrpc.getUpdateRepositoryMethod) == null) {
          RepositoryServiceGrpc.getUpdateRepositoryMethod = getUpdateRepositoryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryRequest, dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateRepository"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("UpdateRepository"))
              .build();
        }
      }
    }
    return getUpdateRepositoryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryRequest,
      dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryResponse> getDeleteRepositoryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteRepository",
      requestType = dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryRequest.class,
      responseType = dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryRequest,
      dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryResponse> getDeleteRepositoryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryRequest, dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryResponse> getDeleteRepositoryMethod;
    if ((getDeleteRepositoryMethod = RepositoryServiceGrpc.getDeleteRepositoryMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getDeleteRepositoryMethod = RepositoryServiceGrpc.getDeleteRepositoryMethod) == null) {
          RepositoryServiceGrpc.getDeleteRepositoryMethod = getDeleteRepositoryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryRequest, dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteRepository"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryResponse.getDefaultInstance()))
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
   * Reads, changes and deletes repositories.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the repositories of every project, the latest first unless asked otherwise.
     * </pre>
     */
    default void listAllRepositories(dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAllRepositoriesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the repositories of a project, the latest first unless asked otherwise.
     * </pre>
     */
    default void listRepositories(dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListRepositoriesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a repository.
     * </pre>
     */
    default void getRepository(dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetRepositoryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes the description of a repository.
     * </pre>
     */
    default void updateRepository(dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateRepositoryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a repository with everything in it.
     * </pre>
     */
    default void deleteRepository(dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteRepositoryMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service RepositoryService.
   * <pre>
   * Reads, changes and deletes repositories.
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
   * Reads, changes and deletes repositories.
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
     * Lists the repositories of every project, the latest first unless asked otherwise.
     * </pre>
     */
    public void listAllRepositories(dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAllRepositoriesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the repositories of a project, the latest first unless asked otherwise.
     * </pre>
     */
    public void listRepositories(dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListRepositoriesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a repository.
     * </pre>
     */
    public void getRepository(dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetRepositoryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes the description of a repository.
     * </pre>
     */
    public void updateRepository(dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateRepositoryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a repository with everything in it.
     * </pre>
     */
    public void deleteRepository(dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteRepositoryMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service RepositoryService.
   * <pre>
   * Reads, changes and deletes repositories.
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
     * Lists the repositories of every project, the latest first unless asked otherwise.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesResponse listAllRepositories(dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAllRepositoriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the repositories of a project, the latest first unless asked otherwise.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesResponse listRepositories(dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListRepositoriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a repository.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryResponse getRepository(dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the description of a repository.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryResponse updateRepository(dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a repository with everything in it.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryResponse deleteRepository(dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteRepositoryMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service RepositoryService.
   * <pre>
   * Reads, changes and deletes repositories.
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
     * Lists the repositories of every project, the latest first unless asked otherwise.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesResponse listAllRepositories(dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAllRepositoriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the repositories of a project, the latest first unless asked otherwise.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesResponse listRepositories(dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListRepositoriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a repository.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryResponse getRepository(dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the description of a repository.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryResponse updateRepository(dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a repository with everything in it.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryResponse deleteRepository(dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteRepositoryMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service RepositoryService.
   * <pre>
   * Reads, changes and deletes repositories.
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
     * Lists the repositories of every project, the latest first unless asked otherwise.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesResponse> listAllRepositories(
        dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAllRepositoriesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the repositories of a project, the latest first unless asked otherwise.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesResponse> listRepositories(
        dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListRepositoriesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a repository.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryResponse> getRepository(
        dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetRepositoryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes the description of a repository.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryResponse> updateRepository(
        dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateRepositoryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a repository with everything in it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryResponse> deleteRepository(
        dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteRepositoryMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_ALL_REPOSITORIES = 0;
  private static final int METHODID_LIST_REPOSITORIES = 1;
  private static final int METHODID_GET_REPOSITORY = 2;
  private static final int METHODID_UPDATE_REPOSITORY = 3;
  private static final int METHODID_DELETE_REPOSITORY = 4;

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
        case METHODID_LIST_ALL_REPOSITORIES:
          serviceImpl.listAllRepositories((dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesResponse>) responseObserver);
          break;
        case METHODID_LIST_REPOSITORIES:
          serviceImpl.listRepositories((dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesResponse>) responseObserver);
          break;
        case METHODID_GET_REPOSITORY:
          serviceImpl.getRepository((dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryResponse>) responseObserver);
          break;
        case METHODID_UPDATE_REPOSITORY:
          serviceImpl.updateRepository((dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryResponse>) responseObserver);
          break;
        case METHODID_DELETE_REPOSITORY:
          serviceImpl.deleteRepository((dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryResponse>) responseObserver);
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
          getListAllRepositoriesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesRequest,
              dev.wharfinger.harbor.v2.RepositoryProto.ListAllRepositoriesResponse>(
                service, METHODID_LIST_ALL_REPOSITORIES)))
        .addMethod(
          getListRepositoriesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesRequest,
              dev.wharfinger.harbor.v2.RepositoryProto.ListRepositoriesResponse>(
                service, METHODID_LIST_REPOSITORIES)))
        .addMethod(
          getGetRepositoryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryRequest,
              dev.wharfinger.harbor.v2.RepositoryProto.GetRepositoryResponse>(
                service, METHODID_GET_REPOSITORY)))
        .addMethod(
          getUpdateRepositoryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryRequest,
              dev.wharfinger.harbor.v2.RepositoryProto.UpdateRepositoryResponse>(
                service, METHODID_UPDATE_REPOSITORY)))
        .addMethod(
          getDeleteRepositoryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryRequest,
              dev.wharfinger.harbor.v2.RepositoryProto.DeleteRepositoryResponse>(
                service, METHODID_DELETE_REPOSITORY)))
        .build();
  }

  private static abstract class RepositoryServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    RepositoryServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.harbor.v2.RepositoryProto.getDescriptor();
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
              .addMethod(getListAllRepositoriesMethod())
              .addMethod(getListRepositoriesMethod())
              .addMethod(getGetRepositoryMethod())
              .addMethod(getUpdateRepositoryMethod())
              .addMethod(getDeleteRepositoryMethod())
              .build();
        }
      }
    }
    return result;
  }
}
