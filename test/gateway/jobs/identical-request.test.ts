import { describe, expect, it } from "vitest";
import type { JobStatus } from "../../../shared/core/job-status.ts";
import { forbidsRepeat, readRepeatTerms } from "../../../shared/gateway/jobs/identical-request.ts";
import type { JobStore } from "../../../shared/gateway/ports/job-store.ts";
import { maxRecentRequests, prunedRequests } from "../../../shared/gateway/ports/recent-request-store.ts";
import { aJob } from "../../support/builders/a-job.ts";
import { anOrder } from "../../support/builders/an-order.ts";
import { Crash, Life } from "../../support/fakes/crashing.ts";
import { type JobHarness, jobHarness, refillOf } from "../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../support/harnesses/scripted-vendor.ts";

const minute = 60_000;
const windowMs = 15 * minute;
const later = { prefer: "respond-async" };

const done = (harness: JobHarness) => harness.vendor.calls.filter((call) => call.done).length;

describe("whether an equal request forbids a repeat", () => {
  const made = 1_000_000_000_000;
  const cases: readonly [what: string, status: JobStatus | undefined, ageMs: number, forbids: boolean][] = [
    ["queued", "queued", minute, true],
    ["under way", "sending", minute, true],
    ["succeeded", "succeeded", minute, true],
    ["uncertain", "uncertain", minute, true],
    ["abandoned", "abandoned", minute, true],
    ["succeeded, at the last moment", "succeeded", windowMs - 1, true],
    ["succeeded, when the time has passed", "succeeded", windowMs, false],
    ["uncertain, when the time has passed", "uncertain", windowMs, false],
    ["failed", "failed", 1, false],
    ["cancelled", "cancelled", 1, false],
    ["expired", "expired", 1, false],
    ["not recorded yet", undefined, 34_999, true],
    ["never recorded, and its function has ended", undefined, 35_000, false],
  ];
  it.each(cases)("a job that is %s", (_what, status, ageMs, forbids) => {
    const job = status && aJob({ id: "job_1", status, createdAt: made });
    expect(forbidsRepeat({ jobId: "job_1", at: made, keyed: false }, job, made + ageMs, windowMs)).toBe(forbids);
  });

  it.each(["failed", "cancelled", "expired"] as const)("a job that is %s, but may have been done before", (status) => {
    const job = aJob({ id: "job_1", status, outcome: "uncertain", createdAt: made });
    expect(forbidsRepeat({ jobId: "job_1", at: made, keyed: false }, job, made + minute, windowMs)).toBe(true);
    expect(forbidsRepeat({ jobId: "job_1", at: made, keyed: false }, job, made + windowMs, windowMs)).toBe(false);
  });

  it("a job that failed at its retry, but may have been done before", () => {
    const job = aJob({ id: "job_1", status: "failed", outcome: "answered", doubted: true, createdAt: made });
    expect(forbidsRepeat({ jobId: "job_1", at: made, keyed: false }, job, made + minute, windowMs)).toBe(true);
  });

  it("a replay does not renew the time of the job that it replays", () => {
    const job = aJob({ id: "job_1", status: "succeeded", createdAt: made });
    expect(forbidsRepeat({ jobId: "job_1", at: made + windowMs, keyed: true }, job, made + windowMs, windowMs)).toBe(
      false,
    );
  });
});

describe("the requests that count", () => {
  const of = (keyed: boolean, ats: readonly number[]) => ats.map((at) => ({ jobId: `job_${keyed}${at}`, at, keyed }));
  const ats = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

  it("are the newest with a key and the newest without, oldest first", () => {
    const keyed = of(true, ats(100, 40));
    const plain = of(false, ats(50, 20));
    const counted = prunedRequests([...keyed, ...plain], 200, 1_000);
    expect(counted).toEqual([...plain.slice(-maxRecentRequests), ...keyed.slice(-maxRecentRequests)]);
  });

  it("are those within the window", () => {
    expect(prunedRequests(of(false, [0, 1, 2]), 1_001, 1_000)).toEqual(of(false, [2]));
  });
});

describe("the terms of a request", () => {
  const { keyRequired: _, ...write } = anOrder;

  it("are read for operations that want a key alone", () => {
    expect(readRepeatTerms(anOrder, {})).toEqual({ keyed: false, allowedJob: undefined });
    expect(readRepeatTerms(anOrder, { "idempotency-key": ["k"] })).toMatchObject({ keyed: true });
    expect(readRepeatTerms(anOrder, { "gateway-allow-repeat": ["job_1"] })).toMatchObject({ allowedJob: "job_1" });
    expect(readRepeatTerms(write, {})).toBeUndefined();
    expect(readRepeatTerms(undefined, {})).toBeUndefined();
  });

  it.each([
    [[""]],
    [["job 1"]],
    [["evt_1"]],
    [["job_1", "job_2"]],
    [["job_1, job_2"]],
    [["job_é"]],
  ])("refuse Gateway-Allow-Repeat %j", (values) => {
    expect(() => readRepeatTerms(anOrder, { "gateway-allow-repeat": values })).toThrow("400 bad-request");
  });
});

