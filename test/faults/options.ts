import { parseArgs } from "node:util";
import type { Part } from "../support/faults/part.ts";

export interface FaultOptions {
  /** Repeats a run's choices; the timing still depends on the machine. */
  readonly seed: number;
  /** Writes under the mix of faults. */
  readonly writes: number;
  /** Webhooks of the largest part about them, by default a fifth of the writes; the other parts send a share. */
  readonly events: number;
  /** Names of the parts to run, or their words before a slash; all of them if empty. */
  readonly only: readonly string[];
  /** A file for the run. */
  readonly json?: string | undefined;
  /** Files of runs that are reported, so that nothing is run. */
  readonly from: readonly string[];
  /** Writes the figures into `docs/reliability.md`. */
  readonly docs: boolean;
}

/** @throws Error with the usage for invalid options */
export function readOptions(args: readonly string[]): FaultOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: "string" },
      writes: { type: "string" },
      events: { type: "string" },
      only: { type: "string", multiple: true },
      json: { type: "string" },
      from: { type: "string", multiple: true },
      docs: { type: "boolean", default: false },
    },
  });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  const writes = Number(values.writes ?? 10_000);
  const events = Number(values.events ?? Math.min(2_000, Math.max(20, Math.round(writes / 5))));
  const isFrom = (min: number, value: number): boolean => Number.isInteger(value) && value >= min;
  if (!isFrom(0, seed) || !isFrom(20, writes) || !isFrom(20, events)) {
    throw new Error(
      "Usage: npm run test:faults -- [--seed <whole number>] [--writes <20 or more>] [--events <20 or more>] [--only <part>]… [--json <file>] [--from <file>]… [--docs]",
    );
  }
  const { json, docs, only = [], from = [] } = values;
  return { seed, writes, events, only, json, from, docs };
}

/** Whether a part runs: by its name or the one of its group, and without any name where it needs no quiet machine. */
export function isWanted({ name, quiet }: Pick<Part, "name" | "quiet">, { only }: Pick<FaultOptions, "only">): boolean {
  if (only.length === 0) return quiet !== true;
  return only.includes(name) || only.includes(name.replace(/\/.*/, ""));
}
