import { describe, expect, it } from "vitest";
import { type JobHarness, jobHarness, unreachable } from "../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../support/harnesses/scripted-vendor.ts";

/** Lets a worker claim each job as soon as it is queued, and never complete it. */
function claimedAtOnce(harness: JobHarness): void {
  const lease = { token: "slow", expiresAt: harness.clock.now() + 35_000 };
  harness.onSleep(async () => void (await harness.jobs.claimJob(harness.onlyJob(), 1, lease, harness.clock.now())));
}

describe("Prefer: respond-async, wait=10", () => {
  const waiting = { prefer: "respond-async, wait=10" };

  it("returns the vendor's answer when the job ends in time", async () => {
    const harness = jobHarness();
    let polls = 0;
    harness.onSleep(async () => {
      polls += 1;
      if (polls === 5) await harness.processQueue();
    });
    expect(await harness.refill(waiting)).toMatchObject({ status: 200, headers: { "Gateway-Outcome": "answered" } });
    expect(harness.clock.monotonic()).toBeLessThan(2_500);
  });

  it("returns the 202 when the job is still in progress by then", async () => {
    const harness = jobHarness();
    claimedAtOnce(harness);
    const accepted = await harness.refill(waiting);
    expect(accepted).toMatchObject({ status: 202, headers: { "Preference-Applied": "respond-async" } });
    expect(JSON.parse(accepted.text)).toMatchObject({ status: "sending" });
    expect(harness.clock.monotonic()).toBeGreaterThan(9_000);
    expect(harness.clock.monotonic()).toBeLessThanOrEqual(10_000);
  });

  it("returns the 202 as soon as no instance is free for the job, since the waiting request holds one", async () => {
    const harness = jobHarness();
    expect(await harness.refill(waiting)).toMatchObject({ status: 202 });
    expect(harness.clock.monotonic()).toBeGreaterThan(5_000);
    expect(harness.clock.monotonic()).toBeLessThan(6_000);
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded" });
  });

  it("returns the 202 as soon as the next attempt is due later than that", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(answers(429, "{}", { "retry-after": ["60"] }));
    harness.onSleep(async () => void (await harness.processQueue()));
    const accepted = await harness.refill(waiting);
    expect(accepted).toMatchObject({ status: 202 });
    expect(JSON.parse(accepted.text)).toMatchObject({ status: "queued", outcome: "rejected", attempts: 1 });
    expect(harness.clock.monotonic()).toBeLessThan(1_000);
  });

  it("waits through a rejected attempt when the next one is due in time", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(answers(429, "{}", { "retry-after": ["5"] }));
    harness.onSleep(async () => {
      if (harness.queue.sent.length > 0 && harness.clock.now() >= (harness.onlyJob().nextAttemptAt ?? 0))
        await harness.processQueue();
    });
    expect(await harness.refill(waiting)).toMatchObject({ status: 200 });
    expect(harness.clock.monotonic()).toBeGreaterThanOrEqual(5_000);
  });

  it.each([
    "lookUpJob",
    "findJob",
  ] as const)("returns the 202 when a poll by %s fails, since the job is recorded", async (poll) => {
    const harness = jobHarness();
    harness.onSleep(async () => void (await harness.processQueue()));
    const accepted = await harness.refill(waiting, { by: harness.instanceWith({ [poll]: unreachable }) });
    expect(accepted).toMatchObject({ status: 202, headers: { "Gateway-Job": harness.onlyJob().id } });
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it.each([
    ["uncertain", fails("after-first-byte"), 504, "uncertain"],
    ["failed without valid credentials", answers(401), 503, "rejected"],
  ])("returns the problem of a job that ends %s", async (_what, move, status, outcome) => {
    const harness = jobHarness();
    harness.vendor.script.push(move, move, move, move);
    harness.onSleep(async () => {
      harness.onSleep(undefined);
      await harness.processQueue();
    });
    expect(await harness.refill(waiting)).toMatchObject({ status, headers: { "Gateway-Outcome": outcome } });
  });

  it("waits no longer than the budget of a call", async () => {
    const harness = jobHarness();
    claimedAtOnce(harness);
    await harness.refill({ prefer: "respond-async, wait=600" });
    expect(harness.clock.monotonic()).toBeGreaterThan(24_000);
    expect(harness.clock.monotonic()).toBeLessThanOrEqual(25_000);
  });
});
