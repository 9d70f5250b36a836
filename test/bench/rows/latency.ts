import { join } from "node:path";
import { type LocalStack, startStack } from "../../../infra/local/start-stack.ts";
import { webhookClients } from "../../support/stack/webhook-clients.ts";
import { type Figure, figureOf, percentile } from "../figures/figure.ts";
import { type Arrival, compareDeliveries, type Deliveries } from "../latency/deliveries.ts";
import { orderWebhooks } from "../latency/order-webhooks.ts";

import type { Row } from "./row.ts";

/** The most that 95 of 100 may take, in milliseconds, by webhooks per second. */
const goals = new Map([
  [20, 100],
  [50, 250],
  [100, 1_000],
]);
const seconds = 10;
const drainMs = 60_000;

/** How long a webhook takes from its acknowledgement to the endpoint, with everything on this machine. */
export const latency: Row = {
  name: "latency",
  title: "Accepted → delivered on the local stack",
  async run({ assembly, dir, say }) {
    const stack = await startStack({ assembly, dir: join(dir, "stack") });
    try {
      await webhooksAt(stack, "warm-up", 20);
      const figures: Figure[] = [];
      for (const [perSecond, goal] of goals) {
        say(`latency: ${perSecond} webhooks a second`);
        figures.push(...report(perSecond, goal, await webhooksAt(stack, `at-${perSecond}`, perSecond)));
      }
      return figures;
    } finally {
      await stack.stop();
    }
  },
};

async function webhooksAt(stack: LocalStack, name: string, perSecond: number): Promise<Deliveries> {
  const clients = webhookClients(stack);
  try {
    await clients.removeEndpoints();
    await clients.endpoint(name);
    const sent = await orderWebhooks(stack.info, { name, perSecond, seconds });
    // What has not arrived by then is counted as missing.
    await clients.quiet(drainMs).catch(() => undefined);
    const until = Date.now();
    const arrivals = (await clients.received(name)).map(({ at, body }): Arrival => {
      const { subject }: { subject: { case_id: string } } = JSON.parse(body);
      return { caseId: subject.case_id, at: Date.parse(at) };
    });
    return compareDeliveries(sent, arrivals, until);
  } finally {
    clients.stop();
  }
}

function report(perSecond: number, goal: number, run: Deliveries): readonly Figure[] {
  const id = `latency.${perSecond}`;
  return [
    figureOf({ id: `${id}.p50`, title: `${perSecond} a second, p50`, unit: "ms" }, run.waits),
    // The extremes of a percentile are not those of the waits: there is one per run.
    figureOf({ id: `${id}.p95`, title: "… p95", unit: "ms", goal }, [percentile(run.waits, 0.95)]),
    figureOf({ id: `${id}.acknowledged`, title: "… p95 of the acknowledgement", unit: "ms" }, [
      percentile(run.acknowledgements, 0.95),
    ]),
    figureOf({ id: `${id}.missing`, title: "… acknowledged and not delivered", unit: "events", goal: 0 }, [
      run.missing,
    ]),
    figureOf({ id: `${id}.repeated`, title: "… delivered again", unit: "events" }, [run.repeated]),
    figureOf({ id: `${id}.refused`, title: "… never acknowledged", unit: "events", goal: 0 }, [run.refused]),
  ];
}
