import { describe } from "vitest";
import { dynamoUploadStore } from "../../shared/aws/dynamodb-upload-store.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { uploadStoreContract } from "../support/contracts/upload-store-contract.ts";
import { useDynamoDb } from "../support/use-dynamodb.ts";

const dynamoDb = await useDynamoDb();

describe("the uploads in DynamoDB", () => {
  uploadStoreContract((clock) => dynamoUploadStore({ table: dynamoTable(dynamoDb, "records"), clock }));
});
