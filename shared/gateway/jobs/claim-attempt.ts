import { extraAttempts, type Job, type StoredJob } from "../model/job.ts";
import { jobBackoffMs } from "../model/job-times.ts";
import type { JobEnd, JobLease } from "../ports/job-store.ts";
import { enqueueAttempt } from "./enqueue-attempt.ts";
import { enqueueJobNotification, notificationDueAt } from "./enqueue-job-notification.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { withDoubt } from "./with-doubt.ts";

/**
 * Claims the attempt. One that fails may have taken effect, or may lack the body that stands elsewhere: nothing was
 * sent, so the job goes back into its queue rather than be taken for lost in mid-call. It expires there as any other: a
 * body that can never be read is not asked for without end.
 */
export async function claimAttempt(
  deps: JobDependencies,
  id: string,
  attempt: number,
  owner: JobLease,
): Promise<StoredJob | "put back" | undefined> {
  const { jobs, clock } = deps;
  try {
    return await jobs.claimJob(id, attempt, owner, clock.now());
  } catch (error) {
    const job = await jobs.lookUpJob(id);
    const end = endOfNothing(deps, job, attempt);
    const told = end.status === "expired" && job?.notify === true;
    if (!(await jobs.completeAttempt(id, owner, end, clock.now(), notificationDueAt(deps, told)))) throw error;
    if (end.status === "queued") await enqueueAttempt(deps, id, attempt + 1, end.nextAttemptAt);
    else if (told) await enqueueJobNotification(deps, id);
    return "put back";
  }
}

function endOfNothing({ clock, random, waits }: JobDependencies, job: Job | undefined, attempt: number): JobEnd {
  const counted = job === undefined ? {} : { extraAttempts: extraAttempts(job, 0) };
  const now = clock.now();
  if (job !== undefined && now >= job.deadline) {
    return withDoubt(job, { status: "expired", outcome: "not-sent", ...counted });
  }
  const nextAttemptAt = Math.ceil(now + jobBackoffMs(attempt, random(), undefined, waits.scale));
  return { status: "queued", outcome: "not-sent", nextAttemptAt, dueAt: nextAttemptAt + waits.checkAfter, ...counted };
}
