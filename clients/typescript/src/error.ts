// What went wrong, as the type of its reason.

import { Code, ConnectError } from "@connectrpc/connect";

import { readDetails } from "./details.js";
import { BY_REASON, CODES, Unknown } from "./gen/reasons.js";
import { type Failure, WharfingerError } from "./wharfinger_error.js";

/** A failure that this client itself finds. */
export function own(reason: string, message: string, cause?: unknown): WharfingerError {
  const code = Code[CODES[reason] ?? "Unknown"];
  return make({ code, reason, message, metadata: {}, violations: [], cause });
}

/** The reason of an error that came without one. */
const BY_CODE: Partial<Record<Code, string>> = {
  [Code.Unavailable]: "UNREACHABLE",
  [Code.Unimplemented]: "UNSUPPORTED",
  [Code.DeadlineExceeded]: "DEADLINE_EXCEEDED",
  [Code.Canceled]: "CANCELLED",
  [Code.ResourceExhausted]: "RESOURCE_EXHAUSTED",
  [Code.Unauthenticated]: "UNAUTHENTICATED",
  [Code.PermissionDenied]: "PERMISSION_DENIED",
  [Code.Internal]: "INTERNAL",
};

/** What becomes of a call that was cut off, whatever the transport calls it. */
const CUT_OFF = new Set([Code.Unavailable, Code.Aborted, Code.Unknown, Code.Internal, Code.Canceled, Code.DataLoss]);

/** The typed error of whatever a transport threw. `stopped` says that the caller itself ended the call. */
export function typed(thrown: unknown, stopped = false): WharfingerError {
  if (thrown instanceof WharfingerError) {
    return thrown;
  }
  const error = ConnectError.from(thrown);
  // What the server sent came with its status.
  if (!error.metadata.has("grpc-status") && CUT_OFF.has(error.code) && !stopped) {
    const cause = error.cause instanceof Error ? error.cause.message : error.rawMessage;
    return own("UNREACHABLE", `the server cannot be reached: ${cause}`, error);
  }
  const incoming = error.details.filter((detail) => "value" in detail && detail.value instanceof Uint8Array);
  const details = readDetails(incoming as { type: string; value: Uint8Array }[]);
  const reason = details.reason ?? BY_CODE[error.code] ?? "UNKNOWN";
  return make({ ...details, code: error.code, reason, message: error.rawMessage, cause: error });
}

function make(failure: Failure): WharfingerError {
  return new (BY_REASON[failure.reason] ?? Unknown)(failure);
}
