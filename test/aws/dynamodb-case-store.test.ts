import { afterAll, beforeAll, describe } from "vitest";
import { dynamoCaseStore } from "../../shared/aws/dynamodb-case-store.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { caseStoreContract } from "../support/contracts/case-store-contract.ts";
import { type RunningDynamoDb, startDynamoDb } from "../support/start-dynamodb.ts";

describe("the cases in DynamoDB", () => {
  let dynamoDb: RunningDynamoDb;
  beforeAll(async () => {
    dynamoDb = await startDynamoDb();
  });
  afterAll(() => dynamoDb.stop());

  caseStoreContract((clock) => dynamoCaseStore({ table: dynamoTable(dynamoDb.client, "records"), clock }));
});
