// The client for browsers, over gRPC-Web.

import type { Interceptor } from "@connectrpc/connect";
import { createGrpcWebTransport } from "@connectrpc/connect-web";

import { Client } from "./client.js";
import { parse, protectToken, refused } from "./url.js";

export * from "./index.js";

/** What a URL does not say. */
export interface ConnectOptions {
  /** The token to call with, instead of the URL's. */
  token?: string;
  /** How long each call may take in milliseconds, all attempts together, instead of what the service config says. */
  deadlineMs?: number;
}

/**
 * Makes a client of a URL. Nothing is sent yet. Throws `InvalidUrl` when the URL cannot be used; one with files cannot,
 * because a browser has its own certificates.
 */
export function connect(url: string, options: ConnectOptions = {}): Client {
  const address = parse(url);
  if (address.ca ?? address.cert ?? address.key ?? address.tokenFile) {
    throw refused("a browser reads no files that a URL names");
  }
  const token = options.token ?? address.token;
  protectToken(address, token);
  return new Client(createGrpcWebTransport({ baseUrl: address.origin, interceptors: bearing(token) }), options);
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
