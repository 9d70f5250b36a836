import { afterAll, beforeAll, expect, it } from "vitest";
import type { KillPoint } from "../../infra/local/runner/lambda/kill-traps.ts";
import type { LocalStack } from "../../infra/local/start-stack.ts";
import { startTestStack } from "./start-test-stack.ts";
import { until } from "./until.ts";
import { type DeliveryBody, type EventBody, webhookParties } from "./webhook-parties.ts";

let stack: LocalStack;
let parties: ReturnType<typeof webhookParties>;

beforeAll(async () => {
  stack = await startTestStack({ timeScale: 60 });
  parties = webhookParties(stack);
});
afterAll(async () => {
  parties.stop();
  await stack.stop();
});

/** Amid a portion, before and after it is recorded, and between its end and the queue's knowing of it. */
const points: readonly KillPoint[] = [
  { functionName: "partner-api", when: "after", call: "dynamodb:PutItem" },
  { functionName: "record-event", when: "before", call: "dynamodb:PutItem", nth: 8 },
  // Few enough: a death amid 25 puts leaves their messages to the sweeper, and fifteen to the function at the least.
  { functionName: "record-event", when: "after", call: "sqs:SendMessage", nth: 5 },
  { functionName: "record-event", when: "before", call: "dynamodb:UpdateItem" },
  { functionName: "record-event", when: "after", call: "dynamodb:UpdateItem" },
];

const events = 40;

it("a recovery brings each event once, whichever instance dies where", { timeout: 240_000 }, async () => {
  const since = new Date(Date.now() - 60_000).toISOString();
  const timestamp = Math.floor(Date.now() / 1000);
  for (let number = 0; number < events; number += 1) {
    await parties.send({ payload: { timestamp, event_type: "case_waiting", case_id: `case-${number}` } });
  }
  await until(async () => (await parties.listAll("/v1/events")).length === events);
  await parties.quiet();
  const endpoint = await parties.endpoint("recovered");
  const traps = points.map((point) => stack.instances.killAt(point));
  const path = `/v1/endpoints/${endpoint.id}`;
  const recover = () => parties.call("POST", `${path}/recover`, { since, includeMissing: true });

  // Its function died when the recovery stood: the partner asks again, and it is the same one.
  expect((await recover()).status).toBeGreaterThanOrEqual(500);
  expect((await recover()).status).toBe(202);
  await Promise.all(traps.map(({ sprung }) => sprung));
  const recovery = await until(async () => {
    const { body } = await parties.call<{ status: string }>("GET", `${path}/recovery`);
    return body.status === "done" && body;
  }, 200_000);
  await until(async () => {
    const deliveries = await parties.listAll<DeliveryBody>(`${path}/deliveries`);
    return deliveries.length === events && deliveries.every(({ status }) => status === "delivered");
  }, 200_000);

  expect(recovery).toMatchObject({ sentAgain: 0, added: events });
  const received = await parties.received("recovered");
  const cases = received.map(({ body }) => (JSON.parse(body) as EventBody).subject["case_id"]);
  expect(cases.toSorted()).toEqual(Array.from({ length: events }, (_, number) => `case-${number}`).toSorted());
});
