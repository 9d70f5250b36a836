import { setTimeout as wait } from "node:timers/promises";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import type { Figure, Part, PartContext } from "../../support/faults/part.ts";
import { storedWebhooks } from "../../support/stack/stored-webhooks.ts";
import { type EventBody, webhookClients } from "../../support/stack/webhook-clients.ts";
import { until } from "../../support/until.ts";
import { byTurns, failFromTheStart, failing, types, wholeWay } from "./failing-endpoints.ts";
import { killEverywhere } from "./kill-everywhere.ts";
import { longRun } from "./latency-ratio.ts";
import { loggedLines } from "./logged-lines.ts";
import { sendingVendor } from "./sending-vendor.ts";
import { type Arrivals, tallyWebhooks, type WebhookTally } from "./tally-webhooks.ts";
import { waitingIn } from "./waiting-messages.ts";

/** Days pass in minutes: an endpoint is paused after a second of failures, and probed at each run of the scheduler. */
const timeScale = 3_600;

/** Runs on after the last webhook, so that rare changes have their deaths, too. */
const maxKillingMs = 240_000;
const maxEndMs = 240_000;

/** Webhooks sent between two reads of the queues' counts. */
const batch = 100;

/** More messages than this in the queues wait for so long that the scheduler enqueues them again. */
const maxQueued = 150;

/** Rounds of a few webhooks between two fresh endpoints. */
const roundsToFresh = 4;
const maxFresh = 30;

/** An instance dies before and after every state change of the webhook pipeline, with all webhooks in progress. */
export const webhooksKilled: Part = {
  name: "webhooks-killed",
  async run(context) {
    const stack = await context.stack({ timeScale, maxInstances: 6 });
    const clients = webhookClients(stack);
    const kills = killEverywhere(stack.instances, context.chance, context.events < longRun ? "one" : "both");
    const turns = new AbortController();
    try {
      return await killAll(context, stack, { clients, kills, turns });
    } finally {
      turns.abort();
      kills.stop();
      clients.stop();
    }
  },
};

interface Workers {
  readonly clients: ReturnType<typeof webhookClients>;
  readonly kills: ReturnType<typeof killEverywhere>;
  /** Stops the turns of failure and recovery. */
  readonly turns: AbortController;
}

