import { describe } from "vitest";
import { dynamoTokenStore } from "../../shared/aws/dynamodb-token-store.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { tokenStoreContract } from "../support/contracts/token-store-contract.ts";
import { useDynamoDb } from "../support/use-dynamodb.ts";

const dynamoDb = await useDynamoDb();

describe("the token store in DynamoDB", () => {
  tokenStoreContract(() => dynamoTokenStore(dynamoTable(dynamoDb, "tokens")));
});
