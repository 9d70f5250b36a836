import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import { localPlaces, openStage } from "../../../infra/operator/open-stage.ts";
import { mapLimit } from "../../../shared/core/map-limit.ts";
import { createRedriveDeadLetters } from "../../../shared/gateway/operator/redrive-dead-letters.ts";
import { aWebhook } from "../../support/builders/a-webhook.ts";
import type { Figure, Part, PartContext } from "../../support/faults/part.ts";
import { storedWebhooks } from "../../support/stack/stored-webhooks.ts";
import { webhookClients } from "../../support/stack/webhook-clients.ts";
import { until } from "../../support/until.ts";
import { waitingIn } from "../webhooks/waiting-messages.ts";
import { readJournal } from "./feed-consumer.ts";
import { killConsumer } from "./kill-consumer.ts";
import { stallWriters } from "./stall-writers.ts";

/** Waits of the feed are divided by it; puts still have the time that they take on a busy machine. */
const timeScale = 4;
const maxStallMs = 30_000 / timeScale;
const maxEndMs = 300_000;
const maxFreshMs = 7_000;
/** Of a full run: 5,000 events and 200 kills of the consumer. */
const perKill = 25;
const writerKills = 10;
const pollMs = 1_000;
const warmUp = 12;

/** A consumer that is killed, writers that are stopped and killed, and dead letters that are redriven. */
export const feedKilled: Part = {
  name: "feed/killed",
  async run(context) {
    const stack = await context.stack({ timeScale, maxInstances: 6 });
    const clients = webhookClients(stack);
    const writers = stallWriters(stack, context.chance);
    const data = consumerOf(stack, pollMs / timeScale);
    const consumer = killConsumer(data, context.chance);
    try {
      return await killAll(context, stack, { clients, writers, consumer, journal: data.journal });
    } finally {
      await consumer.stop();
      writers.stop();
      clients.stop();
    }
  },
};

interface Actors {
  readonly clients: ReturnType<typeof webhookClients>;
  readonly writers: ReturnType<typeof stallWriters>;
  readonly consumer: ReturnType<typeof killConsumer>;
  readonly journal: string;
}

function consumerOf({ info }: LocalStack, pollEvery: number) {
  const journal = join(dirname(info.logs), "feed-consumer.ndjson");
  return { gateway: info.gateway, key: info.partner.key, journal, pollMs: pollEvery };
}

async function killAll(context: PartContext, stack: LocalStack, actors: Actors): Promise<readonly Figure[]> {
  const { chance, say } = context;
  const { clients, writers, consumer, journal } = actors;
  // Of the default of 2,000 webhooks: 5,000.
  const events = Math.ceil(context.events * 2.5);
  const kills = Math.ceil(events / perKill);
  const dead = Math.ceil(events / 50);
  writers.begin(0.01, maxStallMs);
  const begun = performance.now();
  const sending = mapLimit(Array.from({ length: events - dead }), 16, (_, number) =>
    clients.send({ payload: payloadOf(number), times: chance.next() < 0.1 ? 2 : 1, retries: 20, retryDelayMs: 500 }),
  );
  const redriving = redriveAll(stack, { first: events - dead, count: dead, known: Math.min(dead, 20) });
  const killingWriters = (async () => {
    for (let left = writerKills; left > 0; left -= 1) {
      await wait(chance.next() * 6_000);
      await stack.instances.kill("process-events", "busy");
    }
  })();
  await Promise.all([sending, redriving, killingWriters, consumer.kill(kills, 1_000)]);
  say(`${events} webhooks sent, ${consumer.kills()} kills of the consumer, ${writers.stalls()} stops of writers`);
  context.rest();
  // Of writers that were killed often enough: their messages are dead letters, and are redriven like others.
  await until(async () => {
    if ((await storedWebhooks(stack.info)).events.length >= events && (await queued(stack)) === 0) return true;
    if ((await waitingIn(stack.info, "intake-dead-letters")) > 0) await redrive(stack);
    return false;
  }, maxEndMs);
  const { events: recorded } = await storedWebhooks(stack.info);
  const read = (): readonly string[] => readJournal(journal).flatMap(({ ids }) => ids);
  await until(() => new Set(read()).size >= recorded.length, 60_000).catch(() => undefined);
  // Longer than a place is waited for, so that a second one of any event would have come.
  await wait(40_000 / timeScale);
  await consumer.stop();
  const ids = read();
  const distinct = new Set(ids);
  const gaps = recorded.filter(({ id }) => !distinct.has(id)).length;
  const seconds = Math.round((performance.now() - begun) / 1_000);
  return [
    {
      rule: `A consumer of the feed killed ${consumer.kills()} times under ${recorded.length} events, writers stopped for 0 to ${maxStallMs / 1_000} s (0 to 30 s at time scale 1) and killed, ${dead} dead letters redriven: gaps`,
      measured: `${gaps} gaps, ${ids.length} events read in ${seconds} s, ${consumer.kills()} kills`,
      holds: gaps === 0 && recorded.length === events && consumer.kills() >= kills,
      published: "feed",
    },
    {
      rule: "… doubles",
      measured: `${gaps} missing, ${ids.length - distinct.size} twice`,
      holds: ids.length === distinct.size,
      published: "feed-missing",
    },
    {
      rule: "… stops of writers, the longest",
      measured: `${writers.stalls()}, ${(writers.maxStall() / 1_000).toFixed(1)} s`,
      holds: writers.stalls() > 0,
    },
  ];
}

