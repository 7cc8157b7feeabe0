// Blobs: bytes of any size up and down, in chunks. What was cut off is begun again or gone on with, and what arrives is
// checked against its digest.

import type { MessageInitShape } from "@bufbuild/protobuf";
import type { Client as ServiceClient } from "@connectrpc/connect";

import { Attempts } from "./attempts.js";
import { own, typed } from "./error.js";
import { type Blob, BlobService, type UploadBlobRequestSchema } from "./gen/wharfinger/v1/blob_pb.js";
import { planOf } from "./plan.js";

type Blobs = ServiceClient<typeof BlobService>;

/** How many bytes a message of an upload carries at most. */
export const CHUNK_BYTES = 256 * 1024;

/** Makes what hashes a stream with SHA-256. */
export type MakeHasher = () => { update(bytes: Uint8Array): unknown; digest(encoding: "hex"): string };

/** Uploads bytes; again when that is cut off. */
export async function uploadBytes(blobs: Blobs, repository: string, bytes: Uint8Array): Promise<Blob> {
  const digest = await digestOf(bytes);
  return uploadAgain(async () => uploadStream(blobs, repository, digest, one(bytes), { size: bytes.length }));
}

/**
 * Uploads what can be begun again. The service config does not repeat streams, as it cannot know which can, so the pauses
 * are those of other calls about blobs.
 */
export async function uploadAgain(upload: () => Promise<Blob>): Promise<Blob> {
  const attempts = new Attempts(planOf(BlobService.method.getBlob).retry, planOf(BlobService.method.uploadBlob).timeoutMs);
  for (;;) {
    try {
      return await upload();
    } catch (thrown) {
      await attempts.pauseAfter(typed(thrown));
    }
  }
}

/** Uploads a stream once. */
export async function uploadStream(
  blobs: Blobs,
  repository: string,
  digest: string,
  bytes: AsyncIterable<Uint8Array>,
  { size, signal }: { size?: number; signal?: AbortSignal },
): Promise<Blob> {
  const answer = await blobs.uploadBlob(parts(repository, digest, size, bytes), { signal });
  if (!answer.blob) {
    throw own("UNKNOWN", "the answer has no blob");
  }
  return answer.blob;
}

async function* parts(
  repository: string,
  digest: string,
  size: number | undefined,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<MessageInitShape<typeof UploadBlobRequestSchema>> {
  const sizeBytes = size === undefined ? undefined : BigInt(size);
  yield { part: { case: "start", value: { repository, digest, sizeBytes } } };
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += CHUNK_BYTES) {
      yield { part: { case: "data", value: chunk.subarray(at, at + CHUNK_BYTES) } };
    }
  }
}

/** Downloads a blob as a stream. */
export async function* download(
  blobs: Blobs,
  repository: string,
  digest: string,
  hasher: MakeHasher | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const attempts = new Attempts(planOf(BlobService.method.getBlob).retry, planOf(BlobService.method.downloadBlob).timeoutMs);
  const hash = digest.startsWith("sha256:") ? hasher?.() : undefined;
  let offset = 0;
  for (;;) {
    try {
      const options = { signal, timeoutMs: attempts.left() };
      for await (const { body } of blobs.downloadBlob({ repository, digest, offsetBytes: BigInt(offset) }, options)) {
        const bytes = body?.data ?? new Uint8Array();
        offset += bytes.length;
        hash?.update(bytes);
        attempts.renew();
        yield bytes;
      }
      break;
    } catch (thrown) {
      await attempts.pauseAfter(typed(thrown, signal?.aborted), signal);
    }
  }
  if (hash) {
    check(digest, `sha256:${hash.digest("hex")}`);
  }
}

/** Downloads a blob whole. */
export async function downloadBytes(
  blobs: Blobs,
  repository: string,
  digest: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of download(blobs, repository, digest, undefined, signal)) {
    chunks.push(chunk);
    size += chunk.length;
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  if (digest.startsWith("sha256:")) {
    check(digest, await digestOf(all));
  }
  return all;
}

function check(asked: string, computed: string): void {
  if (asked !== computed) {
    throw own("DIGEST_MISMATCH", `${asked} was asked for, and what arrived is ${computed}`);
  }
}

async function digestOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
  return `sha256:${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
