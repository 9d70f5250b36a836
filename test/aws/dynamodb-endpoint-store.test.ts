import { afterAll, beforeAll, describe } from "vitest";
import { dynamoEndpointStore } from "../../shared/aws/dynamodb-endpoint-store.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { endpointStoreContract } from "../support/contracts/endpoint-store-contract.ts";
import { type RunningDynamoDb, startDynamoDb } from "../support/start-dynamodb.ts";

describe("endpoints in DynamoDB", () => {
  let dynamoDb: RunningDynamoDb;
  beforeAll(async () => {
    dynamoDb = await startDynamoDb();
  });
  afterAll(() => dynamoDb.stop());

  endpointStoreContract(() => dynamoEndpointStore(dynamoTable(dynamoDb.client, "directory")));
});
