import { randomUUID } from "node:crypto";
import { internalError, isInternalError } from "../../core/internal-error.ts";
import { describeError } from "../../core/log.ts";
import { Problem } from "../../core/problem.ts";
import type { WholeResponse } from "../../http/messages.ts";
import type { CallContext } from "../calls/call-context.ts";
import { createSendCall, type SentCall } from "../calls/send-call.ts";
import { extraAttempts, type Job, type StoredJob } from "../model/job.ts";
import { leaseDurationMs } from "../model/job-times.ts";
import { jobLocation } from "../model/job-view.ts";
import type { JobEnd, JobLease } from "../ports/job-store.ts";
import { enqueueUncertainNotification, notificationDueAt } from "./enqueue-job-notification.ts";
import { decideReplay, uncertainJob } from "./idempotent-replay.ts";
import { readRepeatTerms } from "./identical-request.ts";
import { answerOf, finalAnswer } from "./job-answer.ts";
import { placeOf, releaseJobUpload } from "./job-bodies.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { makeJob } from "./make-job.ts";
import { recordJob } from "./record-job.ts";

/**
 * Makes an unsafe call within its caller's request: the record stands before the first byte, and says afterwards what
 * became of it.
 *
 * @throws Problem for a call without an answer, with the job's id
 */
export async function runSync(
  deps: JobDependencies,
  { request, caller, call, deadline, progress }: CallContext,
): Promise<WholeResponse> {
  const { clock } = deps;
  const repeating = readRepeatTerms(call.operation, request.headers);
  const job = await makeJob(deps, request, caller, call, "sending");
  const now = clock.now();
  const owner: JobLease = { token: randomUUID(), until: now + leaseDurationMs };
  const standing = await recordJob(deps, { job, repeat: repeating }, owner, owner.until);
  if (standing !== undefined) return await repeat(deps, standing, job.fingerprint);
  const ended = (end: JobEnd): JobEnd => ({ ...end, extraAttempts: extraAttempts(job, progress.begun) });
  try {
    const kept = { ...call, storeAnswerUnder: placeOf(job.id) };
    const sent = await createSendCall(deps)({ call: kept, deadline, progress });
    await settle(deps, job, owner, ended(endOf(sent)));
    return answerOf(job.id, sent.answer);
  } catch (error) {
    // What breaks here and is no problem broke after the call was sent: see `sendCall`.
    const problem = error instanceof Problem ? error : internalError("uncertain", { retryable: false, cause: error });
    if (isInternalError(problem)) deps.log.error("job.broken", { job: job.id, ...describeError(problem.cause) });
    const outcome = problem.members.outcome ?? "not-sent";
    if (outcome === "uncertain") {
      await settle(deps, job, owner, ended({ status: "uncertain" }));
      throw uncertainJob(job.id, problem.members.detail);
    }
    await settle(deps, job, owner, ended({ status: "failed", outcome, response: null }));
    throw withJob(problem, job.id);
  }
}

/** How an answered call ends its job. */
export function endOf(sent: SentCall): JobEnd {
  const { answer, failed, ...marks } = sent;
  return { status: failed ? "failed" : "succeeded", outcome: "answered", response: answer, ...marks };
}

/**
 * Writes the end down. If that fails the caller still gets the true answer, and the job turns uncertain when its
 * owner's time is over: somebody will look, and nobody will send again.
 */
async function settle(deps: JobDependencies, job: StoredJob, owner: JobLease, end: JobEnd): Promise<void> {
  const told = end.status === "uncertain";
  try {
    const settled = await deps.jobs.completeAttempt(
      job.id,
      owner,
      end,
      deps.clock.now(),
      notificationDueAt(deps, told),
    );
    if (settled && told) await enqueueUncertainNotification(deps, job);
    if (settled) await releaseJobUpload(deps, job, end);
  } catch {
    deps.log.error("job.not-settled", { job: job.id, status: end.status });
  }
}

/** Answers a request whose key has a job already. */
export async function repeat(deps: JobDependencies, standing: Job, fingerprint: string): Promise<WholeResponse> {
  const replay = decideReplay(standing, fingerprint, deps.clock.now());
  if (replay.kind === "problem") throw replay.problem;
  if (replay.kind === "lost") {
    const turned = await deps.jobs.markUncertain(standing.id, deps.clock.now(), notificationDueAt(deps, true));
    if (turned) await enqueueUncertainNotification(deps, standing);
    throw uncertainJob(standing.id);
  }
  const job = await deps.jobs.findJob(standing.id);
  if (job === undefined) throw uncertainJob(standing.id);
  const answer = finalAnswer(job);
  return { ...answer, headers: { ...answer.headers, "Idempotency-Replayed": "true" } };
}

function withJob(problem: Problem, id: string): Problem {
  const headers = { ...problem.members.headers, "Gateway-Job": id, Location: jobLocation(id) };
  return new Problem({ ...problem.members, headers }, { cause: problem.cause });
}
