package dev.wharfinger.digitalocean.v2;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Lists and deletes tags.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class TagServiceGrpc {

  private TagServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "digitalocean.v2.TagService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsRequest,
      dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsResponse> getListRepositoryTagsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListRepositoryTags",
      requestType = dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsRequest,
      dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsResponse> getListRepositoryTagsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsRequest, dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsResponse> getListRepositoryTagsMethod;
    if ((getListRepositoryTagsMethod = TagServiceGrpc.getListRepositoryTagsMethod) == null) {
      synchronized (TagServiceGrpc.class) {
        if ((getListRepositoryTagsMethod = TagServiceGrpc.getListRepositoryTagsMethod) == null) {
          TagServiceGrpc.getListRepositoryTagsMethod = getListRepositoryTagsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsRequest, dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListRepositoryTags"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TagServiceMethodDescriptorSupplier("ListRepositoryTags"))
              .build();
        }
      }
    }
    return getListRepositoryTagsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagRequest,
      dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagResponse> getDeleteRepositoryTagMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteRepositoryTag",
      requestType = dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagRequest.class,
      responseType = dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagRequest,
      dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagResponse> getDeleteRepositoryTagMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagRequest, dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagResponse> getDeleteRepositoryTagMethod;
    if ((getDeleteRepositoryTagMethod = TagServiceGrpc.getDeleteRepositoryTagMethod) == null) {
      synchronized (TagServiceGrpc.class) {
        if ((getDeleteRepositoryTagMethod = TagServiceGrpc.getDeleteRepositoryTagMethod) == null) {
          TagServiceGrpc.getDeleteRepositoryTagMethod = getDeleteRepositoryTagMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagRequest, dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteRepositoryTag"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TagServiceMethodDescriptorSupplier("DeleteRepositoryTag"))
              .build();
        }
      }
    }
    return getDeleteRepositoryTagMethod;
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
   * Lists and deletes tags.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists the tags of a repository.
     * </pre>
     */
    default void listRepositoryTags(dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListRepositoryTagsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a tag. The manifest stays, untagged, and stays readable by digest.
     * </pre>
     */
    default void deleteRepositoryTag(dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteRepositoryTagMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service TagService.
   * <pre>
   * Lists and deletes tags.
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
   * Lists and deletes tags.
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
     * Lists the tags of a repository.
     * </pre>
     */
    public void listRepositoryTags(dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListRepositoryTagsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a tag. The manifest stays, untagged, and stays readable by digest.
     * </pre>
     */
    public void deleteRepositoryTag(dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteRepositoryTagMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service TagService.
   * <pre>
   * Lists and deletes tags.
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
     * Lists the tags of a repository.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsResponse listRepositoryTags(dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListRepositoryTagsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a tag. The manifest stays, untagged, and stays readable by digest.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagResponse deleteRepositoryTag(dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteRepositoryTagMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service TagService.
   * <pre>
   * Lists and deletes tags.
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
     * Lists the tags of a repository.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsResponse listRepositoryTags(dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListRepositoryTagsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a tag. The manifest stays, untagged, and stays readable by digest.
     * </pre>
     */
    public dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagResponse deleteRepositoryTag(dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteRepositoryTagMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service TagService.
   * <pre>
   * Lists and deletes tags.
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
     * Lists the tags of a repository.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsResponse> listRepositoryTags(
        dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListRepositoryTagsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a tag. The manifest stays, untagged, and stays readable by digest.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagResponse> deleteRepositoryTag(
        dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteRepositoryTagMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_REPOSITORY_TAGS = 0;
  private static final int METHODID_DELETE_REPOSITORY_TAG = 1;

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
        case METHODID_LIST_REPOSITORY_TAGS:
          serviceImpl.listRepositoryTags((dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsResponse>) responseObserver);
          break;
        case METHODID_DELETE_REPOSITORY_TAG:
          serviceImpl.deleteRepositoryTag((dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagResponse>) responseObserver);
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
          getListRepositoryTagsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsRequest,
              dev.wharfinger.digitalocean.v2.TagProto.ListRepositoryTagsResponse>(
                service, METHODID_LIST_REPOSITORY_TAGS)))
        .addMethod(
          getDeleteRepositoryTagMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagRequest,
              dev.wharfinger.digitalocean.v2.TagProto.DeleteRepositoryTagResponse>(
                service, METHODID_DELETE_REPOSITORY_TAG)))
        .build();
  }

  private static abstract class TagServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    TagServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.digitalocean.v2.TagProto.getDescriptor();
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
              .addMethod(getListRepositoryTagsMethod())
              .addMethod(getDeleteRepositoryTagMethod())
              .build();
        }
      }
    }
    return result;
  }
}
