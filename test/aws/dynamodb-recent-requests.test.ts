import { afterAll, beforeAll, describe } from "vitest";
import { dynamoRecentRequests } from "../../shared/aws/dynamodb-recent-requests.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { recentRequestsContract } from "../support/contracts/recent-requests-contract.ts";
import { type RunningDynamoDb, startDynamoDb } from "../support/start-dynamodb.ts";

describe("recent requests in DynamoDB", () => {
  let dynamoDb: RunningDynamoDb;
  beforeAll(async () => {
    dynamoDb = await startDynamoDb();
  });
  afterAll(() => dynamoDb.stop());

  recentRequestsContract((clock) => dynamoRecentRequests({ table: dynamoTable(dynamoDb.client, "records"), clock }));
});
