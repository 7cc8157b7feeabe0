package dev.wharfinger.pulp.v3;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Lists and reads blobs.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class BlobServiceGrpc {

  private BlobServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "pulp.v3.BlobService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.ContentProto.ListBlobsRequest,
      dev.wharfinger.pulp.v3.ContentProto.ListBlobsResponse> getListBlobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListBlobs",
      requestType = dev.wharfinger.pulp.v3.ContentProto.ListBlobsRequest.class,
      responseType = dev.wharfinger.pulp.v3.ContentProto.ListBlobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.ContentProto.ListBlobsRequest,
      dev.wharfinger.pulp.v3.ContentProto.ListBlobsResponse> getListBlobsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.ContentProto.ListBlobsRequest, dev.wharfinger.pulp.v3.ContentProto.ListBlobsResponse> getListBlobsMethod;
    if ((getListBlobsMethod = BlobServiceGrpc.getListBlobsMethod) == null) {
      synchronized (BlobServiceGrpc.class) {
        if ((getListBlobsMethod = BlobServiceGrpc.getListBlobsMethod) == null) {
          BlobServiceGrpc.getListBlobsMethod = getListBlobsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.ContentProto.ListBlobsRequest, dev.wharfinger.pulp.v3.ContentProto.ListBlobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListBlobs"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.ContentProto.ListBlobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.ContentProto.ListBlobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BlobServiceMethodDescriptorSupplier("ListBlobs"))
              .build();
        }
      }
    }
    return getListBlobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.ContentProto.GetBlobRequest,
      dev.wharfinger.pulp.v3.ContentProto.GetBlobResponse> getGetBlobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetBlob",
      requestType = dev.wharfinger.pulp.v3.ContentProto.GetBlobRequest.class,
      responseType = dev.wharfinger.pulp.v3.ContentProto.GetBlobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.ContentProto.GetBlobRequest,
      dev.wharfinger.pulp.v3.ContentProto.GetBlobResponse> getGetBlobMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.ContentProto.GetBlobRequest, dev.wharfinger.pulp.v3.ContentProto.GetBlobResponse> getGetBlobMethod;
    if ((getGetBlobMethod = BlobServiceGrpc.getGetBlobMethod) == null) {
      synchronized (BlobServiceGrpc.class) {
        if ((getGetBlobMethod = BlobServiceGrpc.getGetBlobMethod) == null) {
          BlobServiceGrpc.getGetBlobMethod = getGetBlobMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.ContentProto.GetBlobRequest, dev.wharfinger.pulp.v3.ContentProto.GetBlobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetBlob"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.ContentProto.GetBlobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.ContentProto.GetBlobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BlobServiceMethodDescriptorSupplier("GetBlob"))
              .build();
        }
      }
    }
    return getGetBlobMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static BlobServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<BlobServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<BlobServiceStub>() {
        @java.lang.Override
        public BlobServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new BlobServiceStub(channel, callOptions);
        }
      };
    return BlobServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static BlobServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<BlobServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<BlobServiceBlockingV2Stub>() {
        @java.lang.Override
        public BlobServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new BlobServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return BlobServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static BlobServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<BlobServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<BlobServiceBlockingStub>() {
        @java.lang.Override
        public BlobServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new BlobServiceBlockingStub(channel, callOptions);
        }
      };
    return BlobServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static BlobServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<BlobServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<BlobServiceFutureStub>() {
        @java.lang.Override
        public BlobServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new BlobServiceFutureStub(channel, callOptions);
        }
      };
    return BlobServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Lists and reads blobs.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists blobs, newest first.
     * </pre>
     */
    default void listBlobs(dev.wharfinger.pulp.v3.ContentProto.ListBlobsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.ContentProto.ListBlobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListBlobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a blob.
     * </pre>
     */
    default void getBlob(dev.wharfinger.pulp.v3.ContentProto.GetBlobRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.ContentProto.GetBlobResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetBlobMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service BlobService.
   * <pre>
   * Lists and reads blobs.
   * </pre>
   */
  public static abstract class BlobServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return BlobServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service BlobService.
   * <pre>
   * Lists and reads blobs.
   * </pre>
   */
  public static final class BlobServiceStub
      extends io.grpc.stub.AbstractAsyncStub<BlobServiceStub> {
    private BlobServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected BlobServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new BlobServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists blobs, newest first.
     * </pre>
     */
    public void listBlobs(dev.wharfinger.pulp.v3.ContentProto.ListBlobsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.ContentProto.ListBlobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListBlobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a blob.
     * </pre>
     */
    public void getBlob(dev.wharfinger.pulp.v3.ContentProto.GetBlobRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.ContentProto.GetBlobResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetBlobMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service BlobService.
   * <pre>
   * Lists and reads blobs.
   * </pre>
   */
  public static final class BlobServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<BlobServiceBlockingV2Stub> {
    private BlobServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected BlobServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new BlobServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists blobs, newest first.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.ContentProto.ListBlobsResponse listBlobs(dev.wharfinger.pulp.v3.ContentProto.ListBlobsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListBlobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a blob.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.ContentProto.GetBlobResponse getBlob(dev.wharfinger.pulp.v3.ContentProto.GetBlobRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetBlobMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service BlobService.
   * <pre>
   * Lists and reads blobs.
   * </pre>
   */
  public static final class BlobServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<BlobServiceBlockingStub> {
    private BlobServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected BlobServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new BlobServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists blobs, newest first.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.ContentProto.ListBlobsResponse listBlobs(dev.wharfinger.pulp.v3.ContentProto.ListBlobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListBlobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a blob.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.ContentProto.GetBlobResponse getBlob(dev.wharfinger.pulp.v3.ContentProto.GetBlobRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetBlobMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service BlobService.
   * <pre>
   * Lists and reads blobs.
   * </pre>
   */
  public static final class BlobServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<BlobServiceFutureStub> {
    private BlobServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected BlobServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new BlobServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists blobs, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.ContentProto.ListBlobsResponse> listBlobs(
        dev.wharfinger.pulp.v3.ContentProto.ListBlobsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListBlobsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a blob.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.ContentProto.GetBlobResponse> getBlob(
        dev.wharfinger.pulp.v3.ContentProto.GetBlobRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetBlobMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_BLOBS = 0;
  private static final int METHODID_GET_BLOB = 1;

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
        case METHODID_LIST_BLOBS:
          serviceImpl.listBlobs((dev.wharfinger.pulp.v3.ContentProto.ListBlobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.ContentProto.ListBlobsResponse>) responseObserver);
          break;
        case METHODID_GET_BLOB:
          serviceImpl.getBlob((dev.wharfinger.pulp.v3.ContentProto.GetBlobRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.ContentProto.GetBlobResponse>) responseObserver);
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
          getListBlobsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.ContentProto.ListBlobsRequest,
              dev.wharfinger.pulp.v3.ContentProto.ListBlobsResponse>(
                service, METHODID_LIST_BLOBS)))
        .addMethod(
          getGetBlobMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.ContentProto.GetBlobRequest,
              dev.wharfinger.pulp.v3.ContentProto.GetBlobResponse>(
                service, METHODID_GET_BLOB)))
        .build();
  }

  private static abstract class BlobServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    BlobServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.pulp.v3.ContentProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("BlobService");
    }
  }

  private static final class BlobServiceFileDescriptorSupplier
      extends BlobServiceBaseDescriptorSupplier {
    BlobServiceFileDescriptorSupplier() {}
  }

  private static final class BlobServiceMethodDescriptorSupplier
      extends BlobServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    BlobServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (BlobServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new BlobServiceFileDescriptorSupplier())
              .addMethod(getListBlobsMethod())
              .addMethod(getGetBlobMethod())
              .build();
        }
      }
    }
    return result;
  }
}
