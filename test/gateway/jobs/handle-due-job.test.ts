import { expect, it } from "vitest";
import { createProcessQueuedJob } from "../../../shared/gateway/jobs/process-queued-job.ts";
import { parseEventWorkMessage } from "../../../shared/gateway/messages/event-work-messages.ts";
import { jobHarness, unreachable } from "../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../support/harnesses/scripted-vendor.ts";

const respondAsync = { prefer: "respond-async" };

it("The scheduler does not handle a job before it is due", async () => {
  const harness = jobHarness();
  await harness.refill(respondAsync);
  harness.queue.takeAll();
  harness.clock.advance(harness.waits.checkAfter - 1);
  await harness.runDueWork();
  expect(harness.queue.sent).toEqual([]);
});

it("The scheduler enqueues a job whose message was lost once, also when it runs twice", async () => {
  const harness = jobHarness();
  await harness.refill(respondAsync);
  harness.queue.takeAll();
  harness.clock.advance(harness.waits.checkAfter);
  await Promise.all([harness.runDueWork(), harness.runDueWork()]);
  expect(harness.queue.sent).toEqual([
    { message: { v: 1, jobId: harness.onlyJob().id, attempt: 1, partnerId: "prt_1" }, delaySeconds: 0, group: "prt_1" },
  ]);
  await harness.runDueWork();
  expect(harness.queue.sent).toHaveLength(1);
});

it("The scheduler enqueues a waiting job at growing intervals, so that a slow queue does not grow", async () => {
  const harness = jobHarness();
  await harness.refill(respondAsync);
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

it("A job that stays queued expires at its deadline, whatever the interval between two checks", async () => {
  const harness = jobHarness();
  await harness.refill({ ...respondAsync, "gateway-expires": "2400" });
  for (let minutes = 0; minutes < 40; minutes += 1) {
    harness.clock.advance(60_000);
    await harness.runDueWork();
  }

  expect(harness.onlyJob().status).toBe("expired");
});

it("A duplicate message of an attempt is dropped", async () => {
  const harness = jobHarness();
  await harness.refill(respondAsync);
  harness.clock.advance(harness.waits.checkAfter);
  await harness.runDueWork();
  expect(harness.queue.sent).toHaveLength(2);
  expect(await harness.processQueue()).toBe(0);
  expect(harness.vendor.calls).toHaveLength(1);
});

it("A job that was never processed expires, and its partner is notified", async () => {
  const harness = jobHarness();
  await harness.refill({ ...respondAsync, "gateway-expires": "60" });
  harness.queue.takeAll();
  harness.clock.advance(harness.waits.checkAfter);
  await harness.runDueWork();
  expect(harness.onlyJob()).toMatchObject({ status: "expired", outcome: "not-sent" });
  expect(await harness.notifications.publish()).toEqual(["job.expired"]);
});

it("A write whose function died becomes uncertain when its lease expires", async () => {
  const harness = jobHarness();
  await harness.refill({}, { by: harness.instanceWith({ completeAttempt: unreachable }) });
  harness.clock.advance(34_999);
  await harness.runDueWork();
  expect(harness.onlyJob().status).toBe("sending");
  harness.clock.advance(1);
  await harness.runDueWork();
  expect(harness.onlyJob()).toMatchObject({ status: "uncertain", outcome: "uncertain" });
  expect(await harness.notifications.publish()).toEqual(["job.uncertain"]);
});

it("A late answer completes a job that has become uncertain", async () => {
  const harness = jobHarness();
  await harness.refill(respondAsync);
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

it("The scheduler enqueues a lost notification again, and raises the alarm again for an uncertain job", async () => {
  for (const [move, event] of [
    [answers(200), "job.succeeded"],
    [fails("after-first-byte"), "job.uncertain"],
  ] as const) {
    const harness = jobHarness();
    await harness.refill(respondAsync);
    harness.vendor.script.push(move);
    await harness.processQueue();
    harness.eventQueue.takeAll();
    const before = harness.uncertainAlarms();
    harness.clock.advance(harness.waits.checkAfter);
    await harness.runDueWork();
    expect(await harness.notifications.publish()).toEqual([event]);
    expect(harness.uncertainAlarms()).toBe(before * 2);
    expect(harness.onlyJob().dueAt).toBeUndefined();
  }
});

it("A notification that is enqueued twice is published once", async () => {
  const harness = jobHarness();
  await harness.refill(respondAsync);
  await harness.processQueue();
  const { id } = harness.onlyJob();
  await harness.eventQueue.send({ v: 1, kind: "job-notification", jobId: id });
  await harness.eventQueue.send({ v: 1, kind: "job-notification", jobId: "job_gone" });
  expect(await harness.notifications.publish()).toEqual(["job.succeeded"]);
});

it("A notification of a job that has changed since is not published with its old status", async () => {
  const harness = jobHarness();
  harness.vendor.script.push(fails("after-first-byte"));
  await harness.refill();
  harness.clock.advance(35_000);
  await harness.api("POST", `/v1/jobs/${harness.onlyJob().id}/resolve`, { action: "retry" });
  expect(await harness.notifications.publish()).toEqual([]);
  expect(harness.onlyJob()).toMatchObject({ status: "queued", dueAt: expect.any(Number) });
});

it("A notification shows the end that it was sent for, also when the job's key was released and used again since", async () => {
  const harness = jobHarness();
  const order = { ...respondAsync, "idempotency-key": "k" };
  await harness.refill({ ...order, "gateway-expires": "1" });
  harness.clock.advance(2_000);
  await harness.processQueue();
  expect((await harness.refill(order)).status).toBe(202);
  const { dueAt } = harness.onlyJob();
  expect(await harness.notifications.publish()).toEqual(["job.expired"]);
  expect(harness.onlyJob()).toMatchObject({ status: "queued", dueAt });
});

it("A notification of an ended job is published without a read of the job", async () => {
  const harness = jobHarness();
  await harness.refill(respondAsync);
  await harness.processQueue();
  const [message] = harness.eventQueue.takeAll();
  expect(parseEventWorkMessage(JSON.parse(JSON.stringify(message)))).toEqual(message);
  expect(message?.job).toMatchObject({ status: "succeeded", outcome: "answered", attempts: 1, responseStatus: 200 });
  expect(Object.keys(message?.job ?? {})).not.toContain("fingerprint");
});

it("A job stays due while its queue cannot be reached", async () => {
  const harness = jobHarness();
  await harness.refill(respondAsync);
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
