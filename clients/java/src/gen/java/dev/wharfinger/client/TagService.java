// Code generated from proto/wharfinger/v1/tag.proto. DO NOT EDIT.
package dev.wharfinger.client;

import dev.wharfinger.v1.TagProto;
import dev.wharfinger.v1.TagServiceGrpc;
import io.grpc.Channel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Creates, reads, moves and deletes tags, and tells their history. Every call blocks, and throws a {@link WharfingerException} when it fails. */
public final class TagService {
    private final TagServiceGrpc.TagServiceBlockingStub stub;

    TagService(TagServiceGrpc.TagServiceBlockingStub stub) {
        this.stub = stub;
    }

    static TagService over(Channel channel) {
        return new TagService(TagServiceGrpc.newBlockingStub(channel));
    }

    /** The same with a deadline, counted from now, for the calls made with it. */
    public TagService within(Duration deadline) {
        return new TagService(stub.withDeadlineAfter(deadline.toNanos(), TimeUnit.NANOSECONDS));
    }

    /**
     * Creates a tag. Fails with {@code TAG_ALREADY_EXISTS} when the name is taken.
     */
    public TagProto.CreateTagResponse createTag(TagProto.CreateTagRequest request) {
        return Calls.typed(stub::createTag, request);
    }

    /**
     * Reads a tag.
     */
    public TagProto.GetTagResponse getTag(TagProto.GetTagRequest request) {
        return Calls.typed(stub::getTag, request);
    }

    /**
     * Lists the tags of a repository by name: the current ones or those of a version.
     */
    public TagProto.ListTagsResponse listTags(TagProto.ListTagsRequest request) {
        return Calls.typed(stub::listTags, request);
    }

    /**
     * Moves a tag to another artifact of the same repository, or makes it immutable or movable.
     */
    public TagProto.UpdateTagResponse updateTag(TagProto.UpdateTagRequest request) {
        return Calls.typed(stub::updateTag, request);
    }

    /**
     * Deletes a tag. The artifact stays and stays readable by digest.
     */
    public TagProto.DeleteTagResponse deleteTag(TagProto.DeleteTagRequest request) {
        return Calls.typed(stub::deleteTag, request);
    }

    /**
     * Lists where a tag has pointed, newest first; also after the tag was deleted.
     */
    public TagProto.ListTagHistoryResponse listTagHistory(TagProto.ListTagHistoryRequest request) {
        return Calls.typed(stub::listTagHistory, request);
    }
}
