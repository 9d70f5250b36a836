import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AllowanceRecord } from "../../../shared/gateway/ports/allowance-store.ts";
import { type Budget, budgetOf, freeCalls, leaseCalls } from "../../../shared/gateway/resilience/allowance.ts";
import { memoryHealthStore } from "../../support/fakes/memory-health-store.ts";

const now = 1_767_225_600_000;
const ten: Budget = { calls: 10, windowMs: 1_000 };
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
])("%d a second is a budget of whole calls and whole seconds", (rate, budget) => {
  expect(budgetOf(rate)).toEqual(budget);
});

describe("what a partner may take", () => {
  it.each<[string, AllowanceRecord, Budget, number]>([
    ["all of it, alone", record({}), ten, 10],
    ["what is left of it, alone", record({ a: 7 }), ten, 3],
    ["half, when another one has asked", record({ b: 1 }), ten, 5],
    ["half, when another one asked in the window before", record({}, { b: 4 }), ten, 5],
    ["what the other one leaves beyond its half", record({ b: 8 }), ten, 2],
    ["nothing more than its half while the other may come", record({ a: 5, b: 0 }), ten, 0],
    ["a third of three", record({}, { b: 1, c: 1 }), ten, 4],
    ["its turn, where there are more partners than calls", record({}, { a: 0, b: 1 }), { ...ten, calls: 1 }, 1],
    ["nothing out of turn", record({}, { a: 1, b: 0 }), { ...ten, calls: 1 }, 0],
  ])("is %s", (_rule, standing, budget, calls) => {
    expect(freeCalls(standing, budget, "a")).toBe(calls);
  });
});

describe("a lease", () => {
  it("is a tenth of the budget, and at least one call", () => {
    expect(leaseCalls(undefined, { ...ten, calls: 100 }, "a", now)).toMatchObject({ kind: "begin", calls: 10 });
    expect(leaseCalls(undefined, ten, "a", now)).toMatchObject({ kind: "begin", calls: 1 });
  });

  it("within the partner's share goes by that alone, whatever others have taken of theirs since", () => {
    expect(leaseCalls(record({ a: 2, b: 3 }), ten, "a", now)).toEqual({
      kind: "take",
      taken: { window: now, partnerId: "a", calls: 1, maxBefore: 9, maxOwnBefore: 4 },
    });
  });

  it("beyond it leaves what is kept for the others", () => {
    expect(leaseCalls(record({ a: 4, b: 3, c: 0 }), ten, "a", now)).toEqual({ kind: "spent" });
    expect(leaseCalls(record({ a: 3, b: 3, c: 2 }), ten, "a", now)).toEqual({
      kind: "take",
      taken: { window: now, partnerId: "a", calls: 1, maxBefore: 8 },
    });
  });

  it("says of the one who gets nothing that it has asked, once", () => {
    expect(leaseCalls(record({ b: 10 }), ten, "a", now)).toEqual({
      kind: "spent",
      asks: { window: now, partnerId: "a", calls: 0, maxBefore: Number.MAX_SAFE_INTEGER },
    });
    expect(leaseCalls(record({ a: 0, b: 10 }), ten, "a", now)).toEqual({ kind: "spent" });
  });

  it("begins a window anew, and remembers the one right before", () => {
    const standing = record({ a: 10, b: 2 });
    expect(leaseCalls(standing, ten, "a", now + 1_000)).toEqual({
      kind: "begin",
      calls: 1,
      record: { window: now + 1_000, used: { a: 1 }, before: { a: 10, b: 2 } },
    });
    expect(leaseCalls(standing, ten, "a", now + 2_000)).toMatchObject({ record: { used: { a: 1 }, before: {} } });
  });

  it("begins a window with nothing where it is another's turn", () => {
    const standing = record({ a: 1, b: 0 });
    expect(leaseCalls(standing, { ...ten, calls: 1 }, "a", now + 1_000)).toMatchObject({
      kind: "begin",
      calls: 0,
      record: { used: { a: 0 } },
    });
  });

  it("goes by the window that others have begun when its clock is behind", () => {
    expect(leaseCalls(record({ b: 1 }), ten, "a", now - 300)).toMatchObject({ kind: "take", taken: { window: now } });
  });
});

it("never gives out more than the budget, and gives everybody an equal part who wants that much", async () => {
  const partners = ["a", "b", "c", "d"];
  const of = { vendor: "acme", connection: "default" };
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 4, max: 60 }),
      fc.array(fc.constantFrom(...partners), { minLength: 400, maxLength: 400 }),
      async (calls, arrivals) => {
        const budget = { calls, windowMs: 1_000 };
        const store = memoryHealthStore();
        // Everybody is known from the window before.
        await store.beginWindow(of, undefined, { window: now - 1_000, used: { a: 1, b: 1, c: 1, d: 1 }, before: {} });
        for (const partner of [...arrivals, ...Array.from({ length: calls }, () => partners).flat()]) {
          const standing = await store.readBudget(of);
          const lease = leaseCalls(standing, budget, partner, now);
          if (lease.kind === "begin") await store.beginWindow(of, standing?.window, lease.record);
          else if (lease.kind === "take") await store.takeCalls(of, lease.taken);
        }
        const given = Object.values((await store.readBudget(of))?.used ?? {});
        expect(given.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(calls);
        expect(Math.min(...given)).toBeGreaterThanOrEqual(Math.floor(calls / 4));
      },
    ),
  );
});
