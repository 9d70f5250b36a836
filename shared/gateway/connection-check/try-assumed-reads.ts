import type { Clock } from "../../core/clock.ts";
import type { Operation, VendorDescriptor } from "../../vendors/types.ts";
import { safeCall } from "../calls/probe-call.ts";
import type { CheckStep } from "../model/connection-check.ts";
import type { ReadOnce } from "./read-once.ts";
import { routeOf } from "./route-of.ts";

export interface TryReadsDependencies {
  readonly vendor: VendorDescriptor;
  readonly clock: Clock;
  readonly pause: (ms: number) => Promise<void>;
  /** In milliseconds between two calls of the vendor. */
  readonly pauseMs: number;
}

interface TryReadsInput {
  readonly connection: string;
  readonly read: ReadOnce;
  /** The id of the first operation; all of them if absent, or not there since a deployment. */
  readonly from: string | undefined;
  /** By the monotonic clock. */
  readonly deadline: number;
}

/** In milliseconds: with less no read is begun after the first. */
const minReadMs = 8_000;

/**
 * Tries each read once whose path is assumed, one at a time.
 *
 * @returns `next` where the time did not suffice: the id of the operation to go on with
 */
export async function tryAssumedReads(
  { vendor, clock, pause, pauseMs }: TryReadsDependencies,
  { connection: connectionName, read, from, deadline }: TryReadsInput,
): Promise<{ readonly steps: readonly CheckStep[]; readonly next?: string }> {
  const all = vendor.operations.filter((one) => isAssumedRead(one) && one.id !== vendor.probe);
  const first = all.findIndex(({ id }) => id === from);
  const steps: CheckStep[] = [];
  for (const operation of all.slice(Math.max(0, first))) {
    const call = safeCall(operation, { connectionName });
    const named = { step: "operation", operation: operation.id, ...routeOf(vendor, call) } as const;
    const missing = missingInput(vendor, operation);
    if (missing !== undefined) {
      steps.push({ ...named, result: "skipped", meaning: `Not called: it needs ${missing}.` });
      continue;
    }
    const hasTime = deadline - clock.monotonic() - pauseMs >= minReadMs;
    if (!hasTime && steps.length > 0) return { steps, next: operation.id };
    await pause(pauseMs);
    steps.push({ ...named, ...(await read(call)) });
  }
  return { steps };
}

const isAssumedRead = ({ safe, internal, evidence }: Operation): boolean =>
  safe && internal !== true && (evidence === "assumed" || evidence === "unconfirmed");

/** What a call of the operation needs that only a partner has; `undefined` where it needs nothing. */
function missingInput({ requestRules }: VendorDescriptor, { id, method, path }: Operation): string | undefined {
  const parameters = [...path.matchAll(/\{[^}]+\}/g)].map(([parameter]) => parameter);
  if (parameters.length > 0) return parameters.join(", ");
  if (method !== "GET") return "a body";
  const required = Object.entries(requestRules?.[id]?.query ?? {}).filter(([, rule]) => rule.required);
  return required.length === 0 ? undefined : `the query ${required.map(([name]) => name).join(", ")}`;
}
