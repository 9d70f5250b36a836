import { readFileSync } from "node:fs";
import type { Figure } from "../../support/faults/part.ts";
import type { Machine } from "../../support/machine.ts";

export interface PartRun {
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** One run of the fault suite, as `--json` writes it. */
export interface FaultRun {
  /** RFC 3339, UTC. */
  readonly at: string;
  /** The version of the sources that ran, which `sourceVersion` makes of the files. */
  readonly version: string;
  readonly command: string;
  readonly machine: Machine;
  readonly parts: readonly PartRun[];
}

/** Reads runs as `--json` wrote them. */
export const readFaultRuns = (files: readonly string[]): readonly FaultRun[] =>
  files.map((file): FaultRun => JSON.parse(readFileSync(file, "utf8")));
