import { isTerminal, type Job, type JobLedger } from "../ports/job-ledger.ts";
import { eventId, type KeyedDigest } from "../webhooks/event-id.ts";
import { type KeepEventDependencies, keepEvent } from "../webhooks/keep-event.ts";
import { jobDocument } from "./job-document.ts";

export interface NoticeDependencies extends KeepEventDependencies {
  readonly jobs: Pick<JobLedger, "lookUpJob" | "finishNotice">;
  readonly digest: () => Promise<KeyedDigest>;
}

/**
 * Tells a job's partner how it ended, as an event `job.<status>`. The event's id comes from job and status, so that
 * telling twice is telling once; a job that has moved on is told of as it is now.
 */
export async function tellOfJob(deps: NoticeDependencies, jobId: string): Promise<void> {
  const job = await deps.jobs.lookUpJob(jobId);
  if (job === undefined || !(isTerminal(job.status) || job.status === "uncertain")) return;
  const digest = await deps.digest();
  const body = Buffer.from(JSON.stringify(jobDocument(job)));
  await keepEvent(deps, noticeOf(digest, job), body);
  await deps.jobs.finishNotice(job);
}

function noticeOf(digest: KeyedDigest, job: Job) {
  return {
    id: eventId(digest, job.vendor, job.connection, "notice", job.id, job.status, job.claims, job.createdAt),
    type: `job.${job.status}`,
    time: job.updatedAt,
    receivedAt: job.updatedAt,
    vendor: job.vendor,
    connection: job.connection,
    subject: { job_id: job.id },
    stale: false,
    late: false,
    partnerId: job.partnerId,
  };
}
