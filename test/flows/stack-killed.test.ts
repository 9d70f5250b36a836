import { type ChildProcess, fork, spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { isAlive } from "../../infra/local/is-alive.ts";
import type { StackInfo } from "../../infra/local/stack-info.ts";
import type { DeliveryBody, EndpointBody, List } from "../support/stack/webhook-clients.ts";
import { until } from "../support/until.ts";

const webhooks = 120;
const root = fileURLToPath(new URL("../../", import.meta.url));
const main = join(root, "infra/local/main.ts");

let dir: string;
const processes: ChildProcess[] = [];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "rx-gateway-killed-"));
});
afterEach(async () => {
  await Promise.all(processes.splice(0).map(killed));
  rmSync(dir, { recursive: true, force: true });
});

/** Free ports, for a stack that must restart on the same ones. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** The environment of a stack of its own. */
async function ownPlaces(): Promise<NodeJS.ProcessEnv> {
  const [gateway, simulators, receiver] = (await freePorts(3)).map(String);
  return {
    ...process.env,
    ...{ RX_LOCAL_DIR: dir, GATEWAY_PORT: gateway, SIMULATOR_PORT: simulators, RECEIVER_PORT: receiver },
  };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

/** Runs `npm start -- --no-demo --persist` until it has written its stack.json. */
async function start(env: NodeJS.ProcessEnv): Promise<{ readonly child: ChildProcess; readonly info: StackInfo }> {
  const child = fork(main, ["--no-demo", "--persist"], { env, execArgv: [], stdio: "ignore" });
  processes.push(child);
  const info = await until(() => {
    const written = JSON.parse(readFileSync(join(dir, "stack.json"), "utf8")) as StackInfo;
    return written.pid === child.pid ? written : undefined;
  }, 60_000);
  return { child, info };
}

/** Sends one webhook as the vendor does; `true` when it was acknowledged, and must not be lost from then on. */
async function send(info: StackInfo, number: number): Promise<boolean> {
  const { secret = "", authorization = "" } = info.webhooks["md-integrations/default"] ?? {};
  const body = JSON.stringify({
    timestamp: Math.floor(Date.now() / 1000),
    event_type: "case_waiting",
    case_id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
  });
  const signature = createHmac("sha256", secret).update(body).digest("hex");
  try {
    const answer = await fetch(`${info.gateway}/webhooks/md-integrations/default`, {
      method: "POST",
      headers: { signature, authorization },
      body,
    });
    return answer.status === 200;
  } catch {
    return false;
  }
}

test("every acknowledged webhook is delivered, under one id, though the whole stack was killed and started again", async () => {
  const env = await ownPlaces();
  const first = await start(env);
  const call = async <Body>(path: string, body?: unknown): Promise<Body> => {
    const answer = await fetch(first.info.gateway + path, {
      method: body === undefined ? "GET" : "POST",
      headers: { authorization: `Bearer ${first.info.partner.key}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return (await answer.json()) as Body;
  };
  const url = `${first.info.receiver}/killed`;
  const endpoint = await call<EndpointBody>("/v1/endpoints", { url, eventTypes: ["md-integrations.*"] });

  let acknowledged = 0;
  const sending = Array.from({ length: webhooks }, async (_, number) => {
    const taken = await send(first.info, number);
    if (taken) acknowledged += 1;
    // In the middle of the run: some webhooks are delivered, some recorded, some only queued, some not yet sent.
    if (acknowledged === webhooks / 2) first.child.kill("SIGKILL");
  });
  await Promise.all(sending);
  await killed(first.child);
  expect(acknowledged).toBeGreaterThanOrEqual(webhooks / 2);

  await start(env);
  const deliveries = await until(async () => {
    const { data } = await call<List<DeliveryBody>>(`/v1/endpoints/${endpoint.id}/deliveries?limit=200`);
    return data.length >= acknowledged && data.every(({ status }) => status === "delivered") ? data : undefined;
  }, 90_000);
  expect(new Set(deliveries.map(({ eventId }) => eventId)).size).toBe(deliveries.length);
  expect(deliveries.length).toBeLessThanOrEqual(webhooks);
}, 180_000);

/** Of Linux, the processes that one has started, and those that they have. */
function descendantsOf(pid: number): readonly number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
  const children = text === "" ? [] : text.split(" ").map(Number);
  return [...children, ...children.flatMap(descendantsOf)];
}

describe.skipIf(process.platform !== "linux")("On Linux, which lists a process's children, npm start", () => {
  /** npm, its shell, the stack and, once it runs, the console. */
  async function startByNpm(line: string): Promise<readonly number[]> {
    const npm = spawn("npm", ["start", "--", "--no-demo"], {
      ...{ cwd: root, env: await ownPlaces(), stdio: ["ignore", "pipe", "ignore"] },
    });
    processes.push(npm);
    let shown = "";
    npm.stdout?.on("data", (data) => {
      shown += String(data);
    });
    await until(() => shown.includes(line), 60_000);
    return [npm.pid ?? 0, ...descendantsOf(npm.pid ?? 0)];
  }

  it.each([
    ["npm", "Ctrl-C ends it.", 4],
    ["the shell of its script, also before the stack runs", "Synthesizing", 3],
  ] as const)(
    "ends with all that it has started after SIGKILL to %s",
    async (who, shown, atLeast) => {
      const all = await startByNpm(shown);
      try {
        expect(all.length).toBeGreaterThanOrEqual(atLeast);
        process.kill(all[who === "npm" ? 0 : 1] ?? 0, "SIGKILL");
        await until(() => all.every((pid) => !isAlive(pid)));
      } finally {
        for (const pid of all) if (isAlive(pid)) process.kill(pid, "SIGKILL");
      }
    },
    120_000,
  );
});
