import { randomUUID } from "node:crypto";
import { type AttributeValue, BatchWriteItemCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import { type Figure, figureOf } from "../../figures/figure.ts";
import { cpuOf, type Lab, readUnitsIn } from "../../lab/lab.ts";
import { addEndpoints, webhookWorkload } from "../../workloads/webhooks.ts";
import type { World } from "../../world/start-world.ts";
import { type Bench, withLab } from "../row.ts";

const counts = [10, 1_000, 10_000, 100_000] as const;
const [failing, healthy] = ["md-integrations.case_declined", "md-integrations.case_waiting"] as const;
const hourMs = 3_600_000;

/** The scheduler's run and a webhook, by the number of deliveries that wait for their next attempt. */
export async function waitingDeliveries(bench: Bench): Promise<readonly Figure[]> {
  return await withLab(bench, async (lab) => {
    await addEndpoints(lab, 1, failing);
    await addEndpoints(lab, 1, healthy);
    const waiting = await aWaitingDelivery(lab);
    const figures: Figure[] = [];
    let existing = 1;
    for (const count of counts) {
      bench.say(`growth: ${count} deliveries wait`);
      await copyItem(lab.world, waiting, count - existing);
      existing = count;
      figures.push(...(await measure(lab, count)));
    }
    return figures;
  });
}

async function measure(lab: Lab, count: number): Promise<readonly Figure[]> {
  const { textbook: _, ...toHealthy } = webhookWorkload(lab, healthy, { name: "growth", rounds: 10, warmUp: 3 });
  const webhooks = await lab.measure(toHealthy);
  const runs = await lab.measure({
    name: "scheduler",
    rounds: 5,
    warmUp: 1,
    gateway: async () => [await lab.functions.invoke("run-due-work", {})],
  });
  const id = `growth.waiting.${count}`;
  return [
    figureOf(
      { id: `${id}.scheduler-units`, title: `${count} wait: read units of the scheduler's run`, unit: "units" },
      runs.map(readUnitsIn),
    ),
    figureOf(
      { id: `${id}.scheduler-cpu`, title: "… its CPU", unit: "ms" },
      runs.map(({ invocations }) => cpuOf(invocations)),
    ),
    figureOf(
      { id: `${id}.webhook-calls`, title: "… SDK calls of a webhook", unit: "calls" },
      webhooks.map(({ calls }) => calls.length),
    ),
    figureOf(
      { id: `${id}.webhook-cpu`, title: "… CPU of a webhook", unit: "ms" },
      webhooks.map(({ invocations }) => cpuOf(invocations)),
    ),
  ];
}

/** The record of a delivery whose first attempt failed. */
async function aWaitingDelivery(lab: Lab): Promise<Record<string, AttributeValue>> {
  const { world } = lab;
  const script = JSON.stringify([{ times: 1, status: 500 }]);
  await fetch(`${world.receiver}/_respond/${failing}-0`, { method: "POST", body: script });
  await webhookWorkload(lab, failing, { name: "failing", rounds: 1, warmUp: 0 }).gateway();
  const { Items: items = [] } = await world.dynamoDb.send(new ScanCommand({ TableName: world.table("records") }));
  const found = items.find(({ sk, dueAt }) => sk?.S === "delivery" && dueAt !== undefined);
  if (found === undefined) throw new Error("No delivery waits for its next attempt.");
  return found;
}

/** Puts copies that are due in an hour, under ids of their own. */
async function copyItem(
  { dynamoDb, table }: World,
  item: Record<string, AttributeValue>,
  count: number,
): Promise<void> {
  const perBatch = 25;
  for (let from = 0; from < count; from += perBatch) {
    const requests = Array.from({ length: Math.min(perBatch, count - from) }, () => ({
      PutRequest: { Item: { ...item, pk: { S: `dlv_${randomUUID()}` }, dueAt: { N: String(Date.now() + hourMs) } } },
    }));
    await dynamoDb.send(new BatchWriteItemCommand({ RequestItems: { [table("records")]: requests } }));
  }
}
