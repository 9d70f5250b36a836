import { describe } from "vitest";
import { dynamoDisclosureIndex } from "../../shared/aws/dynamodb-disclosure-index.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { disclosureIndexContract } from "../support/contracts/disclosure-index-contract.ts";
import { useDynamoDb } from "../support/use-dynamodb.ts";

const dynamoDb = await useDynamoDb();

describe("the index of disclosures in DynamoDB", () => {
  disclosureIndexContract((clock) => dynamoDisclosureIndex({ table: dynamoTable(dynamoDb, "records"), clock }));
});
