import { describe, expect, it } from "vitest";
import type { ProxyDependencies } from "../../../shared/gateway/proxy/proxy-call.ts";
import { createClearCooldown } from "../../../shared/gateway/resilience/clear-cooldown.ts";
import { ConnectionGuard } from "../../../shared/gateway/resilience/connection-guard.ts";
import { rateLimitOf } from "../../../shared/gateway/resilience/rate-limit.ts";
import { siCompounding } from "../../../shared/vendors/si-compounding/descriptor.ts";
import { memoryHealthStore } from "../../support/fakes/memory-stores.ts";
import { jobHarness, refillOf } from "../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../support/harnesses/scripted-vendor.ts";

const later = { prefer: "respond-async" };
const hour = 3_600_000;
const paused = (seconds: number) => answers(429, "{}", { "retry-after": [String(seconds)] });

/** The job harness, with functions that know of each other's trouble. */
function guardedHarness(callsPerSecond?: number) {
  const harness = jobHarness({ scriptsHealthChecks: true });
  const { clock, log } = harness;
  const health = memoryHealthStore();
  const limit = callsPerSecond === undefined ? undefined : rateLimitOf(callsPerSecond);
  const instance = (): ProxyDependencies => ({
    ...harness.instance(),
    guard: new ConnectionGuard({
      vendor: siCompounding,
      store: health,
      limit,
      clock,
      random: () => 0.5,
      scale: 1,
      log,
    }),
  });
  let patients = 0;
  // Each for another patient: an equal one without a key would be refused.
  const refill = (headers = {}, by = instance(), partnerId = "prt_1") => {
    patients += 1;
    return harness.refill(headers, { by, partnerId, body: refillOf(patients) });
  };
  const { vendor, onlyJob: theJob, processQueue } = harness;
  const scripted = { moves: vendor.script, calls: vendor.calls, logins: () => vendor.logins };
  return { ...harness, ...scripted, health, instance, refill, theJob, work: (by = instance()) => processQueue(by) };
}

describe("A cool-down", () => {
  it("A cool-down is waited for by the call that got the Retry-After, where that fits its caller's time", async () => {
    const { moves, refill, calls, clock } = guardedHarness();
    const start = clock.now();
    moves.push(paused(7));
    expect((await refill()).status).toBe(200);
    expect(calls.map(({ at }) => at - start)).toEqual([0, 7_000]);
  });

  it("A cool-down blocks every other call at once, without a login, with the wait as Retry-After", async () => {
    const { moves, refill, calls, clock, logins, lookUp } = guardedHarness();
    moves.push(paused(3600));
    expect((await refill()).headers).toMatchObject({ "Gateway-Outcome": "rejected", "Retry-After": "3600" });
    clock.advance(1_000);
    const held = await refill();
    expect(held).toMatchObject({ status: 503 });
    expect(held.headers).toMatchObject({ "Gateway-Outcome": "not-sent", "Retry-After": "3599" });
    expect(held.headers["Gateway-Job"]).toMatch(/^job_/);
    expect(JSON.parse(held.text)).toMatchObject({ outcome: "not-sent", retryable: true });
    expect([calls.length, logins()]).toEqual([1, 1]);
    // Another stage's function that has no guard shows that the vendor would have answered.
    expect((await lookUp()).status).toBe(200);
  });

  it("A cool-down is not waited for where the write could not be answered in time after it", async () => {
    const { moves, refill, calls, clock } = guardedHarness();
    moves.push(paused(7));
    expect(await refill({ prefer: "wait=8" })).toMatchObject({ status: 200 });
    const start = clock.now();
    moves.push(paused(7));
    const late = await refill({ prefer: "wait=7" });
    expect(late).toMatchObject({ status: 503, headers: { "Gateway-Outcome": "rejected", "Retry-After": "7" } });
    expect(calls).toHaveLength(3);
    expect(clock.now()).toBe(start);
  });

  it("A cool-down makes queued jobs wait in their queue, and no function sleeps", async () => {
    const { moves, refill, calls, clock, queue, work, theJob } = guardedHarness();
    const start = clock.now();
    await refill(later);
    moves.push(paused(7));
    await work();
    expect(clock.now()).toBe(start);
    expect(theJob()).toMatchObject({ status: "queued", outcome: "rejected", nextAttemptAt: start + 7_000 });
    expect(queue.sent).toMatchObject([{ delaySeconds: 7 }]);

    await work();
    expect(calls).toHaveLength(1);
    expect(theJob()).toMatchObject({ status: "queued", outcome: "not-sent", nextAttemptAt: start + 7_000 });
    clock.advance(7_000);
    await work();
    expect(theJob()).toMatchObject({ status: "succeeded" });
    expect(calls.map(({ at }) => at - start)).toEqual([0, 7_000]);
  });

  it("A cool-down beyond the queue's maximum delay is left to the scheduler", async () => {
    const { moves, refill, calls, clock, queue, runDueWork, work, theJob } = guardedHarness();
    await refill(later);
    moves.push(paused(3600));
    await work();
    expect(queue.sent).toEqual([]);
    clock.advance(hour - 1);
    await runDueWork();
    expect(queue.sent).toEqual([]);
    clock.advance(1);
    await runDueWork();
    await work();
    expect(calls).toHaveLength(2);
    expect(theJob().status).toBe("succeeded");
  });

  it("A cool-down without end keeps a job until its deadline, and the operator can clear it", async () => {
    const { moves, refill, calls, clock, health, jobs, runDueWork, work, theJob } = guardedHarness();
    await refill(later);
    moves.push(paused(9_999_999_999));
    await work();
    expect(theJob()).toMatchObject({ status: "queued", nextAttemptAt: clock.now() + 24 * hour });

    clock.advance(60_000);
    const of = { vendor: "si-compounding", connection: "default" };
    const cleared = await createClearCooldown({ health, due: jobs, jobs, clock })(of);
    expect(cleared).toMatchObject({ jobs: 1 });
    expect(cleared.endedAt).toBeGreaterThan(clock.now() + 1_000 * hour);
    await runDueWork();
    await work();
    expect(theJob().status).toBe("succeeded");
    expect(calls).toHaveLength(2);
    expect(await createClearCooldown({ health, due: jobs, jobs, clock })(of)).toEqual({ endedAt: undefined, jobs: 0 });
  });

  it("A cool-down that outlasts a job makes it expire at its deadline", async () => {
    const { moves, refill, clock, runDueWork, work, theJob } = guardedHarness();
    await refill({ ...later, "gateway-expires": "60" });
    moves.push(paused(3600));
    await work();
    clock.advance(59_000);
    await runDueWork();
    expect(theJob().status).toBe("queued");
    clock.advance(121_000);
    await runDueWork();
    expect(theJob()).toMatchObject({ status: "expired" });
  });
});

