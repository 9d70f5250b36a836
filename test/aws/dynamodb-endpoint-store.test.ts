import { describe } from "vitest";
import { dynamoEndpointStore } from "../../shared/aws/dynamodb-endpoint-store.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { endpointStoreContract } from "../support/contracts/endpoint-store-contract.ts";
import { useDynamoDb } from "../support/use-dynamodb.ts";

const dynamoDb = await useDynamoDb();

describe("endpoints in DynamoDB", () => {
  endpointStoreContract(() => dynamoEndpointStore(dynamoTable(dynamoDb, "directory")));
});
