import type { ConnectionHealth, PairBreaker, PairBreakers } from "../model/connection-health.ts";
import { afterProbe, type Opening, openCircuit } from "./breaker-state.ts";
import type { Signal } from "./signal.ts";

/** One partner's calls of one operation. */
export interface Pair {
  readonly partnerId: string;
  /** Its `throttlingKey`. */
  readonly operation: string;
}

type Circuits = PairBreakers["circuits"];
type Circuit = Pick<ConnectionHealth, "breaker" | "pairs">;

/** The pair's name in the connection's record. */
export const pairKey = ({ partnerId, operation }: Pair): string => `${partnerId} ${operation}`;

/**
 * The pair's circuit breaker. It counts no more once the connection's circuit has closed after it: the whole connection
 * was down then, and its probe has succeeded since.
 */
export function pairBreakerOf({ pairs, breaker }: Circuit, pair: Pair): PairBreaker | undefined {
  const known = pairs?.circuits[pairKey(pair)];
  return known === undefined || (breaker?.closedAt ?? 0) >= known.openedAt ? undefined : known;
}

/** A half-open circuit that no call has probed for this long shows nothing of now. In milliseconds. */
const currentMs = 60_000;

/** The pairs whose circuits are open or half-open. */
export function troubledPairs({ pairs, breaker }: Circuit, now: number): readonly PairBreaker[] {
  return Object.values(pairs?.circuits ?? {}).filter(
    ({ closedAt, openedAt, openUntil }) =>
      closedAt === undefined && openedAt > (breaker?.closedAt ?? 0) && openUntil + currentMs > now,
  );
}

/** A pair that has failed, while others may have failed before. */
export interface FailedPair {
  readonly pair: Pair;
  /** Its circuit opens by this failure. */
  readonly opens: boolean;
  /** The vendor has a probe, which decides sooner where it can. */
  readonly hasProbe: boolean;
}

/**
 * Whether failing pairs show that their connection fails, without a probe. One partner's calls never do, nor does one
 * operation at a vendor with a probe; a vendor without one has the first call of another partner as its probe.
 *
 * @param troubled of pairs where nothing of the connection has succeeded since
 */
export function showsOutage(troubled: readonly PairBreaker[], { pair, opens, hasProbe }: FailedPair): boolean {
  const others = troubled.filter(({ partnerId, alone }) => alone !== true && partnerId !== pair.partnerId);
  if (!hasProbe) return others.length > 0;
  return opens && others.some(({ operation }) => operation !== pair.operation);
}

/** The circuits with the pair's open. */
export function openPair(circuits: Circuits, before: PairBreaker | undefined, pair: Pair, opening: Opening): Circuits {
  return withPair(circuits, { ...pair, ...openCircuit(before, opening) }, opening);
}

/** The pair's breaker after the probe of its half-open circuit. */
export function pairAfterProbe(breaker: PairBreaker, signal: Signal, opening: Opening): PairBreaker {
  const { partnerId, operation } = breaker;
  return { ...afterProbe(breaker, signal, opening), partnerId, operation };
}

/** The circuits with those marked that are open for other pairs than the one that succeeds. */
export function markAlone(circuits: Circuits, pair: Pair, now: number): Circuits {
  const isOther = (one: PairBreaker) => one.closedAt === undefined && pairKey(one) !== pairKey(pair);
  return Object.fromEntries(
    Object.entries(circuits)
      .filter(([, one]) => !isOver(one, now))
      .map(([key, one]) => [key, isOther(one) ? { ...one, alone: true } : one]),
  );
}

/** A record has room for so many: a further one takes the place of the oldest of the partner that has the most. */
export const maxCircuits = 64;

/** Circuits that nothing has changed for this long are dropped, in milliseconds: a relapse then begins a new series. */
const droppedAfterMs = 10 * 60_000;

/** The circuits with one changed, bounded in number. */
export function withPair(circuits: Circuits, one: PairBreaker, { now }: Pick<Opening, "now">): Circuits {
  const key = pairKey(one);
  let kept = Object.values(circuits).filter((other) => pairKey(other) !== key && !isOver(other, now));
  while (kept.length >= maxCircuits) kept = withoutOldest(kept);
  return Object.fromEntries([...kept, one].map((circuit) => [pairKey(circuit), circuit]));
}

function isOver({ openUntil, closedAt = 0 }: PairBreaker, now: number): boolean {
  return Math.max(openUntil, closedAt) + droppedAfterMs <= now;
}

function withoutOldest(circuits: readonly PairBreaker[]): PairBreaker[] {
  const counts = new Map<string, number>();
  for (const { partnerId } of circuits) counts.set(partnerId, (counts.get(partnerId) ?? 0) + 1);
  const maxCount = Math.max(...counts.values());
  const candidates = circuits.filter(({ partnerId }) => counts.get(partnerId) === maxCount);
  const oldest = candidates.reduce((first, one) => (one.openUntil < first.openUntil ? one : first));
  return circuits.filter((one) => one !== oldest);
}
