import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { gatewayClient } from "../support/stack/gateway-client.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { type EventBody, webhookClients } from "../support/stack/webhook-clients.ts";

const { stack, clients } = await useTestStack(webhookClients, { timeScale: 100 });

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
    for (const at of order) await clients.send({ payload: { ...payloads[at], encounter_id: `case-${number}` } });
  }
  await clients.quiet();

  for (const number of orders.keys()) {
    const { status, body } = await clients.call<CaseBody>("GET", `/v1/cases/case-${number}`);
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
  expect((await clients.call("GET", "/v1/cases/case-0", undefined, key)).status).toBe(404);
});

it("what comes after something newer of its case says that it is stale, and a second try changes nothing", async () => {
  const now = Math.floor(Date.now() / 1000) - 100;
  const types = ["case_created", "case_assigned_to_clinician", "case_waiting", "case_approved", "case_completed"];
  const order = [2, 0, 3, 1, 4];
  for (const at of [...order, ...order]) {
    await clients.send({ payload: { timestamp: now + at, event_type: types[at], case_id: "stale-case" } });
    await clients.quiet();
  }

  const events = (await clients.listAll<EventBody & { readonly stale: boolean }>("/v1/events")).filter(
    ({ subject }) => subject["case_id"] === "stale-case",
  );
  expect(events).toHaveLength(types.length);
  expect(events.filter(({ stale }) => stale).map(({ type }) => type)).toEqual([
    "md-integrations.case_created",
    "md-integrations.case_assigned_to_clinician",
  ]);
  expect((await clients.call<CaseBody>("GET", "/v1/cases/stale-case")).body.status).toBe("completed");
});

it("every published webhook is stored under its type and its ids, and its case has those of the case", async () => {
  const fixture = new URL("../fixtures/md-integrations/published-webhooks.json", import.meta.url);
  const { webhooks } = JSON.parse(readFileSync(fixture, "utf8")) as {
    readonly webhooks: readonly { readonly body: string }[];
  };
  const caseId = "c0ffee00-0000-4000-8000-00000000f10a";
  const now = Math.floor(Date.now() / 1000) - 100;
  const payloads = webhooks.map(({ body }, at) => {
    const payload = JSON.parse(body);
    return { ...payload, timestamp: now + at, ...("case_id" in payload ? { case_id: caseId } : {}) };
  });

  for (const payload of payloads.toReversed()) await clients.send({ payload, times: 2 });
  await clients.send({ payload: { timestamp: now, event_type: "case_teleported", case_id: caseId } });
  await clients.quiet();

  const { body } = await clients.call<CaseBody>("GET", `/v1/cases/${caseId}`);
  const ofCase = payloads.filter((payload) => "case_id" in payload).map(({ event_type }) => event_type);
  expect(body).toMatchObject({ status: "assigned", order: { status: "fulfilled", trackingNumber: "101010" } });
  expect(body.timeline.map(({ type }) => type).toSorted()).toEqual(
    ["case_teleported", ...ofCase].map((type) => `md-integrations.${type}`).toSorted(),
  );
  const events = await clients.listAll<EventBody>(`/v1/events`);
  for (const { event_type: type, case_id: id, patient_id: patient } of payloads) {
    const named = {
      ...(id === undefined ? {} : { case_id: id }),
      ...(patient === undefined ? {} : { patient_id: patient }),
    };
    const stored = events.filter((event) => event.type === `md-integrations.${type}`);
    expect(stored).toContainEqual(expect.objectContaining({ subject: expect.objectContaining(named) }));
  }
});

it.each([
  ["in its caller's request", {}, 200],
  ["from the queue", { prefer: "respond-async, wait=10" }, 200],
])("a case can be read from the moment on when the call that creates it %s has succeeded", async (_how, more, status) => {
  const gateway = gatewayClient(stack.info);
  const caseId = randomUUID();
  const body = JSON.stringify({ case_id: caseId, created_at: "2026-01-15T12:00:00.000000Z", case_status: null });
  await gateway.fault("md-integrations", {
    match: { method: "POST", path: "/v1/partner/cases" },
    times: 1,
    do: { status: 200, headers: { "content-type": "application/json" }, body, work: true },
  });
  const headers = { ...more, "idempotency-key": randomUUID() };
  const answer = await gateway.call("/v1/md-integrations/v1/partner/cases", { body: '{"patient_id":"p"}', headers });
  expect([answer.status, await answer.text()]).toEqual([status, body]);
  expect((await clients.call<CaseBody>("GET", `/v1/cases/${caseId}`)).body).toMatchObject({
    caseId,
    status: "created",
    statusAt: "2026-01-15T12:00:00.000Z",
    timeline: [{ type: "md-integrations.createCase" }],
  });
});
