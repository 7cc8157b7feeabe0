package dev.wharfinger.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Creates, reads, moves and deletes tags, and tells their history.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class TagServiceGrpc {

  private TagServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "wharfinger.v1.TagService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.TagProto.CreateTagRequest,
      dev.wharfinger.v1.TagProto.CreateTagResponse> getCreateTagMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateTag",
      requestType = dev.wharfinger.v1.TagProto.CreateTagRequest.class,
      responseType = dev.wharfinger.v1.TagProto.CreateTagResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.TagProto.CreateTagRequest,
      dev.wharfinger.v1.TagProto.CreateTagResponse> getCreateTagMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.TagProto.CreateTagRequest, dev.wharfinger.v1.TagProto.CreateTagResponse> getCreateTagMethod;
    if ((getCreateTagMethod = TagServiceGrpc.getCreateTagMethod) == null) {
      synchronized (TagServiceGrpc.class) {
        if ((getCreateTagMethod = TagServiceGrpc.getCreateTagMethod) == null) {
          TagServiceGrpc.getCreateTagMethod = getCreateTagMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.TagProto.CreateTagRequest, dev.wharfinger.v1.TagProto.CreateTagResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateTag"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.TagProto.CreateTagRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.TagProto.CreateTagResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TagServiceMethodDescriptorSupplier("CreateTag"))
              .build();
        }
      }
    }
    return getCreateTagMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.TagProto.GetTagRequest,
      dev.wharfinger.v1.TagProto.GetTagResponse> getGetTagMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetTag",
      requestType = dev.wharfinger.v1.TagProto.GetTagRequest.class,
      responseType = dev.wharfinger.v1.TagProto.GetTagResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.TagProto.GetTagRequest,
      dev.wharfinger.v1.TagProto.GetTagResponse> getGetTagMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.TagProto.GetTagRequest, dev.wharfinger.v1.TagProto.GetTagResponse> getGetTagMethod;
    if ((getGetTagMethod = TagServiceGrpc.getGetTagMethod) == null) {
      synchronized (TagServiceGrpc.class) {
        if ((getGetTagMethod = TagServiceGrpc.getGetTagMethod) == null) {
          TagServiceGrpc.getGetTagMethod = getGetTagMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.TagProto.GetTagRequest, dev.wharfinger.v1.TagProto.GetTagResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetTag"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.TagProto.GetTagRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.TagProto.GetTagResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TagServiceMethodDescriptorSupplier("GetTag"))
              .build();
        }
      }
    }
    return getGetTagMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.TagProto.ListTagsRequest,
      dev.wharfinger.v1.TagProto.ListTagsResponse> getListTagsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTags",
      requestType = dev.wharfinger.v1.TagProto.ListTagsRequest.class,
      responseType = dev.wharfinger.v1.TagProto.ListTagsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.TagProto.ListTagsRequest,
      dev.wharfinger.v1.TagProto.ListTagsResponse> getListTagsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.TagProto.ListTagsRequest, dev.wharfinger.v1.TagProto.ListTagsResponse> getListTagsMethod;
    if ((getListTagsMethod = TagServiceGrpc.getListTagsMethod) == null) {
      synchronized (TagServiceGrpc.class) {
        if ((getListTagsMethod = TagServiceGrpc.getListTagsMethod) == null) {
          TagServiceGrpc.getListTagsMethod = getListTagsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.TagProto.ListTagsRequest, dev.wharfinger.v1.TagProto.ListTagsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTags"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.TagProto.ListTagsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.TagProto.ListTagsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TagServiceMethodDescriptorSupplier("ListTags"))
              .build();
        }
      }
    }
    return getListTagsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.TagProto.UpdateTagRequest,
      dev.wharfinger.v1.TagProto.UpdateTagResponse> getUpdateTagMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateTag",
      requestType = dev.wharfinger.v1.TagProto.UpdateTagRequest.class,
      responseType = dev.wharfinger.v1.TagProto.UpdateTagResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.TagProto.UpdateTagRequest,
      dev.wharfinger.v1.TagProto.UpdateTagResponse> getUpdateTagMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.TagProto.UpdateTagRequest, dev.wharfinger.v1.TagProto.UpdateTagResponse> getUpdateTagMethod;
    if ((getUpdateTagMethod = TagServiceGrpc.getUpdateTagMethod) == null) {
      synchronized (TagServiceGrpc.class) {
        if ((getUpdateTagMethod = TagServiceGrpc.getUpdateTagMethod) == null) {
          TagServiceGrpc.getUpdateTagMethod = getUpdateTagMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.TagProto.UpdateTagRequest, dev.wharfinger.v1.TagProto.UpdateTagResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateTag"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.TagProto.UpdateTagRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.TagProto.UpdateTagResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TagServiceMethodDescriptorSupplier("UpdateTag"))
              .build();
        }
      }
    }
    return getUpdateTagMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.TagProto.DeleteTagRequest,
      dev.wharfinger.v1.TagProto.DeleteTagResponse> getDeleteTagMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteTag",
      requestType = dev.wharfinger.v1.TagProto.DeleteTagRequest.class,
      responseType = dev.wharfinger.v1.TagProto.DeleteTagResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.TagProto.DeleteTagRequest,
      dev.wharfinger.v1.TagProto.DeleteTagResponse> getDeleteTagMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.TagProto.DeleteTagRequest, dev.wharfinger.v1.TagProto.DeleteTagResponse> getDeleteTagMethod;
    if ((getDeleteTagMethod = TagServiceGrpc.getDeleteTagMethod) == null) {
      synchronized (TagServiceGrpc.class) {
        if ((getDeleteTagMethod = TagServiceGrpc.getDeleteTagMethod) == null) {
          TagServiceGrpc.getDeleteTagMethod = getDeleteTagMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.TagProto.DeleteTagRequest, dev.wharfinger.v1.TagProto.DeleteTagResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteTag"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.TagProto.DeleteTagRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.TagProto.DeleteTagResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TagServiceMethodDescriptorSupplier("DeleteTag"))
              .build();
        }
      }
    }
    return getDeleteTagMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.TagProto.ListTagHistoryRequest,
      dev.wharfinger.v1.TagProto.ListTagHistoryResponse> getListTagHistoryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTagHistory",
      requestType = dev.wharfinger.v1.TagProto.ListTagHistoryRequest.class,
      responseType = dev.wharfinger.v1.TagProto.ListTagHistoryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.TagProto.ListTagHistoryRequest,
      dev.wharfinger.v1.TagProto.ListTagHistoryResponse> getListTagHistoryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.TagProto.ListTagHistoryRequest, dev.wharfinger.v1.TagProto.ListTagHistoryResponse> getListTagHistoryMethod;
    if ((getListTagHistoryMethod = TagServiceGrpc.getListTagHistoryMethod) == null) {
      synchronized (TagServiceGrpc.class) {
        if ((getListTagHistoryMethod = TagServiceGrpc.getListTagHistoryMethod) == null) {
          TagServiceGrpc.getListTagHistoryMethod = getListTagHistoryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.TagProto.ListTagHistoryRequest, dev.wharfinger.v1.TagProto.ListTagHistoryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTagHistory"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.TagProto.ListTagHistoryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.TagProto.ListTagHistoryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TagServiceMethodDescriptorSupplier("ListTagHistory"))
              .build();
        }
      }
    }
    return getListTagHistoryMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static TagServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TagServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TagServiceStub>() {
        @java.lang.Override
        public TagServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TagServiceStub(channel, callOptions);
        }
      };
    return TagServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static TagServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TagServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TagServiceBlockingV2Stub>() {
        @java.lang.Override
        public TagServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TagServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return TagServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static TagServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TagServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TagServiceBlockingStub>() {
        @java.lang.Override
        public TagServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TagServiceBlockingStub(channel, callOptions);
        }
      };
    return TagServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static TagServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TagServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TagServiceFutureStub>() {
        @java.lang.Override
        public TagServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TagServiceFutureStub(channel, callOptions);
        }
      };
    return TagServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Creates, reads, moves and deletes tags, and tells their history.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a tag. Fails with `TAG_ALREADY_EXISTS` when the name is taken.
     * </pre>
     */
    default void createTag(dev.wharfinger.v1.TagProto.CreateTagRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.TagProto.CreateTagResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateTagMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a tag.
     * </pre>
     */
    default void getTag(dev.wharfinger.v1.TagProto.GetTagRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.TagProto.GetTagResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetTagMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the tags of a repository by name: the current ones or those of a version.
     * </pre>
     */
    default void listTags(dev.wharfinger.v1.TagProto.ListTagsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.TagProto.ListTagsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTagsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Moves a tag to another artifact of the same repository, or makes it immutable or movable.
     * </pre>
     */
    default void updateTag(dev.wharfinger.v1.TagProto.UpdateTagRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.TagProto.UpdateTagResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateTagMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a tag. The artifact stays and stays readable by digest.
     * </pre>
     */
    default void deleteTag(dev.wharfinger.v1.TagProto.DeleteTagRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.TagProto.DeleteTagResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteTagMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists where a tag has pointed, newest first; also after the tag was deleted.
     * </pre>
     */
    default void listTagHistory(dev.wharfinger.v1.TagProto.ListTagHistoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.TagProto.ListTagHistoryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTagHistoryMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service TagService.
   * <pre>
   * Creates, reads, moves and deletes tags, and tells their history.
   * </pre>
   */
  public static abstract class TagServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return TagServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service TagService.
   * <pre>
   * Creates, reads, moves and deletes tags, and tells their history.
   * </pre>
   */
  public static final class TagServiceStub
      extends io.grpc.stub.AbstractAsyncStub<TagServiceStub> {
    private TagServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TagServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TagServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a tag. Fails with `TAG_ALREADY_EXISTS` when the name is taken.
     * </pre>
     */
    public void createTag(dev.wharfinger.v1.TagProto.CreateTagRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.TagProto.CreateTagResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateTagMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a tag.
     * </pre>
     */
    public void getTag(dev.wharfinger.v1.TagProto.GetTagRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.TagProto.GetTagResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetTagMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the tags of a repository by name: the current ones or those of a version.
     * </pre>
     */
    public void listTags(dev.wharfinger.v1.TagProto.ListTagsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.TagProto.ListTagsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTagsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Moves a tag to another artifact of the same repository, or makes it immutable or movable.
     * </pre>
     */
    public void updateTag(dev.wharfinger.v1.TagProto.UpdateTagRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.TagProto.UpdateTagResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateTagMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a tag. The artifact stays and stays readable by digest.
     * </pre>
     */
    public void deleteTag(dev.wharfinger.v1.TagProto.DeleteTagRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.TagProto.DeleteTagResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteTagMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists where a tag has pointed, newest first; also after the tag was deleted.
     * </pre>
     */
    public void listTagHistory(dev.wharfinger.v1.TagProto.ListTagHistoryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.TagProto.ListTagHistoryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTagHistoryMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service TagService.
   * <pre>
   * Creates, reads, moves and deletes tags, and tells their history.
   * </pre>
   */
  public static final class TagServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<TagServiceBlockingV2Stub> {
    private TagServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TagServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TagServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a tag. Fails with `TAG_ALREADY_EXISTS` when the name is taken.
     * </pre>
     */
    public dev.wharfinger.v1.TagProto.CreateTagResponse createTag(dev.wharfinger.v1.TagProto.CreateTagRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateTagMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a tag.
     * </pre>
     */
    public dev.wharfinger.v1.TagProto.GetTagResponse getTag(dev.wharfinger.v1.TagProto.GetTagRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetTagMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the tags of a repository by name: the current ones or those of a version.
     * </pre>
     */
    public dev.wharfinger.v1.TagProto.ListTagsResponse listTags(dev.wharfinger.v1.TagProto.ListTagsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTagsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Moves a tag to another artifact of the same repository, or makes it immutable or movable.
     * </pre>
     */
    public dev.wharfinger.v1.TagProto.UpdateTagResponse updateTag(dev.wharfinger.v1.TagProto.UpdateTagRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateTagMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a tag. The artifact stays and stays readable by digest.
     * </pre>
     */
    public dev.wharfinger.v1.TagProto.DeleteTagResponse deleteTag(dev.wharfinger.v1.TagProto.DeleteTagRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteTagMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists where a tag has pointed, newest first; also after the tag was deleted.
     * </pre>
     */
    public dev.wharfinger.v1.TagProto.ListTagHistoryResponse listTagHistory(dev.wharfinger.v1.TagProto.ListTagHistoryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTagHistoryMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service TagService.
   * <pre>
   * Creates, reads, moves and deletes tags, and tells their history.
   * </pre>
   */
  public static final class TagServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<TagServiceBlockingStub> {
    private TagServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TagServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TagServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a tag. Fails with `TAG_ALREADY_EXISTS` when the name is taken.
     * </pre>
     */
    public dev.wharfinger.v1.TagProto.CreateTagResponse createTag(dev.wharfinger.v1.TagProto.CreateTagRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateTagMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a tag.
     * </pre>
     */
    public dev.wharfinger.v1.TagProto.GetTagResponse getTag(dev.wharfinger.v1.TagProto.GetTagRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetTagMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the tags of a repository by name: the current ones or those of a version.
     * </pre>
     */
    public dev.wharfinger.v1.TagProto.ListTagsResponse listTags(dev.wharfinger.v1.TagProto.ListTagsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTagsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Moves a tag to another artifact of the same repository, or makes it immutable or movable.
     * </pre>
     */
    public dev.wharfinger.v1.TagProto.UpdateTagResponse updateTag(dev.wharfinger.v1.TagProto.UpdateTagRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateTagMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a tag. The artifact stays and stays readable by digest.
     * </pre>
     */
    public dev.wharfinger.v1.TagProto.DeleteTagResponse deleteTag(dev.wharfinger.v1.TagProto.DeleteTagRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteTagMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists where a tag has pointed, newest first; also after the tag was deleted.
     * </pre>
     */
    public dev.wharfinger.v1.TagProto.ListTagHistoryResponse listTagHistory(dev.wharfinger.v1.TagProto.ListTagHistoryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTagHistoryMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service TagService.
   * <pre>
   * Creates, reads, moves and deletes tags, and tells their history.
   * </pre>
   */
  public static final class TagServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<TagServiceFutureStub> {
    private TagServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TagServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TagServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a tag. Fails with `TAG_ALREADY_EXISTS` when the name is taken.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.TagProto.CreateTagResponse> createTag(
        dev.wharfinger.v1.TagProto.CreateTagRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateTagMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a tag.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.TagProto.GetTagResponse> getTag(
        dev.wharfinger.v1.TagProto.GetTagRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetTagMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the tags of a repository by name: the current ones or those of a version.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.TagProto.ListTagsResponse> listTags(
        dev.wharfinger.v1.TagProto.ListTagsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTagsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Moves a tag to another artifact of the same repository, or makes it immutable or movable.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.TagProto.UpdateTagResponse> updateTag(
        dev.wharfinger.v1.TagProto.UpdateTagRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateTagMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a tag. The artifact stays and stays readable by digest.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.TagProto.DeleteTagResponse> deleteTag(
        dev.wharfinger.v1.TagProto.DeleteTagRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteTagMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists where a tag has pointed, newest first; also after the tag was deleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.TagProto.ListTagHistoryResponse> listTagHistory(
        dev.wharfinger.v1.TagProto.ListTagHistoryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTagHistoryMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_TAG = 0;
  private static final int METHODID_GET_TAG = 1;
  private static final int METHODID_LIST_TAGS = 2;
  private static final int METHODID_UPDATE_TAG = 3;
  private static final int METHODID_DELETE_TAG = 4;
  private static final int METHODID_LIST_TAG_HISTORY = 5;

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
        case METHODID_CREATE_TAG:
          serviceImpl.createTag((dev.wharfinger.v1.TagProto.CreateTagRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.TagProto.CreateTagResponse>) responseObserver);
          break;
        case METHODID_GET_TAG:
          serviceImpl.getTag((dev.wharfinger.v1.TagProto.GetTagRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.TagProto.GetTagResponse>) responseObserver);
          break;
        case METHODID_LIST_TAGS:
          serviceImpl.listTags((dev.wharfinger.v1.TagProto.ListTagsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.TagProto.ListTagsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_TAG:
          serviceImpl.updateTag((dev.wharfinger.v1.TagProto.UpdateTagRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.TagProto.UpdateTagResponse>) responseObserver);
          break;
        case METHODID_DELETE_TAG:
          serviceImpl.deleteTag((dev.wharfinger.v1.TagProto.DeleteTagRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.TagProto.DeleteTagResponse>) responseObserver);
          break;
        case METHODID_LIST_TAG_HISTORY:
          serviceImpl.listTagHistory((dev.wharfinger.v1.TagProto.ListTagHistoryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.TagProto.ListTagHistoryResponse>) responseObserver);
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
          getCreateTagMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.TagProto.CreateTagRequest,
              dev.wharfinger.v1.TagProto.CreateTagResponse>(
                service, METHODID_CREATE_TAG)))
        .addMethod(
          getGetTagMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.TagProto.GetTagRequest,
              dev.wharfinger.v1.TagProto.GetTagResponse>(
                service, METHODID_GET_TAG)))
        .addMethod(
          getListTagsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.TagProto.ListTagsRequest,
              dev.wharfinger.v1.TagProto.ListTagsResponse>(
                service, METHODID_LIST_TAGS)))
        .addMethod(
          getUpdateTagMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.TagProto.UpdateTagRequest,
              dev.wharfinger.v1.TagProto.UpdateTagResponse>(
                service, METHODID_UPDATE_TAG)))
        .addMethod(
          getDeleteTagMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.TagProto.DeleteTagRequest,
              dev.wharfinger.v1.TagProto.DeleteTagResponse>(
                service, METHODID_DELETE_TAG)))
        .addMethod(
          getListTagHistoryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.TagProto.ListTagHistoryRequest,
              dev.wharfinger.v1.TagProto.ListTagHistoryResponse>(
                service, METHODID_LIST_TAG_HISTORY)))
        .build();
  }

  private static abstract class TagServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    TagServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.v1.TagProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("TagService");
    }
  }

  private static final class TagServiceFileDescriptorSupplier
      extends TagServiceBaseDescriptorSupplier {
    TagServiceFileDescriptorSupplier() {}
  }

  private static final class TagServiceMethodDescriptorSupplier
      extends TagServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    TagServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (TagServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new TagServiceFileDescriptorSupplier())
              .addMethod(getCreateTagMethod())
              .addMethod(getGetTagMethod())
              .addMethod(getListTagsMethod())
              .addMethod(getUpdateTagMethod())
              .addMethod(getDeleteTagMethod())
              .addMethod(getListTagHistoryMethod())
              .build();
        }
      }
    }
    return result;
  }
}
