import { parseArgs } from "node:util";

export interface FaultOptions {
  /** Repeats a run's choices; the moments at which they meet stay the machine's. */
  readonly seed: number;
  /** Writes under the mix of faults. */
  readonly writes: number;
  /** Names of the parts to run; all without. */
  readonly only: readonly string[];
}

/** @throws Error with the usage for what makes no sense */
export function readOptions(args: readonly string[]): FaultOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { seed: { type: "string" }, writes: { type: "string" }, only: { type: "string", multiple: true } },
  });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  const writes = Number(values.writes ?? 10_000);
  if (!Number.isInteger(seed) || seed < 0 || !Number.isInteger(writes) || writes < 20) {
    throw new Error("Usage: npm run test:faults -- [--seed <whole number>] [--writes <20 or more>] [--only <part>]…");
  }
  return { seed, writes, only: values.only ?? [] };
}
