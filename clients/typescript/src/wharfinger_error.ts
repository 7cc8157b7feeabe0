// The base of the types that there are for each reason of an error.

import type { Code } from "@connectrpc/connect";

import type { Details, Violation } from "./details.js";

/** What an error is made of. */
export interface Failure extends Details {
  code: Code;
  reason: string;
  message: string;
  cause?: unknown;
}

/**
 * A failed call. Each reason has a class of its own below this one; what a newer server says and this client does not know
 * is `Unknown`, and its `reason` and `code` still hold.
 */
export class WharfingerError extends Error {
  /** What to do about it. */
  readonly advice: string;
  /** The gRPC status code. */
  readonly code: Code;
  /** The reason's name, such as `TAG_NOT_FOUND`. */
  readonly reason: string;
  /** What happened, without the reason and the advice. */
  readonly summary: string;
  /** The moving parts of the reason; `ErrorReason` in the proto says which there are. */
  readonly metadata: Record<string, string>;
  /** What the failure is about, one by one: fields of the request, parents, tags, missing blobs. */
  readonly violations: Violation[];
  /** How long to wait before the request is sent again, in milliseconds, where the server says so. */
  readonly retryAfterMs: number | undefined;

  constructor(failure: Failure, advice: string) {
    super(`${failure.reason}: ${failure.message}. ${advice}`, { cause: failure.cause });
    this.name = new.target.name;
    this.advice = advice;
    this.code = failure.code;
    this.reason = failure.reason;
    this.summary = failure.message;
    this.metadata = failure.metadata;
    this.violations = failure.violations;
    this.retryAfterMs = failure.retryAfterMs;
  }
}
