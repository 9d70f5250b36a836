import { afterAll, beforeAll, describe } from "vitest";
import { dynamoRecentRequests } from "../../shared/aws/dynamodb-recent-requests.ts";
import { LedgerTable } from "../../shared/aws/ledger-table.ts";
import { recentRequestsContract } from "../gateway/ports/recent-requests-contract.ts";
import { type RunningDynamoDb, startDynamoDb } from "./start-dynamodb.ts";

describe("recent requests in DynamoDB", () => {
  let dynamoDb: RunningDynamoDb;
  beforeAll(async () => {
    dynamoDb = await startDynamoDb();
  });
  afterAll(() => dynamoDb.stop());

  recentRequestsContract((clock) => dynamoRecentRequests(new LedgerTable(dynamoDb.client, "ledger", clock)));
});
