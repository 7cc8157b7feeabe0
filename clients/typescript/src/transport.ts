// A transport over another one that adds what every call needs: a deadline, a request id, attempts that are safe, typed
// errors. Knows no method by name.

import {
  create,
  type DescMessage,
  type DescMethodStreaming,
  type DescMethodUnary,
  type MessageInitShape,
} from "@bufbuild/protobuf";
import type { ContextValues, StreamResponse, Transport, UnaryResponse } from "@connectrpc/connect";

import { Attempts } from "./attempts.js";
import { typed } from "./error.js";
import { planOf } from "./plan.js";

/** A careful transport. */
export class CarefulTransport implements Transport {
  readonly #inner: Transport;
  readonly #deadlineMs: number | undefined;

  /** `deadlineMs` stands in for the deadlines of the service config, except for streams. */
  constructor(inner: Transport, deadlineMs?: number) {
    this.#inner = inner;
    this.#deadlineMs = deadlineMs;
  }

  async unary<I extends DescMessage, O extends DescMessage>(
    method: DescMethodUnary<I, O>,
    signal: AbortSignal | undefined,
    timeoutMs: number | undefined,
    header: HeadersInit | undefined,
    input: MessageInitShape<I>,
    contextValues?: ContextValues,
  ): Promise<UnaryResponse<I, O>> {
    const plan = planOf(method);
    const attempts = new Attempts(plan.retry, timeoutMs ?? this.#deadlineMs ?? plan.timeoutMs);
    const message = withRequestId(method.input, input);
    for (;;) {
      try {
        return await this.#inner.unary(method, signal, attempts.left(), header, message, contextValues);
      } catch (thrown) {
        await attempts.pauseAfter(typed(thrown, signal?.aborted), signal);
      }
    }
  }

  async stream<I extends DescMessage, O extends DescMessage>(
    method: DescMethodStreaming<I, O>,
    signal: AbortSignal | undefined,
    timeoutMs: number | undefined,
    header: HeadersInit | undefined,
    input: AsyncIterable<MessageInitShape<I>>,
    contextValues?: ContextValues,
  ): Promise<StreamResponse<I, O>> {
    try {
      const left = timeoutMs ?? planOf(method).timeoutMs;
      const response = await this.#inner.stream(method, signal, left, header, input, contextValues);
      return { ...response, message: typedErrors(response.message, signal) };
    } catch (thrown) {
      throw typed(thrown, signal?.aborted);
    }
  }
}

/** The message with a request id where it has room for one, so that a repeated attempt is harmless. */
function withRequestId<I extends DescMessage>(schema: I, input: MessageInitShape<I>): MessageInitShape<I> {
  if (schema.field["requestId"] === undefined || (input as { requestId?: string }).requestId) {
    return input;
  }
  // The caller's own message stays as it is.
  return create(schema, { ...input, requestId: crypto.randomUUID() } as MessageInitShape<I>) as MessageInitShape<I>;
}

async function* typedErrors<T>(messages: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncIterable<T> {
  try {
    yield* messages;
  } catch (thrown) {
    throw typed(thrown, signal?.aborted);
  }
}
