import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConnectionGuard, type GuardedCall } from "../../../shared/gateway/resilience/connection-guard.ts";
import type { Exchange } from "../../../shared/http/exchange.ts";
import { siCompounding } from "../../../shared/vendors/si-compounding/descriptor.ts";
import { syncvet } from "../../../shared/vendors/syncvet/descriptor.ts";
import type { VendorDescriptor } from "../../../shared/vendors/types.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryHealthStore } from "../../support/fakes/memory-stores.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

const answered = (status: number): Exchange => ({
  kind: "answered",
  answer: { status, headers: {}, body: new Uint8Array() },
});

const callOf = (partnerId: string, id: string, safe = true): GuardedCall => ({
  connectionName: "default",
  safe,
  partnerId,
  operation: { id },
});

/** Containers over one store, and a vendor that answers each call by its partner and operation. */
function setUp(vendor: VendorDescriptor, answer: (call: GuardedCall) => Exchange) {
  const clock = manualClock();
  const store = memoryHealthStore();
  const log = silentLog();
  const guard = () => new ConnectionGuard({ vendor, store, limit: undefined, clock, random: () => 0.5, scale: 1, log });
  const containers = [guard(), guard()];
  /** Makes one attempt as a call does, with its probe before it where the guard asks for that. */
  const attempt = async (call: GuardedCall, by = 0): Promise<boolean> => {
    const container = containers[by] ?? guard();
    const probe = async () => {
      const { operation: _, ...own } = { ...call, safe: true, own: true as const };
      const admission = await container.admit(own);
      if (admission.kind === "admitted") await container.record(admission, own, answer(own));
    };
    let probed = false;
    let admission = await container.admit(call);
    if (admission.kind === "probe-first") {
      await probe();
      probed = true;
      admission = await container.admit(call, probed);
    }
    if (admission.kind !== "admitted") return false;
    await container.record(admission, call, answer(call));
    if (container.isSuspected(call)) await probe();
    return true;
  };
  const refuse = (call: GuardedCall) => containers[0]?.recordRefusal(call);
  return { clock, store, log, attempt, refuse };
}

describe.each([
  ["with a probe", siCompounding],
  ["without a probe", syncvet],
])("One partner's failures at a vendor %s", (_kind, vendor) => {
  const onlyBadInput = (call: GuardedCall) =>
    answered(call.partnerId === "prt_bad" && call.operation?.id === "write" ? 500 : 200);

  it("A guard blocks the pair alone after one partner's ten failures on one operation", async () => {
    const { attempt } = setUp(vendor, onlyBadInput);
    for (let calls = 0; calls < 10; calls += 1) expect(await attempt(callOf("prt_bad", "write", false))).toBe(true);
    expect(await attempt(callOf("prt_bad", "write", false))).toBe(false);
    expect(await attempt(callOf("prt_bad", "read"))).toBe(true);
    expect(await attempt(callOf("prt_good", "write", false))).toBe(true);
    expect(await attempt(callOf("prt_good", "read"))).toBe(true);
  });

  it("A guard blocks no other call, in any order and at any pace of one partner's failures", async () => {
    const step = fc.record({
      bad: fc.boolean(),
      safe: fc.boolean(),
      by: fc.nat(1),
      waitMs: fc.constantFrom(0, 10, 900, 2_500, 65_000),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 120 }), async (steps) => {
        const { clock, attempt } = setUp(vendor, onlyBadInput);
        for (const { bad, safe, by, waitMs } of steps) {
          clock.advance(waitMs);
          const made = await attempt(callOf(bad ? "prt_bad" : "prt_good", "write", safe), by);
          if (!bad) expect(made).toBe(true);
          expect(await attempt(callOf("prt_bad", "read", safe), by)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it("A guard blocks the pair alone after four calls that the vendor refuses to good credentials", async () => {
  const { attempt, refuse } = setUp(siCompounding, () => answered(401));
  for (let calls = 0; calls < 4; calls += 1) {
    expect(await attempt(callOf("prt_1", "read"))).toBe(true);
    await refuse(callOf("prt_1", "read"));
  }
  expect(await attempt(callOf("prt_1", "read"))).toBe(false);
  expect(await attempt(callOf("prt_1", "write", false))).toBe(true);
  expect(await attempt(callOf("prt_2", "read"))).toBe(true);
});

describe("A vendor that is down", () => {
  it("A vendor with a probe is not called by anyone after ten failures of one partner and its probe", async () => {
    const { attempt, log } = setUp(siCompounding, () => answered(500));
    let calls = 0;
    while (await attempt(callOf("prt_1", "read"))) calls += 1;
    expect(calls).toBe(10);
    expect(await attempt(callOf("prt_2", "write", false))).toBe(false);
    expect(log.lines.map((line) => JSON.parse(line).event)).toContain("breaker.opened");
  });

  it("A vendor with a probe is not called after ten failures on ten operations and its probe", async () => {
    const { attempt } = setUp(siCompounding, () => answered(500));
    let calls = 0;
    while (await attempt(callOf("prt_1", `operation-${calls}`))) calls += 1;
    expect(calls).toBe(10);
  });

  it("A vendor without a probe is called once by another partner, whose failure opens the circuit for all", async () => {
    const { attempt } = setUp(syncvet, () => answered(500));
    while (await attempt(callOf("prt_1", "write")));
    expect(await attempt(callOf("prt_2", "write"))).toBe(true);
    expect(await attempt(callOf("prt_3", "write"))).toBe(false);
    expect(await attempt(callOf("prt_3", "read"))).toBe(false);
  });

  it("A vendor whose probe answers is not called after two partners' circuits open on two operations", async () => {
    const { attempt } = setUp(siCompounding, (call) => answered(call.own === true ? 200 : 500));
    while (await attempt(callOf("prt_1", "read")));
    expect(await attempt(callOf("prt_3", "read"))).toBe(true);
    while (await attempt(callOf("prt_2", "write")));
    expect(await attempt(callOf("prt_3", "other"))).toBe(false);
  });

  it("A circuit that is open for 15 minutes is a long hold, of a pair or of the connection", async () => {
    const { attempt, clock, log } = setUp(siCompounding, (call) => answered(call.operation?.id === "read" ? 500 : 200));
    for (let minutes = 0; minutes < 20; minutes += 1) {
      for (let calls = 0; calls < 12; calls += 1) await attempt(callOf("prt_1", "read"));
      clock.advance(60_000);
    }
    const long = log.lines.map((line) => JSON.parse(line)).filter(({ event }) => event === "hold.long");
    expect(long[0]).toMatchObject({ level: "error", of: "pair", partner: "prt_1", operation: "read" });
  });
});
