package dev.wharfinger.harbor.v2;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Creates, reads, changes and deletes projects.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ProjectServiceGrpc {

  private ProjectServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "harbor.v2.ProjectService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.ListProjectsRequest,
      dev.wharfinger.harbor.v2.ProjectProto.ListProjectsResponse> getListProjectsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListProjects",
      requestType = dev.wharfinger.harbor.v2.ProjectProto.ListProjectsRequest.class,
      responseType = dev.wharfinger.harbor.v2.ProjectProto.ListProjectsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.ListProjectsRequest,
      dev.wharfinger.harbor.v2.ProjectProto.ListProjectsResponse> getListProjectsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.ListProjectsRequest, dev.wharfinger.harbor.v2.ProjectProto.ListProjectsResponse> getListProjectsMethod;
    if ((getListProjectsMethod = ProjectServiceGrpc.getListProjectsMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getListProjectsMethod = ProjectServiceGrpc.getListProjectsMethod) == null) {
          ProjectServiceGrpc.getListProjectsMethod = getListProjectsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.ProjectProto.ListProjectsRequest, dev.wharfinger.harbor.v2.ProjectProto.ListProjectsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListProjects"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ProjectProto.ListProjectsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ProjectProto.ListProjectsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("ListProjects"))
              .build();
        }
      }
    }
    return getListProjectsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.CheckProjectRequest,
      dev.wharfinger.harbor.v2.ProjectProto.CheckProjectResponse> getCheckProjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CheckProject",
      requestType = dev.wharfinger.harbor.v2.ProjectProto.CheckProjectRequest.class,
      responseType = dev.wharfinger.harbor.v2.ProjectProto.CheckProjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.CheckProjectRequest,
      dev.wharfinger.harbor.v2.ProjectProto.CheckProjectResponse> getCheckProjectMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.CheckProjectRequest, dev.wharfinger.harbor.v2.ProjectProto.CheckProjectResponse> getCheckProjectMethod;
    if ((getCheckProjectMethod = ProjectServiceGrpc.getCheckProjectMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getCheckProjectMethod = ProjectServiceGrpc.getCheckProjectMethod) == null) {
          ProjectServiceGrpc.getCheckProjectMethod = getCheckProjectMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.ProjectProto.CheckProjectRequest, dev.wharfinger.harbor.v2.ProjectProto.CheckProjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CheckProject"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ProjectProto.CheckProjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ProjectProto.CheckProjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("CheckProject"))
              .build();
        }
      }
    }
    return getCheckProjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.CreateProjectRequest,
      dev.wharfinger.harbor.v2.ProjectProto.CreateProjectResponse> getCreateProjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateProject",
      requestType = dev.wharfinger.harbor.v2.ProjectProto.CreateProjectRequest.class,
      responseType = dev.wharfinger.harbor.v2.ProjectProto.CreateProjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.CreateProjectRequest,
      dev.wharfinger.harbor.v2.ProjectProto.CreateProjectResponse> getCreateProjectMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.CreateProjectRequest, dev.wharfinger.harbor.v2.ProjectProto.CreateProjectResponse> getCreateProjectMethod;
    if ((getCreateProjectMethod = ProjectServiceGrpc.getCreateProjectMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getCreateProjectMethod = ProjectServiceGrpc.getCreateProjectMethod) == null) {
          ProjectServiceGrpc.getCreateProjectMethod = getCreateProjectMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.ProjectProto.CreateProjectRequest, dev.wharfinger.harbor.v2.ProjectProto.CreateProjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateProject"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ProjectProto.CreateProjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ProjectProto.CreateProjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("CreateProject"))
              .build();
        }
      }
    }
    return getCreateProjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.GetProjectRequest,
      dev.wharfinger.harbor.v2.ProjectProto.GetProjectResponse> getGetProjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetProject",
      requestType = dev.wharfinger.harbor.v2.ProjectProto.GetProjectRequest.class,
      responseType = dev.wharfinger.harbor.v2.ProjectProto.GetProjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.GetProjectRequest,
      dev.wharfinger.harbor.v2.ProjectProto.GetProjectResponse> getGetProjectMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.GetProjectRequest, dev.wharfinger.harbor.v2.ProjectProto.GetProjectResponse> getGetProjectMethod;
    if ((getGetProjectMethod = ProjectServiceGrpc.getGetProjectMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getGetProjectMethod = ProjectServiceGrpc.getGetProjectMethod) == null) {
          ProjectServiceGrpc.getGetProjectMethod = getGetProjectMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.ProjectProto.GetProjectRequest, dev.wharfinger.harbor.v2.ProjectProto.GetProjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetProject"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ProjectProto.GetProjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ProjectProto.GetProjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("GetProject"))
              .build();
        }
      }
    }
    return getGetProjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectRequest,
      dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectResponse> getUpdateProjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateProject",
      requestType = dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectRequest.class,
      responseType = dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectRequest,
      dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectResponse> getUpdateProjectMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectRequest, dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectResponse> getUpdateProjectMethod;
    if ((getUpdateProjectMethod = ProjectServiceGrpc.getUpdateProjectMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getUpdateProjectMethod = ProjectServiceGrpc.getUpdateProjectMethod) == null) {
          ProjectServiceGrpc.getUpdateProjectMethod = getUpdateProjectMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectRequest, dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateProject"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("UpdateProject"))
              .build();
        }
      }
    }
    return getUpdateProjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectRequest,
      dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectResponse> getDeleteProjectMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteProject",
      requestType = dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectRequest.class,
      responseType = dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectRequest,
      dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectResponse> getDeleteProjectMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectRequest, dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectResponse> getDeleteProjectMethod;
    if ((getDeleteProjectMethod = ProjectServiceGrpc.getDeleteProjectMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getDeleteProjectMethod = ProjectServiceGrpc.getDeleteProjectMethod) == null) {
          ProjectServiceGrpc.getDeleteProjectMethod = getDeleteProjectMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectRequest, dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteProject"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("DeleteProject"))
              .build();
        }
      }
    }
    return getDeleteProjectMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableRequest,
      dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableResponse> getGetProjectDeletableMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetProjectDeletable",
      requestType = dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableRequest.class,
      responseType = dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableRequest,
      dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableResponse> getGetProjectDeletableMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableRequest, dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableResponse> getGetProjectDeletableMethod;
    if ((getGetProjectDeletableMethod = ProjectServiceGrpc.getGetProjectDeletableMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getGetProjectDeletableMethod = ProjectServiceGrpc.getGetProjectDeletableMethod) == null) {
          ProjectServiceGrpc.getGetProjectDeletableMethod = getGetProjectDeletableMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableRequest, dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetProjectDeletable"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("GetProjectDeletable"))
              .build();
        }
      }
    }
    return getGetProjectDeletableMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryRequest,
      dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryResponse> getGetProjectSummaryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetProjectSummary",
      requestType = dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryRequest.class,
      responseType = dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryRequest,
      dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryResponse> getGetProjectSummaryMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryRequest, dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryResponse> getGetProjectSummaryMethod;
    if ((getGetProjectSummaryMethod = ProjectServiceGrpc.getGetProjectSummaryMethod) == null) {
      synchronized (ProjectServiceGrpc.class) {
        if ((getGetProjectSummaryMethod = ProjectServiceGrpc.getGetProjectSummaryMethod) == null) {
          ProjectServiceGrpc.getGetProjectSummaryMethod = getGetProjectSummaryMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryRequest, dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetProjectSummary"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProjectServiceMethodDescriptorSupplier("GetProjectSummary"))
              .build();
        }
      }
    }
    return getGetProjectSummaryMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ProjectServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProjectServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProjectServiceStub>() {
        @java.lang.Override
        public ProjectServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProjectServiceStub(channel, callOptions);
        }
      };
    return ProjectServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ProjectServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProjectServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProjectServiceBlockingV2Stub>() {
        @java.lang.Override
        public ProjectServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProjectServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ProjectServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ProjectServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProjectServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProjectServiceBlockingStub>() {
        @java.lang.Override
        public ProjectServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProjectServiceBlockingStub(channel, callOptions);
        }
      };
    return ProjectServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ProjectServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProjectServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProjectServiceFutureStub>() {
        @java.lang.Override
        public ProjectServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProjectServiceFutureStub(channel, callOptions);
        }
      };
    return ProjectServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Creates, reads, changes and deletes projects.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists projects, by name unless asked otherwise.
     * </pre>
     */
    default void listProjects(dev.wharfinger.harbor.v2.ProjectProto.ListProjectsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.ListProjectsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListProjectsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says whether a project exists: fails with `NOT_FOUND` when it does not.
     * </pre>
     */
    default void checkProject(dev.wharfinger.harbor.v2.ProjectProto.CheckProjectRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.CheckProjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCheckProjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates a project.
     * </pre>
     */
    default void createProject(dev.wharfinger.harbor.v2.ProjectProto.CreateProjectRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.CreateProjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateProjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a project.
     * </pre>
     */
    default void getProject(dev.wharfinger.harbor.v2.ProjectProto.GetProjectRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.GetProjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetProjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes what a project says about itself.
     * </pre>
     */
    default void updateProject(dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateProjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a project, which must hold no repositories.
     * </pre>
     */
    default void deleteProject(dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteProjectMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says whether a project could be deleted.
     * </pre>
     */
    default void getProjectDeletable(dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetProjectDeletableMethod(), responseObserver);
    }

    /**
     * <pre>
     * Counts what a project holds.
     * </pre>
     */
    default void getProjectSummary(dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetProjectSummaryMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ProjectService.
   * <pre>
   * Creates, reads, changes and deletes projects.
   * </pre>
   */
  public static abstract class ProjectServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ProjectServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ProjectService.
   * <pre>
   * Creates, reads, changes and deletes projects.
   * </pre>
   */
  public static final class ProjectServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ProjectServiceStub> {
    private ProjectServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProjectServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProjectServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists projects, by name unless asked otherwise.
     * </pre>
     */
    public void listProjects(dev.wharfinger.harbor.v2.ProjectProto.ListProjectsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.ListProjectsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListProjectsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says whether a project exists: fails with `NOT_FOUND` when it does not.
     * </pre>
     */
    public void checkProject(dev.wharfinger.harbor.v2.ProjectProto.CheckProjectRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.CheckProjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCheckProjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates a project.
     * </pre>
     */
    public void createProject(dev.wharfinger.harbor.v2.ProjectProto.CreateProjectRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.CreateProjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateProjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a project.
     * </pre>
     */
    public void getProject(dev.wharfinger.harbor.v2.ProjectProto.GetProjectRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.GetProjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetProjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes what a project says about itself.
     * </pre>
     */
    public void updateProject(dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateProjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a project, which must hold no repositories.
     * </pre>
     */
    public void deleteProject(dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteProjectMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says whether a project could be deleted.
     * </pre>
     */
    public void getProjectDeletable(dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetProjectDeletableMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Counts what a project holds.
     * </pre>
     */
    public void getProjectSummary(dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetProjectSummaryMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ProjectService.
   * <pre>
   * Creates, reads, changes and deletes projects.
   * </pre>
   */
  public static final class ProjectServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ProjectServiceBlockingV2Stub> {
    private ProjectServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProjectServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProjectServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists projects, by name unless asked otherwise.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ProjectProto.ListProjectsResponse listProjects(dev.wharfinger.harbor.v2.ProjectProto.ListProjectsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListProjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says whether a project exists: fails with `NOT_FOUND` when it does not.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ProjectProto.CheckProjectResponse checkProject(dev.wharfinger.harbor.v2.ProjectProto.CheckProjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCheckProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a project.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ProjectProto.CreateProjectResponse createProject(dev.wharfinger.harbor.v2.ProjectProto.CreateProjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a project.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ProjectProto.GetProjectResponse getProject(dev.wharfinger.harbor.v2.ProjectProto.GetProjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what a project says about itself.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectResponse updateProject(dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a project, which must hold no repositories.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectResponse deleteProject(dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says whether a project could be deleted.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableResponse getProjectDeletable(dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetProjectDeletableMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts what a project holds.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryResponse getProjectSummary(dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetProjectSummaryMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ProjectService.
   * <pre>
   * Creates, reads, changes and deletes projects.
   * </pre>
   */
  public static final class ProjectServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ProjectServiceBlockingStub> {
    private ProjectServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProjectServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProjectServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists projects, by name unless asked otherwise.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ProjectProto.ListProjectsResponse listProjects(dev.wharfinger.harbor.v2.ProjectProto.ListProjectsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListProjectsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says whether a project exists: fails with `NOT_FOUND` when it does not.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ProjectProto.CheckProjectResponse checkProject(dev.wharfinger.harbor.v2.ProjectProto.CheckProjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCheckProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates a project.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ProjectProto.CreateProjectResponse createProject(dev.wharfinger.harbor.v2.ProjectProto.CreateProjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a project.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ProjectProto.GetProjectResponse getProject(dev.wharfinger.harbor.v2.ProjectProto.GetProjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes what a project says about itself.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectResponse updateProject(dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a project, which must hold no repositories.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectResponse deleteProject(dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteProjectMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says whether a project could be deleted.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableResponse getProjectDeletable(dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetProjectDeletableMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Counts what a project holds.
     * </pre>
     */
    public dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryResponse getProjectSummary(dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetProjectSummaryMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ProjectService.
   * <pre>
   * Creates, reads, changes and deletes projects.
   * </pre>
   */
  public static final class ProjectServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ProjectServiceFutureStub> {
    private ProjectServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProjectServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProjectServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists projects, by name unless asked otherwise.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.ProjectProto.ListProjectsResponse> listProjects(
        dev.wharfinger.harbor.v2.ProjectProto.ListProjectsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListProjectsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says whether a project exists: fails with `NOT_FOUND` when it does not.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.ProjectProto.CheckProjectResponse> checkProject(
        dev.wharfinger.harbor.v2.ProjectProto.CheckProjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCheckProjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates a project.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.ProjectProto.CreateProjectResponse> createProject(
        dev.wharfinger.harbor.v2.ProjectProto.CreateProjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateProjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a project.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.ProjectProto.GetProjectResponse> getProject(
        dev.wharfinger.harbor.v2.ProjectProto.GetProjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetProjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes what a project says about itself.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectResponse> updateProject(
        dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateProjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a project, which must hold no repositories.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectResponse> deleteProject(
        dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteProjectMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says whether a project could be deleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableResponse> getProjectDeletable(
        dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetProjectDeletableMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Counts what a project holds.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryResponse> getProjectSummary(
        dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetProjectSummaryMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_PROJECTS = 0;
  private static final int METHODID_CHECK_PROJECT = 1;
  private static final int METHODID_CREATE_PROJECT = 2;
  private static final int METHODID_GET_PROJECT = 3;
  private static final int METHODID_UPDATE_PROJECT = 4;
  private static final int METHODID_DELETE_PROJECT = 5;
  private static final int METHODID_GET_PROJECT_DELETABLE = 6;
  private static final int METHODID_GET_PROJECT_SUMMARY = 7;

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
        case METHODID_LIST_PROJECTS:
          serviceImpl.listProjects((dev.wharfinger.harbor.v2.ProjectProto.ListProjectsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.ListProjectsResponse>) responseObserver);
          break;
        case METHODID_CHECK_PROJECT:
          serviceImpl.checkProject((dev.wharfinger.harbor.v2.ProjectProto.CheckProjectRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.CheckProjectResponse>) responseObserver);
          break;
        case METHODID_CREATE_PROJECT:
          serviceImpl.createProject((dev.wharfinger.harbor.v2.ProjectProto.CreateProjectRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.CreateProjectResponse>) responseObserver);
          break;
        case METHODID_GET_PROJECT:
          serviceImpl.getProject((dev.wharfinger.harbor.v2.ProjectProto.GetProjectRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.GetProjectResponse>) responseObserver);
          break;
        case METHODID_UPDATE_PROJECT:
          serviceImpl.updateProject((dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectResponse>) responseObserver);
          break;
        case METHODID_DELETE_PROJECT:
          serviceImpl.deleteProject((dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectResponse>) responseObserver);
          break;
        case METHODID_GET_PROJECT_DELETABLE:
          serviceImpl.getProjectDeletable((dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableResponse>) responseObserver);
          break;
        case METHODID_GET_PROJECT_SUMMARY:
          serviceImpl.getProjectSummary((dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryResponse>) responseObserver);
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
          getListProjectsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.ProjectProto.ListProjectsRequest,
              dev.wharfinger.harbor.v2.ProjectProto.ListProjectsResponse>(
                service, METHODID_LIST_PROJECTS)))
        .addMethod(
          getCheckProjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.ProjectProto.CheckProjectRequest,
              dev.wharfinger.harbor.v2.ProjectProto.CheckProjectResponse>(
                service, METHODID_CHECK_PROJECT)))
        .addMethod(
          getCreateProjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.ProjectProto.CreateProjectRequest,
              dev.wharfinger.harbor.v2.ProjectProto.CreateProjectResponse>(
                service, METHODID_CREATE_PROJECT)))
        .addMethod(
          getGetProjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.ProjectProto.GetProjectRequest,
              dev.wharfinger.harbor.v2.ProjectProto.GetProjectResponse>(
                service, METHODID_GET_PROJECT)))
        .addMethod(
          getUpdateProjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectRequest,
              dev.wharfinger.harbor.v2.ProjectProto.UpdateProjectResponse>(
                service, METHODID_UPDATE_PROJECT)))
        .addMethod(
          getDeleteProjectMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectRequest,
              dev.wharfinger.harbor.v2.ProjectProto.DeleteProjectResponse>(
                service, METHODID_DELETE_PROJECT)))
        .addMethod(
          getGetProjectDeletableMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableRequest,
              dev.wharfinger.harbor.v2.ProjectProto.GetProjectDeletableResponse>(
                service, METHODID_GET_PROJECT_DELETABLE)))
        .addMethod(
          getGetProjectSummaryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryRequest,
              dev.wharfinger.harbor.v2.ProjectProto.GetProjectSummaryResponse>(
                service, METHODID_GET_PROJECT_SUMMARY)))
        .build();
  }

  private static abstract class ProjectServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ProjectServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.harbor.v2.ProjectProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ProjectService");
    }
  }

  private static final class ProjectServiceFileDescriptorSupplier
      extends ProjectServiceBaseDescriptorSupplier {
    ProjectServiceFileDescriptorSupplier() {}
  }

  private static final class ProjectServiceMethodDescriptorSupplier
      extends ProjectServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ProjectServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ProjectServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ProjectServiceFileDescriptorSupplier())
              .addMethod(getListProjectsMethod())
              .addMethod(getCheckProjectMethod())
              .addMethod(getCreateProjectMethod())
              .addMethod(getGetProjectMethod())
              .addMethod(getUpdateProjectMethod())
              .addMethod(getDeleteProjectMethod())
              .addMethod(getGetProjectDeletableMethod())
              .addMethod(getGetProjectSummaryMethod())
              .build();
        }
      }
    }
    return result;
  }
}
