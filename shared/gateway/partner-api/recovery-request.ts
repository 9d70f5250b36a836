import { parseDateTime } from "../../core/date-time.ts";
import { faultAt } from "../../core/schema/schema.ts";
import { retentionMs } from "../model/event.ts";
import { invalidBody, readBody } from "./requests/read-body.ts";
import { recoveryBody } from "./requests/recovery-body.ts";

/** What a partner wants once more; epoch milliseconds. */
export interface RecoveryRequest {
  readonly since: number;
  readonly until: number;
  readonly includeMissing: boolean;
}

/**
 * Reads `{since, until?, includeMissing?}`. Without `until`, or with one to come, it is now: what comes later is delivered
 * in any case.
 *
 * @throws Problem 400 with every fault at once
 */
export function readRecoveryRequest(body: Uint8Array, now: number): RecoveryRequest {
  const asked = readBody(recoveryBody, body);
  const since = parseDateTime(asked.since) ?? Number.NaN;
  const until = asked.until === undefined ? now : (parseDateTime(asked.until) ?? Number.NaN);
  const early = faultOfSince(since, now);
  const backwards = early === undefined && until < since ? "It must not lie before since." : undefined;
  const faults = [...faultAt("/since", early), ...faultAt("/until", backwards)];
  if (faults.length > 0) throw invalidBody(faults);
  return { since, until: Math.min(until, now), includeMissing: asked.includeMissing ?? false };
}

function faultOfSince(since: number, now: number): string | undefined {
  if (since > now) return "It must not lie in the future.";
  return since < now - retentionMs ? "Events are kept for 30 days; it must not lie before that." : undefined;
}
