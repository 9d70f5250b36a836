import { expect, it } from "vitest";
import type { Breaker } from "../../../shared/gateway/model/connection-health.ts";
import {
  afterProbe,
  type FailureStreak,
  isLongHold,
  nextStreak,
  noFailures,
  openCircuit,
  opensCircuit,
} from "../../../shared/gateway/resilience/breaker-state.ts";
import type { Signal } from "../../../shared/gateway/resilience/signal.ts";

const streakOf = (signals: readonly Signal[], gapMs = 100): FailureStreak =>
  signals.reduce<FailureStreak>((streak, signal, index) => nextStreak(streak, signal, (index + 1) * gapMs), noFailures);
const times = (count: number, ...signals: Signal[]): Signal[] => Array.from({ length: count }, () => signals).flat();

it.each<[string, Signal[], boolean]>([
  ["Ten failures in a row open the circuit", times(10, "failure"), true],
  ["Nine failures in a row leave the circuit closed", times(9, "failure"), false],
  [
    "A success between two rows of nine failures keeps the circuit closed",
    [...times(9, "failure"), "success", ...times(9, "failure")],
    false,
  ],
  ["A failure of every other call keeps the circuit closed", times(100, "failure", "success"), false],
  ["Four silences open the circuit", times(4, "silence"), true],
  ["Three silences leave the circuit closed", times(3, "silence"), false],
  ["Three silences and a failure open the circuit", [...times(3, "silence"), "failure"], true],
  [
    "An inconclusive signal neither counts nor ends the streak",
    [...times(9, "failure", "inconclusive"), "failure"],
    true,
  ],
  ["Inconclusive signals alone keep the circuit closed", times(100, "inconclusive"), false],
])("%s", (_rule, signals, opens) => {
  expect(opensCircuit(streakOf(signals))).toBe(opens);
});

it("Failures that are more than a minute apart are no streak", () => {
  expect(opensCircuit(streakOf(times(50, "failure"), 61_000))).toBe(false);
});

const now = 1_000_000_000;
const opening = { now, random: 0.5, scale: 1 };
const breaker = (changed: Partial<Breaker> = {}): Breaker => ({
  openings: 1,
  openedAt: now - 5_000,
  openUntil: now - 1,
  ...changed,
});

const long = now - 5_000;

it.each<[string, Breaker | undefined, number, number, number]>([
  ["The first opening lasts two seconds", undefined, 1, 2_000, now],
  ["The second opening lasts twice as long", breaker(), 2, 4_000, long],
  ["The third opening lasts twice as long again", breaker({ openings: 2 }), 3, 8_000, long],
  ["An opening lasts two minutes at most", breaker({ openings: 50 }), 51, 120_000, long],
  [
    "An opening soon after a closing continues the series",
    breaker({ openings: 3, closedAt: now - 60_000 }),
    4,
    16_000,
    now,
  ],
  [
    "An opening after ten healthy minutes is a first one",
    breaker({ openings: 3, closedAt: now - 600_001 }),
    1,
    2_000,
    now,
  ],
])("%s", (_rule, before, openings, lasts, openedAt) => {
  expect(openCircuit(before, opening)).toEqual({ openings, openedAt, openUntil: now + lasts });
});

it("An opening has a jitter of a quarter both ways, and the time scale divides it", () => {
  expect(openCircuit(undefined, { ...opening, random: 0 }).openUntil).toBe(now + 1_500);
  expect(openCircuit(undefined, { ...opening, random: 0.999_999 }).openUntil).toBe(now + 2_500);
  expect(openCircuit(undefined, { ...opening, scale: 10 }).openUntil).toBe(now + 200);
});

it.each<[string, Signal, Breaker]>([
  ["A probe that succeeds closes the circuit", "success", breaker({ openings: 2, closedAt: now })],
  ["A probe that fails opens the circuit for longer", "failure", breaker({ openings: 3, openUntil: now + 8_000 })],
  [
    "A probe without an answer opens the circuit for longer",
    "silence",
    breaker({ openings: 3, openUntil: now + 8_000 }),
  ],
  ["An inconclusive probe leaves the circuit half-open", "inconclusive", breaker({ openings: 2 })],
])("%s", (_rule, signal, after) => {
  const probing = breaker({ openings: 2, probe: { id: "p", until: now + 1 } });
  expect(afterProbe(probing, signal, opening)).toEqual(after);
});

it.each<[string, number, number, boolean]>([
  ["A circuit that is open for less than 15 minutes in all is no long hold", 899_999, 1, false],
  ["A circuit that is open for 15 minutes in all is a long hold", 900_000, 1, true],
  ["The time scale divides the 15 minutes", 15_000, 60, true],
])("%s", (_rule, lasts, scale, isLong) => {
  expect(isLongHold(breaker({ openedAt: now, openUntil: now + lasts }), scale)).toBe(isLong);
});
