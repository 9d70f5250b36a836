import { describe, expect, it } from "vitest";
import { JobMayStand } from "../../../shared/gateway/ports/job-store.ts";
import { type JobHarness, jobHarness } from "../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../support/harnesses/scripted-vendor.ts";

const async_ = { prefer: "respond-async" };

/** Has a function take each job as soon as it is queued, and never come to its end. */
function begunAtOnce(harness: JobHarness): void {
  const owner = { token: "slow", until: harness.clock.now() + 35_000 };
  harness.onSleep(async () => void (await harness.jobs.claimJob(harness.onlyJob().id, 1, owner, harness.clock.now())));
}

describe("Prefer: respond-async", () => {
  it("is 202 with the job, which nobody has made yet", async () => {
    const harness = jobHarness();
    const accepted = await harness.refill(async_);

    const { id } = harness.onlyJob();
    expect(accepted).toMatchObject({
      status: 202,
      headers: { Location: `/v1/jobs/${id}`, "Preference-Applied": "respond-async", "Gateway-Job": id },
    });
    expect(JSON.parse(accepted.text)).toEqual({
      id,
      vendor: "si-compounding",
      connection: "default",
      operation: "createRefillRequest",
      status: "queued",
      outcome: null,
      attempts: 0,
      createdAt: "2026-01-01T00:00:00.000Z",
      updatedAt: "2026-01-01T00:00:00.000Z",
      nextAttemptAt: "2026-01-01T00:00:00.000Z",
      responseStatus: null,
    });
    expect(harness.queue.sent).toEqual([{ message: { v: 1, jobId: id, attempt: 1 }, delaySeconds: 0 }]);
    expect(harness.vendor.calls).toEqual([]);
  });

  it("may be asked for a read", async () => {
    const harness = jobHarness();
    expect((await harness.lookUp(async_)).status).toBe(202);
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ safe: true, status: "succeeded" });
  });

  it("leaves a queue that is out of reach to the scheduler", async () => {
    const harness = jobHarness();
    harness.queue.fail(1);
    expect((await harness.refill(async_)).status).toBe(202);
    expect(harness.queue.sent).toEqual([]);
    harness.clock.advance(harness.waits.checkAfter);
    await harness.runDueWork();
    await harness.processQueue();
    expect(harness.onlyJob().status).toBe("succeeded");
  });

  it("refuses what could not be recorded, and what was called off is not made", async () => {
    const harness = jobHarness();
    const by = harness.instance();
    const createJob = () => Promise.reject(new Error("The table is out of reach."));
    const refused = await harness.refill(async_, { by: { ...by, jobs: { ...by.jobs, createJob } } });
    expect(refused).toMatchObject({ status: 503, headers: { "Gateway-Outcome": "not-sent" } });
  });

  it("does not say that nothing will be sent when the job may stand", async () => {
    const harness = jobHarness();
    const by = harness.instance();
    const createJob: typeof by.jobs.createJob = async (...given) => {
      await by.jobs.createJob(...given);
      throw new JobMayStand({ cause: new Error("The table is out of reach.") });
    };
    const unknown = await harness.refill(async_, { by: { ...by, jobs: { ...by.jobs, createJob } } });
    expect(unknown).toMatchObject({
      status: 504,
      headers: { Location: `/v1/jobs/${harness.onlyJob().id}`, "Gateway-Outcome": "uncertain" },
    });
  });

  it.each(["0", "soon", "86401"])("Gateway-Expires: %s is 400 and leaves no job", async (seconds) => {
    const harness = jobHarness();
    expect((await harness.refill({ ...async_, "gateway-expires": seconds })).status).toBe(400);
    expect(harness.jobs.all()).toEqual([]);
  });
});

describe("Prefer: respond-async, wait=10", () => {
  const waiting = { prefer: "respond-async, wait=10" };

  it("is the vendor's answer when the job ends in time", async () => {
    const harness = jobHarness();
    let looks = 0;
    harness.onSleep(async () => {
      looks += 1;
      if (looks === 5) await harness.processQueue();
    });
    expect(await harness.refill(waiting)).toMatchObject({ status: 200, headers: { "Gateway-Outcome": "answered" } });
    expect(harness.clock.monotonic()).toBeLessThan(2_500);
  });

  it("is the same 202 when it is still under way by then", async () => {
    const harness = jobHarness();
    begunAtOnce(harness);
    const accepted = await harness.refill(waiting);
    expect(accepted).toMatchObject({ status: 202, headers: { "Preference-Applied": "respond-async" } });
    expect(JSON.parse(accepted.text)).toMatchObject({ status: "sending" });
    expect(harness.clock.monotonic()).toBeGreaterThan(9_000);
    expect(harness.clock.monotonic()).toBeLessThanOrEqual(10_000);
  });

  it("is the 202 as soon as there is no instance to begin it: whoever waits has one", async () => {
    const harness = jobHarness();
    expect(await harness.refill(waiting)).toMatchObject({ status: 202 });
    expect(harness.clock.monotonic()).toBeGreaterThan(5_000);
    expect(harness.clock.monotonic()).toBeLessThan(6_000);
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded" });
  });

  it("is the 202 as soon as the vendor is left alone for longer than that", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(answers(429, "{}", { "retry-after": ["60"] }));
    harness.onSleep(async () => void (await harness.processQueue()));
    const accepted = await harness.refill(waiting);
    expect(accepted).toMatchObject({ status: 202 });
    expect(JSON.parse(accepted.text)).toMatchObject({ status: "queued", outcome: "rejected", attempts: 1 });
    expect(harness.clock.monotonic()).toBeLessThan(1_000);
  });

  it("goes on through a try that was turned away, where the next one comes in time", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(answers(429, "{}", { "retry-after": ["5"] }));
    harness.onSleep(async () => {
      if (harness.queue.sent.length > 0 && harness.clock.now() >= (harness.onlyJob().nextAttemptAt ?? 0))
        await harness.processQueue();
    });
    expect(await harness.refill(waiting)).toMatchObject({ status: 200 });
    expect(harness.clock.monotonic()).toBeGreaterThanOrEqual(5_000);
  });

  it.each(["lookUpJob", "findJob"] as const)("does not fail for want of a look (%s): the job stands", async (look) => {
    const harness = jobHarness();
    const by = harness.instance();
    harness.onSleep(async () => void (await harness.processQueue()));
    const jobs = { ...by.jobs, [look]: () => Promise.reject(new Error("The table is out of reach.")) };
    const accepted = await harness.refill(waiting, { by: { ...by, jobs } });
    expect(accepted).toMatchObject({ status: 202, headers: { "Gateway-Job": harness.onlyJob().id } });
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it.each([
    ["uncertain", fails("after-first-byte"), 504, "uncertain"],
    ["failed for want of credentials", answers(401), 503, "rejected"],
  ])("tells of a job that ends %s", async (_what, move, status, outcome) => {
    const harness = jobHarness();
    harness.vendor.script.push(move, move, move, move);
    harness.onSleep(async () => {
      harness.onSleep(undefined);
      await harness.processQueue();
    });
    expect(await harness.refill(waiting)).toMatchObject({ status, headers: { "Gateway-Outcome": outcome } });
  });

  it("waits no longer than the call's own budget", async () => {
    const harness = jobHarness();
    begunAtOnce(harness);
    await harness.refill({ prefer: "respond-async, wait=600" });
    expect(harness.clock.monotonic()).toBeGreaterThan(24_000);
    expect(harness.clock.monotonic()).toBeLessThanOrEqual(25_000);
  });
});