/** The same for a webhook that is sent again. */
const timestamp = Math.floor(Date.now() / 1_000);

const payloadOf = (number: number) => ({
  timestamp,
  event_type: "case_waiting",
  case_id: `feed-${number}`,
  number,
});

async function queued({ info }: LocalStack): Promise<number> {
  const counts = await Promise.all(["intake", "event-work", "intake-dead-letters"].map((one) => waitingIn(info, one)));
  return counts.reduce((sum, count) => sum + count, 0);
}

interface DeadLetters {
  /** The numbers of webhooks that were never recorded. */
  readonly first: number;
  readonly count: number;
  /** How many of the first webhooks are dead letters, too, and were recorded before. */
  readonly known: number;
}

/** Dead letters that a consumer has long passed when they are redriven; some of events that are in the feed already. */
async function redriveAll(stack: LocalStack, { first, count, known }: DeadLetters): Promise<void> {
  const { region, credentials, sqs: endpoint, queues } = stack.info.aws;
  const client = new SQSClient({ endpoint, region, credentials: { ...credentials } });
  const numbers = [
    ...Array.from({ length: count }, (_, at) => first + at),
    ...Array.from({ length: known }, (_, at) => at),
  ];
  try {
    await mapLimit(numbers, 8, (number) => {
      const MessageBody = JSON.stringify(aWebhook(payloadOf(number), { receivedAt: Date.now() }));
      return client.send(new SendMessageCommand({ QueueUrl: queues["intake-dead-letters"], MessageBody }));
    });
  } finally {
    client.destroy();
  }
  await wait(5_000);
  await redrive(stack);
}

async function redrive({ info }: LocalStack): Promise<void> {
  const stage = openStage(localPlaces(dirname(info.logs)));
  try {
    const redriveDeadLetters = createRedriveDeadLetters({ ...stage, deadLetters: stage.deadLetters("intake") });
    for await (const _ of redriveDeadLetters({ queue: "intake" }));
  } finally {
    stage.close();
  }
}

/** How long an event takes into the feed where nothing is stopped, and how many calls it adds. */
export const feedFreshness: Part = {
  name: "feed/freshness",
  quiet: true,
  async run(context) {
    const stack = await context.stack({ maxInstances: 6 });
    const clients = webhookClients(stack);
    const writers = stallWriters(stack, context.chance);
    const data = consumerOf(stack, pollMs);
    const consumer = killConsumer(data, context.chance);
    const events = Math.max(20, Math.ceil(context.events / 4));
    try {
      // Instances start with the first webhooks.
      for (let number = 0; number < warmUp; number += 1)
        await clients.send({ payload: payloadOf(-1 - number), retries: 5 });
      await until(() => readJournal(data.journal).flatMap(({ ids }) => ids).length >= warmUp, 60_000);
      const skipped = readJournal(data.journal).length;
      const calls = writers.calls();
      const pages = () => readJournal(data.journal).slice(skipped);
      // Five a second: what is measured is the feed, not a queue before it.
      for (let number = 0; number < events; number += 1) {
        await clients.send({ payload: payloadOf(number), retries: 5 });
        await wait(200);
      }
      await until(() => pages().flatMap(({ ids }) => ids).length >= events, 60_000);
      const received = new Map((await clients.listAll<Listed>("/v1/events")).map((one) => [one.id, one.receivedAt]));
      const delays = pages()
        .flatMap(({ at, ids }) => ids.map((id) => at - Date.parse(received.get(id) ?? "")))
        .toSorted((a, b) => a - b);
      const at = (share: number): number => delays[Math.floor(share * (delays.length - 1))] ?? Number.NaN;
      const perEvent = (writers.calls() - calls) / events;
      return [
        {
          rule: `From the receipt of ${events} webhooks to a consumer of the feed that asks each second: median, p95 (at most 7 s), longest`,
          measured: [0.5, 0.95, 1].map((share) => `${(at(share) / 1_000).toFixed(1)} s`).join(", "),
          holds: at(0.95) <= maxFreshMs,
        },
        {
          rule: "… calls of AWS that the feed adds to the recording of an event: at most 2",
          measured: perEvent.toFixed(2),
          holds: perEvent <= 2,
        },
      ];
    } finally {
      await consumer.stop();
      writers.stop();
      clients.stop();
    }
  },
};

interface Listed {
  readonly id: string;
  readonly receivedAt: string;
}
