import { badRequest, type FieldError } from "../../core/problem.ts";
import { retentionMs } from "../ports/event-ledger.ts";
import { readJsonObject } from "./endpoint-request.ts";
import { pointerTo } from "./json-pointer.ts";

/** What a partner wants once more; epoch milliseconds. */
export interface RecoveryRequest {
  readonly since: number;
  readonly until: number;
  readonly includeMissing: boolean;
}

const known = ["since", "until", "includeMissing"];
const timeText = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;

/**
 * Reads `{since, until?, includeMissing?}`. Without `until`, or with one to come, it is now: what comes later is delivered
 * in any case.
 *
 * @throws Problem 400 with every fault at once
 */
export function readRecoveryRequest(body: Uint8Array, now: number): RecoveryRequest {
  const value = readJsonObject(body);
  const faults: FieldError[] = Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => ({ pointer: pointerTo(name), detail: `Only ${known.join(", ")} can be said.` }));
  const fault = (name: string, detail: string): void => {
    faults.push({ pointer: `/${name}`, detail });
  };
  const since = timeOf(value["since"]);
  if (value["since"] === undefined) fault("since", "It is missing.");
  else if (since === undefined) fault("since", "It must be a time of RFC 3339.");
  else if (since > now) fault("since", "It must not lie in the future.");
  else if (since < now - retentionMs) fault("since", "Events are kept for 30 days; it must not lie before that.");
  const asked = value["until"] === undefined ? now : timeOf(value["until"]);
  if (asked === undefined) fault("until", "It must be a time of RFC 3339.");
  else if (since !== undefined && since <= now && asked < since) fault("until", "It must not lie before since.");
  const includeMissing = value["includeMissing"] ?? false;
  if (typeof includeMissing !== "boolean") fault("includeMissing", "It must be true or false.");
  if (faults.length > 0) throw badRequest("The recovery cannot be read.", faults);
  return { since: since ?? now, until: Math.min(asked ?? now, now), includeMissing: includeMissing === true };
}

function timeOf(value: unknown): number | undefined {
  if (typeof value !== "string" || !timeText.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}
