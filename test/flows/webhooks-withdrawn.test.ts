import { type AttributeValue, DynamoDBClient, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { storedWebhooks } from "../support/stack/stored-webhooks.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { type EndpointBody, webhookClients } from "../support/stack/webhook-clients.ts";
import { until } from "../support/until.ts";

const { stack, clients } = await useTestStack(webhookClients, { timeScale: 10_000 });

const { dynamodb: endpoint, region, credentials } = stack.info.aws;
const dynamoDb = new DynamoDBClient({ endpoint, region, credentials: { ...credentials } });
let tests = 0;

afterEach(async () => {
  await setPartner("active", allGrants);
  await clients.removeEndpoints();
});
afterAll(() => dynamoDb.destroy());

const allGrants = ["md-integrations/*:*", "md-integrations/*:events"];

/** Changes a partner's record as an operator does. */
async function setPartner(status: string, grants: readonly string[]): Promise<void> {
  const values: Record<string, AttributeValue> = {
    ":status": { S: status },
    ":grants": { L: grants.map((grant) => ({ S: grant })) },
  };
  await dynamoDb.send(
    new UpdateItemCommand({
      TableName: stack.info.aws.tables["directory"],
      Key: { pk: { S: "partner" }, sk: { S: stack.info.partner.id } },
      UpdateExpression: "SET #status = :status, grants = :grants",
      ExpressionAttributeNames: { "#status": "status" },
      ExpressionAttributeValues: values,
    }),
  );
}

const withdrawals: readonly (readonly [
  name: string,
  status: string,
  withdraw: (endpoint: EndpointBody) => Promise<unknown>,
])[] = [
  ["the grant", "failed", () => setPartner("active", ["md-integrations/clinic-2:events"])],
  ["the partner, suspended", "held", () => setPartner("suspended", allGrants)],
  ["the endpoint, deleted", "failed", ({ id }) => clients.call("DELETE", `/v1/endpoints/${id}`)],
  [
    "the endpoint, disabled",
    "failed",
    ({ id }) => clients.call("PATCH", `/v1/endpoints/${id}`, { status: "disabled" }),
  ],
];

const statusesOf = async ({ id }: EndpointBody): Promise<readonly string[]> =>
  (await storedWebhooks(stack.info)).deliveries
    .filter(({ endpointId }) => endpointId === id)
    .map(({ status }) => status);

/** An endpoint that fails, with some webhooks queued for it. */
async function failing(webhooks: number, headers: Record<string, string>) {
  tests += 1;
  const name = `withdrawn-${tests}`;
  const endpoint = await clients.endpoint(name);
  await clients.script(name, [{ times: 10_000, status: 503, headers }]);
  const timestamp = Math.floor(Date.now() / 1000);
  for (let number = 0; number < webhooks; number += 1)
    await clients.send({ payload: { timestamp, event_type: "x", case_id: `${name}-${number}` } });
  const received = async () => (await clients.received(name)).length;
  return { name, endpoint, received };
}

async function untilAll(endpoint: EndpointBody, count: number, status: string): Promise<void> {
  await until(async () => {
    const statuses = await statusesOf(endpoint);
    return statuses.length === count && statuses.every((one) => one === status);
  }, 60_000);
}

describe.each(withdrawals)("when %s is withdrawn", (_what, status, withdraw) => {
  it("nothing is sent of what waits for its next attempt", { timeout: 90_000 }, async () => {
    // Half a day, which is some seconds at this time scale.
    const { name, endpoint, received } = await failing(2, { "retry-after": "43200" });
    await until(async () => (await received()) === 2);

    await withdraw(endpoint);
    await clients.script(name, []);
    await untilAll(endpoint, 2, status);

    expect(await received()).toBe(2);
  });

  it("no held delivery is sent, nor one that is released afterwards", { timeout: 90_000 }, async () => {
    const { name, endpoint, received } = await failing(3, {});
    await untilAll(endpoint, 3, "held");
    await withdraw(endpoint);
    // One that was sent before may still arrive.
    await clients.quiet();
    const before = await received();
    await clients.script(name, []);

    await untilAll(endpoint, 3, status);
    await clients.quiet();

    expect(await received()).toBe(before);
  });
});
