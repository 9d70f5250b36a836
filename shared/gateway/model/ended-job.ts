import { integer } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { openObject } from "../../core/schema/structures.ts";
import { endedByWebhook, type Job, jobFields, jobLooks, jobMarks } from "./job.ts";
import { traceparent } from "./traceparent.ts";

const { id, partnerId, vendor, connection, operation, status, outcome, claims } = jobFields;
const { createdAt, updatedAt, nextAttemptAt, responseStatus } = jobFields;

/** What the event of a job's end shows of it, and what identifies that end: no request, no answer. */
export const endedJob = openObject(
  {
    ...{ id, partnerId, vendor, connection, operation, status, outcome, claims, attempts: integer() },
    ...{ createdAt, updatedAt, nextAttemptAt, responseStatus },
  },
  { ...jobMarks, ...jobLooks, endedByWebhook, traceparent },
);

export type EndedJob = ValueOf<typeof endedJob>;

export function toEndedJob(job: Job): EndedJob {
  const { id, partnerId, vendor, connection, operation, status, outcome, claims, attempts } = job;
  const { createdAt, updatedAt, nextAttemptAt, responseStatus, partial, vendorPending } = job;
  return {
    ...{ id, partnerId, vendor, connection, operation, status, outcome, claims, attempts },
    ...{ createdAt, updatedAt, nextAttemptAt, responseStatus },
    ...(partial === undefined ? {} : { partial }),
    ...(vendorPending === undefined ? {} : { vendorPending }),
    ...(job.endedByWebhook === undefined ? {} : { endedByWebhook: job.endedByWebhook }),
    ...looksOf(job),
    ...(job.traceparent === undefined ? {} : { traceparent: job.traceparent }),
  };
}

function looksOf({ evidence, looks, nextLookAt, settled }: Job): Partial<EndedJob> {
  return {
    ...(evidence === undefined ? {} : { evidence }),
    ...(looks === undefined ? {} : { looks }),
    ...(nextLookAt === undefined ? {} : { nextLookAt }),
    ...(settled === undefined ? {} : { settled }),
  };
}
