package dev.wharfinger.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Creates, reads, changes, deletes and restores namespaces.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class NamespaceServiceGrpc {

  private NamespaceServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "wharfinger.v1.NamespaceService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.NamespaceProto.CreateNamespaceRequest,
      dev.wharfinger.v1.NamespaceProto.CreateNamespaceResponse> getCreateNamespaceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateNamespace",
      requestType = dev.wharfinger.v1.NamespaceProto.CreateNamespaceRequest.class,
      responseType = dev.wharfinger.v1.NamespaceProto.CreateNamespaceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.NamespaceProto.CreateNamespaceRequest,
      dev.wharfinger.v1.NamespaceProto.CreateNamespaceResponse> getCreateNamespaceMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.NamespaceProto.CreateNamespaceRequest, dev.wharfinger.v1.NamespaceProto.CreateNamespaceResponse> getCreateNamespaceMethod;
    if ((getCreateNamespaceMethod = NamespaceServiceGrpc.getCreateNamespaceMethod) == null) {
      synchronized (NamespaceServiceGrpc.class) {
        if ((getCreateNamespaceMethod = NamespaceServiceGrpc.getCreateNamespaceMethod) == null) {
          NamespaceServiceGrpc.getCreateNamespaceMethod = getCreateNamespaceMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.NamespaceProto.CreateNamespaceRequest, dev.wharfinger.v1.NamespaceProto.CreateNamespaceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateNamespace"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.NamespaceProto.CreateNamespaceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.NamespaceProto.CreateNamespaceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new NamespaceServiceMethodDescriptorSupplier("CreateNamespace"))
              .build();
        }
      }
    }
    return getCreateNamespaceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.NamespaceProto.GetNamespaceRequest,
      dev.wharfinger.v1.NamespaceProto.GetNamespaceResponse> getGetNamespaceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetNamespace",
      requestType = dev.wharfinger.v1.NamespaceProto.GetNamespaceRequest.class,
      responseType = dev.wharfinger.v1.NamespaceProto.GetNamespaceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.NamespaceProto.GetNamespaceRequest,
      dev.wharfinger.v1.NamespaceProto.GetNamespaceResponse> getGetNamespaceMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.NamespaceProto.GetNamespaceRequest, dev.wharfinger.v1.NamespaceProto.GetNamespaceResponse> getGetNamespaceMethod;
    if ((getGetNamespaceMethod = NamespaceServiceGrpc.getGetNamespaceMethod) == null) {
      synchronized (NamespaceServiceGrpc.class) {
        if ((getGetNamespaceMethod = NamespaceServiceGrpc.getGetNamespaceMethod) == null) {
          NamespaceServiceGrpc.getGetNamespaceMethod = getGetNamespaceMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.NamespaceProto.GetNamespaceRequest, dev.wharfinger.v1.NamespaceProto.GetNamespaceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetNamespace"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.NamespaceProto.GetNamespaceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.NamespaceProto.GetNamespaceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new NamespaceServiceMethodDescriptorSupplier("GetNamespace"))
              .build();
        }
      }
    }
    return getGetNamespaceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.NamespaceProto.ListNamespacesRequest,
      dev.wharfinger.v1.NamespaceProto.ListNamespacesResponse> getListNamespacesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListNamespaces",
      requestType = dev.wharfinger.v1.NamespaceProto.ListNamespacesRequest.class,
      responseType = dev.wharfinger.v1.NamespaceProto.ListNamespacesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.NamespaceProto.ListNamespacesRequest,
      dev.wharfinger.v1.NamespaceProto.ListNamespacesResponse> getListNamespacesMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.NamespaceProto.ListNamespacesRequest, dev.wharfinger.v1.NamespaceProto.ListNamespacesResponse> getListNamespacesMethod;
    if ((getListNamespacesMethod = NamespaceServiceGrpc.getListNamespacesMethod) == null) {
      synchronized (NamespaceServiceGrpc.class) {
        if ((getListNamespacesMethod = NamespaceServiceGrpc.getListNamespacesMethod) == null) {
          NamespaceServiceGrpc.getListNamespacesMethod = getListNamespacesMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.NamespaceProto.ListNamespacesRequest, dev.wharfinger.v1.NamespaceProto.ListNamespacesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListNamespaces"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.NamespaceProto.ListNamespacesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.NamespaceProto.ListNamespacesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new NamespaceServiceMethodDescriptorSupplier("ListNamespaces"))
              .build();
        }
      }
    }
    return getListNamespacesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.NamespaceProto.UpdateNamespaceRequest,
      dev.wharfinger.v1.NamespaceProto.UpdateNamespaceResponse> getUpdateNamespaceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateNamespace",
      requestType = dev.wharfinger.v1.NamespaceProto.UpdateNamespaceRequest.class,
      responseType = dev.wharfinger.v1.NamespaceProto.UpdateNamespaceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.NamespaceProto.UpdateNamespaceRequest,
      dev.wharfinger.v1.NamespaceProto.UpdateNamespaceResponse> getUpdateNamespaceMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.NamespaceProto.UpdateNamespaceRequest, dev.wharfinger.v1.NamespaceProto.UpdateNamespaceResponse> getUpdateNamespaceMethod;
    if ((getUpdateNamespaceMethod = NamespaceServiceGrpc.getUpdateNamespaceMethod) == null) {
      synchronized (NamespaceServiceGrpc.class) {
        if ((getUpdateNamespaceMethod = NamespaceServiceGrpc.getUpdateNamespaceMethod) == null) {
          NamespaceServiceGrpc.getUpdateNamespaceMethod = getUpdateNamespaceMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.NamespaceProto.UpdateNamespaceRequest, dev.wharfinger.v1.NamespaceProto.UpdateNamespaceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateNamespace"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.NamespaceProto.UpdateNamespaceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.NamespaceProto.UpdateNamespaceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new NamespaceServiceMethodDescriptorSupplier("UpdateNamespace"))
              .build();
        }
      }
    }
    return getUpdateNamespaceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.NamespaceProto.DeleteNamespaceRequest,
      dev.wharfinger.v1.NamespaceProto.DeleteNamespaceResponse> getDeleteNamespaceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteNamespace",
      requestType = dev.wharfinger.v1.NamespaceProto.DeleteNamespaceRequest.class,
      responseType = dev.wharfinger.v1.NamespaceProto.DeleteNamespaceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.NamespaceProto.DeleteNamespaceRequest,
      dev.wharfinger.v1.NamespaceProto.DeleteNamespaceResponse> getDeleteNamespaceMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.NamespaceProto.DeleteNamespaceRequest, dev.wharfinger.v1.NamespaceProto.DeleteNamespaceResponse> getDeleteNamespaceMethod;
    if ((getDeleteNamespaceMethod = NamespaceServiceGrpc.getDeleteNamespaceMethod) == null) {
      synchronized (NamespaceServiceGrpc.class) {
        if ((getDeleteNamespaceMethod = NamespaceServiceGrpc.getDeleteNamespaceMethod) == null) {
          NamespaceServiceGrpc.getDeleteNamespaceMethod = getDeleteNamespaceMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.NamespaceProto.DeleteNamespaceRequest, dev.wharfinger.v1.NamespaceProto.DeleteNamespaceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteNamespace"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.NamespaceProto.DeleteNamespaceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.NamespaceProto.DeleteNamespaceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new NamespaceServiceMethodDescriptorSupplier("DeleteNamespace"))
              .build();
        }
      }
    }
    return getDeleteNamespaceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceRequest,
      dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceResponse> getUndeleteNamespaceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UndeleteNamespace",
      requestType = dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceRequest.class,
      responseType = dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceRequest,
      dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceResponse> getUndeleteNamespaceMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceRequest, dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceResponse> getUndeleteNamespaceMethod;
    if ((getUndeleteNamespaceMethod = NamespaceServiceGrpc.getUndeleteNamespaceMethod) == null) {
      synchronized (NamespaceServiceGrpc.class) {
        if ((getUndeleteNamespaceMethod = NamespaceServiceGrpc.getUndeleteNamespaceMethod) == null) {
          NamespaceServiceGrpc.getUndeleteNamespaceMethod = getUndeleteNamespaceMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceRequest, dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UndeleteNamespace"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new NamespaceServiceMethodDescriptorSupplier("UndeleteNamespace"))
              .build();
        }
      }
    }
    return getUndeleteNamespaceMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static NamespaceServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<NamespaceServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<NamespaceServiceStub>() {
        @java.lang.Override
        public NamespaceServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new NamespaceServiceStub(channel, callOptions);
        }
      };
    return NamespaceServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static NamespaceServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<NamespaceServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<NamespaceServiceBlockingV2Stub>() {
        @java.lang.Override
        public NamespaceServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new NamespaceServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return NamespaceServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static NamespaceServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<NamespaceServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<NamespaceServiceBlockingStub>() {
        @java.lang.Override
        public NamespaceServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new NamespaceServiceBlockingStub(channel, callOptions);
        }
      };
    return NamespaceServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static NamespaceServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<NamespaceServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<NamespaceServiceFutureStub>() {
        @java.lang.Override
        public NamespaceServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new NamespaceServiceFutureStub(channel, callOptions);
        }
      };
    return NamespaceServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Creates, reads, changes, deletes and restores namespaces.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a namespace. One also comes into being with the first push beneath it.
     * </pre>
     */
    default void createNamespace(dev.wharfinger.v1.NamespaceProto.CreateNamespaceRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.NamespaceProto.CreateNamespaceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateNamespaceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a namespace.
     * </pre>
     */
    default void getNamespace(dev.wharfinger.v1.NamespaceProto.GetNamespaceRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.NamespaceProto.GetNamespaceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetNamespaceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists namespaces by name.
     * </pre>
     */
    default void listNamespaces(dev.wharfinger.v1.NamespaceProto.ListNamespacesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.NamespaceProto.ListNamespacesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListNamespacesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes the description or the labels of a namespace, or who may read it.
     * </pre>
     */
    default void updateNamespace(dev.wharfinger.v1.NamespaceProto.UpdateNamespaceRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.NamespaceProto.UpdateNamespaceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateNamespaceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a namespace with everything under it. It is invisible and its name is free when the
     * call returns; the operation retires the contents.
     * </pre>
     */
    default void deleteNamespace(dev.wharfinger.v1.NamespaceProto.DeleteNamespaceRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.NamespaceProto.DeleteNamespaceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteNamespaceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Restores a deleted namespace, with the repositories that went with it, while its trash window
     * lasts. Of several deleted namespaces of one name the latest is taken unless `uid` says which.
     * </pre>
     */
    default void undeleteNamespace(dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUndeleteNamespaceMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service NamespaceService.
   * <pre>
   * Creates, reads, changes, deletes and restores namespaces.
   * </pre>
   */
  public static abstract class NamespaceServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return NamespaceServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service NamespaceService.
   * <pre>
   * Creates, reads, changes, deletes and restores namespaces.
   * </pre>
   */
  public static final class NamespaceServiceStub
      extends io.grpc.stub.AbstractAsyncStub<NamespaceServiceStub> {
    private NamespaceServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected NamespaceServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new NamespaceServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a namespace. One also comes into being with the first push beneath it.
     * </pre>
     */
    public void createNamespace(dev.wharfinger.v1.NamespaceProto.CreateNamespaceRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.NamespaceProto.CreateNamespaceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateNamespaceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a namespace.
     * </pre>
     */
    public void getNamespace(dev.wharfinger.v1.NamespaceProto.GetNamespaceRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.NamespaceProto.GetNamespaceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetNamespaceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists namespaces by name.
     * </pre>
     */
    public void listNamespaces(dev.wharfinger.v1.NamespaceProto.ListNamespacesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.NamespaceProto.ListNamespacesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListNamespacesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes the description or the labels of a namespace, or who may read it.
     * </pre>
     */
    public void updateNamespace(dev.wharfinger.v1.NamespaceProto.UpdateNamespaceRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.NamespaceProto.UpdateNamespaceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateNamespaceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a namespace with everything under it. It is invisible and its name is free when the
     * call returns; the operation retires the contents.
     * </pre>
     */
    public void deleteNamespace(dev.wharfinger.v1.NamespaceProto.DeleteNamespaceRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.NamespaceProto.DeleteNamespaceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteNamespaceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Restores a deleted namespace, with the repositories that went with it, while its trash window
     * lasts. Of several deleted namespaces of one name the latest is taken unless `uid` says which.
     * </pre>
     */
    public void undeleteNamespace(dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUndeleteNamespaceMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service NamespaceService.
   * <pre>
   * Creates, reads, changes, deletes and restores namespaces.
   * </pre>
   */
  public static final class NamespaceServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<NamespaceServiceBlockingV2Stub> {
    private NamespaceServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected NamespaceServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new NamespaceServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a namespace. One also comes into being with the first push beneath it.
     * </pre>
     */
    public dev.wharfinger.v1.NamespaceProto.CreateNamespaceResponse createNamespace(dev.wharfinger.v1.NamespaceProto.CreateNamespaceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateNamespaceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a namespace.
     * </pre>
     */
    public dev.wharfinger.v1.NamespaceProto.GetNamespaceResponse getNamespace(dev.wharfinger.v1.NamespaceProto.GetNamespaceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetNamespaceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists namespaces by name.
     * </pre>
     */
    public dev.wharfinger.v1.NamespaceProto.ListNamespacesResponse listNamespaces(dev.wharfinger.v1.NamespaceProto.ListNamespacesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListNamespacesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the description or the labels of a namespace, or who may read it.
     * </pre>
     */
    public dev.wharfinger.v1.NamespaceProto.UpdateNamespaceResponse updateNamespace(dev.wharfinger.v1.NamespaceProto.UpdateNamespaceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateNamespaceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a namespace with everything under it. It is invisible and its name is free when the
     * call returns; the operation retires the contents.
     * </pre>
     */
    public dev.wharfinger.v1.NamespaceProto.DeleteNamespaceResponse deleteNamespace(dev.wharfinger.v1.NamespaceProto.DeleteNamespaceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteNamespaceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores a deleted namespace, with the repositories that went with it, while its trash window
     * lasts. Of several deleted namespaces of one name the latest is taken unless `uid` says which.
     * </pre>
     */
    public dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceResponse undeleteNamespace(dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUndeleteNamespaceMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service NamespaceService.
   * <pre>
   * Creates, reads, changes, deletes and restores namespaces.
   * </pre>
   */
  public static final class NamespaceServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<NamespaceServiceBlockingStub> {
    private NamespaceServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected NamespaceServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new NamespaceServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a namespace. One also comes into being with the first push beneath it.
     * </pre>
     */
    public dev.wharfinger.v1.NamespaceProto.CreateNamespaceResponse createNamespace(dev.wharfinger.v1.NamespaceProto.CreateNamespaceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateNamespaceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a namespace.
     * </pre>
     */
    public dev.wharfinger.v1.NamespaceProto.GetNamespaceResponse getNamespace(dev.wharfinger.v1.NamespaceProto.GetNamespaceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetNamespaceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists namespaces by name.
     * </pre>
     */
    public dev.wharfinger.v1.NamespaceProto.ListNamespacesResponse listNamespaces(dev.wharfinger.v1.NamespaceProto.ListNamespacesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListNamespacesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the description or the labels of a namespace, or who may read it.
     * </pre>
     */
    public dev.wharfinger.v1.NamespaceProto.UpdateNamespaceResponse updateNamespace(dev.wharfinger.v1.NamespaceProto.UpdateNamespaceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateNamespaceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a namespace with everything under it. It is invisible and its name is free when the
     * call returns; the operation retires the contents.
     * </pre>
     */
    public dev.wharfinger.v1.NamespaceProto.DeleteNamespaceResponse deleteNamespace(dev.wharfinger.v1.NamespaceProto.DeleteNamespaceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteNamespaceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores a deleted namespace, with the repositories that went with it, while its trash window
     * lasts. Of several deleted namespaces of one name the latest is taken unless `uid` says which.
     * </pre>
     */
    public dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceResponse undeleteNamespace(dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUndeleteNamespaceMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service NamespaceService.
   * <pre>
   * Creates, reads, changes, deletes and restores namespaces.
   * </pre>
   */
  public static final class NamespaceServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<NamespaceServiceFutureStub> {
    private NamespaceServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected NamespaceServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new NamespaceServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a namespace. One also comes into being with the first push beneath it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.NamespaceProto.CreateNamespaceResponse> createNamespace(
        dev.wharfinger.v1.NamespaceProto.CreateNamespaceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateNamespaceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a namespace.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.NamespaceProto.GetNamespaceResponse> getNamespace(
        dev.wharfinger.v1.NamespaceProto.GetNamespaceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetNamespaceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists namespaces by name.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.NamespaceProto.ListNamespacesResponse> listNamespaces(
        dev.wharfinger.v1.NamespaceProto.ListNamespacesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListNamespacesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes the description or the labels of a namespace, or who may read it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.NamespaceProto.UpdateNamespaceResponse> updateNamespace(
        dev.wharfinger.v1.NamespaceProto.UpdateNamespaceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateNamespaceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a namespace with everything under it. It is invisible and its name is free when the
     * call returns; the operation retires the contents.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.NamespaceProto.DeleteNamespaceResponse> deleteNamespace(
        dev.wharfinger.v1.NamespaceProto.DeleteNamespaceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteNamespaceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Restores a deleted namespace, with the repositories that went with it, while its trash window
     * lasts. Of several deleted namespaces of one name the latest is taken unless `uid` says which.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceResponse> undeleteNamespace(
        dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUndeleteNamespaceMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_NAMESPACE = 0;
  private static final int METHODID_GET_NAMESPACE = 1;
  private static final int METHODID_LIST_NAMESPACES = 2;
  private static final int METHODID_UPDATE_NAMESPACE = 3;
  private static final int METHODID_DELETE_NAMESPACE = 4;
  private static final int METHODID_UNDELETE_NAMESPACE = 5;

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
        case METHODID_CREATE_NAMESPACE:
          serviceImpl.createNamespace((dev.wharfinger.v1.NamespaceProto.CreateNamespaceRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.NamespaceProto.CreateNamespaceResponse>) responseObserver);
          break;
        case METHODID_GET_NAMESPACE:
          serviceImpl.getNamespace((dev.wharfinger.v1.NamespaceProto.GetNamespaceRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.NamespaceProto.GetNamespaceResponse>) responseObserver);
          break;
        case METHODID_LIST_NAMESPACES:
          serviceImpl.listNamespaces((dev.wharfinger.v1.NamespaceProto.ListNamespacesRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.NamespaceProto.ListNamespacesResponse>) responseObserver);
          break;
        case METHODID_UPDATE_NAMESPACE:
          serviceImpl.updateNamespace((dev.wharfinger.v1.NamespaceProto.UpdateNamespaceRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.NamespaceProto.UpdateNamespaceResponse>) responseObserver);
          break;
        case METHODID_DELETE_NAMESPACE:
          serviceImpl.deleteNamespace((dev.wharfinger.v1.NamespaceProto.DeleteNamespaceRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.NamespaceProto.DeleteNamespaceResponse>) responseObserver);
          break;
        case METHODID_UNDELETE_NAMESPACE:
          serviceImpl.undeleteNamespace((dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceResponse>) responseObserver);
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
          getCreateNamespaceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.NamespaceProto.CreateNamespaceRequest,
              dev.wharfinger.v1.NamespaceProto.CreateNamespaceResponse>(
                service, METHODID_CREATE_NAMESPACE)))
        .addMethod(
          getGetNamespaceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.NamespaceProto.GetNamespaceRequest,
              dev.wharfinger.v1.NamespaceProto.GetNamespaceResponse>(
                service, METHODID_GET_NAMESPACE)))
        .addMethod(
          getListNamespacesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.NamespaceProto.ListNamespacesRequest,
              dev.wharfinger.v1.NamespaceProto.ListNamespacesResponse>(
                service, METHODID_LIST_NAMESPACES)))
        .addMethod(
          getUpdateNamespaceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.NamespaceProto.UpdateNamespaceRequest,
              dev.wharfinger.v1.NamespaceProto.UpdateNamespaceResponse>(
                service, METHODID_UPDATE_NAMESPACE)))
        .addMethod(
          getDeleteNamespaceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.NamespaceProto.DeleteNamespaceRequest,
              dev.wharfinger.v1.NamespaceProto.DeleteNamespaceResponse>(
                service, METHODID_DELETE_NAMESPACE)))
        .addMethod(
          getUndeleteNamespaceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceRequest,
              dev.wharfinger.v1.NamespaceProto.UndeleteNamespaceResponse>(
                service, METHODID_UNDELETE_NAMESPACE)))
        .build();
  }

  private static abstract class NamespaceServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    NamespaceServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.v1.NamespaceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("NamespaceService");
    }
  }

  private static final class NamespaceServiceFileDescriptorSupplier
      extends NamespaceServiceBaseDescriptorSupplier {
    NamespaceServiceFileDescriptorSupplier() {}
  }

  private static final class NamespaceServiceMethodDescriptorSupplier
      extends NamespaceServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    NamespaceServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (NamespaceServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new NamespaceServiceFileDescriptorSupplier())
              .addMethod(getCreateNamespaceMethod())
              .addMethod(getGetNamespaceMethod())
              .addMethod(getListNamespacesMethod())
              .addMethod(getUpdateNamespaceMethod())
              .addMethod(getDeleteNamespaceMethod())
              .addMethod(getUndeleteNamespaceMethod())
              .build();
        }
      }
    }
    return result;
  }
}
