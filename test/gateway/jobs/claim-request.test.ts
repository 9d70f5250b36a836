import { describe, expect, it } from "vitest";
import { maxRecentRequests } from "../../../shared/gateway/ports/recent-request-store.ts";
import { type JobHarness, jobHarness, refillOf, unreachable } from "../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../support/harnesses/scripted-vendor.ts";

const minute = 60_000;
const windowMs = 15 * minute;
const respondAsync = { prefer: "respond-async" };

describe("A byte-equal repeat of an order without a key", () => {
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
    ["become uncertain", fails("after-first-byte", true)],
  ])("is refused for fifteen minutes with the id of the job that has %s", async (_what, move) => {
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
    ["was rejected", answers(429)],
    ["was refused by the vendor", answers(400)],
  ])("is made when the job %s", async (_what, move) => {
    const harness = jobHarness();
    harness.vendor.script.push(move, move, move, move);
    const first = await harness.refill();
    harness.vendor.script.length = 0;
    expect(first.status).not.toBe(200);
    expect((await harness.refill()).status).toBe(200);
    await forbidden(harness);
    expect(harness.vendor.doneCalls).toBe(1);
  });

  it("is refused while the job is queued, and made when that was cancelled", async () => {
    const harness = jobHarness();
    expect((await harness.refill(respondAsync)).status).toBe(202);
    const id = await forbidden(harness);
    expect(await forbidden(harness, respondAsync)).toBe(id);
    await harness.api("DELETE", `/v1/jobs/${id}`);
    expect((await harness.refill(respondAsync)).status).toBe(202);
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

  it("is made once with Gateway-Allow-Repeat of the newest job", async () => {
    const harness = jobHarness();
    const first = String((await harness.refill()).headers["Gateway-Job"]);
    expect(await forbidden(harness, { "gateway-allow-repeat": "job_0000" })).toBe(first);
    const second = await harness.refill({ "gateway-allow-repeat": first });
    expect(second.status).toBe(200);
    expect(await forbidden(harness, { "gateway-allow-repeat": first })).toBe(second.headers["Gateway-Job"]);
    expect((await harness.refill({ "gateway-allow-repeat": "one" })).status).toBe(400);
    expect(harness.vendor.doneCalls).toBe(2);
  });

  it("after an allowed repeat that was not done is a repeat of the first order", async () => {
    const harness = jobHarness();
    const first = String((await harness.refill()).headers["Gateway-Job"]);
    harness.vendor.script.push(answers(400));
    expect((await harness.refill({ "gateway-allow-repeat": first })).status).toBe(400);
    expect(await forbidden(harness)).toBe(first);
  });

  it("is refused after an order with a key, and an order with a key is never refused", async () => {
    const harness = jobHarness();
    const keyed = await harness.refill({ "idempotency-key": "a" });
    expect(await forbidden(harness)).toBe(keyed.headers["Gateway-Job"]);
    harness.clock.advance(1);
    expect((await harness.refill({ "idempotency-key": "b" })).status).toBe(200);
    expect((await harness.refill({ "idempotency-key": "b" })).headers).toHaveProperty("Idempotency-Replayed");
    expect(harness.vendor.doneCalls).toBe(2);
  });

  it("is refused for an earlier job when a later one with a key was not done", async () => {
    const harness = jobHarness();
    const first = await harness.refill();
    harness.vendor.script.push(answers(400));
    await harness.refill({ "idempotency-key": "a" });
    expect(await forbidden(harness)).toBe(first.headers["Gateway-Job"]);
  });

  it("is refused for an earlier job after any number of later ones with a key that were not done", async () => {
    const harness = jobHarness();
    const first = await harness.refill();
    for (let at = 0; at < 3 * maxRecentRequests; at += 1) {
      harness.vendor.script.push(answers(400));
      await harness.refill({ "idempotency-key": `key-${at}` });
    }
    expect(await forbidden(harness)).toBe(first.headers["Gateway-Job"]);
  });

  it("is made for another partner and with another body", async () => {
    const harness = jobHarness();
    await harness.refill();
    expect((await harness.refill({}, { partnerId: "prt_2" })).status).toBe(200);
    expect((await harness.refill({}, { body: refillOf(2) })).status).toBe(200);
    expect((await harness.refill({}, { body: `${refillOf(1)} ` })).status).toBe(200);
  });

  it("is made for a read", async () => {
    const harness = jobHarness();
    for (const _ of [1, 2]) expect((await harness.lookUp(respondAsync)).status).toBe(202);
  });

  it("among a hundred at once is made once", async () => {
    const harness = jobHarness();
    const all = await Promise.all(
      Array.from({ length: 100 }, (_, at) => harness.refill(at % 2 === 0 ? {} : respondAsync)),
    );
    await harness.processQueue();
    expect(all.filter(({ status }) => status !== 422)).toHaveLength(1);
    expect(harness.vendor.calls).toHaveLength(1);
  });

  it("is made at once when the first order could not be recorded", async () => {
    const harness = jobHarness();
    const by = harness.instanceWith({ createJob: unreachable });
    expect((await harness.refill({}, { by })).status).toBe(503);
    expect((await harness.refill()).status).toBe(200);
  });

  it("is answered not-sent when its claim cannot be written", async () => {
    const harness = jobHarness();
    const by = harness.instance();
    const recentRequests = { ...by.recentRequests, replaceRecentRequests: unreachable };
    expect(await harness.refill({}, { by: { ...by, recentRequests } })).toMatchObject({
      status: 503,
      headers: { "Gateway-Outcome": "not-sent" },
    });
    expect(harness.vendor.calls).toEqual([]);
  });

  it("costs one conditional write when no equal request was made", async () => {
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
