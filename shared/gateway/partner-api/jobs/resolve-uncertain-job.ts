import { Problem } from "../../../core/problem.ts";
import { isBlobRef } from "../../../http/body.ts";
import type { HttpHeaders } from "../../../http/headers.ts";
import { createGuardRetry, type GuardRetryDependencies } from "../../intents/guard-retry.ts";
import { recordedReceipts, sendJobReceipts } from "../../jobs/job-receipts.ts";
import {
  createEnqueueAttempt,
  createEnqueueJobNotification,
  type NotificationDependencies,
} from "../../jobs/outbox.ts";
import type { JobMessage } from "../../messages/job-messages.ts";
import type { Job, StoredJob } from "../../model/job.ts";
import { oneUse } from "../../model/partner-use.ts";
import { BlobMissing, type BlobStore } from "../../ports/blob-store.ts";
import type { JobStore } from "../../ports/job-store.ts";
import type { Queue } from "../../ports/queue.ts";
import type { RecordedUse } from "../../resilience/recorded-use.ts";
import { type Resolution, resolutions } from "../requests/job-resolution-body.ts";
import { jobConflict, refuseUntilLeaseExpires } from "./job-conflict.ts";

export interface ResolveUncertainJobDependencies
  extends NotificationDependencies,
    Omit<GuardRetryDependencies, keyof NotificationDependencies> {
  readonly jobs: GuardRetryDependencies["jobs"] & Pick<JobStore, "resolveJob" | "finishNotification">;
  /** Counts the partners' queued jobs. */
  readonly use: Pick<RecordedUse, "change">;
  readonly bodies: Pick<BlobStore, "open">;
  /** By vendor. */
  readonly queues: ReadonlyMap<string, Queue<JobMessage>>;
}

/** What is decided about an uncertain job. */
export interface DecidedResolution {
  readonly action: Resolution;
  /** Of a `retry`, by which its partner may allow a repeat. */
  readonly headers: HttpHeaders;
}

/** To find out whether a body is there. */
const openWithinMs = 5_000;

/**
 * Resolves an uncertain job as its partner, or an operator in its place, decides. An upload that it has claimed is not
 * released.
 *
 * @throws Problem 409 for a job that is not uncertain, whose lease has not expired, or whose body is no longer stored; 422
 *   `possible-duplicate` for one that is not sent again because another one was made in its place
 */
export function createResolveUncertainJob(deps: ResolveUncertainJobDependencies) {
  const { jobs, clock, waits, queues, use, log, bodies } = deps;
  const guardRetry = createGuardRetry(deps);
  const enqueueJobNotification = createEnqueueJobNotification(deps);
  return async (job: StoredJob, { action, headers }: DecidedResolution): Promise<Job> => {
    const now = clock.now();
    refuseUntilLeaseExpires(job, now);
    let release = async (): Promise<void> => undefined;
    if (action === "retry" && job.status === "uncertain") {
      await refuseWithoutBody(bodies, job);
      release = await guardRetry(job, headers);
    }
    if (!(await jobs.resolveJob(job, resolutions[action], now, now + waits.checkAfter))) {
      await release();
      throw jobConflict("Only an uncertain job can be resolved.");
    }
    log.info("audit.job-resolved", { job: job.id, partner: job.partnerId, action });
    // Read before the message is sent, so that the answer shows the decision and not what a fast worker made of it.
    const resolved = (await jobs.lookUpJob(job.id)) ?? job;
    const queue = queues.get(job.vendor);
    if (action === "retry") await use.change(resolved, { added: [oneUse("job", resolved.deadline, 1)] });
    if (action === "retry" && queue !== undefined) {
      await createEnqueueAttempt({ queue, clock, log })({ job, attempt: job.claims + 1, at: now });
    }
    if (action !== "retry") {
      const ended = recordedReceipts({ ...job, status: resolutions[action], updatedAt: now });
      if (await sendJobReceipts(deps, job, ended)) await enqueueJobNotification(job.id);
    }
    return resolved;
  };
}

/** A body is stored for a limited time (`docs/adr/0008-large-bodies-in-s3.md`), an uncertain job without limit. */
async function refuseWithoutBody(
  bodies: Pick<BlobStore, "open">,
  { request: { body }, erased }: StoredJob,
): Promise<void> {
  if (erased) throw bodyGone("The job's request was erased with its patient");
  if (!isBlobRef(body)) return;
  try {
    const opened = await bodies.open(body.key, AbortSignal.timeout(openWithinMs));
    // Ending the stream early is not a failure.
    opened.on("error", () => {}).destroy();
  } catch (error) {
    if (error instanceof BlobMissing) throw bodyGone();
    throw error;
  }
}

/** 409: the job stays uncertain. */
function bodyGone(why = "The job is older than the time for which its body is stored"): Problem {
  return new Problem({
    status: 409,
    name: "job-body-gone",
    title: "The job's body is no longer stored",
    detail: `${why}, so it cannot be sent again. It stays uncertain: confirm or abandon it, and make a new call if it is still needed.`,
    outcome: "uncertain",
  });
}
