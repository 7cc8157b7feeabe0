package dev.wharfinger.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Pushes, reads, deletes and restores artifacts.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ArtifactServiceGrpc {

  private ArtifactServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "wharfinger.v1.ArtifactService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.PutArtifactRequest,
      dev.wharfinger.v1.ArtifactProto.PutArtifactResponse> getPutArtifactMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PutArtifact",
      requestType = dev.wharfinger.v1.ArtifactProto.PutArtifactRequest.class,
      responseType = dev.wharfinger.v1.ArtifactProto.PutArtifactResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.PutArtifactRequest,
      dev.wharfinger.v1.ArtifactProto.PutArtifactResponse> getPutArtifactMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.PutArtifactRequest, dev.wharfinger.v1.ArtifactProto.PutArtifactResponse> getPutArtifactMethod;
    if ((getPutArtifactMethod = ArtifactServiceGrpc.getPutArtifactMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getPutArtifactMethod = ArtifactServiceGrpc.getPutArtifactMethod) == null) {
          ArtifactServiceGrpc.getPutArtifactMethod = getPutArtifactMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.ArtifactProto.PutArtifactRequest, dev.wharfinger.v1.ArtifactProto.PutArtifactResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PutArtifact"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ArtifactProto.PutArtifactRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ArtifactProto.PutArtifactResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("PutArtifact"))
              .build();
        }
      }
    }
    return getPutArtifactMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.GetArtifactRequest,
      dev.wharfinger.v1.ArtifactProto.GetArtifactResponse> getGetArtifactMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetArtifact",
      requestType = dev.wharfinger.v1.ArtifactProto.GetArtifactRequest.class,
      responseType = dev.wharfinger.v1.ArtifactProto.GetArtifactResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.GetArtifactRequest,
      dev.wharfinger.v1.ArtifactProto.GetArtifactResponse> getGetArtifactMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.GetArtifactRequest, dev.wharfinger.v1.ArtifactProto.GetArtifactResponse> getGetArtifactMethod;
    if ((getGetArtifactMethod = ArtifactServiceGrpc.getGetArtifactMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getGetArtifactMethod = ArtifactServiceGrpc.getGetArtifactMethod) == null) {
          ArtifactServiceGrpc.getGetArtifactMethod = getGetArtifactMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.ArtifactProto.GetArtifactRequest, dev.wharfinger.v1.ArtifactProto.GetArtifactResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetArtifact"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ArtifactProto.GetArtifactRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ArtifactProto.GetArtifactResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("GetArtifact"))
              .build();
        }
      }
    }
    return getGetArtifactMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.ListArtifactsRequest,
      dev.wharfinger.v1.ArtifactProto.ListArtifactsResponse> getListArtifactsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListArtifacts",
      requestType = dev.wharfinger.v1.ArtifactProto.ListArtifactsRequest.class,
      responseType = dev.wharfinger.v1.ArtifactProto.ListArtifactsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.ListArtifactsRequest,
      dev.wharfinger.v1.ArtifactProto.ListArtifactsResponse> getListArtifactsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.ListArtifactsRequest, dev.wharfinger.v1.ArtifactProto.ListArtifactsResponse> getListArtifactsMethod;
    if ((getListArtifactsMethod = ArtifactServiceGrpc.getListArtifactsMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getListArtifactsMethod = ArtifactServiceGrpc.getListArtifactsMethod) == null) {
          ArtifactServiceGrpc.getListArtifactsMethod = getListArtifactsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.ArtifactProto.ListArtifactsRequest, dev.wharfinger.v1.ArtifactProto.ListArtifactsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListArtifacts"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ArtifactProto.ListArtifactsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ArtifactProto.ListArtifactsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("ListArtifacts"))
              .build();
        }
      }
    }
    return getListArtifactsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.DeleteArtifactRequest,
      dev.wharfinger.v1.ArtifactProto.DeleteArtifactResponse> getDeleteArtifactMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteArtifact",
      requestType = dev.wharfinger.v1.ArtifactProto.DeleteArtifactRequest.class,
      responseType = dev.wharfinger.v1.ArtifactProto.DeleteArtifactResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.DeleteArtifactRequest,
      dev.wharfinger.v1.ArtifactProto.DeleteArtifactResponse> getDeleteArtifactMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.DeleteArtifactRequest, dev.wharfinger.v1.ArtifactProto.DeleteArtifactResponse> getDeleteArtifactMethod;
    if ((getDeleteArtifactMethod = ArtifactServiceGrpc.getDeleteArtifactMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getDeleteArtifactMethod = ArtifactServiceGrpc.getDeleteArtifactMethod) == null) {
          ArtifactServiceGrpc.getDeleteArtifactMethod = getDeleteArtifactMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.ArtifactProto.DeleteArtifactRequest, dev.wharfinger.v1.ArtifactProto.DeleteArtifactResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteArtifact"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ArtifactProto.DeleteArtifactRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ArtifactProto.DeleteArtifactResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("DeleteArtifact"))
              .build();
        }
      }
    }
    return getDeleteArtifactMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsRequest,
      dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsResponse> getBatchDeleteArtifactsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchDeleteArtifacts",
      requestType = dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsRequest.class,
      responseType = dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsRequest,
      dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsResponse> getBatchDeleteArtifactsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsRequest, dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsResponse> getBatchDeleteArtifactsMethod;
    if ((getBatchDeleteArtifactsMethod = ArtifactServiceGrpc.getBatchDeleteArtifactsMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getBatchDeleteArtifactsMethod = ArtifactServiceGrpc.getBatchDeleteArtifactsMethod) == null) {
          ArtifactServiceGrpc.getBatchDeleteArtifactsMethod = getBatchDeleteArtifactsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsRequest, dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchDeleteArtifacts"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("BatchDeleteArtifacts"))
              .build();
        }
      }
    }
    return getBatchDeleteArtifactsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.UndeleteArtifactRequest,
      dev.wharfinger.v1.ArtifactProto.UndeleteArtifactResponse> getUndeleteArtifactMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UndeleteArtifact",
      requestType = dev.wharfinger.v1.ArtifactProto.UndeleteArtifactRequest.class,
      responseType = dev.wharfinger.v1.ArtifactProto.UndeleteArtifactResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.UndeleteArtifactRequest,
      dev.wharfinger.v1.ArtifactProto.UndeleteArtifactResponse> getUndeleteArtifactMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.UndeleteArtifactRequest, dev.wharfinger.v1.ArtifactProto.UndeleteArtifactResponse> getUndeleteArtifactMethod;
    if ((getUndeleteArtifactMethod = ArtifactServiceGrpc.getUndeleteArtifactMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getUndeleteArtifactMethod = ArtifactServiceGrpc.getUndeleteArtifactMethod) == null) {
          ArtifactServiceGrpc.getUndeleteArtifactMethod = getUndeleteArtifactMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.ArtifactProto.UndeleteArtifactRequest, dev.wharfinger.v1.ArtifactProto.UndeleteArtifactResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UndeleteArtifact"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ArtifactProto.UndeleteArtifactRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ArtifactProto.UndeleteArtifactResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("UndeleteArtifact"))
              .build();
        }
      }
    }
    return getUndeleteArtifactMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.ListReferrersRequest,
      dev.wharfinger.v1.ArtifactProto.ListReferrersResponse> getListReferrersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListReferrers",
      requestType = dev.wharfinger.v1.ArtifactProto.ListReferrersRequest.class,
      responseType = dev.wharfinger.v1.ArtifactProto.ListReferrersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.ListReferrersRequest,
      dev.wharfinger.v1.ArtifactProto.ListReferrersResponse> getListReferrersMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.ArtifactProto.ListReferrersRequest, dev.wharfinger.v1.ArtifactProto.ListReferrersResponse> getListReferrersMethod;
    if ((getListReferrersMethod = ArtifactServiceGrpc.getListReferrersMethod) == null) {
      synchronized (ArtifactServiceGrpc.class) {
        if ((getListReferrersMethod = ArtifactServiceGrpc.getListReferrersMethod) == null) {
          ArtifactServiceGrpc.getListReferrersMethod = getListReferrersMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.ArtifactProto.ListReferrersRequest, dev.wharfinger.v1.ArtifactProto.ListReferrersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListReferrers"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ArtifactProto.ListReferrersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.ArtifactProto.ListReferrersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ArtifactServiceMethodDescriptorSupplier("ListReferrers"))
              .build();
        }
      }
    }
    return getListReferrersMethod;
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
   * Pushes, reads, deletes and restores artifacts.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Stores a manifest whose blobs are visible in the repository and whose children live in it, and
     * points tags to it. The digest is computed. A digest that lies in the trash comes back.
     * </pre>
     */
    default void putArtifact(dev.wharfinger.v1.ArtifactProto.PutArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.PutArtifactResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPutArtifactMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads an artifact by digest or by tag.
     * </pre>
     */
    default void getArtifact(dev.wharfinger.v1.ArtifactProto.GetArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.GetArtifactResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetArtifactMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the artifacts of a repository, newest first: those that are live, those of a version, or
     * those in the trash.
     * </pre>
     */
    default void listArtifacts(dev.wharfinger.v1.ArtifactProto.ListArtifactsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.ListArtifactsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListArtifactsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes an artifact with its tags, its referrers and the children that nothing else needs.
     * With `validate_only` it answers the same plan and writes nothing.
     * </pre>
     */
    default void deleteArtifact(dev.wharfinger.v1.ArtifactProto.DeleteArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.DeleteArtifactResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteArtifactMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes several artifacts of one repository in one transaction: all or none. Parents and
     * children may be named in any order.
     * </pre>
     */
    default void batchDeleteArtifacts(dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchDeleteArtifactsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Restores an artifact from the trash, with its children and with the tags and referrers that
     * went in the same deletion. Fails with `TAG_ALREADY_EXISTS` when a tag name was taken in the
     * meantime, unless `skip_taken_tags` is set.
     * </pre>
     */
    default void undeleteArtifact(dev.wharfinger.v1.ArtifactProto.UndeleteArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.UndeleteArtifactResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUndeleteArtifactMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the artifacts whose `subject` is the digest. The subject itself need not exist.
     * </pre>
     */
    default void listReferrers(dev.wharfinger.v1.ArtifactProto.ListReferrersRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.ListReferrersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListReferrersMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ArtifactService.
   * <pre>
   * Pushes, reads, deletes and restores artifacts.
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
   * Pushes, reads, deletes and restores artifacts.
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
     * Stores a manifest whose blobs are visible in the repository and whose children live in it, and
     * points tags to it. The digest is computed. A digest that lies in the trash comes back.
     * </pre>
     */
    public void putArtifact(dev.wharfinger.v1.ArtifactProto.PutArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.PutArtifactResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPutArtifactMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads an artifact by digest or by tag.
     * </pre>
     */
    public void getArtifact(dev.wharfinger.v1.ArtifactProto.GetArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.GetArtifactResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetArtifactMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the artifacts of a repository, newest first: those that are live, those of a version, or
     * those in the trash.
     * </pre>
     */
    public void listArtifacts(dev.wharfinger.v1.ArtifactProto.ListArtifactsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.ListArtifactsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListArtifactsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes an artifact with its tags, its referrers and the children that nothing else needs.
     * With `validate_only` it answers the same plan and writes nothing.
     * </pre>
     */
    public void deleteArtifact(dev.wharfinger.v1.ArtifactProto.DeleteArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.DeleteArtifactResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteArtifactMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes several artifacts of one repository in one transaction: all or none. Parents and
     * children may be named in any order.
     * </pre>
     */
    public void batchDeleteArtifacts(dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchDeleteArtifactsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Restores an artifact from the trash, with its children and with the tags and referrers that
     * went in the same deletion. Fails with `TAG_ALREADY_EXISTS` when a tag name was taken in the
     * meantime, unless `skip_taken_tags` is set.
     * </pre>
     */
    public void undeleteArtifact(dev.wharfinger.v1.ArtifactProto.UndeleteArtifactRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.UndeleteArtifactResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUndeleteArtifactMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the artifacts whose `subject` is the digest. The subject itself need not exist.
     * </pre>
     */
    public void listReferrers(dev.wharfinger.v1.ArtifactProto.ListReferrersRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.ListReferrersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListReferrersMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ArtifactService.
   * <pre>
   * Pushes, reads, deletes and restores artifacts.
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
     * Stores a manifest whose blobs are visible in the repository and whose children live in it, and
     * points tags to it. The digest is computed. A digest that lies in the trash comes back.
     * </pre>
     */
    public dev.wharfinger.v1.ArtifactProto.PutArtifactResponse putArtifact(dev.wharfinger.v1.ArtifactProto.PutArtifactRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPutArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads an artifact by digest or by tag.
     * </pre>
     */
    public dev.wharfinger.v1.ArtifactProto.GetArtifactResponse getArtifact(dev.wharfinger.v1.ArtifactProto.GetArtifactRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the artifacts of a repository, newest first: those that are live, those of a version, or
     * those in the trash.
     * </pre>
     */
    public dev.wharfinger.v1.ArtifactProto.ListArtifactsResponse listArtifacts(dev.wharfinger.v1.ArtifactProto.ListArtifactsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListArtifactsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an artifact with its tags, its referrers and the children that nothing else needs.
     * With `validate_only` it answers the same plan and writes nothing.
     * </pre>
     */
    public dev.wharfinger.v1.ArtifactProto.DeleteArtifactResponse deleteArtifact(dev.wharfinger.v1.ArtifactProto.DeleteArtifactRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes several artifacts of one repository in one transaction: all or none. Parents and
     * children may be named in any order.
     * </pre>
     */
    public dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsResponse batchDeleteArtifacts(dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchDeleteArtifactsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores an artifact from the trash, with its children and with the tags and referrers that
     * went in the same deletion. Fails with `TAG_ALREADY_EXISTS` when a tag name was taken in the
     * meantime, unless `skip_taken_tags` is set.
     * </pre>
     */
    public dev.wharfinger.v1.ArtifactProto.UndeleteArtifactResponse undeleteArtifact(dev.wharfinger.v1.ArtifactProto.UndeleteArtifactRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUndeleteArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the artifacts whose `subject` is the digest. The subject itself need not exist.
     * </pre>
     */
    public dev.wharfinger.v1.ArtifactProto.ListReferrersResponse listReferrers(dev.wharfinger.v1.ArtifactProto.ListReferrersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListReferrersMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ArtifactService.
   * <pre>
   * Pushes, reads, deletes and restores artifacts.
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
     * Stores a manifest whose blobs are visible in the repository and whose children live in it, and
     * points tags to it. The digest is computed. A digest that lies in the trash comes back.
     * </pre>
     */
    public dev.wharfinger.v1.ArtifactProto.PutArtifactResponse putArtifact(dev.wharfinger.v1.ArtifactProto.PutArtifactRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPutArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads an artifact by digest or by tag.
     * </pre>
     */
    public dev.wharfinger.v1.ArtifactProto.GetArtifactResponse getArtifact(dev.wharfinger.v1.ArtifactProto.GetArtifactRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the artifacts of a repository, newest first: those that are live, those of a version, or
     * those in the trash.
     * </pre>
     */
    public dev.wharfinger.v1.ArtifactProto.ListArtifactsResponse listArtifacts(dev.wharfinger.v1.ArtifactProto.ListArtifactsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListArtifactsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an artifact with its tags, its referrers and the children that nothing else needs.
     * With `validate_only` it answers the same plan and writes nothing.
     * </pre>
     */
    public dev.wharfinger.v1.ArtifactProto.DeleteArtifactResponse deleteArtifact(dev.wharfinger.v1.ArtifactProto.DeleteArtifactRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes several artifacts of one repository in one transaction: all or none. Parents and
     * children may be named in any order.
     * </pre>
     */
    public dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsResponse batchDeleteArtifacts(dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchDeleteArtifactsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores an artifact from the trash, with its children and with the tags and referrers that
     * went in the same deletion. Fails with `TAG_ALREADY_EXISTS` when a tag name was taken in the
     * meantime, unless `skip_taken_tags` is set.
     * </pre>
     */
    public dev.wharfinger.v1.ArtifactProto.UndeleteArtifactResponse undeleteArtifact(dev.wharfinger.v1.ArtifactProto.UndeleteArtifactRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUndeleteArtifactMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the artifacts whose `subject` is the digest. The subject itself need not exist.
     * </pre>
     */
    public dev.wharfinger.v1.ArtifactProto.ListReferrersResponse listReferrers(dev.wharfinger.v1.ArtifactProto.ListReferrersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListReferrersMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ArtifactService.
   * <pre>
   * Pushes, reads, deletes and restores artifacts.
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
     * Stores a manifest whose blobs are visible in the repository and whose children live in it, and
     * points tags to it. The digest is computed. A digest that lies in the trash comes back.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.ArtifactProto.PutArtifactResponse> putArtifact(
        dev.wharfinger.v1.ArtifactProto.PutArtifactRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPutArtifactMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads an artifact by digest or by tag.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.ArtifactProto.GetArtifactResponse> getArtifact(
        dev.wharfinger.v1.ArtifactProto.GetArtifactRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetArtifactMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the artifacts of a repository, newest first: those that are live, those of a version, or
     * those in the trash.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.ArtifactProto.ListArtifactsResponse> listArtifacts(
        dev.wharfinger.v1.ArtifactProto.ListArtifactsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListArtifactsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes an artifact with its tags, its referrers and the children that nothing else needs.
     * With `validate_only` it answers the same plan and writes nothing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.ArtifactProto.DeleteArtifactResponse> deleteArtifact(
        dev.wharfinger.v1.ArtifactProto.DeleteArtifactRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteArtifactMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes several artifacts of one repository in one transaction: all or none. Parents and
     * children may be named in any order.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsResponse> batchDeleteArtifacts(
        dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchDeleteArtifactsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Restores an artifact from the trash, with its children and with the tags and referrers that
     * went in the same deletion. Fails with `TAG_ALREADY_EXISTS` when a tag name was taken in the
     * meantime, unless `skip_taken_tags` is set.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.ArtifactProto.UndeleteArtifactResponse> undeleteArtifact(
        dev.wharfinger.v1.ArtifactProto.UndeleteArtifactRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUndeleteArtifactMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the artifacts whose `subject` is the digest. The subject itself need not exist.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.ArtifactProto.ListReferrersResponse> listReferrers(
        dev.wharfinger.v1.ArtifactProto.ListReferrersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListReferrersMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_PUT_ARTIFACT = 0;
  private static final int METHODID_GET_ARTIFACT = 1;
  private static final int METHODID_LIST_ARTIFACTS = 2;
  private static final int METHODID_DELETE_ARTIFACT = 3;
  private static final int METHODID_BATCH_DELETE_ARTIFACTS = 4;
  private static final int METHODID_UNDELETE_ARTIFACT = 5;
  private static final int METHODID_LIST_REFERRERS = 6;

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
        case METHODID_PUT_ARTIFACT:
          serviceImpl.putArtifact((dev.wharfinger.v1.ArtifactProto.PutArtifactRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.PutArtifactResponse>) responseObserver);
          break;
        case METHODID_GET_ARTIFACT:
          serviceImpl.getArtifact((dev.wharfinger.v1.ArtifactProto.GetArtifactRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.GetArtifactResponse>) responseObserver);
          break;
        case METHODID_LIST_ARTIFACTS:
          serviceImpl.listArtifacts((dev.wharfinger.v1.ArtifactProto.ListArtifactsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.ListArtifactsResponse>) responseObserver);
          break;
        case METHODID_DELETE_ARTIFACT:
          serviceImpl.deleteArtifact((dev.wharfinger.v1.ArtifactProto.DeleteArtifactRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.DeleteArtifactResponse>) responseObserver);
          break;
        case METHODID_BATCH_DELETE_ARTIFACTS:
          serviceImpl.batchDeleteArtifacts((dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsResponse>) responseObserver);
          break;
        case METHODID_UNDELETE_ARTIFACT:
          serviceImpl.undeleteArtifact((dev.wharfinger.v1.ArtifactProto.UndeleteArtifactRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.UndeleteArtifactResponse>) responseObserver);
          break;
        case METHODID_LIST_REFERRERS:
          serviceImpl.listReferrers((dev.wharfinger.v1.ArtifactProto.ListReferrersRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.ArtifactProto.ListReferrersResponse>) responseObserver);
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
          getPutArtifactMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.ArtifactProto.PutArtifactRequest,
              dev.wharfinger.v1.ArtifactProto.PutArtifactResponse>(
                service, METHODID_PUT_ARTIFACT)))
        .addMethod(
          getGetArtifactMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.ArtifactProto.GetArtifactRequest,
              dev.wharfinger.v1.ArtifactProto.GetArtifactResponse>(
                service, METHODID_GET_ARTIFACT)))
        .addMethod(
          getListArtifactsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.ArtifactProto.ListArtifactsRequest,
              dev.wharfinger.v1.ArtifactProto.ListArtifactsResponse>(
                service, METHODID_LIST_ARTIFACTS)))
        .addMethod(
          getDeleteArtifactMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.ArtifactProto.DeleteArtifactRequest,
              dev.wharfinger.v1.ArtifactProto.DeleteArtifactResponse>(
                service, METHODID_DELETE_ARTIFACT)))
        .addMethod(
          getBatchDeleteArtifactsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsRequest,
              dev.wharfinger.v1.ArtifactProto.BatchDeleteArtifactsResponse>(
                service, METHODID_BATCH_DELETE_ARTIFACTS)))
        .addMethod(
          getUndeleteArtifactMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.ArtifactProto.UndeleteArtifactRequest,
              dev.wharfinger.v1.ArtifactProto.UndeleteArtifactResponse>(
                service, METHODID_UNDELETE_ARTIFACT)))
        .addMethod(
          getListReferrersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.ArtifactProto.ListReferrersRequest,
              dev.wharfinger.v1.ArtifactProto.ListReferrersResponse>(
                service, METHODID_LIST_REFERRERS)))
        .build();
  }

  private static abstract class ArtifactServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ArtifactServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.v1.ArtifactProto.getDescriptor();
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
              .addMethod(getPutArtifactMethod())
              .addMethod(getGetArtifactMethod())
              .addMethod(getListArtifactsMethod())
              .addMethod(getDeleteArtifactMethod())
              .addMethod(getBatchDeleteArtifactsMethod())
              .addMethod(getUndeleteArtifactMethod())
              .addMethod(getListReferrersMethod())
              .build();
        }
      }
    }
    return result;
  }
}
