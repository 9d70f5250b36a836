import { describe, expect, it } from "vitest";
import {
  fingerprintOf,
  jobIdOf,
  readIdempotencyKey,
  requireIdempotencyKey,
} from "../../../shared/gateway/jobs/idempotency-key.ts";
import type { CallRequest } from "../../../shared/gateway/model/call-request.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import type { RecentRequestStore } from "../../../shared/gateway/ports/recent-request-store.ts";
import { anOrder } from "../../support/builders/an-order.ts";
import { jobHarness, unreachable } from "../../support/harnesses/job-harness.ts";

const digest = keyedDigest("key");

const unreachableRequests: RecentRequestStore = {
  findRecentRequests: unreachable,
  replaceRecentRequests: unreachable,
  addRecentRequest: unreachable,
};

describe("The Idempotency-Key header", () => {
  it("accepts any text of up to 255 characters", () => {
    expect(readIdempotencyKey({ "idempotency-key": ['"8e03978e-40d5-43dd-bc93-6894a57f9324"'] })).toContain("8e03978e");
    expect(readIdempotencyKey({ "idempotency-key": ["k".repeat(255)] })).toHaveLength(255);
    expect(readIdempotencyKey({})).toBeUndefined();
  });

  it.each([[""], [" "], ["k".repeat(256)], ["a", "b"]])("is refused with 400 when it is %j", (...values) => {
    expect(() => readIdempotencyKey({ "idempotency-key": values })).toThrow("400 bad-request");
  });

  it("is required for orders alone", () => {
    const { keyRequired: _, ...write } = anOrder;
    expect(() => requireIdempotencyKey(anOrder, {})).toThrow("400 idempotency-key-required");
    expect(() => requireIdempotencyKey(anOrder, { "idempotency-key": ["k"] })).not.toThrow();
    expect(() => requireIdempotencyKey(write, {})).not.toThrow();
    expect(() => requireIdempotencyKey(undefined, {})).not.toThrow();
  });
});

describe("The id of a job", () => {
  const scope = { partnerId: "prt_1", vendor: "v", connection: "default" };

  it("derives from the key within partner, vendor and connection", () => {
    const id = jobIdOf(digest, scope, "k");
    expect(jobIdOf(digest, { ...scope }, "k")).toBe(id);
    for (const other of [{ partnerId: "prt_2" }, { vendor: "w" }, { connection: "clinic-2" }]) {
      expect(jobIdOf(digest, { ...scope, ...other }, "k")).not.toBe(id);
    }
    expect(jobIdOf(digest, scope, "l")).not.toBe(id);
  });

  it("is random without a key", () => {
    expect(jobIdOf(digest, scope, undefined)).toMatch(/^job_v_[0-9a-f]{40}$/);
    expect(jobIdOf(digest, scope, undefined)).not.toBe(jobIdOf(digest, scope, undefined));
  });
});

describe("The fingerprint of a request", () => {
  const base = { method: "POST", path: "/a", query: [["q", "1"]], headers: {}, body: Buffer.from("{}") } as const;
  const of = (changed: Partial<CallRequest>, tenantHeader?: string): string =>
    fingerprintOf(digest, { ...base, ...changed }, tenantHeader);
  const tenant = (id: string): Partial<CallRequest> => ({ headers: { "tenant-id": [id] } });

  it("is equal for equal requests, also with other headers", () => {
    expect(of({ headers: { "x-correlation-id": ["1"] } })).toBe(of({}));
    expect(of(tenant("A"), "tenant-id")).toBe(of(tenant("a"), "tenant-id"));
  });

  it.each([
    ["method", { method: "PUT" }],
    ["path", { path: "/b" }],
    ["query", { query: [["q", "2"]] }],
    ["content", { body: Buffer.from("{} ") }],
  ] as const)("differs with another %s", (_what, changed) => {
    expect(of(changed)).not.toBe(of({}));
  });

  it("differs with another tenant", () => {
    expect(of(tenant("a"), "tenant-id")).not.toBe(of(tenant("b"), "tenant-id"));
  });
});

describe("A stage that requires an Idempotency-Key", () => {
  it("refuses an order without a key before anything is recorded or sent, and accepts one with a key", async () => {
    const harness = jobHarness();
    const by = { ...harness.instance(), requireIdempotencyKeys: true };
    for (const headers of [{}, { prefer: "respond-async" }]) {
      const refused = await harness.refill(headers, { by });
      expect(refused.status).toBe(400);
      expect(JSON.parse(refused.text)).toMatchObject({ type: "urn:rx-gateway:problem:idempotency-key-required" });
    }
    expect([harness.jobs.all(), harness.vendor.calls, harness.vendor.logins]).toEqual([[], [], 0]);
    expect((await harness.refill({ "idempotency-key": "k" }, { by })).status).toBe(200);
  });

  it("records no recent request of an order, since no order without a key can repeat it", async () => {
    const harness = jobHarness();
    const by = { ...harness.instance(), requireIdempotencyKeys: true, recentRequests: unreachableRequests };
    expect((await harness.refill({ "idempotency-key": "k" }, { by })).status).toBe(200);
    expect(
      (await harness.refill({ "idempotency-key": "l" }, { by: { ...by, requireIdempotencyKeys: false } })).status,
    ).toBe(503);
  });
});
