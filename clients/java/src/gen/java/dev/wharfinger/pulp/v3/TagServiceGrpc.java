package dev.wharfinger.pulp.v3;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Lists and reads tags.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class TagServiceGrpc {

  private TagServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "pulp.v3.TagService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.ContentProto.ListTagsRequest,
      dev.wharfinger.pulp.v3.ContentProto.ListTagsResponse> getListTagsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTags",
      requestType = dev.wharfinger.pulp.v3.ContentProto.ListTagsRequest.class,
      responseType = dev.wharfinger.pulp.v3.ContentProto.ListTagsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.ContentProto.ListTagsRequest,
      dev.wharfinger.pulp.v3.ContentProto.ListTagsResponse> getListTagsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.ContentProto.ListTagsRequest, dev.wharfinger.pulp.v3.ContentProto.ListTagsResponse> getListTagsMethod;
    if ((getListTagsMethod = TagServiceGrpc.getListTagsMethod) == null) {
      synchronized (TagServiceGrpc.class) {
        if ((getListTagsMethod = TagServiceGrpc.getListTagsMethod) == null) {
          TagServiceGrpc.getListTagsMethod = getListTagsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.ContentProto.ListTagsRequest, dev.wharfinger.pulp.v3.ContentProto.ListTagsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTags"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.ContentProto.ListTagsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.ContentProto.ListTagsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TagServiceMethodDescriptorSupplier("ListTags"))
              .build();
        }
      }
    }
    return getListTagsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.ContentProto.GetTagRequest,
      dev.wharfinger.pulp.v3.ContentProto.GetTagResponse> getGetTagMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetTag",
      requestType = dev.wharfinger.pulp.v3.ContentProto.GetTagRequest.class,
      responseType = dev.wharfinger.pulp.v3.ContentProto.GetTagResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.ContentProto.GetTagRequest,
      dev.wharfinger.pulp.v3.ContentProto.GetTagResponse> getGetTagMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.ContentProto.GetTagRequest, dev.wharfinger.pulp.v3.ContentProto.GetTagResponse> getGetTagMethod;
    if ((getGetTagMethod = TagServiceGrpc.getGetTagMethod) == null) {
      synchronized (TagServiceGrpc.class) {
        if ((getGetTagMethod = TagServiceGrpc.getGetTagMethod) == null) {
          TagServiceGrpc.getGetTagMethod = getGetTagMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.ContentProto.GetTagRequest, dev.wharfinger.pulp.v3.ContentProto.GetTagResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetTag"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.ContentProto.GetTagRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.ContentProto.GetTagResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TagServiceMethodDescriptorSupplier("GetTag"))
              .build();
        }
      }
    }
    return getGetTagMethod;
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
   * Lists and reads tags.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists tags: those of a version newest first, all that point now one repository after the other.
     * </pre>
     */
    default void listTags(dev.wharfinger.pulp.v3.ContentProto.ListTagsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.ContentProto.ListTagsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTagsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a tag.
     * </pre>
     */
    default void getTag(dev.wharfinger.pulp.v3.ContentProto.GetTagRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.ContentProto.GetTagResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetTagMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service TagService.
   * <pre>
   * Lists and reads tags.
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
   * Lists and reads tags.
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
     * Lists tags: those of a version newest first, all that point now one repository after the other.
     * </pre>
     */
    public void listTags(dev.wharfinger.pulp.v3.ContentProto.ListTagsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.ContentProto.ListTagsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTagsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a tag.
     * </pre>
     */
    public void getTag(dev.wharfinger.pulp.v3.ContentProto.GetTagRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.ContentProto.GetTagResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetTagMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service TagService.
   * <pre>
   * Lists and reads tags.
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
     * Lists tags: those of a version newest first, all that point now one repository after the other.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.ContentProto.ListTagsResponse listTags(dev.wharfinger.pulp.v3.ContentProto.ListTagsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTagsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a tag.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.ContentProto.GetTagResponse getTag(dev.wharfinger.pulp.v3.ContentProto.GetTagRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetTagMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service TagService.
   * <pre>
   * Lists and reads tags.
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
     * Lists tags: those of a version newest first, all that point now one repository after the other.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.ContentProto.ListTagsResponse listTags(dev.wharfinger.pulp.v3.ContentProto.ListTagsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTagsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a tag.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.ContentProto.GetTagResponse getTag(dev.wharfinger.pulp.v3.ContentProto.GetTagRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetTagMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service TagService.
   * <pre>
   * Lists and reads tags.
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
     * Lists tags: those of a version newest first, all that point now one repository after the other.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.ContentProto.ListTagsResponse> listTags(
        dev.wharfinger.pulp.v3.ContentProto.ListTagsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTagsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a tag.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.ContentProto.GetTagResponse> getTag(
        dev.wharfinger.pulp.v3.ContentProto.GetTagRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetTagMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_TAGS = 0;
  private static final int METHODID_GET_TAG = 1;

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
        case METHODID_LIST_TAGS:
          serviceImpl.listTags((dev.wharfinger.pulp.v3.ContentProto.ListTagsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.ContentProto.ListTagsResponse>) responseObserver);
          break;
        case METHODID_GET_TAG:
          serviceImpl.getTag((dev.wharfinger.pulp.v3.ContentProto.GetTagRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.ContentProto.GetTagResponse>) responseObserver);
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
          getListTagsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.ContentProto.ListTagsRequest,
              dev.wharfinger.pulp.v3.ContentProto.ListTagsResponse>(
                service, METHODID_LIST_TAGS)))
        .addMethod(
          getGetTagMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.ContentProto.GetTagRequest,
              dev.wharfinger.pulp.v3.ContentProto.GetTagResponse>(
                service, METHODID_GET_TAG)))
        .build();
  }

  private static abstract class TagServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    TagServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.pulp.v3.ContentProto.getDescriptor();
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
              .addMethod(getListTagsMethod())
              .addMethod(getGetTagMethod())
              .build();
        }
      }
    }
    return result;
  }
}
