import { afterAll, beforeAll, describe } from "vitest";
import { dynamoUploadStore } from "../../shared/aws/dynamodb-upload-store.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { uploadStoreContract } from "../support/contracts/upload-store-contract.ts";
import { type RunningDynamoDb, startDynamoDb } from "../support/start-dynamodb.ts";

describe("the uploads in DynamoDB", () => {
  let dynamoDb: RunningDynamoDb;
  beforeAll(async () => {
    dynamoDb = await startDynamoDb();
  });
  afterAll(() => dynamoDb.stop());

  uploadStoreContract((clock) => dynamoUploadStore({ table: dynamoTable(dynamoDb.client, "records"), clock }));
});
