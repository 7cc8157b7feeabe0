// Code generated from proto/wharfinger/v1/protection.proto. DO NOT EDIT.
package dev.wharfinger.client;

import dev.wharfinger.v1.ProtectionProto;
import dev.wharfinger.v1.ProtectionServiceGrpc;
import io.grpc.Channel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Keeps tags and artifacts from being changed. What it keeps is refused whole, by whichever door and whoever asks, until the rule or the pin is taken away. Every call blocks, and throws a {@link WharfingerException} when it fails. */
public final class ProtectionService {
    private final ProtectionServiceGrpc.ProtectionServiceBlockingStub stub;

    ProtectionService(ProtectionServiceGrpc.ProtectionServiceBlockingStub stub) {
        this.stub = stub;
    }

    static ProtectionService over(Channel channel) {
        return new ProtectionService(ProtectionServiceGrpc.newBlockingStub(channel));
    }

    /** The same with a deadline, counted from now, for the calls made with it. */
    public ProtectionService within(Duration deadline) {
        return new ProtectionService(stub.withDeadlineAfter(deadline.toNanos(), TimeUnit.NANOSECONDS));
    }

    /**
     * Makes a rule for the tags that match a pattern, or changes the one of that pattern in that place.
     * For owners.
     */
    public ProtectionProto.ProtectTagsResponse protectTags(ProtectionProto.ProtectTagsRequest request) {
        return Calls.typed(stub::protectTags, request);
    }

    /**
     * Lists the rules of a namespace and of its repositories, in the order of their making. There are
     * at most 200.
     */
    public ProtectionProto.ListTagRulesResponse listTagRules(ProtectionProto.ListTagRulesRequest request) {
        return Calls.typed(stub::listTagRules, request);
    }

    /**
     * Takes a rule away. For owners.
     */
    public ProtectionProto.UnprotectTagsResponse unprotectTags(ProtectionProto.UnprotectTagsRequest request) {
        return Calls.typed(stub::unprotectTags, request);
    }

    /**
     * Pins an artifact, or says anew why: it cannot be deleted, and neither can its repository. For
     * maintainers.
     */
    public ProtectionProto.PinArtifactResponse pinArtifact(ProtectionProto.PinArtifactRequest request) {
        return Calls.typed(stub::pinArtifact, request);
    }

    /**
     * Takes a pin away. For maintainers.
     */
    public ProtectionProto.UnpinArtifactResponse unpinArtifact(ProtectionProto.UnpinArtifactRequest request) {
        return Calls.typed(stub::unpinArtifact, request);
    }

    /**
     * Lists the pins of a repository by digest.
     */
    public ProtectionProto.ListPinsResponse listPins(ProtectionProto.ListPinsRequest request) {
        return Calls.typed(stub::listPins, request);
    }
}
