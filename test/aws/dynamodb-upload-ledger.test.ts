import { afterAll, beforeAll, describe } from "vitest";
import { dynamoUploadLedger } from "../../shared/aws/dynamodb-upload-ledger.ts";
import { LedgerTable } from "../../shared/aws/ledger-table.ts";
import { uploadLedgerContract } from "../gateway/ports/upload-ledger-contract.ts";
import { type RunningDynamoDb, startDynamoDb } from "./start-dynamodb.ts";

describe("the uploads in DynamoDB", () => {
  let dynamoDb: RunningDynamoDb;
  beforeAll(async () => {
    dynamoDb = await startDynamoDb();
  });
  afterAll(() => dynamoDb.stop());

  uploadLedgerContract((clock) => dynamoUploadLedger(new LedgerTable(dynamoDb.client, "ledger", clock)));
});
