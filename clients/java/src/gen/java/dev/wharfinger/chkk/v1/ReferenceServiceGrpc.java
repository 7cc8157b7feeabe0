package dev.wharfinger.chkk.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Reads the history of tags. It is written by changes of tags, and by nothing else.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ReferenceServiceGrpc {

  private ReferenceServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "chkk.v1.ReferenceService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesRequest,
      dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesResponse> getListReferencesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListReferences",
      requestType = dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesRequest.class,
      responseType = dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesRequest,
      dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesResponse> getListReferencesMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesRequest, dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesResponse> getListReferencesMethod;
    if ((getListReferencesMethod = ReferenceServiceGrpc.getListReferencesMethod) == null) {
      synchronized (ReferenceServiceGrpc.class) {
        if ((getListReferencesMethod = ReferenceServiceGrpc.getListReferencesMethod) == null) {
          ReferenceServiceGrpc.getListReferencesMethod = getListReferencesMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesRequest, dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListReferences"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ReferenceServiceMethodDescriptorSupplier("ListReferences"))
              .build();
        }
      }
    }
    return getListReferencesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceRequest,
      dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceResponse> getCreateReferenceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateReference",
      requestType = dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceRequest.class,
      responseType = dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceRequest,
      dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceResponse> getCreateReferenceMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceRequest, dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceResponse> getCreateReferenceMethod;
    if ((getCreateReferenceMethod = ReferenceServiceGrpc.getCreateReferenceMethod) == null) {
      synchronized (ReferenceServiceGrpc.class) {
        if ((getCreateReferenceMethod = ReferenceServiceGrpc.getCreateReferenceMethod) == null) {
          ReferenceServiceGrpc.getCreateReferenceMethod = getCreateReferenceMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceRequest, dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateReference"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ReferenceServiceMethodDescriptorSupplier("CreateReference"))
              .build();
        }
      }
    }
    return getCreateReferenceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceRequest,
      dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceResponse> getGetReferenceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetReference",
      requestType = dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceRequest.class,
      responseType = dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceRequest,
      dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceResponse> getGetReferenceMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceRequest, dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceResponse> getGetReferenceMethod;
    if ((getGetReferenceMethod = ReferenceServiceGrpc.getGetReferenceMethod) == null) {
      synchronized (ReferenceServiceGrpc.class) {
        if ((getGetReferenceMethod = ReferenceServiceGrpc.getGetReferenceMethod) == null) {
          ReferenceServiceGrpc.getGetReferenceMethod = getGetReferenceMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceRequest, dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetReference"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ReferenceServiceMethodDescriptorSupplier("GetReference"))
              .build();
        }
      }
    }
    return getGetReferenceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceRequest,
      dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceResponse> getUpdateReferenceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateReference",
      requestType = dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceRequest.class,
      responseType = dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceRequest,
      dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceResponse> getUpdateReferenceMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceRequest, dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceResponse> getUpdateReferenceMethod;
    if ((getUpdateReferenceMethod = ReferenceServiceGrpc.getUpdateReferenceMethod) == null) {
      synchronized (ReferenceServiceGrpc.class) {
        if ((getUpdateReferenceMethod = ReferenceServiceGrpc.getUpdateReferenceMethod) == null) {
          ReferenceServiceGrpc.getUpdateReferenceMethod = getUpdateReferenceMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceRequest, dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateReference"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ReferenceServiceMethodDescriptorSupplier("UpdateReference"))
              .build();
        }
      }
    }
    return getUpdateReferenceMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ReferenceServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ReferenceServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ReferenceServiceStub>() {
        @java.lang.Override
        public ReferenceServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ReferenceServiceStub(channel, callOptions);
        }
      };
    return ReferenceServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ReferenceServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ReferenceServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ReferenceServiceBlockingV2Stub>() {
        @java.lang.Override
        public ReferenceServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ReferenceServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ReferenceServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ReferenceServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ReferenceServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ReferenceServiceBlockingStub>() {
        @java.lang.Override
        public ReferenceServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ReferenceServiceBlockingStub(channel, callOptions);
        }
      };
    return ReferenceServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ReferenceServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ReferenceServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ReferenceServiceFutureStub>() {
        @java.lang.Override
        public ReferenceServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ReferenceServiceFutureStub(channel, callOptions);
        }
      };
    return ReferenceServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Reads the history of tags. It is written by changes of tags, and by nothing else.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists references of one tag, which the filter must name.
     * </pre>
     */
    default void listReferences(dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListReferencesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a reference. Always refused: a reference comes into being when its tag is pointed to its artifact.
     * </pre>
     */
    default void createReference(dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateReferenceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a reference.
     * </pre>
     */
    default void getReference(dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetReferenceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Updates a reference. It has no field that could change, so this checks the object and returns it.
     * </pre>
     */
    default void updateReference(dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateReferenceMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ReferenceService.
   * <pre>
   * Reads the history of tags. It is written by changes of tags, and by nothing else.
   * </pre>
   */
  public static abstract class ReferenceServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ReferenceServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ReferenceService.
   * <pre>
   * Reads the history of tags. It is written by changes of tags, and by nothing else.
   * </pre>
   */
  public static final class ReferenceServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ReferenceServiceStub> {
    private ReferenceServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ReferenceServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ReferenceServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists references of one tag, which the filter must name.
     * </pre>
     */
    public void listReferences(dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListReferencesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a reference. Always refused: a reference comes into being when its tag is pointed to its artifact.
     * </pre>
     */
    public void createReference(dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateReferenceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a reference.
     * </pre>
     */
    public void getReference(dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetReferenceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Updates a reference. It has no field that could change, so this checks the object and returns it.
     * </pre>
     */
    public void updateReference(dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateReferenceMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ReferenceService.
   * <pre>
   * Reads the history of tags. It is written by changes of tags, and by nothing else.
   * </pre>
   */
  public static final class ReferenceServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ReferenceServiceBlockingV2Stub> {
    private ReferenceServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ReferenceServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ReferenceServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists references of one tag, which the filter must name.
     * </pre>
     */
    public dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesResponse listReferences(dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListReferencesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a reference. Always refused: a reference comes into being when its tag is pointed to its artifact.
     * </pre>
     */
    public dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceResponse createReference(dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateReferenceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a reference.
     * </pre>
     */
    public dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceResponse getReference(dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetReferenceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a reference. It has no field that could change, so this checks the object and returns it.
     * </pre>
     */
    public dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceResponse updateReference(dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateReferenceMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ReferenceService.
   * <pre>
   * Reads the history of tags. It is written by changes of tags, and by nothing else.
   * </pre>
   */
  public static final class ReferenceServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ReferenceServiceBlockingStub> {
    private ReferenceServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ReferenceServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ReferenceServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists references of one tag, which the filter must name.
     * </pre>
     */
    public dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesResponse listReferences(dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListReferencesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a reference. Always refused: a reference comes into being when its tag is pointed to its artifact.
     * </pre>
     */
    public dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceResponse createReference(dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateReferenceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a reference.
     * </pre>
     */
    public dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceResponse getReference(dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetReferenceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Updates a reference. It has no field that could change, so this checks the object and returns it.
     * </pre>
     */
    public dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceResponse updateReference(dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateReferenceMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ReferenceService.
   * <pre>
   * Reads the history of tags. It is written by changes of tags, and by nothing else.
   * </pre>
   */
  public static final class ReferenceServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ReferenceServiceFutureStub> {
    private ReferenceServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ReferenceServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ReferenceServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists references of one tag, which the filter must name.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesResponse> listReferences(
        dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListReferencesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a reference. Always refused: a reference comes into being when its tag is pointed to its artifact.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceResponse> createReference(
        dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateReferenceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a reference.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceResponse> getReference(
        dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetReferenceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Updates a reference. It has no field that could change, so this checks the object and returns it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceResponse> updateReference(
        dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateReferenceMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_REFERENCES = 0;
  private static final int METHODID_CREATE_REFERENCE = 1;
  private static final int METHODID_GET_REFERENCE = 2;
  private static final int METHODID_UPDATE_REFERENCE = 3;

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
        case METHODID_LIST_REFERENCES:
          serviceImpl.listReferences((dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesResponse>) responseObserver);
          break;
        case METHODID_CREATE_REFERENCE:
          serviceImpl.createReference((dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceResponse>) responseObserver);
          break;
        case METHODID_GET_REFERENCE:
          serviceImpl.getReference((dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceResponse>) responseObserver);
          break;
        case METHODID_UPDATE_REFERENCE:
          serviceImpl.updateReference((dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceResponse>) responseObserver);
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
          getListReferencesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesRequest,
              dev.wharfinger.chkk.v1.ReferenceProto.ListReferencesResponse>(
                service, METHODID_LIST_REFERENCES)))
        .addMethod(
          getCreateReferenceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceRequest,
              dev.wharfinger.chkk.v1.ReferenceProto.CreateReferenceResponse>(
                service, METHODID_CREATE_REFERENCE)))
        .addMethod(
          getGetReferenceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceRequest,
              dev.wharfinger.chkk.v1.ReferenceProto.GetReferenceResponse>(
                service, METHODID_GET_REFERENCE)))
        .addMethod(
          getUpdateReferenceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceRequest,
              dev.wharfinger.chkk.v1.ReferenceProto.UpdateReferenceResponse>(
                service, METHODID_UPDATE_REFERENCE)))
        .build();
  }

  private static abstract class ReferenceServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ReferenceServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.chkk.v1.ReferenceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ReferenceService");
    }
  }

  private static final class ReferenceServiceFileDescriptorSupplier
      extends ReferenceServiceBaseDescriptorSupplier {
    ReferenceServiceFileDescriptorSupplier() {}
  }

  private static final class ReferenceServiceMethodDescriptorSupplier
      extends ReferenceServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ReferenceServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ReferenceServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ReferenceServiceFileDescriptorSupplier())
              .addMethod(getListReferencesMethod())
              .addMethod(getCreateReferenceMethod())
              .addMethod(getGetReferenceMethod())
              .addMethod(getUpdateReferenceMethod())
              .build();
        }
      }
    }
    return result;
  }
}
