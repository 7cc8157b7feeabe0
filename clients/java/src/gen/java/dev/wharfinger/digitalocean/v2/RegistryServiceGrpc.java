package dev.wharfinger.digitalocean.v2;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Creates, reads and deletes registries.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class RegistryServiceGrpc {

  private RegistryServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "digitalocean.v2.RegistryService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesRequest,
      dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesResponse> getListRegistriesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListRegistries",
      requestType = dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesRequest,
      dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesResponse> getListRegistriesMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesRequest, dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesResponse> getListRegistriesMethod;
    if ((getListRegistriesMethod = RegistryServiceGrpc.getListRegistriesMethod) == null) {
      synchronized (RegistryServiceGrpc.class) {
        if ((getListRegistriesMethod = RegistryServiceGrpc.getListRegistriesMethod) == null) {
          RegistryServiceGrpc.getListRegistriesMethod = getListRegistriesMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesRequest, dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListRegistries"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RegistryServiceMethodDescriptorSupplier("ListRegistries"))
              .build();
        }
      }
    }
    return getListRegistriesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryRequest,
      dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryResponse> getGetRegistryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetRegistry",
      requestType = dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryRequest,
      dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryResponse> getGetRegistryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryRequest, dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryResponse> getGetRegistryMethod;
    if ((getGetRegistryMethod = RegistryServiceGrpc.getGetRegistryMethod) == null) {
      synchronized (RegistryServiceGrpc.class) {
        if ((getGetRegistryMethod = RegistryServiceGrpc.getGetRegistryMethod) == null) {
          RegistryServiceGrpc.getGetRegistryMethod = getGetRegistryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryRequest, dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetRegistry"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RegistryServiceMethodDescriptorSupplier("GetRegistry"))
              .build();
        }
      }
    }
    return getGetRegistryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryRequest,
      dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryResponse> getCreateRegistryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateRegistry",
      requestType = dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryRequest,
      dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryResponse> getCreateRegistryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryRequest, dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryResponse> getCreateRegistryMethod;
    if ((getCreateRegistryMethod = RegistryServiceGrpc.getCreateRegistryMethod) == null) {
      synchronized (RegistryServiceGrpc.class) {
        if ((getCreateRegistryMethod = RegistryServiceGrpc.getCreateRegistryMethod) == null) {
          RegistryServiceGrpc.getCreateRegistryMethod = getCreateRegistryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryRequest, dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateRegistry"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RegistryServiceMethodDescriptorSupplier("CreateRegistry"))
              .build();
        }
      }
    }
    return getCreateRegistryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryRequest,
      dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryResponse> getDeleteRegistryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteRegistry",
      requestType = dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryRequest,
      dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryResponse> getDeleteRegistryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryRequest, dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryResponse> getDeleteRegistryMethod;
    if ((getDeleteRegistryMethod = RegistryServiceGrpc.getDeleteRegistryMethod) == null) {
      synchronized (RegistryServiceGrpc.class) {
        if ((getDeleteRegistryMethod = RegistryServiceGrpc.getDeleteRegistryMethod) == null) {
          RegistryServiceGrpc.getDeleteRegistryMethod = getDeleteRegistryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryRequest, dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteRegistry"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RegistryServiceMethodDescriptorSupplier("DeleteRegistry"))
              .build();
        }
      }
    }
    return getDeleteRegistryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryRequest,
      dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryResponse> getGetOnlyRegistryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetOnlyRegistry",
      requestType = dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryRequest,
      dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryResponse> getGetOnlyRegistryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryRequest, dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryResponse> getGetOnlyRegistryMethod;
    if ((getGetOnlyRegistryMethod = RegistryServiceGrpc.getGetOnlyRegistryMethod) == null) {
      synchronized (RegistryServiceGrpc.class) {
        if ((getGetOnlyRegistryMethod = RegistryServiceGrpc.getGetOnlyRegistryMethod) == null) {
          RegistryServiceGrpc.getGetOnlyRegistryMethod = getGetOnlyRegistryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryRequest, dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetOnlyRegistry"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RegistryServiceMethodDescriptorSupplier("GetOnlyRegistry"))
              .build();
        }
      }
    }
    return getGetOnlyRegistryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryRequest,
      dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryResponse> getCreateOnlyRegistryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateOnlyRegistry",
      requestType = dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryRequest,
      dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryResponse> getCreateOnlyRegistryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryRequest, dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryResponse> getCreateOnlyRegistryMethod;
    if ((getCreateOnlyRegistryMethod = RegistryServiceGrpc.getCreateOnlyRegistryMethod) == null) {
      synchronized (RegistryServiceGrpc.class) {
        if ((getCreateOnlyRegistryMethod = RegistryServiceGrpc.getCreateOnlyRegistryMethod) == null) {
          RegistryServiceGrpc.getCreateOnlyRegistryMethod = getCreateOnlyRegistryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryRequest, dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateOnlyRegistry"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RegistryServiceMethodDescriptorSupplier("CreateOnlyRegistry"))
              .build();
        }
      }
    }
    return getCreateOnlyRegistryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryRequest,
      dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryResponse> getDeleteOnlyRegistryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteOnlyRegistry",
      requestType = dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryRequest,
      dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryResponse> getDeleteOnlyRegistryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryRequest, dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryResponse> getDeleteOnlyRegistryMethod;
    if ((getDeleteOnlyRegistryMethod = RegistryServiceGrpc.getDeleteOnlyRegistryMethod) == null) {
      synchronized (RegistryServiceGrpc.class) {
        if ((getDeleteOnlyRegistryMethod = RegistryServiceGrpc.getDeleteOnlyRegistryMethod) == null) {
          RegistryServiceGrpc.getDeleteOnlyRegistryMethod = getDeleteOnlyRegistryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryRequest, dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteOnlyRegistry"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RegistryServiceMethodDescriptorSupplier("DeleteOnlyRegistry"))
              .build();
        }
      }
    }
    return getDeleteOnlyRegistryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameRequest,
      dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameResponse> getValidateRegistryNameMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ValidateRegistryName",
      requestType = dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameRequest,
      dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameResponse> getValidateRegistryNameMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameRequest, dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameResponse> getValidateRegistryNameMethod;
    if ((getValidateRegistryNameMethod = RegistryServiceGrpc.getValidateRegistryNameMethod) == null) {
      synchronized (RegistryServiceGrpc.class) {
        if ((getValidateRegistryNameMethod = RegistryServiceGrpc.getValidateRegistryNameMethod) == null) {
          RegistryServiceGrpc.getValidateRegistryNameMethod = getValidateRegistryNameMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameRequest, dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ValidateRegistryName"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RegistryServiceMethodDescriptorSupplier("ValidateRegistryName"))
              .build();
        }
      }
    }
    return getValidateRegistryNameMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static RegistryServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RegistryServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RegistryServiceStub>() {
        @java.lang.Override
        public RegistryServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RegistryServiceStub(channel, callOptions);
        }
      };
    return RegistryServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static RegistryServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RegistryServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RegistryServiceBlockingV2Stub>() {
        @java.lang.Override
        public RegistryServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RegistryServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return RegistryServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static RegistryServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RegistryServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RegistryServiceBlockingStub>() {
        @java.lang.Override
        public RegistryServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RegistryServiceBlockingStub(channel, callOptions);
        }
      };
    return RegistryServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static RegistryServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RegistryServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RegistryServiceFutureStub>() {
        @java.lang.Override
        public RegistryServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RegistryServiceFutureStub(channel, callOptions);
        }
      };
    return RegistryServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Creates, reads and deletes registries.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists all registries.
     * </pre>
     */
    default void listRegistries(dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListRegistriesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a registry.
     * </pre>
     */
    default void getRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetRegistryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a registry.
     * </pre>
     */
    default void createRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateRegistryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a registry with everything in it.
     * </pre>
     */
    default void deleteRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteRegistryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads the only registry there is. Fails with `FAILED_PRECONDITION` when there are several.
     * </pre>
     */
    default void getOnlyRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetOnlyRegistryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a registry, and says on which subscription it is.
     * </pre>
     */
    default void createOnlyRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateOnlyRegistryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes the only registry there is. Fails with `FAILED_PRECONDITION` when there are several.
     * </pre>
     */
    default void deleteOnlyRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteOnlyRegistryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says whether a registry of that name could be created: fails with `ALREADY_EXISTS` when the name is taken.
     * </pre>
     */
    default void validateRegistryName(dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getValidateRegistryNameMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service RegistryService.
   * <pre>
   * Creates, reads and deletes registries.
   * </pre>
   */
  public static abstract class RegistryServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return RegistryServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service RegistryService.
   * <pre>
   * Creates, reads and deletes registries.
   * </pre>
   */
  public static final class RegistryServiceStub
      extends io.grpc.stub.AbstractAsyncStub<RegistryServiceStub> {
    private RegistryServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RegistryServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RegistryServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists all registries.
     * </pre>
     */
    public void listRegistries(dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListRegistriesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a registry.
     * </pre>
     */
    public void getRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetRegistryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a registry.
     * </pre>
     */
    public void createRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateRegistryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a registry with everything in it.
     * </pre>
     */
    public void deleteRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteRegistryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads the only registry there is. Fails with `FAILED_PRECONDITION` when there are several.
     * </pre>
     */
    public void getOnlyRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetOnlyRegistryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a registry, and says on which subscription it is.
     * </pre>
     */
    public void createOnlyRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateOnlyRegistryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes the only registry there is. Fails with `FAILED_PRECONDITION` when there are several.
     * </pre>
     */
    public void deleteOnlyRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteOnlyRegistryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says whether a registry of that name could be created: fails with `ALREADY_EXISTS` when the name is taken.
     * </pre>
     */
    public void validateRegistryName(dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getValidateRegistryNameMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service RegistryService.
   * <pre>
   * Creates, reads and deletes registries.
   * </pre>
   */
  public static final class RegistryServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<RegistryServiceBlockingV2Stub> {
    private RegistryServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RegistryServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RegistryServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists all registries.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesResponse listRegistries(dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListRegistriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a registry.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryResponse getRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetRegistryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a registry.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryResponse createRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateRegistryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a registry with everything in it.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryResponse deleteRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteRegistryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the only registry there is. Fails with `FAILED_PRECONDITION` when there are several.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryResponse getOnlyRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetOnlyRegistryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a registry, and says on which subscription it is.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryResponse createOnlyRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateOnlyRegistryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes the only registry there is. Fails with `FAILED_PRECONDITION` when there are several.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryResponse deleteOnlyRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteOnlyRegistryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says whether a registry of that name could be created: fails with `ALREADY_EXISTS` when the name is taken.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameResponse validateRegistryName(dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getValidateRegistryNameMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service RegistryService.
   * <pre>
   * Creates, reads and deletes registries.
   * </pre>
   */
  public static final class RegistryServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<RegistryServiceBlockingStub> {
    private RegistryServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RegistryServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RegistryServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists all registries.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesResponse listRegistries(dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListRegistriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a registry.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryResponse getRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetRegistryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a registry.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryResponse createRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateRegistryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a registry with everything in it.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryResponse deleteRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteRegistryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads the only registry there is. Fails with `FAILED_PRECONDITION` when there are several.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryResponse getOnlyRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetOnlyRegistryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a registry, and says on which subscription it is.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryResponse createOnlyRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateOnlyRegistryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes the only registry there is. Fails with `FAILED_PRECONDITION` when there are several.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryResponse deleteOnlyRegistry(dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteOnlyRegistryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says whether a registry of that name could be created: fails with `ALREADY_EXISTS` when the name is taken.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameResponse validateRegistryName(dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getValidateRegistryNameMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service RegistryService.
   * <pre>
   * Creates, reads and deletes registries.
   * </pre>
   */
  public static final class RegistryServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<RegistryServiceFutureStub> {
    private RegistryServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RegistryServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RegistryServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists all registries.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesResponse> listRegistries(
        dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListRegistriesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a registry.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryResponse> getRegistry(
        dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetRegistryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a registry.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryResponse> createRegistry(
        dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateRegistryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a registry with everything in it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryResponse> deleteRegistry(
        dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteRegistryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads the only registry there is. Fails with `FAILED_PRECONDITION` when there are several.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryResponse> getOnlyRegistry(
        dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetOnlyRegistryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a registry, and says on which subscription it is.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryResponse> createOnlyRegistry(
        dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateOnlyRegistryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes the only registry there is. Fails with `FAILED_PRECONDITION` when there are several.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryResponse> deleteOnlyRegistry(
        dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteOnlyRegistryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says whether a registry of that name could be created: fails with `ALREADY_EXISTS` when the name is taken.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameResponse> validateRegistryName(
        dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getValidateRegistryNameMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_REGISTRIES = 0;
  private static final int METHODID_GET_REGISTRY = 1;
  private static final int METHODID_CREATE_REGISTRY = 2;
  private static final int METHODID_DELETE_REGISTRY = 3;
  private static final int METHODID_GET_ONLY_REGISTRY = 4;
  private static final int METHODID_CREATE_ONLY_REGISTRY = 5;
  private static final int METHODID_DELETE_ONLY_REGISTRY = 6;
  private static final int METHODID_VALIDATE_REGISTRY_NAME = 7;

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
        case METHODID_LIST_REGISTRIES:
          serviceImpl.listRegistries((dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesResponse>) responseObserver);
          break;
        case METHODID_GET_REGISTRY:
          serviceImpl.getRegistry((dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryResponse>) responseObserver);
          break;
        case METHODID_CREATE_REGISTRY:
          serviceImpl.createRegistry((dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryResponse>) responseObserver);
          break;
        case METHODID_DELETE_REGISTRY:
          serviceImpl.deleteRegistry((dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryResponse>) responseObserver);
          break;
        case METHODID_GET_ONLY_REGISTRY:
          serviceImpl.getOnlyRegistry((dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryResponse>) responseObserver);
          break;
        case METHODID_CREATE_ONLY_REGISTRY:
          serviceImpl.createOnlyRegistry((dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryResponse>) responseObserver);
          break;
        case METHODID_DELETE_ONLY_REGISTRY:
          serviceImpl.deleteOnlyRegistry((dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryResponse>) responseObserver);
          break;
        case METHODID_VALIDATE_REGISTRY_NAME:
          serviceImpl.validateRegistryName((dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameResponse>) responseObserver);
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
          getListRegistriesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesRequest,
              dev.wharfinger.digitalocean.v2.RegistryProto.ListRegistriesResponse>(
                service, METHODID_LIST_REGISTRIES)))
        .addMethod(
          getGetRegistryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryRequest,
              dev.wharfinger.digitalocean.v2.RegistryProto.GetRegistryResponse>(
                service, METHODID_GET_REGISTRY)))
        .addMethod(
          getCreateRegistryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryRequest,
              dev.wharfinger.digitalocean.v2.RegistryProto.CreateRegistryResponse>(
                service, METHODID_CREATE_REGISTRY)))
        .addMethod(
          getDeleteRegistryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryRequest,
              dev.wharfinger.digitalocean.v2.RegistryProto.DeleteRegistryResponse>(
                service, METHODID_DELETE_REGISTRY)))
        .addMethod(
          getGetOnlyRegistryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryRequest,
              dev.wharfinger.digitalocean.v2.RegistryProto.GetOnlyRegistryResponse>(
                service, METHODID_GET_ONLY_REGISTRY)))
        .addMethod(
          getCreateOnlyRegistryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryRequest,
              dev.wharfinger.digitalocean.v2.RegistryProto.CreateOnlyRegistryResponse>(
                service, METHODID_CREATE_ONLY_REGISTRY)))
        .addMethod(
          getDeleteOnlyRegistryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryRequest,
              dev.wharfinger.digitalocean.v2.RegistryProto.DeleteOnlyRegistryResponse>(
                service, METHODID_DELETE_ONLY_REGISTRY)))
        .addMethod(
          getValidateRegistryNameMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameRequest,
              dev.wharfinger.digitalocean.v2.RegistryProto.ValidateRegistryNameResponse>(
                service, METHODID_VALIDATE_REGISTRY_NAME)))
        .build();
  }

  private static abstract class RegistryServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    RegistryServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.digitalocean.v2.RegistryProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("RegistryService");
    }
  }

  private static final class RegistryServiceFileDescriptorSupplier
      extends RegistryServiceBaseDescriptorSupplier {
    RegistryServiceFileDescriptorSupplier() {}
  }

  private static final class RegistryServiceMethodDescriptorSupplier
      extends RegistryServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    RegistryServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (RegistryServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new RegistryServiceFileDescriptorSupplier())
              .addMethod(getListRegistriesMethod())
              .addMethod(getGetRegistryMethod())
              .addMethod(getCreateRegistryMethod())
              .addMethod(getDeleteRegistryMethod())
              .addMethod(getGetOnlyRegistryMethod())
              .addMethod(getCreateOnlyRegistryMethod())
              .addMethod(getDeleteOnlyRegistryMethod())
              .addMethod(getValidateRegistryNameMethod())
              .build();
        }
      }
    }
    return result;
  }
}
