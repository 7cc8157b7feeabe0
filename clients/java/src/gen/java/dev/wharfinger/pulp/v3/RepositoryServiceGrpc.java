package dev.wharfinger.pulp.v3;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Reads and changes repositories, and reads their versions.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class RepositoryServiceGrpc {

  private RepositoryServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "pulp.v3.RepositoryService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesResponse> getListRepositoriesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListRepositories",
      requestType = dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesRequest.class,
      responseType = dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesResponse> getListRepositoriesMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesRequest, dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesResponse> getListRepositoriesMethod;
    if ((getListRepositoriesMethod = RepositoryServiceGrpc.getListRepositoriesMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getListRepositoriesMethod = RepositoryServiceGrpc.getListRepositoriesMethod) == null) {
          RepositoryServiceGrpc.getListRepositoriesMethod = getListRepositoriesMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesRequest, dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListRepositories"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("ListRepositories"))
              .build();
        }
      }
    }
    return getListRepositoriesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryResponse> getGetRepositoryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetRepository",
      requestType = dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryRequest.class,
      responseType = dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryResponse> getGetRepositoryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryRequest, dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryResponse> getGetRepositoryMethod;
    if ((getGetRepositoryMethod = RepositoryServiceGrpc.getGetRepositoryMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getGetRepositoryMethod = RepositoryServiceGrpc.getGetRepositoryMethod) == null) {
          RepositoryServiceGrpc.getGetRepositoryMethod = getGetRepositoryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryRequest, dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetRepository"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("GetRepository"))
              .build();
        }
      }
    }
    return getGetRepositoryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryResponse> getUpdateRepositoryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateRepository",
      requestType = dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryRequest.class,
      responseType = dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryResponse> getUpdateRepositoryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryRequest, dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryResponse> getUpdateRepositoryMethod;
    if ((getUpdateRepositoryMethod = RepositoryServiceGrpc.getUpdateRepositoryMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getUpdateRepositoryMethod = RepositoryServiceGrpc.getUpdateRepositoryMethod) == null) {
          RepositoryServiceGrpc.getUpdateRepositoryMethod = getUpdateRepositoryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryRequest, dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateRepository"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("UpdateRepository"))
              .build();
        }
      }
    }
    return getUpdateRepositoryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryResponse> getPartialUpdateRepositoryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PartialUpdateRepository",
      requestType = dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryRequest.class,
      responseType = dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryResponse> getPartialUpdateRepositoryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryRequest, dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryResponse> getPartialUpdateRepositoryMethod;
    if ((getPartialUpdateRepositoryMethod = RepositoryServiceGrpc.getPartialUpdateRepositoryMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getPartialUpdateRepositoryMethod = RepositoryServiceGrpc.getPartialUpdateRepositoryMethod) == null) {
          RepositoryServiceGrpc.getPartialUpdateRepositoryMethod = getPartialUpdateRepositoryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryRequest, dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PartialUpdateRepository"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("PartialUpdateRepository"))
              .build();
        }
      }
    }
    return getPartialUpdateRepositoryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageResponse> getRemoveImageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RemoveImage",
      requestType = dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageRequest.class,
      responseType = dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageResponse> getRemoveImageMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageRequest, dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageResponse> getRemoveImageMethod;
    if ((getRemoveImageMethod = RepositoryServiceGrpc.getRemoveImageMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getRemoveImageMethod = RepositoryServiceGrpc.getRemoveImageMethod) == null) {
          RepositoryServiceGrpc.getRemoveImageMethod = getRemoveImageMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageRequest, dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RemoveImage"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("RemoveImage"))
              .build();
        }
      }
    }
    return getRemoveImageMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.TagImageRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.TagImageResponse> getTagImageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "TagImage",
      requestType = dev.wharfinger.pulp.v3.RepositoryProto.TagImageRequest.class,
      responseType = dev.wharfinger.pulp.v3.RepositoryProto.TagImageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.TagImageRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.TagImageResponse> getTagImageMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.TagImageRequest, dev.wharfinger.pulp.v3.RepositoryProto.TagImageResponse> getTagImageMethod;
    if ((getTagImageMethod = RepositoryServiceGrpc.getTagImageMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getTagImageMethod = RepositoryServiceGrpc.getTagImageMethod) == null) {
          RepositoryServiceGrpc.getTagImageMethod = getTagImageMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.RepositoryProto.TagImageRequest, dev.wharfinger.pulp.v3.RepositoryProto.TagImageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "TagImage"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.TagImageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.TagImageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("TagImage"))
              .build();
        }
      }
    }
    return getTagImageMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.UntagImageRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.UntagImageResponse> getUntagImageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UntagImage",
      requestType = dev.wharfinger.pulp.v3.RepositoryProto.UntagImageRequest.class,
      responseType = dev.wharfinger.pulp.v3.RepositoryProto.UntagImageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.UntagImageRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.UntagImageResponse> getUntagImageMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.UntagImageRequest, dev.wharfinger.pulp.v3.RepositoryProto.UntagImageResponse> getUntagImageMethod;
    if ((getUntagImageMethod = RepositoryServiceGrpc.getUntagImageMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getUntagImageMethod = RepositoryServiceGrpc.getUntagImageMethod) == null) {
          RepositoryServiceGrpc.getUntagImageMethod = getUntagImageMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.RepositoryProto.UntagImageRequest, dev.wharfinger.pulp.v3.RepositoryProto.UntagImageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UntagImage"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.UntagImageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.UntagImageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("UntagImage"))
              .build();
        }
      }
    }
    return getUntagImageMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsResponse> getListVersionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListVersions",
      requestType = dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsRequest.class,
      responseType = dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsResponse> getListVersionsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsRequest, dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsResponse> getListVersionsMethod;
    if ((getListVersionsMethod = RepositoryServiceGrpc.getListVersionsMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getListVersionsMethod = RepositoryServiceGrpc.getListVersionsMethod) == null) {
          RepositoryServiceGrpc.getListVersionsMethod = getListVersionsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsRequest, dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListVersions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("ListVersions"))
              .build();
        }
      }
    }
    return getListVersionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.GetVersionRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.GetVersionResponse> getGetVersionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetVersion",
      requestType = dev.wharfinger.pulp.v3.RepositoryProto.GetVersionRequest.class,
      responseType = dev.wharfinger.pulp.v3.RepositoryProto.GetVersionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.GetVersionRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.GetVersionResponse> getGetVersionMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.GetVersionRequest, dev.wharfinger.pulp.v3.RepositoryProto.GetVersionResponse> getGetVersionMethod;
    if ((getGetVersionMethod = RepositoryServiceGrpc.getGetVersionMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getGetVersionMethod = RepositoryServiceGrpc.getGetVersionMethod) == null) {
          RepositoryServiceGrpc.getGetVersionMethod = getGetVersionMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.RepositoryProto.GetVersionRequest, dev.wharfinger.pulp.v3.RepositoryProto.GetVersionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetVersion"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.GetVersionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.GetVersionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("GetVersion"))
              .build();
        }
      }
    }
    return getGetVersionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsResponse> getListAllVersionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAllVersions",
      requestType = dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsRequest.class,
      responseType = dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsResponse> getListAllVersionsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsRequest, dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsResponse> getListAllVersionsMethod;
    if ((getListAllVersionsMethod = RepositoryServiceGrpc.getListAllVersionsMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getListAllVersionsMethod = RepositoryServiceGrpc.getListAllVersionsMethod) == null) {
          RepositoryServiceGrpc.getListAllVersionsMethod = getListAllVersionsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsRequest, dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAllVersions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("ListAllVersions"))
              .build();
        }
      }
    }
    return getListAllVersionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelResponse> getSetRepositoryLabelMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetRepositoryLabel",
      requestType = dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelRequest.class,
      responseType = dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelResponse> getSetRepositoryLabelMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelRequest, dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelResponse> getSetRepositoryLabelMethod;
    if ((getSetRepositoryLabelMethod = RepositoryServiceGrpc.getSetRepositoryLabelMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getSetRepositoryLabelMethod = RepositoryServiceGrpc.getSetRepositoryLabelMethod) == null) {
          RepositoryServiceGrpc.getSetRepositoryLabelMethod = getSetRepositoryLabelMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelRequest, dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetRepositoryLabel"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("SetRepositoryLabel"))
              .build();
        }
      }
    }
    return getSetRepositoryLabelMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelResponse> getUnsetRepositoryLabelMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UnsetRepositoryLabel",
      requestType = dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelRequest.class,
      responseType = dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelResponse> getUnsetRepositoryLabelMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelRequest, dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelResponse> getUnsetRepositoryLabelMethod;
    if ((getUnsetRepositoryLabelMethod = RepositoryServiceGrpc.getUnsetRepositoryLabelMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getUnsetRepositoryLabelMethod = RepositoryServiceGrpc.getUnsetRepositoryLabelMethod) == null) {
          RepositoryServiceGrpc.getUnsetRepositoryLabelMethod = getUnsetRepositoryLabelMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelRequest, dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UnsetRepositoryLabel"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("UnsetRepositoryLabel"))
              .build();
        }
      }
    }
    return getUnsetRepositoryLabelMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionResponse> getDeleteVersionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteVersion",
      requestType = dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionRequest.class,
      responseType = dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionRequest,
      dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionResponse> getDeleteVersionMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionRequest, dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionResponse> getDeleteVersionMethod;
    if ((getDeleteVersionMethod = RepositoryServiceGrpc.getDeleteVersionMethod) == null) {
      synchronized (RepositoryServiceGrpc.class) {
        if ((getDeleteVersionMethod = RepositoryServiceGrpc.getDeleteVersionMethod) == null) {
          RepositoryServiceGrpc.getDeleteVersionMethod = getDeleteVersionMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionRequest, dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteVersion"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RepositoryServiceMethodDescriptorSupplier("DeleteVersion"))
              .build();
        }
      }
    }
    return getDeleteVersionMethod;
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
   * Reads and changes repositories, and reads their versions.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists repositories, newest first.
     * </pre>
     */
    default void listRepositories(dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListRepositoriesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a repository.
     * </pre>
     */
    default void getRepository(dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetRepositoryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes a repository.
     * </pre>
     */
    default void updateRepository(dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateRepositoryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes a part of a repository.
     * </pre>
     */
    default void partialUpdateRepository(dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPartialUpdateRepositoryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Removes an image with its tags, and what of an index nothing else needs. One that an index lists loses its tags and stays.
     * </pre>
     */
    default void removeImage(dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRemoveImageMethod(), responseObserver);
    }

    /**
     * <pre>
     * Points a tag to an image.
     * </pre>
     */
    default void tagImage(dev.wharfinger.pulp.v3.RepositoryProto.TagImageRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.TagImageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getTagImageMethod(), responseObserver);
    }

    /**
     * <pre>
     * Removes a tag; the image stays.
     * </pre>
     */
    default void untagImage(dev.wharfinger.pulp.v3.RepositoryProto.UntagImageRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.UntagImageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUntagImageMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the versions of a repository, newest first.
     * </pre>
     */
    default void listVersions(dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListVersionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a version.
     * </pre>
     */
    default void getVersion(dev.wharfinger.pulp.v3.RepositoryProto.GetVersionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.GetVersionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetVersionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the versions of all repositories, one repository after the other, the newest one first.
     * </pre>
     */
    default void listAllVersions(dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAllVersionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sets one label of a repository.
     * </pre>
     */
    default void setRepositoryLabel(dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetRepositoryLabelMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes one label from a repository.
     * </pre>
     */
    default void unsetRepositoryLabel(dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUnsetRepositoryLabelMethod(), responseObserver);
    }

    /**
     * <pre>
     * Fails with `PERMISSION_DENIED`: history is not deleted.
     * </pre>
     */
    default void deleteVersion(dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteVersionMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service RepositoryService.
   * <pre>
   * Reads and changes repositories, and reads their versions.
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
   * Reads and changes repositories, and reads their versions.
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
     * Lists repositories, newest first.
     * </pre>
     */
    public void listRepositories(dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListRepositoriesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a repository.
     * </pre>
     */
    public void getRepository(dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetRepositoryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes a repository.
     * </pre>
     */
    public void updateRepository(dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateRepositoryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes a part of a repository.
     * </pre>
     */
    public void partialUpdateRepository(dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPartialUpdateRepositoryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Removes an image with its tags, and what of an index nothing else needs. One that an index lists loses its tags and stays.
     * </pre>
     */
    public void removeImage(dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRemoveImageMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Points a tag to an image.
     * </pre>
     */
    public void tagImage(dev.wharfinger.pulp.v3.RepositoryProto.TagImageRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.TagImageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getTagImageMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Removes a tag; the image stays.
     * </pre>
     */
    public void untagImage(dev.wharfinger.pulp.v3.RepositoryProto.UntagImageRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.UntagImageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUntagImageMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the versions of a repository, newest first.
     * </pre>
     */
    public void listVersions(dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListVersionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a version.
     * </pre>
     */
    public void getVersion(dev.wharfinger.pulp.v3.RepositoryProto.GetVersionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.GetVersionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetVersionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the versions of all repositories, one repository after the other, the newest one first.
     * </pre>
     */
    public void listAllVersions(dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAllVersionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sets one label of a repository.
     * </pre>
     */
    public void setRepositoryLabel(dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetRepositoryLabelMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes one label from a repository.
     * </pre>
     */
    public void unsetRepositoryLabel(dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUnsetRepositoryLabelMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Fails with `PERMISSION_DENIED`: history is not deleted.
     * </pre>
     */
    public void deleteVersion(dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteVersionMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service RepositoryService.
   * <pre>
   * Reads and changes repositories, and reads their versions.
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
     * Lists repositories, newest first.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesResponse listRepositories(dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListRepositoriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a repository.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryResponse getRepository(dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a repository.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryResponse updateRepository(dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a part of a repository.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryResponse partialUpdateRepository(dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPartialUpdateRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes an image with its tags, and what of an index nothing else needs. One that an index lists loses its tags and stays.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageResponse removeImage(dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRemoveImageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Points a tag to an image.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.TagImageResponse tagImage(dev.wharfinger.pulp.v3.RepositoryProto.TagImageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getTagImageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes a tag; the image stays.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.UntagImageResponse untagImage(dev.wharfinger.pulp.v3.RepositoryProto.UntagImageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUntagImageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the versions of a repository, newest first.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsResponse listVersions(dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListVersionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a version.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.GetVersionResponse getVersion(dev.wharfinger.pulp.v3.RepositoryProto.GetVersionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetVersionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the versions of all repositories, one repository after the other, the newest one first.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsResponse listAllVersions(dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAllVersionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets one label of a repository.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelResponse setRepositoryLabel(dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetRepositoryLabelMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes one label from a repository.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelResponse unsetRepositoryLabel(dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUnsetRepositoryLabelMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Fails with `PERMISSION_DENIED`: history is not deleted.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionResponse deleteVersion(dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteVersionMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service RepositoryService.
   * <pre>
   * Reads and changes repositories, and reads their versions.
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
     * Lists repositories, newest first.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesResponse listRepositories(dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListRepositoriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a repository.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryResponse getRepository(dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a repository.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryResponse updateRepository(dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a part of a repository.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryResponse partialUpdateRepository(dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPartialUpdateRepositoryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes an image with its tags, and what of an index nothing else needs. One that an index lists loses its tags and stays.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageResponse removeImage(dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRemoveImageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Points a tag to an image.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.TagImageResponse tagImage(dev.wharfinger.pulp.v3.RepositoryProto.TagImageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getTagImageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Removes a tag; the image stays.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.UntagImageResponse untagImage(dev.wharfinger.pulp.v3.RepositoryProto.UntagImageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUntagImageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the versions of a repository, newest first.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsResponse listVersions(dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListVersionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a version.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.GetVersionResponse getVersion(dev.wharfinger.pulp.v3.RepositoryProto.GetVersionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetVersionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the versions of all repositories, one repository after the other, the newest one first.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsResponse listAllVersions(dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAllVersionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sets one label of a repository.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelResponse setRepositoryLabel(dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetRepositoryLabelMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes one label from a repository.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelResponse unsetRepositoryLabel(dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUnsetRepositoryLabelMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Fails with `PERMISSION_DENIED`: history is not deleted.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionResponse deleteVersion(dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteVersionMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service RepositoryService.
   * <pre>
   * Reads and changes repositories, and reads their versions.
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
     * Lists repositories, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesResponse> listRepositories(
        dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListRepositoriesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a repository.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryResponse> getRepository(
        dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetRepositoryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes a repository.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryResponse> updateRepository(
        dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateRepositoryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes a part of a repository.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryResponse> partialUpdateRepository(
        dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPartialUpdateRepositoryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Removes an image with its tags, and what of an index nothing else needs. One that an index lists loses its tags and stays.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageResponse> removeImage(
        dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRemoveImageMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Points a tag to an image.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.RepositoryProto.TagImageResponse> tagImage(
        dev.wharfinger.pulp.v3.RepositoryProto.TagImageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getTagImageMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Removes a tag; the image stays.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.RepositoryProto.UntagImageResponse> untagImage(
        dev.wharfinger.pulp.v3.RepositoryProto.UntagImageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUntagImageMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the versions of a repository, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsResponse> listVersions(
        dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListVersionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a version.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.RepositoryProto.GetVersionResponse> getVersion(
        dev.wharfinger.pulp.v3.RepositoryProto.GetVersionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetVersionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the versions of all repositories, one repository after the other, the newest one first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsResponse> listAllVersions(
        dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAllVersionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Sets one label of a repository.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelResponse> setRepositoryLabel(
        dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetRepositoryLabelMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes one label from a repository.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelResponse> unsetRepositoryLabel(
        dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUnsetRepositoryLabelMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Fails with `PERMISSION_DENIED`: history is not deleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionResponse> deleteVersion(
        dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteVersionMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_REPOSITORIES = 0;
  private static final int METHODID_GET_REPOSITORY = 1;
  private static final int METHODID_UPDATE_REPOSITORY = 2;
  private static final int METHODID_PARTIAL_UPDATE_REPOSITORY = 3;
  private static final int METHODID_REMOVE_IMAGE = 4;
  private static final int METHODID_TAG_IMAGE = 5;
  private static final int METHODID_UNTAG_IMAGE = 6;
  private static final int METHODID_LIST_VERSIONS = 7;
  private static final int METHODID_GET_VERSION = 8;
  private static final int METHODID_LIST_ALL_VERSIONS = 9;
  private static final int METHODID_SET_REPOSITORY_LABEL = 10;
  private static final int METHODID_UNSET_REPOSITORY_LABEL = 11;
  private static final int METHODID_DELETE_VERSION = 12;

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
        case METHODID_LIST_REPOSITORIES:
          serviceImpl.listRepositories((dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesResponse>) responseObserver);
          break;
        case METHODID_GET_REPOSITORY:
          serviceImpl.getRepository((dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryResponse>) responseObserver);
          break;
        case METHODID_UPDATE_REPOSITORY:
          serviceImpl.updateRepository((dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryResponse>) responseObserver);
          break;
        case METHODID_PARTIAL_UPDATE_REPOSITORY:
          serviceImpl.partialUpdateRepository((dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryResponse>) responseObserver);
          break;
        case METHODID_REMOVE_IMAGE:
          serviceImpl.removeImage((dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageResponse>) responseObserver);
          break;
        case METHODID_TAG_IMAGE:
          serviceImpl.tagImage((dev.wharfinger.pulp.v3.RepositoryProto.TagImageRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.TagImageResponse>) responseObserver);
          break;
        case METHODID_UNTAG_IMAGE:
          serviceImpl.untagImage((dev.wharfinger.pulp.v3.RepositoryProto.UntagImageRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.UntagImageResponse>) responseObserver);
          break;
        case METHODID_LIST_VERSIONS:
          serviceImpl.listVersions((dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsResponse>) responseObserver);
          break;
        case METHODID_GET_VERSION:
          serviceImpl.getVersion((dev.wharfinger.pulp.v3.RepositoryProto.GetVersionRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.GetVersionResponse>) responseObserver);
          break;
        case METHODID_LIST_ALL_VERSIONS:
          serviceImpl.listAllVersions((dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsResponse>) responseObserver);
          break;
        case METHODID_SET_REPOSITORY_LABEL:
          serviceImpl.setRepositoryLabel((dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelResponse>) responseObserver);
          break;
        case METHODID_UNSET_REPOSITORY_LABEL:
          serviceImpl.unsetRepositoryLabel((dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelResponse>) responseObserver);
          break;
        case METHODID_DELETE_VERSION:
          serviceImpl.deleteVersion((dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionResponse>) responseObserver);
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
          getListRepositoriesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesRequest,
              dev.wharfinger.pulp.v3.RepositoryProto.ListRepositoriesResponse>(
                service, METHODID_LIST_REPOSITORIES)))
        .addMethod(
          getGetRepositoryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryRequest,
              dev.wharfinger.pulp.v3.RepositoryProto.GetRepositoryResponse>(
                service, METHODID_GET_REPOSITORY)))
        .addMethod(
          getUpdateRepositoryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryRequest,
              dev.wharfinger.pulp.v3.RepositoryProto.UpdateRepositoryResponse>(
                service, METHODID_UPDATE_REPOSITORY)))
        .addMethod(
          getPartialUpdateRepositoryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryRequest,
              dev.wharfinger.pulp.v3.RepositoryProto.PartialUpdateRepositoryResponse>(
                service, METHODID_PARTIAL_UPDATE_REPOSITORY)))
        .addMethod(
          getRemoveImageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageRequest,
              dev.wharfinger.pulp.v3.RepositoryProto.RemoveImageResponse>(
                service, METHODID_REMOVE_IMAGE)))
        .addMethod(
          getTagImageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.RepositoryProto.TagImageRequest,
              dev.wharfinger.pulp.v3.RepositoryProto.TagImageResponse>(
                service, METHODID_TAG_IMAGE)))
        .addMethod(
          getUntagImageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.RepositoryProto.UntagImageRequest,
              dev.wharfinger.pulp.v3.RepositoryProto.UntagImageResponse>(
                service, METHODID_UNTAG_IMAGE)))
        .addMethod(
          getListVersionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsRequest,
              dev.wharfinger.pulp.v3.RepositoryProto.ListVersionsResponse>(
                service, METHODID_LIST_VERSIONS)))
        .addMethod(
          getGetVersionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.RepositoryProto.GetVersionRequest,
              dev.wharfinger.pulp.v3.RepositoryProto.GetVersionResponse>(
                service, METHODID_GET_VERSION)))
        .addMethod(
          getListAllVersionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsRequest,
              dev.wharfinger.pulp.v3.RepositoryProto.ListAllVersionsResponse>(
                service, METHODID_LIST_ALL_VERSIONS)))
        .addMethod(
          getSetRepositoryLabelMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelRequest,
              dev.wharfinger.pulp.v3.RepositoryProto.SetRepositoryLabelResponse>(
                service, METHODID_SET_REPOSITORY_LABEL)))
        .addMethod(
          getUnsetRepositoryLabelMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelRequest,
              dev.wharfinger.pulp.v3.RepositoryProto.UnsetRepositoryLabelResponse>(
                service, METHODID_UNSET_REPOSITORY_LABEL)))
        .addMethod(
          getDeleteVersionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionRequest,
              dev.wharfinger.pulp.v3.RepositoryProto.DeleteVersionResponse>(
                service, METHODID_DELETE_VERSION)))
        .build();
  }

  private static abstract class RepositoryServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    RepositoryServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.pulp.v3.RepositoryProto.getDescriptor();
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
              .addMethod(getListRepositoriesMethod())
              .addMethod(getGetRepositoryMethod())
              .addMethod(getUpdateRepositoryMethod())
              .addMethod(getPartialUpdateRepositoryMethod())
              .addMethod(getRemoveImageMethod())
              .addMethod(getTagImageMethod())
              .addMethod(getUntagImageMethod())
              .addMethod(getListVersionsMethod())
              .addMethod(getGetVersionMethod())
              .addMethod(getListAllVersionsMethod())
              .addMethod(getSetRepositoryLabelMethod())
              .addMethod(getUnsetRepositoryLabelMethod())
              .addMethod(getDeleteVersionMethod())
              .build();
        }
      }
    }
    return result;
  }
}
