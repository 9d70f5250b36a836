import { describe, expect, it } from "vitest";
import { JobUnderWay, runJob } from "../../../shared/gateway/jobs/run-job.ts";
import { aPartner } from "../../builders/an-endpoint.ts";
import { answers, fails, jobDesk } from "./job-desk.ts";

const async_ = { prefer: "respond-async" };
const hour = 3_600_000;

async function queued(headers: Record<string, string> = {}) {
  const desk = jobDesk();
  await desk.refill({ ...async_, ...headers });
  return desk;
}

describe("a queued write", () => {
  it("is made once, settled, and its partner told", async () => {
    const desk = await queued();
    expect(await desk.work()).toBe(0);
    expect(desk.theJob()).toMatchObject({ status: "succeeded", attempts: 1, responseStatus: 200, nextAttemptAt: null });
    expect(await desk.tell()).toEqual(["job.succeeded"]);
    expect(desk.theJob().dueAt).toBeUndefined();
    expect(desk.calls).toHaveLength(1);
  });

  it("is made once, however many have its message at once, and however often it comes back", async () => {
    const desk = await queued();
    const { id } = desk.theJob();
    const message = { v: 1, jobId: id, attempt: 1 };
    const ends = await Promise.allSettled([1, 2, 3].map(() => runJob(desk.instance())(message)));
    expect(ends.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
    for (const end of ends) if (end.status === "rejected") expect(end.reason).toBeInstanceOf(JobUnderWay);
    await runJob(desk.instance())(message);
    expect(desk.calls).toHaveLength(1);
  });

  it.each([
    ["was turned away", answers(429)],
    ["never reached the vendor", fails("before-first-byte")],
  ])("that %s goes back into its queue, and is made in the end", async (_what, move) => {
    const desk = await queued();
    desk.moves.push(...Array.from({ length: 8 }, () => move));
    await desk.work();
    expect(desk.theJob()).toMatchObject({ status: "queued", attempts: 4, outcome: expect.any(String) });
    await desk.work();
    await desk.work();
    expect(desk.theJob()).toMatchObject({ status: "succeeded", claims: 3, attempts: 9 });
    expect(desk.calls.filter(({ done }) => done)).toHaveLength(1);
  });

  it("waits as long as the vendor asks: in its queue up to 15 minutes, longer by the sweeper", async () => {
    const desk = await queued();
    desk.moves.push(answers(429, "", { "retry-after": ["800"] }), answers(429, "", { "retry-after": ["3600"] }));
    await desk.work();
    expect(desk.queue.sent.map(({ delaySeconds }) => delaySeconds)).toEqual([800]);
    desk.clock.advance(800_000);
    await desk.work();
    expect(desk.queue.sent).toEqual([]);
    expect(desk.theJob().nextAttemptAt).toBe(desk.clock.now() + hour);
    desk.clock.advance(hour - 1);
    await desk.sweep();
    expect(desk.queue.sent).toEqual([]);
    desk.clock.advance(1);
    await desk.sweep();
    await desk.work();
    expect(desk.theJob()).toMatchObject({ status: "succeeded", attempts: 3 });
  });

  it.each([
    ["cut off", fails("after-first-byte", true)],
    ["answered 500", answers(500)],
    ["broken in our own hands", new TypeError("x is not a function")],
  ])("that was %s is uncertain, told, and never made again by us", async (_what, move) => {
    const desk = await queued();
    desk.moves.push(move);
    expect(await desk.work()).toBe(0);
    expect(desk.theJob().status).toBe("uncertain");
    expect(await desk.tell()).toEqual(["job.uncertain"]);
    expect(desk.log.lines.filter((line) => line.includes('"job.uncertain"'))).toHaveLength(1);
    for (let hours = 0; hours < 50; hours += 1) {
      desk.clock.advance(hour);
      await desk.sweep();
      await desk.work();
    }
    expect(desk.calls.length).toBeLessThanOrEqual(1);
  });

  it("is not taken up by a message of an attempt that was made, nor of one that is not yet to be", async () => {
    const desk = await queued();
    desk.moves.push(...Array.from({ length: 4 }, () => answers(429)));
    await desk.work();
    const { id } = desk.theJob();
    for (const attempt of [0, 1, 3]) await runJob(desk.instance())({ v: 1, jobId: id, attempt });
    expect(desk.theJob()).toMatchObject({ status: "queued", claims: 1, attempts: 4 });
  });

  it("that the vendor refused by its own rules has failed", async () => {
    const desk = await queued();
    desk.moves.push(answers(422, '{"error": 1}'));
    await desk.work();
    expect(desk.theJob()).toMatchObject({ status: "failed", outcome: "answered", responseStatus: 422 });
    expect(await desk.tell()).toEqual(["job.failed"]);
  });

  it.each([
    ["grant was withdrawn", aPartner({ grants: ["si-compounding:getPatient"] })],
    ["partner is disabled", aPartner({ grants: ["si-compounding:*"], status: "disabled" })],
  ])("whose %s is not made", async (_what, partner) => {
    const desk = await queued();
    desk.directory.put(partner);
    await desk.work();
    expect(desk.theJob()).toMatchObject({ status: "failed", outcome: "not-sent" });
    expect(desk.calls).toEqual([]);
  });

  it("is not taken for uncertain because the directory cannot be read", async () => {
    const desk = await queued();
    const by = desk.instance();
    const findPartner = () => Promise.reject(new Error("The table is out of reach."));
    await desk.work({ ...by, directory: { ...by.directory, findPartner } });
    expect(desk.theJob()).toMatchObject({ status: "queued", outcome: "not-sent" });
    await desk.work();
    expect(desk.theJob().status).toBe("succeeded");
  });

  it("is not taken for uncertain because its body could not be read after its claim", async () => {
    const desk = await queued();
    const by = desk.instance();
    const claimJob: typeof by.jobs.claimJob = async (...given) => {
      await by.jobs.claimJob(...given);
      throw new Error("The body store is out of reach.");
    };
    expect(await desk.work({ ...by, jobs: { ...by.jobs, claimJob } })).toBe(0);
    expect(desk.theJob()).toMatchObject({ status: "queued", outcome: "not-sent", attempts: 0 });
    await desk.work();
    expect(desk.theJob()).toMatchObject({ status: "succeeded", claims: 2, attempts: 1 });
  });

  it("whose body can never be read expires at its time, and is not tried without end", async () => {
    const desk = await queued();
    const by = desk.instance();
    const claimJob: typeof by.jobs.claimJob = async (...given) => {
      await by.jobs.claimJob(...given);
      throw new Error("The body store denies access.");
    };
    const { deadline } = desk.theJob();
    while (desk.clock.now() < deadline) {
      await desk.work({ ...by, jobs: { ...by.jobs, claimJob } });
      desk.clock.advance(15 * 60_000);
    }
    await desk.work({ ...by, jobs: { ...by.jobs, claimJob } });
    expect(desk.theJob()).toMatchObject({ status: "expired", outcome: "not-sent", attempts: 0 });
    expect(desk.queue.sent).toEqual([]);
    expect(await desk.tell()).toEqual(["job.expired"]);
  });

  it("leaves its message where it is when the claim could not be written", async () => {
    const desk = await queued();
    const by = desk.instance();
    const claimJob = () => Promise.reject(new Error("The table is out of reach."));
    expect(await desk.work({ ...by, jobs: { ...by.jobs, claimJob } })).toBe(1);
    await desk.work();
    expect(desk.theJob()).toMatchObject({ status: "succeeded", attempts: 1 });
  });

  it("tries again to write down how it ended, since nobody else knows", async () => {
    const desk = await queued();
    const by = desk.instance();
    let failures = 2;
    const settleJob: typeof by.jobs.settleJob = (...given) => {
      failures -= 1;
      if (failures >= 0) return Promise.reject(new Error("The table is out of reach."));
      return by.jobs.settleJob(...given);
    };
    expect(await desk.work({ ...by, jobs: { ...by.jobs, settleJob } })).toBe(0);
    expect(desk.theJob().status).toBe("succeeded");
    expect(desk.clock.monotonic()).toBeLessThan(5_000);
  });

  it("whose end could not be written at all turns uncertain, by its message or by the sweeper", async () => {
    const desk = await queued();
    const by = desk.instance();
    const settleJob = () => Promise.reject(new Error("The table is out of reach."));
    expect(await desk.work({ ...by, jobs: { ...by.jobs, settleJob } })).toBe(1);
    expect(await desk.work()).toBe(1);
    desk.clock.advance(35_000);
    expect(await desk.work()).toBe(0);
    expect(desk.theJob().status).toBe("uncertain");
    expect(await desk.tell()).toEqual(["job.uncertain"]);
    expect(desk.calls).toHaveLength(1);
  });
});

describe("expiry", () => {
  it("a job whose time is over is not made, and its partner told", async () => {
    const desk = await queued({ "gateway-expires": "60" });
    desk.clock.advance(60_000);
    await desk.work();
    expect(desk.theJob()).toMatchObject({ status: "expired", outcome: "not-sent" });
    expect(await desk.tell()).toEqual(["job.expired"]);
    expect(desk.calls).toEqual([]);
  });

  it("a job whose wait would end after it is not made either", async () => {
    const desk = await queued({ "gateway-expires": "60" });
    desk.moves.push(answers(429, "", { "retry-after": ["3600"] }));
    await desk.work();
    desk.clock.advance(60_000);
    await desk.sweep();
    await desk.work();
    expect(desk.theJob().status).toBe("expired");
    expect(desk.calls).toHaveLength(1);
  });

  it("is a day when nothing else is said, and TIME_SCALE divides it", async () => {
    const desk = jobDesk({ scale: 60 });
    await desk.refill(async_);
    expect(desk.theJob().deadline - desk.clock.now()).toBe((24 * hour) / 60);
  });
});

describe("a queued read", () => {
  it("that failed is made again", async () => {
    const desk = jobDesk();
    await desk.lookUp(async_);
    desk.moves.push(answers(500), answers(500), answers(500), answers(500));
    await desk.work();
    expect(desk.theJob()).toMatchObject({ status: "queued", outcome: "uncertain" });
    await desk.work();
    expect(desk.theJob().status).toBe("succeeded");
  });

  it("whose function died is made again, by its message or by the sweeper", async () => {
    for (const bySweeper of [false, true]) {
      const desk = jobDesk();
      await desk.lookUp(async_);
      const by = desk.instance();
      await desk.work({ ...by, jobs: { ...by.jobs, settleJob: () => Promise.reject(new Error("dead")) } });
      desk.clock.advance(35_000);
      if (bySweeper) {
        desk.queue.takeAll();
        await desk.sweep();
      }
      await desk.work();
      await desk.work();
      expect(desk.theJob()).toMatchObject({ status: "succeeded", attempts: 2 });
    }
  });
});

it("a message that this code cannot read goes back", async () => {
  const desk = jobDesk();
  await expect(runJob(desk.instance())({ v: 2, jobId: "job_1", attempt: 1 })).rejects.toThrow("kind or version");
  await expect(runJob(desk.instance())("job_1")).rejects.toThrow("kind or version");
});

it("a message of a job that is gone is dropped", async () => {
  await runJob(jobDesk().instance())({ v: 1, jobId: "job_gone", attempt: 1 });
});
