package dev.wharfinger.pulp.v3;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Creates, reads, changes and deletes distributions.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class DistributionServiceGrpc {

  private DistributionServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "pulp.v3.DistributionService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsRequest,
      dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsResponse> getListDistributionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListDistributions",
      requestType = dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsRequest.class,
      responseType = dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsRequest,
      dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsResponse> getListDistributionsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsRequest, dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsResponse> getListDistributionsMethod;
    if ((getListDistributionsMethod = DistributionServiceGrpc.getListDistributionsMethod) == null) {
      synchronized (DistributionServiceGrpc.class) {
        if ((getListDistributionsMethod = DistributionServiceGrpc.getListDistributionsMethod) == null) {
          DistributionServiceGrpc.getListDistributionsMethod = getListDistributionsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsRequest, dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListDistributions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DistributionServiceMethodDescriptorSupplier("ListDistributions"))
              .build();
        }
      }
    }
    return getListDistributionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionRequest,
      dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionResponse> getCreateDistributionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateDistribution",
      requestType = dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionRequest.class,
      responseType = dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionRequest,
      dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionResponse> getCreateDistributionMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionRequest, dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionResponse> getCreateDistributionMethod;
    if ((getCreateDistributionMethod = DistributionServiceGrpc.getCreateDistributionMethod) == null) {
      synchronized (DistributionServiceGrpc.class) {
        if ((getCreateDistributionMethod = DistributionServiceGrpc.getCreateDistributionMethod) == null) {
          DistributionServiceGrpc.getCreateDistributionMethod = getCreateDistributionMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionRequest, dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateDistribution"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DistributionServiceMethodDescriptorSupplier("CreateDistribution"))
              .build();
        }
      }
    }
    return getCreateDistributionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.GetDistributionRequest,
      dev.wharfinger.pulp.v3.DistributionProto.GetDistributionResponse> getGetDistributionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetDistribution",
      requestType = dev.wharfinger.pulp.v3.DistributionProto.GetDistributionRequest.class,
      responseType = dev.wharfinger.pulp.v3.DistributionProto.GetDistributionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.GetDistributionRequest,
      dev.wharfinger.pulp.v3.DistributionProto.GetDistributionResponse> getGetDistributionMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.GetDistributionRequest, dev.wharfinger.pulp.v3.DistributionProto.GetDistributionResponse> getGetDistributionMethod;
    if ((getGetDistributionMethod = DistributionServiceGrpc.getGetDistributionMethod) == null) {
      synchronized (DistributionServiceGrpc.class) {
        if ((getGetDistributionMethod = DistributionServiceGrpc.getGetDistributionMethod) == null) {
          DistributionServiceGrpc.getGetDistributionMethod = getGetDistributionMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.DistributionProto.GetDistributionRequest, dev.wharfinger.pulp.v3.DistributionProto.GetDistributionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetDistribution"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.DistributionProto.GetDistributionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.DistributionProto.GetDistributionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DistributionServiceMethodDescriptorSupplier("GetDistribution"))
              .build();
        }
      }
    }
    return getGetDistributionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionRequest,
      dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionResponse> getUpdateDistributionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateDistribution",
      requestType = dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionRequest.class,
      responseType = dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionRequest,
      dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionResponse> getUpdateDistributionMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionRequest, dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionResponse> getUpdateDistributionMethod;
    if ((getUpdateDistributionMethod = DistributionServiceGrpc.getUpdateDistributionMethod) == null) {
      synchronized (DistributionServiceGrpc.class) {
        if ((getUpdateDistributionMethod = DistributionServiceGrpc.getUpdateDistributionMethod) == null) {
          DistributionServiceGrpc.getUpdateDistributionMethod = getUpdateDistributionMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionRequest, dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateDistribution"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DistributionServiceMethodDescriptorSupplier("UpdateDistribution"))
              .build();
        }
      }
    }
    return getUpdateDistributionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionRequest,
      dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionResponse> getPartialUpdateDistributionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PartialUpdateDistribution",
      requestType = dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionRequest.class,
      responseType = dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionRequest,
      dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionResponse> getPartialUpdateDistributionMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionRequest, dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionResponse> getPartialUpdateDistributionMethod;
    if ((getPartialUpdateDistributionMethod = DistributionServiceGrpc.getPartialUpdateDistributionMethod) == null) {
      synchronized (DistributionServiceGrpc.class) {
        if ((getPartialUpdateDistributionMethod = DistributionServiceGrpc.getPartialUpdateDistributionMethod) == null) {
          DistributionServiceGrpc.getPartialUpdateDistributionMethod = getPartialUpdateDistributionMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionRequest, dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PartialUpdateDistribution"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DistributionServiceMethodDescriptorSupplier("PartialUpdateDistribution"))
              .build();
        }
      }
    }
    return getPartialUpdateDistributionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionRequest,
      dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionResponse> getDeleteDistributionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteDistribution",
      requestType = dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionRequest.class,
      responseType = dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionRequest,
      dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionResponse> getDeleteDistributionMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionRequest, dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionResponse> getDeleteDistributionMethod;
    if ((getDeleteDistributionMethod = DistributionServiceGrpc.getDeleteDistributionMethod) == null) {
      synchronized (DistributionServiceGrpc.class) {
        if ((getDeleteDistributionMethod = DistributionServiceGrpc.getDeleteDistributionMethod) == null) {
          DistributionServiceGrpc.getDeleteDistributionMethod = getDeleteDistributionMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionRequest, dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteDistribution"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DistributionServiceMethodDescriptorSupplier("DeleteDistribution"))
              .build();
        }
      }
    }
    return getDeleteDistributionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelRequest,
      dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelResponse> getSetDistributionLabelMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetDistributionLabel",
      requestType = dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelRequest.class,
      responseType = dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelRequest,
      dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelResponse> getSetDistributionLabelMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelRequest, dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelResponse> getSetDistributionLabelMethod;
    if ((getSetDistributionLabelMethod = DistributionServiceGrpc.getSetDistributionLabelMethod) == null) {
      synchronized (DistributionServiceGrpc.class) {
        if ((getSetDistributionLabelMethod = DistributionServiceGrpc.getSetDistributionLabelMethod) == null) {
          DistributionServiceGrpc.getSetDistributionLabelMethod = getSetDistributionLabelMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelRequest, dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetDistributionLabel"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DistributionServiceMethodDescriptorSupplier("SetDistributionLabel"))
              .build();
        }
      }
    }
    return getSetDistributionLabelMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelRequest,
      dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelResponse> getUnsetDistributionLabelMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UnsetDistributionLabel",
      requestType = dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelRequest.class,
      responseType = dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelRequest,
      dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelResponse> getUnsetDistributionLabelMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelRequest, dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelResponse> getUnsetDistributionLabelMethod;
    if ((getUnsetDistributionLabelMethod = DistributionServiceGrpc.getUnsetDistributionLabelMethod) == null) {
      synchronized (DistributionServiceGrpc.class) {
        if ((getUnsetDistributionLabelMethod = DistributionServiceGrpc.getUnsetDistributionLabelMethod) == null) {
          DistributionServiceGrpc.getUnsetDistributionLabelMethod = getUnsetDistributionLabelMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelRequest, dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UnsetDistributionLabel"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DistributionServiceMethodDescriptorSupplier("UnsetDistributionLabel"))
              .build();
        }
      }
    }
    return getUnsetDistributionLabelMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static DistributionServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DistributionServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DistributionServiceStub>() {
        @java.lang.Override
        public DistributionServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DistributionServiceStub(channel, callOptions);
        }
      };
    return DistributionServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static DistributionServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DistributionServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DistributionServiceBlockingV2Stub>() {
        @java.lang.Override
        public DistributionServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DistributionServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return DistributionServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static DistributionServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DistributionServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DistributionServiceBlockingStub>() {
        @java.lang.Override
        public DistributionServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DistributionServiceBlockingStub(channel, callOptions);
        }
      };
    return DistributionServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static DistributionServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DistributionServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DistributionServiceFutureStub>() {
        @java.lang.Override
        public DistributionServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DistributionServiceFutureStub(channel, callOptions);
        }
      };
    return DistributionServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Creates, reads, changes and deletes distributions.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists distributions, newest first.
     * </pre>
     */
    default void listDistributions(dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListDistributionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a distribution, and the repository that it is.
     * </pre>
     */
    default void createDistribution(dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateDistributionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a distribution.
     * </pre>
     */
    default void getDistribution(dev.wharfinger.pulp.v3.DistributionProto.GetDistributionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.GetDistributionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetDistributionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes a distribution.
     * </pre>
     */
    default void updateDistribution(dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateDistributionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes a part of a distribution.
     * </pre>
     */
    default void partialUpdateDistribution(dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPartialUpdateDistributionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a distribution and its repository; the namespace stays.
     * </pre>
     */
    default void deleteDistribution(dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteDistributionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sets one label of a distribution.
     * </pre>
     */
    default void setDistributionLabel(dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetDistributionLabelMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes one label from a distribution.
     * </pre>
     */
    default void unsetDistributionLabel(dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUnsetDistributionLabelMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service DistributionService.
   * <pre>
   * Creates, reads, changes and deletes distributions.
   * </pre>
   */
  public static abstract class DistributionServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return DistributionServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service DistributionService.
   * <pre>
   * Creates, reads, changes and deletes distributions.
   * </pre>
   */
  public static final class DistributionServiceStub
      extends io.grpc.stub.AbstractAsyncStub<DistributionServiceStub> {
    private DistributionServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DistributionServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DistributionServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists distributions, newest first.
     * </pre>
     */
    public void listDistributions(dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListDistributionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a distribution, and the repository that it is.
     * </pre>
     */
    public void createDistribution(dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateDistributionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a distribution.
     * </pre>
     */
    public void getDistribution(dev.wharfinger.pulp.v3.DistributionProto.GetDistributionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.GetDistributionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetDistributionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes a distribution.
     * </pre>
     */
    public void updateDistribution(dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateDistributionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes a part of a distribution.
     * </pre>
     */
    public void partialUpdateDistribution(dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPartialUpdateDistributionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a distribution and its repository; the namespace stays.
     * </pre>
     */
    public void deleteDistribution(dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteDistributionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sets one label of a distribution.
     * </pre>
     */
    public void setDistributionLabel(dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetDistributionLabelMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes one label from a distribution.
     * </pre>
     */
    public void unsetDistributionLabel(dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUnsetDistributionLabelMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service DistributionService.
   * <pre>
   * Creates, reads, changes and deletes distributions.
   * </pre>
   */
  public static final class DistributionServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<DistributionServiceBlockingV2Stub> {
    private DistributionServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DistributionServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DistributionServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists distributions, newest first.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsResponse listDistributions(dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListDistributionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a distribution, and the repository that it is.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionResponse createDistribution(dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateDistributionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a distribution.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.DistributionProto.GetDistributionResponse getDistribution(dev.wharfinger.pulp.v3.DistributionProto.GetDistributionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetDistributionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a distribution.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionResponse updateDistribution(dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateDistributionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a part of a distribution.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionResponse partialUpdateDistribution(dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPartialUpdateDistributionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a distribution and its repository; the namespace stays.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionResponse deleteDistribution(dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteDistributionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets one label of a distribution.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelResponse setDistributionLabel(dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetDistributionLabelMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes one label from a distribution.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelResponse unsetDistributionLabel(dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUnsetDistributionLabelMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service DistributionService.
   * <pre>
   * Creates, reads, changes and deletes distributions.
   * </pre>
   */
  public static final class DistributionServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<DistributionServiceBlockingStub> {
    private DistributionServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DistributionServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DistributionServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists distributions, newest first.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsResponse listDistributions(dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListDistributionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a distribution, and the repository that it is.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionResponse createDistribution(dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateDistributionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a distribution.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.DistributionProto.GetDistributionResponse getDistribution(dev.wharfinger.pulp.v3.DistributionProto.GetDistributionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetDistributionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a distribution.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionResponse updateDistribution(dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateDistributionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a part of a distribution.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionResponse partialUpdateDistribution(dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPartialUpdateDistributionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a distribution and its repository; the namespace stays.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionResponse deleteDistribution(dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteDistributionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets one label of a distribution.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelResponse setDistributionLabel(dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetDistributionLabelMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes one label from a distribution.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelResponse unsetDistributionLabel(dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUnsetDistributionLabelMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service DistributionService.
   * <pre>
   * Creates, reads, changes and deletes distributions.
   * </pre>
   */
  public static final class DistributionServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<DistributionServiceFutureStub> {
    private DistributionServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DistributionServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DistributionServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists distributions, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsResponse> listDistributions(
        dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListDistributionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a distribution, and the repository that it is.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionResponse> createDistribution(
        dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateDistributionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a distribution.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.DistributionProto.GetDistributionResponse> getDistribution(
        dev.wharfinger.pulp.v3.DistributionProto.GetDistributionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetDistributionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes a distribution.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionResponse> updateDistribution(
        dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateDistributionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes a part of a distribution.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionResponse> partialUpdateDistribution(
        dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPartialUpdateDistributionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a distribution and its repository; the namespace stays.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionResponse> deleteDistribution(
        dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteDistributionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Sets one label of a distribution.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelResponse> setDistributionLabel(
        dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetDistributionLabelMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes one label from a distribution.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelResponse> unsetDistributionLabel(
        dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUnsetDistributionLabelMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_DISTRIBUTIONS = 0;
  private static final int METHODID_CREATE_DISTRIBUTION = 1;
  private static final int METHODID_GET_DISTRIBUTION = 2;
  private static final int METHODID_UPDATE_DISTRIBUTION = 3;
  private static final int METHODID_PARTIAL_UPDATE_DISTRIBUTION = 4;
  private static final int METHODID_DELETE_DISTRIBUTION = 5;
  private static final int METHODID_SET_DISTRIBUTION_LABEL = 6;
  private static final int METHODID_UNSET_DISTRIBUTION_LABEL = 7;

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
        case METHODID_LIST_DISTRIBUTIONS:
          serviceImpl.listDistributions((dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsResponse>) responseObserver);
          break;
        case METHODID_CREATE_DISTRIBUTION:
          serviceImpl.createDistribution((dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionResponse>) responseObserver);
          break;
        case METHODID_GET_DISTRIBUTION:
          serviceImpl.getDistribution((dev.wharfinger.pulp.v3.DistributionProto.GetDistributionRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.GetDistributionResponse>) responseObserver);
          break;
        case METHODID_UPDATE_DISTRIBUTION:
          serviceImpl.updateDistribution((dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionResponse>) responseObserver);
          break;
        case METHODID_PARTIAL_UPDATE_DISTRIBUTION:
          serviceImpl.partialUpdateDistribution((dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionResponse>) responseObserver);
          break;
        case METHODID_DELETE_DISTRIBUTION:
          serviceImpl.deleteDistribution((dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionResponse>) responseObserver);
          break;
        case METHODID_SET_DISTRIBUTION_LABEL:
          serviceImpl.setDistributionLabel((dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelResponse>) responseObserver);
          break;
        case METHODID_UNSET_DISTRIBUTION_LABEL:
          serviceImpl.unsetDistributionLabel((dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelResponse>) responseObserver);
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
          getListDistributionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsRequest,
              dev.wharfinger.pulp.v3.DistributionProto.ListDistributionsResponse>(
                service, METHODID_LIST_DISTRIBUTIONS)))
        .addMethod(
          getCreateDistributionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionRequest,
              dev.wharfinger.pulp.v3.DistributionProto.CreateDistributionResponse>(
                service, METHODID_CREATE_DISTRIBUTION)))
        .addMethod(
          getGetDistributionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.DistributionProto.GetDistributionRequest,
              dev.wharfinger.pulp.v3.DistributionProto.GetDistributionResponse>(
                service, METHODID_GET_DISTRIBUTION)))
        .addMethod(
          getUpdateDistributionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionRequest,
              dev.wharfinger.pulp.v3.DistributionProto.UpdateDistributionResponse>(
                service, METHODID_UPDATE_DISTRIBUTION)))
        .addMethod(
          getPartialUpdateDistributionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionRequest,
              dev.wharfinger.pulp.v3.DistributionProto.PartialUpdateDistributionResponse>(
                service, METHODID_PARTIAL_UPDATE_DISTRIBUTION)))
        .addMethod(
          getDeleteDistributionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionRequest,
              dev.wharfinger.pulp.v3.DistributionProto.DeleteDistributionResponse>(
                service, METHODID_DELETE_DISTRIBUTION)))
        .addMethod(
          getSetDistributionLabelMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelRequest,
              dev.wharfinger.pulp.v3.DistributionProto.SetDistributionLabelResponse>(
                service, METHODID_SET_DISTRIBUTION_LABEL)))
        .addMethod(
          getUnsetDistributionLabelMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelRequest,
              dev.wharfinger.pulp.v3.DistributionProto.UnsetDistributionLabelResponse>(
                service, METHODID_UNSET_DISTRIBUTION_LABEL)))
        .build();
  }

  private static abstract class DistributionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    DistributionServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.pulp.v3.DistributionProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("DistributionService");
    }
  }

  private static final class DistributionServiceFileDescriptorSupplier
      extends DistributionServiceBaseDescriptorSupplier {
    DistributionServiceFileDescriptorSupplier() {}
  }

  private static final class DistributionServiceMethodDescriptorSupplier
      extends DistributionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    DistributionServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (DistributionServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new DistributionServiceFileDescriptorSupplier())
              .addMethod(getListDistributionsMethod())
              .addMethod(getCreateDistributionMethod())
              .addMethod(getGetDistributionMethod())
              .addMethod(getUpdateDistributionMethod())
              .addMethod(getPartialUpdateDistributionMethod())
              .addMethod(getDeleteDistributionMethod())
              .addMethod(getSetDistributionLabelMethod())
              .addMethod(getUnsetDistributionLabelMethod())
              .build();
        }
      }
    }
    return result;
  }
}
