import { describe, expect, it } from "vitest";
import { type JobHarness, queuedRefill, unreachable } from "../../support/harnesses/job-harness.ts";

/** A claim that takes effect, and whose job cannot be read. */
const claimWithoutBody =
  (harness: JobHarness): JobHarness["jobs"]["claimJob"] =>
  async (...given) => {
    await harness.jobs.claimJob(...given);
    throw new Error("The body cannot be read.");
  };

describe("A queued write with a failing step", () => {
  it("is queued again when its partner cannot be read", async () => {
    const harness = await queuedRefill();
    const by = harness.instance();
    await harness.processQueue({ ...by, partners: { ...by.partners, findPartner: unreachable } });
    expect(harness.onlyJob()).toMatchObject({ status: "queued", outcome: "not-sent" });
    await harness.processQueue();
    expect(harness.onlyJob().status).toBe("succeeded");
  });

  it("is queued again when its body cannot be read after its claim", async () => {
    const harness = await queuedRefill();
    const claimJob = claimWithoutBody(harness);
    expect(await harness.processQueue(harness.instanceWith({ claimJob }))).toBe(0);
    expect(harness.onlyJob()).toMatchObject({ status: "queued", outcome: "not-sent", attempts: 0 });
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", claims: 2, attempts: 1 });
  });

  it("whose body can never be read expires at its deadline", async () => {
    const harness = await queuedRefill();
    const claimJob = claimWithoutBody(harness);
    const { deadline } = harness.onlyJob();
    while (harness.clock.now() < deadline) {
      await harness.processQueue(harness.instanceWith({ claimJob }));
      harness.clock.advance(15 * 60_000);
    }
    await harness.processQueue(harness.instanceWith({ claimJob }));
    expect(harness.onlyJob()).toMatchObject({ status: "expired", outcome: "not-sent", attempts: 0 });
    expect(harness.queue.sent).toEqual([]);
    expect(await harness.notifications.publish()).toEqual(["job.expired"]);
  });

  it("stays queued with its message when the claim cannot be written", async () => {
    const harness = await queuedRefill();
    expect(await harness.processQueue(harness.instanceWith({ claimJob: unreachable }))).toBe(1);
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", attempts: 1 });
  });

  it("is completed by a repeated write, since only its function knows the end", async () => {
    const harness = await queuedRefill();
    let failures = 2;
    const completeAttempt: typeof harness.jobs.completeAttempt = (...given) => {
      failures -= 1;
      if (failures >= 0) return unreachable();
      return harness.jobs.completeAttempt(...given);
    };
    expect(await harness.processQueue(harness.instanceWith({ completeAttempt }))).toBe(0);
    expect(harness.onlyJob().status).toBe("succeeded");
    expect(harness.clock.monotonic()).toBeLessThan(5_000);
  });

  it("whose end cannot be written at all becomes uncertain when its lease expires", async () => {
    const harness = await queuedRefill();
    expect(await harness.processQueue(harness.instanceWith({ completeAttempt: unreachable }))).toBe(1);
    expect(await harness.processQueue()).toBe(1);
    harness.clock.advance(35_000);
    expect(await harness.processQueue()).toBe(0);
    expect(harness.onlyJob().status).toBe("uncertain");
    expect(await harness.notifications.publish()).toEqual(["job.uncertain"]);
    expect(harness.vendor.calls).toHaveLength(1);
  });
});
