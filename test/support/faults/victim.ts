import { setTimeout as wait } from "node:timers/promises";
import type { Figure } from "./part.ts";

/** How the calls of a partner went that another partner may have delayed. */
export interface VictimCalls {
  /** In milliseconds, of every call, failed ones included. */
  readonly times: readonly number[];
  /** What was wrong with each call that failed. */
  readonly failed: readonly string[];
}

export interface Pace {
  readonly everyMs: number;
  readonly forMs: number;
}

/**
 * Calls at a fixed pace, whether earlier calls have ended or not: a partner's patients do not wait for each other, and a
 * stall delays every call that is made meanwhile.
 *
 * @param call resolves with what is wrong with its result, `undefined` where it is right
 */
export async function callAtPace(
  call: (number: number) => Promise<string | undefined>,
  { everyMs, forMs }: Pace,
): Promise<VictimCalls> {
  const times: number[] = [];
  const failed: string[] = [];
  const time = async (number: number): Promise<void> => {
    const begun = performance.now();
    const wrong = await call(number).catch(String);
    times.push(performance.now() - begun);
    if (wrong !== undefined) failed.push(wrong);
  };
  const calls: Promise<void>[] = [];
  const begun = performance.now();
  for (let number = 0; number * everyMs < forMs; number += 1) {
    await wait(Math.max(0, begun + number * everyMs - performance.now()));
    calls.push(time(number));
  }
  await Promise.all(calls);
  return { times, failed };
}

/** The 95th percentile. */
export function p95(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** What a victim's p95 under attack may be at most, in milliseconds: 1.5 times its quiet value, or 100 ms more. */
export function boundOf(quietMs: number): number {
  return Math.max(1.5 * quietMs, quietMs + 100);
}

/** What is compared: the same calls before an attack and during it. */
export interface Comparison {
  /** What the attacker does, and what the victim does. */
  readonly rule: string;
  readonly quiet: VictimCalls;
  readonly attacked: VictimCalls;
}

/** The figure of an attack: no call of the victim fails, and its p95 stays within the bound. */
export function compareVictim({ rule, quiet, attacked }: Comparison): Figure {
  const [before, during] = [p95(quiet.times), p95(attacked.times)];
  const bound = boundOf(before);
  const failed = [...quiet.failed, ...attacked.failed];
  const examples = failed.length === 0 ? "" : ` (${[...new Set(failed)].slice(0, 3).join("; ")})`;
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  return {
    rule,
    measured: `p95 ${ms(during)} beside ${ms(before)} when quiet, bound ${ms(bound)}; ${failed.length} of ${quiet.times.length + attacked.times.length} failed${examples}`,
    holds: failed.length === 0 && during <= bound,
  };
}
