import type { Caller, GatewayRequest, WholeResponse } from "../../http/messages.ts";
import type { Call } from "../calls/read-call.ts";
import { readRepeatTerms } from "./identical-request.ts";
import { acceptedAnswer } from "./job-answer.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { makeJob } from "./make-job.ts";
import { recordJob } from "./record-job.ts";
import { repeat } from "./run-sync.ts";
import { waitForEnd } from "./wait-for-end.ts";

/**
 * Queues a call, and waits for its end where the caller wants to.
 *
 * @param waitUntil by the monotonic clock; `undefined` to answer 202 at once
 * @throws Problem for a request that was made before under the same key and has not ended
 */
export async function runAsync(
  deps: JobDependencies,
  request: GatewayRequest,
  caller: Caller,
  call: Call,
  waitUntil: number | undefined,
): Promise<WholeResponse> {
  const { clock, queue, waits } = deps;
  const repeating = readRepeatTerms(call.operation, request.headers);
  const job = await makeJob(deps, request, caller, call, "queued");
  const standing = await recordJob(deps, { job, repeat: repeating }, undefined, clock.now() + waits.checkAfter);
  if (standing !== undefined) return await repeat(deps, standing, job.fingerprint);
  try {
    await queue.send({ v: 1, jobId: job.id, attempt: 1 });
  } catch {
    // The record stands, so the job is safe: the scheduler enqueues it.
    deps.log.warn("job.not-enqueued", { job: job.id });
  }
  if (waitUntil === undefined) return acceptedAnswer(job);
  return await waitForEnd(deps, job, waitUntil);
}
