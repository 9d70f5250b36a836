import type { Job } from "../model/job.ts";

/** How long a holder counts, in milliseconds. */
export interface GuardWindow {
  readonly warnMs: number;
  /** After this, a job that does not exist will never exist. */
  readonly missingJobMs: number;
}

/**
 * Whether a holder still has its guard: its hours are not over, and its job may have done the work, or may still do it. A job
 * that ended without work has it no more, unless an earlier attempt of it may have done the work. An abandoned job keeps it.
 *
 * @param at when the guard was put, in epoch milliseconds
 * @param job `undefined` where there is none: its function may still be about to record it
 */
export function holdsGuard(
  at: number,
  job: Pick<Job, "status" | "outcome" | "retriedAfterUncertain"> | undefined,
  now: number,
  { warnMs, missingJobMs }: GuardWindow,
): boolean {
  if (at + warnMs <= now) return false;
  if (job === undefined) return at + missingJobMs > now;
  const notDone = job.status === "failed" || job.status === "cancelled" || job.status === "expired";
  return !notDone || job.outcome === "uncertain" || job.retriedAfterUncertain === true;
}
