import { setTimeout as wait } from "node:timers/promises";
import type { Message } from "@aws-sdk/client-sqs";
import { Webhook } from "standardwebhooks";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import type { Figure, Part, PartContext } from "../../support/faults/part.ts";
import { attributesOf, partnerQueues } from "../../support/stack/partner-queues.ts";
import { storedWebhooks } from "../../support/stack/stored-webhooks.ts";
import { type EndpointBody, type EventBody, webhookClients } from "../../support/stack/webhook-clients.ts";
import { until } from "../../support/until.ts";
import { killEverywhere } from "../webhooks/kill-everywhere.ts";
import { longRun } from "../webhooks/latency-ratio.ts";
import { sendingVendor } from "../webhooks/sending-vendor.ts";
import { waitingIn } from "../webhooks/waiting-messages.ts";

/** An endpoint is paused after a second of failures; the retries of days pass in minutes. */
const timeScale = 3_600;

/** Of the largest part about webhooks, each of which has here two deliveries. */
const shareOfEvents = 4;

const maxKillingMs = 180_000;
const maxEndMs = 180_000;

const names = ["partner-events", "partner-events.fifo"] as const;

/** Instances die at every state change on the way to partners' queues, a standard one and a FIFO one. */
export const queuesKilled: Part = {
  name: "sqs/killed",
  async run(context) {
    const stack = await context.stack({ timeScale, maxInstances: 6 });
    const clients = webhookClients(stack);
    const partner = partnerQueues(stack);
    const sides = context.events < longRun ? "one" : "both";
    const kills = killEverywhere(stack.instances, context.chance, sides, ["deliver-event", "deliver-to-queue"]);
    try {
      return await killAll(context, stack, { clients, partner, kills });
    } finally {
      kills.stop();
      clients.stop();
      partner.stop();
    }
  },
};

interface Workers {
  readonly clients: ReturnType<typeof webhookClients>;
  readonly partner: ReturnType<typeof partnerQueues>;
  readonly kills: ReturnType<typeof killEverywhere>;
}

async function killAll(
  { events, rest, say }: PartContext,
  stack: LocalStack,
  workers: Workers,
): Promise<readonly Figure[]> {
  const { clients, partner, kills } = workers;
  const secrets = new Map<string, string>();
  for (const name of names) {
    const body = { ...partner.destination(name), eventTypes: ["md-integrations.*"] };
    secrets.set(name, (await clients.call<EndpointBody>("POST", "/v1/endpoints", body)).body.secret);
  }
  const vendor = sendingVendor(clients, ["case_waiting", "case_processing"]);
  const taken = new Map<string, Message[]>(names.map((name) => [name, []]));
  const takeAll = async (): Promise<void> => {
    for (const name of names) taken.get(name)?.push(...(await partner.takeAll(name)));
  };
  const allEnded = async (): Promise<boolean> => {
    await takeAll();
    const { events: recorded, deliveries } = await storedWebhooks(stack.info);
    return (
      recorded.length >= vendor.sent().length &&
      deliveries.length >= names.length * recorded.length &&
      deliveries.every(({ status }) => status === "delivered")
    );
  };
  const begun = performance.now();
  await vendor.send(6);
  await until(allEnded, maxEndMs);
  const undisturbed = kills.names();
  say(`${undisturbed.length} points at which to die were seen`);
  kills.begin();
  if (events < longRun) rest();
  const count = Math.max(20, Math.round(events / shareOfEvents));
  for (let first = 0; first < count; first += 20) {
    await vendor.send(Math.min(20, count - first));
    await takeAll();
  }
  const end = performance.now() + maxKillingMs;
  while (undisturbed.some((name) => kills.left().includes(name)) && performance.now() < end) {
    await vendor.send(4);
    await wait(500);
    await takeAll();
  }
  const left = kills.left().filter((name) => undisturbed.includes(name));
  kills.stop();
  for (const name of left) say(`no instance died at: ${name}`);
  await until(allEnded, maxEndMs).catch(() => undefined);
  await takeAll();
  const seconds = Math.round((performance.now() - begun) / 1000);
  const killed = [...kills.killed()].map(([name, times]) => `${name} ${times}`).join(", ");
  const deadLetters = await waitingIn(stack.info, "delivery-dead-letters");
  return [
    {
      rule: `${vendor.sent().length} webhooks, each to two queues, with a death at every state change on their way`,
      measured: `${seconds} s; ${killed}`,
      published: "queues",
    },
    ...names.flatMap((name) => figuresOf(name, vendor.sent(), taken.get(name) ?? [], secrets.get(name) ?? "")),
    {
      rule: "… points at which an instance died, of those that were seen undisturbed: all",
      measured: `${undisturbed.length - left.length} of ${undisturbed.length}`,
      holds: left.length === 0,
    },
    { rule: "… dead letters: 0", measured: String(deadLetters), holds: deadLetters === 0 },
  ];
}

function figuresOf(
  name: (typeof names)[number],
  sent: readonly { readonly caseId: string }[],
  messages: readonly Message[],
  secret: string,
): readonly Figure[] {
  const verifier = new Webhook(secret);
  const arrivals = new Map<string, number>();
  let unverified = 0;
  for (const message of messages) {
    try {
      const { subject } = verifier.verify(message.Body ?? "", attributesOf(message)) as EventBody;
      const caseId = subject["case_id"] ?? "";
      arrivals.set(caseId, (arrivals.get(caseId) ?? 0) + 1);
    } catch {
      unverified += 1;
    }
  }
  const lost = sent.filter(({ caseId }) => !arrivals.has(caseId)).length;
  const repeated = messages.length - unverified - arrivals.size;
  const isFifo = name.endsWith(".fifo");
  return [
    {
      rule: `… acknowledged and not in ${name}: 0 (lost)`,
      measured: `${lost} lost`,
      holds: lost === 0,
      published: "queues",
    },
    {
      rule: `… messages of ${name} whose signature does not verify from the attributes: 0`,
      measured: `${unverified} of ${messages.length}`,
      holds: unverified === 0 && messages.length > 0,
    },
    {
      rule: isFifo ? `… events twice in ${name}: 0 (deduplicated by SQS)` : `… messages repeated in ${name}`,
      measured: String(repeated),
      ...(isFifo ? { holds: repeated === 0 } : {}),
    },
  ];
}
