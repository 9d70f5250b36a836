import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { GuideStep } from "./guide-steps.ts";

/** Runs a command of a guide, as a reader does who has set up the shell. @throws Error when it fails */
export async function runStep({ command }: GuideStep, gateway: string, key: string): Promise<string> {
  const env = { PATH: process.env["PATH"], RX_GATEWAY: gateway, RX_GATEWAY_KEY: key };
  const { stdout } = await promisify(execFile)("bash", ["-c", `set -euo pipefail\n${command}`], { env });
  return stdout;
}
