import { parseArgs } from "node:util";

export interface BenchOptions {
  /** Names of the rows to run; all of them if empty. */
  readonly only: readonly string[];
  /** A file for the run. */
  readonly json?: string | undefined;
  /** Files of runs, whose rows are reported instead of measuring any. */
  readonly from: readonly string[];
  /** The files of an earlier run. */
  readonly compare: readonly string[];
  /** A directory for CPU profiles of the functions. */
  readonly profiles?: string | undefined;
  /** Writes the figures and plots into the documents. */
  readonly docs: boolean;
}

const usage = (
  rows: readonly string[],
): string => `Usage: npm run bench -- [--only <row,…>] [--json <file>] [--compare <file,…>]
  [--profiles <directory>] [--from <file,…>] [--docs]
Rows: ${rows.join(", ")}. docs/performance.md explains them.`;

/** Thrown in place of options, with what to print. */
export class UsageShown extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.name = "UsageShown";
    this.exitCode = exitCode;
  }
}

/** @throws UsageShown for invalid options, and for `--help` */
export function readOptions(args: readonly string[], rows: readonly string[]): BenchOptions {
  const { only, json, from, compare, profiles, docs, help } = parse(args, rows);
  if (help) throw new UsageShown(usage(rows), 0);
  const chosen = listOf(only);
  const unknown = chosen.find((name) => !rows.includes(name));
  if (unknown !== undefined) throw new UsageShown(`There is no row ${unknown}.\n${usage(rows)}`, 2);
  return { only: chosen, json, from: listOf(from), compare: listOf(compare), profiles, docs };
}

const listOf = (text: string | undefined): readonly string[] => text?.split(",") ?? [];

function parse(args: readonly string[], rows: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: "string" },
        json: { type: "string" },
        from: { type: "string" },
        compare: { type: "string" },
        profiles: { type: "string" },
        docs: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch {
    throw new UsageShown(usage(rows), 2);
  }
}
