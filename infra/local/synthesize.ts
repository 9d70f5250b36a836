import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Stage } from "../stages.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Synthesizes a stage of the CDK app into a directory, bundles included. Takes some seconds.
 *
 * A process of its own, because an app synthesizes as its module loads and esbuild must not block a running stack.
 *
 * @throws Error with the app's own output when it fails.
 */
export async function synthesize(outDir: string, stage: Stage["name"] = "local"): Promise<void> {
  const env = { ...process.env, CDK_OUTDIR: resolve(outDir), STAGE: stage };
  try {
    await promisify(execFile)(process.execPath, ["infra/app.ts"], { cwd: root, env });
  } catch (error) {
    const output = error instanceof Error && "stderr" in error ? String(error.stderr) : "";
    throw new Error(`The CDK app could not be synthesized.\n${output}`, { cause: error });
  }
}
