import { Problem } from "../../core/problem.ts";
import { type Body, isBlobRef } from "../../http/body.ts";
import { type GatewayResponse, json } from "../../http/messages.ts";
import { createEnqueueJobNotification, type NotificationDependencies } from "../jobs/outbox.ts";
import type { JobMessage } from "../messages/job-messages.ts";
import type { Job, StoredJob } from "../model/job.ts";
import { toJobView } from "../model/job-view.ts";
import { BlobMissing, type BlobStore } from "../ports/blob-store.ts";
import type { JobStore } from "../ports/job-store.ts";
import type { Queue } from "../ports/queue.ts";
import type { UploadStore } from "../ports/upload-store.ts";
import { createReleaseUpload } from "../uploads/release-upload.ts";
import { jobConflict } from "./job-conflict.ts";
import { type Resolution, resolutions } from "./requests/job-resolution-body.ts";

export interface ResolveDependencies extends NotificationDependencies {
  readonly jobs: JobStore;
  /** By vendor. */
  readonly queues: ReadonlyMap<string, Queue<JobMessage>>;
  readonly uploads: UploadStore;
  readonly bodies: BlobStore;
}

/** For a look whether a body is there. */
const openWithinMs = 5_000;

/**
 * Does what somebody who has found out says of an uncertain job.
 *
 * @throws Problem 409 for a job that is not uncertain, whose owner may still be at it, or whose body is gone
 */
export async function resolveJob(
  deps: ResolveDependencies,
  job: StoredJob,
  action: Resolution,
): Promise<GatewayResponse> {
  const { jobs, clock, waits, queues, log } = deps;
  const now = clock.now();
  if (job.status === "uncertain" && (job.leaseExpiresAt ?? 0) > now) {
    throw jobConflict(
      "The call may still be in progress. Resolve the job after Retry-After.",
      ((job.leaseExpiresAt ?? now) - now) / 1000,
    );
  }
  if (action === "retry" && job.status === "uncertain") await refuseWithoutBody(deps.bodies, job.request.body);
  if (!(await jobs.resolveJob(job.id, resolutions[action], now, now + waits.checkAfter))) {
    throw jobConflict("Only an uncertain job can be resolved.");
  }
  log.info("audit.job-resolved", { job: job.id, partner: job.partnerId, action });
  // Before its message is on its way: the answer tells what was decided, not what a quick queue has made of it.
  const resolved = (await jobs.lookUpJob(job.id)) ?? job;
  if (action === "retry") await enqueue(queues.get(job.vendor), job, deps);
  else {
    await createReleaseUpload(deps)({ body: job.request.body, user: job.id, end: "answered" });
    await createEnqueueJobNotification(deps)(job.id);
  }
  return json(200, toJobView(resolved));
}

/** A body is kept as long as can be (`docs/adr/0008`), and an uncertain job for ever: what is gone cannot be sent. */
async function refuseWithoutBody(bodies: BlobStore, body: Body): Promise<void> {
  if (!isBlobRef(body)) return;
  try {
    const standing = await bodies.open(body.key, AbortSignal.timeout(openWithinMs));
    // Ending it in the middle is no failure.
    standing.on("error", () => {}).destroy();
  } catch (error) {
    if (error instanceof BlobMissing) throw bodyGone();
    throw error;
  }
}

/** 409: the job stays uncertain. */
function bodyGone(): Problem {
  return new Problem({
    status: 409,
    name: "job-body-gone",
    title: "The job's body is gone",
    detail:
      "The job is older than its body is kept, so that it cannot be sent again. It stays uncertain: confirm or abandon it, and make the call anew if it is still wanted.",
    outcome: "uncertain",
  });
}

/** A failure to enqueue is left to the scheduler: the job is queued, and says when it is due. */
async function enqueue(queue: Queue<JobMessage> | undefined, job: Job, { log }: ResolveDependencies): Promise<void> {
  try {
    await queue?.send({ v: 1, jobId: job.id, attempt: job.claims + 1 });
  } catch {
    log.warn("job.not-enqueued", { job: job.id });
  }
}
