import { expect, it } from "vitest";
import type { KillPoint } from "../../infra/local/runner/lambda/kill-traps.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { type EventBody, webhookClients } from "../support/stack/webhook-clients.ts";
import { until } from "../support/until.ts";

const { stack, clients } = await useTestStack(webhookClients, { timeScale: 60 });

const around = (functionName: string, call: string, nth: number): KillPoint[] => [
  { functionName, when: "before", call, nth },
  { functionName, when: "after", call, nth },
];

/** Before and after every call of each step, and between the end of the function and the deletion of its message. */
const points: readonly KillPoint[] = [
  ...around("intake", "sqs:SendMessage", 20),
  { functionName: "intake", when: "return", nth: 40 },
  ...around("process-events", "dynamodb:BatchGetItem", 3),
  ...around("process-events", "dynamodb:BatchWriteItem", 5),
  ...around("process-events", "dynamodb:PutItem", 7),
  ...around("process-events", "dynamodb:PutItem", 40),
  ...around("process-events", "sqs:SendMessage", 9),
  ...around("process-events", "dynamodb:UpdateItem", 11),
  { functionName: "process-events", when: "return", nth: 4 },
  ...around("deliver-event", "dynamodb:UpdateItem", 13),
  ...around("deliver-event", "dynamodb:BatchGetItem", 3),
  ...around("deliver-event", "dynamodb:UpdateItem", 40),
  { functionName: "deliver-event", when: "return", nth: 20 },
];

const webhooks = 200;

function countBy<Item>(items: readonly Item[], of: (item: Item) => string): Readonly<Record<string, number>> {
  const groups = Map.groupBy(items, of);
  return Object.fromEntries([...groups].map(([name, group]) => [name, group.length]));
}

it("every acknowledged webhook is delivered, under one id, whichever instance dies where", {
  timeout: 240_000,
}, async () => {
  await clients.endpoint("killed");
  // It fails at first, so that its deliveries are made from the queue.
  await clients.endpoint("killed-failing");
  await clients.script("killed-failing", [{ times: 40, status: 503 }]);
  const traps = points.map((point) => stack.instances.killAt(point));
  const timestamp = Math.floor(Date.now() / 1000);
  const acknowledged = new Set<string>();

  await Promise.all(
    Array.from({ length: webhooks }, async (_, number) => {
      const caseId = `case-${number}`;
      const [status] = await clients.send({
        payload: { timestamp, event_type: "case_waiting", case_id: caseId },
        retries: 3,
      });
      if (status === 200) acknowledged.add(caseId);
    }),
  );
  await Promise.all(traps.map(({ killed }) => killed));
  const idsByCase = async (receiver: string) => {
    const ids = new Map<string, Set<string>>();
    for (const { body } of await clients.received(receiver)) {
      const { id, subject } = JSON.parse(body) as EventBody;
      const caseId = subject["case_id"] ?? "";
      ids.set(caseId, (ids.get(caseId) ?? new Set()).add(id));
    }
    return ids;
  };
  const allOf = (receiver: string) =>
    until(async () => {
      const ids = await idsByCase(receiver);
      return [...acknowledged].every((caseId) => ids.has(caseId)) && ids;
    }, 200_000);
  const delivered = [...(await allOf("killed")).values(), ...(await allOf("killed-failing")).values()];

  expect(acknowledged.size).toBe(webhooks);
  expect(delivered.filter((ids) => ids.size > 1)).toEqual([]);
  const recorded = await clients.listAll<EventBody>("/v1/events");
  // On a busy machine the endpoint that fails is paused, which the other one gets an event of.
  const { "endpoint.paused": paused = 0, ...ofVendor } = countBy(recorded, ({ type }) => type);
  expect(ofVendor).toEqual({ "md-integrations.case_waiting": webhooks });
  expect(paused).toBeLessThanOrEqual(1);
});
