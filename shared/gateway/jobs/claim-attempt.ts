import { extraAttempts, type JobEnd, type JobOwner, type StoredJob } from "../ports/job-ledger.ts";
import { enqueueAttempt } from "./enqueue-attempt.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { jobBackoffMs } from "./job-times.ts";

/**
 * Claims the attempt. One that fails may have taken effect, or may lack the body that stands elsewhere: nothing was
 * sent, so the job goes back into its queue rather than be taken for lost in mid-call.
 */
export async function claimAttempt(
  deps: JobDependencies,
  id: string,
  attempt: number,
  owner: JobOwner,
): Promise<StoredJob | "put back" | undefined> {
  const { jobs, clock, waits } = deps;
  try {
    return await jobs.claimJob(id, attempt, owner, clock.now());
  } catch (error) {
    const nextAttemptAt = Math.ceil(clock.now() + jobBackoffMs(attempt, deps.random(), undefined, waits.scale));
    const dueAt = nextAttemptAt + waits.sweepAfter;
    const job = await jobs.lookUpJob(id);
    const end: JobEnd = {
      status: "queued",
      outcome: "not-sent",
      nextAttemptAt,
      dueAt,
      ...(job === undefined ? {} : { extraAttempts: extraAttempts(job, 0) }),
    };
    if (!(await jobs.settleJob(id, owner, end, clock.now(), undefined))) throw error;
    await enqueueAttempt(deps, id, attempt + 1, nextAttemptAt);
    return "put back";
  }
}
