import { randomUUID } from "node:crypto";
import { isGranted } from "../../core/grants.ts";
import { internalError, isInternalError } from "../../core/internal-error.ts";
import { describeError } from "../../core/log.ts";
import { Problem, type ProblemMembers } from "../../core/problem.ts";
import { findPartner } from "../access/find-partner.ts";
import type { Call } from "../calls/read-call.ts";
import { createSendCall, type SentCall } from "../calls/send-call.ts";
import { SendProgress } from "../calls/send-progress.ts";
import { parseJobMessage } from "../messages/job-messages.ts";
import { extraAttempts, type StoredJob } from "../model/job.ts";
import { jobBackoffMs, leaseDurationMs } from "../model/job-times.ts";
import type { JobEnd, JobLease } from "../ports/job-store.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import { maxDelaySeconds } from "../ports/queue.ts";
import { claimAttempt } from "./claim-attempt.ts";
import { completeAttemptWithRetry } from "./complete-attempt-with-retry.ts";
import { enqueueAttempt } from "./enqueue-attempt.ts";
import { enqueueJobNotification, enqueueUncertainNotification, notificationDueAt } from "./enqueue-job-notification.ts";
import { placeOf, releaseJobUpload } from "./job-bodies.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { endOf } from "./run-sync.ts";
import { withDoubt } from "./with-doubt.ts";

export interface ProcessQueuedJobDependencies extends JobDependencies {
  readonly directory: PartnerReader;
}

/** The job is under way elsewhere: the message goes back and is looked at again. */
export class JobInProgressError extends Error {
  constructor() {
    super("The job is under way elsewhere.");
    this.name = "JobInProgressError";
  }
}

/** A longer wait for the vendor is the queue's or the scheduler's: no function sleeps through it. */
const maxWaitMs = 2_000;

/** What a queued call may take, its claim included; the function that makes it lives a little longer. */
const budgetMs = 22_000;

/**
 * Makes one attempt at a queued job, unless it was made or somebody is making it.
 *
 * @throws JobInProgressError to have the message again later
 */
export function processQueuedJob(deps: ProcessQueuedJobDependencies) {
  return async (message: unknown): Promise<void> => {
    const { jobId: id, attempt } = parseJobMessage(message);
    const { clock } = deps;
    const deadline = clock.monotonic() + budgetMs;
    const owner: JobLease = { token: randomUUID(), until: clock.now() + leaseDurationMs };
    const job = await claimAttempt(deps, id, attempt, owner);
    if (job === "put back") return;
    if (job === undefined) return await lookAgain(deps, id, attempt);
    const progress = new SendProgress();
    const ended = withDoubt(job, await endAttempt(deps, job, { attempt, progress }, deadline));
    const end: JobEnd = { ...ended, extraAttempts: extraAttempts(job, progress.begun) };
    const told = end.status === "uncertain" || (end.status !== "queued" && job.notify);
    const settled = await completeAttemptWithRetry(deps, id, owner, end, told);
    deps.log.info("audit.vendor-call", {
      job: id,
      partner: job.partnerId,
      vendor: job.vendor,
      connection: job.connection,
      operation: job.operation,
      attempt,
      status: end.status,
      outcome: "outcome" in end ? end.outcome : "uncertain",
      settled,
    });
    if (!settled) return;
    await releaseJobUpload(deps, job, end);
    if (end.status === "queued") await enqueueAttempt(deps, id, attempt + 1, end.nextAttemptAt);
    else if (end.status === "uncertain") await enqueueUncertainNotification(deps, job);
    else if (told) await enqueueJobNotification(deps, id);
  };
}

/** A message that finds its job taken: dropped if that attempt is over, put back while it is under way. */
async function lookAgain(deps: ProcessQueuedJobDependencies, id: string, attempt: number): Promise<void> {
  const { jobs, clock } = deps;
  const job = await jobs.lookUpJob(id);
  if (job?.status !== "sending" || job.claims !== attempt) return deps.log.info("job.dropped", { job: id, attempt });
  if ((job.leaseUntil ?? 0) > clock.now()) throw new JobInProgressError();
  if (job.safe) {
    const dueAt = clock.now() + deps.waits.checkAfter;
    if (await jobs.requeueExpiredLease(id, clock.now(), dueAt))
      await enqueueAttempt(deps, id, attempt + 1, clock.now());
  } else if (await jobs.markUncertain(id, clock.now(), notificationDueAt(deps, true)))
    await enqueueUncertainNotification(deps, job);
}

async function endAttempt(
  deps: ProcessQueuedJobDependencies,
  job: StoredJob,
  { attempt, progress }: { readonly attempt: number; readonly progress: SendProgress },
  deadline: number,
): Promise<JobEnd> {
  if (deps.clock.now() >= job.deadline) return { status: "expired", outcome: "not-sent" };
  let sent: SentCall | undefined;
  try {
    const partner = await findPartner(deps.directory, job.partnerId);
    const granted =
      partner?.status === "active" && isGranted(partner.grants, job.vendor, job.connection, job.operation);
    if (!granted) return { status: "failed", outcome: "not-sent", response: null };
    const call = toCall(deps, job);
    sent = await createSendCall(deps)({ call, deadline, progress });
    return endOf(sent);
  } catch (error) {
    // What breaks here and is no problem broke before or after the call: see `sendCall`.
    const outcome = sent === undefined ? "not-sent" : "uncertain";
    const problem = error instanceof Problem ? error : internalError(outcome, { retryable: true, cause: error });
    if (isInternalError(problem)) deps.log.error("job.broken", { job: job.id, ...describeError(problem.cause) });
    return afterProblem(deps, job, attempt, problem.members);
  }
}

function afterProblem(
  deps: ProcessQueuedJobDependencies,
  job: StoredJob,
  attempt: number,
  problem: Pick<ProblemMembers, "outcome" | "retryable" | "retryAfterSeconds">,
): JobEnd {
  const outcome = problem.outcome ?? "not-sent";
  if (outcome === "uncertain" && !job.safe) return { status: "uncertain" };
  if (problem.retryable !== true) return { status: "failed", outcome, response: null };
  const wait = jobBackoffMs(attempt, deps.random(), problem.retryAfterSeconds, deps.waits.scale);
  // One that waits beyond its deadline expires there, and not before: the operator may lift what it waits for.
  const nextAttemptAt = Math.min(Math.ceil(deps.clock.now() + wait), job.deadline);
  // A wait that the queue can hold is left to it; a longer one is the scheduler's.
  const queued = wait <= maxDelaySeconds * 1000;
  const dueAt = queued ? nextAttemptAt + deps.waits.checkAfter : nextAttemptAt;
  return { status: "queued", outcome, nextAttemptAt, dueAt };
}

function toCall(deps: ProcessQueuedJobDependencies, job: StoredJob): Call {
  return {
    connectionName: job.connection,
    operation: deps.vendor.operations.find(({ id }) => id === job.operation),
    action: job.operation,
    safe: job.safe,
    warnings: [],
    request: job.request,
    storeAnswerUnder: placeOf(job.id),
    partnerId: job.partnerId,
    maxWaitMs,
  };
}
