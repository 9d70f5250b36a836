import { jobStatuses } from "../../core/job-status.ts";
import { outcomes } from "../../core/outcome.ts";
import { boolean, constant, dateTime, enumOf, integer, text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { nullable, openObject } from "../../core/schema/structures.ts";
import type { EndedJob } from "./ended-job.ts";
import { type EvidenceView, evidenceView } from "./evidence.ts";

const lookUp = openObject(
  {
    operation: text({ description: "The operation's id." }),
    method: text(),
    path: text({
      description:
        "Of the gateway, with the names of its parameters in braces: their values are those of your request.",
      examples: ["/v1/md-integrations/v1/partner/cases/{case_id}"],
    }),
    proves: boolean({
      description:
        "Whether what it shows is proof: the gateway's own looks begin with it, and `evidence` has what they found. Otherwise it is a hint.",
    }),
  },
  {},
  {
    description:
      "The read at the vendor that shows what the call has done. Null for a read, and where the vendor has none: ask the vendor then. In the answer of `GET /v1/jobs/{id}` alone.",
  },
);

/** What one job shows beside its view: nothing that differs from one event of it to the next. */
const details = {
  requestDigest: text({
    description:
      "A keyed digest of the request: method, path, query, content and tenant. Of equal requests it is equal, which is how to tell whether two jobs were asked for the same. It cannot be computed from a request, nor tells anything of one. In the answer of `GET /v1/jobs/{id}` alone, and absent once a patient's data is erased from the job.",
  }),
  lookUp: nullable(lookUp),
};

/** A job as its partner sees it: the answer of the job routes and the data of `job.*` events. */
export const jobView = openObject(
  {
    id: text({ pattern: "^job_" }),
    vendor: text(),
    connection: text(),
    operation: text({ description: "The operation's id, or `passthrough`." }),
    status: enumOf(jobStatuses, { description: "`/docs/outcomes#jobs` says what each means." }),
    outcome: nullable(
      enumOf(outcomes, { description: "Of the last attempt; null before the first attempt has ended." }),
    ),
    attempts: integer({
      minimum: 0,
      description: "Number of vendor calls begun for this job, including one that is in progress.",
    }),
    createdAt: dateTime(),
    updatedAt: dateTime(),
    nextAttemptAt: nullable(dateTime()),
    responseStatus: nullable(
      integer({ description: "The vendor's status; null where the gateway has no vendor response to pass on." }),
    ),
    evidence: nullable(evidenceView),
  },
  {
    ...details,
    partial: constant(true, {
      description: "Some items of the request succeeded and others failed; the response says which.",
    }),
    vendorPending: constant(true, {
      description:
        "The vendor has accepted the work and does it later (202). Absent again once a webhook of the vendor's has named its end.",
    }),
  },
);

export type JobView = ValueOf<typeof jobView>;

/** Converts a job's record into its partner's view: times in RFC 3339, UTC. */
export function toJobView(job: Omit<EndedJob, "partnerId" | "claims">): JobView {
  const { id, vendor, connection, operation, status, outcome, attempts, responseStatus, nextAttemptAt } = job;
  return {
    ...{ id, vendor, connection, operation, status, outcome, attempts },
    createdAt: toDateTime(job.createdAt),
    updatedAt: toDateTime(job.updatedAt),
    nextAttemptAt: nextAttemptAt === null ? null : toDateTime(nextAttemptAt),
    responseStatus,
    evidence: toEvidenceView(job),
    ...(job.partial ? { partial: true } : {}),
    ...(job.vendorPending ? { vendorPending: true } : {}),
  };
}

function toEvidenceView({
  evidence,
  looks = 0,
  nextLookAt,
}: Omit<EndedJob, "partnerId" | "claims">): EvidenceView | null {
  if (evidence === undefined) return null;
  const { finding, proof, reason, operation, at } = evidence;
  return {
    ...{ finding, proof, operation, looks },
    at: toDateTime(at),
    nextLookAt: nextLookAt === undefined ? null : toDateTime(nextLookAt),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** The path of the job's resource. */
export function jobLocation(id: string): string {
  return `/v1/jobs/${id}`;
}

function toDateTime(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