describe("An open circuit", () => {
  const down = async (harness: ReturnType<typeof guardedHarness>) => {
    const by = harness.instance();
    harness.moves.push(...Array.from({ length: 10 }, () => fails("before-first-byte")));
    for (let i = 0; i < 3; i++) await harness.refill({}, by);
    return by;
  };

  it("An open circuit blocks every call to the vendor", async () => {
    const harness = guardedHarness();
    const by = await down(harness);
    const before = harness.calls.length;
    const held = await harness.refill({}, by);
    expect(held).toMatchObject({ status: 503, headers: { "Gateway-Outcome": "not-sent" } });
    expect(JSON.parse(held.text)).toMatchObject({ type: "urn:rx-gateway:problem:vendor-down" });
    expect(harness.calls.length).toBe(before);
  });

  it("A half-open circuit is probed by a harmless read before a write is sent", async () => {
    const harness = guardedHarness();
    const by = await down(harness);
    harness.moves.length = 0;
    harness.clock.advance(3_000);
    const before = harness.calls.length;
    expect((await harness.refill({}, by)).status).toBe(200);
    expect(harness.calls.slice(before).map(({ body }) => body)).toEqual([
      '{"token": "token-1"}',
      expect.stringContaining("patient_id"),
    ]);
  });

  it("A vendor that is still down gets one probe and no write", async () => {
    const harness = guardedHarness();
    const by = await down(harness);
    harness.moves.length = 0;
    harness.moves.push(answers(500));
    harness.clock.advance(3_000);
    const before = harness.calls.length;
    expect(await harness.refill({}, by)).toMatchObject({ status: 503, headers: { "Gateway-Outcome": "not-sent" } });
    expect(harness.calls.slice(before).map(({ body }) => body)).toEqual(['{"token": "token-1"}']);
  });
});

describe("A rate limit", () => {
  it("A rate limit that is reached answers at once, with its headers", async () => {
    const { refill, calls, instance } = guardedHarness(2);
    const by = instance();
    const first = await refill({}, by);
    expect(first.headers).toMatchObject({
      "RateLimit-Policy": '"si-compounding";q=2;w=1',
      RateLimit: '"si-compounding";r=1;t=1',
    });
    await refill({}, by);
    const held = await refill({}, by);
    expect(held.status).toBe(503);
    expect(held.headers).toMatchObject({
      "Gateway-Outcome": "not-sent",
      "Retry-After": "1",
      RateLimit: '"si-compounding";r=0;t=1',
    });
    expect(calls).toHaveLength(2);
  });

  it("A rate limit makes queued jobs wait for the next window in their function", async () => {
    const { refill, calls, clock, work, jobs } = guardedHarness(2);
    const start = clock.now();
    for (let i = 0; i < 5; i++) await refill(later);
    await work();
    expect(jobs.all().map(({ status }) => status)).toEqual(Array(5).fill("succeeded"));
    expect(calls.map(({ at }) => Math.floor((at - start) / 1000))).toEqual([0, 0, 1, 1, 2]);
  });
});

describe("A late admission", () => {
  it("A write that is admitted too late is not sent, and releases the probe", async () => {
    const { refill, calls, clock, health, instance, moves, theJob } = guardedHarness();
    const of = { vendor: "si-compounding", connection: "default" };
    await health.changeBreaker(of, 0, { openings: 1, openedAt: clock.now(), openUntil: clock.now() });
    const by = instance();
    const { changeBreaker } = health;
    health.changeBreaker = async (...change) => {
      // The call that asks for the probe waits for the table.
      clock.advance(24_800);
      return await changeBreaker(...change);
    };
    moves.push(answers(200));
    expect(await refill({}, by)).toMatchObject({ status: 503, headers: { "Gateway-Outcome": "not-sent" } });
    expect(theJob()).toMatchObject({ status: "failed", outcome: "not-sent" });
    expect(calls.filter(({ body }) => body.includes("patient_id"))).toEqual([]);
    expect((await health.read(of)).breaker?.probe).toBeUndefined();
  });
});
