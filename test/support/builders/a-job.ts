import type { StoredJob } from "../../../shared/gateway/model/job.ts";
import type { CountedJob } from "../../../shared/gateway/ports/job-store.ts";

const at = Date.parse("2026-01-01T00:00:00Z");
const day = 24 * 3_600_000;

/** A queued refill of `aPartner` at `si-compounding/default`, whose partner is notified of its end. */
export function aJob(more: Partial<StoredJob> = {}): StoredJob {
  return {
    id: "job_1",
    partnerId: "prt_1",
    vendor: "si-compounding",
    connection: "default",
    operation: "createRefillRequest",
    safe: false,
    status: "queued",
    outcome: null,
    claims: 0,
    attempts: 0,
    createdAt: at,
    updatedAt: at,
    nextAttemptAt: at,
    deadline: at + day,
    fingerprint: "fingerprint-1",
    responseStatus: null,
    leaseExpiresAt: null,
    notify: true,
    request: {
      method: "POST",
      path: "/V2/createRefillRequest",
      query: [
        ["a", "1"],
        ["a", ""],
      ],
      headers: { accept: ["application/json"], "x-correlation-id": ["one", "two"] },
      body: new TextEncoder().encode('{"request": {"patient_id": 63841550598335501}}'),
    },
    response: null,
    ...more,
  };
}

/** A job of `aPartner`, by its id. */
export function countedJob(id: string): CountedJob {
  return { id, partnerId: "prt_1" };
}
