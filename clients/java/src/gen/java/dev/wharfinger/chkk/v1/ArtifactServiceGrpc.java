package dev.wharfinger.chkk.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Reads artifacts, and deletes them everywhere.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ArtifactServiceGrpc {

  private ArtifactServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "chkk.v1.ArtifactService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsRequest,
      dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsResponse> getListArtifactsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListArtifacts",
      requestType = dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsRequest.class,
      responseType = dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsRequest,
      dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsResponse> getListArtifactsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsRequest, dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsResponse> getListArtifactsMethod;
    if ((getListArtifactsMethod = ArtifactServiceGrpc.getListArtifactsMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getListArtifactsMethod = ArtifactServiceGrpc.getListArtifactsMethod) == null) {
          ArtifactServiceGrpc.getListArtifactsMethod = getListArtifactsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsRequest, dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListArtifacts"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("ListArtifacts"))
              .build();
        }
      }
    }
    return getListArtifactsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactRequest,
      dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactResponse> getCreateArtifactMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateArtifact",
      requestType = dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactRequest.class,
      responseType = dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactRequest,
      dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactResponse> getCreateArtifactMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactRequest, dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactResponse> getCreateArtifactMethod;
    if ((getCreateArtifactMethod = ArtifactServiceGrpc.getCreateArtifactMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getCreateArtifactMethod = ArtifactServiceGrpc.getCreateArtifactMethod) == null) {
          ArtifactServiceGrpc.getCreateArtifactMethod = getCreateArtifactMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactRequest, dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateArtifact"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("CreateArtifact"))
              .build();
        }
      }
    }
    return getCreateArtifactMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactRequest,
      dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactResponse> getGetArtifactMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetArtifact",
      requestType = dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactRequest.class,
      responseType = dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactRequest,
      dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactResponse> getGetArtifactMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactRequest, dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactResponse> getGetArtifactMethod;
    if ((getGetArtifactMethod = ArtifactServiceGrpc.getGetArtifactMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getGetArtifactMethod = ArtifactServiceGrpc.getGetArtifactMethod) == null) {
          ArtifactServiceGrpc.getGetArtifactMethod = getGetArtifactMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactRequest, dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetArtifact"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("GetArtifact"))
              .build();
        }
      }
    }
    return getGetArtifactMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactRequest,
      dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactResponse> getUpdateArtifactMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateArtifact",
      requestType = dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactRequest.class,
      responseType = dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactRequest,
      dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactResponse> getUpdateArtifactMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactRequest, dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactResponse> getUpdateArtifactMethod;
    if ((getUpdateArtifactMethod = ArtifactServiceGrpc.getUpdateArtifactMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getUpdateArtifactMethod = ArtifactServiceGrpc.getUpdateArtifactMethod) == null) {
          ArtifactServiceGrpc.getUpdateArtifactMethod = getUpdateArtifactMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactRequest, dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateArtifact"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("UpdateArtifact"))
              .build();
        }
      }
    }
    return getUpdateArtifactMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactRequest,
      dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactResponse> getDeleteArtifactMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteArtifact",
      requestType = dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactRequest.class,
      responseType = dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactRequest,
      dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactResponse> getDeleteArtifactMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactRequest, dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactResponse> getDeleteArtifactMethod;
    if ((getDeleteArtifactMethod = ArtifactServiceGrpc.getDeleteArtifactMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getDeleteArtifactMethod = ArtifactServiceGrpc.getDeleteArtifactMethod) == null) {
          ArtifactServiceGrpc.getDeleteArtifactMethod = getDeleteArtifactMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactRequest, dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteArtifact"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("DeleteArtifact"))
              .build();
        }
      }
    }
    return getDeleteArtifactMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ArtifactServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ArtifactServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ArtifactServiceStub>() {
        @java.lang.Override
        public ArtifactServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ArtifactServiceStub(channel, callOptions);
        }
      };
    return ArtifactServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ArtifactServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ArtifactServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ArtifactServiceBlockingV2Stub>() {
        @java.lang.Override
        public ArtifactServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ArtifactServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ArtifactServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ArtifactServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ArtifactServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ArtifactServiceBlockingStub>() {
        @java.lang.Override
        public ArtifactServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ArtifactServiceBlockingStub(channel, callOptions);
        }
      };
    return ArtifactServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ArtifactServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ArtifactServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ArtifactServiceFutureStub>() {
        @java.lang.Override
        public ArtifactServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ArtifactServiceFutureStub(channel, callOptions);
        }
      };
    return ArtifactServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Reads artifacts, and deletes them everywhere.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists artifacts.
     * </pre>
     */
    default void listArtifacts(dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListArtifactsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates an artifact. Always refused: an artifact comes with its manifest, by a push.
     * </pre>
     */
    default void createArtifact(dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateArtifactMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads an artifact.
     * </pre>
     */
    default void getArtifact(dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetArtifactMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates an artifact. It has no field that could change, so this checks the object and returns it.
     * </pre>
     */
    default void updateArtifact(dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateArtifactMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes an artifact from every repository that holds it, or from none. Fails with `FAILED_PRECONDITION` while another
     * artifact lists it.
     * </pre>
     */
    default void deleteArtifact(dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteArtifactMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ArtifactService.
   * <pre>
   * Reads artifacts, and deletes them everywhere.
   * </pre>
   */
  public static abstract class ArtifactServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ArtifactServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ArtifactService.
   * <pre>
   * Reads artifacts, and deletes them everywhere.
   * </pre>
   */
  public static final class ArtifactServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ArtifactServiceStub> {
    private ArtifactServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ArtifactServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ArtifactServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists artifacts.
     * </pre>
     */
    public void listArtifacts(dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListArtifactsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates an artifact. Always refused: an artifact comes with its manifest, by a push.
     * </pre>
     */
    public void createArtifact(dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateArtifactMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads an artifact.
     * </pre>
     */
    public void getArtifact(dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetArtifactMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates an artifact. It has no field that could change, so this checks the object and returns it.
     * </pre>
     */
    public void updateArtifact(dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateArtifactMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes an artifact from every repository that holds it, or from none. Fails with `FAILED_PRECONDITION` while another
     * artifact lists it.
     * </pre>
     */
    public void deleteArtifact(dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteArtifactMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ArtifactService.
   * <pre>
   * Reads artifacts, and deletes them everywhere.
   * </pre>
   */
  public static final class ArtifactServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ArtifactServiceBlockingV2Stub> {
    private ArtifactServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ArtifactServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ArtifactServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists artifacts.
     * </pre>
     */
    public dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsResponse listArtifacts(dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListArtifactsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates an artifact. Always refused: an artifact comes with its manifest, by a push.
     * </pre>
     */
    public dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactResponse createArtifact(dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads an artifact.
     * </pre>
     */
    public dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactResponse getArtifact(dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates an artifact. It has no field that could change, so this checks the object and returns it.
     * </pre>
     */
    public dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactResponse updateArtifact(dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an artifact from every repository that holds it, or from none. Fails with `FAILED_PRECONDITION` while another
     * artifact lists it.
     * </pre>
     */
    public dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactResponse deleteArtifact(dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteArtifactMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ArtifactService.
   * <pre>
   * Reads artifacts, and deletes them everywhere.
   * </pre>
   */
  public static final class ArtifactServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ArtifactServiceBlockingStub> {
    private ArtifactServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ArtifactServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ArtifactServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists artifacts.
     * </pre>
     */
    public dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsResponse listArtifacts(dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListArtifactsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates an artifact. Always refused: an artifact comes with its manifest, by a push.
     * </pre>
     */
    public dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactResponse createArtifact(dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads an artifact.
     * </pre>
     */
    public dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactResponse getArtifact(dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates an artifact. It has no field that could change, so this checks the object and returns it.
     * </pre>
     */
    public dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactResponse updateArtifact(dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an artifact from every repository that holds it, or from none. Fails with `FAILED_PRECONDITION` while another
     * artifact lists it.
     * </pre>
     */
    public dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactResponse deleteArtifact(dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteArtifactMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ArtifactService.
   * <pre>
   * Reads artifacts, and deletes them everywhere.
   * </pre>
   */
  public static final class ArtifactServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ArtifactServiceFutureStub> {
    private ArtifactServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ArtifactServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ArtifactServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists artifacts.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsResponse> listArtifacts(
        dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListArtifactsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates an artifact. Always refused: an artifact comes with its manifest, by a push.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactResponse> createArtifact(
        dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateArtifactMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads an artifact.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactResponse> getArtifact(
        dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetArtifactMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates an artifact. It has no field that could change, so this checks the object and returns it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactResponse> updateArtifact(
        dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateArtifactMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes an artifact from every repository that holds it, or from none. Fails with `FAILED_PRECONDITION` while another
     * artifact lists it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactResponse> deleteArtifact(
        dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteArtifactMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_ARTIFACTS = 0;
  private static final int METHODID_CREATE_ARTIFACT = 1;
  private static final int METHODID_GET_ARTIFACT = 2;
  private static final int METHODID_UPDATE_ARTIFACT = 3;
  private static final int METHODID_DELETE_ARTIFACT = 4;

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
        case METHODID_LIST_ARTIFACTS:
          serviceImpl.listArtifacts((dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsResponse>) responseObserver);
          break;
        case METHODID_CREATE_ARTIFACT:
          serviceImpl.createArtifact((dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactResponse>) responseObserver);
          break;
        case METHODID_GET_ARTIFACT:
          serviceImpl.getArtifact((dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactResponse>) responseObserver);
          break;
        case METHODID_UPDATE_ARTIFACT:
          serviceImpl.updateArtifact((dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactResponse>) responseObserver);
          break;
        case METHODID_DELETE_ARTIFACT:
          serviceImpl.deleteArtifact((dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactResponse>) responseObserver);
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
          getListArtifactsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsRequest,
              dev.wharfinger.chkk.v1.ArtifactProto.ListArtifactsResponse>(
                service, METHODID_LIST_ARTIFACTS)))
        .addMethod(
          getCreateArtifactMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactRequest,
              dev.wharfinger.chkk.v1.ArtifactProto.CreateArtifactResponse>(
                service, METHODID_CREATE_ARTIFACT)))
        .addMethod(
          getGetArtifactMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactRequest,
              dev.wharfinger.chkk.v1.ArtifactProto.GetArtifactResponse>(
                service, METHODID_GET_ARTIFACT)))
        .addMethod(
          getUpdateArtifactMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactRequest,
              dev.wharfinger.chkk.v1.ArtifactProto.UpdateArtifactResponse>(
                service, METHODID_UPDATE_ARTIFACT)))
        .addMethod(
          getDeleteArtifactMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactRequest,
              dev.wharfinger.chkk.v1.ArtifactProto.DeleteArtifactResponse>(
                service, METHODID_DELETE_ARTIFACT)))
        .build();
  }

  private static abstract class ArtifactServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ArtifactServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.chkk.v1.ArtifactProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ArtifactService");
    }
  }

  private static final class ArtifactServiceFileDescriptorSupplier
      extends ArtifactServiceBaseDescriptorSupplier {
    ArtifactServiceFileDescriptorSupplier() {}
  }

  private static final class ArtifactServiceMethodDescriptorSupplier
      extends ArtifactServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ArtifactServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ArtifactServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ArtifactServiceFileDescriptorSupplier())
              .addMethod(getListArtifactsMethod())
              .addMethod(getCreateArtifactMethod())
              .addMethod(getGetArtifactMethod())
              .addMethod(getUpdateArtifactMethod())
              .addMethod(getDeleteArtifactMethod())
              .build();
        }
      }
    }
    return result;
  }
}
