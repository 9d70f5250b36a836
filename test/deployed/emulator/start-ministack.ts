import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { until } from "../../support/until.ts";
import { freePort } from "./free-port.ts";

export const region = "us-east-1";

/** A running ministack without any state. */
export interface Emulator {
  readonly url: string;
  /** Makes AWS's CLI tools and SDKs use it; nothing of the machine's own AWS settings is left. */
  readonly environment: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** Runs ministack with the types and properties of templates that it lacks. */
const types = fileURLToPath(new URL("ministack-types.py", import.meta.url));

const startWithinMs = 60_000;

/** After this it is killed. */
const stopWithinMs = 10_000;

/**
 * Starts ministack on a free port of 127.0.0.1, with what `ministack-types.py` adds.
 *
 * @param program its path
 * @param log the file that gets its output
 * @param more further variables of its environment
 */
export async function startMinistack(program: string, log: string, more: NodeJS.ProcessEnv = {}): Promise<Emulator> {
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), "rx-gateway-ministack-"));
  const folder = (name: string): string => {
    mkdirSync(join(dir, name));
    return join(dir, name);
  };
  mkdirSync(dirname(log), { recursive: true });
  const output = createWriteStream(log);
  await once(output, "open");
  // The interpreter of the same virtual environment.
  const child = spawn(join(dirname(program), "python"), [types], {
    // A group of its own: Ctrl-C reaches this process alone, which then stops the emulator with its workers.
    detached: true,
    stdio: ["ignore", output, output],
    env: {
      ...withoutAwsSettings(process.env),
      BIND_HOST: "127.0.0.1",
      GATEWAY_PORT: String(port),
      STATE_DIR: folder("state"),
      S3_DATA_DIR: folder("s3"),
      TMPDIR: folder("tmp"),
      ...more,
    },
  });
  const ended = once(child, "exit");
  // A program that cannot be spawned has an `error` event; `stop` and the first look see it.
  ended.catch(() => undefined);
  const stop = async (): Promise<void> => {
    signalGroup(child.pid, "SIGTERM");
    const killed = AbortSignal.timeout(stopWithinMs);
    killed.addEventListener("abort", () => signalGroup(child.pid, "SIGKILL"));
    await ended.catch(() => undefined);
    output.close();
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    const state = await until(async () => {
      if (child.exitCode !== null || child.pid === undefined) return "ended";
      return (await fetch(`${url}/_ministack/health`)).ok && "healthy";
    }, startWithinMs);
    if (state === "ended") throw new Error(`ministack ended at its start; its output is in ${log}.`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, environment: { ...withoutAwsSettings(process.env), ...awsSettings(url) }, stop };
}

function awsSettings(url: string): NodeJS.ProcessEnv {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EC2_METADATA_DISABLED: "true",
  };
}

/** No profile, token or endpoint of the machine may lead to a real account. */
function withoutAwsSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith("AWS_")));
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
