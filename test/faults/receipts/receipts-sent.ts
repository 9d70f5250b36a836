import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import { readLoggedHeads } from "../../../infra/operator/commands/read-logged-heads.ts";
import { localPlaces, openStage } from "../../../infra/operator/open-stage.ts";
import { mapLimit } from "../../../shared/core/map-limit.ts";
import type { Receipt } from "../../../shared/gateway/model/receipt.ts";
import { readChain } from "../../../shared/gateway/receipts/read-chain.ts";
import type { Part, PartContext } from "../../support/faults/part.ts";
import { storedWebhooks } from "../../support/stack/stored-webhooks.ts";
import { until } from "../../support/until.ts";
import { waitingIn } from "../webhooks/waiting-messages.ts";
import { storedJobs } from "../writes/stored-jobs.ts";
import { type ActionKind, type Actor, actionKinds, createActor } from "./act.ts";
import { addedCalls } from "./added-calls.ts";
import { costs, type ReceiptStage, tamperWith } from "./chain-figures.ts";
import { compareReceipts, type Done } from "./compare-receipts.ts";
import { killSenders } from "./kill-senders.ts";
import { chainFigures, journalFigures, receiptFigures } from "./sent-figures.ts";

/** The waits between attempts are short; leases and time limits are as they are. */
const timeScale = 60;
const atOnce = 12;
/** One death for this many actions. */
const actionsADeath = 20;
const events = 10;
const maxEndMs = 180_000;
/** More messages than this in the queue only make the scheduler send them again. */
const maxQueued = 100;

/** Writes, reads, deliveries, payloads, refusals and changes at random, while instances of all functions die. */
export const receiptsSent: Part = {
  name: "receipts/sent",
  async run(context) {
    const stack = await context.stack({ timeScale, maxInstances: 8 });
    const places = localPlaces(dirname(stack.info.logs));
    const stage = openStage(places);
    const requests = watchRequests(stack);
    const actor = await createActor(stack, context.chance);
    try {
      await actor.begin(events);
      const begun = performance.now();
      const killed = await actAtRandom(context, stack, actor);
      const ms = performance.now() - begun;
      context.rest();
      await untilEnded(stack, actor);
      const done = await doneOf(stack, actor, requests);
      const compared = compareReceipts(done, await receiptsOf(stage));
      const seen = [
        ...(await journalFigures(actor, await storedJobs(stack.info))),
        ...(await chainFigures(stage, actor)),
      ];
      await stack.invoke("write-receipts", {});
      const tampered = await tamperWith(stage, await readLoggedHeads(places), context.chance);
      const cost = costs(stack);
      const added = await addedCalls(stack, actor);
      return [...receiptFigures(compared, { ms, killed }), ...seen, ...tampered, ...added, ...cost];
    } finally {
      actor.stop();
      stage.close();
    }
  },
};

async function actAtRandom({ writes, chance, say }: PartContext, stack: LocalStack, actor: Actor) {
  const kinds = Array.from({ length: writes }, (): ActionKind => chance.oneOf(actionKinds));
  const kills = killSenders(stack.instances, chance);
  let done = 0;
  try {
    await mapLimit(kinds, atOnce, async (kind) => {
      await actor.act(kind);
      done += 1;
      if (done % actionsADeath === 0) kills.one();
      if (done % 500 === 0) say(`${done} actions, ${sumOf(kills.killed())} instances killed`);
      if (done % 50 === 0) await untilFew(stack);
    });
  } finally {
    kills.stop();
  }
  return kills.killed();
}

/** The ids of all requests that reach a function, answered or not. */
function watchRequests({ instances }: LocalStack): ReadonlySet<string> {
  const requests = new Set<string>();
  instances.observe({
    beforeInvoke({ event }) {
      const { requestContext } = JSON.parse(event) as { requestContext?: { requestId?: string } };
      if (requestContext?.requestId !== undefined) requests.add(requestContext.requestId);
    },
  });
  return requests;
}

async function untilFew({ info }: LocalStack): Promise<void> {
  await until(async () => (await waitingIn(info, "jobs-si-compounding")) < maxQueued, maxEndMs).catch(() => undefined);
}

async function untilEnded({ info }: LocalStack, { sent }: Actor): Promise<void> {
  await until(async () => {
    // A look reads the whole table.
    await wait(2_000);
    const jobs = await storedJobs(info);
    const { deliveries } = await storedWebhooks(info);
    const open = jobs.filter(({ status }) => status === "queued" || status === "sending");
    return (
      open.length === 0 && deliveries.length >= sent.length && deliveries.every(({ status }) => status === "delivered")
    );
  }, maxEndMs).catch(() => undefined);
  await until(async () => {
    const left = await Promise.all(
      ["event-work", "receipts", "receipts-dead-letters"].map((queue) => waitingIn(info, queue)),
    );
    return left.every((count) => count === 0);
  }, maxEndMs);
}

async function doneOf({ info }: LocalStack, actor: Actor, requests: ReadonlySet<string>): Promise<Done> {
  const received = await actor.received();
  return {
    answered: actor.answered,
    requests,
    jobs: await storedJobs(info),
    delivered: new Set(received.map((event) => `${event} ${actor.endpoint.id}`)),
  };
}

async function receiptsOf({ chain }: ReceiptStage): Promise<readonly Receipt[]> {
  const found: Receipt[] = [];
  for await (const { content } of readChain(chain)) found.push(...(content?.receipts ?? []));
  return found;
}

const sumOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, one) => all + one, 0);
