import { afterAll, beforeAll, describe } from "vitest";
import { dynamoEndpointDirectory } from "../../shared/aws/dynamodb-endpoint-directory.ts";
import { endpointDirectoryContract } from "../gateway/ports/endpoint-directory-contract.ts";
import { type RunningDynamoDb, startDynamoDb } from "./start-dynamodb.ts";

describe("endpoints in DynamoDB", () => {
  let dynamoDb: RunningDynamoDb;
  beforeAll(async () => {
    dynamoDb = await startDynamoDb();
  });
  afterAll(() => dynamoDb.stop());

  endpointDirectoryContract(() => dynamoEndpointDirectory(dynamoDb.client, "directory"));
});
