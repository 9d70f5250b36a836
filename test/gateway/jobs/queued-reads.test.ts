import { describe, expect, it } from "vitest";
import { jobHarness, unreachable } from "../../support/harnesses/job-harness.ts";
import { answers } from "../../support/harnesses/scripted-vendor.ts";

const respondAsync = { prefer: "respond-async" };

describe("A queued read", () => {
  it("that failed is made again", async () => {
    const harness = jobHarness();
    await harness.lookUp(respondAsync);
    harness.vendor.script.push(answers(500), answers(500), answers(500), answers(500));
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ status: "queued", outcome: "uncertain" });
    await harness.processQueue();
    expect(harness.onlyJob().status).toBe("succeeded");
  });

  it("whose function died is made again, by its message or by the scheduler", async () => {
    for (const byScheduler of [false, true]) {
      const harness = jobHarness();
      await harness.lookUp(respondAsync);
      await harness.processQueue(harness.instanceWith({ completeAttempt: unreachable }));
      harness.clock.advance(35_000);
      if (byScheduler) {
        harness.queue.takeAll();
        await harness.runDueWork();
      }
      await harness.processQueue();
      await harness.processQueue();
      expect(harness.onlyJob()).toMatchObject({ status: "succeeded", attempts: 2 });
    }
  });
});
