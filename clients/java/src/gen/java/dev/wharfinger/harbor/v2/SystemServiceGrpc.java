package dev.wharfinger.harbor.v2;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Says that the server is there, how it is and what it is.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class SystemServiceGrpc {

  private SystemServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "harbor.v2.SystemService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.SystemProto.PingRequest,
      dev.wharfinger.harbor.v2.SystemProto.PingResponse> getPingMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "Ping",
      requestType = dev.wharfinger.harbor.v2.SystemProto.PingRequest.class,
      responseType = dev.wharfinger.harbor.v2.SystemProto.PingResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.SystemProto.PingRequest,
      dev.wharfinger.harbor.v2.SystemProto.PingResponse> getPingMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.SystemProto.PingRequest, dev.wharfinger.harbor.v2.SystemProto.PingResponse> getPingMethod;
    if ((getPingMethod = SystemServiceGrpc.getPingMethod) == null) {
      synchronized (SystemServiceGrpc.class) {
        if ((getPingMethod = SystemServiceGrpc.getPingMethod) == null) {
          SystemServiceGrpc.getPingMethod = getPingMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.SystemProto.PingRequest, dev.wharfinger.harbor.v2.SystemProto.PingResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "Ping"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.SystemProto.PingRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.SystemProto.PingResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SystemServiceMethodDescriptorSupplier("Ping"))
              .build();
        }
      }
    }
    return getPingMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.SystemProto.GetHealthRequest,
      dev.wharfinger.harbor.v2.SystemProto.GetHealthResponse> getGetHealthMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetHealth",
      requestType = dev.wharfinger.harbor.v2.SystemProto.GetHealthRequest.class,
      responseType = dev.wharfinger.harbor.v2.SystemProto.GetHealthResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.SystemProto.GetHealthRequest,
      dev.wharfinger.harbor.v2.SystemProto.GetHealthResponse> getGetHealthMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.SystemProto.GetHealthRequest, dev.wharfinger.harbor.v2.SystemProto.GetHealthResponse> getGetHealthMethod;
    if ((getGetHealthMethod = SystemServiceGrpc.getGetHealthMethod) == null) {
      synchronized (SystemServiceGrpc.class) {
        if ((getGetHealthMethod = SystemServiceGrpc.getGetHealthMethod) == null) {
          SystemServiceGrpc.getGetHealthMethod = getGetHealthMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.SystemProto.GetHealthRequest, dev.wharfinger.harbor.v2.SystemProto.GetHealthResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetHealth"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.SystemProto.GetHealthRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.SystemProto.GetHealthResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SystemServiceMethodDescriptorSupplier("GetHealth"))
              .build();
        }
      }
    }
    return getGetHealthMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoRequest,
      dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoResponse> getGetSystemInfoMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetSystemInfo",
      requestType = dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoRequest.class,
      responseType = dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoRequest,
      dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoResponse> getGetSystemInfoMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoRequest, dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoResponse> getGetSystemInfoMethod;
    if ((getGetSystemInfoMethod = SystemServiceGrpc.getGetSystemInfoMethod) == null) {
      synchronized (SystemServiceGrpc.class) {
        if ((getGetSystemInfoMethod = SystemServiceGrpc.getGetSystemInfoMethod) == null) {
          SystemServiceGrpc.getGetSystemInfoMethod = getGetSystemInfoMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoRequest, dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetSystemInfo"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SystemServiceMethodDescriptorSupplier("GetSystemInfo"))
              .build();
        }
      }
    }
    return getGetSystemInfoMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static SystemServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SystemServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SystemServiceStub>() {
        @java.lang.Override
        public SystemServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SystemServiceStub(channel, callOptions);
        }
      };
    return SystemServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static SystemServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SystemServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SystemServiceBlockingV2Stub>() {
        @java.lang.Override
        public SystemServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SystemServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return SystemServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static SystemServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SystemServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SystemServiceBlockingStub>() {
        @java.lang.Override
        public SystemServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SystemServiceBlockingStub(channel, callOptions);
        }
      };
    return SystemServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static SystemServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SystemServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SystemServiceFutureStub>() {
        @java.lang.Override
        public SystemServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SystemServiceFutureStub(channel, callOptions);
        }
      };
    return SystemServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Says that the server is there, how it is and what it is.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Answers `Pong`.
     * </pre>
     */
    default void ping(dev.wharfinger.harbor.v2.SystemProto.PingRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.SystemProto.PingResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPingMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says how the server is.
     * </pre>
     */
    default void getHealth(dev.wharfinger.harbor.v2.SystemProto.GetHealthRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.SystemProto.GetHealthResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetHealthMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says what the server is.
     * </pre>
     */
    default void getSystemInfo(dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetSystemInfoMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service SystemService.
   * <pre>
   * Says that the server is there, how it is and what it is.
   * </pre>
   */
  public static abstract class SystemServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return SystemServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service SystemService.
   * <pre>
   * Says that the server is there, how it is and what it is.
   * </pre>
   */
  public static final class SystemServiceStub
      extends io.grpc.stub.AbstractAsyncStub<SystemServiceStub> {
    private SystemServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SystemServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SystemServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Answers `Pong`.
     * </pre>
     */
    public void ping(dev.wharfinger.harbor.v2.SystemProto.PingRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.SystemProto.PingResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPingMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says how the server is.
     * </pre>
     */
    public void getHealth(dev.wharfinger.harbor.v2.SystemProto.GetHealthRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.SystemProto.GetHealthResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetHealthMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says what the server is.
     * </pre>
     */
    public void getSystemInfo(dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetSystemInfoMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service SystemService.
   * <pre>
   * Says that the server is there, how it is and what it is.
   * </pre>
   */
  public static final class SystemServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<SystemServiceBlockingV2Stub> {
    private SystemServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SystemServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SystemServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Answers `Pong`.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.SystemProto.PingResponse ping(dev.wharfinger.harbor.v2.SystemProto.PingRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says how the server is.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.SystemProto.GetHealthResponse getHealth(dev.wharfinger.harbor.v2.SystemProto.GetHealthRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetHealthMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says what the server is.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoResponse getSystemInfo(dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetSystemInfoMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service SystemService.
   * <pre>
   * Says that the server is there, how it is and what it is.
   * </pre>
   */
  public static final class SystemServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<SystemServiceBlockingStub> {
    private SystemServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SystemServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SystemServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Answers `Pong`.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.SystemProto.PingResponse ping(dev.wharfinger.harbor.v2.SystemProto.PingRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says how the server is.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.SystemProto.GetHealthResponse getHealth(dev.wharfinger.harbor.v2.SystemProto.GetHealthRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetHealthMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says what the server is.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoResponse getSystemInfo(dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetSystemInfoMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service SystemService.
   * <pre>
   * Says that the server is there, how it is and what it is.
   * </pre>
   */
  public static final class SystemServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<SystemServiceFutureStub> {
    private SystemServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SystemServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SystemServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Answers `Pong`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.SystemProto.PingResponse> ping(
        dev.wharfinger.harbor.v2.SystemProto.PingRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPingMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says how the server is.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.SystemProto.GetHealthResponse> getHealth(
        dev.wharfinger.harbor.v2.SystemProto.GetHealthRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetHealthMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says what the server is.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoResponse> getSystemInfo(
        dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetSystemInfoMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_PING = 0;
  private static final int METHODID_GET_HEALTH = 1;
  private static final int METHODID_GET_SYSTEM_INFO = 2;

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
        case METHODID_PING:
          serviceImpl.ping((dev.wharfinger.harbor.v2.SystemProto.PingRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.SystemProto.PingResponse>) responseObserver);
          break;
        case METHODID_GET_HEALTH:
          serviceImpl.getHealth((dev.wharfinger.harbor.v2.SystemProto.GetHealthRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.SystemProto.GetHealthResponse>) responseObserver);
          break;
        case METHODID_GET_SYSTEM_INFO:
          serviceImpl.getSystemInfo((dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoResponse>) responseObserver);
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
          getPingMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.SystemProto.PingRequest,
              dev.wharfinger.harbor.v2.SystemProto.PingResponse>(
                service, METHODID_PING)))
        .addMethod(
          getGetHealthMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.SystemProto.GetHealthRequest,
              dev.wharfinger.harbor.v2.SystemProto.GetHealthResponse>(
                service, METHODID_GET_HEALTH)))
        .addMethod(
          getGetSystemInfoMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoRequest,
              dev.wharfinger.harbor.v2.SystemProto.GetSystemInfoResponse>(
                service, METHODID_GET_SYSTEM_INFO)))
        .build();
  }

  private static abstract class SystemServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    SystemServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.harbor.v2.SystemProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("SystemService");
    }
  }

  private static final class SystemServiceFileDescriptorSupplier
      extends SystemServiceBaseDescriptorSupplier {
    SystemServiceFileDescriptorSupplier() {}
  }

  private static final class SystemServiceMethodDescriptorSupplier
      extends SystemServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    SystemServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (SystemServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new SystemServiceFileDescriptorSupplier())
              .addMethod(getPingMethod())
              .addMethod(getGetHealthMethod())
              .addMethod(getGetSystemInfoMethod())
              .build();
        }
      }
    }
    return result;
  }
}
