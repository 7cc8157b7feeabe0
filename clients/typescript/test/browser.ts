// Calls a server from a page in a real Chromium, over gRPC-Web and without a bundler: `node build/test/browser.js url=… namespace=…`.
// The namespace must not exist; it is gone afterwards. Prints `done`.

import assert from "node:assert/strict";
import { accessSync, constants } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { delimiter, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

import { launch } from "puppeteer-core";

import { connect } from "../src/node.js";

const PACKAGE = resolve(fileURLToPath(import.meta.url), "../../..");

/** What the client imports, as an import map has to name it. */
const MODULES = [
  "@bufbuild/protobuf",
  "@bufbuild/protobuf/codegenv2",
  "@bufbuild/protobuf/reflect",
  "@bufbuild/protobuf/wire",
  "@bufbuild/protobuf/wkt",
  "@connectrpc/connect",
  "@connectrpc/connect/protocol",
  "@connectrpc/connect/protocol-connect",
  "@connectrpc/connect/protocol-grpc",
  "@connectrpc/connect/protocol-grpc-web",
  "@connectrpc/connect-web",
];

/** What the page does; everything it uses is in the page, so it is a text here. */
const SCRIPT = `
  import { connect, EtagMismatch, pb, TagNotFound } from "@wharfinger/client/web";
  const [url, namespace] = JSON.parse(document.getElementById("input").textContent);
  const seen = {};
  try {
    const client = connect(url);
    const repository = namespace + "/web";
    const watch = client.watch({ namespace });
    await watch.begin();

    seen.tags = [];
    for await (const tag of client.list(client.tags.listTags, { repository, pageSize: 2 })) seen.tags.push(tag.tag);
    const { tag } = await client.tags.getTag({ repository, tag: "a" });
    await client.tags.updateTag({ tag: { ...tag, immutable: true }, updateMask: { paths: ["immutable"] } });
    for await (const { event } of watch) {
      seen.event = pb.EventKind[event.kind] + " " + event.tag;
      break;
    }
    const stale = client.tags.updateTag({ tag: { ...tag, immutable: false }, updateMask: { paths: ["immutable"] } });
    seen.stale = await stale.then(() => "no error", (error) => error instanceof EtagMismatch && error.advice !== "");
    const missing = client.tags.getTag({ repository, tag: "none" });
    seen.missing = await missing.then(() => "no error", (error) => error instanceof TagNotFound && error.metadata.tag);
    seen.layer = new TextDecoder().decode(await client.downloadBytes(repository, document.getElementById("layer").textContent));
    const { operation } = await client.namespaces.deleteNamespace({ namespace });
    seen.state = pb.OperationState[(await client.wait(operation, { onProgress() {} })).state];
  } catch (error) {
    seen.error = String(error.stack ?? error);
  }
  globalThis.seen = seen;
`;

async function main(): Promise<void> {
  const given = new Map(process.argv.slice(2).map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
  const [url, namespace] = [given.get("url"), given.get("namespace")];
  if (!url || !namespace) {
    throw new Error("expected url=… and namespace=…");
  }
  const program = chromium();
  const layer = await push(url, `${namespace}/web`);
  const server = await serve(page(url, namespace, layer));
  const browser = await launch({
    executablePath: program,
    // Chromium has no sandbox for root; its shared memory is small in containers.
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-dev-shm-usage", "--disable-gpu"],
  });
  try {
    const tab = await browser.newPage();
    const faults: string[] = [];
    tab.on("pageerror", (error) => faults.push(String(error)));
    tab.on("requestfailed", (request) => faults.push(`${request.url()}: ${request.failure()?.errorText}`));
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await tab.waitForFunction("globalThis.seen", { timeout: 60_000 }).catch((error: Error) => {
      throw new Error(`the page did not come to its end: ${error.message}; ${faults.join("; ")}`);
    });
    assert.deepEqual(await tab.evaluate("globalThis.seen"), {
      tags: ["a", "b", "c"],
      event: "TAG_UPDATED a",
      stale: true,
      missing: "none",
      layer: "the layer",
      state: "SUCCEEDED",
    });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  console.log("done");
}

/** Pushes what the page reads, because browsers do not upload. Returns the digest of the layer. */
async function push(url: string, repository: string): Promise<string> {
  const client = connect(url);
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const [config, layer] = [await client.uploadBytes(repository, bytes("{}")), await client.uploadBytes(repository, bytes("the layer"))];
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: { mediaType: "application/vnd.oci.image.config.v1+json", digest: config.digest, size: Number(config.sizeBytes) },
    layers: [{ mediaType: "application/vnd.oci.image.layer.v1.tar", digest: layer.digest, size: Number(layer.sizeBytes) }],
  });
  await client.artifacts.putArtifact({ repository, manifest: bytes(manifest), tags: ["a", "b", "c"] });
  client.close();
  return layer.digest;
}

function page(url: string, namespace: string, layer: string): string {
  const imports: Record<string, string> = { "@wharfinger/client/web": "/build/src/web.js" };
  for (const name of MODULES) {
    imports[name] = fileURLToPath(import.meta.resolve(name)).slice(PACKAGE.length).replaceAll(sep, "/");
  }
  return `<!doctype html><meta charset="utf-8"><title>Wharfinger</title>
    <script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="application/json" id="input">${JSON.stringify([url, namespace])}</script>
    <script type="text/plain" id="layer">${layer}</script>
    <script type="module">${SCRIPT}</script>`;
}

/** Serves the page, and the package's own modules below it. */
async function serve(html: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = resolve(join(PACKAGE, new URL(request.url ?? "/", "http://localhost").pathname));
    if (path === PACKAGE) {
      response.setHeader("content-type", "text/html").end(html);
    } else if (path.endsWith(".js") && path.startsWith(PACKAGE + sep)) {
      readFile(path).then(
        (text) => response.setHeader("content-type", "text/javascript").end(text),
        () => response.writeHead(404).end(),
      );
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return server;
}

function chromium(): string {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    for (const program of names.map((name) => join(folder, name))) {
      try {
        accessSync(program, constants.X_OK);
        return program;
      } catch {
        // The next may be there.
      }
    }
  }
  throw new Error("the browser test needs Chromium: please install it, such as by `apt-get install chromium`");
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
