import { describe } from "vitest";
import {
  dynamoPortalSessionReader,
  dynamoPortalSessionStore,
  dynamoSessionUses,
} from "../../shared/aws/dynamodb-portal-sessions.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { portalSessionContract } from "../support/contracts/portal-session-contract.ts";
import { useDynamoDb } from "../support/use-dynamodb.ts";

const dynamoDb = await useDynamoDb();

describe("the portal's sessions in DynamoDB", () => {
  portalSessionContract(() => {
    const directory = dynamoTable(dynamoDb, "directory");
    return {
      ...dynamoPortalSessionReader(directory),
      ...dynamoPortalSessionStore(directory),
      ...dynamoSessionUses(directory),
    };
  });
});
