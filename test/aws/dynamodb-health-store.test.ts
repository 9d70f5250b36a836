import { CreateTableCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe } from "vitest";
import { dynamoHealthStore } from "../../shared/aws/dynamodb-health-store.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { healthStoreContract } from "../support/contracts/health-store-contract.ts";
import { type RunningDynamoDb, startDynamoDb } from "../support/start-dynamodb.ts";

const table = "tokens-of-this-test";

describe("health and budgets in DynamoDB", () => {
  let dynamoDb: RunningDynamoDb;
  beforeAll(async () => {
    dynamoDb = await startDynamoDb();
    await dynamoDb.client.send(
      new CreateTableCommand({
        TableName: table,
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
        KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
      }),
    );
  });
  afterAll(() => dynamoDb.stop());

  healthStoreContract(() => dynamoHealthStore(dynamoTable(dynamoDb.client, table)));
});
