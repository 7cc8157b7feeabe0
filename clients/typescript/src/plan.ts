// How long a method may take and when it is repeated, from the service config that all clients share.

import type { DescMethod } from "@bufbuild/protobuf";
import { Code } from "@connectrpc/connect";

import { serviceConfig } from "./gen/service_config.js";

/** When a failed attempt is repeated. */
export interface Retry {
  /** How many attempts there are at most, the first among them. */
  attempts: number;
  firstMs: number;
  longestMs: number;
  factor: number;
  codes: Set<Code>;
}

/** How a method is called. */
export interface Plan {
  /** How long a call may take, all attempts together; undefined means without an end. */
  timeoutMs?: number;
  retry?: Retry;
}

interface Entry {
  name: readonly { readonly service?: string; readonly method?: string }[];
  timeout?: string;
  retryPolicy?: {
    maxAttempts: number;
    initialBackoff: string;
    maxBackoff: string;
    backoffMultiplier: number;
    retryableStatusCodes: readonly string[];
  };
}

const known = new Map<DescMethod, Plan>();

/** The plan of a method. */
export function planOf(method: DescMethod): Plan {
  let plan = known.get(method);
  if (!plan) {
    plan = find(method.parent.typeName, method.name);
    known.set(method, plan);
  }
  return plan;
}

function find(service: string, method: string): Plan {
  const entries: readonly Entry[] = serviceConfig.methodConfig;
  const named = (wantedService?: string, wantedMethod?: string) =>
    entries.find((entry) =>
      entry.name.some((name) => name.service === wantedService && name.method === wantedMethod),
    );
  const entry = named(service, method) ?? named(service) ?? named();
  const policy = entry?.retryPolicy;
  return {
    timeoutMs: entry?.timeout === undefined ? undefined : milliseconds(entry.timeout),
    retry: policy && {
      attempts: policy.maxAttempts,
      firstMs: milliseconds(policy.initialBackoff),
      longestMs: milliseconds(policy.maxBackoff),
      factor: policy.backoffMultiplier,
      codes: new Set(policy.retryableStatusCodes.map(code)),
    },
  };
}

function milliseconds(duration: string): number {
  return Number.parseFloat(duration) * 1000;
}

function code(name: string): Code {
  const pascal = name.toLowerCase().replace(/(^|_)(.)/g, (_, __, letter: string) => letter.toUpperCase());
  return Code[pascal as keyof typeof Code];
}
