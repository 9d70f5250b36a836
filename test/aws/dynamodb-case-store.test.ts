import { afterAll, beforeAll, describe } from "vitest";
import { dynamoCaseStore } from "../../shared/aws/dynamodb-case-store.ts";
import { LedgerTable } from "../../shared/aws/ledger-table.ts";
import { caseStoreContract } from "../gateway/ports/case-store-contract.ts";
import { type RunningDynamoDb, startDynamoDb } from "./start-dynamodb.ts";

describe("the cases in DynamoDB", () => {
  let dynamoDb: RunningDynamoDb;
  beforeAll(async () => {
    dynamoDb = await startDynamoDb();
  });
  afterAll(() => dynamoDb.stop());

  caseStoreContract((clock) => dynamoCaseStore(new LedgerTable(dynamoDb.client, "ledger", clock)));
});
