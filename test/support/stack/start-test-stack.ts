import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CfnTemplate } from "../../../infra/local/runner/template/cloudformation.ts";
import { type LocalStack, type LocalStackOptions, startStack } from "../../../infra/local/start-stack.ts";
import { changedAssembly } from "./changed-assembly.ts";
import { withAssembly } from "./with-assembly.ts";

/**
 * A stack of one test file: its own directory, free ports, state in memory. `stop` removes the directory, too, and throws
 * when a function has made a call that its role does not allow: a handler may survive that, but on AWS it must not occur.
 */
export async function startTestStack({
  changeTemplate,
  ...options
}: Partial<Pick<LocalStackOptions, "timeScale" | "maxInstances" | "basePath">> & {
  /** Changes each template of stage `local`. */
  readonly changeTemplate?: (template: CfnTemplate) => CfnTemplate;
} = {}): Promise<LocalStack> {
  const dir = mkdtempSync(join(tmpdir(), "rx-gateway-stack-"));
  const whole = await withAssembly();
  const assembly =
    changeTemplate === undefined ? whole : changedAssembly(whole, join(dir, "changed.out"), changeTemplate);
  const stack = await startStack({ assembly, dir, grantLog: process.env["GRANT_LOG"], ...options });
  return {
    ...stack,
    async stop() {
      await stack.stop();
      rmSync(dir, { recursive: true, force: true });
      const [denial] = stack.access.denials;
      if (denial) throw new Error(`${denial.functionName} may not ${denial.action} on ${denial.resource}.`);
    },
  };
}
