import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { partnerAccount } from "../../../infra/local/partner-account.ts";
import { readAssembly } from "../../../infra/local/runner/assembly.ts";
import { type Runtime, type RuntimeOptions, startRuntime } from "../../../infra/local/runtime.ts";
import { type Fixture, fixtureAssembly } from "./fixture-assembly.ts";

export interface RunningFixture extends Runtime {
  /** Log lines of a function so far; all of them once the fixture has stopped. */
  logLines(functionName: string): readonly Record<string, unknown>[];
  stop(): Promise<void>;
}

/** Runs a fixture's template with everything but simulators and receiver. */
export async function startFixture(
  fixture: Fixture,
  options: Partial<
    Pick<RuntimeOptions, "timeScale" | "maxInstances" | "maxComputing" | "parameters" | "connections" | "basePath">
  > = {},
): Promise<RunningFixture> {
  const assembly = fixtureAssembly(fixture);
  const dir = mkdtempSync(join(tmpdir(), "rx-gateway-runtime-"));
  const resources = new AsyncDisposableStack();
  const runtime = await startRuntime(
    {
      assembly: readAssembly(assembly),
      dir,
      parameters: {},
      persist: false,
      partnerAccount: partnerAccount(),
      gatewayPort: 0,
      timeScale: 1,
      maxInstances: 4,
      connections: [],
      ...options,
    },
    resources,
  );
  let kept: Record<string, string> | undefined;
  const read = (name: string): string => readFileSync(join(dir, "logs", `${name}.ndjson`), "utf8");
  return {
    ...runtime,
    logLines: (name) =>
      (kept?.[name] ?? read(name))
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    async stop() {
      if (kept) return;
      await resources.disposeAsync();
      kept = Object.fromEntries(runtime.instances.functionNames.map((name) => [name, read(name)]));
      for (const one of [assembly, dir]) rmSync(one, { recursive: true, force: true });
    },
  };
}
