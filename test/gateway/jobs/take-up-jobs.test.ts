import { expect, it } from "vitest";
import { runJob } from "../../../shared/gateway/jobs/run-job.ts";
import { answers, fails, jobDesk } from "./job-desk.ts";

const async_ = { prefer: "respond-async" };

it("leaves what is not due", async () => {
  const desk = jobDesk();
  await desk.refill(async_);
  desk.queue.takeAll();
  desk.clock.advance(desk.waits.sweepAfter - 1);
  await desk.sweep();
  expect(desk.queue.sent).toEqual([]);
});

it("enqueues a job whose message was lost, once in a while and not each minute anew", async () => {
  const desk = jobDesk();
  await desk.refill(async_);
  desk.queue.takeAll();
  desk.clock.advance(desk.waits.sweepAfter);
  await Promise.all([desk.sweep(), desk.sweep()]);
  expect(desk.queue.sent).toEqual([{ message: { v: 1, jobId: desk.theJob().id, attempt: 1 }, delaySeconds: 0 }]);
  await desk.sweep();
  expect(desk.queue.sent).toHaveLength(1);
});

it("enqueues a job that stays in its queue ever more seldom, so that a queue that is behind does not grow", async () => {
  const desk = jobDesk();
  await desk.refill(async_);
  let minutes = 0;
  const enqueuedAt: number[] = [];
  desk.queue.takeAll();
  for (; minutes < 70; minutes += 1) {
    desk.clock.advance(60_000);
    await desk.sweep();
    if (desk.queue.takeAll().length > 0) enqueuedAt.push(minutes + 1);
  }

  expect(enqueuedAt).toEqual([2, 4, 8, 16, 32, 64]);
});

it("lets a job that stays in its queue expire at its deadline, however seldom it is looked at", async () => {
  const desk = jobDesk();
  await desk.refill({ ...async_, "gateway-expires": "2400" });
  for (let minutes = 0; minutes < 40; minutes += 1) {
    desk.clock.advance(60_000);
    await desk.sweep();
  }

  expect(desk.theJob().status).toBe("expired");
});

it("a message too many finds its attempt made", async () => {
  const desk = jobDesk();
  await desk.refill(async_);
  desk.clock.advance(desk.waits.sweepAfter);
  await desk.sweep();
  expect(desk.queue.sent).toHaveLength(2);
  expect(await desk.work()).toBe(0);
  expect(desk.calls).toHaveLength(1);
});

it("expires a job that nobody came to, and has its partner told", async () => {
  const desk = jobDesk();
  await desk.refill({ ...async_, "gateway-expires": "60" });
  desk.queue.takeAll();
  desk.clock.advance(desk.waits.sweepAfter);
  await desk.sweep();
  expect(desk.theJob()).toMatchObject({ status: "expired", outcome: "not-sent" });
  expect(await desk.tell()).toEqual(["job.expired"]);
});

it("turns a write uncertain whose function died, when its time is over", async () => {
  const desk = jobDesk();
  const by = desk.instance();
  await desk.refill({}, { by: { ...by, jobs: { ...by.jobs, settleJob: () => Promise.reject(new Error("dead")) } } });
  desk.clock.advance(34_999);
  await desk.sweep();
  expect(desk.theJob().status).toBe("sending");
  desk.clock.advance(1);
  await desk.sweep();
  expect(desk.theJob()).toMatchObject({ status: "uncertain", outcome: "uncertain" });
  expect(await desk.tell()).toEqual(["job.uncertain"]);
});

it("a job that turned uncertain is settled by the answer that came late after all", async () => {
  const desk = jobDesk();
  await desk.refill(async_);
  const by = desk.instance();
  const { exchange } = by;
  await desk.work({
    ...by,
    exchange: async (request, limits) => {
      const answer = await exchange(request, limits);
      desk.clock.advance(35_000);
      await desk.sweep();
      expect(desk.theJob().status).toBe("uncertain");
      return answer;
    },
  });
  expect(desk.theJob()).toMatchObject({ status: "succeeded", outcome: "answered" });
  await desk.tell();
  expect(await desk.tell()).toContain("job.succeeded");
});

it("tells of an ended job whose notice was lost, and raises the alarm again for an uncertain one", async () => {
  for (const [move, event] of [
    [answers(200), "job.succeeded"],
    [fails("after-first-byte"), "job.uncertain"],
  ] as const) {
    const desk = jobDesk();
    await desk.refill(async_);
    desk.moves.push(move);
    await desk.work();
    desk.notices.takeAll();
    const alarms = () => desk.log.lines.filter((line) => line.includes('"job.uncertain"')).length;
    const before = alarms();
    desk.clock.advance(desk.waits.sweepAfter);
    await desk.sweep();
    expect(await desk.tell()).toEqual([event]);
    expect(alarms()).toBe(before * 2);
    expect(desk.theJob().dueAt).toBeUndefined();
  }
});

it("tells once, however often it is asked", async () => {
  const desk = jobDesk();
  await desk.refill(async_);
  await desk.work();
  const { id } = desk.theJob();
  await desk.notices.send({ v: 1, kind: "notice", jobId: id });
  await desk.notices.send({ v: 1, kind: "notice", jobId: "job_gone" });
  expect(await desk.tell()).toEqual(["job.succeeded"]);
});

it("does not tell of a job that has moved on as if it had not", async () => {
  const desk = jobDesk();
  desk.moves.push(fails("after-first-byte"));
  await desk.refill();
  desk.clock.advance(35_000);
  await desk.api("POST", `/v1/jobs/${desk.theJob().id}/resolve`, { action: "retry" });
  expect(await desk.tell()).toEqual([]);
  expect(desk.theJob()).toMatchObject({ status: "queued", dueAt: expect.any(Number) });
});

it("a queue that is out of reach leaves the job due", async () => {
  const desk = jobDesk();
  await desk.refill(async_);
  desk.queue.takeAll();
  desk.clock.advance(desk.waits.sweepAfter);
  desk.queue.fail(1);
  await desk.sweep();
  expect(desk.queue.sent).toEqual([]);
  desk.clock.advance(desk.waits.sweepAfter);
  await desk.sweep();
  await runJob(desk.instance())(desk.queue.takeAll()[0]);
  expect(desk.theJob().status).toBe("succeeded");
});
