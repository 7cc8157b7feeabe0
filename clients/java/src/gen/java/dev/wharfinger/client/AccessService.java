// Code generated from proto/wharfinger/v1/access.proto. DO NOT EDIT.
package dev.wharfinger.client;

import dev.wharfinger.v1.AccessProto;
import dev.wharfinger.v1.AccessServiceGrpc;
import io.grpc.Channel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Says who may do what. All of it answers whether the server asks callers for an identity or not; while it does not, everybody is an administrator. Every call blocks, and throws a {@link WharfingerException} when it fails. */
public final class AccessService {
    private final AccessServiceGrpc.AccessServiceBlockingStub stub;

    AccessService(AccessServiceGrpc.AccessServiceBlockingStub stub) {
        this.stub = stub;
    }

    static AccessService over(Channel channel) {
        return new AccessService(AccessServiceGrpc.newBlockingStub(channel));
    }

    /** The same with a deadline, counted from now, for the calls made with it. */
    public AccessService within(Duration deadline) {
        return new AccessService(stub.withDeadlineAfter(deadline.toNanos(), TimeUnit.NANOSECONDS));
    }

    /**
     * Says who the caller is.
     */
    public AccessProto.WhoAmIResponse whoAmI(AccessProto.WhoAmIRequest request) {
        return Calls.typed(stub::whoAmI, request);
    }

    /**
     * Says which of some actions the caller may do on a place. A place that the caller does not see
     * allows nothing, as one does that is not there.
     */
    public AccessProto.TestPermissionsResponse testPermissions(AccessProto.TestPermissionsRequest request) {
        return Calls.typed(stub::testPermissions, request);
    }

    /**
     * Creates an account. For administrators.
     */
    public AccessProto.CreateAccountResponse createAccount(AccessProto.CreateAccountRequest request) {
        return Calls.typed(stub::createAccount, request);
    }

    /**
     * Reads an account: one's own, or any for administrators.
     */
    public AccessProto.GetAccountResponse getAccount(AccessProto.GetAccountRequest request) {
        return Calls.typed(stub::getAccount, request);
    }

    /**
     * Lists accounts by name. For administrators.
     */
    public AccessProto.ListAccountsResponse listAccounts(AccessProto.ListAccountsRequest request) {
        return Calls.typed(stub::listAccounts, request);
    }

    /**
     * Changes an account. Everybody may change their own description and password; whether an account
     * administers or is disabled is for administrators. Accounts are never deleted.
     */
    public AccessProto.UpdateAccountResponse updateAccount(AccessProto.UpdateAccountRequest request) {
        return Calls.typed(stub::updateAccount, request);
    }

    /**
     * Links an identity that somebody else vouches for to an account: whoever proves to be that is the
     * account. For administrators.
     */
    public AccessProto.LinkIdentityResponse linkIdentity(AccessProto.LinkIdentityRequest request) {
        return Calls.typed(stub::linkIdentity, request);
    }

    /**
     * Lists the identities of an account: of one's own, or of any for administrators.
     */
    public AccessProto.ListIdentitiesResponse listIdentities(AccessProto.ListIdentitiesRequest request) {
        return Calls.typed(stub::listIdentities, request);
    }

    /**
     * Takes an identity away from an account. For administrators. This server heeds it from the answer on,
     * the others from a moment later.
     */
    public AccessProto.UnlinkIdentityResponse unlinkIdentity(AccessProto.UnlinkIdentityRequest request) {
        return Calls.typed(stub::unlinkIdentity, request);
    }

    /**
     * Makes a token for one's own account, or for any as an administrator. Its secret is in this answer
     * and nowhere else.
     */
    public AccessProto.CreateTokenResponse createToken(AccessProto.CreateTokenRequest request) {
        return Calls.typed(stub::createToken, request);
    }

    /**
     * Lists tokens in the order of their making, without their secrets.
     */
    public AccessProto.ListTokensResponse listTokens(AccessProto.ListTokensRequest request) {
        return Calls.typed(stub::listTokens, request);
    }

    /**
     * Revokes a token. This server refuses it from the answer on, the others from a moment later.
     */
    public AccessProto.RevokeTokenResponse revokeToken(AccessProto.RevokeTokenRequest request) {
        return Calls.typed(stub::revokeToken, request);
    }

    /**
     * Grants an account a role on a namespace or a repository, instead of the one that it has there.
     * For owners.
     */
    public AccessProto.GrantRoleResponse grantRole(AccessProto.GrantRoleRequest request) {
        return Calls.typed(stub::grantRole, request);
    }

    /**
     * Lists bindings: of a place for its owners, of one's own account, or all for administrators.
     */
    public AccessProto.ListBindingsResponse listBindings(AccessProto.ListBindingsRequest request) {
        return Calls.typed(stub::listBindings, request);
    }

    /**
     * Takes a binding away. For owners. This server heeds it from the answer on, the others from a
     * moment later.
     */
    public AccessProto.RevokeRoleResponse revokeRole(AccessProto.RevokeRoleRequest request) {
        return Calls.typed(stub::revokeRole, request);
    }

    /**
     * Lists the audit log, the latest first. For administrators.
     */
    public AccessProto.ListAuditEntriesResponse listAuditEntries(AccessProto.ListAuditEntriesRequest request) {
        return Calls.typed(stub::listAuditEntries, request);
    }
}
