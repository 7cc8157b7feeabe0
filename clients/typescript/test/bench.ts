// What the layer costs over the bare generated client, over one connection each: `node build/test/bench.js url=… namespace=…`. Prints,
// for GetTag and for a page of 1,000 tags, calls a second of both by turns in one run, and `done`.

import { createClient } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";

import { connect, type NodeClient, pb } from "../src/node.js";

const CALLERS = 8;
const ROUNDS = 41;
const ROUND_MS = 100;
const TAGS = 1000;
/** As many tags as one push may carry. */
const TAGS_OF_A_PUSH = 100;

async function main(): Promise<void> {
  const given = new Map(process.argv.slice(2).map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
  const [url, namespace] = [given.get("url"), given.get("namespace")];
  if (!url || !namespace) {
    throw new Error("expected url=… and namespace=…");
  }
  const client = connect(url);
  const repository = `${namespace}/bench`;
  await push(client, repository);
  const stub = createClient(pb.TagService, createGrpcTransport({ baseUrl: url }));
  const get = { repository, tag: "t0" };
  await compare("GetTag", () => client.tags.getTag(get), () => stub.getTag(get));
  const list = { repository, pageSize: TAGS };
  await compare(
    "a page of 1,000",
    async () => {
      for await (const page of client.pages(client.tags.listTags, list)) {
        return full(page.tags.length);
      }
    },
    async () => full((await stub.listTags(list)).tags.length),
  );
  await client.namespaces.deleteNamespace({ namespace });
  console.log("done");
}

function full(items: number): void {
  if (items !== TAGS) {
    throw new Error(`a page of ${items}`);
  }
}

/** Makes a repository with 1,000 tags. */
async function push(client: NodeClient, repository: string): Promise<void> {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const config = await client.uploadBytes(repository, bytes("{}"));
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: { mediaType: "application/vnd.oci.image.config.v1+json", digest: config.digest, size: 2 },
    layers: [],
  });
  for (let first = 0; first < TAGS; first += TAGS_OF_A_PUSH) {
    const tags = Array.from({ length: TAGS_OF_A_PUSH }, (_, index) => `t${first + index}`);
    await client.artifacts.putArtifact({ repository, manifest: bytes(manifest), tags });
  }
}

/** Takes turns, so that whatever else the machine does falls on both; the median of the turns' ratios counts. */
async function compare(name: string, layer: () => Promise<unknown>, stub: () => Promise<unknown>): Promise<void> {
  const rounds: { layer: number; stub: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const pair = { layer: await rate(layer), stub: await rate(stub) };
    // The first warms up.
    if (round > 0) {
      rounds.push(pair);
    }
  }
  rounds.sort((left, right) => left.layer / left.stub - right.layer / right.stub);
  const median = rounds[Math.floor(ROUNDS / 2)]!;
  const share = ((100 * median.layer) / median.stub).toFixed(1);
  console.log(`${name}: ${median.layer.toFixed(0)}/s with the layer, ${median.stub.toFixed(0)}/s with the bare stub, ${share} % of it`);
}

/** Calls a second. */
async function rate(call: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  const callers = Array.from({ length: CALLERS }, async () => {
    let calls = 0;
    while (performance.now() - begun < ROUND_MS) {
      await call();
      calls += 1;
    }
    return calls;
  });
  const calls = await Promise.all(callers);
  return (1000 * calls.reduce((sum, each) => sum + each, 0)) / (performance.now() - begun);
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.stack);
    process.exit(1);
  },
);
