package dev.wharfinger.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.protobuf.ByteString;
import com.google.protobuf.FieldMask;
import com.google.protobuf.Message;
import com.google.protobuf.ProtocolMessageEnum;
import dev.wharfinger.v1.ArtifactProto.*;
import dev.wharfinger.v1.BlobProto.Blob;
import dev.wharfinger.v1.EventProto.*;
import dev.wharfinger.v1.NamespaceProto.*;
import dev.wharfinger.v1.OperationProto.*;
import dev.wharfinger.v1.OrphanProto.*;
import dev.wharfinger.v1.RepositoryProto.*;
import dev.wharfinger.v1.TagProto.*;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The runner of scenarios, as clients/README.md describes them: {@code Scenario SCENARIO.json name=value …}. */
public final class Scenario {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([a-z0-9_.]+)}");

    private final Map<String, String> variables = new HashMap<>();
    private final BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private Wharfinger client;
    private String url = "";

    public static void main(String[] arguments) throws Exception {
        Scenario scenario = new Scenario();
        for (int i = 1; i < arguments.length; i++) {
            String[] pair = arguments[i].split("=", 2);
            scenario.variables.put(pair[0], pair[1]);
        }
        JsonArray steps = JsonParser.parseString(Files.readString(Path.of(arguments[0]))).getAsJsonArray();
        for (int i = 0; i < steps.size(); i++) {
            String verb = steps.get(i).getAsJsonObject().get("do").getAsString();
            try {
                scenario.play(scenario.filled(steps.get(i)).getAsJsonObject());
            } catch (WharfingerException | IllegalStateException error) {
                System.err.println("step " + (i + 1) + " (" + verb + "): " + error);
                error.printStackTrace();
                System.exit(1);
            }
            System.out.println("ok " + (i + 1) + " " + verb);
        }
        System.out.println("done");
        System.exit(0);
    }

    private JsonElement filled(JsonElement value) {
        if (value instanceof JsonPrimitive primitive && primitive.isString()) {
            return new JsonPrimitive(REFERENCE.matcher(primitive.getAsString()).replaceAll(match -> {
                String found = variables.get(match.group(1));
                check(found != null, match.group() + " is not known");
                return Matcher.quoteReplacement(found);
            }));
        }
        if (value instanceof JsonArray array) {
            JsonArray made = new JsonArray();
            array.forEach(item -> made.add(filled(item)));
            return made;
        }
        if (value instanceof JsonObject object) {
            JsonObject made = new JsonObject();
            object.entrySet().forEach(entry -> made.add(entry.getKey(), filled(entry.getValue())));
            return made;
        }
        return value;
    }

    private void play(JsonObject step) throws Exception {
        Wharfinger before = client;
        boolean admin = text(step, "as").equals("admin") && variables.containsKey("admin_token");
        if (admin) {
            client = Wharfinger.connect(url.replaceFirst("://", "://" + variables.get("admin_token") + "@"));
        }
        try {
            act(step, step.has("expect") ? step.getAsJsonObject("expect") : new JsonObject());
        } catch (WharfingerException error) {
            if (!step.has("error")) {
                throw error;
            }
            compare(error, step.getAsJsonObject("error"));
            return;
        } finally {
            if (admin) {
                client.close();
                client = before;
            }
        }
        check(!step.has("error"), "expected an error and there was none");
    }

    private static void compare(WharfingerException error, JsonObject wanted) {
        String reason = text(wanted, "reason");
        boolean known = !wanted.has("known") || wanted.get("known").getAsBoolean();
        StringBuilder type = new StringBuilder();
        for (String part : (known ? reason : "UNKNOWN").split("_")) {
            type.append(part.charAt(0)).append(part.substring(1).toLowerCase());
        }
        same("type", error.getClass().getSimpleName(), type.toString());
        same("reason", error.reason(), reason);
        same("code", error.code().name(), text(wanted, "code"));
        check(!error.advice().isEmpty(), "there is no advice");
        if (wanted.has("subjects")) {
            same("subjects", error.subjects().stream().sorted().toList(), texts(wanted, "subjects").stream().sorted().toList());
        }
    }

    private void act(JsonObject step, JsonObject expect) throws Exception {
        String repository = text(step, "repository");
        String namespace = text(step, "namespace");
        String tag = text(step, "tag");
        String digest = text(step, "digest");
        int pageSize = step.has("page_size") ? step.get("page_size").getAsInt() : 0;
        switch (text(step, "do")) {
            case "connect" -> {
                Wharfinger made = step.has("deadline")
                        ? Wharfinger.connect(text(step, "url"), Duration.ofMillis((long) (step.get("deadline").getAsDouble() * 1000)))
                        : Wharfinger.connect(text(step, "url"));
                if (client != null) {
                    client.close();
                }
                client = made;
                url = text(step, "url");
            }
            case "push_blob" -> {
                byte[] content = text(step, "text").getBytes(StandardCharsets.UTF_8);
                Blob blob = client.uploadBlob(repository, content);
                name(step, blob.getDigest(), content.length);
                same("size", blob.getSizeBytes(), (long) content.length);
            }
            case "put" -> {
                byte[] content = text(step, "manifest").getBytes(StandardCharsets.UTF_8);
                PutArtifactResponse answer = client.artifacts().putArtifact(PutArtifactRequest.newBuilder()
                        .setRepository(repository)
                        .setManifest(ByteString.copyFrom(content))
                        .setMediaType(text(step, "media_type"))
                        .addAllTags(texts(step, "tags"))
                        .build());
                name(step, Wharfinger.digest(content), content.length);
                same("digest", answer.getArtifact().getDigest(), Wharfinger.digest(content));
            }
            case "create_tag" -> client.tags().createTag(CreateTagRequest.newBuilder()
                    .setTag(Tag.newBuilder().setRepository(repository).setTag(tag).setDigest(digest))
                    .build());
            case "get_tag" -> {
                Tag found = client.tags()
                        .getTag(GetTagRequest.newBuilder().setRepository(repository).setTag(tag).build())
                        .getTag();
                if (step.has("etag_name")) {
                    variables.put(text(step, "etag_name"), found.getEtag());
                }
                same("digest", found.getDigest(), text(expect, "digest"));
            }
            case "move_tag" -> client.tags().updateTag(UpdateTagRequest.newBuilder()
                    .setTag(Tag.newBuilder().setRepository(repository).setTag(tag).setDigest(digest).setEtag(text(step, "etag")))
                    .setUpdateMask(FieldMask.newBuilder().addPaths("digest"))
                    .build());
            case "list_tags" -> listed(
                    expect, client.tags()::listTags,
                    ListTagsRequest.newBuilder().setRepository(repository).setPageSize(pageSize).build(),
                    ListTagsResponse::getTagsList, Tag::getTag);
            case "list_artifacts" -> listed(
                    expect, client.artifacts()::listArtifacts,
                    ListArtifactsRequest.newBuilder().setRepository(repository).setPageSize(pageSize).build(),
                    ListArtifactsResponse::getArtifactsList, Artifact::getDigest);
            case "list_history" -> listed(
                    expect, client.tags()::listTagHistory,
                    ListTagHistoryRequest.newBuilder().setRepository(repository).setTag(tag).setPageSize(pageSize).build(),
                    ListTagHistoryResponse::getChangesList,
                    change -> named(change.getKind(), change.getKindValue(), "TAG_CHANGE_KIND_") + " " + change.getToDigest());
            case "list_versions" -> listed(
                    expect, client.repositories()::listVersions,
                    ListVersionsRequest.newBuilder().setRepository(repository).setPageSize(pageSize).build(),
                    ListVersionsResponse::getVersionsList,
                    version -> version.getVersion() + " " + named(version.getChange(), version.getChangeValue(), "REPOSITORY_CHANGE_"));
            case "get_artifact" -> {
                GetArtifactRequest request =
                        GetArtifactRequest.newBuilder().setRepository(repository).setDigest(digest).setTag(tag).build();
                same("digest", client.artifacts().getArtifact(request).getArtifact().getDigest(), text(expect, "digest"));
            }
            case "delete_artifact" -> {
                DeletionPlan plan = client.artifacts().deleteArtifact(DeleteArtifactRequest.newBuilder()
                        .setRepository(repository)
                        .setDigest(digest)
                        .setTag(tag)
                        .setValidateOnly(step.has("validate_only") && step.get("validate_only").getAsBoolean())
                        .build()).getPlan();
                same("deleted", plan.getDeletedList().stream().map(DeletedArtifact::getDigest).sorted().toList(), texts(expect, "deleted").stream().sorted().toList());
                same("kept", plan.getKeptList().stream().map(KeptArtifact::getDigest).sorted().toList(), texts(expect, "kept").stream().sorted().toList());
            }
            case "undelete_artifact" -> {
                UndeleteArtifactResponse answer = client.artifacts().undeleteArtifact(
                        UndeleteArtifactRequest.newBuilder().setRepository(repository).setDigest(digest).build());
                same("digests", answer.getRestoredDigestsList().stream().sorted().toList(), texts(expect, "digests").stream().sorted().toList());
                same("tags", List.copyOf(answer.getRestoredTagsList()), texts(expect, "tags"));
            }
            case "download_blob" -> {
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                client.downloadBlob(repository, digest, content);
                same("text", content.toString(StandardCharsets.UTF_8), text(expect, "text"));
            }
            case "cursor" -> {
                try (Watch watch = client.watch(WatchEventsRequest.newBuilder().setNamespace(namespace).build())) {
                    variables.put(text(step, "name"), watch.next().getCursor());
                }
            }
            case "watch" -> watch(step, expect);
            case "delete_namespace" -> {
                Operation started = client.namespaces()
                        .deleteNamespace(DeleteNamespaceRequest.newBuilder().setNamespace(namespace).build())
                        .getOperation();
                RetireResult result = ended(started, expect).getRetired();
                same("repositories", result.getRepositories(), expect.get("repositories").getAsLong());
                same("artifacts", result.getArtifacts(), expect.get("artifacts").getAsLong());
                same("tags", result.getTags(), expect.get("tags").getAsLong());
            }
            case "purge_orphans" -> {
                Operation started = client.orphans().purgeOrphans(PurgeOrphansRequest.newBuilder()
                        .setNamespace(namespace)
                        .setIncludeTrash(step.get("include_trash").getAsBoolean())
                        .build()).getOperation();
                PurgeResult result = ended(started, expect).getPurged();
                same("artifacts", result.getPurgedArtifactCount(), expect.get("artifacts").getAsLong());
                same("blobs", result.getFreedBlobCount(), expect.get("blobs").getAsLong());
            }
            case "mark" -> {
                if ("wait".equals(variables.get("marks"))) {
                    System.out.println("mark " + text(step, "name"));
                    input.readLine();
                }
            }
            default -> throw new IllegalStateException("no such step");
        }
    }

    private void name(JsonObject step, String digest, int size) {
        variables.put(text(step, "name"), digest);
        variables.put(text(step, "name") + ".size", Integer.toString(size));
    }

    private static <Q extends Message, A extends Message, I> void listed(
            JsonObject expect, Function<Q, A> list, Q request, Function<A, List<I>> items, Function<I, String> item) {
        same("items", Pages.items(list, request, items).map(item).toList(), texts(expect, "items"));
        int pages = 0;
        for (A page : Pages.pages(list, request)) {
            pages++;
        }
        same("pages", pages, expect.get("pages").getAsInt());
    }

    private void watch(JsonObject step, JsonObject expect) throws InterruptedException {
        List<String> wanted = texts(expect, "items");
        List<String> seen = new ArrayList<>();
        WatchEventsRequest request = WatchEventsRequest.newBuilder()
                .setNamespace(text(step, "namespace"))
                .setCursor(text(step, "from"))
                .build();
        try (Watch watch = client.watch(request)) {
            while (seen.size() < wanted.size()) {
                WatchEventsResponse message = watch.next();
                if (!message.hasEvent()) {
                    continue;
                }
                Event event = message.getEvent();
                String what = event.getTag().isEmpty() ? event.getDigest() : event.getTag();
                seen.add(named(event.getKind(), event.getKindValue(), "EVENT_KIND_") + " " + what);
                if (step.has("cursor") && step.getAsJsonObject("cursor").get("after").getAsInt() == seen.size()) {
                    variables.put(text(step.getAsJsonObject("cursor"), "name"), message.getCursor());
                }
            }
        }
        same("items", seen, wanted);
    }

    private Operation ended(Operation started, JsonObject expect) {
        List<Operation> seen = new ArrayList<>();
        Operation ended = client.await(started, seen::add);
        check(!seen.isEmpty(), "no progress was told");
        same("state", named(ended.getState(), ended.getStateValue(), "OPERATION_STATE_"), text(expect, "state"));
        return ended;
    }

    /** The name of an enum's value without the enum's prefix; the number where there is none. */
    private static String named(ProtocolMessageEnum value, int number, String prefix) {
        String name = value.toString();
        return name.equals("UNRECOGNIZED") ? Integer.toString(number) : name.substring(prefix.length());
    }

    private static String text(JsonObject object, String key) {
        return object.has(key) ? object.get(key).getAsString() : "";
    }

    private static List<String> texts(JsonObject object, String key) {
        return object.getAsJsonArray(key).asList().stream().map(JsonElement::getAsString).toList();
    }

    private static void same(String what, Object got, Object wanted) {
        check(Objects.equals(got, wanted), what + " is " + got + " and should be " + wanted);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
