import { isGranted } from "../../core/grants.ts";
import { isInternalError } from "../../core/internal-error.ts";
import { describeError } from "../../core/log.ts";
import { annotateSpan, failSpan, inSpan } from "../../core/tracing/current-span.ts";
import { parseTraceparent } from "../../core/tracing/trace-context.ts";
import { findMaker } from "../access/identify-caller.ts";
import type { Call } from "../calls/call.ts";
import { measureCall } from "../calls/measure-call.ts";
import { createSendCall } from "../calls/send-call.ts";
import { SendProgress } from "../calls/send-progress.ts";
import type { JobMessage } from "../messages/job-messages.ts";
import type { StoredJob } from "../model/job.ts";
import { isCompromised } from "../model/partner.ts";
import type { JobEnd, JobLease } from "../ports/job-store.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import { countedEnd, endOfProblem, expiredEnd, keepUncertainOutcome } from "./attempt-end.ts";
import { createClaimAttempt, newLease } from "./claim-attempt.ts";
import { createCompleteAttempt, createEnqueueFollowUp, createReleaseJobUpload } from "./complete-attempt.ts";
import { createFollowWriteback } from "./follow-writeback.ts";
import { createIndexAnswer } from "./index-job.ts";
import { createClaimCreated, createIndexPeer } from "./index-peer.ts";
import { blobPrefix, type JobDependencies } from "./job-dependencies.ts";
import { withLooks } from "./look-plan.ts";
import { createRecordEndedIntents } from "./record-ended-intents.ts";
import { createRecordOpenedCase } from "./record-opened-case.ts";
import { createHandleUnclaimed } from "./unclaimed-attempt.ts";
import { createWithinShare, type TakeBack } from "./within-share.ts";

export interface ProcessQueuedJobDependencies extends JobDependencies {
  readonly partners: PartnerReader;
}

/** No function sleeps for longer until a vendor is ready: a longer wait is the queue's or the scheduler's. */
const maxWaitMs = 2_000;

/** The time for a queued call, its claim included; less than the time-out of the function. */
const budgetMs = 22_000;

/** A suspended partner's job waits: it is attempted again until its deadline. */
const suspended = { outcome: "not-sent", retryable: true } as const;

/** Between two such attempts at least; TIME_SCALE divides it. */
const suspendedWaitSeconds = 60;

/** Pauses before the end of an attempt is written again. */
const completeRetryPausesMs = [500, 2_000];

/**
 * Makes one attempt at a queued job, unless that attempt was made before or is in progress.
 *
 * The function throws JobInProgressError, or the store's error, to get the message again later.
 */
export function createProcessQueuedJob(deps: ProcessQueuedJobDependencies) {
  const { clock } = deps;
  const claimAttempt = createClaimAttempt(deps);
  const handleUnclaimed = createHandleUnclaimed(deps);
  const attemptClaimed = createAttemptClaimed(deps);
  const process = async ({ jobId, attempt, partnerId }: JobMessage, takeBack: TakeBack): Promise<void> => {
    const deadline = clock.monotonic() + budgetMs;
    const lease = newLease(clock);
    const job = await claimAttempt({ jobId, partnerId, attempt, lease, takeBack });
    if (job === "requeued") return;
    if (job === undefined) return await handleUnclaimed({ jobId, attempt });
    const { vendor, connection, operation, partnerId: partner } = job;
    const attributes = { job: jobId, attempt, vendor, connection, operation, partner };
    const parent = parseTraceparent(job.traceparent);
    const progress = new SendProgress();
    await inSpan({ name: "job-attempt", kind: "consumer", parent, attributes }, () =>
      attemptClaimed({ job, attempt, deadline, progress, lease, takeBack }),
    );
  };
  return createWithinShare(deps, process);
}

