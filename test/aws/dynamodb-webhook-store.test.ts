import { describe } from "vitest";
import { dynamoWebhookStore } from "../../shared/aws/dynamodb-webhook-store.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { dynamoOpenIndex } from "../../shared/aws/records/open.ts";
import { webhookStoreContract } from "../support/contracts/webhook-store-contract.ts";
import { useDynamoDb } from "../support/use-dynamodb.ts";

const dynamoDb = await useDynamoDb();

describe("the webhook store in DynamoDB", () => {
  webhookStoreContract((clock) => {
    const records = { table: dynamoTable(dynamoDb, "records"), clock };
    return { ...dynamoWebhookStore(records), ...dynamoOpenIndex(records) };
  });
});
