import { describe, expect, it } from "vitest";
import { JobMayStand } from "../../../shared/gateway/ports/job-ledger.ts";
import { answers, fails, jobDesk } from "./job-desk.ts";

const async_ = { prefer: "respond-async" };

/** Has a function take each job as soon as it is queued, and never come to its end. */
function begunAtOnce(desk: ReturnType<typeof jobDesk>): void {
  const owner = { token: "slow", until: desk.clock.now() + 35_000 };
  desk.whileAsleep(async () => void (await desk.jobs.claimJob(desk.theJob().id, 1, owner, desk.clock.now())));
}

describe("Prefer: respond-async", () => {
  it("is 202 with the job, which nobody has made yet", async () => {
    const desk = jobDesk();
    const accepted = await desk.refill(async_);

    const { id } = desk.theJob();
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
    expect(desk.queue.sent).toEqual([{ message: { v: 1, jobId: id, attempt: 1 }, delaySeconds: 0 }]);
    expect(desk.calls).toEqual([]);
  });

  it("may be asked for a read", async () => {
    const desk = jobDesk();
    expect((await desk.lookUp(async_)).status).toBe(202);
    await desk.work();
    expect(desk.theJob()).toMatchObject({ safe: true, status: "succeeded" });
  });

  it("leaves a queue that is out of reach to the sweeper", async () => {
    const desk = jobDesk();
    desk.queue.fail(1);
    expect((await desk.refill(async_)).status).toBe(202);
    expect(desk.queue.sent).toEqual([]);
    desk.clock.advance(desk.waits.sweepAfter);
    await desk.sweep();
    await desk.work();
    expect(desk.theJob().status).toBe("succeeded");
  });

  it("refuses what could not be recorded, and what was called off is not made", async () => {
    const desk = jobDesk();
    const by = desk.instance();
    const createJob = () => Promise.reject(new Error("The table is out of reach."));
    const refused = await desk.refill(async_, { by: { ...by, jobs: { ...by.jobs, createJob } } });
    expect(refused).toMatchObject({ status: 503, headers: { "Gateway-Outcome": "not-sent" } });
  });

  it("does not say that nothing will be sent when the job may stand", async () => {
    const desk = jobDesk();
    const by = desk.instance();
    const createJob: typeof by.jobs.createJob = async (...given) => {
      await by.jobs.createJob(...given);
      throw new JobMayStand({ cause: new Error("The table is out of reach.") });
    };
    const unknown = await desk.refill(async_, { by: { ...by, jobs: { ...by.jobs, createJob } } });
    expect(unknown).toMatchObject({
      status: 504,
      headers: { Location: `/v1/jobs/${desk.theJob().id}`, "Gateway-Outcome": "uncertain" },
    });
  });

  it.each(["0", "soon", "86401"])("Gateway-Expires: %s is 400 and leaves no job", async (seconds) => {
    const desk = jobDesk();
    expect((await desk.refill({ ...async_, "gateway-expires": seconds })).status).toBe(400);
    expect(desk.jobs.all()).toEqual([]);
  });
});

describe("Prefer: respond-async, wait=10", () => {
  const waiting = { prefer: "respond-async, wait=10" };

  it("is the vendor's answer when the job ends in time", async () => {
    const desk = jobDesk();
    let looks = 0;
    desk.whileAsleep(async () => {
      looks += 1;
      if (looks === 5) await desk.work();
    });
    expect(await desk.refill(waiting)).toMatchObject({ status: 200, headers: { "Gateway-Outcome": "answered" } });
    expect(desk.clock.monotonic()).toBeLessThan(2_500);
  });

  it("is the same 202 when it is still under way by then", async () => {
    const desk = jobDesk();
    begunAtOnce(desk);
    const accepted = await desk.refill(waiting);
    expect(accepted).toMatchObject({ status: 202, headers: { "Preference-Applied": "respond-async" } });
    expect(JSON.parse(accepted.text)).toMatchObject({ status: "sending" });
    expect(desk.clock.monotonic()).toBeGreaterThan(9_000);
    expect(desk.clock.monotonic()).toBeLessThanOrEqual(10_000);
  });

  it("is the 202 as soon as there is no instance to begin it: whoever waits has one", async () => {
    const desk = jobDesk();
    expect(await desk.refill(waiting)).toMatchObject({ status: 202 });
    expect(desk.clock.monotonic()).toBeGreaterThan(5_000);
    expect(desk.clock.monotonic()).toBeLessThan(6_000);
    await desk.work();
    expect(desk.theJob()).toMatchObject({ status: "succeeded" });
  });

  it("is the 202 as soon as the vendor is left alone for longer than that", async () => {
    const desk = jobDesk();
    desk.moves.push(answers(429, "{}", { "retry-after": ["60"] }));
    desk.whileAsleep(async () => void (await desk.work()));
    const accepted = await desk.refill(waiting);
    expect(accepted).toMatchObject({ status: 202 });
    expect(JSON.parse(accepted.text)).toMatchObject({ status: "queued", outcome: "rejected", attempts: 1 });
    expect(desk.clock.monotonic()).toBeLessThan(1_000);
  });

  it("goes on through a try that was turned away, where the next one comes in time", async () => {
    const desk = jobDesk();
    desk.moves.push(answers(429, "{}", { "retry-after": ["5"] }));
    desk.whileAsleep(async () => {
      if (desk.queue.sent.length > 0 && desk.clock.now() >= (desk.theJob().nextAttemptAt ?? 0)) await desk.work();
    });
    expect(await desk.refill(waiting)).toMatchObject({ status: 200 });
    expect(desk.clock.monotonic()).toBeGreaterThanOrEqual(5_000);
  });

  it.each(["lookUpJob", "findJob"] as const)("does not fail for want of a look (%s): the job stands", async (look) => {
    const desk = jobDesk();
    const by = desk.instance();
    desk.whileAsleep(async () => void (await desk.work()));
    const jobs = { ...by.jobs, [look]: () => Promise.reject(new Error("The table is out of reach.")) };
    const accepted = await desk.refill(waiting, { by: { ...by, jobs } });
    expect(accepted).toMatchObject({ status: 202, headers: { "Gateway-Job": desk.theJob().id } });
    expect(desk.calls).toHaveLength(1);
  });

  it.each([
    ["uncertain", fails("after-first-byte"), 504, "uncertain"],
    ["failed for want of credentials", answers(401), 503, "rejected"],
  ])("tells of a job that ends %s", async (_what, move, status, outcome) => {
    const desk = jobDesk();
    desk.moves.push(move, move, move, move);
    desk.whileAsleep(async () => {
      desk.whileAsleep(undefined);
      await desk.work();
    });
    expect(await desk.refill(waiting)).toMatchObject({ status, headers: { "Gateway-Outcome": outcome } });
  });

  it("waits no longer than the call's own budget", async () => {
    const desk = jobDesk();
    begunAtOnce(desk);
    await desk.refill({ prefer: "respond-async, wait=600" });
    expect(desk.clock.monotonic()).toBeGreaterThan(24_000);
    expect(desk.clock.monotonic()).toBeLessThanOrEqual(25_000);
  });
});
