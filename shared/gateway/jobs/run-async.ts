import { Problem } from "../../core/problem.ts";
import type { WholeResponse } from "../../http/messages.ts";
import { problemWithWarnings } from "../calls/call-warnings.ts";
import type { BuildInput } from "./build-job.ts";
import { acceptedAnswer, answerWithWarnings } from "./job-answer.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { createEnqueueAttempt } from "./outbox.ts";
import { createStartJob } from "./start-job.ts";
import { createWaitForEnd } from "./wait-for-end.ts";

/** A call to queue. */
export interface AsyncCall extends Omit<BuildInput, "status"> {
  /** How long the caller waits for the job's end, by the monotonic clock; `undefined` for a 202 at once. */
  readonly waitUntil: number | undefined;
}

/**
 * Queues a call: records its job, then enqueues its first attempt (`outbox.ts`), then waits for its end where the caller
 * asks for that.
 *
 * The function throws as `createStartJob`, and a Problem for a job that ends in time without an answer.
 */
export function createRunAsync(deps: JobDependencies) {
  const { clock } = deps;
  const startJob = createStartJob(deps);
  const enqueueAttempt = createEnqueueAttempt(deps);
  const waitForEnd = createWaitForEnd(deps);
  return async ({ waitUntil, ...input }: AsyncCall): Promise<WholeResponse> => {
    const started = await startJob({ ...input, status: "queued" });
    if (started.kind === "replayed") return started.answer;
    const { job, warnings } = started;
    // A crash in between leaves the job uncounted: its partner may have one more until it has expired.
    await Promise.all([enqueueAttempt({ job, attempt: 1, at: clock.now() }), deps.jobShares?.countQueued(job)]);
    try {
      const answer = waitUntil === undefined ? acceptedAnswer(job) : await waitForEnd({ job, waitUntil });
      return answerWithWarnings(answer, warnings);
    } catch (error) {
      throw error instanceof Problem ? problemWithWarnings(error, warnings) : error;
    }
  };
}
