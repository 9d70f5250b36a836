import { beforeAll, beforeEach, expect, it } from "vitest";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { type EventBody, webhookClients } from "../support/stack/webhook-clients.ts";
import { until } from "../support/until.ts";

const { stack, clients } = await useTestStack(webhookClients, { maxInstances: 1 });

beforeAll(async () => {
  await clients.endpoint("large");
  // Warms the function up: it has read the secret.
  await clients.send({ payload: { event_type: "case_waiting", case_id: "warm", timestamp: now() } });
  await until(async () => (await clients.received("large")).length === 1);
});
beforeEach(async () => {
  await clients.quiet();
  stack.instances.clearAwsCalls();
});

const now = (): number => Math.floor(Date.now() / 1000);

/** A body of about this size, with content that parsing and writing again would change. */
const rawOf = (caseId: string, bytes: number): string =>
  `{ "event_type": "case_waiting","case_id":"${caseId}","timestamp":${now()},"big":12345678901234567890,` +
  `"price":1.10,"note":"${"\\u00e9é\\/".repeat(bytes / 10)}"}`;

const acknowledgement = () =>
  stack.instances.awsCalls("intake").map(({ service, operation }) => `${service}:${operation}`);

it.each([
  ["a small webhook", 1_000, "sqs:SendMessage"],
  ["one that just fits the queue", 250_000, "sqs:SendMessage"],
  ["one that does not", 280_000, "s3:PutObject"],
  ["one of 3 MB", 3_100_000, "s3:PutObject"],
  ["one of 4.4 MB", 4_390_000, "s3:PutObject"],
])("%s is acknowledged by one call, kept, and delivered byte for byte", async (_what, bytes, call) => {
  const raw = rawOf(`case-${bytes}`, bytes);
  const before = (await clients.received("large")).length;

  expect(await clients.send({ raw })).toEqual([200]);

  expect(acknowledgement()).toEqual([call]);
  const received = await until(async () => {
    const all = await clients.received("large");
    return all.length > before && all;
  });
  expect(received).toHaveLength(before + 1);
  expect(received.at(-1)?.body.endsWith(`,"stale":false,"data":${raw}}`)).toBe(true);
  const events = await clients.listAll<EventBody>("/v1/events");
  expect(events.filter(({ subject }) => subject["case_id"] === `case-${bytes}`)).toHaveLength(1);
  const puts = stack.instances.awsCalls("process-events").filter(({ operation }) => operation === "PutObject");
  expect(puts).toHaveLength(bytes > 300_000 ? 1 : 0);
});

it("a large webhook is read with what the vendor sent, byte for byte", async () => {
  const raw = rawOf("case-read", 600_000);
  expect(await clients.send({ raw })).toEqual([200]);
  const event = await until(async () => {
    const events = await clients.listAll<EventBody>("/v1/events");
    return events.find(({ subject }) => subject["case_id"] === "case-read");
  });

  const headers = { authorization: `Bearer ${stack.info.partner.key}` };
  const answer = await fetch(`${stack.info.gateway}/v1/events/${event.id}?include=data`, { headers });

  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain(`"data":${raw}`);
});

it("a large webhook leaves nothing behind in the intake bucket, and a copy of it is no second event", async () => {
  const raw = rawOf("case-copies", 600_000);

  expect(await clients.send({ raw, times: 3 })).toEqual([200, 200, 200]);
  await clients.quiet();

  const calls = stack.instances.awsCalls("process-events").map(({ operation }) => operation);
  expect(calls.filter((operation) => operation === "DeleteObject")).toHaveLength(3);
  const events = await clients.listAll<EventBody>("/v1/events");
  expect(events.filter(({ subject }) => subject["case_id"] === "case-copies")).toHaveLength(1);
});

it("a large webhook is delivered whole by its second attempt", async () => {
  await clients.endpoint("large-again");
  await clients.script("large-again", [{ times: 1, status: 500 }]);
  const raw = rawOf("case-again", 600_000);

  expect(await clients.send({ raw })).toEqual([200]);

  const received = await until(async () => {
    const all = await clients.received("large-again");
    return all.length === 2 && all;
  }, 20_000);
  expect(received.at(-1)?.body.endsWith(`,"data":${raw}}`)).toBe(true);
  const reads = stack.instances.awsCalls("deliver-event").filter(({ operation }) => operation === "GetObject");
  expect(reads).toHaveLength(1);
}, 30_000);

it("a recorder that dies at any call of its way records a large webhook all the same, once", async () => {
  const points = [
    ["before", "s3:GetObject"],
    ["after", "dynamodb:PutItem"],
    ["before", "s3:PutObject"],
    ["after", "s3:PutObject"],
    ["before", "s3:DeleteObject"],
    ["after", "s3:DeleteObject"],
  ] as const;
  for (const [index, [when, call]] of points.entries()) {
    const trap = stack.instances.killAt({ functionName: "process-events", when, call });
    expect(await clients.send({ raw: rawOf(`case-killed-${index}`, 600_000) })).toEqual([200]);
    await trap.killed;
  }
  await clients.quiet(60_000);
  const events = await clients.listAll<EventBody>("/v1/events");
  const killed = events.filter(({ subject }) => subject["case_id"]?.startsWith("case-killed-"));
  expect(killed.map(({ subject }) => subject["case_id"]).toSorted()).toEqual(
    points.map((_, at) => `case-killed-${at}`),
  );
}, 120_000);
