import { expect, it } from "vitest";
import { measureDueWork, summarizeDueJobs } from "../../../shared/gateway/scheduler/due-jobs.ts";

const now = 1_000_000;

it("Due jobs are counted by state, and the oldest that has not ended gives the age", () => {
  const jobs = [
    { state: "queued", createdAt: now - 5_000 },
    { state: "interrupted", createdAt: now - 90_500 },
    { state: "ended", createdAt: 0 },
    { state: "queued", createdAt: now + 1_000 },
  ] as const;

  expect(summarizeDueJobs(jobs, now)).toEqual({
    jobsQueued: 2,
    jobsInterrupted: 1,
    jobsEnded: 1,
    oldestJobSeconds: 90,
  });
});

it("A run of the scheduler that finds nothing due has no metric, so that an idle stage pays for none", () => {
  const { values } = measureDueWork({ due: 0, oldestSeconds: 0, ...summarizeDueJobs([], now) });

  expect(Object.values(values).filter((value) => value !== undefined)).toEqual([]);
});

it("A run of the scheduler measures what it finds", () => {
  const jobs = summarizeDueJobs([{ state: "queued", createdAt: now - 61_000 }], now);
  const { values } = measureDueWork({ due: 3, oldestSeconds: 12, ...jobs });

  expect(values).toMatchObject({ DueWork: 3, OldestDueWork: 12, DueJobsQueued: 1, OldestDueJob: 61 });
});
