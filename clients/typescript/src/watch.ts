// Watching: the stream of changes, which goes on where it was cut off.

import type { MessageInitShape } from "@bufbuild/protobuf";
import type { Client as ServiceClient } from "@connectrpc/connect";

import { Attempts } from "./attempts.js";
import { own, typed } from "./error.js";
import { type Event, type EventService, type WatchEventsRequestSchema } from "./gen/wharfinger/v1/event_pb.js";
import { OperationService } from "./gen/wharfinger/v1/operation_pb.js";
import { planOf } from "./plan.js";

/** How often the server says that nothing happened when the request does not say. */
const HEARTBEAT_SECONDS = 15;

/** After how many heartbeats that did not come a stream counts as cut off. */
const SILENT_HEARTBEATS = 3;

/** A change, and the cursor to go on after it. */
export interface Change {
  /** Where a later watch goes on after this change. */
  cursor: string;
  event: Event;
}

/** How to watch. */
export interface WatchOptions {
  /** Ends the watch. */
  signal?: AbortSignal;
}

/**
 * A stream of changes without an end, for `for await`. When it is cut off it goes on from its last cursor, so that no change
 * is lost or told twice; while the server is away it waits for it, for ever once it was reached. Leaving the loop ends it.
 */
export class Watch implements AsyncIterable<Change> {
  readonly #events: ServiceClient<typeof EventService>;
  readonly #signal: AbortSignal | undefined;
  readonly #messages: AsyncGenerator<Change | undefined>;
  #request: MessageInitShape<typeof WatchEventsRequestSchema>;
  #cursor: string | undefined;

  constructor(
    events: ServiceClient<typeof EventService>,
    request: MessageInitShape<typeof WatchEventsRequestSchema>,
    options: WatchOptions,
  ) {
    this.#events = events;
    this.#signal = options.signal;
    this.#request = request;
    this.#messages = this.#read();
  }

  /** Where another watch would go on now: after the last change or heartbeat. */
  get cursor(): string | undefined {
    return this.#cursor;
  }

  /** Reaches the server and returns the cursor at which the watch begins. Before the first change is asked for. */
  async begin(): Promise<string> {
    // The first message is always a heartbeat.
    if (this.#cursor === undefined) {
      await this.#messages.next();
    }
    return this.#cursor ?? "";
  }

  /** Ends the watch. */
  async end(): Promise<void> {
    await this.#messages.return(undefined);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Change> {
    try {
      for (;;) {
        const { value, done } = await this.#messages.next();
        if (done) {
          return;
        }
        if (value) {
          yield value;
        }
      }
    } finally {
      await this.end();
    }
  }

  async *#read(): AsyncGenerator<Change | undefined> {
    const retry = planOf(OperationService.method.getOperation).retry;
    let attempts = new Attempts(retry, undefined);
    while (!this.#signal?.aborted) {
      const silence = new Silence(this.#request.heartbeatInterval?.seconds, this.#signal);
      try {
        for await (const message of this.#events.watchEvents(this.#request, { signal: silence.signal })) {
          silence.broken();
          this.#cursor = message.cursor;
          this.#request = { ...this.#request, start: { case: "cursor", value: message.cursor } };
          attempts = new Attempts(retry && { ...retry, attempts: Number.POSITIVE_INFINITY }, undefined);
          yield message.event && { cursor: message.cursor, event: message.event };
        }
        await attempts.pauseAfter(own("UNREACHABLE", "the server ended the stream"), this.#signal);
      } catch (thrown) {
        if (this.#signal?.aborted) {
          return;
        }
        const error = silence.tooLong ? own("UNREACHABLE", "the server fell silent", thrown) : typed(thrown);
        await attempts.pauseAfter(error, this.#signal);
      } finally {
        silence.end();
      }
    }
  }
}

/** Ends a stream on which not even heartbeats come. */
class Silence {
  tooLong = false;
  readonly #controller = new AbortController();
  readonly #limitMs: number;
  readonly #outer: AbortSignal | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(heartbeatSeconds: bigint | undefined, outer: AbortSignal | undefined) {
    this.#limitMs = Math.max(Number(heartbeatSeconds ?? HEARTBEAT_SECONDS), 1) * SILENT_HEARTBEATS * 1000;
    this.#outer = outer;
    outer?.addEventListener("abort", this.#stop);
    this.broken();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something came. */
  broken(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.tooLong = true;
      this.#stop();
    }, this.#limitMs);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#outer?.removeEventListener("abort", this.#stop);
    this.#stop();
  }

  readonly #stop = (): void => this.#controller.abort();
}
