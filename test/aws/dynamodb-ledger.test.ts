import { afterAll, beforeAll, describe } from "vitest";
import { dynamoLedger } from "../../shared/aws/dynamodb-ledger.ts";
import { ledgerContract } from "../gateway/ports/ledger-contract.ts";
import { type RunningDynamoDb, startDynamoDb } from "./start-dynamodb.ts";

describe("the ledger in DynamoDB", () => {
  let dynamoDb: RunningDynamoDb;
  beforeAll(async () => {
    dynamoDb = await startDynamoDb();
  });
  afterAll(() => dynamoDb.stop());

  ledgerContract((clock) => dynamoLedger(dynamoDb.client, "ledger", clock));
});
