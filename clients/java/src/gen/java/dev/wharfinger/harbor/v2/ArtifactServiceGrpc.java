package dev.wharfinger.harbor.v2;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Reads, copies and deletes artifacts.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ArtifactServiceGrpc {

  private ArtifactServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "harbor.v2.ArtifactService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsRequest,
      dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsResponse> getListArtifactsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListArtifacts",
      requestType = dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsRequest.class,
      responseType = dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsRequest,
      dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsResponse> getListArtifactsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsRequest, dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsResponse> getListArtifactsMethod;
    if ((getListArtifactsMethod = ArtifactServiceGrpc.getListArtifactsMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getListArtifactsMethod = ArtifactServiceGrpc.getListArtifactsMethod) == null) {
          ArtifactServiceGrpc.getListArtifactsMethod = getListArtifactsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsRequest, dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListArtifacts"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("ListArtifacts"))
              .build();
        }
      }
    }
    return getListArtifactsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsRequest,
      dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsResponse> getListProjectArtifactsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListProjectArtifacts",
      requestType = dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsRequest.class,
      responseType = dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsRequest,
      dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsResponse> getListProjectArtifactsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsRequest, dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsResponse> getListProjectArtifactsMethod;
    if ((getListProjectArtifactsMethod = ArtifactServiceGrpc.getListProjectArtifactsMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getListProjectArtifactsMethod = ArtifactServiceGrpc.getListProjectArtifactsMethod) == null) {
          ArtifactServiceGrpc.getListProjectArtifactsMethod = getListProjectArtifactsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsRequest, dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListProjectArtifacts"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("ListProjectArtifacts"))
              .build();
        }
      }
    }
    return getListProjectArtifactsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactRequest,
      dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactResponse> getCopyArtifactMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CopyArtifact",
      requestType = dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactRequest.class,
      responseType = dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactRequest,
      dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactResponse> getCopyArtifactMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactRequest, dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactResponse> getCopyArtifactMethod;
    if ((getCopyArtifactMethod = ArtifactServiceGrpc.getCopyArtifactMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getCopyArtifactMethod = ArtifactServiceGrpc.getCopyArtifactMethod) == null) {
          ArtifactServiceGrpc.getCopyArtifactMethod = getCopyArtifactMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactRequest, dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CopyArtifact"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("CopyArtifact"))
              .build();
        }
      }
    }
    return getCopyArtifactMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactRequest,
      dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactResponse> getGetArtifactMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetArtifact",
      requestType = dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactRequest.class,
      responseType = dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactRequest,
      dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactResponse> getGetArtifactMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactRequest, dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactResponse> getGetArtifactMethod;
    if ((getGetArtifactMethod = ArtifactServiceGrpc.getGetArtifactMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getGetArtifactMethod = ArtifactServiceGrpc.getGetArtifactMethod) == null) {
          ArtifactServiceGrpc.getGetArtifactMethod = getGetArtifactMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactRequest, dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetArtifact"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("GetArtifact"))
              .build();
        }
      }
    }
    return getGetArtifactMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactRequest,
      dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactResponse> getDeleteArtifactMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteArtifact",
      requestType = dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactRequest.class,
      responseType = dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactRequest,
      dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactResponse> getDeleteArtifactMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactRequest, dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactResponse> getDeleteArtifactMethod;
    if ((getDeleteArtifactMethod = ArtifactServiceGrpc.getDeleteArtifactMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getDeleteArtifactMethod = ArtifactServiceGrpc.getDeleteArtifactMethod) == null) {
          ArtifactServiceGrpc.getDeleteArtifactMethod = getDeleteArtifactMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactRequest, dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteArtifact"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("DeleteArtifact"))
              .build();
        }
      }
    }
    return getDeleteArtifactMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesRequest,
      dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesResponse> getListAccessoriesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAccessories",
      requestType = dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesRequest.class,
      responseType = dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesRequest,
      dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesResponse> getListAccessoriesMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesRequest, dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesResponse> getListAccessoriesMethod;
    if ((getListAccessoriesMethod = ArtifactServiceGrpc.getListAccessoriesMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getListAccessoriesMethod = ArtifactServiceGrpc.getListAccessoriesMethod) == null) {
          ArtifactServiceGrpc.getListAccessoriesMethod = getListAccessoriesMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesRequest, dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAccessories"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("ListAccessories"))
              .build();
        }
      }
    }
    return getListAccessoriesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionRequest,
      dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionResponse> getGetAdditionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetAddition",
      requestType = dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionRequest.class,
      responseType = dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionRequest,
      dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionResponse> getGetAdditionMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionRequest, dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionResponse> getGetAdditionMethod;
    if ((getGetAdditionMethod = ArtifactServiceGrpc.getGetAdditionMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getGetAdditionMethod = ArtifactServiceGrpc.getGetAdditionMethod) == null) {
          ArtifactServiceGrpc.getGetAdditionMethod = getGetAdditionMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionRequest, dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetAddition"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("GetAddition"))
              .build();
        }
      }
    }
    return getGetAdditionMethod;
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
   * Reads, copies and deletes artifacts.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the artifacts of a repository, the latest first: without referrers, and without children of indexes that carry no
     * tag of their own. A repository that does not exist has none.
     * </pre>
     */
    default void listArtifacts(dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListArtifactsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the artifacts of all repositories of a project, the latest first.
     * </pre>
     */
    default void listProjectArtifacts(dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListProjectArtifactsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Copies an artifact of another repository, with all that it lists.
     * </pre>
     */
    default void copyArtifact(dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCopyArtifactMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads an artifact.
     * </pre>
     */
    default void getArtifact(dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetArtifactMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes an artifact with its tags, its referrers and the children that nothing else needs, also when it is named by a
     * tag. Fails with `FAILED_PRECONDITION` when an index lists it or one of its tags is immutable.
     * </pre>
     */
    default void deleteArtifact(dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteArtifactMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists what refers to an artifact.
     * </pre>
     */
    default void listAccessories(dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAccessoriesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads an addition of an artifact: `build_history` of an image.
     * </pre>
     */
    default void getAddition(dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetAdditionMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ArtifactService.
   * <pre>
   * Reads, copies and deletes artifacts.
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
   * Reads, copies and deletes artifacts.
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
     * Lists the artifacts of a repository, the latest first: without referrers, and without children of indexes that carry no
     * tag of their own. A repository that does not exist has none.
     * </pre>
     */
    public void listArtifacts(dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListArtifactsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the artifacts of all repositories of a project, the latest first.
     * </pre>
     */
    public void listProjectArtifacts(dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListProjectArtifactsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Copies an artifact of another repository, with all that it lists.
     * </pre>
     */
    public void copyArtifact(dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCopyArtifactMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads an artifact.
     * </pre>
     */
    public void getArtifact(dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetArtifactMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes an artifact with its tags, its referrers and the children that nothing else needs, also when it is named by a
     * tag. Fails with `FAILED_PRECONDITION` when an index lists it or one of its tags is immutable.
     * </pre>
     */
    public void deleteArtifact(dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteArtifactMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists what refers to an artifact.
     * </pre>
     */
    public void listAccessories(dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAccessoriesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads an addition of an artifact: `build_history` of an image.
     * </pre>
     */
    public void getAddition(dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetAdditionMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ArtifactService.
   * <pre>
   * Reads, copies and deletes artifacts.
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
     * Lists the artifacts of a repository, the latest first: without referrers, and without children of indexes that carry no
     * tag of their own. A repository that does not exist has none.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsResponse listArtifacts(dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListArtifactsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the artifacts of all repositories of a project, the latest first.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsResponse listProjectArtifacts(dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListProjectArtifactsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Copies an artifact of another repository, with all that it lists.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactResponse copyArtifact(dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCopyArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads an artifact.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactResponse getArtifact(dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an artifact with its tags, its referrers and the children that nothing else needs, also when it is named by a
     * tag. Fails with `FAILED_PRECONDITION` when an index lists it or one of its tags is immutable.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactResponse deleteArtifact(dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists what refers to an artifact.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesResponse listAccessories(dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAccessoriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads an addition of an artifact: `build_history` of an image.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionResponse getAddition(dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetAdditionMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ArtifactService.
   * <pre>
   * Reads, copies and deletes artifacts.
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
     * Lists the artifacts of a repository, the latest first: without referrers, and without children of indexes that carry no
     * tag of their own. A repository that does not exist has none.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsResponse listArtifacts(dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListArtifactsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the artifacts of all repositories of a project, the latest first.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsResponse listProjectArtifacts(dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListProjectArtifactsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Copies an artifact of another repository, with all that it lists.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactResponse copyArtifact(dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCopyArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads an artifact.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactResponse getArtifact(dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an artifact with its tags, its referrers and the children that nothing else needs, also when it is named by a
     * tag. Fails with `FAILED_PRECONDITION` when an index lists it or one of its tags is immutable.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactResponse deleteArtifact(dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists what refers to an artifact.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesResponse listAccessories(dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAccessoriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads an addition of an artifact: `build_history` of an image.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionResponse getAddition(dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetAdditionMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ArtifactService.
   * <pre>
   * Reads, copies and deletes artifacts.
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
     * Lists the artifacts of a repository, the latest first: without referrers, and without children of indexes that carry no
     * tag of their own. A repository that does not exist has none.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsResponse> listArtifacts(
        dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListArtifactsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the artifacts of all repositories of a project, the latest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsResponse> listProjectArtifacts(
        dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListProjectArtifactsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Copies an artifact of another repository, with all that it lists.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactResponse> copyArtifact(
        dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCopyArtifactMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads an artifact.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactResponse> getArtifact(
        dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetArtifactMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes an artifact with its tags, its referrers and the children that nothing else needs, also when it is named by a
     * tag. Fails with `FAILED_PRECONDITION` when an index lists it or one of its tags is immutable.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactResponse> deleteArtifact(
        dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteArtifactMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists what refers to an artifact.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesResponse> listAccessories(
        dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAccessoriesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads an addition of an artifact: `build_history` of an image.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionResponse> getAddition(
        dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetAdditionMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_ARTIFACTS = 0;
  private static final int METHODID_LIST_PROJECT_ARTIFACTS = 1;
  private static final int METHODID_COPY_ARTIFACT = 2;
  private static final int METHODID_GET_ARTIFACT = 3;
  private static final int METHODID_DELETE_ARTIFACT = 4;
  private static final int METHODID_LIST_ACCESSORIES = 5;
  private static final int METHODID_GET_ADDITION = 6;

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
          serviceImpl.listArtifacts((dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsResponse>) responseObserver);
          break;
        case METHODID_LIST_PROJECT_ARTIFACTS:
          serviceImpl.listProjectArtifacts((dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsResponse>) responseObserver);
          break;
        case METHODID_COPY_ARTIFACT:
          serviceImpl.copyArtifact((dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactResponse>) responseObserver);
          break;
        case METHODID_GET_ARTIFACT:
          serviceImpl.getArtifact((dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactResponse>) responseObserver);
          break;
        case METHODID_DELETE_ARTIFACT:
          serviceImpl.deleteArtifact((dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactResponse>) responseObserver);
          break;
        case METHODID_LIST_ACCESSORIES:
          serviceImpl.listAccessories((dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesResponse>) responseObserver);
          break;
        case METHODID_GET_ADDITION:
          serviceImpl.getAddition((dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionResponse>) responseObserver);
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
              dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsRequest,
              dev.wharfinger.harbor.v2.ArtifactProto.ListArtifactsResponse>(
                service, METHODID_LIST_ARTIFACTS)))
        .addMethod(
          getListProjectArtifactsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsRequest,
              dev.wharfinger.harbor.v2.ArtifactProto.ListProjectArtifactsResponse>(
                service, METHODID_LIST_PROJECT_ARTIFACTS)))
        .addMethod(
          getCopyArtifactMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactRequest,
              dev.wharfinger.harbor.v2.ArtifactProto.CopyArtifactResponse>(
                service, METHODID_COPY_ARTIFACT)))
        .addMethod(
          getGetArtifactMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactRequest,
              dev.wharfinger.harbor.v2.ArtifactProto.GetArtifactResponse>(
                service, METHODID_GET_ARTIFACT)))
        .addMethod(
          getDeleteArtifactMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactRequest,
              dev.wharfinger.harbor.v2.ArtifactProto.DeleteArtifactResponse>(
                service, METHODID_DELETE_ARTIFACT)))
        .addMethod(
          getListAccessoriesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesRequest,
              dev.wharfinger.harbor.v2.ArtifactProto.ListAccessoriesResponse>(
                service, METHODID_LIST_ACCESSORIES)))
        .addMethod(
          getGetAdditionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionRequest,
              dev.wharfinger.harbor.v2.ArtifactProto.GetAdditionResponse>(
                service, METHODID_GET_ADDITION)))
        .build();
  }

  private static abstract class ArtifactServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ArtifactServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.harbor.v2.ArtifactProto.getDescriptor();
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
              .addMethod(getListProjectArtifactsMethod())
              .addMethod(getCopyArtifactMethod())
              .addMethod(getGetArtifactMethod())
              .addMethod(getDeleteArtifactMethod())
              .addMethod(getListAccessoriesMethod())
              .addMethod(getGetAdditionMethod())
              .build();
        }
      }
    }
    return result;
  }
}
