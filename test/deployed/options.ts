import { parseArgs } from "node:util";
import type { Step } from "./steps/step.ts";

export interface DeployedOptions {
  /** The steps to run, in order. */
  readonly steps: readonly Step[];
}

/**
 * Reads `--short`, and `--only <step>`, which also takes the steps that it needs.
 *
 * @throws Error with the usage for invalid options
 */
export function readOptions(args: readonly string[], all: readonly Step[]): DeployedOptions {
  const names = all.map(({ name }) => name);
  const usage = `Usage: npm run deployed -- [--short] [--only <step>]…\nSteps: ${names.join(", ")}`;
  const { short, only } = parse(args, usage);
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`There is no step ${unknown.join(", ")}.\n${usage}`);
  const wanted = only.length > 0 ? withNeeds(only, all) : undefined;
  return { steps: all.filter((step) => (wanted === undefined ? !short || step.short : wanted.has(step.name))) };
}

function parse(args: readonly string[], usage: string): { readonly short: boolean; readonly only: readonly string[] } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { short: { type: "boolean", default: false }, only: { type: "string", multiple: true, default: [] } },
    });
    return values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`, { cause: error });
  }
}

function withNeeds(names: readonly string[], all: readonly Step[]): ReadonlySet<string> {
  const wanted = new Set<string>();
  const add = (name: string): void => {
    if (wanted.has(name)) return;
    wanted.add(name);
    for (const needed of all.find((step) => step.name === name)?.needs ?? []) add(needed);
  };
  for (const name of names) add(name);
  return wanted;
}
