// Plays a scenario of `clients/`, whose grammar `clients/README.md` gives, against a server:
// `node build/test/scenario.js SCENARIO.json name=value …`.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { isDeepStrictEqual } from "node:util";

import { Code, connect, type ItemOf, itemsOf, type ListMethod, type NodeClient, pb, Unknown, WharfingerError } from "../src/node.js";

type Step = Record<string, any>;
type Outcome = Record<string, unknown>;

const [file = "", ...pairs] = process.argv.slice(2);
const variables = new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
let url = "";
let client: NodeClient | undefined;

async function main(): Promise<void> {
  const steps: Step[] = JSON.parse(readFileSync(file, "utf8"));
  for (const [index, step] of steps.entries()) {
    await play(filled(step)).catch((reason: Error) => {
      throw new Error(`step ${index + 1} (${step["do"]}): ${reason.message}`, { cause: reason });
    });
    console.log(`ok ${index + 1} ${step["do"]}`);
  }
  console.log("done");
}

/** Plays one step, and compares what it comes to with what the scenario says. */
async function play(step: Step): Promise<void> {
  let outcome: Outcome;
  try {
    outcome = await act(step);
  } catch (error) {
    if (!step["error"] || !(error instanceof WharfingerError)) {
      throw error;
    }
    compare(error, step["error"]);
    return;
  }
  if (step["error"]) {
    throw new Error(`expected an error, ${JSON.stringify(step["error"])}`);
  }
  for (const [name, expected] of Object.entries(step["expect"] ?? {})) {
    const got = outcome[name];
    const same = got instanceof Set ? isDeepStrictEqual(got, new Set(expected as string[])) : isDeepStrictEqual(got, expected);
    if (!same) {
      throw new Error(`${name}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got instanceof Set ? [...got] : got)}`);
    }
  }
}

function compare(error: WharfingerError, expected: Step): void {
  const known = expected["known"] ?? true;
  const code = Code[error.code]?.replace("Canceled", "Cancelled").toUpperCase();
  const subjects = error.violations.map((violation) => violation.subject);
  const right =
    error.reason === expected["reason"] &&
    code === expected["code"].replaceAll("_", "") &&
    error instanceof Unknown === (!known || expected["reason"] === "UNKNOWN") &&
    error.advice !== "" &&
    (expected["subjects"] === undefined || isDeepStrictEqual(subjects, expected["subjects"]));
  if (!right) {
    throw new Error(`expected ${JSON.stringify(expected)}, got ${code} ${subjects}: ${error.message}`, { cause: error });
  }
}

async function act(step: Step): Promise<Outcome> {
  if (step["do"] === "connect") {
    client?.close();
    url = step["url"];
    client = connect(url, step["deadline"] === undefined ? {} : { deadlineMs: step["deadline"] * 1000 });
    return {};
  }
  if (step["do"] === "mark") {
    await mark(step["name"]);
    return {};
  }
  const admin = step["as"] === "admin" ? variables.get("admin_token") : undefined;
  const caller = admin === undefined ? client : connect(url, { token: admin });
  const verb = VERBS[step["do"]];
  if (!caller || !verb) {
    throw new Error(caller ? `no step is called ${step["do"]}` : "connect comes first");
  }
  try {
    return await verb(caller, step);
  } finally {
    if (caller !== client) {
      caller.close();
    }
  }
}

