import { parseDateTime } from "../../../core/date-time.ts";
import { faultAt, type ValueOf } from "../../../core/schema/schema.ts";
import { retentionMs } from "../../model/event.ts";
import { invalidBody } from "../requests/read-body.ts";
import type { recoveryBody } from "../requests/recovery-body.ts";

/** The events to recover; epoch milliseconds. */
export interface RecoverySpan {
  readonly since: number;
  readonly until: number;
  readonly includeMissing: boolean;
}

/**
 * The span that a body asks for. Without `until`, or with one in the future, it ends now: later events are delivered in
 * any case.
 *
 * @throws Problem 400 with every fault at once
 */
export function toRecoverySpan(body: ValueOf<typeof recoveryBody>, now: number): RecoverySpan {
  const since = parseDateTime(body.since) ?? Number.NaN;
  const until = body.until === undefined ? now : (parseDateTime(body.until) ?? Number.NaN);
  const early = faultOfSince(since, now);
  const backwards = early === undefined && until < since ? "It must not be before since." : undefined;
  const faults = [...faultAt("/since", early), ...faultAt("/until", backwards)];
  if (faults.length > 0) throw invalidBody(faults);
  return { since, until: Math.min(until, now), includeMissing: body.includeMissing ?? false };
}

function faultOfSince(since: number, now: number): string | undefined {
  if (since > now) return "It must not be in the future.";
  return since < now - retentionMs ? "It must not be more than 30 days ago: events are stored for 30 days." : undefined;
}
