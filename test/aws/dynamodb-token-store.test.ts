import { CreateTableCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe } from "vitest";
import { dynamoTokenStore } from "../../shared/aws/dynamodb-token-store.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { tokenStoreContract } from "../support/contracts/token-store-contract.ts";
import { type RunningDynamoDb, startDynamoDb } from "../support/start-dynamodb.ts";

const table = "tokens-of-this-test";

describe("the token store in DynamoDB", () => {
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

  tokenStoreContract(() => dynamoTokenStore(dynamoTable(dynamoDb.client, table)));
});
