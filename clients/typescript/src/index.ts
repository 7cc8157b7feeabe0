// What Node.js and browsers have in common.

export { Code } from "@connectrpc/connect";
export { create } from "@bufbuild/protobuf";

export { Client } from "./client.js";
export type { Violation } from "./details.js";
export * from "./gen/reasons.js";
export * as pb from "./messages.js";
export type { WaitOptions } from "./operations.js";
export { type ItemOf, itemsOf, type ListMethod } from "./pages.js";
export { WharfingerError } from "./wharfinger_error.js";
export { type Change, Watch, type WatchOptions } from "./watch.js";
