import type { Clock } from "../../core/clock.ts";
import type { Erasure } from "../model/erasure.ts";
import type { Job } from "../model/job.ts";
import { withInterruptedAttempt } from "../model/job-attempt.ts";
import type { ReceiptDraft } from "../model/receipt.ts";
import type { ErasureStore } from "../ports/erasure-store.ts";
import type { JobStore } from "../ports/job-store.ts";
import type { ReceiptSender } from "../ports/receipt-sender.ts";
import { endCounted } from "../resilience/end-counted.ts";
import type { RecordedUse } from "../resilience/recorded-use.ts";
import { type FoundJob, namesSubject } from "./named-jobs.ts";

export interface HideJobDependencies {
  readonly jobs: Pick<JobStore, "lookUpJob" | "endQueued" | "markUncertain" | "requeueExpiredLease">;
  readonly store: Pick<ErasureStore, "hideJob">;
  /** Counts the partners' queued jobs. */
  readonly use: Pick<RecordedUse, "change" | "takeBack">;
  readonly receipts: ReceiptSender;
  /** The receipt of an attempt whose function ended before it recorded a result. */
  readonly interruptedReceipt: (job: Job, at: number) => ReceiptDraft;
  readonly clock: Clock;
}

/** What an erasure does first with a job, before it hides request and answer. */
export type JobPreparation = "none" | "cancel" | "wait" | "mark-uncertain" | "requeue-and-cancel";

/**
 * A call that has not begun is cancelled, since it would have no body to send. One that may have been sent keeps that as a
 * fact: it ends, or becomes uncertain. One in progress is waited for.
 */
export function prepareJob({ status, safe, leaseExpiresAt }: Job, now: number): JobPreparation {
  const isInProgress = (leaseExpiresAt ?? 0) > now;
  if (status === "queued") return "cancel";
  if (status === "uncertain") return isInProgress ? "wait" : "none";
  if (status !== "sending") return "none";
  if (isInProgress) return "wait";
  return safe ? "requeue-and-cancel" : "mark-uncertain";
}

/** A job that is indexed under an erased subject. */
export interface NamedJob {
  readonly erasure: Pick<Erasure, "id" | "hiddenAt">;
  readonly job: FoundJob;
}

/**
 * `later`: it is from after the erasure. `busy`: it is in progress, or was just changed; the next look hides it. `other`: the
 * job of that id names other subjects.
 */
export type HiddenJob = "hidden" | "busy" | "absent" | "later" | "other";

/** Hides request and answer of a job. The scheduler notifies its partner of an end that this brings about. */
export function createHideJob({ jobs, store, use, receipts, interruptedReceipt, clock }: HideJobDependencies) {
  return async ({ erasure, job: found }: NamedJob): Promise<HiddenJob> => {
    const { id } = found;
    const job = await jobs.lookUpJob(id);
    if (job === undefined) return "absent";
    if (!namesSubject(job, found)) return "other";
    // Not its `at`, which a vendor's clock may put into the future: a job has the gateway's time.
    if (job.createdAt > erasure.hiddenAt) return "later";
    const now = clock.now();
    const preparation = prepareJob(job, now);
    if (preparation === "wait") return "busy";
    const interrupted = withInterruptedAttempt(job, now);
    if (preparation === "mark-uncertain")
      await endCounted(use, job, () => jobs.markUncertain(job, now, now, interrupted));
    if (preparation === "requeue-and-cancel") {
      // Its function has ended, and may have called the vendor: the call is on record before the job is cancelled.
      await receipts.send([interruptedReceipt(job, now)]);
      await jobs.requeueExpiredLease(job, now, now, interrupted);
    }
    if (preparation === "cancel" || preparation === "requeue-and-cancel") {
      await endCounted(use, job, () => jobs.endQueued(id, "cancelled", now, job.notify ? now : undefined));
    }
    return await store.hideJob(erasure.id, job, now);
  };
}
