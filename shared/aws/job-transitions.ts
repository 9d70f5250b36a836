import { keyKeptMs, type StoredJobRecord } from "../gateway/model/job.ts";
import type { JobEnd } from "../gateway/ports/job-store.ts";
import { all, any, atMost, is, isNot, isOneOf } from "./records/conditions.ts";

/** A job whose key is released, as `hasReleasedKey` says it. */
export const isReleased = (now: number) =>
  any(
    all(isOneOf("status", ["cancelled", "expired"]), isNot("outcome", "uncertain")),
    all(is("status", "failed"), isOneOf("outcome", ["not-sent", "rejected"])),
    all(
      isOneOf("status", ["succeeded", "failed", "abandoned", "cancelled", "expired"]),
      atMost("updatedAt", now - keyKeptMs),
    ),
  );

/**
 * When a job that does not change after `from` (epoch milliseconds) expires, in whole seconds. Not before it releases its
 * `Idempotency-Key`: an absent record cannot be replayed.
 */
export const jobExpiry = (from: number) => ({ expiresAt: Math.ceil((from + keyKeptMs) / 1000) });

export const uncertain = { status: "uncertain", outcome: "uncertain", notify: true } as const;

/** The attributes that an end of a run sets; an answer is given as it is stored. */
export function toAttributes(end: JobEnd, response: StoredJobRecord["response"]): Partial<StoredJobRecord> {
  const { status, extraAttempts } = end;
  const counted = extraAttempts === undefined ? {} : { extraAttempts };
  if (status === "uncertain") return { ...counted, ...uncertain };
  const ended = { ...counted, status, outcome: end.outcome };
  if (status === "queued") return { ...ended, nextAttemptAt: end.nextAttemptAt };
  if (status === "expired" || response === null) return ended;
  const { partial, vendorPending } = end;
  const marks = { ...(partial ? { partial } : {}), ...(vendorPending ? { vendorPending } : {}) };
  return { ...ended, ...marks, response, responseStatus: response.status };
}
