import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import type { Bundle } from "./read-bundles.ts";

/** The time to import a module in a new process. */
export interface ColdImport {
  readonly ms: number;
  /** Processor time, which depends less on the load of the machine. */
  readonly cpuMs: number;
}

const script = `
const cpu = process.cpuUsage();
const start = performance.now();
await import(process.argv[1]);
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify({ ms, cpuMs: (user + system) / 1000 }));
process.exit(0);`;

/**
 * Imports a bundle's module once, in a process of its own with the function's environment.
 *
 * @throws Error when the module cannot be imported
 */
export function coldImport({ name, module, environment }: Bundle): ColdImport {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", script, pathToFileURL(module).href],
    { encoding: "utf8", env: { AWS_REGION: "us-east-1", ...environment } },
  );
  if (status !== 0) throw new Error(`${name} could not be imported. ${stderr.match(/^\w*Error: .*$/m)?.[0] ?? stderr}`);
  return JSON.parse(stdout) as ColdImport;
}
