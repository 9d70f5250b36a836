import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import type { Chance } from "../../support/faults/seeded.ts";
import { addPartner } from "../../support/stack/add-partner.ts";
import { type CallOptions, gatewayClient } from "../../support/stack/gateway-client.ts";
import { type EventBody, webhookClients } from "../../support/stack/webhook-clients.ts";
import { until } from "../../support/until.ts";

export const actionKinds = [
  [30, "write"],
  [25, "read"],
  [20, "delivery"],
  [12, "payload-read"],
  [5, "refusal"],
  [3, "own-refusal"],
  [5, "change"],
] as const;

export type ActionKind = (typeof actionKinds)[number][1];

/** Planted in every place that is a patient's: bodies, paths, headers, webhooks. No receipt may have it. */
export const canary = "canary7jane";

const maxTries = 30;
const refill = "/v1/si-compounding/V2/createRefillRequest";
const purposes = ["treatment", "payment", "operations", "other"] as const;

/** Answered requests by what they were. */
type Answered = Record<"read" | "payload-read" | "refusal" | "own-refusal" | "change", string[]>;

export type Actor = Awaited<ReturnType<typeof createActor>>;

/** A partner, one without grants, and a vendor that sends webhooks, at a stack whose instances die. */
export async function createActor(stack: LocalStack, chance: Chance) {
  const { info } = stack;
  const client = gatewayClient(info);
  const webhooks = webhookClients(stack);
  const stranger = await addPartner(info, { keyId: "stranger", grants: ["inside-rx:*"] });
  const endpoint = await webhooks.endpoint("evidence");
  const answered: Answered = { read: [], "payload-read": [], refusal: [], "own-refusal": [], change: [] };
  const marks: string[] = [];
  const sent: string[] = [];
  const shown: string[] = [];

  /** Repeats a request until it is answered with this status. @returns the id of the request that was answered */
  const ask = async (path: string, status: number, options: CallOptions = {}): Promise<string> => {
    for (let tries = 1; tries <= maxTries; tries += 1) {
      const answer = await client.call(path, options).catch(() => undefined);
      await answer?.arrayBuffer().catch(() => undefined);
      const request = answer?.headers.get("gateway-request-id");
      if (answer?.status === status && request != null) return request;
      await wait(100 * tries);
    }
    throw new Error(`No answer with ${status}: ${path}`);
  };

  const actions: Readonly<Record<ActionKind, () => Promise<void>>> = {
    async write() {
      const mark = `${canary}-${randomUUID()}`;
      const body = JSON.stringify({ request: { patient_id: 63841550598335, external_id: mark, name: canary } });
      const isQueued = chance.next() < 0.4;
      const headers = { "x-correlation-id": mark, "idempotency-key": mark };
      await untilJob(() =>
        client.call(refill, { body, headers: { ...headers, prefer: isQueued ? "respond-async" : "wait=3" } }),
      );
      marks.push(mark);
    },
    async read() {
      const ofBody = chance.next() < 0.5;
      const body = JSON.stringify({ request: { patient_id: canary } });
      answered.read.push(
        ofBody
          ? await ask("/v1/si-compounding/V2/getPrescription", 200, { body })
          : await ask(`/v1/md-integrations/v1/partner/patients/${canary}`, 200),
      );
    },
    async delivery() {
      const caseId = `${canary}-${randomUUID()}`;
      const payload = {
        event_type: "case_created",
        case_id: caseId,
        timestamp: Math.floor(Date.now() / 1000),
        name: canary,
      };
      const [status] = await webhooks.send({ payload, retries: 20, retryDelayMs: 300 });
      if (status === 200) sent.push(caseId);
    },
    async "payload-read"() {
      const id = shown[chance.between(0, shown.length - 1)];
      answered["payload-read"].push(await ask(`/v1/events/${id}`, 200));
    },
    async refusal() {
      const { key } = stranger;
      answered.refusal.push(await ask(`/v1/md-integrations/v1/partner/patients/${canary}`, 403, { key }));
    },
    async "own-refusal"() {
      const { key } = stranger;
      const body = JSON.stringify({ url: `${info.receiver}/${canary}`, eventTypes: ["md-integrations.*"] });
      answered["own-refusal"].push(await ask("/v1/endpoints", 403, { key, body }));
    },
    async change() {
      const purpose = purposes[chance.between(0, 3)];
      const body = JSON.stringify({ purpose, headers: { "x-patient": canary } });
      answered.change.push(await ask(`/v1/endpoints/${endpoint.id}`, 200, { method: "PATCH", body }));
    },
  };

  return {
    client,
    endpoint,
    secrets: [info.partner.key, stranger.key, endpoint.secret],
    answered,
    /** The marks of writes that have a job. */
    marks,
    /** Cases of webhooks that were acknowledged. */
    sent,
    act: (kind: ActionKind): Promise<void> => actions[kind](),
    /** The ids of the events that the endpoint received, each once. */
    async received(): Promise<readonly string[]> {
      const calls = await webhooks.received("evidence");
      return [...new Set(calls.map(({ body }) => (JSON.parse(body) as EventBody).id))];
    },
    /** Some events, whose payloads are read. */
    async begin(count: number): Promise<void> {
      for (let event = 0; event < count; event += 1) await actions.delivery();
      const ids = await until(async () => {
        const found = await this.received();
        return found.length >= count && found;
      });
      shown.push(...ids);
    },
    stop: () => webhooks.stop(),
  };
}

/** Repeats a write under its key until the answer names its job. */
async function untilJob(call: () => Promise<Response>): Promise<void> {
  for (let tries = 1; tries <= maxTries; tries += 1) {
    const answer = await call().catch(() => undefined);
    await answer?.arrayBuffer().catch(() => undefined);
    if (answer?.headers.has("gateway-job") === true) return;
    await wait(100 * tries);
  }
  throw new Error("A write has no job.");
}
