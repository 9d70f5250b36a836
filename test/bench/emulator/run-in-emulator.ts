import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { until } from "../../support/until.ts";
import { parseReports, type Reports } from "./parse-reports.ts";

export interface EmulatedFunction {
  /** The program of the emulator. */
  readonly emulator: string;
  /** `runtime-client.ts`, compiled. */
  readonly client: string;
  /** The module with the handler. */
  readonly module: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly nodeFlags: readonly string[];
}

/**
 * Runs a function under AWS's runtime interface emulator: a new process, then these invocations one after the other.
 *
 * @throws Error with the log when an invocation fails
 */
export async function runInEmulator(
  { emulator, client, module, environment, timeoutSeconds, nodeFlags }: EmulatedFunction,
  events: readonly object[],
): Promise<Reports> {
  // Without both addresses the emulator serves on 8080.
  const [own, api] = [await freeAddress(), await freeAddress()];
  const addresses = ["--runtime-interface-emulator-address", own, "--runtime-api-address", api];
  const child = spawn(emulator, [...addresses, process.execPath, ...nodeFlags, client, module], {
    env: { ...environment, AWS_LAMBDA_FUNCTION_TIMEOUT: String(timeoutSeconds) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      log += chunk.toString();
    });
  }
  const ended = new Promise((resolve) => child.once("exit", resolve));
  try {
    for (const event of events) {
      const answer = await until(() => invoke(own, event));
      if (answer.includes('"errorMessage"')) throw new Error(`${module} failed: ${answer}\n${log}`);
    }
    // The last report comes after the answer.
    return await until(() => {
      const reports = parseReports(log);
      return reports.billedMs.length === events.length ? reports : undefined;
    });
  } finally {
    child.kill();
    await ended;
  }
}

async function invoke(address: string, event: object): Promise<string> {
  const url = `http://${address}/2015-03-31/functions/function/invocations`;
  const answer = await fetch(url, { method: "POST", body: JSON.stringify(event) });
  return await answer.text();
}

async function freeAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}
