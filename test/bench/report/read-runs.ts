import { readFileSync } from "node:fs";
import type { Run } from "../figures/run.ts";

/** Reads runs as `--json` wrote them, as one run: the first one, with the rows of all. None for no files. */
export function readRuns(files: readonly string[]): Run | undefined {
  const runs = files.map((file): Run => JSON.parse(readFileSync(file, "utf8")));
  const [first] = runs;
  if (first === undefined) return undefined;
  return {
    ...first,
    seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0),
    rows: runs.flatMap(({ rows }) => rows),
    skipped: runs.flatMap(({ skipped }) => skipped),
  };
}