/** Makes the attempt, records its end, and enqueues what follows, as a part of the trace of the job's request. */
function createAttemptClaimed(deps: ProcessQueuedJobDependencies) {
  const { clock, log } = deps;
  const makeAttempt = createMakeAttempt(deps);
  const completeAttempt = createCompleteAttempt(deps, completeRetryPausesMs);
  const enqueueFollowUp = createEnqueueFollowUp(deps);
  const releaseJobUpload = createReleaseJobUpload(deps);
  return async ({ lease, takeBack, ...claimed }: AttemptToMake): Promise<void> => {
    const { job, attempt, progress } = claimed;
    const ended = await makeAttempt(claimed);
    const at = clock.now();
    const end = withLooks(deps.looks, { job, lease, end: ended, at });
    const outcome = "outcome" in end ? end.outcome : "uncertain";
    annotateSpan({ outcome });
    if (outcome !== "answered") failSpan();
    const completion = await completeAttempt({ job, lease, end, begun: progress.begun, at, takeBack });
    const completed = completion !== "not-recorded";
    const names = { partner: job.partnerId, vendor: job.vendor, connection: job.connection };
    const ids = { job: job.id, ...names, operation: job.operation, attempt };
    const fields = { ...ids, status: end.status, outcome, completed, durationMs: progress.lastExchangeMs };
    log.info("audit.vendor-call", fields, measureCall({ ...names, outcome, progress }));
    if (!completed) return;
    await releaseJobUpload({ job, end });
    if (completion === "recorded") await enqueueFollowUp({ job, end, at, attempt });
  };
}

interface ClaimedAttempt {
  readonly job: StoredJob;
  readonly attempt: number;
  /** By the monotonic clock. */
  readonly deadline: number;
  readonly progress: SendProgress;
}

interface AttemptToMake extends ClaimedAttempt {
  readonly lease: JobLease;
  readonly takeBack: TakeBack;
}

/** Makes the call of a claimed attempt, if its partner still has the grant, and returns how it ended. It never throws. */
function createMakeAttempt(deps: ProcessQueuedJobDependencies) {
  const { partners, clock, random, waits, log } = deps;
  const sendCall = createSendCall(deps);
  const recordOpenedCase = createRecordOpenedCase(deps);
  const recordEndedIntents = createRecordEndedIntents(deps);
  const indexAnswer = createIndexAnswer(deps);
  const indexPeer = createIndexPeer(deps);
  const claimCreated = createClaimCreated(deps);
  const followWriteback = createFollowWriteback(deps);
  const endOf = async ({ job, attempt, deadline, progress }: ClaimedAttempt): Promise<JobEnd> => {
    if (clock.now() >= job.deadline) return expiredEnd;
    try {
      const { partner, key } = await findMaker(partners, job);
      const granted = partner !== undefined && isGranted(partner.grants, job.vendor, job.connection, job.operation);
      // A key that was merely revoked has been exchanged: its orders are still made.
      if (!granted || isCompromised(key, job.createdAt))
        return { status: "failed", outcome: "not-sent", response: null };
      if (partner.status === "suspended") {
        const wait = { retryAfterSeconds: suspendedWaitSeconds / waits.scale };
        return endOfProblem(job, { ...suspended, ...wait }, { attempt, now: clock.now(), random: random(), waits });
      }
      if (job.retriedAfterUncertain) await indexPeer(job, clock.now());
      const send = () => sendCall({ call: toCall(deps, job), deadline, progress });
      // The queue's own maximum of concurrent invocations bounds them.
      const sent = await (deps.permits?.count(job.partnerId, send) ?? send());
      await recordOpenedCase({ job, sent });
      await recordEndedIntents({ job, sent });
      await Promise.all([indexAnswer({ job, sent }), claimCreated({ job, sent })]);
      return await followWriteback({ job, sent });
    } catch (error) {
      const problem = progress.problemOf(error, job.safe);
      if (isInternalError(problem)) log.error("job.internal-error", { job: job.id, ...describeError(problem.cause) });
      return endOfProblem(job, problem.members, { attempt, now: clock.now(), random: random(), waits });
    }
  };
  return async (input: ClaimedAttempt): Promise<JobEnd> => {
    const end = keepUncertainOutcome(input.job, await endOf(input));
    return countedEnd(input.job, end, input.progress);
  };
}

function toCall({ vendor }: ProcessQueuedJobDependencies, job: StoredJob): Call {
  return {
    connectionName: job.connection,
    operation: vendor.operations.find(({ id }) => id === job.operation),
    action: job.operation,
    safe: job.safe,
    ...(job.request.warnings && { warnings: job.request.warnings }),
    request: job.request,
    storeAnswerUnder: blobPrefix(job.id),
    partnerId: job.partnerId,
    maxWaitMs,
  };
}
