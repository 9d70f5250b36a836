import { describe, expect, it } from "vitest";
import type { ProxyDependencies } from "../../../shared/gateway/proxy/proxy-call.ts";
import { type JobHarness, jobHarness } from "../../support/harnesses/job-harness.ts";
import { answers } from "../../support/harnesses/scripted-vendor.ts";

const key = { "idempotency-key": "k1" };
const bug = new TypeError("x is not a function");

/** An instance with a bug outside of the network. */
const broken = (harness: JobHarness, over: Partial<ProxyDependencies> = {}): ProxyDependencies => ({
  ...harness.instance(),
  originOf: () => {
    throw bug;
  },
  ...over,
});

describe("An internal error before the first byte", () => {
  it("is answered not-sent, fails the job and releases its idempotency key", async () => {
    const harness = jobHarness();
    const failed = await harness.refill(key, { by: broken(harness) });
    expect(failed).toMatchObject({ status: 500, headers: { "Gateway-Outcome": "not-sent", "Retry-After": "1" } });
    expect(failed.text).not.toContain("function");
    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "not-sent" });
    expect(harness.log.lines.filter((line) => line.includes('"job.internal-error"'))).toHaveLength(1);
    expect((await harness.refill(key)).status).toBe(200);
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("queues a queued job again and never makes it uncertain", async () => {
    const harness = jobHarness();
    await harness.refill({ prefer: "respond-async" });
    await harness.processQueue(broken(harness));
    expect(harness.onlyJob()).toMatchObject({ status: "queued", outcome: "not-sent", attempts: 0 });
    expect(harness.vendor.calls).toEqual([]);
    await harness.processQueue();
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded", attempts: 1 });
    expect(await harness.notifications.publish()).toEqual(["job.succeeded"]);
  });

  it("that persists lets a queued job expire at its deadline", async () => {
    const harness = jobHarness();
    await harness.refill({ prefer: "respond-async", "gateway-expires": "60" });
    for (let attempt = 0; attempt < 12; attempt++) {
      await harness.processQueue(broken(harness));
      harness.clock.advance(10_000);
    }
    expect(harness.onlyJob()).toMatchObject({ status: "expired", outcome: "not-sent" });
  });

  it("in a login is answered not-sent, as an internal error and not as one of the token store", async () => {
    const harness = jobHarness();
    const by = harness.instance();
    const { tokens } = by;
    tokens.get = () => Promise.reject(bug);
    const failed = await harness.refill(key, { by });
    expect(failed).toMatchObject({ status: 500, headers: { "Gateway-Outcome": "not-sent" } });
    expect(failed.text).toContain("internal-error");
  });

  it("in the token store is answered with the problem of the token store", async () => {
    const harness = jobHarness();
    harness.tokens.read = () => Promise.reject(bug);
    const failed = await harness.refill(key);
    expect(failed).toMatchObject({ status: 503, headers: { "Gateway-Outcome": "not-sent" } });
    expect(failed.text).toContain("token-store-unavailable");
  });
});

describe("An internal error after the first byte", () => {
  it("makes a write uncertain", async () => {
    const harness = jobHarness();
    const by = harness.instance();
    const readBody = () => {
      throw bug;
    };
    const refill = await harness.refill(key, { by: { ...by, vendor: { ...by.vendor, readBody } } });
    expect(refill).toMatchObject({ status: 504, headers: { "Gateway-Outcome": "uncertain" } });
    expect(harness.onlyJob()).toMatchObject({ status: "uncertain" });
  });

  it("is answered rejected where the vendor had rejected the call before it did the work", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(answers(401));
    const by = harness.instance();
    const { tokens } = by;
    const get = tokens.get.bind(tokens);
    tokens.get = (connection, refused) => (refused === undefined ? get(connection) : Promise.reject(bug));
    const refill = await harness.refill(key, { by });
    expect(refill).toMatchObject({ status: 500, headers: { "Gateway-Outcome": "rejected" } });
    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "rejected" });
  });
});
