// Operations: work that outlives the call that started it, awaited with its progress.

import { create } from "@bufbuild/protobuf";
import { DurationSchema } from "@bufbuild/protobuf/wkt";
import type { Client as ServiceClient } from "@connectrpc/connect";

import { own } from "./error.js";
import { type Operation, type OperationService, OperationState } from "./gen/wharfinger/v1/operation_pb.js";
import type { WharfingerError } from "./wharfinger_error.js";

/** How long the server is asked to wait at a time when nobody looks at the progress, and when somebody does. */
const WAIT_SECONDS = 30;
const WAIT_WATCHED_SECONDS = 1;

/** The time that an answer has beyond the wait. */
const ANSWER_SECONDS = 30;

/** How to wait. */
export interface WaitOptions {
  /** Called with the operation as it is now, then about once a second and at the end. */
  onProgress?: (operation: Operation) => void;
  /** Stops the waiting, not the work. */
  signal?: AbortSignal;
}

/** Waits until an operation has ended. */
export async function wait(
  operations: ServiceClient<typeof OperationService>,
  operation: Operation | undefined,
  { onProgress, signal }: WaitOptions,
): Promise<Operation> {
  for (;;) {
    if (!operation) {
      throw own("UNKNOWN", "the answer has no operation; was the request to be validated only?");
    }
    onProgress?.(operation);
    if (operation.state === OperationState.SUCCEEDED) {
      return operation;
    }
    if (operation.state !== OperationState.PENDING && operation.state !== OperationState.RUNNING) {
      throw failure(operation);
    }
    const seconds = onProgress ? WAIT_WATCHED_SECONDS : WAIT_SECONDS;
    const timeout = create(DurationSchema, { seconds: BigInt(seconds) });
    const options = { timeoutMs: (seconds + ANSWER_SECONDS) * 1000, signal };
    operation = (await operations.waitOperation({ operation: operation.uid, timeout }, options)).operation;
  }
}

function failure(operation: Operation): WharfingerError {
  switch (operation.state) {
    case OperationState.FAILED:
      return operation.outcome.case === "error"
        ? own(operation.outcome.value.reason, operation.outcome.value.message)
        : own("UNKNOWN", `the operation ${operation.uid} failed and does not say why`);
    case OperationState.CANCELLED:
      return own("CANCELLED", `the operation ${operation.uid} was cancelled`);
    default: {
      const unknown = `is in a state that this client does not know (${operation.state}); use a newer client`;
      return own("UNKNOWN", `the operation ${operation.uid} ${unknown}`);
    }
  }
}
