import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import { readWriteback } from "../../events/read-writeback.ts";
import { contradicts } from "../../jobs/contradicts.ts";
import { writebackKey } from "../../jobs/follow-writeback.ts";
import { logWrongFinding } from "../../jobs/index-peer.ts";
import { recordedReceipts, sendJobReceipts } from "../../jobs/job-receipts.ts";
import { createEnqueueJobNotification } from "../../jobs/outbox.ts";
import type { JobNotificationMessage, WebhookMessage } from "../../messages/event-work-messages.ts";
import type { KeyedDigest } from "../../model/event-id.ts";
import type { Job } from "../../model/job.ts";
import type { WebhookWaits } from "../../model/webhook-times.ts";
import { isOfEarlierWork } from "../../model/writeback.ts";
import type { JobStore } from "../../ports/job-store.ts";
import type { Queue } from "../../ports/queue.ts";
import type { ReceiptSender } from "../../ports/receipt-sender.ts";
import type { WritebackStore } from "../../ports/writeback-store.ts";

/** Thrown where the attempt of the job that a webhook names has not been completed: the webhook is received again. */
export class WritebackInProgressError extends Error {
  constructor() {
    super("The job of the writeback is being completed.");
    this.name = "WritebackInProgressError";
  }
}

export interface CompleteWritebackDependencies {
  readonly writebacks: Pick<WritebackStore, "recordWritebackResult">;
  readonly jobs: Pick<JobStore, "completeWriteback" | "lookUpJob">;
  readonly eventQueue: Queue<JobNotificationMessage>;
  readonly receipts: ReceiptSender;
  readonly digest: () => Promise<KeyedDigest>;
  readonly clock: Clock;
  readonly waits: Pick<WebhookWaits, "checkAfter">;
  readonly log: Log;
}

/**
 * Ends the `vendorPending` job that a webhook names, as the webhook says. Idempotent: the first result of a reference
 * counts, and a job is completed once. A reference without a job is remembered, since its answer may still be on its way
 * to the job's record; one that was never ours expires.
 *
 * The function throws WritebackInProgressError while the job is `sending`, and where it has changed meanwhile.
 */
export function createCompleteWriteback(deps: CompleteWritebackDependencies) {
  const { writebacks, jobs, clock, waits, log } = deps;
  const enqueueJobNotification = createEnqueueJobNotification(deps);
  return async (message: WebhookMessage): Promise<void> => {
    const { pointers, vendor, connection, receivedAt } = message;
    const read = pointers && readWriteback(pointers, Buffer.from(message.body, "base64"));
    if (read === undefined) return;
    const key = writebackKey(await deps.digest(), { vendor, connection }, read.reference);
    const known = await writebacks.recordWritebackResult(key, read.result, receivedAt);
    const { jobId: id, createdAt = 0, claims = 0, result = read.result } = known;
    // A webhook may be received long before it is processed, such as one that is redriven.
    if (id === undefined || isOfEarlierWork(known)) return;
    const now = clock.now();
    const answered = { id, createdAt, claims };
    const completed = await jobs.completeWriteback(answered, result, now, now + waits.checkAfter);
    if (completed !== undefined) {
      log.info("job.writeback-completed", { job: id, vendor, connection, status: result });
      if (contradicts(completed.evidence, completed.status)) logWrongFinding(log, completed);
      if (await sendJobReceipts(deps, completed, recordedReceipts(completed))) await enqueueJobNotification(completed);
      return;
    }
    const job = await jobs.lookUpJob(id);
    if (job?.createdAt === createdAt && job.claims === claims && isOpen(job)) throw new WritebackInProgressError();
  };
}

/** Whether the job can still be ended: the attempt may have been completed, or its lease have expired, since the try. */
function isOpen({ status, vendorPending }: Job): boolean {
  return status === "sending" || status === "uncertain" || (status === "succeeded" && vendorPending === true);
}
