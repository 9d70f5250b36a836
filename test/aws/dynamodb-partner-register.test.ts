import { afterAll, beforeAll, describe } from "vitest";
import { dynamoPartnerDirectory } from "../../shared/aws/dynamodb-partner-directory.ts";
import { dynamoPartnerRegister } from "../../shared/aws/dynamodb-partner-register.ts";
import { partnerRegisterContract } from "../gateway/ports/partner-register-contract.ts";
import { type RunningDynamoDb, startDynamoDb } from "./start-dynamodb.ts";

describe("partners and keys in DynamoDB", () => {
  let dynamoDb: RunningDynamoDb;
  beforeAll(async () => {
    dynamoDb = await startDynamoDb();
  });
  afterAll(() => dynamoDb.stop());

  partnerRegisterContract(() => ({
    ...dynamoPartnerDirectory(dynamoDb.client, "directory"),
    ...dynamoPartnerRegister(dynamoDb.client, "directory"),
  }));
});
