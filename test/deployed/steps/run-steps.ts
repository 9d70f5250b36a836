import type { Step, StepContext } from "./step.ts";

export interface StepCounts {
  readonly passed: number;
  readonly failed: number;
}

/** Runs steps in order; one whose need has not passed fails with that. Prints a line for each. */
export async function runSteps(
  steps: readonly Step[],
  context: StepContext,
  print: (line: string) => void,
): Promise<StepCounts> {
  const passed = new Set<string>();
  let failed = 0;
  for (const step of steps) {
    if (context.signal.aborted) break;
    const begun = performance.now();
    const missing = step.needs.filter((name) => !passed.has(name));
    const failure =
      missing.length > 0
        ? new Error(`It needs ${missing.join(", ")}, which did not pass.`)
        : await failureOf(step, context);
    if (context.signal.aborted) break;
    const seconds = ((performance.now() - begun) / 1000).toFixed(1).padStart(6);
    print(`${failure === undefined ? "ok  " : "FAIL"} ${seconds} s  ${step.name}: ${step.title}`);
    if (failure === undefined) passed.add(step.name);
    else {
      failed += 1;
      print(indented(failure));
    }
  }
  return { passed: passed.size, failed };
}

async function failureOf(step: Step, context: StepContext): Promise<unknown> {
  try {
    await step.run(context);
    return undefined;
  } catch (error) {
    return error ?? new Error("It failed without an error.");
  }
}

function indented(failure: unknown): string {
  const lines: string[] = [];
  for (let error = failure; error !== undefined; error = error instanceof Error ? error.cause : undefined) {
    lines.push(error instanceof Error ? error.message : String(error));
    if (lines.length === 3) break;
  }
  return lines.join("\n").replaceAll(/^/gm, "       ");
}
