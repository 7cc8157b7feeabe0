// The client for Node.js, over gRPC.

import { createHash, randomUUID } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";

import type { Interceptor } from "@connectrpc/connect";
import { createGrpcTransport, Http2SessionManager } from "@connectrpc/connect-node";

import { uploadAgain } from "./blobs.js";
import { Client } from "./client.js";
import type { Blob } from "./gen/wharfinger/v1/blob_pb.js";
import { parse, protectToken, refused } from "./url.js";

export * from "./index.js";

/** How often a silent connection with calls on it is asked whether it lives, and how long it has to say so. */
const PING_INTERVAL_MS = 30_000;
const PING_TIMEOUT_MS = 10_000;

/** An answer may be a manifest of 4 MiB with everything that was read from it. */
const ANSWER_MAX_BYTES = 32 * 1024 * 1024;

/** What a URL does not say. */
export interface ConnectOptions {
  /** The token to call with, instead of the URL's. */
  token?: string;
  /** The certificates to trust instead of the system's, in PEM. */
  ca?: string | Buffer;
  /** The client's own certificate, with its chain, and its key, both in PEM. */
  cert?: string | Buffer;
  key?: string | Buffer;
  /** How long each call may take in milliseconds, all attempts together, instead of what the service config says. */
  deadlineMs?: number;
}

/** A client that holds a connection. */
export class NodeClient extends Client {
  readonly #session: Http2SessionManager;

  constructor(session: Http2SessionManager, ...rest: ConstructorParameters<typeof Client>) {
    super(...rest);
    this.#session = session;
  }

  /** Closes the connection, which otherwise keeps the process for some minutes. A later call makes another. */
  close(): void {
    this.#session.abort();
  }

  /** Uploads a file of any size. It is read twice: once for its digest, once to send it. */
  async uploadFile(repository: string, path: string): Promise<Blob> {
    const hash = createHash("sha256");
    let size = 0;
    for await (const chunk of createReadStream(path)) {
      hash.update(chunk);
      size += chunk.length;
    }
    const digest = `sha256:${hash.digest("hex")}`;
    return uploadAgain(() => this.uploadStream(repository, digest, createReadStream(path), { size }));
  }

  /** Downloads a blob of any size into a file, which appears under its name only when it is whole. Returns its size. */
  async downloadFile(repository: string, digest: string, path: string): Promise<number> {
    const unfinished = `${path}.${randomUUID()}.part`;
    let size = 0;
    const file = await open(unfinished, "wx");
    try {
      for await (const chunk of this.download(repository, digest)) {
        await file.writeFile(chunk);
        size += chunk.length;
      }
      await file.sync();
      await file.close();
      await rename(unfinished, path);
    } catch (error) {
      await file.close();
      await rm(unfinished, { force: true });
      throw error;
    }
    return size;
  }
}

/**
 * Makes a client of a URL. Nothing is sent yet. Throws `InvalidUrl` when the URL or a file that it names cannot be used.
 */
export function connect(url: string, options: ConnectOptions = {}): NodeClient {
  const address = parse(url);
  const file = address.tokenFile;
  const token = options.token ?? address.token ?? (file === undefined ? undefined : read(file).toString().trim());
  protectToken(address, token);
  const certificates = {
    ca: options.ca ?? (address.ca === undefined ? undefined : read(address.ca)),
    cert: options.cert ?? (address.cert === undefined ? undefined : read(address.cert)),
    key: options.key ?? (address.key === undefined ? undefined : read(address.key)),
  };
  if ((certificates.cert === undefined) !== (certificates.key === undefined)) {
    throw refused("cert and key go together");
  }
  if (!address.tls && (certificates.ca ?? certificates.cert) !== undefined) {
    throw refused("certificates mean nothing without TLS; say https://");
  }
  const pings = { pingIntervalMs: PING_INTERVAL_MS, pingTimeoutMs: PING_TIMEOUT_MS };
  const session = new Http2SessionManager(address.origin, pings, address.tls ? certificates : undefined);
  const transport = createGrpcTransport({
    baseUrl: address.origin,
    sessionManager: session,
    interceptors: bearing(token),
    readMaxBytes: ANSWER_MAX_BYTES,
  });
  return new NodeClient(session, transport, { ...options, hasher: () => createHash("sha256") });
}

function bearing(token: string | undefined): Interceptor[] {
  if (token === undefined) {
    return [];
  }
  return [
    (next) => (request) => {
      request.header.set("authorization", `Bearer ${token}`);
      return next(request);
    },
  ];
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw refused(`${file} cannot be read`, cause);
  }
}
