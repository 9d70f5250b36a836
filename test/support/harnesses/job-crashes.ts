import { expect } from "vitest";
import { maxRecentAttempts } from "../../../shared/gateway/model/job-attempt.ts";
import { Crash, type CrashPoint, Life } from "../fakes/crashing.ts";
import type { JobHarness } from "./job-harness.ts";

/** The work of one function instance. */
export type Act = (harness: JobHarness, life: Life) => Promise<{ readonly status: number } | undefined>;

/** The status that the partner got, if the instance lived long enough. */
async function inLife(act: Act, harness: JobHarness, life: Life): Promise<number | undefined> {
  try {
    const answer = await act(harness, life);
    return life.ended ? undefined : answer?.status;
  } catch (error) {
    if (error instanceof Crash) return undefined;
    throw error;
  }
}

/** Lets healthy instances run until nothing changes any more. */
export async function recover(harness: JobHarness): Promise<readonly string[]> {
  let published: readonly string[] = [];
  for (let round = 0; round < 40; round += 1) {
    await harness.processQueue();
    published = await harness.notifications.publish();
    harness.clock.advance(harness.waits.checkAfter / 4);
    await harness.runDueWork();
  }
  return published;
}

/** Repeats the act with a crash one step later each time, until it ends without one. */
export async function withEveryCrash(
  setUp: () => Promise<JobHarness>,
  act: Act,
  check: (harness: JobHarness, published: readonly string[], answered: number | undefined, where: string) => void,
): Promise<number> {
  for (let step = 1; step < 100; step += 1) {
    for (const when of ["before", "after"] as const) {
      const harness = await setUp();
      const life = new Life({ step, when } satisfies CrashPoint);
      const answered = await inLife(act, harness, life);
      if (!life.ended) return step - 1;
      check(harness, await recover(harness), answered, `${when} step ${step}`);
    }
  }
  throw new Error("The act has no end.");
}

/** Checks what holds for every job after the recovery. */
export function checkJob(harness: JobHarness, published: readonly string[], where: string): void {
  const done = harness.vendor.doneCalls;
  expect([where, done]).toEqual([where, Math.min(done, 1)]);
  for (const job of harness.jobs.all()) {
    const { status, dueAt, attempts, recentAttempts = [] } = job;
    expect([where, recentAttempts.length]).toEqual([where, Math.min(attempts, maxRecentAttempts)]);
    expect([where, ["succeeded", "failed", "uncertain", "cancelled", "expired", "abandoned"]]).toEqual([
      where,
      expect.arrayContaining([status]),
    ]);
    if (status === "succeeded") expect([where, done]).toEqual([where, 1]);
    if (status === "failed" || status === "cancelled") expect([where, done]).toEqual([where, 0]);
    expect([where, dueAt]).toEqual([where, undefined]);
    const kinds = harness.receipts.sent
      .filter((receipt) => receipt.job === job.id)
      .map(({ kind, outcome }) => (kind === "job-end" ? `${kind} ${outcome}` : kind));
    const expected = [`job-end ${status}`, ...(harness.vendor.doneCalls > 0 ? ["vendor-call"] : [])];
    expect([where, kinds]).toEqual([where, expect.arrayContaining(expected)]);
    if (job.notify) expect([where, published]).toEqual([where, expect.arrayContaining([`job.${status}`])]);
    if (status === "uncertain") expect([where, harness.uncertainAlarms() > 0]).toEqual([where, true]);
  }
}
