import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import type { Endpoint, EndpointStatus } from "../gateway/model/endpoint.ts";
import type { EndpointStore } from "../gateway/ports/endpoint-store.ts";

/**
 * Endpoints in the `directory` table: `pk: "endpoint", sk: "<partner>#<endpoint>"`, so that one consistent query finds
 * them all, and one partner's by its prefix.
 */
export function dynamoEndpointStore(client: DynamoDBClient, table: string): EndpointStore {
  const key = (partnerId: string, endpointId: string) => ({
    pk: { S: "endpoint" },
    sk: { S: `${partnerId}#${endpointId}` },
  });

  const query = async (prefix: string): Promise<Endpoint[]> => {
    const endpoints: Endpoint[] = [];
    let from: Record<string, AttributeValue> | undefined;
    do {
      const command = new QueryCommand({
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: prefix === "" ? "pk = :pk" : "pk = :pk AND begins_with(sk, :prefix)",
        ExpressionAttributeValues: { ":pk": { S: "endpoint" }, ...(prefix === "" ? {} : { ":prefix": { S: prefix } }) },
        ExclusiveStartKey: from,
      });
      const page = await client.send(command);
      endpoints.push(...(page.Items ?? []).map(toEndpoint));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return endpoints;
  };

  return {
    listAll: () => query(""),
    async listOf(partnerId) {
      const endpoints = await query(`${partnerId}#`);
      return endpoints.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
    },
    async find(partnerId, endpointId) {
      const command = new GetItemCommand({ TableName: table, Key: key(partnerId, endpointId), ConsistentRead: true });
      const { Item: item } = await client.send(command);
      return item === undefined ? undefined : toEndpoint(item);
    },
    async add(endpoint) {
      await client.send(new PutItemCommand({ TableName: table, Item: toItem(endpoint) }));
    },
    replace: (endpoint) =>
      whetherHeld(() =>
        client.send(
          new PutItemCommand({
            TableName: table,
            Item: toItem(endpoint),
            ConditionExpression: "revision = :before",
            ExpressionAttributeValues: { ":before": { N: String(endpoint.revision - 1) } },
          }),
        ),
      ),
    async disable(partnerId, endpointId) {
      await whetherHeld(() =>
        client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: key(partnerId, endpointId),
            UpdateExpression: "SET #status = :disabled ADD revision :one",
            ConditionExpression: "attribute_exists(pk)",
            ExpressionAttributeNames: { "#status": "status" },
            ExpressionAttributeValues: { ":disabled": { S: "disabled" }, ":one": { N: "1" } },
          }),
        ),
      );
    },
    async setPaused(partnerId, endpointId, paused) {
      const [from, to] = paused ? ["active", "paused"] : ["paused", "active"];
      await whetherHeld(() =>
        client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: key(partnerId, endpointId),
            UpdateExpression: "SET #status = :to ADD revision :one",
            ConditionExpression: "#status = :from",
            ExpressionAttributeNames: { "#status": "status" },
            ExpressionAttributeValues: { ":from": { S: from ?? "" }, ":to": { S: to ?? "" }, ":one": { N: "1" } },
          }),
        ),
      );
    },
    remove: (partnerId, endpointId) =>
      whetherHeld(() =>
        client.send(
          new DeleteItemCommand({
            TableName: table,
            Key: key(partnerId, endpointId),
            ConditionExpression: "attribute_exists(pk)",
          }),
        ),
      ),
  };
}

async function whetherHeld(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

function toItem(endpoint: Endpoint): Record<string, AttributeValue> {
  const texts = (values: readonly string[]): AttributeValue => ({ L: values.map((value) => ({ S: value })) });
  return {
    pk: { S: "endpoint" },
    sk: { S: `${endpoint.partnerId}#${endpoint.id}` },
    v: { N: "1" },
    id: { S: endpoint.id },
    partnerId: { S: endpoint.partnerId },
    url: { S: endpoint.url },
    eventTypes: texts(endpoint.eventTypes),
    ...(endpoint.connections === null ? {} : { connections: texts(endpoint.connections) }),
    status: { S: endpoint.status },
    headers: { M: Object.fromEntries(Object.entries(endpoint.headers).map(([name, value]) => [name, { S: value }])) },
    secrets: {
      L: endpoint.secrets.map(({ secret, until }) => ({
        M: { secret: { S: secret }, ...(until === undefined ? {} : { until: { N: String(Math.round(until)) } }) },
      })),
    },
    createdAt: { N: String(endpoint.createdAt) },
    revision: { N: String(endpoint.revision) },
  };
}

function toEndpoint(item: Record<string, AttributeValue>): Endpoint {
  const texts = (name: string): string[] => (item[name]?.L ?? []).flatMap(({ S: value }) => value ?? []);
  return {
    id: item["id"]?.S ?? "",
    partnerId: item["partnerId"]?.S ?? "",
    url: item["url"]?.S ?? "",
    eventTypes: texts("eventTypes"),
    connections: item["connections"] === undefined ? null : texts("connections"),
    status: (item["status"]?.S ?? "disabled") as EndpointStatus,
    headers: Object.fromEntries(
      Object.entries(item["headers"]?.M ?? {}).map(([name, { S: value = "" }]) => [name, value]),
    ),
    secrets: (item["secrets"]?.L ?? []).map(({ M: secret = {} }) => ({
      secret: secret["secret"]?.S ?? "",
      ...(secret["until"]?.N === undefined ? {} : { until: Number(secret["until"].N) }),
    })),
    createdAt: Number(item["createdAt"]?.N ?? "0"),
    revision: Number(item["revision"]?.N ?? "0"),
  };
}
