import { Problem } from "../../../core/problem.ts";
import { createEnqueueLook } from "../../jobs/enqueue-look.ts";
import type { LookPlan } from "../../jobs/look-plan.ts";
import type { NotificationDependencies } from "../../jobs/outbox.ts";
import type { JobMessage } from "../../messages/job-messages.ts";
import type { Job } from "../../model/job.ts";
import { lookRequestMs } from "../../model/job-times.ts";
import { jobLocation, toJobView } from "../../model/job-view.ts";
import type { JobStore } from "../../ports/job-store.ts";
import type { Queue } from "../../ports/queue.ts";
import { arePeersKnown } from "../../reconcile/list-peers.ts";
import type { jobRoutes } from "../routes/job-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { findOwnJob } from "../visibility/find-own-job.ts";
import { jobConflict, refuseUntilLeaseExpires } from "./job-conflict.ts";

export interface LookAtJobDependencies extends Pick<NotificationDependencies, "clock" | "waits" | "log"> {
  readonly jobs: Pick<JobStore, "lookUpJob" | "requestLook">;
  /** By vendor. */
  readonly queues: ReadonlyMap<string, Queue<JobMessage>>;
  readonly looks: Pick<LookPlan, "modeOf">;
}

/** @throws Problem as `createRequestLook` does */
export function createLookAtJob(deps: LookAtJobDependencies): HandlerOf<typeof jobRoutes.lookAtJob> {
  const requestLook = createRequestLook(deps);
  return async (request) => {
    const job = await findOwnJob((id) => deps.jobs.lookUpJob(id), request);
    await request.readBody();
    return { view: toJobView(await requestLook(job)), location: jobLocation(job.id) };
  };
}

/**
 * Asks the vendor about an uncertain job now. A job without a read at its vendor stays as it is: its evidence says so.
 *
 * @returns the job as it is then
 * @throws Problem 409 for a job that is not uncertain, whose lease has not expired, whose call was too long ago, or whose
 *   vendor is not asked on this stage; 429 within a minute of the request before
 */
export function createRequestLook(deps: LookAtJobDependencies) {
  const { jobs, clock, waits, queues, looks } = deps;
  const enqueueLook = createEnqueueLook({ ...deps, queueOf: (vendor) => queues.get(vendor) });
  return async (job: Job): Promise<Job> => {
    const now = clock.now();
    if (job.status !== "uncertain") throw jobConflict("The vendor is only asked about an uncertain job.");
    if (looks.modeOf(job.vendor) === "off") throw jobConflict("The vendor is not asked about uncertain jobs here.");
    refuseUntilLeaseExpires(job, now);
    if (job.evidence?.reason === "no-read") return job;
    if (!arePeersKnown(job, now)) throw jobConflict(tooLate);
    const apart = lookRequestMs / waits.scale;
    const asked = await jobs.requestLook(job.id, now, now - apart, now + waits.checkAfter);
    if (asked === undefined) throw tooManyLooks(((job.lookRequestedAt ?? now) + apart - now) / 1000);
    await enqueueLook(asked);
    return asked;
  };
}

const tooLate =
  "The vendor is asked about a call for three days. After that, other calls of the same time are not known any more, and what it shows could be theirs.";

/** 429: one job's vendor is asked once a minute. */
function tooManyLooks(seconds: number): Problem {
  return new Problem({
    status: 429,
    name: "too-many-looks",
    title: "Too many looks",
    detail: "The vendor was asked about this job less than a minute ago, or the job has just changed. Look at the job.",
    retryable: true,
    retryAfterSeconds: Math.max(1, seconds),
  });
}
