import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConnectionHealth, noTrouble, type PairBreaker } from "../../../shared/gateway/model/connection-health.ts";
import {
  markAlone,
  maxCircuits,
  openPair,
  pairAfterProbe,
  pairBreakerOf,
  pairKey,
  showsOutage,
  troubledPairs,
  withPair,
} from "../../../shared/gateway/resilience/pair-circuits.ts";

const now = 1_000_000_000;
const opening = { now, random: 0.5, scale: 1 };
const pair = { partnerId: "prt_a", operation: "getPatient" };
const circuit = (changed: Partial<PairBreaker> = {}): PairBreaker => ({
  ...pair,
  openings: 1,
  openedAt: now - 2_000,
  openUntil: now,
  ...changed,
});
const recordOf = (...all: PairBreaker[]) => Object.fromEntries(all.map((one) => [pairKey(one), one]));
const healthOf = (circuits: Record<string, PairBreaker>, closedAt?: number): ConnectionHealth => ({
  ...noTrouble,
  pairs: { revision: 1, circuits },
  ...(closedAt === undefined ? {} : { breaker: { openings: 1, openedAt: 1, openUntil: 2, closedAt } }),
});

describe("The circuit of a pair", () => {
  it.each<[string, number | undefined, boolean]>([
    ["if the connection never failed", undefined, true],
    ["if the connection's circuit closed before it opened", now - 2_001, true],
    ["unless the connection's circuit has closed after it", now - 1_999, false],
  ])("The circuit of a pair is in force %s", (_rule, closedAt, counts) => {
    const one = circuit();
    const health = healthOf(recordOf(one), closedAt);
    expect(pairBreakerOf(health, pair)).toEqual(counts ? one : undefined);
    expect(troubledPairs(health, now)).toEqual(counts ? [one] : []);
  });

  it.each<[string, Partial<PairBreaker>, boolean]>([
    ["is open", { openUntil: now + 1 }, true],
    ["is half-open", { openUntil: now - 1 }, true],
    ["was half-open for a minute without a call", { openUntil: now - 60_000 }, false],
    ["is closed", { closedAt: now }, false],
  ])("A pair whose circuit %s is in trouble or not", (_state, changed, isTroubled) => {
    expect(troubledPairs(healthOf(recordOf(circuit(changed))), now)).toHaveLength(isTroubled ? 1 : 0);
  });

  it("The circuit of a pair opens for longer each time, and keeps its pair whatever its probe shows", () => {
    const [opened] = Object.values(openPair({}, undefined, pair, opening));
    expect(opened).toEqual({ ...pair, openings: 1, openedAt: now, openUntil: now + 2_000 });
    const probed = circuit({ alone: true, probe: { id: "p", until: now } });
    expect(pairAfterProbe(probed, "failure", opening)).toEqual(circuit({ openings: 2, openUntil: now + 4_000 }));
    expect(pairAfterProbe(probed, "success", opening)).toEqual(circuit({ alone: true, closedAt: now }));
    expect(pairAfterProbe(probed, "inconclusive", opening)).toEqual(circuit({ alone: true }));
  });

  it("The circuits of a connection are bounded, and a partner with many gives up its oldest", () => {
    const quiet = circuit({ partnerId: "prt_quiet", openUntil: now - 1_000 });
    let circuits = recordOf(quiet);
    for (let made = 0; made < maxCircuits * 3; made += 1) {
      circuits = withPair(circuits, circuit({ operation: `path:${made}`, openUntil: now + made }), { now });
    }
    expect(Object.keys(circuits)).toHaveLength(maxCircuits);
    expect(circuits[pairKey(quiet)]).toEqual(quiet);
    expect(withPair(circuits, quiet, { now: now + 3_600_000 })).toEqual(recordOf(quiet));
  });

  it("The success of a pair marks the open circuits of the others", () => {
    const closed = circuit({ operation: "closed", closedAt: now });
    const own = circuit({ partnerId: "prt_b" });
    const marked = markAlone(recordOf(circuit(), closed, own), { ...pair, partnerId: "prt_b" }, now);
    expect(marked).toEqual(recordOf(circuit({ alone: true }), closed, own));
  });
});

describe("An outage", () => {
  const failing = { partnerId: "prt_b", operation: "createRefillRequest" };
  const at = { pair: failing, opens: true, hasProbe: true };

  it.each<[string, PairBreaker[], Parameters<typeof showsOutage>[1], boolean]>([
    ["no other pair fails", [], at, false],
    ["two partners fail on different operations", [circuit()], at, true],
    ["the second pair's circuit is still closed", [circuit()], { ...at, opens: false }, false],
    ["two partners fail on one operation", [circuit({ operation: "createRefillRequest" })], at, false],
    ["one partner fails on two operations", [circuit({ partnerId: "prt_b" })], at, false],
    ["another pair has succeeded since", [circuit({ alone: true })], at, false],
    [
      "another partner's call fails at a vendor without a probe",
      [circuit()],
      { ...at, opens: false, hasProbe: false },
      true,
    ],
    [
      "another operation fails at a vendor without a probe",
      [circuit({ partnerId: "prt_b" })],
      { ...at, hasProbe: false },
      false,
    ],
  ])("An outage is shown or not where %s", (_case, troubled, failed, shows) => {
    expect(showsOutage(troubled, failed)).toBe(shows);
  });

  it("An outage is never shown by one partner's failures, whatever its operations", () => {
    const circuits = fc.array(fc.record({ operation: fc.string(), alone: fc.boolean() }));
    const facts = fc.record({ operation: fc.string(), opens: fc.boolean(), hasProbe: fc.boolean() });
    fc.assert(
      fc.property(circuits, facts, (own, { operation, opens, hasProbe }) => {
        const troubled = own.map((one) => circuit(one));
        expect(showsOutage(troubled, { pair: { ...pair, operation }, opens, hasProbe })).toBe(false);
      }),
    );
  });
});
