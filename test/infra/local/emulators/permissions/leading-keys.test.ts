import { describe, expect, it } from "vitest";
import { dynamoDbPermissions } from "../../../../../infra/local/emulators/permissions/dynamodb-permissions.ts";
import { PermissionRules } from "../../../../../infra/local/emulators/permissions/permission-rules.ts";

const rules = new PermissionRules({
  region: "us-east-1",
  accountId: "000000000000",
  keyOf: () => undefined,
  secretArn: () => undefined,
  partitionKeyOf: (table, index) => (index === undefined ? `${table}Id` : "list"),
});
const arn = (rest: string): string => `arn:aws:dynamodb:us-east-1:000000000000:table/${rest}`;
const key = (id: string) => ({ aId: { S: id }, sk: { S: "x" } });

/** The leading keys of each table or index that the request needs a permission on. */
function keysOf(operation: string, input: object): Readonly<Record<string, unknown>> {
  const needed = dynamoDbPermissions(operation, input, rules);
  return Object.fromEntries(needed.map(({ resource, context = {} }) => [resource, context["dynamodb:LeadingKeys"]]));
}

describe("the leading keys of", () => {
  it.each([
    ["GetItem", { Key: key("1") }],
    ["UpdateItem", { Key: key("1") }],
    ["DeleteItem", { Key: key("1") }],
    ["PutItem", { Item: { ...key("1"), other: { N: "2" } } }],
    ["Query", { KeyConditionExpression: "aId = :0", ExpressionAttributeValues: { ":0": { S: "1" } } }],
    [
      "Query",
      {
        KeyConditionExpression: "#sk > :1 AND #pk = :0",
        ExpressionAttributeNames: { "#pk": "aId", "#sk": "sk" },
        ExpressionAttributeValues: { ":0": { S: "1" }, ":1": { S: "2" } },
      },
    ],
  ])("%s are the partition key of its item", (operation, input) => {
    expect(keysOf(operation, { TableName: "a", ...input })).toEqual({ [arn("a")]: ["1"] });
  });

  it("a query of an index are its own partition key", () => {
    const input = {
      TableName: "a",
      IndexName: "arrivals",
      KeyConditionExpression: "list = :0",
      ExpressionAttributeValues: { ":0": { S: "jobs#1" } },
    };
    expect(keysOf("Query", input)).toEqual({ [arn("a/index/arrivals")]: ["jobs#1"] });
  });

  it("a batch are those of each table", () => {
    const other = { bId: { N: "3" } };
    expect(
      keysOf("BatchGetItem", { RequestItems: { a: { Keys: [key("1"), key("2")] }, b: { Keys: [other] } } }),
    ).toEqual({ [arn("a")]: ["1", "2"], [arn("b")]: ["3"] });
    const writes = [{ PutRequest: { Item: key("1") } }, { DeleteRequest: { Key: key("2") } }];
    expect(keysOf("BatchWriteItem", { RequestItems: { a: writes } })).toEqual({ [arn("a")]: ["1", "2"] });
  });

  it("a request in which none is found are a text that no pattern allows", () => {
    const older = { KeyConditions: { aId: { ComparisonOperator: "EQ", AttributeValueList: [{ S: "1" }] } } };
    expect(keysOf("Query", { TableName: "a", ...older })).toEqual({ [arn("a")]: [""] });
  });

  it("a scan are absent", () => {
    expect(keysOf("Scan", { TableName: "a" })).toEqual({ [arn("a")]: undefined });
  });
});
