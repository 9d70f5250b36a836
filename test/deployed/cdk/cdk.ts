import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProcess } from "../../support/processes/run-process.ts";
import type { Emulator } from "../emulator/start-ministack.ts";
import { region } from "../emulator/start-ministack.ts";
import { removeUnknownTypes } from "./remove-unknown-types.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

const cli = join(root, "node_modules/aws-cdk/bin/cdk");

/** The aliases of functions are moved at once (`emulatorGaps.codeDeploy`). */
const withoutCodeDeploy = ["--context", "deployAtOnce=true"];

/** What an assembly is synthesized from. */
export interface AssemblyOf {
  readonly name: string;
  /** `STAGE`, and what the app reads beside it. */
  readonly environment: Readonly<Record<string, string>>;
  /** The app, if it is another than that of `cdk.json`. */
  readonly app?: string;
}

/** A stage as `npm run synth` synthesizes it. */
export const stageAssembly = (stage: "dev" | "prod"): AssemblyOf => ({ name: stage, environment: { STAGE: stage } });

/** Stage `prod` changed by variables of `app.ts`. */
export const variantOfProd = (name: string, environment: AssemblyOf["environment"]): AssemblyOf => ({
  name,
  environment,
  app: "node test/deployed/cdk/app.mjs",
});

export interface DeployOptions {
  /** Adopts retained resources of the same names (`--import-existing-resources`). */
  readonly importExisting?: boolean;
}

export type Cdk = ReturnType<typeof createCdk>;

/** The pinned CDK CLI, against an emulator. @param dir the folder for assemblies */
export function createCdk({ environment }: Pick<Emulator, "environment">, dir: string, signal: AbortSignal) {
  const run = async (args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<string> => {
    // As in a pipeline: no colours, nothing asked, no notices fetched.
    const env = { ...environment, CI: "true", CDK_DISABLE_CLI_TELEMETRY: "true", ...more };
    const all = [cli, "--no-color", "--no-notices", ...args];
    return (await runProcess(process.execPath, all, { cwd: root, env, signal })).output;
  };
  return {
    bootstrap: (assembly: string) => run(["bootstrap", `aws://000000000000/${region}`, "--app", assembly]),
    /** Synthesizes once for each name, and returns the folder. */
    async synthesize({ name, environment: variables, app }: AssemblyOf): Promise<string> {
      const out = join(dir, name);
      if (existsSync(join(out, "manifest.json"))) return out;
      const appArgs = app === undefined ? [] : ["--app", app];
      await run(["synth", "--quiet", "--output", out, ...withoutCodeDeploy, ...appArgs], variables);
      removeUnknownTypes(out);
      return out;
    },
    deploy: (assembly: string, { importExisting = false }: DeployOptions = {}) =>
      run([
        ...["deploy", "--all", "--require-approval", "never", "--progress", "events", "--app", assembly],
        ...(importExisting ? ["--import-existing-resources"] : []),
      ]),
    /** @param stack it alone; all stacks if absent */
    destroy: (assembly: string, stack = "--all") => run(["destroy", stack, "--force", "--app", assembly]),
  };
}
