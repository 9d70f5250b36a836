import { Problem } from "../../../core/problem.ts";
import { isBlobRef } from "../../../http/body.ts";
import { createGuardRetry, type GuardRetryDependencies } from "../../intents/guard-retry.ts";
import { recordedReceipts, sendJobReceipts } from "../../jobs/job-receipts.ts";
import { createEnqueueAttempt, createEnqueueJobNotification } from "../../jobs/outbox.ts";
import type { JobMessage } from "../../messages/job-messages.ts";
import type { StoredJob } from "../../model/job.ts";
import { toJobView } from "../../model/job-view.ts";
import { oneUse } from "../../model/partner-use.ts";
import { BlobMissing, type BlobStore } from "../../ports/blob-store.ts";
import type { Queue } from "../../ports/queue.ts";
import { createReleaseUpload } from "../../uploads/release-upload.ts";
import { resolutions } from "../requests/job-resolution-body.ts";
import type { jobRoutes } from "../routes/job-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { findOwnJob } from "../visibility/find-own-job.ts";
import type { CancelJobDependencies } from "./cancel-job.ts";
import { jobConflict, refuseUntilLeaseExpires } from "./job-conflict.ts";

export interface ResolveJobDependencies
  extends CancelJobDependencies,
    Omit<GuardRetryDependencies, keyof CancelJobDependencies> {
  /** By vendor. */
  readonly queues: ReadonlyMap<string, Queue<JobMessage>>;
}

/** To find out whether a body is there. */
const openWithinMs = 5_000;

/**
 * Resolves an uncertain job as its partner decides.
 *
 * @throws Problem 409 for a job that is not uncertain, whose lease has not expired, or whose body is no longer stored; 422
 *   `possible-duplicate` for one that is not sent again because another one was made in its place
 */
export function createResolveJob(deps: ResolveJobDependencies): HandlerOf<typeof jobRoutes.resolveJob> {
  const { jobs, clock, waits, queues, use, log, bodies } = deps;
  const releaseUpload = createReleaseUpload(deps);
  const guardRetry = createGuardRetry(deps);
  const enqueueJobNotification = createEnqueueJobNotification(deps);
  return async (request) => {
    const job = await findOwnJob((id) => jobs.findJob(id), request);
    const { action } = await request.readBody();
    const now = clock.now();
    refuseUntilLeaseExpires(job, now);
    let release = async (): Promise<void> => undefined;
    if (action === "retry" && job.status === "uncertain") {
      await refuseWithoutBody(bodies, job);
      release = await guardRetry(job, request.headers);
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
      await releaseUpload({ body: job.request.body, user: job.id, end: "answered" });
      const ended = recordedReceipts({ ...job, status: resolutions[action], updatedAt: now });
      if (await sendJobReceipts(deps, job, ended)) await enqueueJobNotification(job.id);
    }
    return toJobView(resolved);
  };
}

/** A body is stored for a limited time (`docs/adr/0008-large-bodies-in-s3.md`), an uncertain job without limit. */
async function refuseWithoutBody(bodies: BlobStore, { request: { body }, erased }: StoredJob): Promise<void> {
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
