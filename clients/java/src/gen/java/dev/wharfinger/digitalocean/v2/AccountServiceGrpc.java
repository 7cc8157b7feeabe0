package dev.wharfinger.digitalocean.v2;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Tells what can be chosen, and hands out docker's configuration.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AccountServiceGrpc {

  private AccountServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "digitalocean.v2.AccountService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsRequest,
      dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsResponse> getGetOptionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetOptions",
      requestType = dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsRequest,
      dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsResponse> getGetOptionsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsRequest, dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsResponse> getGetOptionsMethod;
    if ((getGetOptionsMethod = AccountServiceGrpc.getGetOptionsMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getGetOptionsMethod = AccountServiceGrpc.getGetOptionsMethod) == null) {
          AccountServiceGrpc.getGetOptionsMethod = getGetOptionsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsRequest, dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetOptions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("GetOptions"))
              .build();
        }
      }
    }
    return getGetOptionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionRequest,
      dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionResponse> getGetSubscriptionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetSubscription",
      requestType = dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionRequest,
      dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionResponse> getGetSubscriptionMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionRequest, dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionResponse> getGetSubscriptionMethod;
    if ((getGetSubscriptionMethod = AccountServiceGrpc.getGetSubscriptionMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getGetSubscriptionMethod = AccountServiceGrpc.getGetSubscriptionMethod) == null) {
          AccountServiceGrpc.getGetSubscriptionMethod = getGetSubscriptionMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionRequest, dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetSubscription"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("GetSubscription"))
              .build();
        }
      }
    }
    return getGetSubscriptionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionRequest,
      dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionResponse> getUpdateSubscriptionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateSubscription",
      requestType = dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionRequest,
      dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionResponse> getUpdateSubscriptionMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionRequest, dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionResponse> getUpdateSubscriptionMethod;
    if ((getUpdateSubscriptionMethod = AccountServiceGrpc.getUpdateSubscriptionMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getUpdateSubscriptionMethod = AccountServiceGrpc.getUpdateSubscriptionMethod) == null) {
          AccountServiceGrpc.getUpdateSubscriptionMethod = getUpdateSubscriptionMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionRequest, dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateSubscription"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("UpdateSubscription"))
              .build();
        }
      }
    }
    return getUpdateSubscriptionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsRequest,
      dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsResponse> getGetDockerCredentialsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetDockerCredentials",
      requestType = dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsRequest,
      dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsResponse> getGetDockerCredentialsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsRequest, dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsResponse> getGetDockerCredentialsMethod;
    if ((getGetDockerCredentialsMethod = AccountServiceGrpc.getGetDockerCredentialsMethod) == null) {
      synchronized (AccountServiceGrpc.class) {
        if ((getGetDockerCredentialsMethod = AccountServiceGrpc.getGetDockerCredentialsMethod) == null) {
          AccountServiceGrpc.getGetDockerCredentialsMethod = getGetDockerCredentialsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsRequest, dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetDockerCredentials"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccountServiceMethodDescriptorSupplier("GetDockerCredentials"))
              .build();
        }
      }
    }
    return getGetDockerCredentialsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AccountServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccountServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccountServiceStub>() {
        @java.lang.Override
        public AccountServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccountServiceStub(channel, callOptions);
        }
      };
    return AccountServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AccountServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccountServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccountServiceBlockingV2Stub>() {
        @java.lang.Override
        public AccountServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccountServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AccountServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AccountServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccountServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccountServiceBlockingStub>() {
        @java.lang.Override
        public AccountServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccountServiceBlockingStub(channel, callOptions);
        }
      };
    return AccountServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AccountServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccountServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccountServiceFutureStub>() {
        @java.lang.Override
        public AccountServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccountServiceFutureStub(channel, callOptions);
        }
      };
    return AccountServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Tells what can be chosen, and hands out docker's configuration.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists regions and subscription tiers.
     * </pre>
     */
    default void getOptions(dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetOptionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the subscription. There is one, and it costs nothing.
     * </pre>
     */
    default void getSubscription(dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetSubscriptionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Chooses a tier. Fails with `FAILED_PRECONDITION` for every known tier but the one there is.
     * </pre>
     */
    default void updateSubscription(dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateSubscriptionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes a configuration with which docker can push and pull here.
     * </pre>
     */
    default void getDockerCredentials(dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetDockerCredentialsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AccountService.
   * <pre>
   * Tells what can be chosen, and hands out docker's configuration.
   * </pre>
   */
  public static abstract class AccountServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AccountServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AccountService.
   * <pre>
   * Tells what can be chosen, and hands out docker's configuration.
   * </pre>
   */
  public static final class AccountServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AccountServiceStub> {
    private AccountServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccountServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccountServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists regions and subscription tiers.
     * </pre>
     */
    public void getOptions(dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetOptionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the subscription. There is one, and it costs nothing.
     * </pre>
     */
    public void getSubscription(dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetSubscriptionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Chooses a tier. Fails with `FAILED_PRECONDITION` for every known tier but the one there is.
     * </pre>
     */
    public void updateSubscription(dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateSubscriptionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes a configuration with which docker can push and pull here.
     * </pre>
     */
    public void getDockerCredentials(dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetDockerCredentialsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AccountService.
   * <pre>
   * Tells what can be chosen, and hands out docker's configuration.
   * </pre>
   */
  public static final class AccountServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AccountServiceBlockingV2Stub> {
    private AccountServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccountServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccountServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists regions and subscription tiers.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsResponse getOptions(dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetOptionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the subscription. There is one, and it costs nothing.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionResponse getSubscription(dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetSubscriptionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Chooses a tier. Fails with `FAILED_PRECONDITION` for every known tier but the one there is.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionResponse updateSubscription(dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateSubscriptionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a configuration with which docker can push and pull here.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsResponse getDockerCredentials(dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetDockerCredentialsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AccountService.
   * <pre>
   * Tells what can be chosen, and hands out docker's configuration.
   * </pre>
   */
  public static final class AccountServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AccountServiceBlockingStub> {
    private AccountServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccountServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccountServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists regions and subscription tiers.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsResponse getOptions(dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetOptionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the subscription. There is one, and it costs nothing.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionResponse getSubscription(dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetSubscriptionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Chooses a tier. Fails with `FAILED_PRECONDITION` for every known tier but the one there is.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionResponse updateSubscription(dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateSubscriptionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a configuration with which docker can push and pull here.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsResponse getDockerCredentials(dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetDockerCredentialsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AccountService.
   * <pre>
   * Tells what can be chosen, and hands out docker's configuration.
   * </pre>
   */
  public static final class AccountServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AccountServiceFutureStub> {
    private AccountServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccountServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccountServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists regions and subscription tiers.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsResponse> getOptions(
        dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetOptionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the subscription. There is one, and it costs nothing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionResponse> getSubscription(
        dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetSubscriptionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Chooses a tier. Fails with `FAILED_PRECONDITION` for every known tier but the one there is.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionResponse> updateSubscription(
        dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateSubscriptionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes a configuration with which docker can push and pull here.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsResponse> getDockerCredentials(
        dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetDockerCredentialsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_OPTIONS = 0;
  private static final int METHODID_GET_SUBSCRIPTION = 1;
  private static final int METHODID_UPDATE_SUBSCRIPTION = 2;
  private static final int METHODID_GET_DOCKER_CREDENTIALS = 3;

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
        case METHODID_GET_OPTIONS:
          serviceImpl.getOptions((dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsResponse>) responseObserver);
          break;
        case METHODID_GET_SUBSCRIPTION:
          serviceImpl.getSubscription((dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionResponse>) responseObserver);
          break;
        case METHODID_UPDATE_SUBSCRIPTION:
          serviceImpl.updateSubscription((dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionResponse>) responseObserver);
          break;
        case METHODID_GET_DOCKER_CREDENTIALS:
          serviceImpl.getDockerCredentials((dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsResponse>) responseObserver);
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
          getGetOptionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsRequest,
              dev.wharfinger.digitalocean.v2.AccountProto.GetOptionsResponse>(
                service, METHODID_GET_OPTIONS)))
        .addMethod(
          getGetSubscriptionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionRequest,
              dev.wharfinger.digitalocean.v2.AccountProto.GetSubscriptionResponse>(
                service, METHODID_GET_SUBSCRIPTION)))
        .addMethod(
          getUpdateSubscriptionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionRequest,
              dev.wharfinger.digitalocean.v2.AccountProto.UpdateSubscriptionResponse>(
                service, METHODID_UPDATE_SUBSCRIPTION)))
        .addMethod(
          getGetDockerCredentialsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsRequest,
              dev.wharfinger.digitalocean.v2.AccountProto.GetDockerCredentialsResponse>(
                service, METHODID_GET_DOCKER_CREDENTIALS)))
        .build();
  }

  private static abstract class AccountServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AccountServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.digitalocean.v2.AccountProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AccountService");
    }
  }

  private static final class AccountServiceFileDescriptorSupplier
      extends AccountServiceBaseDescriptorSupplier {
    AccountServiceFileDescriptorSupplier() {}
  }

  private static final class AccountServiceMethodDescriptorSupplier
      extends AccountServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AccountServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (AccountServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AccountServiceFileDescriptorSupplier())
              .addMethod(getGetOptionsMethod())
              .addMethod(getGetSubscriptionMethod())
              .addMethod(getUpdateSubscriptionMethod())
              .addMethod(getGetDockerCredentialsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
