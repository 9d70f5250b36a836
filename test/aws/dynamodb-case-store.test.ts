import { describe } from "vitest";
import { dynamoCaseStore } from "../../shared/aws/dynamodb-case-store.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { caseStoreContract } from "../support/contracts/case-store-contract.ts";
import { useDynamoDb } from "../support/use-dynamodb.ts";

const dynamoDb = await useDynamoDb();

describe("the cases in DynamoDB", () => {
  caseStoreContract((clock) => dynamoCaseStore({ table: dynamoTable(dynamoDb, "records"), clock }));
});