const VERBS: Record<string, (client: NodeClient, step: Step) => Promise<Outcome>> = {
  async push_blob(client, { repository, text, name }) {
    const bytes = new TextEncoder().encode(text);
    remember(name, (await client.uploadBytes(repository, bytes)).digest, bytes.length);
    return {};
  },

  async put(client, step) {
    const manifest = new TextEncoder().encode(step["manifest"]);
    const digest = `sha256:${createHash("sha256").update(manifest).digest("hex")}`;
    const { repository, tags, media_type: mediaType } = step;
    const { artifact } = await client.artifacts.putArtifact({ repository, manifest, mediaType, tags });
    if (artifact?.digest !== digest) {
      throw new Error(`the digest is ${digest}, and the answer says ${artifact?.digest}`);
    }
    remember(step["name"], digest, manifest.length);
    return {};
  },

  async create_tag(client, { repository, tag, digest }) {
    const answer = await client.tags.createTag({ tag: { repository, tag, digest } });
    return { digest: answer.tag?.digest };
  },

  async get_tag(client, step) {
    const { tag } = await client.tags.getTag({ repository: step["repository"], tag: step["tag"] });
    if (step["etag_name"] !== undefined) {
      variables.set(step["etag_name"], tag?.etag ?? "");
    }
    return { digest: tag?.digest };
  },

  async move_tag(client, { repository, tag, digest, etag }) {
    const answer = await client.tags.updateTag({
      tag: { repository, tag, digest, etag },
      updateMask: { paths: ["digest"] },
    });
    return { digest: answer.tag?.digest };
  },

  list_tags: (client, { repository, page_size: pageSize }) =>
    list<typeof client.tags.listTags>(client.pages(client.tags.listTags, { repository, pageSize }), (tag) => tag.tag),

  list_artifacts: (client, { repository, page_size: pageSize }) =>
    list<typeof client.artifacts.listArtifacts>(client.pages(client.artifacts.listArtifacts, { repository, pageSize }), (artifact) => artifact.digest),

  list_history: (client, { repository, tag, page_size: pageSize }) =>
    list<typeof client.tags.listTagHistory>(
      client.pages(client.tags.listTagHistory, { repository, tag, pageSize }),
      (change) => `${pb.TagChangeKind[change.kind] ?? change.kind} ${change.toDigest}`,
    ),

  list_versions: (client, { repository, page_size: pageSize }) =>
    list<typeof client.repositories.listVersions>(
      client.pages(client.repositories.listVersions, { repository, pageSize }),
      (version) => `${version.version} ${pb.RepositoryChange[version.change] ?? version.change}`,
    ),

  async get_artifact(client, { repository, digest, tag }) {
    const { artifact } = await client.artifacts.getArtifact({ repository, digest, tag });
    return { digest: artifact?.digest };
  },

  async delete_artifact(client, { repository, digest, tag, validate_only: validateOnly }) {
    const { plan } = await client.artifacts.deleteArtifact({ repository, digest, tag, validateOnly });
    const digests = (list: { digest: string }[] = []): Set<string> => new Set(list.map((each) => each.digest));
    return { deleted: digests(plan?.deleted), kept: digests(plan?.kept) };
  },

  async undelete_artifact(client, { repository, digest }) {
    const answer = await client.artifacts.undeleteArtifact({ repository, digest });
    return { digests: new Set(answer.restoredDigests), tags: answer.restoredTags };
  },

  async download_blob(client, { repository, digest }) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of client.download(repository, digest)) {
      chunks.push(chunk);
    }
    return { text: Buffer.concat(chunks).toString() };
  },

  async cursor(client, { namespace, name }) {
    const watch = client.watch({ namespace });
    variables.set(name, await watch.begin());
    await watch.end();
    return {};
  },

  async watch(client, step) {
    const items: string[] = [];
    const start = { case: "cursor" as const, value: step["from"] };
    for await (const { cursor, event } of client.watch({ namespace: step["namespace"], start })) {
      items.push(`${pb.EventKind[event.kind] ?? event.kind} ${event.tag || event.digest}`);
      if (step["cursor"]?.after === items.length) {
        variables.set(step["cursor"].name, cursor);
      }
      if (step["mark"]?.after === items.length) {
        await mark(step["mark"].name);
      }
      if (items.length === step["expect"].items.length) {
        break;
      }
    }
    return { items };
  },

  async delete_namespace(client, { namespace }) {
    const { operation } = await client.namespaces.deleteNamespace({ namespace });
    return work(client, operation);
  },

  async purge_orphans(client, { namespace, include_trash: includeTrash }) {
    const { purge } = await client.orphans.purgeOrphans({ namespace, includeTrash });
    return work(client, purge.case === "operation" ? purge.value : undefined);
  },
};

/** What a list comes to. The items are those of the pages, which `for await` over `client.list` would give one by one. */
async function list<M extends ListMethod>(
  pages: AsyncIterable<Awaited<ReturnType<M>>>,
  name: (item: ItemOf<M>) => string,
): Promise<Outcome> {
  const items: string[] = [];
  let count = 0;
  for await (const page of pages) {
    count += 1;
    items.push(...(itemsOf(page) as ItemOf<M>[]).map(name));
  }
  return { items, pages: count };
}

async function work(client: NodeClient, operation: pb.Operation | undefined): Promise<Outcome> {
  let told = 0;
  const ended = await client.wait(operation, { onProgress: () => (told += 1) });
  if (told === 0) {
    throw new Error("no progress was told");
  }
  const state = pb.OperationState[ended.state];
  switch (ended.outcome.case) {
    case "retired": {
      const { repositories, artifacts, tags } = ended.outcome.value;
      return { state, repositories: Number(repositories), artifacts: Number(artifacts), tags: Number(tags) };
    }
    case "purged": {
      const { purgedArtifactCount, freedBlobCount } = ended.outcome.value;
      return { state, artifacts: Number(purgedArtifactCount), blobs: Number(freedBlobCount) };
    }
    default:
      throw new Error(`an outcome that nobody asked for: ${ended.outcome.case}`);
  }
}

/** The harness does its worst while this waits. */
async function mark(name: string): Promise<void> {
  if (variables.get("marks") === "wait") {
    console.log(`mark ${name}`);
    await lines.next();
  }
}

function remember(name: string, digest: string, size: number): void {
  variables.set(name, digest);
  variables.set(`${name}.size`, String(size));
}

/** A step with its variables filled in, wherever they stand. */
function filled<T>(value: T): T {
  if (typeof value === "string") {
    return value.replace(/\$\{([^}]*)\}/g, (_, name: string) => {
      const known = variables.get(name);
      if (known === undefined) {
        throw new Error(`nothing is called ${name}`);
      }
      return known;
    }) as T;
  }
  if (Array.isArray(value)) {
    return value.map(filled) as T;
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each)])) as T;
  }
  return value;
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
