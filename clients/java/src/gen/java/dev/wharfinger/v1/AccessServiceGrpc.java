package dev.wharfinger.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Says who may do what. All of it answers whether the server asks callers for an identity or not;
 * while it does not, everybody is an administrator.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AccessServiceGrpc {

  private AccessServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "wharfinger.v1.AccessService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.WhoAmIRequest,
      dev.wharfinger.v1.AccessProto.WhoAmIResponse> getWhoAmIMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WhoAmI",
      requestType = dev.wharfinger.v1.AccessProto.WhoAmIRequest.class,
      responseType = dev.wharfinger.v1.AccessProto.WhoAmIResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.WhoAmIRequest,
      dev.wharfinger.v1.AccessProto.WhoAmIResponse> getWhoAmIMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.WhoAmIRequest, dev.wharfinger.v1.AccessProto.WhoAmIResponse> getWhoAmIMethod;
    if ((getWhoAmIMethod = AccessServiceGrpc.getWhoAmIMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getWhoAmIMethod = AccessServiceGrpc.getWhoAmIMethod) == null) {
          AccessServiceGrpc.getWhoAmIMethod = getWhoAmIMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.AccessProto.WhoAmIRequest, dev.wharfinger.v1.AccessProto.WhoAmIResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WhoAmI"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.WhoAmIRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.WhoAmIResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("WhoAmI"))
              .build();
        }
      }
    }
    return getWhoAmIMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.TestPermissionsRequest,
      dev.wharfinger.v1.AccessProto.TestPermissionsResponse> getTestPermissionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "TestPermissions",
      requestType = dev.wharfinger.v1.AccessProto.TestPermissionsRequest.class,
      responseType = dev.wharfinger.v1.AccessProto.TestPermissionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.TestPermissionsRequest,
      dev.wharfinger.v1.AccessProto.TestPermissionsResponse> getTestPermissionsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.TestPermissionsRequest, dev.wharfinger.v1.AccessProto.TestPermissionsResponse> getTestPermissionsMethod;
    if ((getTestPermissionsMethod = AccessServiceGrpc.getTestPermissionsMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getTestPermissionsMethod = AccessServiceGrpc.getTestPermissionsMethod) == null) {
          AccessServiceGrpc.getTestPermissionsMethod = getTestPermissionsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.AccessProto.TestPermissionsRequest, dev.wharfinger.v1.AccessProto.TestPermissionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "TestPermissions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.TestPermissionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.TestPermissionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("TestPermissions"))
              .build();
        }
      }
    }
    return getTestPermissionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.CreateAccountRequest,
      dev.wharfinger.v1.AccessProto.CreateAccountResponse> getCreateAccountMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateAccount",
      requestType = dev.wharfinger.v1.AccessProto.CreateAccountRequest.class,
      responseType = dev.wharfinger.v1.AccessProto.CreateAccountResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.CreateAccountRequest,
      dev.wharfinger.v1.AccessProto.CreateAccountResponse> getCreateAccountMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.CreateAccountRequest, dev.wharfinger.v1.AccessProto.CreateAccountResponse> getCreateAccountMethod;
    if ((getCreateAccountMethod = AccessServiceGrpc.getCreateAccountMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getCreateAccountMethod = AccessServiceGrpc.getCreateAccountMethod) == null) {
          AccessServiceGrpc.getCreateAccountMethod = getCreateAccountMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.AccessProto.CreateAccountRequest, dev.wharfinger.v1.AccessProto.CreateAccountResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateAccount"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.CreateAccountRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.CreateAccountResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("CreateAccount"))
              .build();
        }
      }
    }
    return getCreateAccountMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.GetAccountRequest,
      dev.wharfinger.v1.AccessProto.GetAccountResponse> getGetAccountMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetAccount",
      requestType = dev.wharfinger.v1.AccessProto.GetAccountRequest.class,
      responseType = dev.wharfinger.v1.AccessProto.GetAccountResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.GetAccountRequest,
      dev.wharfinger.v1.AccessProto.GetAccountResponse> getGetAccountMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.GetAccountRequest, dev.wharfinger.v1.AccessProto.GetAccountResponse> getGetAccountMethod;
    if ((getGetAccountMethod = AccessServiceGrpc.getGetAccountMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getGetAccountMethod = AccessServiceGrpc.getGetAccountMethod) == null) {
          AccessServiceGrpc.getGetAccountMethod = getGetAccountMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.AccessProto.GetAccountRequest, dev.wharfinger.v1.AccessProto.GetAccountResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetAccount"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.GetAccountRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.GetAccountResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("GetAccount"))
              .build();
        }
      }
    }
    return getGetAccountMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.ListAccountsRequest,
      dev.wharfinger.v1.AccessProto.ListAccountsResponse> getListAccountsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAccounts",
      requestType = dev.wharfinger.v1.AccessProto.ListAccountsRequest.class,
      responseType = dev.wharfinger.v1.AccessProto.ListAccountsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.ListAccountsRequest,
      dev.wharfinger.v1.AccessProto.ListAccountsResponse> getListAccountsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.ListAccountsRequest, dev.wharfinger.v1.AccessProto.ListAccountsResponse> getListAccountsMethod;
    if ((getListAccountsMethod = AccessServiceGrpc.getListAccountsMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getListAccountsMethod = AccessServiceGrpc.getListAccountsMethod) == null) {
          AccessServiceGrpc.getListAccountsMethod = getListAccountsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.AccessProto.ListAccountsRequest, dev.wharfinger.v1.AccessProto.ListAccountsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAccounts"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.ListAccountsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.ListAccountsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("ListAccounts"))
              .build();
        }
      }
    }
    return getListAccountsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.UpdateAccountRequest,
      dev.wharfinger.v1.AccessProto.UpdateAccountResponse> getUpdateAccountMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateAccount",
      requestType = dev.wharfinger.v1.AccessProto.UpdateAccountRequest.class,
      responseType = dev.wharfinger.v1.AccessProto.UpdateAccountResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.UpdateAccountRequest,
      dev.wharfinger.v1.AccessProto.UpdateAccountResponse> getUpdateAccountMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.UpdateAccountRequest, dev.wharfinger.v1.AccessProto.UpdateAccountResponse> getUpdateAccountMethod;
    if ((getUpdateAccountMethod = AccessServiceGrpc.getUpdateAccountMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getUpdateAccountMethod = AccessServiceGrpc.getUpdateAccountMethod) == null) {
          AccessServiceGrpc.getUpdateAccountMethod = getUpdateAccountMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.AccessProto.UpdateAccountRequest, dev.wharfinger.v1.AccessProto.UpdateAccountResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateAccount"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.UpdateAccountRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.UpdateAccountResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("UpdateAccount"))
              .build();
        }
      }
    }
    return getUpdateAccountMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.LinkIdentityRequest,
      dev.wharfinger.v1.AccessProto.LinkIdentityResponse> getLinkIdentityMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "LinkIdentity",
      requestType = dev.wharfinger.v1.AccessProto.LinkIdentityRequest.class,
      responseType = dev.wharfinger.v1.AccessProto.LinkIdentityResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.LinkIdentityRequest,
      dev.wharfinger.v1.AccessProto.LinkIdentityResponse> getLinkIdentityMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.LinkIdentityRequest, dev.wharfinger.v1.AccessProto.LinkIdentityResponse> getLinkIdentityMethod;
    if ((getLinkIdentityMethod = AccessServiceGrpc.getLinkIdentityMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getLinkIdentityMethod = AccessServiceGrpc.getLinkIdentityMethod) == null) {
          AccessServiceGrpc.getLinkIdentityMethod = getLinkIdentityMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.AccessProto.LinkIdentityRequest, dev.wharfinger.v1.AccessProto.LinkIdentityResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "LinkIdentity"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.LinkIdentityRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.LinkIdentityResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("LinkIdentity"))
              .build();
        }
      }
    }
    return getLinkIdentityMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.ListIdentitiesRequest,
      dev.wharfinger.v1.AccessProto.ListIdentitiesResponse> getListIdentitiesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListIdentities",
      requestType = dev.wharfinger.v1.AccessProto.ListIdentitiesRequest.class,
      responseType = dev.wharfinger.v1.AccessProto.ListIdentitiesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.ListIdentitiesRequest,
      dev.wharfinger.v1.AccessProto.ListIdentitiesResponse> getListIdentitiesMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.ListIdentitiesRequest, dev.wharfinger.v1.AccessProto.ListIdentitiesResponse> getListIdentitiesMethod;
    if ((getListIdentitiesMethod = AccessServiceGrpc.getListIdentitiesMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getListIdentitiesMethod = AccessServiceGrpc.getListIdentitiesMethod) == null) {
          AccessServiceGrpc.getListIdentitiesMethod = getListIdentitiesMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.AccessProto.ListIdentitiesRequest, dev.wharfinger.v1.AccessProto.ListIdentitiesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListIdentities"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.ListIdentitiesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.ListIdentitiesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("ListIdentities"))
              .build();
        }
      }
    }
    return getListIdentitiesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.UnlinkIdentityRequest,
      dev.wharfinger.v1.AccessProto.UnlinkIdentityResponse> getUnlinkIdentityMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UnlinkIdentity",
      requestType = dev.wharfinger.v1.AccessProto.UnlinkIdentityRequest.class,
      responseType = dev.wharfinger.v1.AccessProto.UnlinkIdentityResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.UnlinkIdentityRequest,
      dev.wharfinger.v1.AccessProto.UnlinkIdentityResponse> getUnlinkIdentityMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.UnlinkIdentityRequest, dev.wharfinger.v1.AccessProto.UnlinkIdentityResponse> getUnlinkIdentityMethod;
    if ((getUnlinkIdentityMethod = AccessServiceGrpc.getUnlinkIdentityMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getUnlinkIdentityMethod = AccessServiceGrpc.getUnlinkIdentityMethod) == null) {
          AccessServiceGrpc.getUnlinkIdentityMethod = getUnlinkIdentityMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.AccessProto.UnlinkIdentityRequest, dev.wharfinger.v1.AccessProto.UnlinkIdentityResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UnlinkIdentity"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.UnlinkIdentityRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.UnlinkIdentityResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("UnlinkIdentity"))
              .build();
        }
      }
    }
    return getUnlinkIdentityMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.CreateTokenRequest,
      dev.wharfinger.v1.AccessProto.CreateTokenResponse> getCreateTokenMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateToken",
      requestType = dev.wharfinger.v1.AccessProto.CreateTokenRequest.class,
      responseType = dev.wharfinger.v1.AccessProto.CreateTokenResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.CreateTokenRequest,
      dev.wharfinger.v1.AccessProto.CreateTokenResponse> getCreateTokenMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.CreateTokenRequest, dev.wharfinger.v1.AccessProto.CreateTokenResponse> getCreateTokenMethod;
    if ((getCreateTokenMethod = AccessServiceGrpc.getCreateTokenMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getCreateTokenMethod = AccessServiceGrpc.getCreateTokenMethod) == null) {
          AccessServiceGrpc.getCreateTokenMethod = getCreateTokenMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.AccessProto.CreateTokenRequest, dev.wharfinger.v1.AccessProto.CreateTokenResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateToken"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.CreateTokenRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.CreateTokenResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("CreateToken"))
              .build();
        }
      }
    }
    return getCreateTokenMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.ListTokensRequest,
      dev.wharfinger.v1.AccessProto.ListTokensResponse> getListTokensMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTokens",
      requestType = dev.wharfinger.v1.AccessProto.ListTokensRequest.class,
      responseType = dev.wharfinger.v1.AccessProto.ListTokensResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.ListTokensRequest,
      dev.wharfinger.v1.AccessProto.ListTokensResponse> getListTokensMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.ListTokensRequest, dev.wharfinger.v1.AccessProto.ListTokensResponse> getListTokensMethod;
    if ((getListTokensMethod = AccessServiceGrpc.getListTokensMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getListTokensMethod = AccessServiceGrpc.getListTokensMethod) == null) {
          AccessServiceGrpc.getListTokensMethod = getListTokensMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.AccessProto.ListTokensRequest, dev.wharfinger.v1.AccessProto.ListTokensResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTokens"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.ListTokensRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.ListTokensResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("ListTokens"))
              .build();
        }
      }
    }
    return getListTokensMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.RevokeTokenRequest,
      dev.wharfinger.v1.AccessProto.RevokeTokenResponse> getRevokeTokenMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RevokeToken",
      requestType = dev.wharfinger.v1.AccessProto.RevokeTokenRequest.class,
      responseType = dev.wharfinger.v1.AccessProto.RevokeTokenResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.RevokeTokenRequest,
      dev.wharfinger.v1.AccessProto.RevokeTokenResponse> getRevokeTokenMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.RevokeTokenRequest, dev.wharfinger.v1.AccessProto.RevokeTokenResponse> getRevokeTokenMethod;
    if ((getRevokeTokenMethod = AccessServiceGrpc.getRevokeTokenMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getRevokeTokenMethod = AccessServiceGrpc.getRevokeTokenMethod) == null) {
          AccessServiceGrpc.getRevokeTokenMethod = getRevokeTokenMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.AccessProto.RevokeTokenRequest, dev.wharfinger.v1.AccessProto.RevokeTokenResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RevokeToken"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.RevokeTokenRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.RevokeTokenResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("RevokeToken"))
              .build();
        }
      }
    }
    return getRevokeTokenMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.GrantRoleRequest,
      dev.wharfinger.v1.AccessProto.GrantRoleResponse> getGrantRoleMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GrantRole",
      requestType = dev.wharfinger.v1.AccessProto.GrantRoleRequest.class,
      responseType = dev.wharfinger.v1.AccessProto.GrantRoleResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.GrantRoleRequest,
      dev.wharfinger.v1.AccessProto.GrantRoleResponse> getGrantRoleMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.GrantRoleRequest, dev.wharfinger.v1.AccessProto.GrantRoleResponse> getGrantRoleMethod;
    if ((getGrantRoleMethod = AccessServiceGrpc.getGrantRoleMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getGrantRoleMethod = AccessServiceGrpc.getGrantRoleMethod) == null) {
          AccessServiceGrpc.getGrantRoleMethod = getGrantRoleMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.AccessProto.GrantRoleRequest, dev.wharfinger.v1.AccessProto.GrantRoleResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GrantRole"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.GrantRoleRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.GrantRoleResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("GrantRole"))
              .build();
        }
      }
    }
    return getGrantRoleMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.ListBindingsRequest,
      dev.wharfinger.v1.AccessProto.ListBindingsResponse> getListBindingsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListBindings",
      requestType = dev.wharfinger.v1.AccessProto.ListBindingsRequest.class,
      responseType = dev.wharfinger.v1.AccessProto.ListBindingsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.ListBindingsRequest,
      dev.wharfinger.v1.AccessProto.ListBindingsResponse> getListBindingsMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.ListBindingsRequest, dev.wharfinger.v1.AccessProto.ListBindingsResponse> getListBindingsMethod;
    if ((getListBindingsMethod = AccessServiceGrpc.getListBindingsMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getListBindingsMethod = AccessServiceGrpc.getListBindingsMethod) == null) {
          AccessServiceGrpc.getListBindingsMethod = getListBindingsMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.AccessProto.ListBindingsRequest, dev.wharfinger.v1.AccessProto.ListBindingsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListBindings"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.ListBindingsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.ListBindingsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("ListBindings"))
              .build();
        }
      }
    }
    return getListBindingsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.RevokeRoleRequest,
      dev.wharfinger.v1.AccessProto.RevokeRoleResponse> getRevokeRoleMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RevokeRole",
      requestType = dev.wharfinger.v1.AccessProto.RevokeRoleRequest.class,
      responseType = dev.wharfinger.v1.AccessProto.RevokeRoleResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.RevokeRoleRequest,
      dev.wharfinger.v1.AccessProto.RevokeRoleResponse> getRevokeRoleMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.RevokeRoleRequest, dev.wharfinger.v1.AccessProto.RevokeRoleResponse> getRevokeRoleMethod;
    if ((getRevokeRoleMethod = AccessServiceGrpc.getRevokeRoleMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getRevokeRoleMethod = AccessServiceGrpc.getRevokeRoleMethod) == null) {
          AccessServiceGrpc.getRevokeRoleMethod = getRevokeRoleMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.AccessProto.RevokeRoleRequest, dev.wharfinger.v1.AccessProto.RevokeRoleResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RevokeRole"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.RevokeRoleRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.RevokeRoleResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("RevokeRole"))
              .build();
        }
      }
    }
    return getRevokeRoleMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.ListAuditEntriesRequest,
      dev.wharfinger.v1.AccessProto.ListAuditEntriesResponse> getListAuditEntriesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAuditEntries",
      requestType = dev.wharfinger.v1.AccessProto.ListAuditEntriesRequest.class,
      responseType = dev.wharfinger.v1.AccessProto.ListAuditEntriesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.ListAuditEntriesRequest,
      dev.wharfinger.v1.AccessProto.ListAuditEntriesResponse> getListAuditEntriesMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.ListAuditEntriesRequest, dev.wharfinger.v1.AccessProto.ListAuditEntriesResponse> getListAuditEntriesMethod;
    if ((getListAuditEntriesMethod = AccessServiceGrpc.getListAuditEntriesMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getListAuditEntriesMethod = AccessServiceGrpc.getListAuditEntriesMethod) == null) {
          AccessServiceGrpc.getListAuditEntriesMethod = getListAuditEntriesMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.AccessProto.ListAuditEntriesRequest, dev.wharfinger.v1.AccessProto.ListAuditEntriesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAuditEntries"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.ListAuditEntriesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.ListAuditEntriesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("ListAuditEntries"))
              .build();
        }
      }
    }
    return getListAuditEntriesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.ExportAuditEntriesRequest,
      dev.wharfinger.v1.AccessProto.ExportAuditEntriesResponse> getExportAuditEntriesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExportAuditEntries",
      requestType = dev.wharfinger.v1.AccessProto.ExportAuditEntriesRequest.class,
      responseType = dev.wharfinger.v1.AccessProto.ExportAuditEntriesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.ExportAuditEntriesRequest,
      dev.wharfinger.v1.AccessProto.ExportAuditEntriesResponse> getExportAuditEntriesMethod() {
    io.grpc.MethodDescriptor<dev.wharfinger.v1.AccessProto.ExportAuditEntriesRequest, dev.wharfinger.v1.AccessProto.ExportAuditEntriesResponse> getExportAuditEntriesMethod;
    if ((getExportAuditEntriesMethod = AccessServiceGrpc.getExportAuditEntriesMethod) == null) {
      synchronized (AccessServiceGrpc.class) {
        if ((getExportAuditEntriesMethod = AccessServiceGrpc.getExportAuditEntriesMethod) == null) {
          AccessServiceGrpc.getExportAuditEntriesMethod = getExportAuditEntriesMethod =
              io.grpc.MethodDescriptor.<dev.wharfinger.v1.AccessProto.ExportAuditEntriesRequest, dev.wharfinger.v1.AccessProto.ExportAuditEntriesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExportAuditEntries"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.ExportAuditEntriesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.wharfinger.v1.AccessProto.ExportAuditEntriesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AccessServiceMethodDescriptorSupplier("ExportAuditEntries"))
              .build();
        }
      }
    }
    return getExportAuditEntriesMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AccessServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccessServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccessServiceStub>() {
        @java.lang.Override
        public AccessServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccessServiceStub(channel, callOptions);
        }
      };
    return AccessServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AccessServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccessServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccessServiceBlockingV2Stub>() {
        @java.lang.Override
        public AccessServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccessServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AccessServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AccessServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccessServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccessServiceBlockingStub>() {
        @java.lang.Override
        public AccessServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccessServiceBlockingStub(channel, callOptions);
        }
      };
    return AccessServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AccessServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AccessServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AccessServiceFutureStub>() {
        @java.lang.Override
        public AccessServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AccessServiceFutureStub(channel, callOptions);
        }
      };
    return AccessServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Says who may do what. All of it answers whether the server asks callers for an identity or not;
   * while it does not, everybody is an administrator.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Says who the caller is.
     * </pre>
     */
    default void whoAmI(dev.wharfinger.v1.AccessProto.WhoAmIRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.WhoAmIResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWhoAmIMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says which of some actions the caller may do on a place. A place that the caller does not see
     * allows nothing, as one does that is not there.
     * </pre>
     */
    default void testPermissions(dev.wharfinger.v1.AccessProto.TestPermissionsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.TestPermissionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getTestPermissionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Creates an account. For administrators.
     * </pre>
     */
    default void createAccount(dev.wharfinger.v1.AccessProto.CreateAccountRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.CreateAccountResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateAccountMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reads an account: one's own, or any for administrators.
     * </pre>
     */
    default void getAccount(dev.wharfinger.v1.AccessProto.GetAccountRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.GetAccountResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetAccountMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists accounts by name. For administrators.
     * </pre>
     */
    default void listAccounts(dev.wharfinger.v1.AccessProto.ListAccountsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.ListAccountsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAccountsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes an account. Everybody may change their own description and password; whether an account
     * administers or is disabled is for administrators. Accounts are never deleted.
     * </pre>
     */
    default void updateAccount(dev.wharfinger.v1.AccessProto.UpdateAccountRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.UpdateAccountResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateAccountMethod(), responseObserver);
    }

    /**
     * <pre>
     * Links an identity that somebody else vouches for to an account: whoever proves to be that is the
     * account. For administrators.
     * </pre>
     */
    default void linkIdentity(dev.wharfinger.v1.AccessProto.LinkIdentityRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.LinkIdentityResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getLinkIdentityMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the identities of an account: of one's own, or of any for administrators.
     * </pre>
     */
    default void listIdentities(dev.wharfinger.v1.AccessProto.ListIdentitiesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.ListIdentitiesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListIdentitiesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes an identity away from an account. For administrators. This server heeds it from the answer on,
     * the others from a moment later.
     * </pre>
     */
    default void unlinkIdentity(dev.wharfinger.v1.AccessProto.UnlinkIdentityRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.UnlinkIdentityResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUnlinkIdentityMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes a token for one's own account, or for any as an administrator. Its secret is in this answer
     * and nowhere else.
     * </pre>
     */
    default void createToken(dev.wharfinger.v1.AccessProto.CreateTokenRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.CreateTokenResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateTokenMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists tokens in the order of their making, without their secrets.
     * </pre>
     */
    default void listTokens(dev.wharfinger.v1.AccessProto.ListTokensRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.ListTokensResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTokensMethod(), responseObserver);
    }

    /**
     * <pre>
     * Revokes a token. This server refuses it from the answer on, the others from a moment later.
     * </pre>
     */
    default void revokeToken(dev.wharfinger.v1.AccessProto.RevokeTokenRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.RevokeTokenResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRevokeTokenMethod(), responseObserver);
    }

    /**
     * <pre>
     * Grants an account a role on a namespace or a repository, instead of the one that it has there.
     * For owners.
     * </pre>
     */
    default void grantRole(dev.wharfinger.v1.AccessProto.GrantRoleRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.GrantRoleResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGrantRoleMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists bindings: of a place for its owners, of one's own account, or all for administrators.
     * </pre>
     */
    default void listBindings(dev.wharfinger.v1.AccessProto.ListBindingsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.ListBindingsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListBindingsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes a binding away. For owners. This server heeds it from the answer on, the others from a
     * moment later.
     * </pre>
     */
    default void revokeRole(dev.wharfinger.v1.AccessProto.RevokeRoleRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.RevokeRoleResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRevokeRoleMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the audit log, the latest first. For administrators.
     * </pre>
     */
    default void listAuditEntries(dev.wharfinger.v1.AccessProto.ListAuditEntriesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.ListAuditEntriesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAuditEntriesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Streams the audit log as it is now, the earliest first. For administrators.
     * </pre>
     */
    default void exportAuditEntries(dev.wharfinger.v1.AccessProto.ExportAuditEntriesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.ExportAuditEntriesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExportAuditEntriesMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AccessService.
   * <pre>
   * Says who may do what. All of it answers whether the server asks callers for an identity or not;
   * while it does not, everybody is an administrator.
   * </pre>
   */
  public static abstract class AccessServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AccessServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AccessService.
   * <pre>
   * Says who may do what. All of it answers whether the server asks callers for an identity or not;
   * while it does not, everybody is an administrator.
   * </pre>
   */
  public static final class AccessServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AccessServiceStub> {
    private AccessServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccessServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccessServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Says who the caller is.
     * </pre>
     */
    public void whoAmI(dev.wharfinger.v1.AccessProto.WhoAmIRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.WhoAmIResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getWhoAmIMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says which of some actions the caller may do on a place. A place that the caller does not see
     * allows nothing, as one does that is not there.
     * </pre>
     */
    public void testPermissions(dev.wharfinger.v1.AccessProto.TestPermissionsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.TestPermissionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getTestPermissionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Creates an account. For administrators.
     * </pre>
     */
    public void createAccount(dev.wharfinger.v1.AccessProto.CreateAccountRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.CreateAccountResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateAccountMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reads an account: one's own, or any for administrators.
     * </pre>
     */
    public void getAccount(dev.wharfinger.v1.AccessProto.GetAccountRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.GetAccountResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetAccountMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists accounts by name. For administrators.
     * </pre>
     */
    public void listAccounts(dev.wharfinger.v1.AccessProto.ListAccountsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.ListAccountsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAccountsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes an account. Everybody may change their own description and password; whether an account
     * administers or is disabled is for administrators. Accounts are never deleted.
     * </pre>
     */
    public void updateAccount(dev.wharfinger.v1.AccessProto.UpdateAccountRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.UpdateAccountResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateAccountMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Links an identity that somebody else vouches for to an account: whoever proves to be that is the
     * account. For administrators.
     * </pre>
     */
    public void linkIdentity(dev.wharfinger.v1.AccessProto.LinkIdentityRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.LinkIdentityResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getLinkIdentityMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the identities of an account: of one's own, or of any for administrators.
     * </pre>
     */
    public void listIdentities(dev.wharfinger.v1.AccessProto.ListIdentitiesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.ListIdentitiesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListIdentitiesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes an identity away from an account. For administrators. This server heeds it from the answer on,
     * the others from a moment later.
     * </pre>
     */
    public void unlinkIdentity(dev.wharfinger.v1.AccessProto.UnlinkIdentityRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.UnlinkIdentityResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUnlinkIdentityMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes a token for one's own account, or for any as an administrator. Its secret is in this answer
     * and nowhere else.
     * </pre>
     */
    public void createToken(dev.wharfinger.v1.AccessProto.CreateTokenRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.CreateTokenResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateTokenMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists tokens in the order of their making, without their secrets.
     * </pre>
     */
    public void listTokens(dev.wharfinger.v1.AccessProto.ListTokensRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.ListTokensResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTokensMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Revokes a token. This server refuses it from the answer on, the others from a moment later.
     * </pre>
     */
    public void revokeToken(dev.wharfinger.v1.AccessProto.RevokeTokenRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.RevokeTokenResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRevokeTokenMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Grants an account a role on a namespace or a repository, instead of the one that it has there.
     * For owners.
     * </pre>
     */
    public void grantRole(dev.wharfinger.v1.AccessProto.GrantRoleRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.GrantRoleResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGrantRoleMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists bindings: of a place for its owners, of one's own account, or all for administrators.
     * </pre>
     */
    public void listBindings(dev.wharfinger.v1.AccessProto.ListBindingsRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.ListBindingsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListBindingsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes a binding away. For owners. This server heeds it from the answer on, the others from a
     * moment later.
     * </pre>
     */
    public void revokeRole(dev.wharfinger.v1.AccessProto.RevokeRoleRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.RevokeRoleResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRevokeRoleMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the audit log, the latest first. For administrators.
     * </pre>
     */
    public void listAuditEntries(dev.wharfinger.v1.AccessProto.ListAuditEntriesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.ListAuditEntriesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAuditEntriesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Streams the audit log as it is now, the earliest first. For administrators.
     * </pre>
     */
    public void exportAuditEntries(dev.wharfinger.v1.AccessProto.ExportAuditEntriesRequest request,
        io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.ExportAuditEntriesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getExportAuditEntriesMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AccessService.
   * <pre>
   * Says who may do what. All of it answers whether the server asks callers for an identity or not;
   * while it does not, everybody is an administrator.
   * </pre>
   */
  public static final class AccessServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AccessServiceBlockingV2Stub> {
    private AccessServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccessServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccessServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Says who the caller is.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.WhoAmIResponse whoAmI(dev.wharfinger.v1.AccessProto.WhoAmIRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getWhoAmIMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says which of some actions the caller may do on a place. A place that the caller does not see
     * allows nothing, as one does that is not there.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.TestPermissionsResponse testPermissions(dev.wharfinger.v1.AccessProto.TestPermissionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getTestPermissionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates an account. For administrators.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.CreateAccountResponse createAccount(dev.wharfinger.v1.AccessProto.CreateAccountRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads an account: one's own, or any for administrators.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.GetAccountResponse getAccount(dev.wharfinger.v1.AccessProto.GetAccountRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists accounts by name. For administrators.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.ListAccountsResponse listAccounts(dev.wharfinger.v1.AccessProto.ListAccountsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAccountsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes an account. Everybody may change their own description and password; whether an account
     * administers or is disabled is for administrators. Accounts are never deleted.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.UpdateAccountResponse updateAccount(dev.wharfinger.v1.AccessProto.UpdateAccountRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Links an identity that somebody else vouches for to an account: whoever proves to be that is the
     * account. For administrators.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.LinkIdentityResponse linkIdentity(dev.wharfinger.v1.AccessProto.LinkIdentityRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getLinkIdentityMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the identities of an account: of one's own, or of any for administrators.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.ListIdentitiesResponse listIdentities(dev.wharfinger.v1.AccessProto.ListIdentitiesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListIdentitiesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes an identity away from an account. For administrators. This server heeds it from the answer on,
     * the others from a moment later.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.UnlinkIdentityResponse unlinkIdentity(dev.wharfinger.v1.AccessProto.UnlinkIdentityRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUnlinkIdentityMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a token for one's own account, or for any as an administrator. Its secret is in this answer
     * and nowhere else.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.CreateTokenResponse createToken(dev.wharfinger.v1.AccessProto.CreateTokenRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists tokens in the order of their making, without their secrets.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.ListTokensResponse listTokens(dev.wharfinger.v1.AccessProto.ListTokensRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTokensMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Revokes a token. This server refuses it from the answer on, the others from a moment later.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.RevokeTokenResponse revokeToken(dev.wharfinger.v1.AccessProto.RevokeTokenRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRevokeTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Grants an account a role on a namespace or a repository, instead of the one that it has there.
     * For owners.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.GrantRoleResponse grantRole(dev.wharfinger.v1.AccessProto.GrantRoleRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGrantRoleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists bindings: of a place for its owners, of one's own account, or all for administrators.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.ListBindingsResponse listBindings(dev.wharfinger.v1.AccessProto.ListBindingsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListBindingsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a binding away. For owners. This server heeds it from the answer on, the others from a
     * moment later.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.RevokeRoleResponse revokeRole(dev.wharfinger.v1.AccessProto.RevokeRoleRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRevokeRoleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the audit log, the latest first. For administrators.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.ListAuditEntriesResponse listAuditEntries(dev.wharfinger.v1.AccessProto.ListAuditEntriesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAuditEntriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams the audit log as it is now, the earliest first. For administrators.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.wharfinger.v1.AccessProto.ExportAuditEntriesResponse>
        exportAuditEntries(dev.wharfinger.v1.AccessProto.ExportAuditEntriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getExportAuditEntriesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AccessService.
   * <pre>
   * Says who may do what. All of it answers whether the server asks callers for an identity or not;
   * while it does not, everybody is an administrator.
   * </pre>
   */
  public static final class AccessServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AccessServiceBlockingStub> {
    private AccessServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccessServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccessServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Says who the caller is.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.WhoAmIResponse whoAmI(dev.wharfinger.v1.AccessProto.WhoAmIRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getWhoAmIMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says which of some actions the caller may do on a place. A place that the caller does not see
     * allows nothing, as one does that is not there.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.TestPermissionsResponse testPermissions(dev.wharfinger.v1.AccessProto.TestPermissionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getTestPermissionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Creates an account. For administrators.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.CreateAccountResponse createAccount(dev.wharfinger.v1.AccessProto.CreateAccountRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reads an account: one's own, or any for administrators.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.GetAccountResponse getAccount(dev.wharfinger.v1.AccessProto.GetAccountRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists accounts by name. For administrators.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.ListAccountsResponse listAccounts(dev.wharfinger.v1.AccessProto.ListAccountsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAccountsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes an account. Everybody may change their own description and password; whether an account
     * administers or is disabled is for administrators. Accounts are never deleted.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.UpdateAccountResponse updateAccount(dev.wharfinger.v1.AccessProto.UpdateAccountRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateAccountMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Links an identity that somebody else vouches for to an account: whoever proves to be that is the
     * account. For administrators.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.LinkIdentityResponse linkIdentity(dev.wharfinger.v1.AccessProto.LinkIdentityRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getLinkIdentityMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the identities of an account: of one's own, or of any for administrators.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.ListIdentitiesResponse listIdentities(dev.wharfinger.v1.AccessProto.ListIdentitiesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListIdentitiesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes an identity away from an account. For administrators. This server heeds it from the answer on,
     * the others from a moment later.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.UnlinkIdentityResponse unlinkIdentity(dev.wharfinger.v1.AccessProto.UnlinkIdentityRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUnlinkIdentityMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a token for one's own account, or for any as an administrator. Its secret is in this answer
     * and nowhere else.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.CreateTokenResponse createToken(dev.wharfinger.v1.AccessProto.CreateTokenRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists tokens in the order of their making, without their secrets.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.ListTokensResponse listTokens(dev.wharfinger.v1.AccessProto.ListTokensRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTokensMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Revokes a token. This server refuses it from the answer on, the others from a moment later.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.RevokeTokenResponse revokeToken(dev.wharfinger.v1.AccessProto.RevokeTokenRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRevokeTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Grants an account a role on a namespace or a repository, instead of the one that it has there.
     * For owners.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.GrantRoleResponse grantRole(dev.wharfinger.v1.AccessProto.GrantRoleRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGrantRoleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists bindings: of a place for its owners, of one's own account, or all for administrators.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.ListBindingsResponse listBindings(dev.wharfinger.v1.AccessProto.ListBindingsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListBindingsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a binding away. For owners. This server heeds it from the answer on, the others from a
     * moment later.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.RevokeRoleResponse revokeRole(dev.wharfinger.v1.AccessProto.RevokeRoleRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRevokeRoleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the audit log, the latest first. For administrators.
     * </pre>
     */
    public dev.wharfinger.v1.AccessProto.ListAuditEntriesResponse listAuditEntries(dev.wharfinger.v1.AccessProto.ListAuditEntriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAuditEntriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Streams the audit log as it is now, the earliest first. For administrators.
     * </pre>
     */
    public java.util.Iterator<dev.wharfinger.v1.AccessProto.ExportAuditEntriesResponse> exportAuditEntries(
        dev.wharfinger.v1.AccessProto.ExportAuditEntriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getExportAuditEntriesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AccessService.
   * <pre>
   * Says who may do what. All of it answers whether the server asks callers for an identity or not;
   * while it does not, everybody is an administrator.
   * </pre>
   */
  public static final class AccessServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AccessServiceFutureStub> {
    private AccessServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AccessServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AccessServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Says who the caller is.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.AccessProto.WhoAmIResponse> whoAmI(
        dev.wharfinger.v1.AccessProto.WhoAmIRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getWhoAmIMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says which of some actions the caller may do on a place. A place that the caller does not see
     * allows nothing, as one does that is not there.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.AccessProto.TestPermissionsResponse> testPermissions(
        dev.wharfinger.v1.AccessProto.TestPermissionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getTestPermissionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Creates an account. For administrators.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.AccessProto.CreateAccountResponse> createAccount(
        dev.wharfinger.v1.AccessProto.CreateAccountRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateAccountMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reads an account: one's own, or any for administrators.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.AccessProto.GetAccountResponse> getAccount(
        dev.wharfinger.v1.AccessProto.GetAccountRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetAccountMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists accounts by name. For administrators.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.AccessProto.ListAccountsResponse> listAccounts(
        dev.wharfinger.v1.AccessProto.ListAccountsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAccountsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes an account. Everybody may change their own description and password; whether an account
     * administers or is disabled is for administrators. Accounts are never deleted.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.AccessProto.UpdateAccountResponse> updateAccount(
        dev.wharfinger.v1.AccessProto.UpdateAccountRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateAccountMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Links an identity that somebody else vouches for to an account: whoever proves to be that is the
     * account. For administrators.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.AccessProto.LinkIdentityResponse> linkIdentity(
        dev.wharfinger.v1.AccessProto.LinkIdentityRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getLinkIdentityMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the identities of an account: of one's own, or of any for administrators.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.AccessProto.ListIdentitiesResponse> listIdentities(
        dev.wharfinger.v1.AccessProto.ListIdentitiesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListIdentitiesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes an identity away from an account. For administrators. This server heeds it from the answer on,
     * the others from a moment later.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.AccessProto.UnlinkIdentityResponse> unlinkIdentity(
        dev.wharfinger.v1.AccessProto.UnlinkIdentityRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUnlinkIdentityMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes a token for one's own account, or for any as an administrator. Its secret is in this answer
     * and nowhere else.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.AccessProto.CreateTokenResponse> createToken(
        dev.wharfinger.v1.AccessProto.CreateTokenRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateTokenMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists tokens in the order of their making, without their secrets.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.AccessProto.ListTokensResponse> listTokens(
        dev.wharfinger.v1.AccessProto.ListTokensRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTokensMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Revokes a token. This server refuses it from the answer on, the others from a moment later.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.AccessProto.RevokeTokenResponse> revokeToken(
        dev.wharfinger.v1.AccessProto.RevokeTokenRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRevokeTokenMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Grants an account a role on a namespace or a repository, instead of the one that it has there.
     * For owners.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.AccessProto.GrantRoleResponse> grantRole(
        dev.wharfinger.v1.AccessProto.GrantRoleRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGrantRoleMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists bindings: of a place for its owners, of one's own account, or all for administrators.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.AccessProto.ListBindingsResponse> listBindings(
        dev.wharfinger.v1.AccessProto.ListBindingsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListBindingsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes a binding away. For owners. This server heeds it from the answer on, the others from a
     * moment later.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.AccessProto.RevokeRoleResponse> revokeRole(
        dev.wharfinger.v1.AccessProto.RevokeRoleRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRevokeRoleMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the audit log, the latest first. For administrators.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.wharfinger.v1.AccessProto.ListAuditEntriesResponse> listAuditEntries(
        dev.wharfinger.v1.AccessProto.ListAuditEntriesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAuditEntriesMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_WHO_AM_I = 0;
  private static final int METHODID_TEST_PERMISSIONS = 1;
  private static final int METHODID_CREATE_ACCOUNT = 2;
  private static final int METHODID_GET_ACCOUNT = 3;
  private static final int METHODID_LIST_ACCOUNTS = 4;
  private static final int METHODID_UPDATE_ACCOUNT = 5;
  private static final int METHODID_LINK_IDENTITY = 6;
  private static final int METHODID_LIST_IDENTITIES = 7;
  private static final int METHODID_UNLINK_IDENTITY = 8;
  private static final int METHODID_CREATE_TOKEN = 9;
  private static final int METHODID_LIST_TOKENS = 10;
  private static final int METHODID_REVOKE_TOKEN = 11;
  private static final int METHODID_GRANT_ROLE = 12;
  private static final int METHODID_LIST_BINDINGS = 13;
  private static final int METHODID_REVOKE_ROLE = 14;
  private static final int METHODID_LIST_AUDIT_ENTRIES = 15;
  private static final int METHODID_EXPORT_AUDIT_ENTRIES = 16;

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
        case METHODID_WHO_AM_I:
          serviceImpl.whoAmI((dev.wharfinger.v1.AccessProto.WhoAmIRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.WhoAmIResponse>) responseObserver);
          break;
        case METHODID_TEST_PERMISSIONS:
          serviceImpl.testPermissions((dev.wharfinger.v1.AccessProto.TestPermissionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.TestPermissionsResponse>) responseObserver);
          break;
        case METHODID_CREATE_ACCOUNT:
          serviceImpl.createAccount((dev.wharfinger.v1.AccessProto.CreateAccountRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.CreateAccountResponse>) responseObserver);
          break;
        case METHODID_GET_ACCOUNT:
          serviceImpl.getAccount((dev.wharfinger.v1.AccessProto.GetAccountRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.GetAccountResponse>) responseObserver);
          break;
        case METHODID_LIST_ACCOUNTS:
          serviceImpl.listAccounts((dev.wharfinger.v1.AccessProto.ListAccountsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.ListAccountsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_ACCOUNT:
          serviceImpl.updateAccount((dev.wharfinger.v1.AccessProto.UpdateAccountRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.UpdateAccountResponse>) responseObserver);
          break;
        case METHODID_LINK_IDENTITY:
          serviceImpl.linkIdentity((dev.wharfinger.v1.AccessProto.LinkIdentityRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.LinkIdentityResponse>) responseObserver);
          break;
        case METHODID_LIST_IDENTITIES:
          serviceImpl.listIdentities((dev.wharfinger.v1.AccessProto.ListIdentitiesRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.ListIdentitiesResponse>) responseObserver);
          break;
        case METHODID_UNLINK_IDENTITY:
          serviceImpl.unlinkIdentity((dev.wharfinger.v1.AccessProto.UnlinkIdentityRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.UnlinkIdentityResponse>) responseObserver);
          break;
        case METHODID_CREATE_TOKEN:
          serviceImpl.createToken((dev.wharfinger.v1.AccessProto.CreateTokenRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.CreateTokenResponse>) responseObserver);
          break;
        case METHODID_LIST_TOKENS:
          serviceImpl.listTokens((dev.wharfinger.v1.AccessProto.ListTokensRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.ListTokensResponse>) responseObserver);
          break;
        case METHODID_REVOKE_TOKEN:
          serviceImpl.revokeToken((dev.wharfinger.v1.AccessProto.RevokeTokenRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.RevokeTokenResponse>) responseObserver);
          break;
        case METHODID_GRANT_ROLE:
          serviceImpl.grantRole((dev.wharfinger.v1.AccessProto.GrantRoleRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.GrantRoleResponse>) responseObserver);
          break;
        case METHODID_LIST_BINDINGS:
          serviceImpl.listBindings((dev.wharfinger.v1.AccessProto.ListBindingsRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.ListBindingsResponse>) responseObserver);
          break;
        case METHODID_REVOKE_ROLE:
          serviceImpl.revokeRole((dev.wharfinger.v1.AccessProto.RevokeRoleRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.RevokeRoleResponse>) responseObserver);
          break;
        case METHODID_LIST_AUDIT_ENTRIES:
          serviceImpl.listAuditEntries((dev.wharfinger.v1.AccessProto.ListAuditEntriesRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.ListAuditEntriesResponse>) responseObserver);
          break;
        case METHODID_EXPORT_AUDIT_ENTRIES:
          serviceImpl.exportAuditEntries((dev.wharfinger.v1.AccessProto.ExportAuditEntriesRequest) request,
              (io.grpc.stub.StreamObserver<dev.wharfinger.v1.AccessProto.ExportAuditEntriesResponse>) responseObserver);
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
          getWhoAmIMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.AccessProto.WhoAmIRequest,
              dev.wharfinger.v1.AccessProto.WhoAmIResponse>(
                service, METHODID_WHO_AM_I)))
        .addMethod(
          getTestPermissionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.AccessProto.TestPermissionsRequest,
              dev.wharfinger.v1.AccessProto.TestPermissionsResponse>(
                service, METHODID_TEST_PERMISSIONS)))
        .addMethod(
          getCreateAccountMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.AccessProto.CreateAccountRequest,
              dev.wharfinger.v1.AccessProto.CreateAccountResponse>(
                service, METHODID_CREATE_ACCOUNT)))
        .addMethod(
          getGetAccountMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.AccessProto.GetAccountRequest,
              dev.wharfinger.v1.AccessProto.GetAccountResponse>(
                service, METHODID_GET_ACCOUNT)))
        .addMethod(
          getListAccountsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.AccessProto.ListAccountsRequest,
              dev.wharfinger.v1.AccessProto.ListAccountsResponse>(
                service, METHODID_LIST_ACCOUNTS)))
        .addMethod(
          getUpdateAccountMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.AccessProto.UpdateAccountRequest,
              dev.wharfinger.v1.AccessProto.UpdateAccountResponse>(
                service, METHODID_UPDATE_ACCOUNT)))
        .addMethod(
          getLinkIdentityMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.AccessProto.LinkIdentityRequest,
              dev.wharfinger.v1.AccessProto.LinkIdentityResponse>(
                service, METHODID_LINK_IDENTITY)))
        .addMethod(
          getListIdentitiesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.AccessProto.ListIdentitiesRequest,
              dev.wharfinger.v1.AccessProto.ListIdentitiesResponse>(
                service, METHODID_LIST_IDENTITIES)))
        .addMethod(
          getUnlinkIdentityMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.AccessProto.UnlinkIdentityRequest,
              dev.wharfinger.v1.AccessProto.UnlinkIdentityResponse>(
                service, METHODID_UNLINK_IDENTITY)))
        .addMethod(
          getCreateTokenMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.AccessProto.CreateTokenRequest,
              dev.wharfinger.v1.AccessProto.CreateTokenResponse>(
                service, METHODID_CREATE_TOKEN)))
        .addMethod(
          getListTokensMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.AccessProto.ListTokensRequest,
              dev.wharfinger.v1.AccessProto.ListTokensResponse>(
                service, METHODID_LIST_TOKENS)))
        .addMethod(
          getRevokeTokenMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.AccessProto.RevokeTokenRequest,
              dev.wharfinger.v1.AccessProto.RevokeTokenResponse>(
                service, METHODID_REVOKE_TOKEN)))
        .addMethod(
          getGrantRoleMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.AccessProto.GrantRoleRequest,
              dev.wharfinger.v1.AccessProto.GrantRoleResponse>(
                service, METHODID_GRANT_ROLE)))
        .addMethod(
          getListBindingsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.AccessProto.ListBindingsRequest,
              dev.wharfinger.v1.AccessProto.ListBindingsResponse>(
                service, METHODID_LIST_BINDINGS)))
        .addMethod(
          getRevokeRoleMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.AccessProto.RevokeRoleRequest,
              dev.wharfinger.v1.AccessProto.RevokeRoleResponse>(
                service, METHODID_REVOKE_ROLE)))
        .addMethod(
          getListAuditEntriesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.wharfinger.v1.AccessProto.ListAuditEntriesRequest,
              dev.wharfinger.v1.AccessProto.ListAuditEntriesResponse>(
                service, METHODID_LIST_AUDIT_ENTRIES)))
        .addMethod(
          getExportAuditEntriesMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.wharfinger.v1.AccessProto.ExportAuditEntriesRequest,
              dev.wharfinger.v1.AccessProto.ExportAuditEntriesResponse>(
                service, METHODID_EXPORT_AUDIT_ENTRIES)))
        .build();
  }

  private static abstract class AccessServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AccessServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.wharfinger.v1.AccessProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AccessService");
    }
  }

  private static final class AccessServiceFileDescriptorSupplier
      extends AccessServiceBaseDescriptorSupplier {
    AccessServiceFileDescriptorSupplier() {}
  }

  private static final class AccessServiceMethodDescriptorSupplier
      extends AccessServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AccessServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (AccessServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AccessServiceFileDescriptorSupplier())
              .addMethod(getWhoAmIMethod())
              .addMethod(getTestPermissionsMethod())
              .addMethod(getCreateAccountMethod())
              .addMethod(getGetAccountMethod())
              .addMethod(getListAccountsMethod())
              .addMethod(getUpdateAccountMethod())
              .addMethod(getLinkIdentityMethod())
              .addMethod(getListIdentitiesMethod())
              .addMethod(getUnlinkIdentityMethod())
              .addMethod(getCreateTokenMethod())
              .addMethod(getListTokensMethod())
              .addMethod(getRevokeTokenMethod())
              .addMethod(getGrantRoleMethod())
              .addMethod(getListBindingsMethod())
              .addMethod(getRevokeRoleMethod())
              .addMethod(getListAuditEntriesMethod())
              .addMethod(getExportAuditEntriesMethod())
              .build();
        }
      }
    }
    return result;
  }
}
