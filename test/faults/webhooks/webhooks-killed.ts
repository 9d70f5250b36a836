import { setTimeout as wait } from "node:timers/promises";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import type { Figure, Part, PartContext } from "../../support/faults/part.ts";
import { storedWebhooks } from "../../support/stack/stored-webhooks.ts";
import { type EventBody, webhookClients } from "../../support/stack/webhook-clients.ts";
import { until } from "../../support/until.ts";
import { accepting, refusing } from "./hostile-peers.ts";
import { killEverywhere } from "./kill-everywhere.ts";
import { longRun } from "./latency-ratio.ts";
import { loggedLines } from "./logged-lines.ts";
import { sendingVendor } from "./sending-vendor.ts";
import { type Arrivals, tallyWebhooks, type WebhookTally } from "./tally-webhooks.ts";
import { waitingIn } from "./waiting-messages.ts";

/** Days pass in minutes: an endpoint is paused after a second of failures, and probed at each run of the scheduler. */
const timeScale = 3_600;

const types = Array.from({ length: 8 }, (_, at) => `kind-${at}`);

/**
 * Endpoints that fail and recover in turns, with the type that each subscribes to. The first type has two
 * endpoints, which fail at the same time, so that one event has several messages to send at once.
 */
const failing = types.flatMap((type, at) => {
  const turn = { type, at };
  return at === 0
    ? [
        { name: `one-${at}`, ...turn },
        { name: `other-${at}`, ...turn },
      ]
    : [{ name: `one-${at}`, ...turn }];
});

/** Runs on after the last webhook, so that rare changes have their deaths, too. */
const maxKillingMs = 240_000;
const maxEndMs = 240_000;

/** Webhooks sent between two reads of the queues' counts. */
const batch = 100;

/** More messages than this in the queues wait for so long that the scheduler enqueues them again. */
const maxQueued = 150;

/** Some changes need a coincidence, which may not come again while an instance waits to die at it. */
const minCovered = 0.95;

/** Rounds of a few webhooks between two fresh endpoints. */
const roundsToFresh = 4;
const maxFresh = 30;

/** Less than the limit of a first attempt, and long enough for the failures to span a second. */
const slowRefusalMs = 900;

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
      rule: `… points ${sides} state changes that were seen undisturbed, at which an instance died: ${minCovered * 100} %`,
      measured: `${covered} of ${undisturbed.length}`,
      holds: covered >= minCovered * undisturbed.length,
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
  const queued = async () => (await waitingIn(info, "intake")) + (await waitingIn(info, "delivery"));
  for (let looks = 0; looks < 200 && (await queued()) > maxQueued; looks += 1) await wait(250);
}

/**
 * Creates an endpoint that many events are for before any function knows that it fails, for longer than an endpoint may
 * fail: a recorder pauses it. Afterwards it accepts deliveries.
 *
 * @returns its id
 */
async function failFromTheStart(
  clients: Workers["clients"],
  vendor: ReturnType<typeof sendingVendor>,
  name: string,
): Promise<string> {
  const { id } = await clients.endpoint(name, { eventTypes: [`md-integrations.${name}`] });
  await clients.script(name, [
    { times: 1, status: 503 },
    { times: 1_000_000, status: 503, delayMs: slowRefusalMs },
  ]);
  await vendor.send(24, name);
  await clients.script(name, []);
  return id;
}

/** Takes the failing endpoints through a pause, held deliveries, probes and a drain, while no instance dies. */
async function wholeWay(
  clients: Workers["clients"],
  vendor: ReturnType<typeof sendingVendor>,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { name } of failing) await clients.script(name, [{ times: 1_000_000, status: 503 }]);
  await vendor.send(6 * types.length);
  const statuses = () => Promise.all(failing.map(({ name }) => statusOf(clients, ids.get(name) ?? "")));
  await until(async () => (await statuses()).every((status) => status === "paused"), 60_000);
  await vendor.send(types.length);
  const before = (await clients.received("one-0")).length;
  await until(async () => (await clients.received("one-0")).length > before);
  for (const { name } of failing) await clients.script(name, []);
}

/** The answers of endpoints that are down, in turns. */
const downAnswers = [{ status: 503 }, ...refusing.map(({ answer }) => answer)];

/**
 * Down until it is paused and more deliveries are held; up until it is active again, and accepts deliveries for a
 * while, the first one with an answer that is cut off.
 */
async function byTurns(
  clients: Workers["clients"],
  name: string,
  id: string,
  at: number,
  signal: AbortSignal,
): Promise<void> {
  const pause = (ms: number) => wait(ms, undefined, { signal }).catch(() => undefined);
  const untilStatus = async (wanted: string): Promise<void> => {
    for (let looks = 0; looks < 80 && !signal.aborted; looks += 1) {
      if ((await statusOf(clients, id)) === wanted) return;
      await pause(500);
    }
  };
  await pause(at * 500);
  for (let turn = at; !signal.aborted; turn += 1) {
    await clients.script(name, [{ times: 1_000_000, ...downAnswers[turn % downAnswers.length] }]);
    await untilStatus("paused");
    await pause(3_000);
    const odd = accepting[turn % accepting.length];
    await clients.script(name, odd === undefined ? [] : [{ times: 3, ...odd.answer }]);
    await untilStatus("active");
    await pause(3_000);
  }
}

const statusOf = async (clients: Workers["clients"], id: string) =>
  (await clients.call<{ status: string }>("GET", `/v1/endpoints/${id}`)).body.status;

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
    },
    {
      rule: "… sent, acknowledged, recorded, delivered, attempts, requests repeated",
      measured: [tally.sent, tally.acknowledged, tally.recorded, tally.delivered, tally.attempts, tally.repeated].join(
        ", ",
      ),
    },
    { rule: "… acknowledged and not at every endpoint that asks for it: 0 (lost)", ...none(tally.lost) },
    { rule: "… under two ids, or as two deliveries to one endpoint: 0 (doubled)", ...none(tally.doubled) },
    { rule: "… recorded or on its way, and not ended well: 0", ...none(tally.unended) },
  ];
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, one) => all + one, 0);