async function killAll({ events, say }: PartContext, stack: LocalStack, workers: Workers): Promise<readonly Figure[]> {
  const { clients, kills, turns } = workers;
  const ids = new Map<string, string>();
  ids.set("steady", (await clients.endpoint("steady", { eventTypes: ["md-integrations.*", "endpoint.*"] })).id);
  for (const { name, type } of failing)
    ids.set(name, (await clients.endpoint(name, { eventTypes: [`md-integrations.${type}`] })).id);
  const vendor = sendingVendor(clients, types);
  const allEnded = async (): Promise<boolean> => {
    const { events: recorded, deliveries } = await storedWebhooks(stack.info);
    const open = deliveries.filter(({ status }) => status !== "delivered").length;
    return (
      recorded.length >= vendor.sent().length &&
      recorded.every(({ fannedOut }) => fannedOut) &&
      deliveries.length >= 2 * recorded.length &&
      open === 0
    );
  };

  const begun = performance.now();
  const seconds = (): number => Math.round((performance.now() - begun) / 1000);
  await wholeWay(clients, vendor, ids);
  await until(allEnded, maxEndMs);
  const undisturbed = kills.names();
  say(`${undisturbed.length} points at which to die were seen, ${seconds()} s`);

  const turning = Promise.all(
    failing.map(({ name, at }) => byTurns(clients, name, ids.get(name) ?? "", at, turns.signal)),
  );
  kills.begin();
  for (let first = 0; first < events; first += batch) {
    await vendor.send(Math.min(batch, events - first));
    await untilFew(stack);
  }
  say(`${vendor.sent().length} webhooks sent, ${sum(kills.killed())} instances killed, ${seconds()} s`);
  const end = performance.now() + maxKillingMs;
  const isLeft = (): boolean => {
    const left = kills.left();
    // Those that only a death causes are rare: a short run does not wait for them.
    return events < longRun ? undisturbed.some((name) => left.includes(name)) : left.length > 0;
  };
  const fresh: string[] = [];
  for (let round = 0; isLeft() && performance.now() < end; round += 1) {
    await vendor.send(4);
    await wait(500);
    await untilFew(stack);
    if (round % roundsToFresh !== 0 || fresh.length === maxFresh) continue;
    const name = `fresh-${fresh.length}`;
    fresh.push(name);
    ids.set(name, await failFromTheStart(clients, vendor, name));
  }
  const left = kills.left();
  kills.stop();
  turns.abort();
  await turning;
  say(`${sum(kills.killed())} instances killed, ${left.length} points left, ${seconds()} s`);
  for (const name of left.slice(0, 20)) say(`no instance died at: ${name}`);
  await until(allEnded, maxEndMs).catch(() => undefined);

  const stored = await storedWebhooks(stack.info);
  const arrivals = await Promise.all([
    arrivalsAt(clients, "steady", ids.get("steady") ?? "", () => true),
    ...[...failing, ...fresh.map((name) => ({ name, type: name }))].map(({ name, type }) =>
      arrivalsAt(clients, name, ids.get(name) ?? "", (other) => other === type),
    ),
  ]);
  const tally = tallyWebhooks(vendor.sent(), stored.events, stored.deliveries, arrivals);
  for (const kind of ["lost", "doubled", "unended"] as const)
    for (const what of tally[kind].slice(0, 10)) say(`${kind}: ${what}`);
  const deadLetters =
    (await waitingIn(stack.info, "intake-dead-letters")) + (await waitingIn(stack.info, "delivery-dead-letters"));
  const covered = undisturbed.filter((name) => !left.includes(name)).length;
  const sides = events < longRun ? "before or after" : "before and after";
  return [
    ...figuresOf(tally, sides, seconds()),
    {
      rule: "… copies refused as known webhooks, messages dropped as completed attempts, dead letters",
      measured: [
        loggedLines(stack.info, "process-events", "webhook.duplicate"),
        loggedLines(stack.info, "deliver-event", "delivery.dropped"),
        deadLetters,
      ].join(", "),
      holds: deadLetters === 0,
    },
    {
      rule: `… points ${sides} state changes that were seen undisturbed, at which an instance died: all`,
      measured: `${covered} of ${undisturbed.length}`,
      holds: covered === undisturbed.length,
    },
    {
      rule: "… points that only a death brings about, at which another died",
      measured: `${kills.names().length - undisturbed.length - left.filter((name) => !undisturbed.includes(name)).length} of ${kills.names().length - undisturbed.length}`,
    },
    {
      rule: "… instances killed",
      measured: `${sum(kills.killed())}: ${[...kills.killed()].map(([name, count]) => `${name} ${count}`).join(", ")}`,
    },
  ];
}

async function untilFew({ info }: LocalStack): Promise<void> {
  const queued = async () => {
    const counts = await Promise.all(["intake", "event-work", "delivery"].map((queue) => waitingIn(info, queue)));
    return counts.reduce((sum, count) => sum + count, 0);
  };
  for (let looks = 0; looks < 200 && (await queued()) > maxQueued; looks += 1) await wait(250);
}

/**
 * The requests that an endpoint accepted: all that reached it, without those that it answered with 503 by the store's
 * attempts.
 */
async function arrivalsAt(
  clients: Workers["clients"],
  name: string,
  endpointId: string,
  wants: Arrivals["wants"],
): Promise<Arrivals> {
  const idsByCase = new Map<string, string[]>();
  for (const { body } of await clients.received(name)) {
    const { id, subject } = JSON.parse(body) as EventBody;
    const caseId = subject["case_id"];
    if (caseId !== undefined) idsByCase.set(caseId, [...(idsByCase.get(caseId) ?? []), id]);
  }
  return { endpointId, wants, idsByCase };
}

function figuresOf(tally: WebhookTally, sides: string, seconds: number): readonly Figure[] {
  const none = (found: readonly string[]) => ({ measured: String(found.length), holds: found.length === 0 });
  return [
    {
      rule: `${tally.sent} webhooks, with a death ${sides} every state change on their way`,
      measured: `${seconds} s`,
      published: "webhooks",
    },
    {
      rule: "… sent, acknowledged, recorded, delivered, attempts, requests repeated",
      measured: [tally.sent, tally.acknowledged, tally.recorded, tally.delivered, tally.attempts, tally.repeated].join(
        ", ",
      ),
    },
    {
      rule: "… acknowledged and not at every endpoint that asks for it: 0 (lost)",
      ...none(tally.lost),
      published: "webhooks-lost",
    },
    {
      rule: "… under two ids, or as two deliveries to one endpoint: 0 (doubled)",
      ...none(tally.doubled),
      published: "webhooks-doubled",
    },
    { rule: "… recorded or on its way, and not ended well: 0", ...none(tally.unended) },
  ];
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, one) => all + one, 0);
