import { describe } from "vitest";
import { dynamoPartnerReader } from "../../shared/aws/dynamodb-partner-reader.ts";
import { dynamoPartnerStore } from "../../shared/aws/dynamodb-partner-store.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { partnerStoreContract } from "../support/contracts/partner-store-contract.ts";
import { useDynamoDb } from "../support/use-dynamodb.ts";

const dynamoDb = await useDynamoDb();

describe("partners and keys in DynamoDB", () => {
  partnerStoreContract(() => ({
    ...dynamoPartnerReader(dynamoTable(dynamoDb, "directory")),
    ...dynamoPartnerStore(dynamoTable(dynamoDb, "directory")),
  }));
});
