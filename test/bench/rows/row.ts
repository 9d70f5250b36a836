import type { Figure } from "../figures/figure.ts";
import { type Lab, startLab } from "../lab/lab.ts";

/** Why a row cannot be measured on this machine. */
export class RowSkipped extends Error {
  override readonly name = "RowSkipped";
}

/** Some figures that are measured together. */
export interface Row {
  /** As `--only` names it. */
  readonly name: string;
  readonly title: string;
  run(bench: Bench): Promise<readonly Figure[]>;
}

/** What rows share during one run. */
export interface Bench {
  /** A directory with stage `local`, synthesized. */
  readonly assembly: string;
  /** A directory for the run. */
  readonly dir: string;
  /** A directory for CPU profiles of the functions, if they are wanted. */
  readonly profiles?: string | undefined;
  /** Reports progress. */
  say(line: string): void;
}

/** Runs something beside a lab of its own, which ends with it. */
export async function withLab<Result>(bench: Bench, run: (lab: Lab) => Promise<Result>): Promise<Result> {
  const lab = await startLab(bench);
  try {
    return await run(lab);
  } finally {
    await lab.stop();
  }
}

/** Measures once in a run what several rows report. */
export function onceFor<Result>(measure: (bench: Bench) => Promise<Result>): (bench: Bench) => Promise<Result> {
  const known = new WeakMap<Bench, Promise<Result>>();
  return (bench) => {
    const result = known.get(bench) ?? measure(bench);
    known.set(bench, result);
    return result;
  };
}
