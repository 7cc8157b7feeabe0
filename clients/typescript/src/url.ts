// The one URL by which a server is named, with everything that goes with it: token, certificates, and whether there is TLS.
// Files are named here, not read, so that browsers can use this too.

import { own } from "./error.js";

/** A URL taken apart. */
export interface Address {
  /** Scheme, host and port, without anything secret. */
  origin: string;
  tls: boolean;
  token?: string;
  tokenFile?: string;
  /** Certificates to trust instead of the system's. */
  ca?: string;
  /** The client's own certificate and its key. */
  cert?: string;
  key?: string;
}

const SHAPE = /^(https|http|wharfinger):\/\/(?:([^@:/?#]+)@)?(\[[0-9a-fA-F:.]+\]|[^@:/?#\[\]\s]+)(?::(\d{1,5}))?\/?(?:\?([^#]*))?$/;

/** Reads a URL. Its own text is never repeated in errors, because it may hold a token. */
export function parse(url: string): Address {
  const match = SHAPE.exec(url);
  if (!match) {
    throw refused("the URL must be https://, wharfinger:// or http://, a token and @ if need be, and a host, without path or fragment");
  }
  const [, scheme, user, host, port, query] = match;
  const address: Address = { origin: "", tls: scheme !== "http" };
  if (user !== undefined) {
    address.token = decode(user);
  }
  for (const pair of (query ?? "").split("&").filter((pair) => pair !== "")) {
    const [name, ...rest] = pair.split("=");
    const value = decode(rest.join("="));
    if (name === "ca" || name === "cert" || name === "key") {
      address[name] = value;
    } else if (name === "token_file") {
      address.tokenFile = value;
    } else if (name === "tls" && value === "off" && scheme === "wharfinger") {
      address.tls = false;
    } else if (!(name === "tls" && value === "on" && scheme !== "http")) {
      throw refused("the query may hold ca, cert, key and token_file, and tls=off with wharfinger://");
    }
  }
  if (Number(port ?? 1) > 65535 || port === "0") {
    throw refused("the URL's port must be 1 to 65535");
  }
  address.origin = `${address.tls ? "https" : "http"}://${host}:${port ?? (address.tls ? 443 : 80)}`;
  return address;
}

/** Refuses to send a token in the clear to another machine. */
export function protectToken(address: Address, token: string | undefined): void {
  if (token === undefined) {
    return;
  }
  const host = new URL(address.origin).hostname;
  if (!address.tls && host !== "localhost" && host !== "[::1]" && !/^127\.\d+\.\d+\.\d+$/.test(host)) {
    throw refused("a token is not sent to another machine without TLS");
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw refused("the token holds characters that no token has");
  }
}

/** An error about the URL. */
export function refused(message: string, cause?: unknown): Error {
  return own("INVALID_URL", message, cause);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw refused("the URL holds bytes that are no UTF-8", cause);
  }
}
