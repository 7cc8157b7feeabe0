// Google's standard details of errors, as far as this API sends them, read from their wire form:
// google/rpc/error_details.proto.

import { BinaryReader } from "@bufbuild/protobuf/wire";

/** One thing that a failure is about. */
export interface Violation {
  /** The field, digest, tag or name. */
  subject: string;
  /** What is wrong with it. */
  description: string;
}

/** What the details of an error say. */
export interface Details {
  reason?: string;
  metadata: Record<string, string>;
  violations: Violation[];
  retryAfterMs?: number;
}

/** Reads details; what is not known is passed over. */
export function readDetails(details: { type: string; value: Uint8Array }[]): Details {
  const read: Details = { metadata: {}, violations: [] };
  for (const { type, value } of details) {
    switch (type) {
      case "google.rpc.ErrorInfo":
        fields(value, {
          1: (reader) => (read.reason = reader.string()),
          3: (reader) => {
            let [name, text] = ["", ""];
            fields(reader.bytes(), {
              1: (entry) => (name = entry.string()),
              2: (entry) => (text = entry.string()),
            });
            read.metadata[name] = text;
          },
        });
        break;
      case "google.rpc.BadRequest":
        violations(value, read, 1, 2);
        break;
      case "google.rpc.PreconditionFailure":
        violations(value, read, 2, 3);
        break;
      case "google.rpc.RetryInfo":
        fields(value, {
          1: (reader) => {
            let milliseconds = 0;
            fields(reader.bytes(), {
              1: (delay) => (milliseconds += Number(delay.int64()) * 1000),
              2: (delay) => (milliseconds += delay.int32() / 1e6),
            });
            read.retryAfterMs = milliseconds;
          },
        });
        break;
    }
  }
  return read;
}

function violations(value: Uint8Array, read: Details, subject: number, description: number): void {
  fields(value, {
    1: (reader) => {
      const violation: Violation = { subject: "", description: "" };
      fields(reader.bytes(), {
        [subject]: (entry) => (violation.subject = entry.string()),
        [description]: (entry) => (violation.description = entry.string()),
      });
      read.violations.push(violation);
    },
  });
}

function fields(bytes: Uint8Array, known: Record<number, (reader: BinaryReader) => unknown>): void {
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [number, wireType] = reader.tag();
    const read = known[number];
    if (read) {
      read(reader);
    } else {
      reader.skip(wireType, number);
    }
  }
}
