import { isRecord } from "../../../../shared/core/schema/structures.ts";
import { type Assessment, fail, ok, warn } from "./finding.ts";

/** What the log line of a run says. */
export interface LastRun {
  /** In epoch milliseconds. */
  readonly at: number;
  /** Due records that it handled, and those of which the handling failed. */
  readonly handled: number;
  readonly failed: number;
}

export interface SchedulerFacts {
  /** `undefined` when no run of the last minutes is logged. */
  readonly lastRun: LastRun | undefined;
  /** When the stage was deployed or started. */
  readonly startedAt: number | undefined;
  /** In epoch milliseconds. */
  readonly now: number;
}

/** The scheduler runs each minute: one run may be missing. */
export const schedulerWithinMs = 3 * 60_000;

export function assessScheduler({ lastRun, startedAt = 0, now }: SchedulerFacts): readonly Assessment[] {
  if (lastRun !== undefined && now - lastRun.at <= schedulerWithinMs) {
    const { at, handled, failed } = lastRun;
    const detail = `The scheduler completed a run ${Math.max(0, Math.round((now - at) / 1000))} s ago`;
    if (failed === 0) return [ok(`${detail}.`)];
    return [
      warn(`${detail}; ${failed} of ${handled + failed} due records failed.`, "See docs/runbook.md, SchedulerFailed."),
    ];
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

/**
 * Reads the log line of a run.
 *
 * @param line `due-work.done`; `undefined` for any other
 */
export function readRun(line: string): LastRun | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value["event"] !== "due-work.done") return undefined;
  const { at, handled, failed } = value;
  const time = typeof at === "string" ? Date.parse(at) : Number.NaN;
  return Number.isNaN(time) ? undefined : { at: time, handled: Number(handled ?? 0), failed: Number(failed ?? 0) };
}
