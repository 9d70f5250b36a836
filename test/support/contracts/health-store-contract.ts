import { expect, it } from "vitest";
import type { AllowanceRecord } from "../../../shared/gateway/model/allowance.ts";
import { type Breaker, noTrouble } from "../../../shared/gateway/model/connection-health.ts";
import type { AllowanceStore } from "../../../shared/gateway/ports/allowance-store.ts";
import type { HealthStore } from "../../../shared/gateway/ports/health-store.ts";

const century = 3_153_600_000_000;
const breaker: Breaker = { openings: 1, openedAt: 1_767_225_590_000, openUntil: 1_767_225_600_000 };
const budget: AllowanceRecord = { window: 1_767_225_600_000, used: { prt_a: 3, "-": 0 }, before: { prt_b: 1 } };

/** What every store of health and rate limits guarantees. The tests share it, each with a connection of its own. */
export function healthStoreContract(make: () => HealthStore & AllowanceStore): void {
  let tests = 0;
  const setUp = () => {
    tests += 1;
    return { store: make(), of: { vendor: "acme", connection: `c${tests}` } };
  };

  it("knows no trouble of a connection that never had any, and none of another's", async () => {
    const { store, of } = setUp();
    expect(await store.read(of)).toEqual(noTrouble);

    await store.extendCoolDown({ ...of, vendor: "other" }, century, 1);
    await store.extendCoolDown({ ...of, connection: `${of.connection}/login` }, century, 1);
    expect(await store.read(of)).toEqual(noTrouble);
  });

  it("keeps the later of two cool-downs, whichever comes first", async () => {
    const { store, of } = setUp();
    await store.extendCoolDown(of, 2_000, 1);
    await store.extendCoolDown(of, 1_000, 1);
    expect(await store.read(of)).toEqual({ ...noTrouble, coolUntil: 2_000, coolSince: 1 });

    await Promise.all([5_000, century, 4_000].map((until) => store.extendCoolDown(of, until, 1)));
    expect(await store.read(of)).toEqual({ ...noTrouble, coolUntil: century, coolSince: 1 });
  });

  it("counts the times that a cool-down was cleared, and stores one that begins after that", async () => {
    const { store, of } = setUp();
    await store.extendCoolDown(of, century, 1);
    await store.clearCooldown(of);
    expect(await store.read(of)).toEqual({ ...noTrouble, clearings: 1 });

    await store.extendCoolDown(of, 1_000, 1);
    await store.clearCooldown(of);
    await store.extendCoolDown(of, 500, 1);
    expect(await store.read(of)).toEqual({ ...noTrouble, clearings: 2, coolUntil: 500, coolSince: 1 });
  });

  it("changes a breaker from the version seen alone", async () => {
    const { store, of } = setUp();
    expect(await store.changeBreaker(of, 1, breaker)).toBe(false);
    expect(await store.changeBreaker(of, 0, breaker)).toBe(true);
    expect(await store.changeBreaker(of, 0, { ...breaker, openings: 9 })).toBe(false);
    expect(await store.read(of)).toEqual({ ...noTrouble, version: 1, breaker });

    const probing = { ...breaker, probe: { id: "p", until: 1_767_225_635_000 } };
    expect(await store.changeBreaker(of, 1, probing)).toBe(true);
    expect(await store.read(of)).toEqual({ ...noTrouble, version: 2, breaker: probing });

    const closed = { ...breaker, closedAt: 1_767_225_601_000 };
    expect(await store.changeBreaker(of, 2, closed)).toBe(true);
    expect(await store.read(of)).toEqual({ ...noTrouble, version: 3, breaker: closed });
  });

  it("gives the probe to one of many", async () => {
    const { store, of } = setUp();
    await store.changeBreaker(of, 0, breaker);
    const taken = await Promise.all(
      ["a", "b", "c", "d"].map((id) => store.changeBreaker(of, 1, { ...breaker, probe: { id, until: 2_000 } })),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it("keeps cool-down and breaker apart", async () => {
    const { store, of } = setUp();
    await store.changeBreaker(of, 0, breaker);
    await store.extendCoolDown(of, 2_000, 1);
    expect(await store.changeBreaker(of, 1, { ...breaker, openings: 2 })).toBe(true);
    expect(await store.read(of)).toEqual({
      clearings: 0,
      version: 2,
      coolUntil: 2_000,
      coolSince: 1,
      breaker: { ...breaker, openings: 2 },
    });

    await store.clearCooldown(of);
    expect(await store.read(of)).toEqual({ clearings: 1, version: 2, breaker: { ...breaker, openings: 2 } });
  });

  it("changes throttled operations from the revision seen alone, and removes them with the cool-down", async () => {
    const { store, of } = setUp();
    expect(await store.changeThrottling(of, 1, { a: 2_000 })).toBe(false);
    expect(await store.changeThrottling(of, 0, { a: 2_000 })).toBe(true);
    expect(await store.changeThrottling(of, 0, { b: 3_000 })).toBe(false);
    expect(await store.changeThrottling(of, 1, { a: 2_000, "path:0.1": century })).toBe(true);
    const throttling = { revision: 2, operations: { a: 2_000, "path:0.1": century } };
    expect(await store.read(of)).toEqual({ ...noTrouble, throttling });

    await store.extendCoolDown(of, 5_000, 1);
    await store.clearCooldown(of);
    expect(await store.read(of)).toEqual({ ...noTrouble, clearings: 1 });
    expect(await store.changeThrottling(of, 2, {})).toBe(false);
  });

  it("changes breakers of pairs from the revision seen alone, and apart from the connection's", async () => {
    const { store, of } = setUp();
    const one = { ...breaker, partnerId: "prt_a", operation: "getPatient" };
    const two = { ...breaker, partnerId: "prt_b", operation: "path:0.1", alone: true };
    expect(await store.changePairs(of, 1, { a: one })).toBe(false);
    expect(await store.changePairs(of, 0, { a: one })).toBe(true);
    expect(await store.changePairs(of, 0, { b: two })).toBe(false);
    expect(await store.changeBreaker(of, 0, breaker)).toBe(true);
    expect(await store.changePairs(of, 1, { "prt_a getPatient": one, "prt_b path:0.1": two })).toBe(true);
    const pairs = { revision: 2, circuits: { "prt_a getPatient": one, "prt_b path:0.1": two } };
    expect(await store.read(of)).toEqual({ ...noTrouble, version: 1, breaker, pairs });

    await store.clearCooldown(of);
    expect(await store.read(of)).toEqual({ clearings: 1, version: 1, breaker, pairs });
  });

  it("begins a window in the place of the one seen alone, and keeps budgets apart from the rest", async () => {
    const { store, of } = setUp();
    expect(await store.readAllowance(of)).toBeUndefined();
    expect(await store.beginWindow(of, budget.window - 1_000, budget)).toBe(false);
    expect(await store.beginWindow(of, undefined, budget)).toBe(true);
    expect(await store.beginWindow(of, undefined, budget)).toBe(false);
    expect(await store.readAllowance(of)).toEqual(budget);

    const next = { window: budget.window + 1_000, used: {}, before: budget.used };
    expect(await store.beginWindow(of, budget.window, next)).toBe(true);
    expect(await store.readAllowance(of)).toEqual(next);
    expect(await store.read(of)).toEqual(noTrouble);
  });

  it("adds up the calls that many take at once, and no more than may be", async () => {
    const { store, of } = setUp();
    const { window } = budget;
    await store.beginWindow(of, undefined, { window, used: { prt_a: 2 }, before: {} });
    const taken = await Promise.all(
      Array.from({ length: 20 }, () => store.takePermits(of, { window, partnerId: "prt_b", calls: 2, maxBefore: 8 })),
    );
    expect(taken.filter((one) => one !== undefined)).toHaveLength(4);
    expect(await store.readAllowance(of)).toEqual({ window, used: { prt_a: 2, prt_b: 8 }, before: {} });
  });

  it("takes calls for a partner under its own limit, and in the window that it means", async () => {
    const { store, of } = setUp();
    const { window } = budget;
    const taken = { window, partnerId: "prt_b", calls: 3, maxBefore: 100, maxOwnBefore: 2 };
    expect(await store.takePermits(of, taken)).toBeUndefined();
    await store.beginWindow(of, undefined, budget);
    expect(await store.takePermits(of, { ...taken, window: window - 1_000 })).toBeUndefined();
    const after = { ...budget, used: { ...budget.used, prt_b: 3 } };
    expect(await store.takePermits(of, taken)).toEqual(after);
    expect(await store.takePermits(of, taken)).toBeUndefined();
    expect(await store.takePermits(of, { window, partnerId: "prt_c", calls: 0, maxBefore: 100 })).toEqual({
      ...after,
      used: { ...after.used, prt_c: 0 },
    });
  });
}
