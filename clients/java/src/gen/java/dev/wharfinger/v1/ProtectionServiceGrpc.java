package dev.wharfinger.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Keeps tags and artifacts from being changed. What it keeps is refused whole, by whichever door and
 * whoever asks, until the rule or the pin is taken away.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ProtectionServiceGrpc {

  private ProtectionServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "wharfinger.v1.ProtectionService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.ProtectionProto.ProtectTagsRequest,
      dev.wharfinger.v1.ProtectionProto.ProtectTagsResponse> getProtectTagsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ProtectTags",
      requestType = dev.wharfinger.v1.ProtectionProto.ProtectTagsRequest.class,
      responseType = dev.wharfinger.v1.ProtectionProto.ProtectTagsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.ProtectionProto.ProtectTagsRequest,
      dev.wharfinger.v1.ProtectionProto.ProtectTagsResponse> getProtectTagsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.ProtectionProto.ProtectTagsRequest, dev.wharfinger.v1.ProtectionProto.ProtectTagsResponse> getProtectTagsMethod;
    if ((getProtectTagsMethod = ProtectionServiceGrpc.getProtectTagsMethod) == null) {
      synchronized (ProtectionServiceGrpc.class) {
        if ((getProtectTagsMethod = ProtectionServiceGrpc.getProtectTagsMethod) == null) {
          ProtectionServiceGrpc.getProtectTagsMethod = getProtectTagsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.ProtectionProto.ProtectTagsRequest, dev.wharfinger.v1.ProtectionProto.ProtectTagsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ProtectTags"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ProtectionProto.ProtectTagsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ProtectionProto.ProtectTagsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProtectionServiceMethodDescriptorSupplier("ProtectTags"))
              .build();
        }
      }
    }
    return getProtectTagsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.ProtectionProto.ListTagRulesRequest,
      dev.wharfinger.v1.ProtectionProto.ListTagRulesResponse> getListTagRulesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTagRules",
      requestType = dev.wharfinger.v1.ProtectionProto.ListTagRulesRequest.class,
      responseType = dev.wharfinger.v1.ProtectionProto.ListTagRulesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.ProtectionProto.ListTagRulesRequest,
      dev.wharfinger.v1.ProtectionProto.ListTagRulesResponse> getListTagRulesMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.ProtectionProto.ListTagRulesRequest, dev.wharfinger.v1.ProtectionProto.ListTagRulesResponse> getListTagRulesMethod;
    if ((getListTagRulesMethod = ProtectionServiceGrpc.getListTagRulesMethod) == null) {
      synchronized (ProtectionServiceGrpc.class) {
        if ((getListTagRulesMethod = ProtectionServiceGrpc.getListTagRulesMethod) == null) {
          ProtectionServiceGrpc.getListTagRulesMethod = getListTagRulesMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.ProtectionProto.ListTagRulesRequest, dev.wharfinger.v1.ProtectionProto.ListTagRulesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTagRules"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ProtectionProto.ListTagRulesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ProtectionProto.ListTagRulesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProtectionServiceMethodDescriptorSupplier("ListTagRules"))
              .build();
        }
      }
    }
    return getListTagRulesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.ProtectionProto.UnprotectTagsRequest,
      dev.wharfinger.v1.ProtectionProto.UnprotectTagsResponse> getUnprotectTagsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UnprotectTags",
      requestType = dev.wharfinger.v1.ProtectionProto.UnprotectTagsRequest.class,
      responseType = dev.wharfinger.v1.ProtectionProto.UnprotectTagsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.ProtectionProto.UnprotectTagsRequest,
      dev.wharfinger.v1.ProtectionProto.UnprotectTagsResponse> getUnprotectTagsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.ProtectionProto.UnprotectTagsRequest, dev.wharfinger.v1.ProtectionProto.UnprotectTagsResponse> getUnprotectTagsMethod;
    if ((getUnprotectTagsMethod = ProtectionServiceGrpc.getUnprotectTagsMethod) == null) {
      synchronized (ProtectionServiceGrpc.class) {
        if ((getUnprotectTagsMethod = ProtectionServiceGrpc.getUnprotectTagsMethod) == null) {
          ProtectionServiceGrpc.getUnprotectTagsMethod = getUnprotectTagsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.ProtectionProto.UnprotectTagsRequest, dev.wharfinger.v1.ProtectionProto.UnprotectTagsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UnprotectTags"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ProtectionProto.UnprotectTagsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ProtectionProto.UnprotectTagsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProtectionServiceMethodDescriptorSupplier("UnprotectTags"))
              .build();
        }
      }
    }
    return getUnprotectTagsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.ProtectionProto.PinArtifactRequest,
      dev.wharfinger.v1.ProtectionProto.PinArtifactResponse> getPinArtifactMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PinArtifact",
      requestType = dev.wharfinger.v1.ProtectionProto.PinArtifactRequest.class,
      responseType = dev.wharfinger.v1.ProtectionProto.PinArtifactResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.ProtectionProto.PinArtifactRequest,
      dev.wharfinger.v1.ProtectionProto.PinArtifactResponse> getPinArtifactMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.ProtectionProto.PinArtifactRequest, dev.wharfinger.v1.ProtectionProto.PinArtifactResponse> getPinArtifactMethod;
    if ((getPinArtifactMethod = ProtectionServiceGrpc.getPinArtifactMethod) == null) {
      synchronized (ProtectionServiceGrpc.class) {
        if ((getPinArtifactMethod = ProtectionServiceGrpc.getPinArtifactMethod) == null) {
          ProtectionServiceGrpc.getPinArtifactMethod = getPinArtifactMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.ProtectionProto.PinArtifactRequest, dev.wharfinger.v1.ProtectionProto.PinArtifactResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PinArtifact"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ProtectionProto.PinArtifactRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ProtectionProto.PinArtifactResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProtectionServiceMethodDescriptorSupplier("PinArtifact"))
              .build();
        }
      }
    }
    return getPinArtifactMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.ProtectionProto.UnpinArtifactRequest,
      dev.wharfinger.v1.ProtectionProto.UnpinArtifactResponse> getUnpinArtifactMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UnpinArtifact",
      requestType = dev.wharfinger.v1.ProtectionProto.UnpinArtifactRequest.class,
      responseType = dev.wharfinger.v1.ProtectionProto.UnpinArtifactResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.ProtectionProto.UnpinArtifactRequest,
      dev.wharfinger.v1.ProtectionProto.UnpinArtifactResponse> getUnpinArtifactMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.ProtectionProto.UnpinArtifactRequest, dev.wharfinger.v1.ProtectionProto.UnpinArtifactResponse> getUnpinArtifactMethod;
    if ((getUnpinArtifactMethod = ProtectionServiceGrpc.getUnpinArtifactMethod) == null) {
      synchronized (ProtectionServiceGrpc.class) {
        if ((getUnpinArtifactMethod = ProtectionServiceGrpc.getUnpinArtifactMethod) == null) {
          ProtectionServiceGrpc.getUnpinArtifactMethod = getUnpinArtifactMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.ProtectionProto.UnpinArtifactRequest, dev.wharfinger.v1.ProtectionProto.UnpinArtifactResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UnpinArtifact"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ProtectionProto.UnpinArtifactRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ProtectionProto.UnpinArtifactResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProtectionServiceMethodDescriptorSupplier("UnpinArtifact"))
              .build();
        }
      }
    }
    return getUnpinArtifactMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.ProtectionProto.ListPinsRequest,
      dev.wharfinger.v1.ProtectionProto.ListPinsResponse> getListPinsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListPins",
      requestType = dev.wharfinger.v1.ProtectionProto.ListPinsRequest.class,
      responseType = dev.wharfinger.v1.ProtectionProto.ListPinsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.ProtectionProto.ListPinsRequest,
      dev.wharfinger.v1.ProtectionProto.ListPinsResponse> getListPinsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.ProtectionProto.ListPinsRequest, dev.wharfinger.v1.ProtectionProto.ListPinsResponse> getListPinsMethod;
    if ((getListPinsMethod = ProtectionServiceGrpc.getListPinsMethod) == null) {
      synchronized (ProtectionServiceGrpc.class) {
        if ((getListPinsMethod = ProtectionServiceGrpc.getListPinsMethod) == null) {
          ProtectionServiceGrpc.getListPinsMethod = getListPinsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.ProtectionProto.ListPinsRequest, dev.wharfinger.v1.ProtectionProto.ListPinsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListPins"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ProtectionProto.ListPinsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ProtectionProto.ListPinsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProtectionServiceMethodDescriptorSupplier("ListPins"))
              .build();
        }
      }
    }
    return getListPinsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ProtectionServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProtectionServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProtectionServiceStub>() {
        @java.lang.Override
        public ProtectionServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProtectionServiceStub(channel, callOptions);
        }
      };
    return ProtectionServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ProtectionServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProtectionServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProtectionServiceBlockingV2Stub>() {
        @java.lang.Override
        public ProtectionServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProtectionServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ProtectionServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ProtectionServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProtectionServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProtectionServiceBlockingStub>() {
        @java.lang.Override
        public ProtectionServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProtectionServiceBlockingStub(channel, callOptions);
        }
      };
    return ProtectionServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ProtectionServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProtectionServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProtectionServiceFutureStub>() {
        @java.lang.Override
        public ProtectionServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProtectionServiceFutureStub(channel, callOptions);
        }
      };
    return ProtectionServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Keeps tags and artifacts from being changed. What it keeps is refused whole, by whichever door and
   * whoever asks, until the rule or the pin is taken away.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Makes a rule for the tags that match a pattern, or changes the one of that pattern in that place.
     * For owners.
     * </pre>
     */
    default void protectTags(dev.wharfinger.v1.ProtectionProto.ProtectTagsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ProtectionProto.ProtectTagsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getProtectTagsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the rules of a namespace and of its repositories, in the order of their making. There are
     * at most 200.
     * </pre>
     */
    default void listTagRules(dev.wharfinger.v1.ProtectionProto.ListTagRulesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ProtectionProto.ListTagRulesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTagRulesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes a rule away. For owners.
     * </pre>
     */
    default void unprotectTags(dev.wharfinger.v1.ProtectionProto.UnprotectTagsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ProtectionProto.UnprotectTagsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUnprotectTagsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Pins an artifact, or says anew why: it cannot be deleted, and neither can its repository. For
     * maintainers.
     * </pre>
     */
    default void pinArtifact(dev.wharfinger.v1.ProtectionProto.PinArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ProtectionProto.PinArtifactResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPinArtifactMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes a pin away. For maintainers.
     * </pre>
     */
    default void unpinArtifact(dev.wharfinger.v1.ProtectionProto.UnpinArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ProtectionProto.UnpinArtifactResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUnpinArtifactMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the pins of a repository by digest.
     * </pre>
     */
    default void listPins(dev.wharfinger.v1.ProtectionProto.ListPinsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ProtectionProto.ListPinsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListPinsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ProtectionService.
   * <pre>
   * Keeps tags and artifacts from being changed. What it keeps is refused whole, by whichever door and
   * whoever asks, until the rule or the pin is taken away.
   * </pre>
   */
  public static abstract class ProtectionServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ProtectionServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ProtectionService.
   * <pre>
   * Keeps tags and artifacts from being changed. What it keeps is refused whole, by whichever door and
   * whoever asks, until the rule or the pin is taken away.
   * </pre>
   */
  public static final class ProtectionServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ProtectionServiceStub> {
    private ProtectionServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProtectionServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProtectionServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a rule for the tags that match a pattern, or changes the one of that pattern in that place.
     * For owners.
     * </pre>
     */
    public void protectTags(dev.wharfinger.v1.ProtectionProto.ProtectTagsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ProtectionProto.ProtectTagsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getProtectTagsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the rules of a namespace and of its repositories, in the order of their making. There are
     * at most 200.
     * </pre>
     */
    public void listTagRules(dev.wharfinger.v1.ProtectionProto.ListTagRulesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ProtectionProto.ListTagRulesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTagRulesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes a rule away. For owners.
     * </pre>
     */
    public void unprotectTags(dev.wharfinger.v1.ProtectionProto.UnprotectTagsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ProtectionProto.UnprotectTagsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUnprotectTagsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Pins an artifact, or says anew why: it cannot be deleted, and neither can its repository. For
     * maintainers.
     * </pre>
     */
    public void pinArtifact(dev.wharfinger.v1.ProtectionProto.PinArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ProtectionProto.PinArtifactResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPinArtifactMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes a pin away. For maintainers.
     * </pre>
     */
    public void unpinArtifact(dev.wharfinger.v1.ProtectionProto.UnpinArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ProtectionProto.UnpinArtifactResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUnpinArtifactMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the pins of a repository by digest.
     * </pre>
     */
    public void listPins(dev.wharfinger.v1.ProtectionProto.ListPinsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ProtectionProto.ListPinsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListPinsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ProtectionService.
   * <pre>
   * Keeps tags and artifacts from being changed. What it keeps is refused whole, by whichever door and
   * whoever asks, until the rule or the pin is taken away.
   * </pre>
   */
  public static final class ProtectionServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ProtectionServiceBlockingV2Stub> {
    private ProtectionServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProtectionServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProtectionServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a rule for the tags that match a pattern, or changes the one of that pattern in that place.
     * For owners.
     * </pre>
     */
    public dev.wharfinger.v1.ProtectionProto.ProtectTagsResponse protectTags(dev.wharfinger.v1.ProtectionProto.ProtectTagsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getProtectTagsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the rules of a namespace and of its repositories, in the order of their making. There are
     * at most 200.
     * </pre>
     */
    public dev.wharfinger.v1.ProtectionProto.ListTagRulesResponse listTagRules(dev.wharfinger.v1.ProtectionProto.ListTagRulesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTagRulesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a rule away. For owners.
     * </pre>
     */
    public dev.wharfinger.v1.ProtectionProto.UnprotectTagsResponse unprotectTags(dev.wharfinger.v1.ProtectionProto.UnprotectTagsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUnprotectTagsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Pins an artifact, or says anew why: it cannot be deleted, and neither can its repository. For
     * maintainers.
     * </pre>
     */
    public dev.wharfinger.v1.ProtectionProto.PinArtifactResponse pinArtifact(dev.wharfinger.v1.ProtectionProto.PinArtifactRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPinArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a pin away. For maintainers.
     * </pre>
     */
    public dev.wharfinger.v1.ProtectionProto.UnpinArtifactResponse unpinArtifact(dev.wharfinger.v1.ProtectionProto.UnpinArtifactRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUnpinArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the pins of a repository by digest.
     * </pre>
     */
    public dev.wharfinger.v1.ProtectionProto.ListPinsResponse listPins(dev.wharfinger.v1.ProtectionProto.ListPinsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListPinsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ProtectionService.
   * <pre>
   * Keeps tags and artifacts from being changed. What it keeps is refused whole, by whichever door and
   * whoever asks, until the rule or the pin is taken away.
   * </pre>
   */
  public static final class ProtectionServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ProtectionServiceBlockingStub> {
    private ProtectionServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProtectionServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProtectionServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a rule for the tags that match a pattern, or changes the one of that pattern in that place.
     * For owners.
     * </pre>
     */
    public dev.wharfinger.v1.ProtectionProto.ProtectTagsResponse protectTags(dev.wharfinger.v1.ProtectionProto.ProtectTagsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getProtectTagsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the rules of a namespace and of its repositories, in the order of their making. There are
     * at most 200.
     * </pre>
     */
    public dev.wharfinger.v1.ProtectionProto.ListTagRulesResponse listTagRules(dev.wharfinger.v1.ProtectionProto.ListTagRulesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTagRulesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a rule away. For owners.
     * </pre>
     */
    public dev.wharfinger.v1.ProtectionProto.UnprotectTagsResponse unprotectTags(dev.wharfinger.v1.ProtectionProto.UnprotectTagsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUnprotectTagsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Pins an artifact, or says anew why: it cannot be deleted, and neither can its repository. For
     * maintainers.
     * </pre>
     */
    public dev.wharfinger.v1.ProtectionProto.PinArtifactResponse pinArtifact(dev.wharfinger.v1.ProtectionProto.PinArtifactRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPinArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a pin away. For maintainers.
     * </pre>
     */
    public dev.wharfinger.v1.ProtectionProto.UnpinArtifactResponse unpinArtifact(dev.wharfinger.v1.ProtectionProto.UnpinArtifactRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUnpinArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the pins of a repository by digest.
     * </pre>
     */
    public dev.wharfinger.v1.ProtectionProto.ListPinsResponse listPins(dev.wharfinger.v1.ProtectionProto.ListPinsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListPinsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ProtectionService.
   * <pre>
   * Keeps tags and artifacts from being changed. What it keeps is refused whole, by whichever door and
   * whoever asks, until the rule or the pin is taken away.
   * </pre>
   */
  public static final class ProtectionServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ProtectionServiceFutureStub> {
    private ProtectionServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProtectionServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProtectionServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a rule for the tags that match a pattern, or changes the one of that pattern in that place.
     * For owners.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.ProtectionProto.ProtectTagsResponse> protectTags(
        dev.wharfinger.v1.ProtectionProto.ProtectTagsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getProtectTagsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the rules of a namespace and of its repositories, in the order of their making. There are
     * at most 200.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.ProtectionProto.ListTagRulesResponse> listTagRules(
        dev.wharfinger.v1.ProtectionProto.ListTagRulesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTagRulesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes a rule away. For owners.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.ProtectionProto.UnprotectTagsResponse> unprotectTags(
        dev.wharfinger.v1.ProtectionProto.UnprotectTagsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUnprotectTagsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Pins an artifact, or says anew why: it cannot be deleted, and neither can its repository. For
     * maintainers.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.ProtectionProto.PinArtifactResponse> pinArtifact(
        dev.wharfinger.v1.ProtectionProto.PinArtifactRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPinArtifactMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes a pin away. For maintainers.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.ProtectionProto.UnpinArtifactResponse> unpinArtifact(
        dev.wharfinger.v1.ProtectionProto.UnpinArtifactRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUnpinArtifactMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the pins of a repository by digest.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.ProtectionProto.ListPinsResponse> listPins(
        dev.wharfinger.v1.ProtectionProto.ListPinsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListPinsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_PROTECT_TAGS = 0;
  private static final int METHODID_LIST_TAG_RULES = 1;
  private static final int METHODID_UNPROTECT_TAGS = 2;
  private static final int METHODID_PIN_ARTIFACT = 3;
  private static final int METHODID_UNPIN_ARTIFACT = 4;
  private static final int METHODID_LIST_PINS = 5;

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
        case METHODID_PROTECT_TAGS:
          serviceImpl.protectTags((dev.wharfinger.v1.ProtectionProto.ProtectTagsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.ProtectionProto.ProtectTagsResponse>) responseObserver);
          break;
        case METHODID_LIST_TAG_RULES:
          serviceImpl.listTagRules((dev.wharfinger.v1.ProtectionProto.ListTagRulesRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.ProtectionProto.ListTagRulesResponse>) responseObserver);
          break;
        case METHODID_UNPROTECT_TAGS:
          serviceImpl.unprotectTags((dev.wharfinger.v1.ProtectionProto.UnprotectTagsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.ProtectionProto.UnprotectTagsResponse>) responseObserver);
          break;
        case METHODID_PIN_ARTIFACT:
          serviceImpl.pinArtifact((dev.wharfinger.v1.ProtectionProto.PinArtifactRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.ProtectionProto.PinArtifactResponse>) responseObserver);
          break;
        case METHODID_UNPIN_ARTIFACT:
          serviceImpl.unpinArtifact((dev.wharfinger.v1.ProtectionProto.UnpinArtifactRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.ProtectionProto.UnpinArtifactResponse>) responseObserver);
          break;
        case METHODID_LIST_PINS:
          serviceImpl.listPins((dev.wharfinger.v1.ProtectionProto.ListPinsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.ProtectionProto.ListPinsResponse>) responseObserver);
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
          getProtectTagsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.ProtectionProto.ProtectTagsRequest,
              dev.wharfinger.v1.ProtectionProto.ProtectTagsResponse>(
                service, METHODID_PROTECT_TAGS)))
        .addMethod(
          getListTagRulesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.ProtectionProto.ListTagRulesRequest,
              dev.wharfinger.v1.ProtectionProto.ListTagRulesResponse>(
                service, METHODID_LIST_TAG_RULES)))
        .addMethod(
          getUnprotectTagsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.ProtectionProto.UnprotectTagsRequest,
              dev.wharfinger.v1.ProtectionProto.UnprotectTagsResponse>(
                service, METHODID_UNPROTECT_TAGS)))
        .addMethod(
          getPinArtifactMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.ProtectionProto.PinArtifactRequest,
              dev.wharfinger.v1.ProtectionProto.PinArtifactResponse>(
                service, METHODID_PIN_ARTIFACT)))
        .addMethod(
          getUnpinArtifactMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.ProtectionProto.UnpinArtifactRequest,
              dev.wharfinger.v1.ProtectionProto.UnpinArtifactResponse>(
                service, METHODID_UNPIN_ARTIFACT)))
        .addMethod(
          getListPinsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.ProtectionProto.ListPinsRequest,
              dev.wharfinger.v1.ProtectionProto.ListPinsResponse>(
                service, METHODID_LIST_PINS)))
        .build();
  }

  private static abstract class ProtectionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ProtectionServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.v1.ProtectionProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ProtectionService");
    }
  }

  private static final class ProtectionServiceFileDescriptorSupplier
      extends ProtectionServiceBaseDescriptorSupplier {
    ProtectionServiceFileDescriptorSupplier() {}
  }

  private static final class ProtectionServiceMethodDescriptorSupplier
      extends ProtectionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ProtectionServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ProtectionServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ProtectionServiceFileDescriptorSupplier())
              .addMethod(getProtectTagsMethod())
              .addMethod(getListTagRulesMethod())
              .addMethod(getUnprotectTagsMethod())
              .addMethod(getPinArtifactMethod())
              .addMethod(getUnpinArtifactMethod())
              .addMethod(getListPinsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
