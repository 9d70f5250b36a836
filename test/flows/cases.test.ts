import { afterAll, beforeAll, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/start-stack.ts";
import { startTestStack } from "./start-test-stack.ts";
import { webhookParties } from "./webhook-parties.ts";

let stack: LocalStack;
let parties: ReturnType<typeof webhookParties>;

beforeAll(async () => {
  stack = await startTestStack({ timeScale: 100 });
  parties = webhookParties(stack);
});
afterAll(async () => {
  parties.stop();
  await stack.stop();
});

interface CaseBody {
  readonly status: string;
  readonly statusAt: string;
  readonly order: object;
  readonly timeline: readonly { readonly type: string }[];
}

it("a case is the same in whatever order its events came", async () => {
  const now = Math.floor(Date.now() / 1000) - 100;
  const payloads = [
    { timestamp: now, event_type: "case_created" },
    { timestamp: now, event_type: "case_assigned_to_clinician" },
    { timestamp: now + 1, event_type: "case_approved" },
    {
      timestamp: now + 2,
      event_type: "order_status_changed",
      order_status: "shipped",
      order_details: "Tracking Number: 77",
    },
    { timestamp: now + 3, event_type: "case_completed" },
  ];
  const orders = [
    [0, 1, 2, 3, 4],
    [4, 3, 2, 1, 0],
    [2, 4, 0, 3, 1],
  ];
  for (const [number, order] of orders.entries()) {
    for (const at of order) await parties.send({ payload: { ...payloads[at], encounter_id: `case-${number}` } });
  }
  await parties.quiet();

  for (const number of orders.keys()) {
    const { status, body } = await parties.call<CaseBody>("GET", `/v1/cases/case-${number}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      caseId: `case-${number}`,
      status: "completed",
      statusAt: new Date((now + 3) * 1000).toISOString(),
      order: { status: "shipped", details: "Tracking Number: 77", trackingNumber: "77" },
      offerings: [],
    });
    expect(body.timeline.map(({ type }) => type)).toEqual(
      payloads.map(({ event_type }) => `md-integrations.${event_type}`),
    );
  }
  const { key } = stack.info.otherPartner;
  expect((await parties.call("GET", "/v1/cases/case-0", undefined, key)).status).toBe(404);
});
