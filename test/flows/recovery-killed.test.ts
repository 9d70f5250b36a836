import { expect, it } from "vitest";
import type { KillPoint } from "../../infra/local/runner/lambda/kill-traps.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { type DeliveryBody, type EventBody, webhookClients } from "../support/stack/webhook-clients.ts";
import { until } from "../support/until.ts";

const { stack, clients } = await useTestStack(webhookClients, { timeScale: 60 });

/**
 * Within a page, before and after it is recorded, and between the end of the function and the deletion of its message.
 */
const points: readonly KillPoint[] = [
  { functionName: "partner-api", when: "after", call: "dynamodb:PutItem" },
  { functionName: "process-events", when: "before", call: "dynamodb:PutItem", nth: 8 },
  // Few enough: a death within 25 puts leaves up to fifteen of their messages to the scheduler.
  { functionName: "process-events", when: "after", call: "sqs:SendMessage", nth: 5 },
  { functionName: "process-events", when: "before", call: "dynamodb:UpdateItem" },
  { functionName: "process-events", when: "after", call: "dynamodb:UpdateItem" },
];

const events = 40;

it("a recovery brings each event once, whichever instance dies where", { timeout: 240_000 }, async () => {
  const since = new Date(Date.now() - 60_000).toISOString();
  const timestamp = Math.floor(Date.now() / 1000);
  for (let number = 0; number < events; number += 1) {
    await clients.send({ payload: { timestamp, event_type: "case_waiting", case_id: `case-${number}` } });
  }
  await until(async () => (await clients.listAll("/v1/events")).length === events);
  await clients.quiet();
  const endpoint = await clients.endpoint("recovered");
  const traps = points.map((point) => stack.instances.killAt(point));
  const path = `/v1/endpoints/${endpoint.id}`;
  const recover = () => clients.call("POST", `${path}/recover`, { since, includeMissing: true });

  // Its function died after the recovery was stored: the partner asks again, and it is the same one.
  expect((await recover()).status).toBeGreaterThanOrEqual(500);
  expect((await recover()).status).toBe(202);
  await Promise.all(traps.map(({ killed }) => killed));
  const recovery = await until(async () => {
    const { body } = await clients.call<{ status: string }>("GET", `${path}/recovery`);
    return body.status === "done" && body;
  }, 200_000);
  await until(async () => {
    const deliveries = await clients.listAll<DeliveryBody>(`${path}/deliveries`);
    return deliveries.length === events && deliveries.every(({ status }) => status === "delivered");
  }, 200_000);

  expect(recovery).toMatchObject({ sentAgain: 0, added: events });
  const received = await clients.received("recovered");
  const cases = received.map(({ body }) => (JSON.parse(body) as EventBody).subject["case_id"]);
  expect(cases.toSorted()).toEqual(Array.from({ length: events }, (_, number) => `case-${number}`).toSorted());
});
