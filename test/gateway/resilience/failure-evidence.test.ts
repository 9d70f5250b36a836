import { expect, it } from "vitest";
import {
  addSignal,
  type FailureEvidence,
  noEvidence,
  withoutSuspicion,
} from "../../../shared/gateway/resilience/failure-evidence.ts";
import type { Signal } from "../../../shared/gateway/resilience/signal.ts";

type Step = readonly [pair: string | undefined, signal: Signal];

/** Counts the signals in turn, 100 ms apart. @returns the evidence, and the pairs whose circuits opened */
function count(...steps: readonly Step[]): { readonly evidence: FailureEvidence; readonly opened: readonly string[] } {
  let evidence = noEvidence;
  const opened: string[] = [];
  for (const [index, [pair, signal]] of steps.entries()) {
    const next = addSignal(evidence, { signal, now: index * 100, ...(pair === undefined ? {} : { pair }) });
    evidence = next.evidence;
    if (next.opensPair && pair !== undefined) opened.push(pair);
  }
  return { evidence, opened };
}

const times = (many: number, ...steps: readonly Step[]): Step[] => Array.from({ length: many }, () => steps).flat();
const fails = (pair: string): Step => [pair, "failure"];
const works = (pair: string): Step => [pair, "success"];

it.each<[string, Step[], { suspected: boolean; opened: string[] }]>([
  ["Ten failures of one pair", times(10, fails("a")), { suspected: true, opened: ["a"] }],
  ["Nine failures of one pair", times(9, fails("a")), { suspected: false, opened: [] }],
  ["Ten failures of ten pairs", [..."abcdefghij"].map(fails), { suspected: true, opened: [] }],
  [
    "Ten failures of one pair, among successes of another",
    times(10, fails("a"), works("b")),
    { suspected: false, opened: ["a"] },
  ],
  ["Failures of every other call of a pair", times(50, fails("a"), works("a")), { suspected: false, opened: [] }],
  ["Four silences of one pair", times(4, ["a", "silence"]), { suspected: true, opened: ["a"] }],
  ["Twenty failures of one pair", times(20, fails("a")), { suspected: true, opened: ["a", "a"] }],
  ["A suspicion that a success refutes", [...times(10, fails("a")), works("b")], { suspected: false, opened: ["a"] }],
  [
    "A suspicion that the gateway's own call refutes",
    [...times(10, fails("a")), [undefined, "success"]],
    { suspected: false, opened: ["a"] },
  ],
  ["Failures of the gateway's own calls", times(30, [undefined, "failure"]), { suspected: false, opened: [] }],
  ["Inconclusive signals", times(30, ["a", "inconclusive"]), { suspected: false, opened: [] }],
])("%s: the pairs that open, and whether the connection is suspected", (_case, steps, expected) => {
  const { evidence, opened } = count(...steps);
  expect({ suspected: evidence.suspected, opened }).toEqual(expected);
});

it("A suspicion is probed once, and the next one takes as many failures", () => {
  const probed = withoutSuspicion(count(...times(10, fails("a"))).evidence);
  expect(probed.suspected).toBe(false);
  expect(addSignal(probed, { pair: "b", signal: "failure", now: 1_100 }).evidence.suspected).toBe(false);
});

it("The evidence is bounded, whatever pairs fail", () => {
  const { evidence } = count(...Array.from({ length: 2_000 }, (_, index) => fails(`pair-${index}`)));
  expect(evidence.pairs.size).toBeLessThanOrEqual(500);
  expect(evidence.pairs.has("pair-1999")).toBe(true);
});
