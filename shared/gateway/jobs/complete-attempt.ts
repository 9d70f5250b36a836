import { describeError } from "../../core/log.ts";
import { withinTime } from "../../core/within-time.ts";
import type { Job, StoredJob } from "../model/job.ts";
import type { JobEnd, JobLease } from "../ports/job-store.ts";
import { answerSubjects } from "../privacy/call-subjects.ts";
import { createReleaseUpload } from "../uploads/release-upload.ts";
import { afterEnd, isNotified } from "./attempt-end.ts";
import { contradicts } from "./contradicts.ts";
import { createEnqueueLook } from "./enqueue-look.ts";
import { createRemovePeer, logWrongFinding } from "./index-peer.ts";
import type { JobDependencies } from "./job-dependencies.ts";
import { attemptReceipts, dueAfter, sendJobReceipts } from "./job-receipts.ts";
import {
  createEnqueueAttempt,
  createEnqueueJobNotification,
  createEnqueueUncertainNotification,
  notificationDueAt,
} from "./outbox.ts";
import type { TakeBack } from "./within-share.ts";

/** An attempt that has ended. */
export interface EndedAttempt {
  readonly job: Job | StoredJob;
  readonly lease: JobLease;
  readonly end: JobEnd;
  /** Exchanges with the vendor that it began. */
  readonly begun: number;
  /** When it ended, in epoch milliseconds. */
  readonly at: number;
  /** Of a queued job's attempt. */
  readonly takeBack?: TakeBack | undefined;
}

/**
 * What was recorded of an attempt's end; `receipts-due`: all but its receipts, which the scheduler sends before it enqueues
 * the notification.
 */
export type Completion = "recorded" | "receipts-due" | "not-recorded";

/**
 * Records how an attempt ended. Its receipts are in their queue before the job's record changes, so that a crash in between
 * leaves a job whose lease expires, never an end without its receipts.
 *
 * @param retryPausesMs the pauses before a write that failed is repeated: of a queued attempt only this function knows
 *   the end, and without it the job becomes uncertain
 * @returns a function that returns what was recorded: nothing where the lease was lost and the job resolved
 */
export function createCompleteAttempt(deps: JobDependencies, retryPausesMs: readonly number[] = []) {
  const { jobs, log } = deps;
  const findAnswered = createFindAnswered(deps);
  const checkEvidence = createCheckEvidence(deps);
  const takeCountBack = createTakeCountBack(deps);
  const removePeer = createRemovePeer(deps);
  return async (ended: EndedAttempt): Promise<Completion> => {
    const { job, lease, end, begun, at } = ended;
    const attempt = { job, end, begun, at, answered: await findAnswered(job, end) };
    const [sent] = await Promise.all([
      sendJobReceipts(deps, job, attemptReceipts(attempt)),
      takeCountBack(ended),
      withinTime(removePeer(job, end), maxCountMs, tooSlow).catch(() => undefined),
    ]);
    const due = dueAfter(attempt, sent);
    const kept: JobEnd = { ...end, ...due };
    // No scheduler looks at a queued job for its receipts: they wait for the next ones, which may be hours away.
    if (!sent && due.receiptsDue !== undefined) log.error("receipt.not-sent", { job: job.id, attempt: job.claims });
    const isDue = isNotified(job, end) || (!sent && end.status !== "queued");
    const write = async (): Promise<Completion> => {
      const recorded = await jobs.completeAttempt(job, lease, kept, at, notificationDueAt(deps, isDue));
      if (!recorded) return "not-recorded";
      if (at >= lease.expiresAt) await checkEvidence(job, end);
      return sent || end.status === "queued" ? "recorded" : "receipts-due";
    };
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

/** In milliseconds: a table that hangs must not cost the outcome of an order. */
const maxCountMs = 2_000;

const tooSlow = () => new Error("The table took too long.");

/**
 * Takes a queued job's count back before its end is recorded, for the reason of `endCounted`. Once the lease has expired
 * another worker may have marked the job uncertain, and taken its count back. Never throws.
 */
function createTakeCountBack({ jobs, clock }: JobDependencies) {
  const take = async ({ job, lease, end, takeBack }: EndedAttempt): Promise<void> => {
    if (takeBack === undefined || end.status === "queued") return;
    const isOpen = lease.expiresAt > clock.now() || (await jobs.lookUpJob(job.id))?.status === "sending";
    if (isOpen) await takeBack(job);
  };
  return async (ended: EndedAttempt): Promise<void> => {
    await withinTime(take(ended), maxCountMs, tooSlow).catch(() => undefined);
  };
}

/** Raises an alarm where a late answer contradicts what a look has found meanwhile. It never throws. */
function createCheckEvidence({ jobs, log }: JobDependencies) {
  return async ({ id }: Job, end: JobEnd): Promise<void> => {
    const found =
      end.status === "queued" || end.status === "uncertain" ? undefined : await orUndefined(jobs.lookUpJob(id));
    if (found !== undefined && contradicts(found.evidence, end.status)) logWrongFinding(log, found);
  };
}

async function orUndefined<Result>(read: Promise<Result>): Promise<Result | undefined> {
  return await read.catch(() => undefined);
}

/** Finds the subjects that the answer of an attempt names. It never throws: what the request names is indexed at least. */
function createFindAnswered({ vendor, digest, log }: JobDependencies) {
  return async (job: Job, end: JobEnd): Promise<readonly string[]> => {
    if (!("response" in end) || end.response === null || vendor.subjects === undefined) return [];
    try {
      return answerSubjects(await digest(), { vendor, connection: job.connection }, end.response);
    } catch (error) {
      log.warn("job.subjects-not-found", { job: job.id, ...describeError(error) });
      return [];
    }
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
  const enqueueLook = createEnqueueLook({ ...deps, queueOf: () => deps.queue });
  return async ({ job, end, at, attempt }: RecordedEnd): Promise<void> => {
    if (end.status === "queued") {
      await enqueueAttempt({ job, attempt: attempt + 1, at: end.nextAttemptAt });
    } else if (end.status === "uncertain") {
      const { nextLookAt } = end;
      await enqueueUncertainNotification({ ...job, nextLookAt });
      await enqueueLook({ ...job, looks: 0, nextLookAt });
    }
    if (end.status !== "queued" && end.status !== "uncertain" && isNotified(job, end))
      await enqueueJobNotification(afterEnd(job, end, at));
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
