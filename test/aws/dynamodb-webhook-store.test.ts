import { afterAll, beforeAll, describe } from "vitest";
import { dynamoWebhookStore } from "../../shared/aws/dynamodb-webhook-store.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { webhookStoreContract } from "../support/contracts/webhook-store-contract.ts";
import { type RunningDynamoDb, startDynamoDb } from "../support/start-dynamodb.ts";

describe("the webhook store in DynamoDB", () => {
  let dynamoDb: RunningDynamoDb;
  beforeAll(async () => {
    dynamoDb = await startDynamoDb();
  });
  afterAll(() => dynamoDb.stop());

  webhookStoreContract((clock) => dynamoWebhookStore({ table: dynamoTable(dynamoDb.client, "records"), clock }));
});
