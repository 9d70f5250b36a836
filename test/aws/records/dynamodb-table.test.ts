import { afterAll, beforeAll, describe } from "vitest";
import { dynamoTable } from "../../../shared/aws/records/dynamodb-table.ts";
import { tableContract } from "../../support/contracts/table-contract.ts";
import { type RunningDynamoDb, startDynamoDb } from "../../support/start-dynamodb.ts";

describe("a table of DynamoDB", () => {
  let dynamoDb: RunningDynamoDb;
  beforeAll(async () => {
    dynamoDb = await startDynamoDb();
  });
  afterAll(() => dynamoDb.stop());

  tableContract(() => dynamoTable(dynamoDb.client, "records"));
});
