import { createHmac } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { StackInfo } from "../../../infra/local/stack-info.ts";
import type { Part } from "../../support/faults/part.ts";
import { storedWebhooks } from "../../support/stack/stored-webhooks.ts";
import { webhookClients } from "../../support/stack/webhook-clients.ts";
import { percentile } from "./paced-webhooks.ts";

const perSecond = 500;
const rounds = 3;
const maxTries = 20;

interface Taken {
  readonly acknowledged: boolean;
  /** Answers other than 200; 0 where there was none. */
  readonly refusals: readonly number[];
  readonly ms: number;
}

/** Webhooks that arrive faster than this machine can process them. */
export const webhookBurst: Part = {
  name: "webhook-burst",
  async run({ stack, events, say }) {
    const started = await stack({ timeScale: 60, maxInstances: 8 });
    const { info } = started;
    const clients = webhookClients(started);
    await clients.endpoint("burst");
    const size = Math.min(perSecond, events);
    const all: Taken[] = [];
    const begun = performance.now();
    for (let round = 0; round < (events < perSecond ? 1 : rounds); round += 1) {
      const first = all.length;
      const sending: Promise<Taken>[] = [];
      const start = performance.now();
      for (let sent = 0; sent < size; sent += 1) {
        await wait(Math.max(0, start + (sent * 1000) / perSecond - performance.now()));
        sending.push(sendUntilTaken(info, `burst-${first + sent}`));
      }
      const opened = performance.now() - start;
      all.push(...(await Promise.all(sending)));
      say(`${size} opened in ${Math.round(opened)} ms, all answered after ${Math.round(performance.now() - start)} ms`);
    }
    const seconds = (performance.now() - begun) / 1000;
    await clients.quiet(180_000);
    const recorded = (await storedWebhooks(info)).events;
    const arrived = new Set((await clients.received("burst")).map(({ headers }) => headers["webhook-id"]));
    clients.stop();
    const acknowledged = all.filter((one) => one.acknowledged).length;
    const refusals = all.flatMap((one) => one.refusals);
    const others = refusals.filter((status) => status !== 503);
    const waits = all.map(({ ms }) => ms);
    const waited = (hundredth: number): string => `${Math.round(percentile(waits, hundredth))} ms`;
    return [
      {
        rule: `${all.length} webhooks, opened at ${perSecond} a second: each acknowledged and recorded once in the end`,
        measured: `${acknowledged} acknowledged, ${recorded.length} recorded, ${arrived.size} delivered`,
        holds:
          acknowledged === all.length &&
          recorded.length === all.length &&
          new Set(recorded.map(({ caseId }) => caseId)).size === all.length &&
          arrived.size === all.length,
      },
      {
        rule: "… refused with 503 and sent again; any other answer than 200: 0",
        measured: `${refusals.length - others.length}; ${others.length}`,
        holds: others.length === 0,
      },
      {
        rule: "… acknowledged by this machine, and how long one waited",
        measured: `${Math.round(acknowledged / seconds)} a second; p50 ${waited(50)}, p99 ${waited(99)}`,
      },
    ];
  },
};

/** As the vendor does: the same bytes again until they are acknowledged. */
async function sendUntilTaken(info: StackInfo, caseId: string): Promise<Taken> {
  const { secret = "", authorization = "" } = info.webhooks["md-integrations/default"] ?? {};
  const body = JSON.stringify({
    timestamp: Math.floor(Date.now() / 1000),
    event_type: "case_waiting",
    case_id: caseId,
  });
  const headers = { signature: createHmac("sha256", secret).update(body).digest("hex"), authorization };
  const refusals: number[] = [];
  const begun = performance.now();
  for (let tries = 0; tries < maxTries; tries += 1) {
    const status = await post(`${info.gateway}/webhooks/md-integrations/default`, headers, body);
    if (status === 200) return { acknowledged: true, refusals, ms: performance.now() - begun };
    refusals.push(status);
    await wait(500);
  }
  return { acknowledged: false, refusals, ms: performance.now() - begun };
}

async function post(url: string, headers: Record<string, string>, body: string): Promise<number> {
  try {
    const answer = await fetch(url, { method: "POST", headers, body });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
}
