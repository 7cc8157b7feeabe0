// Sends a file to a server and fetches it again over connections that break in the middle: `node build/test/files.js
// url=http://HOST:PORT namespace=…`. Prints `done`.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer, connect as dial, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { BlobNotFound, connect } from "../src/node.js";

const FILE_BYTES = 24 * 1024 * 1024;
const CUT_AFTER_BYTES = 9 * 1024 * 1024;

async function main(): Promise<void> {
  const given = new Map(process.argv.slice(2).map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
  const [url, namespace] = [given.get("url"), given.get("namespace")];
  if (!url || !namespace) {
    throw new Error("expected url=… and namespace=…");
  }
  const folder = await mkdtemp(join(tmpdir(), "wharfinger-files-"));
  try {
    await play(new URL(url), namespace, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
  console.log("done");
}

async function play(upstream: URL, namespace: string, folder: string): Promise<void> {
  const repository = `${namespace}/files`;
  const [sent, fetched] = [join(folder, "sent"), join(folder, "fetched")];
  const bytes = randomBytes(FILE_BYTES);
  await writeFile(sent, bytes);

  const up = await Relay.start(upstream, true);
  const sender = connect(up.url);
  const blob = await sender.uploadFile(repository, sent);
  sender.close();
  assert.equal(up.cuts, 1, "the upload was to be cut off once");
  assert.equal(blob.sizeBytes, BigInt(FILE_BYTES));

  const down = await Relay.start(upstream, false);
  const client = connect(down.url);
  assert.equal(await client.downloadFile(repository, blob.digest, fetched), FILE_BYTES);
  assert.equal(down.cuts, 1, "the download was to be cut off once");
  assert.ok(bytes.equals(await readFile(fetched)), "what came back differs");

  // What fails leaves nothing behind, and says why.
  const missing = `sha256:${"0".repeat(64)}`;
  await assert.rejects(client.downloadFile(repository, missing, join(folder, "missing")), BlobNotFound);
  await assert.rejects(client.uploadFile(repository, join(folder, "nothing")), /ENOENT/);
  assert.deepEqual((await readdir(folder)).sort(), ["fetched", "sent"]);
  await client.namespaces.deleteNamespace({ namespace });
  client.close();
}

/** Passes connections on, and cuts the first one that carries much in one direction. */
class Relay {
  cuts = 0;
  readonly #server: Server;

  constructor(upstream: URL, cutRequests: boolean) {
    this.#server = createServer((near) => {
      const far = dial(Number(upstream.port), upstream.hostname);
      const [from, limit] = [cutRequests ? near : far, this.cuts === 0 ? CUT_AFTER_BYTES : Number.POSITIVE_INFINITY];
      const end = (): void => {
        near.destroy();
        far.destroy();
      };
      let passed = 0;
      from.on("data", (block: Buffer) => {
        passed += block.length;
        if (passed > limit && !near.destroyed) {
          this.cuts += 1;
          end();
        }
      });
      for (const socket of [near, far] as Socket[]) {
        socket.on("error", end).on("close", end);
      }
      near.pipe(far).pipe(near);
    });
  }

  static async start(upstream: URL, cutRequests: boolean): Promise<Relay> {
    const relay = new Relay(upstream, cutRequests);
    await new Promise<void>((ready) => relay.#server.listen(0, "127.0.0.1", ready));
    return relay;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.stack);
    process.exit(1);
  },
);
