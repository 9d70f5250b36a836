import type { Job, StoredJob } from "../model/job.ts";
import type { JobEnd, JobLease } from "../ports/job-store.ts";
import { createReleaseUpload } from "../uploads/release-upload.ts";
import { afterEnd, isNotified } from "./attempt-end.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import {
  createEnqueueAttempt,
  createEnqueueJobNotification,
  createEnqueueUncertainNotification,
  notificationDueAt,
} from "./outbox.ts";

/** An attempt that has ended. */
export interface EndedAttempt {
  readonly job: Pick<Job, "id" | "notify">;
  readonly lease: JobLease;
  readonly end: JobEnd;
  /** When it ended, in epoch milliseconds. */
  readonly at: number;
}

/**
 * Records how an attempt ended.
 *
 * @param retryPausesMs the pauses before a write that failed is repeated: of a queued attempt only this function knows
 *   the end, and without it the job becomes uncertain
 * @returns a function that returns whether the end was recorded: not where the lease was lost and the job resolved
 */
export function createCompleteAttempt(deps: JobDependencies, retryPausesMs: readonly number[] = []) {
  const { jobs, log } = deps;
  return async ({ job, lease, end, at }: EndedAttempt): Promise<boolean> => {
    const write = () => jobs.completeAttempt(job.id, lease, end, at, notificationDueAt(deps, isNotified(job, end)));
    for (const pause of retryPausesMs) {
      try {
        return await write();
      } catch {
        log.warn("job.not-completed", { job: job.id, status: end.status });
        await deps.sleep(pause);
      }
    }
    return await write();
  };
}

/** A recorded end of an attempt at a job. */
export interface RecordedEnd {
  readonly job: Job;
  readonly end: JobEnd;
  /** When it ended, in epoch milliseconds. */
  readonly at: number;
  /** From 1. */
  readonly attempt: number;
}

/** Enqueues what follows a recorded end: the next attempt, or the notification. It never throws. */
export function createEnqueueFollowUp(deps: JobDependencies) {
  const enqueueAttempt = createEnqueueAttempt(deps);
  const enqueueJobNotification = createEnqueueJobNotification(deps);
  const enqueueUncertainNotification = createEnqueueUncertainNotification(deps);
  return async ({ job, end, at, attempt }: RecordedEnd): Promise<void> => {
    if (end.status === "queued") {
      await enqueueAttempt({ job, attempt: attempt + 1, at: end.nextAttemptAt });
    } else if (end.status === "uncertain") await enqueueUncertainNotification(job);
    else if (isNotified(job, end)) await enqueueJobNotification(afterEnd(job, end, at));
  };
}

/** Releases the upload of a job that has ended; one that is uncertain or queued may need it again. It never throws. */
export function createReleaseJobUpload(deps: JobDependencies) {
  const releaseUpload = createReleaseUpload(deps);
  return async ({ job, end }: { readonly job: StoredJob; readonly end: JobEnd }): Promise<void> => {
    if (end.status === "uncertain" || end.status === "queued") return;
    await releaseUpload({
      body: job.request.body,
      user: job.id,
      end: end.outcome === "answered" ? "answered" : "not-done",
    });
  };
}
