package dev.wharfinger.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Reads and writes blobs, so that a service can push and pull without OCI's HTTP.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class BlobServiceGrpc {

  private BlobServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "wharfinger.v1.BlobService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.BlobProto.GetBlobRequest,
      dev.wharfinger.v1.BlobProto.GetBlobResponse> getGetBlobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetBlob",
      requestType = dev.wharfinger.v1.BlobProto.GetBlobRequest.class,
      responseType = dev.wharfinger.v1.BlobProto.GetBlobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.BlobProto.GetBlobRequest,
      dev.wharfinger.v1.BlobProto.GetBlobResponse> getGetBlobMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.BlobProto.GetBlobRequest, dev.wharfinger.v1.BlobProto.GetBlobResponse> getGetBlobMethod;
    if ((getGetBlobMethod = BlobServiceGrpc.getGetBlobMethod) == null) {
      synchronized (BlobServiceGrpc.class) {
        if ((getGetBlobMethod = BlobServiceGrpc.getGetBlobMethod) == null) {
          BlobServiceGrpc.getGetBlobMethod = getGetBlobMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.BlobProto.GetBlobRequest, dev.wharfinger.v1.BlobProto.GetBlobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetBlob"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.BlobProto.GetBlobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.BlobProto.GetBlobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BlobServiceMethodDescriptorSupplier("GetBlob"))
              .build();
        }
      }
    }
    return getGetBlobMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.BlobProto.ListBlobsRequest,
      dev.wharfinger.v1.BlobProto.ListBlobsResponse> getListBlobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListBlobs",
      requestType = dev.wharfinger.v1.BlobProto.ListBlobsRequest.class,
      responseType = dev.wharfinger.v1.BlobProto.ListBlobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.BlobProto.ListBlobsRequest,
      dev.wharfinger.v1.BlobProto.ListBlobsResponse> getListBlobsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.BlobProto.ListBlobsRequest, dev.wharfinger.v1.BlobProto.ListBlobsResponse> getListBlobsMethod;
    if ((getListBlobsMethod = BlobServiceGrpc.getListBlobsMethod) == null) {
      synchronized (BlobServiceGrpc.class) {
        if ((getListBlobsMethod = BlobServiceGrpc.getListBlobsMethod) == null) {
          BlobServiceGrpc.getListBlobsMethod = getListBlobsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.BlobProto.ListBlobsRequest, dev.wharfinger.v1.BlobProto.ListBlobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListBlobs"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.BlobProto.ListBlobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.BlobProto.ListBlobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BlobServiceMethodDescriptorSupplier("ListBlobs"))
              .build();
        }
      }
    }
    return getListBlobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.BlobProto.DownloadBlobRequest,
      dev.wharfinger.v1.BlobProto.DownloadBlobResponse> getDownloadBlobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DownloadBlob",
      requestType = dev.wharfinger.v1.BlobProto.DownloadBlobRequest.class,
      responseType = dev.wharfinger.v1.BlobProto.DownloadBlobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.BlobProto.DownloadBlobRequest,
      dev.wharfinger.v1.BlobProto.DownloadBlobResponse> getDownloadBlobMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.BlobProto.DownloadBlobRequest, dev.wharfinger.v1.BlobProto.DownloadBlobResponse> getDownloadBlobMethod;
    if ((getDownloadBlobMethod = BlobServiceGrpc.getDownloadBlobMethod) == null) {
      synchronized (BlobServiceGrpc.class) {
        if ((getDownloadBlobMethod = BlobServiceGrpc.getDownloadBlobMethod) == null) {
          BlobServiceGrpc.getDownloadBlobMethod = getDownloadBlobMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.BlobProto.DownloadBlobRequest, dev.wharfinger.v1.BlobProto.DownloadBlobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DownloadBlob"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.BlobProto.DownloadBlobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.BlobProto.DownloadBlobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BlobServiceMethodDescriptorSupplier("DownloadBlob"))
              .build();
        }
      }
    }
    return getDownloadBlobMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.BlobProto.UploadBlobRequest,
      dev.wharfinger.v1.BlobProto.UploadBlobResponse> getUploadBlobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UploadBlob",
      requestType = dev.wharfinger.v1.BlobProto.UploadBlobRequest.class,
      responseType = dev.wharfinger.v1.BlobProto.UploadBlobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.CLIENT_STREAMING)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.BlobProto.UploadBlobRequest,
      dev.wharfinger.v1.BlobProto.UploadBlobResponse> getUploadBlobMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.BlobProto.UploadBlobRequest, dev.wharfinger.v1.BlobProto.UploadBlobResponse> getUploadBlobMethod;
    if ((getUploadBlobMethod = BlobServiceGrpc.getUploadBlobMethod) == null) {
      synchronized (BlobServiceGrpc.class) {
        if ((getUploadBlobMethod = BlobServiceGrpc.getUploadBlobMethod) == null) {
          BlobServiceGrpc.getUploadBlobMethod = getUploadBlobMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.BlobProto.UploadBlobRequest, dev.wharfinger.v1.BlobProto.UploadBlobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.CLIENT_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UploadBlob"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.BlobProto.UploadBlobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.BlobProto.UploadBlobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new BlobServiceMethodDescriptorSupplier("UploadBlob"))
              .build();
        }
      }
    }
    return getUploadBlobMethod;
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
   * Reads and writes blobs, so that a service can push and pull without OCI's HTTP.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Reads what is known of a blob that is visible in the repository.
     * </pre>
     */
    default void getBlob(dev.wharfinger.v1.BlobProto.GetBlobRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.BlobProto.GetBlobResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetBlobMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the blobs that the live artifacts of a repository need, or those of a version.
     * </pre>
     */
    default void listBlobs(dev.wharfinger.v1.BlobProto.ListBlobsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.BlobProto.ListBlobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListBlobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the bytes of a blob, or a part of them, in chunks of at most 256 KiB.
     * </pre>
     */
    default void downloadBlob(dev.wharfinger.v1.BlobProto.DownloadBlobRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.BlobProto.DownloadBlobResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDownloadBlobMethod(), responseObserver);
    }

    /**
     * <pre>
     * Writes a blob. The first message says where and what, the following carry the bytes. The blob
     * is stored only when the digest agrees; it stays visible in the repository until a manifest
     * names it or the hold runs out.
     * </pre>
     */
    default io.grpc.stub.StreamObserver<dev.wharfinger.v1.BlobProto.UploadBlobRequest> uploadBlob(
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.BlobProto.UploadBlobResponse> responseObserver) {
      return io.grpc.stub.ServerCalls.asyncUnimplementedStreamingCall(getUploadBlobMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service BlobService.
   * <pre>
   * Reads and writes blobs, so that a service can push and pull without OCI's HTTP.
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
   * Reads and writes blobs, so that a service can push and pull without OCI's HTTP.
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
     * Reads what is known of a blob that is visible in the repository.
     * </pre>
     */
    public void getBlob(dev.wharfinger.v1.BlobProto.GetBlobRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.BlobProto.GetBlobResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetBlobMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the blobs that the live artifacts of a repository need, or those of a version.
     * </pre>
     */
    public void listBlobs(dev.wharfinger.v1.BlobProto.ListBlobsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.BlobProto.ListBlobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListBlobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the bytes of a blob, or a part of them, in chunks of at most 256 KiB.
     * </pre>
     */
    public void downloadBlob(dev.wharfinger.v1.BlobProto.DownloadBlobRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.BlobProto.DownloadBlobResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getDownloadBlobMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Writes a blob. The first message says where and what, the following carry the bytes. The blob
     * is stored only when the digest agrees; it stays visible in the repository until a manifest
     * names it or the hold runs out.
     * </pre>
     */
    public io.grpc.stub.StreamObserver<dev.wharfinger.v1.BlobProto.UploadBlobRequest> uploadBlob(
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.BlobProto.UploadBlobResponse> responseObserver) {
      return io.grpc.stub.ClientCalls.asyncClientStreamingCall(
          getChannel().newCall(getUploadBlobMethod(), getCallOptions()), responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service BlobService.
   * <pre>
   * Reads and writes blobs, so that a service can push and pull without OCI's HTTP.
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
     * Reads what is known of a blob that is visible in the repository.
     * </pre>
     */
    public dev.wharfinger.v1.BlobProto.GetBlobResponse getBlob(dev.wharfinger.v1.BlobProto.GetBlobRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetBlobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the blobs that the live artifacts of a repository need, or those of a version.
     * </pre>
     */
    public dev.wharfinger.v1.BlobProto.ListBlobsResponse listBlobs(dev.wharfinger.v1.BlobProto.ListBlobsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListBlobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the bytes of a blob, or a part of them, in chunks of at most 256 KiB.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.wharfinger.v1.BlobProto.DownloadBlobResponse>
        downloadBlob(dev.wharfinger.v1.BlobProto.DownloadBlobRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getDownloadBlobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Writes a blob. The first message says where and what, the following carry the bytes. The blob
     * is stored only when the digest agrees; it stays visible in the repository until a manifest
     * names it or the hold runs out.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<dev.wharfinger.v1.BlobProto.UploadBlobRequest, dev.wharfinger.v1.BlobProto.UploadBlobResponse>
        uploadBlob() {
      return io.grpc.stub.ClientCalls.blockingClientStreamingCall(
          getChannel(), getUploadBlobMethod(), getCallOptions());
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service BlobService.
   * <pre>
   * Reads and writes blobs, so that a service can push and pull without OCI's HTTP.
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
     * Reads what is known of a blob that is visible in the repository.
     * </pre>
     */
    public dev.wharfinger.v1.BlobProto.GetBlobResponse getBlob(dev.wharfinger.v1.BlobProto.GetBlobRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetBlobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the blobs that the live artifacts of a repository need, or those of a version.
     * </pre>
     */
    public dev.wharfinger.v1.BlobProto.ListBlobsResponse listBlobs(dev.wharfinger.v1.BlobProto.ListBlobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListBlobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the bytes of a blob, or a part of them, in chunks of at most 256 KiB.
     * </pre>
     */
    public java.util.Iterator<dev.wharfinger.v1.BlobProto.DownloadBlobResponse> downloadBlob(
        dev.wharfinger.v1.BlobProto.DownloadBlobRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getDownloadBlobMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service BlobService.
   * <pre>
   * Reads and writes blobs, so that a service can push and pull without OCI's HTTP.
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
     * Reads what is known of a blob that is visible in the repository.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.BlobProto.GetBlobResponse> getBlob(
        dev.wharfinger.v1.BlobProto.GetBlobRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetBlobMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the blobs that the live artifacts of a repository need, or those of a version.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.BlobProto.ListBlobsResponse> listBlobs(
        dev.wharfinger.v1.BlobProto.ListBlobsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListBlobsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_BLOB = 0;
  private static final int METHODID_LIST_BLOBS = 1;
  private static final int METHODID_DOWNLOAD_BLOB = 2;
  private static final int METHODID_UPLOAD_BLOB = 3;

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
        case METHODID_GET_BLOB:
          serviceImpl.getBlob((dev.wharfinger.v1.BlobProto.GetBlobRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.BlobProto.GetBlobResponse>) responseObserver);
          break;
        case METHODID_LIST_BLOBS:
          serviceImpl.listBlobs((dev.wharfinger.v1.BlobProto.ListBlobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.BlobProto.ListBlobsResponse>) responseObserver);
          break;
        case METHODID_DOWNLOAD_BLOB:
          serviceImpl.downloadBlob((dev.wharfinger.v1.BlobProto.DownloadBlobRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.BlobProto.DownloadBlobResponse>) responseObserver);
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
        case METHODID_UPLOAD_BLOB:
          return (io.grpc.stub.StreamObserver<Req>) serviceImpl.uploadBlob(
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.BlobProto.UploadBlobResponse>) responseObserver);
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getGetBlobMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.BlobProto.GetBlobRequest,
              dev.wharfinger.v1.BlobProto.GetBlobResponse>(
                service, METHODID_GET_BLOB)))
        .addMethod(
          getListBlobsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.BlobProto.ListBlobsRequest,
              dev.wharfinger.v1.BlobProto.ListBlobsResponse>(
                service, METHODID_LIST_BLOBS)))
        .addMethod(
          getDownloadBlobMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.wharfinger.v1.BlobProto.DownloadBlobRequest,
              dev.wharfinger.v1.BlobProto.DownloadBlobResponse>(
                service, METHODID_DOWNLOAD_BLOB)))
        .addMethod(
          getUploadBlobMethod(),
          io.grpc.stub.ServerCalls.asyncClientStreamingCall(
            new MethodHandlers<
              dev.wharfinger.v1.BlobProto.UploadBlobRequest,
              dev.wharfinger.v1.BlobProto.UploadBlobResponse>(
                service, METHODID_UPLOAD_BLOB)))
        .build();
  }

  private static abstract class BlobServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    BlobServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.v1.BlobProto.getDescriptor();
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
              .addMethod(getGetBlobMethod())
              .addMethod(getListBlobsMethod())
              .addMethod(getDownloadBlobMethod())
              .addMethod(getUploadBlobMethod())
              .build();
        }
      }
    }
    return result;
  }
}
