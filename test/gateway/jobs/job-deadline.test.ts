import { describe, expect, it } from "vitest";
import { jobHarness, queuedRefill } from "../../support/harnesses/job-harness.ts";
import { answers } from "../../support/harnesses/scripted-vendor.ts";

const respondAsync = { prefer: "respond-async" };
const hour = 3_600_000;

describe("The deadline of a job", () => {
  it("expires a job before its call is made, and its partner is notified", async () => {
    const harness = await queuedRefill({ "gateway-expires": "60" });
    harness.clock.advance(60_000);
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ status: "expired", outcome: "not-sent" });
    expect(await harness.notifications.publish()).toEqual(["job.expired"]);
    expect(harness.vendor.calls).toEqual([]);
  });

  it("expires a job whose wait would end later", async () => {
    const harness = await queuedRefill({ "gateway-expires": "60" });
    harness.vendor.script.push(answers(429, "", { "retry-after": ["3600"] }));
    await harness.processQueue();
    harness.clock.advance(60_000);
    await harness.runDueWork();
    await harness.processQueue();
    expect(harness.onlyJob().status).toBe("expired");
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("is a day by default, divided by TIME_SCALE", async () => {
    const harness = jobHarness({ scale: 60 });
    await harness.refill(respondAsync);
    expect(harness.onlyJob().deadline - harness.clock.now()).toBe((24 * hour) / 60);
  });
});
