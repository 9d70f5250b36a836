import { afterAll, beforeAll, expect, it } from "vitest";
import type { KillPoint } from "../../infra/local/runner/lambda/kill-traps.ts";
import type { LocalStack } from "../../infra/local/start-stack.ts";
import { startTestStack } from "./start-test-stack.ts";
import { until } from "./until.ts";
import { type EventBody, webhookParties } from "./webhook-parties.ts";

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

const around = (functionName: string, call: string, nth: number): KillPoint[] => [
  { functionName, when: "before", call, nth },
  { functionName, when: "after", call, nth },
];

/** Before and after every call that each step of the way makes, and between its end and the queue's knowing of it. */
const points: readonly KillPoint[] = [
  ...around("intake", "sqs:SendMessage", 20),
  { functionName: "intake", when: "return", nth: 40 },
  ...around("record-event", "dynamodb:GetItem", 3),
  ...around("record-event", "dynamodb:Query", 5),
  ...around("record-event", "dynamodb:PutItem", 7),
  ...around("record-event", "sqs:SendMessage", 9),
  ...around("record-event", "dynamodb:UpdateItem", 11),
  { functionName: "record-event", when: "return", nth: 4 },
  ...around("deliver-event", "dynamodb:UpdateItem", 13),
  ...around("deliver-event", "dynamodb:GetItem", 15),
  ...around("deliver-event", "dynamodb:UpdateItem", 40),
  { functionName: "deliver-event", when: "return", nth: 20 },
];

const webhooks = 200;

it("every acknowledged webhook is delivered, under one id, whichever instance dies where", {
  timeout: 240_000,
}, async () => {
  await parties.endpoint("killed");
  const traps = points.map((point) => stack.instances.killAt(point));
  const timestamp = Math.floor(Date.now() / 1000);
  const acknowledged = new Set<string>();

  await Promise.all(
    Array.from({ length: webhooks }, async (_, number) => {
      const caseId = `case-${number}`;
      const [status] = await parties.send({
        payload: { timestamp, event_type: "case_waiting", case_id: caseId },
        retries: 3,
      });
      if (status === 200) acknowledged.add(caseId);
    }),
  );
  await Promise.all(traps.map(({ sprung }) => sprung));
  const idsByCase = async () => {
    const ids = new Map<string, Set<string>>();
    for (const { body } of await parties.received("killed")) {
      const { id, subject } = JSON.parse(body) as EventBody;
      const caseId = subject["case_id"] ?? "";
      ids.set(caseId, (ids.get(caseId) ?? new Set()).add(id));
    }
    return ids;
  };
  const delivered = await until(async () => {
    const ids = await idsByCase();
    return [...acknowledged].every((caseId) => ids.has(caseId)) && ids;
  }, 200_000);

  expect(acknowledged.size).toBe(webhooks);
  expect([...delivered.values()].filter((ids) => ids.size > 1)).toEqual([]);
  expect(await parties.listAll<EventBody>("/v1/events")).toHaveLength(webhooks);
});
