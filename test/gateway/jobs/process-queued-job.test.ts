import { describe, expect, it } from "vitest";
import { createProcessQueuedJob } from "../../../shared/gateway/jobs/process-queued-job.ts";
import { JobInProgressError } from "../../../shared/gateway/jobs/unclaimed-attempt.ts";
import { aPartner } from "../../support/builders/an-endpoint.ts";
import { jobHarness, queuedRefill } from "../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../support/harnesses/scripted-vendor.ts";

const hour = 3_600_000;

describe("A queued write", () => {
  it("is made once, is completed, and its partner is notified", async () => {
    const harness = await queuedRefill();
    expect(await harness.processQueue()).toBe(0);
    expect(harness.onlyJob()).toMatchObject({
      status: "succeeded",
      attempts: 1,
      responseStatus: 200,
      nextAttemptAt: null,
    });
    expect(await harness.notifications.publish()).toEqual(["job.succeeded"]);
    expect(harness.onlyJob().dueAt).toBeUndefined();
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("is made once, however many workers receive its message and however often", async () => {
    const harness = await queuedRefill();
    const { id } = harness.onlyJob();
    const message = { v: 1, jobId: id, attempt: 1 };
    const ends = await Promise.allSettled([1, 2, 3].map(() => createProcessQueuedJob(harness.instance())(message)));
    expect(ends.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
    for (const end of ends) if (end.status === "rejected") expect(end.reason).toBeInstanceOf(JobInProgressError);
    await createProcessQueuedJob(harness.instance())(message);
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it.each([
    ["was rejected", answers(429)],
    ["never reached the vendor", fails("before-first-byte")],
  ])("that %s is queued again and is made at last", async (_what, move) => {
    const harness = await queuedRefill();
    harness.vendor.script.push(...Array.from({ length: 8 }, () => move));
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ status: "queued", attempts: 4, outcome: expect.any(String) });
    await harness.processQueue();
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", claims: 3, attempts: 9 });
    expect(harness.vendor.calls.filter(({ done }) => done)).toHaveLength(1);
  });

  it("waits as long as the vendor asks: up to 15 minutes in its queue, longer by the scheduler", async () => {
    const harness = await queuedRefill();
    harness.vendor.script.push(
      answers(429, "", { "retry-after": ["800"] }),
      answers(429, "", { "retry-after": ["3600"] }),
    );
    await harness.processQueue();
    expect(harness.queue.sent.map(({ delaySeconds }) => delaySeconds)).toEqual([800]);
    harness.clock.advance(800_000);
    await harness.processQueue();
    expect(harness.queue.sent).toEqual([]);
    expect(harness.onlyJob().nextAttemptAt).toBe(harness.clock.now() + hour);
    harness.clock.advance(hour - 1);
    await harness.runDueWork();
    expect(harness.queue.sent).toEqual([]);
    harness.clock.advance(1);
    await harness.runDueWork();
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", attempts: 3 });
  });

  it.each([
    ["cut off", fails("after-first-byte", true)],
    ["answered 500", answers(500)],
    ["stopped by an internal error", new TypeError("x is not a function")],
  ])("that was %s is uncertain, its partner is notified, and it is never sent again by the gateway", async (_what, move) => {
    const harness = await queuedRefill();
    harness.vendor.script.push(move);
    expect(await harness.processQueue()).toBe(0);
    expect(harness.onlyJob().status).toBe("uncertain");
    expect(await harness.notifications.publish()).toEqual(["job.uncertain"]);
    expect(harness.uncertainAlarms()).toBe(1);
    for (let hours = 0; hours < 50; hours += 1) {
      harness.clock.advance(hour);
      await harness.runDueWork();
      await harness.processQueue();
    }
    expect(harness.vendor.calls.length).toBeLessThanOrEqual(1);
  });

  it("is not claimed by a message of an earlier or a later attempt", async () => {
    const harness = await queuedRefill();
    harness.vendor.script.push(...Array.from({ length: 4 }, () => answers(429)));
    await harness.processQueue();
    const { id } = harness.onlyJob();
    for (const attempt of [0, 1, 3]) await createProcessQueuedJob(harness.instance())({ v: 1, jobId: id, attempt });
    expect(harness.onlyJob()).toMatchObject({ status: "queued", claims: 1, attempts: 4 });
  });

  it("that the vendor refused by its own rules has failed", async () => {
    const harness = await queuedRefill();
    harness.vendor.script.push(answers(422, '{"error": 1}'));
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "answered", responseStatus: 422 });
    expect(await harness.notifications.publish()).toEqual(["job.failed"]);
  });

  it("whose grant was withdrawn is not made", async () => {
    const harness = await queuedRefill();
    harness.directory.put(aPartner({ grants: ["si-compounding:getPatient"] }));
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "not-sent" });
    expect(harness.vendor.calls).toEqual([]);
  });

  it("of a suspended partner waits, and is made after the suspension", async () => {
    const harness = await queuedRefill();
    const partner = aPartner({ grants: ["si-compounding:*"] });
    harness.directory.put({ ...partner, status: "suspended" });
    await harness.processQueue();
    const { createdAt } = harness.onlyJob();
    expect(harness.onlyJob()).toMatchObject({ status: "queued", attempts: 0, nextAttemptAt: createdAt + 60_000 });
    expect(harness.vendor.calls).toEqual([]);
    harness.directory.put(partner);
    harness.clock.advance(60_000);
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", attempts: 1 });
  });

  it("of a suspended partner expires at its deadline", async () => {
    const harness = await queuedRefill({ "gateway-expires": "30" });
    harness.directory.put(aPartner({ grants: ["si-compounding:*"], status: "suspended" }));
    await harness.processQueue();
    harness.clock.advance(30_000);
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ status: "expired", outcome: "not-sent" });
  });

  it.each([
    ["revoked or expired", { status: "revoked", validUntil: 0 }, "succeeded"],
    ["compromised before it was created", { status: "revoked", compromisedSince: 0 }, "failed"],
    ["compromised after it was created", { status: "revoked", compromisedSince: Number.MAX_SAFE_INTEGER }, "succeeded"],
  ] as const)("whose key was %s is made only where the key was trusted", async (_what, key, status) => {
    const harness = await queuedRefill();
    harness.directory.putKey("k", key);
    await harness.processQueue();
    expect(harness.onlyJob().status).toBe(status);
    expect(harness.vendor.calls).toHaveLength(status === "failed" ? 0 : 1);
  });
});

it("A message that this code cannot read goes back to the queue", async () => {
  const harness = jobHarness();
  await expect(createProcessQueuedJob(harness.instance())({ v: 2, jobId: "job_1", attempt: 1 })).rejects.toThrow(
    "kind or version",
  );
  await expect(createProcessQueuedJob(harness.instance())("job_1")).rejects.toThrow("kind or version");
});

it("A message of a job that does not exist is dropped", async () => {
  await createProcessQueuedJob(jobHarness().instance())({ v: 1, jobId: "job_gone", attempt: 1 });
});
