import { describe } from "vitest";
import { dynamoHealthStore } from "../../shared/aws/dynamodb-health-store.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { healthStoreContract } from "../support/contracts/health-store-contract.ts";
import { useDynamoDb } from "../support/use-dynamodb.ts";

const dynamoDb = await useDynamoDb();

describe("the health store in DynamoDB", () => {
  healthStoreContract(() => dynamoHealthStore(dynamoTable(dynamoDb, "tokens")));
});
