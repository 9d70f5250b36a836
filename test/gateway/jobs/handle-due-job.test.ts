import { expect, it } from "vitest";
import { createProcessQueuedJob } from "../../../shared/gateway/jobs/process-queued-job.ts";
import { jobHarness } from "../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../support/harnesses/scripted-vendor.ts";

const async_ = { prefer: "respond-async" };

it("leaves what is not due", async () => {
  const harness = jobHarness();
  await harness.refill(async_);
  harness.queue.takeAll();
  harness.clock.advance(harness.waits.checkAfter - 1);
  await harness.runDueWork();
  expect(harness.queue.sent).toEqual([]);
});

it("enqueues a job whose message was lost, once in a while and not each minute anew", async () => {
  const harness = jobHarness();
  await harness.refill(async_);
  harness.queue.takeAll();
  harness.clock.advance(harness.waits.checkAfter);
  await Promise.all([harness.runDueWork(), harness.runDueWork()]);
  expect(harness.queue.sent).toEqual([{ message: { v: 1, jobId: harness.onlyJob().id, attempt: 1 }, delaySeconds: 0 }]);
  await harness.runDueWork();
  expect(harness.queue.sent).toHaveLength(1);
});

it("enqueues a job that stays in its queue ever more seldom, so that a queue that is behind does not grow", async () => {
  const harness = jobHarness();
  await harness.refill(async_);
  let minutes = 0;
  const enqueuedAt: number[] = [];
  harness.queue.takeAll();
  for (; minutes < 70; minutes += 1) {
    harness.clock.advance(60_000);
    await harness.runDueWork();
    if (harness.queue.takeAll().length > 0) enqueuedAt.push(minutes + 1);
  }

  expect(enqueuedAt).toEqual([2, 4, 8, 16, 32, 64]);
});

it("lets a job that stays in its queue expire at its deadline, however seldom it is looked at", async () => {
  const harness = jobHarness();
  await harness.refill({ ...async_, "gateway-expires": "2400" });
  for (let minutes = 0; minutes < 40; minutes += 1) {
    harness.clock.advance(60_000);
    await harness.runDueWork();
  }

  expect(harness.onlyJob().status).toBe("expired");
});

it("a message too many finds its attempt made", async () => {
  const harness = jobHarness();
  await harness.refill(async_);
  harness.clock.advance(harness.waits.checkAfter);
  await harness.runDueWork();
  expect(harness.queue.sent).toHaveLength(2);
  expect(await harness.processQueue()).toBe(0);
  expect(harness.vendor.calls).toHaveLength(1);
});

it("expires a job that nobody came to, and has its partner told", async () => {
  const harness = jobHarness();
  await harness.refill({ ...async_, "gateway-expires": "60" });
  harness.queue.takeAll();
  harness.clock.advance(harness.waits.checkAfter);
  await harness.runDueWork();
  expect(harness.onlyJob()).toMatchObject({ status: "expired", outcome: "not-sent" });
  expect(await harness.notifications.publish()).toEqual(["job.expired"]);
});

it("turns a write uncertain whose function died, when its time is over", async () => {
  const harness = jobHarness();
  const by = harness.instance();
  await harness.refill(
    {},
    { by: { ...by, jobs: { ...by.jobs, completeAttempt: () => Promise.reject(new Error("dead")) } } },
  );
  harness.clock.advance(34_999);
  await harness.runDueWork();
  expect(harness.onlyJob().status).toBe("sending");
  harness.clock.advance(1);
  await harness.runDueWork();
  expect(harness.onlyJob()).toMatchObject({ status: "uncertain", outcome: "uncertain" });
  expect(await harness.notifications.publish()).toEqual(["job.uncertain"]);
});

it("a job that turned uncertain is settled by the answer that came late after all", async () => {
  const harness = jobHarness();
  await harness.refill(async_);
  const by = harness.instance();
  const { exchange } = by;
  await harness.processQueue({
    ...by,
    exchange: async (request, limits) => {
      const answer = await exchange(request, limits);
      harness.clock.advance(35_000);
      await harness.runDueWork();
      expect(harness.onlyJob().status).toBe("uncertain");
      return answer;
    },
  });
  expect(harness.onlyJob()).toMatchObject({ status: "succeeded", outcome: "answered" });
  await harness.notifications.publish();
  expect(await harness.notifications.publish()).toContain("job.succeeded");
});

it("tells of an ended job whose notification was lost, and raises the alarm again for an uncertain one", async () => {
  for (const [move, event] of [
    [answers(200), "job.succeeded"],
    [fails("after-first-byte"), "job.uncertain"],
  ] as const) {
    const harness = jobHarness();
    await harness.refill(async_);
    harness.vendor.script.push(move);
    await harness.processQueue();
    harness.eventQueue.takeAll();
    const alarms = () => harness.log.lines.filter((line) => line.includes('"job.uncertain"')).length;
    const before = alarms();
    harness.clock.advance(harness.waits.checkAfter);
    await harness.runDueWork();
    expect(await harness.notifications.publish()).toEqual([event]);
    expect(alarms()).toBe(before * 2);
    expect(harness.onlyJob().dueAt).toBeUndefined();
  }
});

it("tells once, however often it is asked", async () => {
  const harness = jobHarness();
  await harness.refill(async_);
  await harness.processQueue();
  const { id } = harness.onlyJob();
  await harness.eventQueue.send({ v: 1, kind: "job-notification", jobId: id });
  await harness.eventQueue.send({ v: 1, kind: "job-notification", jobId: "job_gone" });
  expect(await harness.notifications.publish()).toEqual(["job.succeeded"]);
});

it("does not tell of a job that has moved on as if it had not", async () => {
  const harness = jobHarness();
  harness.vendor.script.push(fails("after-first-byte"));
  await harness.refill();
  harness.clock.advance(35_000);
  await harness.api("POST", `/v1/jobs/${harness.onlyJob().id}/resolve`, { action: "retry" });
  expect(await harness.notifications.publish()).toEqual([]);
  expect(harness.onlyJob()).toMatchObject({ status: "queued", dueAt: expect.any(Number) });
});

it("a queue that is out of reach leaves the job due", async () => {
  const harness = jobHarness();
  await harness.refill(async_);
  harness.queue.takeAll();
  harness.clock.advance(harness.waits.checkAfter);
  harness.queue.fail(1);
  await harness.runDueWork();
  expect(harness.queue.sent).toEqual([]);
  harness.clock.advance(harness.waits.checkAfter);
  await harness.runDueWork();
  await createProcessQueuedJob(harness.instance())(harness.queue.takeAll()[0]);
  expect(harness.onlyJob().status).toBe("succeeded");
});
