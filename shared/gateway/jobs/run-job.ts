import { randomUUID } from "node:crypto";
import { isGranted } from "../../core/grants.ts";
import { Problem } from "../../core/problem.ts";
import type { Call } from "../calls/read-call.ts";
import { sendCall } from "../calls/send-call.ts";
import type { JobEnd, JobOwner, StoredJob } from "../ports/job-ledger.ts";
import type { PartnerDirectory } from "../ports/partner-directory.ts";
import { longestDelaySeconds } from "../ports/queue.ts";
import { announce, announceUncertain, noticeDueAt } from "./announce.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { parseJobMessage } from "./job-messages.ts";
import { jobBackoffMs, ownerMs } from "./job-times.ts";
import { endOf } from "./run-in-request.ts";

export interface RunJobDependencies extends JobDependencies {
  readonly directory: PartnerDirectory;
}

/** The job is under way elsewhere: the message goes back and is looked at again. */
export class JobUnderWay extends Error {
  constructor() {
    super("The job is under way elsewhere.");
    this.name = "JobUnderWay";
  }
}

/** What a queued call may take; the function that makes it lives a little longer. */
const budgetMs = 22_000;

/**
 * Makes one attempt at a queued job, unless it was made or somebody is making it.
 *
 * @throws JobUnderWay to have the message again later
 */
export function runJob(deps: RunJobDependencies) {
  return async (message: unknown): Promise<void> => {
    const { jobId: id, attempt } = parseJobMessage(message);
    const { jobs, clock } = deps;
    const now = clock.now();
    const owner: JobOwner = { token: randomUUID(), until: now + ownerMs };
    const job = await jobs.claimJob(id, attempt, owner, now);
    if (job === undefined) return await lookAgain(deps, id, attempt);
    const end = await endAttempt(deps, job, attempt);
    const told = end.status === "uncertain" || (end.status !== "queued" && job.announced);
    const settled = await jobs.settleJob(id, owner, end, clock.now(), noticeDueAt(deps, told));
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
    if (end.status === "queued") await enqueueNext(deps, id, attempt + 1, end.nextAttemptAt);
    else if (end.status === "uncertain") await announceUncertain(deps, job);
    else if (told) await announce(deps, id);
  };
}

/** A message that finds its job taken: dropped if that attempt is over, put back while it is under way. */
async function lookAgain(deps: RunJobDependencies, id: string, attempt: number): Promise<void> {
  const { jobs, clock } = deps;
  const job = await jobs.lookUpJob(id);
  if (job?.status !== "sending" || job.attempts !== attempt) return deps.log.info("job.dropped", { job: id, attempt });
  if ((job.ownerUntil ?? 0) > clock.now()) throw new JobUnderWay();
  if (job.safe) {
    const dueAt = clock.now() + deps.waits.sweepAfter;
    if (await jobs.requeueLost(id, clock.now(), dueAt)) await enqueueNext(deps, id, attempt + 1, clock.now());
  } else if (await jobs.turnUncertain(id, clock.now(), noticeDueAt(deps, true))) await announceUncertain(deps, job);
}

async function endAttempt(deps: RunJobDependencies, job: StoredJob, attempt: number): Promise<JobEnd> {
  const { clock } = deps;
  if (clock.now() >= job.deadline) return { status: "expired", outcome: "not-sent" };
  const partner = await deps.directory.findPartner(job.partnerId);
  const granted = partner?.status === "active" && isGranted(partner.grants, job.vendor, job.connection, job.operation);
  if (!granted) return { status: "failed", outcome: "not-sent", response: null };
  const call = toCall(deps, job);
  try {
    return endOf(await sendCall(deps, call, call.request.body, clock.monotonic() + budgetMs));
  } catch (error) {
    // Anything else than a problem is a fault of ours in mid-call: the owner's time runs out and the job turns uncertain.
    if (!(error instanceof Problem)) throw error;
    return afterProblem(deps, job, attempt, error);
  }
}

function afterProblem(deps: RunJobDependencies, job: StoredJob, attempt: number, problem: Problem): JobEnd {
  const outcome = problem.members.outcome ?? "not-sent";
  if (outcome === "uncertain" && !job.safe) return { status: "uncertain" };
  if (problem.members.retryable !== true) return { status: "failed", outcome, response: null };
  const wait = jobBackoffMs(attempt, deps.random(), problem.members.retryAfterSeconds, deps.waits.scale);
  const nextAttemptAt = Math.ceil(deps.clock.now() + wait);
  if (nextAttemptAt >= job.deadline) return { status: "expired", outcome };
  // A wait that the queue can hold is left to it; a longer one is the sweeper's.
  const queued = wait <= longestDelaySeconds * 1000;
  const dueAt = queued ? nextAttemptAt + deps.waits.sweepAfter : nextAttemptAt;
  return { status: "queued", outcome, nextAttemptAt, dueAt };
}

function toCall(deps: RunJobDependencies, job: StoredJob): Call {
  return {
    connectionName: job.connection,
    operation: deps.vendor.operations.find(({ id }) => id === job.operation),
    action: job.operation,
    safe: job.safe,
    warnings: [],
    request: job.request,
  };
}

/** A failure to enqueue is left to the sweeper: the job is queued, and says when it is due. */
async function enqueueNext(deps: RunJobDependencies, jobId: string, attempt: number, at: number): Promise<void> {
  const delaySeconds = Math.max(0, Math.ceil((at - deps.clock.now()) / 1000));
  if (delaySeconds > longestDelaySeconds) return;
  try {
    await deps.queue.send({ v: 1, jobId, attempt }, delaySeconds);
  } catch {
    deps.log.warn("job.not-enqueued", { job: jobId, attempt });
  }
}
