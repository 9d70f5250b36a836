import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { inject } from "vitest";
import { synthesize } from "../../../infra/local/synthesize.ts";

/**
 * The synthesized assembly of stage `local`: a directory, written once in a test run, by the first test process that
 * needs it. The others wait for it; the creation of a marker directory decides which process is the first.
 */
export async function withAssembly(): Promise<string> {
  const runDir = inject("runDir");
  const assembly = join(runDir, "cdk.out");
  const ended = join(runDir, "synthesis");
  if (isFirst(join(runDir, "first"))) {
    const failure = await synthesize(assembly).then(
      () => "",
      (error: unknown) => String(error),
    );
    writeFileSync(ended, failure);
  }
  while (!existsSync(ended)) await wait(50);
  const failure = readFileSync(ended, "utf8");
  if (failure !== "") throw new Error(failure);
  return assembly;
}

function isFirst(marker: string): boolean {
  try {
    mkdirSync(marker);
    return true;
  } catch {
    return false;
  }
}
