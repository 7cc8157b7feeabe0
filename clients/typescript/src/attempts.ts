// Attempts of one call: how many, how long apart, and when there is no more time. Knows no method.

import type { Retry } from "./plan.js";
import type { WharfingerError } from "./wharfinger_error.js";

/** The attempts that a call has left. */
export class Attempts {
  readonly #retry: Retry | undefined;
  readonly #ends: number | undefined;
  #made = 0;
  #pauseMs: number;

  constructor(retry: Retry | undefined, timeoutMs: number | undefined) {
    this.#retry = retry;
    this.#ends = timeoutMs === undefined ? undefined : performance.now() + timeoutMs;
    this.#pauseMs = retry?.firstMs ?? 0;
  }

  /** How many milliseconds are left; undefined means without an end. */
  left(): number | undefined {
    return this.#ends === undefined ? undefined : Math.max(1, Math.ceil(this.#ends - performance.now()));
  }

  /** Begins anew, in the time that is left: something went well. */
  renew(): void {
    this.#made = 0;
    this.#pauseMs = this.#retry?.firstMs ?? 0;
  }

  /** Pauses before the next attempt, or throws the error when there is none. */
  async pauseAfter(error: WharfingerError, signal?: AbortSignal): Promise<void> {
    const retry = this.#retry;
    this.#made += 1;
    if (!retry || this.#made >= retry.attempts || !retry.codes.has(error.code) || signal?.aborted) {
      throw error;
    }
    // A fifth more or less, so that many callers do not come back at once.
    const pauseMs = Math.max(this.#pauseMs * (0.8 + 0.4 * Math.random()), error.retryAfterMs ?? 0);
    if (this.#ends !== undefined && performance.now() + pauseMs >= this.#ends) {
      throw error;
    }
    await sleep(pauseMs, signal);
    if (signal?.aborted) {
      throw error;
    }
    this.#pauseMs = Math.min(this.#pauseMs * retry.factor, retry.longestMs);
  }
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end);
  });
}
