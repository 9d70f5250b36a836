import { type Assessment, fail, ok, warn } from "./finding.ts";

export interface SchedulerFacts {
  /** In epoch milliseconds, as `now`; `undefined` when no run of the last minutes is logged. */
  readonly lastRun: number | undefined;
  /** When the stage was deployed or started. */
  readonly startedAt: number | undefined;
  readonly now: number;
}

/** The scheduler runs each minute: one run may be missing. */
export const schedulerWithinMs = 3 * 60_000;

export function assessScheduler({ lastRun, startedAt = 0, now }: SchedulerFacts): readonly Assessment[] {
  if (lastRun !== undefined && now - lastRun <= schedulerWithinMs) {
    return [ok(`The scheduler completed a run ${Math.max(0, Math.round((now - lastRun) / 1000))} s ago.`)];
  }
  if (now - startedAt < schedulerWithinMs) {
    return [warn("The scheduler has not run yet: the start is minutes ago.", "Run it again in three minutes.")];
  }
  return [
    fail(
      "The scheduler has completed no run within 3 minutes: retries and recoveries are not made.",
      "See docs/runbook.md, SchedulerMissing.",
    ),
  ];
}
