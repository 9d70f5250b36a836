import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DynamoDb, startDynamoDb } from "../../../infra/local/emulators/dynamodb.ts";
import { until } from "../../support/until.ts";
import { askDynamoDb, dynamoCapacity } from "./dynamodb-capacity.ts";

const table = {
  TableName: "capacity",
  BillingMode: "PAY_PER_REQUEST",
  AttributeDefinitions: [
    { AttributeName: "pk", AttributeType: "S" },
    { AttributeName: "sk", AttributeType: "S" },
  ],
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" },
    { AttributeName: "sk", KeyType: "RANGE" },
  ],
} as const;

const key = (sk: string) => ({ pk: { S: "1" }, sk: { S: sk } });
const item = (sk: string, kilobytes: number) => ({
  ...key(sk),
  text: { S: "x".repeat(kilobytes * 1024) },
  list: { L: [{ N: "123.45" }, { M: { é: { BOOL: true } } }] },
});
const TableName = table.TableName;

let database: DynamoDb;
beforeAll(async () => {
  database = await startDynamoDb(undefined);
  await askDynamoDb(database.handle, "CreateTable", table);
  await until(async () => {
    const described = await askDynamoDb<{ Table: { TableStatus: string } }>(database.handle, "DescribeTable", {
      TableName,
    });
    return described.Table.TableStatus === "ACTIVE";
  });
  for (const [sk, kilobytes] of [["small", 0.5] as const, ["large", 6.5] as const]) {
    await askDynamoDb(database.handle, "PutItem", { TableName, Item: item(sk, kilobytes) });
  }
});
afterAll(() => database.close());

interface Answer {
  readonly ConsumedCapacity?: { readonly CapacityUnits: number } | readonly { readonly CapacityUnits: number }[];
}

/** The units by the calculator and by the emulator. */
async function unitsOf(operation: string, input: object): Promise<readonly [number, number]> {
  const request = { ReturnConsumedCapacity: "TOTAL", ...input };
  const capacity = dynamoCapacity(database.handle, [
    {
      ...table,
      AttributeDefinitions: [...table.AttributeDefinitions],
      KeySchema: [...table.KeySchema],
    },
  ]);
  let answer: Answer = {};
  const { readUnits, writeUnits } = await capacity(operation, Buffer.from(JSON.stringify(request)), async () => {
    answer = await askDynamoDb(database.handle, operation, request);
  });
  const theirs = [answer.ConsumedCapacity ?? []].flat().reduce((sum, { CapacityUnits: units }) => sum + units, 0);
  return [readUnits + writeUnits, theirs];
}

describe("the units of a request without indexes equal those of the emulator", () => {
  const condition = { ConditionExpression: "attribute_not_exists(pk)" };
  it.each<[string, string, object]>([
    ["GetItem, consistent", "GetItem", { TableName, Key: key("large"), ConsistentRead: true }],
    ["GetItem, eventually consistent", "GetItem", { TableName, Key: key("large") }],
    ["GetItem of an absent item", "GetItem", { TableName, Key: key("absent") }],
    ["PutItem", "PutItem", { TableName, Item: item("new", 1.5), ...condition }],
    ["PutItem over a larger item", "PutItem", { TableName, Item: item("new", 0.1) }],
    ["DeleteItem", "DeleteItem", { TableName, Key: key("new") }],
    ["DeleteItem of an absent item", "DeleteItem", { TableName, Key: key("absent") }],
    [
      "UpdateItem",
      "UpdateItem",
      {
        TableName,
        Key: key("small"),
        UpdateExpression: "SET more = :more",
        ExpressionAttributeValues: { ":more": { S: "x".repeat(2_048) } },
      },
    ],
    [
      "Query",
      "Query",
      {
        TableName,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": { S: "1" } },
        ConsistentRead: true,
      },
    ],
    [
      "BatchGetItem",
      "BatchGetItem",
      { RequestItems: { capacity: { Keys: [key("small"), key("large")], ConsistentRead: true } } },
    ],
    [
      "BatchWriteItem",
      "BatchWriteItem",
      {
        RequestItems: {
          capacity: [{ PutRequest: { Item: item("a", 1.2) } }, { PutRequest: { Item: item("b", 0.2) } }],
        },
      },
    ],
  ])("%s", async (_, operation, input) => {
    const [ours, theirs] = await unitsOf(operation, input);
    expect(ours).toBe(theirs);
    expect(ours).toBeGreaterThan(0);
  });
});
