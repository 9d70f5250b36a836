import { type Measurement, measure } from "../../core/measure.ts";

/** A job that was due, as it was found. */
export interface DueJob {
  /** `interrupted`: its function ended before it recorded a result. `ended`: uncertain, or its notification is due. */
  readonly state: "queued" | "interrupted" | "ended";
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

/** Fields of the line `due-work.done`. */
export interface DueJobSummary {
  readonly jobsQueued: number;
  readonly jobsInterrupted: number;
  readonly jobsEnded: number;
  /** The age of the oldest that has not ended; 0 without one. */
  readonly oldestJobSeconds: number;
}

/** Counts due jobs by state. */
export function summarizeDueJobs(jobs: readonly DueJob[], now: number): DueJobSummary {
  const count = (wanted: DueJob["state"]): number => jobs.filter(({ state }) => state === wanted).length;
  const ages = jobs.filter(({ state }) => state !== "ended").map(({ createdAt }) => now - createdAt);
  return {
    jobsQueued: count("queued"),
    jobsInterrupted: count("interrupted"),
    jobsEnded: count("ended"),
    oldestJobSeconds: Math.floor(Math.max(0, ...ages) / 1000),
  };
}

/** What a run measures. Nothing for zeros: a metric is billed by the hour in which it has a value. */
export function measureDueWork(
  run: DueJobSummary & { readonly due: number; readonly oldestSeconds: number },
): Measurement {
  const { due, oldestSeconds, jobsQueued, jobsInterrupted, jobsEnded, oldestJobSeconds } = run;
  const unlessZero = (value: number): number | undefined => (value === 0 ? undefined : value);
  return measure(
    {
      DueWork: unlessZero(due),
      OldestDueWork: unlessZero(oldestSeconds),
      DueJobsQueued: unlessZero(jobsQueued),
      DueJobsInterrupted: unlessZero(jobsInterrupted),
      DueJobsEnded: unlessZero(jobsEnded),
      OldestDueJob: unlessZero(oldestJobSeconds),
    },
    {},
  );
}
