import { createHmac, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { localConnections } from "../../infra/local/connections.ts";
import { type LocalStack, startStack } from "../../infra/local/start-stack.ts";
import { synthesize } from "../../infra/local/synthesize.ts";
import { inTurns, median, percentile } from "./measure.ts";

/**
 * Speed as ratios and cost as counts, all of one run on one machine: what the gateway adds to a vendor's own time, what
 * recording a write adds to a read, how long a webhook's acknowledgement takes, and which AWS calls each of them makes.
 * Milliseconds are printed for orientation only: they depend on the machine.
 */
const rounds = 200;

/** Webhooks sent so far: each is a new event. */
let webhooks = 0;

const dir = mkdtempSync(join(tmpdir(), "rx-gateway-bench-"));
try {
  await synthesize(join(dir, "cdk.out"));
  const stack = await startStack({ assembly: join(dir, "cdk.out"), dir });
  try {
    await measure(stack);
  } finally {
    await stack.stop();
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}

async function measure(stack: LocalStack): Promise<void> {
  const { gateway, simulators, partner } = stack.info;
  const authorization = `Bearer ${partner.key}`;
  const json = { "content-type": "application/json" };
  const price = JSON.stringify({ ndc: "12345678901", quantity: 30, npis: ["1000000000"] });
  const prices = JSON.stringify({
    ndc: "12345678901",
    quantity: 30,
    npis: Array.from({ length: 200 }, (_, index) => String(1_000_000_000 + index * 10)),
  });
  const send = async (url: string, headers: Record<string, string>, body: string): Promise<void> => {
    const answer = await fetch(url, { method: "POST", headers: { ...json, ...headers }, body });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`);
  };
  const insideRxKey = String(
    localConnections.find(({ vendor }) => vendor === "inside-rx")?.credentials["apiKey"] ?? "",
  );
  const steps = {
    "the vendor itself": () =>
      send(`${simulators}/inside-rx/pricing/v1/npi/people`, { "x-api-key": insideRxKey }, price),
    "a read through the gateway": () => send(`${gateway}/v1/inside-rx/pricing/v1/npi/people`, { authorization }, price),
    "a read over 200 pharmacies": () =>
      send(`${gateway}/v1/inside-rx/pricing/v1/npi/people`, { authorization }, prices),
    "a write through the gateway": () =>
      send(
        `${gateway}/v1/si-compounding/V2/createRefillRequest`,
        { authorization, "idempotency-key": randomUUID() },
        '{"request":{"patient_id":1}}',
      ),
    "a webhook's acknowledgement": () => acknowledged(stack),
  };
  for (const step of Object.values(steps)) await step();
  const functions: Record<string, string> = {
    "a read through the gateway": "proxy-inside-rx",
    "a read over 200 pharmacies": "proxy-inside-rx",
    "a write through the gateway": "proxy-si-compounding",
    "a webhook's acknowledgement": "intake",
  };
  const calls = new Map<string, string>();
  for (const [name, functionName] of Object.entries(functions)) {
    stack.instances.clearAwsCalls();
    await steps[name as keyof typeof steps]();
    const made = stack.instances.awsCalls(functionName).map(({ service, operation }) => `${service}:${operation}`);
    calls.set(name, made.length === 0 ? "none" : made.join(", "));
  }
  const times = await inTurns(steps, rounds);
  const base = median(times["the vendor itself"]);
  const [cpu] = cpus();
  console.log(
    `npm run bench: ${rounds} rounds, one after another, on ${cpus().length} × ${cpu?.model}, Node ${process.version}\n`,
  );
  console.log("what                          × vendor   p95/p50   p50 ms   AWS calls, warm");
  for (const [name, list] of Object.entries(times)) {
    const p50 = median(list);
    const columns = [
      name.padEnd(30),
      (p50 / base).toFixed(1).padStart(8),
      (percentile(list, 0.95) / p50).toFixed(1).padStart(9),
      p50.toFixed(1).padStart(8),
    ];
    console.log(`${columns.join(" ")}   ${calls.get(name) ?? ""}`);
  }
}

async function acknowledged({ info }: LocalStack): Promise<void> {
  webhooks += 1;
  const { secret = "", authorization = "" } = info.webhooks["md-integrations/default"] ?? {};
  const body = JSON.stringify({
    timestamp: Math.floor(Date.now() / 1000),
    event_type: "case_waiting",
    case_id: String(webhooks),
  });
  const signature = createHmac("sha256", secret).update(body).digest("hex");
  const url = `${info.gateway}/webhooks/md-integrations/default`;
  const answer = await fetch(url, { method: "POST", headers: { signature, authorization }, body });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`A webhook was answered ${answer.status}.`);
}
