import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AllowanceRecord } from "../../../shared/gateway/model/allowance.ts";
import { leasePermits } from "../../../shared/gateway/resilience/lease-permits.ts";
import { freePermits, type RateLimit, rateLimitOf } from "../../../shared/gateway/resilience/rate-limit.ts";
import { memoryHealthStore } from "../../support/fakes/memory-stores.ts";

const now = 1_767_225_600_000;
const ten: RateLimit = { calls: 10, windowMs: 1_000 };
const record = (used: Record<string, number>, before: Record<string, number> = {}): AllowanceRecord => ({
  window: now,
  used,
  before,
});

it.each([
  [100, { calls: 100, windowMs: 1_000 }],
  [1.5, { calls: 1, windowMs: 1_000 }],
  [1, { calls: 1, windowMs: 1_000 }],
  [0.5, { calls: 1, windowMs: 2_000 }],
  [0.3, { calls: 1, windowMs: 4_000 }],
  [0.01, { calls: 1, windowMs: 100_000 }],
])("A rate of %d calls a second is a limit of whole calls in whole seconds", (rate, limit) => {
  expect(rateLimitOf(rate)).toEqual(limit);
});

it.each<[string, AllowanceRecord, RateLimit, number]>([
  ["all permits when it is alone", record({}), ten, 10],
  ["all permits that are left when it is alone", record({ a: 7 }), ten, 3],
  ["half of the permits when another partner has asked", record({ b: 1 }), ten, 5],
  ["half of the permits when another partner asked in the window before", record({}, { b: 4 }), ten, 5],
  ["what another partner leaves beyond its half", record({ b: 8 }), ten, 2],
  ["nothing beyond its half while another partner may ask", record({ a: 5, b: 0 }), ten, 0],
  ["a third of the permits of three partners", record({}, { b: 1, c: 1 }), ten, 4],
  ["the one permit on its turn", record({}, { a: 0, b: 1 }), { ...ten, calls: 1 }, 1],
  ["nothing on another partner's turn", record({}, { a: 1, b: 0 }), { ...ten, calls: 1 }, 0],
])("A partner can lease %s", (_rule, current, limit, calls) => {
  expect(freePermits(current, limit, "a")).toBe(calls);
});

describe("leasePermits", () => {
  it("A lease is a tenth of the limit, and at least one permit", () => {
    expect(leasePermits(undefined, { ...ten, calls: 100 }, "a", now)).toMatchObject({ kind: "begin", calls: 10 });
    expect(leasePermits(undefined, ten, "a", now)).toMatchObject({ kind: "begin", calls: 1 });
  });

  it("A lease within the partner's share is conditional on that share alone", () => {
    expect(leasePermits(record({ a: 2, b: 3 }), ten, "a", now)).toEqual({
      kind: "take",
      taken: { window: now, partnerId: "a", calls: 1, maxBefore: 9, maxOwnBefore: 4 },
    });
  });

  it("A lease beyond the partner's share leaves what is reserved for others", () => {
    expect(leasePermits(record({ a: 4, b: 3, c: 0 }), ten, "a", now)).toEqual({ kind: "spent" });
    expect(leasePermits(record({ a: 3, b: 3, c: 2 }), ten, "a", now)).toEqual({
      kind: "take",
      taken: { window: now, partnerId: "a", calls: 1, maxBefore: 8 },
    });
  });

  it("A lease of nothing records once that the partner has asked", () => {
    expect(leasePermits(record({ b: 10 }), ten, "a", now)).toEqual({
      kind: "spent",
      asks: { window: now, partnerId: "a", calls: 0, maxBefore: Number.MAX_SAFE_INTEGER },
    });
    expect(leasePermits(record({ a: 0, b: 10 }), ten, "a", now)).toEqual({ kind: "spent" });
  });

  it("A lease begins a new window, and remembers the one right before", () => {
    const current = record({ a: 10, b: 2 });
    expect(leasePermits(current, ten, "a", now + 1_000)).toEqual({
      kind: "begin",
      calls: 1,
      record: { window: now + 1_000, used: { a: 1 }, before: { a: 10, b: 2 } },
    });
    expect(leasePermits(current, ten, "a", now + 2_000)).toMatchObject({ record: { used: { a: 1 }, before: {} } });
  });

  it("A lease begins a window without a permit on another partner's turn", () => {
    const current = record({ a: 1, b: 0 });
    expect(leasePermits(current, { ...ten, calls: 1 }, "a", now + 1_000)).toMatchObject({
      kind: "begin",
      calls: 0,
      record: { used: { a: 0 } },
    });
  });

  it("A lease uses the window that others have begun when its clock is behind", () => {
    expect(leasePermits(record({ b: 1 }), ten, "a", now - 300)).toMatchObject({ kind: "take", taken: { window: now } });
  });
});

it("Leases never exceed the limit, and each partner that asks for an equal part gets it", async () => {
  const partners = ["a", "b", "c", "d"];
  const of = { vendor: "acme", connection: "default" };
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 4, max: 60 }),
      fc.array(fc.constantFrom(...partners), { minLength: 400, maxLength: 400 }),
      async (calls, arrivals) => {
        const limit = { calls, windowMs: 1_000 };
        const store = memoryHealthStore();
        // All partners are known from the window before.
        await store.beginWindow(of, undefined, { window: now - 1_000, used: { a: 1, b: 1, c: 1, d: 1 }, before: {} });
        for (const partner of [...arrivals, ...Array.from({ length: calls }, () => partners).flat()]) {
          const current = await store.readAllowance(of);
          const lease = leasePermits(current, limit, partner, now);
          if (lease.kind === "begin") await store.beginWindow(of, current?.window, lease.record);
          else if (lease.kind === "take") await store.takePermits(of, lease.taken);
        }
        const given = Object.values((await store.readAllowance(of))?.used ?? {});
        expect(given.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(calls);
        expect(Math.min(...given)).toBeGreaterThanOrEqual(Math.floor(calls / 4));
      },
    ),
  );
});
