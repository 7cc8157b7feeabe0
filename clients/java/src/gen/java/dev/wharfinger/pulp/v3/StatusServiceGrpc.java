package dev.wharfinger.pulp.v3;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Describes the server.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class StatusServiceGrpc {

  private StatusServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "pulp.v3.StatusService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.StatusProto.GetStatusRequest,
      dev.wharfinger.pulp.v3.StatusProto.GetStatusResponse> getGetStatusMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetStatus",
      requestType = dev.wharfinger.pulp.v3.StatusProto.GetStatusRequest.class,
      responseType = dev.wharfinger.pulp.v3.StatusProto.GetStatusResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.StatusProto.GetStatusRequest,
      dev.wharfinger.pulp.v3.StatusProto.GetStatusResponse> getGetStatusMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.StatusProto.GetStatusRequest, dev.wharfinger.pulp.v3.StatusProto.GetStatusResponse> getGetStatusMethod;
    if ((getGetStatusMethod = StatusServiceGrpc.getGetStatusMethod) == null) {
      synchronized (StatusServiceGrpc.class) {
        if ((getGetStatusMethod = StatusServiceGrpc.getGetStatusMethod) == null) {
          StatusServiceGrpc.getGetStatusMethod = getGetStatusMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.StatusProto.GetStatusRequest, dev.wharfinger.pulp.v3.StatusProto.GetStatusResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetStatus"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.StatusProto.GetStatusRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.StatusProto.GetStatusResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StatusServiceMethodDescriptorSupplier("GetStatus"))
              .build();
        }
      }
    }
    return getGetStatusMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.StatusProto.GetApiRequest,
      dev.wharfinger.pulp.v3.StatusProto.GetApiResponse> getGetApiMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetApi",
      requestType = dev.wharfinger.pulp.v3.StatusProto.GetApiRequest.class,
      responseType = dev.wharfinger.pulp.v3.StatusProto.GetApiResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.StatusProto.GetApiRequest,
      dev.wharfinger.pulp.v3.StatusProto.GetApiResponse> getGetApiMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.StatusProto.GetApiRequest, dev.wharfinger.pulp.v3.StatusProto.GetApiResponse> getGetApiMethod;
    if ((getGetApiMethod = StatusServiceGrpc.getGetApiMethod) == null) {
      synchronized (StatusServiceGrpc.class) {
        if ((getGetApiMethod = StatusServiceGrpc.getGetApiMethod) == null) {
          StatusServiceGrpc.getGetApiMethod = getGetApiMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.StatusProto.GetApiRequest, dev.wharfinger.pulp.v3.StatusProto.GetApiResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetApi"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.StatusProto.GetApiRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.StatusProto.GetApiResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StatusServiceMethodDescriptorSupplier("GetApi"))
              .build();
        }
      }
    }
    return getGetApiMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static StatusServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StatusServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StatusServiceStub>() {
        @java.lang.Override
        public StatusServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StatusServiceStub(channel, callOptions);
        }
      };
    return StatusServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static StatusServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StatusServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StatusServiceBlockingV2Stub>() {
        @java.lang.Override
        public StatusServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StatusServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return StatusServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static StatusServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StatusServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StatusServiceBlockingStub>() {
        @java.lang.Override
        public StatusServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StatusServiceBlockingStub(channel, callOptions);
        }
      };
    return StatusServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static StatusServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StatusServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StatusServiceFutureStub>() {
        @java.lang.Override
        public StatusServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StatusServiceFutureStub(channel, callOptions);
        }
      };
    return StatusServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Describes the server.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Says what runs, in which version.
     * </pre>
     */
    default void getStatus(dev.wharfinger.pulp.v3.StatusProto.GetStatusRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.StatusProto.GetStatusResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetStatusMethod(), responseObserver);
    }

    /**
     * <pre>
     * Describes the API in OpenAPI, as clients that work from it need it.
     * </pre>
     */
    default void getApi(dev.wharfinger.pulp.v3.StatusProto.GetApiRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.StatusProto.GetApiResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetApiMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service StatusService.
   * <pre>
   * Describes the server.
   * </pre>
   */
  public static abstract class StatusServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return StatusServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service StatusService.
   * <pre>
   * Describes the server.
   * </pre>
   */
  public static final class StatusServiceStub
      extends io.grpc.stub.AbstractAsyncStub<StatusServiceStub> {
    private StatusServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StatusServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StatusServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Says what runs, in which version.
     * </pre>
     */
    public void getStatus(dev.wharfinger.pulp.v3.StatusProto.GetStatusRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.StatusProto.GetStatusResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetStatusMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Describes the API in OpenAPI, as clients that work from it need it.
     * </pre>
     */
    public void getApi(dev.wharfinger.pulp.v3.StatusProto.GetApiRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.StatusProto.GetApiResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetApiMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service StatusService.
   * <pre>
   * Describes the server.
   * </pre>
   */
  public static final class StatusServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<StatusServiceBlockingV2Stub> {
    private StatusServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StatusServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StatusServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Says what runs, in which version.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.StatusProto.GetStatusResponse getStatus(dev.wharfinger.pulp.v3.StatusProto.GetStatusRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Describes the API in OpenAPI, as clients that work from it need it.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.StatusProto.GetApiResponse getApi(dev.wharfinger.pulp.v3.StatusProto.GetApiRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetApiMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service StatusService.
   * <pre>
   * Describes the server.
   * </pre>
   */
  public static final class StatusServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<StatusServiceBlockingStub> {
    private StatusServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StatusServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StatusServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Says what runs, in which version.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.StatusProto.GetStatusResponse getStatus(dev.wharfinger.pulp.v3.StatusProto.GetStatusRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetStatusMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Describes the API in OpenAPI, as clients that work from it need it.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.StatusProto.GetApiResponse getApi(dev.wharfinger.pulp.v3.StatusProto.GetApiRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetApiMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service StatusService.
   * <pre>
   * Describes the server.
   * </pre>
   */
  public static final class StatusServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<StatusServiceFutureStub> {
    private StatusServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StatusServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StatusServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Says what runs, in which version.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.StatusProto.GetStatusResponse> getStatus(
        dev.wharfinger.pulp.v3.StatusProto.GetStatusRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetStatusMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Describes the API in OpenAPI, as clients that work from it need it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.StatusProto.GetApiResponse> getApi(
        dev.wharfinger.pulp.v3.StatusProto.GetApiRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetApiMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_STATUS = 0;
  private static final int METHODID_GET_API = 1;

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
        case METHODID_GET_STATUS:
          serviceImpl.getStatus((dev.wharfinger.pulp.v3.StatusProto.GetStatusRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.StatusProto.GetStatusResponse>) responseObserver);
          break;
        case METHODID_GET_API:
          serviceImpl.getApi((dev.wharfinger.pulp.v3.StatusProto.GetApiRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.StatusProto.GetApiResponse>) responseObserver);
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
          getGetStatusMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.StatusProto.GetStatusRequest,
              dev.wharfinger.pulp.v3.StatusProto.GetStatusResponse>(
                service, METHODID_GET_STATUS)))
        .addMethod(
          getGetApiMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.StatusProto.GetApiRequest,
              dev.wharfinger.pulp.v3.StatusProto.GetApiResponse>(
                service, METHODID_GET_API)))
        .build();
  }

  private static abstract class StatusServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    StatusServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.pulp.v3.StatusProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("StatusService");
    }
  }

  private static final class StatusServiceFileDescriptorSupplier
      extends StatusServiceBaseDescriptorSupplier {
    StatusServiceFileDescriptorSupplier() {}
  }

  private static final class StatusServiceMethodDescriptorSupplier
      extends StatusServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    StatusServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (StatusServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new StatusServiceFileDescriptorSupplier())
              .addMethod(getGetStatusMethod())
              .addMethod(getGetApiMethod())
              .build();
        }
      }
    }
    return result;
  }
}
