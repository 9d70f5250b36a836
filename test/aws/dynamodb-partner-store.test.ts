import { afterAll, beforeAll, describe } from "vitest";
import { dynamoPartnerReader } from "../../shared/aws/dynamodb-partner-reader.ts";
import { dynamoPartnerStore } from "../../shared/aws/dynamodb-partner-store.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { partnerStoreContract } from "../support/contracts/partner-store-contract.ts";
import { type RunningDynamoDb, startDynamoDb } from "../support/start-dynamodb.ts";

describe("partners and keys in DynamoDB", () => {
  let dynamoDb: RunningDynamoDb;
  beforeAll(async () => {
    dynamoDb = await startDynamoDb();
  });
  afterAll(() => dynamoDb.stop());

  partnerStoreContract(() => ({
    ...dynamoPartnerReader(dynamoTable(dynamoDb.client, "directory")),
    ...dynamoPartnerStore(dynamoTable(dynamoDb.client, "directory")),
  }));
});
