import { isBlobRef } from "../../http/body.ts";
import { decodeToUtf8 } from "../../http/decode-content.ts";
import type { Answer } from "../../http/read-answer.ts";
import type { CaseCatchUp, StatusReading } from "../../vendors/case-catch-up.ts";
import type { VendorDescriptor } from "../../vendors/types.ts";
import { isMissed } from "../cases/missed-status.ts";
import { readCaseSafely } from "../cases/read-case-safely.ts";
import type { TelehealthCase } from "../ports/case-store.ts";

export type StatusFinding =
  /** An event has stated it, or it is not newer than the case's own. */
  | { readonly finding: "known" }
  /** Its webhook was missed; `type` is the vendor's name of that webhook. */
  | { readonly finding: "recovered"; readonly type: string; readonly reading: StatusReading }
  /** No event has a status of that name. */
  | { readonly finding: "unknown" }
  /** The answer is no success, or not of its form, or about another case. */
  | { readonly finding: "unreadable" };

export interface StatusToAssess {
  readonly vendor: Pick<VendorDescriptor, "readCase">;
  readonly catchUp: CaseCatchUp;
  readonly state: TelehealthCase;
  readonly read: Answer;
  /** Earlier statuses are not recovered; epoch milliseconds. */
  readonly since: number | undefined;
  /** When it was asked for, in epoch milliseconds. */
  readonly at: number;
}

/** In bytes of the decoded answer. */
const maxAnswerBytes = 4 * 1_048_576;

/** In bytes: what a message can hold with room to spare. */
const maxDataBytes = 100_000;

/** The vendor's clock may be ahead so far; a time later than that is a mistake, and would outrank all later events. */
const maxAheadMs = 10 * 60_000;

/** What an answer about a case says of its webhooks. */
export function assessStatus({ vendor, catchUp, state, read: answer, since, at }: StatusToAssess): StatusFinding {
  const reading = readSafely(catchUp, answer);
  const isUsable = reading !== undefined && reading.caseId === state.caseId && reading.data.length <= maxDataBytes;
  if (!isUsable || reading.updatedAt > at + maxAheadMs || reading.updatedAt <= 0) return { finding: "unreadable" };
  const type = Object.hasOwn(catchUp.events, reading.name) ? catchUp.events[reading.name] : undefined;
  if (type === undefined || vendor.readCase === undefined) return { finding: "unknown" };
  const stated = readCaseSafely(vendor.readCase, { type, subject: { case_id: state.caseId } }, reading.data);
  if (stated === undefined || stated === "unreadable" || stated.status === undefined) return { finding: "unreadable" };
  const isWanted = since === undefined || reading.updatedAt >= since;
  const missed = isWanted && isMissed(state, { ...stated.status, time: reading.updatedAt });
  return missed ? { finding: "recovered", type, reading } : { finding: "known" };
}

/** A reader that throws must not end the catch-up. */
function readSafely(catchUp: CaseCatchUp, { status, headers, body }: Answer): StatusReading | undefined {
  if (status < 200 || status > 299 || status === 206 || isBlobRef(body)) return undefined;
  const text = decodeToUtf8(headers, body, maxAnswerBytes);
  if (text === undefined) return undefined;
  try {
    return catchUp.read(text);
  } catch {
    return undefined;
  }
}
