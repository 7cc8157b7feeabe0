package dev.wharfinger.pulp.v3;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Lists, reads, cancels and forgets tasks.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class TaskServiceGrpc {

  private TaskServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "pulp.v3.TaskService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.TaskProto.ListTasksRequest,
      dev.wharfinger.pulp.v3.TaskProto.ListTasksResponse> getListTasksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTasks",
      requestType = dev.wharfinger.pulp.v3.TaskProto.ListTasksRequest.class,
      responseType = dev.wharfinger.pulp.v3.TaskProto.ListTasksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.TaskProto.ListTasksRequest,
      dev.wharfinger.pulp.v3.TaskProto.ListTasksResponse> getListTasksMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.TaskProto.ListTasksRequest, dev.wharfinger.pulp.v3.TaskProto.ListTasksResponse> getListTasksMethod;
    if ((getListTasksMethod = TaskServiceGrpc.getListTasksMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getListTasksMethod = TaskServiceGrpc.getListTasksMethod) == null) {
          TaskServiceGrpc.getListTasksMethod = getListTasksMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.TaskProto.ListTasksRequest, dev.wharfinger.pulp.v3.TaskProto.ListTasksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTasks"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.TaskProto.ListTasksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.TaskProto.ListTasksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("ListTasks"))
              .build();
        }
      }
    }
    return getListTasksMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.TaskProto.GetTaskRequest,
      dev.wharfinger.pulp.v3.TaskProto.GetTaskResponse> getGetTaskMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetTask",
      requestType = dev.wharfinger.pulp.v3.TaskProto.GetTaskRequest.class,
      responseType = dev.wharfinger.pulp.v3.TaskProto.GetTaskResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.TaskProto.GetTaskRequest,
      dev.wharfinger.pulp.v3.TaskProto.GetTaskResponse> getGetTaskMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.TaskProto.GetTaskRequest, dev.wharfinger.pulp.v3.TaskProto.GetTaskResponse> getGetTaskMethod;
    if ((getGetTaskMethod = TaskServiceGrpc.getGetTaskMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getGetTaskMethod = TaskServiceGrpc.getGetTaskMethod) == null) {
          TaskServiceGrpc.getGetTaskMethod = getGetTaskMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.TaskProto.GetTaskRequest, dev.wharfinger.pulp.v3.TaskProto.GetTaskResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetTask"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.TaskProto.GetTaskRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.TaskProto.GetTaskResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("GetTask"))
              .build();
        }
      }
    }
    return getGetTaskMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.TaskProto.CancelTaskRequest,
      dev.wharfinger.pulp.v3.TaskProto.CancelTaskResponse> getCancelTaskMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CancelTask",
      requestType = dev.wharfinger.pulp.v3.TaskProto.CancelTaskRequest.class,
      responseType = dev.wharfinger.pulp.v3.TaskProto.CancelTaskResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.TaskProto.CancelTaskRequest,
      dev.wharfinger.pulp.v3.TaskProto.CancelTaskResponse> getCancelTaskMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.TaskProto.CancelTaskRequest, dev.wharfinger.pulp.v3.TaskProto.CancelTaskResponse> getCancelTaskMethod;
    if ((getCancelTaskMethod = TaskServiceGrpc.getCancelTaskMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getCancelTaskMethod = TaskServiceGrpc.getCancelTaskMethod) == null) {
          TaskServiceGrpc.getCancelTaskMethod = getCancelTaskMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.TaskProto.CancelTaskRequest, dev.wharfinger.pulp.v3.TaskProto.CancelTaskResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CancelTask"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.TaskProto.CancelTaskRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.TaskProto.CancelTaskResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("CancelTask"))
              .build();
        }
      }
    }
    return getCancelTaskMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.TaskProto.DeleteTaskRequest,
      dev.wharfinger.pulp.v3.TaskProto.DeleteTaskResponse> getDeleteTaskMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteTask",
      requestType = dev.wharfinger.pulp.v3.TaskProto.DeleteTaskRequest.class,
      responseType = dev.wharfinger.pulp.v3.TaskProto.DeleteTaskResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.TaskProto.DeleteTaskRequest,
      dev.wharfinger.pulp.v3.TaskProto.DeleteTaskResponse> getDeleteTaskMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.TaskProto.DeleteTaskRequest, dev.wharfinger.pulp.v3.TaskProto.DeleteTaskResponse> getDeleteTaskMethod;
    if ((getDeleteTaskMethod = TaskServiceGrpc.getDeleteTaskMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getDeleteTaskMethod = TaskServiceGrpc.getDeleteTaskMethod) == null) {
          TaskServiceGrpc.getDeleteTaskMethod = getDeleteTaskMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.TaskProto.DeleteTaskRequest, dev.wharfinger.pulp.v3.TaskProto.DeleteTaskResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteTask"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.TaskProto.DeleteTaskRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.TaskProto.DeleteTaskResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("DeleteTask"))
              .build();
        }
      }
    }
    return getDeleteTaskMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.TaskProto.PurgeTasksRequest,
      dev.wharfinger.pulp.v3.TaskProto.PurgeTasksResponse> getPurgeTasksMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PurgeTasks",
      requestType = dev.wharfinger.pulp.v3.TaskProto.PurgeTasksRequest.class,
      responseType = dev.wharfinger.pulp.v3.TaskProto.PurgeTasksResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.TaskProto.PurgeTasksRequest,
      dev.wharfinger.pulp.v3.TaskProto.PurgeTasksResponse> getPurgeTasksMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.pulp.v3.TaskProto.PurgeTasksRequest, dev.wharfinger.pulp.v3.TaskProto.PurgeTasksResponse> getPurgeTasksMethod;
    if ((getPurgeTasksMethod = TaskServiceGrpc.getPurgeTasksMethod) == null) {
      synchronized (TaskServiceGrpc.class) {
        if ((getPurgeTasksMethod = TaskServiceGrpc.getPurgeTasksMethod) == null) {
          TaskServiceGrpc.getPurgeTasksMethod = getPurgeTasksMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.pulp.v3.TaskProto.PurgeTasksRequest, dev.wharfinger.pulp.v3.TaskProto.PurgeTasksResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PurgeTasks"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.TaskProto.PurgeTasksRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.pulp.v3.TaskProto.PurgeTasksResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TaskServiceMethodDescriptorSupplier("PurgeTasks"))
              .build();
        }
      }
    }
    return getPurgeTasksMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static TaskServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TaskServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TaskServiceStub>() {
        @java.lang.Override
        public TaskServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TaskServiceStub(channel, callOptions);
        }
      };
    return TaskServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static TaskServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TaskServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TaskServiceBlockingV2Stub>() {
        @java.lang.Override
        public TaskServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TaskServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return TaskServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static TaskServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TaskServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TaskServiceBlockingStub>() {
        @java.lang.Override
        public TaskServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TaskServiceBlockingStub(channel, callOptions);
        }
      };
    return TaskServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static TaskServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TaskServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TaskServiceFutureStub>() {
        @java.lang.Override
        public TaskServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TaskServiceFutureStub(channel, callOptions);
        }
      };
    return TaskServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Lists, reads, cancels and forgets tasks.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists tasks, newest first.
     * </pre>
     */
    default void listTasks(dev.wharfinger.pulp.v3.TaskProto.ListTasksRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.TaskProto.ListTasksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTasksMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads a task.
     * </pre>
     */
    default void getTask(dev.wharfinger.pulp.v3.TaskProto.GetTaskRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.TaskProto.GetTaskResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetTaskMethod(), responseObserver);
    }

    /**
     * <pre>
     * Asks a task to stop. One that has ended is answered with 409 and the task.
     * </pre>
     */
    default void cancelTask(dev.wharfinger.pulp.v3.TaskProto.CancelTaskRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.TaskProto.CancelTaskResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCancelTaskMethod(), responseObserver);
    }

    /**
     * <pre>
     * Forgets a task that has ended. Fails with `FAILED_PRECONDITION` before that.
     * </pre>
     */
    default void deleteTask(dev.wharfinger.pulp.v3.TaskProto.DeleteTaskRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.TaskProto.DeleteTaskResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteTaskMethod(), responseObserver);
    }

    /**
     * <pre>
     * Forgets tasks that have ended.
     * </pre>
     */
    default void purgeTasks(dev.wharfinger.pulp.v3.TaskProto.PurgeTasksRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.TaskProto.PurgeTasksResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPurgeTasksMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service TaskService.
   * <pre>
   * Lists, reads, cancels and forgets tasks.
   * </pre>
   */
  public static abstract class TaskServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return TaskServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service TaskService.
   * <pre>
   * Lists, reads, cancels and forgets tasks.
   * </pre>
   */
  public static final class TaskServiceStub
      extends io.grpc.stub.AbstractAsyncStub<TaskServiceStub> {
    private TaskServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TaskServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TaskServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists tasks, newest first.
     * </pre>
     */
    public void listTasks(dev.wharfinger.pulp.v3.TaskProto.ListTasksRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.TaskProto.ListTasksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTasksMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads a task.
     * </pre>
     */
    public void getTask(dev.wharfinger.pulp.v3.TaskProto.GetTaskRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.TaskProto.GetTaskResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetTaskMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Asks a task to stop. One that has ended is answered with 409 and the task.
     * </pre>
     */
    public void cancelTask(dev.wharfinger.pulp.v3.TaskProto.CancelTaskRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.TaskProto.CancelTaskResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCancelTaskMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Forgets a task that has ended. Fails with `FAILED_PRECONDITION` before that.
     * </pre>
     */
    public void deleteTask(dev.wharfinger.pulp.v3.TaskProto.DeleteTaskRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.TaskProto.DeleteTaskResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteTaskMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Forgets tasks that have ended.
     * </pre>
     */
    public void purgeTasks(dev.wharfinger.pulp.v3.TaskProto.PurgeTasksRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.TaskProto.PurgeTasksResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPurgeTasksMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service TaskService.
   * <pre>
   * Lists, reads, cancels and forgets tasks.
   * </pre>
   */
  public static final class TaskServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<TaskServiceBlockingV2Stub> {
    private TaskServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TaskServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TaskServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists tasks, newest first.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.TaskProto.ListTasksResponse listTasks(dev.wharfinger.pulp.v3.TaskProto.ListTasksRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a task.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.TaskProto.GetTaskResponse getTask(dev.wharfinger.pulp.v3.TaskProto.GetTaskRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Asks a task to stop. One that has ended is answered with 409 and the task.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.TaskProto.CancelTaskResponse cancelTask(dev.wharfinger.pulp.v3.TaskProto.CancelTaskRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCancelTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Forgets a task that has ended. Fails with `FAILED_PRECONDITION` before that.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.TaskProto.DeleteTaskResponse deleteTask(dev.wharfinger.pulp.v3.TaskProto.DeleteTaskRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Forgets tasks that have ended.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.TaskProto.PurgeTasksResponse purgeTasks(dev.wharfinger.pulp.v3.TaskProto.PurgeTasksRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPurgeTasksMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service TaskService.
   * <pre>
   * Lists, reads, cancels and forgets tasks.
   * </pre>
   */
  public static final class TaskServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<TaskServiceBlockingStub> {
    private TaskServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TaskServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TaskServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists tasks, newest first.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.TaskProto.ListTasksResponse listTasks(dev.wharfinger.pulp.v3.TaskProto.ListTasksRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTasksMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads a task.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.TaskProto.GetTaskResponse getTask(dev.wharfinger.pulp.v3.TaskProto.GetTaskRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Asks a task to stop. One that has ended is answered with 409 and the task.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.TaskProto.CancelTaskResponse cancelTask(dev.wharfinger.pulp.v3.TaskProto.CancelTaskRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCancelTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Forgets a task that has ended. Fails with `FAILED_PRECONDITION` before that.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.TaskProto.DeleteTaskResponse deleteTask(dev.wharfinger.pulp.v3.TaskProto.DeleteTaskRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteTaskMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Forgets tasks that have ended.
     * </pre>
     */
    public dev.wharfinger.pulp.v3.TaskProto.PurgeTasksResponse purgeTasks(dev.wharfinger.pulp.v3.TaskProto.PurgeTasksRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPurgeTasksMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service TaskService.
   * <pre>
   * Lists, reads, cancels and forgets tasks.
   * </pre>
   */
  public static final class TaskServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<TaskServiceFutureStub> {
    private TaskServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TaskServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TaskServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists tasks, newest first.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.TaskProto.ListTasksResponse> listTasks(
        dev.wharfinger.pulp.v3.TaskProto.ListTasksRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTasksMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads a task.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.TaskProto.GetTaskResponse> getTask(
        dev.wharfinger.pulp.v3.TaskProto.GetTaskRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetTaskMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Asks a task to stop. One that has ended is answered with 409 and the task.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.TaskProto.CancelTaskResponse> cancelTask(
        dev.wharfinger.pulp.v3.TaskProto.CancelTaskRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCancelTaskMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Forgets a task that has ended. Fails with `FAILED_PRECONDITION` before that.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.TaskProto.DeleteTaskResponse> deleteTask(
        dev.wharfinger.pulp.v3.TaskProto.DeleteTaskRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteTaskMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Forgets tasks that have ended.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.pulp.v3.TaskProto.PurgeTasksResponse> purgeTasks(
        dev.wharfinger.pulp.v3.TaskProto.PurgeTasksRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPurgeTasksMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_TASKS = 0;
  private static final int METHODID_GET_TASK = 1;
  private static final int METHODID_CANCEL_TASK = 2;
  private static final int METHODID_DELETE_TASK = 3;
  private static final int METHODID_PURGE_TASKS = 4;

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
        case METHODID_LIST_TASKS:
          serviceImpl.listTasks((dev.wharfinger.pulp.v3.TaskProto.ListTasksRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.TaskProto.ListTasksResponse>) responseObserver);
          break;
        case METHODID_GET_TASK:
          serviceImpl.getTask((dev.wharfinger.pulp.v3.TaskProto.GetTaskRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.TaskProto.GetTaskResponse>) responseObserver);
          break;
        case METHODID_CANCEL_TASK:
          serviceImpl.cancelTask((dev.wharfinger.pulp.v3.TaskProto.CancelTaskRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.TaskProto.CancelTaskResponse>) responseObserver);
          break;
        case METHODID_DELETE_TASK:
          serviceImpl.deleteTask((dev.wharfinger.pulp.v3.TaskProto.DeleteTaskRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.TaskProto.DeleteTaskResponse>) responseObserver);
          break;
        case METHODID_PURGE_TASKS:
          serviceImpl.purgeTasks((dev.wharfinger.pulp.v3.TaskProto.PurgeTasksRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.pulp.v3.TaskProto.PurgeTasksResponse>) responseObserver);
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
          getListTasksMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.TaskProto.ListTasksRequest,
              dev.wharfinger.pulp.v3.TaskProto.ListTasksResponse>(
                service, METHODID_LIST_TASKS)))
        .addMethod(
          getGetTaskMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.TaskProto.GetTaskRequest,
              dev.wharfinger.pulp.v3.TaskProto.GetTaskResponse>(
                service, METHODID_GET_TASK)))
        .addMethod(
          getCancelTaskMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.TaskProto.CancelTaskRequest,
              dev.wharfinger.pulp.v3.TaskProto.CancelTaskResponse>(
                service, METHODID_CANCEL_TASK)))
        .addMethod(
          getDeleteTaskMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.TaskProto.DeleteTaskRequest,
              dev.wharfinger.pulp.v3.TaskProto.DeleteTaskResponse>(
                service, METHODID_DELETE_TASK)))
        .addMethod(
          getPurgeTasksMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.pulp.v3.TaskProto.PurgeTasksRequest,
              dev.wharfinger.pulp.v3.TaskProto.PurgeTasksResponse>(
                service, METHODID_PURGE_TASKS)))
        .build();
  }

  private static abstract class TaskServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    TaskServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.pulp.v3.TaskProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("TaskService");
    }
  }

  private static final class TaskServiceFileDescriptorSupplier
      extends TaskServiceBaseDescriptorSupplier {
    TaskServiceFileDescriptorSupplier() {}
  }

  private static final class TaskServiceMethodDescriptorSupplier
      extends TaskServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    TaskServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (TaskServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new TaskServiceFileDescriptorSupplier())
              .addMethod(getListTasksMethod())
              .addMethod(getGetTaskMethod())
              .addMethod(getCancelTaskMethod())
              .addMethod(getDeleteTaskMethod())
              .addMethod(getPurgeTasksMethod())
              .build();
        }
      }
    }
    return result;
  }
}
