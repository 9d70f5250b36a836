import { DynamoDBClient, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { expect, test } from "vitest";
import type { MetricsView } from "../../shared/gateway/partner-api/views/metric-view.ts";
import { addPartner } from "../support/stack/add-partner.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { webhookClients } from "../support/stack/webhook-clients.ts";
import { until } from "../support/until.ts";

const { stack, clients } = await useTestStack(webhookClients);

const metrics = (query: string, key?: string) =>
  clients.call<MetricsView>("GET", `/v1/metrics?${query}`, undefined, key);

const sumOf = ({ series }: MetricsView): number =>
  series.flatMap(({ values }) => values).reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** An answer is kept for a minute: each request is another one. */
let asked = 0;
const freshRange = (): string => {
  asked += 1;
  const since = new Date(Date.now() - 3_600_000 - asked * 3_600_000).toISOString();
  return `since=${since}&step=300`;
};

test("a partner reads its calls by outcome and its deliveries, and another partner none of them", async () => {
  await clients.endpoint("metrics");
  await clients.send({
    payload: { event_type: "case_created", case_id: "m-1", timestamp: Math.floor(Date.now() / 1000) },
  });
  await until(async () => (await clients.received("metrics")).length === 1);
  const read = await clients.call("POST", "/v1/si-compounding/V2/getHealthStatus");
  expect(read.status).toBe(200);

  const calls = await until(async () => {
    const { body } = await metrics(`name=VendorCalls&${freshRange()}`);
    return sumOf(body) === 1 && body;
  });
  expect(calls.series).toMatchObject([
    { name: "VendorCalls", unit: "Count", stat: "sum", labels: { outcome: "answered" } },
  ]);
  expect(calls.series[0]?.values).toHaveLength(calls.times.length);
  const deliveries = await until(async () => {
    const { body } = await metrics(`name=DeliveryAttempts&by=result&${freshRange()}`);
    return body.series.length > 0 && body;
  });
  expect(deliveries.series).toMatchObject([{ labels: { result: "delivered" } }]);
  expect((await metrics(`name=DeliveryDuration&${freshRange()}`)).body.series.map(({ stat }) => stat)).toEqual([
    "p50",
    "p95",
  ]);

  const others = stack.info.otherPartner.key;
  expect((await metrics(`name=VendorCalls&${freshRange()}`, others)).body.series).toEqual([]);
  expect((await metrics(`name=VendorCallDuration&${freshRange()}`, others)).body.series).toEqual([]);
});

test("a partner reads durations of the connections that it may call", async () => {
  expect((await clients.call("POST", "/v1/si-compounding/V2/getHealthStatus")).status).toBe(200);
  const found = await until(async () => {
    const { body } = await metrics(`name=VendorCallDuration&${freshRange()}`);
    return body.series.length > 0 && body;
  });
  expect(found.series.map(({ labels, stat }) => ({ ...labels, stat }))).toContainEqual({
    vendor: "si-compounding",
    connection: "default",
    stat: "p95",
  });
});

test.each([
  ["name=VendorLogins", "query/name"],
  ["name=VendorCalls&by=partner", "query/by"],
  ["name=VendorCalls&step=61", "query/step"],
  ["name=VendorCalls&partner=prt_local_other", "query/partner"],
])("a query is refused, and the parameter is named: %s", async (query, pointer) => {
  const { status, body } = await clients.call<{ readonly errors: readonly { readonly pointer: string }[] }>(
    "GET",
    `/v1/metrics?${query}`,
  );
  expect(status).toBe(400);
  expect(body.errors.map((one) => one.pointer)).toEqual([pointer]);
});

test("another method is 405, and a request without a key 401", async () => {
  const { status } = await clients.call("POST", "/v1/metrics", {});
  expect(status).toBe(405);
  expect((await fetch(`${stack.info.gateway}/v1/metrics?name=VendorCalls`)).status).toBe(401);
});

test("a partner that is suspended gets no metrics at once, though its key was accepted a moment ago", async () => {
  const { id, key } = await addPartner(stack.info, { keyId: "suspended1", grants: ["syncvet:*"] });
  expect((await metrics("name=VendorCalls", key)).status).toBe(200);
  const { region, credentials, dynamodb: endpoint, tables } = stack.info.aws;
  const dynamoDb = new DynamoDBClient({ endpoint, region, credentials: { ...credentials } });
  await dynamoDb.send(
    new UpdateItemCommand({
      TableName: tables["directory"],
      Key: { pk: { S: "partner" }, sk: { S: id } },
      UpdateExpression: "SET #status = :status",
      ExpressionAttributeNames: { "#status": "status" },
      ExpressionAttributeValues: { ":status": { S: "suspended" } },
    }),
  );
  dynamoDb.destroy();
  expect((await metrics("name=VendorCalls", key)).status).toBe(403);
});
