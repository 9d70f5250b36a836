import { describe } from "vitest";
import { dynamoRecentRequests } from "../../shared/aws/dynamodb-recent-requests.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { recentRequestsContract } from "../support/contracts/recent-requests-contract.ts";
import { useDynamoDb } from "../support/use-dynamodb.ts";

const dynamoDb = await useDynamoDb();

describe("recent requests in DynamoDB", () => {
  recentRequestsContract((clock) => dynamoRecentRequests({ table: dynamoTable(dynamoDb, "records"), clock }));
});
