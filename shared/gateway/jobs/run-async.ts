import type { WholeResponse } from "../../http/messages.ts";
import type { CallContext } from "../calls/call-context.ts";
import { createBuildJob } from "./build-job.ts";
import { createReplay } from "./idempotent-replay.ts";
import { readRepeatTerms } from "./identical-request.ts";
import { acceptedAnswer } from "./job-answer.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { createEnqueueAttempt } from "./outbox.ts";
import { createRecordJob } from "./record-job.ts";
import { createWaitForEnd } from "./wait-for-end.ts";

/** A call to queue. */
export interface AsyncCall extends Pick<CallContext, "request" | "caller" | "call"> {
  /** How long the caller waits for the job's end, by the monotonic clock; `undefined` for a 202 at once. */
  readonly waitUntil: number | undefined;
}

/**
 * Queues a call: records its job, then enqueues its first attempt (`outbox.ts`), then waits for its end where the caller
 * asks for that.
 *
 * The function throws as `createRecordJob` and `createReplay`, and a Problem for a job that ends in time without an
 * answer.
 */
export function createRunAsync(deps: JobDependencies) {
  const { clock, waits } = deps;
  const buildJob = createBuildJob(deps);
  const recordJob = createRecordJob(deps);
  const replay = createReplay(deps);
  const enqueueAttempt = createEnqueueAttempt(deps);
  const waitForEnd = createWaitForEnd(deps);
  return async ({ waitUntil, ...input }: AsyncCall): Promise<WholeResponse> => {
    const repeat = readRepeatTerms(input.call.operation, input.request.headers);
    const job = await buildJob({ ...input, status: "queued" });
    const existing = await recordJob({ job, repeat, lease: undefined, dueAt: clock.now() + waits.checkAfter });
    if (existing !== undefined) return await replay({ existing, fingerprint: job.fingerprint });
    await enqueueAttempt({ jobId: job.id, attempt: 1, at: clock.now() });
    return waitUntil === undefined ? acceptedAnswer(job) : await waitForEnd({ job, waitUntil });
  };
}
