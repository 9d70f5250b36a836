import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LocalStack, type LocalStackOptions, startStack } from "../../../infra/local/start-stack.ts";
import { withAssembly } from "./with-assembly.ts";

/** A stack of one test file: its own directory, free ports, state in memory. `stop` removes the directory, too. */
export async function startTestStack(
  options: Partial<Pick<LocalStackOptions, "timeScale" | "maxInstances">> = {},
): Promise<LocalStack> {
  const dir = mkdtempSync(join(tmpdir(), "rx-gateway-stack-"));
  const stack = await startStack({ assembly: await withAssembly(), dir, ...options });
  return {
    ...stack,
    async stop() {
      await stack.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
