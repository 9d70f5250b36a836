import { keyKeptMs, type StoredJobRecord } from "../gateway/model/job.ts";
import type { JobEnd } from "../gateway/ports/job-store.ts";
import { all, any, atMost, exists, is, isNot, isOneOf } from "./records/conditions.ts";

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

/** A job that is `succeeded` since reading the vendor has shown that the work was done. */
export const isSettled = all<"status" | "settled">(is("status", "succeeded"), exists("settled"));

export const uncertain = { status: "uncertain", outcome: "uncertain", notify: true } as const;

/** The attributes that an end of an attempt sets; an answer is given as it is stored. */
export function toAttributes(
  end: JobEnd,
  response: StoredJobRecord["response"],
): Partial<StoredJobRecord> & Pick<StoredJobRecord, "status"> {
  if (end.status === "uncertain") return { ...end, ...uncertain };
  if (end.status === "expired") return end;
  if (end.status === "queued") {
    const { dueAt: _, ...attributes } = end;
    return attributes;
  }
  const { response: _, ...attributes } = end;
  return response === null ? attributes : { ...attributes, response, responseStatus: response.status };
}
