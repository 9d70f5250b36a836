import { type FailureStreak, nextStreak, noFailures, opensCircuit } from "./breaker-state.ts";
import type { Signal } from "./signal.ts";

/** What one container has seen of a connection since its last success. */
export interface FailureEvidence {
  /** Of all pairs together. */
  readonly connection: FailureStreak;
  /** By `pairKey`: of pairs whose last calls failed. */
  readonly pairs: ReadonlyMap<string, FailureStreak>;
  /** So many calls failed in a row that a probe decides whether the connection fails. */
  readonly suspected: boolean;
}

export const noEvidence: FailureEvidence = { connection: noFailures, pairs: new Map(), suspected: false };

/** The signal of one attempt. */
export interface CountedSignal {
  /** `pairKey`; absent for a call of the gateway's own. */
  readonly pair?: string;
  readonly signal: Signal;
  /** By the monotonic clock. */
  readonly now: number;
}

/** A partner chooses the paths that the catalogue does not know, so that the number of pairs has no bound of its own. */
const maxPairs = 500;

/**
 * The evidence after one more attempt, and whether its pair's circuit opens. A success proves the connection, not the
 * other pairs: each has a streak of its own. A failure of the gateway's own call is counted by the probe's end alone.
 */
export function addSignal(
  before: FailureEvidence,
  { pair, signal, now }: CountedSignal,
): { readonly evidence: FailureEvidence; readonly opensPair: boolean } {
  const unchanged = { evidence: before, opensPair: false };
  if (signal === "inconclusive") return unchanged;
  if (signal === "success") {
    const pairs = pair !== undefined && before.pairs.has(pair) ? without(before.pairs, pair) : before.pairs;
    return { evidence: { connection: noFailures, pairs, suspected: false }, opensPair: false };
  }
  if (pair === undefined) return unchanged;
  const streak = nextStreak(before.pairs.get(pair) ?? noFailures, signal, now);
  const connection = nextStreak(before.connection, signal, now);
  const opensPair = opensCircuit(streak);
  const others = [...without(before.pairs, pair)].slice(1 - maxPairs);
  const pairs = new Map(opensPair ? others : [...others, [pair, streak] as const]);
  return {
    evidence: { connection, pairs, suspected: before.suspected || opensCircuit(connection) },
    opensPair,
  };
}

/** The evidence once a probe has been sent for a suspicion: the next one needs a streak of its own. */
export function withoutSuspicion(before: FailureEvidence): FailureEvidence {
  return { ...before, connection: noFailures, suspected: false };
}

function without<Value>(values: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  return new Map([...values].filter(([one]) => one !== key));
}
