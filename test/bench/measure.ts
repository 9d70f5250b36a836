/**
 * Times each step once per round, in turns, so that the load of the machine affects all of them alike.
 *
 * @returns milliseconds by step
 */
export async function inTurns<Name extends string>(
  steps: Readonly<Record<Name, () => Promise<void>>>,
  rounds: number,
): Promise<Record<Name, number[]>> {
  const entries = Object.entries(steps) as [Name, () => Promise<void>][];
  const times = Object.fromEntries(entries.map(([name]) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, step] of entries) {
      const start = performance.now();
      await step();
      times[name].push(performance.now() - start);
    }
  }
  return times;
}

export function median(list: readonly number[]): number {
  return percentile(list, 0.5);
}

/** @param share from 0 to 1 */
export function percentile(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