describe("a stage that requires Idempotency-Key", () => {
  it("refuses an order without one before anything is recorded or sent, and takes one with it", async () => {
    const harness = jobHarness();
    const by = { ...harness.instance(), requireIdempotencyKeys: true };
    for (const headers of [{}, later]) {
      const refused = await harness.refill(headers, { by });
      expect(refused.status).toBe(400);
      expect(JSON.parse(refused.text)).toMatchObject({ type: "urn:rx-gateway:problem:idempotency-key-required" });
    }
    expect([harness.jobs.all(), harness.vendor.calls, harness.vendor.logins]).toEqual([[], [], 0]);
    expect((await harness.refill({ "idempotency-key": "k" }, { by })).status).toBe(200);
  });
});

describe("a byte-equal repeat of an order without a key", () => {
  const forbidden = async (harness: JobHarness, headers: Record<string, string> = {}) => {
    const repeat = await harness.refill(headers);
    expect(repeat.status).toBe(422);
    expect(JSON.parse(repeat.text)).toMatchObject({
      type: "urn:rx-gateway:problem:identical-request",
      outcome: "not-sent",
      retryable: false,
    });
    const id = String(repeat.headers["Gateway-Job"]);
    expect(repeat.headers["Location"]).toBe(`/v1/jobs/${id}`);
    return id;
  };

  it.each([
    ["succeeded", answers(200)],
    ["turned uncertain", fails("after-first-byte", true)],
  ])("is refused for fifteen minutes when the job has %s, naming it", async (_what, move) => {
    const harness = jobHarness();
    harness.vendor.script.push(move);
    const first = await harness.refill();
    harness.clock.advance(windowMs - 1);
    expect(await forbidden(harness)).toBe(first.headers["Gateway-Job"]);
    expect(harness.vendor.calls).toHaveLength(1);
    harness.clock.advance(1);
    expect((await harness.refill()).status).toBe(200);
  });

  it.each([
    ["was never sent", fails("before-first-byte")],
    ["was turned away", answers(429)],
    ["was refused by the vendor", answers(400)],
  ])("is made when the job %s", async (_what, move) => {
    const harness = jobHarness();
    harness.vendor.script.push(move, move, move, move);
    const first = await harness.refill();
    harness.vendor.script.length = 0;
    expect(first.status).not.toBe(200);
    expect((await harness.refill()).status).toBe(200);
    await forbidden(harness);
    expect(done(harness)).toBe(1);
  });

  it("is refused of a queued job, and made when that was cancelled", async () => {
    const harness = jobHarness();
    expect((await harness.refill(later)).status).toBe(202);
    const id = await forbidden(harness);
    expect(await forbidden(harness, later)).toBe(id);
    await harness.api("DELETE", `/v1/jobs/${id}`);
    expect((await harness.refill(later)).status).toBe(202);
  });

  it("is refused while the job is abandoned, since its work may have been done", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(fails("after-first-byte", true));
    await harness.refill();
    const { id } = harness.onlyJob();
    harness.clock.advance(minute);
    await harness.api("POST", `/v1/jobs/${id}/resolve`, { action: "abandon" });
    expect(await forbidden(harness)).toBe(id);
  });

  it("is made with Gateway-Allow-Repeat of that very job, once", async () => {
    const harness = jobHarness();
    const first = String((await harness.refill()).headers["Gateway-Job"]);
    expect(await forbidden(harness, { "gateway-allow-repeat": "job_0000" })).toBe(first);
    const second = await harness.refill({ "gateway-allow-repeat": first });
    expect(second.status).toBe(200);
    expect(await forbidden(harness, { "gateway-allow-repeat": first })).toBe(second.headers["Gateway-Job"]);
    expect((await harness.refill({ "gateway-allow-repeat": "one" })).status).toBe(400);
    expect(done(harness)).toBe(2);
  });

  it("of an allowed repeat that was not done is still a repeat of the first", async () => {
    const harness = jobHarness();
    const first = String((await harness.refill()).headers["Gateway-Job"]);
    harness.vendor.script.push(answers(400));
    expect((await harness.refill({ "gateway-allow-repeat": first })).status).toBe(400);
    expect(await forbidden(harness)).toBe(first);
  });

  it("is refused of a call that had a key, and a call with a key never is", async () => {
    const harness = jobHarness();
    const keyed = await harness.refill({ "idempotency-key": "a" });
    expect(await forbidden(harness)).toBe(keyed.headers["Gateway-Job"]);
    harness.clock.advance(1);
    expect((await harness.refill({ "idempotency-key": "b" })).status).toBe(200);
    expect((await harness.refill({ "idempotency-key": "b" })).headers).toHaveProperty("Idempotency-Replayed");
    expect(done(harness)).toBe(2);
  });

  it("is refused of an earlier job when a later one with a key was not done", async () => {
    const harness = jobHarness();
    const first = await harness.refill();
    harness.vendor.script.push(answers(400));
    await harness.refill({ "idempotency-key": "a" });
    expect(await forbidden(harness)).toBe(first.headers["Gateway-Job"]);
  });

  it("is refused of an earlier job however many later ones with a key were not done", async () => {
    const harness = jobHarness();
    const first = await harness.refill();
    for (let at = 0; at < 3 * maxRecentRequests; at += 1) {
      harness.vendor.script.push(answers(400));
      await harness.refill({ "idempotency-key": `key-${at}` });
    }
    expect(await forbidden(harness)).toBe(first.headers["Gateway-Job"]);
  });

  it("is another partner's own affair, and so is another body", async () => {
    const harness = jobHarness();
    await harness.refill();
    expect((await harness.refill({}, { partnerId: "prt_2" })).status).toBe(200);
    expect((await harness.refill({}, { body: refillOf(2) })).status).toBe(200);
    expect((await harness.refill({}, { body: `${refillOf(1)} ` })).status).toBe(200);
  });

  it("is nothing special of a read, nor of a write that orders nothing", async () => {
    const harness = jobHarness();
    for (const _ of [1, 2]) expect((await harness.lookUp(later)).status).toBe(202);
  });

  it("of a hundred at once lets one through", async () => {
    const harness = jobHarness();
    const all = await Promise.all(Array.from({ length: 100 }, (_, at) => harness.refill(at % 2 === 0 ? {} : later)));
    await harness.processQueue();
    expect(all.filter(({ status }) => status !== 422)).toHaveLength(1);
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("is made at once when the first could not be recorded", async () => {
    const harness = jobHarness();
    const by = harness.instance();
    const jobs: JobStore = { ...by.jobs, createJob: () => Promise.reject(new Error("The table is out of reach.")) };
    expect((await harness.refill({}, { by: { ...by, jobs } })).status).toBe(503);
    expect((await harness.refill()).status).toBe(200);
  });

  it("is not sent when its claim cannot be written, and is told so", async () => {
    const harness = jobHarness();
    const by = harness.instance();
    const recentRequests = { ...by.recentRequests, replaceRecentRequests: () => Promise.reject(new Error("down")) };
    expect(await harness.refill({}, { by: { ...by, recentRequests } })).toMatchObject({
      status: 503,
      headers: { "Gateway-Outcome": "not-sent" },
    });
    expect(harness.vendor.calls).toEqual([]);
  });

  it("costs one conditional write where no equal request was made", async () => {
    const harness = jobHarness();
    const by = harness.instance();
    const made: string[] = [];
    const recentRequests = new Proxy(by.recentRequests, {
      get: (target, name) => {
        made.push(String(name));
        return Reflect.get(target, name);
      },
    });
    await harness.refill({}, { by: { ...by, recentRequests } });
    expect(made).toEqual(["replaceRecentRequests"]);
  });
});

describe("a crash between any two steps of an order without a key", () => {
  const crashed = async (headers: Record<string, string>, step: number, when: "before" | "after") => {
    const harness = jobHarness();
    const life = new Life({ step, when });
    await harness.refill(headers, { by: harness.instance(life) }).catch((error: unknown) => {
      if (!(error instanceof Crash)) throw error;
    });
    return { harness, ended: life.ended };
  };

  it.each([
    ["in the request", {}],
    ["queued", later],
    ["with a key", { "idempotency-key": "k" }],
  ])("%s lets an equal one be made at last, and never two", async (_what, headers) => {
    let steps = 0;
    for (let step = 1; step < 40; step += 1) {
      for (const when of ["before", "after"] as const) {
        const { harness, ended } = await crashed(headers, step, when);
        if (!ended) continue;
        steps += 1;
        const where = `${when} step ${step}`;
        // A library repeats at once, and again.
        const repeats = await Promise.all([harness.refill(), harness.refill()]);
        harness.clock.advance(35_000);
        const last = await harness.refill();
        for (let look = 0; look < 5; look += 1) {
          await harness.processQueue();
          harness.clock.advance(harness.waits.checkAfter);
          await harness.runDueWork();
        }
        expect([where, done(harness) <= 1]).toEqual([where, true]);
        const known = harness.jobs.all().some(({ status }) => status === "succeeded" || status === "uncertain");
        // Either somebody got an answer, or there is a job that says what may have been done.
        const answered = [...repeats, last].some(({ status }) => status === 200);
        expect([where, answered || known]).toEqual([where, true]);
        if (!answered) expect([where, last.status]).toEqual([where, 422]);
      }
    }
    expect(steps).toBeGreaterThan(7);
  });
});
