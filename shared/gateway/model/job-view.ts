import type { Job } from "../ports/job-store.ts";

/** A job as partners see it. Times are RFC 3339, UTC. */
export function jobDocument(job: Job): Record<string, unknown> {
  return {
    id: job.id,
    vendor: job.vendor,
    connection: job.connection,
    operation: job.operation,
    status: job.status,
    outcome: job.outcome,
    attempts: job.attempts,
    createdAt: time(job.createdAt),
    updatedAt: time(job.updatedAt),
    nextAttemptAt: job.nextAttemptAt === null ? null : time(job.nextAttemptAt),
    responseStatus: job.responseStatus,
    ...(job.partial ? { partial: true } : {}),
    ...(job.vendorPending ? { vendorPending: true } : {}),
  };
}

/** Where a job is found. */
export function jobLocation(id: string): string {
  return `/v1/jobs/${id}`;
}

function time(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
