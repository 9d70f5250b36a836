import { afterAll, beforeAll, describe } from "vitest";
import { dynamoWebhookStore } from "../../shared/aws/dynamodb-webhook-store.ts";
import { webhookStoreContract } from "../support/contracts/webhook-store-contract.ts";
import { type RunningDynamoDb, startDynamoDb } from "../support/start-dynamodb.ts";

describe("the webhook store in DynamoDB", () => {
  let dynamoDb: RunningDynamoDb;
  beforeAll(async () => {
    dynamoDb = await startDynamoDb();
  });
  afterAll(() => dynamoDb.stop());

  webhookStoreContract((clock) => dynamoWebhookStore(dynamoDb.client, "records", clock));
});
