package dev.wharfinger.harbor.v2;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Starts, stops and shows garbage collections.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class GarbageCollectionServiceGrpc {

  private GarbageCollectionServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "harbor.v2.GarbageCollectionService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsRequest,
      dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsResponse> getListGarbageCollectionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListGarbageCollections",
      requestType = dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsRequest.class,
      responseType = dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsRequest,
      dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsResponse> getListGarbageCollectionsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsRequest, dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsResponse> getListGarbageCollectionsMethod;
    if ((getListGarbageCollectionsMethod = GarbageCollectionServiceGrpc.getListGarbageCollectionsMethod) == null) {
      synchronized (GarbageCollectionServiceGrpc.class) {
        if ((getListGarbageCollectionsMethod = GarbageCollectionServiceGrpc.getListGarbageCollectionsMethod) == null) {
          GarbageCollectionServiceGrpc.getListGarbageCollectionsMethod = getListGarbageCollectionsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsRequest, dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListGarbageCollections"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GarbageCollectionServiceMethodDescriptorSupplier("ListGarbageCollections"))
              .build();
        }
      }
    }
    return getListGarbageCollectionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionRequest,
      dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionResponse> getGetGarbageCollectionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetGarbageCollection",
      requestType = dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionRequest.class,
      responseType = dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionRequest,
      dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionResponse> getGetGarbageCollectionMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionRequest, dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionResponse> getGetGarbageCollectionMethod;
    if ((getGetGarbageCollectionMethod = GarbageCollectionServiceGrpc.getGetGarbageCollectionMethod) == null) {
      synchronized (GarbageCollectionServiceGrpc.class) {
        if ((getGetGarbageCollectionMethod = GarbageCollectionServiceGrpc.getGetGarbageCollectionMethod) == null) {
          GarbageCollectionServiceGrpc.getGetGarbageCollectionMethod = getGetGarbageCollectionMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionRequest, dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetGarbageCollection"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GarbageCollectionServiceMethodDescriptorSupplier("GetGarbageCollection"))
              .build();
        }
      }
    }
    return getGetGarbageCollectionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionRequest,
      dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionResponse> getStopGarbageCollectionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StopGarbageCollection",
      requestType = dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionRequest.class,
      responseType = dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionRequest,
      dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionResponse> getStopGarbageCollectionMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionRequest, dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionResponse> getStopGarbageCollectionMethod;
    if ((getStopGarbageCollectionMethod = GarbageCollectionServiceGrpc.getStopGarbageCollectionMethod) == null) {
      synchronized (GarbageCollectionServiceGrpc.class) {
        if ((getStopGarbageCollectionMethod = GarbageCollectionServiceGrpc.getStopGarbageCollectionMethod) == null) {
          GarbageCollectionServiceGrpc.getStopGarbageCollectionMethod = getStopGarbageCollectionMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionRequest, dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StopGarbageCollection"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GarbageCollectionServiceMethodDescriptorSupplier("StopGarbageCollection"))
              .build();
        }
      }
    }
    return getStopGarbageCollectionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogRequest,
      dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogResponse> getGetGarbageCollectionLogMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetGarbageCollectionLog",
      requestType = dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogRequest.class,
      responseType = dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogRequest,
      dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogResponse> getGetGarbageCollectionLogMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogRequest, dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogResponse> getGetGarbageCollectionLogMethod;
    if ((getGetGarbageCollectionLogMethod = GarbageCollectionServiceGrpc.getGetGarbageCollectionLogMethod) == null) {
      synchronized (GarbageCollectionServiceGrpc.class) {
        if ((getGetGarbageCollectionLogMethod = GarbageCollectionServiceGrpc.getGetGarbageCollectionLogMethod) == null) {
          GarbageCollectionServiceGrpc.getGetGarbageCollectionLogMethod = getGetGarbageCollectionLogMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogRequest, dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetGarbageCollectionLog"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GarbageCollectionServiceMethodDescriptorSupplier("GetGarbageCollectionLog"))
              .build();
        }
      }
    }
    return getGetGarbageCollectionLogMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleRequest,
      dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleResponse> getGetGarbageCollectionScheduleMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetGarbageCollectionSchedule",
      requestType = dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleRequest.class,
      responseType = dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleRequest,
      dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleResponse> getGetGarbageCollectionScheduleMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleRequest, dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleResponse> getGetGarbageCollectionScheduleMethod;
    if ((getGetGarbageCollectionScheduleMethod = GarbageCollectionServiceGrpc.getGetGarbageCollectionScheduleMethod) == null) {
      synchronized (GarbageCollectionServiceGrpc.class) {
        if ((getGetGarbageCollectionScheduleMethod = GarbageCollectionServiceGrpc.getGetGarbageCollectionScheduleMethod) == null) {
          GarbageCollectionServiceGrpc.getGetGarbageCollectionScheduleMethod = getGetGarbageCollectionScheduleMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleRequest, dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetGarbageCollectionSchedule"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GarbageCollectionServiceMethodDescriptorSupplier("GetGarbageCollectionSchedule"))
              .build();
        }
      }
    }
    return getGetGarbageCollectionScheduleMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleRequest,
      dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleResponse> getCreateGarbageCollectionScheduleMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateGarbageCollectionSchedule",
      requestType = dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleRequest.class,
      responseType = dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleRequest,
      dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleResponse> getCreateGarbageCollectionScheduleMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleRequest, dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleResponse> getCreateGarbageCollectionScheduleMethod;
    if ((getCreateGarbageCollectionScheduleMethod = GarbageCollectionServiceGrpc.getCreateGarbageCollectionScheduleMethod) == null) {
      synchronized (GarbageCollectionServiceGrpc.class) {
        if ((getCreateGarbageCollectionScheduleMethod = GarbageCollectionServiceGrpc.getCreateGarbageCollectionScheduleMethod) == null) {
          GarbageCollectionServiceGrpc.getCreateGarbageCollectionScheduleMethod = getCreateGarbageCollectionScheduleMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleRequest, dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateGarbageCollectionSchedule"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GarbageCollectionServiceMethodDescriptorSupplier("CreateGarbageCollectionSchedule"))
              .build();
        }
      }
    }
    return getCreateGarbageCollectionScheduleMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleRequest,
      dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleResponse> getUpdateGarbageCollectionScheduleMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateGarbageCollectionSchedule",
      requestType = dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleRequest.class,
      responseType = dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleRequest,
      dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleResponse> getUpdateGarbageCollectionScheduleMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleRequest, dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleResponse> getUpdateGarbageCollectionScheduleMethod;
    if ((getUpdateGarbageCollectionScheduleMethod = GarbageCollectionServiceGrpc.getUpdateGarbageCollectionScheduleMethod) == null) {
      synchronized (GarbageCollectionServiceGrpc.class) {
        if ((getUpdateGarbageCollectionScheduleMethod = GarbageCollectionServiceGrpc.getUpdateGarbageCollectionScheduleMethod) == null) {
          GarbageCollectionServiceGrpc.getUpdateGarbageCollectionScheduleMethod = getUpdateGarbageCollectionScheduleMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleRequest, dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateGarbageCollectionSchedule"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GarbageCollectionServiceMethodDescriptorSupplier("UpdateGarbageCollectionSchedule"))
              .build();
        }
      }
    }
    return getUpdateGarbageCollectionScheduleMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static GarbageCollectionServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GarbageCollectionServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GarbageCollectionServiceStub>() {
        @java.lang.Override
        public GarbageCollectionServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GarbageCollectionServiceStub(channel, callOptions);
        }
      };
    return GarbageCollectionServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static GarbageCollectionServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GarbageCollectionServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GarbageCollectionServiceBlockingV2Stub>() {
        @java.lang.Override
        public GarbageCollectionServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GarbageCollectionServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return GarbageCollectionServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static GarbageCollectionServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GarbageCollectionServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GarbageCollectionServiceBlockingStub>() {
        @java.lang.Override
        public GarbageCollectionServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GarbageCollectionServiceBlockingStub(channel, callOptions);
        }
      };
    return GarbageCollectionServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static GarbageCollectionServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GarbageCollectionServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GarbageCollectionServiceFutureStub>() {
        @java.lang.Override
        public GarbageCollectionServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GarbageCollectionServiceFutureStub(channel, callOptions);
        }
      };
    return GarbageCollectionServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Starts, stops and shows garbage collections.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists garbage collections, the latest first.
     * </pre>
     */
    default void listGarbageCollections(dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListGarbageCollectionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a garbage collection.
     * </pre>
     */
    default void getGarbageCollection(dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetGarbageCollectionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Stops a garbage collection.
     * </pre>
     */
    default void stopGarbageCollection(dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStopGarbageCollectionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads what a garbage collection did, as text.
     * </pre>
     */
    default void getGarbageCollectionLog(dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetGarbageCollectionLogMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the schedule. There is none: the background clears up all the time.
     * </pre>
     */
    default void getGarbageCollectionSchedule(dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetGarbageCollectionScheduleMethod(), responseObserver);
    }

    /**
     * <pre>
     * Starts a garbage collection at once: the schedule must be `Manual`.
     * </pre>
     */
    default void createGarbageCollectionSchedule(dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateGarbageCollectionScheduleMethod(), responseObserver);
    }

    /**
     * <pre>
     * Starts a garbage collection at once, or takes the schedule `None`, which there is already.
     * </pre>
     */
    default void updateGarbageCollectionSchedule(dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateGarbageCollectionScheduleMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service GarbageCollectionService.
   * <pre>
   * Starts, stops and shows garbage collections.
   * </pre>
   */
  public static abstract class GarbageCollectionServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return GarbageCollectionServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service GarbageCollectionService.
   * <pre>
   * Starts, stops and shows garbage collections.
   * </pre>
   */
  public static final class GarbageCollectionServiceStub
      extends io.grpc.stub.AbstractAsyncStub<GarbageCollectionServiceStub> {
    private GarbageCollectionServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GarbageCollectionServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GarbageCollectionServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists garbage collections, the latest first.
     * </pre>
     */
    public void listGarbageCollections(dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListGarbageCollectionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a garbage collection.
     * </pre>
     */
    public void getGarbageCollection(dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetGarbageCollectionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Stops a garbage collection.
     * </pre>
     */
    public void stopGarbageCollection(dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getStopGarbageCollectionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads what a garbage collection did, as text.
     * </pre>
     */
    public void getGarbageCollectionLog(dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetGarbageCollectionLogMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the schedule. There is none: the background clears up all the time.
     * </pre>
     */
    public void getGarbageCollectionSchedule(dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetGarbageCollectionScheduleMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Starts a garbage collection at once: the schedule must be `Manual`.
     * </pre>
     */
    public void createGarbageCollectionSchedule(dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateGarbageCollectionScheduleMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Starts a garbage collection at once, or takes the schedule `None`, which there is already.
     * </pre>
     */
    public void updateGarbageCollectionSchedule(dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateGarbageCollectionScheduleMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service GarbageCollectionService.
   * <pre>
   * Starts, stops and shows garbage collections.
   * </pre>
   */
  public static final class GarbageCollectionServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<GarbageCollectionServiceBlockingV2Stub> {
    private GarbageCollectionServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GarbageCollectionServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GarbageCollectionServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists garbage collections, the latest first.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsResponse listGarbageCollections(dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListGarbageCollectionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a garbage collection.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionResponse getGarbageCollection(dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetGarbageCollectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Stops a garbage collection.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionResponse stopGarbageCollection(dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getStopGarbageCollectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads what a garbage collection did, as text.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogResponse getGarbageCollectionLog(dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetGarbageCollectionLogMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the schedule. There is none: the background clears up all the time.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleResponse getGarbageCollectionSchedule(dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetGarbageCollectionScheduleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Starts a garbage collection at once: the schedule must be `Manual`.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleResponse createGarbageCollectionSchedule(dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateGarbageCollectionScheduleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Starts a garbage collection at once, or takes the schedule `None`, which there is already.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleResponse updateGarbageCollectionSchedule(dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateGarbageCollectionScheduleMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service GarbageCollectionService.
   * <pre>
   * Starts, stops and shows garbage collections.
   * </pre>
   */
  public static final class GarbageCollectionServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<GarbageCollectionServiceBlockingStub> {
    private GarbageCollectionServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GarbageCollectionServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GarbageCollectionServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists garbage collections, the latest first.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsResponse listGarbageCollections(dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListGarbageCollectionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a garbage collection.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionResponse getGarbageCollection(dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetGarbageCollectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Stops a garbage collection.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionResponse stopGarbageCollection(dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getStopGarbageCollectionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads what a garbage collection did, as text.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogResponse getGarbageCollectionLog(dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetGarbageCollectionLogMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the schedule. There is none: the background clears up all the time.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleResponse getGarbageCollectionSchedule(dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetGarbageCollectionScheduleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Starts a garbage collection at once: the schedule must be `Manual`.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleResponse createGarbageCollectionSchedule(dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateGarbageCollectionScheduleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Starts a garbage collection at once, or takes the schedule `None`, which there is already.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleResponse updateGarbageCollectionSchedule(dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateGarbageCollectionScheduleMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service GarbageCollectionService.
   * <pre>
   * Starts, stops and shows garbage collections.
   * </pre>
   */
  public static final class GarbageCollectionServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<GarbageCollectionServiceFutureStub> {
    private GarbageCollectionServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GarbageCollectionServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GarbageCollectionServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists garbage collections, the latest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsResponse> listGarbageCollections(
        dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListGarbageCollectionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a garbage collection.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionResponse> getGarbageCollection(
        dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetGarbageCollectionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Stops a garbage collection.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionResponse> stopGarbageCollection(
        dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getStopGarbageCollectionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads what a garbage collection did, as text.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogResponse> getGarbageCollectionLog(
        dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetGarbageCollectionLogMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the schedule. There is none: the background clears up all the time.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleResponse> getGarbageCollectionSchedule(
        dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetGarbageCollectionScheduleMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Starts a garbage collection at once: the schedule must be `Manual`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleResponse> createGarbageCollectionSchedule(
        dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateGarbageCollectionScheduleMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Starts a garbage collection at once, or takes the schedule `None`, which there is already.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleResponse> updateGarbageCollectionSchedule(
        dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateGarbageCollectionScheduleMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_GARBAGE_COLLECTIONS = 0;
  private static final int METHODID_GET_GARBAGE_COLLECTION = 1;
  private static final int METHODID_STOP_GARBAGE_COLLECTION = 2;
  private static final int METHODID_GET_GARBAGE_COLLECTION_LOG = 3;
  private static final int METHODID_GET_GARBAGE_COLLECTION_SCHEDULE = 4;
  private static final int METHODID_CREATE_GARBAGE_COLLECTION_SCHEDULE = 5;
  private static final int METHODID_UPDATE_GARBAGE_COLLECTION_SCHEDULE = 6;

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
        case METHODID_LIST_GARBAGE_COLLECTIONS:
          serviceImpl.listGarbageCollections((dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsResponse>) responseObserver);
          break;
        case METHODID_GET_GARBAGE_COLLECTION:
          serviceImpl.getGarbageCollection((dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionResponse>) responseObserver);
          break;
        case METHODID_STOP_GARBAGE_COLLECTION:
          serviceImpl.stopGarbageCollection((dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionResponse>) responseObserver);
          break;
        case METHODID_GET_GARBAGE_COLLECTION_LOG:
          serviceImpl.getGarbageCollectionLog((dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogResponse>) responseObserver);
          break;
        case METHODID_GET_GARBAGE_COLLECTION_SCHEDULE:
          serviceImpl.getGarbageCollectionSchedule((dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleResponse>) responseObserver);
          break;
        case METHODID_CREATE_GARBAGE_COLLECTION_SCHEDULE:
          serviceImpl.createGarbageCollectionSchedule((dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleResponse>) responseObserver);
          break;
        case METHODID_UPDATE_GARBAGE_COLLECTION_SCHEDULE:
          serviceImpl.updateGarbageCollectionSchedule((dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleResponse>) responseObserver);
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
          getListGarbageCollectionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsRequest,
              dev.wharfinger.harbor.v2.GcProto.ListGarbageCollectionsResponse>(
                service, METHODID_LIST_GARBAGE_COLLECTIONS)))
        .addMethod(
          getGetGarbageCollectionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionRequest,
              dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionResponse>(
                service, METHODID_GET_GARBAGE_COLLECTION)))
        .addMethod(
          getStopGarbageCollectionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionRequest,
              dev.wharfinger.harbor.v2.GcProto.StopGarbageCollectionResponse>(
                service, METHODID_STOP_GARBAGE_COLLECTION)))
        .addMethod(
          getGetGarbageCollectionLogMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogRequest,
              dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionLogResponse>(
                service, METHODID_GET_GARBAGE_COLLECTION_LOG)))
        .addMethod(
          getGetGarbageCollectionScheduleMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleRequest,
              dev.wharfinger.harbor.v2.GcProto.GetGarbageCollectionScheduleResponse>(
                service, METHODID_GET_GARBAGE_COLLECTION_SCHEDULE)))
        .addMethod(
          getCreateGarbageCollectionScheduleMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleRequest,
              dev.wharfinger.harbor.v2.GcProto.CreateGarbageCollectionScheduleResponse>(
                service, METHODID_CREATE_GARBAGE_COLLECTION_SCHEDULE)))
        .addMethod(
          getUpdateGarbageCollectionScheduleMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleRequest,
              dev.wharfinger.harbor.v2.GcProto.UpdateGarbageCollectionScheduleResponse>(
                service, METHODID_UPDATE_GARBAGE_COLLECTION_SCHEDULE)))
        .build();
  }

  private static abstract class GarbageCollectionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    GarbageCollectionServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.harbor.v2.GcProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("GarbageCollectionService");
    }
  }

  private static final class GarbageCollectionServiceFileDescriptorSupplier
      extends GarbageCollectionServiceBaseDescriptorSupplier {
    GarbageCollectionServiceFileDescriptorSupplier() {}
  }

  private static final class GarbageCollectionServiceMethodDescriptorSupplier
      extends GarbageCollectionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    GarbageCollectionServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (GarbageCollectionServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new GarbageCollectionServiceFileDescriptorSupplier())
              .addMethod(getListGarbageCollectionsMethod())
              .addMethod(getGetGarbageCollectionMethod())
              .addMethod(getStopGarbageCollectionMethod())
              .addMethod(getGetGarbageCollectionLogMethod())
              .addMethod(getGetGarbageCollectionScheduleMethod())
              .addMethod(getCreateGarbageCollectionScheduleMethod())
              .addMethod(getUpdateGarbageCollectionScheduleMethod())
              .build();
        }
      }
    }
    return result;
  }
}
