import type { GuardHolder } from "../model/intent-guard.ts";
import type { Job } from "../model/job.ts";

/** How long a holder counts, in milliseconds. */
export interface GuardWindow {
  readonly warnMs: number;
  /** After this, a job that does not exist will never exist. */
  readonly missingJobMs: number;
}

/** What of a job decides whether it still has its guard. */
export type HoldingJob = Pick<Job, "status" | "outcome" | "retriedAfterUncertain">;

/**
 * Whether a holder still has its guard: its hours are not over, and its job may have done the work, or may still do it. A job
 * that ended without work has it no more, unless an earlier attempt of it may have done the work. An abandoned job keeps it,
 * and one that is still to be sent has it until its deadline.
 *
 * @param job `undefined` where there is none: its function may still be about to record it
 */
export function holdsGuard(
  { at, deadline = 0 }: Pick<GuardHolder, "at" | "deadline">,
  job: HoldingJob | undefined,
  now: number,
  { warnMs, missingJobMs }: GuardWindow,
): boolean {
  if (at + warnMs <= now) return job !== undefined && isOpen(job) && deadline > now;
  if (job === undefined) return at + missingJobMs > now;
  const notDone = job.status === "failed" || job.status === "cancelled" || job.status === "expired";
  return !notDone || job.outcome === "uncertain" || job.retriedAfterUncertain === true;
}

/** Whether a job may still be sent. */
export function isOpen({ status }: Pick<Job, "status">): boolean {
  return status === "queued" || status === "sending";
}
