import assert from "node:assert/strict";
import { test } from "node:test";

import { create } from "@bufbuild/protobuf";
import { ConnectError, createRouterTransport, type ServiceImpl } from "@connectrpc/connect";

import { Client, Code, Conflict, InvalidUrl, pb, TagNotFound, Unknown, Unreachable, Unsupported, WharfingerError } from "../src/node.js";
import { parse } from "../src/url.js";

/** A client of a server that exists in this process only. */
function clientOf(tags: Partial<ServiceImpl<typeof pb.TagService>>, more: Partial<ServiceImpl<typeof pb.OperationService>> = {}): Client {
  return new Client(
    createRouterTransport(({ service }) => {
      service(pb.TagService, tags);
      service(pb.OperationService, more);
    }),
  );
}

function unavailable(): ConnectError {
  return new ConnectError("not now", Code.Unavailable);
}

test("a change is repeated with one request id, and the caller's message stays as it is", async () => {
  const ids: string[] = [];
  const client = clientOf({
    createTag(request) {
      ids.push(request.requestId);
      if (ids.length < 3) {
        throw unavailable();
      }
      return { tag: request.tag };
    },
  });
  const request = create(pb.CreateTagRequestSchema, { tag: { repository: "a/b", tag: "latest", digest: "sha256:0" } });
  assert.equal((await client.tags.createTag(request)).tag?.tag, "latest");
  assert.equal(ids.length, 3);
  assert.equal(new Set(ids).size, 1);
  assert.notEqual(ids[0], "");
  assert.equal(request.requestId, "");
});

test("what is not safe to repeat is not repeated", async () => {
  let calls = 0;
  const client = clientOf({}, {
    deleteOperation() {
      calls += 1;
      throw unavailable();
    },
  });
  await assert.rejects(client.operations.deleteOperation({ operation: "u" }), Unreachable);
  assert.equal(calls, 1);
});

test("other errors are not repeated", async () => {
  let calls = 0;
  const client = clientOf({
    getTag() {
      calls += 1;
      throw new ConnectError("there is none", Code.NotFound, { "grpc-status": "5" });
    },
  });
  await assert.rejects(client.tags.getTag({ repository: "a/b", tag: "c" }), (error) => error instanceof Unknown && error.code === Code.NotFound);
  assert.equal(calls, 1);
});

test("an older server that lacks an rpc is a typed error that says what to do", async () => {
  await assert.rejects(
    clientOf({}).tags.getTag({ repository: "a/b", tag: "c" }),
    (error) => error instanceof Unsupported && /server/.test(error.advice),
  );
});

test("items come from all pages, whatever a newer server sends beside", async () => {
  const client = clientOf({
    listTags(request) {
      const page = Number(request.pageToken || 0);
      const answer = create(pb.ListTagsResponseSchema, {
        tags: [{ tag: `${page}a` }, { tag: `${page}b` }],
        nextPageToken: page < 2 ? String(page + 1) : "",
      });
      answer.$unknown = [{ no: 99, wireType: 0, data: new Uint8Array([1]) }];
      return answer;
    },
  });
  const names: string[] = [];
  for await (const tag of client.list(client.tags.listTags, { repository: "a/b", pageSize: 2 })) {
    names.push(tag.tag);
  }
  assert.deepEqual(names, ["0a", "0b", "1a", "1b", "2a", "2b"]);
});

test("an operation that failed is the error of its reason, and one in a state that is not known ends the waiting", async () => {
  const client = clientOf({});
  const failed = create(pb.OperationSchema, {
    uid: "u",
    state: pb.OperationState.FAILED,
    outcome: { case: "error", value: { reason: "CONFLICT", message: "it raced" } },
  });
  await assert.rejects(client.wait(failed), Conflict);
  const strange = create(pb.OperationSchema, { uid: "u", state: 99 as pb.OperationState });
  await assert.rejects(client.wait(strange), (error) => error instanceof Unknown && /newer client/.test(error.message));
});

test("every reason of the proto has a type of its own", async () => {
  const { BY_REASON, CODES } = await import("../src/gen/reasons.js");
  for (const name of Object.values(pb.ErrorReason).filter((name) => typeof name === "string" && name !== "UNSPECIFIED")) {
    assert.ok(BY_REASON[name as string], `${name} has no type`);
    assert.ok(Code[CODES[name as string]!] !== undefined, `${name} has no code`);
  }
  assert.ok(new TagNotFound({ code: Code.NotFound, reason: "TAG_NOT_FOUND", message: "m", metadata: {}, violations: [] }) instanceof WharfingerError);
  assert.throws(() => parse("no"), InvalidUrl);
});
