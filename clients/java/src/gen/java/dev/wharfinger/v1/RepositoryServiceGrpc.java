package dev.wharfinger.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Creates, reads, changes, deletes and restores repositories, and reads their versions.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class RepositoryServiceGrpc {

  private RepositoryServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "wharfinger.v1.RepositoryService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.CreateRepositoryRequest,
      dev.wharfinger.v1.RepositoryProto.CreateRepositoryResponse> getCreateRepositoryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateRepository",
      requestType = dev.wharfinger.v1.RepositoryProto.CreateRepositoryRequest.class,
      responseType = dev.wharfinger.v1.RepositoryProto.CreateRepositoryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.CreateRepositoryRequest,
      dev.wharfinger.v1.RepositoryProto.CreateRepositoryResponse> getCreateRepositoryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.CreateRepositoryRequest, dev.wharfinger.v1.RepositoryProto.CreateRepositoryResponse> getCreateRepositoryMethod;
    if ((getCreateRepositoryMethod = RepositoryServiceGrpc.getCreateRepositoryMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getCreateRepositoryMethod = RepositoryServiceGrpc.getCreateRepositoryMethod) == null) {
          RepositoryServiceGrpc.getCreateRepositoryMethod = getCreateRepositoryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.RepositoryProto.CreateRepositoryRequest, dev.wharfinger.v1.RepositoryProto.CreateRepositoryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateRepository"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.RepositoryProto.CreateRepositoryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.RepositoryProto.CreateRepositoryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("CreateRepository"))
              .build();
        }
      }
    }
    return getCreateRepositoryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.GetRepositoryRequest,
      dev.wharfinger.v1.RepositoryProto.GetRepositoryResponse> getGetRepositoryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetRepository",
      requestType = dev.wharfinger.v1.RepositoryProto.GetRepositoryRequest.class,
      responseType = dev.wharfinger.v1.RepositoryProto.GetRepositoryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.GetRepositoryRequest,
      dev.wharfinger.v1.RepositoryProto.GetRepositoryResponse> getGetRepositoryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.GetRepositoryRequest, dev.wharfinger.v1.RepositoryProto.GetRepositoryResponse> getGetRepositoryMethod;
    if ((getGetRepositoryMethod = RepositoryServiceGrpc.getGetRepositoryMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getGetRepositoryMethod = RepositoryServiceGrpc.getGetRepositoryMethod) == null) {
          RepositoryServiceGrpc.getGetRepositoryMethod = getGetRepositoryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.RepositoryProto.GetRepositoryRequest, dev.wharfinger.v1.RepositoryProto.GetRepositoryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetRepository"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.RepositoryProto.GetRepositoryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.RepositoryProto.GetRepositoryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("GetRepository"))
              .build();
        }
      }
    }
    return getGetRepositoryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.ListRepositoriesRequest,
      dev.wharfinger.v1.RepositoryProto.ListRepositoriesResponse> getListRepositoriesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListRepositories",
      requestType = dev.wharfinger.v1.RepositoryProto.ListRepositoriesRequest.class,
      responseType = dev.wharfinger.v1.RepositoryProto.ListRepositoriesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.ListRepositoriesRequest,
      dev.wharfinger.v1.RepositoryProto.ListRepositoriesResponse> getListRepositoriesMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.ListRepositoriesRequest, dev.wharfinger.v1.RepositoryProto.ListRepositoriesResponse> getListRepositoriesMethod;
    if ((getListRepositoriesMethod = RepositoryServiceGrpc.getListRepositoriesMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getListRepositoriesMethod = RepositoryServiceGrpc.getListRepositoriesMethod) == null) {
          RepositoryServiceGrpc.getListRepositoriesMethod = getListRepositoriesMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.RepositoryProto.ListRepositoriesRequest, dev.wharfinger.v1.RepositoryProto.ListRepositoriesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListRepositories"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.RepositoryProto.ListRepositoriesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.RepositoryProto.ListRepositoriesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("ListRepositories"))
              .build();
        }
      }
    }
    return getListRepositoriesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.UpdateRepositoryRequest,
      dev.wharfinger.v1.RepositoryProto.UpdateRepositoryResponse> getUpdateRepositoryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateRepository",
      requestType = dev.wharfinger.v1.RepositoryProto.UpdateRepositoryRequest.class,
      responseType = dev.wharfinger.v1.RepositoryProto.UpdateRepositoryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.UpdateRepositoryRequest,
      dev.wharfinger.v1.RepositoryProto.UpdateRepositoryResponse> getUpdateRepositoryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.UpdateRepositoryRequest, dev.wharfinger.v1.RepositoryProto.UpdateRepositoryResponse> getUpdateRepositoryMethod;
    if ((getUpdateRepositoryMethod = RepositoryServiceGrpc.getUpdateRepositoryMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getUpdateRepositoryMethod = RepositoryServiceGrpc.getUpdateRepositoryMethod) == null) {
          RepositoryServiceGrpc.getUpdateRepositoryMethod = getUpdateRepositoryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.RepositoryProto.UpdateRepositoryRequest, dev.wharfinger.v1.RepositoryProto.UpdateRepositoryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateRepository"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.RepositoryProto.UpdateRepositoryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.RepositoryProto.UpdateRepositoryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("UpdateRepository"))
              .build();
        }
      }
    }
    return getUpdateRepositoryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.DeleteRepositoryRequest,
      dev.wharfinger.v1.RepositoryProto.DeleteRepositoryResponse> getDeleteRepositoryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteRepository",
      requestType = dev.wharfinger.v1.RepositoryProto.DeleteRepositoryRequest.class,
      responseType = dev.wharfinger.v1.RepositoryProto.DeleteRepositoryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.DeleteRepositoryRequest,
      dev.wharfinger.v1.RepositoryProto.DeleteRepositoryResponse> getDeleteRepositoryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.DeleteRepositoryRequest, dev.wharfinger.v1.RepositoryProto.DeleteRepositoryResponse> getDeleteRepositoryMethod;
    if ((getDeleteRepositoryMethod = RepositoryServiceGrpc.getDeleteRepositoryMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getDeleteRepositoryMethod = RepositoryServiceGrpc.getDeleteRepositoryMethod) == null) {
          RepositoryServiceGrpc.getDeleteRepositoryMethod = getDeleteRepositoryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.RepositoryProto.DeleteRepositoryRequest, dev.wharfinger.v1.RepositoryProto.DeleteRepositoryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteRepository"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.RepositoryProto.DeleteRepositoryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.RepositoryProto.DeleteRepositoryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("DeleteRepository"))
              .build();
        }
      }
    }
    return getDeleteRepositoryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryRequest,
      dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryResponse> getUndeleteRepositoryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UndeleteRepository",
      requestType = dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryRequest.class,
      responseType = dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryRequest,
      dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryResponse> getUndeleteRepositoryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryRequest, dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryResponse> getUndeleteRepositoryMethod;
    if ((getUndeleteRepositoryMethod = RepositoryServiceGrpc.getUndeleteRepositoryMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getUndeleteRepositoryMethod = RepositoryServiceGrpc.getUndeleteRepositoryMethod) == null) {
          RepositoryServiceGrpc.getUndeleteRepositoryMethod = getUndeleteRepositoryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryRequest, dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UndeleteRepository"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("UndeleteRepository"))
              .build();
        }
      }
    }
    return getUndeleteRepositoryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.ListVersionsRequest,
      dev.wharfinger.v1.RepositoryProto.ListVersionsResponse> getListVersionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListVersions",
      requestType = dev.wharfinger.v1.RepositoryProto.ListVersionsRequest.class,
      responseType = dev.wharfinger.v1.RepositoryProto.ListVersionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.ListVersionsRequest,
      dev.wharfinger.v1.RepositoryProto.ListVersionsResponse> getListVersionsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.ListVersionsRequest, dev.wharfinger.v1.RepositoryProto.ListVersionsResponse> getListVersionsMethod;
    if ((getListVersionsMethod = RepositoryServiceGrpc.getListVersionsMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getListVersionsMethod = RepositoryServiceGrpc.getListVersionsMethod) == null) {
          RepositoryServiceGrpc.getListVersionsMethod = getListVersionsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.RepositoryProto.ListVersionsRequest, dev.wharfinger.v1.RepositoryProto.ListVersionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListVersions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.RepositoryProto.ListVersionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.RepositoryProto.ListVersionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("ListVersions"))
              .build();
        }
      }
    }
    return getListVersionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.GetVersionRequest,
      dev.wharfinger.v1.RepositoryProto.GetVersionResponse> getGetVersionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetVersion",
      requestType = dev.wharfinger.v1.RepositoryProto.GetVersionRequest.class,
      responseType = dev.wharfinger.v1.RepositoryProto.GetVersionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.GetVersionRequest,
      dev.wharfinger.v1.RepositoryProto.GetVersionResponse> getGetVersionMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.GetVersionRequest, dev.wharfinger.v1.RepositoryProto.GetVersionResponse> getGetVersionMethod;
    if ((getGetVersionMethod = RepositoryServiceGrpc.getGetVersionMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getGetVersionMethod = RepositoryServiceGrpc.getGetVersionMethod) == null) {
          RepositoryServiceGrpc.getGetVersionMethod = getGetVersionMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.RepositoryProto.GetVersionRequest, dev.wharfinger.v1.RepositoryProto.GetVersionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetVersion"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.RepositoryProto.GetVersionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.RepositoryProto.GetVersionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("GetVersion"))
              .build();
        }
      }
    }
    return getGetVersionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.RestoreVersionRequest,
      dev.wharfinger.v1.RepositoryProto.RestoreVersionResponse> getRestoreVersionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RestoreVersion",
      requestType = dev.wharfinger.v1.RepositoryProto.RestoreVersionRequest.class,
      responseType = dev.wharfinger.v1.RepositoryProto.RestoreVersionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.RestoreVersionRequest,
      dev.wharfinger.v1.RepositoryProto.RestoreVersionResponse> getRestoreVersionMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.RepositoryProto.RestoreVersionRequest, dev.wharfinger.v1.RepositoryProto.RestoreVersionResponse> getRestoreVersionMethod;
    if ((getRestoreVersionMethod = RepositoryServiceGrpc.getRestoreVersionMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getRestoreVersionMethod = RepositoryServiceGrpc.getRestoreVersionMethod) == null) {
          RepositoryServiceGrpc.getRestoreVersionMethod = getRestoreVersionMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.RepositoryProto.RestoreVersionRequest, dev.wharfinger.v1.RepositoryProto.RestoreVersionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RestoreVersion"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.RepositoryProto.RestoreVersionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.RepositoryProto.RestoreVersionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("RestoreVersion"))
              .build();
        }
      }
    }
    return getRestoreVersionMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static RepositoryServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RepositoryServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RepositoryServiceStub>() {
        @java.lang.Override
        public RepositoryServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RepositoryServiceStub(channel, callOptions);
        }
      };
    return RepositoryServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static RepositoryServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RepositoryServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RepositoryServiceBlockingV2Stub>() {
        @java.lang.Override
        public RepositoryServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RepositoryServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return RepositoryServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static RepositoryServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RepositoryServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RepositoryServiceBlockingStub>() {
        @java.lang.Override
        public RepositoryServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RepositoryServiceBlockingStub(channel, callOptions);
        }
      };
    return RepositoryServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static RepositoryServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RepositoryServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RepositoryServiceFutureStub>() {
        @java.lang.Override
        public RepositoryServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RepositoryServiceFutureStub(channel, callOptions);
        }
      };
    return RepositoryServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Creates, reads, changes, deletes and restores repositories, and reads their versions.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates an empty repository, and its namespace if need be. One also comes into being with the
     * first push to it.
     * </pre>
     */
    default void createRepository(dev.wharfinger.v1.RepositoryProto.CreateRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.CreateRepositoryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateRepositoryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a repository.
     * </pre>
     */
    default void getRepository(dev.wharfinger.v1.RepositoryProto.GetRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.GetRepositoryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetRepositoryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists repositories by name, of one namespace or of all.
     * </pre>
     */
    default void listRepositories(dev.wharfinger.v1.RepositoryProto.ListRepositoriesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.ListRepositoriesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListRepositoriesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes the description or the labels of a repository.
     * </pre>
     */
    default void updateRepository(dev.wharfinger.v1.RepositoryProto.UpdateRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.UpdateRepositoryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateRepositoryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a repository with everything in it. It is invisible and its name is free when the call
     * returns; the operation retires the contents.
     * </pre>
     */
    default void deleteRepository(dev.wharfinger.v1.RepositoryProto.DeleteRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.DeleteRepositoryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteRepositoryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Restores a deleted repository while its trash window lasts. Of several deleted repositories of
     * one name the latest is taken unless `uid` says which.
     * </pre>
     */
    default void undeleteRepository(dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUndeleteRepositoryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the versions of a repository, newest first.
     * </pre>
     */
    default void listVersions(dev.wharfinger.v1.RepositoryProto.ListVersionsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.ListVersionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListVersionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads one version: what it added and removed and what was present, by kind.
     * </pre>
     */
    default void getVersion(dev.wharfinger.v1.RepositoryProto.GetVersionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.GetVersionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetVersionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sets a repository back to an earlier version, as one new version. Fails with `CONTENT_PURGED`
     * when something that version held is gone for good.
     * </pre>
     */
    default void restoreVersion(dev.wharfinger.v1.RepositoryProto.RestoreVersionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.RestoreVersionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRestoreVersionMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service RepositoryService.
   * <pre>
   * Creates, reads, changes, deletes and restores repositories, and reads their versions.
   * </pre>
   */
  public static abstract class RepositoryServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return RepositoryServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service RepositoryService.
   * <pre>
   * Creates, reads, changes, deletes and restores repositories, and reads their versions.
   * </pre>
   */
  public static final class RepositoryServiceStub
      extends io.grpc.stub.AbstractAsyncStub<RepositoryServiceStub> {
    private RepositoryServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RepositoryServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RepositoryServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an empty repository, and its namespace if need be. One also comes into being with the
     * first push to it.
     * </pre>
     */
    public void createRepository(dev.wharfinger.v1.RepositoryProto.CreateRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.CreateRepositoryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateRepositoryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a repository.
     * </pre>
     */
    public void getRepository(dev.wharfinger.v1.RepositoryProto.GetRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.GetRepositoryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetRepositoryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists repositories by name, of one namespace or of all.
     * </pre>
     */
    public void listRepositories(dev.wharfinger.v1.RepositoryProto.ListRepositoriesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.ListRepositoriesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListRepositoriesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes the description or the labels of a repository.
     * </pre>
     */
    public void updateRepository(dev.wharfinger.v1.RepositoryProto.UpdateRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.UpdateRepositoryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateRepositoryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a repository with everything in it. It is invisible and its name is free when the call
     * returns; the operation retires the contents.
     * </pre>
     */
    public void deleteRepository(dev.wharfinger.v1.RepositoryProto.DeleteRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.DeleteRepositoryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteRepositoryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Restores a deleted repository while its trash window lasts. Of several deleted repositories of
     * one name the latest is taken unless `uid` says which.
     * </pre>
     */
    public void undeleteRepository(dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUndeleteRepositoryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the versions of a repository, newest first.
     * </pre>
     */
    public void listVersions(dev.wharfinger.v1.RepositoryProto.ListVersionsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.ListVersionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListVersionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads one version: what it added and removed and what was present, by kind.
     * </pre>
     */
    public void getVersion(dev.wharfinger.v1.RepositoryProto.GetVersionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.GetVersionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetVersionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sets a repository back to an earlier version, as one new version. Fails with `CONTENT_PURGED`
     * when something that version held is gone for good.
     * </pre>
     */
    public void restoreVersion(dev.wharfinger.v1.RepositoryProto.RestoreVersionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.RestoreVersionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRestoreVersionMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service RepositoryService.
   * <pre>
   * Creates, reads, changes, deletes and restores repositories, and reads their versions.
   * </pre>
   */
  public static final class RepositoryServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<RepositoryServiceBlockingV2Stub> {
    private RepositoryServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RepositoryServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RepositoryServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an empty repository, and its namespace if need be. One also comes into being with the
     * first push to it.
     * </pre>
     */
    public dev.wharfinger.v1.RepositoryProto.CreateRepositoryResponse createRepository(dev.wharfinger.v1.RepositoryProto.CreateRepositoryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a repository.
     * </pre>
     */
    public dev.wharfinger.v1.RepositoryProto.GetRepositoryResponse getRepository(dev.wharfinger.v1.RepositoryProto.GetRepositoryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists repositories by name, of one namespace or of all.
     * </pre>
     */
    public dev.wharfinger.v1.RepositoryProto.ListRepositoriesResponse listRepositories(dev.wharfinger.v1.RepositoryProto.ListRepositoriesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListRepositoriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the description or the labels of a repository.
     * </pre>
     */
    public dev.wharfinger.v1.RepositoryProto.UpdateRepositoryResponse updateRepository(dev.wharfinger.v1.RepositoryProto.UpdateRepositoryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a repository with everything in it. It is invisible and its name is free when the call
     * returns; the operation retires the contents.
     * </pre>
     */
    public dev.wharfinger.v1.RepositoryProto.DeleteRepositoryResponse deleteRepository(dev.wharfinger.v1.RepositoryProto.DeleteRepositoryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores a deleted repository while its trash window lasts. Of several deleted repositories of
     * one name the latest is taken unless `uid` says which.
     * </pre>
     */
    public dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryResponse undeleteRepository(dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUndeleteRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the versions of a repository, newest first.
     * </pre>
     */
    public dev.wharfinger.v1.RepositoryProto.ListVersionsResponse listVersions(dev.wharfinger.v1.RepositoryProto.ListVersionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListVersionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one version: what it added and removed and what was present, by kind.
     * </pre>
     */
    public dev.wharfinger.v1.RepositoryProto.GetVersionResponse getVersion(dev.wharfinger.v1.RepositoryProto.GetVersionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetVersionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets a repository back to an earlier version, as one new version. Fails with `CONTENT_PURGED`
     * when something that version held is gone for good.
     * </pre>
     */
    public dev.wharfinger.v1.RepositoryProto.RestoreVersionResponse restoreVersion(dev.wharfinger.v1.RepositoryProto.RestoreVersionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRestoreVersionMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service RepositoryService.
   * <pre>
   * Creates, reads, changes, deletes and restores repositories, and reads their versions.
   * </pre>
   */
  public static final class RepositoryServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<RepositoryServiceBlockingStub> {
    private RepositoryServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RepositoryServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RepositoryServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an empty repository, and its namespace if need be. One also comes into being with the
     * first push to it.
     * </pre>
     */
    public dev.wharfinger.v1.RepositoryProto.CreateRepositoryResponse createRepository(dev.wharfinger.v1.RepositoryProto.CreateRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a repository.
     * </pre>
     */
    public dev.wharfinger.v1.RepositoryProto.GetRepositoryResponse getRepository(dev.wharfinger.v1.RepositoryProto.GetRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists repositories by name, of one namespace or of all.
     * </pre>
     */
    public dev.wharfinger.v1.RepositoryProto.ListRepositoriesResponse listRepositories(dev.wharfinger.v1.RepositoryProto.ListRepositoriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListRepositoriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes the description or the labels of a repository.
     * </pre>
     */
    public dev.wharfinger.v1.RepositoryProto.UpdateRepositoryResponse updateRepository(dev.wharfinger.v1.RepositoryProto.UpdateRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a repository with everything in it. It is invisible and its name is free when the call
     * returns; the operation retires the contents.
     * </pre>
     */
    public dev.wharfinger.v1.RepositoryProto.DeleteRepositoryResponse deleteRepository(dev.wharfinger.v1.RepositoryProto.DeleteRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Restores a deleted repository while its trash window lasts. Of several deleted repositories of
     * one name the latest is taken unless `uid` says which.
     * </pre>
     */
    public dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryResponse undeleteRepository(dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUndeleteRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the versions of a repository, newest first.
     * </pre>
     */
    public dev.wharfinger.v1.RepositoryProto.ListVersionsResponse listVersions(dev.wharfinger.v1.RepositoryProto.ListVersionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListVersionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads one version: what it added and removed and what was present, by kind.
     * </pre>
     */
    public dev.wharfinger.v1.RepositoryProto.GetVersionResponse getVersion(dev.wharfinger.v1.RepositoryProto.GetVersionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetVersionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets a repository back to an earlier version, as one new version. Fails with `CONTENT_PURGED`
     * when something that version held is gone for good.
     * </pre>
     */
    public dev.wharfinger.v1.RepositoryProto.RestoreVersionResponse restoreVersion(dev.wharfinger.v1.RepositoryProto.RestoreVersionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRestoreVersionMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service RepositoryService.
   * <pre>
   * Creates, reads, changes, deletes and restores repositories, and reads their versions.
   * </pre>
   */
  public static final class RepositoryServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<RepositoryServiceFutureStub> {
    private RepositoryServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RepositoryServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RepositoryServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an empty repository, and its namespace if need be. One also comes into being with the
     * first push to it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.RepositoryProto.CreateRepositoryResponse> createRepository(
        dev.wharfinger.v1.RepositoryProto.CreateRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateRepositoryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a repository.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.RepositoryProto.GetRepositoryResponse> getRepository(
        dev.wharfinger.v1.RepositoryProto.GetRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetRepositoryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists repositories by name, of one namespace or of all.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.RepositoryProto.ListRepositoriesResponse> listRepositories(
        dev.wharfinger.v1.RepositoryProto.ListRepositoriesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListRepositoriesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes the description or the labels of a repository.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.RepositoryProto.UpdateRepositoryResponse> updateRepository(
        dev.wharfinger.v1.RepositoryProto.UpdateRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateRepositoryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a repository with everything in it. It is invisible and its name is free when the call
     * returns; the operation retires the contents.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.RepositoryProto.DeleteRepositoryResponse> deleteRepository(
        dev.wharfinger.v1.RepositoryProto.DeleteRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteRepositoryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Restores a deleted repository while its trash window lasts. Of several deleted repositories of
     * one name the latest is taken unless `uid` says which.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryResponse> undeleteRepository(
        dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUndeleteRepositoryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the versions of a repository, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.RepositoryProto.ListVersionsResponse> listVersions(
        dev.wharfinger.v1.RepositoryProto.ListVersionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListVersionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads one version: what it added and removed and what was present, by kind.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.RepositoryProto.GetVersionResponse> getVersion(
        dev.wharfinger.v1.RepositoryProto.GetVersionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetVersionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Sets a repository back to an earlier version, as one new version. Fails with `CONTENT_PURGED`
     * when something that version held is gone for good.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.RepositoryProto.RestoreVersionResponse> restoreVersion(
        dev.wharfinger.v1.RepositoryProto.RestoreVersionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRestoreVersionMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_REPOSITORY = 0;
  private static final int METHODID_GET_REPOSITORY = 1;
  private static final int METHODID_LIST_REPOSITORIES = 2;
  private static final int METHODID_UPDATE_REPOSITORY = 3;
  private static final int METHODID_DELETE_REPOSITORY = 4;
  private static final int METHODID_UNDELETE_REPOSITORY = 5;
  private static final int METHODID_LIST_VERSIONS = 6;
  private static final int METHODID_GET_VERSION = 7;
  private static final int METHODID_RESTORE_VERSION = 8;

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
        case METHODID_CREATE_REPOSITORY:
          serviceImpl.createRepository((dev.wharfinger.v1.RepositoryProto.CreateRepositoryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.CreateRepositoryResponse>) responseObserver);
          break;
        case METHODID_GET_REPOSITORY:
          serviceImpl.getRepository((dev.wharfinger.v1.RepositoryProto.GetRepositoryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.GetRepositoryResponse>) responseObserver);
          break;
        case METHODID_LIST_REPOSITORIES:
          serviceImpl.listRepositories((dev.wharfinger.v1.RepositoryProto.ListRepositoriesRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.ListRepositoriesResponse>) responseObserver);
          break;
        case METHODID_UPDATE_REPOSITORY:
          serviceImpl.updateRepository((dev.wharfinger.v1.RepositoryProto.UpdateRepositoryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.UpdateRepositoryResponse>) responseObserver);
          break;
        case METHODID_DELETE_REPOSITORY:
          serviceImpl.deleteRepository((dev.wharfinger.v1.RepositoryProto.DeleteRepositoryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.DeleteRepositoryResponse>) responseObserver);
          break;
        case METHODID_UNDELETE_REPOSITORY:
          serviceImpl.undeleteRepository((dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryResponse>) responseObserver);
          break;
        case METHODID_LIST_VERSIONS:
          serviceImpl.listVersions((dev.wharfinger.v1.RepositoryProto.ListVersionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.ListVersionsResponse>) responseObserver);
          break;
        case METHODID_GET_VERSION:
          serviceImpl.getVersion((dev.wharfinger.v1.RepositoryProto.GetVersionRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.GetVersionResponse>) responseObserver);
          break;
        case METHODID_RESTORE_VERSION:
          serviceImpl.restoreVersion((dev.wharfinger.v1.RepositoryProto.RestoreVersionRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.RepositoryProto.RestoreVersionResponse>) responseObserver);
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
          getCreateRepositoryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.RepositoryProto.CreateRepositoryRequest,
              dev.wharfinger.v1.RepositoryProto.CreateRepositoryResponse>(
                service, METHODID_CREATE_REPOSITORY)))
        .addMethod(
          getGetRepositoryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.RepositoryProto.GetRepositoryRequest,
              dev.wharfinger.v1.RepositoryProto.GetRepositoryResponse>(
                service, METHODID_GET_REPOSITORY)))
        .addMethod(
          getListRepositoriesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.RepositoryProto.ListRepositoriesRequest,
              dev.wharfinger.v1.RepositoryProto.ListRepositoriesResponse>(
                service, METHODID_LIST_REPOSITORIES)))
        .addMethod(
          getUpdateRepositoryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.RepositoryProto.UpdateRepositoryRequest,
              dev.wharfinger.v1.RepositoryProto.UpdateRepositoryResponse>(
                service, METHODID_UPDATE_REPOSITORY)))
        .addMethod(
          getDeleteRepositoryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.RepositoryProto.DeleteRepositoryRequest,
              dev.wharfinger.v1.RepositoryProto.DeleteRepositoryResponse>(
                service, METHODID_DELETE_REPOSITORY)))
        .addMethod(
          getUndeleteRepositoryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryRequest,
              dev.wharfinger.v1.RepositoryProto.UndeleteRepositoryResponse>(
                service, METHODID_UNDELETE_REPOSITORY)))
        .addMethod(
          getListVersionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.RepositoryProto.ListVersionsRequest,
              dev.wharfinger.v1.RepositoryProto.ListVersionsResponse>(
                service, METHODID_LIST_VERSIONS)))
        .addMethod(
          getGetVersionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.RepositoryProto.GetVersionRequest,
              dev.wharfinger.v1.RepositoryProto.GetVersionResponse>(
                service, METHODID_GET_VERSION)))
        .addMethod(
          getRestoreVersionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.RepositoryProto.RestoreVersionRequest,
              dev.wharfinger.v1.RepositoryProto.RestoreVersionResponse>(
                service, METHODID_RESTORE_VERSION)))
        .build();
  }

  private static abstract class RepositoryServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    RepositoryServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.v1.RepositoryProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("RepositoryService");
    }
  }

  private static final class RepositoryServiceFileDescriptorSupplier
      extends RepositoryServiceBaseDescriptorSupplier {
    RepositoryServiceFileDescriptorSupplier() {}
  }

  private static final class RepositoryServiceMethodDescriptorSupplier
      extends RepositoryServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    RepositoryServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (RepositoryServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new RepositoryServiceFileDescriptorSupplier())
              .addMethod(getCreateRepositoryMethod())
              .addMethod(getGetRepositoryMethod())
              .addMethod(getListRepositoriesMethod())
              .addMethod(getUpdateRepositoryMethod())
              .addMethod(getDeleteRepositoryMethod())
              .addMethod(getUndeleteRepositoryMethod())
              .addMethod(getListVersionsMethod())
              .addMethod(getGetVersionMethod())
              .addMethod(getRestoreVersionMethod())
              .build();
        }
      }
    }
    return result;
  }
}
